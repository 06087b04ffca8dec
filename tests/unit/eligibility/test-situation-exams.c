/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Passes, how long they count, and attempts. */

#include "situation-fixture.h"

#define S1(date) "'step1': 'passed', 'step1_date': '" date "'"
#define CK(date) "'step2ck': 'passed', 'step2ck_date': '" date "'"
#define WINDOW(answers, value) { answers, "seven_year_ok", value }

static void
test_window (void)
{
  static const SituationRow rows[] = {
    /* None passed. */
    WINDOW ("", "true"),
    WINDOW ("'step1': 'failed', 'step2ck': 'none', 'step1_date': '2010-01-01'", "true"),
    WINDOW ("'step1': 'unknown', 'step1_date': '2010-01-01'", "true"),
    /* One: until today. */
    WINDOW (S1 ("2019-11-22"), "true"),
    WINDOW (S1 ("2019-11-21"), "false"),
    WINDOW (CK ("2019-11-21"), "false"),
    WINDOW (S1 ("2019-11-21") ", 'step2ck': 'failed', 'step2ck_date': '2020-01-01'", "false"),
    /* Two: from the earlier to the later, whatever the day. */
    WINDOW (S1 ("2010-05-01") ", " CK ("2017-05-01"), "true"),
    WINDOW (S1 ("2010-05-01") ", " CK ("2017-05-02"), "false"),
    WINDOW (CK ("2010-05-01") ", " S1 ("2017-05-01"), "true"),
    WINDOW (CK ("2010-05-01") ", " S1 ("2017-05-02"), "false"),
    WINDOW (S1 ("2010-05-01") ", " CK ("2010-05-01"), "true"),
    /* Seven years after a 29 February is a 28 February. */
    WINDOW (S1 ("2016-02-29") ", " CK ("2023-02-28"), "true"),
    WINDOW (S1 ("2016-02-29") ", " CK ("2023-03-01"), "false"),
    WINDOW (S1 ("2017-02-28") ", " CK ("2024-02-29"), "false"),
    /* A pass without a date. */
    WINDOW ("'step1': 'passed'", NULL),
    WINDOW ("'step1': 'passed', 'step1_date': 'unknown'", NULL),
    WINDOW ("'step1': 'passed', " CK ("2025-01-01"), NULL),
    WINDOW ("'step2ck': 'passed', " S1 ("2001-01-01"), NULL),
    /* Who is certified. */
    WINDOW ("'ecfmg_certified': true, " S1 ("2001-01-01") ", " CK ("2020-01-01"), "true"),
    WINDOW ("'ecfmg_certified': true, 'step1': 'passed'", "true"),
    WINDOW ("'ecfmg_certified': false, 'step1': 'passed'", NULL),
  };

  check_situations (rows, G_N_ELEMENTS (rows), ATLAS_RULES_TEST_DAY);
}

static void
test_window_on_other_days (void)
{
  static const SituationRow eve[] = { WINDOW (S1 ("2016-02-29"), "true") };
  static const SituationRow after[] = {
    WINDOW (S1 ("2016-02-29"), "false"),
    WINDOW (S1 ("2016-02-29") ", " CK ("2020-01-01"), "true"),
  };

  check_situations (eve, G_N_ELEMENTS (eve), "2023-02-28");
  check_situations (after, G_N_ELEMENTS (after), "2023-03-01");
}

#define CS(date) "'step2cs': 'passed', 'step2cs_date': '" date "'"
#define OLD(answers, value) { answers, "step2cs", value }

static void
test_clinical_skills (void)
{
  static const SituationRow rows[] = {
    OLD ("'step2cs': 'failed'", "'failed'"),
    OLD ("'step2cs': 'never'", "'never'"),
    OLD ("", NULL),
    /* Not both Steps: today counts. */
    OLD (CS ("2019-11-22"), "'passed'"),
    OLD (CS ("2019-11-21"), "'expired'"),
    OLD (CS ("2019-11-22") ", " S1 ("2020-01-01"), "'passed'"),
    OLD (CS ("2019-11-21") ", " S1 ("2020-01-01"), "'expired'"),
    OLD (CS ("2019-11-21") ", " S1 ("2020-01-01") ", 'step2ck': 'failed'", "'expired'"),
    /* Both: the later one counts, not today. */
    OLD (CS ("2015-05-01") ", " S1 ("2016-01-01") ", " CK ("2022-05-01"), "'passed'"),
    OLD (CS ("2015-05-01") ", " S1 ("2016-01-01") ", " CK ("2022-05-02"), "'expired'"),
    /* Too late after the earlier one. */
    OLD (CS ("2019-05-02") ", " S1 ("2012-05-01") ", " CK ("2018-05-01"), "'expired'"),
    OLD (CS ("2019-05-01") ", " S1 ("2012-05-01") ", " CK ("2018-05-01"), "'passed'"),
    OLD (CS ("2020-02-28") ", " S1 ("2013-02-28"), "'passed'"),
    OLD (CS ("2020-02-29") ", " S1 ("2013-02-28"), "'expired'"),
    OLD (CS ("2020-02-29") ", " S1 ("2020-03-01") ", " CK ("2027-02-28"), "'passed'"),
    OLD (CS ("2020-02-29") ", " S1 ("2020-03-01") ", " CK ("2027-03-01"), "'expired'"),
    /* Without a date, or with a pass that has none. */
    OLD ("'step2cs': 'passed'", NULL),
    OLD ("'step2cs': 'passed', 'step2cs_date': 'unknown'", NULL),
    OLD (CS ("2020-06-01") ", 'step1': 'passed'", NULL),
    OLD (CS ("2020-06-01") ", " S1 ("2020-01-01") ", 'step2ck': 'passed'", NULL),
    OLD (CS ("2020-06-01") ", 'step1': 'none', 'step2ck': 'failed'", "'passed'"),
    /* Who is certified. */
    OLD ("'ecfmg_certified': true, " CS ("2005-06-01"), "'passed'"),
    OLD ("'ecfmg_certified': true, 'step2cs': 'passed'", "'passed'"),
    OLD ("'ecfmg_certified': false, " CS ("2005-06-01"), "'expired'"),
  };

  check_situations (rows, G_N_ELEMENTS (rows), ATLAS_RULES_TEST_DAY);
}

/* A pass that has expired is for every rule as if there had never been one. */
static void
test_expired_is_never (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_open ();
  g_autoptr (AtlasAssessment) expired = atlas_rules_test_assess (
      base, "'goal': 'match', 'school_country': 'IN', 'pathway_status': 'none', 'step1': 'none',"
            " 'step2ck': 'none', " CS ("2019-11-21"));
  g_autoptr (AtlasAssessment) never = atlas_rules_test_assess (
      base, "'goal': 'match', 'school_country': 'IN', 'pathway_status': 'none', 'step1': 'none',"
            " 'step2ck': 'none', 'step2cs': 'never'");

  g_assert_nonnull (atlas_rules_test_find (expired, ATLAS_OUTCOME_MISSING, "PATH-REQ"));
  for (AtlasOutcome outcome = 0; outcome < ATLAS_N_OUTCOMES; outcome++)
    {
      g_autofree char *a = atlas_rules_test_list (expired, outcome);
      g_autofree char *b = atlas_rules_test_list (never, outcome);

      g_assert_cmpstr (a, ==, b);
    }
}

static void
test_complete (void)
{
  static const SituationRow rows[] = {
    { "", "exams_complete", "false" },
    { "'step1': 'passed'", "exams_complete", "false" },
    { "'step2ck': 'passed'", "exams_complete", "false" },
    { "'step1': 'passed', 'step2ck': 'failed'", "exams_complete", "false" },
    { "'step1': 'passed', 'step2ck': 'passed'", "exams_complete", "true" },
    { "'step1': 'passed', 'step2ck': 'passed'", "all_steps_attempted_passed", "true" },
    { "'step1': 'passed', 'step2ck': 'unknown'", "all_steps_attempted_passed", "false" },
    /* With the passes that a certificate stands for. */
    { "'ecfmg_certified': true", "exams_complete", "true" },
    { "'ecfmg_certified': true", "all_steps_attempted_passed", "true" },
    { "'ecfmg_certified': true, 'step1': 'failed'", "exams_complete", "false" },
  };

  check_situations (rows, G_N_ELEMENTS (rows), ATLAS_RULES_TEST_DAY);
}

static void
test_attempts (void)
{
  static const SituationRow rows[] = {
    { "", "failed_attempts_total", "0" },
    { "", "max_attempts_without_pass", "0" },
    { "'step1': 'passed', 'step2ck': 'none'", "max_attempts_without_pass", "0" },
    { "'step1': 'unknown'", "failed_attempts_total", "0" },
    { "'max_attempts_without_pass': 'unknown'", "max_attempts_without_pass", "0" },
    { "'max_attempts_without_pass': 3", "max_attempts_without_pass", "3" },
    { "'max_attempts_without_pass': 3", "failed_attempts_total", "0" },
    { "'step1': 'failed'", "failed_attempts_total", NULL },
    { "'step1': 'failed'", "max_attempts_without_pass", NULL },
    { "'step2ck': 'failed'", "max_attempts_without_pass", NULL },
    { "'step1': 'failed', 'max_attempts_without_pass': 2", "max_attempts_without_pass", "2" },
    { "'step1': 'failed', 'failed_attempts_total': 'unknown'", "failed_attempts_total", NULL },
    { "'ecfmg_certified': true, 'step1': 'failed'", "failed_attempts_total", NULL },
    /* Of Step 3 this says nothing. */
    { "'step3': 'failed'", "failed_attempts_total", "0" },
  };

  check_situations (rows, G_N_ELEMENTS (rows), ATLAS_RULES_TEST_DAY);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/situation/window", test_window);
  g_test_add_func ("/situation/window-on-other-days", test_window_on_other_days);
  g_test_add_func ("/situation/clinical-skills", test_clinical_skills);
  g_test_add_func ("/situation/expired-is-never", test_expired_is_never);
  g_test_add_func ("/situation/complete", test_complete);
  g_test_add_func ("/situation/attempts", test_attempts);
  return g_test_run ();
}
