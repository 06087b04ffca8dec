/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "specialties-fixture.h"

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
  overlay_folder ();
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dataset-specialties-async/joined", test_joined);
  g_test_add_func ("/dataset-specialties-async/overtaken", test_overtaken);
  g_test_add_func ("/dataset-specialties-async/discarded", test_discarded);
  g_test_add_func ("/dataset-specialties-async/failed", test_failed);
  g_test_add_func ("/dataset-specialties-async/lifetimes", test_lifetimes);
  return run_in_folder ();
}
