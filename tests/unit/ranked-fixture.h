/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The figure of specialties in order, and what tests find in it. */

#pragma once

#include "ranking-fixture.h"

static inline const AtlasFigure *
get_ranked (void)
{
  return atlas_figure_find ("specialties-ranked");
}

static inline AtlasScene *
build_ranked (AtlasDataset *data, const char *specialties, const char *measure, int first, int last)
{
  g_autoptr (AtlasSelection) selection = select_specialties (specialties, measure, first, last);

  return atlas_figure_build (get_ranked (), data, selection);
}

static inline const AtlasMark *
get_ranked_row (const AtlasScene *scene, guint index)
{
  return atlas_series_get_mark (atlas_scene_get_series (scene, 0), index);
}

static inline const char *
get_ranked_name (const AtlasScene *scene, guint index)
{
  return g_array_index (scene->x_ticks, AtlasTick, index).label;
}

static inline void
assert_row (
    const AtlasScene *scene, guint index, const char *name, const char *value, const char *detail)
{
  g_assert_cmpstr (get_ranked_name (scene, index), ==, name);
  g_assert_cmpstr (get_ranked_row (scene, index)->value_text, ==, value);
  g_assert_cmpstr (get_ranked_row (scene, index)->detail, ==, detail);
}
