/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* When the case is written, and what is known of its file. */

#include "config.h"

#include "atlas-case-store-private.h"

static void begin_write (AtlasCaseStore *self);

/* ---- What the file holds ---- */

void
atlas_case_store_set_written (AtlasCaseStore *self, const AtlasCaseData *data)
{
  g_clear_pointer (&self->written, atlas_case_data_unref);
  if (data != NULL)
    self->written = atlas_case_data_ref (data);
}

static void
tell_outcome (AtlasCaseStore *self, AtlasCaseWrite *write)
{
  const char *error = atlas_case_write_get_error (write);

  if (error == NULL)
    atlas_case_store_set_written (self, atlas_case_write_get_data (write));
  atlas_case_store_set_error (self, error);
  atlas_case_store_update_saved (self);
}

/* (nullable): a write of what the case is now, if one is needed and possible. Until it is done
 * nobody knows what the file holds. */
static AtlasCaseWrite *
prepare_write (AtlasCaseStore *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  self->first_change = 0;
  atlas_case_store_update_saved (self);
  if (self->saved || (self->in_the_way && !atlas_case_store_clear_way (self)))
    return NULL;

  atlas_case_store_set_written (self, NULL);
  return atlas_case_write_new (self->path, atlas_case_get_data (self->current));
}

/* ---- On another thread ---- */

static void
write_done (AtlasCaseWrite *write, gpointer user_data)
{
  g_autoptr (AtlasCaseStore) self = g_object_ref (user_data);
  g_autoptr (AtlasCaseWrite) done = g_steal_pointer (&self->write);
  gboolean again = self->write_again;

  self->write_again = FALSE;
  tell_outcome (self, done);
  if (again)
    begin_write (self);
}

/* One at a time: what changes while one is under way is for the next. */
static void
begin_write (AtlasCaseStore *self)
{
  if (self->write != NULL)
    {
      self->write_again = TRUE;
      return;
    }

  self->write = prepare_write (self);
  if (self->write != NULL)
    atlas_case_write_start (self->write, write_done, self);
}

static void
timeout_cb (gpointer user_data)
{
  AtlasCaseStore *self = user_data;

  self->timeout = 0;
  begin_write (self);
}

void
atlas_case_store_schedule (AtlasCaseStore *self)
{
  gint64 now = g_get_monotonic_time ();
  gint64 delay = self->delay * G_TIME_SPAN_MILLISECOND;

  if (self->first_change == 0)
    self->first_change = now;

  gint64 due = MIN (now + delay, self->first_change + 2 * delay);
  g_clear_handle_id (&self->timeout, g_source_remove);
  self->timeout = g_timeout_add_once ((guint) (MAX (due - now, 0) / G_TIME_SPAN_MILLISECOND),
                                      timeout_cb, self);
  atlas_case_store_update_saved (self);
}

void
atlas_case_store_save (AtlasCaseStore *self)
{
  g_return_if_fail (ATLAS_IS_CASE_STORE (self));

  begin_write (self);
}

/* ---- On this one ---- */

void
atlas_case_store_stop_writing (AtlasCaseStore *self)
{
  g_autoptr (AtlasCaseWrite) write = g_steal_pointer (&self->write);

  g_clear_handle_id (&self->timeout, g_source_remove);
  self->first_change = 0;
  self->write_again = FALSE;
  if (write != NULL && atlas_case_write_stop (write) && atlas_case_write_get_error (write) == NULL)
    atlas_case_store_set_written (self, atlas_case_write_get_data (write));
}

gboolean
atlas_case_store_flush (AtlasCaseStore *self)
{
  g_return_val_if_fail (ATLAS_IS_CASE_STORE (self), FALSE);

  atlas_case_store_stop_writing (self);

  g_autoptr (AtlasCaseWrite) write = prepare_write (self);
  if (write != NULL)
    {
      atlas_case_write_run (write);
      tell_outcome (self, write);
    }

  return self->saved;
}
