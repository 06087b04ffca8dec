/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "atlas-wizard.h"

G_BEGIN_DECLS

/**
 * AtlasRuleRow:
 *
 * A rule that concerns a person: its title and what to do, and, unfolded, what is needed, the
 * papers, the costs, the answers that decided it, and its receipt: who says so, since when, how
 * sure that is. What is to be clarified has a button for each answer that is open, which activates
 * the action "eligibility.ask" with the id of the answer. The content is made when it is unfolded.
 */
#define ATLAS_TYPE_RULE_ROW (atlas_rule_row_get_type ())
G_DECLARE_FINAL_TYPE (AtlasRuleRow, atlas_rule_row, ATLAS, RULE_ROW, AdwExpanderRow)

/* @item: of the assessment of @wizard, which the row outlives no change of */
GtkWidget *
atlas_rule_row_new (AtlasWizard *wizard, const AtlasAssessmentItem *item) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
