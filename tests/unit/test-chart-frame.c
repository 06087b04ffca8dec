/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What stands around the plot. */

#include "chart-fixture.h"

static void
test_title (void)
{
  g_autoptr (AtlasScene) scene = create_scene (2);
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
  const AtlasTextBox *box = find_text (layout, TITLE);

  /* Two lines at full size, the first of which ends with a clause. */
  g_assert_cmpint (box->role, ==, ATLAS_TEXT_TITLE);
  g_assert_cmpfloat_with_epsilon (box->bounds.height, 2 * 1.2 * 54, SLACK);
  g_assert_cmpfloat_with_epsilon (box->bounds.width, strcspn (TITLE, ";") * 32.4 + 32.4, SLACK);

  g_autoptr (AtlasChartLayout) square = create_layout (scene, EXPORT_PARTS, 1080, 1080, FALSE);
  box = find_text (square, TITLE);
  g_assert_cmpint (box->role, ==, ATLAS_TEXT_TITLE_SMALL);
  g_assert_cmpfloat_with_epsilon (box->bounds.height, 2 * 1.2 * 1.4 * 27, SLACK);

  /* Never more than four lines, however long. */
  g_free (scene->title);
  scene->title = g_strnfill (2000, 'x');
  g_autoptr (AtlasChartLayout) cut = create_layout (scene, EXPORT_PARTS, 1080, 1080, FALSE);
  box = find_text (cut, scene->title);
  g_assert_cmpint (box->role, ==, ATLAS_TEXT_TITLE_SMALL);
  g_assert_cmpfloat_with_epsilon (box->bounds.height, 4 * 1.2 * 1.4 * 27, SLACK);
}

/* A long title is not cut on a narrow picture, and the plot alone keeps nearly half of it. */
static void
test_long_title (void)
{
  static const double sizes[][2] = { { 600, 800 }, { 800, 1200 }, { 1080, 1080 } };
  static const guint lengths[] = { 113, 152 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes) * G_N_ELEMENTS (lengths); i++)
    {
      const double *size = sizes[i / 2];
      g_autoptr (AtlasScene) scene = create_scene (3);
      g_free (scene->title);
      scene->title = g_strnfill (lengths[i % 2], 'x');
      for (guint j = 3; j < lengths[i % 2]; j += 4)
        scene->title[j] = ' ';
      g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, size[0], size[1],
                                                           FALSE);
      const AtlasTextBox *box = find_text (layout, scene->title);
      guint n_lines = 3 + i % 2;
      g_assert_cmpint (box->role, ==, ATLAS_TEXT_TITLE_SMALL);
      g_assert_cmpfloat_with_epsilon (box->bounds.height, n_lines * 1.2 * 1.4 * layout->text_size,
                                      SLACK);
      g_assert_cmpfloat (n_lines * box->bounds.width, >,
                         lengths[i % 2] * 0.6 * 1.4 * layout->text_size - n_lines);
      g_assert_cmpfloat (layout->plot.height, >, 0.45 * size[1]);
    }
}

/* Many rows take the room of a large title. */
static void
test_title_of_rows (void)
{
  for (guint n_rows = 15; n_rows < 18; n_rows++)
    {
      g_autoptr (AtlasScene) scene = create_scene (1);
      scene->kind = ATLAS_CHART_BARS;
      g_array_set_size (scene->x_ticks, n_rows);
      g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
      g_assert_cmpint (find_text (layout, TITLE)->role, ==,
                       n_rows < 16 ? ATLAS_TEXT_TITLE : ATLAS_TEXT_TITLE_SMALL);
    }
}

static void
test_footer (void)
{
  g_autoptr (AtlasScene) scene = create_scene (2);

  g_autoptr (AtlasChartLayout) wide = create_layout (scene, EXPORT_PARTS, 4000, 1080, FALSE);
  g_assert_nonnull (find_text (wide, LONG_FOOTER));
  g_assert_cmpfloat_with_epsilon (find_text (wide, LONG_FOOTER)->bounds.height, 1.2 * 0.78 * 27,
                                  SLACK);
  g_autoptr (AtlasChartLayout) slide = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
  g_assert_null (find_text (slide, LONG_FOOTER));
  g_assert_nonnull (find_text (slide, SHORT_FOOTER));

  /* None fits on one line: the last wraps, and so may a longer one that is no higher. */
  g_autoptr (AtlasChartLayout) tall = create_layout (scene, EXPORT_PARTS, 540, 1080, FALSE);
  g_assert_cmpfloat_with_epsilon (find_text (tall, SHORT_FOOTER)->bounds.height, 1.2 * 0.78 * 13.5,
                                  SLACK);
  g_free (scene->footers[1]);
  scene->footers[1] = g_strndup (LONG_FOOTER, strlen (LONG_FOOTER) - 1);
  g_autoptr (AtlasChartLayout) wrapped = create_layout (scene, EXPORT_PARTS, 540, 1080, FALSE);
  g_assert_null (find_text (wrapped, scene->footers[1]));
  g_assert_cmpfloat (find_text (wrapped, LONG_FOOTER)->bounds.height, >, 2 * 1.2 * 0.78 * 13);
}

static GArray *
collect_years (const AtlasChartLayout *layout)
{
  GArray *years = g_array_new (FALSE, FALSE, sizeof (int));

  for (guint i = 0; i < layout->texts->len; i++)
    {
      int year = (int) g_ascii_strtoll (get_text (layout, i)->text, NULL, 10);
      if (get_text (layout, i)->role == ATLAS_TEXT_TICK && year >= FIRST_YEAR)
        g_array_append_val (years, year);
    }
  return years;
}

static AtlasScene *
create_years_scene (int first, int last)
{
  AtlasScene *scene = atlas_scene_new ();
  AtlasSeries *series = atlas_scene_add_series (scene, NULL, NULL, 0);

  atlas_series_add_mark (series, NULL, first, 50);
  atlas_series_add_mark (series, NULL, last, 60);
  scene->x_min = first;
  scene->x_max = last;
  for (int year = first; year <= last; year++)
    {
      g_autofree char *label = g_strdup_printf ("%d", year);
      atlas_scene_add_x_tick (scene, year, label);
    }
  return scene;
}

static void
assert_years (int first, int last, double width, const int *expected, guint n_expected)
{
  g_autoptr (AtlasScene) scene = create_years_scene (first, last);
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, ATLAS_CHART_PLOT, width, 300, FALSE);
  g_autoptr (GArray) years = collect_years (layout);

  g_assert_cmpmem (years->data, years->len * sizeof (int), expected, n_expected * sizeof (int));
}

static void
test_thinning (void)
{
  static const int all[] = { 2020, 2021, 2022, 2023, 2024, 2025, 2026 };
  static const int even[] = { 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026 };
  static const int third[] = { 2008, 2011, 2014, 2017, 2020, 2023, 2026 };
  static const int round[] = { 1997, 2005, 2010, 2015, 2020, 2026 };
  static const int one[] = { 2026 };

  assert_years (2020, 2026, 800, all, G_N_ELEMENTS (all));
  assert_years (2008, 2026, 800, even, G_N_ELEMENTS (even));
  assert_years (2008, 2026, 400, third, G_N_ELEMENTS (third));
  assert_years (1997, 2026, 360, round, G_N_ELEMENTS (round));
  assert_years (2026, 2026, 360, one, G_N_ELEMENTS (one));
}

static void
test_y_thinning (void)
{
  g_autoptr (AtlasScene) scene = create_scene (1);
  g_autoptr (AtlasChartLayout) high = create_layout (scene, ATLAS_CHART_PLOT, 800, 600, FALSE);
  g_autoptr (AtlasChartLayout) low = create_layout (scene, ATLAS_CHART_PLOT, 800, 130, FALSE);

  g_assert_cmpuint (high->rules->len, ==, 11);
  g_assert_cmpuint (low->rules->len, <, 6);
  g_assert_cmpuint (low->rules->len, >=, 2);
  g_assert_cmpfloat_with_epsilon (g_array_index (low->rules, double, 0),
                                  low->plot.y + low->plot.height, SLACK);
}

static void
test_empty (void)
{
  g_autoptr (AtlasScene) scene = create_scene (0);
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, ATLAS_CHART_PLOT, 640, 400, FALSE);
  const AtlasTextBox *text = find_text (layout, scene->empty_text);

  g_assert_cmpuint (layout->texts->len, ==, 1);
  g_assert_cmpuint (layout->rules->len, ==, 0);
  g_assert_cmpfloat_with_epsilon (text->bounds.y + text->bounds.height / 2, 200, 1);
  g_assert_cmpint (atlas_chart_layout_find_mark (layout, 320, 200), ==, -1);

  AtlasSeries *series = atlas_scene_add_series (scene, "Not a number", NULL, 0);
  atlas_series_add_mark (series, NULL, 2000, NAN);
  g_autoptr (AtlasChartLayout) nan = create_layout (scene, ATLAS_CHART_PLOT, 640, 400, FALSE);
  g_assert_nonnull (find_text (nan, scene->empty_text));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart-frame/title", test_title);
  g_test_add_func ("/chart-frame/long-title", test_long_title);
  g_test_add_func ("/chart-frame/title-of-rows", test_title_of_rows);
  g_test_add_func ("/chart-frame/footer", test_footer);
  g_test_add_func ("/chart-frame/thinning", test_thinning);
  g_test_add_func ("/chart-frame/y-thinning", test_y_thinning);
  g_test_add_func ("/chart-frame/empty", test_empty);
  return g_test_run ();
}
