/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-condition.h"

G_BEGIN_DECLS

typedef enum
{
  ATLAS_SEVERITY_BLOCKING,
  ATLAS_SEVERITY_WARNING,
  ATLAS_SEVERITY_ADVICE,
  ATLAS_SEVERITY_INFO,
} AtlasSeverity;

/* What a rule stands before, in the order in which a person comes to it. */
typedef enum
{
  ATLAS_STAGE_ECFMG,
  ATLAS_STAGE_EXAMS,
  ATLAS_STAGE_MATCH,
  ATLAS_STAGE_APPLY,
  ATLAS_STAGE_START,
  ATLAS_STAGE_NONE,
} AtlasStage;

typedef enum
{
  ATLAS_RULE_CURRENT,
  ATLAS_RULE_UNCLEAR,
  ATLAS_RULE_SUPERSEDED,
} AtlasRuleStatus;

/* How well something is known: from who decides it, from somebody quoting, as a planning aid, or by
 * memory only, which is never shown as a fact. */
typedef enum
{
  ATLAS_CERTAINTY_PRIMARY,
  ATLAS_CERTAINTY_SECONDARY,
  ATLAS_CERTAINTY_PLANNING,
  ATLAS_CERTAINTY_RECALL,
} AtlasCertainty;

/* How a confidence is written in the data. */
extern const AtlasJsonChoice atlas_certainty_choices[];

/**
 * AtlasDetail:
 *
 * A line of the table that belongs to a rule: "Round 1", "March 18, 2027, 9 to 11 a.m.".
 */
typedef struct
{
  char *name;
  char *text;
} AtlasDetail;

/**
 * AtlasDeadline:
 * @text: (nullable): in words
 * @date: (nullable): by when, ISO 8601; not where it is known by memory only
 * @from: (nullable): since when
 * @confidence: of @date
 * @event: (nullable): the event of the calendar
 */
typedef struct
{
  char *text;
  char *date;
  char *from;
  AtlasCertainty confidence;
  char *event;
} AtlasDeadline;

/**
 * AtlasRule:
 * @id: such as "EX-S1"
 * @topic: such as "exams"
 * @title: what it is about
 * @requirement: what is needed
 * @evidence: what proves it
 * @exception: (nullable)
 * @next_step: (nullable): what to do
 * @note: (nullable): how far this is known
 * @applies_when: whom it concerns
 * @check: (nullable): what meets it
 * @details: (element-type AtlasDetail)
 * @sources: ids
 * @superseded_by: (nullable): the id of the rule that took its place
 * @as_of: the day on which it was last found to hold, ISO 8601
 * @ship_as_fact: FALSE: it is evaluated, but not shown as a fact
 *
 * One rule of the way into U.S. residency. Immutable.
 */
typedef struct
{
  char *id;
  char *topic;
  AtlasSeverity severity;
  AtlasStage stage;
  char *title;
  char *requirement;
  GStrv evidence;
  char *exception;
  char *next_step;
  char *note;
  AtlasCondition *applies_when;
  AtlasCondition *check;
  AtlasDeadline deadline;
  GPtrArray *details;
  GStrv sources;
  AtlasCertainty confidence;
  AtlasRuleStatus status;
  char *superseded_by;
  char *as_of;
  gboolean ship_as_fact;
} AtlasRule;

AtlasRule *atlas_rule_read (const AtlasJson *json,
                            const AtlasConditionTerms *terms,
                            GError **error) G_GNUC_WARN_UNUSED_RESULT;
void atlas_rule_free (AtlasRule *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasRule, atlas_rule_free)

/* Whether it takes part in an evaluation: what was superseded, or is known by memory only, does
 * not. */
gboolean atlas_rule_is_in_force (const AtlasRule *self);

/* Reads a text that is a date. @optional: leaves @out_date as it was where there is none. */
gboolean atlas_json_get_date (
    const AtlasJson *json, const char *member, gboolean optional, char **out_date, GError **error);

G_END_DECLS
