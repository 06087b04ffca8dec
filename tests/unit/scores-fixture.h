/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Charts of scores, and what tests find in them. */

#pragma once

#include "atlas-scores.h"
#include "figure-fixture.h"

/* @measure, @specialties: (nullable); @types, @specialties: ids with spaces between them */
static inline AtlasSelection *
select_scores (const char *measure, const char *types, const char *specialties, int edition)
{
  AtlasSelection *selection = select_types (types, 0, 0);

  atlas_selection_set_measure (selection, measure);
  atlas_selection_set_edition (selection, edition);
  if (specialties != NULL)
    {
      g_auto (GStrv) ids = g_strsplit (specialties, " ", -1);

      atlas_selection_set_specialties (selection, (const char *const *) ids);
    }
  return selection;
}

static inline AtlasScene *
build_scores (AtlasDataset *dataset, AtlasSelection *selection)
{
  return atlas_figure_build (atlas_figure_find ("scores"), dataset, selection);
}

/* (nullable) */
static inline const AtlasSeries *
find_group (const AtlasScene *scene, const char *name)
{
  for (guint i = 0; i < scene->series->len; i++)
    if (g_str_equal (atlas_scene_get_series (scene, i)->name, name))
      return atlas_scene_get_series (scene, i);

  return NULL;
}

/* (nullable): the mark of a group in the row of that name. */
static inline const AtlasMark *
find_score (const AtlasScene *scene, const char *group, const char *row)
{
  const AtlasSeries *series = find_group (scene, group);

  for (guint i = 0; series != NULL && i < scene->x_ticks->len; i++)
    if (g_str_equal (g_array_index (scene->x_ticks, AtlasTick, i).label, row))
      return find_mark (series, (int) i);

  return NULL;
}
