/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-ranked.h"
#include "ranking-fixture.h"

#define N_ROUNDS 300

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
  g_assert_cmpstr (one->title, ==, "Positions offered, Urology, 2023: 40");
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

static const AtlasSpecialtyMeasure *
find_measure (AtlasSelection *selection)
{
  g_autofree char *id = g_strdup (atlas_selection_get_measure (selection));
  char *suffix = strstr (id, "-change");

  if (suffix != NULL)
    *suffix = '\0';
  return atlas_specialty_measure_find (id);
}

/* The ranking that the scene should show, from the selection alone. */
static AtlasRanking *
rank (AtlasSelection *selection)
{
  g_autoptr (GPtrArray) specialties = atlas_ranking_list_specialties (dataset, selection);
  int since;
  int cycle;

  if (!atlas_ranked_find_cycles (dataset, selection, &since, &cycle))
    g_ptr_array_set_size (specialties, 0);
  return atlas_ranking_new (find_measure (selection), dataset, specialties, since, cycle);
}

static void
check_rows (const AtlasScene *scene, const AtlasRanking *ranking)
{
  guint n_rows = scene->series->len > 0 ? atlas_scene_get_series (scene, 0)->marks->len : 0;

  g_assert_cmpuint (scene->x_ticks->len, ==, n_rows);
  g_assert_cmpuint (n_rows, >=, ranking->n_known);
  for (guint i = 0; i < n_rows; i++)
    {
      const AtlasMark *mark = get_row (scene, i);

      g_assert_cmpfloat_with_epsilon (mark->x, i, 1e-9);
      g_assert_cmpint (isnan (mark->y), ==, i >= ranking->n_known);
      if (isnan (mark->y))
        continue;
      AtlasRankedNumber number = find_number (ranking, get_name (scene, i));
      g_assert_cmpfloat_with_epsilon (mark->y, number.value, 1e-9);
      g_assert_cmpstr (mark->id, ==, atlas_cell_get_id (number.cell));
      if (i > 0)
        g_assert_cmpfloat (mark->y, <=, get_row (scene, i - 1)->y + 1e-6);
    }
  if (n_rows > 0)
    g_assert_cmpuint (g_strv_length (scene->more), ==, n_rows - 1);
}

static void
test_any (void)
{
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr (AtlasSelection) selection = select_any (dataset, get_figure ());
      g_autoptr (AtlasScene) scene = atlas_figure_build (get_figure (), dataset, selection);
      g_autoptr (GPtrArray) cells = atlas_figure_list_cells (get_figure (), dataset, selection);
      g_autoptr (AtlasRanking) ranking = rank (selection);
      g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

      g_test_message ("%s", scene->title);
      check_rows (scene, ranking);
      if (scene->series->len > 0)
        check_marks (dataset, find_measure (selection), scene, atlas_scene_get_series (scene, 0),
                     ids);
      check_claim (scene->title, ranking);
      g_assert_cmpuint (cells->len, >=, g_hash_table_size (ids));
      g_assert_null (strstr (scene->description, "(null)"));
      g_assert_nonnull (scene->subtitle);
    }
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
  g_test_add_func ("/ranked/scopes", test_scopes);
  g_test_add_func ("/ranked/table", test_table);
  g_test_add_func ("/ranked/any", test_any);

  int status = g_test_run ();
  g_assert_finalize_object (dataset);
  return status;
}
