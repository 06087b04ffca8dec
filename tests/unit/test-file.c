/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-test.h"

#include "atlas-image.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct
{
  char *folder;
  char *path;
} Place;

static void
set_up (Place *place, gconstpointer user_data)
{
  place->folder = atlas_test_make_folder ();
  place->path = g_build_filename (place->folder, "chart.png", NULL);
}

static void
tear_down (Place *place, gconstpointer user_data)
{
  atlas_test_remove_folder (place->folder);
  g_free (place->folder);
  g_free (place->path);
}

static gboolean
write_text (const char *path, const char *text, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return atlas_file_write (file, bytes, error);
}

static void
assert_holds (const char *path, const char *expected)
{
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, expected);
}

static void
assert_refused (const char *path)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (write_text (path, "new", &error));
  g_assert_error (error, ATLAS_EXPORT_ERROR, ATLAS_EXPORT_ERROR_WRITE);
  if (strstr (error->message, path) == NULL)
    g_error ("expected “%s” in “%s”", path, error->message);
}

static void
test_write (Place *place, gconstpointer user_data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (write_text (place->path, "first", &error));
  g_assert_no_error (error);
  assert_holds (place->path, "first");
  g_assert_true (write_text (place->path, "second", &error));
  g_assert_no_error (error);
  assert_holds (place->path, "second");
  g_assert_true (write_text (place->path, "", &error));
  assert_holds (place->path, "");
  g_assert_cmpuint (atlas_test_count_files (place->folder), ==, 1);
}

static void
test_no_folder (Place *place, gconstpointer user_data)
{
  g_autofree char *path = g_build_filename (place->folder, "none", "chart.png", NULL);
  g_autofree char *below = g_build_filename (place->path, "chart.png", NULL);

  assert_refused (path);
  g_assert_true (write_text (place->path, "a file", NULL));
  assert_refused (below);
  assert_holds (place->path, "a file");
  g_assert_cmpuint (atlas_test_count_files (place->folder), ==, 1);
}

static void
test_folder_as_target (Place *place, gconstpointer user_data)
{
  g_assert_cmpint (g_mkdir (place->path, 0700), ==, 0);
  assert_refused (place->path);
  g_assert_true (g_file_test (place->path, G_FILE_TEST_IS_DIR));
  g_assert_cmpuint (atlas_test_count_files (place->path), ==, 0);
  g_assert_cmpuint (atlas_test_count_files (place->folder), ==, 1);
}

/* No file may grow beyond a few bytes, as on a disk that is full. */
static void
test_full_disk (Place *place, gconstpointer user_data)
{
  g_autofree char *large = g_strnfill (100000, 'x');
  g_autoptr (GError) error = NULL;
  struct rlimit before;

  g_assert_true (write_text (place->path, "old", NULL));
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &before), ==, 0);
  struct rlimit tight = { 4096, before.rlim_max };
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &tight), ==, 0);
  gboolean written = write_text (place->path, large, &error);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &before), ==, 0);

  g_assert_false (written);
  g_assert_error (error, ATLAS_EXPORT_ERROR, ATLAS_EXPORT_ERROR_WRITE);
  g_assert_nonnull (strstr (error->message, g_strerror (EFBIG)));
  assert_holds (place->path, "old");
  g_assert_cmpuint (atlas_test_count_files (place->folder), ==, 1);
}

static void
test_device (Place *place, gconstpointer user_data)
{
  struct stat info;

  g_test_summary ("A file never takes the place of a pipe or a device");
  g_assert_cmpint (mkfifo (place->path, 0600), ==, 0);
  assert_refused (place->path);
  g_assert_cmpint (g_stat (place->path, &info), ==, 0);
  g_assert_true (S_ISFIFO (info.st_mode));
  g_assert_cmpuint (atlas_test_count_files (place->folder), ==, 1);
}

static void
test_link (Place *place, gconstpointer user_data)
{
  g_autofree char *link_path = g_build_filename (place->folder, "link.png", NULL);
  g_autofree char *target = NULL;

  g_assert_true (write_text (place->path, "old", NULL));
  g_assert_cmpint (symlink ("chart.png", link_path), ==, 0);
  g_assert_true (write_text (link_path, "new", NULL));
  assert_holds (place->path, "new");
  target = g_file_read_link (link_path, NULL);
  g_assert_cmpstr (target, ==, "chart.png");
}

#define add(path, test) g_test_add (path, Place, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/file/write", test_write);
  add ("/file/no-folder", test_no_folder);
  add ("/file/folder-as-target", test_folder_as_target);
  add ("/file/full-disk", test_full_disk);
  add ("/file/device", test_device);
  add ("/file/link", test_link);
  return g_test_run ();
}
