/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-assessment-item-private.h"

/* ---- The answers that decided ---- */

/* What a person has to read to see why: for a requirement what was checked, else whom it concerns.
 */
static const AtlasCondition *
get_reason (const AtlasRule *rule, AtlasOutcome outcome, const AtlasFacts *facts)
{
  gboolean checked = outcome == ATLAS_OUTCOME_MISSING || outcome == ATLAS_OUTCOME_MET ||
                     (outcome == ATLAS_OUTCOME_TO_CLARIFY &&
                      atlas_condition_evaluate (rule->applies_when, facts) == ATLAS_TRUE);

  return checked && rule->check != NULL ? rule->check : rule->applies_when;
}

static void
add_answer (GHashTable *answers, const char *id, AtlasOutcome outcome, const AtlasFacts *facts)
{
  gboolean known = g_hash_table_contains (facts->values, id);

  if (known != (outcome == ATLAS_OUTCOME_TO_CLARIFY))
    g_hash_table_add (answers, (gpointer) id);
}

static int
compare_ids (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

static GStrv
list_answers (const AtlasCondition *reason, AtlasOutcome outcome, const AtlasFacts *facts)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) answers = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  GHashTableIter iter;
  gpointer id;

  atlas_condition_explain (reason, facts, ids);
  g_hash_table_iter_init (&iter, ids);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    {
      const char *const *behind = atlas_situation_list_answers (id);

      if (behind == NULL)
        add_answer (answers, id, outcome, facts);
      for (guint i = 0; behind != NULL && behind[i] != NULL; i++)
        add_answer (answers, behind[i], outcome, facts);
    }

  g_hash_table_iter_init (&iter, answers);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_strv_builder_add (builder, id);

  GStrv list = g_strv_builder_end (builder);
  g_sort_array (list, g_strv_length (list), sizeof *list, compare_ids, NULL);
  return list;
}

/* ---- The item ---- */

static GPtrArray *
list_fees (AtlasRuleBase *base, const AtlasRule *rule)
{
  GPtrArray *all = atlas_rule_base_get_fees (base);
  GPtrArray *fees = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    {
      AtlasFee *fee = g_ptr_array_index (all, i);

      if (fee->rules != NULL && g_strv_contains ((const char *const *) fee->rules, rule->id) &&
          atlas_fee_is_expected (fee))
        g_ptr_array_add (fees, fee);
    }

  return fees;
}

AtlasAssessmentItem *
atlas_assessment_item_new (AtlasRuleBase *base,
                           const AtlasRule *rule,
                           AtlasOutcome outcome,
                           const AtlasFacts *facts)
{
  const AtlasSeason *season = atlas_rule_base_get_season (base);
  AtlasAssessmentItem *self = g_new0 (AtlasAssessmentItem, 1);

  self->rule = rule;
  self->outcome = outcome;
  self->decided_by = list_answers (get_reason (rule, outcome, facts), outcome, facts);
  self->fees = list_fees (base, rule);
  self->is_hard_stop = g_strv_contains ((const char *const *) season->hard_stops, rule->id);
  self->is_visa_block = g_strv_contains ((const char *const *) season->visa_blocks, rule->id);
  return self;
}

void
atlas_assessment_item_free (AtlasAssessmentItem *self)
{
  g_strfreev (self->decided_by);
  g_ptr_array_unref (self->fees);
  g_free (self);
}
