/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-case-folder-private.h"

#include "atlas-data-error.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define NAME "case"
#define SUFFIX ".atlas-case"

/* What g_file_set_contents_full() puts after the name of a file while it writes. */
#define TEMPORARY_LENGTH 6

/* More files set aside within one second than there will ever be. */
#define MAX_TRIES 100

char *
atlas_case_folder_get_path (const char *folder)
{
  return g_build_filename (folder, NAME SUFFIX, NULL);
}

gboolean
atlas_case_folder_has_case (const char *folder)
{
  g_autofree char *path = atlas_case_folder_get_path (folder);
  GStatBuf info;

  return g_lstat (path, &info) == 0 || (errno != ENOENT && errno != ENOTDIR);
}

static gboolean
is_ours (const char *name)
{
  return g_str_has_prefix (name, NAME ".");
}

static gboolean
is_temporary (const char *name)
{
  const char *start = NAME SUFFIX ".";
  gsize length = strlen (start);

  if (!g_str_has_prefix (name, start) || strlen (name) != length + TEMPORARY_LENGTH)
    return FALSE;
  for (const char *letter = name + length; *letter != '\0'; letter++)
    if (!g_ascii_isupper (*letter) && !g_ascii_isdigit (*letter))
      return FALSE;

  return TRUE;
}

/* The paths in @folder of which @picks is true. */
static GStrv
list_files (const char *folder, gboolean (*picks) (const char *name), GError **error)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, error);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  const char *name;

  if (dir == NULL)
    return NULL;

  while ((name = g_dir_read_name (dir)) != NULL)
    if (picks (name))
      g_strv_builder_take (builder, g_build_filename (folder, name, NULL));

  return g_strv_builder_end (builder);
}

void
atlas_case_folder_remove_temporary (const char *folder)
{
  g_auto (GStrv) paths = list_files (folder, is_temporary, NULL);

  for (guint i = 0; paths != NULL && paths[i] != NULL; i++)
    g_unlink (paths[i]);
}

/* ---- Setting aside ---- */

static char *
choose_path (const char *folder, int number)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *moment = g_date_time_format (now, "%Y%m%d-%H%M%S");
  g_autofree char *suffix = number > 1 ? g_strdup_printf ("-%d", number) : g_strdup ("");
  g_autofree char *name = g_strconcat (NAME ".damaged-", moment, suffix, SUFFIX, NULL);

  return g_build_filename (folder, name, NULL);
}

char *
atlas_case_folder_set_aside (const char *folder, GError **error)
{
  g_autofree char *path = atlas_case_folder_get_path (folder);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) local_error = NULL;

  for (int number = 1; number <= MAX_TRIES; number++)
    {
      g_autofree char *new_path = choose_path (folder, number);
      g_autoptr (GFile) new_file = g_file_new_for_path (new_path);

      g_clear_error (&local_error);
      if (g_file_move (file, new_file,
                       G_FILE_COPY_NOFOLLOW_SYMLINKS | G_FILE_COPY_NO_FALLBACK_FOR_MOVE, NULL, NULL,
                       NULL, &local_error))
        return g_steal_pointer (&new_path);
      if (!g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_EXISTS))
        break;
    }

  g_autofree char *name = g_filename_display_name (path);
  g_set_error (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_UNREADABLE,
               "%s: cannot be read and cannot be set aside: %s", name, local_error->message);
  return NULL;
}

/* ---- Deleting ---- */

static void
complain (GPtrArray *faults, const char *path)
{
  int reason = errno;
  g_autofree char *name = g_filename_display_name (path);

  g_ptr_array_add (faults, g_strdup_printf ("%s: %s", name, g_strerror (reason)));
}

/* Otherwise a power cut brings the names back. */
static void
sync_folder (const char *folder)
{
  int fd = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);

  if (fd < 0)
    return;

  g_fsync (fd);
  g_close (fd, NULL);
}

/* Whether the folder need not be looked into: there is none. */
static gboolean
is_absent (const GError *error)
{
  return g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT) ||
         g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOTDIR);
}

gboolean
atlas_case_folder_delete (const char *folder, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_auto (GStrv) paths = list_files (folder, is_ours, &local_error);
  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);

  if (is_absent (local_error))
    return TRUE;
  if (paths == NULL)
    g_ptr_array_add (faults, g_strdup (local_error->message));
  for (guint i = 0; paths != NULL && paths[i] != NULL; i++)
    if (g_remove (paths[i]) != 0 && errno != ENOENT)
      complain (faults, paths[i]);
  sync_folder (folder);
  g_rmdir (folder);
  if (faults->len == 0)
    return TRUE;

  g_ptr_array_add (faults, NULL);
  g_autofree char *message = g_strjoinv ("\n", (char **) faults->pdata);
  g_set_error_literal (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_UNREADABLE, message);
  return FALSE;
}
