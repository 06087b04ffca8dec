/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "scores-fixture.h"

#include <string.h>

#define MATCH_RATE "match_rate_preferred_pct"

static AtlasDataset *dataset;

static AtlasScene *
build (const char *measure, const char *types, const char *specialties, int edition)
{
  return build_scores_of (dataset, measure, types, specialties, edition);
}

static AtlasScene *
build_by_edition (const char *measure, const char *types, const char *specialty)
{
  return build_scores_by_edition (dataset, measure, types, specialty);
}

static double
get_tick (const AtlasScene *scene, guint index)
{
  return g_array_index (scene->y_ticks, AtlasTick, index).position;
}

static const char *
get_row (const AtlasScene *scene, guint index)
{
  return g_array_index (scene->x_ticks, AtlasTick, index).label;
}

/* NRMP, Charting Outcomes 2026: non-U.S. IMGs, pediatrics. */
static void
test_published (void)
{
  g_autoptr (AtlasScene) scene = build (NULL, "non_us_img", "pediatrics", 2026);
  const AtlasMark *matched = find_score (scene, "Non-U.S. IMGs, matched", "Pediatrics");
  const AtlasMark *unmatched = find_score (scene, "Non-U.S. IMGs, not matched", "Pediatrics");

  g_assert_cmpint (scene->kind, ==, ATLAS_CHART_DOTS);
  g_assert_cmpuint (scene->series->len, ==, 2);
  g_assert_cmpfloat_with_epsilon (matched->y, 241, 1e-9);
  g_assert_cmpfloat_with_epsilon (matched->low, 232, 1e-9);
  g_assert_cmpfloat_with_epsilon (matched->high, 252, 1e-9);
  g_assert_cmpfloat_with_epsilon (unmatched->y, 234, 1e-9);
  g_assert_cmpstr (matched->detail, ==, "n = 422");
  g_assert_cmpstr (unmatched->detail, ==, "n = 182");
  g_assert_cmpstr (matched->id, ==,
                   "e2026/step2ck_mean/score/non_us_img/pediatrics/as-ranked/matched/-");
  g_assert_cmpstr (matched->label, ==,
                   "Pediatrics, Non-U.S. IMGs, matched, Mean Step 2 CK score, 241, median 240, "
                   "quartiles 232 to 252, n = 422");
  g_assert_false (matched->hollow);
  g_assert_cmpstr (scene->title, ==,
                   "Mean Step 2 CK score: 241 for matched non-U.S. IMGs in pediatrics, 234 for "
                   "those not matched");
  g_assert_cmpstr (scene->subtitle, ==,
                   "Step 2 CK score by preferred specialty, Charting Outcomes, 2026 edition: mean; "
                   "bar from first to third quartile");
  g_assert_nonnull (strstr (scene->key, "they give nobody’s chances."));
}

/* The axis of scores begins near them, that of counts at zero. */
static void
test_axis (void)
{
  g_autoptr (AtlasScene) scores = build (NULL, "non_us_img", "pediatrics", 2026);
  g_autoptr (AtlasScene) counts = build ("publications", "non_us_img", "pediatrics", 2026);
  g_autoptr (AtlasScene) shares = build ("phd_pct", "non_us_img", "pediatrics", 2026);

  g_assert_cmpfloat (get_tick (scores, 0), >=, 210);
  g_assert_cmpfloat (get_tick (scores, 0), <, 224);
  g_assert_cmpfloat (get_tick (scores, scores->y_ticks->len - 1), >, 252);
  g_assert_cmpfloat_with_epsilon (get_tick (counts, 0), 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (get_tick (shares, 0), 0, 1e-9);
}

/* All specialties together first, then from the highest mean of those who matched. */
static void
test_order (void)
{
  g_autoptr (AtlasScene) scene = build (NULL, "us_img non_us_img us_md_senior", NULL, 0);
  const AtlasSeries *matched = find_group (scene, "Non-U.S. IMGs, matched");
  double before = INFINITY;

  g_assert_cmpstr (get_row (scene, 0), ==, "All specialties");
  g_assert_cmpstr (get_row (scene, 1), ==, "Interventional radiology (integrated)");
  for (guint i = 1; i < matched->marks->len; i++)
    {
      double value = atlas_series_get_mark (matched, i)->y;

      if (isnan (value))
        continue;
      g_assert_cmpfloat (value, <=, before);
      before = value;
    }
  g_assert_cmpuint (g_strv_length (scene->more), ==, scene->x_ticks->len - 1);
  g_assert_cmpstr (scene->more[0], ==,
                   "The first 22 of 23 rows. To see all, choose fewer specialties or groups, or a "
                   "taller image.");
  g_assert_cmpstr (
      scene->title, ==,
      "Mean Step 2 CK score: higher for matched non-U.S. IMGs than for those not matched "
      "in 14 of 15 specialties compared");
  g_assert_nonnull (strstr (scene->key, "Not found: U.S. IMGs; U.S. MD seniors."));
}

/* What was suppressed says so, in the row that the other outcome has. */
static void
test_suppressed (void)
{
  g_autoptr (AtlasSelection) selection = select_scores (NULL, "us_img", NULL, 0);
  g_autoptr (AtlasDataset) own = open_own_scores (
      "'observations': ["
      /* clang-format off */
      OWN_SCORE ("step2ck_mean", "score", "pathology", "matched", "'missing': 'suppressed'") ","
      OWN_MEAN ("pathology", "unmatched", "230") ","
      OWN_MEAN ("neurology", "matched", "240") "]"
      /* clang-format on */
  );
  g_autoptr (AtlasScene) scene = build_scores (own, selection);
  const AtlasMark *mark = find_score (scene, "U.S. IMGs, matched", "Pathology");
  g_assert_true (isnan (mark->y));
  g_assert_cmpstr (mark->value_text, ==, "suppressed");
  g_assert_cmpstr (mark->id, ==, "e2026/step2ck_mean/score/us_img/pathology/as-ranked/matched/-");
  g_assert_cmpstr (find_score (scene, "U.S. IMGs, not matched", "Neurology")->value_text, ==,
                   "not found");
}

/* Of two numbers for the same cell the preferred one is shown; what was rejected never is. */
static void
test_preferred (void)
{
  g_autoptr (AtlasScene) pathology = build (NULL, "non_us_img", "pathology", 2022);
  g_autoptr (AtlasScene) rejected = build ("volunteer_experiences", "us_md_senior",
                                           "interventional-radiology", 2024);
  const AtlasMark *mark = find_score (rejected, "U.S. MD seniors, not matched",
                                      "Interventional radiology (integrated)");

  g_assert_cmpfloat_with_epsilon (find_score (pathology, "Non-U.S. IMGs, matched", "Pathology")->y,
                                  238, 1e-9);
  if (mark != NULL)
    g_assert_true (isnan (mark->y));
}

static void
test_by_edition (void)
{
  g_autoptr (AtlasScene) scene = build_by_edition (NULL, "non_us_img", "internal-medicine");

  g_assert_cmpuint (scene->x_ticks->len, ==, 4);
  g_assert_cmpstr (get_row (scene, 0), ==, "2014 edition (2013 Match)");
  g_assert_cmpstr (get_row (scene, 3), ==, "2026 edition");
  g_assert_cmpfloat_with_epsilon (find_score (scene, "Non-U.S. IMGs, matched", "2026 edition")->y,
                                  249, 1e-9);
  g_assert_cmpstr (scene->title, ==,
                   "Mean Step 2 CK score: 249 for matched non-U.S. IMGs in internal medicine, 242 "
                   "for those not matched (2026 edition)");
  g_assert_nonnull (strstr (scene->key, "Editions without a row"));
}

static void
test_single_numbers (void)
{
  g_autoptr (AtlasScene) rate = build (MATCH_RATE, "non_us_img", "pediatrics", 2026);
  g_autoptr (AtlasScene) count = build ("preferred_specialty", "non_us_img", "pediatrics", 2026);
  const AtlasMark *mark = find_score (rate, "Non-U.S. IMGs", "Pediatrics");

  g_assert_cmpfloat_with_epsilon (mark->y, 68.5, 1e-9);
  g_assert_cmpstr (mark->detail, ==, "n = 791");
  g_assert_true (isnan (mark->low));
  g_assert_cmpfloat_with_epsilon (find_score (count, "Non-U.S. IMGs, matched", "Pediatrics")->y,
                                  542, 1e-9);
  g_assert_null (find_score (count, "Non-U.S. IMGs, matched", "Pediatrics")->detail);
  g_assert_cmpstr (
      count->title, ==,
      "542 non-U.S. IMGs matched in pediatrics, their preferred specialty, and 249 did not");
}

static void
test_empty (void)
{
  g_autoptr (AtlasScene) edition = build (NULL, "us_img", NULL, 2018);
  g_autoptr (AtlasScene) types = build (NULL, "", NULL, 0);
  g_autoptr (AtlasScene) specialty = build_by_edition (NULL, "non_us_img", "unknown");

  g_assert_true (atlas_scene_is_empty (edition));
  g_assert_cmpstr (edition->title, ==, "No numbers for this choice");
  g_assert_nonnull (edition->empty_text);
  g_assert_nonnull (strstr (edition->key, "Charting Outcomes 2018"));
  g_assert_true (atlas_scene_is_empty (types));
  g_assert_true (atlas_scene_is_empty (specialty));
}

/* What is no quantity of the vocabulary, a modelled chance above all, is not shown. */
static void
test_unknown_measure (void)
{
  g_autoptr (AtlasScene) scene = build ("match_probability_step2ck_221_230", "non_us_img",
                                        "pediatrics", 2026);

  g_assert_true (g_str_has_prefix (scene->title, "Mean Step 2 CK score"));
  g_assert_null (atlas_scores_name_measure (dataset, "match_probability_step2ck_221_230"));
}

static void
assert_ids (GStrv strv, const char *expected)
{
  g_auto (GStrv) owned = strv;
  g_autofree char *ids = g_strjoinv (" ", owned);

  g_assert_cmpstr (ids, ==, expected);
}

static void
test_lists (void)
{
  static const char *const types[] = { "us_img", NULL };
  g_autoptr (GArray) editions = atlas_scores_list_editions (dataset, "step2ck", NULL);
  g_autoptr (GArray) of_us_imgs = atlas_scores_list_editions (dataset, "step1", types);
  g_autofree char *name = atlas_scores_name_edition (dataset, 2014);
  g_autofree char *same_year = atlas_scores_name_edition (dataset, 2026);

  assert_ids (atlas_scores_list_measures (dataset, 2022, NULL), "step2ck step1");
  assert_ids (atlas_scores_list_measures (dataset, 2026, types), "");
  assert_ids (atlas_scores_list_types (dataset, 2026), "non_us_img");
  assert_ids (atlas_scores_list_types (dataset, 2014), "us_img non_us_img");
  assert_ids (atlas_scores_list_outcomes (dataset, 2026, "non_us_img"), "matched unmatched all");
  assert_ids (atlas_scores_list_outcomes (dataset, 2022, NULL), "matched");
  g_assert_cmpuint (editions->len, ==, 4);
  g_assert_cmpint (g_array_index (editions, int, 0), ==, 2014);
  g_assert_cmpint (g_array_index (editions, int, 3), ==, 2026);
  g_assert_cmpuint (of_us_imgs->len, ==, 2);
  g_assert_cmpstr (name, ==, "2014 edition (2013 Match)");
  g_assert_cmpstr (same_year, ==, "2026 edition");
  g_assert_nonnull (atlas_scores_describe_edition (dataset, 2026));
  g_assert_null (atlas_scores_describe_edition (dataset, 1999));
  g_assert_cmpstr (atlas_scores_name_measure (dataset, "step2ck"), ==, "Step 2 CK score");
  g_assert_true (atlas_scores_takes_me (dataset, "step2ck"));
  g_assert_false (atlas_scores_takes_me (dataset, "phd_pct"));
}

static void
test_table (void)
{
  static const char *const statistics[] = { "mean", "median", "q1", "q3", "n" };
  g_autoptr (AtlasSelection) selection = select_scores (NULL, "non_us_img", "pediatrics", 2026);
  g_autoptr (GPtrArray) cells = atlas_figure_list_cells (atlas_figure_find ("scores"), dataset,
                                                         selection);

  g_assert_cmpuint (cells->len, ==, 2 * G_N_ELEMENTS (statistics));
  for (guint i = 0; i < G_N_ELEMENTS (statistics); i++)
    {
      g_autofree char *id = g_strdup_printf ("step2ck_%s", statistics[i]);
      guint n = 0;

      for (guint j = 0; j < cells->len; j++)
        {
          const AtlasCellKey *key = atlas_cell_get_key (g_ptr_array_index (cells, j));

          n += g_str_equal (atlas_measure_get_id (key->measure), id);
        }
      g_assert_cmpuint (n, ==, 2);
    }
}

/* A rate brings the number of applicants along. */
static void
test_table_of_rate (void)
{
  g_autoptr (AtlasSelection) selection = select_scores (MATCH_RATE, "non_us_img", "pediatrics",
                                                        2026);
  g_autoptr (GPtrArray) cells = atlas_figure_list_cells (atlas_figure_find ("scores"), dataset,
                                                         selection);

  g_assert_cmpuint (cells->len, ==, 2);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;

  g_test_init (&argc, &argv, NULL);
  dataset = atlas_test_open_bundled ();
  atlas_dataset_load_specialties (dataset, &error);
  g_assert_no_error (error);
  g_test_add_func ("/scores/published", test_published);
  g_test_add_func ("/scores/axis", test_axis);
  g_test_add_func ("/scores/order", test_order);
  g_test_add_func ("/scores/suppressed", test_suppressed);
  g_test_add_func ("/scores/preferred", test_preferred);
  g_test_add_func ("/scores/by-edition", test_by_edition);
  g_test_add_func ("/scores/single-numbers", test_single_numbers);
  g_test_add_func ("/scores/empty", test_empty);
  g_test_add_func ("/scores/unknown-measure", test_unknown_measure);
  g_test_add_func ("/scores/lists", test_lists);
  g_test_add_func ("/scores/table", test_table);
  g_test_add_func ("/scores/table-of-rate", test_table_of_rate);

  int status = g_test_run ();
  g_assert_finalize_object (dataset);
  return status;
}
