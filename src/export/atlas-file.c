/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-image.h"

#include <glib/gi18n.h>
#include <stdlib.h>
#include <sys/stat.h>

/* What a rename would put a file in the place of: a link's target rather than the link, and never a
 * device or a pipe. */
static char *
find_target (const char *path, GError **error)
{
  g_autofree char *resolved = realpath (path, NULL);
  struct stat info;

  if (resolved == NULL)
    return g_strdup (path);
  if (stat (resolved, &info) == 0 && !S_ISREG (info.st_mode))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE,
                           _ ("it is something else than a file"));
      return NULL;
    }

  return g_steal_pointer (&resolved);
}

static gboolean
write_local (const char *path, GBytes *bytes, GError **error)
{
  gsize size = 0;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autofree char *target = find_target (path, error);

  return target != NULL && g_file_set_contents_full (target, data, (gssize) size,
                                                     G_FILE_SET_CONTENTS_CONSISTENT, 0666, error);
}

static gboolean
write_remote (GFile *file, GBytes *bytes, GError **error)
{
  gsize size = 0;
  const char *data = g_bytes_get_data (bytes, &size);

  return g_file_replace_contents (file, data, size, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL,
                                  error);
}

gboolean
atlas_file_write (GFile *file, GBytes *bytes, GError **error)
{
  g_return_val_if_fail (G_IS_FILE (file), FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  const char *path = g_file_peek_path (file);
  g_autoptr (GError) local_error = NULL;

  if (path != NULL ? write_local (path, bytes, &local_error)
                   : write_remote (file, bytes, &local_error))
    return TRUE;

  g_autofree char *name = g_file_get_parse_name (file);
  g_set_error (error, ATLAS_EXPORT_ERROR, ATLAS_EXPORT_ERROR_WRITE,
               /* Translators: a file name and the reason. */
               _ ("“%s” could not be written: %s"), name, local_error->message);
  return FALSE;
}
