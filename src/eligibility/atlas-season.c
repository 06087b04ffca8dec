/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-season.h"

#include "atlas-date.h"

static const AtlasJsonChoice verdicts[] = {
  { "NOT_IMG", ATLAS_VERDICT_NOT_IMG },
  { "INELIGIBLE_SCHOOL_OR_DEGREE", ATLAS_VERDICT_INELIGIBLE_SCHOOL_OR_DEGREE },
  { "INELIGIBLE_EXAMS_PERMANENT", ATLAS_VERDICT_INELIGIBLE_EXAMS_PERMANENT },
  { "ALT_ROUTE", ATLAS_VERDICT_ALT_ROUTE },
  { "PLAN_LATER", ATLAS_VERDICT_PLAN_LATER },
  { "SEASON_OVER", ATLAS_VERDICT_SEASON_OVER },
  { "NOT_THIS_MATCH", ATLAS_VERDICT_NOT_THIS_MATCH },
  { "AT_RISK", ATLAS_VERDICT_AT_RISK },
  { "MATCH_OK_START_BLOCKED", ATLAS_VERDICT_MATCH_OK_START_BLOCKED },
  { "NEED_ANSWERS", ATLAS_VERDICT_NEED_ANSWERS },
  { "ON_TRACK_OPEN_ITEMS", ATLAS_VERDICT_ON_TRACK_OPEN_ITEMS },
  { "ELIGIBLE", ATLAS_VERDICT_ELIGIBLE },
  { NULL },
};

const char *
atlas_verdict_to_text (AtlasVerdict verdict)
{
  for (gsize i = 0; verdicts[i].id != NULL; i++)
    if (verdicts[i].value == (int) verdict)
      return verdicts[i].id;

  g_return_val_if_reached (NULL);
}

/* What is needed while a season is read. */
typedef struct
{
  AtlasSeason *season;
  GHashTable *questions;
  AtlasConditionTerms terms;
  GPtrArray *cases; /* (nullable): what is being filled */
} Reader;

/* ---- Answers that stand for others ---- */

static gboolean
read_answer (GHashTable *answers,
             const AtlasJson *json,
             const char *id,
             GHashTable *questions,
             GError **error)
{
  const AtlasQuestion *question = g_hash_table_lookup (questions, id);

  if (question == NULL)
    return atlas_json_fail (json, id, ATLAS_DATA_ERROR_UNKNOWN_ID, error,
                            "expected the id of an answer, found “%s”", id);

  GVariant *answer = atlas_question_read_answer (question, json, id, error);
  if (answer == NULL)
    return FALSE;

  g_hash_table_insert (answers, g_strdup (id), answer);
  return TRUE;
}

static gboolean
read_answers (Reader *self, const AtlasJson *fill, GHashTable *answers, GError **error)
{
  gboolean found = FALSE;
  AtlasJson json;

  if (!atlas_json_get_optional_object (fill, "answers", &found, &json, error))
    return FALSE;
  if (!found)
    return atlas_json_fail (fill, "answers", ATLAS_DATA_ERROR_MISSING, error,
                            "expected answers, found none");

  JsonObjectIter iter;
  const char *id;
  json_object_iter_init (&iter, json.object);
  while (json_object_iter_next (&iter, &id, NULL))
    if (!read_answer (answers, &json, id, self->questions, error))
      return FALSE;

  return TRUE;
}

static void
fill_free (AtlasSeasonFill *self)
{
  g_clear_pointer (&self->when, atlas_condition_free);
  g_hash_table_unref (self->answers);
  g_free (self);
}

/* ---- Dates ---- */

static gboolean
read_dates (Reader *self, const AtlasJson *root, GError **error)
{
  gboolean found = FALSE;
  AtlasJson json;

  if (!atlas_json_get_optional_object (root, "dates", &found, &json, error))
    return FALSE;
  if (!found)
    return atlas_json_fail (root, "dates", ATLAS_DATA_ERROR_MISSING, error,
                            "expected the dates of the season, found none");

  JsonObjectIter iter;
  const char *name;
  json_object_iter_init (&iter, json.object);
  while (json_object_iter_next (&iter, &name, NULL))
    {
      const char *date = NULL;

      if (!atlas_json_get_string (&json, name, &date, error))
        return FALSE;
      if (!atlas_date_is_valid (date))
        return atlas_json_fail (&json, name, ATLAS_DATA_ERROR_RANGE, error,
                                "expected a date like 2026-11-22, found “%s”", date);
      g_hash_table_insert (self->terms.dates, g_strdup (name), g_strdup (date));
    }

  const char *start = NULL;
  if (!atlas_json_get_string (&json, "training_starts", &start, error))
    return FALSE;

  self->season->training_starts = g_strdup (start);
  return TRUE;
}

/* ---- Conditions ---- */

static void
season_case_free (AtlasSeasonCase *self)
{
  g_clear_pointer (&self->when, atlas_condition_free);
  g_free (self->route);
  g_free (self);
}

static gboolean
read_condition (Reader *self,
                const AtlasJson *json,
                const char *member,
                AtlasCondition **out_condition,
                GError **error)
{
  if (!atlas_condition_read_member (json, member, &self->terms, out_condition, error))
    return FALSE;

  return *out_condition != NULL || atlas_json_fail (json, member, ATLAS_DATA_ERROR_MISSING, error,
                                                    "expected a condition, found none");
}

static gboolean
read_fill (const AtlasJson *item, gpointer user_data, GError **error)
{
  static const char *const known[] = { "when", "replace", "answers", NULL };
  Reader *self = user_data;
  AtlasSeasonFill *fill = g_new0 (AtlasSeasonFill, 1);

  fill->answers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify) g_variant_unref);
  g_ptr_array_add (self->season->fills, fill);
  return atlas_json_refuse_unknown (item, known, error) &&
         read_condition (self, item, "when", &fill->when, error) &&
         atlas_json_get_optional_boolean (item, "replace", &fill->replace, error) &&
         read_answers (self, item, fill->answers, error);
}

static gboolean
read_case (const AtlasJson *item, gpointer user_data, GError **error)
{
  static const char *const known[] = { "verdict", "route", "when", NULL };
  Reader *self = user_data;
  AtlasSeasonCase *season_case = g_new0 (AtlasSeasonCase, 1);
  gboolean of_pathways = self->cases == self->season->pathways;
  const char *text = NULL;
  int verdict = 0;

  g_ptr_array_add (self->cases, season_case);
  if (!atlas_json_refuse_unknown (item, known, error) ||
      !atlas_json_get_string (item, of_pathways ? "route" : "verdict", &text, error) ||
      !atlas_json_get_choice (item, "verdict", verdicts, &verdict, error) ||
      !read_condition (self, item, "when", &season_case->when, error))
    return FALSE;

  season_case->verdict = (AtlasVerdict) verdict;
  season_case->route = of_pathways ? g_strdup (text) : NULL;
  return TRUE;
}

static gboolean
read_cases (
    Reader *self, const AtlasJson *root, const char *member, GPtrArray *cases, GError **error)
{
  self->cases = cases;
  self->terms.outcomes = cases == self->season->verdicts;
  if (!atlas_json_for_each (root, member, read_case, self, error))
    return FALSE;

  return cases->len > 0 || atlas_json_fail (root, member, ATLAS_DATA_ERROR_MISSING, error,
                                            "expected cases, found none");
}

static gboolean
read_verdicts (Reader *self, const AtlasJson *root, GError **error)
{
  AtlasFacts nothing = {
    .values = g_hash_table_new (g_str_hash, g_str_equal),
    .missing = g_hash_table_new (g_str_hash, g_str_equal),
    .to_clarify = g_hash_table_new (g_str_hash, g_str_equal),
  };
  gboolean ends = FALSE;

  if (read_cases (self, root, "verdicts", self->season->verdicts, error))
    {
      AtlasSeasonCase *last = g_ptr_array_index (self->season->verdicts,
                                                 self->season->verdicts->len - 1);

      ends = atlas_condition_evaluate (last->when, &nothing) == ATLAS_TRUE ||
             atlas_json_fail (root, "verdicts", ATLAS_DATA_ERROR_RANGE, error,
                              "expected a last one that is always true, found a condition");
    }

  g_hash_table_unref (nothing.values);
  g_hash_table_unref (nothing.missing);
  g_hash_table_unref (nothing.to_clarify);
  return ends;
}

/* ---- Lists of rules ---- */

static gboolean
read_strings (const AtlasJson *json, const char *member, GStrv *out_list, GError **error)
{
  if (!atlas_json_get_optional_strings (json, member, out_list, error))
    return FALSE;

  return (*out_list != NULL && **out_list != NULL) ||
         atlas_json_fail (json, member, ATLAS_DATA_ERROR_MISSING, error,
                          "expected texts, found none");
}

static gboolean
read_visas (AtlasSeason *self, const AtlasJson *root, GError **error)
{
  static const char *const known[] = { "j1", "h1b", NULL };
  gboolean found = FALSE;
  AtlasJson json;

  if (!atlas_json_get_optional_object (root, "visa_either", &found, &json, error))
    return FALSE;
  if (!found)
    return atlas_json_fail (root, "visa_either", ATLAS_DATA_ERROR_MISSING, error,
                            "expected the rules of each visa, found none");

  return atlas_json_refuse_unknown (&json, known, error) &&
         read_strings (&json, "j1", &self->j1, error) &&
         read_strings (&json, "h1b", &self->h1b, error);
}

static gboolean
read_quiet (AtlasSeason *self, const AtlasJson *root, GError **error)
{
  g_auto (GStrv) ids = NULL;

  if (!read_strings (root, "quiet_while_unsure", &ids, error))
    return FALSE;

  for (guint i = 0; ids[i] != NULL; i++)
    g_hash_table_add (self->quiet, g_strdup (ids[i]));
  return TRUE;
}

static void
group_free (AtlasSeasonGroup *self)
{
  g_free (self->id);
  g_free (self->heading);
  g_strfreev (self->rules);
  g_free (self);
}

/* A rule is in one group, and no heading stands below itself. */
static gboolean
add_rules (AtlasSeason *season, const AtlasJson *item, AtlasSeasonGroup *group, GError **error)
{
  for (guint i = 0; group->rules[i] != NULL; i++)
    if (!g_hash_table_insert (season->groups_by_rule, group->rules[i], group))
      return atlas_json_fail (item, "rules", ATLAS_DATA_ERROR_DUPLICATE, error,
                              "expected rules that are in no other group, found “%s”",
                              group->rules[i]);

  for (guint i = 0; i < season->groups->len; i++)
    {
      const AtlasSeasonGroup *earlier = g_ptr_array_index (season->groups, i);

      if (earlier->heading != NULL &&
          g_strv_contains ((const char *const *) group->rules, earlier->heading))
        return atlas_json_fail (item, "rules", ATLAS_DATA_ERROR_RANGE, error,
                                "expected the group of “%s” before the one that it heads",
                                earlier->heading);
    }

  return TRUE;
}

static gboolean
read_group (const AtlasJson *item, gpointer user_data, GError **error)
{
  static const char *const known[] = { "id", "heading", "rules", NULL };
  Reader *self = user_data;
  AtlasSeasonGroup *group = g_new0 (AtlasSeasonGroup, 1);
  const char *id = NULL;
  const char *heading = NULL;

  g_ptr_array_add (self->season->groups, group);
  if (!atlas_json_refuse_unknown (item, known, error) ||
      !atlas_json_get_optional_string (item, "id", &id, error) ||
      !atlas_json_get_optional_string (item, "heading", &heading, error) ||
      !read_strings (item, "rules", &group->rules, error))
    return FALSE;

  if (id != NULL && !g_str_equal (id, ATLAS_SEASON_GROUP_CERTIFICATE))
    return atlas_json_fail (item, "id", ATLAS_DATA_ERROR_RANGE, error,
                            "expected " ATLAS_SEASON_GROUP_CERTIFICATE ", found “%s”", id);

  group->id = g_strdup (id);
  group->heading = g_strdup (heading);
  if ((id == NULL) == (heading == NULL))
    return atlas_json_fail (item, "heading", ATLAS_DATA_ERROR_RANGE, error,
                            "expected either an id or a heading");

  return add_rules (self->season, item, group, error);
}

/* ---- The season ---- */

static gboolean
read_season (Reader *self, const AtlasJson *root, GError **error)
{
  static const char *const known[] = {
    "name",        "match_year", "dates",       "us_countries", "is_img",
    "needs_visa",  "exam_years", "fills",       "pathways",     "quiet_while_unsure",
    "visa_either", "hard_stops", "visa_blocks", "groups",       "verdicts",
    NULL,
  };
  AtlasSeason *season = self->season;
  const char *name = NULL;

  if (!atlas_json_refuse_unknown (root, known, error) ||
      !atlas_json_get_string (root, "name", &name, error) ||
      !atlas_json_get_int (root, "match_year", 1952, 2100, &season->match_year, error) ||
      !atlas_json_get_int (root, "exam_years", 1, 100, &season->exam_years, error) ||
      !read_dates (self, root, error))
    return FALSE;

  season->name = g_strdup (name);
  return read_strings (root, "us_countries", &season->us_countries, error) &&
         read_condition (self, root, "is_img", &season->is_img, error) &&
         read_condition (self, root, "needs_visa", &season->needs_visa, error) &&
         atlas_json_for_each (root, "fills", read_fill, self, error) &&
         read_cases (self, root, "pathways", season->pathways, error) &&
         read_quiet (season, root, error) && read_visas (season, root, error) &&
         read_strings (root, "hard_stops", &season->hard_stops, error) &&
         read_strings (root, "visa_blocks", &season->visa_blocks, error) &&
         atlas_json_for_each (root, "groups", read_group, self, error) &&
         read_verdicts (self, root, error);
}

AtlasSeason *
atlas_season_read (const AtlasJson *json, GHashTable *questions, GHashTable *facts, GError **error)
{
  g_autoptr (AtlasSeason) season = g_new0 (AtlasSeason, 1);
  g_autoptr (GHashTable) dates = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  Reader reader = { .season = season, .questions = questions, .terms = { facts, dates, FALSE } };

  season->quiet = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  season->fills = g_ptr_array_new_with_free_func ((GDestroyNotify) fill_free);
  season->pathways = g_ptr_array_new_with_free_func ((GDestroyNotify) season_case_free);
  season->groups_by_rule = g_hash_table_new (g_str_hash, g_str_equal);
  season->groups = g_ptr_array_new_with_free_func ((GDestroyNotify) group_free);
  season->verdicts = g_ptr_array_new_with_free_func ((GDestroyNotify) season_case_free);

  return read_season (&reader, json, error) ? g_steal_pointer (&season) : NULL;
}

void
atlas_season_free (AtlasSeason *self)
{
  g_free (self->name);
  g_free (self->training_starts);
  g_strfreev (self->us_countries);
  g_clear_pointer (&self->is_img, atlas_condition_free);
  g_clear_pointer (&self->needs_visa, atlas_condition_free);
  g_ptr_array_unref (self->fills);
  g_ptr_array_unref (self->pathways);
  g_hash_table_unref (self->quiet);
  g_strfreev (self->j1);
  g_strfreev (self->h1b);
  g_strfreev (self->hard_stops);
  g_strfreev (self->visa_blocks);
  g_hash_table_unref (self->groups_by_rule);
  g_ptr_array_unref (self->groups);
  g_ptr_array_unref (self->verdicts);
  g_free (self);
}
