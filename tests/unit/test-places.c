/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The names of countries and of U.S. states. */

#include "config.h"

#include "atlas-country.h"
#include "atlas-data-resources.h"
#include "atlas-json.h"
#include "atlas-us-state.h"

#include <string.h>

#define N_COUNTRIES 249
#define RULES "eligibility/rules.json"

static const char *const files[] = { RULES, "eligibility/screens.json",
                                     "eligibility/season-2027.json" };

static const char *const country_facts[] = { "exam_country", "nationality", "school_country",
                                             NULL };
static const char *const state_facts[] = { "target_states", NULL };

typedef const char *(*NameFunc) (const char *code);

/* ---- The order of the lists ---- */

static guint
assert_sorted (const char *const *codes, NameFunc get_name)
{
  guint n = 0;

  for (; codes[n] != NULL; n++)
    {
      g_assert_nonnull (get_name (codes[n]));
      g_assert_null (strpbrk (get_name (codes[n]), "'\"&"));
      /* Neither twice the same name. */
      if (n > 0)
        g_assert_cmpint (g_utf8_collate (get_name (codes[n - 1]), get_name (codes[n])), <, 0);
    }

  return n;
}

static void
test_countries (void)
{
  g_autofree const char **codes = atlas_country_list ();

  g_assert_cmpuint (assert_sorted (codes, atlas_country_get_name), ==, N_COUNTRIES);
  g_assert_cmpstr (atlas_country_get_name ("PS"), ==, "Palestine");
  g_assert_cmpstr (atlas_country_get_name ("PR"), ==, "Puerto Rico");
  g_assert_null (atlas_country_get_name ("ZZ"));
  g_assert_null (atlas_country_get_name ("unknown"));
}

static void
test_states (void)
{
  g_autofree const char **codes = atlas_us_state_list ();

  g_assert_cmpstr (codes[0], ==, ATLAS_US_STATE_ANY);
  assert_sorted ((const char *const *) codes + 1, atlas_us_state_get_name);
  g_assert_null (atlas_us_state_get_name ("ZZ"));
}

/* ---- What conditions name ---- */

static JsonParser *
open_file (const char *name)
{
  g_autofree char *path = g_strconcat (ATLAS_RESOURCE_PREFIX, "/", name, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  JsonParser *parser = atlas_json_parse (bytes, name, &error);

  g_assert_no_error (error);
  return parser;
}

static void
collect_value (JsonNode *value, GHashTable *codes)
{
  if (JSON_NODE_HOLDS_VALUE (value))
    {
      g_hash_table_add (codes, json_node_dup_string (value));
      return;
    }

  JsonArray *list = json_node_get_array (value);
  for (guint i = 0; i < json_array_get_length (list); i++)
    collect_value (json_array_get_element (list, i), codes);
}

/* Adds to @codes what the conditions in @node compare any of @facts with. */
static void
collect (JsonNode *node, const char *const *facts, GHashTable *codes)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *list = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (list); i++)
        collect (json_array_get_element (list, i), facts, codes);
    }
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return;

  JsonObject *object = json_node_get_object (node);
  g_autoptr (GList) members = json_object_get_values (object);
  const char *fact = json_object_get_string_member_with_default (object, "fact", NULL);

  if (fact != NULL && g_strv_contains (facts, fact))
    collect_value (json_object_get_member (object, "value"), codes);
  for (GList *l = members; l != NULL; l = l->next)
    collect (l->data, facts, codes);
}

static GHashTable *
list_named (const char *const *facts)
{
  GHashTable *codes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (JsonParser) parser = open_file (files[i]);

      collect (json_parser_get_root (parser), facts, codes);
    }

  return codes;
}

static void
assert_known (const char *const *facts, NameFunc get_name, guint at_least)
{
  g_autoptr (GHashTable) codes = list_named (facts);
  GHashTableIter iter;
  gpointer code;

  g_assert_cmpuint (g_hash_table_size (codes), >=, at_least);
  g_hash_table_iter_init (&iter, codes);
  while (g_hash_table_iter_next (&iter, &code, NULL))
    if (get_name (code) == NULL)
      g_error ("%s of %s has no name", (const char *) code, facts[0]);
}

static void
test_conditions (void)
{
  static const char *const territories[] = { "US", "PR", "GU", "VI", "AS", "MP" };

  assert_known (country_facts, atlas_country_get_name, 40);
  assert_known (state_facts, atlas_us_state_get_name, 20);
  for (gsize i = 0; i < G_N_ELEMENTS (territories); i++)
    g_assert_nonnull (atlas_country_get_name (territories[i]));
}

/* Every state of the list is one that a rule is about. */
static void
test_no_idle_state (void)
{
  g_autofree const char **states = atlas_us_state_list ();
  g_autoptr (GHashTable) named = list_named (state_facts);

  for (guint i = 0; states[i] != NULL; i++)
    g_assert_true (g_hash_table_contains (named, states[i]));
}

/* ---- The same country has the same name everywhere ---- */

static void
assert_same_names (JsonObject *rule, const char *names)
{
  g_auto (GStrv) split = g_strsplit (names, ", ", -1);
  g_autoptr (GHashTable) codes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer code;

  collect (json_object_get_member (rule, "applies_when"), country_facts, codes);
  g_hash_table_iter_init (&iter, codes);
  while (g_hash_table_iter_next (&iter, &code, NULL))
    g_hash_table_add (known, (gpointer) atlas_country_get_name (code));

  g_assert_cmpuint (g_strv_length (split), ==, g_hash_table_size (known));
  for (guint i = 0; split[i] != NULL; i++)
    if (!g_hash_table_contains (known, split[i]))
      g_error ("%s: “%s” has another name", json_object_get_string_member (rule, "id"), split[i]);
}

static void
test_nationalities (void)
{
  g_autoptr (JsonParser) parser = open_file (RULES);
  JsonArray *rules = json_object_get_array_member (
      json_node_get_object (json_parser_get_root (parser)), "rules");
  guint n = 0;

  for (guint i = 0; i < json_array_get_length (rules); i++)
    {
      JsonObject *rule = json_array_get_object_element (rules, i);

      if (!json_object_has_member (rule, "details"))
        continue;

      JsonObject *detail = json_array_get_object_element (
          json_object_get_array_member (rule, "details"), 0);
      if (g_str_equal (json_object_get_string_member (detail, "name"), "Nationalities"))
        {
          assert_same_names (rule, json_object_get_string_member (detail, "text"));
          n++;
        }
    }

  g_assert_cmpuint (n, ==, 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_resources_register (atlas_data_get_resource ());

  g_test_add_func ("/places/countries", test_countries);
  g_test_add_func ("/places/states", test_states);
  g_test_add_func ("/places/conditions", test_conditions);
  g_test_add_func ("/places/no-idle-state", test_no_idle_state);
  g_test_add_func ("/places/nationalities", test_nationalities);
  return g_test_run ();
}
