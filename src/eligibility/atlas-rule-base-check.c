/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the files say of each other: every rule and every source that is named is there. */

#include "config.h"

#include "atlas-rule-base-private.h"

static gboolean
check_rules (AtlasRuleBase *self, const char *who, const char *const *ids, GError **error)
{
  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    if (atlas_rule_base_find_rule (self, ids[i]) == NULL)
      {
        g_set_error (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_UNKNOWN_ID,
                     "%s: expected the id of a rule, found “%s”", who, ids[i]);
        return FALSE;
      }

  return TRUE;
}

static gboolean
check_sources (AtlasRuleBase *self, const char *who, const char *const *ids, GError **error)
{
  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    if (atlas_rule_base_find_source (self, ids[i]) == NULL)
      {
        g_set_error (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_UNKNOWN_ID,
                     "%s: expected the id of a source, found “%s”", who, ids[i]);
        return FALSE;
      }

  return TRUE;
}

static gboolean
check_lists (AtlasRuleBase *self, const char *who, GStrv rules, GStrv sources, GError **error)
{
  return check_rules (self, who, (const char *const *) rules, error) &&
         check_sources (self, who, (const char *const *) sources, error);
}

/* ---- The season ---- */

typedef struct
{
  AtlasRuleBase *base;
  const char *unknown; /* (nullable) */
} RuleCheck;

static void
check_rule_cb (const char *rule, gpointer user_data)
{
  RuleCheck *check = user_data;

  if (atlas_rule_base_find_rule (check->base, rule) == NULL)
    check->unknown = rule;
}

static gboolean
check_verdicts (AtlasRuleBase *self, const AtlasSeason *season, GError **error)
{
  RuleCheck check = { .base = self };

  for (guint i = 0; i < season->verdicts->len; i++)
    {
      const AtlasSeasonCase *verdict = g_ptr_array_index (season->verdicts, i);

      atlas_condition_for_each_rule (verdict->when, check_rule_cb, &check);
    }

  const char *unknown[] = { check.unknown, NULL };
  return check_rules (self, "season.json", unknown, error);
}

static gboolean
check_groups (AtlasRuleBase *self, const AtlasSeason *season, GError **error)
{
  for (guint i = 0; i < season->groups->len; i++)
    {
      const AtlasSeasonGroup *group = g_ptr_array_index (season->groups, i);
      const char *heading[] = { group->heading, NULL };

      if (!check_rules (self, "season.json", heading, error) ||
          !check_lists (self, "season.json", group->rules, NULL, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
check_season (AtlasRuleBase *self, GError **error)
{
  const AtlasSeason *season = atlas_rule_base_get_season (self);
  g_autofree const char **quiet = (const char **) g_hash_table_get_keys_as_array (season->quiet,
                                                                                  NULL);

  return check_verdicts (self, season, error) && check_rules (self, "season.json", quiet, error) &&
         check_lists (self, "season.json", season->j1, NULL, error) &&
         check_lists (self, "season.json", season->h1b, NULL, error) &&
         check_lists (self, "season.json", season->hard_stops, NULL, error) &&
         check_lists (self, "season.json", season->visa_blocks, NULL, error) &&
         check_groups (self, season, error);
}

/* ---- The whole ---- */

static gboolean
check_history (AtlasRuleBase *self, GError **error)
{
  GPtrArray *rules = atlas_rule_base_get_rules (self);

  for (guint i = 0; i < rules->len; i++)
    {
      const AtlasRule *rule = g_ptr_array_index (rules, i);
      const char *successor[] = { rule->superseded_by, NULL };

      if (!check_sources (self, rule->id, (const char *const *) rule->sources, error) ||
          !check_rules (self, rule->id, successor, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
atlas_rule_base_check_references (AtlasRuleBase *self, GError **error)
{
  GPtrArray *events = atlas_rule_base_get_events (self);
  GPtrArray *fees = atlas_rule_base_get_fees (self);

  if (!check_history (self, error))
    return FALSE;

  for (guint i = 0; i < events->len; i++)
    {
      const AtlasEvent *event = g_ptr_array_index (events, i);

      if (!check_lists (self, event->id, event->rules, event->sources, error))
        return FALSE;
    }
  for (guint i = 0; i < fees->len; i++)
    {
      const AtlasFee *fee = g_ptr_array_index (fees, i);

      if (!check_lists (self, fee->id, fee->rules, fee->sources, error))
        return FALSE;
    }

  return check_season (self, error);
}
