/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-compare.h"
#include "figure-fixture.h"

#include <stdlib.h>
#include <string.h>

static AtlasDataset *dataset;

/* @specialties: ids with spaces between them. */
static AtlasSelection *
select_specialties (const char *specialties, const char *measure, int first, int last)
{
  g_auto (GStrv) ids = g_strsplit (specialties, " ", -1);
  AtlasSelection *selection = atlas_selection_new ();

  atlas_selection_set_specialties (selection, (const char *const *) ids);
  atlas_selection_set_measure (selection, measure);
  atlas_selection_set_first_cycle (selection, first);
  atlas_selection_set_last_cycle (selection, last);
  return selection;
}

static AtlasScene *
build (const char *specialties, const char *measure, int first, int last)
{
  g_autoptr (AtlasSelection) selection = select_specialties (specialties, measure, first, last);

  return atlas_figure_build (atlas_figure_find ("compare"), dataset, selection);
}

static void
assert_mark (const AtlasScene *scene, guint series, int year, double value)
{
  const AtlasMark *mark = find_mark (atlas_scene_get_series (scene, series), year);

  g_assert_nonnull (mark);
  g_assert_cmpfloat_with_epsilon (mark->y, value, 1e-9);
}

static void
test_counts (void)
{
  g_autoptr (AtlasScene) scene = build ("internal-medicine family-medicine", "positions", 2020,
                                        2024);

  g_assert_cmpuint (scene->series->len, ==, 2);
  g_assert_cmpstr (atlas_scene_get_series (scene, 0)->name, ==, "Internal medicine");
  assert_mark (scene, 0, 2024, 10261);
  assert_mark (scene, 1, 2024, 5213);
  g_assert_cmpstr (scene->title, ==,
                   "Positions offered in 2024: 10,261 in internal medicine and 5,213 in family "
                   "medicine");
}

static void
test_one (void)
{
  g_autoptr (AtlasScene) scene = build ("emergency-medicine", "unfilled", 2020, 2025);

  g_assert_cmpuint (scene->series->len, ==, 1);
  assert_mark (scene, 0, 2023, 554);
  g_assert_true (g_str_has_prefix (scene->title, "Positions unfilled in emergency medicine: up "));
}

/* What is counted, and of which positions, is said of those that are shown. */
static void
test_subtitle (void)
{
  g_autoptr (AtlasScene) first_year = build ("neurology pathology", "positions", 2020, 2024);
  g_autoptr (AtlasScene) categorical = build ("internal-medicine general-surgery", "positions",
                                              2020, 2024);
  g_autoptr (AtlasScene) mixed = build ("internal-medicine neurology", "unfilled", 2020, 2024);
  g_autoptr (AtlasScene) none = build ("neurology", "positions", 1950, 1951);

  g_assert_cmpstr (first_year->subtitle, ==, "First-year positions offered, 2020 to 2024");
  g_assert_cmpstr (categorical->subtitle, ==,
                   "First-year positions offered, 2020 to 2024; categorical positions");
  g_assert_cmpstr (mixed->subtitle, ==,
                   "First-year positions left unfilled, before SOAP, 2020 to 2024; categorical "
                   "where NRMP lists it so");
  g_assert_cmpstr (none->subtitle, ==, "First-year positions offered");
}

/* As published for the Match of 2025: 269 of 925 and 4,718 of 10,584. */
static void
test_several (void)
{
  g_autoptr (AtlasScene) scene = build ("family-medicine internal-medicine neurology pathology",
                                        "img-share", 0, 2025);

  g_assert_cmpstr (scene->title, ==,
                   "IMG share in 2025: from 29.1\u00a0% in neurology to 44.6\u00a0% in internal "
                   "medicine");
}

/* Whoever published the numbers in the title is not among the "others". */
static void
test_publishers_of_title (void)
{
  g_autoptr (AtlasSelection) selection = select_specialties ("internal-medicine pathology",
                                                             "img-share", 0, 0);
  g_autoptr (GPtrArray) cells = atlas_figure_list_cells (atlas_figure_find ("compare"), dataset,
                                                         selection);
  g_autoptr (AtlasScene) scene = build ("internal-medicine pathology", "img-share", 0, 0);
  guint n_named = 0;

  g_assert_true (g_str_has_prefix (scene->title, "IMG share in 2025: "));
  for (guint i = 0; i < cells->len; i++)
    {
      AtlasCell *cell = g_ptr_array_index (cells, i);

      if (atlas_cell_get_key (cell)->year != 2025)
        continue;
      AtlasSource *source = atlas_cell_get_preferred (cell)->source;
      n_named++;
      for (guint j = 0; scene->footers[j] != NULL; j++)
        g_assert_nonnull (strstr (scene->footers[j], atlas_source_get_publisher (source)));
    }
  g_assert_cmpuint (n_named, ==, 2);
}

/* A total is not compared with its parts; a small count makes no headline, and is outlined. */
static void
test_compared (void)
{
  g_autoptr (AtlasScene) total = build ("all-specialties internal-medicine family-medicine",
                                        "positions", 2020, 2024);
  g_autoptr (AtlasScene) only = build ("all-specialties internal-medicine", "positions", 2020,
                                       2024);
  g_autoptr (AtlasScene) small = build ("neurology pathology urology dermatology", "img-share", 0,
                                        0);

  g_assert_cmpuint (total->series->len, ==, 3);
  g_assert_cmpstr (total->title, ==,
                   "Positions offered in 2024: 10,261 in internal medicine and 5,213 in family "
                   "medicine");
  g_assert_true (g_str_has_prefix (only->title, "Positions offered in internal medicine: up "));
  g_assert_nonnull (strstr (small->title, "(small and doubtful numbers aside)"));
  g_assert_nonnull (strstr (small->key, "or with a count under 10"));
  g_assert_nonnull (strstr (small->key, "numbers rest on one source."));
  g_assert_nonnull (strstr (small->key, "numbers are quoted by others"));
  for (guint i = 0; i < small->series->len; i++)
    for (guint j = 0; j < atlas_scene_get_series (small, i)->marks->len; j++)
      {
        const AtlasMark *mark = atlas_series_get_mark (atlas_scene_get_series (small, i), j);

        if (strstr (mark->label, "a count under 10") != NULL)
          g_assert_true (mark->hollow);
      }
}

static void
test_turn (void)
{
  g_autoptr (AtlasScene) high = build ("pathology", "img-share", 0, 2025);
  g_autoptr (AtlasScene) low = build ("emergency-medicine", "fill-rate", 0, 2025);

  g_assert_cmpstr (high->title, ==,
                   "IMG share in pathology: from 39\u00a0% in 2016 up to 51.1\u00a0% in 2021 and "
                   "down to 36.3\u00a0% in 2025");
  g_assert_cmpstr (low->title, ==,
                   "Fill rate in emergency medicine: from 99.5\u00a0% in 2020 down to "
                   "81.6\u00a0% in 2023 and up to 97.9\u00a0% in 2025");
}

/* A run of numbers has a band, one that stands alone a bar. */
static void
test_bands (void)
{
  g_autoptr (AtlasSelection) run = select_specialties ("internal-medicine", "img-share", 2021,
                                                       2025);
  g_autoptr (AtlasSelection) alone = select_specialties ("internal-medicine", "img-share", 2024,
                                                         2024);
  g_autoptr (AtlasSelection) both = select_specialties ("internal-medicine neurology", "img-share",
                                                        0, 0);
  const AtlasFigure *figure = atlas_figure_find ("compare");

  atlas_selection_set_bands (run, TRUE);
  atlas_selection_set_bands (alone, TRUE);
  atlas_selection_set_bands (both, TRUE);
  g_autoptr (AtlasScene) band = atlas_figure_build (figure, dataset, run);
  g_autoptr (AtlasScene) bar = atlas_figure_build (figure, dataset, alone);
  g_autoptr (AtlasScene) band_and_bar = atlas_figure_build (figure, dataset, both);
  g_assert_true (g_str_has_prefix (band->key, "Band: the range"));
  g_assert_true (g_str_has_prefix (bar->key, "Bar: the range"));
  g_assert_nonnull (strstr (band_and_bar->key, " Band or bar: the range"));
}

/* The numbers of all tracks are not those of the first-year positions. */
static void
test_scope (void)
{
  g_autoptr (AtlasSelection) selection = select_specialties ("internal-medicine", "positions", 0,
                                                             0);
  g_autoptr (GPtrArray) cells = atlas_figure_list_cells (atlas_figure_find ("compare"), dataset,
                                                         selection);

  g_assert_cmpuint (cells->len, >, 5);
  for (guint i = 0; i < cells->len; i++)
    g_assert_cmpstr (atlas_cell_get_key (g_ptr_array_index (cells, i))->scope, ==, "categorical");
}

static void
test_at_most_four (void)
{
  g_autoptr (AtlasScene) scene = build (
      "pathology neurology psychiatry pediatrics dermatology unknown", "positions", 2020, 2024);

  g_assert_cmpuint (scene->series->len, ==, ATLAS_COMPARE_MAX);
}

static void
test_difference_of_shares (void)
{
  g_autoptr (AtlasSelection) selection = select_specialties ("internal-medicine family-medicine",
                                                             "img-share", 2024, 2024);
  g_autoptr (GPtrArray) differences = atlas_differences_new (dataset, selection);

  g_assert_cmpuint (differences->len, ==, 1);

  /* 1,454 of 4,577 beside 4,198 of 9,767; the shares are printed 31.8 and 43. */
  const AtlasDifference *difference = g_ptr_array_index (differences, 0);
  g_assert_cmpint (difference->cycle, ==, 2024);
  g_assert_cmpstr (difference->difference, ==, "11 points less");
  g_assert_true (
      g_str_has_prefix (difference->meaning, "More than a similar group would show by chance"));
  g_assert_nonnull (strstr (difference->meaning, "9.5 to 12.9 points would be expected (95 %"));
}

/* Around 0 the interval is said as well; a share of positions is not one of people. */
static void
test_difference_by_chance (void)
{
  g_autoptr (AtlasSelection) selection = select_specialties ("psychiatry neurology", "fill-rate",
                                                             2024, 2024);
  g_autoptr (GPtrArray) differences = atlas_differences_new (dataset, selection);

  g_assert_cmpuint (differences->len, ==, 1);
  const AtlasDifference *difference = g_ptr_array_index (differences, 0);
  g_assert_nonnull (strstr (difference->meaning, "in a similar year"));
  g_assert_nonnull (strstr (difference->meaning, "95 %"));
  g_assert_nonnull (strstr (difference->meaning, "Counts under 10"));
}

static void
test_difference_of_counts (void)
{
  g_autoptr (AtlasSelection) selection = select_specialties ("pathology neurology pathology",
                                                             "positions", 2024, 2024);
  g_autoptr (GPtrArray) differences = atlas_differences_new (dataset, selection);

  g_assert_cmpuint (differences->len, ==, 1);
  g_assert_nonnull (
      strstr (((AtlasDifference *) g_ptr_array_index (differences, 0))->meaning, "complete count"));
}

/* "IMG share in 2025: from 29.1 % in neurology to 44.6 % in internal medicine" */
static void
check_extremes (const AtlasScene *scene)
{
  g_autoptr (GRegex) regex = g_regex_new (
      "^.+ in (\\d+): from (.+?) in .+ to ([^ ]+) in [^(]+(?: \\(.+\\))*$", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  double low = INFINITY;
  double high = -INFINITY;
  const char *low_text = NULL;
  const char *high_text = NULL;

  if (scene->series->len < 3 || strstr (scene->title, " aside)") != NULL ||
      !g_regex_match (regex, scene->title, 0, &match))
    return;

  g_auto (GStrv) part = g_match_info_fetch_all (match);
  for (guint i = 0; i < scene->series->len; i++)
    {
      const AtlasSeries *series = atlas_scene_get_series (scene, i);
      const AtlasMark *mark = find_mark (series, atoi (part[1]));

      if (g_str_equal (series->name, "All specialties"))
        continue;
      g_assert_nonnull (mark);
      low_text = mark->y < low ? mark->value_text : low_text;
      high_text = mark->y > high ? mark->value_text : high_text;
      low = fmin (low, mark->y);
      high = fmax (high, mark->y);
    }
  g_assert_cmpstr (part[2], ==, low_text);
  g_assert_cmpstr (part[3], ==, high_text);
}

/* Whatever is chosen gives a title that holds and marks with ids of their own. */
static void
test_any (void)
{
  GListModel *specialties = atlas_dataset_get_specialties (dataset);
  const AtlasFigure *figure = atlas_figure_find ("compare");
  guint n = g_list_model_get_n_items (specialties);

  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (GString) ids = g_string_new (NULL);

      for (int j = g_test_rand_int_range (1, 6); j > 0; j--)
        {
          g_autoptr (AtlasSpecialty) specialty = g_list_model_get_item (
              specialties, (guint) g_test_rand_int_range (0, (gint32) n));

          g_string_append_printf (ids, "%s%s", ids->len > 0 ? " " : "",
                                  atlas_specialty_get_id (specialty));
        }

      guint n_measures = 0;
      while (figure->measures[n_measures].id != NULL)
        n_measures++;
      const char *measure = figure->measures[g_test_rand_int_range (0, (gint32) n_measures)].id;
      g_autoptr (AtlasScene) scene = build (ids->str, measure, 0, 0);
      g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

      g_assert_cmpstr (scene->title, !=, "");
      check_extremes (scene);
      for (guint j = 0; j < scene->series->len; j++)
        for (guint k = 0; k < atlas_scene_get_series (scene, j)->marks->len; k++)
          g_assert_true (g_hash_table_add (
              seen, atlas_series_get_mark (atlas_scene_get_series (scene, j), k)->id));
    }
}

int
main (int argc, char *argv[])
{
  g_autoptr (GError) error = NULL;

  g_test_init (&argc, &argv, NULL);
  dataset = atlas_test_open_bundled ();
  atlas_dataset_load_specialties (dataset, &error);
  g_assert_no_error (error);

  g_test_add_func ("/compare/counts", test_counts);
  g_test_add_func ("/compare/one", test_one);
  g_test_add_func ("/compare/subtitle", test_subtitle);
  g_test_add_func ("/compare/several", test_several);
  g_test_add_func ("/compare/compared", test_compared);
  g_test_add_func ("/compare/publishers-of-title", test_publishers_of_title);
  g_test_add_func ("/compare/turn", test_turn);
  g_test_add_func ("/compare/bands", test_bands);
  g_test_add_func ("/compare/scope", test_scope);
  g_test_add_func ("/compare/at-most-four", test_at_most_four);
  g_test_add_func ("/compare/difference-of-shares", test_difference_of_shares);
  g_test_add_func ("/compare/difference-by-chance", test_difference_by_chance);
  g_test_add_func ("/compare/difference-of-counts", test_difference_of_counts);
  g_test_add_func ("/compare/any", test_any);

  int status = g_test_run ();
  g_object_unref (dataset);
  return status;
}
