/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-test.h"

#include "atlas-json.h"

#include <string.h>
#include <unistd.h>

static void
count_signal (gpointer user_data)
{
  (*(guint *) user_data)++;
}

/* Writes @text into a new file of @folder. */
static char *
write_file (const char *folder, const char *text)
{
  char *path = g_build_filename (folder, "data.json", NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
  return path;
}

static char *
write_document (const char *folder, const char *members)
{
  g_autoptr (GBytes) bytes = atlas_test_document (members);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  return write_file (folder, text);
}

static const char own_data[] =
    "'sources': [{'id': 'mine', 'title': 'Mine', 'year': 2030}], 'vocabulary': {'types': [{'id': "
    "'mine', 'name': 'Mine', 'short_name': 'Mine'}]}, 'observations': ["
    "{'cycle': 2030, 'measure': 'match_rate_pct', 'type': 'us_img', 'unit': 'percent', 'value': 70,"
    " 'printed': '70', 'source': 'mine', 'confidence': 'primary'},"
    "{'cycle': 2030, 'measure': 'match_rate_pct', 'type': 'mine', 'unit': 'percent', 'value': 71,"
    " 'printed': '71', 'source': 'nrmp_rd2025_t4', 'confidence': 'primary'}]";

/* Another file replaces the observations; sources and vocabulary stay usable. */
static void
test_other_file (void)
{
  g_autofree char *folder = atlas_test_make_folder ();
  g_autofree char *path = write_document (folder, own_data);
  g_autoptr (AtlasDataset) dataset = atlas_test_open_bundled ();
  g_autoptr (GError) error = NULL;
  guint n_changed = 0;

  g_signal_connect_swapped (dataset, "changed", G_CALLBACK (count_signal), &n_changed);
  g_assert_true (atlas_dataset_load (dataset, path, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n_changed, ==, 1);
  g_assert_cmpuint (atlas_test_count_observations (dataset), ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (atlas_dataset_get_cycles (dataset)), ==, 1);
  g_assert_nonnull (atlas_dataset_find_type (dataset, "mine"));
  g_assert_nonnull (atlas_dataset_find_type (dataset, "us_img"));
  g_assert_nonnull (atlas_dataset_find_cell (dataset, "c2030/match_rate_pct/percent/mine/-/-/-/-"));
  g_assert_null (atlas_dataset_find_cell (dataset, "c2024/match_rate_pct/percent/us_img/-/-/-/-"));

  g_assert_true (atlas_dataset_load (dataset, NULL, &error));
  g_assert_cmpuint (n_changed, ==, 2);
  g_assert_cmpuint (atlas_test_count_observations (dataset), ==, ATLAS_TEST_N_OBSERVATIONS);
  g_assert_null (atlas_dataset_find_type (dataset, "mine"));
  atlas_test_remove_folder (folder);
}

/* A file that is refused changes nothing and says nothing. */
static void
assert_unharmed (AtlasDataset *dataset, const char *path, AtlasDataError code, const char *message)
{
  g_autoptr (GError) error = NULL;
  GListModel *models[] = { atlas_dataset_get_cycles (dataset), atlas_dataset_get_types (dataset),
                           atlas_dataset_get_sources (dataset) };
  AtlasCell *cell = atlas_dataset_get_cell (dataset, 0);
  guint n_changed = 0;
  gulong handlers[4];

  handlers[3] = g_signal_connect_swapped (dataset, "changed", G_CALLBACK (count_signal),
                                          &n_changed);
  for (guint i = 0; i < 3; i++)
    handlers[i] = g_signal_connect_swapped (models[i], "items-changed", G_CALLBACK (count_signal),
                                            &n_changed);

  g_assert_false (atlas_dataset_load (dataset, path, &error));
  g_assert_error (error, ATLAS_DATA_ERROR, (int) code);
  g_assert_true (g_str_has_prefix (error->message, path));
  if (strstr (error->message, message) == NULL)
    g_error ("expected “%s” in “%s”", message, error->message);
  g_assert_cmpuint (n_changed, ==, 0);
  g_assert_true (atlas_dataset_get_cell (dataset, 0) == cell);
  g_assert_cmpuint (atlas_test_count_observations (dataset), ==, ATLAS_TEST_N_OBSERVATIONS);

  g_signal_handler_disconnect (dataset, handlers[3]);
  for (guint i = 0; i < 3; i++)
    g_signal_handler_disconnect (models[i], handlers[i]);
}

static void
test_refused_files (void)
{
  g_autofree char *folder = atlas_test_make_folder ();
  g_autofree char *absent = g_build_filename (folder, "absent.json", NULL);
  g_autofree char *empty = write_file (folder, "");
  g_autoptr (AtlasDataset) dataset = atlas_test_open_bundled ();

  assert_unharmed (dataset, empty, ATLAS_DATA_ERROR_SYNTAX, "found an empty file");
  assert_unharmed (dataset, absent, ATLAS_DATA_ERROR_UNREADABLE, "No such file");
  assert_unharmed (dataset, folder, ATLAS_DATA_ERROR_UNREADABLE, "expected a regular file");
  assert_unharmed (dataset, "/dev/zero", ATLAS_DATA_ERROR_UNREADABLE, "expected a regular file");

  /* Wrong only at the end: what came before is dropped as well. */
  g_autofree char *late = write_document (
      folder,
      "'sources': [{'id': 'mine', 'title': 'Mine'}], 'observations': [{'cycle': 2030, 'measure': "
      "'matched', 'unit': 'count', 'value': 70, 'printed': '70', 'source': 'mine', 'confidence': "
      "'primary'}, {'cycle': 2030}]");
  assert_unharmed (dataset, late, ATLAS_DATA_ERROR_MISSING, "observations[1].measure");
  g_autofree char *again = write_document (folder,
                                           "'sources': [{'id': 'ama2024', 'title': 'Mine'}]");
  assert_unharmed (dataset, again, ATLAS_DATA_ERROR_DUPLICATE, "found “ama2024”");
  atlas_test_remove_folder (folder);
}

/* One byte over the limit. The file is all hole: reading it would find NUL bytes. */
static void
test_too_large (void)
{
  g_autofree char *folder = atlas_test_make_folder ();
  g_autofree char *path = write_file (folder, "{");
  g_autoptr (AtlasDataset) dataset = atlas_test_open_bundled ();

  g_assert_cmpint (truncate (path, ATLAS_JSON_MAX_BYTES + 1), ==, 0);
  assert_unharmed (dataset, path, ATLAS_DATA_ERROR_TOO_LARGE,
                   "expected at most 64 MiB, found 67108865");
  g_assert_cmpint (truncate (path, ATLAS_JSON_MAX_BYTES), ==, 0);
  assert_unharmed (dataset, path, ATLAS_DATA_ERROR_ENCODING, "found a NUL byte");
  atlas_test_remove_folder (folder);
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

  outcome->loaded = atlas_dataset_load_finish (ATLAS_DATASET (source), result, &outcome->error);
  outcome->done = TRUE;
}

static void
load_async (AtlasDataset *dataset, const char *path, GCancellable *cancellable, Outcome *outcome)
{
  gint64 deadline = g_get_monotonic_time () + 30 * G_USEC_PER_SEC;

  *outcome = (Outcome) { FALSE };
  atlas_dataset_load_async (dataset, path, cancellable, load_cb, outcome);
  g_assert_false (outcome->done);
  while (!outcome->done && g_get_monotonic_time () < deadline)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (outcome->done);
}

static void
test_async (void)
{
  g_autoptr (AtlasDataset) bundled = atlas_test_open_bundled ();
  AtlasDataset *dataset = atlas_dataset_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  guint n_changed = 0;
  Outcome outcome;

  g_assert_false (atlas_dataset_is_loaded (dataset));
  g_assert_null (atlas_dataset_get_date (dataset));
  g_assert_cmpuint (atlas_dataset_get_n_cells (dataset), ==, 0);
  g_signal_connect_swapped (dataset, "changed", G_CALLBACK (count_signal), &n_changed);

  load_async (dataset, NULL, NULL, &outcome);
  g_assert_no_error (outcome.error);
  g_assert_true (outcome.loaded);
  g_assert_cmpuint (n_changed, ==, 1);
  g_assert_cmpuint (atlas_dataset_get_n_cells (dataset), ==, atlas_dataset_get_n_cells (bundled));

  load_async (dataset, "/nonexistent/data.json", NULL, &outcome);
  g_assert_error (outcome.error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_UNREADABLE);
  g_assert_false (outcome.loaded);
  g_clear_error (&outcome.error);

  g_cancellable_cancel (cancellable);
  load_async (dataset, NULL, cancellable, &outcome);
  g_assert_error (outcome.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&outcome.error);
  g_assert_cmpuint (n_changed, ==, 1);
  g_assert_cmpuint (atlas_test_count_observations (dataset), ==, ATLAS_TEST_N_OBSERVATIONS);

  /* The worker thread lets go of the data set when it gets round to it. */
  gint64 deadline = g_get_monotonic_time () + 30 * G_USEC_PER_SEC;
  AtlasDataset *weak = dataset;
  g_object_add_weak_pointer (G_OBJECT (dataset), (gpointer *) &weak);
  g_object_unref (dataset);
  while (g_atomic_pointer_get (&weak) != NULL && g_get_monotonic_time () < deadline)
    g_main_context_iteration (NULL, FALSE);
  g_assert_null (g_atomic_pointer_get (&weak));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dataset-load/other-file", test_other_file);
  g_test_add_func ("/dataset-load/refused-files", test_refused_files);
  g_test_add_func ("/dataset-load/too-large", test_too_large);
  g_test_add_func ("/dataset-load/async", test_async);
  return g_test_run ();
}
