/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "specialties-fixture.h"

static void
append_only_cb (GListModel *model, guint position, guint removed, guint added, gpointer user_data)
{
  g_assert_cmpuint (removed, ==, 0);
  g_assert_cmpuint (position + added, ==, g_list_model_get_n_items (model));
  count_signal (user_data);
}

/* (element-type AtlasCell): with a reference each, so that no other takes its place. */
static GPtrArray *
list_cells (AtlasDataset *dataset)
{
  GPtrArray *cells = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < atlas_dataset_get_n_cells (dataset); i++)
    g_ptr_array_add (cells, g_object_ref (atlas_dataset_get_cell (dataset, i)));
  return cells;
}

/* Everything that was there is the same object as before, and nobody is told that it changed. */
static void
test_added (void)
{
  Fixture fixture;
  guint n_appended = 0;

  fixture_init (&fixture, POSITIONS);
  AtlasDataset *dataset = fixture.dataset;
  GListModel *types = atlas_dataset_get_types (dataset);
  GListModel *specialties = atlas_dataset_get_specialties (dataset);
  guint n_types = g_list_model_get_n_items (types);
  guint n_cycles = g_list_model_get_n_items (atlas_dataset_get_cycles (dataset));
  g_autoptr (AtlasApplicantType) type = g_list_model_get_item (types, 0);
  g_autoptr (GPtrArray) cells = list_cells (dataset);

  g_assert_cmpuint (g_list_model_get_n_items (specialties), ==, 0);
  g_assert_false (atlas_dataset_get_specialties_loaded (dataset));
  g_signal_connect (types, "items-changed", G_CALLBACK (append_only_cb), &n_appended);
  load (dataset);

  g_assert_cmpuint (fixture.n_changed, ==, 0);
  g_assert_cmpuint (fixture.n_notified, ==, 1);
  g_assert_cmpuint (n_appended, ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (types), ==, n_types + 1);
  g_assert_true (atlas_dataset_find_type (dataset, atlas_applicant_type_get_id (type)) == type);
  g_assert_cmpuint (g_list_model_get_n_items (atlas_dataset_get_cycles (dataset)), ==, n_cycles);
  g_assert_cmpuint (atlas_dataset_get_n_cells (dataset), ==, cells->len + 4);
  for (guint i = 0; i < cells->len; i++)
    {
      AtlasCell *cell = g_ptr_array_index (cells, i);

      g_assert_true (atlas_dataset_find_cell (dataset, atlas_cell_get_id (cell)) == cell);
      g_assert_true (atlas_dataset_lookup_key (dataset, atlas_cell_get_key (cell)) == cell);
    }

  load (dataset);
  g_assert_cmpuint (fixture.n_notified, ==, 1);
  g_assert_cmpuint (atlas_dataset_get_n_cells (dataset), ==, cells->len + 4);
  g_object_unref (dataset);
}

static void
test_found (void)
{
  Fixture fixture;
  double value = 0;

  fixture_init (&fixture, POSITIONS);
  AtlasDataset *dataset = fixture.dataset;
  GListModel *specialties = atlas_dataset_get_specialties (dataset);
  GListModel *editions = atlas_dataset_get_terms (dataset, ATLAS_TERM_EDITION);
  load (dataset);

  /* In the order of the vocabulary, not of the alphabet. */
  g_autoptr (AtlasSpecialty) first = g_list_model_get_item (specialties, 0);
  g_assert_cmpuint (g_list_model_get_n_items (specialties), ==, 2);
  g_assert_cmpstr (atlas_specialty_get_id (first), ==, "surgery");
  g_assert_true (atlas_dataset_find_specialty (dataset, "surgery") == first);
  g_assert_null (atlas_dataset_find_specialty (dataset, "Surgery"));
  g_assert_cmpstr (atlas_dataset_resolve (dataset, ATLAS_ENTRY_SPECIALTY, "nerves"), ==,
                   "neurology");
  g_assert_cmpuint (g_list_model_get_n_items (editions), ==, 1);
  g_assert_cmpint (
      atlas_term_get_match (atlas_dataset_find_term (dataset, ATLAS_TERM_EDITION, "2014")), ==,
      2013);
  g_assert_null (atlas_dataset_find_term (dataset, ATLAS_TERM_SCOPE, "2014"));
  g_assert_nonnull (atlas_dataset_find_quantity (dataset, "papers"));
  g_assert_true (atlas_dataset_find_statistic (dataset, "papers", ATLAS_STATISTIC_MEAN) ==
                 atlas_dataset_find_measure (dataset, "papers_mean"));
  g_assert_null (atlas_dataset_find_statistic (dataset, "papers", ATLAS_STATISTIC_SD));

  /* By texts that are not those of the vocabulary. */
  g_autofree char *specialty = g_strdup ("surgery");
  g_autofree char *scope = g_strdup ("first");
  g_autofree char *unit = g_strdup ("percent");
  AtlasCellKey key = {
    .time = ATLAS_TIME_CYCLE,
    .year = 2024,
    .measure = atlas_dataset_find_measure (dataset, "seats_pct"),
    .unit = unit,
    .type = atlas_dataset_find_type (dataset, "us_img"),
    .specialty = specialty,
    .scope = scope,
  };
  AtlasCell *share = atlas_dataset_lookup_key (dataset, &key);
  g_assert_true (atlas_dataset_find_cell (dataset, SHARE_CELL) == share);
  g_assert_true (atlas_cell_get_value (share, &value));
  g_assert_cmpfloat_with_epsilon (value, 25, 1e-9);
  g_assert_nonnull (atlas_cell_get_judgement (atlas_cell_get_denominator (share)));
  key.scope = NULL;
  g_assert_null (atlas_dataset_lookup_key (dataset, &key));

  GPtrArray *cells = atlas_dataset_list_cells_of_specialty (dataset, specialty);
  g_assert_cmpuint (cells->len, ==, 3);
  for (guint i = 0; i < cells->len; i++)
    g_assert_cmpstr (atlas_cell_get_key (g_ptr_array_index (cells, i))->specialty, ==, "surgery");
  g_assert_cmpuint (atlas_dataset_list_cells_of_specialty (dataset, "none")->len, ==, 0);
  g_object_unref (dataset);
}

/* What is refused changes nothing; it can be asked for again. */
static void
test_refused (void)
{
  Fixture fixture;
  g_autoptr (GError) error = NULL;

  fixture_init (&fixture, TAKEN);
  AtlasDataset *dataset = fixture.dataset;
  guint n_cells = atlas_dataset_get_n_cells (dataset);

  g_assert_false (atlas_dataset_load_specialties (dataset, &error));
  g_assert_error (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_CONFLICT);
  g_assert_cmpstr (error->message, ==,
                   "positions.json: observations[0]: expected a cell of this data, found "
                   "“" TAKEN_CELL "”, which is settled already");
  g_assert_false (atlas_dataset_get_specialties_loaded (dataset));
  g_assert_cmpuint (fixture.n_notified, ==, 0);
  g_assert_cmpuint (atlas_dataset_get_n_cells (dataset), ==, n_cells);
  g_assert_null (atlas_dataset_find_specialty (dataset, "surgery"));
  g_assert_cmpuint (atlas_cell_get_n_observations (atlas_dataset_find_cell (dataset, TAKEN_CELL)),
                    >, 1);

  bundle (POSITIONS);
  load (dataset);
  g_assert_nonnull (atlas_dataset_find_specialty (dataset, "surgery"));
  g_object_unref (dataset);
}

/* A file of the user's has the vocabulary of specialties at once, and none of its numbers. */
static void
test_other_file (void)
{
  Fixture fixture;
  g_autoptr (GError) error = NULL;

  fixture_init (&fixture, POSITIONS);
  AtlasDataset *dataset = fixture.dataset;
  g_autofree char *path = write_document (
      "mine.json",
      "'vocabulary': {'specialties': [{'id': 'mine', 'name': 'Mine', 'short_name': 'Mine',"
      " 'group': 'medical', 'scope': 'first'}]}, 'observations': [{'cycle': 2030, 'measure':"
      " 'seats_taken', 'type': 'us_img', 'specialty': 'mine', 'scope': 'first', 'unit': 'count',"
      " 'value': 5, 'printed': '5', 'source': 'book', 'confidence': 'primary'}, {'cycle': 2030,"
      " 'measure': 'seats_taken', 'type': 'us_img', 'specialty': 'surgery', 'scope': 'first',"
      " 'unit': 'count', 'value': 6, 'printed': '6', 'source': 'book', 'confidence': 'primary'}]");

  g_assert_true (atlas_dataset_load (dataset, path, &error));
  g_assert_no_error (error);
  g_assert_true (atlas_dataset_get_specialties_loaded (dataset));
  g_assert_cmpuint (fixture.n_notified, ==, 1);
  g_assert_cmpuint (fixture.n_changed, ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (atlas_dataset_get_specialties (dataset)), ==, 3);
  load (dataset);
  g_assert_cmpuint (atlas_dataset_get_n_cells (dataset), ==, 2);
  g_assert_null (atlas_dataset_find_cell (dataset, SHARE_CELL));
  g_assert_cmpuint (g_list_model_get_n_items (atlas_dataset_get_cycles (dataset)), ==, 1);

  g_assert_true (atlas_dataset_load (dataset, NULL, &error));
  g_assert_false (atlas_dataset_get_specialties_loaded (dataset));
  g_assert_cmpuint (fixture.n_notified, ==, 2);
  g_assert_null (atlas_dataset_find_specialty (dataset, "mine"));
  load (dataset);
  g_assert_null (atlas_dataset_find_specialty (dataset, "mine"));
  g_assert_nonnull (atlas_dataset_find_cell (dataset, SHARE_CELL));
  g_object_unref (dataset);
}

int
main (int argc, char **argv)
{
  overlay_folder ();
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dataset-specialties/added", test_added);
  g_test_add_func ("/dataset-specialties/found", test_found);
  g_test_add_func ("/dataset-specialties/refused", test_refused);
  g_test_add_func ("/dataset-specialties/other-file", test_other_file);
  return run_in_folder ();
}
