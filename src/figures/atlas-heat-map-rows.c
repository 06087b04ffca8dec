/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which specialties and cycles the heat map shows. */

#include "config.h"

#include "atlas-heat-map-private.h"

/* How many rows there are where the reader chose none: so few that every number can be written in
 * its cell. */
#define MAX_ROWS 12

/* A range that is open begins and ends with a cycle that has at least so much of the numbers that
 * the cycle with the most has. */
#define COVERED_SHARE 0.25

/**
 * Row:
 * @latest: the newest known number, else that of the last cycle
 * @n_known: how many cycles have a number
 * @size: how many positions that is about
 */
typedef struct
{
  AtlasRankedNumber latest;
  guint n_known;
  double size;
} Row;

static void
choose_cycles (AtlasHeatMap *self, AtlasSelection *selection, GPtrArray *specialties)
{
  g_autoptr (GArray) cycles = atlas_specialty_measure_list_cycles (self->measure, self->dataset);
  g_autofree guint *counts = g_new0 (guint, cycles->len + 1);
  gboolean is_open_first = atlas_selection_get_first_cycle (selection) == 0;
  gboolean is_open_last = atlas_selection_get_last_cycle (selection) == 0;
  guint most = 0;

  for (guint i = 0; i < cycles->len; i++)
    {
      int cycle = g_array_index (cycles, int, i);

      if (!atlas_selection_has_cycle (selection, cycle))
        continue;
      counts[i] = atlas_ranking_count (self->measure, self->dataset, specialties, 0, cycle, FALSE);
      most = MAX (most, counts[i]);
    }

  for (guint i = 0; i < cycles->len; i++)
    {
      int cycle = g_array_index (cycles, int, i);
      gboolean is_covered = counts[i] > 0 && counts[i] >= COVERED_SHARE * most;

      if (counts[i] > 0 && self->first == 0 && (is_covered || !is_open_first))
        self->first = cycle;
      if (counts[i] > 0 && (is_covered || !is_open_last))
        self->last = cycle;
    }

  for (guint i = 0; i < cycles->len; i++)
    {
      int cycle = g_array_index (cycles, int, i);

      self->trimmed |= counts[i] > 0 && (cycle < self->first || cycle > self->last);
    }
}

/* A share is about the positions that it is a part of. */
static double
find_size (const AtlasRankedNumber *number)
{
  if (!atlas_ranked_number_is_known (number))
    return 0.0;

  AtlasCell *total = atlas_cell_get_denominator (number->cell);
  gboolean is_share = atlas_measure_get_denominator (atlas_cell_get_key (number->cell)->measure) !=
                      NULL;
  double size = is_share ? 0.0 : number->value;

  if (total != NULL && !atlas_cell_get_value (total, &size))
    return 0.0;

  return size;
}

static void
row_init (Row *self, const AtlasHeatMap *map, AtlasSpecialty *specialty)
{
  *self = (Row) { .n_known = 0 };
  for (int cycle = map->first; cycle <= map->last; cycle++)
    {
      AtlasRankedNumber number;

      atlas_ranked_number_init (&number, map->measure, map->dataset, specialty, 0, cycle);
      if (atlas_ranked_number_is_known (&number))
        self->n_known++;
      if (atlas_ranked_number_is_known (&number) || self->n_known == 0)
        self->latest = number;
    }
  self->size = find_size (&self->latest);
}

static int
compare_values (gconstpointer a, gconstpointer b)
{
  const Row *left = a;
  const Row *right = b;

  return atlas_ranked_number_compare (&left->latest, &right->latest);
}

/* The best covered first, then the largest: the highest would make a biased choice. */
static int
compare_coverage (gconstpointer a, gconstpointer b)
{
  const Row *left = a;
  const Row *right = b;

  if (left->n_known != right->n_known)
    return left->n_known > right->n_known ? -1 : 1;
  if (left->size > right->size || left->size < right->size)
    return left->size > right->size ? -1 : 1;

  return compare_values (a, b);
}

static void
choose_rows (AtlasHeatMap *self, GPtrArray *specialties, gboolean chosen)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (Row));

  for (guint i = 0; self->first != 0 && i < specialties->len; i++)
    {
      Row row;

      row_init (&row, self, g_ptr_array_index (specialties, i));
      if (chosen || row.n_known > 0)
        g_array_append_val (rows, row);
    }

  if (!chosen && rows->len > MAX_ROWS)
    {
      g_array_sort (rows, compare_coverage);
      self->n_others = rows->len - MAX_ROWS;
      g_array_set_size (rows, MAX_ROWS);
    }
  g_array_sort (rows, compare_values);
  for (guint i = 0; i < rows->len; i++)
    g_ptr_array_add (self->specialties, g_array_index (rows, Row, i).latest.specialty);
}

void
atlas_heat_map_init (AtlasHeatMap *self,
                     const AtlasFigure *figure,
                     AtlasDataset *dataset,
                     AtlasSelection *selection)
{
  g_autoptr (GPtrArray) all = atlas_ranking_list_specialties (dataset, selection);
  g_autoptr (GPtrArray) heard = g_ptr_array_new ();
  gboolean chosen = atlas_selection_get_specialties (selection)[0] != NULL;

  *self = (AtlasHeatMap) {
    .measure = atlas_specialty_measure_find (atlas_figure_get_measure (figure, selection)->id),
    .dataset = dataset,
    .specialties = g_ptr_array_new (),
    .chosen = chosen,
  };
  for (guint i = 0; i < all->len; i++)
    if (atlas_ranking_has_cell (self->measure, dataset, g_ptr_array_index (all, i)))
      g_ptr_array_add (heard, g_ptr_array_index (all, i));
  self->n_silent = chosen ? all->len - heard->len : 0;
  choose_cycles (self, selection, heard);
  choose_rows (self, heard, chosen);
}

void
atlas_heat_map_clear (AtlasHeatMap *self)
{
  g_ptr_array_unref (self->specialties);
}

AtlasRankedNumber
atlas_heat_map_find_latest (const AtlasHeatMap *self, AtlasSpecialty *specialty)
{
  Row row;

  row_init (&row, self, specialty);
  return row.latest;
}
