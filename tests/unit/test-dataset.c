/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-test.h"

#include "atlas-json.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define N_OBSERVATIONS 1073

static AtlasCell *
find (AtlasDataset *dataset, const char *cell)
{
  AtlasCell *found = atlas_dataset_find_cell (dataset, cell);

  if (found == NULL)
    g_error ("no cell %s", cell);
  return found;
}

static guint
count_observations (AtlasDataset *dataset)
{
  guint n = 0;

  for (guint i = 0; i < atlas_dataset_get_n_cells (dataset); i++)
    n += atlas_cell_get_n_observations (atlas_dataset_get_cell (dataset, i));
  return n;
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
  g_assert_cmpuint (count_observations (dataset), ==, N_OBSERVATIONS);
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
  g_assert_cmpuint (count_observations (dataset), ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (atlas_dataset_get_cycles (dataset)), ==, 1);
  g_assert_nonnull (atlas_dataset_find_type (dataset, "mine"));
  g_assert_nonnull (atlas_dataset_find_type (dataset, "us_img"));
  g_assert_nonnull (atlas_dataset_find_cell (dataset, "c2030/match_rate_pct/percent/mine/-/-/-/-"));
  g_assert_null (atlas_dataset_find_cell (dataset, "c2024/match_rate_pct/percent/us_img/-/-/-/-"));

  g_assert_true (atlas_dataset_load (dataset, NULL, &error));
  g_assert_cmpuint (n_changed, ==, 2);
  g_assert_cmpuint (count_observations (dataset), ==, N_OBSERVATIONS);
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
  g_assert_cmpuint (count_observations (dataset), ==, N_OBSERVATIONS);

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
  g_assert_cmpuint (count_observations (dataset), ==, N_OBSERVATIONS);

  /* The worker thread lets go of the data set when it gets round to it. */
  gint64 deadline = g_get_monotonic_time () + 30 * G_USEC_PER_SEC;
  AtlasDataset *weak = dataset;
  g_object_add_weak_pointer (G_OBJECT (dataset), (gpointer *) &weak);
  g_object_unref (dataset);
  while (g_atomic_pointer_get (&weak) != NULL && g_get_monotonic_time () < deadline)
    g_main_context_iteration (NULL, FALSE);
  g_assert_null (g_atomic_pointer_get (&weak));
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
  g_test_add_func ("/dataset/other-file", test_other_file);
  g_test_add_func ("/dataset/refused-files", test_refused_files);
  g_test_add_func ("/dataset/too-large", test_too_large);
  g_test_add_func ("/dataset/async", test_async);
  g_test_add_func ("/dataset/lifetimes", test_lifetimes);
  return g_test_run ();
}
