/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How close rows stand in pictures, and what gives way before a row is left out. */

#include "../render/rows-scene.h"
#include "columns-fixture.h"

#define LETTERS_MIN 9.0

/* @n_rows bars; the last has a name longer than the others. */
static AtlasScene *
create_bars (guint n_rows)
{
  AtlasScene *scene = atlas_scene_new ();
  AtlasSeries *series = atlas_scene_add_series (scene, NULL, NULL, 0);

  scene->kind = ATLAS_CHART_BARS;
  for (guint i = 0; i < n_rows; i++)
    {
      g_autofree char *label = g_strdup_printf (
          i + 1 < n_rows ? "Specialty %u" : "A specialty of a long name, %u", i);
      add_bar_row (scene, series, &(BarRow) { label, 15, "8 of 88" }, FALSE);
    }
  add_value_ticks (scene, 0, 20, 5, " %");
  set_row_texts (scene, "A title", "What it is");
  return scene;
}

/* Rows with a dot of each of @n_series. */
static AtlasScene *
create_dots (guint n_rows, guint n_series)
{
  AtlasScene *scene = atlas_scene_new ();

  scene->kind = ATLAS_CHART_DOTS;
  for (guint i = 0; i < n_series; i++)
    {
      g_autofree char *name = g_strdup_printf ("Group %u", i);
      AtlasSeries *series = atlas_scene_add_series (scene, name, NULL, i);

      for (guint j = 0; j < n_rows; j++)
        atlas_series_add_mark (series, NULL, j, 230 + i + j)->value_text = g_strdup ("230");
    }
  for (guint i = 0; i < n_rows; i++)
    atlas_scene_add_x_tick (scene, i, "A specialty");
  add_value_ticks (scene, 220, 280, 10, "");
  set_row_texts (scene, "A title", "What it is");
  return scene;
}

static AtlasTextRole
get_row_role (const AtlasChartLayout *layout)
{
  for (guint i = 0; i < layout->texts->len; i++)
    if (atlas_text_role_get_part (get_text (layout, i)->role) == ATLAS_TEXT_ROW)
      return get_text (layout, i)->role;

  g_assert_not_reached ();
}

static void
test_roles (void)
{
  static const AtlasTextRole parts[] = { ATLAS_TEXT_TICK, ATLAS_TEXT_ROW, ATLAS_TEXT_VALUE,
                                         ATLAS_TEXT_DETAIL };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      double size = INFINITY;

      for (AtlasDensity density = 0; density < ATLAS_N_DENSITIES; density++)
        {
          AtlasTextRole role = atlas_text_role_at_density (parts[i], density);

          g_assert_cmpint (atlas_text_role_get_part (role), ==, parts[i]);
          g_assert_cmpuint (atlas_text_role_get_max_lines (role), ==, 1);
          g_assert_cmpfloat (atlas_text_role_get_size (role, 27), <, size);
          size = atlas_text_role_get_size (role, 27);
        }
    }
  g_assert_cmpint (atlas_text_role_at_density (ATLAS_TEXT_TITLE, ATLAS_DENSITY_DENSE), ==,
                   ATLAS_TEXT_TITLE);
  g_assert_cmpint (atlas_text_role_get_part (ATLAS_TEXT_FOOTER), ==, ATLAS_TEXT_FOOTER);
}

/* The more rows, the closer they stand; only where they are as close as can be one is left out. */
static void
test_picture (void)
{
  AtlasTextRole before = ATLAS_TEXT_ROW;

  for (guint n_rows = 4; n_rows < 60; n_rows++)
    {
      g_autoptr (AtlasScene) scene = create_bars (n_rows);
      g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
      AtlasTextRole role = get_row_role (layout);
      gboolean all = layout->marks->len == n_rows;

      g_assert_cmpint (role, >=, before);
      g_assert_true (all || role == ATLAS_TEXT_ROW_DENSE);
      g_assert_cmpuint (count_role (layout, ATLAS_TEXT_ROW), ==, layout->marks->len);
      g_assert_cmpuint (count_role (layout, ATLAS_TEXT_VALUE), ==, layout->marks->len);
      g_assert_cmpuint (count_role (layout, ATLAS_TEXT_DETAIL), ==, layout->marks->len);
      g_assert_cmpuint (count_role (layout, ATLAS_TEXT_NOTE), ==, !all);
      if (n_rows == 12)
        g_assert_cmpint (role, ==, ATLAS_TEXT_ROW);
      if (n_rows == 30)
        g_assert_true (all);
      before = role;
    }
  g_assert_cmpint (before, ==, ATLAS_TEXT_ROW_DENSE);
}

/* On a screen rows are scrolled, not made small. */
static void
test_screen (void)
{
  g_autoptr (AtlasScene) scene = create_bars (60);
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, ATLAS_CHART_PLOT, 900, 600, FALSE);

  g_assert_cmpint (get_row_role (layout), ==, ATLAS_TEXT_ROW);
}

/* In a small picture letters stay large enough to read, and it says how many rows it lacks. */
static void
test_small_picture (void)
{
  static const double sizes[][2] = {
    { 800, 450 }, { 640, 360 }, { 1080, 1080 }, { 1440, 1080 }, { 3840, 2160 }
  };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (AtlasScene) scene = create_bars (60);
      g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, sizes[i][0],
                                                           sizes[i][1], FALSE);
      AtlasTextRole role = get_row_role (layout);

      g_assert_true (role == ATLAS_TEXT_ROW ||
                     atlas_text_role_get_size (role, layout->text_size) >= LETTERS_MIN);
      g_assert_cmpuint (count_role (layout, ATLAS_TEXT_NOTE), ==, 1);
    }
}

/* The name of a row without room takes none from the plot. */
static void
test_unseen_name (void)
{
  g_autoptr (AtlasScene) scene = create_bars (60);
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
  AtlasTick *last = &g_array_index (scene->x_ticks, AtlasTick, 59);

  g_free (last->label);
  last->label = g_strdup ("Short");
  g_autoptr (AtlasChartLayout) other = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
  g_assert_cmpuint (layout->marks->len, <, 60);
  g_assert_cmpfloat_with_epsilon (layout->plot.x, other->plot.x, SLACK);
}

/* All 23 specialties of a table with two groups fit a slide, with a line of the reader's own; more
 * groups need higher rows, so that their dots are told apart. */
static void
test_dots (void)
{
  g_autoptr (AtlasScene) two = create_dots (23, 2);
  g_autoptr (AtlasScene) five = create_dots (23, 5);

  atlas_scene_add_guide (two, 240, "You: 240");
  g_autoptr (AtlasChartLayout) layout = create_layout (two, EXPORT_PARTS, 1920, 1080, FALSE);
  g_autoptr (AtlasChartLayout) high = create_layout (five, EXPORT_PARTS, 1920, 1080, FALSE);

  g_assert_cmpuint (layout->marks->len, ==, 2 * 23);
  g_assert_cmpuint (count_role (layout, ATLAS_TEXT_ROW), ==, 23);
  g_assert_cmpuint (count_role (layout, ATLAS_TEXT_NOTE), ==, 0);
  g_assert_cmpuint (high->marks->len, <, 5 * 23);
  g_assert_cmpfloat (high->marker_size, >, 0.2 * 27);
  g_assert_cmpfloat (layout->marker_size, >, 0.2 * 27);
}

/* A table of many rows keeps its numbers. */
static void
test_grid (void)
{
  g_autoptr (AtlasScene) scene = create_columns (ATLAS_CHART_GRID, 30);
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);

  g_assert_cmpint (get_row_role (layout), ==, ATLAS_TEXT_ROW_DENSE);
  g_assert_cmpuint (count_role (layout, ATLAS_TEXT_ROW), ==, 30);
  g_assert_cmpuint (count_on_marks (layout), ==, layout->marks->len);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart-density/roles", test_roles);
  g_test_add_func ("/chart-density/picture", test_picture);
  g_test_add_func ("/chart-density/screen", test_screen);
  g_test_add_func ("/chart-density/small-picture", test_small_picture);
  g_test_add_func ("/chart-density/unseen-name", test_unseen_name);
  g_test_add_func ("/chart-density/dots", test_dots);
  g_test_add_func ("/chart-density/grid", test_grid);
  return g_test_run ();
}
