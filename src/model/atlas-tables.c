/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-tables.h"

#include "atlas-cell-private.h"

AtlasTables *
atlas_tables_new (void)
{
  AtlasTables *self = g_atomic_rc_box_new0 (AtlasTables);

  for (guint i = 0; i < ATLAS_N_ENTRY_KINDS; i++)
    self->entries[i] = (AtlasEntries) {
      .items = g_ptr_array_new_with_free_func (g_object_unref),
      .by_id = g_hash_table_new (g_str_hash, g_str_equal),
      .names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free),
    };
  self->units = g_hash_table_new_full (g_str_hash, g_str_equal,
                                       (GDestroyNotify) g_ref_string_release, NULL);
  self->statistics = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->cells = g_ptr_array_new_with_free_func (g_object_unref);
  self->cells_by_key = g_hash_table_new (atlas_cell_key_hash, atlas_cell_key_equal);
  self->cells_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->cells_by_specialty = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                                    (GDestroyNotify) g_ptr_array_unref);
  return self;
}

static gpointer
ref_object (gconstpointer object, gpointer user_data)
{
  return g_object_ref ((gpointer) object);
}

static void
copy_entries (const AtlasEntries *from, AtlasEntries *to)
{
  GHashTableIter iter;
  gpointer key;
  gpointer value;

  g_ptr_array_extend (to->items, from->items, ref_object, NULL);
  g_hash_table_iter_init (&iter, from->by_id);
  while (g_hash_table_iter_next (&iter, &key, &value))
    g_hash_table_insert (to->by_id, key, value);
  g_hash_table_iter_init (&iter, from->names);
  while (g_hash_table_iter_next (&iter, &key, &value))
    g_hash_table_insert (to->names, g_strdup (key), g_strdup (value));
}

AtlasTables *
atlas_tables_copy (const AtlasTables *self)
{
  AtlasTables *copy = atlas_tables_new ();
  GHashTableIter iter;
  gpointer key;
  gpointer value;

  for (guint i = 0; i < ATLAS_N_ENTRY_KINDS; i++)
    copy_entries (&self->entries[i], &copy->entries[i]);
  g_hash_table_iter_init (&iter, self->units);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    g_hash_table_add (copy->units, g_ref_string_acquire (key));
  g_hash_table_iter_init (&iter, self->statistics);
  while (g_hash_table_iter_next (&iter, &key, &value))
    g_hash_table_insert (copy->statistics, g_strdup (key), value);

  g_ptr_array_extend (copy->cells, self->cells, ref_object, NULL);
  for (guint i = 0; i < copy->cells->len; i++)
    {
      AtlasCell *cell = g_ptr_array_index (copy->cells, i);

      g_hash_table_insert (copy->cells_by_key, &cell->key, cell);
      g_hash_table_insert (copy->cells_by_id, cell->id, cell);
    }

  copy->date = g_strdup (self->date);
  copy->origin = g_strdup (self->origin);
  return copy;
}

AtlasTables *
atlas_tables_ref (AtlasTables *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  AtlasTables *self = data;

  g_hash_table_unref (self->cells_by_specialty);
  g_hash_table_unref (self->cells_by_id);
  g_hash_table_unref (self->cells_by_key);
  g_ptr_array_unref (self->cells);
  g_hash_table_unref (self->statistics);
  g_hash_table_unref (self->units);
  for (guint i = 0; i < ATLAS_N_ENTRY_KINDS; i++)
    {
      g_hash_table_unref (self->entries[i].names);
      g_hash_table_unref (self->entries[i].by_id);
      g_ptr_array_unref (self->entries[i].items);
    }
  g_free (self->date);
  g_free (self->origin);
}

void
atlas_tables_unref (AtlasTables *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

void
atlas_tables_take_entry (AtlasTables *self, AtlasEntryKind kind, gpointer item, const char *id)
{
  g_ptr_array_add (self->entries[kind].items, item);
  g_hash_table_insert (self->entries[kind].by_id, (gpointer) id, item);
}

gpointer
atlas_tables_find (const AtlasTables *self, AtlasEntryKind kind, const char *id)
{
  return g_hash_table_lookup (self->entries[kind].by_id, id);
}

AtlasTerm *
atlas_tables_find_term (const AtlasTables *self, AtlasTermKind kind, const char *id)
{
  return atlas_tables_find (self, (AtlasEntryKind) (ATLAS_ENTRY_TERM + kind), id);
}

const char *
atlas_tables_find_unit (const AtlasTables *self, const char *id)
{
  gpointer unit = NULL;

  g_hash_table_lookup_extended (self->units, id, &unit, NULL);
  return unit;
}

const char *
atlas_tables_resolve (const AtlasTables *self, AtlasEntryKind kind, const char *name)
{
  g_autofree char *folded = g_utf8_casefold (name, -1);

  return g_hash_table_lookup (self->entries[kind].names, folded);
}

char *
atlas_statistic_to_text (const char *quantity, AtlasStatistic statistic)
{
  return g_strdup_printf ("%d %s", (int) statistic, quantity);
}
