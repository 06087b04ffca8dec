/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "atlas-wizard.h"

G_BEGIN_DECLS

/**
 * AtlasChoiceRow:
 *
 * A question with answers to choose from, the last of which is "I don’t know". Long lists can be
 * searched. The first item stands for no answer.
 */
#define ATLAS_TYPE_CHOICE_ROW (atlas_choice_row_get_type ())
G_DECLARE_FINAL_TYPE (AtlasChoiceRow, atlas_choice_row, ATLAS, CHOICE_ROW, AdwComboRow)

GtkWidget *
atlas_choice_row_new (AtlasWizard *wizard, const AtlasQuestion *question) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
