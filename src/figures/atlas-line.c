/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-line-private.h"

#include <glib/gi18n.h>

#include "atlas-name.h"

AtlasLine *
atlas_line_new (const char *name, guint style)
{
  AtlasLine *self = g_new0 (AtlasLine, 1);

  self->name = name;
  self->style = style;
  self->named = TRUE;
  self->cells = g_ptr_array_new_with_free_func (g_object_unref);
  return self;
}

AtlasLine *
atlas_line_new_sound (const AtlasLine *line)
{
  AtlasLine *self = atlas_line_new (line->name, line->style);

  for (guint i = 0; i < line->cells->len; i++)
    {
      AtlasCell *cell = g_ptr_array_index (line->cells, i);

      if (atlas_cell_is_sound (cell))
        g_ptr_array_add (self->cells, g_object_ref (cell));
    }

  return self;
}

void
atlas_line_free (AtlasLine *self)
{
  g_ptr_array_unref (self->cells);
  g_free (self);
}

static AtlasLine *
line_new (AtlasDataset *dataset,
          AtlasMeasure *measure,
          AtlasApplicantType *type,
          AtlasSelection *selection,
          gboolean named)
{
  GListModel *cycles = atlas_dataset_get_cycles (dataset);
  AtlasLine *self = atlas_line_new (atlas_name_type (type), atlas_figure_get_style (dataset, type));

  self->type = type;
  self->named = named;

  for (guint i = 0; i < g_list_model_get_n_items (cycles); i++)
    {
      g_autoptr (AtlasCycle) cycle = g_list_model_get_item (cycles, i);
      int year = atlas_cycle_get_year (cycle);

      if (!atlas_selection_has_cycle (selection, year))
        continue;

      AtlasCell *cell = atlas_dataset_lookup (dataset, year, measure, type);
      if (cell != NULL && atlas_cell_has_mark (cell))
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
    atlas_line_free (line);
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
  GPtrArray *lines = g_ptr_array_new_with_free_func ((GDestroyNotify) atlas_line_free);
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

/* Whether a cell stands for a year and a group as a whole, the way a chart looks it up. */
static gboolean
is_of_figure (const AtlasFigure *self, const AtlasCellKey *key)
{
  return key->time == ATLAS_TIME_CYCLE && key->type != NULL && key->specialty == NULL &&
         key->scope == NULL && key->outcome == NULL && key->topic == NULL &&
         g_str_equal (atlas_measure_get_id (key->measure), self->measure) &&
         g_str_equal (key->unit, atlas_measure_get_unit (key->measure));
}

/* Whether a selected group is @type, or succeeds it and brings it along. */
static gboolean
is_selected (AtlasDataset *dataset, AtlasSelection *selection, AtlasApplicantType *type)
{
  const char *id = atlas_applicant_type_get_id (type);
  const char *const *selected = atlas_selection_get_types (selection);

  for (guint i = 0; selected[i] != NULL; i++)
    {
      AtlasApplicantType *other = atlas_dataset_find_type (dataset, selected[i]);

      if (g_str_equal (selected[i], id) ||
          (other != NULL && g_strcmp0 (atlas_applicant_type_get_continues (other), id) == 0))
        return TRUE;
    }

  return FALSE;
}

GPtrArray *
atlas_line_list_cells (const AtlasFigure *self, AtlasDataset *dataset, AtlasSelection *selection)
{
  GPtrArray *cells = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < atlas_dataset_get_n_cells (dataset); i++)
    {
      AtlasCell *cell = atlas_dataset_get_cell (dataset, i);
      const AtlasCellKey *key = atlas_cell_get_key (cell);

      if (is_of_figure (self, key) && atlas_selection_has_cycle (selection, key->year) &&
          is_selected (dataset, selection, key->type))
        g_ptr_array_add (cells, g_object_ref (cell));
    }

  return cells;
}

char *
atlas_lines_describe_years (GPtrArray *lines)
{
  int first = G_MAXINT;
  int last = 0;

  for (guint i = 0; i < lines->len; i++)
    {
      const AtlasLine *line = g_ptr_array_index (lines, i);

      first = MIN (first, atlas_line_get_cycle (line, 0));
      last = MAX (last, atlas_line_get_cycle (line, line->cells->len - 1));
    }
  if (first >= last)
    return g_strdup_printf ("%d", last);

  /* Translators: the first and the last year of a chart: "2008 to 2026". */
  return g_strdup_printf (_ ("%d to %d"), first, last);
}

GPtrArray *
atlas_lines_list_cells (GPtrArray *lines)
{
  GPtrArray *cells = g_ptr_array_new ();

  for (guint i = 0; i < lines->len; i++)
    {
      const AtlasLine *line = g_ptr_array_index (lines, i);

      for (guint j = 0; j < line->cells->len; j++)
        g_ptr_array_add (cells, g_ptr_array_index (line->cells, j));
    }

  return cells;
}
