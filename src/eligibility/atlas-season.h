/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-answers.h"
#include "atlas-condition.h"

G_BEGIN_DECLS

typedef enum
{
  ATLAS_VERDICT_NOT_IMG,
  ATLAS_VERDICT_INELIGIBLE_SCHOOL_OR_DEGREE,
  ATLAS_VERDICT_INELIGIBLE_EXAMS_PERMANENT,
  ATLAS_VERDICT_ALT_ROUTE,
  ATLAS_VERDICT_PLAN_LATER,
  ATLAS_VERDICT_SEASON_OVER,
  ATLAS_VERDICT_NOT_THIS_MATCH,
  ATLAS_VERDICT_AT_RISK,
  ATLAS_VERDICT_MATCH_OK_START_BLOCKED,
  ATLAS_VERDICT_NEED_ANSWERS,
  ATLAS_VERDICT_ON_TRACK_OPEN_ITEMS,
  ATLAS_VERDICT_ELIGIBLE,
} AtlasVerdict;

/* As the command line writes it: "ON_TRACK_OPEN_ITEMS". */
const char *atlas_verdict_to_text (AtlasVerdict verdict);

/* A condition, and what follows if it is the first of its list that is true. */
typedef struct
{
  AtlasCondition *when;
  AtlasVerdict verdict; /* of AtlasSeason.verdicts */
  char *route;          /* of AtlasSeason.pathways: "1" to "6" */
} AtlasSeasonCase;

/**
 * AtlasSeasonFill:
 * @when: when they follow
 * @answers: (element-type utf8 GVariant)
 * @replace: whether they take the place of what was answered
 *
 * Answers that need not be given, since they follow from others.
 */
typedef struct
{
  AtlasCondition *when;
  GHashTable *answers;
  gboolean replace;
} AtlasSeasonFill;

/* The groups that have words of their own. */
#define ATLAS_SEASON_GROUP_CERTIFICATE "certificate"

/**
 * AtlasSeasonGroup:
 * @id: (nullable): what stands over the group in words of its own, one of the above
 * @heading: (nullable): else the id of the rule that does
 * @rules: ids
 *
 * Rules that are told together, since one thing takes them all.
 */
typedef struct
{
  char *id;
  char *heading;
  GStrv rules;
} AtlasSeasonGroup;

/**
 * AtlasSeason:
 * @name: "2026-27"
 * @match_year: the year of the Match
 * @exam_years: how long a pass counts
 * @training_starts: ISO 8601
 * @us_countries: schools there are U.S. schools; the first stands for all of them
 * @is_img: whether a school makes its graduates IMGs
 * @needs_visa: whether a citizenship does
 * @fills: (element-type AtlasSeasonFill): answers that follow from others, in the order in which
 * they are put in
 * @pathways: (element-type AtlasSeasonCase): which ECFMG Pathway
 * @quiet: (element-type utf8): blocking rules that are not shown while it is not known whether they
 *     apply
 * @j1: ids of the rules that close the J-1 visa
 * @h1b: ids of the rules that close the H-1B visa
 * @hard_stops: ids of the rules that end the way
 * @visa_blocks: ids of the rules without which nobody can start, whatever the Match says
 * @groups: (element-type AtlasSeasonGroup): a heading that is in a group itself is in an earlier
 * one
 * @groups_by_rule: (element-type utf8 AtlasSeasonGroup): the group that a rule is in
 * @verdicts: (element-type AtlasSeasonCase): the last one is always true
 *
 * What an evaluation takes from the season: dates, limits, and which rules decide. Immutable.
 */
typedef struct
{
  char *name;
  int match_year;
  int exam_years;
  char *training_starts;
  GStrv us_countries;
  AtlasCondition *is_img;
  AtlasCondition *needs_visa;
  GPtrArray *fills;
  GPtrArray *pathways;
  GHashTable *quiet;
  GStrv j1;
  GStrv h1b;
  GStrv hard_stops;
  GStrv visa_blocks;
  GPtrArray *groups;
  GHashTable *groups_by_rule;
  GPtrArray *verdicts;
} AtlasSeason;

/* @questions: (element-type utf8 AtlasQuestion); @facts: (element-type utf8): the ids of all facts
 */
AtlasSeason *atlas_season_read (const AtlasJson *json,
                                GHashTable *questions,
                                GHashTable *facts,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;
void atlas_season_free (AtlasSeason *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasSeason, atlas_season_free)

G_END_DECLS
