/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What columns and grids have in common, and columns. */

#include "atlas-chart-walk.h"
#include "columns-fixture.h"

static void
test_matrix (void)
{
  static const double sizes[][2] = {
    { 1, 1 },     { 64, 64 },     { 100, 40 },    { 280, 220 }, { 280, 600 }, { 400, 700 },
    { 640, 480 }, { 1080, 1080 }, { 1920, 1080 }, { 4000, 64 }, { 64, 4000 }, { 4000, 4000 },
  };
  static const guint counts[] = { 0, 1, 3, 6, 30 };

  for (guint i = 0; i < G_N_ELEMENTS (counts) * G_N_ELEMENTS (kinds); i++)
    {
      AtlasChartKind kind = kinds[i % G_N_ELEMENTS (kinds)];
      guint n_series = counts[i / G_N_ELEMENTS (kinds)];
      g_autoptr (AtlasScene) scene = create_columns (kind, n_series);
      if (kind == ATLAS_CHART_GRID && n_series > 1)
        add_reasons (get_series (scene, 1));
      for (guint j = 0; j < 4 * G_N_ELEMENTS (sizes); j++)
        {
          AtlasChartParts parts = j & 1 ? EXPORT_PARTS : ATLAS_CHART_PLOT;
          g_autoptr (AtlasChartLayout) layout = create_layout (scene, parts, sizes[j / 4][0],
                                                               sizes[j / 4][1], (j & 2) != 0);
          assert_texts (layout);
          assert_marks (layout);
          assert_on_canvas (layout, &layout->plot);
          if (kind == ATLAS_CHART_STACKS)
            g_assert_cmpuint (layout->marks->len, ==, atlas_scene_get_n_marks (scene));
        }
    }
}

/* The boxes of a year, from the foot to the top, which the layout lists by series. */
static GArray *
collect_column (const AtlasScene *scene, const AtlasChartLayout *layout, int year)
{
  GArray *column = g_array_new (FALSE, FALSE, sizeof (AtlasMarkBox));

  for (guint i = 0; i < layout->marks->len; i++)
    if (fabs (atlas_painter_get_mark (scene, get_mark (layout, i))->x - year) < SLACK)
      g_array_append_val (column, *get_mark (layout, i));
  return column;
}

static void
test_stacking (void)
{
  g_autoptr (AtlasScene) scene = create_columns (ATLAS_CHART_STACKS, 4);
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);

  for (int year = START; year < START + N_YEARS; year++)
    {
      g_autoptr (GArray) column = collect_column (scene, layout, year);
      double sum = 0;
      double top = layout->plot.y + layout->plot.height;
      g_assert_cmpuint (column->len, ==, year == GAP_YEAR ? 0 : 4);
      for (guint i = 0; i < column->len; i++)
        {
          const AtlasMarkBox *box = &g_array_index (column, AtlasMarkBox, i);
          g_assert_cmpuint (box->series, ==, i);
          g_assert_cmpfloat_with_epsilon (box->bounds.y + box->bounds.height, top, SLACK);
          g_assert_cmpfloat_with_epsilon (box->x, atlas_scale_map (&layout->x_scale, year), SLACK);
          sum += get_amount (i, year);
          top = atlas_scale_map (&layout->y_scale, sum);
          g_assert_cmpfloat_with_epsilon (box->bounds.y, top, SLACK);
        }
    }

  /* The axis begins at zero and reaches beyond its last tick, for the highest column. */
  g_assert_cmpfloat_with_epsilon (layout->y_scale.domain_start, 0, 1e-9);
  g_assert_cmpfloat (layout->y_scale.domain_end, >, 20);
}

static void
test_column_widths (void)
{
  for (guint i = 0; i < 2; i++)
    {
      double width = i == 0 ? 300 : 1900;
      g_autoptr (AtlasScene) scene = create_columns (ATLAS_CHART_STACKS, 2);
      g_autoptr (AtlasChartLayout) layout = create_layout (scene, ATLAS_CHART_PLOT, width, 400,
                                                           FALSE);
      double column = get_mark (layout, 0)->bounds.width;
      double pitch = get_mark (layout, 1)->x - get_mark (layout, 0)->x;
      g_assert_cmpfloat (column, <=, 0.72 * pitch + SLACK);
      g_assert_cmpfloat (column, >=, 0.4 * pitch);
      g_assert_cmpfloat (column, <=, 5.0 * layout->text_size + SLACK);
      /* What is missing leaves its place free. */
      g_assert_cmpfloat_with_epsilon (get_mark (layout, 3)->x - get_mark (layout, 2)->x, 2 * pitch,
                                      SLACK);
    }
}

/* Parts too thin to be hit take room from a thick neighbour, not from each other. */
static void
test_thin_parts (void)
{
  static const double amounts[] = { 10, 0.05, 0, 5, 0.01 };
  g_autoptr (AtlasScene) scene = create_columns (ATLAS_CHART_STACKS, 0);

  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++)
    atlas_series_add_mark (atlas_scene_add_series (scene, NULL, NULL, i), NULL, START, amounts[i]);

  g_autoptr (AtlasChartLayout) layout = create_layout (scene, ATLAS_CHART_PLOT, 600, 400, FALSE);
  assert_marks (layout);
  g_assert_cmpuint (layout->marks->len, ==, G_N_ELEMENTS (amounts));
  g_assert_cmpfloat (get_mark (layout, 0)->hit.height, >, 100);
  g_assert_cmpfloat (get_mark (layout, 1)->hit.height, >, 0.4 * 15 - 1);
  g_assert_cmpfloat (get_mark (layout, 2)->hit.height, >, 0.4 * 15 - 1);
  g_assert_cmpfloat (get_mark (layout, 4)->hit.height, >=, 0.8 * 15 - SLACK);
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const AtlasRect *hit = &get_mark (layout, i)->hit;
      g_assert_cmpint (
          atlas_chart_layout_find_mark (layout, hit->x + hit->width / 2, hit->y + hit->height / 2),
          ==, (int) i);
    }
}

static void
test_part_names (void)
{
  g_autoptr (AtlasScene) scene = create_columns (ATLAS_CHART_STACKS, 3);
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
  double above = layout->height;

  g_assert_cmpuint (layout->legend->len, ==, 0);
  for (guint i = 0; i < 3; i++)
    {
      const AtlasRect *name = &find_text (layout, get_series (scene, i)->name)->bounds;
      const AtlasRect *last = &get_mark (layout, (i + 1) * (N_YEARS - 1) - 1)->bounds;
      g_assert_cmpfloat (name->x, >, last->x + last->width);
      g_assert_cmpfloat (name->y + name->height, <, above);
      g_assert_cmpfloat (name->y + name->height, >, last->y);
      g_assert_cmpfloat (name->y, <, last->y + last->height);
      above = name->y;
    }

  /* A part without a place in the last column: all names stand above, from the top part down. */
  g_array_set_size (get_series (scene, 1)->marks, 4);
  g_autoptr (AtlasChartLayout) early = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
  g_assert_cmpuint (early->legend->len, ==, 3);
  g_assert_cmpuint (g_array_index (early->legend, AtlasLegendBox, 0).series, ==, 2);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpfloat (find_text (early, get_series (scene, i)->name)->bounds.y, <, early->plot.y);
}

static void
test_part_values (void)
{
  g_autoptr (AtlasScene) scene = create_columns (ATLAS_CHART_STACKS, 3);
  g_autoptr (AtlasChartLayout) wide = create_layout (scene, ATLAS_CHART_PLOT, 1000, 500, FALSE);

  g_assert_cmpuint (count_on_marks (wide), ==, 3 * (N_YEARS - 1));

  /* One that is too low has none, one that is too wide leaves all without. */
  g_array_index (get_series (scene, 0)->marks, AtlasMark, 5).y = 0.2;
  g_autoptr (AtlasChartLayout) low = create_layout (scene, ATLAS_CHART_PLOT, 1000, 500, FALSE);
  g_assert_cmpuint (count_on_marks (low), ==, 3 * (N_YEARS - 1) - 1);
  AtlasMark *wordy = &g_array_index (get_series (scene, 1)->marks, AtlasMark, 5);
  g_free (wordy->value_text);
  wordy->value_text = g_strdup ("1,000,000,000");
  g_autoptr (AtlasChartLayout) none = create_layout (scene, ATLAS_CHART_PLOT, 1000, 500, FALSE);
  g_assert_cmpuint (count_on_marks (none), ==, 0);
}

static void
test_mirror (void)
{
  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      g_autoptr (AtlasScene) scene = create_columns (kinds[k], 3);
      g_autoptr (AtlasChartLayout) ltr = create_layout (scene, EXPORT_PARTS, 1280, 720, FALSE);
      g_autoptr (AtlasChartLayout) rtl = create_layout (scene, EXPORT_PARTS, 1280, 720, TRUE);

      g_assert_cmpuint (ltr->texts->len, ==, rtl->texts->len);
      g_assert_cmpuint (ltr->legend->len, ==, rtl->legend->len);
      for (guint i = 0; i < ltr->texts->len; i++)
        {
          const AtlasRect *a = &get_text (ltr, i)->bounds;
          const AtlasRect *b = &get_text (rtl, i)->bounds;
          g_assert_cmpfloat_with_epsilon (a->x + a->width, 1280 - b->x, SLACK);
        }
      for (guint i = 0; i < ltr->marks->len; i++)
        {
          const AtlasRect *a = &get_mark (ltr, i)->bounds;
          const AtlasRect *b = &get_mark (rtl, i)->bounds;
          g_assert_cmpfloat_with_epsilon (a->x + a->width, 1280 - b->x, SLACK);
          g_assert_cmpfloat_with_epsilon (a->y, b->y, SLACK);
          g_assert_cmpfloat_with_epsilon (get_mark (ltr, i)->x, 1280 - get_mark (rtl, i)->x, SLACK);
        }
      g_assert_cmpfloat_with_epsilon (atlas_scale_map (&ltr->x_scale, 2012),
                                      1280 - atlas_scale_map (&rtl->x_scale, 2012), SLACK);
    }
}

static void
test_long_names (void)
{
  g_autofree char *name = g_strnfill (500, 'n');

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      g_autoptr (AtlasScene) scene = create_columns (kinds[k], 2);
      g_free (get_series (scene, 0)->name);
      get_series (scene, 0)->name = g_strdup (name);
      g_autoptr (AtlasChartLayout) layout = create_layout (scene, ATLAS_CHART_PLOT, 960, 540,
                                                           FALSE);
      assert_texts (layout);
      g_assert_nonnull (find_text (layout, name));
      g_assert_nonnull (find_text (layout, "Part 1"));
      g_assert_cmpfloat (layout->plot.width, >, 500);
    }
}

static void
test_odd_data (void)
{
  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      g_autoptr (AtlasScene) scene = create_columns (kinds[k], 1);
      AtlasSeries *series = atlas_scene_add_series (scene, "Odd", NULL, 1);
      atlas_series_add_mark (series, NULL, 2010, NAN);
      atlas_series_add_mark (series, NULL, 2011, INFINITY);
      atlas_series_add_mark (series, NULL, 2012, -3);
      atlas_series_add_mark (series, NULL, 2014, 1e12);
      atlas_series_add_mark (series, NULL, NAN, 3);
      g_autoptr (AtlasChartLayout) layout = create_layout (scene, ATLAS_CHART_PLOT, 640, 400,
                                                           FALSE);
      assert_texts (layout);
      assert_marks (layout);
      g_assert_cmpuint (layout->marks->len, ==, N_YEARS - 1 + 2);
    }
}

/* Up and down lead from part to part and from row to row, in their order, and past a hole. */
static void
test_walk (void)
{
  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      gboolean down = kinds[k] == ATLAS_CHART_GRID;
      g_autoptr (AtlasScene) scene = create_columns (kinds[k], 3);
      g_array_remove_range (get_series (scene, 1)->marks, 5, 2);
      /* Beside the hole the parts lie far below what they belong above. */
      g_array_index (get_series (scene, 0)->marks, AtlasMark, 5).y = 200;
      g_autoptr (AtlasChartLayout) layout = create_layout (scene, ATLAS_CHART_PLOT, 900, 500,
                                                           FALSE);
      guint second = N_YEARS - 1;
      guint third = second + N_YEARS - 3;
      double goal = get_mark (layout, 5)->x;

      g_assert_cmpint (atlas_chart_walk_along (layout, 2, 1), ==, 3);
      g_assert_cmpint (atlas_chart_walk_along (layout, second - 1, 1), ==, -1);
      g_assert_cmpint (atlas_chart_walk_across (layout, 0, get_mark (layout, 0)->x, down), ==,
                       (int) second);
      g_assert_cmpint (atlas_chart_walk_across (layout, 0, get_mark (layout, 0)->x, !down), ==, -1);
      g_assert_cmpint (atlas_chart_walk_across (layout, 5, goal, down), ==, (int) second + 4);
      g_assert_cmpint (atlas_chart_walk_across (layout, second + 4, goal, down), ==,
                       (int) third + 5);
      g_assert_cmpint (atlas_chart_walk_across (layout, third + 5, goal, down), ==, -1);
      g_assert_cmpint (atlas_chart_walk_across (layout, third + 5, goal, !down), ==,
                       (int) second + 4);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart-columns/matrix", test_matrix);
  g_test_add_func ("/chart-columns/stacking", test_stacking);
  g_test_add_func ("/chart-columns/column-widths", test_column_widths);
  g_test_add_func ("/chart-columns/thin-parts", test_thin_parts);
  g_test_add_func ("/chart-columns/part-names", test_part_names);
  g_test_add_func ("/chart-columns/part-values", test_part_values);
  g_test_add_func ("/chart-columns/mirror", test_mirror);
  g_test_add_func ("/chart-columns/long-names", test_long_names);
  g_test_add_func ("/chart-columns/odd-data", test_odd_data);
  g_test_add_func ("/chart-columns/walk", test_walk);
  return g_test_run ();
}
