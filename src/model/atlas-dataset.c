/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-dataset.h"

#include "atlas-json.h"
#include "atlas-loader.h"

#define BUNDLE_PATH ATLAS_RESOURCE_PREFIX "/match/"

struct _AtlasDataset
{
  GObject parent_instance;

  AtlasTables *tables; /* (nullable): until loaded */
  GListStore *cycles;
  GListStore *types;
  GListStore *sources;
};

G_DEFINE_FINAL_TYPE (AtlasDataset, atlas_dataset, G_TYPE_OBJECT)

typedef enum
{
  SIGNAL_CHANGED,
} AtlasDatasetSignal;

static guint signals[SIGNAL_CHANGED + 1];

/* Sources and vocabulary first: the observations name their ids. */
static const char *const reference_files[] = { "sources.json", "vocabulary.json", NULL };
static const char *const observation_files[] = { "cycles.json", "judgements.json", NULL };

/* @name is @path for messages. */
static GBytes *
read_file (const char *path, const char *name, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GFileInfo) info = g_file_query_info (
      file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE,
      G_FILE_QUERY_INFO_NONE, NULL, &local_error);

  if (info == NULL)
    {
      g_set_error (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_UNREADABLE, "%s: %s", name,
                   local_error->message);
      return NULL;
    }
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    {
      g_set_error (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_UNREADABLE,
                   "%s: expected a regular file, found something else", name);
      return NULL;
    }
  if (g_file_info_get_size (info) > ATLAS_JSON_MAX_BYTES)
    {
      g_set_error (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_TOO_LARGE,
                   "%s: expected at most %d MiB, found %" G_GOFFSET_FORMAT " bytes", name,
                   ATLAS_JSON_MAX_BYTES / (1024 * 1024), g_file_info_get_size (info));
      return NULL;
    }

  GBytes *bytes = g_file_load_bytes (file, NULL, NULL, &local_error);
  if (bytes == NULL)
    g_set_error (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_UNREADABLE, "%s: %s", name,
                 local_error->message);
  return bytes;
}

static gboolean
add_bundled (AtlasLoader *loader, const char *const *names, GError **error)
{
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (BUNDLE_PATH, names[i], NULL);
      g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE,
                                                          error);

      if (bytes == NULL || !atlas_loader_add (loader, names[i], bytes, error))
        return FALSE;
    }

  return TRUE;
}

static AtlasTables *
load_tables (const char *path, GError **error)
{
  g_autoptr (AtlasLoader) loader = atlas_loader_new ();

  if (!add_bundled (loader, reference_files, error))
    return NULL;

  if (path == NULL)
    {
      if (!add_bundled (loader, observation_files, error))
        return NULL;
    }
  else
    {
      g_autofree char *name = g_filename_display_name (path);
      g_autoptr (GBytes) bytes = read_file (path, name, error);

      if (bytes == NULL || !atlas_loader_add (loader, name, bytes, error))
        return NULL;
    }

  AtlasTables *tables = atlas_loader_finish (loader, error);
  if (tables != NULL && path != NULL)
    tables->origin = g_filename_display_basename (path);
  return tables;
}

/* The cycles that anything is dated by; cells are sorted by time. */
static void
fill_cycles (GListStore *cycles, const AtlasTables *tables)
{
  int previous = 0;

  for (guint i = 0; i < tables->cells->len; i++)
    {
      const AtlasCellKey *key = atlas_cell_get_key (g_ptr_array_index (tables->cells, i));

      if (key->time != ATLAS_TIME_CYCLE || key->year == previous)
        continue;

      g_autoptr (AtlasCycle) cycle = atlas_cycle_new (key->year);
      g_list_store_append (cycles, cycle);
      previous = key->year;
    }
}

static void
adopt (AtlasDataset *self, AtlasTables *tables)
{
  g_clear_pointer (&self->tables, atlas_tables_free);
  self->tables = tables;

  g_list_store_remove_all (self->cycles);
  fill_cycles (self->cycles, tables);
  g_list_store_splice (self->types, 0, g_list_model_get_n_items (G_LIST_MODEL (self->types)),
                       tables->types->pdata, tables->types->len);
  g_list_store_splice (self->sources, 0, g_list_model_get_n_items (G_LIST_MODEL (self->sources)),
                       tables->sources->pdata, tables->sources->len);

  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
load_thread (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  AtlasTables *tables = load_tables (task_data, &error);

  if (tables != NULL)
    g_task_return_pointer (task, tables, (GDestroyNotify) atlas_tables_free);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
atlas_dataset_finalize (GObject *object)
{
  AtlasDataset *self = ATLAS_DATASET (object);

  g_clear_pointer (&self->tables, atlas_tables_free);
  g_clear_object (&self->cycles);
  g_clear_object (&self->types);
  g_clear_object (&self->sources);

  G_OBJECT_CLASS (atlas_dataset_parent_class)->finalize (object);
}

static void
atlas_dataset_class_init (AtlasDatasetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = atlas_dataset_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
atlas_dataset_init (AtlasDataset *self)
{
  self->cycles = g_list_store_new (ATLAS_TYPE_CYCLE);
  self->types = g_list_store_new (ATLAS_TYPE_APPLICANT_TYPE);
  self->sources = g_list_store_new (ATLAS_TYPE_SOURCE);
}

AtlasDataset *
atlas_dataset_new (void)
{
  return g_object_new (ATLAS_TYPE_DATASET, NULL);
}

gboolean
atlas_dataset_load (AtlasDataset *self, const char *path, GError **error)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), FALSE);

  AtlasTables *tables = load_tables (path, error);
  if (tables != NULL)
    adopt (self, tables);

  return tables != NULL;
}

void
atlas_dataset_load_async (AtlasDataset *self,
                          const char *path,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data)
{
  g_return_if_fail (ATLAS_IS_DATASET (self));

  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, atlas_dataset_load_async);
  g_task_set_task_data (task, g_strdup (path), g_free);
  g_task_run_in_thread (task, load_thread);
}

gboolean
atlas_dataset_load_finish (AtlasDataset *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  AtlasTables *tables = g_task_propagate_pointer (G_TASK (result), error);
  if (tables != NULL)
    adopt (self, tables);

  return tables != NULL;
}

gboolean
atlas_dataset_is_loaded (AtlasDataset *self)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), FALSE);

  return self->tables != NULL;
}

const char *
atlas_dataset_get_date (AtlasDataset *self)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);

  return self->tables != NULL ? self->tables->date : NULL;
}

const char *
atlas_dataset_get_origin (AtlasDataset *self)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);

  return self->tables != NULL ? self->tables->origin : NULL;
}

GListModel *
atlas_dataset_get_cycles (AtlasDataset *self)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);

  return G_LIST_MODEL (self->cycles);
}

GListModel *
atlas_dataset_get_types (AtlasDataset *self)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);

  return G_LIST_MODEL (self->types);
}

GListModel *
atlas_dataset_get_sources (AtlasDataset *self)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);

  return G_LIST_MODEL (self->sources);
}

AtlasApplicantType *
atlas_dataset_find_type (AtlasDataset *self, const char *id)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; self->tables != NULL && i < self->tables->types->len; i++)
    {
      AtlasApplicantType *type = g_ptr_array_index (self->tables->types, i);

      if (g_str_equal (atlas_applicant_type_get_id (type), id))
        return type;
    }

  return NULL;
}

AtlasMeasure *
atlas_dataset_find_measure (AtlasDataset *self, const char *id)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; self->tables != NULL && i < self->tables->measures->len; i++)
    {
      AtlasMeasure *measure = g_ptr_array_index (self->tables->measures, i);

      if (g_str_equal (atlas_measure_get_id (measure), id))
        return measure;
    }

  return NULL;
}

AtlasCell *
atlas_dataset_find_cell (AtlasDataset *self, const char *id)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return self->tables != NULL ? g_hash_table_lookup (self->tables->cells_by_id, id) : NULL;
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
  g_autofree char *id = atlas_cell_key_to_id (&key);

  return atlas_dataset_find_cell (self, id);
}

guint
atlas_dataset_get_n_measures (AtlasDataset *self)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), 0);

  return self->tables != NULL ? self->tables->measures->len : 0;
}

AtlasMeasure *
atlas_dataset_get_measure (AtlasDataset *self, guint index)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);
  g_return_val_if_fail (index < atlas_dataset_get_n_measures (self), NULL);

  return g_ptr_array_index (self->tables->measures, index);
}

guint
atlas_dataset_get_n_cells (AtlasDataset *self)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), 0);

  return self->tables != NULL ? self->tables->cells->len : 0;
}

AtlasCell *
atlas_dataset_get_cell (AtlasDataset *self, guint index)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);
  g_return_val_if_fail (index < atlas_dataset_get_n_cells (self), NULL);

  return g_ptr_array_index (self->tables->cells, index);
}
