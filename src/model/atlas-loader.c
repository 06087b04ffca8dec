/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-loader-private.h"
#include "atlas-measure-private.h"

#include <string.h>

#define FORMAT "residency-atlas-data"
#define VERSION 1

AtlasTables *
atlas_tables_new (void)
{
  AtlasTables *self = g_new0 (AtlasTables, 1);

  self->sources = g_ptr_array_new_with_free_func (g_object_unref);
  self->types = g_ptr_array_new_with_free_func (g_object_unref);
  self->measures = g_ptr_array_new_with_free_func (g_object_unref);
  self->units = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->cells = g_ptr_array_new_with_free_func (g_object_unref);
  self->cells_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  return self;
}

void
atlas_tables_free (AtlasTables *self)
{
  g_hash_table_unref (self->cells_by_id);
  g_ptr_array_unref (self->cells);
  g_hash_table_unref (self->units);
  g_ptr_array_unref (self->measures);
  g_ptr_array_unref (self->types);
  g_ptr_array_unref (self->sources);
  g_free (self->date);
  g_free (self->origin);
  g_free (self);
}

static void
pending_judgement_free (AtlasPendingJudgement *self)
{
  g_free (self->cell_id);
  g_clear_pointer (&self->judgement, atlas_judgement_free);
  g_free (self);
}

AtlasLoader *
atlas_loader_new (void)
{
  AtlasLoader *self = g_new0 (AtlasLoader, 1);

  self->tables = atlas_tables_new ();
  self->sources_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->types_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->measures_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->type_names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->measure_names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->origins = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->judgements = g_ptr_array_new_with_free_func ((GDestroyNotify) pending_judgement_free);
  return self;
}

void
atlas_loader_free (AtlasLoader *self)
{
  g_ptr_array_unref (self->judgements);
  g_hash_table_unref (self->origins);
  g_hash_table_unref (self->measure_names);
  g_hash_table_unref (self->type_names);
  g_hash_table_unref (self->measures_by_id);
  g_hash_table_unref (self->types_by_id);
  g_hash_table_unref (self->sources_by_id);
  g_clear_pointer (&self->tables, atlas_tables_free);
  g_free (self);
}

AtlasOrigin
atlas_origin_of (const AtlasJson *item)
{
  const AtlasJson *root = item;

  while (root->parent != NULL)
    root = root->parent;

  return (AtlasOrigin) { g_intern_string (root->name), g_intern_string (item->name), item->index };
}

gboolean
atlas_origin_fail (const AtlasOrigin *self,
                   const char *member,
                   AtlasDataError code,
                   GError **error,
                   const char *format,
                   ...)
{
  AtlasJson root = { NULL, self->file, -1, NULL };
  AtlasJson item = { &root, self->array, self->index, NULL };
  va_list args;

  va_start (args, format);
  g_autofree char *message = g_strdup_vprintf (format, args);
  va_end (args);

  return atlas_json_fail (&item, member, code, error, "%s", message);
}

AtlasCell *
atlas_loader_ensure_cell (AtlasLoader *self, const AtlasCellKey *key)
{
  g_autofree char *id = atlas_cell_key_to_id (key);
  AtlasCell *cell = g_hash_table_lookup (self->tables->cells_by_id, id);

  if (cell == NULL)
    {
      cell = atlas_cell_new (key, id);
      g_ptr_array_add (self->tables->cells, cell);
      g_hash_table_insert (self->tables->cells_by_id, cell->id, cell);
    }

  return cell;
}

/* ISO 8601. */
static gboolean
check_date (const AtlasJson *root, const char *date, GError **error)
{
  const char *pattern = "yyyy-mm-dd";
  gboolean valid = strlen (date) == strlen (pattern);

  for (gsize i = 0; valid && pattern[i] != '\0'; i++)
    valid = pattern[i] == '-' ? date[i] == '-' : g_ascii_isdigit (date[i]);
  if (valid)
    valid = g_date_valid_dmy ((GDateDay) g_ascii_strtoull (date + 8, NULL, 10),
                              (GDateMonth) g_ascii_strtoull (date + 5, NULL, 10),
                              (GDateYear) g_ascii_strtoull (date, NULL, 10));

  if (!valid)
    return atlas_json_fail (root, "date", ATLAS_DATA_ERROR_RANGE, error,
                            "expected a date like 2026-11-22, found “%s”", date);

  return TRUE;
}

static gboolean
read_header (AtlasLoader *self, const AtlasJson *root, GError **error)
{
  static const char *const known[] = { "format",     "version", "id",         "title",
                                       "date",       "sources", "vocabulary", "observations",
                                       "judgements", NULL };
  const char *format = NULL;
  const char *id = NULL;
  const char *title = NULL;
  const char *date = NULL;
  int version = 0;

  if (!atlas_json_get_string (root, "format", &format, error))
    return FALSE;
  if (!g_str_equal (format, FORMAT))
    return atlas_json_fail (root, "format", ATLAS_DATA_ERROR_FORMAT, error,
                            "expected “" FORMAT "”, found “%s”", format);
  if (!atlas_json_get_int (root, "version", G_MININT, G_MAXINT, &version, error))
    return FALSE;
  if (version != VERSION)
    return atlas_json_fail (root, "version", ATLAS_DATA_ERROR_FORMAT, error,
                            "expected version %d, found %d", VERSION, version);
  if (!atlas_json_refuse_unknown (root, known, error) ||
      !atlas_json_get_string (root, "id", &id, error) ||
      !atlas_json_get_string (root, "title", &title, error) ||
      !atlas_json_get_string (root, "date", &date, error) || !check_date (root, date, error))
    return FALSE;

  if (atlas_json_has (root, "observations") && g_strcmp0 (date, self->tables->date) > 0)
    g_set_str (&self->tables->date, date);

  return TRUE;
}

gboolean
atlas_loader_add (AtlasLoader *self, const char *file, GBytes *bytes, GError **error)
{
  g_autoptr (JsonParser) parser = atlas_json_parse (bytes, file, error);
  AtlasJson root;

  return parser != NULL && atlas_json_open (parser, file, &root, error) &&
         read_header (self, &root, error) && atlas_load_sources (self, &root, error) &&
         atlas_load_vocabulary (self, &root, error) &&
         atlas_load_observations (self, &root, error) && atlas_load_judgements (self, &root, error);
}

static AtlasCell *
find_sibling (AtlasLoader *self, const AtlasCellKey *key, AtlasMeasure *measure)
{
  AtlasCellKey sibling = *key;

  sibling.measure = measure;
  sibling.unit = atlas_measure_get_unit (sibling.measure);

  g_autofree char *id = atlas_cell_key_to_id (&sibling);
  return g_hash_table_lookup (self->tables->cells_by_id, id);
}

/* (element-type AtlasMeasure GPtrArray): the rates that a measure is the numerator of. */
static GHashTable *
index_rates (AtlasLoader *self)
{
  GHashTable *rates = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < self->tables->measures->len; i++)
    {
      AtlasMeasure *rate = g_ptr_array_index (self->tables->measures, i);

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

          if (find_sibling (self, &key, rate->denominator) == NULL)
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
  for (guint i = 0; i < self->tables->cells->len; i++)
    {
      AtlasCell *cell = g_ptr_array_index (self->tables->cells, i);
      AtlasMeasure *measure = cell->key.measure;

      if (measure->numerator == NULL || g_strcmp0 (cell->key.unit, measure->unit) != 0)
        continue;

      g_set_object (&cell->numerator, find_sibling (self, &cell->key, measure->numerator));
      g_set_object (&cell->denominator, find_sibling (self, &cell->key, measure->denominator));
    }
}

/* Counts first: a rate may be computed from them. */
static void
settle_cells (AtlasLoader *self)
{
  for (int rates = 0; rates <= 1; rates++)
    for (guint i = 0; i < self->tables->cells->len; i++)
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
  g_autoptr (GPtrArray) all = g_steal_pointer (&self->tables->cells);

  self->tables->cells = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < all->len; i++)
    {
      AtlasCell *cell = g_ptr_array_index (all, i);

      if (cell->observations->len > 0 || cell->is_computed)
        g_ptr_array_add (self->tables->cells, g_object_ref (cell));
      else
        g_hash_table_remove (self->tables->cells_by_id, cell->id);
    }
}

static int
compare_types (AtlasApplicantType *a, AtlasApplicantType *b)
{
  return g_strcmp0 (a != NULL ? atlas_applicant_type_get_id (a) : NULL,
                    b != NULL ? atlas_applicant_type_get_id (b) : NULL);
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
    order = g_strcmp0 (left->period, right->period);
  if (order == 0)
    order = compare_types (left->type, right->type);
  if (order == 0)
    order = g_strcmp0 (left->specialty, right->specialty);
  if (order == 0)
    order = g_strcmp0 (left->outcome, right->outcome);
  if (order == 0)
    order = g_strcmp0 (atlas_measure_get_id (left->measure), atlas_measure_get_id (right->measure));
  if (order == 0)
    order = g_strcmp0 ((*(AtlasCell *const *) a)->id, (*(AtlasCell *const *) b)->id);

  return order;
}

AtlasTables *
atlas_loader_finish (AtlasLoader *self, GError **error)
{
  if (!atlas_check_vocabulary (self, error) || !atlas_check_observations (self, error))
    return NULL;

  add_computable_rates (self);
  link_counts (self);
  if (!atlas_resolve_judgements (self, error))
    return NULL;

  settle_cells (self);
  drop_empty_cells (self);
  g_ptr_array_sort (self->tables->cells, compare_cells);

  return g_steal_pointer (&self->tables);
}
