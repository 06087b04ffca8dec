/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is said of scores: which numbers a title rests on, and how they are written. */

#include "scores-fixture.h"

#include <string.h>

static AtlasDataset *dataset;

static AtlasScene *
build (const char *measure, const char *types, const char *specialties, int edition)
{
  return build_scores_of (dataset, measure, types, specialties, edition);
}

/* A mean of four applicants was not published; one of eight is drawn as an outline. */
static void
test_small (void)
{
  g_autoptr (AtlasScene) scene = build (NULL, "non_us_img", "dermatology neurological-surgery",
                                        2026);
  const AtlasMark *missing = find_score (scene, "Non-U.S. IMGs, matched", "Dermatology");
  const AtlasMark *small = find_score (scene, "Non-U.S. IMGs, matched", "Neurological surgery");

  g_assert_true (isnan (missing->y));
  g_assert_cmpstr (missing->value_text, ==, "not published");
  g_assert_cmpstr (missing->detail, ==, "n = 4");
  g_assert_cmpstr (missing->label, ==, "Dermatology, Non-U.S. IMGs, matched, not published, n = 4");
  g_assert_cmpfloat_with_epsilon (small->y, 255, 1e-9);
  g_assert_true (small->hollow);
  g_assert_nonnull (
      strstr (scene->key, "Outlined: fewer than 10 applicants. The title leaves outlined numbers"));
  g_assert_cmpstr (scene->title, ==,
                   "Mean Step 2 CK score, Non-U.S. IMGs, not matched: from 250 in dermatology to "
                   "249 in neurological surgery");
}

/* A title rests on outlined numbers only where there are no others, and that is said. */
static void
test_doubtful (void)
{
  g_autoptr (AtlasScene) sound = build (NULL, "non_us_img", NULL, 2024);
  g_autoptr (AtlasScene) doubtful = build (NULL, "non_us_img", "internal-medicine pathology", 2024);
  g_autoptr (AtlasScene) small = build ("match_rate_preferred_pct", "non_us_img",
                                        "preventive-medicine", 2026);
  g_autoptr (AtlasScene) both = build ("match_rate_preferred_pct", "non_us_img",
                                       "all-specialties preventive-medicine", 2026);
  g_autoptr (AtlasScene) range = build ("preferred_specialty", "all_img", NULL, 2018);

  g_assert_cmpstr (sound->title, ==,
                   "Mean Step 2 CK score, Non-U.S. IMGs, matched: 245 in all specialties");
  g_assert_null (strstr (sound->subtitle, "; all "));
  g_assert_cmpstr (doubtful->title, ==,
                   "Mean Step 2 CK score, Non-U.S. IMGs, matched: from 248 in internal medicine to "
                   "240 in pathology");
  g_assert_nonnull (
      strstr (doubtful->subtitle, "mean; all numbers unchecked or doubtful\nThe title rests on "));
  g_assert_null (strstr (doubtful->key, "leaves outlined numbers out"));
  g_assert_true (g_str_has_suffix (small->subtitle, "; all of fewer than 10 applicants"));
  g_assert_true (g_str_has_suffix (
      both->subtitle, "; all numbers unchecked, doubtful or of fewer than 10 applicants"));
  g_assert_true (g_str_has_suffix (range->title, ", outlined numbers aside"));
}

/* Where two groups have one colour, what is missing says of whom. */
static void
test_absence (void)
{
  g_autoptr (AtlasScene) several = build_scores_by_edition (dataset, NULL, "us_img non_us_img",
                                                            "internal-medicine");
  g_autoptr (AtlasScene) single = build_scores_by_edition (dataset, NULL, "non_us_img",
                                                           "internal-medicine");
  const AtlasMark *mark = find_score (several, "Non-U.S. IMGs, not matched", "2022 edition");

  g_assert_cmpstr (mark->value_text, ==, "not matched: not found");
  g_assert_cmpstr (mark->label, ==, "2022 edition, Non-U.S. IMGs, not matched, not found");
  g_assert_cmpstr (find_score (single, "Non-U.S. IMGs, not matched", "2022 edition")->value_text,
                   ==, "not found");
}

/* Where only the median was published, the dot is one and says so. */
static void
test_median (void)
{
  g_autoptr (AtlasScene) scene = build (NULL, "non_us_img", "all-specialties pediatrics", 2026);
  const AtlasMark *median = find_score (scene, "Non-U.S. IMGs, matched", "All specialties");

  g_assert_cmpstr (median->value_text, ==, "248 (median)");
  g_assert_cmpstr (median->label, ==,
                   "All specialties, Non-U.S. IMGs, matched, Median Step 2 CK score, 248.0");
  g_assert_true (isnan (median->low));
  g_assert_null (median->detail);
  g_assert_nonnull (strstr (scene->key, "Median, as no mean was published: All specialties."));
  g_assert_true (g_str_has_suffix (
      scene->subtitle, ": mean, or median where marked; bar from first to third quartile"));
}

/* A title about a median is not above a line that calls everything a mean. */
static void
test_median_of_edition (void)
{
  g_autoptr (AtlasScene) scene = build_scores_by_edition (dataset, NULL, "non_us_img",
                                                          "all-specialties");

  g_assert_true (g_str_has_prefix (scene->title, "Median Step 2 CK score: 248"));
  g_assert_true (g_str_has_suffix (scene->subtitle, ": mean, or median where marked"));
}

static AtlasScene *
build_own (const char *members, const char *measure)
{
  g_autoptr (AtlasDataset) own = open_own_scores (members);
  g_autoptr (AtlasSelection) selection = select_scores (measure, "us_img", NULL, 2026);

  return build_scores (own, selection);
}

/* clang-format off */
#define PAIR(specialty, matched, unmatched) \
  OWN_MEAN (specialty, "matched", matched) "," OWN_MEAN (specialty, "unmatched", unmatched)
#define HALF                                                                                \
  "'observations': [" PAIR ("pathology", "240", "230") "," PAIR ("neurology", "241", "231") \
  "," PAIR ("pediatrics", "230", "230") "," PAIR ("psychiatry", "229", "230")
/* clang-format on */

/* What half of the specialties have is no pattern. */
static void
test_no_pattern (void)
{
  g_autoptr (AtlasScene) half = build_own (HALF "]", NULL);
  g_autoptr (AtlasScene) most = build_own (HALF "," PAIR ("dermatology", "250", "249") "]", NULL);

  g_assert_cmpstr (half->title, ==,
                   "Mean Step 2 CK score, no clear pattern: for matched U.S. IMGs higher than for "
                   "those not matched in 2 of 4 specialties, lower in 1, the same in 1");
  g_assert_cmpstr (most->title, ==,
                   "Mean Step 2 CK score: higher for matched U.S. IMGs than for those not matched "
                   "in 3 of 5 specialties compared");
}

/* What all have, and what is lower. */
static void
test_majorities (void)
{
  g_autoptr (AtlasScene) all = build_own (
      "'observations': [" PAIR ("pathology", "240", "230") "," PAIR ("neurology", "241", "231") "]",
      NULL);
  g_autoptr (AtlasScene) lower = build_own (
      "'observations': [" PAIR ("pathology", "230", "240") "," PAIR ("neurology", "231", "241") "]",
      NULL);

  g_assert_cmpstr (all->title, ==,
                   "Mean Step 2 CK score: higher for matched U.S. IMGs than for those not matched "
                   "in all 2 specialties compared");
  g_assert_cmpstr (lower->title, ==,
                   "Mean Step 2 CK score: lower for matched U.S. IMGs than for those not matched "
                   "in 2 of 2 specialties compared");
}

/* Where rows are editions, a title about one of them says which. */
static void
test_titles_of_editions (void)
{
  g_autoptr (AtlasScene) total = build_scores_by_edition (dataset, "preferred_specialty",
                                                          "non_us_img", "all-specialties");
  g_autoptr (AtlasScene) counts = build_scores_by_edition (dataset, "preferred_specialty",
                                                           "non_us_img", "pediatrics");
  g_autoptr (AtlasScene) one = build_scores_by_edition (dataset, "step1", "us_img",
                                                        "internal-medicine");
  g_autoptr (AtlasDataset) own = open_own_scores ("'observations': [" OWN_MEAN (
      "pathology", "matched",
      "240") ","
             "{'edition': 2022, 'measure': 'step2ck_mean', 'type': 'us_img', 'specialty': "
             "'pathology',"
             " 'scope': 'as-ranked', 'outcome': 'matched', 'unit': 'score', 'source': 'mine',"
             " 'confidence': 'primary', 'value': 236, 'printed': '236'}]");
  g_autoptr (AtlasScene) course = build_scores_by_edition (own, NULL, "us_img", "pathology");

  g_assert_cmpstr (total->title, ==,
                   "5,721 non-U.S. IMGs matched in their preferred specialty, and 5,964 did not "
                   "(2026 edition)");
  g_assert_cmpstr (counts->title, ==,
                   "542 non-U.S. IMGs matched in pediatrics, their preferred specialty, and 249 "
                   "did not (2026 edition)");
  g_assert_cmpstr (
      one->title, ==,
      "Mean Step 1 score, U.S. IMGs, matched: 221 in internal medicine (2014 edition)");
  g_assert_cmpstr (course->title, ==,
                   "Mean Step 2 CK score, U.S. IMGs, matched in pathology: 236 (2022 edition), 240 "
                   "(2026 edition)");
}

#define COUNT_OF(specialty, outcome, value)                      \
  OWN_SCORE ("preferred_specialty", "count", specialty, outcome, \
             "'value': " value ", 'printed': '" value "'")

static void
test_no_pattern_of_counts (void)
{
  g_autoptr (AtlasScene) scene = build_own (
      "'observations': ["
      /* clang-format off */
      COUNT_OF ("pathology", "matched", "40") "," COUNT_OF ("pathology", "unmatched", "30") ","
      COUNT_OF ("neurology", "matched", "30") "," COUNT_OF ("neurology", "unmatched", "40") "]",
      /* clang-format on */
      "preferred_specialty");

  g_assert_cmpstr (scene->title, ==,
                   "No clear pattern: of U.S. IMGs in 2 specialties, more matched than did not in "
                   "1, fewer in 1, as many in 0");
}

/* A title is about the statistic of most rows, though the first has another. */
static void
test_most_common (void)
{
  g_autoptr (AtlasScene) scene = build_own (
      "'observations': ["
      /* clang-format off */
      OWN_MEDIAN ("pathology", "matched", "250") "," OWN_MEAN ("neurology", "matched", "240") ","
      OWN_MEAN ("pediatrics", "matched", "230") "]",
      /* clang-format on */
      NULL);

  g_assert_cmpstr (scene->title, ==,
                   "Mean Step 2 CK score, U.S. IMGs, matched: from 240 in neurology to 230 in "
                   "pediatrics");
}

/* The same cell has the same reason in a row and in the key of a chart without its group. */
static void
test_withheld (void)
{
  g_autoptr (AtlasScene) published = build_scores_by_edition (dataset, NULL, "non_us_img",
                                                              "dermatology");
  g_autoptr (AtlasScene) other = build_own (
      "'observations': ["
      /* clang-format off */
      OWN_SCORE ("step2ck_n", "count", "pathology", "matched",
                 "'value': 4, 'printed': '4'") ","
      "{'edition': 2026, 'measure': 'step2ck_mean', 'type': 'us_img', 'specialty': 'pathology',"
      " 'scope': 'as-ranked', 'outcome': 'unmatched', 'unit': 'score', 'source': 'other',"
      " 'confidence': 'primary', 'value': 230, 'printed': '230'}]",
      /* clang-format on */
      NULL);

  g_autoptr (AtlasScene) vascular = build_scores_by_edition (dataset, NULL, "non_us_img",
                                                             "vascular-surgery-integrated");

  g_assert_null (strstr (published->key, "Not found"));
  g_assert_nonnull (
      strstr (vascular->key, "Without a number: Non-U.S. IMGs, matched (not published)."));
  g_assert_nonnull (strstr (other->key, "Not found: U.S. IMGs, matched."));
  g_assert_null (strstr (other->key, "not published"));
}

/* An outcome of somebody's own has its own name and marker. */
static void
test_own_outcome (void)
{
  g_autoptr (AtlasScene) scene = build_own (
      "'vocabulary': {'outcomes': [{'id': 'soap', 'name': 'Matched in SOAP', 'aliases': []}]},"
      "'observations': ["
      /* clang-format off */
      OWN_MEAN ("pathology", "matched", "240") "," OWN_MEAN ("pathology", "soap", "230") "]",
      /* clang-format on */
      NULL);
  const AtlasSeries *matched = find_group (scene, "U.S. IMGs, matched");
  const AtlasSeries *soap = find_group (scene, "U.S. IMGs, Matched in SOAP");

  g_assert_nonnull (matched);
  g_assert_nonnull (soap);
  g_assert_cmpuint (matched->style, !=, soap->style);
  g_assert_null (find_group (scene, "U.S. IMGs, all"));
}

/* Numbers that were not read in NRMP's tables are counted. */
static void
test_confidence (void)
{
  g_autoptr (AtlasScene) quoted = build_scores_by_edition (dataset, NULL, "non_us_img",
                                                           "all-specialties");
  g_autoptr (AtlasScene) read = build (NULL, "non_us_img", "pediatrics", 2026);

  g_assert_nonnull (
      strstr (quoted->key, "3 of 5 numbers are quoted by others, not read in NRMP’s own tables."));
  g_assert_null (strstr (read->key, "quoted by others"));
}

/* Decimals stay as they were printed where any number needs them. */
static void
test_decimals (void)
{
  g_autoptr (AtlasScene) scene = build ("research_experiences", "non_us_img",
                                        "all-specialties general-surgery pathology", 2026);

  g_assert_cmpstr (find_score (scene, "Non-U.S. IMGs, matched", "All specialties")->value_text, ==,
                   "3.0 (median)");
  g_assert_cmpstr (find_score (scene, "Non-U.S. IMGs, matched", "General surgery")->value_text, ==,
                   "10.1");
  g_assert_cmpstr (find_score (scene, "Non-U.S. IMGs, matched", "Pathology")->value_text, ==, "4");
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;

  g_test_init (&argc, &argv, NULL);
  dataset = atlas_test_open_bundled ();
  atlas_dataset_load_specialties (dataset, &error);
  g_assert_no_error (error);
  g_test_add_func ("/scores-words/small", test_small);
  g_test_add_func ("/scores-words/doubtful", test_doubtful);
  g_test_add_func ("/scores-words/absence", test_absence);
  g_test_add_func ("/scores-words/median", test_median);
  g_test_add_func ("/scores-words/median-of-edition", test_median_of_edition);
  g_test_add_func ("/scores-words/no-pattern", test_no_pattern);
  g_test_add_func ("/scores-words/majorities", test_majorities);
  g_test_add_func ("/scores-words/titles-of-editions", test_titles_of_editions);
  g_test_add_func ("/scores-words/no-pattern-of-counts", test_no_pattern_of_counts);
  g_test_add_func ("/scores-words/most-common", test_most_common);
  g_test_add_func ("/scores-words/withheld", test_withheld);
  g_test_add_func ("/scores-words/own-outcome", test_own_outcome);
  g_test_add_func ("/scores-words/confidence", test_confidence);
  g_test_add_func ("/scores-words/decimals", test_decimals);

  int status = g_test_run ();
  g_assert_finalize_object (dataset);
  return status;
}
