/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What becomes of a rule, by rules made up for it. */

#include "atlas-rules-test.h"

/* Whom a rule concerns, and what meets it, by one answer each. */
#define IF(fact) "'applies_when': {'fact': '" fact "', 'op': 'eq', 'value': true}"
#define CHECK "'check': {'fact': 'number', 'op': 'gte', 'value': 10}"

static void
assert_list (const AtlasAssessment *assessment, AtlasOutcome outcome, const char *expected)
{
  g_autofree char *found = atlas_rules_test_list (assessment, outcome);

  g_assert_cmpstr (found, ==, expected);
}

static void
assert_lists (AtlasRuleBase *base, const char *answers, const char *const *expected)
{
  g_autoptr (AtlasAssessment) assessment = atlas_rules_test_assess (base, answers);

  for (AtlasOutcome outcome = 0; outcome < ATLAS_N_OUTCOMES; outcome++)
    assert_list (assessment, outcome, expected[outcome]);
}

/* In the order of the outcomes: missing, to clarify, warning, advice, info, met. */
static void
test_outcomes (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_load_all (
      "rules.json",
      RULES (", " RULE ("A", "advice") IF ("flag") "}, " RULE ("A2", "advice")
                 IF ("flag") ", " CHECK "}, " RULE ("B", "blocking")
                     IF ("flag") ", " CHECK "}, " RULE ("B2", "blocking") IF ("flag") "}, " RULE (
                         "I", "info") IF ("flag") ", " CHECK "}, " RULE ("W", "warning")
                         IF ("flag") ", " CHECK "}, " RULE ("W2", "warning") IF ("flag") "}"),
      NULL);
  static const char *const met[] = { "", "B2", "W2", "A A2", "I", "B" };
  static const char *const missing[] = { "B", "B2", "W W2", "A A2", "I", "" };
  static const char *const unclear[] = { "", "B B2", "W W2", "A A2", "I", "" };
  static const char *const nobody[] = { "", "", "", "", "", "" };
  static const char *const perhaps[] = { "", "B B2", "", "", "", "" };

  assert_lists (base, "'flag': true, 'number': 10", met);
  assert_lists (base, "'flag': true, 'number': 9", missing);
  assert_lists (base, "'flag': true", unclear);
  assert_lists (base, "'flag': true, 'number': 'unknown'", unclear);
  assert_lists (base, "'flag': false", nobody);
  /* Not known whom it concerns: a requirement may, however well it would be met. */
  assert_lists (base, "", perhaps);
  assert_lists (base, "'number': 10", perhaps);
  assert_lists (base, "'number': 9", perhaps);
}

/* Some rules keep quiet until it is known whom they concern. */
static void
test_quiet (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_load_all (
      "rules.json",
      "'rules': [" RULE ("QUIET", "blocking") IF ("flag") ", " CHECK "}, " RULE ("J1", "info") NEVER
      "}, " RULE ("H1B", "info") NEVER "}, " RULE ("STOP", "info") NEVER "}]",
      NULL);
  static const char *const perhaps[] = { "", "", "", "", "", "" };
  static const char *const unclear[] = { "", "QUIET", "", "", "", "" };
  static const char *const missing[] = { "QUIET", "", "", "", "", "" };

  assert_lists (base, "'number': 9", perhaps);
  assert_lists (base, "'flag': true", unclear);
  assert_lists (base, "'flag': true, 'number': 9", missing);
}

/* What is known by memory only, or was superseded, does not take part. */
static void
test_not_in_force (void)
{
#define BAD(id, confidence, status)                                                                \
  ", {'id': '" id "', 'severity': 'blocking', 'topic': 't', 'title': 'T',"                         \
  " 'requirement': 'R', 'as_of': '2026-11-22', 'confidence': '" confidence "', 'status': '" status \
  "', " ALWAYS ", " CHECK "}"
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_load_all (
      "rules.json",
      RULES (BAD ("HEARD", "recall", "unclear") BAD ("OLD", "primary", "superseded")
                 BAD ("PLAN", "planning", "unclear") BAD ("SECOND", "secondary", "current")),
      "season.json",
      SEASON "'verdicts': [{'verdict': 'AT_RISK', 'when': {'missing': ['HEARD', 'OLD']}},"
             " {'verdict': 'ELIGIBLE', 'when': {'always': true}}]}",
      NULL);
  g_autoptr (AtlasAssessment) assessment = atlas_rules_test_assess (base, "'number': 9");

  assert_list (assessment, ATLAS_OUTCOME_MISSING, "PLAN SECOND");
  g_assert_true (atlas_assessment_get_verdict (assessment) == ATLAS_VERDICT_ELIGIBLE);
#undef BAD
}

/* What is no fact is not shown, but counts. */
static void
test_hidden (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_load_all (
      "rules.json",
      RULES (", " RULE ("A", "blocking") ALWAYS ", " CHECK ", 'ship_as_fact': false}, " RULE (
          "B", "warning") ALWAYS ", 'ship_as_fact': false}"),
      "season.json",
      SEASON "'verdicts': [{'verdict': 'AT_RISK', 'when': {'missing': ['A']}},"
             " {'verdict': 'NEED_ANSWERS', 'when': {'to_clarify': []}},"
             " {'verdict': 'ELIGIBLE', 'when': {'always': true}}]}",
      NULL);
  static const char *const nothing[] = { "", "", "", "", "", "" };
  static const struct
  {
    const char *answers;
    AtlasVerdict verdict;
  } rows[] = {
    { "'number': 9", ATLAS_VERDICT_AT_RISK },
    { "", ATLAS_VERDICT_NEED_ANSWERS },
    { "'number': 10", ATLAS_VERDICT_ELIGIBLE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (AtlasAssessment) assessment = atlas_rules_test_assess (base, rows[i].answers);
      g_auto (GStrv) open = atlas_assessment_list_open_answers (assessment);

      assert_lists (base, rows[i].answers, nothing);
      g_assert_true (atlas_assessment_get_verdict (assessment) == rows[i].verdict);
      g_assert_null (open[0]);
    }
}

/* ---- In which order ---- */

#define DUE(date) ", 'deadline': {'date': '" date "'}"

static void
test_order (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_load_all (
      "rules.json",
      "'rules': [" RULE ("QUIET", "info") NEVER "}, " RULE ("J1", "info") NEVER
      "}, " RULE ("H1B", "info") NEVER "}, " RULE ("Z", "blocking") ALWAYS
      "}, " RULE ("START", "blocking") ALWAYS ", 'stage': 'start'}, " RULE ("APPLY", "blocking")
          ALWAYS ", 'stage': 'apply'}, " RULE ("MATCH", "blocking") ALWAYS
      ", 'stage': 'match'}, " RULE ("EXAMS", "blocking") ALWAYS
      ", 'stage': 'exams'}, " RULE ("ECFMG", "blocking") ALWAYS
      ", 'stage': 'ecfmg'}, " RULE ("JULY", "blocking") ALWAYS
      ", 'stage': 'ecfmg'" DUE ("2027-07-01") "}, " RULE ("MARCH2", "blocking") ALWAYS
      ", 'stage': 'match'" DUE ("2027-03-03") "}, " RULE ("MARCH1", "blocking") ALWAYS
      ", 'stage': 'exams'" DUE ("2027-03-03") "}, " RULE ("MARCH3", "blocking") ALWAYS
      ", 'stage': 'match'" DUE ("2027-03-03") "}, " RULE ("STOP", "blocking") ALWAYS
      ", 'stage': 'start'}, " RULE ("A", "blocking") ALWAYS "}]",
      NULL);
  g_autoptr (AtlasAssessment) assessment = atlas_rules_test_assess (base, "");
  g_autoptr (GPtrArray) items = atlas_assessment_list (assessment, ATLAS_OUTCOME_TO_CLARIFY);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < items->len; i++)
    g_string_append_printf (found, "%s ",
                            ((AtlasAssessmentItem *) g_ptr_array_index (items, i))->rule->id);
  /* What ends the way, then by date, then by stage, then by name. */
  g_assert_cmpstr (found->str, ==,
                   "STOP MARCH1 MARCH2 MARCH3 JULY ECFMG EXAMS MATCH APPLY START A Z ");
  g_assert_true (((AtlasAssessmentItem *) items->pdata[0])->is_hard_stop);
  g_assert_false (((AtlasAssessmentItem *) items->pdata[1])->is_hard_stop);
  assert_list (assessment, ATLAS_OUTCOME_TO_CLARIFY,
               "A APPLY ECFMG EXAMS JULY MARCH1 MARCH2 MARCH3 MATCH START STOP Z");
}

/* The ids of what became @outcome in their order, each behind as many dots as it is deep, and
 * behind the name of its group. */
static char *
tell_order (const AtlasAssessment *assessment, AtlasOutcome outcome)
{
  g_autoptr (GPtrArray) items = atlas_assessment_list (assessment, outcome);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < items->len; i++)
    {
      const AtlasAssessmentItem *item = g_ptr_array_index (items, i);

      g_strv_builder_take (builder,
                           g_strdup_printf ("%.*s%s%s%s", (int) item->depth, "....",
                                            item->group != NULL ? item->group->id : "",
                                            item->group != NULL ? "/" : "", item->rule->id));
    }

  g_auto (GStrv) list = g_strv_builder_end (builder);
  return g_strjoinv (" ", list);
}

#define MET ", 'check': {'always': true}"

static void
test_groups (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_load_all (
      "season.json",
      SEASON "'groups': [{'id': 'certificate', 'rules': ['P1', 'P2', 'P3']},"
             " {'heading': 'HEAD', 'rules': ['SUB', 'S1', 'S2', 'STOP']},"
             " {'heading': 'SUB', 'rules': ['T1', 'T2']},"
             " {'heading': 'DONE', 'rules': ['D1']}], " VERDICTS "}",
      "rules.json",
      "'rules': [" RULE ("QUIET", "info") NEVER "}, " RULE ("J1", "info") NEVER
      "}, " RULE ("H1B", "info") NEVER "}, " RULE ("A", "blocking")
          ALWAYS DUE ("2027-02-01") "}, " RULE ("B", "blocking")
              ALWAYS DUE ("2027-02-02") "}, " RULE ("C", "blocking")
                  ALWAYS DUE ("2027-02-04") "}, " RULE ("P1", "blocking") ALWAYS
      "}, " RULE ("P2", "blocking") ALWAYS DUE ("2027-02-03") "}, " RULE ("P3", "blocking")
          ALWAYS MET "}, " RULE ("HEAD", "blocking")
              ALWAYS DUE ("2027-03-03") "}, " RULE ("SUB", "blocking") ALWAYS
      "}, " RULE ("S1", "blocking") ALWAYS MET "}, " RULE ("S2", "blocking")
          ALWAYS DUE ("2027-03-01") "}, " RULE ("T1", "blocking")
              ALWAYS DUE ("2027-02-01") "}, " RULE ("T2", "blocking") ALWAYS
      "}, " RULE ("DONE", "blocking") ALWAYS MET "}, " RULE ("D1", "blocking") ALWAYS
      "}, " RULE ("STOP", "blocking") ALWAYS "}]",
      NULL);
  g_autoptr (AtlasAssessment) assessment = atlas_rules_test_assess (base, "");
  g_autofree char *open = tell_order (assessment, ATLAS_OUTCOME_TO_CLARIFY);
  g_autofree char *met = tell_order (assessment, ATLAS_OUTCOME_MET);

  /* A group is where the first of it would be; what ends the way stays on top; what stands under a
   * rule that is met stands by itself. */
  g_assert_cmpstr (open, ==,
                   "STOP A HEAD .S2 .SUB ..T1 ..T2 B .certificate/P2 .certificate/P1 C D1");
  g_assert_cmpstr (met, ==, "DONE P3 S1");
}

/* ---- What goes with it ---- */

#define EVENT(id, start, rest)                                           \
  "{'id': '" id "', 'season': '2026-27', 'event': 'E', 'start': '" start \
  "', 'status': 'current', "                                             \
  "'confidence': 'primary'" rest "}"
#define OF(rule) ", 'rules': ['" rule "']"
#define ALL ", 'applies_to': 'all'"

static void
test_events (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_load_all (
      "rules.json",
      "'rules': [" RULE ("QUIET", "info") NEVER "}, " RULE ("J1", "blocking") ALWAYS MET
      "}, " RULE ("H1B", "info") NEVER "}, " RULE ("STOP", "info") NEVER
      "}, " RULE ("OPEN", "blocking") ALWAYS "}, " RULE ("DONE", "blocking") ALWAYS MET "}]",
      "calendar.json",
      "'events': [" EVENT ("over", "2026-11-21", ALL) ", " EVENT ("under-way", "2026-11-20", ALL ", 'end': '2026-11-22'") ", " EVENT (
          "today", "2026-11-22",
          ALL) ", " EVENT ("open", "2026-11-23",
                           OF ("OPEN")) ", " EVENT ("done", "2026-11-23",
                                                    OF ("DONE")) ", " EVENT ("nobody", "2026-11-23",
                                                                             OF ("QUIET")) ","
                                                                                           " " EVENT ("visa", "2026-11-23", OF ("J1")) ", " EVENT (
                                                                                               "unn"
                                                                                               "ame"
                                                                                               "d",
                                                                                               "202"
                                                                                               "6-"
                                                                                               "11-"
                                                                                               "23",
                                                                                               "") ", "
                                                                                                   "{'id': "
                                                                                                   "'recall', "
                                                                                                   "'season': "
                                                                                                   "'2026-27', "
                                                                                                   "'event': 'E', "
                                                                                                   "'start': "
                                                                                                   "'2026-11-23', "
                                                                                                   "'status':"
                                                                                                   " 'unclear', "
                                                                                                   "'confidence': "
                                                                                                   "'recall'" ALL
                                                                                                   "}, {'id': "
                                                                                                   "'other', "
                                                                                                   "'season': "
                                                                                                   "'2027-28', "
                                                                                                   "'event':"
                                                                                                   " 'E', 'start': "
                                                                                                   "'2027-11-23', "
                                                                                                   "'status': "
                                                                                                   "'current', "
                                                                                                   "'confidence': "
                                                                                                   "'primary'" ALL
                                                                                                   "}]",
      NULL);
  g_autoptr (AtlasAssessment) assessment = atlas_rules_test_assess (base, "");
  g_autoptr (GPtrArray) events = atlas_assessment_list_events (assessment);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < events->len; i++)
    g_string_append_printf (found, "%s ", ((AtlasEvent *) g_ptr_array_index (events, i))->id);
  g_assert_cmpstr (found->str, ==, "under-way today open visa ");
}

#define FEE(id, rules, status, confidence)                                                  \
  "{'id': '" id "', 'step': 'S', 'payee': 'P', 'unit': 'once', 'minimum': 5, 'maximum': 6," \
  " 'rules': [" rules "], 'status': '" status "', 'confidence': '" confidence "'}"

static void
test_fees (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_load_all (
      "rules.json",
      RULES (", " RULE ("A", "blocking") ALWAYS "}, " RULE ("B", "blocking") ALWAYS
             "}, " RULE ("C", "blocking") ALWAYS "}"),
      "fees.json",
      "'fees': [" FEE ("now", "'A'", "current", "primary") ", " FEE ("last", "'A', 'B'", "last_known", "secondary") ", " FEE (
          "perhaps", "'A'", "unclear",
          "planning") ", " FEE ("blocked", "'A'", "blocked",
                                "primary") ", " FEE ("old", "'A'", "superseded",
                                                     "primary") ", " FEE ("about", "'A'",
                                                                          "indicative",
                                                                          "primary") ", " FEE ("hea"
                                                                                               "rd",
                                                                                               "'A"
                                                                                               "'",
                                                                                               "cur"
                                                                                               "ren"
                                                                                               "t",
                                                                                               "rec"
                                                                                               "al"
                                                                                               "l") ", " FEE ("other",
                                                                                                              "'B'",
                                                                                                              "current",
                                                                                                              "primary") "]",
      NULL);
  static const struct
  {
    const char *rule;
    const char *fees;
  } rows[] = { { "A", "now last perhaps " }, { "B", "last other " }, { "C", "" } };
  g_autoptr (AtlasAssessment) assessment = atlas_rules_test_assess (base, "");

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const AtlasAssessmentItem *item = atlas_rules_test_find (assessment, ATLAS_OUTCOME_TO_CLARIFY,
                                                               rows[i].rule);
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint j = 0; j < item->fees->len; j++)
        g_string_append_printf (found, "%s ", ((AtlasFee *) item->fees->pdata[j])->id);
      g_assert_cmpstr (found->str, ==, rows[i].fees);
    }
}

static void
test_visa_block (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_load_all (
      "rules.json",
      "'rules': [" RULE ("QUIET", "info") NEVER "}, " RULE ("J1", "blocking") ALWAYS
      "}, " RULE ("H1B", "blocking") ALWAYS "}, " RULE ("STOP", "info") NEVER "}]",
      NULL);
  g_autoptr (AtlasAssessment) assessment = atlas_rules_test_assess (base, "");

  g_assert_true (atlas_rules_test_find (assessment, ATLAS_OUTCOME_TO_CLARIFY, "J1")->is_visa_block);
  g_assert_false (
      atlas_rules_test_find (assessment, ATLAS_OUTCOME_TO_CLARIFY, "H1B")->is_visa_block);
}

/* The first case of a season that is true is the verdict. */
static void
test_verdict (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_load_all (
      "season.json",
      SEASON "'verdicts': [{'verdict': 'AT_RISK', 'when': {'fact': 'number', 'op': 'lt',"
             " 'value': 5}}, {'verdict': 'NEED_ANSWERS', 'when': {'unknown': 'number'}},"
             " {'verdict': 'PLAN_LATER', 'when': {'fact': 'number', 'op': 'lt', 'value': 10}},"
             " {'verdict': 'ELIGIBLE', 'when': {'always': true}}]}",
      NULL);
  static const struct
  {
    const char *answers;
    const char *verdict;
  } rows[] = { { "'number': 4", "AT_RISK" },
               { "'number': 5", "PLAN_LATER" },
               { "'number': 10", "ELIGIBLE" },
               { "", "NEED_ANSWERS" } };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (AtlasAssessment) assessment = atlas_rules_test_assess (base, rows[i].answers);

      g_assert_cmpstr (atlas_verdict_to_text (atlas_assessment_get_verdict (assessment)), ==,
                       rows[i].verdict);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assessment/outcomes", test_outcomes);
  g_test_add_func ("/assessment/quiet", test_quiet);
  g_test_add_func ("/assessment/not-in-force", test_not_in_force);
  g_test_add_func ("/assessment/hidden", test_hidden);
  g_test_add_func ("/assessment/order", test_order);
  g_test_add_func ("/assessment/groups", test_groups);
  g_test_add_func ("/assessment/fees", test_fees);
  g_test_add_func ("/assessment/events", test_events);
  g_test_add_func ("/assessment/visa-block", test_visa_block);
  g_test_add_func ("/assessment/verdict", test_verdict);
  return g_test_run ();
}
