/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* One measure of up to four specialties over the cycles, on one scale. */

#include "config.h"

#include "atlas-compare-private.h"

#include "atlas-name.h"
#include "atlas-ranking.h"

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

AtlasSpecialty *
atlas_compare_find_specialty (AtlasDataset *dataset, const AtlasLine *line)
{
  AtlasCell *cell = g_ptr_array_index (line->cells, 0);

  return atlas_dataset_find_specialty (dataset, atlas_cell_get_key (cell)->specialty);
}

/* (nullable): @signs, and where the numbers of the lines come from. */
static char *
describe_key (const char *signs, GPtrArray *lines)
{
  g_autoptr (GPtrArray) cells = atlas_lines_list_cells (lines);
  g_autofree char *one_source = atlas_cells_describe_one_source (cells);
  g_autofree char *confidence = atlas_cells_describe_confidence (cells);
  const char *const sentences[] = { signs, one_source, confidence };
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    if (sentences[i] != NULL)
      g_strv_builder_add (parts, sentences[i]);

  g_auto (GStrv) strv = g_strv_builder_end (parts);
  return strv[0] != NULL ? g_strjoinv (" ", strv) : NULL;
}

static char *
describe_measure (const AtlasSpecialtyMeasure *measure, AtlasDataset *dataset, GPtrArray *lines)
{
  g_autoptr (GPtrArray) specialties = g_ptr_array_new ();
  g_autofree char *years = lines->len > 0 ? atlas_lines_describe_years (lines) : NULL;

  for (guint i = 0; i < lines->len; i++)
    g_ptr_array_add (specialties,
                     atlas_compare_find_specialty (dataset, g_ptr_array_index (lines, i)));

  return atlas_ranking_describe_measure (measure, dataset, FALSE, specialties, years);
}

AtlasScene *
atlas_compare_scene_new (const AtlasFigure *self, AtlasDataset *dataset, AtlasSelection *selection)
{
  const AtlasSpecialtyMeasure *measure = get_measure (self, selection);
  g_autoptr (GPtrArray) lines = list_lines (measure, dataset, selection);
  g_autoptr (GPtrArray) named = g_ptr_array_new ();
  AtlasScene *scene = atlas_scene_new ();

  scene->bands = atlas_selection_get_bands (selection);
  scene->title = atlas_compare_describe_finding (dataset, lines, measure, named);
  scene->subtitle = atlas_subtitle_add_basis (describe_measure (measure, dataset, lines), named);
  scene->empty_text = g_strdup (_ ("Choose a measure and years for which numbers were published"));
  atlas_scene_add_lines (scene, lines, named, dataset,
                         atlas_specialty_measure_get_unit (measure, dataset));
  g_autofree char *signs = scene->key;
  scene->key = describe_key (signs, lines);

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
