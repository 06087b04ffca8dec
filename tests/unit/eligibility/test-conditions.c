/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a condition is worth, in three values, and which facts made it so. */

#include "conditions-fixture.h"

static const char known[] = "{'t': <true>, 'n': <218>, 'day': <'2025-07-01'>, 'word': <'yes'>,"
                            " 'list': <['TN', 'ANY']>, 'none': <@as []>, 'today': <'2027-03-03'>}";

static AtlasCondition *
read_good (const char *text, gboolean of_season)
{
  g_autoptr (GError) error = NULL;
  AtlasCondition *condition = conditions_read (text, of_season, &error);

  if (condition == NULL)
    g_error ("%s: %s", text, error->message);
  return condition;
}

/* ---- Facts ---- */

static GHashTable *
make_values (void)
{
  GHashTable *values = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                              (GDestroyNotify) g_variant_unref);
  g_autoptr (GVariant) pairs = g_variant_parse (G_VARIANT_TYPE_VARDICT, known, NULL, NULL, NULL);
  GVariantIter iter;
  char *id;
  GVariant *value;

  g_variant_iter_init (&iter, pairs);
  while (g_variant_iter_next (&iter, "{sv}", &id, &value))
    g_hash_table_insert (values, id, value);
  return values;
}

static GHashTable *
make_set (const char *ids)
{
  GHashTable *set = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_auto (GStrv) list = g_strsplit (ids, " ", -1);

  for (guint i = 0; list[i] != NULL && *list[i] != '\0'; i++)
    g_hash_table_add (set, g_strdup (list[i]));
  return set;
}

typedef struct
{
  const char *condition;
  AtlasTruth truth;
} Row;

static void
check (const Row *rows, gsize n_rows, const char *missing, const char *to_clarify)
{
  g_autoptr (GHashTable) values = make_values ();
  g_autoptr (GHashTable) is_missing = missing != NULL ? make_set (missing) : NULL;
  g_autoptr (GHashTable) is_unclear = missing != NULL ? make_set (to_clarify) : NULL;
  const AtlasFacts facts = { values, is_missing, is_unclear };

  for (gsize i = 0; i < n_rows; i++)
    {
      g_autoptr (AtlasCondition) condition = read_good (rows[i].condition, missing != NULL);

      if (atlas_condition_evaluate (condition, &facts) != rows[i].truth)
        g_error ("%s is not %u", rows[i].condition, rows[i].truth);
    }
}

static void
test_connectives (void)
{
  static const Row rows[] = {
    { "{'always': true}", ATLAS_TRUE },
    { "{'all': []}", ATLAS_TRUE },
    { "{'any': []}", ATLAS_FALSE },
    { "{'not': " T "}", ATLAS_FALSE },
    { "{'not': " F "}", ATLAS_TRUE },
    { "{'not': " U "}", ATLAS_UNKNOWN },
    { "{'not': {'not': " U "}}", ATLAS_UNKNOWN },
    { "{'all': [" T "]}", ATLAS_TRUE },
    { "{'all': [" F "]}", ATLAS_FALSE },
    { "{'all': [" U "]}", ATLAS_UNKNOWN },
    { "{'all': [" T ", " T "]}", ATLAS_TRUE },
    { "{'all': [" T ", " U "]}", ATLAS_UNKNOWN },
    { "{'all': [" U ", " T "]}", ATLAS_UNKNOWN },
    { "{'all': [" U ", " F "]}", ATLAS_FALSE },
    { "{'all': [" F ", " U "]}", ATLAS_FALSE },
    { "{'any': [" T "]}", ATLAS_TRUE },
    { "{'any': [" F "]}", ATLAS_FALSE },
    { "{'any': [" U "]}", ATLAS_UNKNOWN },
    { "{'any': [" F ", " F "]}", ATLAS_FALSE },
    { "{'any': [" F ", " U "]}", ATLAS_UNKNOWN },
    { "{'any': [" U ", " F "]}", ATLAS_UNKNOWN },
    { "{'any': [" U ", " T "]}", ATLAS_TRUE },
    { "{'any': [" T ", " U "]}", ATLAS_TRUE },
    { "{'all': [{'any': [" U ", " F "]}, {'not': {'all': [" F "]}}]}", ATLAS_UNKNOWN },
    { "{'any': [{'all': [" U ", " F "]}, {'not': {'any': [" F "]}}]}", ATLAS_TRUE },
  };

  check (rows, G_N_ELEMENTS (rows), NULL, NULL);
}

static void
test_comparisons (void)
{
  static const Row rows[] = {
    { COMPARE ("word", "eq", "'yes'"), ATLAS_TRUE },
    { COMPARE ("word", "eq", "'Yes'"), ATLAS_FALSE },
    { COMPARE ("word", "ne", "'yes'"), ATLAS_FALSE },
    { COMPARE ("word", "ne", "'no'"), ATLAS_TRUE },
    { COMPARE ("word", "in", "['no', 'yes']"), ATLAS_TRUE },
    { COMPARE ("word", "in", "['no']"), ATLAS_FALSE },
    { COMPARE ("word", "in", "[]"), ATLAS_FALSE },
    { COMPARE ("n", "in", "[217, 218]"), ATLAS_TRUE },
    { COMPARE ("t", "in", "[false, true]"), ATLAS_TRUE },
    { COMPARE ("n", "eq", "218"), ATLAS_TRUE },
    { COMPARE ("n", "ne", "218"), ATLAS_FALSE },
    { COMPARE ("list", "contains", "'TN'"), ATLAS_TRUE },
    { COMPARE ("list", "contains", "'FL'"), ATLAS_FALSE },
    { COMPARE ("none", "contains", "'TN'"), ATLAS_FALSE },
    { COMPARE ("n", "lt", "218"), ATLAS_FALSE },
    { COMPARE ("n", "lt", "219"), ATLAS_TRUE },
    { COMPARE ("n", "lte", "217"), ATLAS_FALSE },
    { COMPARE ("n", "lte", "218"), ATLAS_TRUE },
    { COMPARE ("n", "gt", "218"), ATLAS_FALSE },
    { COMPARE ("n", "gt", "217"), ATLAS_TRUE },
    { COMPARE ("n", "gt", "-2147483648"), ATLAS_TRUE },
    { COMPARE ("n", "gte", "219"), ATLAS_FALSE },
    { COMPARE ("n", "gte", "218"), ATLAS_TRUE },
    { COMPARE ("day", "before", "'2025-07-01'"), ATLAS_FALSE },
    { COMPARE ("day", "before", "'2025-07-02'"), ATLAS_TRUE },
    { COMPARE ("day", "after", "'2025-07-01'"), ATLAS_FALSE },
    { COMPARE ("day", "after", "'2025-06-30'"), ATLAS_TRUE },
    { COMPARE ("day", "on_or_after", "'2025-07-01'"), ATLAS_TRUE },
    { COMPARE ("day", "on_or_after", "'2025-07-02'"), ATLAS_FALSE },
  };

  check (rows, G_N_ELEMENTS (rows), NULL, NULL);
}

/* What is not of the type of the value is another thing: no number, no date, no list. */
static void
test_types (void)
{
  static const Row rows[] = {
    { COMPARE ("n", "eq", "'218'"), ATLAS_FALSE },
    { COMPARE ("n", "ne", "'218'"), ATLAS_TRUE },
    { COMPARE ("n", "in", "['218', true]"), ATLAS_FALSE },
    { COMPARE ("t", "eq", "'true'"), ATLAS_FALSE },
    { COMPARE ("t", "eq", "1"), ATLAS_FALSE },
    { COMPARE ("word", "lt", "300"), ATLAS_FALSE },
    { COMPARE ("word", "gte", "0"), ATLAS_FALSE },
    { COMPARE ("list", "gt", "1"), ATLAS_FALSE },
    { COMPARE ("n", "before", "'2025-07-01'"), ATLAS_FALSE },
    { COMPARE ("n", "on_or_after", "'2025-07-01'"), ATLAS_FALSE },
    { COMPARE ("word", "contains", "'yes'"), ATLAS_FALSE },
    { COMPARE ("list", "eq", "'TN'"), ATLAS_FALSE },
  };

  check (rows, G_N_ELEMENTS (rows), NULL, NULL);
}

static void
test_not_given (void)
{
  static const Row rows[] = {
    { COMPARE ("u", "eq", "true"), ATLAS_UNKNOWN },
    { COMPARE ("u", "ne", "true"), ATLAS_UNKNOWN },
    { COMPARE ("u", "in", "[]"), ATLAS_UNKNOWN },
    { COMPARE ("u", "contains", "'TN'"), ATLAS_UNKNOWN },
    { COMPARE ("u", "lt", "1"), ATLAS_UNKNOWN },
    { COMPARE ("u", "lte", "1"), ATLAS_UNKNOWN },
    { COMPARE ("u", "gt", "1"), ATLAS_UNKNOWN },
    { COMPARE ("u", "gte", "1"), ATLAS_UNKNOWN },
    { COMPARE ("u", "before", "'2025-07-01'"), ATLAS_UNKNOWN },
    { COMPARE ("u", "after", "'2025-07-01'"), ATLAS_UNKNOWN },
    { COMPARE ("u", "on_or_after", "'2025-07-01'"), ATLAS_UNKNOWN },
  };

  check (rows, G_N_ELEMENTS (rows), NULL, NULL);
}

static void
test_of_season (void)
{
  static const Row rows[] = {
    { "{'unknown': 'u'}", ATLAS_TRUE },
    { "{'unknown': 't'}", ATLAS_FALSE },
    { "{'not': {'unknown': 'u'}}", ATLAS_FALSE },
    { "{'after': 'eve'}", ATLAS_TRUE },
    { "{'after': 'deadline'}", ATLAS_FALSE },
    { "{'missing': ['A']}", ATLAS_TRUE },
    { "{'missing': ['X', 'B']}", ATLAS_TRUE },
    { "{'missing': ['X', 'C']}", ATLAS_FALSE },
    { "{'missing': []}", ATLAS_TRUE },
    { "{'to_clarify': ['C']}", ATLAS_TRUE },
    { "{'to_clarify': ['A']}", ATLAS_FALSE },
    { "{'to_clarify': []}", ATLAS_TRUE },
    { "{'all': [{'missing': ['A']}, {'to_clarify': ['C']}, {'after': 'eve'}]}", ATLAS_TRUE },
  };
  static const Row nothing[] = {
    { "{'missing': []}", ATLAS_FALSE },
    { "{'to_clarify': []}", ATLAS_FALSE },
    { "{'missing': ['A']}", ATLAS_FALSE },
  };

  check (rows, G_N_ELEMENTS (rows), "A B", "C");
  check (nothing, G_N_ELEMENTS (nothing), "", "");
}

/* ---- Why ---- */

static void
test_explain (void)
{
  static const struct
  {
    const char *condition;
    const char *facts;
  } rows[] = {
    { "{'always': true}", "" },
    { T, "t" },
    { U, "u" },
    { "{'not': " F "}", "t" },
    /* All of what is true; of what is false the part that is. */
    { "{'all': [" T ", " COMPARE ("n", "eq", "218") "]}", "n t" },
    { "{'all': [" T ", " COMPARE ("n", "eq", "0") "]}", "n" },
    { "{'all': [" F ", " COMPARE ("n", "eq", "0") ", " COMPARE ("word", "eq", "'yes'") "]}",
      "n t" },
    { "{'any': [" T ", " COMPARE ("n", "eq", "0") "]}", "t" },
    { "{'any': [" F ", " COMPARE ("n", "eq", "0") "]}", "n t" },
    /* Of what is not known what is to be found out. */
    { "{'all': [" T ", " U "]}", "u" },
    { "{'any': [" COMPARE ("n", "eq", "0") ", " U "]}", "u" },
    { "{'all': [" F ", " U "]}", "t" },
    { "{'any': [" T ", " U "]}", "t" },
    { "{'not': {'any': [" COMPARE ("n", "eq", "0") ", {'all': [" T ", " U "]}]}}", "u" },
  };
  g_autoptr (GHashTable) values = make_values ();
  const AtlasFacts facts = { .values = values };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (AtlasCondition) condition = read_good (rows[i].condition, FALSE);
      g_autoptr (GHashTable) expected = make_set (rows[i].facts);
      g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
      GHashTableIter iter;
      gpointer id;

      atlas_condition_explain (condition, &facts, ids);
      g_assert_cmpuint (g_hash_table_size (ids), ==, g_hash_table_size (expected));
      g_hash_table_iter_init (&iter, ids);
      while (g_hash_table_iter_next (&iter, &id, NULL))
        if (!g_hash_table_contains (expected, id))
          g_error ("%s: not for %s", rows[i].condition, (const char *) id);
    }
}

static void
count_rule_cb (const char *rule, gpointer user_data)
{
  g_string_append (user_data, rule);
}

static void
test_rules (void)
{
  g_autoptr (GString) rules = g_string_new (NULL);
  g_autoptr (AtlasCondition) condition = read_good (
      "{'any': [{'missing': ['A', 'B']}, {'not': {'to_clarify': ['C']}}, " T "]}", TRUE);

  atlas_condition_for_each_rule (condition, count_rule_cb, rules);
  g_assert_cmpstr (rules->str, ==, "ABC");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/conditions/connectives", test_connectives);
  g_test_add_func ("/conditions/comparisons", test_comparisons);
  g_test_add_func ("/conditions/types", test_types);
  g_test_add_func ("/conditions/not-given", test_not_given);
  g_test_add_func ("/conditions/of-season", test_of_season);
  g_test_add_func ("/conditions/explain", test_explain);
  g_test_add_func ("/conditions/rules", test_rules);
  return g_test_run ();
}
