/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * AtlasQuantity:
 *
 * What is measured of applicants, whatever statistic of it is given: Step 2 CK scores, numbers of
 * publications. Immutable.
 */
#define ATLAS_TYPE_QUANTITY (atlas_quantity_get_type ())
G_DECLARE_FINAL_TYPE (AtlasQuantity, atlas_quantity, ATLAS, QUANTITY, GObject)

const char *atlas_quantity_get_id (AtlasQuantity *self);

/* The unit of its values: "score". Their number is a count. */
const char *atlas_quantity_get_unit (AtlasQuantity *self);

/* In English, to be translated where it is shown. */
const char *atlas_quantity_get_name (AtlasQuantity *self);
const char *atlas_quantity_get_short_name (AtlasQuantity *self);
const char *atlas_quantity_get_definition (AtlasQuantity *self);

G_END_DECLS
