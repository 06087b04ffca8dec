/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "atlas-dataset.h"

G_BEGIN_DECLS

/**
 * AtlasReceiptPane:
 *
 * Something with numbers in it, its property "content", and beside it the receipt of one of them. A
 * banner says whose numbers these are, where they are not those of the program. The receipt closes
 * by itself when other data is loaded.
 *
 * The property "compact" lays the receipt over the content, "narrow" makes it cover all of it;
 * "cell-id", read only, is the cell whose receipt is shown, or NULL. Escape, or the action
 * "receipt.close", closes the receipt, and the focus goes back to where it was asked for. Emits
 * "notice" with a text to show for a moment.
 */
#define ATLAS_TYPE_RECEIPT_PANE (atlas_receipt_pane_get_type ())
G_DECLARE_FINAL_TYPE (AtlasReceiptPane, atlas_receipt_pane, ATLAS, RECEIPT_PANE, AdwBin)

/* Once: the receipts are those of @dataset. */
void atlas_receipt_pane_connect (AtlasReceiptPane *self, AtlasDataset *dataset);

/* (nullable) */
const char *atlas_receipt_pane_get_cell_id (AtlasReceiptPane *self);

/* Shows the receipt of a cell, which gets the focus; says so if there is no such cell. */
void atlas_receipt_pane_show (AtlasReceiptPane *self, const char *cell_id);
void atlas_receipt_pane_close (AtlasReceiptPane *self);

G_END_DECLS
