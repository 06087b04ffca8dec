/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Files of answers: plain ones and cases. */

#include "atlas-rules-test.h"

#include "atlas-answers-file.h"

#include <string.h>

static AtlasAnswers *
read_text (AtlasRuleBase *base, const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = atlas_rules_test_bytes (text);

  return atlas_answers_read (base, "me.json", bytes, ATLAS_RULES_TEST_DAY, error);
}

static void
assert_answers (AtlasRuleBase *base, const char *text, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AtlasAnswers) answers = read_text (base, text, &error);
  g_autoptr (GString) found = g_string_new (NULL);

  g_assert_no_error (error);
  g_auto (GStrv) ids = atlas_answers_list_ids (answers);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autofree char *value = g_variant_print (atlas_answers_get (answers, ids[i]), FALSE);

      g_string_append_printf (found, "%s=%s;", ids[i], value);
    }
  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_good (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_open ();

  assert_answers (base, "{}", "");
  assert_answers (base,
                  "{'goal': 'match', 'credit_years': 4, 'couple': false, 'grad_date': "
                  "'2024-02-29', 'school_country': 'IN', 'pathway_season': '2026', "
                  "'specialty': 'Pediatrics', 'target_states': ['TN', 'ANY']}",
                  "couple=false;credit_years=4;goal='match';grad_date='2024-02-29';"
                  "pathway_season='2026';school_country='IN';specialty='Pediatrics';"
                  "target_states=['TN', 'ANY'];");
  /* Null was not given; "unknown" was. */
  assert_answers (base, "{'goal': null, 'step1': 'unknown', 'lors': 'unknown'}",
                  "lors='unknown';step1='unknown';");
  /* An exam on the day itself. */
  assert_answers (base, "{'step1': 'passed', 'step1_date': '2026-11-22'}",
                  "step1='passed';step1_date='2026-11-22';");
  /* One that is planned, or of which the result is not known. */
  assert_answers (base, "{'step1': 'none', 'step1_date': '2026-11-23', 'oet_date': '2027-01-01'}",
                  "oet_date='2027-01-01';step1='none';step1_date='2026-11-23';");
}

#define CASE(answers) "{'format': 'residency-atlas-case', 'version': 1, 'answers': {" answers "}}"

static void
test_case (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_open ();

  assert_answers (base, CASE (""), "");
  assert_answers (base,
                  CASE ("'goal': {'value': 'match', 'at': '2026-11-22T10:00:00Z'}, 'lors':"
                        " {'value': 3}, 'couple': {'value': null}, 'step1': {}"),
                  "goal='match';lors=3;");
  assert_answers (
      base, "{'format': 'residency-atlas-case', 'version': 1, 'label': 'Me', 'answers': {}}", "");
}

typedef struct
{
  const char *text;
  const char *message;
} Row;

static void
refuse (const Row *rows, gsize n_rows)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_open ();

  for (gsize i = 0; i < n_rows; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (AtlasAnswers) answers = read_text (base, rows[i].text, &error);

      if (answers != NULL)
        g_error ("%s was not refused", rows[i].text);
      g_assert_true (error->domain == ATLAS_DATA_ERROR);
      g_assert_cmpstr (error->message, ==, rows[i].message);
    }
}

#define DAY "expected a day of the calendar from 1992-01-01 to 2040-12-31, or \"unknown\", found "

static void
test_bad (void)
{
  static const Row rows[] = {
    { "", "me.json: expected JSON, found an empty file" },
    { "[]", "me.json: expected an object, found an array" },
    { "'match'", "me.json: expected an object, found a text" },
    { "{'goal': 'match', 'goal': 'match'}",
      "me.json: line 1: expected each key once, found “goal” again" },
    { "{'step_1': 'passed'}",
      "me.json: step_1: expected the name of an answer, found another; the nearest are: step1, "
      "step3, step2ck" },
    { "{'goal': 'fame'}",
      "me.json: goal: expected one of match, match_later, license_alt, other_job, unknown, found "
      "“fame”" },
    { "{'couple': 'yes'}", "me.json: couple: expected true, false or \"unknown\", found “yes”" },
    { "{'step1_date': '2025-02-30'}", "me.json: step1_date: " DAY "“2025-02-30”" },
    { "{'step2ck_score': 900}",
      "me.json: step2ck_score: expected a whole number from 1 to 300, or \"unknown\", found 900" },
    { "{'lors': 99999999999}",
      "me.json: lors: expected a whole number from 0 to 20, or \"unknown\", found 2147483647" },
    { "{'lors': 1.5}",
      "me.json: lors: expected a whole number from 0 to 20, or \"unknown\", found something else" },
    { "{'target_states': ['TN', 5]}",
      "me.json: target_states: expected a list of states by their two letters, or \"ANY\", found "
      "something else" },
    { "{'step1': {}}",
      "me.json: step1: expected one of passed, failed, none, unknown, found something else" },
    { "{'step1': 'passed', 'step1_date': '2026-11-23'}",
      "me.json: step1_date: expected a day up to 2026-11-22 for an exam that is passed, found "
      "2026-11-23" },
    { "{'oet_result': 'pass', 'oet_date': '2027-01-01'}",
      "me.json: oet_date: expected a day up to 2026-11-22 for an exam that is passed, found "
      "2027-01-01" },
    /* Nobody is asked what follows from other answers. */
    { "{'yog_years': 5}",
      "me.json: yog_years: expected the name of an answer, found another; the nearest are: "
      "credit_years, clinical_gap_years, years_practice_abroad" },
  };

  refuse (rows, G_N_ELEMENTS (rows));
}

/* Everything that is wrong is said at once, a line each, in the order of the file. */
static void
test_several (void)
{
  static const Row rows[] = {
    { "{'couple': 1, 'goal': 'match', 'lors': -1, 'step2ck': 'passed',"
      " 'step2ck_date': '2027-01-01'}",
      "me.json: couple: expected true, false or \"unknown\", found 1\n"
      "me.json: lors: expected a whole number from 0 to 20, or \"unknown\", found -1\n"
      "me.json: step2ck_date: expected a day up to 2026-11-22 for an exam that is passed, found "
      "2027-01-01" },
    /* What a file says breaks no line. */
    { "{'couple': 'a\\nb\\tc'}",
      "me.json: couple: expected true, false or \"unknown\", found “a b c”" },
  };

  refuse (rows, G_N_ELEMENTS (rows));
}

static void
test_bad_case (void)
{
  static const Row rows[] = {
    { "{'format': 'residency-atlas-data', 'version': 1, 'answers': {}}",
      "me.json: format: expected “residency-atlas-case”, found “residency-atlas-data”" },
    { "{'format': 'residency-atlas-case', 'answers': {}}",
      "me.json: version: expected a value, found none" },
    { "{'format': 'residency-atlas-case', 'version': 2, 'answers': {}}",
      "me.json: version: expected version 1, found 2" },
    { "{'format': 'residency-atlas-case', 'version': 1}",
      "me.json: answers: expected answers, found none" },
    { "{'format': 'residency-atlas-case', 'version': 1, 'answers': {}, 'goal': 'match'}",
      "me.json: goal: expected one of format, version, label, answers" },
    { CASE ("'goal': 'match'"), "me.json: answers.goal: expected an object, found a text" },
    { CASE ("'gaol': {}"),
      "me.json: answers.gaol: expected the name of an answer, found another; the nearest are: "
      "goal, lors, oet_l" },
    { CASE ("'goal': {'value': 'fame'}"),
      "me.json: answers.goal.value: expected one of match, match_later, license_alt, other_job, "
      "unknown, found “fame”" },
    { CASE ("'goal': {'value': 'match', 'at': 'noon'}"),
      "me.json: answers.goal.at: expected a moment like 2026-11-22T10:00:00Z, found “noon”" },
    { CASE ("'goal': {'value': 'match', 'by': 'me'}, 'lors': {'value': 21}"),
      "me.json: answers.goal.by: expected one of value, at\n"
      "me.json: answers.lors.value: expected a whole number from 0 to 20, or \"unknown\", found "
      "21" },
    { CASE ("'step1': {'value': 'passed'}, 'step1_date': {'value': '2026-12-01'}"),
      "me.json: answers.step1_date: expected a day up to 2026-11-22 for an exam that is passed, "
      "found 2026-12-01" },
  };

  refuse (rows, G_N_ELEMENTS (rows));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/answers-file/good", test_good);
  g_test_add_func ("/answers-file/case", test_case);
  g_test_add_func ("/answers-file/bad", test_bad);
  g_test_add_func ("/answers-file/several", test_several);
  g_test_add_func ("/answers-file/bad-case", test_bad_case);
  return g_test_run ();
}
