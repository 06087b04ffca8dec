/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "atlas-dataset.h"

G_BEGIN_DECLS

/**
 * AtlasTableView:
 *
 * The table twin of a chart: every cell behind it, those without a mark included. Specialty,
 * measure, group and outcome have a column where they tell rows apart. Columns sort; Ctrl+C copies
 * the selected rows as tab-separated text. Emits "cell-activated" with the id of a cell, and
 * "notice" with a text to show for a moment.
 */
#define ATLAS_TYPE_TABLE_VIEW (atlas_table_view_get_type ())
G_DECLARE_FINAL_TYPE (AtlasTableView, atlas_table_view, ATLAS, TABLE_VIEW, AdwBin)

AtlasTableView *atlas_table_view_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* @cells: (element-type AtlasCell): cells of @dataset */
void atlas_table_view_set_cells (AtlasTableView *self, AtlasDataset *dataset, GPtrArray *cells);

G_END_DECLS
