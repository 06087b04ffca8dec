/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What holds for whatever somebody answers. A walk: each step changes one answer of the person
 * before, so that two people who differ by one answer can be compared. */

#include "random-fixture.h"

#include <string.h>

/* A sanitizer takes six times as long for a step, and needs fewer to see a wrong one. */
#ifdef __SANITIZE_ADDRESS__
#define N_STEPS 20000
#else
#define N_STEPS 100000
#endif

/* So often another day comes, and somebody new. */
#define STEPS_PER_DAY 50
#define STEPS_PER_PERSON 100

/* To look at the order of ids takes as long as to evaluate. */
#define STEPS_PER_SORTING 10

/* Of whom little is open: who walks from here sees more than closed ways. */
#define PERSON                                                                                 \
  "'goal': 'match', 'school_country': 'IN', 'grad_date': '2024-06-10', 'degree_status':"       \
  " 'graduate', 'ecfmg_certified': true, 'cert_expiry': '2028-12-31', 'citizenship': 'other'," \
  " 'nationality': 'IN', 'visa_plan': 'j1', 'son_possible': 'yes', 'step3': 'passed',"         \
  " 'eras_submitted': true, 'nrmp_registered': true, 'rol_certified': true"

typedef struct
{
  AtlasRuleBase *base;
  GRand *rand;
  const char *day;
  AtlasAnswers *answers;
  AtlasAssessment *assessment;
  const char *changed; /* (nullable): what became unknown in the last step */
} Walk;

/* ---- Every assessment ---- */

/* Each rule is in one list at most. */
static void
check_disjoint (const AtlasAssessment *assessment)
{
  g_autoptr (GHashTable) all = g_hash_table_new (NULL, NULL);

  for (AtlasOutcome outcome = 0; outcome < ATLAS_N_OUTCOMES; outcome++)
    {
      g_autoptr (GPtrArray) items = atlas_assessment_list (assessment, outcome);

      for (guint i = 0; i < items->len; i++)
        {
          const AtlasAssessmentItem *item = g_ptr_array_index (items, i);

          g_assert_true (item->outcome == outcome);
          g_assert_true (g_hash_table_add (all, (gpointer) item->rule));
        }
    }
}

/* Each id stands once, after those that are less. */
static void
check_sorted (const AtlasAssessment *assessment)
{
  for (AtlasOutcome outcome = 0; outcome < ATLAS_N_OUTCOMES; outcome++)
    {
      g_auto (GStrv) ids = atlas_assessment_list_ids (assessment, outcome);

      for (guint i = 1; ids[0] != NULL && ids[i] != NULL; i++)
        g_assert_cmpstr (ids[i - 1], <, ids[i]);
    }
}

static void
check_whole (const AtlasAssessment *assessment)
{
  const char *route = atlas_assessment_get_pathway (assessment);

  g_assert_nonnull (atlas_verdict_to_text (atlas_assessment_get_verdict (assessment)));
  g_assert_true (route == NULL || (strlen (route) == 1 && *route >= '1' && *route <= '6'));
  check_disjoint (assessment);
}

/* ---- Two assessments ---- */

static gboolean
is_answered (const AtlasAnswers *answers, const char *id, const char *text)
{
  GVariant *answer = atlas_answers_get_known (answers, id);

  return answer != NULL && g_str_equal (g_variant_get_string (answer, NULL), text);
}

static gboolean
is_certified (const AtlasAnswers *answers)
{
  GVariant *answer = atlas_answers_get_known (answers, "ecfmg_certified");

  return answer != NULL && g_variant_get_boolean (answer);
}

/* What the rules take for granted where an answer is not given. Everything else counts as not
 * known, which meets nothing. */
static const struct
{
  const char *answer;
  const char *rule;
  gboolean of_certified; /* only of who is certified */
} exempt[] = {
  /* Who is certified has shown all of this. */
  { "wdoms_ecfmg_note", "ECF-WDOMS", TRUE },
  { "grad_year_in_note", "ECF-GRADYR", TRUE },
  { "credit_years", "ECF-4YR", TRUE },
  { "degree_kind", "ECF-DEGREE", TRUE },
  { "myintealth_id", "ECF-MYID", TRUE },
  { "cert_application", "ECF-APP", TRUE },
  { "credentials_verified", "ECF-DIPLOMA", TRUE },
  { "step1", "EX-S1", TRUE },
  { "step2ck", "EX-S2", TRUE },
  { "step1", "NR-EXAMS", TRUE },
  { "step2ck", "NR-EXAMS", TRUE },
  /* The seven years are those of passes: what is not said to be one is none. */
  { "step1", "EX-7YR", FALSE },
  { "step2ck", "EX-7YR", FALSE },
  /* Attempts are 0 unless a Step is said to have been failed. */
  { "step1", "EX-4ATT", FALSE },
  { "step2ck", "EX-4ATT", FALSE },
  { "max_attempts_without_pass", "EX-4ATT", FALSE },
};

static gboolean
is_exempt (const Walk *self, const char *rule)
{
  for (gsize i = 0; i < G_N_ELEMENTS (exempt); i++)
    if (g_str_equal (exempt[i].answer, self->changed) && g_str_equal (exempt[i].rule, rule))
      return !exempt[i].of_certified || is_certified (self->answers);

  return FALSE;
}

/* Of a failed Step the attempts are never taken for granted. */
static gboolean
assumes_attempts (const Walk *self)
{
  return !is_answered (self->answers, "step1", "failed") &&
         !is_answered (self->answers, "step2ck", "failed");
}

static void
add_rules (GHashTable *rules, const AtlasAssessment *assessment, AtlasOutcome outcome)
{
  g_autoptr (GPtrArray) items = atlas_assessment_list (assessment, outcome);

  for (guint i = 0; i < items->len; i++)
    g_hash_table_add (rules,
                      (gpointer) ((AtlasAssessmentItem *) g_ptr_array_index (items, i))->rule);
}

/* Not to know an answer never meets what was open. Returns how often something was exempt. */
static guint
check_unknown (const Walk *self, const AtlasAssessment *before)
{
  g_autoptr (GHashTable) open = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) met = atlas_assessment_list (self->assessment, ATLAS_OUTCOME_MET);
  guint n = 0;

  add_rules (open, before, ATLAS_OUTCOME_MISSING);
  add_rules (open, before, ATLAS_OUTCOME_TO_CLARIFY);
  for (guint i = 0; i < met->len; i++)
    {
      const AtlasRule *rule = ((AtlasAssessmentItem *) g_ptr_array_index (met, i))->rule;

      if (!g_hash_table_contains (open, rule))
        continue;
      if (!is_exempt (self, rule->id) ||
          (g_str_equal (rule->id, "EX-4ATT") && !assumes_attempts (self)))
        g_error ("%s is met since %s is not known", rule->id, self->changed);
      n++;
    }

  return n;
}

/* ---- The walk ---- */

/* Changes one answer; NULL takes it back, which is not to know it either. */
static void
change (Walk *self)
{
  GPtrArray *questions = atlas_rule_base_get_questions (self->base);
  const AtlasQuestion *question = g_ptr_array_index (
      questions, g_rand_int_range (self->rand, 0, (gint32) questions->len));
  guint way = g_rand_int_range (self->rand, 0, 8);
  GVariant *answer = way > 2    ? random_answer (self->rand, question)
                     : way == 0 ? NULL
                                : g_variant_new_string (ATLAS_ANSWER_UNKNOWN);
  g_autoptr (GVariant) owned = answer != NULL ? g_variant_take_ref (answer) : NULL;
  AtlasAnswers *before = self->answers;

  self->changed = way > 2 ? NULL : question->id;
  self->answers = atlas_answers_with (before, question->id, owned);
  atlas_answers_unref (before);
}

/* From time to time another day, and somebody new; what then changes is more than one answer. */
static void
move_on (Walk *self, guint step)
{
  if (step % STEPS_PER_PERSON == 0)
    {
      g_clear_pointer (&self->answers, atlas_answers_unref);
      self->answers = step % (2 * STEPS_PER_PERSON) == 0
                          ? atlas_rules_test_answer (self->base, PERSON)
                          : atlas_answers_new ();
    }
  if (step % STEPS_PER_DAY == 0)
    {
      self->day = random_pick (self->rand, random_days, G_N_ELEMENTS (random_days));
      self->changed = NULL;
    }
}

static void
test_random (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_open_unveiled ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (RANDOM_SEED);
  Walk walk = { .base = base, .rand = rand };
  guint verdicts[ATLAS_VERDICT_ELIGIBLE + 1] = { 0 };
  guint n_exempt = 0;

  for (guint i = 0; i < N_STEPS; i++)
    {
      g_autoptr (AtlasAssessment) before = g_steal_pointer (&walk.assessment);

      if (walk.answers != NULL)
        change (&walk);
      move_on (&walk, i);
      walk.assessment = atlas_assessment_new (base, walk.answers, walk.day);
      check_whole (walk.assessment);
      if (i % STEPS_PER_SORTING == 0)
        check_sorted (walk.assessment);
      verdicts[atlas_assessment_get_verdict (walk.assessment)]++;
      if (walk.changed != NULL && before != NULL)
        n_exempt += check_unknown (&walk, before);
    }
  atlas_assessment_free (walk.assessment);
  atlas_answers_unref (walk.answers);

  /* The walk has seen something. */
  g_assert_cmpuint (n_exempt, >, N_STEPS / 1000);
  for (gsize i = 0; i < G_N_ELEMENTS (verdicts); i++)
    if (verdicts[i] == 0)
      g_error ("%s never came", atlas_verdict_to_text ((AtlasVerdict) i));
}

static void
test_nothing (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_open ();
  g_autoptr (AtlasAnswers) nothing = atlas_answers_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (random_days); i++)
    {
      g_autoptr (AtlasAssessment) assessment = atlas_assessment_new (base, nothing, random_days[i]);
      AtlasVerdict verdict = atlas_assessment_get_verdict (assessment);

      g_assert_true (verdict == (strcmp (random_days[i], "2027-07-01") > 0
                                     ? ATLAS_VERDICT_SEASON_OVER
                                     : ATLAS_VERDICT_NEED_ANSWERS));
      check_whole (assessment);
      check_sorted (assessment);
    }
}

/* "unknown" everywhere is the same as nothing. */
static void
test_all_unknown (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_open ();
  g_autoptr (AtlasAnswers) nothing = atlas_answers_new ();
  AtlasAnswers *unknown = atlas_answers_new ();
  GPtrArray *questions = atlas_rule_base_get_questions (base);

  for (guint i = 0; i < questions->len; i++)
    {
      AtlasAnswers *before = unknown;

      unknown = atlas_answers_with (before, ((AtlasQuestion *) questions->pdata[i])->id,
                                    g_variant_new_string (ATLAS_ANSWER_UNKNOWN));
      atlas_answers_unref (before);
    }

  g_autoptr (AtlasAssessment) a = atlas_assessment_new (base, nothing, ATLAS_RULES_TEST_DAY);
  g_autoptr (AtlasAssessment) b = atlas_assessment_new (base, unknown, ATLAS_RULES_TEST_DAY);
  g_assert_true (atlas_assessment_get_verdict (a) == atlas_assessment_get_verdict (b));
  for (AtlasOutcome outcome = 0; outcome < ATLAS_N_OUTCOMES; outcome++)
    {
      g_autofree char *left = atlas_rules_test_list (a, outcome);
      g_autofree char *right = atlas_rules_test_list (b, outcome);

      g_assert_cmpstr (left, ==, right);
    }
  atlas_answers_unref (unknown);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/properties/nothing", test_nothing);
  g_test_add_func ("/properties/all-unknown", test_all_unknown);
  g_test_add_func ("/properties/random", test_random);
  return g_test_run ();
}
