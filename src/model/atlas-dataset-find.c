/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-dataset-private.h"
#include "atlas-nearest.h"

/* (nullable) */
static gpointer
find (AtlasDataset *self, AtlasEntryKind kind, const char *id)
{
  const AtlasTables *tables = atlas_dataset_get_tables (self);

  return tables != NULL ? atlas_tables_find (tables, kind, id) : NULL;
}

static AtlasEntryKind
entry_of_term (AtlasTermKind kind)
{
  return (AtlasEntryKind) (ATLAS_ENTRY_TERM + kind);
}

const char *
atlas_dataset_get_date (AtlasDataset *self)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);

  const AtlasTables *tables = atlas_dataset_get_tables (self);
  return tables != NULL ? tables->date : NULL;
}

const char *
atlas_dataset_get_origin (AtlasDataset *self)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);

  const AtlasTables *tables = atlas_dataset_get_tables (self);
  return tables != NULL ? tables->origin : NULL;
}

GListModel *
atlas_dataset_get_types (AtlasDataset *self)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);

  return atlas_dataset_get_entries (self, ATLAS_ENTRY_TYPE);
}

GListModel *
atlas_dataset_get_sources (AtlasDataset *self)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);

  return atlas_dataset_get_entries (self, ATLAS_ENTRY_SOURCE);
}

GListModel *
atlas_dataset_get_specialties (AtlasDataset *self)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);

  return atlas_dataset_get_entries (self, ATLAS_ENTRY_SPECIALTY);
}

GListModel *
atlas_dataset_get_terms (AtlasDataset *self, AtlasTermKind kind)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);

  return atlas_dataset_get_entries (self, entry_of_term (kind));
}

GListModel *
atlas_dataset_get_quantities (AtlasDataset *self)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);

  return atlas_dataset_get_entries (self, ATLAS_ENTRY_QUANTITY);
}

AtlasApplicantType *
atlas_dataset_find_type (AtlasDataset *self, const char *id)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return find (self, ATLAS_ENTRY_TYPE, id);
}

AtlasMeasure *
atlas_dataset_find_measure (AtlasDataset *self, const char *id)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return find (self, ATLAS_ENTRY_MEASURE, id);
}

AtlasSpecialty *
atlas_dataset_find_specialty (AtlasDataset *self, const char *id)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return find (self, ATLAS_ENTRY_SPECIALTY, id);
}

AtlasTerm *
atlas_dataset_find_term (AtlasDataset *self, AtlasTermKind kind, const char *id)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return find (self, entry_of_term (kind), id);
}

AtlasQuantity *
atlas_dataset_find_quantity (AtlasDataset *self, const char *id)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return find (self, ATLAS_ENTRY_QUANTITY, id);
}

const char *
atlas_dataset_resolve (AtlasDataset *self, AtlasEntryKind kind, const char *name)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  const AtlasTables *tables = atlas_dataset_get_tables (self);
  return tables != NULL ? atlas_tables_resolve (tables, kind, name) : NULL;
}

GStrv
atlas_dataset_find_nearest (AtlasDataset *self, AtlasEntryKind kind, const char *name)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);

  const AtlasTables *tables = atlas_dataset_get_tables (self);

  return tables != NULL ? atlas_nearest_ids (name, tables->entries[kind].names)
                        : g_new0 (char *, 1);
}

AtlasMeasure *
atlas_dataset_find_statistic (AtlasDataset *self, const char *quantity, AtlasStatistic statistic)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);
  g_return_val_if_fail (quantity != NULL, NULL);

  const AtlasTables *tables = atlas_dataset_get_tables (self);
  g_autofree char *place = atlas_statistic_to_text (quantity, statistic);

  return tables != NULL ? g_hash_table_lookup (tables->statistics, place) : NULL;
}

AtlasCell *
atlas_dataset_find_cell (AtlasDataset *self, const char *id)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  const AtlasTables *tables = atlas_dataset_get_tables (self);
  return tables != NULL ? g_hash_table_lookup (tables->cells_by_id, id) : NULL;
}

AtlasCell *
atlas_dataset_lookup_key (AtlasDataset *self, const AtlasCellKey *key)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);
  g_return_val_if_fail (key != NULL, NULL);

  const AtlasTables *tables = atlas_dataset_get_tables (self);
  return tables != NULL ? g_hash_table_lookup (tables->cells_by_key, key) : NULL;
}

AtlasCell *
atlas_dataset_lookup (AtlasDataset *self,
                      int cycle,
                      AtlasMeasure *measure,
                      AtlasApplicantType *type)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);
  g_return_val_if_fail (ATLAS_IS_MEASURE (measure), NULL);

  AtlasCellKey key = {
    .time = ATLAS_TIME_CYCLE,
    .year = cycle,
    .measure = measure,
    .unit = atlas_measure_get_unit (measure),
    .type = type,
  };

  return atlas_dataset_lookup_key (self, &key);
}

guint
atlas_dataset_get_n_measures (AtlasDataset *self)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), 0);

  const AtlasTables *tables = atlas_dataset_get_tables (self);
  return tables != NULL ? tables->entries[ATLAS_ENTRY_MEASURE].items->len : 0;
}

AtlasMeasure *
atlas_dataset_get_measure (AtlasDataset *self, guint index)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);
  g_return_val_if_fail (index < atlas_dataset_get_n_measures (self), NULL);

  return g_ptr_array_index (atlas_dataset_get_tables (self)->entries[ATLAS_ENTRY_MEASURE].items,
                            index);
}

guint
atlas_dataset_get_n_cells (AtlasDataset *self)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), 0);

  const AtlasTables *tables = atlas_dataset_get_tables (self);
  return tables != NULL ? tables->cells->len : 0;
}

AtlasCell *
atlas_dataset_get_cell (AtlasDataset *self, guint index)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);
  g_return_val_if_fail (index < atlas_dataset_get_n_cells (self), NULL);

  return g_ptr_array_index (atlas_dataset_get_tables (self)->cells, index);
}

GPtrArray *
atlas_dataset_list_cells_of_specialty (AtlasDataset *self, const char *specialty)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);
  g_return_val_if_fail (specialty != NULL, NULL);

  const AtlasTables *tables = atlas_dataset_get_tables (self);
  GPtrArray *cells = NULL;
  if (tables != NULL)
    cells = g_hash_table_lookup (tables->cells_by_specialty, specialty);

  return cells != NULL ? cells : atlas_dataset_get_no_cells (self);
}
