/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-assessment.h"

#include "atlas-assessment-item-private.h"

#include <string.h>

struct _AtlasAssessment
{
  AtlasRuleBase *base;
  char *today;
  GPtrArray *items; /* (element-type AtlasAssessmentItem): in the order of what to do */
  AtlasVerdict verdict;
  char *pathway; /* (nullable) */
  AtlasMatchGroup group;
};

/* ---- What becomes of a rule ---- */

static gboolean
judge_blocking (AtlasRuleBase *base,
                const AtlasRule *rule,
                const AtlasFacts *facts,
                AtlasTruth applies,
                AtlasOutcome *out_outcome)
{
  AtlasTruth check = rule->check != NULL ? atlas_condition_evaluate (rule->check, facts)
                                         : ATLAS_UNKNOWN;
  static const AtlasOutcome outcomes[] = {
    [ATLAS_FALSE] = ATLAS_OUTCOME_MISSING,
    [ATLAS_TRUE] = ATLAS_OUTCOME_MET,
    [ATLAS_UNKNOWN] = ATLAS_OUTCOME_TO_CLARIFY,
  };

  *out_outcome = applies == ATLAS_TRUE ? outcomes[check] : ATLAS_OUTCOME_TO_CLARIFY;
  return applies == ATLAS_TRUE ||
         !g_hash_table_contains (atlas_rule_base_get_season (base)->quiet, rule->id);
}

/* Whether a rule concerns the person. */
static gboolean
judge (AtlasRuleBase *base,
       const AtlasRule *rule,
       const AtlasFacts *facts,
       AtlasOutcome *out_outcome)
{
  AtlasTruth applies = atlas_condition_evaluate (rule->applies_when, facts);

  if (applies == ATLAS_FALSE)
    return FALSE;

  switch (rule->severity)
    {
    case ATLAS_SEVERITY_BLOCKING:
      return judge_blocking (base, rule, facts, applies, out_outcome);
    case ATLAS_SEVERITY_WARNING:
      *out_outcome = ATLAS_OUTCOME_WARNING;
      return applies == ATLAS_TRUE &&
             (rule->check == NULL || atlas_condition_evaluate (rule->check, facts) != ATLAS_TRUE);
    case ATLAS_SEVERITY_ADVICE:
      *out_outcome = ATLAS_OUTCOME_ADVICE;
      return applies == ATLAS_TRUE;
    case ATLAS_SEVERITY_INFO:
    default:
      *out_outcome = ATLAS_OUTCOME_INFO;
      return applies == ATLAS_TRUE;
    }
}

static void
judge_all (AtlasAssessment *self, const AtlasFacts *facts)
{
  GPtrArray *rules = atlas_rule_base_get_rules (self->base);

  for (guint i = 0; i < rules->len; i++)
    {
      const AtlasRule *rule = g_ptr_array_index (rules, i);
      AtlasOutcome outcome;

      if (atlas_rule_is_in_force (rule) && judge (self->base, rule, facts, &outcome))
        g_ptr_array_add (self->items, atlas_assessment_item_new (self->base, rule, outcome, facts));
    }
}

/* ---- Either visa ---- */

static AtlasAssessmentItem *
find (const AtlasAssessment *self, const char *rule)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      AtlasAssessmentItem *item = g_ptr_array_index (self->items, i);

      if (g_str_equal (item->rule->id, rule))
        return item;
    }

  return NULL;
}

/* (nullable): the first of @rules that became @outcome. */
static AtlasAssessmentItem *
find_any (const AtlasAssessment *self, GStrv rules, AtlasOutcome outcome)
{
  for (guint i = 0; rules[i] != NULL; i++)
    {
      AtlasAssessmentItem *item = find (self, rules[i]);

      if (item != NULL && item->outcome == outcome)
        return item;
    }

  return NULL;
}

/* @decided_by: (nullable): what decides it then; NULL where that stays as it is */
static void
turn_missing_into (AtlasAssessment *self, GStrv rules, AtlasOutcome outcome, GStrv decided_by)
{
  for (guint i = 0; rules[i] != NULL; i++)
    {
      AtlasAssessmentItem *item = find (self, rules[i]);

      if (item == NULL || item->outcome != ATLAS_OUTCOME_MISSING)
        continue;

      item->outcome = outcome;
      if (decided_by != NULL)
        {
          g_strfreev (item->decided_by);
          item->decided_by = g_strdupv (decided_by);
        }
    }
}

/* Who would take either visa is stopped by what closes both. */
static void
weigh_visas (AtlasAssessment *self, const AtlasFacts *facts)
{
  const AtlasSeason *season = atlas_rule_base_get_season (self->base);
  GVariant *plan = g_hash_table_lookup (facts->values, "visa_plan");
  gboolean j1_closed = find_any (self, season->j1, ATLAS_OUTCOME_MISSING) != NULL;
  gboolean h1b_closed = find_any (self, season->h1b, ATLAS_OUTCOME_MISSING) != NULL;
  const AtlasAssessmentItem *h1b_open = find_any (self, season->h1b, ATLAS_OUTCOME_TO_CLARIFY);

  if (plan == NULL || !g_str_equal (g_variant_get_string (plan, NULL), "either") ||
      j1_closed == h1b_closed)
    return;

  if (h1b_closed)
    turn_missing_into (self, season->h1b, ATLAS_OUTCOME_WARNING, NULL);
  else if (h1b_open != NULL)
    turn_missing_into (self, season->j1, ATLAS_OUTCOME_TO_CLARIFY, h1b_open->decided_by);
  else
    turn_missing_into (self, season->j1, ATLAS_OUTCOME_WARNING, NULL);
}

/* ---- The verdict ---- */

static GHashTable *
collect (const AtlasAssessment *self, AtlasOutcome outcome)
{
  GHashTable *ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->items->len; i++)
    {
      const AtlasAssessmentItem *item = g_ptr_array_index (self->items, i);

      if (item->outcome == outcome)
        g_hash_table_add (ids, item->rule->id);
    }

  return ids;
}

static AtlasVerdict
find_verdict (const AtlasAssessment *self, const AtlasFacts *facts)
{
  g_autoptr (GHashTable) missing = collect (self, ATLAS_OUTCOME_MISSING);
  g_autoptr (GHashTable) to_clarify = collect (self, ATLAS_OUTCOME_TO_CLARIFY);
  const AtlasFacts all = { facts->values, missing, to_clarify };
  GPtrArray *verdicts = atlas_rule_base_get_season (self->base)->verdicts;

  for (guint i = 0; i < verdicts->len; i++)
    {
      const AtlasSeasonCase *verdict = g_ptr_array_index (verdicts, i);

      if (atlas_condition_evaluate (verdict->when, &all) == ATLAS_TRUE)
        return verdict->verdict;
    }

  g_assert_not_reached ();
}

static AtlasMatchGroup
find_group (const AtlasFacts *facts)
{
  GVariant *is_img = g_hash_table_lookup (facts->values, "is_img");
  GVariant *citizenship = g_hash_table_lookup (facts->values, "citizenship");

  if (is_img == NULL)
    return ATLAS_MATCH_GROUP_UNKNOWN;
  if (!g_variant_get_boolean (is_img))
    return ATLAS_MATCH_GROUP_NOT_IMG;
  if (citizenship == NULL)
    return ATLAS_MATCH_GROUP_UNKNOWN;

  return g_str_equal (g_variant_get_string (citizenship, NULL), "us_citizen")
             ? ATLAS_MATCH_GROUP_US_IMG
             : ATLAS_MATCH_GROUP_NON_US_IMG;
}

/* ---- The whole ---- */

AtlasAssessment *
atlas_assessment_new (AtlasRuleBase *base, const AtlasAnswers *answers, const char *today)
{
  g_return_val_if_fail (base != NULL, NULL);

  g_autoptr (AtlasSituation) situation = atlas_situation_new (atlas_rule_base_get_season (base),
                                                              answers, today);
  AtlasAssessment *self = g_new0 (AtlasAssessment, 1);

  self->base = atlas_rule_base_ref (base);
  self->today = g_strdup (today);
  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify) atlas_assessment_item_free);
  self->group = find_group (&situation->facts);
  self->pathway = g_strdup (atlas_situation_get_pathway (situation));
  judge_all (self, &situation->facts);
  weigh_visas (self, &situation->facts);
  self->verdict = find_verdict (self, &situation->facts);
  atlas_assessment_items_sort (self->items, atlas_rule_base_get_season (base));
  return self;
}

void
atlas_assessment_free (AtlasAssessment *self)
{
  g_ptr_array_unref (self->items);
  g_free (self->pathway);
  g_free (self->today);
  atlas_rule_base_unref (self->base);
  g_free (self);
}

const char *
atlas_assessment_get_date (const AtlasAssessment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->today;
}

AtlasVerdict
atlas_assessment_get_verdict (const AtlasAssessment *self)
{
  g_return_val_if_fail (self != NULL, ATLAS_VERDICT_NEED_ANSWERS);

  return self->verdict;
}

const char *
atlas_assessment_get_pathway (const AtlasAssessment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->pathway;
}

AtlasMatchGroup
atlas_assessment_get_group (const AtlasAssessment *self)
{
  g_return_val_if_fail (self != NULL, ATLAS_MATCH_GROUP_UNKNOWN);

  return self->group;
}

GPtrArray *
atlas_assessment_list (const AtlasAssessment *self, AtlasOutcome outcome)
{
  g_return_val_if_fail (self != NULL, NULL);

  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < self->items->len; i++)
    {
      AtlasAssessmentItem *item = g_ptr_array_index (self->items, i);

      if (item->outcome == outcome && item->rule->ship_as_fact)
        g_ptr_array_add (list, item);
    }

  return list;
}

static int
compare_ids (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

GStrv
atlas_assessment_list_ids (const AtlasAssessment *self, AtlasOutcome outcome)
{
  g_autoptr (GPtrArray) items = atlas_assessment_list (self, outcome);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < items->len; i++)
    g_strv_builder_add (builder, ((AtlasAssessmentItem *) g_ptr_array_index (items, i))->rule->id);

  GStrv ids = g_strv_builder_end (builder);
  g_sort_array (ids, g_strv_length (ids), sizeof *ids, compare_ids, NULL);
  return ids;
}

/* ---- The calendar ---- */

#define FOR_EVERYBODY "all"

/* That a visa is possible does not mean that it is done. */
static gboolean
is_of_interest (const AtlasAssessment *self, const AtlasEvent *event)
{
  if (g_strcmp0 (event->applies_to, FOR_EVERYBODY) == 0)
    return TRUE;

  for (guint i = 0; event->rules != NULL && event->rules[i] != NULL; i++)
    {
      const AtlasAssessmentItem *item = find (self, event->rules[i]);

      if (item != NULL && (item->outcome != ATLAS_OUTCOME_MET || item->is_visa_block))
        return TRUE;
    }

  return FALSE;
}

GPtrArray *
atlas_assessment_list_events (const AtlasAssessment *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  GPtrArray *all = atlas_rule_base_get_events (self->base);
  const char *season = atlas_rule_base_get_season (self->base)->name;
  GPtrArray *events = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    {
      AtlasEvent *event = g_ptr_array_index (all, i);
      const char *end = event->end != NULL ? event->end : event->start;

      if (g_strcmp0 (event->season, season) == 0 && event->confidence != ATLAS_CERTAINTY_RECALL &&
          strcmp (end, self->today) >= 0 && is_of_interest (self, event))
        g_ptr_array_add (events, event);
    }

  return events;
}

/* ---- What is open ---- */

GStrv
atlas_assessment_list_open_answers (const AtlasAssessment *self)
{
  g_autoptr (GPtrArray) items = atlas_assessment_list (self, ATLAS_OUTCOME_TO_CLARIFY);
  g_autoptr (GHashTable) open = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  GPtrArray *questions = atlas_rule_base_get_questions (self->base);

  for (guint i = 0; i < items->len; i++)
    {
      const AtlasAssessmentItem *item = g_ptr_array_index (items, i);

      for (guint j = 0; item->decided_by[j] != NULL; j++)
        g_hash_table_add (open, item->decided_by[j]);
    }
  for (guint i = 0; i < questions->len; i++)
    {
      const AtlasQuestion *question = g_ptr_array_index (questions, i);

      if (g_hash_table_contains (open, question->id))
        g_strv_builder_add (builder, question->id);
    }

  return g_strv_builder_end (builder);
}
