/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-loader-private.h"

#include "atlas-date.h"

#define FORMAT "residency-atlas-data"
#define VERSION 1

static void
pending_judgement_free (AtlasPendingJudgement *self)
{
  g_free (self->cell_id);
  g_clear_pointer (&self->judgement, atlas_judgement_free);
  g_free (self);
}

static AtlasLoader *
loader_new (AtlasTables *tables)
{
  AtlasLoader *self = g_new0 (AtlasLoader, 1);

  self->tables = tables;
  self->n_settled = tables->cells->len;
  self->n_types = tables->entries[ATLAS_ENTRY_TYPE].items->len;
  self->n_measures = tables->entries[ATLAS_ENTRY_MEASURE].items->len;
  self->origins = g_array_new (FALSE, FALSE, sizeof (AtlasObservationOrigin));
  self->judgements = g_ptr_array_new_with_free_func ((GDestroyNotify) pending_judgement_free);
  return self;
}

AtlasLoader *
atlas_loader_new (void)
{
  return loader_new (atlas_tables_new ());
}

AtlasLoader *
atlas_loader_new_from (AtlasTables *base)
{
  return loader_new (atlas_tables_copy (base));
}

void
atlas_loader_free (AtlasLoader *self)
{
  g_ptr_array_unref (self->judgements);
  g_array_unref (self->origins);
  g_clear_pointer (&self->tables, atlas_tables_unref);
  g_free (self);
}

AtlasOrigin
atlas_origin_of (const AtlasLoader *loader, const AtlasJson *item, const char *array)
{
  return (AtlasOrigin) { loader->file, array, item->index };
}

gboolean
atlas_origin_fail (const AtlasOrigin *self,
                   const char *member,
                   AtlasDataError code,
                   GError **error,
                   const char *format,
                   ...)
{
  AtlasJson root = { .name = self->file, .index = -1 };
  AtlasJson item = { .parent = &root, .name = self->array, .index = self->index };
  va_list args;

  va_start (args, format);
  g_autofree char *message = g_strdup_vprintf (format, args);
  va_end (args);

  return atlas_json_fail (&item, member, code, error, "%s", message);
}

AtlasCell *
atlas_loader_ensure_cell (AtlasLoader *self, const AtlasCellKey *key)
{
  AtlasCell *cell = g_hash_table_lookup (self->tables->cells_by_key, key);

  if (cell == NULL)
    {
      cell = atlas_cell_new (key);
      g_ptr_array_add (self->tables->cells, cell);
      g_hash_table_insert (self->tables->cells_by_key, &cell->key, cell);
    }

  return cell;
}

static gboolean
check_date (const AtlasJson *root, const char *date, GError **error)
{
  if (!atlas_date_is_valid (date))
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

/* (nullable): the parser that @root is borrowed from, sources and vocabulary being read. */
static JsonParser *
open_file (AtlasLoader *self, const char *file, GBytes *bytes, AtlasJson *out_root, GError **error)
{
  g_autoptr (JsonParser) parser = atlas_json_parse (bytes, file, error);

  self->file = g_intern_string (file);
  if (parser == NULL || !atlas_json_open (parser, file, out_root, error) ||
      !read_header (self, out_root, error) || !atlas_load_sources (self, out_root, error) ||
      !atlas_load_vocabulary (self, out_root, error))
    return NULL;

  return g_steal_pointer (&parser);
}

gboolean
atlas_loader_add (AtlasLoader *self, const char *file, GBytes *bytes, GError **error)
{
  AtlasJson root;
  g_autoptr (JsonParser) parser = open_file (self, file, bytes, &root, error);

  return parser != NULL && atlas_load_observations (self, &root, error) &&
         atlas_load_judgements (self, &root, error);
}

gboolean
atlas_loader_add_reference (AtlasLoader *self, const char *file, GBytes *bytes, GError **error)
{
  AtlasJson root;
  g_autoptr (JsonParser) parser = open_file (self, file, bytes, &root, error);

  return parser != NULL;
}

/* Only once all files are read: the parser has given its memory back by then. */
static void
name_cells (AtlasLoader *self)
{
  for (guint i = self->n_settled; i < self->tables->cells->len; i++)
    {
      AtlasCell *cell = g_ptr_array_index (self->tables->cells, i);

      cell->id = atlas_cell_key_to_id (&cell->key);
      g_hash_table_insert (self->tables->cells_by_id, cell->id, cell);
    }
}

AtlasTables *
atlas_loader_finish (AtlasLoader *self, GError **error)
{
  if (!atlas_check_vocabulary (self, error) || !atlas_check_observations (self, error))
    return NULL;

  atlas_link_rates (self);
  name_cells (self);
  if (!atlas_resolve_judgements (self, error))
    return NULL;

  atlas_settle_cells (self);
  return g_steal_pointer (&self->tables);
}
