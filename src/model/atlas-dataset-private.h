/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-dataset.h"
#include "atlas-tables.h"

G_BEGIN_DECLS

/* Reading of files; may be called on any thread. @path: (nullable): NULL for the bundled data. */
AtlasTables *atlas_dataset_read (const char *path, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* @base with the bundled data about specialties added. */
AtlasTables *
atlas_dataset_read_specialties (AtlasTables *base, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* (nullable): until something is loaded. */
const AtlasTables *atlas_dataset_get_tables (AtlasDataset *self);
GListModel *atlas_dataset_get_entries (AtlasDataset *self, AtlasEntryKind kind);

/* An empty list. */
GPtrArray *atlas_dataset_get_no_cells (AtlasDataset *self);

G_END_DECLS
