/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Answers, and small rules, for tests. In every text single quotes stand for double ones. */

#pragma once

#include "atlas-assessment.h"

/* A day on which most tests take place. */
#define ATLAS_RULES_TEST_DAY "2026-11-22"

/* The rules that come with the program; from then on what tests load can name their sources. */
AtlasRuleBase *atlas_rules_test_open (void);

/* @bytes as a text, and back. */
GBytes *atlas_rules_test_bytes (const char *text);
char *atlas_rules_test_look_up (const char *name);

/* Answers as the members of an object, which have to be good ones. */
AtlasAnswers *atlas_rules_test_answer (AtlasRuleBase *base, const char *members);
AtlasAssessment *atlas_rules_test_assess (AtlasRuleBase *base, const char *members);

/* The ids of what became @outcome, in alphabetical order: "A B". */
char *atlas_rules_test_list (const AtlasAssessment *assessment, AtlasOutcome outcome);

/* NULL where no rule @id became @outcome, or where that is not shown. */
AtlasAssessmentItem *
atlas_rules_test_find (const AtlasAssessment *assessment, AtlasOutcome outcome, const char *id);

/* The rules with those that are not shown as facts among the facts, so that a test sees them. */
AtlasRuleBase *atlas_rules_test_open_unveiled (void);

/* ---- Small rules ---- */

/* A rule to go on with its conditions and so on: RULE ("A", "blocking") "'check': …}". */
#define RULE(id, severity)                                                      \
  "{'id': '" id "', 'severity': '" severity "', 'topic': 't', 'title': 'T',"    \
  " 'requirement': 'R', 'sources': ['src'], 'confidence': 'primary', 'as_of': " \
  "'2026-11-22', 'status': 'current', "
#define ALWAYS "'applies_when': {'always': true}"

/* What a season has to have; the verdicts come after it. */
#define SEASON                                                                                \
  "'season': {'name': '2026-27', 'match_year': 2027, 'exam_years': 7,"                        \
  " 'dates': {'training_starts': '2027-07-01'}, 'us_countries': ['US'],"                      \
  " 'is_img': {'always': true}, 'needs_visa': {'always': true},"                              \
  " 'pathways': [{'route': '6', 'when': {'always': true}}], 'quiet_while_unsure': ['QUIET']," \
  " 'visa_either': {'j1': ['J1'], 'h1b': ['H1B']}, 'hard_stops': ['STOP'],"                   \
  " 'visa_blocks': ['J1'], "
#define VERDICTS "'verdicts': [{'verdict': 'ELIGIBLE', 'when': {'always': true}}]"

/* The answers "choice" (a or b), "flag", "number" (0 to 300), "day" (of 2000 to 2040), "country",
 * "year", "text" and "states"; the source "src"; the rules QUIET, J1, H1B and STOP, which concern
 * nobody; the screen "first", which asks "choice"; the event "event" and the fee "fee", which name
 * no rule.
 *
 * @file: (nullable): the file that is replaced
 * @members: (nullable): what it holds after its header; NULL takes it away */
AtlasRuleBase *atlas_rules_test_load (const char *file, const char *members, GError **error);

/* The same with several files, each with its members, NULL-terminated; it has to work. */
AtlasRuleBase *atlas_rules_test_load_all (const char *file, ...) G_GNUC_NULL_TERMINATED;

/* "'rules': […]" of QUIET and so on, and then @rules. */
#define RULES(rules)                                                        \
  "'rules': [" RULE ("QUIET", "info") NEVER "}, " RULE ("J1", "info") NEVER \
      "}, " RULE ("H1B", "info") NEVER "}, " RULE ("STOP", "info") NEVER "}" rules "]"
#define NEVER "'applies_when': {'not': {'always': true}}"

/* @members of a file that has to be refused, and how. */
typedef struct
{
  const char *file;
  const char *members;
  AtlasDataError code;
  const char *message;
} AtlasRulesTestRow;

void atlas_rules_test_refuse (const AtlasRulesTestRow *rows, gsize n_rows);
