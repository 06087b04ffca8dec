/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-data-error.h"
#include "atlas-tables.h"

G_BEGIN_DECLS

/**
 * AtlasLoader:
 *
 * Turns data files into tables: all of them or nothing. Files are added so that sources and
 * vocabulary come before what uses them. Needs no main loop and may run on any thread.
 */
typedef struct _AtlasLoader AtlasLoader;

AtlasLoader *atlas_loader_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* Adds to what is in @base, which is not changed: what it has is shared. A file may define more,
 * but its observations and judgements have to be about other cells than those that @base has. */
AtlasLoader *atlas_loader_new_from (AtlasTables *base) G_GNUC_WARN_UNUSED_RESULT;

void atlas_loader_free (AtlasLoader *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasLoader, atlas_loader_free)

gboolean atlas_loader_add (AtlasLoader *self, const char *file, GBytes *bytes, GError **error);

/* Takes only the sources and the vocabulary of a file. */
gboolean
atlas_loader_add_reference (AtlasLoader *self, const char *file, GBytes *bytes, GError **error);

/* Resolves judgements, links rates to their counts and settles every cell. */
AtlasTables *atlas_loader_finish (AtlasLoader *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
