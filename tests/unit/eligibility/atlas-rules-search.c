/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-rules-search.h"

#include "atlas-condition-private.h"
#include "atlas-rules-test.h"

/* How many ways through the alternatives of conditions are tried. */
#define N_WAYS 64

typedef struct
{
  AtlasRuleBase *base;
  AtlasAnswers *answers;
  char *today;
  guint way; /* which of the alternatives to take, a digit each */
} Search;

/* The next one of @n alternatives. */
static guint
take (Search *self, guint n)
{
  guint digit = self->way % n;

  self->way /= n;
  return digit;
}

static void
answer (Search *self, const char *id, GVariant *value)
{
  AtlasAnswers *before = self->answers;

  self->answers = atlas_answers_with (before, id, value);
  atlas_answers_unref (before);
}

static void
answer_text (Search *self, const char *id, const char *value)
{
  answer (self, id, value != NULL ? g_variant_new_string (value) : NULL);
}

/* ---- A value for which a comparison holds, or does not ---- */

static gboolean
is_excluded (GVariant *value, GVariant *excluded)
{
  if (!g_variant_is_of_type (excluded, G_VARIANT_TYPE ("av")))
    return g_variant_equal (value, excluded);

  for (gsize i = 0; i < g_variant_n_children (excluded); i++)
    {
      g_autoptr (GVariant) boxed = g_variant_get_child_value (excluded, i);
      g_autoptr (GVariant) one = g_variant_get_variant (boxed);

      if (g_variant_equal (value, one))
        return TRUE;
    }

  return FALSE;
}

/* Anything else that @fact can be. */
static GVariant *
choose_other (Search *self, const char *fact, GVariant *excluded)
{
  static const char *const texts[] = { "ZZ", "1", "2", "3", "4", "5", "6", NULL };
  const AtlasQuestion *question = atlas_rule_base_find_question (self->base, fact);
  const char *const *values = question != NULL && question->kind == ATLAS_QUESTION_CHOICE
                                  ? (const char *const *) question->values
                                  : texts;

  if (g_variant_is_of_type (excluded, G_VARIANT_TYPE_BOOLEAN))
    return g_variant_new_boolean (!g_variant_get_boolean (excluded));
  if (question == NULL)
    values++; /* no derived fact is a country */

  for (guint i = 0; values[i] != NULL; i++)
    {
      g_autoptr (GVariant) value = g_variant_ref_sink (g_variant_new_string (values[i]));

      if (!is_excluded (value, excluded))
        return g_steal_pointer (&value);
    }

  g_assert_not_reached ();
}

static GVariant *
choose_one_of (Search *self, GVariant *list)
{
  g_autoptr (GVariant) boxed = g_variant_get_child_value (
      list, take (self, (guint) g_variant_n_children (list)));

  return g_variant_get_variant (boxed);
}

/* @value and so many days, or whole numbers, more. */
static GVariant *
move (GVariant *value, int steps)
{
  if (g_variant_is_of_type (value, G_VARIANT_TYPE_INT32))
    return g_variant_new_int32 (g_variant_get_int32 (value) + steps);

  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autofree char *text = g_strconcat (g_variant_get_string (value, NULL), "T00:00:00Z", NULL);
  g_autoptr (GDateTime) day = g_date_time_new_from_iso8601 (text, utc);
  g_autoptr (GDateTime) moved = g_date_time_add_days (day, steps);
  return g_variant_new_take_string (g_date_time_format (moved, "%F"));
}

/* Floating or not: whoever calls takes it over. */
static GVariant *
choose (Search *self, const AtlasCondition *comparison, gboolean holds)
{
  GVariant *value = comparison->value;
  const char *list[] = { "", NULL };

  switch (comparison->op)
    {
    case ATLAS_OP_EQ:
    case ATLAS_OP_NE:
      return holds == (comparison->op == ATLAS_OP_EQ)
                 ? g_variant_ref (value)
                 : choose_other (self, comparison->fact, value);
    case ATLAS_OP_IN:
      return holds ? choose_one_of (self, value) : choose_other (self, comparison->fact, value);
    case ATLAS_OP_CONTAINS:
      list[0] = holds ? g_variant_get_string (value, NULL) : NULL;
      return g_variant_new_strv (list, -1);
    case ATLAS_OP_LT:
    case ATLAS_OP_BEFORE:
      return move (value, holds ? -1 : 0);
    case ATLAS_OP_LTE:
      return move (value, holds ? 0 : 1);
    case ATLAS_OP_GT:
    case ATLAS_OP_AFTER:
      return move (value, holds ? 1 : 0);
    case ATLAS_OP_GTE:
    case ATLAS_OP_ON_OR_AFTER:
    default:
      return move (value, holds ? 0 : -1);
    }
}

/* ---- The answers from which a fact follows ---- */

static void
set_route (Search *self, const char *route)
{
  static const char *const answers[][2] = { { "school_wfme", "yes" }, { "school_ncfmea", "yes" } };

  answer (self, "license_unsupervised_recent",
          route != NULL ? g_variant_new_boolean (*route == '1') : NULL);
  answer (self, "school_licensing_osce", g_variant_new_boolean (route != NULL && *route == '2'));
  for (gsize i = 0; i < G_N_ELEMENTS (answers); i++)
    answer_text (self, answers[i][0],
                 route != NULL && *route == '3' + (char) i ? answers[i][1] : "no");
  answer (self, "joint_us_degree", g_variant_new_boolean (route != NULL && *route == '5'));
}

/* @value: (nullable) */
static void
set_window (Search *self, GVariant *value)
{
  answer (self, "ecfmg_certified", NULL);
  answer_text (self, "step2ck", "none");
  answer_text (self, "step1", "passed");
  answer_text (self, "step1_date",
               value == NULL                   ? NULL
               : g_variant_get_boolean (value) ? "2025-06-01"
                                               : "2010-06-01");
}

static void
set_exams (Search *self, gboolean passed)
{
  static const char *const results[] = { "failed", "none" };

  answer_text (self, "step1", passed ? "passed" : results[take (self, 2)]);
  answer_text (self, "step2ck", passed ? "passed" : "none");
}

/* @value: (nullable): NULL where it is not to be known */
static void
set_fact (Search *self, const char *fact, GVariant *value)
{
  if (g_str_equal (fact, "today"))
    g_set_str (&self->today, g_variant_get_string (value, NULL));
  else if (g_str_equal (fact, "is_img"))
    answer_text (self, "school_country",
                 value == NULL                   ? NULL
                 : g_variant_get_boolean (value) ? "IN"
                                                 : "US");
  else if (g_str_equal (fact, "yog_years"))
    answer (self, "grad_date",
            value != NULL ? g_variant_new_printf ("%d-06-01", 2027 - g_variant_get_int32 (value))
                          : NULL);
  else if (g_str_equal (fact, "seven_year_ok"))
    set_window (self, value);
  else if (g_str_equal (fact, "pathway_route"))
    set_route (self, value != NULL ? g_variant_get_string (value, NULL) : NULL);
  else if (g_str_equal (fact, "exams_complete") || g_str_equal (fact, "all_steps_attempted_passed"))
    set_exams (self, value != NULL && g_variant_get_boolean (value));
  else
    answer (self, fact, value);

  /* A pass in Step 2 CS without a date is none. */
  if (g_str_equal (fact, "step2cs"))
    answer_text (self, "step2cs_date", "2020-06-01");
}

/* ---- Conditions ---- */

static AtlasTruth
negate (AtlasTruth truth)
{
  return truth == ATLAS_UNKNOWN ? truth : truth == ATLAS_TRUE ? ATLAS_FALSE : ATLAS_TRUE;
}

static void want (Search *self, const AtlasCondition *condition, AtlasTruth truth);

/* @neutral: what a part is that leaves the whole to the others */
static void
want_parts (Search *self, const AtlasCondition *whole, AtlasTruth truth, AtlasTruth neutral)
{
  if (whole->parts->len == 0)
    return;

  guint decisive = truth == neutral ? whole->parts->len : take (self, whole->parts->len);

  for (guint i = 0; i < whole->parts->len; i++)
    if (i != decisive)
      want (self, g_ptr_array_index (whole->parts, i), neutral);
  if (decisive < whole->parts->len)
    want (self, g_ptr_array_index (whole->parts, decisive), truth);
}

static void
want (Search *self, const AtlasCondition *condition, AtlasTruth truth)
{
  g_autoptr (GVariant) value = NULL;

  switch (condition->kind)
    {
    case ATLAS_CONDITION_ALL:
      want_parts (self, condition, truth, ATLAS_TRUE);
      break;
    case ATLAS_CONDITION_ANY:
      want_parts (self, condition, truth, ATLAS_FALSE);
      break;
    case ATLAS_CONDITION_NOT:
      want (self, g_ptr_array_index (condition->parts, 0), negate (truth));
      break;
    case ATLAS_CONDITION_COMPARE:
      if (truth != ATLAS_UNKNOWN)
        value = g_variant_take_ref (choose (self, condition, truth == ATLAS_TRUE));
      set_fact (self, condition->fact, value);
      break;
    case ATLAS_CONDITION_ALWAYS:
    case ATLAS_CONDITION_UNKNOWN:
    case ATLAS_CONDITION_MISSING:
    case ATLAS_CONDITION_TO_CLARIFY:
    default:
      break;
    }
}

static AtlasTruth
find_check (AtlasOutcome outcome)
{
  switch (outcome)
    {
    case ATLAS_OUTCOME_MISSING:
    case ATLAS_OUTCOME_WARNING:
      return ATLAS_FALSE;
    case ATLAS_OUTCOME_TO_CLARIFY:
      return ATLAS_UNKNOWN;
    case ATLAS_OUTCOME_MET:
    case ATLAS_OUTCOME_ADVICE:
    case ATLAS_OUTCOME_INFO:
    case ATLAS_N_OUTCOMES:
    default:
      return ATLAS_TRUE;
    }
}

static gboolean
try (AtlasRuleBase *base, const AtlasRule *rule, AtlasOutcome outcome, guint way)
{
  Search search = { base, atlas_answers_new (), g_strdup (ATLAS_RULES_TEST_DAY), way };

  want (&search, rule->applies_when, ATLAS_TRUE);
  if (rule->check != NULL)
    want (&search, rule->check, find_check (outcome));

  g_autoptr (AtlasAssessment) assessment = atlas_assessment_new (base, search.answers,
                                                                 search.today);
  gboolean found = atlas_rules_test_find (assessment, outcome, rule->id) != NULL;
  atlas_answers_unref (search.answers);
  g_free (search.today);
  return found;
}

gboolean
atlas_rules_search (AtlasRuleBase *base, const AtlasRule *rule, AtlasOutcome outcome)
{
  for (guint way = 0; way < N_WAYS; way++)
    if (try (base, rule, outcome, way))
      return TRUE;

  return FALSE;
}
