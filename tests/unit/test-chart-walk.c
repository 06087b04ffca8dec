/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-chart-walk.h"
#include "chart-fixture.h"

/* Two lines that cross, and one with a single mark that lies on a mark of the first. */
static AtlasChartLayout *
create_walk (AtlasScene *scene, gboolean rtl)
{
  static const double values[][4] = { { 10, 20, 30, 40 }, { 40, NAN, 25, 10 } };

  for (guint i = 0; i < 2; i++)
    {
      AtlasSeries *series = atlas_scene_add_series (scene, "Group", NULL, i);
      for (guint j = 0; j < 4; j++)
        atlas_series_add_mark (series, NULL, 2020 + j, values[i][j]);
    }
  atlas_series_add_mark (atlas_scene_add_series (scene, "One", NULL, 2), NULL, 2020, 10);
  scene->x_min = 2020;
  scene->x_max = 2023;
  return create_layout (scene, ATLAS_CHART_PLOT, 640, 400, rtl);
}

static double
get_x (const AtlasChartLayout *layout, guint mark)
{
  return get_mark (layout, mark)->x;
}

static void
test_along (void)
{
  g_autoptr (AtlasScene) scene = atlas_scene_new ();
  g_autoptr (AtlasChartLayout) layout = create_walk (scene, FALSE);

  /* The marks: 0 to 3, then 4 to 6 without the one that is not a number, then 7. */
  g_assert_cmpuint (layout->marks->len, ==, 8);
  g_assert_cmpint (atlas_chart_walk_along (layout, 0, 1), ==, 1);
  g_assert_cmpint (atlas_chart_walk_along (layout, 0, -1), ==, -1);
  g_assert_cmpint (atlas_chart_walk_along (layout, 3, 1), ==, -1);
  g_assert_cmpint (atlas_chart_walk_along (layout, 4, -1), ==, -1);
  g_assert_cmpint (atlas_chart_walk_along (layout, 7, 1), ==, -1);
  g_assert_cmpint (atlas_chart_walk_along (layout, 7, G_MAXINT), ==, -1);
}

static void
test_to_end (void)
{
  g_autoptr (AtlasScene) scene = atlas_scene_new ();
  g_autoptr (AtlasChartLayout) layout = create_walk (scene, FALSE);

  g_assert_cmpuint (atlas_chart_walk_to_end (layout, 5, FALSE), ==, 4);
  g_assert_cmpuint (atlas_chart_walk_to_end (layout, 5, TRUE), ==, 6);
  g_assert_cmpuint (atlas_chart_walk_to_end (layout, 7, TRUE), ==, 7);
}

static void
test_across (void)
{
  for (guint rtl = 0; rtl < 2; rtl++)
    {
      g_autoptr (AtlasScene) scene = atlas_scene_new ();
      g_autoptr (AtlasChartLayout) layout = create_walk (scene, rtl != 0);
      double first = get_x (layout, 0);
      double third = get_x (layout, 2);

      /* In 2020: 40 above 10 and 10, which are passed in the order of their series. */
      g_assert_cmpint (atlas_chart_walk_across (layout, 4, first, TRUE), ==, 0);
      g_assert_cmpint (atlas_chart_walk_across (layout, 0, first, TRUE), ==, 7);
      g_assert_cmpint (atlas_chart_walk_across (layout, 7, first, TRUE), ==, -1);
      g_assert_cmpint (atlas_chart_walk_across (layout, 7, first, FALSE), ==, 0);
      g_assert_cmpint (atlas_chart_walk_across (layout, 4, first, FALSE), ==, -1);

      /* In 2022 the first is on top, and the one without a number stays reachable. */
      g_assert_cmpint (atlas_chart_walk_across (layout, 2, third, TRUE), ==, 5);
      g_assert_cmpint (atlas_chart_walk_across (layout, 5, third, TRUE), ==, 7);
      g_assert_cmpint (atlas_chart_walk_across (layout, 7, third, FALSE), ==, 5);
    }
}

/* From any mark every series is reached by going up to the end and down again. */
static void
test_reach (void)
{
  g_autoptr (AtlasScene) scene = create_scene (12);
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, ATLAS_CHART_PLOT, 900, 600, FALSE);

  for (guint i = 0; i < layout->marks->len; i++)
    {
      double goal = get_x (layout, i);
      guint top = i;
      for (int next = (int) i; next >= 0; next = atlas_chart_walk_across (layout, top, goal, FALSE))
        top = (guint) next;
      guint n_series = 0;
      for (int next = (int) top; next >= 0;
           next = atlas_chart_walk_across (layout, (guint) next, goal, TRUE))
        n_series++;
      g_assert_cmpuint (n_series, ==, 12);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart-walk/along", test_along);
  g_test_add_func ("/chart-walk/to-end", test_to_end);
  g_test_add_func ("/chart-walk/across", test_across);
  g_test_add_func ("/chart-walk/reach", test_reach);
  return g_test_run ();
}
