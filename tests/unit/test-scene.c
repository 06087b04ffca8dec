/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-scene.h"

#include <math.h>

static void
test_empty (void)
{
  g_autoptr (AtlasScene) scene = atlas_scene_new ();

  g_assert_true (atlas_scene_is_empty (scene));
  g_assert_cmpuint (atlas_scene_get_n_marks (scene), ==, 0);
  atlas_scene_add_series (scene, "U.S. IMGs", "70.0 %", 0);
  g_assert_true (atlas_scene_is_empty (scene));
  atlas_scene_free (NULL);
}

static void
test_contents (void)
{
  g_autoptr (AtlasScene) scene = atlas_scene_new ();

  for (guint i = 0; i < 20; i++)
    {
      AtlasSeries *series = atlas_scene_add_series (scene, "U.S. IMGs", "70.0 %", i);
      for (guint j = 0; j <= i; j++)
        atlas_series_add_mark (series, "c2024/match_rate_pct", 2000 + j, i);
    }
  atlas_scene_add_x_tick (scene, 2000, "2000");
  atlas_scene_add_y_tick (scene, 50, "50 %");
  atlas_scene_add_note (scene, 3, 2001, "new definition");

  g_assert_false (atlas_scene_is_empty (scene));
  g_assert_cmpuint (atlas_scene_get_n_marks (scene), ==, 210);

  const AtlasSeries *series = atlas_scene_get_series (scene, 7);
  const AtlasMark *mark = atlas_series_get_mark (series, 2);
  g_assert_cmpstr (series->name, ==, "U.S. IMGs");
  g_assert_cmpuint (series->style, ==, 7);
  g_assert_cmpstr (mark->id, ==, "c2024/match_rate_pct");
  g_assert_cmpfloat_with_epsilon (mark->x, 2002, 1e-9);
  g_assert_true (isnan (mark->low) && isnan (mark->high));
  g_assert_false (mark->joined || mark->hollow);
  g_assert_cmpstr (g_array_index (scene->y_ticks, AtlasTick, 0).label, ==, "50 %");
  g_assert_cmpuint (g_array_index (scene->notes, AtlasNote, 0).series, ==, 3);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scene/empty", test_empty);
  g_test_add_func ("/scene/contents", test_contents);
  return g_test_run ();
}
