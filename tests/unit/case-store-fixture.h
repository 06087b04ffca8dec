/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A store in a folder of its own, and a disk that does what a test asks of it. */

#pragma once

#include "case-fixture.h"

#include "atlas-case-store.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* ---- The disk ---- */

/* How long a write to the disk takes, in ms, and whether it is full. */
static int disk_delay;
static int disk_full;

/* What has got to the disk, and what is on its way there. */
static int n_files_synced;
static int n_folders_synced;
static int n_under_way;
static int n_begun;
static int n_approached;

/* These take the place of what GLib calls, in the test program alone. */

int
fsync (int fd)
{
  struct stat info;

  if (fstat (fd, &info) != 0 || !S_ISREG (info.st_mode))
    {
      g_atomic_int_inc (&n_folders_synced);
      return (int) syscall (SYS_fsync, fd);
    }

  g_assert_cmpint (g_atomic_int_add (&n_under_way, 1), ==, 0); /* one write at a time */
  g_atomic_int_inc (&n_begun);
  g_usleep ((gulong) g_atomic_int_get (&disk_delay) * 1000);
  int result = (int) syscall (SYS_fsync, fd);
  g_atomic_int_add (&n_under_way, -1);
  if (g_atomic_int_get (&disk_full))
    {
      errno = ENOSPC;
      return -1;
    }

  g_atomic_int_inc (&n_files_synced);
  return result;
}

/* The first that a write does with the file. */
int
chmod (const char *path, mode_t mode)
{
  g_atomic_int_inc (&n_approached);
  g_usleep ((gulong) g_atomic_int_get (&disk_delay) * 1000);
  return (int) syscall (SYS_fchmodat, AT_FDCWD, path, mode);
}

static inline void
reset_disk (void)
{
  disk_delay = disk_full = n_files_synced = n_folders_synced = n_begun = n_approached = 0;
}

/* ---- The store ---- */

typedef struct
{
  AtlasRuleBase *base;
  char *top;
  char *folder; /* in @top; made by the store */
  char *path;   /* of the file of the case */
  AtlasCaseStore *store;
  AtlasCase *item; /* of @store */
} Fixture;

/* Short, so that tests are. */
#define DELAY 20

static inline void
open_store (Fixture *fixture)
{
  fixture->store = atlas_case_store_new (fixture->folder, fixture->base);
  fixture->item = atlas_case_store_get_case (fixture->store);
  g_object_set (fixture->store, "delay", DELAY, NULL);
}

static inline void
close_store (Fixture *fixture)
{
  g_assert_finalize_object (fixture->store);
  fixture->store = NULL;
}

static inline void
reopen_store (Fixture *fixture)
{
  close_store (fixture);
  open_store (fixture);
}

static inline void
set_up (Fixture *fixture, gconstpointer user_data)
{
  reset_disk ();
  fixture->base = atlas_rule_base_ref ((AtlasRuleBase *) user_data);
  fixture->top = atlas_test_make_folder ();
  fixture->folder = g_build_filename (fixture->top, "data", "residency-atlas", NULL);
  fixture->path = g_build_filename (fixture->folder, "case.atlas-case", NULL);
  open_store (fixture);
}

static inline void
tear_down (Fixture *fixture, gconstpointer user_data)
{
  g_autofree char *data = g_path_get_dirname (fixture->folder);

  reset_disk ();
  if (fixture->store != NULL)
    close_store (fixture);
  if (g_file_test (fixture->folder, G_FILE_TEST_IS_DIR))
    atlas_test_remove_folder (fixture->folder);
  g_rmdir (data);
  atlas_test_remove_folder (fixture->top);
  g_free (fixture->top);
  g_free (fixture->folder);
  g_free (fixture->path);
  atlas_rule_base_unref (fixture->base);
}

/* Until @condition is true, which the main loop or another thread makes it. */
#define wait_until(condition)                                         \
  G_STMT_START                                                        \
  {                                                                   \
    gint64 deadline_ = g_get_monotonic_time () + 30 * G_USEC_PER_SEC; \
    while (!(condition) && g_get_monotonic_time () < deadline_)       \
      if (!g_main_context_iteration (NULL, FALSE))                    \
        g_usleep (100);                                               \
    g_assert_true (condition);                                        \
  }                                                                   \
  G_STMT_END

static inline void
wait_saved (Fixture *fixture)
{
  wait_until (atlas_case_store_is_saved (fixture->store));
}

/* ---- Files ---- */

static inline void
write_text (const char *path, const char *text)
{
  g_autoptr (GBytes) bytes = atlas_test_bytes (text);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;
  gsize size = 0;
  const char *data = g_bytes_get_data (bytes, &size);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_set_contents (path, data, (gssize) size, &error);
  g_assert_no_error (error);
}

static inline void
assert_text_of (const char *path, const char *expected)
{
  g_autoptr (GBytes) bytes = atlas_test_bytes (expected);
  g_autofree char *text = NULL;
  gsize size = 0;

  g_assert_true (g_file_get_contents (path, &text, &size, NULL));
  g_assert_cmpmem (text, size, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* What another program would read there. */
static inline AtlasCase *
read_file (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  gsize size = 0;

  g_file_get_contents (fixture->path, &text, &size, &error);
  g_assert_no_error (error);

  g_autoptr (GBytes) bytes = g_bytes_new (text, size);
  AtlasCase *item = atlas_case_new_from_bytes (fixture->base, "file", bytes, NULL, &error);
  g_assert_no_error (error);
  return item;
}

static inline void
assert_file_answer (Fixture *fixture, const char *id, const char *expected)
{
  g_autoptr (AtlasCase) item = read_file (fixture);

  assert_answer (item, id, expected);
}

#define CASE(answers) "{'format': 'residency-atlas-case', 'version': 1, 'answers': {" answers "}}"
#define PASSED CASE ("'step1': {'value': 'passed', 'at': '" NOW "'}")

/* The files in @folder in alphabetical order. */
static inline char *
list (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_null_terminated (0, g_free, TRUE);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort_values (names, (GCompareFunc) g_strcmp0);
  return g_strjoinv (" ", (char **) names->pdata);
}

static inline void
assert_files (const char *folder, const char *expected)
{
  g_autofree char *names = list (folder);

  g_assert_cmpstr (names, ==, expected);
}
