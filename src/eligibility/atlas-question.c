/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-question.h"

#include "atlas-date.h"

#include <string.h>

/* The longest text that an answer may be. */
#define MAX_TEXT 200

#define ANY_STATE "ANY"

static const AtlasJsonChoice kinds[] = {
  { "choice", ATLAS_QUESTION_CHOICE },
  { "boolean", ATLAS_QUESTION_BOOLEAN },
  { "number", ATLAS_QUESTION_NUMBER },
  { "date", ATLAS_QUESTION_DATE },
  { "country", ATLAS_QUESTION_COUNTRY },
  { "year", ATLAS_QUESTION_YEAR },
  { "text", ATLAS_QUESTION_TEXT },
  { "states", ATLAS_QUESTION_STATES },
  { NULL },
};

/* ---- What is allowed ---- */

static gboolean
is_code (const char *text)
{
  return strlen (text) == 2 && g_ascii_isupper (text[0]) && g_ascii_isupper (text[1]);
}

static gboolean
is_year (const char *text)
{
  for (guint i = 0; i < 4; i++)
    if (!g_ascii_isdigit (text[i]))
      return FALSE;

  return text[4] == '\0';
}

static gboolean
allows_text (const AtlasQuestion *self, const char *text)
{
  switch (self->kind)
    {
    case ATLAS_QUESTION_CHOICE:
      return g_strv_contains ((const char *const *) self->values, text);
    case ATLAS_QUESTION_DATE:
      return atlas_date_is_valid (text) && strcmp (text, self->earliest) >= 0 &&
             strcmp (text, self->latest) <= 0;
    case ATLAS_QUESTION_COUNTRY:
      return is_code (text);
    case ATLAS_QUESTION_YEAR:
      return is_year (text);
    case ATLAS_QUESTION_TEXT:
      return *text != '\0' && strlen (text) <= MAX_TEXT;
    case ATLAS_QUESTION_BOOLEAN:
    case ATLAS_QUESTION_NUMBER:
    case ATLAS_QUESTION_STATES:
    default:
      return FALSE;
    }
}

static gboolean
allows_states (GVariant *answer)
{
  g_autofree const char **states = g_variant_get_strv (answer, NULL);

  for (guint i = 0; states[i] != NULL; i++)
    if (!is_code (states[i]) && !g_str_equal (states[i], ANY_STATE))
      return FALSE;

  return TRUE;
}

static gboolean
allows (const AtlasQuestion *self, GVariant *answer)
{
  if (g_variant_is_of_type (answer, G_VARIANT_TYPE_STRING))
    {
      const char *text = g_variant_get_string (answer, NULL);

      return g_str_equal (text, ATLAS_ANSWER_UNKNOWN) || allows_text (self, text);
    }
  if (g_variant_is_of_type (answer, G_VARIANT_TYPE_BOOLEAN))
    return self->kind == ATLAS_QUESTION_BOOLEAN;
  if (g_variant_is_of_type (answer, G_VARIANT_TYPE_INT32))
    return self->kind == ATLAS_QUESTION_NUMBER && g_variant_get_int32 (answer) >= self->minimum &&
           g_variant_get_int32 (answer) <= self->maximum;

  return self->kind == ATLAS_QUESTION_STATES &&
         g_variant_is_of_type (answer, G_VARIANT_TYPE_STRING_ARRAY) && allows_states (answer);
}

static char *
describe_allowed (const AtlasQuestion *self)
{
  switch (self->kind)
    {
    case ATLAS_QUESTION_CHOICE:
      {
        g_autofree char *values = g_strjoinv (", ", self->values);

        return g_strdup_printf ("one of %s, unknown", values);
      }
    case ATLAS_QUESTION_BOOLEAN:
      return g_strdup ("true, false or \"unknown\"");
    case ATLAS_QUESTION_NUMBER:
      return g_strdup_printf ("a whole number from %d to %d, or \"unknown\"", self->minimum,
                              self->maximum);
    case ATLAS_QUESTION_DATE:
      return g_strdup_printf ("a day of the calendar from %s to %s, or \"unknown\"", self->earliest,
                              self->latest);
    case ATLAS_QUESTION_COUNTRY:
      return g_strdup ("a country by the two letters of ISO 3166, such as IN, or \"unknown\"");
    case ATLAS_QUESTION_YEAR:
      return g_strdup ("a year in quotes, such as \"2026\", or \"unknown\"");
    case ATLAS_QUESTION_STATES:
      return g_strdup ("a list of states by their two letters, or \"ANY\"");
    case ATLAS_QUESTION_TEXT:
    default:
      return g_strdup_printf ("a text of at most %d bytes", MAX_TEXT);
    }
}

gboolean
atlas_question_check (const AtlasQuestion *self, GVariant *answer, char **out_complaint)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (answer != NULL, FALSE);

  if (allows (self, answer))
    return TRUE;

  g_autofree char *allowed = describe_allowed (self);
  g_autofree char *found = g_variant_is_of_type (answer, G_VARIANT_TYPE_STRING)
                               ? g_strdup_printf ("“%s”", g_variant_get_string (answer, NULL))
                               : g_variant_print (answer, FALSE);
  *out_complaint = g_strdup_printf ("expected %s, found %s", allowed, found);
  return FALSE;
}

/* ---- Reading ---- */

/* (nullable): not a kind of value that any answer has. A number beyond 32 bits is out of any range.
 */
static GVariant *
convert (JsonNode *node)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);
      g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

      for (guint i = 0; i < json_array_get_length (array); i++)
        {
          JsonNode *element = json_array_get_element (array, i);

          if (!JSON_NODE_HOLDS_VALUE (element) ||
              json_node_get_value_type (element) != G_TYPE_STRING)
            return NULL;
          g_strv_builder_add (builder, json_node_get_string (element));
        }

      g_auto (GStrv) list = g_strv_builder_end (builder);
      return g_variant_new_strv ((const char *const *) list, -1);
    }
  if (!JSON_NODE_HOLDS_VALUE (node))
    return NULL;

  switch (json_node_get_value_type (node))
    {
    case G_TYPE_STRING:
      return g_variant_new_string (json_node_get_string (node));
    case G_TYPE_BOOLEAN:
      return g_variant_new_boolean (json_node_get_boolean (node));
    case G_TYPE_INT64:
      return g_variant_new_int32 (
          (gint32) CLAMP (json_node_get_int (node), G_MININT32, G_MAXINT32));
    default:
      return NULL;
    }
}

GVariant *
atlas_question_read_answer (const AtlasQuestion *self,
                            const AtlasJson *json,
                            const char *member,
                            GError **error)
{
  g_return_val_if_fail (self != NULL, NULL);

  GVariant *converted = convert (atlas_json_find (json, member));
  g_autofree char *complaint = NULL;

  if (converted == NULL)
    {
      g_autofree char *allowed = describe_allowed (self);

      atlas_json_fail (json, member, ATLAS_DATA_ERROR_TYPE, error,
                       "expected %s, found something else", allowed);
      return NULL;
    }

  g_autoptr (GVariant) answer = g_variant_ref_sink (converted);
  if (!atlas_question_check (self, answer, &complaint))
    {
      atlas_json_fail (json, member, ATLAS_DATA_ERROR_RANGE, error, "%s", complaint);
      return NULL;
    }

  return g_steal_pointer (&answer);
}

static gboolean
read_day (const AtlasJson *json, const char *member, char **out_date, GError **error)
{
  const char *date = NULL;

  if (!atlas_json_get_string (json, member, &date, error))
    return FALSE;
  if (!atlas_date_is_valid (date))
    return atlas_json_fail (json, member, ATLAS_DATA_ERROR_RANGE, error,
                            "expected a date like 2026-11-22, found “%s”", date);

  *out_date = g_strdup (date);
  return TRUE;
}

static gboolean
read_limits (AtlasQuestion *self, const AtlasJson *json, GError **error)
{
  switch (self->kind)
    {
    case ATLAS_QUESTION_CHOICE:
      if (!atlas_json_get_optional_strings (json, "values", &self->values, error))
        return FALSE;
      return (self->values != NULL && *self->values != NULL) ||
             atlas_json_fail (json, "values", ATLAS_DATA_ERROR_MISSING, error,
                              "expected what to choose from, found nothing");
    case ATLAS_QUESTION_NUMBER:
      return atlas_json_get_int (json, "minimum", G_MININT, G_MAXINT, &self->minimum, error) &&
             atlas_json_get_int (json, "maximum", self->minimum, G_MAXINT, &self->maximum, error);
    case ATLAS_QUESTION_DATE:
      return read_day (json, "minimum", &self->earliest, error) &&
             read_day (json, "maximum", &self->latest, error);
    case ATLAS_QUESTION_BOOLEAN:
    case ATLAS_QUESTION_COUNTRY:
    case ATLAS_QUESTION_YEAR:
    case ATLAS_QUESTION_TEXT:
    case ATLAS_QUESTION_STATES:
    default:
      return TRUE;
    }
}

AtlasQuestion *
atlas_question_read (const AtlasJson *json, GError **error)
{
  static const char *const known[] = { "id", "kind", "values", "minimum", "maximum", NULL };
  g_autoptr (AtlasQuestion) self = g_new0 (AtlasQuestion, 1);
  const char *id = NULL;
  const char *kind = NULL;
  int value = 0;

  if (!atlas_json_refuse_unknown (json, known, error) ||
      !atlas_json_get_string (json, "id", &id, error) ||
      !atlas_json_get_string (json, "kind", &kind, error) ||
      !atlas_json_get_choice (json, "kind", kinds, &value, error))
    return NULL;

  self->id = g_strdup (id);
  self->kind = (AtlasQuestionKind) value;
  return read_limits (self, json, error) ? g_steal_pointer (&self) : NULL;
}

void
atlas_question_free (AtlasQuestion *self)
{
  g_free (self->id);
  g_strfreev (self->values);
  g_free (self->earliest);
  g_free (self->latest);
  g_free (self);
}
