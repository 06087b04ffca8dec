/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-assessment.h"

G_BEGIN_DECLS

/* What a verdict says, in a few words: "On track, with open items". */
const char *atlas_verdict_get_title (AtlasVerdict verdict);

/* What follows from it: a sentence or two. It is about this Match, never about the odds in it. */
char *atlas_verdict_explain (const AtlasAssessment *assessment) G_GNUC_WARN_UNUSED_RESULT;

/* (nullable): that there is no visa to start with, or that it is not known, where the verdict
 * itself does not say so. */
char *atlas_verdict_explain_visa (const AtlasAssessment *assessment) G_GNUC_WARN_UNUSED_RESULT;

/* (nullable): how the Match counts the person, and why. */
const char *atlas_verdict_explain_group (const AtlasAssessment *assessment);

/* How much is open: "3 still to do, 2 to clarify". */
char *atlas_verdict_count (const AtlasAssessment *assessment) G_GNUC_WARN_UNUSED_RESULT;

/* Whether the way to the Match is closed, or another one is wanted. */
gboolean atlas_verdict_is_closed (AtlasVerdict verdict);

/* Whether an item is worth showing under the verdict. Where the way is closed, or another one is
 * wanted, only what closes it and the other ways are; what keeps from starting is always shown. */
gboolean atlas_verdict_shows (AtlasVerdict verdict, const AtlasAssessmentItem *item);

/* The heading over the rules that became @outcome: "Still to do". */
const char *atlas_outcome_get_title (AtlasOutcome outcome);

/* Whether the dates of the season are of use under the verdict, and what stands over
 * them. */
gboolean atlas_verdict_has_dates (AtlasVerdict verdict);
const char *atlas_verdict_get_dates_title (void);
const char *atlas_verdict_get_dates_note (void);

/* What stands over a group that no rule heads: "Certificate, before July". */
const char *atlas_group_get_title (const AtlasSeasonGroup *group);

/* How well a rule is known: "primary source". */
const char *atlas_certainty_get_name (AtlasCertainty certainty);

/* What something costs: "Pathways application: $945 per season, to Intealth". */
char *atlas_fee_describe (const AtlasFee *fee) G_GNUC_WARN_UNUSED_RESULT;

/* What every reader of a verdict has to know. */
const char *atlas_verdict_get_disclaimer (void);

G_END_DECLS
