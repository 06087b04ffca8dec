/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-dataset.h"

G_BEGIN_DECLS

typedef enum
{
  ATLAS_SPECIALTY_COLUMN_OFFERED,
  ATLAS_SPECIALTY_COLUMN_FILLED,
  ATLAS_SPECIALTY_COLUMN_UNFILLED,
  ATLAS_SPECIALTY_COLUMN_PROGRAMS,
  ATLAS_SPECIALTY_COLUMN_IMG_SHARE,
  ATLAS_SPECIALTY_COLUMN_US_IMGS,
  ATLAS_SPECIALTY_COLUMN_NON_US_IMGS,
} AtlasSpecialtyColumn;

#define ATLAS_N_SPECIALTY_COLUMNS 7

/* In the display language: "Offered". */
const char *atlas_specialty_column_get_title (AtlasSpecialtyColumn column);

/* (nullable): the cell of a specialty in one cycle. */
AtlasCell *atlas_specialty_column_find_cell (AtlasSpecialtyColumn column,
                                             AtlasDataset *dataset,
                                             AtlasSpecialty *specialty,
                                             int cycle);

/**
 * AtlasSpecialtyRow:
 *
 * A specialty and its numbers of one cycle. The property "cycle" notifies when the numbers are
 * those of another cycle; "compared" says whether the specialty is to be compared.
 */
#define ATLAS_TYPE_SPECIALTY_ROW (atlas_specialty_row_get_type ())
G_DECLARE_FINAL_TYPE (AtlasSpecialtyRow, atlas_specialty_row, ATLAS, SPECIALTY_ROW, GObject)

AtlasSpecialtyRow *atlas_specialty_row_new (AtlasSpecialty *specialty) G_GNUC_WARN_UNUSED_RESULT;

AtlasSpecialty *atlas_specialty_row_get_specialty (AtlasSpecialtyRow *self);

/* What the row is found by, as atlas_specialty_match () takes it. */
const char *atlas_specialty_row_get_match_text (AtlasSpecialtyRow *self);

int atlas_specialty_row_get_cycle (AtlasSpecialtyRow *self);
void atlas_specialty_row_set_cycle (AtlasSpecialtyRow *self, AtlasDataset *dataset, int cycle);

/* (nullable): none where nothing is known. */
AtlasCell *atlas_specialty_row_get_cell (AtlasSpecialtyRow *self, AtlasSpecialtyColumn column);

/* (element-type int) (transfer full): the cycles that any specialty has a number of, sorted.
 * @out_newest: the newest of them that has at least half as many numbers as the one with the most:
 * the first numbers of a year come long before its tables. 0 where there is none */
GArray *
atlas_specialty_row_list_cycles (AtlasDataset *dataset, int *out_newest) G_GNUC_WARN_UNUSED_RESULT;

/* Whether the row has any number at all; and both those of U.S. and of non-U.S. IMGs. */
gboolean atlas_specialty_row_has_numbers (AtlasSpecialtyRow *self);
gboolean atlas_specialty_row_has_img_split (AtlasSpecialtyRow *self);

gboolean atlas_specialty_row_get_compared (AtlasSpecialtyRow *self);
void atlas_specialty_row_set_compared (AtlasSpecialtyRow *self, gboolean compared);

/* A sentence for those who do not see the columns: "Offered 5,379 (Single source), IMG share not
 * found, …". */
char *atlas_specialty_row_describe (AtlasSpecialtyRow *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
