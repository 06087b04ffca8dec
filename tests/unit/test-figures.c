/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-test.h"

#include "atlas-figure.h"
#include "atlas-format.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static AtlasDataset *dataset;

static AtlasSelection *
select_types (const char *types, int first, int last)
{
  g_auto (GStrv) ids = g_strsplit_set (types, " ", -1);
  AtlasSelection *selection = atlas_selection_new ();

  if (*types == '\0')
    g_clear_pointer (&ids[0], g_free);
  atlas_selection_set_types (selection, (const char *const *) ids);
  atlas_selection_set_first_cycle (selection, first);
  atlas_selection_set_last_cycle (selection, last);
  return selection;
}

static AtlasScene *
build (const char *figure, const char *types, int first, int last)
{
  g_autoptr (AtlasSelection) selection = select_types (types, first, last);

  return atlas_figure_build (atlas_figure_find (figure), dataset, selection);
}

static const AtlasSeries *
find_series (const AtlasScene *scene, const char *name)
{
  for (guint i = 0; i < scene->series->len; i++)
    if (g_strcmp0 (atlas_scene_get_series (scene, i)->name, name) == 0)
      return atlas_scene_get_series (scene, i);

  return NULL;
}

/* (nullable) */
static const AtlasMark *
find_mark (const AtlasSeries *series, int year)
{
  for (guint i = 0; i < series->marks->len; i++)
    if (fabs (atlas_series_get_mark (series, i)->x - year) < 0.5)
      return atlas_series_get_mark (series, i);

  return NULL;
}

static void
assert_plain (const char *text, const char *expected)
{
  g_auto (GStrv) parts = g_strsplit (text, "\u00a0", -1);
  g_autofree char *plain = g_strjoinv (" ", parts);

  g_assert_cmpstr (plain, ==, expected);
}

static void
test_list (void)
{
  static const char *const ids[] = { "match-rate", "matched", "active" };

  g_assert_cmpuint (atlas_figure_get_n (), ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      const AtlasFigure *figure = atlas_figure_get (i);

      g_assert_cmpstr (figure->id, ==, ids[i]);
      g_assert_true (atlas_figure_find (ids[i]) == figure);
      g_assert_nonnull (atlas_dataset_find_measure (dataset, figure->measure));
    }
  g_assert_null (atlas_figure_find ("match_rate"));
}

/* The chart that the program opens on. */
static void
test_default (void)
{
  g_autoptr (AtlasSelection) selection = atlas_selection_new ();
  g_autoptr (AtlasScene) scene = atlas_figure_build (atlas_figure_find ("match-rate"), dataset,
                                                     selection);
  const AtlasSeries *us = find_series (scene, "U.S. IMGs");
  const AtlasSeries *other = find_series (scene, "Non-U.S. IMGs");

  assert_plain (scene->title,
                "In 2018 U.S. and other IMGs matched alike; in 2026 they are 14 points apart");
  assert_plain (scene->subtitle,
                "Match rate: matched to a first-year position, of those who submitted a rank order "
                "list, 1997 to 2026");
  g_assert_cmpuint (scene->series->len, ==, 3);
  g_assert_nonnull (find_series (scene, "U.S. MD seniors"));
  assert_plain (us->value_text, "70.0 %");
  assert_plain (find_mark (us, 2024)->value_text, "67.0 %");
  g_assert_cmpstr (find_mark (us, 2024)->id, ==, "c2024/match_rate_pct/percent/us_img/-/-/-/-");
  assert_plain (find_mark (us, 2024)->label, "2024, U.S. IMGs, 67.0 %, range 65.6 to 68.3 %");
  g_assert_false (find_mark (us, 2024)->hollow);
  g_assert_true (find_mark (us, 2024)->joined);

  /* Found for no year before 2008 but 1997, 1998 and 2000, nor for 2019 but by arithmetic. */
  g_assert_null (find_mark (us, 2004));
  g_assert_false (find_mark (us, 2008)->joined);
  g_assert_true (find_mark (us, 2019)->hollow);
  g_assert_nonnull (strstr (find_mark (us, 2019)->label, "computed from counts"));
  g_assert_true (find_mark (us, 2026)->hollow);
  g_assert_nonnull (strstr (find_mark (us, 2026)->label, "shown with a caution"));
  g_assert_nonnull (strstr (scene->key, "gap"));
  g_assert_nonnull (find_mark (other, 2018));
}

static void
test_counts (void)
{
  g_autoptr (AtlasScene) matched = build ("matched", "us_img non_us_img", 2024, 2024);
  g_autoptr (AtlasScene) active = build ("active", "us_img", 2024, 2024);

  assert_plain (find_series (matched, "U.S. IMGs")->value_text, "3,181");
  assert_plain (find_series (active, "U.S. IMGs")->value_text, "4,751");
  g_assert_cmpfloat_with_epsilon (g_array_index (matched->y_ticks, AtlasTick, 0).position, 0, 1e-9);
  g_assert_true (isnan (find_mark (find_series (matched, "U.S. IMGs"), 2024)->low));
  g_assert_nonnull (strstr (matched->subtitle, ", 2024"));
  g_assert_null (strstr (matched->subtitle, " to 2024"));
}

static void
test_empty (void)
{
  static const char *const choices[] = { "", "us_img", "us_img_impact_subset", "unknown" };

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      g_autoptr (AtlasScene) scene = build ("match-rate", choices[i], 1986, 1990);

      g_assert_true (atlas_scene_is_empty (scene));
      g_assert_cmpstr (scene->title, ==, "No numbers for this choice");
      g_assert_nonnull (scene->empty_text);
      g_assert_nonnull (scene->description);
      g_assert_cmpuint (scene->x_ticks->len, ==, 0);
    }
}

/* A doubtful number is drawn, and hollow. */
static void
test_doubtful (void)
{
  g_autoptr (AtlasScene) scene = build ("match-rate", "all_img", 1986, 1986);
  const AtlasMark *mark = find_mark (find_series (scene, "All IMGs"), 1986);

  g_assert_true (mark->hollow);
  g_assert_nonnull (strstr (mark->label, "caution"));
  g_assert_nonnull (strstr (scene->key, "○"));
}

/* All IMGs were counted with the Fifth Pathway up to 2017: one style, two lines, one change. */
static void
test_succession (void)
{
  g_autoptr (AtlasScene) scene = build ("match-rate", "all_img", 0, 0);
  const AtlasSeries *before = find_series (scene, NULL);
  const AtlasSeries *after = find_series (scene, "All IMGs");

  g_assert_cmpuint (scene->series->len, ==, 2);
  g_assert_cmpuint (before->style, ==, after->style);
  g_assert_nonnull (find_mark (before, 2010));
  g_assert_null (find_mark (after, 2010));
  g_assert_nonnull (find_mark (after, 2024));
  g_assert_cmpuint (scene->notes->len, ==, 1);

  const AtlasNote *note = &g_array_index (scene->notes, AtlasNote, 0);
  g_assert_true (atlas_scene_get_series (scene, note->series) == after);
  g_assert_nonnull (find_mark (after, (int) note->x));
  g_assert_false (find_mark (after, (int) note->x)->joined);
}

static void
test_only_predecessor (void)
{
  g_autoptr (AtlasScene) scene = build ("match-rate", "all_img us_img", 2009, 2012);

  g_test_summary ("Where a group had another definition all the time, its line has that name");
  g_assert_cmpuint (scene->series->len, ==, 2);
  g_assert_nonnull (find_series (scene, "All IMGs and Fifth Pathway"));
  g_assert_null (find_series (scene, NULL));
  g_assert_cmpuint (scene->notes->len, ==, 0);
}

static gboolean
is_successor (AtlasApplicantType *type, AtlasApplicantType *other)
{
  return g_strcmp0 (atlas_applicant_type_get_continues (type),
                    atlas_applicant_type_get_id (other)) == 0;
}

/* A style of its own for each group, shared with nobody but the group that it succeeds. */
static void
test_styles (void)
{
  static const char *const ids[] = { "us_img", "non_us_img", "us_md_senior", "us_do_senior",
                                     "all_img" };
  GListModel *types = atlas_dataset_get_types (dataset);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    g_assert_cmpuint (atlas_figure_get_style (dataset, atlas_dataset_find_type (dataset, ids[i])),
                      ==, i);
  for (guint i = 0; i < g_list_model_get_n_items (types); i++)
    {
      g_autoptr (AtlasApplicantType) type = g_list_model_get_item (types, i);
      guint style = atlas_figure_get_style (dataset, type);

      for (guint j = 0; j < i; j++)
        {
          g_autoptr (AtlasApplicantType) other = g_list_model_get_item (types, j);
          gboolean succeed = is_successor (type, other) || is_successor (other, type);

          g_assert_cmpint (atlas_figure_get_style (dataset, other) == style, ==, succeed);
        }
    }
}

static void
test_table (void)
{
  g_autoptr (AtlasSelection) selection = select_types ("us_img non_us_img", 2024, 2025);
  g_autoptr (GPtrArray) cells = atlas_figure_list_cells (atlas_figure_find ("match-rate"), dataset,
                                                         selection);
  static const char *const ids[] = { "c2024/match_rate_pct/percent/non_us_img/-/-/-/-",
                                     "c2024/match_rate_pct/percent/us_img/-/-/-/-",
                                     "c2025/match_rate_pct/percent/non_us_img/-/-/-/-",
                                     "c2025/match_rate_pct/percent/us_img/-/-/-/-" };

  g_assert_cmpuint (cells->len, ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < cells->len; i++)
    g_assert_cmpstr (atlas_cell_get_id (g_ptr_array_index (cells, i)), ==, ids[i]);
}

static void
test_footers (void)
{
  g_autoptr (AtlasScene) scene = build ("match-rate", "us_img non_us_img us_md_senior", 0, 0);
  guint n = g_strv_length (scene->footers);

  g_assert_cmpuint (n, >=, 2);
  for (guint i = 0; i < n; i++)
    {
      g_assert_nonnull (strstr (scene->footers[i], "Not affiliated with"));
      g_assert_nonnull (strstr (scene->footers[i], "Residency Atlas"));
      g_assert_nonnull (strstr (scene->footers[i], "2026"));
      if (i > 0)
        g_assert_cmpuint (strlen (scene->footers[i]), <, strlen (scene->footers[i - 1]));
    }
}

/* ---- Whatever is selected ---- */

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

static void
check_title (const AtlasScene *scene, const char *figure, AtlasSelection *selection)
{
  if (atlas_scene_is_empty (scene))
    g_assert_cmpstr (scene->title, ==, "No numbers for this choice");
  else if (!check_gap (scene->title, figure, selection) &&
           !check_extremes (scene->title, figure, selection, scene) &&
           !check_course (scene->title, figure, selection))
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

/* Made-up rates where a careless headline would be wrong. */
static void
test_rounded_course (void)
{
  g_autofree char *folder = atlas_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "data.json", NULL);
  g_autoptr (GString) list = g_string_new ("'observations': [");
  static const struct
  {
    int year;
    const char *value;
  } rates[] = { { 2001, "48" }, { 2002, "48.3" }, { 2003, "48.30" }, { 2004, "49" } };
  AtlasDataset *bundled = dataset;
  g_autoptr (AtlasDataset) own = atlas_dataset_new ();
  g_autoptr (GError) error = NULL;

  g_test_summary ("From 48 to 48.3 is no rise: the 48 may have been 48.4");
  for (gsize i = 0; i < G_N_ELEMENTS (rates); i++)
    g_string_append_printf (list,
                            "%s{'cycle': %d, 'measure': 'match_rate_pct', 'type': 'us_img', "
                            "'unit': 'percent', 'value': %s, "
                            "'printed': '%s', 'source': 'ama2024', 'confidence': 'primary'}",
                            i > 0 ? ", " : "", rates[i].year, rates[i].value, rates[i].value);
  g_string_append_c (list, ']');
  g_autoptr (GBytes) bytes = atlas_test_document (list->str);
  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
                       &error);
  g_assert_no_error (error);
  atlas_dataset_load (own, path, &error);
  g_assert_no_error (error);
  atlas_test_remove_folder (folder);

  dataset = own;
  g_autoptr (AtlasScene) same = build ("match-rate", "us_img", 2001, 2002);
  g_autoptr (AtlasScene) again = build ("match-rate", "us_img", 2002, 2003);
  g_autoptr (AtlasScene) up = build ("match-rate", "us_img", 2001, 2004);
  dataset = bundled;
  assert_plain (same->title, "U.S. IMGs: 48 % in 2001, 48.3 % in 2002");
  assert_plain (again->title, "U.S. IMGs: 48.3 % in 2002, 48.30 % in 2003");
  assert_plain (up->title, "U.S. IMGs: up from 48 % in 2001 to 49 % in 2004");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  dataset = atlas_test_open_bundled ();
  g_test_add_func ("/figures/list", test_list);
  g_test_add_func ("/figures/default", test_default);
  g_test_add_func ("/figures/counts", test_counts);
  g_test_add_func ("/figures/empty", test_empty);
  g_test_add_func ("/figures/doubtful", test_doubtful);
  g_test_add_func ("/figures/succession", test_succession);
  g_test_add_func ("/figures/only-predecessor", test_only_predecessor);
  g_test_add_func ("/figures/styles", test_styles);
  g_test_add_func ("/figures/table", test_table);
  g_test_add_func ("/figures/footers", test_footers);
  g_test_add_func ("/figures/any-selection", test_any_selection);
  g_test_add_func ("/figures/rounded-course", test_rounded_course);

  int status = g_test_run ();
  g_assert_finalize_object (dataset);
  return status;
}
