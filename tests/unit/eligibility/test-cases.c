/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* People, and what the rules say of them: each row of the JSON files beside this one. A row has its
 * answers, or the id of a row of cases.json with those to set, to drop or to keep. */

#include "atlas-rules-test.h"

#include "atlas-answers-file.h"

#include <json-glib/json-glib.h>
#include <string.h>

typedef struct
{
  AtlasRuleBase *base;
  JsonArray *cases;
  JsonObject *row;
} Fixture;

/* ---- The answers of a row ---- */

static JsonArray *
get_list (JsonObject *object, const char *member)
{
  return json_object_has_member (object, member) ? json_object_get_array_member (object, member)
                                                 : NULL;
}

static gboolean
holds (JsonArray *list, const char *text)
{
  for (guint i = 0; i < json_array_get_length (list); i++)
    if (g_str_equal (json_array_get_string_element (list, i), text))
      return TRUE;

  return FALSE;
}

/* Adds to @answers the members of @more that are not in @drop, and in @only if there is such a
 * list. */
static void
add_members (JsonObject *answers, JsonObject *more, JsonArray *drop, JsonArray *only)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *value;

  json_object_iter_init (&iter, more);
  while (json_object_iter_next (&iter, &name, &value))
    if ((drop == NULL || !holds (drop, name)) && (only == NULL || holds (only, name)))
      json_object_set_member (answers, name, json_node_copy (value));
}

static JsonObject *
find_base (const Fixture *self)
{
  const char *id = json_object_get_string_member_with_default (self->row, "base", NULL);

  for (guint i = 0; id != NULL && i < json_array_get_length (self->cases); i++)
    {
      JsonObject *row = json_array_get_object_element (self->cases, i);

      if (g_str_equal (json_object_get_string_member (row, "id"), id))
        return row;
    }

  g_assert_null (id);
  return self->row;
}

static AtlasAnswers *
read_answers (const Fixture *self, const char *day)
{
  g_autoptr (JsonObject) answers = json_object_new ();
  g_autoptr (JsonNode) root = json_node_alloc ();
  g_autoptr (GError) error = NULL;
  JsonArray *drop = get_list (self->row, "drop");

  for (guint i = 0; drop != NULL && i < json_array_get_length (drop); i++)
    g_assert_true (atlas_rule_base_find_question (self->base,
                                                  json_array_get_string_element (drop, i)) != NULL);
  add_members (answers, json_object_get_object_member (find_base (self), "answers"), drop,
               get_list (self->row, "only"));
  if (json_object_has_member (self->row, "set"))
    add_members (answers, json_object_get_object_member (self->row, "set"), NULL, NULL);

  g_autofree char *text = json_to_string (json_node_init_object (root, answers), FALSE);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  AtlasAnswers *read = atlas_answers_read (self->base, "row", bytes, day, &error);
  g_assert_no_error (error);
  return read;
}

/* ---- What is expected of it ---- */

/* "missing_have": the list "missing", and how it has to be. */
static const struct
{
  const char *name;
  AtlasOutcome outcome;
} lists[] = {
  { "missing", ATLAS_OUTCOME_MISSING },
  { "to_clarify", ATLAS_OUTCOME_TO_CLARIFY },
  { "warnings", ATLAS_OUTCOME_WARNING },
};

static void
check_ids (const AtlasAssessment *assessment, AtlasOutcome outcome, JsonArray *ids, gboolean there)
{
  g_auto (GStrv) found = atlas_assessment_list_ids (assessment, outcome);

  for (guint i = 0; i < json_array_get_length (ids); i++)
    {
      const char *id = json_array_get_string_element (ids, i);

      if (g_strv_contains ((const char *const *) found, id) != there)
        g_error ("%s is %s", id, there ? "not there" : "there");
    }
}

static gboolean
check_list (const AtlasAssessment *assessment, const char *key, JsonNode *expected)
{
  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      if (!g_str_has_prefix (key, lists[i].name))
        continue;

      const char *way = key + strlen (lists[i].name);
      JsonArray *ids = json_node_get_array (expected);
      g_auto (GStrv) found = atlas_assessment_list_ids (assessment, lists[i].outcome);
      if (*way == '\0')
        g_assert_cmpuint (g_strv_length (found), ==, json_array_get_length (ids));
      check_ids (assessment, lists[i].outcome, ids, !g_str_equal (way, "_lack"));
      return *way == '\0' || g_str_equal (way, "_have") || g_str_equal (way, "_lack");
    }

  return FALSE;
}

static void
check_prefixes (const AtlasAssessment *assessment, JsonArray *prefixes)
{
  for (gsize i = 0; i < 2; i++)
    {
      g_auto (GStrv) found = atlas_assessment_list_ids (assessment, lists[i].outcome);

      for (guint j = 0; found[j] != NULL; j++)
        for (guint k = 0; k < json_array_get_length (prefixes); k++)
          if (g_str_has_prefix (found[j], json_array_get_string_element (prefixes, k)))
            g_error ("%s is open", found[j]);
    }
}

static void
check (const AtlasAssessment *assessment, const char *key, JsonNode *expected)
{
  const char *verdict = atlas_verdict_to_text (atlas_assessment_get_verdict (assessment));

  if (g_str_equal (key, "verdict"))
    g_assert_cmpstr (verdict, ==, json_node_get_string (expected));
  else if (g_str_equal (key, "route"))
    g_assert_cmpstr (atlas_assessment_get_pathway (assessment), ==,
                     JSON_NODE_HOLDS_NULL (expected) ? NULL : json_node_get_string (expected));
  else if (g_str_equal (key, "open_lack_prefixes"))
    check_prefixes (assessment, json_node_get_array (expected));
  else if (!check_list (assessment, key, expected))
    g_error ("%s expects nothing", key);
}

static void
test_row (gconstpointer data)
{
  const Fixture *self = data;
  const char *day = json_object_get_string_member_with_default (self->row, "date", NULL);
  JsonObjectIter iter;
  const char *key;
  JsonNode *expected;

  if (day == NULL)
    day = json_object_get_string_member (find_base (self), "date");

  g_autoptr (AtlasAnswers) answers = read_answers (self, day);
  g_autoptr (AtlasAssessment) assessment = atlas_assessment_new (self->base, answers, day);
  g_assert_cmpuint (json_object_get_size (json_object_get_object_member (self->row, "expected")), >,
                    0);
  json_object_iter_init (&iter, json_object_get_object_member (self->row, "expected"));
  while (json_object_iter_next (&iter, &key, &expected))
    check (assessment, key, expected);
}

/* ---- The files ---- */

static JsonArray *
open_rows (JsonParser *parser, const char *file)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "unit", "eligibility", file, NULL);
  g_autoptr (GError) error = NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  return json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)),
                                       "rows");
}

static void
add_rows (AtlasRuleBase *base, JsonArray *cases, JsonArray *rows, const char *file)
{
  for (guint i = 0; i < json_array_get_length (rows); i++)
    {
      JsonObject *row = json_array_get_object_element (rows, i);
      const char *id = json_object_get_string_member (row, "id");
      g_autofree char *path = g_strdup_printf ("/eligibility/%s/%s", file, id);
      Fixture fixture = { base, cases, row };

      g_test_add_data_func_full (path, g_memdup2 (&fixture, sizeof fixture), test_row, g_free);
    }
}

int
main (int argc, char **argv)
{
  static const char *const files[] = { "boundaries.json", "verdicts.json", "visas.json" };
  g_autoptr (JsonParser) cases = json_parser_new ();
  g_autoptr (GPtrArray) parsers = g_ptr_array_new_with_free_func (g_object_unref);

  g_test_init (&argc, &argv, NULL);

  g_autoptr (AtlasRuleBase) base = atlas_rules_test_open ();
  JsonArray *rows = open_rows (cases, "cases.json");
  g_assert_cmpuint (json_array_get_length (rows), ==, 6);
  add_rows (base, rows, rows, "cases.json");
  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      JsonParser *parser = json_parser_new ();

      g_ptr_array_add (parsers, parser);
      add_rows (base, rows, open_rows (parser, files[i]), files[i]);
    }

  return g_test_run ();
}
