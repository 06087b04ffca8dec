/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

typedef enum
{
  ATLAS_SOURCE_PRIMARY,
  ATLAS_SOURCE_SECONDARY,
  ATLAS_SOURCE_ARTICLE,
} AtlasSourceKind;

/**
 * AtlasSource:
 *
 * A publication that numbers come from. Immutable.
 */
#define ATLAS_TYPE_SOURCE (atlas_source_get_type ())
G_DECLARE_FINAL_TYPE (AtlasSource, atlas_source, ATLAS, SOURCE, GObject)

const char *atlas_source_get_id (AtlasSource *self);
const char *atlas_source_get_title (AtlasSource *self);

/* (nullable): tables or pages of the publication. */
const char *atlas_source_get_detail (AtlasSource *self);

/* (nullable): whose numbers these are, as a reader would name them. */
const char *atlas_source_get_publisher (AtlasSource *self);

/* One key for every name of the same publisher, so that independent publishers can be counted. */
const char *atlas_source_get_publisher_id (AtlasSource *self);

/* (nullable): who copied the publication, where not the original was read. */
const char *atlas_source_get_copy (AtlasSource *self);

/* (nullable): the web address of what was read, and of the original behind a copy. */
const char *atlas_source_get_url (AtlasSource *self);
const char *atlas_source_get_original_url (AtlasSource *self);

/* 0 where the year is not known. */
int atlas_source_get_year (AtlasSource *self);
AtlasSourceKind atlas_source_get_kind (AtlasSource *self);

G_END_DECLS
