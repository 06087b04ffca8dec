/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "atlas-wizard.h"

G_BEGIN_DECLS

/**
 * AtlasValueRow:
 *
 * A question that is answered by typing a number, a date or a text. A button beside it says "I
 * don’t know"; a date can be picked from a calendar, too. What cannot be an answer is marked and
 * not taken.
 */
#define ATLAS_TYPE_VALUE_ROW (atlas_value_row_get_type ())
G_DECLARE_FINAL_TYPE (AtlasValueRow, atlas_value_row, ATLAS, VALUE_ROW, AdwPreferencesRow)

GtkWidget *
atlas_value_row_new (AtlasWizard *wizard, const AtlasQuestion *question) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
