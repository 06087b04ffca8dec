/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One measure of up to four specialties over the cycles, on one scale. */

#include "config.h"

#include "atlas-compare.h"

#include "atlas-format.h"
#include "atlas-line-private.h"

#include <glib/gi18n.h>

static const AtlasSpecialtyMeasure *
get_measure (const AtlasFigure *figure, AtlasSelection *selection)
{
  return atlas_specialty_measure_find (atlas_figure_get_measure (figure, selection)->id);
}

/* Where none is chosen: the first that is not a sum of others. */
static void
add_first (GPtrArray *specialties, GListModel *all)
{
  for (guint i = 0; specialties->len == 0 && i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (AtlasSpecialty) specialty = g_list_model_get_item (all, i);

      if (atlas_specialty_get_group (specialty) != ATLAS_SPECIALTY_GROUP_ALL)
        g_ptr_array_add (specialties, specialty);
    }
}

GPtrArray *
atlas_compare_list_specialties (AtlasDataset *dataset, AtlasSelection *selection)
{
  const char *const *ids = atlas_selection_get_specialties (selection);
  GPtrArray *specialties = g_ptr_array_new ();

  for (guint i = 0; ids[i] != NULL && specialties->len < ATLAS_COMPARE_MAX; i++)
    {
      AtlasSpecialty *specialty = atlas_dataset_find_specialty (dataset, ids[i]);

      if (specialty != NULL && !g_ptr_array_find (specialties, specialty, NULL))
        g_ptr_array_add (specialties, specialty);
    }
  if (specialties->len == 0)
    add_first (specialties, atlas_dataset_get_specialties (dataset));

  return specialties;
}

/* (element-type AtlasCell): of one specialty, by cycle, those without a mark included. */
static GPtrArray *
list_cells_of (const AtlasSpecialtyMeasure *measure,
               AtlasDataset *dataset,
               AtlasSelection *selection,
               AtlasSpecialty *specialty)
{
  GPtrArray *cells = g_ptr_array_new ();
  g_autoptr (GArray) cycles = atlas_specialty_measure_list_cycles (measure, dataset);

  for (guint i = 0; i < cycles->len; i++)
    {
      int cycle = g_array_index (cycles, int, i);
      AtlasCell *cell = atlas_selection_has_cycle (selection, cycle)
                            ? atlas_specialty_measure_find_cell (measure, dataset, specialty, cycle)
                            : NULL;

      if (cell != NULL)
        g_ptr_array_add (cells, cell);
    }

  return cells;
}

/* (element-type AtlasLine): one a specialty that has any mark, in the order of the selection. */
static GPtrArray *
list_lines (const AtlasSpecialtyMeasure *measure, AtlasDataset *dataset, AtlasSelection *selection)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func ((GDestroyNotify) atlas_line_free);
  g_autoptr (GPtrArray) specialties = atlas_compare_list_specialties (dataset, selection);

  for (guint i = 0; i < specialties->len; i++)
    {
      AtlasSpecialty *specialty = g_ptr_array_index (specialties, i);
      g_autoptr (GPtrArray) cells = list_cells_of (measure, dataset, selection, specialty);
      AtlasLine *line = atlas_line_new (atlas_name_specialty (specialty), i);

      for (guint j = 0; j < cells->len; j++)
        if (atlas_cell_has_mark (g_ptr_array_index (cells, j)))
          g_ptr_array_add (line->cells, g_object_ref (g_ptr_array_index (cells, j)));

      if (line->cells->len > 0)
        g_ptr_array_add (lines, line);
      else
        atlas_line_free (line);
    }

  return lines;
}

static char *
name_in_sentence (AtlasDataset *dataset, AtlasCell *cell)
{
  return atlas_name_specialty_in_sentence (
      atlas_dataset_find_specialty (dataset, atlas_cell_get_key (cell)->specialty));
}

/* The highest and the lowest in the last year that all have. */
static char *
describe_extremes (AtlasDataset *dataset, GPtrArray *lines, int cycle, const char *measure)
{
  const AtlasLine *highest = NULL;
  const AtlasLine *lowest = NULL;
  double high = 0.0;
  double low = 0.0;

  for (guint i = 0; i < lines->len; i++)
    {
      const AtlasLine *line = g_ptr_array_index (lines, i);
      double value = 0.0;

      atlas_cell_get_value (atlas_line_find (line, cycle), &value);
      if (highest == NULL || value > high)
        {
          highest = line;
          high = value;
        }
      if (lowest == NULL || value < low)
        {
          lowest = line;
          low = value;
        }
    }

  g_autofree char *high_text = atlas_format_cell (atlas_line_find (highest, cycle));
  g_autofree char *low_text = atlas_format_cell (atlas_line_find (lowest, cycle));
  g_autofree char *high_name = name_in_sentence (dataset, atlas_line_find (highest, cycle));
  g_autofree char *low_name = name_in_sentence (dataset, atlas_line_find (lowest, cycle));
  if (g_str_equal (high_text, low_text))
    /* Translators: the title of a chart: measure, the number that all specialties have, year. */
    return g_strdup_printf (_ ("%s: %s in all of these specialties in %d"), measure, high_text,
                            cycle);

  /* Translators: the title of a chart: measure, the highest number and its specialty, the lowest
   * number and its specialty, year. */
  return g_strdup_printf (_ ("%s: %s in %s and %s in %s in %d"), measure, high_text, high_name,
                          low_text, low_name, cycle);
}

static char *
describe_finding (AtlasDataset *dataset, GPtrArray *lines, const char *measure)
{
  int cycle = atlas_lines_find_last_shared_cycle (lines);

  if (lines->len == 0)
    return g_strdup (_ ("No numbers for this choice"));
  if (lines->len == 1)
    {
      g_autofree char *course = atlas_line_describe_course (g_ptr_array_index (lines, 0));

      /* Translators: the title of a chart: measure, then a specialty and its numbers: "IMG share,
       * Internal medicine: up from 41.2 % in 2019 to 43.0 % in 2024". */
      return g_strdup_printf (_ ("%s, %s"), measure, course);
    }
  if (cycle == 0)
    return g_strdup (_ ("These specialties share no year"));

  return describe_extremes (dataset, lines, cycle, measure);
}

static char *
describe_measure (const AtlasSpecialtyMeasure *measure, AtlasDataset *dataset, GPtrArray *lines)
{
  AtlasMeasure *data_measure = atlas_dataset_find_measure (dataset, measure->measure);

  if (data_measure == NULL || lines->len == 0)
    return g_strdup (atlas_specialty_measure_get_title (measure));

  g_autofree char *years = atlas_lines_describe_years (lines);
  const char *title = atlas_specialty_measure_get_title (measure);
  AtlasMeasure *total = atlas_measure_get_denominator (data_measure);

  if (total == NULL)
    /* Translators: below the title of a chart: measure, years. */
    return g_strdup_printf (_ ("%s, first-year positions, %s"), title, years);

  /* Translators: below the title of a chart: a rate, what it is a part of, years: "IMG share of
   * positions filled, first-year positions, 2019 to 2025". */
  return g_strdup_printf (_ ("%s of %s, first-year positions, %s"), title,
                          atlas_name_counted (total), years);
}

AtlasScene *
atlas_compare_scene_new (const AtlasFigure *self, AtlasDataset *dataset, AtlasSelection *selection)
{
  const AtlasSpecialtyMeasure *measure = get_measure (self, selection);
  g_autoptr (GPtrArray) lines = list_lines (measure, dataset, selection);
  AtlasScene *scene = atlas_scene_new ();

  scene->bands = atlas_selection_get_bands (selection);
  scene->title = describe_finding (dataset, lines, atlas_specialty_measure_get_title (measure));
  scene->subtitle = describe_measure (measure, dataset, lines);
  scene->empty_text = g_strdup (_ ("Choose a measure and years for which numbers were published"));
  atlas_scene_add_lines (scene, lines, dataset,
                         atlas_specialty_measure_get_unit (measure, dataset));

  return scene;
}

GPtrArray *
atlas_compare_list_cells (const AtlasFigure *self, AtlasDataset *dataset, AtlasSelection *selection)
{
  const AtlasSpecialtyMeasure *measure = get_measure (self, selection);
  g_autoptr (GPtrArray) specialties = atlas_compare_list_specialties (dataset, selection);
  GPtrArray *cells = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < specialties->len; i++)
    {
      g_autoptr (GPtrArray) own = list_cells_of (measure, dataset, selection,
                                                 g_ptr_array_index (specialties, i));

      for (guint j = 0; j < own->len; j++)
        g_ptr_array_add (cells, g_object_ref (g_ptr_array_index (own, j)));
    }

  return cells;
}
