/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-screen.h"

typedef struct
{
  AtlasScreen *screen;
  const AtlasConditionTerms *terms;
  GHashTable *questions;
} Reader;

static void
row_free (AtlasScreenRow *self)
{
  g_free (self->answer);
  g_free (self->after);
  g_clear_pointer (&self->when, atlas_condition_free);
  g_free (self);
}

static gboolean
check_question (Reader *self, const AtlasJson *json, const char *id, GError **error)
{
  return g_hash_table_contains (self->questions, id) ||
         atlas_json_fail (json, "answer", ATLAS_DATA_ERROR_UNKNOWN_ID, error,
                          "expected the id of an answer, found “%s”", id);
}

/* A row opens after one that stands above it. */
static gboolean
check_after (const AtlasScreen *self, const AtlasJson *json, const char *after, GError **error)
{
  if (after == NULL)
    return TRUE;

  for (guint i = 0; i + 1 < self->rows->len; i++)
    if (g_str_equal (((const AtlasScreenRow *) g_ptr_array_index (self->rows, i))->answer, after))
      return TRUE;

  return atlas_json_fail (json, "after", ATLAS_DATA_ERROR_UNKNOWN_ID, error,
                          "expected the answer of an earlier row, found “%s”", after);
}

static gboolean
read_row (const AtlasJson *item, gpointer user_data, GError **error)
{
  static const char *const known[] = { "answer", "after", "when", "folded", NULL };
  Reader *self = user_data;
  AtlasScreenRow *row = g_new0 (AtlasScreenRow, 1);
  const char *answer = NULL;
  const char *after = NULL;

  g_ptr_array_add (self->screen->rows, row);
  if (!atlas_json_refuse_unknown (item, known, error) ||
      !atlas_json_get_string (item, "answer", &answer, error) ||
      !check_question (self, item, answer, error) ||
      !atlas_json_get_optional_string (item, "after", &after, error) ||
      !check_after (self->screen, item, after, error) ||
      !atlas_condition_read_member (item, "when", self->terms, &row->when, error) ||
      !atlas_json_get_optional_boolean (item, "folded", &row->folded, error))
    return FALSE;

  row->answer = g_strdup (answer);
  row->after = g_strdup (after);
  return TRUE;
}

AtlasScreen *
atlas_screen_read (const AtlasJson *json,
                   const AtlasConditionTerms *terms,
                   GHashTable *questions,
                   GError **error)
{
  static const char *const known[] = { "id", "when", "rows", NULL };
  g_autoptr (AtlasScreen) self = g_new0 (AtlasScreen, 1);
  Reader reader = { self, terms, questions };
  const char *id = NULL;

  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) row_free);
  if (!atlas_json_refuse_unknown (json, known, error) ||
      !atlas_json_get_string (json, "id", &id, error) ||
      !atlas_condition_read_member (json, "when", terms, &self->when, error) ||
      !atlas_json_for_each (json, "rows", read_row, &reader, error))
    return NULL;
  if (self->when == NULL || self->rows->len == 0)
    {
      atlas_json_fail (json, NULL, ATLAS_DATA_ERROR_MISSING, error,
                       "expected a condition and rows, found none");
      return NULL;
    }

  self->id = g_strdup (id);
  return g_steal_pointer (&self);
}

void
atlas_screen_free (AtlasScreen *self)
{
  g_free (self->id);
  g_clear_pointer (&self->when, atlas_condition_free);
  g_ptr_array_unref (self->rows);
  g_free (self);
}
