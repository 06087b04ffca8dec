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

typedef struct
{
  const char *name;
  guint distance;
} Neighbor;

static int
compare_neighbors (gconstpointer a, gconstpointer b)
{
  const Neighbor *left = a;
  const Neighbor *right = b;

  return left->distance != right->distance ? (left->distance > right->distance ? 1 : -1)
                                           : g_strcmp0 (left->name, right->name);
}

GStrv
atlas_nearest_names (const char *name, const char *const *known)
{
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (known != NULL, NULL);

  g_autoptr (GArray) neighbors = g_array_new (FALSE, FALSE, sizeof (Neighbor));
  g_autofree char *folded = g_ascii_strdown (name, -1);
  g_autoptr (GStrvBuilder) nearest = g_strv_builder_new ();

  for (guint i = 0; known[i] != NULL; i++)
    {
      g_autofree char *other = g_ascii_strdown (known[i], -1);
      Neighbor neighbor = { known[i], measure_distance (folded, other) };

      g_array_append_val (neighbors, neighbor);
    }
  g_array_sort (neighbors, compare_neighbors);

  for (guint i = 0; i < MIN (ATLAS_N_NEAREST, neighbors->len); i++)
    g_strv_builder_add (nearest, g_array_index (neighbors, Neighbor, i).name);

  return g_strv_builder_end (nearest);
}
