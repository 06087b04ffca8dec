/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-ranked.h"
#include "ranking-fixture.h"

static AtlasDataset *dataset;

static const AtlasFigure *
get_figure (void)
{
  return atlas_figure_find ("specialties-ranked");
}

static AtlasScene *
build (AtlasDataset *data, const char *specialties, const char *measure, int first, int last)
{
  g_autoptr (AtlasSelection) selection = select_specialties (specialties, measure, first, last);

  return atlas_figure_build (get_figure (), data, selection);
}

static const AtlasMark *
get_row (const AtlasScene *scene, guint index)
{
  return atlas_series_get_mark (atlas_scene_get_series (scene, 0), index);
}

static const char *
get_name (const AtlasScene *scene, guint index)
{
  return g_array_index (scene->x_ticks, AtlasTick, index).label;
}

static void
assert_row (
    const AtlasScene *scene, guint index, const char *name, const char *value, const char *detail)
{
  g_assert_cmpstr (get_name (scene, index), ==, name);
  g_assert_cmpstr (get_row (scene, index)->value_text, ==, value);
  g_assert_cmpstr (get_row (scene, index)->detail, ==, detail);
}

/* As published for the Match of 2024: 4,198 of 9,767 and 1,454 of 4,577. */
static void
test_shares (void)
{
  g_autoptr (AtlasScene) scene = build (dataset, "family-medicine internal-medicine", "img-share",
                                        0, 2024);

  g_assert_cmpint (scene->kind, ==, ATLAS_CHART_BARS);
  g_assert_cmpuint (scene->x_ticks->len, ==, 2);
  g_assert_cmpstr (get_name (scene, 0), ==, "Internal medicine");
  g_assert_cmpfloat_with_epsilon (get_row (scene, 0)->y, 43.0, 0.05);
  g_assert_cmpstr (get_row (scene, 0)->detail, ==, "4,198 of 9,767");
  g_assert_cmpstr (get_row (scene, 0)->id, ==,
                   "c2024/share_of_filled_pct/percent/all_img/internal-medicine/categorical/-/-");
  assert_row (scene, 1, "Family medicine", "31.8\u00a0%", "1,454 of 4,577");
  g_assert_false (get_row (scene, 1)->hollow);
  g_assert_true (g_str_has_prefix (
      scene->title, "Internal medicine had the highest IMG share of 2 specialties in 2024: 43"));
  g_assert_cmpstr (scene->subtitle, ==,
                   "Share of filled first-year positions that IMGs filled, 2024; categorical where "
                   "NRMP lists it so");
}

static void
test_counts (void)
{
  g_autoptr (AtlasScene) scene = build (dataset, "", "positions", 0, 2024);

  assert_row (scene, 0, "Internal medicine", "10,261", NULL);
  assert_row (scene, 1, "Family medicine", "5,213", NULL);
  g_assert_nonnull (strstr (scene->title, "10,261"));
  for (guint i = 0; i < scene->x_ticks->len; i++)
    g_assert_cmpstr (get_name (scene, i), !=, "All specialties");
}

/* Without a cycle: the newest with real coverage, not the one with a single early number. */
static void
test_cycles (void)
{
  g_autoptr (AtlasSelection) open = select_specialties ("", "positions", 0, 0);
  g_autoptr (AtlasSelection) one = select_specialties ("family-medicine", "img-share", 0, 0);
  g_autoptr (AtlasSelection) change = select_specialties ("", "unfilled-change", 0, 2024);
  g_autoptr (AtlasSelection) backwards = select_specialties ("", "unfilled-change", 2024, 2024);
  int since;
  int cycle;

  g_assert_true (atlas_ranked_find_cycles (dataset, open, &since, &cycle));
  g_assert_cmpint (cycle, ==, 2024);
  g_assert_cmpint (since, ==, 0);
  g_assert_true (atlas_ranked_find_cycles (dataset, one, &since, &cycle));
  g_assert_cmpint (cycle, ==, 2026);
  g_assert_true (atlas_ranked_find_cycles (dataset, change, &since, &cycle));
  g_assert_cmpint (cycle, ==, 2024);
  g_assert_cmpint (since, ==, 2020);
  g_assert_false (atlas_ranked_find_cycles (dataset, backwards, &since, &cycle));

  g_autoptr (AtlasScene) scene = atlas_figure_build (get_figure (), dataset, backwards);
  g_assert_true (atlas_scene_is_empty (scene));
  g_assert_cmpstr (scene->title, ==, "No numbers for this choice");
}

/* Who was chosen has a row that says why there is no number; who was not is only counted. */
static void
test_missing (void)
{
  g_autoptr (AtlasScene) chosen = build (
      dataset, "anesthesiology family-medicine urology general-surgery", "img-share", 0, 2024);
  g_autoptr (AtlasScene) all = build (dataset, "", "img-share", 0, 2024);

  g_assert_cmpuint (chosen->x_ticks->len, ==, 3);
  g_assert_cmpstr (get_name (chosen, 0), ==, "Family medicine");
  assert_row (chosen, 1, "Anesthesiology", "not found", NULL);
  g_assert_true (isnan (get_row (chosen, 1)->y));
  g_assert_nonnull (strstr (chosen->key, "1 specialty chosen has no such number in any year."));
  for (guint i = 0; i < all->x_ticks->len; i++)
    g_assert_false (isnan (get_row (all, i)->y));
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
  g_autoptr (AtlasScene) scene = build (own, "", "img-share", 0, 0);

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
test_ties (void)
{
  g_autoptr (AtlasDataset) own = open_own (
      OF ("2023", "urology") OFFERED ("40") "," OF ("2023", "neurology")
          OFFERED ("40") "," OF ("2023", "pathology") OFFERED ("30") "," OF ("2024", "urology")
              OFFERED ("0") "," OF ("2024", "neurology") OFFERED ("0") "," OF ("2025", "urology")
                  SHARE ("43") "," OF ("2025", "neurology") SHARE ("43.2"));
  g_autoptr (AtlasScene) two = build (own, "", "positions", 0, 2023);
  g_autoptr (AtlasScene) equal = build (own, "", "positions", 0, 2024);
  g_autoptr (AtlasScene) one = build (own, "urology", "positions", 0, 2023);
  g_autoptr (AtlasScene) rounded = build (own, "", "img-share", 0, 2025);

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
  g_autoptr (AtlasScene) shares = build (own, "", "img-share-change", 2020, 2024);
  g_autoptr (AtlasScene) counts = build (own, "neurology pathology", "positions-change", 2020,
                                         2024);

  assert_row (shares, 0, "Urology", "+2.1 points", "40.9\u00a0% in 2020, 43.0\u00a0% in 2024");
  assert_row (shares, 1, "Neurology", "−4.5 points", "20.0\u00a0% in 2020, 15.5\u00a0% in 2024");
  g_assert_cmpstr (get_row (shares, 0)->id, ==,
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
      g_autoptr (AtlasScene) scene = build (own, rows[i].specialty, rows[i].measure, 2020, 2024);

      g_assert_cmpstr (scene->title, ==, rows[i].title);
      g_assert_nonnull (
          strstr (scene->key, "Both numbers behind the change rest on one source each."));
    }

  g_autoptr (AtlasScene) several = build (own, "", "positions-change", 2020, 2024);
  g_assert_nonnull (
      strstr (several->key, "Each of the numbers behind the changes rests on one source."));
}

/* A change counts both of its numbers. */
static void
test_sources_of_changes (void)
{
  static const char two_sources[] = OF ("2020", "urology") OFFERED (
      "100") ","
             "{'cycle': 2020, 'specialty': 'urology', 'scope': 'pgy1', 'source': 'second', "
             "'confidence': 'secondary', " OFFERED ("100") "," OF ("2024", "urology")
                 OFFERED ("90") "," OF ("2020", "neurology")
                     OFFERED ("65") "," OF ("2024", "neurology")
                         OFFERED ("70") "], 'sources': [{'id': 'second', 'title': 'Another', "
                                        "'publisher_id': 'another'}";
  g_autoptr (AtlasDataset) own = open_own (two_sources);
  g_autoptr (AtlasScene) one = build (own, "urology", "positions-change", 2020, 2024);
  g_autoptr (AtlasScene) two = build (own, "", "positions-change", 2020, 2024);

  g_assert_cmpstr (one->key, ==, "One of the two numbers behind the change rests on one source.");
  g_assert_cmpstr (two->key, ==, "3 of the 4 numbers behind the changes rest on one source.");
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
  g_autoptr (AtlasScene) scene = build (own, "", "img-share", 0, 2020);
  g_autoptr (AtlasScene) change = build (own, "urology", "img-share-change", 2020, 2024);
  g_autoptr (AtlasScene) alike = build (own, "", "img-share", 0, 2024);

  assert_row (scene, 0, "Urology", "42.7\u00a0%", NULL);
  assert_row (scene, 1, "Pathology", "40.0\u00a0%", NULL);
  assert_row (scene, 2, "Neurology", "32\u00a0%", NULL);
  g_assert_cmpstr (scene->title, ==,
                   "Urology had the highest IMG share of 3 specialties in 2020: 42.7\u00a0%");
  g_assert_nonnull (strstr (get_row (scene, 0)->label, "42.69\u00a0%"));
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
  g_autoptr (AtlasScene) scene = build (own, "", "positions-change", 2020, 2024);

  g_assert_cmpstr (scene->title, ==,
                   "Change of positions offered, 2020 to 2024: +10 in each of 2 specialties");
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
  g_autoptr (AtlasScene) scene = build (own, "", "positions", 0, 0);

  g_test_summary ("Numbers of other tracks are not mixed with those of first-year positions");
  g_assert_cmpuint (scene->x_ticks->len, ==, 1);
  assert_row (scene, 0, "Urology", "12", NULL);
}

/* A total has a row, but is no specialty that could lead; nor is a year before the training. */
static void
test_compared (void)
{
  g_autoptr (AtlasScene) total = build (
      dataset, "all-specialties internal-medicine family-medicine", "positions", 0, 2024);
  g_autoptr (AtlasScene) only = build (dataset, "all-specialties internal-medicine", "positions", 0,
                                       2024);
  g_autoptr (AtlasDataset) own = open_own (OF ("2024", "transitional-year") OFFERED ("90") "," OF (
      "2024", "urology") OFFERED ("40") "," OF ("2024", "neurology") OFFERED ("30"));
  g_autoptr (AtlasScene) chosen = build (own, "transitional-year urology neurology", "positions", 0,
                                         2024);
  g_autoptr (AtlasScene) two = build (own, "transitional-year urology", "positions", 0, 2024);
  g_autoptr (AtlasScene) all = build (own, "", "positions", 0, 2024);

  g_assert_cmpuint (total->x_ticks->len, ==, 3);
  g_assert_cmpstr (get_name (total, 0), ==, "All specialties");
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

/* Two changes that may be the same have no leader; the ends are shown as they were published. */
static void
test_rounding_of_changes (void)
{
  g_autoptr (AtlasDataset) own = open_own (
      OF ("2020", "urology") SHARE ("20.0") "," OF ("2024", "urology")
          SHARE ("32.0") "," OF ("2020", "neurology") SHARE ("20.0") "," OF ("2024", "neurology")
              SHARE ("31.9") "," OF ("2020", "pathology")
                  SHARE ("24.5") "," OF ("2024", "pathology") SHARE ("21"));
  g_autoptr (AtlasScene) near = build (own, "urology neurology", "img-share-change", 2020, 2024);
  g_autoptr (AtlasScene) fall = build (own, "pathology", "img-share-change", 2020, 2024);

  g_assert_null (strstr (near->title, "rose the most"));
  assert_row (fall, 0, "Pathology", "−3.5 points", "24.5\u00a0% in 2020, 21\u00a0% in 2024");
  g_assert_cmpstr (fall->title, ==,
                   "The IMG share in pathology fell by 3.5 points from 2020 to 2024");
}

static void
test_range (void)
{
  g_autoptr (AtlasSelection) late = select_specialties ("", "img-share", 2026, 0);
  g_autoptr (AtlasSelection) none = select_specialties ("", "img-share", 2025, 2024);
  int since;
  int cycle;

  g_test_summary ("A range that begins after the newest covered year is not left");
  g_assert_true (atlas_ranked_find_cycles (dataset, late, &since, &cycle));
  g_assert_cmpint (cycle, ==, 2026);
  g_assert_false (atlas_ranked_find_cycles (dataset, none, &since, &cycle));
}

/* A rate whose counts come from two publishers does not rest on one source. */
static void
test_origins (void)
{
  g_autoptr (AtlasDataset) own = open_own (OF ("2024", "urology") BY_IMGS (
      "30") ","
            "{'cycle': 2024, 'specialty': 'urology', 'scope': 'pgy1', 'source': 'second', "
            "'confidence': 'secondary', " FILLED ("90") "], 'sources': [{'id': 'second', 'title': "
                                                        "'Another', 'publisher_id': 'another'}");
  g_autoptr (AtlasScene) scene = build (own, "urology", "img-share", 0, 2024);

  g_assert_cmpstr (scene->key, ==,
                   "Outlined: computed from counts, disputed, or shown with a caution. The number "
                   "is quoted by others, not read in NRMP’s own tables.");

  g_autoptr (AtlasScene) counts = build (own, "urology", "imgs", 0, 2024);
  g_assert_cmpstr (counts->key, ==, "The number rests on one source.");
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
  g_autoptr (AtlasScene) scene = build (own, "allergy", "positions", 0, 2024);

  g_assert_cmpstr (scene->subtitle, ==, "Positions offered, 2024; counted: second-year positions");
}

static void
test_table (void)
{
  g_autoptr (AtlasSelection) selection = select_specialties ("", "img-share", 0, 2024);
  g_autoptr (AtlasScene) scene = atlas_figure_build (get_figure (), dataset, selection);
  g_autoptr (GPtrArray) cells = atlas_figure_list_cells (get_figure (), dataset, selection);

  g_assert_cmpuint (cells->len, >=, scene->x_ticks->len);
  for (guint i = 0; i < scene->x_ticks->len; i++)
    g_assert_cmpstr (get_row (scene, i)->id, ==, atlas_cell_get_id (g_ptr_array_index (cells, i)));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  dataset = open_specialties ();
  g_test_add_func ("/ranked/shares", test_shares);
  g_test_add_func ("/ranked/counts", test_counts);
  g_test_add_func ("/ranked/cycles", test_cycles);
  g_test_add_func ("/ranked/missing", test_missing);
  g_test_add_func ("/ranked/small", test_small);
  g_test_add_func ("/ranked/ties", test_ties);
  g_test_add_func ("/ranked/change", test_change);
  g_test_add_func ("/ranked/only-change", test_only_change);
  g_test_add_func ("/ranked/sources-of-changes", test_sources_of_changes);
  g_test_add_func ("/ranked/decimals", test_decimals);
  g_test_add_func ("/ranked/range-of-changes", test_range_of_changes);
  g_test_add_func ("/ranked/scopes", test_scopes);
  g_test_add_func ("/ranked/compared", test_compared);
  g_test_add_func ("/ranked/rounding-of-changes", test_rounding_of_changes);
  g_test_add_func ("/ranked/range", test_range);
  g_test_add_func ("/ranked/origins", test_origins);
  g_test_add_func ("/ranked/other-positions", test_other_positions);
  g_test_add_func ("/ranked/table", test_table);

  int status = g_test_run ();
  g_assert_finalize_object (dataset);
  return status;
}
