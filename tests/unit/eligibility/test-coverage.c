/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Each of the rules that come with the program says something to somebody. */

#include "atlas-rules-search.h"
#include "atlas-rules-test.h"

/* What can never be, and why. Once it can, it does not belong here any more. */
static const struct
{
  const char *rule;
  AtlasOutcome outcome;
} impossible[] = {
  /* Who failed Step 2 CS has Pathway 6 by definition, and that is what is checked. */
  { "PATH-CSFAIL", ATLAS_OUTCOME_WARNING },
  /* Nobody who graduated before the floor gets a Pathway from 2 to 5. */
  { "PATH-25-DATE", ATLAS_OUTCOME_MISSING },
};

static gboolean
is_impossible (const AtlasRule *rule, AtlasOutcome outcome)
{
  for (gsize i = 0; i < G_N_ELEMENTS (impossible); i++)
    if (g_str_equal (impossible[i].rule, rule->id) && impossible[i].outcome == outcome)
      return TRUE;

  return FALSE;
}

static void
expect (AtlasRuleBase *base, const AtlasRule *rule, AtlasOutcome outcome, gboolean expected)
{
  if (atlas_rules_search (base, rule, outcome) != (expected && !is_impossible (rule, outcome)))
    g_error ("%s %s become %u", rule->id, expected ? "cannot" : "can", outcome);
}

static void
test_rule (AtlasRuleBase *base, const AtlasRule *rule)
{
  switch (rule->severity)
    {
    case ATLAS_SEVERITY_BLOCKING:
      expect (base, rule, ATLAS_OUTCOME_TO_CLARIFY, TRUE);
      expect (base, rule, ATLAS_OUTCOME_MISSING, rule->check != NULL);
      expect (base, rule, ATLAS_OUTCOME_MET, rule->check != NULL);
      break;
    case ATLAS_SEVERITY_WARNING:
      expect (base, rule, ATLAS_OUTCOME_WARNING, TRUE);
      break;
    case ATLAS_SEVERITY_ADVICE:
      expect (base, rule, ATLAS_OUTCOME_ADVICE, TRUE);
      break;
    case ATLAS_SEVERITY_INFO:
    default:
      expect (base, rule, ATLAS_OUTCOME_INFO, TRUE);
      break;
    }
}

static void
test_in_force (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_open_unveiled ();
  GPtrArray *rules = atlas_rule_base_get_rules (base);
  guint n = 0;

  for (guint i = 0; i < rules->len; i++)
    if (atlas_rule_is_in_force (g_ptr_array_index (rules, i)))
      {
        test_rule (base, g_ptr_array_index (rules, i));
        n++;
      }
  g_assert_cmpuint (n, >, 100);
}

/* What is not in force says nothing to anybody. */
static void
test_not_in_force (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_open_unveiled ();
  GPtrArray *rules = atlas_rule_base_get_rules (base);
  guint n = 0;

  for (guint i = 0; i < rules->len; i++)
    {
      const AtlasRule *rule = g_ptr_array_index (rules, i);

      if (atlas_rule_is_in_force (rule))
        continue;

      n++;
      expect (base, rule,
              rule->severity == ATLAS_SEVERITY_BLOCKING  ? ATLAS_OUTCOME_TO_CLARIFY
              : rule->severity == ATLAS_SEVERITY_WARNING ? ATLAS_OUTCOME_WARNING
              : rule->severity == ATLAS_SEVERITY_ADVICE  ? ATLAS_OUTCOME_ADVICE
                                                         : ATLAS_OUTCOME_INFO,
              FALSE);
    }
  g_assert_cmpuint (n, >, 0);
}

/* Without the trick of the tests what is no fact is never shown. */
static void
test_hidden (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_open ();
  g_autoptr (AtlasRuleBase) unveiled = atlas_rules_test_open_unveiled ();
  GPtrArray *rules = atlas_rule_base_get_rules (base);
  guint n = 0;

  for (guint i = 0; i < rules->len; i++)
    {
      const AtlasRule *rule = g_ptr_array_index (rules, i);
      AtlasOutcome outcome = rule->severity == ATLAS_SEVERITY_ADVICE ? ATLAS_OUTCOME_ADVICE
                                                                     : ATLAS_OUTCOME_INFO;

      if (rule->ship_as_fact || !atlas_rule_is_in_force (rule))
        continue;

      n++;
      g_assert_true (
          atlas_rules_search (unveiled, atlas_rule_base_find_rule (unveiled, rule->id), outcome));
      g_assert_false (atlas_rules_search (base, rule, outcome));
    }
  g_assert_cmpuint (n, >, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/coverage/in-force", test_in_force);
  g_test_add_func ("/coverage/not-in-force", test_not_in_force);
  g_test_add_func ("/coverage/hidden", test_hidden);
  return g_test_run ();
}
