/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What stands in the rows of a chart: bars, or dots with their intervals. */

#include "../render/rows-scene.h"
#include "chart-fixture.h"

static void
test_from_zero (void)
{
  g_autoptr (AtlasScene) scene = create_change_scene ();
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
  double zero = atlas_scale_map (&layout->x_scale, 0);

  g_assert_cmpuint (layout->marks->len, ==, G_N_ELEMENTS (change_rows));
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const AtlasMarkBox *box = get_mark (layout, i);
      double value = change_rows[i].value;
      double end = atlas_scale_map (&layout->x_scale, value);
      if (isnan (value))
        continue;
      g_assert_cmpfloat_with_epsilon (value < 0 ? box->bounds.x + box->bounds.width : box->bounds.x,
                                      zero, SLACK);
      g_assert_cmpfloat_with_epsilon (box->bounds.width, MAX (1, fabs (end - zero)), SLACK);
      g_assert_cmpfloat_with_epsilon (box->bounds.y + box->bounds.height / 2, box->y, SLACK);
    }
}

/* An axis that does not ask for zero gets it nevertheless. */
static void
test_zero_on_axis (void)
{
  g_autoptr (AtlasScene) scene = create_share_scene ();
  AtlasSeries *series = &g_array_index (scene->series, AtlasSeries, 0);

  g_array_remove_range (scene->y_ticks, 0, 3);
  g_array_remove_range (series->marks, 10, 2);
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
  g_assert_cmpfloat_with_epsilon (atlas_scale_map (&layout->x_scale, 0), layout->plot.x, SLACK);
  g_assert_cmpfloat_with_epsilon (get_mark (layout, 0)->bounds.x, layout->plot.x, SLACK);
}

static void
test_values_at_ends (void)
{
  g_autoptr (AtlasScene) scene = create_change_scene ();
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
  const AtlasTextBox *rise = find_text (layout, "+7.8");
  const AtlasTextBox *fall = find_text (layout, "-6.2");
  const AtlasRect *risen = &get_mark (layout, 1)->bounds;
  const AtlasRect *fallen = &get_mark (layout, 8)->bounds;

  g_assert_true (rise != NULL && fall != NULL);
  g_assert_cmpint (rise->role, ==, ATLAS_TEXT_VALUE);
  g_assert_cmpfloat (rise->bounds.x, >, risen->x + risen->width);
  g_assert_cmpfloat (rise->bounds.x, <, risen->x + risen->width + layout->text_size);
  g_assert_cmpfloat (fall->bounds.x + fall->bounds.width, <, fallen->x);
  g_assert_cmpfloat (fall->bounds.x + fall->bounds.width, >, fallen->x - layout->text_size);
}

/* Details follow the values, go first where it is narrow, and the values stay. */
static void
test_details (void)
{
  g_autoptr (AtlasScene) scene = create_share_scene ();
  g_autoptr (AtlasChartLayout) wide = create_layout (scene, ATLAS_CHART_PLOT, 900, 500, FALSE);
  g_autoptr (AtlasChartLayout) narrow = create_layout (scene, ATLAS_CHART_PLOT, 280, 500, FALSE);
  const AtlasTextBox *value = find_text (wide, "43.0 %");
  const AtlasTextBox *detail = find_text (wide, "4,198 of 9,767");

  g_assert_true (value != NULL && detail != NULL);
  g_assert_cmpint (detail->role, ==, ATLAS_TEXT_DETAIL);
  g_assert_cmpfloat (detail->bounds.x, >, value->bounds.x + value->bounds.width);
  g_assert_cmpuint (count_role (wide, ATLAS_TEXT_VALUE), ==, G_N_ELEMENTS (share_rows) - 1);
  g_assert_null (find_text (narrow, "4,198 of 9,767"));
  g_assert_cmpuint (count_role (narrow, ATLAS_TEXT_VALUE), ==, G_N_ELEMENTS (share_rows) - 1);
  g_assert_cmpfloat (narrow->plot.width, >, 80);
}

/* Below 24 text sizes there are no details, however short. */
static void
test_short_details (void)
{
  for (guint i = 0; i < 4; i++)
    {
      gboolean narrow = i & 1;
      g_autoptr (AtlasScene) scene = i & 2 ? create_scores_scene () : create_share_scene ();
      AtlasSeries *series = &g_array_index (scene->series, AtlasSeries, 0);
      if (i & 2)
        g_array_set_size (scene->series, 1);
      for (guint j = 0; j < series->marks->len; j++)
        g_clear_pointer (&g_array_index (series->marks, AtlasMark, j).detail, g_free);
      g_array_index (series->marks, AtlasMark, 1).detail = g_strdup ("7");
      g_autoptr (AtlasChartLayout) layout = create_layout (scene, ATLAS_CHART_PLOT,
                                                           narrow ? 350 : 370, 500, FALSE);
      g_assert_true ((find_text (layout, "7") == NULL) == narrow);
    }
}

/* A row without a value says why, where a bar would begin, and can be reached. */
static void
test_missing_bar (void)
{
  g_autoptr (AtlasScene) scene = create_share_scene ();
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
  const AtlasTextBox *reason = find_text (layout, "not published");
  const AtlasMarkBox *box = get_mark (layout, 5);

  g_assert_nonnull (reason);
  g_assert_cmpint (reason->role, ==, ATLAS_TEXT_DETAIL);
  g_assert_cmpfloat (reason->bounds.x, >, layout->plot.x);
  g_assert_cmpfloat (reason->bounds.x, <, layout->plot.x + layout->text_size);
  g_assert_cmpfloat (box->bounds.x, >, layout->plot.x);
  g_assert_cmpfloat (box->bounds.x, <, reason->bounds.x);
  g_assert_cmpfloat_with_epsilon (box->bounds.x + box->bounds.width / 2,
                                  reason->bounds.x + reason->bounds.width / 2, SLACK);
  g_assert_cmpint (atlas_chart_layout_find_mark (layout, layout->width / 2, box->y), ==, 5);
}

static void
test_whole_row_answers (void)
{
  g_autoptr (AtlasScene) scene = create_share_scene ();
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, ATLAS_CHART_PLOT, 900, 500, FALSE);

  for (guint i = 0; i < layout->marks->len; i++)
    for (double x = 5; x < 895; x += 89)
      g_assert_cmpint (atlas_chart_layout_find_mark (layout, x, get_mark (layout, i)->y), ==,
                       (int) i);
}

/* Each series has its lane of a row, and its part of what answers to the pointer. */
static void
test_lanes (void)
{
  g_autoptr (AtlasScene) scene = create_scores_scene ();
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
  guint n_rows = scene->x_ticks->len;
  double pitch = layout->plot.height / n_rows;

  g_assert_cmpuint (layout->marks->len, ==, 2 * n_rows);
  for (guint i = 0; i < n_rows; i++)
    {
      const AtlasMarkBox *first = get_mark (layout, i);
      const AtlasMarkBox *second = get_mark (layout, i + n_rows);
      double middle = atlas_scale_map (&layout->y_scale, i);
      g_assert_cmpfloat_with_epsilon ((first->y + second->y) / 2, middle, SLACK);
      g_assert_cmpfloat (second->y - first->y, >=, layout->marker_size);
      g_assert_cmpfloat (second->y - first->y, <, 0.6 * pitch);
      g_assert_cmpfloat_with_epsilon (first->hit.height + second->hit.height, pitch, SLACK);
    }
  g_assert_cmpfloat_with_epsilon (get_mark (layout, 0)->x, atlas_scale_map (&layout->x_scale, 248),
                                  SLACK);
}

/* The axis takes in the ends of the intervals and the guides. */
static void
test_domain (void)
{
  g_autoptr (AtlasScene) scene = create_scores_scene ();
  AtlasSeries *series = &g_array_index (scene->series, AtlasSeries, 0);

  g_array_index (series->marks, AtlasMark, 0).high = 275;
  atlas_scene_add_guide (scene, 190, "Your score: 190");
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
  double right = layout->plot.x + layout->plot.width;
  g_assert_cmpfloat_with_epsilon (atlas_scale_map (&layout->x_scale, 275), right, SLACK);
  g_assert_cmpfloat_with_epsilon (g_array_index (layout->guides, AtlasGuideBox, 0).x,
                                  layout->plot.x, SLACK);
}

/* A legend above the labels of guides above the plot; guides close together keep their labels. */
static void
test_guides (void)
{
  g_autoptr (AtlasScene) scene = create_scores_scene ();

  atlas_scene_add_guide (scene, 240, "Your score: 240");
  atlas_scene_add_guide (scene, 242, "Mean of all: 242");
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
  g_assert_cmpuint (layout->legend->len, ==, 2);
  g_assert_cmpuint (layout->guides->len, ==, 2);
  for (guint i = 0; i < 2; i++)
    {
      const AtlasGuide *guide = &g_array_index (scene->guides, AtlasGuide, i);
      const AtlasGuideBox *box = &g_array_index (layout->guides, AtlasGuideBox, i);
      const AtlasTextBox *label = find_text (layout, guide->label);
      const AtlasRect *sample = &g_array_index (layout->legend, AtlasLegendBox, i).bounds;
      const AtlasGuideBox *other = &g_array_index (layout->guides, AtlasGuideBox, 1 - i);
      g_assert_nonnull (label);
      g_assert_cmpfloat_with_epsilon (box->x, atlas_scale_map (&layout->x_scale, guide->value),
                                      SLACK);
      g_assert_cmpfloat_with_epsilon (box->y_start, label->bounds.y + label->bounds.height, SLACK);
      g_assert_cmpfloat (box->x, >=, label->bounds.x - SLACK);
      g_assert_cmpfloat (box->x, <=, label->bounds.x + label->bounds.width + SLACK);
      g_assert_cmpfloat (label->bounds.y, >, sample->y + sample->height);
      g_assert_false (other->x > label->bounds.x &&
                      other->x < label->bounds.x + label->bounds.width);
    }
}

static double
get_right (const AtlasTextBox *text)
{
  return text->bounds.x + text->bounds.width;
}

/* At the end of the rows each series has a column: numbers that end below each other, and after
 * each how many it is of. */
static void
test_readings (void)
{
  g_autoptr (AtlasScene) scene = create_scores_scene ();
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
  double numbers[2] = { 0, 0 };
  double details[2] = { 0, 0 };

  for (guint i = 0; i < layout->texts->len; i++)
    {
      const AtlasTextBox *text = get_text (layout, i);
      gboolean is_detail = g_str_has_prefix (text->text, "n = ");
      if (text->role != ATLAS_TEXT_VALUE && !is_detail)
        continue;
      double place = is_detail ? text->bounds.x : get_right (text);
      double *places = is_detail ? details : numbers;
      g_assert_true (text->series == 0 || text->series == 1);
      g_assert_cmpfloat (text->bounds.x, >, layout->plot.x + layout->plot.width);
      if (places[text->series] > 0)
        g_assert_cmpfloat_with_epsilon (places[text->series], place, SLACK);
      places[text->series] = place;
    }
  g_assert_true (numbers[0] > 0 && details[0] > numbers[0]);
  g_assert_cmpfloat (numbers[1], >, details[0]);
  g_assert_cmpfloat (details[1], >, numbers[1]);
  g_assert_cmpuint (count_role (layout, ATLAS_TEXT_VALUE), ==, 13);
  g_assert_cmpuint (count_role (layout, ATLAS_TEXT_DETAIL), ==, 13 + 2);
}

/* Where it is narrow values go first: none stands without how many it is of. The plot keeps its
 * part. */
static void
test_readings_go (void)
{
  g_autoptr (AtlasScene) scene = create_scores_scene ();
  guint n_before[2] = { 0, 0 };

  for (double width = 280; width < 1000; width += 20)
    {
      g_autoptr (AtlasChartLayout) layout = create_layout (scene, ATLAS_CHART_PLOT, width, 500,
                                                           FALSE);
      guint n_values = count_role (layout, ATLAS_TEXT_VALUE);
      guint n_details = 0;
      for (guint i = 0; i < layout->texts->len; i++)
        n_details += g_str_has_prefix (get_text (layout, i)->text, "n = ");
      g_assert_true (n_details == 0 || n_details == 13);
      g_assert_true (n_values == 0 || (n_values == 13 && n_details == 13));
      g_assert_true (n_values >= n_before[0] && n_details >= n_before[1]);
      g_assert_cmpfloat (layout->plot.width, >=, 0.4 * (width - layout->plot.x) - 10);
      n_before[0] = n_values;
      n_before[1] = n_details;
    }
  g_assert_cmpuint (n_before[0], ==, 13);
}

/* Numbers keep their decimal points below each other, whatever follows. */
static void
test_remarks (void)
{
  g_autoptr (AtlasScene) scene = create_scores_scene ();
  AtlasMark *marks[2];

  for (guint i = 0; i < 2; i++)
    {
      marks[i] = &g_array_index (g_array_index (scene->series, AtlasSeries, 0).marks, AtlasMark, i);
      g_free (marks[i]->value_text);
    }
  marks[0]->value_text = g_strdup ("231.5 (median)");
  marks[1]->value_text = g_strdup ("99.5");
  g_clear_pointer (&marks[0]->detail, g_free);
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
  const AtlasTextBox *median = find_text (layout, "231.5 (median)");
  const AtlasTextBox *shorter = find_text (layout, "99.5");
  const AtlasTextBox *whole = find_text (layout, "246");
  const AtlasTextBox *detail = find_text (layout, marks[1]->detail);
  g_assert_cmpfloat_with_epsilon (median->bounds.x, whole->bounds.x, SLACK);
  g_assert_cmpfloat_with_epsilon (shorter->bounds.x - median->bounds.x, whole->bounds.width / 3,
                                  SLACK);
  g_assert_cmpfloat (get_right (shorter), <, detail->bounds.x);
  g_assert_cmpfloat (get_right (median), >, detail->bounds.x);
}

/* More columns than two have the samples of the legend above them. */
static void
test_heads (void)
{
  g_autoptr (AtlasScene) scene = create_scores_scene ();

  add_scores (scene, "Matched elsewhere", 0);
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
  g_assert_cmpuint (layout->legend->len, ==, 6);
  for (guint i = 3; i < 6; i++)
    {
      const AtlasLegendBox *head = &g_array_index (layout->legend, AtlasLegendBox, i);
      g_assert_cmpuint (head->series, ==, i - 3);
      g_assert_cmpfloat (head->bounds.x, >, layout->plot.x + layout->plot.width);
      g_assert_cmpfloat_with_epsilon (head->bounds.y + head->bounds.height, layout->plot.y, SLACK);
      for (guint j = 0; j < layout->texts->len; j++)
        if (get_text (layout, j)->role == ATLAS_TEXT_VALUE &&
            get_text (layout, j)->series == (int) head->series)
          g_assert_cmpfloat_with_epsilon (get_text (layout, j)->bounds.x, head->bounds.x, SLACK);
    }
}

/* One that is missing in a row says so in its colour; a row without any says so once. */
static void
test_missing_dots (void)
{
  g_autoptr (AtlasScene) scene = create_scores_scene ();
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
  guint n_reasons = 0;

  for (guint i = 0; i < layout->texts->len; i++)
    if (g_str_equal (get_text (layout, i)->text, "not published"))
      g_assert_cmpint (get_text (layout, i)->series, ==, n_reasons++ == 0 ? -1 : 1);
  g_assert_cmpuint (n_reasons, ==, 2);
  g_assert_cmpfloat (get_mark (layout, 7)->bounds.width, >, 0);
  g_assert_cmpfloat_with_epsilon (get_mark (layout, 7)->bounds.x, get_mark (layout, 15)->bounds.x,
                                  SLACK);
  g_assert_cmpfloat (get_mark (layout, 0)->bounds.width, <=, 0);
}

/* Where no reason fits a dash stands for it, in a place of its own: it vanished. */
static void
test_no_room_for_reason (void)
{
  g_autoptr (AtlasScene) scene = create_scores_scene ();
  AtlasSeries *series = &g_array_index (scene->series, AtlasSeries, 0);
  AtlasMark *mark = &g_array_index (series->marks, AtlasMark, 6);

  mark->low = 205;
  mark->high = 265;
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 1920, 1080, FALSE);
  const AtlasMarkBox *box = get_mark (layout, 14);
  const AtlasTextBox *dash = find_text (layout, "–");
  g_assert_nonnull (dash);
  g_assert_cmpint (dash->series, ==, box->series);
  g_assert_cmpfloat (fabs (dash->bounds.y + dash->bounds.height / 2 - box->y), <,
                     layout->text_size);
  g_assert_cmpfloat (box->bounds.width, >, 1);
  g_assert_cmpfloat (box->bounds.width, <, layout->text_size);
  g_assert_cmpfloat (box->bounds.x, >=, layout->plot.x - SLACK);
}

static void
test_odd_data (void)
{
  static const double odd[][2] = {
    { NAN, 1 }, { -1, 1 }, { 1, 5 }, { 1, 6 }, { 1e12, 7 }, { 2, INFINITY }, { 3, 4 }, { 99, 4 },
  };

  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (AtlasScene) scene = atlas_scene_new ();
      AtlasSeries *series = atlas_scene_add_series (scene, i & 1 ? "Odd" : NULL, NULL, 0);
      scene->kind = i & 2 ? ATLAS_CHART_DOTS : ATLAS_CHART_BARS;
      for (guint j = 0; j < G_N_ELEMENTS (odd); j++)
        atlas_series_add_mark (series, NULL, odd[j][0], odd[j][1])->value_text = g_strdup ("?");
      for (guint j = 0; i & 1 && j < 5; j++)
        atlas_scene_add_x_tick (scene, j, j == 2 ? NULL : "Row");
      atlas_scene_add_guide (scene, NAN, "Nowhere");
      g_autoptr (AtlasChartLayout) layout = create_layout (scene, EXPORT_PARTS, 640, 480, FALSE);
      /* The first of row 1, and rows 2 and 3, if there are rows. */
      g_assert_cmpuint (layout->marks->len, ==, i & 1 ? 3 : 0);
      g_assert_cmpuint (layout->guides->len, ==, 0);
      for (guint j = 0; j < layout->marks->len; j++)
        g_assert_true (isfinite (get_mark (layout, j)->x) && isfinite (get_mark (layout, j)->y));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/chart-row-marks/bars/from-zero", test_from_zero);
  g_test_add_func ("/chart-row-marks/bars/zero-on-axis", test_zero_on_axis);
  g_test_add_func ("/chart-row-marks/bars/values-at-ends", test_values_at_ends);
  g_test_add_func ("/chart-row-marks/bars/details", test_details);
  g_test_add_func ("/chart-row-marks/short-details", test_short_details);
  g_test_add_func ("/chart-row-marks/bars/missing", test_missing_bar);
  g_test_add_func ("/chart-row-marks/bars/whole-row-answers", test_whole_row_answers);
  g_test_add_func ("/chart-row-marks/dots/lanes", test_lanes);
  g_test_add_func ("/chart-row-marks/dots/domain", test_domain);
  g_test_add_func ("/chart-row-marks/dots/guides", test_guides);
  g_test_add_func ("/chart-row-marks/dots/readings", test_readings);
  g_test_add_func ("/chart-row-marks/dots/readings-go", test_readings_go);
  g_test_add_func ("/chart-row-marks/dots/remarks", test_remarks);
  g_test_add_func ("/chart-row-marks/dots/heads", test_heads);
  g_test_add_func ("/chart-row-marks/dots/missing", test_missing_dots);
  g_test_add_func ("/chart-row-marks/dots/no-room-for-reason", test_no_room_for_reason);
  g_test_add_func ("/chart-row-marks/odd-data", test_odd_data);
  return g_test_run ();
}
