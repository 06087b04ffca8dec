/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Starting over, which can be undone, and deleting everything, which cannot. */

#include "case-store-fixture.h"

static void
test_start_over (Fixture *fixture, gconstpointer user_data)
{
  atlas_case_set_label (fixture->item, "A");
  answer (fixture->item, "step1", "passed");
  wait_saved (fixture);
  g_autoptr (AtlasCaseData) before = atlas_case_store_start_over (fixture->store);
  g_assert_null (atlas_case_get_label (fixture->item));
  g_assert_null (atlas_answers_get (atlas_case_get_answers (fixture->item), "step1"));
  wait_saved (fixture);
  g_autoptr (AtlasCase) empty = read_file (fixture);
  g_assert_null (atlas_answers_get (atlas_case_get_answers (empty), "step1"));

  atlas_case_store_undo (fixture->store, before);
  assert_answer (fixture->item, "step1", "passed");
  g_assert_cmpstr (atlas_case_get_moment (fixture->item, "step1"), ==, NOW);
  g_assert_cmpstr (atlas_case_get_label (fixture->item), ==, "A");
  wait_saved (fixture);
  assert_file_answer (fixture, "step1", "passed");
}

static void
set_flag_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
}

/* Whatever was due or under way has had the time to be written. */
static void
let_time_pass (void)
{
  gboolean passed = FALSE;

  g_timeout_add_once (4 * DELAY, set_flag_cb, &passed);
  wait_until (passed);
}

static void
test_delete (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *temporary = g_strconcat (fixture->path, ".ABCDEF", NULL);
  g_autofree char *copy = g_strconcat (fixture->path, ".bak", NULL);
  g_autoptr (GError) error = NULL;

  write_text (fixture->path, "damaged");
  reopen_store (fixture);
  answer (fixture->item, "step1", "passed");
  wait_saved (fixture);
  write_text (temporary, "{'form");
  write_text (copy, PASSED);
  g_assert_cmpuint (atlas_test_count_files (fixture->folder), ==, 4);

  disk_delay = 30;
  atlas_case_set_label (fixture->item, "A");
  atlas_case_store_save (fixture->store);
  wait_until (g_atomic_int_get (&n_begun) == 2);
  atlas_case_set_label (fixture->item, "B");
  g_assert_true (atlas_case_store_delete_everything (fixture->store, &error));
  g_assert_no_error (error);

  g_assert_false (g_file_test (fixture->folder, G_FILE_TEST_EXISTS));
  g_assert_null (atlas_case_get_label (fixture->item));
  g_assert_null (atlas_answers_get (atlas_case_get_answers (fixture->item), "step1"));
  g_assert_null (atlas_case_store_get_set_aside (fixture->store));
  g_assert_null (atlas_case_store_get_set_aside_reason (fixture->store));
  g_assert_true (atlas_case_store_is_saved (fixture->store));
  let_time_pass ();
  reopen_store (fixture);
  g_assert_false (g_file_test (fixture->folder, G_FILE_TEST_EXISTS));
}

/* A write that no thread has begun is dropped. */
static void
test_delete_at_once (Fixture *fixture, gconstpointer user_data)
{
  answer (fixture->item, "step1", "passed");
  atlas_case_store_save (fixture->store);
  g_assert_true (atlas_case_store_delete_everything (fixture->store, NULL));
  let_time_pass ();
  g_assert_false (g_file_test (fixture->folder, G_FILE_TEST_EXISTS));
  g_assert_true (atlas_case_store_delete_everything (fixture->store, NULL));

  answer (fixture->item, "step1", "failed");
  wait_saved (fixture);
  assert_file_answer (fixture, "step1", "failed");
}

/* What is not the store's own stays, and so does the folder then; nor is a file written into it by
 * a write that has begun. */
static void
test_delete_beside (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *other = g_build_filename (fixture->folder, "other", NULL);

  answer (fixture->item, "step1", "passed");
  wait_saved (fixture);
  write_text (other, "x");
  disk_delay = 30;
  answer (fixture->item, "step1", "failed");
  atlas_case_store_save (fixture->store);
  wait_until (g_atomic_int_get (&n_approached) == 2);
  g_assert_true (atlas_case_store_delete_everything (fixture->store, NULL));
  assert_files (fixture->folder, "other");
}

/* What cannot be deleted is named, and all else is gone. */
static void
test_delete_fails (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *left = g_build_filename (fixture->folder, "case.damaged-1.atlas-case", NULL);
  g_autofree char *inside = g_build_filename (left, "x", NULL);
  g_autofree char *message = g_strdup_printf ("%s: %s", left, g_strerror (ENOTEMPTY));
  g_autoptr (GError) error = NULL;

  write_text (inside, "x");
  answer (fixture->item, "step1", "passed");
  wait_saved (fixture);
  g_assert_false (atlas_case_store_delete_everything (fixture->store, &error));
  g_assert_cmpstr (error->message, ==, message);
  assert_files (fixture->folder, "case.damaged-1.atlas-case");
  g_assert_null (atlas_answers_get (atlas_case_get_answers (fixture->item), "step1"));
  g_assert_false (atlas_case_store_is_saved (fixture->store));

  g_assert_cmpint (g_unlink (inside), ==, 0);
  g_assert_true (atlas_case_store_delete_everything (fixture->store, NULL));
  g_assert_true (atlas_case_store_is_saved (fixture->store));
  g_assert_false (g_file_test (fixture->folder, G_FILE_TEST_EXISTS));
}

#define add(path, test) g_test_add (path, Fixture, base, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  AtlasRuleBase *base = open_base ();
  add ("/case-store-delete/start-over", test_start_over);
  add ("/case-store-delete/delete", test_delete);
  add ("/case-store-delete/delete-at-once", test_delete_at_once);
  add ("/case-store-delete/delete-beside", test_delete_beside);
  add ("/case-store-delete/delete-fails", test_delete_fails);
  int status = g_test_run ();
  atlas_rule_base_unref (base);
  return status;
}
