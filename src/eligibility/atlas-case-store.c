/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-case-store-private.h"

#include "atlas-case-folder-private.h"
#include "atlas-file.h"

/* In ms. Twice as long, and a write that is not quick, are still less than a second. */
#define DELAY 300
#define MAX_DELAY 500

G_DEFINE_FINAL_TYPE (AtlasCaseStore, atlas_case_store, G_TYPE_OBJECT)

typedef enum
{
  PROP_CASE = 1,
  PROP_SAVED,
  PROP_ERROR,
  PROP_SET_ASIDE,
  PROP_SET_ASIDE_REASON,
  PROP_DELAY,
} AtlasCaseStoreProperty;

static GParamSpec *props[PROP_DELAY + 1];

/* ---- What it tells of ---- */

static void
set_text (AtlasCaseStore *self, char **text, const char *value, AtlasCaseStoreProperty prop)
{
  if (g_set_str (text, value))
    g_object_notify_by_pspec (G_OBJECT (self), props[prop]);
}

void
atlas_case_store_set_error (AtlasCaseStore *self, const char *error)
{
  set_text (self, &self->error, error, PROP_ERROR);
}

void
atlas_case_store_set_set_aside (AtlasCaseStore *self, const char *path, const char *reason)
{
  set_text (self, &self->set_aside_reason, reason, PROP_SET_ASIDE_REASON);
  set_text (self, &self->set_aside, path, PROP_SET_ASIDE);
}

/* Where all is saved, what went wrong before is past. */
void
atlas_case_store_update_saved (AtlasCaseStore *self)
{
  gboolean saved = self->written != NULL &&
                   atlas_case_data_equal (self->written, atlas_case_get_data (self->current));

  if (saved)
    atlas_case_store_set_error (self, NULL);
  if (self->saved == saved)
    return;

  self->saved = saved;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SAVED]);
}

/* ---- Reading ---- */

gboolean
atlas_case_store_clear_way (AtlasCaseStore *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = atlas_case_folder_set_aside (self->folder, &error);

  self->in_the_way = path == NULL;
  if (path == NULL)
    {
      atlas_case_store_set_error (self, error->message);
      return FALSE;
    }

  g_autofree char *name = g_filename_display_name (path);
  atlas_case_store_set_set_aside (self, name, self->set_aside_reason);
  return TRUE;
}

/* An exam may have been passed on a day that is yet to come: the person may be in the middle of
 * correcting that, or the clock be wrong. It is no reason to refuse all other answers. */
static AtlasCaseData *
read_case (AtlasCaseStore *self, const char *path, GError **error)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autoptr (GBytes) bytes = atlas_file_read (path, error);

  return bytes != NULL ? atlas_case_data_read (self->base, name, bytes, NULL, error) : NULL;
}

static void
load (AtlasCaseStore *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AtlasCaseData) data = NULL;

  atlas_case_folder_remove_temporary (self->folder);
  if (atlas_case_folder_has_case (self->folder))
    data = read_case (self, self->path, &error);
  if (data != NULL)
    atlas_case_set_data (self->current, data);
  if (error != NULL)
    {
      atlas_case_store_set_set_aside (self, NULL, error->message);
      atlas_case_store_clear_way (self);
    }
  if (!self->in_the_way)
    atlas_case_store_set_written (self, atlas_case_get_data (self->current));

  atlas_case_store_update_saved (self);
}

/* ---- The object ---- */

static void
atlas_case_store_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  AtlasCaseStore *self = ATLAS_CASE_STORE (object);

  switch ((AtlasCaseStoreProperty) prop_id)
    {
    case PROP_CASE:
      g_value_set_object (value, self->current);
      break;
    case PROP_SAVED:
      g_value_set_boolean (value, self->saved);
      break;
    case PROP_ERROR:
      g_value_set_string (value, self->error);
      break;
    case PROP_SET_ASIDE:
      g_value_set_string (value, self->set_aside);
      break;
    case PROP_SET_ASIDE_REASON:
      g_value_set_string (value, self->set_aside_reason);
      break;
    case PROP_DELAY:
      g_value_set_uint (value, self->delay);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
atlas_case_store_set_property (GObject *object,
                               guint prop_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  AtlasCaseStore *self = ATLAS_CASE_STORE (object);

  switch ((AtlasCaseStoreProperty) prop_id)
    {
    case PROP_DELAY:
      if (self->delay == g_value_get_uint (value))
        break;
      self->delay = g_value_get_uint (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_CASE:
    case PROP_SAVED:
    case PROP_ERROR:
    case PROP_SET_ASIDE:
    case PROP_SET_ASIDE_REASON:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
atlas_case_store_dispose (GObject *object)
{
  AtlasCaseStore *self = ATLAS_CASE_STORE (object);

  if (self->current != NULL)
    {
      atlas_case_store_flush (self);
      g_signal_handlers_disconnect_by_data (self->current, self);
      atlas_case_store_stop_writing (self);
    }
  g_clear_object (&self->current);

  G_OBJECT_CLASS (atlas_case_store_parent_class)->dispose (object);
}

static void
atlas_case_store_finalize (GObject *object)
{
  AtlasCaseStore *self = ATLAS_CASE_STORE (object);

  atlas_rule_base_unref (self->base);
  g_free (self->folder);
  g_free (self->path);
  g_clear_pointer (&self->written, atlas_case_data_unref);
  g_free (self->error);
  g_free (self->set_aside);
  g_free (self->set_aside_reason);

  G_OBJECT_CLASS (atlas_case_store_parent_class)->finalize (object);
}

static void
atlas_case_store_class_init (AtlasCaseStoreClass *klass)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = atlas_case_store_get_property;
  object_class->set_property = atlas_case_store_set_property;
  object_class->dispose = atlas_case_store_dispose;
  object_class->finalize = atlas_case_store_finalize;

  props[PROP_CASE] = g_param_spec_object ("case", NULL, NULL, ATLAS_TYPE_CASE, flags);
  props[PROP_SAVED] = g_param_spec_boolean ("saved", NULL, NULL, FALSE, flags);
  props[PROP_ERROR] = g_param_spec_string ("error", NULL, NULL, NULL, flags);
  props[PROP_SET_ASIDE] = g_param_spec_string ("set-aside", NULL, NULL, NULL, flags);
  props[PROP_SET_ASIDE_REASON] = g_param_spec_string ("set-aside-reason", NULL, NULL, NULL, flags);
  props[PROP_DELAY] = g_param_spec_uint ("delay", NULL, NULL, 0, MAX_DELAY, DELAY,
                                         flags | G_PARAM_WRITABLE);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
atlas_case_store_init (AtlasCaseStore *self)
{
  self->current = atlas_case_new ();
  self->delay = DELAY;
}

AtlasCaseStore *
atlas_case_store_new (const char *folder, AtlasRuleBase *base)
{
  g_return_val_if_fail (folder != NULL, NULL);
  g_return_val_if_fail (base != NULL, NULL);

  AtlasCaseStore *self = g_object_new (ATLAS_TYPE_CASE_STORE, NULL);

  self->folder = g_strdup (folder);
  self->path = atlas_case_folder_get_path (folder);
  self->base = atlas_rule_base_ref (base);
  load (self);
  g_signal_connect_object (self->current, "notify::data", G_CALLBACK (atlas_case_store_schedule),
                           self, G_CONNECT_SWAPPED);
  return self;
}

AtlasCase *
atlas_case_store_get_case (AtlasCaseStore *self)
{
  g_return_val_if_fail (ATLAS_IS_CASE_STORE (self), NULL);

  return self->current;
}

gboolean
atlas_case_store_is_saved (AtlasCaseStore *self)
{
  g_return_val_if_fail (ATLAS_IS_CASE_STORE (self), FALSE);

  return self->saved;
}

const char *
atlas_case_store_get_error (AtlasCaseStore *self)
{
  g_return_val_if_fail (ATLAS_IS_CASE_STORE (self), NULL);

  return self->error;
}

const char *
atlas_case_store_get_set_aside (AtlasCaseStore *self)
{
  g_return_val_if_fail (ATLAS_IS_CASE_STORE (self), NULL);

  return self->set_aside;
}

const char *
atlas_case_store_get_set_aside_reason (AtlasCaseStore *self)
{
  g_return_val_if_fail (ATLAS_IS_CASE_STORE (self), NULL);

  return self->set_aside_reason;
}

/* ---- All at once ---- */

/* Returns: what was in the case. */
static AtlasCaseData *
exchange_data (AtlasCaseStore *self, const AtlasCaseData *data)
{
  AtlasCaseData *before = atlas_case_data_ref (atlas_case_get_data (self->current));

  atlas_case_set_data (self->current, data);
  return before;
}

AtlasCaseData *
atlas_case_store_start_over (AtlasCaseStore *self)
{
  g_return_val_if_fail (ATLAS_IS_CASE_STORE (self), NULL);

  g_autoptr (AtlasCaseData) empty = atlas_case_data_new ();

  return exchange_data (self, empty);
}

void
atlas_case_store_undo (AtlasCaseStore *self, const AtlasCaseData *before)
{
  g_return_if_fail (ATLAS_IS_CASE_STORE (self));
  g_return_if_fail (before != NULL);

  atlas_case_set_data (self->current, before);
}

AtlasCaseData *
atlas_case_store_open (AtlasCaseStore *self, GFile *file, GError **error)
{
  g_return_val_if_fail (ATLAS_IS_CASE_STORE (self), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  const char *path = g_file_peek_path (file);
  if (path == NULL)
    {
      g_autofree char *name = g_file_get_parse_name (file);

      g_set_error (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_UNREADABLE,
                   "%s: expected a file of this computer, found another", name);
      return NULL;
    }

  g_autoptr (AtlasCaseData) data = read_case (self, path, error);
  return data != NULL ? exchange_data (self, data) : NULL;
}

gboolean
atlas_case_store_delete_everything (AtlasCaseStore *self, GError **error)
{
  g_return_val_if_fail (ATLAS_IS_CASE_STORE (self), FALSE);

  g_autoptr (AtlasCaseData) empty = atlas_case_data_new ();

  atlas_case_store_stop_writing (self);
  gboolean deleted = atlas_case_folder_delete (self->folder, error);
  atlas_case_store_set_written (self, deleted ? empty : NULL);
  atlas_case_set_data (self->current, empty);
  if (deleted)
    {
      atlas_case_store_stop_writing (self);
      self->in_the_way = FALSE;
      atlas_case_store_set_set_aside (self, NULL, NULL);
    }

  atlas_case_store_update_saved (self);
  return deleted;
}
