/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cli-query.h"
#include "atlas-cli-record.h"
#include "atlas-format.h"

#include <math.h>

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
  NULL,
};

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
add_source (AtlasRecordWriter *writer, AtlasSource *source)
{
  gsize start = writer->text->len;

  if (atlas_record_repeat (writer, source) ||
      !atlas_record_begin_object (writer, "source", source != NULL))
    return;

  atlas_record_add_text (writer, "id", source != NULL ? atlas_source_get_id (source) : NULL);
  atlas_record_add_text (writer, "title", source != NULL ? atlas_source_get_title (source) : NULL);
  atlas_record_add_text (writer, "publisher",
                         source != NULL ? atlas_source_get_publisher (source) : NULL);
  atlas_record_add_year (writer, "year", source != NULL ? atlas_source_get_year (source) : 0);
  atlas_record_add_text (writer, "url", source != NULL ? atlas_source_get_address (source) : NULL);
  atlas_record_end_object (writer);
  atlas_record_remember (writer, source, start);
}

static void
add_judgement (AtlasRecordWriter *writer, const AtlasJudgement *judgement)
{
  if (!atlas_record_begin_object (writer, "judgement", judgement != NULL))
    return;

  atlas_record_add_text (writer, "status",
                         judgement != NULL ? name_status (judgement->status) : NULL);
  atlas_record_add_text (writer, "reason", judgement != NULL ? judgement->reason : NULL);
  atlas_record_end_object (writer);
}

static void
add_key (AtlasRecordWriter *writer, const AtlasCellKey *key)
{
  const char *type = key->type != NULL ? atlas_applicant_type_get_id (key->type) : NULL;

  atlas_record_add_year (writer, "cycle", key->time == ATLAS_TIME_CYCLE ? key->year : 0);
  atlas_record_add_year (writer, "edition", key->time == ATLAS_TIME_EDITION ? key->year : 0);
  atlas_record_add_text (writer, "period", key->period);
  atlas_record_add_text (writer, "specialty", key->specialty);
  atlas_record_add_text (writer, "scope", key->scope);
  atlas_record_add_text (writer, "applicant_type", type);
  atlas_record_add_text (writer, "outcome", key->outcome);
  atlas_record_add_text (writer, "measure", atlas_measure_get_id (key->measure));
}

/* A computed value is rounded as it is shown. */
static void
add_value (AtlasRecordWriter *writer, AtlasCell *cell, const AtlasObservation *observation)
{
  guint decimals = atlas_cell_get_decimals (cell);
  double value = 0.0;

  if (observation != NULL && observation->missing == ATLAS_MISSING_NONE)
    atlas_record_add_number (writer, "value", observation->value, observation->decimals);
  else if (observation == NULL && atlas_cell_get_value (cell, &value))
    {
      double power = pow (10.0, decimals);

      atlas_record_add_number (writer, "value", round (value * power) / power, decimals);
    }
  else
    atlas_record_add_null (writer, "value");
}

/* What stands in place of an observation where there is none. */
static const AtlasObservation nothing;

static char *
describe_computation (AtlasCell *cell)
{
  double count;
  double total;

  if (!atlas_cell_is_computed (cell) || !atlas_cell_get_counts (cell, &count, &total))
    return NULL;

  return g_strdup_printf ("100 * %.0f / %.0f", count, total);
}

static const char *
name_confidence (const AtlasObservation *observation)
{
  if (observation == NULL)
    return NULL;

  return observation->confidence == ATLAS_CONFIDENCE_PRIMARY ? "primary" : "secondary";
}

static void
add_remarks (AtlasRecordWriter *writer, AtlasCell *cell, const AtlasObservation *observation)
{
  const AtlasObservation *given = observation != NULL ? observation : &nothing;
  g_autofree char *computation = observation == NULL ? describe_computation (cell) : NULL;

  atlas_record_add_text (writer, "printed", given->printed);
  atlas_record_add_text (writer, "missing", name_missing (given->missing));
  atlas_record_add_text (writer, "derived", observation != NULL ? given->derived : computation);
  atlas_record_add_text (writer, "rejected", given->rejected);
  atlas_record_add_text (writer, "meant", given->meant);
  atlas_record_add_text (writer, "locator", given->locator);
  add_judgement (writer, atlas_cell_get_judgement (cell));
  atlas_record_add_text (writer, "caution",
                         observation != NULL ? given->caution : atlas_cell_get_caution (cell));
  atlas_record_add_text (writer, "note", given->note);
}

/* @observation is NULL for a value that is computed, or for a cell without a usable one. */
static void
add_record (AtlasRecordWriter *writer, AtlasCell *cell, const AtlasObservation *observation)
{
  gboolean preferred = observation != NULL ? observation == atlas_cell_get_preferred (cell)
                                           : atlas_cell_is_computed (cell);

  atlas_record_begin (writer);
  add_key (writer, atlas_cell_get_key (cell));
  add_value (writer, cell, observation);
  atlas_record_add_text (writer, "bound",
                         observation != NULL ? name_bound (observation->bound) : NULL);
  atlas_record_add_text (writer, "unit", atlas_cell_get_key (cell)->unit);
  atlas_record_add_text (writer, "kind", name_kind (cell, observation));
  atlas_record_add_text (writer, "confidence", name_confidence (observation));
  add_source (writer, observation != NULL ? observation->source : NULL);
  atlas_record_add_boolean (writer, "preferred", preferred);
  atlas_record_add_boolean (writer, "disputed", atlas_cell_is_disputed (cell));
  atlas_record_add_text (writer, "cell", atlas_cell_get_id (cell));
  add_remarks (writer, cell, observation);
  atlas_record_end (writer);
}

/* What stands for a cell: its number, or the word of a source that there is none. */
static const AtlasObservation *
find_shown (AtlasCell *cell)
{
  const AtlasObservation *preferred = atlas_cell_get_preferred (cell);

  return preferred != NULL ? preferred : atlas_cell_get_missing (cell);
}

void
atlas_cli_print_records (GPtrArray *cells, gboolean all, gboolean csv)
{
  AtlasRecordWriter writer;

  atlas_record_writer_begin (&writer, csv, columns);
  for (guint i = 0; i < cells->len; i++)
    {
      AtlasCell *cell = g_ptr_array_index (cells, i);

      if (!all || atlas_cell_is_computed (cell))
        add_record (&writer, cell, find_shown (cell));
      for (guint j = 0; all && j < atlas_cell_get_n_observations (cell); j++)
        add_record (&writer, cell, atlas_cell_get_observation (cell, j));
    }
  atlas_record_writer_end (&writer);
}
