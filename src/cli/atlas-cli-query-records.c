/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cli.h"
#include "atlas-format.h"

#include <json-glib/json-glib.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

/* The columns of the CSV form, in order: the members of a record, those of its objects joined by an
 * underscore. */
static const char *const columns[] = {
  "cycle",
  "edition",
  "period",
  "specialty",
  "scope",
  "applicant_type",
  "outcome",
  "measure",
  "value",
  "bound",
  "unit",
  "kind",
  "confidence",
  "source_id",
  "source_title",
  "source_publisher",
  "source_year",
  "source_url",
  "preferred",
  "disputed",
  "cell",
  "printed",
  "missing",
  "derived",
  "rejected",
  "meant",
  "locator",
  "judgement_status",
  "judgement_reason",
  "caution",
  "note",
};

static void
set_text (JsonObject *record, const char *member, const char *text)
{
  if (text != NULL)
    json_object_set_string_member (record, member, text);
  else
    json_object_set_null_member (record, member);
}

static void
set_year (JsonObject *record, const char *member, int year)
{
  if (year != 0)
    json_object_set_int_member (record, member, year);
  else
    json_object_set_null_member (record, member);
}

/* Whole numbers without a decimal point, whether they were stored as such or not. */
static void
set_number (JsonObject *record, const char *member, double value, guint decimals)
{
  if (decimals == 0 && fabs (value) < 1e15)
    json_object_set_int_member (record, member, llround (value));
  else
    json_object_set_double_member (record, member, value);
}

static const char *
name_bound (AtlasBound bound)
{
  switch (bound)
    {
    case ATLAS_BOUND_LOWER:
      return "lower";
    case ATLAS_BOUND_UPPER:
      return "upper";
    case ATLAS_BOUND_NONE:
    default:
      return NULL;
    }
}

static const char *
name_missing (AtlasMissing missing)
{
  switch (missing)
    {
    case ATLAS_MISSING_SUPPRESSED:
      return "suppressed";
    case ATLAS_MISSING_NO_DATA:
      return "no_data";
    case ATLAS_MISSING_NONE:
    default:
      return NULL;
    }
}

static const char *
name_status (AtlasJudgementStatus status)
{
  switch (status)
    {
    case ATLAS_JUDGEMENT_UNRESOLVED:
      return "unresolved";
    case ATLAS_JUDGEMENT_RESTATED:
      return "restated";
    case ATLAS_JUDGEMENT_SETTLED:
    default:
      return "settled";
    }
}

static const char *
name_kind (AtlasCell *cell, const AtlasObservation *observation)
{
  if (observation == NULL)
    return atlas_cell_is_computed (cell) ? "computed" : NULL;
  if (observation->rejected != NULL)
    return "rejected";

  return observation->derived != NULL ? "derived" : "quoted";
}

static void
set_source (JsonObject *record, AtlasSource *source)
{
  if (source == NULL)
    {
      json_object_set_null_member (record, "source");
      return;
    }

  JsonObject *object = json_object_new ();
  set_text (object, "id", atlas_source_get_id (source));
  set_text (object, "title", atlas_source_get_title (source));
  set_text (object, "publisher", atlas_source_get_publisher (source));
  set_year (object, "year", atlas_source_get_year (source));
  set_text (object, "url", atlas_source_get_address (source));
  json_object_set_object_member (record, "source", object);
}

static void
set_judgement (JsonObject *record, const AtlasJudgement *judgement)
{
  if (judgement == NULL)
    {
      json_object_set_null_member (record, "judgement");
      return;
    }

  JsonObject *object = json_object_new ();
  set_text (object, "status", name_status (judgement->status));
  set_text (object, "reason", judgement->reason);
  json_object_set_object_member (record, "judgement", object);
}

static void
set_key (JsonObject *record, const AtlasCellKey *key)
{
  set_year (record, "cycle", key->time == ATLAS_TIME_CYCLE ? key->year : 0);
  set_year (record, "edition", key->time == ATLAS_TIME_EDITION ? key->year : 0);
  set_text (record, "period", key->period);
  set_text (record, "specialty", key->specialty);
  set_text (record, "scope", key->scope);
  set_text (
      record, "applicant_type", key->type != NULL ? atlas_applicant_type_get_id (key->type) : NULL);
  set_text (record, "outcome", key->outcome);
  set_text (record, "measure", atlas_measure_get_id (key->measure));
}

static void
set_value (JsonObject *record, AtlasCell *cell, const AtlasObservation *observation)
{
  double value;

  if (observation != NULL && observation->missing == ATLAS_MISSING_NONE)
    set_number (record, "value", observation->value, observation->decimals);
  else if (observation == NULL && atlas_cell_get_value (cell, &value))
    {
      double rounding = pow (10.0, atlas_cell_get_decimals (cell));

      json_object_set_double_member (record, "value", round (value * rounding) / rounding);
    }
  else
    json_object_set_null_member (record, "value");

  set_text (record, "bound", observation != NULL ? name_bound (observation->bound) : NULL);
  set_text (record, "unit", atlas_cell_get_key (cell)->unit);
}

static char *
describe_computation (AtlasCell *cell)
{
  double count;
  double total;

  if (!atlas_cell_is_computed (cell) || !atlas_cell_get_counts (cell, &count, &total))
    return NULL;

  return g_strdup_printf ("100 * %.0f / %.0f", count, total);
}

/* @observation is NULL for a value that is computed, or for a cell without a usable one. */
static JsonObject *
record_new (AtlasCell *cell, const AtlasObservation *observation)
{
  JsonObject *record = json_object_new ();
  g_autofree char *computation = observation == NULL ? describe_computation (cell) : NULL;
  const char *confidence = NULL;

  if (observation != NULL)
    confidence = observation->confidence == ATLAS_CONFIDENCE_PRIMARY ? "primary" : "secondary";

  set_key (record, atlas_cell_get_key (cell));
  set_value (record, cell, observation);
  set_text (record, "kind", name_kind (cell, observation));
  set_text (record, "confidence", confidence);
  set_source (record, observation != NULL ? observation->source : NULL);
  json_object_set_boolean_member (record,
                                  "preferred",
                                  observation != NULL
                                      ? observation == atlas_cell_get_preferred (cell)
                                      : atlas_cell_is_computed (cell));
  json_object_set_boolean_member (record, "disputed", atlas_cell_is_disputed (cell));
  set_text (record, "cell", atlas_cell_get_id (cell));
  set_text (record, "printed", observation != NULL ? observation->printed : NULL);
  set_text (record, "missing", observation != NULL ? name_missing (observation->missing) : NULL);
  set_text (record, "derived", observation != NULL ? observation->derived : computation);
  set_text (record, "rejected", observation != NULL ? observation->rejected : NULL);
  set_text (record, "meant", observation != NULL ? observation->meant : NULL);
  set_text (record, "locator", observation != NULL ? observation->locator : NULL);
  set_judgement (record, atlas_cell_get_judgement (cell));
  set_text (record,
            "caution",
            observation != NULL ? observation->caution : atlas_cell_get_caution (cell));
  set_text (record, "note", observation != NULL ? observation->note : NULL);

  return record;
}

static JsonArray *
list_records (GPtrArray *cells, gboolean all)
{
  JsonArray *records = json_array_new ();

  for (guint i = 0; i < cells->len; i++)
    {
      AtlasCell *cell = g_ptr_array_index (cells, i);

      if (!all || atlas_cell_is_computed (cell))
        json_array_add_object_element (records, record_new (cell, atlas_cell_get_preferred (cell)));
      for (guint j = 0; all && j < atlas_cell_get_n_observations (cell); j++)
        json_array_add_object_element (records,
                                       record_new (cell, atlas_cell_get_observation (cell, j)));
    }

  return records;
}

void
atlas_cli_print_json (GPtrArray *cells, gboolean all)
{
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_ARRAY);

  json_node_take_array (root, list_records (cells, all));
  g_autofree char *text = json_to_string (root, TRUE);
  puts (text);
}

static JsonNode *
find_member (JsonObject *record, const char *column)
{
  static const char *const objects[] = { "source", "judgement" };

  for (guint i = 0; i < G_N_ELEMENTS (objects); i++)
    {
      gsize length = strlen (objects[i]);

      if (!g_str_has_prefix (column, objects[i]) || column[length] != '_')
        continue;

      JsonNode *node = json_object_get_member (record, objects[i]);
      return JSON_NODE_HOLDS_OBJECT (node)
                 ? json_object_get_member (json_node_get_object (node), column + length + 1)
                 : NULL;
    }

  return json_object_get_member (record, column);
}

/* RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe. */
static void
append_text (GString *line, const char *text)
{
  gboolean is_formula = *text != '\0' && strchr ("=+-@\t\r", *text) != NULL;

  g_string_append_c (line, '"');
  if (is_formula)
    g_string_append_c (line, '\'');
  for (const char *c = text; *c != '\0'; c++)
    {
      if (*c == '"')
        g_string_append_c (line, '"');
      g_string_append_c (line, *c);
    }
  g_string_append_c (line, '"');
}

static void
append_node (GString *line, JsonNode *node)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return;

  switch (json_node_get_value_type (node))
    {
    case G_TYPE_STRING:
      append_text (line, json_node_get_string (node));
      break;
    case G_TYPE_BOOLEAN:
      g_string_append (line, json_node_get_boolean (node) ? "true" : "false");
      break;
    case G_TYPE_INT64:
      g_string_append_printf (line, "%" G_GINT64_FORMAT, json_node_get_int (node));
      break;
    default:
      g_string_append (
          line, g_ascii_formatd (buffer, sizeof buffer, "%.10g", json_node_get_double (node)));
      break;
    }
}

void
atlas_cli_print_csv (GPtrArray *cells, gboolean all)
{
  g_autoptr (JsonArray) records = list_records (cells, all);

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    printf ("%s%s", i > 0 ? "," : "", columns[i]);
  fputs ("\r\n", stdout);

  for (guint i = 0; i < json_array_get_length (records); i++)
    {
      JsonObject *record = json_array_get_object_element (records, i);
      g_autoptr (GString) line = g_string_new (NULL);

      for (guint j = 0; j < G_N_ELEMENTS (columns); j++)
        {
          if (j > 0)
            g_string_append_c (line, ',');
          append_node (line, find_member (record, columns[j]));
        }
      printf ("%s\r\n", line->str);
    }
}
