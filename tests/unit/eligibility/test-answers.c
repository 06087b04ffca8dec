/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Answers as values, and what an answer may be. */

#include "atlas-rules-test.h"

static GVariant *
text (const char *value)
{
  return g_variant_new_string (value);
}

static void
test_immutable (void)
{
  g_autoptr (AtlasAnswers) none = atlas_answers_new ();
  g_autoptr (AtlasAnswers) one = atlas_answers_with (none, "choice", text ("a"));
  g_autoptr (AtlasAnswers) two = atlas_answers_with (one, "flag", g_variant_new_boolean (TRUE));
  g_autoptr (AtlasAnswers) changed = atlas_answers_with (two, "choice", text ("b"));
  g_autoptr (AtlasAnswers) back = atlas_answers_with (changed, "flag", NULL);
  g_auto (GStrv) ids = atlas_answers_list_ids (two);

  g_assert_null (atlas_answers_get (none, "choice"));
  g_assert_null (atlas_answers_get (one, "flag"));
  g_assert_cmpstr (g_variant_get_string (atlas_answers_get (two, "choice"), NULL), ==, "a");
  g_assert_cmpstr (g_variant_get_string (atlas_answers_get (changed, "choice"), NULL), ==, "b");
  g_assert_true (g_variant_get_boolean (atlas_answers_get (changed, "flag")));
  g_assert_null (atlas_answers_get (back, "flag"));
  g_assert_cmpuint (g_strv_length (ids), ==, 2);
  g_assert_cmpstr (ids[0], ==, "choice");
  g_assert_cmpstr (ids[1], ==, "flag");
}

/* Nothing is copied where nothing changes. */
static void
test_same (void)
{
  g_autoptr (AtlasAnswers) one = NULL;
  g_autoptr (AtlasAnswers) none = atlas_answers_new ();

  one = atlas_answers_with (none, "choice", text ("a"));
  g_autoptr (AtlasAnswers) again = atlas_answers_with (one, "choice", text ("a"));
  g_autoptr (AtlasAnswers) taken = atlas_answers_with (one, "flag", NULL);
  g_autoptr (AtlasAnswers) ref = atlas_answers_ref (one);

  g_assert_true (again == one && taken == one && ref == one);
}

/* An answer that is somebody else's stays theirs. */
static void
test_owner (void)
{
  g_autoptr (AtlasAnswers) none = atlas_answers_new ();
  g_autoptr (GVariant) answer = g_variant_ref_sink (text ("a"));
  g_autoptr (AtlasAnswers) one = atlas_answers_with (none, "choice", answer);
  g_autoptr (AtlasAnswers) two = atlas_answers_with (one, "text", answer);

  g_clear_pointer (&one, atlas_answers_unref);
  g_assert_true (atlas_answers_get (two, "choice") == answer);
  g_assert_cmpstr (g_variant_get_string (answer, NULL), ==, "a");
}

static void
test_known (void)
{
  g_autoptr (AtlasAnswers) none = atlas_answers_new ();
  g_autoptr (AtlasAnswers) unknown = atlas_answers_with (none, "choice", text ("unknown"));
  g_autoptr (AtlasAnswers) known = atlas_answers_with (unknown, "flag",
                                                       g_variant_new_boolean (FALSE));

  g_assert_null (atlas_answers_get (known, "number"));
  g_assert_null (atlas_answers_get_known (known, "number"));
  g_assert_nonnull (atlas_answers_get (known, "choice"));
  g_assert_null (atlas_answers_get_known (known, "choice"));
  g_assert_nonnull (atlas_answers_get_known (known, "flag"));
}

static void
test_equal (void)
{
  g_autoptr (AtlasAnswers) none = atlas_answers_new ();
  g_autoptr (AtlasAnswers) a = atlas_answers_with (none, "choice", text ("a"));
  g_autoptr (AtlasAnswers) same = atlas_answers_with (none, "choice", text ("a"));
  g_autoptr (AtlasAnswers) b = atlas_answers_with (none, "choice", text ("b"));
  g_autoptr (AtlasAnswers) other = atlas_answers_with (none, "text", text ("a"));
  g_autoptr (AtlasAnswers) more = atlas_answers_with (a, "text", text ("a"));
  g_autoptr (AtlasAnswers) unknown = atlas_answers_with (none, "choice", text ("unknown"));

  g_assert_true (atlas_answers_equal (a, same) && atlas_answers_equal (a, a));
  g_assert_false (atlas_answers_equal (a, b));
  g_assert_false (atlas_answers_equal (a, other));
  g_assert_false (atlas_answers_equal (a, more));
  g_assert_false (atlas_answers_equal (more, a));
  /* Not to know is not the same as not to have been asked. */
  g_assert_false (atlas_answers_equal (none, unknown));
}

/* ---- What an answer may be ---- */

typedef struct
{
  const char *id;
  const char *answer;    /* as GVariant's text */
  const char *complaint; /* (nullable) */
} Row;

#define NUMBER "expected a whole number from 0 to 300, or \"unknown\", found "
#define DAY "expected a day of the calendar from 2000-01-01 to 2040-12-31, or \"unknown\", found "
#define COUNTRY \
  "expected a country by the two letters of ISO 3166, such as IN, or \"unknown\", found "
#define YEAR "expected a year in quotes, such as \"2026\", or \"unknown\", found "
#define STATES "expected a list of states by their two letters, or \"ANY\", found "

static const Row rows[] = {
  { "choice", "'a'", NULL },
  { "choice", "'unknown'", NULL },
  { "choice", "'c'", "expected one of a, b, unknown, found “c”" },
  { "choice", "''", "expected one of a, b, unknown, found “”" },
  { "choice", "true", "expected one of a, b, unknown, found true" },
  { "flag", "false", NULL },
  { "flag", "'unknown'", NULL },
  { "flag", "'true'", "expected true, false or \"unknown\", found “true”" },
  { "flag", "0", "expected true, false or \"unknown\", found 0" },
  { "number", "0", NULL },
  { "number", "300", NULL },
  { "number", "'unknown'", NULL },
  { "number", "301", NUMBER "301" },
  { "number", "-1", NUMBER "-1" },
  { "number", "'5'", NUMBER "“5”" },
  { "day", "'2000-01-01'", NULL },
  { "day", "'2024-02-29'", NULL },
  { "day", "'2040-12-31'", NULL },
  { "day", "'unknown'", NULL },
  { "day", "'1999-12-31'", DAY "“1999-12-31”" },
  { "day", "'2041-01-01'", DAY "“2041-01-01”" },
  { "day", "'2025-02-29'", DAY "“2025-02-29”" },
  { "day", "'2025-2-09'", DAY "“2025-2-09”" },
  { "day", "'2025-02-09T00'", DAY "“2025-02-09T00”" },
  { "day", "20250209", DAY "20250209" },
  { "country", "'IN'", NULL },
  { "country", "'unknown'", NULL },
  { "country", "'in'", COUNTRY "“in”" },
  { "country", "'IND'", COUNTRY "“IND”" },
  { "country", "'I1'", COUNTRY "“I1”" },
  { "year", "'2026'", NULL },
  { "year", "'unknown'", NULL },
  { "year", "'26'", YEAR "“26”" },
  { "year", "'20266'", YEAR "“20266”" },
  { "year", "2026", YEAR "2026" },
  { "text", "'Internal Medicine'", NULL },
  { "text", "''", "expected a text of at most 200 bytes, found “”" },
  { "text", "['x']", "expected a text of at most 200 bytes, found ['x']" },
  { "states", "['TN', 'ANY']", NULL },
  { "states", "@as []", NULL },
  { "states", "'unknown'", NULL },
  { "states", "['tn']", STATES "['tn']" },
  { "states", "'TN'", STATES "“TN”" },
};

static void
test_check (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_load_all ("rules.json", RULES (""), NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GVariant) answer = g_variant_parse (NULL, rows[i].answer, NULL, NULL, NULL);
      g_autofree char *complaint = NULL;
      gboolean allowed = atlas_question_check (atlas_rule_base_find_question (base, rows[i].id),
                                               answer, &complaint);

      if (allowed != (rows[i].complaint == NULL))
        g_error ("%s for %s", rows[i].answer, rows[i].id);
      g_assert_cmpstr (complaint, ==, rows[i].complaint);
    }
}

static void
test_longest_text (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_load_all ("rules.json", RULES (""), NULL);
  const AtlasQuestion *question = atlas_rule_base_find_question (base, "text");
  g_autofree char *longest = g_strnfill (200, 'x');
  g_autofree char *longer = g_strnfill (201, 'x');
  g_autoptr (GVariant) good = g_variant_ref_sink (text (longest));
  g_autoptr (GVariant) bad = g_variant_ref_sink (text (longer));
  g_autofree char *complaint = NULL;

  g_assert_true (atlas_question_check (question, good, &complaint));
  g_assert_false (atlas_question_check (question, bad, &complaint));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/answers/immutable", test_immutable);
  g_test_add_func ("/answers/same", test_same);
  g_test_add_func ("/answers/owner", test_owner);
  g_test_add_func ("/answers/known", test_known);
  g_test_add_func ("/answers/equal", test_equal);
  g_test_add_func ("/answers/check", test_check);
  g_test_add_func ("/answers/longest-text", test_longest_text);
  return g_test_run ();
}
