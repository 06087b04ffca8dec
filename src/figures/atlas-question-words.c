/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* An answer as a person reads it. */

#include "config.h"

#include "atlas-country.h"
#include "atlas-format.h"
#include "atlas-question-words.h"
#include "atlas-us-state.h"

#include <glib/gi18n.h>
#include <string.h>

static char *
name_text (const AtlasQuestion *self, const char *text)
{
  if (g_str_equal (text, ATLAS_ANSWER_UNKNOWN))
    return g_strdup (atlas_question_name_unknown ());

  switch (self->kind)
    {
    case ATLAS_QUESTION_CHOICE:
      return g_strdup (atlas_question_name_choice (self, text));
    case ATLAS_QUESTION_DATE:
      return atlas_format_date (text);
    case ATLAS_QUESTION_COUNTRY:
      {
        const char *name = atlas_country_get_name (text);

        return g_strdup (name != NULL ? name : text);
      }
    case ATLAS_QUESTION_TEXT:
      return g_strdup (atlas_question_name_specialty (text));
    case ATLAS_QUESTION_YEAR:
    case ATLAS_QUESTION_BOOLEAN:
    case ATLAS_QUESTION_NUMBER:
    case ATLAS_QUESTION_STATES:
    default:
      return g_strdup (text);
    }
}

static char *
name_states (GVariant *answer)
{
  g_autofree const char **codes = g_variant_get_strv (answer, NULL);

  if (codes[0] == NULL)
    return g_strdup (C_ ("U.S. state", "None"));

  for (guint i = 0; codes[i] != NULL; i++)
    {
      const char *name = atlas_us_state_get_name (codes[i]);

      if (name != NULL)
        codes[i] = name;
    }

  /* Translators: what stands between the names of U.S. states in a list. */
  return g_strjoinv (C_ ("U.S. state", ", "), (char **) codes);
}

char *
atlas_question_name_value (const AtlasQuestion *self, GVariant *answer)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (answer != NULL, NULL);

  if (g_variant_is_of_type (answer, G_VARIANT_TYPE_BOOLEAN))
    return g_strdup (atlas_question_name_boolean (g_variant_get_boolean (answer)));
  if (g_variant_is_of_type (answer, G_VARIANT_TYPE_INT32))
    return atlas_format_number (g_variant_get_int32 (answer), 0);
  if (g_variant_is_of_type (answer, G_VARIANT_TYPE_STRING_ARRAY))
    return name_states (answer);

  return name_text (self, g_variant_get_string (answer, NULL));
}

/* A title that is a question has its own mark at the end. */
static gboolean
ends_sentence (const char *title)
{
  const char *last = g_utf8_find_prev_char (title, title + strlen (title));

  return last != NULL && g_unichar_ispunct (g_utf8_get_char (last));
}

char *
atlas_question_describe_answer (const AtlasQuestion *self, GVariant *answer)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (answer != NULL, NULL);

  const char *title = atlas_question_get_title (self);
  g_autofree char *value = atlas_question_name_value (self, answer);

  if (ends_sentence (title))
    /* Translators: a question and its answer: "Did you pass Step 1? Not taken". */
    return g_strdup_printf (C_ ("question and answer", "%s %s"), title, value);

  /* Translators: what is asked for, and the answer: "Country of citizenship: India". */
  return g_strdup_printf (C_ ("question and answer", "%s: %s"), title, value);
}
