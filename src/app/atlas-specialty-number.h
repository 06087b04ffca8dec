/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "atlas-cell.h"

G_BEGIN_DECLS

/**
 * AtlasSpecialtyNumber:
 *
 * One number of a specialty in a table: the value, or the word for its absence, and marks where it
 * has to be read with care. The marks have a place of their own, so that digits stay below digits.
 * What they mean is in the tooltip and in the accessible description.
 *
 * It is a button: a key, or assistive technology, activates the action "list.receipt" with the id
 * of the cell. Where nothing is known there is no receipt, and it is insensitive.
 *
 * A table has hundreds of them: each is one widget that draws its text itself, is as wide as any
 * other, and measures no text. CSS node: "number".
 */
#define ATLAS_TYPE_SPECIALTY_NUMBER (atlas_specialty_number_get_type ())
G_DECLARE_FINAL_TYPE (
    AtlasSpecialtyNumber, atlas_specialty_number, ATLAS, SPECIALTY_NUMBER, GtkWidget)

/* @title: what is counted: "Offered" */
GtkWidget *atlas_specialty_number_new (const char *title) G_GNUC_WARN_UNUSED_RESULT;

/* @cell: (nullable): none where nothing is known */
void atlas_specialty_number_set_cell (AtlasSpecialtyNumber *self, AtlasCell *cell);

AtlasCell *atlas_specialty_number_get_cell (AtlasSpecialtyNumber *self);

/* (nullable): what is shown: "5,379", "not found". */
const char *atlas_specialty_number_get_text (AtlasSpecialtyNumber *self);

G_END_DECLS
