/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* When the store writes, and what it tells of it. */

#include "case-store-fixture.h"

/* ---- In its own time ---- */

static void
test_nothing (Fixture *fixture, gconstpointer user_data)
{
  g_assert_true (atlas_case_store_is_saved (fixture->store));
  g_assert_null (atlas_case_store_get_error (fixture->store));
  g_assert_null (atlas_case_store_get_set_aside (fixture->store));
  g_assert_true (atlas_case_store_flush (fixture->store));
  g_assert_cmpint (n_begun, ==, 0);
  g_assert_false (g_file_test (fixture->folder, G_FILE_TEST_EXISTS));
}

/* The promise is half a second after the last change, and one while changes go on. */
static void
test_default_delay (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *folder = g_build_filename (fixture->top, "other", NULL);
  AtlasCaseStore *store = atlas_case_store_new (folder, fixture->base);
  guint delay = 0;

  g_object_get (store, "delay", &delay, NULL);
  g_assert_cmpuint (delay, <=, 400);
  g_assert_finalize_object (store);
}

/* Changes that follow each other are written once, not before they have ended. */
static void
test_debounce (Fixture *fixture, gconstpointer user_data)
{
  guint n_told = 0;

  g_signal_connect (fixture->store, "notify::saved", G_CALLBACK (count_cb), &n_told);
  answer (fixture->item, "step1", "passed");
  g_assert_false (atlas_case_store_is_saved (fixture->store));
  answer (fixture->item, "step1", "failed");
  answer (fixture->item, "step2ck", "passed");
  atlas_case_set_label (fixture->item, "A");
  gint64 last_change = g_get_monotonic_time ();
  g_assert_cmpint (n_begun, ==, 0);
  wait_saved (fixture);

  g_assert_cmpint (g_get_monotonic_time () - last_change, >=, (DELAY - 1) * 1000);
  g_assert_cmpint (n_files_synced, ==, 1);
  g_assert_cmpuint (n_told, ==, 2);
  g_assert_null (atlas_case_store_get_error (fixture->store));
  assert_file_answer (fixture, "step1", "failed");
  assert_file_answer (fixture, "step2ck", "passed");
}

static gboolean
change_cb (gpointer user_data)
{
  static int number;
  g_autofree char *label = g_strdup_printf ("%d", number++);

  atlas_case_set_label (user_data, label);
  return G_SOURCE_CONTINUE;
}

/* Changes that never pause for long enough are written all the same. */
static void
test_steady (Fixture *fixture, gconstpointer user_data)
{
  g_object_set (fixture->store, "delay", 100, NULL);
  guint source = g_timeout_add (1, change_cb, fixture->item);
  gint64 start = g_get_monotonic_time ();
  wait_until (g_atomic_int_get (&n_files_synced) >= 3);
  gint64 time = g_get_monotonic_time () - start;
  g_source_remove (source);

  g_test_message ("3 writes in %d ms of changes each ms", (int) (time / 1000));
  g_assert_cmpint (time, >=, 3 * 190 * 1000);
}

/* What goes back to what the file holds need not be written. */
static void
test_there_and_back (Fixture *fixture, gconstpointer user_data)
{
  answer (fixture->item, "step1", "passed");
  wait_saved (fixture);
  g_autoptr (AtlasCaseData) before = atlas_case_data_ref (atlas_case_get_data (fixture->item));
  answer (fixture->item, "step1", "failed");
  atlas_case_store_undo (fixture->store, before);
  g_assert_true (atlas_case_store_is_saved (fixture->store));
  atlas_case_store_flush (fixture->store);
  g_assert_cmpint (n_files_synced, ==, 1);
}

/* While a write is under way nobody knows what the file will hold. */
static void
test_back_during_write (Fixture *fixture, gconstpointer user_data)
{
  answer (fixture->item, "step1", "passed");
  wait_saved (fixture);
  g_autoptr (AtlasCaseData) before = atlas_case_data_ref (atlas_case_get_data (fixture->item));
  disk_delay = 30;
  answer (fixture->item, "step1", "failed");
  atlas_case_store_save (fixture->store);
  wait_until (g_atomic_int_get (&n_begun) == 2);
  atlas_case_store_undo (fixture->store, before);
  g_assert_false (atlas_case_store_is_saved (fixture->store));
  wait_saved (fixture);
  assert_file_answer (fixture, "step1", "passed");
}

/* One write at a time, which the disk sees to, and of what has changed meanwhile the newest. */
static void
test_newest (Fixture *fixture, gconstpointer user_data)
{
  disk_delay = 30;
  answer (fixture->item, "step1", "none");
  atlas_case_store_save (fixture->store);
  wait_until (g_atomic_int_get (&n_begun) == 1);
  answer (fixture->item, "step1", "failed");
  atlas_case_store_save (fixture->store);
  answer (fixture->item, "step1", "passed");
  atlas_case_store_save (fixture->store);
  wait_saved (fixture);

  g_assert_cmpint (n_files_synced, ==, 2);
  assert_file_answer (fixture, "step1", "passed");
}

/* ---- At once ---- */

static void
assert_mode (const char *path, mode_t expected)
{
  struct stat info;

  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpuint (info.st_mode & 07777, ==, expected);
}

static void
test_flush (Fixture *fixture, gconstpointer user_data)
{
  mode_t before = umask (0);

  answer (fixture->item, "step1", "passed");
  g_assert_true (atlas_case_store_flush (fixture->store));
  umask (before);

  assert_file_answer (fixture, "step1", "passed");
  assert_mode (fixture->path, 0600);
  assert_mode (fixture->folder, 0700);
  g_assert_cmpint (n_files_synced, ==, 1);
  g_assert_cmpint (n_folders_synced, ==, 1);
  g_assert_cmpuint (atlas_test_count_files (fixture->folder), ==, 1);
  g_assert_true (atlas_case_store_flush (fixture->store));
  g_assert_cmpint (n_begun, ==, 1);
}

/* A file that others could read becomes the user's own. */
static void
test_mode (Fixture *fixture, gconstpointer user_data)
{
  answer (fixture->item, "step1", "passed");
  atlas_case_store_flush (fixture->store);
  g_assert_cmpint (g_chmod (fixture->path, 0644), ==, 0);
  answer (fixture->item, "step1", "failed");
  atlas_case_store_flush (fixture->store);
  assert_mode (fixture->path, 0600);
}

static void
test_flush_during_write (Fixture *fixture, gconstpointer user_data)
{
  g_test_summary ("What changes while a write is under way is not lost when the window is closed");
  disk_delay = 30;
  answer (fixture->item, "step1", "failed");
  atlas_case_store_save (fixture->store);
  wait_until (g_atomic_int_get (&n_begun) == 1);
  answer (fixture->item, "step1", "passed");
  g_assert_true (atlas_case_store_flush (fixture->store));

  g_assert_cmpint (n_under_way, ==, 0);
  assert_file_answer (fixture, "step1", "passed");
  while (g_main_context_iteration (NULL, FALSE))
    ;
  assert_file_answer (fixture, "step1", "passed");
  g_assert_cmpint (n_begun, ==, 2);
}

/* What is not written when the store is let go is written then, whatever is under way. */
static void
test_let_go (Fixture *fixture, gconstpointer user_data)
{
  disk_delay = 30;
  answer (fixture->item, "step1", "failed");
  atlas_case_store_save (fixture->store);
  answer (fixture->item, "step1", "passed");
  close_store (fixture);
  assert_file_answer (fixture, "step1", "passed");
  while (g_main_context_iteration (NULL, FALSE))
    ;
  assert_file_answer (fixture, "step1", "passed");
}

/* ---- Failure ---- */

/* The permissions of a folder do not bind root; that a file is in its place does. */
static void
test_no_folder (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *data = g_path_get_dirname (fixture->folder);
  g_autofree char *message = g_strdup_printf ("%s: %s", fixture->path, g_strerror (ENOTDIR));
  guint n_told = 0;

  write_text (data, "a file");
  g_signal_connect (fixture->store, "notify::error", G_CALLBACK (count_cb), &n_told);
  answer (fixture->item, "step1", "passed");
  wait_until (atlas_case_store_get_error (fixture->store) != NULL);
  g_assert_cmpstr (atlas_case_store_get_error (fixture->store), ==, message);
  g_assert_false (atlas_case_store_is_saved (fixture->store));
  g_assert_false (atlas_case_store_flush (fixture->store));
  g_assert_cmpuint (n_told, ==, 1);
  assert_answer (fixture->item, "step1", "passed");
  reopen_store (fixture);
  g_assert_null (atlas_case_store_get_set_aside (fixture->store));
  g_assert_true (atlas_case_store_is_saved (fixture->store));
  assert_text_of (data, "a file");
  g_assert_cmpint (g_unlink (data), ==, 0);
}

/* The change is kept and goes with the next one. */
static void
test_full_disk (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *message = g_strdup_printf ("%s: %s", fixture->path, g_strerror (ENOSPC));

  answer (fixture->item, "step1", "passed");
  g_assert_true (atlas_case_store_flush (fixture->store));
  disk_full = TRUE;
  answer (fixture->item, "step1", "failed");
  wait_until (atlas_case_store_get_error (fixture->store) != NULL);
  g_assert_cmpstr (atlas_case_store_get_error (fixture->store), ==, message);
  g_assert_false (atlas_case_store_is_saved (fixture->store));
  assert_file_answer (fixture, "step1", "passed");
  g_assert_cmpuint (atlas_test_count_files (fixture->folder), ==, 1);

  disk_full = FALSE;
  answer (fixture->item, "step2ck", "passed");
  wait_saved (fixture);
  g_assert_null (atlas_case_store_get_error (fixture->store));
  assert_file_answer (fixture, "step1", "failed");
  assert_file_answer (fixture, "step2ck", "passed");
}

/* After a failure even the case that the file holds is written again. */
static void
test_back_after_failure (Fixture *fixture, gconstpointer user_data)
{
  answer (fixture->item, "step1", "passed");
  atlas_case_store_flush (fixture->store);
  disk_full = TRUE;
  answer (fixture->item, "step1", "failed");
  g_assert_false (atlas_case_store_flush (fixture->store));
  disk_full = FALSE;
  answer (fixture->item, "step1", "passed");
  g_assert_false (atlas_case_store_is_saved (fixture->store));
  g_assert_true (atlas_case_store_flush (fixture->store));
  g_assert_null (atlas_case_store_get_error (fixture->store));
}

/* A write that flushing only had to wait for ends an error too. */
static void
test_flush_after_failure (Fixture *fixture, gconstpointer user_data)
{
  disk_full = TRUE;
  answer (fixture->item, "step1", "failed");
  g_assert_false (atlas_case_store_flush (fixture->store));
  g_assert_nonnull (atlas_case_store_get_error (fixture->store));
  disk_full = FALSE;
  disk_delay = 30;
  answer (fixture->item, "step1", "passed");
  atlas_case_store_save (fixture->store);
  wait_until (g_atomic_int_get (&n_begun) == 2);
  g_assert_true (atlas_case_store_flush (fixture->store));
  g_assert_null (atlas_case_store_get_error (fixture->store));
  g_assert_cmpint (n_begun, ==, 2);
}

#define add(path, test) g_test_add (path, Fixture, base, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  AtlasRuleBase *base = open_base ();
  add ("/case-store/nothing", test_nothing);
  add ("/case-store/default-delay", test_default_delay);
  add ("/case-store/debounce", test_debounce);
  add ("/case-store/steady", test_steady);
  add ("/case-store/there-and-back", test_there_and_back);
  add ("/case-store/back-during-write", test_back_during_write);
  add ("/case-store/newest", test_newest);
  add ("/case-store/flush", test_flush);
  add ("/case-store/mode", test_mode);
  add ("/case-store/flush-during-write", test_flush_during_write);
  add ("/case-store/let-go", test_let_go);
  add ("/case-store/no-folder", test_no_folder);
  add ("/case-store/full-disk", test_full_disk);
  add ("/case-store/back-after-failure", test_back_after_failure);
  add ("/case-store/flush-after-failure", test_flush_after_failure);
  int status = g_test_run ();
  atlas_rule_base_unref (base);
  return status;
}
