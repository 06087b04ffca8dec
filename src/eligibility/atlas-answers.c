/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-answers.h"

struct _AtlasAnswers
{
  gatomicrefcount ref_count;
  GHashTable *answers; /* (element-type utf8 GVariant) */
};

G_DEFINE_BOXED_TYPE (AtlasAnswers, atlas_answers, atlas_answers_ref, atlas_answers_unref)

AtlasAnswers *
atlas_answers_new (void)
{
  AtlasAnswers *self = g_new0 (AtlasAnswers, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->answers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify) g_variant_unref);
  return self;
}

AtlasAnswers *
atlas_answers_ref (const AtlasAnswers *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  AtlasAnswers *counted = (AtlasAnswers *) self;

  g_atomic_ref_count_inc (&counted->ref_count);
  return counted;
}

void
atlas_answers_unref (AtlasAnswers *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_hash_table_unref (self->answers);
  g_free (self);
}

static AtlasAnswers *
copy (const AtlasAnswers *self)
{
  AtlasAnswers *other = atlas_answers_new ();
  GHashTableIter iter;
  gpointer id;
  gpointer answer;

  g_hash_table_iter_init (&iter, self->answers);
  while (g_hash_table_iter_next (&iter, &id, &answer))
    g_hash_table_insert (other->answers, g_strdup (id), g_variant_ref (answer));

  return other;
}

AtlasAnswers *
atlas_answers_with (const AtlasAnswers *self, const char *id, GVariant *answer)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  g_autoptr (GVariant) owned = answer != NULL ? g_variant_ref_sink (answer) : NULL;
  GVariant *before = atlas_answers_get (self, id);

  if (before == owned || (before != NULL && owned != NULL && g_variant_equal (before, owned)))
    return atlas_answers_ref (self);

  AtlasAnswers *other = copy (self);
  if (owned != NULL)
    g_hash_table_insert (other->answers, g_strdup (id), g_steal_pointer (&owned));
  else
    g_hash_table_remove (other->answers, id);
  return other;
}

GVariant *
atlas_answers_get (const AtlasAnswers *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_hash_table_lookup (self->answers, id);
}

GVariant *
atlas_answers_get_known (const AtlasAnswers *self, const char *id)
{
  GVariant *answer = atlas_answers_get (self, id);

  if (answer != NULL && g_variant_is_of_type (answer, G_VARIANT_TYPE_STRING) &&
      g_str_equal (g_variant_get_string (answer, NULL), ATLAS_ANSWER_UNKNOWN))
    return NULL;

  return answer;
}

static int
compare_ids (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

GStrv
atlas_answers_list_ids (const AtlasAnswers *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, self->answers);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_strv_builder_add (builder, id);

  GStrv ids = g_strv_builder_end (builder);
  g_sort_array (ids, g_strv_length (ids), sizeof *ids, compare_ids, NULL);
  return ids;
}

gboolean
atlas_answers_equal (const AtlasAnswers *self, const AtlasAnswers *other)
{
  GHashTableIter iter;
  gpointer id;
  gpointer answer;

  if (g_hash_table_size (self->answers) != g_hash_table_size (other->answers))
    return FALSE;

  g_hash_table_iter_init (&iter, self->answers);
  while (g_hash_table_iter_next (&iter, &id, &answer))
    {
      GVariant *same = atlas_answers_get (other, id);

      if (same == NULL || !g_variant_equal (answer, same))
        return FALSE;
    }

  return TRUE;
}
