/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "chart-fixture.h"

static gboolean
overlaps (const AtlasRect *a, const AtlasRect *b)
{
  return a->x + SLACK < b->x + b->width && b->x + SLACK < a->x + a->width &&
         a->y + SLACK < b->y + b->height && b->y + SLACK < a->y + a->height;
}

static void
assert_on_canvas (const AtlasChartLayout *layout, const AtlasRect *rect)
{
  g_assert_cmpfloat (rect->width, >=, 0);
  g_assert_cmpfloat (rect->height, >=, 0);
  g_assert_cmpfloat (rect->x, >=, -SLACK);
  g_assert_cmpfloat (rect->y, >=, -SLACK);
  g_assert_cmpfloat (rect->x + rect->width, <=, layout->width + SLACK);
  g_assert_cmpfloat (rect->y + rect->height, <=, layout->height + SLACK);
}

static void
assert_texts (const AtlasChartLayout *layout)
{
  for (guint i = 0; i < layout->texts->len; i++)
    {
      const AtlasTextBox *text = get_text (layout, i);
      assert_on_canvas (layout, &text->bounds);
      for (guint j = 0; j < i; j++)
        g_assert_false (overlaps (&text->bounds, &get_text (layout, j)->bounds));
      for (guint j = 0; j < layout->legend->len; j++)
        g_assert_false (
            overlaps (&text->bounds, &g_array_index (layout->legend, AtlasLegendBox, j).bounds));
    }
}

static void
assert_marks (const AtlasChartLayout *layout)
{
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const AtlasMarkBox *mark = get_mark (layout, i);
      assert_on_canvas (layout, &mark->hit);
      g_assert_cmpfloat (mark->x, >=, mark->hit.x - SLACK);
      g_assert_cmpfloat (mark->x, <=, mark->hit.x + mark->hit.width + SLACK);
      g_assert_cmpfloat (mark->y, >=, mark->hit.y - SLACK);
      g_assert_cmpfloat (mark->y, <=, mark->hit.y + mark->hit.height + SLACK);
      for (guint j = 0; j < i; j++)
        g_assert_false (overlaps (&mark->hit, &get_mark (layout, j)->hit));
    }
}

static void
test_matrix (void)
{
  static const double sizes[][2] = {
    { 1, 1 },       { 64, 64 },     { 200, 120 },  { 280, 220 },  { 360, 500 },  { 640, 400 },
    { 1080, 1080 }, { 1920, 1080 }, { 1440, 400 }, { 16384, 64 }, { 64, 16384 },
  };
  static const guint counts[] = { 0, 1, 2, 3, 12, 40 };

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_autoptr (AtlasScene) scene = create_scene (counts[i]);
      for (guint j = 0; j < G_N_ELEMENTS (sizes); j++)
        for (guint k = 0; k < 4; k++)
          {
            AtlasChartParts parts = k & 1 ? EXPORT_PARTS : ATLAS_CHART_PLOT;
            g_autoptr (AtlasChartLayout) layout = create_layout (scene, parts, sizes[j][0],
                                                                 sizes[j][1], (k & 2) != 0);
            assert_texts (layout);
            assert_marks (layout);
            assert_on_canvas (layout, &layout->plot);
            g_assert_cmpuint (layout->marks->len, ==, atlas_scene_get_n_marks (scene));
            if (parts == EXPORT_PARTS && sizes[j][0] >= 64)
              g_assert_cmpuint (count_role (layout, ATLAS_TEXT_FOOTER), ==, 1);
          }
    }
}

static void
test_mirror (void)
{
  g_autoptr (AtlasScene) scene = create_scene (3);
  g_autoptr (AtlasChartLayout) ltr = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
  g_autoptr (AtlasChartLayout) rtl = create_layout (scene, EXPORT_PARTS, 1920, 1080, TRUE);

  g_assert_cmpuint (ltr->texts->len, ==, rtl->texts->len);
  for (guint i = 0; i < ltr->texts->len; i++)
    {
      const AtlasTextBox *a = get_text (ltr, i);
      const AtlasTextBox *b = get_text (rtl, i);
      g_assert_cmpstr (a->text, ==, b->text);
      g_assert_cmpfloat_with_epsilon (a->bounds.x + a->bounds.width, 1920 - b->bounds.x, SLACK);
      g_assert_cmpfloat_with_epsilon (a->bounds.y, b->bounds.y, SLACK);
      g_assert_cmpfloat_with_epsilon (a->align, b->align, SLACK);
    }
  for (guint i = 0; i < ltr->marks->len; i++)
    {
      g_assert_cmpfloat_with_epsilon (get_mark (ltr, i)->x, 1920 - get_mark (rtl, i)->x, SLACK);
      g_assert_cmpfloat_with_epsilon (get_mark (ltr, i)->y, get_mark (rtl, i)->y, SLACK);
      g_assert_cmpfloat_with_epsilon (
          get_mark (ltr, i)->hit.x, 1920 - get_mark (rtl, i)->hit.x - get_mark (rtl, i)->hit.width,
          SLACK);
    }
  g_assert_cmpfloat_with_epsilon (ltr->plot.x + ltr->plot.width, 1920 - rtl->plot.x, SLACK);
  g_assert_cmpfloat_with_epsilon (atlas_scale_map (&ltr->x_scale, 2001),
                                  1920 - atlas_scale_map (&rtl->x_scale, 2001), SLACK);
  g_assert_cmpuint (ltr->leaders->len, ==, 1);
  g_assert_cmpfloat_with_epsilon (g_array_index (ltr->leaders, AtlasLeader, 0).x,
                                  1920 - g_array_index (rtl->leaders, AtlasLeader, 0).x, SLACK);
}

/* Lines that end close together: their names stand apart, in the order of their last values. */
static void
test_end_names_order (void)
{
  static const double ends[] = { 50, 51, 50.5, 49, 52, 90 };
  g_autoptr (AtlasScene) scene = create_scene (0);

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      g_autofree char *name = g_strdup_printf ("%g", ends[i]);
      AtlasSeries *series = atlas_scene_add_series (scene, name, "value", i);
      atlas_series_add_mark (series, NULL, 2025, 20);
      atlas_series_add_mark (series, NULL, 2026, ends[i]);
    }

  g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
  g_assert_cmpuint (count_role (layout, ATLAS_TEXT_SERIES_NAME), ==, G_N_ELEMENTS (ends));
  g_assert_cmpuint (layout->legend->len, ==, 0);
  for (guint i = 0; i < layout->texts->len; i++)
    for (guint j = 0; j < layout->texts->len; j++)
      {
        const AtlasTextBox *a = get_text (layout, i);
        const AtlasTextBox *b = get_text (layout, j);
        if (a->role != ATLAS_TEXT_SERIES_NAME || b->role != ATLAS_TEXT_SERIES_NAME)
          continue;
        g_assert_cmpfloat (a->bounds.x, >, layout->plot.x + layout->plot.width);
        if (g_ascii_strtod (a->text, NULL) > g_ascii_strtod (b->text, NULL))
          g_assert_cmpfloat (a->bounds.y, <, b->bounds.y);
      }

  /* The one that has room stays beside its line. */
  const AtlasTextBox *lonely = find_text (layout, "90");
  double y = atlas_scale_map (&layout->y_scale, 90);
  g_assert_cmpfloat (lonely->bounds.y, <, y);
  g_assert_cmpfloat (lonely->bounds.y + lonely->bounds.height, >, y);
}

static void
test_narrow_legend (void)
{
  g_autoptr (AtlasScene) scene = create_scene (0);

  add_series (scene, 0, "U.S. citizens who graduated abroad");
  add_series (scene, 1, "Everyone else who graduated abroad");

  g_autoptr (AtlasChartLayout) narrow = create_layout (scene, ATLAS_CHART_PLOT, 360, 500, FALSE);
  g_assert_cmpuint (narrow->legend->len, ==, 2);
  g_assert_cmpuint (count_role (narrow, ATLAS_TEXT_SERIES_NAME), ==, 2);
  for (guint i = 0; i < narrow->legend->len; i++)
    {
      const AtlasLegendBox *sample = &g_array_index (narrow->legend, AtlasLegendBox, i);
      g_assert_cmpfloat (sample->bounds.y + sample->bounds.height, <, narrow->plot.y);
    }

  g_autoptr (AtlasChartLayout) wide = create_layout (scene, ATLAS_CHART_PLOT, 1600, 500, FALSE);
  g_assert_cmpuint (wide->legend->len, ==, 0);
  g_assert_cmpuint (count_role (wide, ATLAS_TEXT_SERIES_NAME), ==, 2);
}

/* A line that ends long before the axis has its name where it ends, not at the far side. */
static void
test_early_name (void)
{
  g_autoptr (AtlasScene) scene = create_scene (1);
  AtlasSeries *series = atlas_scene_add_series (scene, "Ended", "12.0 %", 1);

  atlas_series_add_mark (series, NULL, 1997, 95);
  atlas_series_add_mark (series, NULL, 2003, 95);

  g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
  const AtlasTextBox *name = find_text (layout, "Ended");
  g_assert_nonnull (name);
  g_assert_cmpfloat (name->bounds.x, <, atlas_scale_map (&layout->x_scale, 2006));
  g_assert_cmpfloat (name->bounds.x, >, atlas_scale_map (&layout->x_scale, 2000));
}

static void
test_note (void)
{
  g_autoptr (AtlasScene) scene = create_scene (3);
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
  const AtlasTextBox *note = find_text (layout, "From 2004 on with another definition");

  g_assert_nonnull (note);
  g_assert_cmpint (note->series, ==, 0);
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const AtlasMarkBox *mark = get_mark (layout, i);
      double room = layout->marker_size / 2;
      AtlasRect marker = { mark->x - room, mark->y - room, 2 * room, 2 * room };
      g_assert_false (overlaps (&marker, &note->bounds));
    }
}

static void
test_find_mark (void)
{
  g_autoptr (AtlasScene) scene = create_scene (3);
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, ATLAS_CHART_PLOT, 900, 500, FALSE);

  for (guint i = 0; i < layout->marks->len; i++)
    {
      const AtlasMarkBox *mark = get_mark (layout, i);
      if (mark->hit.height < 1)
        continue;
      double x = mark->hit.x + mark->hit.width / 2;
      double y = mark->hit.y + mark->hit.height / 2;
      g_assert_cmpint (atlas_chart_layout_find_mark (layout, x, y), ==, (int) i);
    }

  const AtlasMarkBox *first = get_mark (layout, 0);
  g_assert_cmpint (atlas_chart_layout_find_mark (layout, first->x - 20, first->y), ==, 0);
  g_assert_cmpint (atlas_chart_layout_find_mark (layout, first->x - 90, first->y), ==, -1);
  g_assert_cmpint (atlas_chart_layout_find_mark (layout, -1e6, 1e6), ==, -1);
}

static void
test_odd_data (void)
{
  g_autoptr (AtlasScene) scene = create_scene (1);
  AtlasSeries *series = atlas_scene_add_series (scene, "Odd", NULL, 1);

  atlas_series_add_mark (series, NULL, 2000, NAN);
  atlas_series_add_mark (series, NULL, 2001, 50)->joined = TRUE;
  atlas_series_add_mark (series, NULL, 2002, INFINITY)->joined = TRUE;
  atlas_series_add_mark (series, NULL, NAN, 50);
  atlas_scene_add_series (scene, "Nothing", "no value", 2);
  atlas_scene_add_note (scene, 2, 2001, "A note to nothing");
  atlas_scene_add_note (scene, 9, 2001, "A note to nobody");
  scene->x_min = NAN;

  g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
  g_assert_cmpuint (layout->marks->len, ==, atlas_scene_get_n_marks (scene) - 3);
  g_assert_null (find_text (layout, "Nothing"));
  g_assert_null (find_text (layout, "A note to nobody"));
  for (guint i = 0; i < layout->marks->len; i++)
    g_assert_true (isfinite (get_mark (layout, i)->x) && isfinite (get_mark (layout, i)->y));
}

static void
test_long_names (void)
{
  g_autofree char *name = g_strnfill (500, 'n');
  g_autoptr (AtlasScene) scene = create_scene (0);

  add_series (scene, 0, name);
  add_series (scene, 1, "Short");
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (AtlasChartLayout) layout = create_layout (
          scene, i == 0 ? ATLAS_CHART_PLOT : EXPORT_PARTS, 960, 540, FALSE);
      assert_texts (layout);
      g_assert_nonnull (find_text (layout, name));
      g_assert_nonnull (find_text (layout, "Short"));
      g_assert_cmpfloat (layout->plot.width, >, 500);
    }
}

static void
test_sizes (void)
{
  g_autoptr (AtlasScene) scene = create_scene (2);
  static const double sizes[] = { 0, -5, NAN, INFINITY, 1e30 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (AtlasChartLayout) layout = create_layout (scene, ATLAS_CHART_PLOT, sizes[i],
                                                           sizes[i], FALSE);
      assert_texts (layout);
      assert_marks (layout);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart-layout/matrix", test_matrix);
  g_test_add_func ("/chart-layout/mirror", test_mirror);
  g_test_add_func ("/chart-layout/end-names-order", test_end_names_order);
  g_test_add_func ("/chart-layout/narrow-legend", test_narrow_legend);
  g_test_add_func ("/chart-layout/early-name", test_early_name);
  g_test_add_func ("/chart-layout/note", test_note);
  g_test_add_func ("/chart-layout/find-mark", test_find_mark);
  g_test_add_func ("/chart-layout/odd-data", test_odd_data);
  g_test_add_func ("/chart-layout/long-names", test_long_names);
  g_test_add_func ("/chart-layout/sizes", test_sizes);
  return g_test_run ();
}
