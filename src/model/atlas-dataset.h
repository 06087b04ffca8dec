/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "atlas-cell.h"
#include "atlas-cycle.h"
#include "atlas-data-error.h"
#include "atlas-entry-kind.h"
#include "atlas-specialty.h"

G_BEGIN_DECLS

/**
 * AtlasDataset:
 *
 * All that is known: list models of cycles, applicant types and sources, and the cells. Empty
 * until loaded; emits #AtlasDataset::changed when data was loaded. Loading is all or nothing: a
 * file that is refused leaves everything as it was.
 *
 * The bundled files are read from the registered resources: what is said of the Match as a whole
 * at once, what is said of specialties when it is first asked for. Another file replaces the
 * bundled observations and judgements; bundled sources and vocabulary stay usable.
 *
 * Loading the specialties adds to what is there: no object is replaced, list models only get items
 * at their end, and #AtlasDataset::changed is not emitted; #AtlasDataset:specialties-loaded says
 * that they have come.
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

/* Adds the bundled data about specialties to the bundled data; does nothing where they are there
 * already, as with every other file. Several requests at a time load once. If other data is loaded
 * meanwhile, it fails with G_IO_ERROR_CANCELLED. */
gboolean atlas_dataset_load_specialties (AtlasDataset *self, GError **error);
void atlas_dataset_load_specialties_async (AtlasDataset *self,
                                           GCancellable *cancellable,
                                           GAsyncReadyCallback callback,
                                           gpointer user_data);
gboolean
atlas_dataset_load_specialties_finish (AtlasDataset *self, GAsyncResult *result, GError **error);
gboolean atlas_dataset_get_specialties_loaded (AtlasDataset *self);

/* (nullable): the date of the data, ISO 8601. */
const char *atlas_dataset_get_date (AtlasDataset *self);

/* (nullable): the name of the file that the observations come from; NULL for the bundled ones. */
const char *atlas_dataset_get_origin (AtlasDataset *self);

/* The cycles of the data that was loaded first: specialties bring no cycles of their own. */
GListModel *atlas_dataset_get_cycles (AtlasDataset *self);

/* The vocabulary, in its own order. */
GListModel *atlas_dataset_get_types (AtlasDataset *self);
GListModel *atlas_dataset_get_sources (AtlasDataset *self);
GListModel *atlas_dataset_get_specialties (AtlasDataset *self);
GListModel *atlas_dataset_get_terms (AtlasDataset *self, AtlasTermKind kind);
GListModel *atlas_dataset_get_quantities (AtlasDataset *self);

/* (nullable): by id. */
AtlasApplicantType *atlas_dataset_find_type (AtlasDataset *self, const char *id);
AtlasMeasure *atlas_dataset_find_measure (AtlasDataset *self, const char *id);
AtlasSpecialty *atlas_dataset_find_specialty (AtlasDataset *self, const char *id);
AtlasTerm *atlas_dataset_find_term (AtlasDataset *self, AtlasTermKind kind, const char *id);
AtlasQuantity *atlas_dataset_find_quantity (AtlasDataset *self, const char *id);
AtlasCell *atlas_dataset_find_cell (AtlasDataset *self, const char *id);

/* (nullable): the id of the entry that has this id, name or alias, in any case. */
const char *atlas_dataset_resolve (AtlasDataset *self, AtlasEntryKind kind, const char *name);

/* The ids of a kind whose ids, names or aliases are most like @name, the nearest first. */
GStrv atlas_dataset_find_nearest (AtlasDataset *self,
                                  AtlasEntryKind kind,
                                  const char *name) G_GNUC_WARN_UNUSED_RESULT;

/* (nullable): the measure that is this statistic of a quantity. */
AtlasMeasure *
atlas_dataset_find_statistic (AtlasDataset *self, const char *quantity, AtlasStatistic statistic);

/* (nullable): the cell that a key names; the texts of the key need not be its own. */
AtlasCell *atlas_dataset_lookup_key (AtlasDataset *self, const AtlasCellKey *key);

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

/* (element-type AtlasCell) (transfer none): the cells of one specialty in the same order; empty
 * where there are none. Valid until data is loaded. */
GPtrArray *atlas_dataset_list_cells_of_specialty (AtlasDataset *self, const char *specialty);

G_END_DECLS
