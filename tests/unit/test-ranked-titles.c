/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the title says, and that the rows agree with it. */

#include "ranked-fixture.h"

static AtlasDataset *dataset;

static void
test_ties (void)
{
  g_autoptr (AtlasDataset) own = open_own (
      OF ("2023", "urology") OFFERED ("40") "," OF ("2023", "neurology")
          OFFERED ("40") "," OF ("2023", "pathology") OFFERED ("30") "," OF ("2024", "urology")
              OFFERED ("0") "," OF ("2024", "neurology") OFFERED ("0") "," OF ("2025", "urology")
                  SHARE ("43") "," OF ("2025", "neurology") SHARE ("43.2"));
  g_autoptr (AtlasScene) two = build_ranked (own, "", "positions", 0, 2023);
  g_autoptr (AtlasScene) equal = build_ranked (own, "", "positions", 0, 2024);
  g_autoptr (AtlasScene) one = build_ranked (own, "urology", "positions", 0, 2023);
  g_autoptr (AtlasScene) rounded = build_ranked (own, "", "img-share", 0, 2025);

  g_assert_cmpstr (two->title, ==,
                   "Positions offered, 2023: Neurology and Urology are highest of 3 specialties, "
                   "with 40 each");
  g_assert_cmpstr (equal->title, ==, "Positions offered, 2024: 0 in each of 2 specialties");
  g_assert_cmpstr (one->title, ==, "Positions offered in urology, 2023: 40");
  g_assert_cmpstr (rounded->title, ==,
                   "IMG share, 2025: 43\u00a0% to 43.2\u00a0% in 2 specialties");
}

static void
test_change (void)
{
  g_autoptr (AtlasDataset) own = open_own (
      OF ("2020", "urology") SHARE ("40.9") "," OF ("2024", "urology")
          SHARE ("43.0") "," OF ("2020", "neurology") SHARE ("20.0") "," OF ("2024", "neurology")
              SHARE ("15.5") "," OF ("2020", "pathology")
                  OFFERED ("100") "," OF ("2024", "pathology")
                      OFFERED ("65") "," OF ("2024", "neurology") OFFERED ("65"));
  g_autoptr (AtlasScene) shares = build_ranked (own, "", "img-share-change", 2020, 2024);
  g_autoptr (AtlasScene) counts = build_ranked (own, "neurology pathology", "positions-change",
                                                2020, 2024);

  assert_row (shares, 0, "Urology", "+2.1 points", "40.9\u00a0% in 2020, 43.0\u00a0% in 2024");
  assert_row (shares, 1, "Neurology", "−4.5 points", "20.0\u00a0% in 2020, 15.5\u00a0% in 2024");
  g_assert_cmpstr (get_ranked_row (shares, 0)->id, ==,
                   "c2024/share_of_filled_pct/percent/all_img/urology/pgy1/-/-");
  g_assert_cmpstr (
      shares->title, ==,
      "The IMG share in urology rose the most of 2 specialties, by 2.1 points from 2020 to "
      "2024");
  assert_row (counts, 0, "Pathology", "−35", "100 in 2020, 65 in 2024");
  assert_row (counts, 1, "Neurology", "2020: not found", NULL);
}

static void
test_only_change (void)
{
  g_autoptr (AtlasDataset) own = open_own (
      OF ("2020", "urology") OFFERED ("100") "," OF ("2024", "urology")
          OFFERED ("1427") "," OF ("2020", "neurology") OFFERED ("65") "," OF ("2024", "neurology")
              OFFERED ("64") "," OF ("2020", "pathology") OFFERED ("7") "," OF ("2024", "pathology")
                  OFFERED ("7") "," OF ("2020", "urology") SHARE ("40.9") "," OF ("2024", "urology")
                      SHARE ("15.5") "," OF ("2020", "neurology")
                          SHARE ("43") "," OF ("2024", "neurology") SHARE ("43.2"));
  static const struct
  {
    const char *specialty;
    const char *measure;
    const char *title;
  } rows[] = {
    { "urology", "positions-change", "Urology offered 1,327 more positions in 2024 than in 2020" },
    { "neurology", "positions-change", "Neurology offered 1 fewer position in 2024 than in 2020" },
    { "pathology", "positions-change", "Positions offered in pathology: 7 in 2020, and 7 in 2024" },
    { "urology", "img-share-change",
      "The IMG share in urology fell by 25.4 points from 2020 to 2024" },
    { "neurology", "img-share-change",
      "IMG share in neurology: 43\u00a0% in 2020, and 43.2\u00a0% in 2024" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (AtlasScene) scene = build_ranked (own, rows[i].specialty, rows[i].measure, 2020,
                                                   2024);

      g_assert_cmpstr (scene->title, ==, rows[i].title);
      g_assert_nonnull (
          strstr (scene->key, "Both numbers behind the change rest on one source each."));
    }

  g_autoptr (AtlasScene) several = build_ranked (own, "", "positions-change", 2020, 2024);
  g_assert_nonnull (
      strstr (several->key, "Each of the numbers behind the changes rests on one source."));
}

/* More digits than others have are rounded away, fewer are not filled up; the title says the same.
 */
static void
test_decimals (void)
{
  g_autoptr (AtlasDataset) own = open_own (
      OF ("2020", "urology") SHARE ("42.69") "," OF ("2020", "neurology")
          SHARE ("32") "," OF ("2020", "pathology") SHARE ("40.0") "," OF ("2024", "urology")
              SHARE ("45.22") "," OF ("2024", "neurology") SHARE ("45.24"));
  g_autoptr (AtlasScene) scene = build_ranked (own, "", "img-share", 0, 2020);
  g_autoptr (AtlasScene) change = build_ranked (own, "urology", "img-share-change", 2020, 2024);
  g_autoptr (AtlasScene) alike = build_ranked (own, "", "img-share", 0, 2024);

  assert_row (scene, 0, "Urology", "42.7\u00a0%", NULL);
  assert_row (scene, 1, "Pathology", "40.0\u00a0%", NULL);
  assert_row (scene, 2, "Neurology", "32\u00a0%", NULL);
  g_assert_cmpstr (scene->title, ==,
                   "Urology had the highest IMG share of 3 specialties in 2020: 42.7\u00a0%");
  g_assert_nonnull (strstr (get_ranked_row (scene, 0)->label, "42.69\u00a0%"));
  assert_row (change, 0, "Urology", "+2.5 points", "42.7\u00a0% in 2020, 45.2\u00a0% in 2024");
  g_assert_cmpstr (change->title, ==,
                   "The IMG share in urology rose by 2.5 points from 2020 to 2024");
  g_assert_cmpstr (alike->title, ==, "IMG share, 2024: 45.2\u00a0% in each of 2 specialties");
}

static void
test_range_of_changes (void)
{
  g_autoptr (AtlasDataset) own = open_own (
      OF ("2020", "urology") OFFERED ("10") "," OF ("2024", "urology")
          OFFERED ("20") "," OF ("2020", "neurology") OFFERED ("30") "," OF ("2024", "neurology")
              OFFERED ("40"));
  g_autoptr (AtlasScene) scene = build_ranked (own, "", "positions-change", 2020, 2024);

  g_assert_cmpstr (scene->title, ==,
                   "Change of positions offered, 2020 to 2024: +10 in each of 2 specialties");
}

/* Two changes that may be the same have no leader; the ends are shown as they were published. */
static void
test_rounding_of_changes (void)
{
  g_autoptr (AtlasDataset) own = open_own (
      OF ("2020", "urology") SHARE ("20.0") "," OF ("2024", "urology")
          SHARE ("32.0") "," OF ("2020", "neurology") SHARE ("20.0") "," OF ("2024", "neurology")
              SHARE ("31.9") "," OF ("2020", "pathology")
                  SHARE ("24.5") "," OF ("2024", "pathology") SHARE ("21"));
  g_autoptr (AtlasScene) near = build_ranked (own, "urology neurology", "img-share-change", 2020,
                                              2024);
  g_autoptr (AtlasScene) fall = build_ranked (own, "pathology", "img-share-change", 2020, 2024);

  g_assert_null (strstr (near->title, "rose the most"));
  assert_row (fall, 0, "Pathology", "−3.5 points", "24.5\u00a0% in 2020, 21\u00a0% in 2024");
  g_assert_cmpstr (fall->title, ==,
                   "The IMG share in pathology fell by 3.5 points from 2020 to 2024");
}

/* A total has a row, but is no specialty that could lead; nor is a year before the training. */
static void
test_compared (void)
{
  g_autoptr (AtlasScene) total = build_ranked (
      dataset, "all-specialties internal-medicine family-medicine", "positions", 0, 2024);
  g_autoptr (AtlasScene) only = build_ranked (dataset, "all-specialties internal-medicine",
                                              "positions", 0, 2024);
  g_autoptr (AtlasDataset) own = open_own (OF ("2024", "transitional-year") OFFERED ("90") "," OF (
      "2024", "urology") OFFERED ("40") "," OF ("2024", "neurology") OFFERED ("30"));
  g_autoptr (AtlasScene) chosen = build_ranked (own, "transitional-year urology neurology",
                                                "positions", 0, 2024);
  g_autoptr (AtlasScene) two = build_ranked (own, "transitional-year urology", "positions", 0,
                                             2024);
  g_autoptr (AtlasScene) all = build_ranked (own, "", "positions", 0, 2024);

  g_assert_cmpuint (total->x_ticks->len, ==, 3);
  g_assert_cmpstr (get_ranked_name (total, 0), ==, "All specialties");
  g_assert_cmpstr (total->title, ==,
                   "Internal medicine had the most positions offered of 2 specialties in 2024: "
                   "10,261");
  g_assert_cmpstr (only->title, ==, "Positions offered in internal medicine, 2024: 10,261");
  g_assert_cmpuint (chosen->x_ticks->len, ==, 3);
  g_assert_cmpstr (chosen->title, ==,
                   "Urology had the most positions offered of 2 specialties in 2024: 40");
  g_assert_nonnull (
      strstr (chosen->key, "The title does not compare preliminary and transitional years."));
  g_assert_cmpstr (two->title, ==, "Positions offered, 2024: 40 to 90 in 2 specialties");
  g_assert_cmpuint (all->x_ticks->len, ==, 2);
  g_assert_nonnull (strstr (all->key, "Preliminary and transitional years are left out."));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  dataset = open_specialties ();
  g_test_add_func ("/ranked-titles/ties", test_ties);
  g_test_add_func ("/ranked-titles/change", test_change);
  g_test_add_func ("/ranked-titles/only-change", test_only_change);
  g_test_add_func ("/ranked-titles/decimals", test_decimals);
  g_test_add_func ("/ranked-titles/range-of-changes", test_range_of_changes);
  g_test_add_func ("/ranked-titles/rounding-of-changes", test_rounding_of_changes);
  g_test_add_func ("/ranked-titles/compared", test_compared);

  int status = g_test_run ();
  g_assert_finalize_object (dataset);
  return status;
}
