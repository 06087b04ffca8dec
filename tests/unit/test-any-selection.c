/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whatever is selected, the scene holds together and its title is true. */

#include "figure-fixture.h"

#include "atlas-format.h"

#include <stdlib.h>
#include <string.h>

static AtlasDataset *dataset;

/* The cell of a selected group, by the name that charts give it; with a number in the range. */
static AtlasCell *
find_claimed (const char *figure, AtlasSelection *selection, const char *name, const char *year)
{
  AtlasMeasure *measure = atlas_dataset_find_measure (dataset, atlas_figure_find (figure)->measure);
  GListModel *types = atlas_dataset_get_types (dataset);
  int cycle = (int) g_ascii_strtoll (year, NULL, 10);

  g_assert_true (atlas_selection_has_cycle (selection, cycle));
  for (guint i = 0; i < g_list_model_get_n_items (types); i++)
    {
      g_autoptr (AtlasApplicantType) type = g_list_model_get_item (types, i);

      if (g_str_equal (atlas_name_type (type), name))
        {
          AtlasCell *cell = atlas_dataset_lookup (dataset, cycle, measure, type);

          g_assert_nonnull (cell);
          return cell;
        }
    }

  g_error ("no group “%s”", name);
}

static double
get_value (AtlasCell *cell)
{
  double value = NAN;

  g_assert_true (atlas_cell_get_value (cell, &value));
  return value;
}

static void
assert_claimed_value (AtlasCell *cell, const char *text)
{
  g_autofree char *value = atlas_format_cell (cell);

  g_assert_cmpstr (value, ==, text);
}

/* "In 2018 U.S. and other IMGs matched alike; in 2026 they are 14 points apart" */
static gboolean
check_gap (const char *title, const char *figure, AtlasSelection *selection)
{
  g_autoptr (GRegex) regex = g_regex_new (
      "^In (\\d+) U.S. and other IMGs matched alike; in (\\d+) they are (\\d+) points apart$", 0, 0,
      NULL);
  g_autoptr (GMatchInfo) match = NULL;

  if (!g_regex_match (regex, title, 0, &match))
    return FALSE;

  g_autofree char *alike = g_match_info_fetch (match, 1);
  g_autofree char *apart = g_match_info_fetch (match, 2);
  g_autofree char *points = g_match_info_fetch (match, 3);
  double small = get_value (find_claimed (figure, selection, "U.S. IMGs", alike)) -
                 get_value (find_claimed (figure, selection, "Non-U.S. IMGs", alike));
  double large = get_value (find_claimed (figure, selection, "U.S. IMGs", apart)) -
                 get_value (find_claimed (figure, selection, "Non-U.S. IMGs", apart));

  g_assert_cmpstr (figure, ==, "match-rate");
  g_assert_true (atlas_selection_has_type (selection, "us_img"));
  g_assert_true (atlas_selection_has_type (selection, "non_us_img"));
  g_assert_cmpfloat (fabs (small), <=, 1.5);
  g_assert_cmpfloat (fabs (large), >=, 5);
  g_assert_cmpfloat (fabs (fabs (large) - g_ascii_strtod (points, NULL)), <=, 0.5);
  g_assert_cmpint (atoi (alike), <, atoi (apart));
  return TRUE;
}

/* "In 2026, 93.5 % of U.S. MD seniors matched, and 56.4 % of Non-U.S. IMGs": the extremes of all
 * named lines, each of which goes so far. */
static gboolean
check_extremes (const char *title,
                const char *figure,
                AtlasSelection *selection,
                const AtlasScene *scene)
{
  g_autoptr (GRegex) regex = g_regex_new ("^In (\\d+), ([\\d.,]+(?:\u00a0%)?)(?: of)? (.+?) "
                                          "(?:matched|submitted a rank order list), and "
                                          "([\\d.,]+(?:\u00a0%)?)(?: of)? (.+)$",
                                          0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  if (!g_regex_match (regex, title, 0, &match))
    return FALSE;

  g_autofree char *year = g_match_info_fetch (match, 1);
  g_autofree char *high_text = g_match_info_fetch (match, 2);
  g_autofree char *highest = g_match_info_fetch (match, 3);
  g_autofree char *low_text = g_match_info_fetch (match, 4);
  g_autofree char *lowest = g_match_info_fetch (match, 5);
  AtlasCell *high = find_claimed (figure, selection, highest, year);
  AtlasCell *low = find_claimed (figure, selection, lowest, year);

  assert_claimed_value (high, high_text);
  assert_claimed_value (low, low_text);
  g_assert_cmpfloat (get_value (high), >, get_value (low));
  for (guint i = 0; i < scene->series->len; i++)
    {
      const AtlasSeries *series = atlas_scene_get_series (scene, i);
      const AtlasMark *mark = find_mark (series, atoi (year));

      if (series->name == NULL)
        continue;
      g_assert_nonnull (mark);
      g_assert_cmpfloat (mark->y, <=, get_value (high));
      g_assert_cmpfloat (mark->y, >=, get_value (low));
    }
  return TRUE;
}

/* "U.S. IMGs: up from 43.5 % in 1997 to 70.0 % in 2026", and the like. */
static gboolean
check_course (const char *title, const char *figure, AtlasSelection *selection)
{
  g_autoptr (GRegex) regex = g_regex_new ("^(.+): (up from |down from |)([\\d.,]+(?:\u00a0%)?) in "
                                          "(\\d+)(?:(,| to) ([\\d.,]+(?:\u00a0%)?) in (\\d+)|( and "
                                          "again in) (\\d+))?$",
                                          0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  if (!g_regex_match (regex, title, 0, &match))
    return FALSE;

  g_autofree char *name = g_match_info_fetch (match, 1);
  g_autofree char *direction = g_match_info_fetch (match, 2);
  g_autofree char *first_text = g_match_info_fetch (match, 3);
  g_autofree char *first_year = g_match_info_fetch (match, 4);
  g_autofree char *last_text = g_match_info_fetch (match, 6);
  g_autofree char *last_year = g_match_info_fetch (match, 7);
  g_autofree char *again = g_match_info_fetch (match, 9);
  AtlasCell *first = find_claimed (figure, selection, name, first_year);

  assert_claimed_value (first, first_text);
  if (again != NULL && *again != '\0')
    assert_claimed_value (find_claimed (figure, selection, name, again), first_text);
  if (last_year == NULL || *last_year == '\0')
    return TRUE;

  AtlasCell *last = find_claimed (figure, selection, name, last_year);
  assert_claimed_value (last, last_text);
  g_assert_cmpint (atoi (first_year), <, atoi (last_year));
  if (g_str_equal (direction, "up from "))
    g_assert_cmpfloat (get_value (last), >, get_value (first));
  else if (g_str_equal (direction, "down from "))
    g_assert_cmpfloat (get_value (last), <, get_value (first));
  return TRUE;
}

/* "In 2025, all these groups have 67.8 %". */
static gboolean
check_equal (const AtlasScene *scene)
{
  g_autoptr (GRegex) regex = g_regex_new ("^In (\\d+), all these groups have (.+)$", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  if (!g_regex_match (regex, scene->title, 0, &match))
    return FALSE;

  g_autofree char *year = g_match_info_fetch (match, 1);
  g_autofree char *value = g_match_info_fetch (match, 2);
  for (guint i = 0; i < scene->series->len; i++)
    {
      const AtlasSeries *series = atlas_scene_get_series (scene, i);
      const AtlasMark *mark = find_mark (series, atoi (year));

      if (series->name == NULL)
        continue;
      g_assert_nonnull (mark);
      g_assert_cmpstr (mark->value_text, ==, value);
    }
  return TRUE;
}

/* "These groups share no year": of several named lines, no year has all. */
static gboolean
check_no_shared_year (const AtlasScene *scene)
{
  guint n_named = 0;

  if (!g_str_equal (scene->title, "These groups share no year"))
    return FALSE;

  for (guint i = 0; i < scene->series->len; i++)
    n_named += atlas_scene_get_series (scene, i)->name != NULL;
  g_assert_cmpuint (n_named, >=, 2);

  for (double year = scene->x_min; year <= scene->x_max; year++)
    {
      guint n = 0;

      for (guint i = 0; i < scene->series->len; i++)
        {
          const AtlasSeries *series = atlas_scene_get_series (scene, i);

          n += series->name != NULL && find_mark (series, (int) year) != NULL;
        }
      g_assert_cmpuint (n, <, n_named);
    }
  return TRUE;
}

static void
check_title (const AtlasScene *scene, const char *figure, AtlasSelection *selection)
{
  if (atlas_scene_is_empty (scene))
    g_assert_cmpstr (scene->title, ==, "No numbers for this choice");
  else if (!check_gap (scene->title, figure, selection) &&
           !check_extremes (scene->title, figure, selection, scene) &&
           !check_course (scene->title, figure, selection) && !check_equal (scene) &&
           !check_no_shared_year (scene))
    g_error ("the title makes a claim that nothing checks: %s", scene->title);
}

static void
check_mark (const AtlasSeries *series, guint index)
{
  const AtlasMark *mark = atlas_series_get_mark (series, index);
  const AtlasMark *before = index > 0 ? atlas_series_get_mark (series, index - 1) : NULL;
  AtlasCell *cell = atlas_dataset_find_cell (dataset, mark->id);
  gboolean doubtful = atlas_cell_is_computed (cell) || atlas_cell_is_disputed (cell) ||
                      atlas_cell_get_caution (cell) != NULL;

  g_assert_cmpint (atlas_cell_get_key (cell)->year, ==, (int) mark->x);
  g_assert_cmpfloat_with_epsilon (get_value (cell), mark->y, 1e-9);
  g_assert_cmpint (atlas_cell_get_bound (cell), ==, ATLAS_BOUND_NONE);
  g_assert_cmpint (mark->hollow, ==, doubtful);
  g_assert_true (before == NULL || before->x < mark->x);
  g_assert_cmpint (mark->joined, ==, before != NULL && mark->x - before->x < 1.5);
  g_assert_true (isnan (mark->low) == isnan (mark->high));
  g_assert_true (isnan (mark->low) || mark->low < mark->high);
}

/* Nothing is drawn outside of the axes, whose labels differ from each other. */
static void
check_axes (const AtlasScene *scene, const AtlasSeries *series)
{
  const AtlasTick *ticks = (const AtlasTick *) (void *) scene->y_ticks->data;
  guint n = scene->y_ticks->len;

  g_assert_cmpuint (n, >=, 2);
  for (guint i = 1; i < n; i++)
    {
      g_assert_cmpfloat (ticks[i].position, >, ticks[i - 1].position);
      g_assert_cmpstr (ticks[i].label, !=, ticks[i - 1].label);
    }
  for (guint i = 0; i < series->marks->len; i++)
    {
      const AtlasMark *mark = atlas_series_get_mark (series, i);

      g_assert_cmpfloat (mark->x, >=, scene->x_min);
      g_assert_cmpfloat (mark->x, <=, scene->x_max);
      g_assert_cmpfloat (mark->y, >=, ticks[0].position - 1e-9);
      g_assert_cmpfloat (mark->y, <=, ticks[n - 1].position + 1e-9);
      if (scene->bands && !isnan (mark->low))
        {
          g_assert_cmpfloat (mark->low, >=, ticks[0].position - 1e-9);
          g_assert_cmpfloat (mark->high, <=, ticks[n - 1].position + 1e-9);
        }
    }
}

/* A line without a name is continued by the next one, in the same style and in other years. */
static void
check_succession (const AtlasScene *scene, guint index)
{
  const AtlasSeries *before = atlas_scene_get_series (scene, index);

  g_assert_cmpuint (index + 1, <, scene->series->len);
  const AtlasSeries *after = atlas_scene_get_series (scene, index + 1);
  g_assert_nonnull (after->name);
  g_assert_cmpuint (before->style, ==, after->style);
  for (guint i = 0; i < before->marks->len; i++)
    g_assert_null (find_mark (after, (int) atlas_series_get_mark (before, i)->x));
}

static void
check_scene (const AtlasScene *scene)
{
  g_assert_nonnull (scene->subtitle);
  g_assert_nonnull (scene->description);
  g_assert_null (strstr (scene->description, "(null)"));
  g_assert_cmpuint (g_strv_length (scene->footers) > 0, ==, !atlas_scene_is_empty (scene));

  for (guint i = 0; i < scene->series->len; i++)
    {
      const AtlasSeries *series = atlas_scene_get_series (scene, i);

      g_assert_cmpuint (series->marks->len, >, 0);
      for (guint j = 0; j < series->marks->len; j++)
        check_mark (series, j);
      check_axes (scene, series);
      g_assert_cmpint (series->name != NULL, ==, series->value_text != NULL);
      if (series->name == NULL)
        check_succession (scene, i);
    }
}

static void
check_selection (guint types, int first, int last, gboolean bands)
{
  GListModel *model = atlas_dataset_get_types (dataset);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (AtlasSelection) selection = select_types ("", first, last);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (AtlasApplicantType) type = g_list_model_get_item (model, i);

      if (types & (1u << i))
        g_strv_builder_add (builder, atlas_applicant_type_get_id (type));
    }
  g_auto (GStrv) ids = g_strv_builder_end (builder);
  g_autofree char *list = g_strjoinv (" ", ids);
  atlas_selection_set_types (selection, (const char *const *) ids);
  atlas_selection_set_bands (selection, bands);

  for (guint i = 0; i < atlas_figure_get_n (); i++)
    {
      const AtlasFigure *figure = atlas_figure_get (i);
      g_autoptr (AtlasScene) scene = atlas_figure_build (figure, dataset, selection);

      g_test_message ("%s of %s, %d to %d: %s", figure->id, list, first, last, scene->title);
      check_scene (scene);
      check_title (scene, figure->id, selection);
    }
}

/* Every single group and every pair, and many of all other choices, over several ranges. */
static void
test_any_selection (void)
{
  static const int ranges[][2] = { { 0, 0 },       { 2008, 2018 }, { 2013, 2013 },
                                   { 2019, 2021 }, { 2024, 0 },    { 0, 2000 } };
  guint n_types = g_list_model_get_n_items (atlas_dataset_get_types (dataset));
  g_autoptr (GRand) random = g_rand_new_with_seed (2026);

  g_assert_cmpuint (n_types, <, 32);
  for (guint r = 0; r < G_N_ELEMENTS (ranges); r++)
    {
      for (guint a = 0; a < n_types; a++)
        for (guint b = a; b < n_types; b++)
          check_selection ((1u << a) | (1u << b), ranges[r][0], ranges[r][1], a % 2 == 0);
      for (guint i = 0; i < 100; i++)
        check_selection (g_rand_int (random) & g_rand_int (random), ranges[r][0], ranges[r][1],
                         i % 2 == 0);
    }
  for (int year = 1986; year <= 2026; year++)
    check_selection ((1u << n_types) - 1, year, year, FALSE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  dataset = atlas_test_open_bundled ();
  g_test_add_func ("/any-selection", test_any_selection);

  int status = g_test_run ();
  g_assert_finalize_object (dataset);
  return status;
}
