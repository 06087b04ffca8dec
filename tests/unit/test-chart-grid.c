/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-palette.h"
#include "columns-fixture.h"

static void
test_cells (void)
{
  g_autoptr (AtlasScene) scene = create_columns (ATLAS_CHART_GRID, 3);
  AtlasSeries *series = get_series (scene, 1);

  add_reasons (series);
  g_clear_pointer (&g_array_index (series->marks, AtlasMark, 0).value_text, g_free);
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, ATLAS_CHART_PLOT, 1000, 500, FALSE);

  /* All but the one without even a reason. */
  g_assert_cmpuint (layout->marks->len, ==, 3 * (N_YEARS - 1) - 1);
  double width = layout->plot.width / N_YEARS;
  double height = layout->plot.height / 3;
  g_assert_cmpfloat (height, <=, 2.4 * 15 + SLACK);
  g_assert_cmpfloat (layout->plot.y, <, 50);
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const AtlasMarkBox *box = get_mark (layout, i);
      double column = atlas_painter_get_mark (scene, box)->x - START;
      g_assert_cmpfloat_with_epsilon (box->bounds.x, layout->plot.x + column * width, SLACK);
      g_assert_cmpfloat_with_epsilon (box->bounds.y, layout->plot.y + box->series * height, SLACK);
      g_assert_cmpfloat_with_epsilon (box->bounds.width, width, SLACK);
      g_assert_cmpfloat_with_epsilon (box->bounds.height, height, SLACK);
    }

  /* Names stand at the end of their column, years above. */
  const AtlasTextBox *name = find_text (layout, "Part 1");
  g_assert_cmpfloat (name->bounds.x + name->bounds.width, <, layout->plot.x);
  g_assert_cmpfloat (name->bounds.y, >, layout->plot.y + height);
  g_assert_cmpfloat (find_text (layout, "2021")->bounds.y, <, layout->plot.y);
}

static void
test_cell_values (void)
{
  g_autoptr (AtlasScene) scene = create_columns (ATLAS_CHART_GRID, 3);

  add_reasons (get_series (scene, 1));
  g_autoptr (AtlasChartLayout) wide = create_layout (scene, ATLAS_CHART_PLOT, 1000, 500, FALSE);
  g_assert_cmpuint (count_on_marks (wide), ==, 2 * (N_YEARS - 1) + (N_YEARS - 1) / 2);
}

static guint
count_drawn (const AtlasScene *scene, const AtlasChartLayout *layout)
{
  guint count = 0;

  for (guint i = 0; i < layout->marks->len; i++)
    count += isfinite (atlas_painter_get_mark (scene, get_mark (layout, i))->y);
  return count;
}

/* Every cell has its number and the newest year stays; what is left out is told. */
static void
assert_numbers (const AtlasScene *scene, const AtlasChartLayout *layout)
{
  double first = layout->x_scale.domain_start + 0.5;

  for (guint i = 0; i < layout->marks->len; i++)
    g_assert_cmpfloat (atlas_painter_get_mark (scene, get_mark (layout, i))->x, >=, first - SLACK);
  g_autofree char *earlier = g_strdup_printf ("from %g on", first);
  g_assert_cmpuint (count_on_marks (layout), ==, count_drawn (scene, layout));
  g_assert_cmpfloat_with_epsilon (layout->x_scale.domain_end, START + N_YEARS - 0.5, SLACK);
  g_assert_cmpint (find_text (layout, earlier) != NULL, ==, first > START + 0.5);
  for (int year = START; year < first; year++)
    {
      g_autofree char *label = g_strdup_printf ("%d", year);
      g_assert_null (find_text (layout, label));
    }
  assert_texts (layout);
  assert_marks (layout);
}

/* A narrow grid lost its numbers and kept only the colours. */
static void
test_narrow_values (void)
{
  g_autoptr (AtlasScene) scene = create_columns (ATLAS_CHART_GRID, 3);

  for (double width = 180; width < 1000; width += 45)
    for (guint rtl = 0; rtl < 2; rtl++)
      {
        g_autoptr (AtlasChartLayout) layout = create_layout (scene, ATLAS_CHART_PLOT, width, 500,
                                                             rtl);
        assert_numbers (scene, layout);
      }

  AtlasMark *wordy = &g_array_index (get_series (scene, 2)->marks, AtlasMark, 5);
  g_free (wordy->value_text);
  wordy->value_text = g_strdup ("1,000,000,000");
  g_autoptr (AtlasChartLayout) fewer = create_layout (scene, ATLAS_CHART_PLOT, 1000, 500, FALSE);
  g_assert_nonnull (find_text (fewer, "1,000,000,000"));
  assert_numbers (scene, fewer);

  /* Fewer digits are tried before years are given up. */
  wordy->short_text = g_strdup ("1");
  g_autoptr (AtlasChartLayout) digits = create_layout (scene, ATLAS_CHART_PLOT, 1000, 500, FALSE);
  g_assert_cmpuint (digits->marks->len, ==, 3 * (N_YEARS - 1));
  assert_numbers (scene, digits);
}

static void
test_left_out (void)
{
  g_autoptr (AtlasScene) scene = create_columns (ATLAS_CHART_GRID, 40);
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, ATLAS_CHART_PLOT, 640, 300, FALSE);
  guint n_shown = layout->marks->len / (N_YEARS - 1);
  g_autofree char *more = g_strdup_printf ("and %u more", 40 - n_shown);
  g_autofree char *next = g_strdup_printf ("Part %u", n_shown);

  g_assert_cmpuint (n_shown, >, 5);
  g_assert_cmpuint (n_shown, <, 40);
  g_assert_nonnull (find_text (layout, more));
  g_assert_cmpfloat (find_text (layout, more)->bounds.y, >, layout->plot.y + layout->plot.height);
  g_assert_cmpuint (count_role (layout, ATLAS_TEXT_ROW), ==, n_shown);
  g_assert_null (find_text (layout, next));

  /* Where it is narrow the ramp gives way, a line further down. */
  g_autoptr (AtlasChartLayout) narrow = create_layout (scene, ATLAS_CHART_PLOT, 200, 400, FALSE);
  g_autofree char *fewer = g_strdup_printf ("and %u more",
                                            40 - count_role (narrow, ATLAS_TEXT_ROW));
  const AtlasTextBox *above = find_text (narrow, fewer);
  const AtlasTextBox *low = find_text (narrow, "0");
  g_assert_nonnull (above);
  g_assert_nonnull (low);
  g_assert_nonnull (find_text (narrow, "20"));
  g_assert_cmpfloat (low->bounds.y, >=, above->bounds.y + above->bounds.height - SLACK);

  /* Nothing is said where none is left out. */
  double height = atlas_chart_layout_get_natural_height (scene, 15);
  g_autoptr (AtlasChartLayout) all = create_layout (scene, ATLAS_CHART_PLOT, 640, height, FALSE);
  g_assert_cmpuint (all->marks->len, ==, 40 * (N_YEARS - 1));
  g_assert_cmpuint (count_role (all, ATLAS_TEXT_ROW), ==, 40);
}

static void
test_ramp (void)
{
  g_autoptr (AtlasScene) scene = create_columns (ATLAS_CHART_GRID, 3);
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, ATLAS_CHART_PLOT, 640, 400, FALSE);

  g_assert_cmpuint (layout->legend->len, ==, 1);
  const AtlasRect *ramp = &g_array_index (layout->legend, AtlasLegendBox, 0).bounds;
  const AtlasRect *low = &find_text (layout, "0")->bounds;
  const AtlasRect *high = &find_text (layout, "20")->bounds;
  g_assert_cmpfloat (ramp->y, >, layout->plot.y + layout->plot.height);
  /* As numbers, which keep their sign on the right side in a mirrored chart. */
  g_assert_cmpint (find_text (layout, "0")->role, ==, ATLAS_TEXT_DETAIL);
  g_assert_cmpint (find_text (layout, "20")->role, ==, ATLAS_TEXT_DETAIL);
  g_assert_cmpfloat (low->x + low->width, <, ramp->x);
  g_assert_cmpfloat (ramp->x + ramp->width, <, high->x);
  g_assert_cmpfloat_with_epsilon (high->x + high->width, layout->plot.x + layout->plot.width,
                                  SLACK);

  g_array_set_size (scene->y_ticks, 1);
  g_autoptr (AtlasChartLayout) none = create_layout (scene, ATLAS_CHART_PLOT, 640, 400, FALSE);
  g_assert_cmpuint (none->legend->len, ==, 0);
}

/* What is written on a shade can be read, and a shade further up differs more from the paper. */
static void
test_shades (void)
{
  for (guint i = 0; i < 4; i++)
    {
      AtlasTheme theme;
      double before = 1.1;
      atlas_theme_init (&theme, (i & 1) != 0, (i & 2) != 0);
      for (guint j = 0; j <= 200; j++)
        {
          AtlasColor shade = atlas_palette_get_shade (&theme, j / 200.0);
          AtlasColor ink = atlas_painter_get_ink (&shade);
          double contrast = atlas_color_get_contrast (&shade, &theme.background);
          g_assert_cmpfloat (atlas_color_get_contrast (&shade, &ink), >=, i & 2 ? 6.99 : 4.5);
          g_assert_cmpfloat (contrast, >, before);
          before = contrast;
        }
      g_assert_cmpfloat (before, >, 8);
    }
}

/* So can what is written in a part of any style. */
static void
test_part_ink (void)
{
  for (guint i = 0; i < 4; i++)
    for (guint j = 0; j < 3 * ATLAS_PALETTE_N_COLORS; j++)
      {
        AtlasTheme theme;
        AtlasSeriesStyle style;
        atlas_theme_init (&theme, (i & 1) != 0, (i & 2) != 0);
        atlas_theme_get_series_style (&theme, j, &style);
        AtlasColor ink = atlas_painter_get_ink (&style.color);
        g_assert_cmpfloat (atlas_color_get_contrast (&style.color, &ink), >=, 4.5);
      }
}

/* Shades span the first to the last tick; a cell without a value has none. */
static void
test_fill (void)
{
  static const double values[] = { 0, 5, 20, NAN };
  g_autoptr (AtlasScene) scene = create_columns (ATLAS_CHART_GRID, 0);
  AtlasSeries *series = atlas_scene_add_series (scene, "Row", NULL, 0);
  AtlasTheme theme;

  atlas_theme_init (&theme, FALSE, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      AtlasMarkBox box = { .series = 0, .mark = i };
      atlas_series_add_mark (series, NULL, START + i, values[i]);
      AtlasColor expected = isnan (values[i]) ? theme.background
                                              : atlas_palette_get_shade (&theme, values[i] / 20);
      AtlasColor fill;
      atlas_painter_get_fill (scene, &theme, &box, &fill);
      g_assert_cmpmem (&fill, sizeof fill, &expected, sizeof expected);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart-grid/cells", test_cells);
  g_test_add_func ("/chart-grid/cell-values", test_cell_values);
  g_test_add_func ("/chart-grid/narrow-values", test_narrow_values);
  g_test_add_func ("/chart-grid/left-out", test_left_out);
  g_test_add_func ("/chart-grid/ramp", test_ramp);
  g_test_add_func ("/chart-grid/shades", test_shades);
  g_test_add_func ("/chart-grid/part-ink", test_part_ink);
  g_test_add_func ("/chart-grid/fill", test_fill);
  return g_test_run ();
}
