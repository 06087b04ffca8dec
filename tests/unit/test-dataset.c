/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-test.h"

static AtlasCell *
find (AtlasDataset *dataset, const char *cell)
{
  AtlasCell *found = atlas_dataset_find_cell (dataset, cell);

  if (found == NULL)
    g_error ("no cell %s", cell);
  return found;
}

static void
test_bundled (void)
{
  g_autoptr (AtlasDataset) dataset = atlas_test_open_bundled ();
  GListModel *cycles = atlas_dataset_get_cycles (dataset);
  g_autoptr (AtlasCycle) first = g_list_model_get_item (cycles, 0);
  g_autoptr (AtlasCycle) last = g_list_model_get_item (cycles,
                                                       g_list_model_get_n_items (cycles) - 1);

  g_assert_true (atlas_dataset_is_loaded (dataset));
  g_assert_cmpuint (atlas_test_count_observations (dataset), ==, ATLAS_TEST_N_OBSERVATIONS);
  g_assert_nonnull (atlas_dataset_get_date (dataset));

  /* 1986, 1994 and every year since 1997. */
  g_assert_cmpuint (g_list_model_get_n_items (cycles), ==, 32);
  g_assert_cmpint (atlas_cycle_get_year (first), ==, 1986);
  g_assert_cmpint (atlas_cycle_get_year (last), ==, 2026);
  g_assert_true (g_list_model_get_item_type (cycles) == ATLAS_TYPE_CYCLE);
  g_assert_true (g_list_model_get_item_type (atlas_dataset_get_types (dataset)) ==
                 ATLAS_TYPE_APPLICANT_TYPE);
  g_assert_true (g_list_model_get_item_type (atlas_dataset_get_sources (dataset)) ==
                 ATLAS_TYPE_SOURCE);
  g_assert_cmpuint (g_list_model_get_n_items (atlas_dataset_get_sources (dataset)), >, 100);
}

/* Cells are in the order that they are promised in, each once, and found by id. */
static void
test_cells (void)
{
  g_autoptr (AtlasDataset) dataset = atlas_test_open_bundled ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  int year = 0;

  for (guint i = 0; i < atlas_dataset_get_n_cells (dataset); i++)
    {
      AtlasCell *cell = atlas_dataset_get_cell (dataset, i);
      const AtlasCellKey *key = atlas_cell_get_key (cell);
      g_autofree char *id = atlas_cell_key_to_id (key);

      g_assert_cmpstr (atlas_cell_get_id (cell), ==, id);
      g_assert_true (atlas_dataset_find_cell (dataset, id) == cell);
      g_assert_true (g_hash_table_add (seen, (gpointer) atlas_cell_get_id (cell)));
      g_assert_cmpint (key->year, >=, year);
      year = key->year;
      if (key->time == ATLAS_TIME_CYCLE && key->specialty == NULL && key->scope == NULL &&
          key->outcome == NULL && key->topic == NULL &&
          g_str_equal (key->unit, atlas_measure_get_unit (key->measure)))
        g_assert_true (atlas_dataset_lookup (dataset, key->year, key->measure, key->type) == cell);
    }
  g_assert_null (atlas_dataset_find_cell (dataset, "c2024/none"));
  g_assert_null (atlas_dataset_find_type (dataset, "none"));
  g_assert_null (atlas_dataset_find_measure (dataset, "none"));
}

static const AtlasObservation *
find_observation (AtlasCell *cell, const char *source)
{
  for (guint i = 0; i < atlas_cell_get_n_observations (cell); i++)
    {
      const AtlasObservation *observation = atlas_cell_get_observation (cell, i);

      if (g_str_equal (atlas_source_get_id (observation->source), source))
        return observation;
    }

  g_error ("%s has nothing from %s", atlas_cell_get_id (cell), source);
}

/* What the three articles say, beside what holds. */
static void
test_articles (void)
{
  g_autoptr (AtlasDataset) dataset = atlas_test_open_bundled ();
  AtlasCell *us = find (dataset, "c2024/match_rate_pct/percent/us_img/-/-/-/-");
  AtlasCell *other = find (dataset, "c2024/match_rate_pct/percent/non_us_img/-/-/-/-");
  AtlasCell *seniors = find (dataset, "c2024/match_rate_pct/percent/us_md_or_do_senior/-/-/-/-");
  const AtlasObservation *wrong = find_observation (us, "article-flaw");
  double value;

  g_assert_cmpstr (atlas_source_get_id (atlas_cell_get_preferred (us)->source), ==,
                   "nrmp_rd2025_t4");
  g_assert_cmpstr (atlas_cell_get_preferred (us)->printed, ==, "67.0");
  g_assert_cmpint (atlas_cell_get_counts_fit (us), ==, ATLAS_COUNTS_FIT);
  g_assert_cmpuint (atlas_cell_get_n_agreeing_publishers (us), ==, 4);
  g_assert_cmpuint (atlas_cell_get_n_others (us), ==, 1);
  g_assert_cmpstr (wrong->printed, ==, "61.2");
  g_assert_cmpstr (wrong->meant, ==, "c2024/match_rate_pct/percent/all_img/-/-/-/-");
  g_assert_false (atlas_cell_agrees_with (us, wrong));
  g_assert_true (atlas_cell_get_value (find (dataset, wrong->meant), &value));
  g_assert_cmpfloat_with_epsilon (value, 61.2, 1e-9);

  g_assert_cmpstr (atlas_cell_get_preferred (other)->printed, ==, "58.5");
  g_assert_cmpstr (find_observation (other, "article-flaw")->printed, ==, "58.4");

  g_assert_null (atlas_cell_get_preferred (seniors));
  g_assert_cmpstr (find_observation (seniors, "article-flaw")->printed, ==, "93.5");
  g_assert_cmpstr (find_observation (seniors, "article-flaw")->meant, ==,
                   "c2024/match_rate_pct/percent/us_md_senior/-/-/-/-");
}

/* The first report of 2013, one set in every cell; what 2014 restated stands beside it. */
static void
test_2013 (void)
{
  static const struct
  {
    const char *cell;
    const char *printed;
    const char *restated;
  } rows[] = {
    { "c2013/match_rate_pct/percent/all_applicants/-/-/-/-", "74.1", "73.5" },
    { "c2013/match_rate_pct/percent/all_img_incl_fifth_pathway/-/-/-/-", "49.8", "49.3" },
    { "c2013/match_rate_pct/percent/us_img/-/-/-/-", "53.1", "52.8" },
    { "c2013/match_rate_pct/percent/non_us_img/-/-/-/-", "47.6", "47" },
    { "c2013/matched/count/all_img_incl_fifth_pathway/-/-/-/-", "6311", "6251" },
    { "c2013/matched/count/us_img/-/-/-/-", "2706", "2691" },
    { "c2013/matched/count/non_us_img/-/-/-/-", "3601", "3556" },
    { "c2013/matched/count/all_applicants/-/-/-/-", "25463", NULL },
    { "c2013/pgy1_offered/count/all_applicants/-/-/-/-", "26392", "26138" },
  };
  g_autoptr (AtlasDataset) dataset = atlas_test_open_bundled ();

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      AtlasCell *cell = find (dataset, rows[i].cell);
      gboolean found = rows[i].restated == NULL;

      g_assert_cmpstr (atlas_cell_get_preferred (cell)->printed, ==, rows[i].printed);
      g_assert_cmpint (atlas_cell_get_judgement (cell)->status, ==, ATLAS_JUDGEMENT_RESTATED);
      for (guint j = 0; !found && j < atlas_cell_get_n_observations (cell); j++)
        found = g_str_equal (atlas_cell_get_observation (cell, j)->printed, rows[i].restated);
      g_assert_true (found);
      g_assert_false (atlas_cell_is_disputed (cell));
    }
}

static void
test_settled (void)
{
  g_autoptr (AtlasDataset) dataset = atlas_test_open_bundled ();
  AtlasCell *seniors = find (dataset, "c2020/match_rate_pct/percent/us_md_senior/-/-/-/-");
  AtlasCell *all = find (dataset, "c2026/match_rate_pct/percent/all_img/-/-/-/-");
  const AtlasObservation *rejected = find_observation (seniors, "nrmp_rd2020pr");
  double value = 0;

  g_assert_cmpstr (atlas_cell_get_preferred (seniors)->printed, ==, "93.7");
  g_assert_cmpstr (rejected->printed, ==, "93.9");
  g_assert_nonnull (rejected->rejected);

  /* 9,682 of 16,154; published as 60.0. */
  g_assert_true (atlas_cell_is_computed (all));
  g_assert_true (atlas_cell_get_value (all, &value));
  g_assert_cmpfloat_with_epsilon (value, 100.0 * 9682 / 16154, 1e-9);
  g_assert_nonnull (atlas_cell_get_caution (all));
  g_assert_cmpuint (atlas_cell_get_n_others (all), ==, 1);
}

/* No number of 2026 was checked with NRMP: each carries a caution. */
static void
test_2026_is_cautioned (void)
{
  g_autoptr (AtlasDataset) dataset = atlas_test_open_bundled ();
  guint n = 0;

  for (guint i = 0; i < atlas_dataset_get_n_cells (dataset); i++)
    {
      AtlasCell *cell = atlas_dataset_get_cell (dataset, i);
      double value;

      if (atlas_cell_get_key (cell)->year != 2026 || !atlas_cell_get_value (cell, &value))
        continue;
      n++;
      if (atlas_cell_get_caution (cell) == NULL)
        g_error ("%s has no caution", atlas_cell_get_id (cell));
    }
  g_assert_cmpuint (n, >, 20);
}

/* A cell that is kept outlives the data set, and its counts with it. */
static void
test_lifetimes (void)
{
  AtlasDataset *dataset = atlas_test_open_bundled ();
  AtlasCell *cell = g_object_ref (find (dataset, "c2026/match_rate_pct/percent/all_img/-/-/-/-"));
  AtlasCell *count = atlas_cell_get_numerator (cell);
  AtlasApplicantType *type = g_object_ref (atlas_dataset_find_type (dataset, "us_img"));
  AtlasMeasure *measure = g_object_ref (atlas_dataset_find_measure (dataset, "match_rate_pct"));
  GListModel *cycles = g_object_ref (atlas_dataset_get_cycles (dataset));
  double value = 0;

  g_assert_finalize_object (dataset);
  g_assert_true (atlas_cell_get_value (count, &value));
  g_assert_cmpfloat_with_epsilon (value, 9682, 1e-9);
  g_assert_finalize_object (cell);
  g_assert_finalize_object (type);
  g_assert_cmpstr (atlas_measure_get_id (atlas_measure_get_numerator (measure)), ==, "matched");
  g_assert_finalize_object (measure);
  g_assert_finalize_object (cycles);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dataset/bundled", test_bundled);
  g_test_add_func ("/dataset/cells", test_cells);
  g_test_add_func ("/dataset/articles", test_articles);
  g_test_add_func ("/dataset/2013", test_2013);
  g_test_add_func ("/dataset/settled", test_settled);
  g_test_add_func ("/dataset/2026-is-cautioned", test_2026_is_cautioned);
  g_test_add_func ("/dataset/lifetimes", test_lifetimes);
  return g_test_run ();
}
