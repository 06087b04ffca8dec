/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Charts of who filled a specialty, and what tests find in them. */

#pragma once

#include "figure-fixture.h"

static inline AtlasSelection *
select_specialty (const char *specialty, int first, int last, gboolean shares)
{
  const char *ids[] = { specialty, NULL };
  AtlasSelection *selection = atlas_selection_new ();

  atlas_selection_set_specialties (selection, ids);
  atlas_selection_set_first_cycle (selection, first);
  atlas_selection_set_last_cycle (selection, last);
  atlas_selection_set_shares (selection, shares);
  return selection;
}

static inline AtlasScene *
build_from (AtlasDataset *data, const char *specialty, int first, int last, gboolean shares)
{
  g_autoptr (AtlasSelection) selection = select_specialty (specialty, first, last, shares);

  return atlas_figure_build (atlas_figure_find ("specialty-composition"), data, selection);
}

/* (nullable): @name: NULL for the series without a name */
static inline const AtlasSeries *
find_series (const AtlasScene *scene, const char *name)
{
  for (guint i = 0; i < scene->series->len; i++)
    if (g_strcmp0 (atlas_scene_get_series (scene, i)->name, name) == 0)
      return atlas_scene_get_series (scene, i);

  return NULL;
}

static inline gboolean
has_part (const AtlasScene *scene, const char *name, int year)
{
  const AtlasSeries *series = find_series (scene, name);

  return series != NULL && find_mark (series, year) != NULL;
}

static inline double
sum_column (const AtlasScene *scene, int year)
{
  double sum = 0.0;

  for (guint i = 0; i < scene->series->len; i++)
    {
      const AtlasMark *mark = find_mark (atlas_scene_get_series (scene, i), year);

      sum += mark != NULL ? mark->y : 0.0;
    }
  return sum;
}
