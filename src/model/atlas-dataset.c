/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-dataset-private.h"

/* One reading of the data about specialties, for all who have asked for it. */
typedef struct
{
  AtlasTables *base;  /* what it is added to */
  GPtrArray *waiting; /* (element-type GTask) */
} SpecialtiesJob;

struct _AtlasDataset
{
  GObject parent_instance;

  AtlasTables *base;   /* (nullable): what was loaded */
  AtlasTables *tables; /* (nullable): the same, or with specialties added */
  SpecialtiesJob *job; /* (nullable) (unowned): adds to @base; its task owns it */
  gboolean specialties_loaded;
  GPtrArray *no_cells; /* empty */
  GListStore *cycles;
  GListStore *entries[ATLAS_N_ENTRY_KINDS];
};

G_DEFINE_FINAL_TYPE (AtlasDataset, atlas_dataset, G_TYPE_OBJECT)

typedef enum
{
  PROP_SPECIALTIES_LOADED = 1,
} AtlasDatasetProperty;

static GParamSpec *props[PROP_SPECIALTIES_LOADED + 1];

typedef enum
{
  SIGNAL_CHANGED,
} AtlasDatasetSignal;

static guint signals[SIGNAL_CHANGED + 1];

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
set_specialties_loaded (AtlasDataset *self, gboolean loaded)
{
  if (self->specialties_loaded == loaded)
    return;

  self->specialties_loaded = loaded;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SPECIALTIES_LOADED]);
}

/* Takes @tables over in place of all that was there. */
static void
adopt (AtlasDataset *self, AtlasTables *tables)
{
  g_clear_pointer (&self->base, atlas_tables_unref);
  g_clear_pointer (&self->tables, atlas_tables_unref);
  self->base = atlas_tables_ref (tables);
  self->tables = tables;
  self->job = NULL;

  g_list_store_remove_all (self->cycles);
  fill_cycles (self->cycles, tables);
  for (guint i = 0; i < ATLAS_N_ENTRY_KINDS; i++)
    g_list_store_splice (self->entries[i], 0,
                         g_list_model_get_n_items (G_LIST_MODEL (self->entries[i])),
                         tables->entries[i].items->pdata, tables->entries[i].items->len);

  g_object_freeze_notify (G_OBJECT (self));
  set_specialties_loaded (self, tables->origin != NULL);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
  g_object_thaw_notify (G_OBJECT (self));
}

/* Takes @tables over, which begin with all that is there. */
static void
adopt_specialties (AtlasDataset *self, AtlasTables *tables)
{
  g_clear_pointer (&self->tables, atlas_tables_unref);
  self->tables = tables;

  for (guint i = 0; i < ATLAS_N_ENTRY_KINDS; i++)
    {
      GPtrArray *items = tables->entries[i].items;
      guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->entries[i]));

      if (items->len > n_items)
        g_list_store_splice (self->entries[i], n_items, 0, items->pdata + n_items,
                             items->len - n_items);
    }

  set_specialties_loaded (self, TRUE);
}

static void
load_thread (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  AtlasTables *tables = atlas_dataset_read (task_data, &error);

  if (tables != NULL)
    g_task_return_pointer (task, tables, (GDestroyNotify) atlas_tables_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
job_free (SpecialtiesJob *self)
{
  atlas_tables_unref (self->base);
  g_ptr_array_unref (self->waiting);
  g_free (self);
}

static void
job_thread (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  SpecialtiesJob *job = task_data;
  g_autoptr (GError) error = NULL;
  AtlasTables *tables = atlas_dataset_read_specialties (job->base, &error);

  if (tables != NULL)
    g_task_return_pointer (task, tables, (GDestroyNotify) atlas_tables_unref);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/* What was asked for may be there by now, read at once, or be of no use any more. */
static void
job_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  AtlasDataset *self = ATLAS_DATASET (source);
  SpecialtiesJob *job = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  AtlasTables *tables = g_task_propagate_pointer (G_TASK (result), &error);

  if (self->job == job)
    self->job = NULL;

  if (job->base != self->base)
    {
      g_clear_error (&error);
      g_set_error (&error, G_IO_ERROR, G_IO_ERROR_CANCELLED, "other data was loaded meanwhile");
    }
  else if (self->specialties_loaded)
    g_clear_error (&error);
  else if (tables != NULL)
    adopt_specialties (self, g_steal_pointer (&tables));

  g_clear_pointer (&tables, atlas_tables_unref);
  for (guint i = 0; i < job->waiting->len; i++)
    if (error != NULL)
      g_task_return_error (g_ptr_array_index (job->waiting, i), g_error_copy (error));
    else
      g_task_return_boolean (g_ptr_array_index (job->waiting, i), TRUE);
}

static void
start_job (AtlasDataset *self)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, job_cb, NULL);

  self->job = g_new0 (SpecialtiesJob, 1);
  self->job->base = atlas_tables_ref (self->base);
  self->job->waiting = g_ptr_array_new_with_free_func (g_object_unref);
  g_task_set_source_tag (task, start_job);
  g_task_set_task_data (task, self->job, (GDestroyNotify) job_free);
  g_task_run_in_thread (task, job_thread);
}

static void
atlas_dataset_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  AtlasDataset *self = ATLAS_DATASET (object);

  switch ((AtlasDatasetProperty) prop_id)
    {
    case PROP_SPECIALTIES_LOADED:
      g_value_set_boolean (value, self->specialties_loaded);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_dataset_finalize (GObject *object)
{
  AtlasDataset *self = ATLAS_DATASET (object);

  g_clear_pointer (&self->base, atlas_tables_unref);
  g_clear_pointer (&self->tables, atlas_tables_unref);
  g_ptr_array_unref (self->no_cells);
  g_clear_object (&self->cycles);
  for (guint i = 0; i < ATLAS_N_ENTRY_KINDS; i++)
    g_clear_object (&self->entries[i]);

  G_OBJECT_CLASS (atlas_dataset_parent_class)->finalize (object);
}

static void
atlas_dataset_class_init (AtlasDatasetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = atlas_dataset_get_property;
  object_class->finalize = atlas_dataset_finalize;

  props[PROP_SPECIALTIES_LOADED] = g_param_spec_boolean ("specialties-loaded", NULL, NULL, FALSE,
                                                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS |
                                                             G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
atlas_dataset_init (AtlasDataset *self)
{
  const GType types[] = { [ATLAS_ENTRY_SOURCE] = ATLAS_TYPE_SOURCE,
                          [ATLAS_ENTRY_TYPE] = ATLAS_TYPE_APPLICANT_TYPE,
                          [ATLAS_ENTRY_MEASURE] = ATLAS_TYPE_MEASURE,
                          [ATLAS_ENTRY_SPECIALTY] = ATLAS_TYPE_SPECIALTY,
                          [ATLAS_ENTRY_QUANTITY] = ATLAS_TYPE_QUANTITY };

  self->no_cells = g_ptr_array_new ();
  self->cycles = g_list_store_new (ATLAS_TYPE_CYCLE);
  for (guint i = 0; i < ATLAS_N_ENTRY_KINDS; i++)
    self->entries[i] = g_list_store_new (i < G_N_ELEMENTS (types) ? types[i] : ATLAS_TYPE_TERM);
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

  AtlasTables *tables = atlas_dataset_read (path, error);
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

gboolean
atlas_dataset_load_specialties (AtlasDataset *self, GError **error)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), FALSE);
  g_return_val_if_fail (self->base != NULL, FALSE);

  if (self->specialties_loaded)
    return TRUE;

  AtlasTables *tables = atlas_dataset_read_specialties (self->base, error);
  if (tables != NULL)
    adopt_specialties (self, tables);

  return tables != NULL;
}

void
atlas_dataset_load_specialties_async (AtlasDataset *self,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data)
{
  g_return_if_fail (ATLAS_IS_DATASET (self));
  g_return_if_fail (self->base != NULL);

  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, atlas_dataset_load_specialties_async);
  if (self->specialties_loaded)
    {
      g_task_return_boolean (task, TRUE);
      return;
    }

  if (self->job == NULL)
    start_job (self);
  g_ptr_array_add (self->job->waiting, g_steal_pointer (&task));
}

gboolean
atlas_dataset_load_specialties_finish (AtlasDataset *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

gboolean
atlas_dataset_get_specialties_loaded (AtlasDataset *self)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), FALSE);

  return self->specialties_loaded;
}

const AtlasTables *
atlas_dataset_get_tables (AtlasDataset *self)
{
  return self->tables;
}

GPtrArray *
atlas_dataset_get_no_cells (AtlasDataset *self)
{
  return self->no_cells;
}

GListModel *
atlas_dataset_get_entries (AtlasDataset *self, AtlasEntryKind kind)
{
  return G_LIST_MODEL (self->entries[kind]);
}

GListModel *
atlas_dataset_get_cycles (AtlasDataset *self)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (self), NULL);

  return G_LIST_MODEL (self->cycles);
}
