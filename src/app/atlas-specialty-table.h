/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "atlas-specialty-row.h"

G_BEGIN_DECLS

/**
 * AtlasSpecialtyTable:
 *
 * Rows of specialties in columns that sort; rows without a number are last either way. A click on a
 * number activates the action "list.receipt" with the id of its cell. Activating a row activates
 * the action "specialties.open" with the id of its specialty, its check button "specialties.choose"
 * with the id and whether it is to be compared.
 *
 * The property "sort" is the id of a column, with "-descending" behind it for the other direction.
 * The table leaves columns out where it has no room for them: "tightness" says in how far, from 0,
 * where all are there, to 3, where only the share of IMGs is left.
 */
#define ATLAS_TYPE_SPECIALTY_TABLE (atlas_specialty_table_get_type ())
G_DECLARE_FINAL_TYPE (AtlasSpecialtyTable, atlas_specialty_table, ATLAS, SPECIALTY_TABLE, AdwBin)

/* Once. @rows: of AtlasSpecialtyRow */
void atlas_specialty_table_set_rows (AtlasSpecialtyTable *self, GListModel *rows);

/* The rows as they are shown. */
GListModel *atlas_specialty_table_get_sorted_rows (AtlasSpecialtyTable *self);

/* The numbers of the rows are others now. */
void atlas_specialty_table_resort (AtlasSpecialtyTable *self);

/* Gives the focus to the first row, if there is one. */
void atlas_specialty_table_focus_first (AtlasSpecialtyTable *self);

/* Opens the specialty of a row as it is shown, if there is such a row. */
void atlas_specialty_table_open (AtlasSpecialtyTable *self, guint position);

G_END_DECLS
