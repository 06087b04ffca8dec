/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-rule-base.h"

G_BEGIN_DECLS

/* What became of a rule that concerns a person. */
typedef enum
{
  ATLAS_OUTCOME_MISSING,    /* still to do */
  ATLAS_OUTCOME_TO_CLARIFY, /* not known: it never counts as met */
  ATLAS_OUTCOME_WARNING,
  ATLAS_OUTCOME_ADVICE,
  ATLAS_OUTCOME_INFO,
  ATLAS_OUTCOME_MET,
  ATLAS_N_OUTCOMES,
} AtlasOutcome;

/**
 * AtlasAssessmentItem:
 * @rule: what it is about
 * @outcome: what became of it
 * @decided_by: ids of the answers that decided it; of what is to be clarified, those that are open
 * @fees: (element-type AtlasFee): what it costs
 * @is_hard_stop: whether it ends the way
 * @is_visa_block: whether nobody can start without it, whatever the Match says
 * @group: (nullable): what stands over it and its like, where that is no rule
 * @heading: (nullable): the rule that does
 * @depth: how many headings it stands under, in the list of its outcome
 *
 * One rule that concerns a person. Its sources, the day on which it was last found to hold and its
 * deadline are those of the rule.
 */
typedef struct
{
  const AtlasRule *rule;
  AtlasOutcome outcome;
  GStrv decided_by;
  GPtrArray *fees;
  gboolean is_hard_stop;
  gboolean is_visa_block;
  const AtlasSeasonGroup *group;
  const AtlasRule *heading;
  guint depth;
} AtlasAssessmentItem;

/* How the Match counts a person: by the school, and among IMGs by citizenship. A green card does
 * not make a U.S. IMG. */
typedef enum
{
  ATLAS_MATCH_GROUP_UNKNOWN,
  ATLAS_MATCH_GROUP_NOT_IMG,
  ATLAS_MATCH_GROUP_US_IMG,
  ATLAS_MATCH_GROUP_NON_US_IMG,
} AtlasMatchGroup;

/**
 * AtlasAssessment:
 *
 * What the rules say of a person's answers on a day: a verdict, and every rule that concerns the
 * person. Immutable. It knows no clock: the day is given.
 */
typedef struct _AtlasAssessment AtlasAssessment;

/* Evaluates all rules. @today: ISO 8601 */
AtlasAssessment *atlas_assessment_new (AtlasRuleBase *base,
                                       const AtlasAnswers *answers,
                                       const char *today) G_GNUC_WARN_UNUSED_RESULT;
void atlas_assessment_free (AtlasAssessment *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasAssessment, atlas_assessment_free)

/* The day that it is about, ISO 8601. */
const char *atlas_assessment_get_date (const AtlasAssessment *self);

AtlasVerdict atlas_assessment_get_verdict (const AtlasAssessment *self);

/* (nullable): "1" to "6": the ECFMG Pathway, where it is known. */
const char *atlas_assessment_get_pathway (const AtlasAssessment *self);

AtlasMatchGroup atlas_assessment_get_group (const AtlasAssessment *self);

/* (element-type AtlasAssessmentItem) (transfer container): what became @outcome and may be shown as
 * a fact, in the order of what to do: hard stops, then by deadline, then by stage; of what is
 * open, what the season groups is together, below its heading, where the first of it would be. */
GPtrArray *
atlas_assessment_list (const AtlasAssessment *self, AtlasOutcome outcome) G_GNUC_WARN_UNUSED_RESULT;

/* The ids of these rules, in alphabetical order. */
GStrv atlas_assessment_list_ids (const AtlasAssessment *self,
                                 AtlasOutcome outcome) G_GNUC_WARN_UNUSED_RESULT;

/* (element-type AtlasEvent) (transfer container): the dates of the season that are not over on the
 * day of the assessment and concern the person: those for everybody, and those of rules that are
 * not met. What nobody has confirmed is left out. */
GPtrArray *atlas_assessment_list_events (const AtlasAssessment *self) G_GNUC_WARN_UNUSED_RESULT;

/* The answers that are open in what is to be clarified, in the order of the questions. */
GStrv atlas_assessment_list_open_answers (const AtlasAssessment *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
