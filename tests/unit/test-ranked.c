/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ranked-fixture.h"

static AtlasDataset *dataset;

/* As published for the Match of 2024: 4,198 of 9,767 and 1,454 of 4,577. */
static void
test_shares (void)
{
  g_autoptr (AtlasScene) scene = build_ranked (dataset, "family-medicine internal-medicine",
                                               "img-share", 0, 2024);

  g_assert_cmpint (scene->kind, ==, ATLAS_CHART_BARS);
  g_assert_cmpuint (scene->x_ticks->len, ==, 2);
  g_assert_cmpstr (get_ranked_name (scene, 0), ==, "Internal medicine");
  g_assert_cmpfloat_with_epsilon (get_ranked_row (scene, 0)->y, 43.0, 0.05);
  g_assert_cmpstr (get_ranked_row (scene, 0)->detail, ==, "4,198 of 9,767");
  g_assert_cmpstr (get_ranked_row (scene, 0)->id, ==,
                   "c2024/share_of_filled_pct/percent/all_img/internal-medicine/categorical/-/-");
  assert_row (scene, 1, "Family medicine", "31.8\u00a0%", "1,454 of 4,577");
  g_assert_false (get_ranked_row (scene, 1)->hollow);
  g_assert_true (g_str_has_prefix (
      scene->title, "Internal medicine had the highest IMG share of 2 specialties in 2024: 43"));
  g_assert_cmpstr (scene->subtitle, ==,
                   "Share of filled first-year positions that IMGs filled, 2024; categorical where "
                   "NRMP lists it so\nThe title rests on sources that quote NRMP");
}

static void
test_counts (void)
{
  g_autoptr (AtlasScene) scene = build_ranked (dataset, "", "positions", 0, 2024);

  assert_row (scene, 0, "Internal medicine", "10,261", NULL);
  assert_row (scene, 1, "Family medicine", "5,213", NULL);
  g_assert_nonnull (strstr (scene->title, "10,261"));
  for (guint i = 0; i < scene->x_ticks->len; i++)
    g_assert_cmpstr (get_ranked_name (scene, i), !=, "All specialties");
}

/* Who was chosen has a row that says why there is no number; who was not is only counted. */
static void
test_missing (void)
{
  g_autoptr (AtlasScene) chosen = build_ranked (
      dataset, "anesthesiology family-medicine urology general-surgery", "img-share", 0, 2024);
  g_autoptr (AtlasScene) all = build_ranked (dataset, "", "img-share", 0, 2024);

  g_assert_cmpuint (chosen->x_ticks->len, ==, 3);
  g_assert_cmpstr (get_ranked_name (chosen, 0), ==, "Family medicine");
  assert_row (chosen, 1, "Anesthesiology", "not found", NULL);
  g_assert_true (isnan (get_ranked_row (chosen, 1)->y));
  g_assert_nonnull (strstr (chosen->key, "1 specialty chosen has no such number in any year."));
  for (guint i = 0; i < all->x_ticks->len; i++)
    g_assert_false (isnan (get_ranked_row (all, i)->y));
  g_assert_nonnull (strstr (all->key, "more specialties have no number for 2024."));
}

static void
test_small (void)
{
  g_autoptr (AtlasDataset) own = open_own (
      OF ("2024", "urology") BY_IMGS ("9") "," OF ("2024", "urology")
          FILLED ("90") "," OF ("2024", "neurology") BY_IMGS ("10") "," OF ("2024", "neurology")
              FILLED ("400") "," OF ("2024", "pathology")
                  BY_IMGS ("30") "," OF ("2024", "pathology") FILLED ("600"));
  g_autoptr (AtlasScene) scene = build_ranked (own, "", "img-share", 0, 0);

  assert_row (scene, 0, "Urology", "10.0\u00a0%", "9 of 90, a count under 10");
  assert_row (scene, 1, "Pathology", "5.0\u00a0%", "30 of 600");
  assert_row (scene, 2, "Neurology", "2.5\u00a0%", "10 of 400");
  g_assert_cmpstr (
      scene->title, ==,
      "Pathology had the highest IMG share of 2 specialties in 2024: 5.0\u00a0% (small and "
      "doubtful numbers aside)");
  g_assert_nonnull (strstr (scene->key, "under 10, too small for a share to mean much."));
  g_assert_nonnull (strstr (scene->key, "Each of the numbers rests on one source."));
}

static void
test_scopes (void)
{
  g_autoptr (AtlasDataset) own = open_own (OF ("2024", "urology") OFFERED (
      "12") ","
            "{'cycle': 2024, 'specialty': 'urology', 'scope': 'all-tracks', 'source': 'ama2024', "
            "'confidence': 'primary', " OFFERED (
                "99") ","
                      "{'cycle': 2024, 'specialty': 'neurology', 'scope': 'all-tracks', 'source': "
                      "'ama2024', "
                      "'confidence': 'primary', " OFFERED ("77"));
  g_autoptr (AtlasScene) scene = build_ranked (own, "", "positions", 0, 0);

  g_test_summary ("Numbers of other tracks are not mixed with those of first-year positions");
  g_assert_cmpuint (scene->x_ticks->len, ==, 1);
  assert_row (scene, 0, "Urology", "12", NULL);
}

static void
test_other_positions (void)
{
  g_autoptr (AtlasDataset) own = open_own (
      "{'cycle': 2024, 'specialty': 'allergy', 'scope': 'pgy2', 'source': 'ama2024', "
      "'confidence': 'primary', " OFFERED ("12") "], 'vocabulary': {'specialties': [{'id': "
                                                 "'allergy', 'name': 'Allergy', 'short_name': "
                                                 "'Allergy', 'group': 'medical', 'scope': "
                                                 "'pgy2', 'aliases': []}]}, 'judgements': [");
  g_autoptr (AtlasScene) scene = build_ranked (own, "allergy", "positions", 0, 2024);

  g_assert_cmpstr (scene->subtitle, ==, "Positions offered, 2024; counted: second-year positions");
}

static void
test_table (void)
{
  g_autoptr (AtlasSelection) selection = select_specialties ("", "img-share", 0, 2024);
  g_autoptr (AtlasScene) scene = atlas_figure_build (get_ranked (), dataset, selection);
  g_autoptr (GPtrArray) cells = atlas_figure_list_cells (get_ranked (), dataset, selection);

  g_assert_cmpuint (cells->len, >=, scene->x_ticks->len);
  for (guint i = 0; i < scene->x_ticks->len; i++)
    g_assert_cmpstr (get_ranked_row (scene, i)->id, ==,
                     atlas_cell_get_id (g_ptr_array_index (cells, i)));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  dataset = open_specialties ();
  g_test_add_func ("/ranked/shares", test_shares);
  g_test_add_func ("/ranked/counts", test_counts);
  g_test_add_func ("/ranked/missing", test_missing);
  g_test_add_func ("/ranked/small", test_small);
  g_test_add_func ("/ranked/scopes", test_scopes);
  g_test_add_func ("/ranked/other-positions", test_other_positions);
  g_test_add_func ("/ranked/table", test_table);

  int status = g_test_run ();
  g_assert_finalize_object (dataset);
  return status;
}
