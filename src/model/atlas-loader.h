/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-cell.h"
#include "atlas-data-error.h"

G_BEGIN_DECLS

/**
 * AtlasTables:
 * @sources: (element-type AtlasSource): in the order of their files
 * @types: (element-type AtlasApplicantType): in display order
 * @measures: (element-type AtlasMeasure): in display order
 * @units: (element-type utf8): ids of the known units
 * @cells: (element-type AtlasCell): sorted by time, type, specialty, outcome and measure
 * @cells_by_id: (element-type utf8 AtlasCell)
 * @origin: (nullable): the name of the file that replaced the bundled observations
 * @date: the newest date of the files that hold observations, ISO 8601
 *
 * Everything that was loaded, immutable from here on.
 */
typedef struct
{
  GPtrArray *sources;
  GPtrArray *types;
  GPtrArray *measures;
  GHashTable *units;
  GPtrArray *cells;
  GHashTable *cells_by_id;
  char *date;
  char *origin;
} AtlasTables;

AtlasTables *atlas_tables_new (void) G_GNUC_WARN_UNUSED_RESULT;
void atlas_tables_free (AtlasTables *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasTables, atlas_tables_free)

/**
 * AtlasLoader:
 *
 * Turns data files into tables: all of them or nothing. Files are added so that sources and
 * vocabulary come before what uses them. Needs no main loop and may run on any thread.
 */
typedef struct _AtlasLoader AtlasLoader;

AtlasLoader *atlas_loader_new (void) G_GNUC_WARN_UNUSED_RESULT;
void atlas_loader_free (AtlasLoader *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasLoader, atlas_loader_free)

gboolean atlas_loader_add (AtlasLoader *self, const char *file, GBytes *bytes, GError **error);

/* Resolves judgements, links rates to their counts and settles every cell. */
AtlasTables *atlas_loader_finish (AtlasLoader *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
