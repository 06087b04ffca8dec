/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whichever specialty is shown, its columns hold together and the title is true. */

#include "composition-fixture.h"

#include "atlas-format.h"

#include <stdlib.h>
#include <string.h>

static AtlasDataset *dataset;

static gboolean
is_computed (const AtlasMark *mark)
{
  return strstr (mark->label, "computed: ") != NULL;
}

static AtlasCell *
find_cell (const char *measure, const char *specialty, const char *scope, int year)
{
  g_autofree char *id = g_strdup_printf ("c%d/%s/count/-/%s/%s/-/-", year, measure, specialty,
                                         scope);

  return atlas_dataset_find_cell (dataset, id);
}

static gboolean
get_count (const char *measure, AtlasSpecialty *specialty, int year, double *out_value)
{
  AtlasCell *cell = find_cell (measure, atlas_specialty_get_id (specialty),
                               atlas_specialty_get_scope (specialty), year);

  return cell != NULL && atlas_cell_get_bound (cell) == ATLAS_BOUND_NONE &&
         atlas_cell_get_value (cell, out_value);
}

static void
check_marks (const AtlasSeries *series, AtlasSpecialty *specialty, gboolean shares)
{
  double x = 0.0;

  for (guint i = 0; i < series->marks->len; i++)
    {
      const AtlasMark *mark = atlas_series_get_mark (series, i);
      AtlasCell *cell = atlas_dataset_find_cell (dataset, mark->id);
      double value = 0.0;
      double offered = 0.0;

      g_assert_cmpfloat (mark->x, >, x);
      x = mark->x;
      g_assert_cmpfloat (mark->y, >=, 0.0);
      g_assert_cmpstr (atlas_cell_get_key (cell)->scope, ==, atlas_specialty_get_scope (specialty));
      g_assert_true (atlas_cell_get_value (cell, &value));
      if (shares)
        {
          g_assert_true (get_count ("positions_offered", specialty, (int) x, &offered));
          value = 100.0 * value / offered;
        }
      if (is_computed (mark))
        g_assert_true (mark->hollow || g_str_equal (series->name, "Others"));
      else
        g_assert_cmpfloat_with_epsilon (mark->y, value, 1e-9);
    }
}

/* The parts of a column are no more than the positions filled and the positions offered. */
static void
check_columns (const AtlasScene *scene, AtlasSpecialty *specialty, gboolean shares)
{
  for (int year = (int) scene->x_min; year <= (int) scene->x_max; year++)
    {
      const AtlasSeries *unfilled = find_series (scene, "Unfilled");
      const AtlasMark *mark = unfilled != NULL ? find_mark (unfilled, year) : NULL;
      double sum = sum_column (scene, year);
      double offered = 0.0;
      double filled = 0.0;

      if (get_count ("positions_offered", specialty, year, &offered))
        g_assert_cmpfloat (sum, <=, (shares ? 100.0 : offered) + 1e-9);
      if (!shares && get_count ("positions_filled", specialty, year, &filled))
        g_assert_cmpfloat (sum - (mark != NULL ? mark->y : 0.0), <=, filled + 1e-9);
      g_assert_false (has_part (scene, "All IMGs", year) && has_part (scene, "U.S. IMGs", year));
      g_assert_false (has_part (scene, "Others", year) &&
                      has_part (scene, "Not broken down", year));
    }
}

static gboolean
has_column (const AtlasScene *scene, int year)
{
  for (guint i = 0; i < scene->series->len; i++)
    if (find_mark (atlas_scene_get_series (scene, i), year) != NULL)
      return TRUE;

  return FALSE;
}

/* All columns are whole, or none is but one, and then the chart says so. */
static void
check_wholes (const AtlasScene *scene, AtlasSpecialty *specialty, gboolean shares)
{
  guint n_whole = 0;
  guint n_open = 0;

  for (int year = (int) scene->x_min; year <= (int) scene->x_max; year++)
    {
      double sum = sum_column (scene, year);
      double offered = 0.0;
      double filled;

      if (!has_column (scene, year))
        continue;
      if (get_count ("positions_filled", specialty, year, &filled) ||
          (get_count ("positions_offered", specialty, year, &offered) &&
           sum > (shares ? 100.0 : offered) - 0.01))
        n_whole++;
      else
        n_open++;
    }
  g_assert_true (n_open == 0 || n_whole <= 1);
  g_assert_cmpint (n_open > 0, ==,
                   strstr (scene->subtitle, "only the groups that were published") != NULL);
}

/* "IMGs filled 4,198 of the 9,767 positions filled in internal medicine in 2024", and the like. */
static void
check_title (const AtlasScene *scene, AtlasSpecialty *specialty, gboolean shares)
{
  g_autoptr (GRegex) regex = g_regex_new ("^(.+) filled ([\\d,.]+)(?:\u00a0% of the positions "
                                          "offered| of the ([\\d,]+) positions? filled| "
                                          "positions?) in (.+) in (\\d+)$",
                                          0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  g_assert_true (g_regex_match (regex, scene->title, 0, &match));
  g_autofree char *who = g_match_info_fetch (match, 1);
  g_autofree char *count = g_match_info_fetch (match, 2);
  g_autofree char *whole = g_match_info_fetch (match, 3);
  g_autofree char *where = g_match_info_fetch (match, 4);
  g_autofree char *year_text = g_match_info_fetch (match, 5);
  g_autofree char *name = atlas_name_specialty_in_sentence (specialty);
  int year = atoi (year_text);
  double sum = 0.0;
  double filled = 0.0;

  for (guint i = 0; i < scene->series->len; i++)
    {
      const AtlasSeries *series = atlas_scene_get_series (scene, i);
      const AtlasMark *mark = find_mark (series, year);
      gboolean is_img = series->name != NULL && strstr (series->name, "IMGs") != NULL;

      if (mark != NULL && (g_str_equal (who, "IMGs") ? is_img : g_strcmp0 (series->name, who) == 0))
        sum += mark->y;
    }
  g_autofree char *expected = atlas_format_number (sum, shares ? 1 : 0);
  g_assert_cmpstr (count, ==, expected);
  g_assert_cmpstr (where, ==, name);
  if (*whole == '\0')
    return;

  g_assert_true (get_count ("positions_filled", specialty, year, &filled));
  g_autofree char *expected_whole = atlas_format_number (filled, 0);
  g_assert_cmpstr (whole, ==, expected_whole);
}

static void
check_selection (AtlasSpecialty *specialty, int first, int last, gboolean shares)
{
  g_autoptr (AtlasScene) scene = build_from (dataset, atlas_specialty_get_id (specialty), first,
                                             last, shares);

  g_test_message ("%d to %d: %s", first, last, scene->title);
  g_assert_null (strstr (scene->description, "(null)"));
  if (atlas_scene_is_empty (scene))
    {
      g_assert_cmpstr (scene->title, ==, "No numbers for this choice");
      return;
    }

  for (guint i = 0; i < scene->series->len; i++)
    check_marks (atlas_scene_get_series (scene, i), specialty, shares);
  check_columns (scene, specialty, shares);
  check_wholes (scene, specialty, shares);
  check_title (scene, specialty, shares);
}

/* Every specialty over several ranges, as counts and as shares. */
static void
test_any_selection (void)
{
  static const int ranges[][2] = { { 0, 0 },       { 2004, 2018 }, { 2016, 2021 },
                                   { 2023, 2023 }, { 2025, 0 },    { 0, 2003 } };
  GListModel *specialties = atlas_dataset_get_specialties (dataset);

  for (guint i = 0; i < g_list_model_get_n_items (specialties); i++)
    {
      g_autoptr (AtlasSpecialty) specialty = g_list_model_get_item (specialties, i);

      for (guint r = 0; r < G_N_ELEMENTS (ranges); r++)
        {
          check_selection (specialty, ranges[r][0], ranges[r][1], FALSE);
          check_selection (specialty, ranges[r][0], ranges[r][1], TRUE);
        }
    }
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;

  g_test_init (&argc, &argv, NULL);
  dataset = atlas_test_open_bundled ();
  atlas_dataset_load_specialties (dataset, &error);
  g_assert_no_error (error);
  g_test_add_func ("/any-composition", test_any_selection);

  int status = g_test_run ();
  g_assert_finalize_object (dataset);
  return status;
}
