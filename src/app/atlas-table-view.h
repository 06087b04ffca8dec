/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "atlas-cell.h"

G_BEGIN_DECLS

/**
 * AtlasTableView:
 *
 * The table twin of a chart: every cell behind it, those without a mark included. Columns sort;
 * Ctrl+C copies the selected rows as tab-separated text. Emits "cell-activated" with the id of a
 * cell.
 */
#define ATLAS_TYPE_TABLE_VIEW (atlas_table_view_get_type ())
G_DECLARE_FINAL_TYPE (AtlasTableView, atlas_table_view, ATLAS, TABLE_VIEW, AdwBin)

AtlasTableView *atlas_table_view_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* @cells: (element-type AtlasCell) */
void atlas_table_view_set_cells (AtlasTableView *self, GPtrArray *cells);

G_END_DECLS
