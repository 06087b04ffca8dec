/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "../render/rows-scene.h"
#include "atlas-chart-walk.h"
#include "chart-fixture.h"

#define N_MANY 90
#define TEXT_SIZE 15

static const double sizes[][2] = {
  { 1, 1 },     { 64, 64 },      { 100, 40 },    { 280, 220 },  { 280, 420 },   { 360, 500 },
  { 640, 400 }, { 1080, 1080 },  { 1920, 1080 }, { 1440, 400 }, { 2000, 4000 }, { 4000, 64 },
  { 64, 4000 }, { 4000, 300.5 }, { 400, 700 },   { 640, 1000 },
};

static AtlasScene *
create_many_scene (void)
{
  AtlasScene *scene = create_share_scene ();
  AtlasSeries *series = &g_array_index (scene->series, AtlasSeries, 0);

  for (guint i = scene->x_ticks->len; i < N_MANY; i++)
    {
      g_autofree char *label = g_strdup_printf ("A specialty with number %u", i);
      add_bar_row (scene, series, &(BarRow) { label, 15.0 - i / 9.0, "8 of 88" }, FALSE);
    }
  g_clear_pointer (&scene->more, g_strfreev);
  scene->more = g_new0 (char *, N_MANY + 1);
  for (guint i = 0; i < N_MANY; i++)
    scene->more[i] = g_strdup_printf ("%u more specialties are in the table", i + 1);
  return scene;
}

/* Four series, guides close together, and rows that miss one or all. */
static AtlasScene *
create_full_scene (void)
{
  AtlasScene *scene = create_scores_scene ();

  add_scores (scene, "Matched elsewhere", 0);
  add_scores (scene, "All who ranked the specialty first", 1);
  g_free (
      g_array_index (g_array_index (scene->series, AtlasSeries, 3).marks, AtlasMark, 7).value_text);
  g_array_index (g_array_index (scene->series, AtlasSeries, 3).marks, AtlasMark, 7)
      .value_text = g_strdup ("suppressed");
  atlas_scene_add_guide (scene, 240, "Your score: 240");
  atlas_scene_add_guide (scene, 243, "Mean: 243");
  atlas_scene_add_guide (scene, 214, "To pass: 214");
  return scene;
}

static AtlasScene *
create_rows_scene (guint which)
{
  AtlasScene *(*const create[]) (void) = {
    create_share_scene,  create_change_scene, create_many_scene,
    create_scores_scene, create_full_scene,
  };

  return which < G_N_ELEMENTS (create) ? create[which]() : NULL;
}

static gboolean
overlaps (const AtlasRect *a, const AtlasRect *b)
{
  return a->x + SLACK < b->x + b->width && b->x + SLACK < a->x + a->width &&
         a->y + SLACK < b->y + b->height && b->y + SLACK < a->y + a->height;
}

static void
assert_inside (const AtlasRect *rect, double width, double height)
{
  g_assert_true (rect->width >= 0 && rect->height >= 0);
  g_assert_cmpfloat (rect->x, >=, -SLACK);
  g_assert_cmpfloat (rect->y, >=, -SLACK);
  g_assert_cmpfloat (rect->x + rect->width, <=, width + SLACK);
  g_assert_cmpfloat (rect->y + rect->height, <=, height + SLACK);
}

static void
assert_texts (const AtlasChartLayout *layout)
{
  for (guint i = 0; i < layout->texts->len; i++)
    {
      const AtlasRect *bounds = &get_text (layout, i)->bounds;
      assert_inside (bounds, layout->width, layout->height);
      for (guint j = 0; j < i; j++)
        g_assert_false (overlaps (bounds, &get_text (layout, j)->bounds));
      for (guint j = 0; j < layout->legend->len; j++)
        g_assert_false (
            overlaps (bounds, &g_array_index (layout->legend, AtlasLegendBox, j).bounds));
    }
}

static void
assert_marks (const AtlasChartLayout *layout)
{
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const AtlasMarkBox *mark = get_mark (layout, i);
      assert_inside (&mark->hit, layout->width, layout->height);
      assert_inside (&layout->plot, layout->width, layout->height);
      g_assert_cmpfloat (mark->x, >=, mark->hit.x - SLACK);
      g_assert_cmpfloat (mark->x, <=, mark->hit.x + mark->hit.width + 1);
      g_assert_cmpfloat (mark->y, >=, mark->hit.y - SLACK);
      g_assert_cmpfloat (mark->y, <=, mark->hit.y + mark->hit.height + SLACK);
      for (guint j = 0; j < i; j++)
        {
          const AtlasMarkBox *other = get_mark (layout, j);
          g_assert_false (overlaps (&mark->hit, &other->hit));
          g_assert_true (other->series < mark->series ||
                         (other->series == mark->series && other->y < mark->y));
        }
    }
}

static void
assert_lines (const AtlasChartLayout *layout)
{
  double right = layout->plot.x + layout->plot.width;

  for (guint i = 0; i < layout->rules->len; i++)
    {
      double rule = g_array_index (layout->rules, double, i);
      g_assert_true (rule >= layout->plot.x - SLACK && rule <= right + SLACK);
    }
  for (guint i = 0; i < layout->guides->len; i++)
    {
      const AtlasGuideBox *guide = &g_array_index (layout->guides, AtlasGuideBox, i);
      g_assert_true (guide->x >= layout->plot.x - SLACK && guide->x <= right + SLACK);
      g_assert_cmpfloat (guide->y_start, <=, layout->plot.y + SLACK);
      g_assert_cmpfloat_with_epsilon (guide->y_end, layout->plot.y + layout->plot.height, SLACK);
    }
}

/* Those above the rows, or those below. */
static guint
count_ticks (const AtlasChartLayout *layout, gboolean above)
{
  guint count = 0;

  for (guint i = 0; i < layout->texts->len; i++)
    count += atlas_text_role_get_part (get_text (layout, i)->role) == ATLAS_TEXT_TICK &&
             above == (get_text (layout, i)->bounds.y < layout->plot.y);
  return count;
}

/* Where there is any room to speak of no text of a row is given up. */
static void
assert_complete (const AtlasScene *scene, const AtlasChartLayout *layout)
{
  guint n_values = 0;

  for (guint i = 0; i < layout->marks->len; i++)
    {
      const AtlasMarkBox *box = get_mark (layout, i);
      const AtlasSeries *series = atlas_scene_get_series (scene, box->series);
      n_values += isfinite (atlas_series_get_mark (series, box->mark)->y);
    }
  if (scene->kind == ATLAS_CHART_BARS)
    g_assert_cmpuint (count_role (layout, ATLAS_TEXT_VALUE), ==, n_values);
  else
    g_assert_cmpuint (count_role (layout, ATLAS_TEXT_SERIES_NAME), ==, scene->series->len);
  g_assert_cmpuint (count_role (layout, ATLAS_TEXT_ROW), ==,
                    (guint) lround (layout->y_scale.domain_end + 0.5));
  g_assert_cmpuint (count_ticks (layout, FALSE), ==, layout->rules->len);
}

static void
test_matrix (void)
{
  for (guint which = 0; which < 5; which++)
    {
      g_autoptr (AtlasScene) scene = create_rows_scene (which);
      for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
        for (guint j = 0; j < 4; j++)
          {
            g_autoptr (AtlasChartLayout) layout = create_layout (
                scene, j & 1 ? EXPORT_PARTS : ATLAS_CHART_PLOT, sizes[i][0], sizes[i][1],
                (j & 2) != 0);
            g_assert_cmpuint (layout->marks->len, >, 0);
            assert_texts (layout);
            assert_marks (layout);
            assert_lines (layout);
            if (sizes[i][0] >= 280 && sizes[i][1] >= 400)
              assert_complete (scene, layout);
          }
    }
}

static void
test_mirror (void)
{
  for (guint which = 0; which < 5; which++)
    {
      g_autoptr (AtlasScene) scene = create_rows_scene (which);
      g_autoptr (AtlasChartLayout) ltr = create_layout (scene, EXPORT_PARTS, 1200, 800, FALSE);
      g_autoptr (AtlasChartLayout) rtl = create_layout (scene, EXPORT_PARTS, 1200, 800, TRUE);
      g_assert_cmpuint (ltr->texts->len, ==, rtl->texts->len);
      g_assert_cmpuint (ltr->marks->len, ==, rtl->marks->len);
      for (guint i = 0; i < ltr->texts->len; i++)
        {
          const AtlasRect *a = &get_text (ltr, i)->bounds;
          const AtlasRect *b = &get_text (rtl, i)->bounds;
          g_assert_cmpfloat_with_epsilon (a->x + a->width, 1200 - b->x, SLACK);
        }
      for (guint i = 0; i < ltr->marks->len; i++)
        {
          const AtlasRect *a = &get_mark (ltr, i)->bounds;
          const AtlasRect *b = &get_mark (rtl, i)->bounds;
          g_assert_cmpfloat_with_epsilon (a->x + a->width, 1200 - b->x, SLACK);
          g_assert_cmpfloat_with_epsilon (get_mark (ltr, i)->x, 1200 - get_mark (rtl, i)->x, SLACK);
        }
      for (guint i = 0; i < ltr->rules->len; i++)
        g_assert_cmpfloat_with_epsilon (g_array_index (ltr->rules, double, i),
                                        1200 - g_array_index (rtl->rules, double, i), SLACK);
      for (guint i = 0; i < ltr->guides->len; i++)
        g_assert_cmpfloat_with_epsilon (g_array_index (ltr->guides, AtlasGuideBox, i).x,
                                        1200 - g_array_index (rtl->guides, AtlasGuideBox, i).x,
                                        SLACK);
    }
}

/* Every row has its label on its line, and labels end where the plot begins. */
static void
test_labels (void)
{
  g_autoptr (AtlasScene) scene = create_share_scene ();
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
  double right = -1;

  for (guint i = 0; i < G_N_ELEMENTS (share_rows); i++)
    {
      const AtlasTextBox *label = find_text (layout, share_rows[i].label);
      g_assert_nonnull (label);
      g_assert_cmpint (label->role, ==, ATLAS_TEXT_ROW);
      g_assert_cmpfloat_with_epsilon (label->bounds.y + label->bounds.height / 2,
                                      get_mark (layout, i)->y, SLACK);
      g_assert_cmpfloat (label->bounds.x + label->bounds.width, <, layout->plot.x);
      if (i > 0)
        g_assert_cmpfloat_with_epsilon (label->bounds.x + label->bounds.width, right, SLACK);
      right = label->bounds.x + label->bounds.width;
    }
}

/* A long label is cut to its share of the width: more of it on a narrow chart. */
static void
test_long_labels (void)
{
  static const double widths[] = { 280, 600, 1600 };
  static const double shares[] = { 0.45, 0.45, 0.38 };
  g_autofree char *name = g_strnfill (200, 'n');

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autoptr (AtlasScene) scene = create_share_scene ();
      g_free (g_array_index (scene->x_ticks, AtlasTick, 3).label);
      g_array_index (scene->x_ticks, AtlasTick, 3).label = g_strdup (name);
      g_autoptr (AtlasChartLayout) layout = create_layout (scene, ATLAS_CHART_PLOT, widths[i], 500,
                                                           FALSE);
      const AtlasTextBox *label = find_text (layout, name);
      g_assert_nonnull (label);
      g_assert_cmpfloat (label->bounds.width, <=, shares[i] * widths[i]);
      g_assert_cmpfloat (label->bounds.width, >, (shares[i] - 0.03) * widths[i]);
    }
}

/* Few rows stand together at the top; the value axis follows the last. */
static void
test_pitch (void)
{
  g_autoptr (AtlasScene) scene = create_change_scene ();
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, ATLAS_CHART_PLOT, 800, 2000, FALSE);
  const AtlasTextBox *tick = find_text (layout, "-5");

  g_assert_cmpfloat_with_epsilon (get_mark (layout, 1)->y - get_mark (layout, 0)->y,
                                  2.6 * TEXT_SIZE, SLACK);
  g_assert_cmpfloat (layout->plot.y, <, TEXT_SIZE);
  g_assert_nonnull (tick);
  g_assert_cmpfloat (tick->bounds.y - layout->plot.y - layout->plot.height, <, TEXT_SIZE);
}

/* Rows without room are left out from the end, and their number is said. */
static void
test_left_out (void)
{
  g_autoptr (AtlasScene) scene = create_many_scene ();

  for (double height = 150; height < 1800; height += 37)
    {
      g_autoptr (AtlasChartLayout) layout = create_layout (scene, ATLAS_CHART_PLOT, 700, height,
                                                           FALSE);
      guint n_shown = layout->marks->len;
      g_assert_cmpuint (count_role (layout, ATLAS_TEXT_ROW), ==, n_shown);
      g_assert_cmpuint (get_mark (layout, n_shown - 1)->mark, ==, n_shown - 1);
      g_assert_cmpfloat (layout->plot.height / n_shown, >=, 1.15 * TEXT_SIZE - SLACK);
      g_assert_cmpuint (count_role (layout, ATLAS_TEXT_NOTE), ==, n_shown < N_MANY);
      if (n_shown == N_MANY)
        continue;
      const AtlasTextBox *note = find_text (layout, scene->more[N_MANY - n_shown - 1]);
      g_assert_nonnull (note);
      g_assert_cmpfloat (note->bounds.y, >, layout->plot.y + layout->plot.height);
      g_assert_cmpfloat (layout->height - note->bounds.y - note->bounds.height, <, 1.3 * TEXT_SIZE);
    }
}

/* At its natural height a chart leaves no row out. */
static void
test_natural_height (void)
{
  for (guint which = 0; which < 5; which++)
    {
      g_autoptr (AtlasScene) scene = create_rows_scene (which);
      double height = atlas_chart_layout_get_natural_height (scene, TEXT_SIZE);
      g_autoptr (AtlasChartLayout) layout = create_layout (scene, ATLAS_CHART_PLOT, 700, height,
                                                           FALSE);
      g_assert_cmpuint (count_role (layout, ATLAS_TEXT_ROW), ==, scene->x_ticks->len);
      g_assert_cmpfloat (layout->plot.height / scene->x_ticks->len, >, 1.5 * TEXT_SIZE);
    }
}

/* Value ticks count from zero, keep apart, and each has its rule. */
static void
test_ticks (void)
{
  for (double width = 200; width < 900; width += 13)
    {
      g_autoptr (AtlasScene) scene = create_change_scene ();
      g_autoptr (AtlasChartLayout) layout = create_layout (scene, ATLAS_CHART_PLOT, width, 400,
                                                           FALSE);
      guint n_ticks = count_role (layout, ATLAS_TEXT_TICK);
      g_assert_nonnull (find_text (layout, "0"));
      g_assert_cmpuint (n_ticks, ==, layout->rules->len);
      g_assert_true (n_ticks == 1 || n_ticks == 3 || n_ticks == 5);
    }
}

/* On screen the axis of many rows stands above them, too, clear of the lines of guides. */
static void
test_upper_ticks (void)
{
  g_autoptr (AtlasScene) few = create_share_scene ();
  g_autoptr (AtlasScene) many = create_many_scene ();

  atlas_scene_add_guide (many, 29.8, "29.8 %");
  g_autoptr (AtlasChartLayout) short_plot = create_layout (few, ATLAS_CHART_PLOT, 900, 800, FALSE);
  g_autoptr (AtlasChartLayout) plot = create_layout (many, ATLAS_CHART_PLOT, 900, 2400, FALSE);
  g_autoptr (AtlasChartLayout) picture = create_layout (many, EXPORT_PARTS, 900, 2400, FALSE);
  g_assert_cmpuint (count_ticks (short_plot, TRUE), ==, 0);
  g_assert_cmpuint (count_ticks (picture, TRUE), ==, 0);
  g_assert_cmpuint (count_ticks (plot, FALSE), ==, 6);
  g_assert_cmpuint (count_ticks (plot, TRUE), ==, 5);
  const AtlasTextBox *guide = find_text (plot, "29.8 %");
  const AtlasTextBox *lower = find_text (plot, "30");
  const AtlasTextBox *upper = find_text (plot, "20") + 1;
  g_assert_cmpfloat (lower->bounds.y, >, plot->plot.y);
  g_assert_cmpfloat (upper->bounds.y, >=, guide->bounds.y + guide->bounds.height);
  g_assert_cmpfloat (upper->bounds.y + upper->bounds.height, <, plot->plot.y);
}

static void
test_walk (void)
{
  g_autoptr (AtlasScene) scene = create_scores_scene ();
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, ATLAS_CHART_PLOT, 800, 600, FALSE);
  guint n_rows = scene->x_ticks->len;

  g_assert_cmpuint (layout->marks->len, ==, 2 * n_rows);
  g_assert_cmpint (atlas_chart_walk_along (layout, 0, 1), ==, 1);
  g_assert_cmpint (atlas_chart_walk_along (layout, n_rows - 1, 1), ==, -1);
  g_assert_cmpuint (atlas_chart_walk_to_end (layout, n_rows + 2, TRUE), ==, 2 * n_rows - 1);
  for (guint row = 0; row < 6; row++)
    {
      double goal = atlas_scale_map (&layout->y_scale, row);
      int mark = (int) row;
      int other = mark + (int) n_rows;
      g_assert_cmpint (atlas_chart_walk_across (layout, (guint) mark, goal, FALSE), ==, other);
      g_assert_cmpint (atlas_chart_walk_across (layout, (guint) other, goal, TRUE), ==, mark);
      g_assert_cmpint (atlas_chart_walk_across (layout, (guint) mark, goal, TRUE), ==, -1);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart-rows/matrix", test_matrix);
  g_test_add_func ("/chart-rows/mirror", test_mirror);
  g_test_add_func ("/chart-rows/labels", test_labels);
  g_test_add_func ("/chart-rows/long-labels", test_long_labels);
  g_test_add_func ("/chart-rows/pitch", test_pitch);
  g_test_add_func ("/chart-rows/left-out", test_left_out);
  g_test_add_func ("/chart-rows/natural-height", test_natural_height);
  g_test_add_func ("/chart-rows/ticks", test_ticks);
  g_test_add_func ("/chart-rows/upper-ticks", test_upper_ticks);
  g_test_add_func ("/chart-rows/walk", test_walk);
  return g_test_run ();
}
