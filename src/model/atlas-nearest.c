/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-nearest.h"

/* Levenshtein's distance: how many characters to insert, drop or change. */
static guint
measure_distance (const char *a, const char *b)
{
  gsize length = strlen (b);
  g_autofree guint *row = g_new (guint, length + 1);

  for (gsize j = 0; j <= length; j++)
    row[j] = (guint) j;

  for (gsize i = 1; a[i - 1] != '\0'; i++)
    {
      guint diagonal = row[0];

      row[0] = (guint) i;
      for (gsize j = 1; j <= length; j++)
        {
          guint above = row[j];
          guint change = diagonal + (a[i - 1] != b[j - 1]);

          row[j] = MIN (change, MIN (above, row[j - 1]) + 1);
          diagonal = above;
        }
    }

  return row[length];
}

/* Some may be empty. */
static GStrv
split_words (const char *name)
{
  return g_strsplit_set (name, " _-.,:()/", -1);
}

/* How many of the @words @name has. */
static guint
count_words (const char *name, char **words)
{
  g_auto (GStrv) own = split_words (name);
  guint n = 0;

  for (guint i = 0; words[i] != NULL; i++)
    n += *words[i] != '\0' && g_strv_contains ((const char *const *) own, words[i]);

  return n;
}

typedef struct
{
  const char *id;
  guint n_words; /* in common */
  guint distance;
} Neighbor;

static int
compare_neighbors (gconstpointer a, gconstpointer b)
{
  const Neighbor *left = a;
  const Neighbor *right = b;

  if (left->n_words != right->n_words)
    return left->n_words < right->n_words ? 1 : -1;
  if (left->distance != right->distance)
    return left->distance > right->distance ? 1 : -1;

  return g_strcmp0 (left->id, right->id);
}

GStrv
atlas_nearest_ids (const char *name, GHashTable *ids)
{
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (ids != NULL, NULL);

  g_autoptr (GArray) neighbors = g_array_new (FALSE, FALSE, sizeof (Neighbor));
  g_autoptr (GPtrArray) nearest = g_ptr_array_new_null_terminated (ATLAS_N_NEAREST, NULL, TRUE);
  g_autofree char *folded = g_ascii_strdown (name, -1);
  g_auto (GStrv) words = split_words (folded);
  GHashTableIter iter;
  gpointer known, id;

  g_hash_table_iter_init (&iter, ids);
  while (g_hash_table_iter_next (&iter, &known, &id))
    {
      Neighbor neighbor = { id, count_words (known, words), measure_distance (folded, known) };

      g_array_append_val (neighbors, neighbor);
    }
  g_array_sort (neighbors, compare_neighbors);

  for (guint i = 0; i < neighbors->len && nearest->len < ATLAS_N_NEAREST; i++)
    {
      const char *near = g_array_index (neighbors, Neighbor, i).id;

      if (!g_ptr_array_find_with_equal_func (nearest, near, g_str_equal, NULL))
        g_ptr_array_add (nearest, (gpointer) near);
    }

  return g_strdupv ((GStrv) nearest->pdata);
}

GStrv
atlas_nearest_names (const char *name, const char *const *known)
{
  g_return_val_if_fail (known != NULL, NULL);

  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; known[i] != NULL; i++)
    g_hash_table_insert (ids, g_ascii_strdown (known[i], -1), (gpointer) known[i]);

  return atlas_nearest_ids (name, ids);
}
