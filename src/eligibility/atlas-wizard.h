/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-case.h"
#include "atlas-wizard-state.h"

G_BEGIN_DECLS

/**
 * AtlasWizard:
 *
 * A case and what the rules say of it today: its assessment, and the screens that are to be shown.
 * Both follow from the answers; "changed" is emitted when they do, or when the day is another one.
 */
#define ATLAS_TYPE_WIZARD (atlas_wizard_get_type ())
G_DECLARE_FINAL_TYPE (AtlasWizard, atlas_wizard, ATLAS, WIZARD, GObject)

/* @today: (nullable): ISO 8601; NULL for the day that it is */
AtlasWizard *atlas_wizard_new (AtlasRuleBase *base,
                               AtlasCase *person,
                               const char *today) G_GNUC_WARN_UNUSED_RESULT;

AtlasRuleBase *atlas_wizard_get_base (AtlasWizard *self);
const AtlasAnswers *atlas_wizard_get_answers (AtlasWizard *self);
const AtlasAssessment *atlas_wizard_get_assessment (AtlasWizard *self);
const AtlasWizardState *atlas_wizard_get_state (AtlasWizard *self);
const char *atlas_wizard_get_today (AtlasWizard *self);

/* @answer: (nullable): NULL takes it back */
void atlas_wizard_answer (AtlasWizard *self, const char *id, GVariant *answer);

/* Whether anything was answered. */
gboolean atlas_wizard_has_answers (AtlasWizard *self);

G_END_DECLS
