/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-assessment.h"

G_BEGIN_DECLS

/* What is told of a rule, for people. Each text is a whole one, or NULL where there is nothing to
 * tell. */

/* By when, how well that is known, and whether it has passed on the day of @assessment. The dates
 * of this season are no use in a later one. */
char *atlas_rule_describe_deadline (const AtlasAssessment *assessment,
                                    const AtlasRule *rule) G_GNUC_WARN_UNUSED_RESULT;

/* "Proof: USMLE transcript" */
char *atlas_rule_describe_evidence (const AtlasRule *rule) G_GNUC_WARN_UNUSED_RESULT;

/* What used to be required in its place. */
char *
atlas_rule_describe_history (AtlasRuleBase *base, const AtlasRule *rule) G_GNUC_WARN_UNUSED_RESULT;

/* "Source (quoted by others, as of 31 Oct 2026): ..." */
char *
atlas_rule_describe_sources (AtlasRuleBase *base, const AtlasRule *rule) G_GNUC_WARN_UNUSED_RESULT;

/* "Receipt: quoted by others, as of 31 Oct 2026" */
char *atlas_rule_describe_standing (const AtlasRule *rule) G_GNUC_WARN_UNUSED_RESULT;

/* That a law, or what something costs, was last read half a year before @today or longer. */
char *atlas_assessment_item_describe_age (const AtlasAssessmentItem *item,
                                          const char *today) G_GNUC_WARN_UNUSED_RESULT;

/* "29 Jan 2027, 11:59 p.m., in 61 days"; of what goes on for days also its end. */
char *
atlas_event_describe_time (const AtlasEvent *event, const char *today) G_GNUC_WARN_UNUSED_RESULT;

/* "Source (quoted by others): ..." */
char *atlas_event_describe_sources (AtlasRuleBase *base,
                                    const AtlasEvent *event) G_GNUC_WARN_UNUSED_RESULT;

/* "Receipt: quoted by others" */
char *atlas_event_describe_standing (const AtlasEvent *event) G_GNUC_WARN_UNUSED_RESULT;

/* "Part of: An accepted, unexpired Pathway" */
char *
atlas_assessment_item_describe_heading (const AtlasAssessmentItem *item) G_GNUC_WARN_UNUSED_RESULT;

/* "Costs: ..." */
char *
atlas_assessment_item_describe_fees (const AtlasAssessmentItem *item) G_GNUC_WARN_UNUSED_RESULT;

/* "Because you answered: ...", in the words of the questions. */
char *atlas_assessment_item_describe_reason (AtlasRuleBase *base,
                                             const AtlasAssessmentItem *item,
                                             const AtlasAnswers *answers) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
