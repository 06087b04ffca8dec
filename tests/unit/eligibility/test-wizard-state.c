/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-rules-test.h"
#include "atlas-wizard-state.h"

/* What the wizard promises. */
#define MAX_SCREENS 15
#define MAX_ROWS 6

#define IMG "'goal': 'match', 'school_country': 'IN', 'grad_date': '2024-03-31'"

static AtlasWizardState *
open_state (AtlasRuleBase *base, const AtlasAnswers *answers)
{
  g_autoptr (AtlasAssessment) assessment = atlas_assessment_new (base, answers,
                                                                 ATLAS_RULES_TEST_DAY);

  return atlas_wizard_state_from_answers (base, answers, assessment, ATLAS_RULES_TEST_DAY);
}

static AtlasWizardState *
open_members (AtlasRuleBase *base, const char *members)
{
  g_autoptr (AtlasAnswers) answers = atlas_rules_test_answer (base, members);

  return open_state (base, answers);
}

static const AtlasWizardScreen *
get_screen (const AtlasWizardState *state, const char *id)
{
  int position = atlas_wizard_state_find (state, id);

  return position >= 0 ? g_ptr_array_index (state->screens, (guint) position) : NULL;
}

static char *
list_screens (const AtlasWizardState *state)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < state->screens->len; i++)
    {
      const AtlasWizardScreen *open = g_ptr_array_index (state->screens, i);

      g_string_append_printf (list, "%s%s", i > 0 ? " " : "", open->screen->id);
    }

  return g_string_free (g_steal_pointer (&list), FALSE);
}

static char *
list_rows (const AtlasWizardState *state, const char *screen)
{
  const AtlasWizardScreen *open = get_screen (state, screen);
  g_autoptr (GString) list = g_string_new (NULL);

  g_assert_nonnull (open);
  for (guint i = 0; i < open->rows->len; i++)
    {
      const AtlasScreenRow *row = g_ptr_array_index (open->rows, i);

      g_string_append_printf (list, "%s%s", i > 0 ? " " : "", row->answer);
    }

  return g_string_free (g_steal_pointer (&list), FALSE);
}

static void
assert_screens (AtlasRuleBase *base, const char *members, const char *expected)
{
  g_autoptr (AtlasWizardState) state = open_members (base, members);
  g_autofree char *screens = list_screens (state);

  g_assert_cmpstr (screens, ==, expected);
}

static void
assert_rows (AtlasRuleBase *base, const char *members, const char *screen, const char *expected)
{
  g_autoptr (AtlasWizardState) state = open_members (base, members);
  g_autofree char *rows = list_rows (state, screen);

  g_assert_cmpstr (rows, ==, expected);
}

/* Only open branches are asked. */
static void
test_branches (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_open ();

  assert_screens (base, "", "goal");
  assert_screens (base, "'goal': 'other_job'", "goal");
  assert_screens (base, "'goal': 'license_alt'", "goal abroad");
  assert_screens (base, "'goal': 'match', 'school_country': 'PR'", "goal school citizenship");
  assert_screens (base, "'goal': 'match', 'school_country': 'CA', 'grad_date': '2025-06-30'",
                  "goal school graduation citizenship");
  assert_screens (base, IMG,
                  "goal school graduation intealth degree directory step-1 step-2-ck step-2-cs "
                  "clinical-status oet citizenship application");
  assert_screens (base, IMG ", 'citizenship': 'other', 'years_practice_abroad': 3",
                  "goal school graduation intealth degree directory step-1 step-2-ck step-2-cs "
                  "clinical-status oet citizenship visa application abroad");
  assert_screens (base, IMG ", 'step2cs': 'failed'",
                  "goal school graduation intealth degree directory step-1 step-2-ck step-2-cs "
                  "oet citizenship application");
}

static void
test_certified (void)
{
  g_test_summary ("A certified U.S. citizen sees eight screens");
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_open ();
  const char *eight = "goal school graduation intealth step-1 step-2-ck citizenship application";

  assert_screens (base,
                  IMG ", 'ecfmg_certified': true, 'cert_permanent': true, 'citizenship': "
                      "'us_citizen'",
                  eight);
  assert_screens (base,
                  IMG ", 'ecfmg_certified': true, 'cert_permanent': false, 'cert_expiry': "
                      "'2027-07-01', 'citizenship': 'us_citizen'",
                  eight);
  /* One that ends before training starts is not enough. */
  g_autoptr (AtlasWizardState) state = open_members (
      base, IMG ", 'ecfmg_certified': true, 'cert_permanent': false, 'cert_expiry': "
                "'2027-06-30', 'citizenship': 'us_citizen'");
  g_assert_nonnull (get_screen (state, "oet"));
}

/* A row opens once the one above is answered, if only by "unknown". */
static void
test_rows (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_open ();

  assert_rows (base, IMG, "step-1", "step1");
  assert_rows (base, IMG ", 'step1': 'none'", "step-1", "step1");
  assert_rows (base, IMG ", 'step1': 'passed', 'score_invalidated': true", "step-1",
               "step1 step1_date failed_attempts_total score_invalidated invalid_retest_passed");
  assert_rows (base, IMG ", 'step1': 'failed'", "step-1",
               "step1 max_attempts_without_pass failed_attempts_total");
  assert_rows (base, IMG, "intealth", "ecfmg_certified");
  assert_rows (base, IMG ", 'ecfmg_certified': 'unknown'", "intealth",
               "ecfmg_certified myintealth_id cert_application credentials_verified "
               "pathway_status");
  assert_rows (base, IMG ", 'license_unsupervised_recent': false", "clinical-status",
               "license_unsupervised_recent school_licensing_osce");
  assert_rows (base, IMG ", 'license_unsupervised_recent': true", "clinical-status",
               "license_unsupervised_recent");
  assert_rows (base, IMG ", 'citizenship': 'us_lpr'", "citizenship", "citizenship");
  assert_rows (base, IMG ", 'citizenship': 'other', 'nationality': 'IN'", "citizenship",
               "citizenship nationality location");
  assert_rows (base, IMG ", 'citizenship': 'other', 'nationality': 'IR'", "citizenship",
               "citizenship nationality location exempt_on_2026_01_01");
}

static void
test_folded (void)
{
  g_test_summary ("Who applies later is asked nothing about the application that is not folded");
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_open ();
  const char *folded = "lors us_lors usce_months clinical_gap_years unmatched_cycles "
                       "years_practice_abroad";
  g_autofree char *all = g_strconcat ("specialty eras_submitted nrmp_registered couple ", folded,
                                      NULL);

  assert_rows (base, IMG, "application", all);
  assert_rows (base, "'goal': 'match_later', 'school_country': 'IN', 'grad_date': '2024-03-31'",
               "application", folded);
}

static void
assert_problem (AtlasRuleBase *base,
                const char *members,
                const char *screen,
                AtlasWizardProblem problem,
                const char *answer)
{
  g_autoptr (AtlasWizardState) state = open_members (base, members);
  const AtlasWizardScreen *open = get_screen (state, screen);

  g_assert_cmpint (open->problem, ==, problem);
  g_assert_cmpstr (open->problem_answer, ==, answer);
}

/* Whether one may go on, and why not. */
static void
test_problems (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_open ();

  assert_problem (base, "", "goal", ATLAS_WIZARD_UNANSWERED, "goal");
  assert_problem (base, "'goal': 'unknown'", "goal", ATLAS_WIZARD_NOTHING, NULL);
  assert_problem (base, IMG ", 'step1': 'passed', 'step1_date': '2024-06-10'", "step-1",
                  ATLAS_WIZARD_UNANSWERED, "failed_attempts_total");
  assert_problem (base, IMG ", 'step1': 'passed', 'step1_date': '2026-11-23'", "step-1",
                  ATLAS_WIZARD_FUTURE, "step1_date");
  /* What is folded need not be answered. */
  assert_problem (base,
                  IMG ", 'specialty': 'Neurology', 'eras_submitted': true, 'nrmp_registered': "
                      "true, 'couple': 'unknown'",
                  "application", ATLAS_WIZARD_NOTHING, NULL);
}

/* What ends the way ends the questions. */
static void
test_stop (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_open ();
  g_autoptr (AtlasWizardState) degree = open_members (base, IMG ", 'degree_kind': 'ayurveda'");
  g_autofree char *screens = list_screens (degree);
  g_autoptr (AtlasWizardState) attempts = open_members (
      base, IMG ", 'step1': 'failed', 'max_attempts_without_pass': 4");
  g_autoptr (AtlasWizardState) free = open_members (base, IMG);

  g_assert_cmpstr (screens, ==, "goal school graduation intealth degree");
  g_assert_cmpstr (degree->stop->id, ==, "ECF-DEGREE");
  g_assert_cmpstr (attempts->stop->id, ==, "EX-4ATT");
  g_assert_cmpint (atlas_wizard_state_find (attempts, "step-2-ck"), ==, -1);
  g_assert_null (free->stop);
}

static void
test_positions (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_open ();
  g_autoptr (AtlasWizardState) state = open_members (base, IMG);

  g_assert_cmpint (atlas_wizard_state_find (state, "goal"), ==, 0);
  g_assert_cmpint (atlas_wizard_state_find (state, "visa"), ==, -1);
  g_assert_cmpint (atlas_wizard_state_find_answer (state, "grad_date"), ==, 2);
  g_assert_cmpint (atlas_wizard_state_find_answer (state, "visa_plan"), ==, -1);
  /* Whether the person is a student still is not said. */
  g_assert_cmpuint (atlas_wizard_state_find_open (state), ==, 2);
}

static void
assert_promises (const AtlasWizardState *state)
{
  g_assert_cmpuint (state->screens->len, <=, MAX_SCREENS);
  for (guint i = 0; i < state->screens->len; i++)
    {
      const AtlasWizardScreen *open = g_ptr_array_index (state->screens, i);
      guint n_rows = 0;
      guint n_folded = 0;

      for (guint j = 0; j < open->rows->len; j++)
        if (((const AtlasScreenRow *) g_ptr_array_index (open->rows, j))->folded)
          n_folded++;
        else
          n_rows++;
      if (n_rows == 0)
        {
          /* Who applies later may tell about the application, but need not. */
          g_assert_cmpstr (open->screen->id, ==, "application");
          g_assert_cmpuint (n_folded, ==, MAX_ROWS);
        }
      g_assert_cmpuint (n_rows, <=, MAX_ROWS);
      g_assert_cmpuint (n_folded, <=, MAX_ROWS);
    }
}

/* Some answer to @question; @random: (nullable): NULL for "unknown" */
static GVariant *
pick (const AtlasQuestion *question, GRand *random)
{
  if (random == NULL || g_rand_int_range (random, 0, 5) == 0)
    return g_variant_new_string (ATLAS_ANSWER_UNKNOWN);

  switch (question->kind)
    {
    case ATLAS_QUESTION_CHOICE:
      return g_variant_new_string (
          question
              ->values[g_rand_int_range (random, 0, (gint32) g_strv_length (question->values))]);
    case ATLAS_QUESTION_BOOLEAN:
      return g_variant_new_boolean (g_rand_boolean (random));
    case ATLAS_QUESTION_NUMBER:
      return g_variant_new_int32 (
          g_rand_int_range (random, question->minimum, question->maximum + 1));
    case ATLAS_QUESTION_DATE:
      return g_variant_new_string (g_rand_boolean (random) ? question->earliest : "2020-06-01");
    case ATLAS_QUESTION_COUNTRY:
      return g_variant_new_string (g_rand_boolean (random) ? "IR" : "CA");
    case ATLAS_QUESTION_YEAR:
    case ATLAS_QUESTION_TEXT:
    case ATLAS_QUESTION_STATES:
    default:
      return g_variant_new_string (ATLAS_ANSWER_UNKNOWN);
    }
}

/* Answers what is open, screen after screen, to the end or to a stop. */
static void
walk (AtlasRuleBase *base, GRand *random)
{
  g_autoptr (AtlasAnswers) answers = atlas_answers_new ();
  guint n_questions = atlas_rule_base_get_questions (base)->len;

  for (guint n = 0; n <= n_questions; n++)
    {
      g_autoptr (AtlasWizardState) state = open_state (base, answers);
      guint position = atlas_wizard_state_find_open (state);

      assert_promises (state);
      if (position == state->screens->len)
        return;

      const AtlasWizardScreen *open = g_ptr_array_index (state->screens, position);
      const AtlasQuestion *question = atlas_rule_base_find_question (base, open->problem_answer);
      AtlasAnswers *next = atlas_answers_with (answers, question->id, pick (question, random));
      atlas_answers_unref (answers);
      answers = next;
    }

  g_assert_not_reached ();
}

/* Everything can be answered by "I don’t know", and the way always ends. */
static void
test_walks (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_open ();
  g_autoptr (GRand) random = g_rand_new_with_seed (20261122);

  walk (base, NULL);
  for (guint i = 0; i < 300; i++)
    walk (base, random);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/wizard-state/branches", test_branches);
  g_test_add_func ("/wizard-state/certified", test_certified);
  g_test_add_func ("/wizard-state/rows", test_rows);
  g_test_add_func ("/wizard-state/folded", test_folded);
  g_test_add_func ("/wizard-state/problems", test_problems);
  g_test_add_func ("/wizard-state/stop", test_stop);
  g_test_add_func ("/wizard-state/positions", test_positions);
  g_test_add_func ("/wizard-state/walks", test_walks);
  return g_test_run ();
}
