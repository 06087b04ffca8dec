/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-applicant-type-private.h"
#include "atlas-loader-private.h"
#include "atlas-measure-private.h"

/* (nullable) */
static AtlasCell *
find_count (const AtlasLoader *self, AtlasCellKey key, AtlasMeasure *count)
{
  key.measure = count;
  key.unit = count->unit;

  return g_hash_table_lookup (self->tables->cells_by_key, &key);
}

/* (nullable): what the share of a group is a part of need not be a group's: positions have no
 * applicant type. */
static AtlasCell *
find_denominator (const AtlasLoader *self, AtlasCellKey key, AtlasMeasure *rate)
{
  if (rate->numerator->by_type && !rate->denominator->by_type)
    key.type = NULL;

  return find_count (self, key, rate->denominator);
}

/* (element-type AtlasMeasure GPtrArray): the rates that a measure is the numerator of. */
static GHashTable *
index_rates (AtlasLoader *self)
{
  GHashTable *rates = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);

  GPtrArray *measures = self->tables->entries[ATLAS_ENTRY_MEASURE].items;

  for (guint i = 0; i < measures->len; i++)
    {
      AtlasMeasure *rate = g_ptr_array_index (measures, i);

      if (rate->numerator == NULL)
        continue;

      GPtrArray *list = g_hash_table_lookup (rates, rate->numerator);
      if (list == NULL)
        {
          list = g_ptr_array_new ();
          g_hash_table_insert (rates, rate->numerator, list);
        }
      g_ptr_array_add (list, rate);
    }

  return rates;
}

/* Gives every rate whose two counts are known a cell, so that it can be computed. */
static void
add_computable_rates (AtlasLoader *self)
{
  g_autoptr (GHashTable) rates = index_rates (self);
  guint n_cells = self->tables->cells->len;

  for (guint i = 0; i < n_cells; i++)
    {
      AtlasCell *count = g_ptr_array_index (self->tables->cells, i);
      GPtrArray *list = g_hash_table_lookup (rates, count->key.measure);

      for (guint j = 0; list != NULL && j < list->len; j++)
        {
          AtlasMeasure *rate = g_ptr_array_index (list, j);
          AtlasCellKey key = count->key;

          if (find_denominator (self, key, rate) == NULL)
            continue;

          key.measure = rate;
          key.unit = rate->unit;
          atlas_loader_ensure_cell (self, &key);
        }
    }
}

static void
link_counts (AtlasLoader *self)
{
  for (guint i = self->n_settled; i < self->tables->cells->len; i++)
    {
      AtlasCell *cell = g_ptr_array_index (self->tables->cells, i);
      AtlasMeasure *measure = cell->key.measure;

      if (measure->numerator == NULL || g_strcmp0 (cell->key.unit, measure->unit) != 0)
        continue;

      g_set_object (&cell->numerator, find_count (self, cell->key, measure->numerator));
      g_set_object (&cell->denominator, find_denominator (self, cell->key, measure));
    }
}

/* Counts first: a rate may be computed from them. */
static void
settle_cells (AtlasLoader *self)
{
  for (int rates = 0; rates <= 1; rates++)
    for (guint i = self->n_settled; i < self->tables->cells->len; i++)
      {
        AtlasCell *cell = g_ptr_array_index (self->tables->cells, i);

        if ((cell->key.measure->numerator != NULL) == rates)
          atlas_cell_settle (cell);
      }
}

/* A rate that turned out to have nothing, neither published nor computed, is no cell. */
static void
drop_empty_cells (AtlasLoader *self)
{
  gsize n_cells = 0;
  g_autofree gpointer *cells = g_ptr_array_steal (self->tables->cells, &n_cells);

  for (gsize i = 0; i < n_cells; i++)
    {
      AtlasCell *cell = cells[i];

      if (cell->n_observations > 0 || cell->is_computed)
        {
          g_ptr_array_add (self->tables->cells, cell);
          continue;
        }
      g_hash_table_remove (self->tables->cells_by_key, &cell->key);
      g_hash_table_remove (self->tables->cells_by_id, cell->id);
      g_object_unref (cell);
    }
}

/* Interned texts: the same ones are in the same place. */
static int
compare_texts (const char *a, const char *b)
{
  return a == b ? 0 : g_strcmp0 (a, b);
}

static int
compare_types (AtlasApplicantType *a, AtlasApplicantType *b)
{
  return a == b ? 0 : g_strcmp0 (a != NULL ? a->id : NULL, b != NULL ? b->id : NULL);
}

static int
compare_cells (gconstpointer a, gconstpointer b)
{
  const AtlasCellKey *left = &(*(AtlasCell *const *) a)->key;
  const AtlasCellKey *right = &(*(AtlasCell *const *) b)->key;
  int order = (int) left->time - (int) right->time;

  if (order == 0)
    order = left->year - right->year;
  if (order == 0)
    order = compare_texts (left->period, right->period);
  if (order == 0)
    order = compare_types (left->type, right->type);
  if (order == 0)
    order = compare_texts (left->specialty, right->specialty);
  if (order == 0)
    order = compare_texts (left->outcome, right->outcome);
  if (order == 0 && left->measure != right->measure)
    order = g_strcmp0 (left->measure->id, right->measure->id);
  if (order == 0)
    order = g_strcmp0 ((*(AtlasCell *const *) a)->id, (*(AtlasCell *const *) b)->id);

  return order;
}

/* (element-type AtlasCell) */
static GPtrArray *
ensure_specialty (AtlasTables *tables, const char *specialty)
{
  GPtrArray *cells = g_hash_table_lookup (tables->cells_by_specialty, specialty);

  if (cells == NULL)
    {
      cells = g_ptr_array_new ();
      g_hash_table_insert (tables->cells_by_specialty, (gpointer) specialty, cells);
    }

  return cells;
}

/* After sorting, most cells are of the specialty of the one before. */
static void
index_specialties (AtlasTables *tables)
{
  const char *specialty = NULL;
  GPtrArray *cells = NULL;

  for (guint i = 0; i < tables->cells->len; i++)
    {
      AtlasCell *cell = g_ptr_array_index (tables->cells, i);

      if (cell->key.specialty == NULL)
        continue;

      if (specialty != cell->key.specialty)
        {
          specialty = cell->key.specialty;
          cells = ensure_specialty (tables, specialty);
        }
      g_ptr_array_add (cells, cell);
    }
}

void
atlas_link_rates (AtlasLoader *self)
{
  add_computable_rates (self);
  link_counts (self);
}

void
atlas_settle_cells (AtlasLoader *self)
{
  settle_cells (self);
  drop_empty_cells (self);
  g_ptr_array_sort (self->tables->cells, compare_cells);
  index_specialties (self->tables);
}
