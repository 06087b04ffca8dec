/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-case-write-private.h"

#include <errno.h>
#include <gio/gio.h>
#include <glib/gstdio.h>

/* For the user alone. */
#define MODE 0600
#define FOLDER_MODE 0700

typedef enum
{
  WAITING,
  WRITING,
  DONE,
  DROPPED,
} State;

struct _AtlasCaseWrite
{
  gatomicrefcount ref_count;
  char *path;
  AtlasCaseData *data;
  GBytes *bytes;

  /* of the thread that began it */
  AtlasCaseWriteDone done; /* (nullable): once it need not be called any more */
  gpointer user_data;

  GMutex mutex; /* for what follows */
  GCond cond;   /* when it is done */
  State state;
  char *error; /* (nullable) */
};

static AtlasCaseWrite *
write_ref (AtlasCaseWrite *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
atlas_case_write_unref (AtlasCaseWrite *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->path);
  atlas_case_data_unref (self->data);
  g_bytes_unref (self->bytes);
  g_free (self->error);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->cond);
  g_free (self);
}

AtlasCaseWrite *
atlas_case_write_new (const char *path, const AtlasCaseData *data)
{
  AtlasCaseWrite *self = g_new0 (AtlasCaseWrite, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->path = g_strdup (path);
  self->data = atlas_case_data_ref (data);
  self->bytes = atlas_case_data_to_bytes (data);
  g_mutex_init (&self->mutex);
  g_cond_init (&self->cond);
  return self;
}

/* GLib tells of the temporary file, which nobody knows: the reason alone says more. */
static const char *
find_reason (const GError *error)
{
  static const int reasons[] = { ENOSPC, EROFS, EACCES, EPERM, ENOTDIR, ENOENT, EISDIR, EIO };

  for (gsize i = 0; i < G_N_ELEMENTS (reasons); i++)
    if (g_error_matches (error, G_FILE_ERROR, (int) g_file_error_from_errno (reasons[i])))
      return g_strerror (reasons[i]);

  return error->message;
}

/* (nullable): what went wrong. */
static char *
write_file (AtlasCaseWrite *self)
{
  g_autofree char *directory = g_path_get_dirname (self->path);
  g_autofree char *name = g_filename_display_name (self->path);
  g_autoptr (GError) error = NULL;
  gsize size = 0;
  const char *text = g_bytes_get_data (self->bytes, &size);

  if (g_mkdir_with_parents (directory, FOLDER_MODE) != 0)
    return g_strdup_printf ("%s: %s", name, g_strerror (errno));

  /* GLib gives a new file the mode of the old one. */
  g_chmod (self->path, MODE);
  if (g_file_set_contents_full (self->path, text, (gssize) size,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, MODE,
                                &error))
    return NULL;

  return g_strdup_printf ("%s: %s", name, find_reason (error));
}

/* Whether nobody else has. */
static gboolean
begin (AtlasCaseWrite *self, State state)
{
  g_mutex_lock (&self->mutex);
  gboolean is_first = self->state == WAITING;
  if (is_first)
    self->state = state;
  g_mutex_unlock (&self->mutex);

  return is_first;
}

void
atlas_case_write_run (AtlasCaseWrite *self)
{
  if (!begin (self, WRITING))
    return;

  char *error = write_file (self);

  g_mutex_lock (&self->mutex);
  self->error = error;
  self->state = DONE;
  g_cond_broadcast (&self->cond);
  g_mutex_unlock (&self->mutex);
}

static void
run_in_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  atlas_case_write_run (task_data);
  g_task_return_boolean (task, TRUE);
}

static void
done_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  AtlasCaseWrite *self = user_data;

  if (self->done != NULL)
    self->done (self, self->user_data);
}

void
atlas_case_write_start (AtlasCaseWrite *self, AtlasCaseWriteDone done, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, done_cb, self);

  self->done = done;
  self->user_data = user_data;
  g_task_set_source_tag (task, atlas_case_write_start);
  g_task_set_task_data (task, write_ref (self), (GDestroyNotify) atlas_case_write_unref);
  g_task_run_in_thread (task, run_in_thread);
}

gboolean
atlas_case_write_stop (AtlasCaseWrite *self)
{
  self->done = NULL;
  if (begin (self, DROPPED))
    return FALSE;

  g_mutex_lock (&self->mutex);
  while (self->state == WRITING)
    g_cond_wait (&self->cond, &self->mutex);
  gboolean is_done = self->state == DONE;
  g_mutex_unlock (&self->mutex);

  return is_done;
}

const AtlasCaseData *
atlas_case_write_get_data (AtlasCaseWrite *self)
{
  return self->data;
}

const char *
atlas_case_write_get_error (AtlasCaseWrite *self)
{
  return self->error;
}
