/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "atlas-dataset.h"

G_BEGIN_DECLS

/**
 * AtlasReceiptView:
 *
 * The receipt of one number: what it is, what was counted, who says so, who says otherwise, and
 * how that was settled. Emits "close-requested", "cell-requested" with the id of another cell to
 * show, and "notice" with a text to show for a moment.
 */
#define ATLAS_TYPE_RECEIPT_VIEW (atlas_receipt_view_get_type ())
G_DECLARE_FINAL_TYPE (AtlasReceiptView, atlas_receipt_view, ATLAS, RECEIPT_VIEW, AdwBin)

/* Shows the receipt of @cell. */
void atlas_receipt_view_set_cell (AtlasReceiptView *self, AtlasCell *cell, AtlasDataset *dataset);

G_END_DECLS
