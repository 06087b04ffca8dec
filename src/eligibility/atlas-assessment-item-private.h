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

/* Puts @items (element-type AtlasAssessmentItem) into the order of what to do, and says of each
 * what it stands under. */
void atlas_assessment_items_sort (GPtrArray *items, const AtlasSeason *season);

G_END_DECLS
