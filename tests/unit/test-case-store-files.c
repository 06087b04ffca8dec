/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which files the store reads, sets aside and takes in. */

#include "case-store-fixture.h"

/* ---- The file of the store ---- */

static void
test_reopen (Fixture *fixture, gconstpointer user_data)
{
  atlas_case_set_label (fixture->item, "A");
  answer (fixture->item, "step1", "passed");
  atlas_case_set_answer (fixture->item, "step2ck", g_variant_new_string ("none"), LATER);
  g_autoptr (AtlasCaseData) before = atlas_case_data_ref (atlas_case_get_data (fixture->item));
  reopen_store (fixture);

  g_assert_true (atlas_case_data_equal (atlas_case_get_data (fixture->item), before));
  g_assert_true (atlas_case_store_is_saved (fixture->store));
  g_assert_null (atlas_case_store_get_set_aside (fixture->store));
}

/* A person who has not yet corrected the day of an exam does not lose the other answers. */
static void
test_any_day (Fixture *fixture, gconstpointer user_data)
{
  answer (fixture->item, "step2ck", "passed");
  answer (fixture->item, "step2ck_date", "2040-12-31");
  reopen_store (fixture);
  g_assert_null (atlas_case_store_get_set_aside (fixture->store));
  assert_answer (fixture->item, "step2ck_date", "2040-12-31");
}

/* What a write that was killed has left goes; what a person has put there stays. */
static void
test_temporary (Fixture *fixture, gconstpointer user_data)
{
  static const char *const names[] = { "case.atlas-case.AB12CD", "case.atlas-case.000000",
                                       "case.atlas-case.OLD", "case.atlas-case.backup", "other" };

  close_store (fixture);
  write_text (fixture->path, PASSED);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, names[i], NULL);

      write_text (path, "{'form");
    }
  open_store (fixture);
  assert_answer (fixture->item, "step1", "passed");
  assert_files (fixture->folder,
                "case.atlas-case case.atlas-case.OLD case.atlas-case.backup other");
}

static void
test_set_aside (Fixture *fixture, gconstpointer user_data)
{
  static const char *const texts[][2] = {
    { "", "case.atlas-case: expected JSON, found an empty file" },
    { "{'format': 'resid", "case.atlas-case: expected JSON, found a mistake: " },
    { "{'format': 'residency-atlas-case', 'version': 2, 'pages': []}",
      "case.atlas-case: version: expected version 1, found 2" },
    { CASE ("'step1': {'value': 'passed'}, 'step9': {'value': 'passed'}, 'step3': {'value': 3}"),
      "case.atlas-case: answers.step9: expected the name of an answer, found another; the nearest "
      "are: step1, step3, step2ck\n"
      "case.atlas-case: answers.step3.value: expected one of passed, failed, none, unknown, found "
      "3" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      write_text (fixture->path, texts[i][0]);
      reopen_store (fixture);

      const char *path = atlas_case_store_get_set_aside (fixture->store);
      g_autofree char *start = g_build_filename (fixture->folder, "case.damaged-20", NULL);
      assert_contains (atlas_case_store_get_set_aside_reason (fixture->store), texts[i][1]);
      assert_contains (path, start);
      assert_contains (path, ".atlas-case");
      assert_text_of (path, texts[i][0]);
      g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
      g_assert_true (atlas_case_store_is_saved (fixture->store));
      g_assert_null (atlas_answers_get (atlas_case_get_answers (fixture->item), "step1"));
      /* within one second, and none in the place of another */
      g_assert_cmpuint (atlas_test_count_files (fixture->folder), ==, i + 1);
    }

  answer (fixture->item, "step1", "passed");
  wait_saved (fixture);
  assert_file_answer (fixture, "step1", "passed");
}

/* Whatever has the name of the file is moved away. */
static void
test_no_file (Fixture *fixture, gconstpointer user_data)
{
  g_assert_cmpint (g_mkdir_with_parents (fixture->path, 0700), ==, 0);
  reopen_store (fixture);
  g_autofree char *folder = g_strdup (atlas_case_store_get_set_aside (fixture->store));
  g_assert_true (g_file_test (folder, G_FILE_TEST_IS_DIR));
  assert_contains (atlas_case_store_get_set_aside_reason (fixture->store), "regular file");

  g_assert_cmpint (symlink ("/nowhere/at/all", fixture->path), ==, 0);
  reopen_store (fixture);
  const char *path = atlas_case_store_get_set_aside (fixture->store);
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_SYMLINK));
}

/* A folder so deep that the name of the case is allowed in it, but no longer one. */
static char *
make_deepest_folder (const char *top)
{
  const gsize length = 4096 - strlen ("/case.atlas-case.123456") - 1;
  g_autoptr (GString) path = g_string_new (top);

  while (path->len < length)
    {
      gsize left = length - path->len - 1;
      gsize part = left <= 200 ? left : MIN (left - 2, 200);
      g_autofree char *name = g_strnfill (part, 'd');

      g_string_append_printf (path, "/%s", name);
    }
  g_assert_cmpint (g_mkdir_with_parents (path->str, 0700), ==, 0);
  return g_strdup (path->str);
}

static void
remove_folders (char *path, const char *top)
{
  while (!g_str_equal (path, top))
    {
      g_assert_cmpint (g_rmdir (path), ==, 0);
      *strrchr (path, '/') = '\0';
    }
}

/* Root may rename anything, but not to a name that is too long. */
static void
test_in_the_way (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *folder = make_deepest_folder (fixture->top);
  g_autofree char *path = g_build_filename (folder, "case.atlas-case", NULL);

  write_text (path, "damaged");
  AtlasCaseStore *store = atlas_case_store_new (folder, fixture->base);
  AtlasCase *item = atlas_case_store_get_case (store);
  assert_contains (atlas_case_store_get_error (store), "cannot be set aside: ");
  g_assert_null (atlas_case_store_get_set_aside (store));
  assert_contains (atlas_case_store_get_set_aside_reason (store), "expected JSON");
  g_assert_false (atlas_case_store_is_saved (store));

  answer (item, "step1", "passed");
  g_assert_false (atlas_case_store_flush (store));
  assert_text_of (path, "damaged");
  g_assert_cmpint (g_unlink (path), ==, 0);
  write_text (path, PASSED);
  g_assert_false (atlas_case_store_flush (store));
  assert_text_of (path, PASSED);

  g_assert_true (atlas_case_store_delete_everything (store, NULL));
  answer (item, "step1", "failed");
  g_assert_true (atlas_case_store_flush (store));
  g_assert_null (atlas_case_store_get_error (store));
  g_assert_finalize_object (store);
  g_assert_cmpint (g_unlink (path), ==, 0);
  remove_folders (folder, fixture->top);
}

/* ---- Files that a person gives ---- */

static AtlasCaseData *
open_file (Fixture *fixture, const char *name, const char *text, GError **error)
{
  g_autofree char *path = g_build_filename (fixture->top, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  if (text != NULL)
    write_text (path, text);
  return atlas_case_store_open (fixture->store, file, error);
}

static void
test_open (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *path = g_build_filename (fixture->top, "theirs.atlas-case", NULL);
  g_autoptr (GError) error = NULL;

  atlas_case_set_label (fixture->item, "mine");
  answer (fixture->item, "step3", "none");
  g_autoptr (AtlasCaseData) before = open_file (fixture, "theirs.atlas-case", PASSED, &error);
  g_assert_no_error (error);
  assert_answer (fixture->item, "step1", "passed");
  g_assert_null (atlas_answers_get (atlas_case_get_answers (fixture->item), "step3"));
  g_assert_null (atlas_case_get_label (fixture->item));

  answer (fixture->item, "step1", "failed");
  g_assert_true (atlas_case_store_flush (fixture->store));
  assert_file_answer (fixture, "step1", "failed");
  assert_text_of (path, PASSED);

  atlas_case_store_undo (fixture->store, before);
  wait_saved (fixture);
  assert_file_answer (fixture, "step3", "none");
  g_assert_cmpstr (atlas_case_get_label (fixture->item), ==, "mine");
  g_assert_cmpint (g_unlink (path), ==, 0);
}

static void
test_open_bad (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *path = g_build_filename (fixture->top, "bad.atlas-case", NULL);
  g_autoptr (GFile) remote = g_file_new_for_uri ("nowhere://host/file");
  g_autoptr (GError) missing = NULL;
  g_autoptr (GError) bad = NULL;
  g_autoptr (GError) far = NULL;

  answer (fixture->item, "step1", "passed");
  g_assert_null (open_file (fixture, "none.atlas-case", NULL, &missing));
  g_assert_error (missing, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_UNREADABLE);
  assert_contains (missing->message, "none.atlas-case: ");
  g_assert_null (open_file (fixture, "bad.atlas-case",
                            CASE ("'step1': {'value': 1}, 'step2ck': {'value': 'x'}"), &bad));
  g_assert_cmpstr (bad->message, ==,
                   "bad.atlas-case: answers.step1.value: expected one of passed, failed, none, "
                   "unknown, found 1\n"
                   "bad.atlas-case: answers.step2ck.value: expected one of passed, failed, none, "
                   "unknown, found “x”");
  g_assert_null (atlas_case_store_open (fixture->store, remote, &far));
  g_assert_error (far, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_UNREADABLE);

  assert_answer (fixture->item, "step1", "passed");
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_null (atlas_case_store_get_set_aside (fixture->store));
  g_assert_cmpint (g_unlink (path), ==, 0);
}

#define add(path, test) g_test_add (path, Fixture, base, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  AtlasRuleBase *base = open_base ();
  add ("/case-store-files/reopen", test_reopen);
  add ("/case-store-files/any-day", test_any_day);
  add ("/case-store-files/temporary", test_temporary);
  add ("/case-store-files/set-aside", test_set_aside);
  add ("/case-store-files/no-file", test_no_file);
  add ("/case-store-files/in-the-way", test_in_the_way);
  add ("/case-store-files/open", test_open);
  add ("/case-store-files/open-bad", test_open_bad);
  int status = g_test_run ();
  atlas_rule_base_unref (base);
  return status;
}
