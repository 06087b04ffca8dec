/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-assessment.h"
#include "atlas-situation.h"

G_BEGIN_DECLS

AtlasAssessmentItem *atlas_assessment_item_new (AtlasRuleBase *base,
                                                const AtlasRule *rule,
                                                AtlasOutcome outcome,
                                                const AtlasFacts *facts) G_GNUC_WARN_UNUSED_RESULT;
void atlas_assessment_item_free (AtlasAssessmentItem *self);

/* The order of what to do. */
int atlas_assessment_item_compare (gconstpointer a, gconstpointer b);

G_END_DECLS
