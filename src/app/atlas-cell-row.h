/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-dataset.h"

G_BEGIN_DECLS

/* What not every table has a column for. */
typedef enum
{
  ATLAS_CELL_ROW_SPECIALTY = 1 << 0,
  ATLAS_CELL_ROW_MEASURE = 1 << 1,
  ATLAS_CELL_ROW_GROUP = 1 << 2,
  ATLAS_CELL_ROW_OUTCOME = 1 << 3,
} AtlasCellRowParts;

/**
 * AtlasCellRow:
 *
 * A cell as a row of a table: its texts in the display language, its numbers to sort by. The row
 * is as immutable as its cell.
 */
#define ATLAS_TYPE_CELL_ROW (atlas_cell_row_get_type ())
G_DECLARE_FINAL_TYPE (AtlasCellRow, atlas_cell_row, ATLAS, CELL_ROW, GObject)

/* @dataset: what the cell is one of; it has the names */
AtlasCellRow *atlas_cell_row_new (AtlasDataset *dataset, AtlasCell *cell) G_GNUC_WARN_UNUSED_RESULT;

AtlasCell *atlas_cell_row_get_cell (AtlasCellRow *self);

/* The row as one line of tab-separated text, as a spreadsheet takes it. */
char *
atlas_cell_row_to_text (AtlasCellRow *self, AtlasCellRowParts parts) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
