/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "atlas-wizard.h"

G_BEGIN_DECLS

/**
 * AtlasStatesRow:
 *
 * A question about U.S. states, each with a check button, and one for any of them.
 */
#define ATLAS_TYPE_STATES_ROW (atlas_states_row_get_type ())
G_DECLARE_FINAL_TYPE (AtlasStatesRow, atlas_states_row, ATLAS, STATES_ROW, AdwExpanderRow)

GtkWidget *
atlas_states_row_new (AtlasWizard *wizard, const AtlasQuestion *question) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
