/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which answers decided what became of a rule, and which are open. */

#include "atlas-rules-test.h"

#include <string.h>

static void
assert_reason (const AtlasAssessment *assessment,
               AtlasOutcome outcome,
               const char *id,
               const char *expected)
{
  const AtlasAssessmentItem *item = atlas_rules_test_find (assessment, outcome, id);

  if (item == NULL)
    g_error ("%s is not %u", id, outcome);

  g_autofree char *found = g_strjoinv (" ", item->decided_by);
  g_assert_cmpstr (found, ==, expected);
}

#define FLAG "{'fact': 'flag', 'op': 'eq', 'value': true}"
#define ENOUGH "{'fact': 'number', 'op': 'gte', 'value': 10}"
#define A "{'fact': 'choice', 'op': 'eq', 'value': 'a'}"

typedef struct
{
  const char *answers;
  AtlasOutcome outcome;
  const char *reason;
} Row;

static void
check (const char *severity, const Row *rows, gsize n_rows)
{
  g_autofree char *rules = g_strdup (RULES (""));
  g_autofree char *rule = g_strdup_printf (
      ", {'id': 'R', 'severity': '%s', 'topic': 't', 'title': 'T', 'requirement': 'R',"
      " 'confidence': 'primary', 'as_of': '2026-11-22', 'status': 'current',"
      " 'applies_when': " FLAG ", 'check': {'any': [" ENOUGH ", " A "]}}]",
      severity);

  rules[strlen (rules) - 1] = '\0';
  g_autofree char *all = g_strconcat (rules, rule, NULL);
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_load_all ("rules.json", all, NULL);
  for (gsize i = 0; i < n_rows; i++)
    {
      g_autoptr (AtlasAssessment) assessment = atlas_rules_test_assess (base, rows[i].answers);

      assert_reason (assessment, rows[i].outcome, "R", rows[i].reason);
    }
}

/* Of a requirement what was checked; of anything else whom it concerns. */
static void
test_reasons (void)
{
  static const Row blocking[] = {
    { "'flag': true, 'number': 9, 'choice': 'b'", ATLAS_OUTCOME_MISSING, "choice number" },
    { "'flag': true, 'number': 10, 'choice': 'b'", ATLAS_OUTCOME_MET, "number" },
    { "'flag': true, 'number': 10", ATLAS_OUTCOME_MET, "number" },
    { "'flag': true, 'number': 10, 'choice': 'a'", ATLAS_OUTCOME_MET, "choice number" },
    /* Of what is to be clarified what is open. */
    { "'flag': true", ATLAS_OUTCOME_TO_CLARIFY, "choice number" },
    { "'flag': true, 'number': 9", ATLAS_OUTCOME_TO_CLARIFY, "choice" },
    { "'flag': true, 'number': 'unknown', 'choice': 'b'", ATLAS_OUTCOME_TO_CLARIFY, "number" },
    { "'number': 9", ATLAS_OUTCOME_TO_CLARIFY, "flag" },
    { "", ATLAS_OUTCOME_TO_CLARIFY, "flag" },
  };
  static const Row warning[] = {
    { "'flag': true, 'number': 9", ATLAS_OUTCOME_WARNING, "flag" },
  };
  static const Row info[] = {
    { "'flag': true, 'number': 9", ATLAS_OUTCOME_INFO, "flag" },
  };

  check ("blocking", blocking, G_N_ELEMENTS (blocking));
  check ("warning", warning, G_N_ELEMENTS (warning));
  check ("info", info, G_N_ELEMENTS (info));
}

/* A derived fact is named by the answers behind it. */
static void
test_derived (void)
{
  static const struct
  {
    const char *answers;
    AtlasOutcome outcome;
    const char *rule;
    const char *reason;
  } rows[] = {
    { "'goal': 'match'", ATLAS_OUTCOME_TO_CLARIFY, "EX-S1", "grad_date school_country" },
    { "'school_country': 'IN'", ATLAS_OUTCOME_TO_CLARIFY, "EX-S1", "step1" },
    { "'school_country': 'IN', 'step1': 'none'", ATLAS_OUTCOME_MISSING, "EX-S1", "step1" },
    { "'school_country': 'IN', 'step1': 'passed', 'step1_date': '2010-01-01', 'step2ck': 'none'",
      ATLAS_OUTCOME_MISSING, "EX-7YR", "step1 step1_date step2ck" },
    { "'school_country': 'IN', 'step1': 'passed', 'step2ck': 'passed',"
      " 'step2ck_date': '2020-01-01'",
      ATLAS_OUTCOME_TO_CLARIFY, "EX-7YR", "step1_date" },
    { "'school_country': 'CA', 'goal': 'match'", ATLAS_OUTCOME_TO_CLARIFY, "ER-TOKEN",
      "grad_date" },
    { "'goal': 'match', 'visa_plan': 'j1', 'son_possible': 'no'", ATLAS_OUTCOME_TO_CLARIFY,
      "VI-J1-SON", "citizenship" },
  };
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_open ();

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (AtlasAssessment) assessment = atlas_rules_test_assess (base, rows[i].answers);

      assert_reason (assessment, rows[i].outcome, rows[i].rule, rows[i].reason);
    }
}

/* ---- Either visa ---- */

#define EITHER                                                                            \
  "'goal': 'match', 'school_country': 'IN', 'citizenship': 'other', 'nationality': 'NG'," \
  " 'visa_plan': 'either', 'ban_exception': false, 'exempt_on_2026_01_01': false, "

static void
test_either (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_open ();
  g_autoptr (AtlasAssessment) open = atlas_rules_test_assess (base, EITHER "'son_possible': 'no'");
  g_autoptr (AtlasAssessment) closed = atlas_rules_test_assess (
      base, EITHER "'son_possible': 'no', 'step3': 'passed'");
  g_auto (GStrv) answers = atlas_assessment_list_open_answers (open);

  g_test_summary ("What closes the J-1 hangs on what is open of the H-1B, not on what is known");
  assert_reason (open, ATLAS_OUTCOME_TO_CLARIFY, "VI-H1B-S3", "step3");
  assert_reason (open, ATLAS_OUTCOME_TO_CLARIFY, "VI-J1-SON", "step3");
  assert_reason (open, ATLAS_OUTCOME_TO_CLARIFY, "VI-BAN-PART", "step3");
  g_assert_true (g_strv_contains ((const char *const *) answers, "step3"));
  g_assert_false (g_strv_contains ((const char *const *) answers, "son_possible"));
  g_assert_false (g_strv_contains ((const char *const *) answers, "ban_exception"));

  assert_reason (closed, ATLAS_OUTCOME_WARNING, "VI-J1-SON", "son_possible");
}

/* ---- What is open ---- */

static void
test_open_answers (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_load_all (
      "rules.json",
      RULES (", " RULE ("A", "blocking") ALWAYS ", 'check': " ENOUGH "}, " RULE ("B", "blocking")
                 ALWAYS ", 'check': {'all': [" A ", " ENOUGH
                        "]}}, " RULE ("W", "warning") "'applies_when': " FLAG "}"),
      NULL);
  g_autoptr (AtlasAssessment) nothing = atlas_rules_test_assess (base,
                                                                 "'number': 10, 'choice': 'a'");
  g_autoptr (AtlasAssessment) all = atlas_rules_test_assess (base, "");
  g_auto (GStrv) none = atlas_assessment_list_open_answers (nothing);
  g_auto (GStrv) open = atlas_assessment_list_open_answers (all);
  g_autofree char *text = g_strjoinv (" ", open);

  g_assert_null (none[0]);
  /* Once each, in the order of the questions; a warning asks for nothing. */
  g_assert_cmpstr (text, ==, "choice number");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reasons/kinds", test_reasons);
  g_test_add_func ("/reasons/derived", test_derived);
  g_test_add_func ("/reasons/either", test_either);
  g_test_add_func ("/reasons/open-answers", test_open_answers);
  return g_test_run ();
}
