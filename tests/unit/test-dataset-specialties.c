/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The data about specialties comes later, beside what is there. The bundled files are overlaid by
 * those of a folder. */

#include "config.h"

#include "atlas-test.h"

#include <string.h>

#define MATCH_PATH ATLAS_RESOURCE_PREFIX "/match"

static char *folder;

#define SPECIALTIES                                                                               \
  "'sources': [{'id': 'book', 'title': 'Book', 'year': 2026}], 'vocabulary': {"                   \
  "'types': [{'id': 'nobody', 'name': 'Nobody', 'short_name': 'Nobody'}],"                        \
  "'scopes': [{'id': 'first', 'name': 'First year', 'aliases': ['1st']}],"                        \
  "'outcomes': [{'id': 'in', 'name': 'In'}], 'topics': [{'id': 'talk', 'name': 'Talk'}],"         \
  "'editions': [{'id': '2014', 'name': '2014 edition', 'match': 2013}],"                          \
  "'quantities': [{'id': 'papers', 'name': 'Papers', 'short_name': 'Papers', 'unit': 'count',"    \
  " 'definition': 'd'}],"                                                                         \
  "'specialties': [{'id': 'surgery', 'name': 'Surgery', 'short_name': 'Surg', 'group':"           \
  " 'surgical', 'scope': 'first'}, {'id': 'neurology', 'name': 'Neurology', 'short_name': 'Neu'," \
  " 'group': 'medical', 'aliases': ['Nerves']}],"                                                 \
  "'measures': [{'id': 'seats_filled', 'name': 'Seats filled', 'unit': 'count',"                  \
  " 'definition': 'd', 'by_type': false},"                                                        \
  "{'id': 'seats_taken', 'name': 'Seats taken', 'unit': 'count', 'definition': 'd'},"             \
  "{'id': 'seats_pct', 'name': 'Seats', 'unit': 'percent', 'definition': 'd',"                    \
  " 'numerator': 'seats_taken', 'denominator': 'seats_filled'},"                                  \
  "{'id': 'papers_mean', 'name': 'Mean of papers', 'unit': 'count', 'definition': 'd',"           \
  " 'quantity': 'papers', 'statistic': 'mean'}]},"                                                \
  "'judgements': [{'cell': 'c2024/seats_filled/count/-/surgery/first/-/-', 'status': 'settled',"  \
  " 'reason': 'r', 'preferred': {'source': 'book'}}]"

#define POSITIONS                                                                         \
  "'observations': [{'cycle': 2024, 'measure': 'seats_filled', 'specialty': 'surgery',"   \
  " 'scope': 'first', 'unit': 'count', 'value': 200, 'printed': '200', 'source': 'book'," \
  " 'confidence': 'primary'},"                                                            \
  "{'cycle': 2024, 'measure': 'seats_taken', 'type': 'us_img', 'specialty': 'surgery',"   \
  " 'scope': 'first', 'unit': 'count', 'value': 50, 'printed': '50', 'source': 'book',"   \
  " 'confidence': 'primary'}]"

#define SCORES                                                                               \
  "'observations': [{'edition': 2014, 'measure': 'papers_mean', 'type': 'us_img',"           \
  " 'specialty': 'neurology', 'outcome': 'in', 'unit': 'count', 'value': 3, 'printed': '3'," \
  " 'source': 'book', 'confidence': 'primary'}]"

/* A number of cycles.json. */
#define TAKEN                                                                       \
  "'observations': [{'cycle': 2024, 'measure': 'match_rate_pct', 'type': 'us_img'," \
  " 'unit': 'percent', 'value': 1, 'printed': '1', 'source': 'book', 'confidence': 'primary'}]"
#define TAKEN_CELL "c2024/match_rate_pct/percent/us_img/-/-/-/-"

#define SHARE_CELL "c2024/seats_pct/percent/us_img/surgery/first/-/-"

static char *
write_document (const char *name, const char *members)
{
  g_autoptr (GBytes) bytes = atlas_test_document (members);
  g_autoptr (GError) error = NULL;
  char *path = g_build_filename (folder, name, NULL);

  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
                       &error);
  g_assert_no_error (error);
  return path;
}

/* What the program finds in place of its bundled files. */
static void
bundle (const char *positions)
{
  g_free (write_document ("specialties.json", SPECIALTIES));
  g_free (write_document ("positions.json", positions));
  g_free (write_document ("scores.json", SCORES));
  g_free (write_document ("other.json", "'observations': []"));
}

static void
count_signal (gpointer user_data)
{
  (*(guint *) user_data)++;
}

static void
append_only_cb (GListModel *model, guint position, guint removed, guint added, gpointer user_data)
{
  g_assert_cmpuint (removed, ==, 0);
  g_assert_cmpuint (position + added, ==, g_list_model_get_n_items (model));
  count_signal (user_data);
}

typedef struct
{
  AtlasDataset *dataset;
  guint n_changed;
  guint n_notified;
} Fixture;

static void
fixture_init (Fixture *self, const char *positions)
{
  bundle (positions);
  *self = (Fixture) { .dataset = atlas_test_open_bundled () };
  g_signal_connect_swapped (self->dataset, "changed", G_CALLBACK (count_signal), &self->n_changed);
  g_signal_connect_swapped (self->dataset, "notify::specialties-loaded", G_CALLBACK (count_signal),
                            &self->n_notified);
}

static void
load (AtlasDataset *dataset)
{
  g_autoptr (GError) error = NULL;

  atlas_dataset_load_specialties (dataset, &error);
  g_assert_no_error (error);
  g_assert_true (atlas_dataset_get_specialties_loaded (dataset));
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

typedef struct
{
  gboolean done;
  gboolean loaded;
  GError *error;
} Outcome;

static void
load_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Outcome *outcome = user_data;

  outcome->loaded = atlas_dataset_load_specialties_finish (ATLAS_DATASET (source), result,
                                                           &outcome->error);
  outcome->done = TRUE;
}

static void
wait_for (Outcome *outcome)
{
  gint64 deadline = g_get_monotonic_time () + 30 * G_USEC_PER_SEC;

  while (!outcome->done && g_get_monotonic_time () < deadline)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (outcome->done);
}

static void
start (AtlasDataset *dataset, GCancellable *cancellable, Outcome *outcome)
{
  *outcome = (Outcome) { FALSE };
  atlas_dataset_load_specialties_async (dataset, cancellable, load_cb, outcome);
  g_assert_false (outcome->done);
}

/* Who asks while another waits gets the same, and giving up is for oneself alone. */
static void
test_joined (void)
{
  Fixture fixture;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Outcome outcomes[4];

  fixture_init (&fixture, POSITIONS);
  start (fixture.dataset, NULL, &outcomes[0]);
  start (fixture.dataset, NULL, &outcomes[1]);
  start (fixture.dataset, cancellable, &outcomes[2]);
  g_cancellable_cancel (cancellable);
  for (guint i = 0; i < 3; i++)
    wait_for (&outcomes[i]);

  g_assert_no_error (outcomes[0].error);
  g_assert_no_error (outcomes[1].error);
  g_assert_true (outcomes[0].loaded && outcomes[1].loaded);
  g_assert_error (outcomes[2].error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&outcomes[2].error);
  g_assert_cmpuint (fixture.n_notified, ==, 1);
  g_assert_cmpuint (fixture.n_changed, ==, 0);

  AtlasCell *share = g_object_ref (atlas_dataset_find_cell (fixture.dataset, SHARE_CELL));
  start (fixture.dataset, NULL, &outcomes[3]);
  wait_for (&outcomes[3]);
  g_assert_true (outcomes[3].loaded);
  g_assert_true (atlas_dataset_find_cell (fixture.dataset, SHARE_CELL) == share);
  g_object_unref (share);
  g_object_unref (fixture.dataset);
}

/* What is read at once while a thread reads the same stays; the thread's copy is dropped. */
static void
test_overtaken (void)
{
  Fixture fixture;
  Outcome outcome;

  fixture_init (&fixture, POSITIONS);
  start (fixture.dataset, NULL, &outcome);
  load (fixture.dataset);
  AtlasCell *share = g_object_ref (atlas_dataset_find_cell (fixture.dataset, SHARE_CELL));
  wait_for (&outcome);

  g_assert_no_error (outcome.error);
  g_assert_true (outcome.loaded);
  g_assert_cmpuint (fixture.n_notified, ==, 1);
  g_assert_true (atlas_dataset_find_cell (fixture.dataset, SHARE_CELL) == share);
  g_object_unref (share);
  g_object_unref (fixture.dataset);
}

/* What was read for data that is not there any more is of no use. */
static void
test_discarded (void)
{
  Fixture fixture;
  Outcome old;
  Outcome new;
  g_autoptr (GError) error = NULL;

  fixture_init (&fixture, POSITIONS);
  start (fixture.dataset, NULL, &old);
  g_assert_true (atlas_dataset_load (fixture.dataset, NULL, &error));
  start (fixture.dataset, NULL, &new);
  wait_for (&old);
  wait_for (&new);

  g_assert_false (old.loaded);
  g_assert_error (old.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&old.error);
  g_assert_no_error (new.error);
  g_assert_true (new.loaded);
  g_assert_cmpuint (fixture.n_changed, ==, 1);
  g_assert_cmpuint (fixture.n_notified, ==, 1);
  g_assert_nonnull (atlas_dataset_find_cell (fixture.dataset, SHARE_CELL));
  g_object_unref (fixture.dataset);
}

static void
test_failed (void)
{
  Fixture fixture;
  Outcome outcomes[2];

  fixture_init (&fixture, TAKEN);
  for (guint i = 0; i < 2; i++)
    start (fixture.dataset, NULL, &outcomes[i]);
  for (guint i = 0; i < 2; i++)
    {
      wait_for (&outcomes[i]);
      g_assert_false (outcomes[i].loaded);
      g_assert_error (outcomes[i].error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_CONFLICT);
      g_clear_error (&outcomes[i].error);
    }

  bundle (POSITIONS);
  start (fixture.dataset, NULL, &outcomes[0]);
  wait_for (&outcomes[0]);
  g_assert_no_error (outcomes[0].error);
  g_assert_cmpuint (fixture.n_notified, ==, 1);
  g_object_unref (fixture.dataset);
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

/* A thread that still reads does not keep the data set for ever, nor does it need it. */
static void
test_lifetimes (void)
{
  Fixture fixture;
  Outcome outcome;

  fixture_init (&fixture, POSITIONS);
  AtlasDataset *weak = fixture.dataset;
  g_object_add_weak_pointer (G_OBJECT (weak), (gpointer *) &weak);
  start (fixture.dataset, NULL, &outcome);
  g_object_unref (fixture.dataset);
  wait_for (&outcome);
  g_assert_true (outcome.loaded);

  gint64 deadline = g_get_monotonic_time () + 30 * G_USEC_PER_SEC;
  while (g_atomic_pointer_get (&weak) != NULL && g_get_monotonic_time () < deadline)
    g_main_context_iteration (NULL, FALSE);
  g_assert_null (g_atomic_pointer_get (&weak));
}

int
main (int argc, char **argv)
{
  folder = atlas_test_make_folder ();
  g_autofree char *overlay = g_strdup_printf (MATCH_PATH "=%s", folder);
  g_setenv ("G_RESOURCE_OVERLAYS", overlay, TRUE);

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dataset-specialties/added", test_added);
  g_test_add_func ("/dataset-specialties/found", test_found);
  g_test_add_func ("/dataset-specialties/refused", test_refused);
  g_test_add_func ("/dataset-specialties/joined", test_joined);
  g_test_add_func ("/dataset-specialties/overtaken", test_overtaken);
  g_test_add_func ("/dataset-specialties/discarded", test_discarded);
  g_test_add_func ("/dataset-specialties/failed", test_failed);
  g_test_add_func ("/dataset-specialties/other-file", test_other_file);
  g_test_add_func ("/dataset-specialties/lifetimes", test_lifetimes);

  int status = g_test_run ();
  atlas_test_remove_folder (folder);
  g_free (folder);
  return status;
}
