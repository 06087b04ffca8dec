/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-cell.h"
#include "atlas-entry-kind.h"

G_BEGIN_DECLS

/**
 * AtlasEntries:
 * @items: (element-type GObject): in the order of their files
 * @by_id: (element-type utf8 GObject)
 * @names: (element-type utf8 utf8): every id, name and alias, without regard to case, to the id
 *
 * All entries of a kind.
 */
typedef struct
{
  GPtrArray *items;
  GHashTable *by_id;
  GHashTable *names;
} AtlasEntries;

/**
 * AtlasTables:
 * @entries: one for each #AtlasEntryKind
 * @units: (element-type GRefString): ids of the known units
 * @statistics: (element-type utf8 AtlasMeasure): by quantity and statistic
 * @cells: (element-type AtlasCell): sorted by time, type, specialty, outcome and measure
 * @cells_by_key: (element-type AtlasCellKey AtlasCell)
 * @cells_by_id: (element-type utf8 AtlasCell)
 * @cells_by_specialty: (element-type utf8 GPtrArray): the cells of each specialty, as in @cells
 * @origin: (nullable): the name of the file that replaced the bundled observations
 * @date: the newest date of the files that hold observations, ISO 8601
 *
 * Everything that was loaded, immutable from then on and shared by reference.
 */
typedef struct
{
  AtlasEntries entries[ATLAS_N_ENTRY_KINDS];
  GHashTable *units;
  GHashTable *statistics;
  GPtrArray *cells;
  GHashTable *cells_by_key;
  GHashTable *cells_by_id;
  GHashTable *cells_by_specialty;
  char *date;
  char *origin;
} AtlasTables;

AtlasTables *atlas_tables_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* Tables with all that @self has, to which more can be added; entries and cells are shared. */
AtlasTables *atlas_tables_copy (const AtlasTables *self) G_GNUC_WARN_UNUSED_RESULT;

AtlasTables *atlas_tables_ref (AtlasTables *self);
void atlas_tables_unref (AtlasTables *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasTables, atlas_tables_unref)

/* Takes @item over. */
void
atlas_tables_take_entry (AtlasTables *self, AtlasEntryKind kind, gpointer item, const char *id);

/* (nullable) */
gpointer atlas_tables_find (const AtlasTables *self, AtlasEntryKind kind, const char *id);

AtlasTerm *atlas_tables_find_term (const AtlasTables *self, AtlasTermKind kind, const char *id);

/* (nullable): a known unit, interned. */
const char *atlas_tables_find_unit (const AtlasTables *self, const char *id);

/* (nullable): the id of the entry with this id, name or alias, in any case. */
const char *atlas_tables_resolve (const AtlasTables *self, AtlasEntryKind kind, const char *name);

/* Where @statistics has a measure. */
char *atlas_statistic_to_text (const char *quantity, AtlasStatistic statistic);

G_END_DECLS
