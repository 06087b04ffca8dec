/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-cell.h"

G_BEGIN_DECLS

/**
 * AtlasCellRow:
 *
 * A cell as a row of a table: its texts in the display language, its numbers to sort by. The row
 * is as immutable as its cell.
 */
#define ATLAS_TYPE_CELL_ROW (atlas_cell_row_get_type ())
G_DECLARE_FINAL_TYPE (AtlasCellRow, atlas_cell_row, ATLAS, CELL_ROW, GObject)

AtlasCellRow *atlas_cell_row_new (AtlasCell *cell) G_GNUC_WARN_UNUSED_RESULT;

AtlasCell *atlas_cell_row_get_cell (AtlasCellRow *self);

/* The row as one line of tab-separated text, as a spreadsheet takes it. */
char *atlas_cell_row_to_text (AtlasCellRow *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
