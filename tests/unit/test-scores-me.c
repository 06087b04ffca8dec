/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A value of the reader's own in a chart of scores, for the eye and for the ear. */

#include "scores-fixture.h"

#include <string.h>

static AtlasDataset *dataset;

static AtlasScene *
build_with_me (const char *measure, double me)
{
  g_autoptr (AtlasSelection) selection = select_scores (measure, "non_us_img", "pediatrics", 2026);

  atlas_selection_set_me (selection, me);
  return build_scores (dataset, selection);
}

/* A value of the reader's own: within reach, out of reach, and where it has no meaning. */
static void
test_me (void)
{
  g_autoptr (AtlasScene) near = build_with_me (NULL, 238.5);
  g_autoptr (AtlasScene) far = build_with_me ("publications", 240);
  g_autoptr (AtlasScene) share = build_with_me ("phd_pct", 3);
  g_autoptr (AtlasScene) none = build_with_me (NULL, 0);

  g_assert_cmpuint (near->guides->len, ==, 1);
  g_assert_cmpstr (g_array_index (near->guides, AtlasGuide, 0).label, ==, "You: 238.5");
  g_assert_cmpuint (far->guides->len, ==, 0);
  g_assert_nonnull (strstr (far->key, "Your value, 240, is beyond this axis."));
  g_assert_cmpuint (share->guides->len, ==, 0);
  g_assert_cmpuint (none->guides->len, ==, 0);
}

/* A value that no applicant can have is none. */
static void
test_absurd_me (void)
{
  g_autoptr (AtlasScene) largest = build_with_me (NULL, 1e6);
  g_autoptr (AtlasScene) huge = build_with_me (NULL, 1e300);
  g_autoptr (AtlasScene) negative = build_with_me (NULL, -240);
  g_autoptr (AtlasScene) none = build_with_me (NULL, 0);

  g_assert_nonnull (strstr (largest->key, "Your value, 1,000,000, is beyond this axis."));
  g_assert_cmpstr (huge->key, ==, none->key);
  g_assert_cmpuint (huge->guides->len, ==, 0);
  g_assert_cmpstr (negative->key, ==, none->key);
}

static void
assert_place (const char *measure, double me, const char *sentence)
{
  g_autoptr (AtlasScene) scene = build_with_me (measure, me);

  if (strstr (scene->key, sentence) == NULL)
    g_error ("%s: no \"%s\"", scene->key, sentence);
}

/* In pediatrics: quartiles 232 and 252 and a mean of 241 of those who matched. */
static void
test_place_of_me (void)
{
  g_autoptr (AtlasSelection) two = select_scores (NULL, "non_us_img", "pediatrics pathology", 2026);

  assert_place (NULL, 231.5, "Non-U.S. IMGs, matched: 231.5 is below the first quartile (232).");
  assert_place (NULL, 232, "matched: 232 is the first quartile.");
  assert_place (NULL, 236,
                ", matched: 236 is between the first quartile (232) and the mean (241).");
  assert_place (NULL, 241, ", matched: 241 is the mean.");
  assert_place (NULL, 250,
                ", matched: 250 is between the mean (241) and the third quartile (252).");
  assert_place (NULL, 253, ", matched: 253 is above the third quartile (252).");
  assert_place (NULL, 300, "Non-U.S. IMGs, not matched: 300 is above the third quartile (");
  assert_place (NULL, 236, "stands among these says nothing about your chances.");
  /* Here the mean is above the third quartile. */
  assert_place ("publications", 3, ": 3 is between the first and the third quartile (1 and 4).");

  atlas_selection_set_me (two, 236);
  g_autoptr (AtlasScene) scene = build_scores (dataset, two);
  g_assert_null (strstr (scene->key, "236"));
  g_assert_cmpuint (scene->guides->len, ==, 1);
}

static void
assert_contains (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("%s: no \"%s\"", text, part);
}

/* Beside every number, what a screen reader reads says where the value stands; and no more. */
static void
test_labels (void)
{
  g_autoptr (AtlasScene) between = build_with_me (NULL, 238.5);
  g_autoptr (AtlasScene) equal = build_with_me (NULL, 241);
  g_autoptr (AtlasScene) none = build_with_me (NULL, 0);
  g_autoptr (AtlasSelection) selection = select_scores (NULL, "non_us_img", "all-specialties",
                                                        2026);

  atlas_selection_set_me (selection, 248);
  g_autoptr (AtlasScene) median = build_scores (dataset, selection);
  g_assert_cmpstr (find_score (between, "Non-U.S. IMGs, matched", "Pediatrics")->label, ==,
                   "Pediatrics, Non-U.S. IMGs, matched, Mean Step 2 CK score, 241, median 240, "
                   "quartiles 232 to 252, n = 422, your value, 238.5, is below the mean");
  assert_contains (find_score (between, "Non-U.S. IMGs, not matched", "Pediatrics")->label,
                   "n = 182, your value, 238.5, is above the mean");
  assert_contains (find_score (equal, "Non-U.S. IMGs, matched", "Pediatrics")->label,
                   ", your value, 241, is the mean");
  assert_contains (find_score (median, "Non-U.S. IMGs, matched", "All specialties")->label,
                   ", your value, 248, is the median");
  assert_contains (find_score (median, "Non-U.S. IMGs, not matched", "All specialties")->label,
                   ", your value, 248, is above the median");
  g_assert_null (
      strstr (find_score (none, "Non-U.S. IMGs, matched", "Pediatrics")->label, "your value"));
}

/* The line across all rows is in the description, with how many rows are on either side. */
static void
test_description (void)
{
  g_autoptr (AtlasSelection) selection = select_scores (
      NULL, "non_us_img", "pediatrics pathology family-medicine", 2026);
  g_autoptr (AtlasScene) without = build_scores (dataset, selection);
  g_autoptr (AtlasScene) one = build_with_me (NULL, 238.5);
  g_autoptr (AtlasScene) far = build_with_me ("publications", 240);

  atlas_selection_set_me (selection, 241);
  g_autoptr (AtlasScene) scene = build_scores (dataset, selection);
  g_assert_true (g_str_has_suffix (
      scene->description,
      " Your value is 241. Non-U.S. IMGs, matched: it is above the mean or median in 1 of 3 rows, "
      "below it in 1, the same in 1. Non-U.S. IMGs, not matched: it is above the mean or median in "
      "3 of 3 rows, below it in 0, the same in 0. Where your value stands among these says nothing "
      "about your chances."));
  g_assert_null (strstr (without->description, "our value"));
  assert_contains (one->description, "Your value is 238.5. Where your value stands");
  assert_contains (far->description, "Your value is 240.");
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;

  g_test_init (&argc, &argv, NULL);
  dataset = atlas_test_open_bundled ();
  atlas_dataset_load_specialties (dataset, &error);
  g_assert_no_error (error);
  g_test_add_func ("/scores-me/me", test_me);
  g_test_add_func ("/scores-me/absurd", test_absurd_me);
  g_test_add_func ("/scores-me/place", test_place_of_me);
  g_test_add_func ("/scores-me/labels", test_labels);
  g_test_add_func ("/scores-me/description", test_description);

  int status = g_test_run ();
  g_assert_finalize_object (dataset);
  return status;
}
