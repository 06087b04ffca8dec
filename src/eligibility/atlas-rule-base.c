/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-rule-base-private.h"

#include "atlas-situation.h"

#define FORMAT "residency-atlas-eligibility"
#define VERSION 1

struct _AtlasRuleBase
{
  gatomicrefcount ref_count;
  GPtrArray *questions;        /* (element-type AtlasQuestion) */
  GHashTable *questions_by_id; /* (element-type utf8 AtlasQuestion) */
  GPtrArray *rules;            /* (element-type AtlasRule) */
  GHashTable *rules_by_id;     /* (element-type utf8 AtlasRule) */
  GPtrArray *screens;          /* (element-type AtlasScreen) */
  GHashTable *screens_by_id;   /* (element-type utf8 AtlasScreen) */
  GPtrArray *events;           /* (element-type AtlasEvent) */
  GPtrArray *fees;             /* (element-type AtlasFee) */
  AtlasSeason *season;
  AtlasTables *sources;
  char *date;

  GHashTable *facts; /* (element-type utf8): all ids that a condition may name */
};

/* ---- Files ---- */

/* (nullable) */
static GBytes *
get_file (GHashTable *files, const char *name, GError **error)
{
  GBytes *bytes = g_hash_table_lookup (files, name);

  if (bytes == NULL)
    g_set_error (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_UNREADABLE, "%s is not there", name);
  return bytes;
}

/* (nullable): the parser that @root is borrowed from. */
static JsonParser *
open_file (
    GHashTable *files, const char *name, const char *member, AtlasJson *out_root, GError **error)
{
  const char *const known[] = { "format", "version", "id", "title", "date", member, NULL };
  GBytes *bytes = get_file (files, name, error);
  const char *format = NULL;
  int version = 0;

  if (bytes == NULL)
    return NULL;

  g_autoptr (JsonParser) parser = atlas_json_parse (bytes, name, error);
  if (parser == NULL || !atlas_json_open (parser, name, out_root, error) ||
      !atlas_json_refuse_unknown (out_root, known, error) ||
      !atlas_json_get_string (out_root, "format", &format, error) ||
      !atlas_json_get_int (out_root, "version", G_MININT, G_MAXINT, &version, error))
    return NULL;
  if (!g_str_equal (format, FORMAT) || version != VERSION)
    {
      atlas_json_fail (out_root, "format", ATLAS_DATA_ERROR_FORMAT, error,
                       "expected “" FORMAT "” of version %d, found “%s” of version %d", VERSION,
                       format, version);
      return NULL;
    }

  return g_steal_pointer (&parser);
}

static gboolean
check_new (const AtlasJson *item, GHashTable *known, const char *id, GError **error)
{
  return !g_hash_table_contains (known, id) ||
         atlas_json_fail (item, "id", ATLAS_DATA_ERROR_DUPLICATE, error,
                          "expected a new id, found “%s”, which is defined already", id);
}

static gboolean
read_question (const AtlasJson *item, gpointer user_data, GError **error)
{
  AtlasRuleBase *self = user_data;
  AtlasQuestion *question = atlas_question_read (item, error);

  if (question == NULL)
    return FALSE;

  g_ptr_array_add (self->questions, question);
  if (!check_new (item, self->facts, question->id, error))
    return FALSE;

  g_hash_table_insert (self->questions_by_id, question->id, question);
  g_hash_table_add (self->facts, question->id);
  return TRUE;
}

static gboolean
read_rule (const AtlasJson *item, gpointer user_data, GError **error)
{
  AtlasRuleBase *self = user_data;
  const AtlasConditionTerms terms = { .facts = self->facts };
  AtlasRule *rule = atlas_rule_read (item, &terms, error);

  if (rule == NULL)
    return FALSE;

  g_ptr_array_add (self->rules, rule);
  if (!check_new (item, self->rules_by_id, rule->id, error))
    return FALSE;

  g_hash_table_insert (self->rules_by_id, rule->id, rule);
  return TRUE;
}

static gboolean
read_screen (const AtlasJson *item, gpointer user_data, GError **error)
{
  AtlasRuleBase *self = user_data;
  /* A screen has no use for the dates of a season, but for its conditions of what is not known. */
  g_autoptr (GHashTable) dates = g_hash_table_new (g_str_hash, g_str_equal);
  const AtlasConditionTerms terms = { .facts = self->facts, .dates = dates };
  AtlasScreen *screen = atlas_screen_read (item, &terms, self->questions_by_id, error);

  if (screen == NULL)
    return FALSE;

  g_ptr_array_add (self->screens, screen);
  if (!check_new (item, self->screens_by_id, screen->id, error))
    return FALSE;

  g_hash_table_insert (self->screens_by_id, screen->id, screen);
  return TRUE;
}

static gboolean
read_event (const AtlasJson *item, gpointer user_data, GError **error)
{
  AtlasRuleBase *self = user_data;
  AtlasEvent *event = atlas_event_read (item, error);

  if (event != NULL)
    g_ptr_array_add (self->events, event);
  return event != NULL;
}

static gboolean
read_fee (const AtlasJson *item, gpointer user_data, GError **error)
{
  AtlasRuleBase *self = user_data;
  AtlasFee *fee = atlas_fee_read (item, error);

  if (fee != NULL)
    g_ptr_array_add (self->fees, fee);
  return fee != NULL;
}

static gboolean
read_list (AtlasRuleBase *self,
           GHashTable *files,
           const char *name,
           const char *member,
           AtlasJsonReadItem read,
           GError **error)
{
  AtlasJson root;
  g_autofree char *date = NULL;
  g_autoptr (JsonParser) parser = open_file (files, name, member, &root, error);

  if (parser == NULL || !atlas_json_get_date (&root, "date", FALSE, &date, error) ||
      !atlas_json_for_each (&root, member, read, self, error))
    return FALSE;

  if (g_str_equal (member, "rules"))
    self->date = g_steal_pointer (&date);
  return TRUE;
}

static gboolean
read_season (AtlasRuleBase *self, GHashTable *files, GError **error)
{
  AtlasJson root;
  AtlasJson json;
  gboolean found = FALSE;
  g_autoptr (JsonParser) parser = open_file (files, "season.json", "season", &root, error);

  if (parser == NULL || !atlas_json_get_optional_object (&root, "season", &found, &json, error))
    return FALSE;
  if (!found)
    return atlas_json_fail (&root, "season", ATLAS_DATA_ERROR_MISSING, error,
                            "expected a season, found none");

  self->season = atlas_season_read (&json, self->questions_by_id, self->facts, error);
  return self->season != NULL;
}

/* ---- The whole ---- */

static AtlasRuleBase *
rule_base_new (void)
{
  AtlasRuleBase *self = g_new0 (AtlasRuleBase, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->questions = g_ptr_array_new_with_free_func ((GDestroyNotify) atlas_question_free);
  self->questions_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->rules = g_ptr_array_new_with_free_func ((GDestroyNotify) atlas_rule_free);
  self->rules_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->screens = g_ptr_array_new_with_free_func ((GDestroyNotify) atlas_screen_free);
  self->screens_by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->events = g_ptr_array_new_with_free_func ((GDestroyNotify) atlas_event_free);
  self->fees = g_ptr_array_new_with_free_func ((GDestroyNotify) atlas_fee_free);
  self->facts = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; atlas_situation_derived_facts[i] != NULL; i++)
    g_hash_table_add (self->facts, (gpointer) atlas_situation_derived_facts[i]);
  return self;
}

AtlasRuleBase *
atlas_rule_base_new_from_files (GHashTable *files, GError **error)
{
  g_return_val_if_fail (files != NULL, NULL);

  g_autoptr (AtlasRuleBase) self = rule_base_new ();
  GBytes *sources = get_file (files, "sources.json", error);

  if (sources == NULL)
    return NULL;

  self->sources = atlas_rule_base_read_sources (sources, error);
  if (self->sources == NULL ||
      !read_list (self, files, "answers.json", "answers", read_question, error) ||
      !read_list (self, files, "rules.json", "rules", read_rule, error) ||
      !read_list (self, files, "screens.json", "screens", read_screen, error) ||
      !read_list (self, files, "calendar.json", "events", read_event, error) ||
      !read_list (self, files, "fees.json", "fees", read_fee, error) ||
      !read_season (self, files, error) || !atlas_rule_base_check_references (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

AtlasRuleBase *
atlas_rule_base_ref (AtlasRuleBase *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
atlas_rule_base_unref (AtlasRuleBase *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_ptr_array_unref (self->questions);
  g_hash_table_unref (self->questions_by_id);
  g_ptr_array_unref (self->rules);
  g_hash_table_unref (self->rules_by_id);
  g_ptr_array_unref (self->screens);
  g_hash_table_unref (self->screens_by_id);
  g_ptr_array_unref (self->events);
  g_ptr_array_unref (self->fees);
  g_clear_pointer (&self->season, atlas_season_free);
  g_clear_pointer (&self->sources, atlas_tables_unref);
  g_hash_table_unref (self->facts);
  g_free (self->date);
  g_free (self);
}

GPtrArray *
atlas_rule_base_get_questions (AtlasRuleBase *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->questions;
}

const AtlasQuestion *
atlas_rule_base_find_question (AtlasRuleBase *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_hash_table_lookup (self->questions_by_id, id);
}

GPtrArray *
atlas_rule_base_get_rules (AtlasRuleBase *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->rules;
}

const AtlasRule *
atlas_rule_base_find_rule (AtlasRuleBase *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_hash_table_lookup (self->rules_by_id, id);
}

GPtrArray *
atlas_rule_base_list_history (AtlasRuleBase *self, const AtlasRule *rule)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (rule != NULL, NULL);

  GPtrArray *history = g_ptr_array_new ();

  for (guint i = 0; i < self->rules->len; i++)
    {
      AtlasRule *earlier = g_ptr_array_index (self->rules, i);

      if (earlier->status == ATLAS_RULE_SUPERSEDED && earlier->ship_as_fact &&
          g_strcmp0 (earlier->superseded_by, rule->id) == 0)
        g_ptr_array_add (history, earlier);
    }

  return history;
}

const AtlasSeason *
atlas_rule_base_get_season (AtlasRuleBase *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->season;
}

GPtrArray *
atlas_rule_base_get_screens (AtlasRuleBase *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->screens;
}

GPtrArray *
atlas_rule_base_get_events (AtlasRuleBase *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->events;
}

GPtrArray *
atlas_rule_base_get_fees (AtlasRuleBase *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->fees;
}

AtlasSource *
atlas_rule_base_find_source (AtlasRuleBase *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);

  return atlas_tables_find (self->sources, ATLAS_ENTRY_SOURCE, id);
}

const char *
atlas_rule_base_get_date (AtlasRuleBase *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->date;
}
