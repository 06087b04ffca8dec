/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the tests of conditions share. In every text single quotes stand for double ones. */

#pragma once

#include "atlas-rules-test.h"

/* Comparisons of facts that are known: T is true, F is false; of U nothing is. */
#define T "{'fact': 't', 'op': 'eq', 'value': true}"
#define F "{'fact': 't', 'op': 'eq', 'value': false}"
#define U "{'fact': 'u', 'op': 'eq', 'value': true}"
#define COMPARE(fact, op, value) "{'fact': '" fact "', 'op': '" op "', 'value': " value "}"

static GHashTable *
list_facts (void)
{
  static const char *const ids[] = { "t", "u", "n", "day", "word", "list", "none", "today", NULL };
  GHashTable *facts = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; ids[i] != NULL; i++)
    g_hash_table_add (facts, (gpointer) ids[i]);
  return facts;
}

static AtlasCondition *
conditions_read (const char *text, gboolean of_season, GError **error)
{
  g_autoptr (GHashTable) facts = list_facts ();
  g_autoptr (GHashTable) dates = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GBytes) bytes = atlas_rules_test_bytes (text);
  g_autoptr (JsonParser) parser = atlas_json_parse (bytes, "test", error);
  const AtlasConditionTerms terms = { facts, of_season ? dates : NULL, of_season };
  AtlasJson json;

  g_hash_table_insert (dates, (gpointer) "deadline", (gpointer) "2027-03-03");
  g_hash_table_insert (dates, (gpointer) "eve", (gpointer) "2027-03-02");
  if (parser == NULL || !atlas_json_open (parser, "test", &json, error))
    return NULL;

  return atlas_condition_read (&json, &terms, error);
}
