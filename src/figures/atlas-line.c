/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-line-private.h"

#include "atlas-stats.h"

static void
line_free (AtlasLine *self)
{
  g_ptr_array_unref (self->cells);
  g_free (self);
}

/* A bound is not a point on a line. */
static gboolean
has_mark (AtlasCell *cell)
{
  double value;

  return cell != NULL && atlas_cell_get_bound (cell) == ATLAS_BOUND_NONE &&
         atlas_cell_get_value (cell, &value);
}

static AtlasLine *
line_new (AtlasDataset *dataset,
          AtlasMeasure *measure,
          AtlasApplicantType *type,
          AtlasSelection *selection,
          gboolean named)
{
  GListModel *cycles = atlas_dataset_get_cycles (dataset);
  AtlasLine *self = g_new0 (AtlasLine, 1);

  self->type = type;
  self->named = named;
  self->cells = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (cycles); i++)
    {
      g_autoptr (AtlasCycle) cycle = g_list_model_get_item (cycles, i);
      int year = atlas_cycle_get_year (cycle);

      if (!atlas_selection_has_cycle (selection, year))
        continue;

      AtlasCell *cell = atlas_dataset_lookup (dataset, year, measure, type);
      if (has_mark (cell))
        g_ptr_array_add (self->cells, g_object_ref (cell));
    }

  return self;
}

/* Two groups of different definition share one colour: each cycle shows one of them. The successor
 * takes over where its last unbroken run begins; before, the predecessor goes first. */
static void
share_cycles (AtlasLine *predecessor, AtlasLine *successor)
{
  guint run = successor->cells->len;

  while (run > 1 &&
         atlas_line_get_cycle (successor, run - 2) == atlas_line_get_cycle (successor, run - 1) - 1)
    run--;
  int takeover = run > 0 ? atlas_line_get_cycle (successor, run - 1) : G_MAXINT;

  for (guint i = predecessor->cells->len; i > 0; i--)
    if (atlas_line_get_cycle (predecessor, i - 1) >= takeover)
      g_ptr_array_remove_index (predecessor->cells, i - 1);
  for (guint i = successor->cells->len; i > 0; i--)
    if (atlas_line_find (predecessor, atlas_line_get_cycle (successor, i - 1)) != NULL)
      g_ptr_array_remove_index (successor->cells, i - 1);
}

static void
add_line (GPtrArray *lines, AtlasLine *line)
{
  if (line->cells->len > 0)
    g_ptr_array_add (lines, line);
  else
    line_free (line);
}

/* The group that @type succeeded, unless it is selected in its own right. */
static AtlasApplicantType *
find_predecessor (AtlasDataset *dataset, AtlasApplicantType *type, AtlasSelection *selection)
{
  const char *id = atlas_applicant_type_get_continues (type);

  if (id == NULL || atlas_selection_has_type (selection, id))
    return NULL;

  return atlas_dataset_find_type (dataset, id);
}

GPtrArray *
atlas_lines_new (const AtlasFigure *figure, AtlasDataset *dataset, AtlasSelection *selection)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func ((GDestroyNotify) line_free);
  GListModel *types = atlas_dataset_get_types (dataset);
  AtlasMeasure *measure = atlas_dataset_find_measure (dataset, figure->measure);

  for (guint i = 0; measure != NULL && i < g_list_model_get_n_items (types); i++)
    {
      g_autoptr (AtlasApplicantType) type = g_list_model_get_item (types, i);

      if (!atlas_selection_has_type (selection, atlas_applicant_type_get_id (type)))
        continue;

      AtlasLine *line = line_new (dataset, measure, type, selection, TRUE);
      AtlasApplicantType *before = find_predecessor (dataset, type, selection);

      if (before != NULL)
        {
          AtlasLine *predecessor = line_new (dataset, measure, before, selection, FALSE);

          share_cycles (predecessor, line);
          predecessor->named = line->cells->len == 0;
          add_line (lines, predecessor);
        }
      add_line (lines, line);
    }

  return lines;
}

double
atlas_line_get_value (const AtlasLine *self, guint index)
{
  double value = 0.0;

  atlas_cell_get_value (g_ptr_array_index (self->cells, index), &value);
  return value;
}

int
atlas_line_get_cycle (const AtlasLine *self, guint index)
{
  return atlas_cell_get_key (g_ptr_array_index (self->cells, index))->year;
}

AtlasCell *
atlas_line_find (const AtlasLine *self, int cycle)
{
  for (guint i = 0; i < self->cells->len; i++)
    if (atlas_line_get_cycle (self, i) == cycle)
      return g_ptr_array_index (self->cells, i);

  return NULL;
}

gboolean
atlas_cell_get_interval (AtlasCell *cell, double *out_low, double *out_high)
{
  double count;
  double total;

  if (!atlas_cell_get_counts (cell, &count, &total) ||
      !atlas_stats_wilson (count, total, ATLAS_STATS_Z_95, out_low, out_high))
    return FALSE;

  *out_low *= 100.0;
  *out_high *= 100.0;
  return TRUE;
}

gboolean
atlas_cell_is_hollow (AtlasCell *cell)
{
  return atlas_cell_is_computed (cell) || atlas_cell_is_disputed (cell) ||
         atlas_cell_get_caution (cell) != NULL;
}
