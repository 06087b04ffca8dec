/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "atlas-cell.h"
#include "atlas-cycle.h"
#include "atlas-data-error.h"

G_BEGIN_DECLS

/**
 * AtlasDataset:
 *
 * All that is known: list models of cycles, applicant types and sources, and the cells. Empty
 * until loaded; emits #AtlasDataset::changed when data was loaded. Loading is all or nothing: a
 * file that is refused leaves everything as it was.
 *
 * The bundled files are read from the registered resources. Another file replaces the bundled
 * observations and judgements; bundled sources and vocabulary stay usable.
 */
#define ATLAS_TYPE_DATASET (atlas_dataset_get_type ())
G_DECLARE_FINAL_TYPE (AtlasDataset, atlas_dataset, ATLAS, DATASET, GObject)

AtlasDataset *atlas_dataset_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* @path: (nullable): another data file, or NULL for the bundled data. */
gboolean atlas_dataset_load (AtlasDataset *self, const char *path, GError **error);
void atlas_dataset_load_async (AtlasDataset *self,
                               const char *path,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data);
gboolean atlas_dataset_load_finish (AtlasDataset *self, GAsyncResult *result, GError **error);

gboolean atlas_dataset_is_loaded (AtlasDataset *self);

/* (nullable): the date of the data, ISO 8601. */
const char *atlas_dataset_get_date (AtlasDataset *self);

/* (nullable): the name of the file that the observations come from; NULL for the bundled ones. */
const char *atlas_dataset_get_origin (AtlasDataset *self);

GListModel *atlas_dataset_get_cycles (AtlasDataset *self);
GListModel *atlas_dataset_get_types (AtlasDataset *self);
GListModel *atlas_dataset_get_sources (AtlasDataset *self);

/* (nullable): by id. */
AtlasApplicantType *atlas_dataset_find_type (AtlasDataset *self, const char *id);
AtlasMeasure *atlas_dataset_find_measure (AtlasDataset *self, const char *id);
AtlasCell *atlas_dataset_find_cell (AtlasDataset *self, const char *id);

/* (nullable): the cell of one applicant type in one cycle. */
AtlasCell *atlas_dataset_lookup (AtlasDataset *self,
                                 int cycle,
                                 AtlasMeasure *measure,
                                 AtlasApplicantType *type);

guint atlas_dataset_get_n_measures (AtlasDataset *self);
AtlasMeasure *atlas_dataset_get_measure (AtlasDataset *self, guint index);

/* Cells are sorted by time, type, specialty, outcome and measure. */
guint atlas_dataset_get_n_cells (AtlasDataset *self);
AtlasCell *atlas_dataset_get_cell (AtlasDataset *self, guint index);

G_END_DECLS
