/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-source-private.h"

G_DEFINE_FINAL_TYPE (AtlasSource, atlas_source, G_TYPE_OBJECT)

static void
atlas_source_finalize (GObject *object)
{
  AtlasSource *self = ATLAS_SOURCE (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->detail);
  g_free (self->publisher);
  g_free (self->publisher_id);
  g_free (self->copy);
  g_free (self->url);
  g_free (self->original_url);

  G_OBJECT_CLASS (atlas_source_parent_class)->finalize (object);
}

static void
atlas_source_class_init (AtlasSourceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = atlas_source_finalize;
}

static void
atlas_source_init (AtlasSource *self)
{
}

const char *
atlas_source_get_id (AtlasSource *self)
{
  g_return_val_if_fail (ATLAS_IS_SOURCE (self), NULL);

  return self->id;
}

const char *
atlas_source_get_title (AtlasSource *self)
{
  g_return_val_if_fail (ATLAS_IS_SOURCE (self), NULL);

  return self->title;
}

const char *
atlas_source_get_detail (AtlasSource *self)
{
  g_return_val_if_fail (ATLAS_IS_SOURCE (self), NULL);

  return self->detail;
}

const char *
atlas_source_get_publisher (AtlasSource *self)
{
  g_return_val_if_fail (ATLAS_IS_SOURCE (self), NULL);

  return self->publisher;
}

const char *
atlas_source_get_publisher_id (AtlasSource *self)
{
  g_return_val_if_fail (ATLAS_IS_SOURCE (self), NULL);

  return self->publisher_id;
}

const char *
atlas_source_get_copy (AtlasSource *self)
{
  g_return_val_if_fail (ATLAS_IS_SOURCE (self), NULL);

  return self->copy;
}

const char *
atlas_source_get_url (AtlasSource *self)
{
  g_return_val_if_fail (ATLAS_IS_SOURCE (self), NULL);

  return self->url;
}

const char *
atlas_source_get_original_url (AtlasSource *self)
{
  g_return_val_if_fail (ATLAS_IS_SOURCE (self), NULL);

  return self->original_url;
}

int
atlas_source_get_year (AtlasSource *self)
{
  g_return_val_if_fail (ATLAS_IS_SOURCE (self), 0);

  return self->year;
}

AtlasSourceKind
atlas_source_get_kind (AtlasSource *self)
{
  g_return_val_if_fail (ATLAS_IS_SOURCE (self), ATLAS_SOURCE_SECONDARY);

  return self->kind;
}
