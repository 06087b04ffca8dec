/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What no condition is, and the message that says so. */

#include "conditions-fixture.h"

typedef struct
{
  const char *condition;
  AtlasDataError code;
  const char *message;
} BadRow;

static void
refuse (const BadRow *rows, gsize n_rows, gboolean of_season)
{
  for (gsize i = 0; i < n_rows; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (AtlasCondition) condition = conditions_read (rows[i].condition, of_season, &error);

      if (condition != NULL)
        g_error ("%s was not refused", rows[i].condition);
      g_assert_error (error, ATLAS_DATA_ERROR, (int) rows[i].code);
      g_assert_cmpstr (error->message, ==, rows[i].message);
    }
}

#define NOT_A_VALUE "test: value: expected a value that goes with the op, found something else"
#define NOT_ONE_KIND "test: expected one kind of condition, found none or several"
#define NOT_A_FACT "test: fact: expected a value, found none"

static void
test_bad (void)
{
  static const BadRow rows[] = {
    { "{}", ATLAS_DATA_ERROR_UNEXPECTED, NOT_ONE_KIND },
    { "{'all': [], 'any': []}", ATLAS_DATA_ERROR_UNEXPECTED, NOT_ONE_KIND },
    { "{'fact': 't', 'op': 'eq', 'value': true, 'all': []}", ATLAS_DATA_ERROR_UNEXPECTED,
      "test: all: expected one of fact, op, value" },
    { "{'fact': 't', 'op': 'eq', 'value': true, 'note': 'n'}", ATLAS_DATA_ERROR_UNEXPECTED,
      "test: note: expected one of fact, op, value" },
    { "{'always': false}", ATLAS_DATA_ERROR_RANGE, "test: always: expected true, found false" },
    { "{'always': 1}", ATLAS_DATA_ERROR_TYPE,
      "test: always: expected true or false, found an integer" },
    { "{'all': 5}", ATLAS_DATA_ERROR_TYPE, "test: all: expected an array, found an integer" },
    { "{'any': [" T ", 5]}", ATLAS_DATA_ERROR_TYPE,
      "test: any[1]: expected an object, found an integer" },
    { "{'not': []}", ATLAS_DATA_ERROR_TYPE, "test: not: expected an object, found an array" },
    { "{'all': [{'not': " COMPARE ("x", "eq", "1") "}]}", ATLAS_DATA_ERROR_UNKNOWN_ID,
      "test: all[0].not.fact: expected a known id, found “x”" },
    { COMPARE ("t", "is", "true"), ATLAS_DATA_ERROR_RANGE,
      "test: op: expected one of eq, ne, in, contains, lt, lte, gt, gte, before, after, "
      "on_or_after, found “is”" },
    { "{'fact': 't', 'value': true}", ATLAS_DATA_ERROR_MISSING,
      "test: op: expected a value, found none" },
    { "{'fact': 't', 'op': 'eq'}", ATLAS_DATA_ERROR_TYPE, NOT_A_VALUE },
    { COMPARE ("t", "eq", "null"), ATLAS_DATA_ERROR_TYPE, NOT_A_VALUE },
    { COMPARE ("n", "eq", "1.5"), ATLAS_DATA_ERROR_TYPE, NOT_A_VALUE },
    { COMPARE ("n", "eq", "2147483648"), ATLAS_DATA_ERROR_TYPE, NOT_A_VALUE },
    { COMPARE ("n", "eq", "-9223372036854775808"), ATLAS_DATA_ERROR_TYPE, NOT_A_VALUE },
    { COMPARE ("t", "eq", "[true]"), ATLAS_DATA_ERROR_TYPE, NOT_A_VALUE },
    { COMPARE ("n", "in", "5"), ATLAS_DATA_ERROR_TYPE, NOT_A_VALUE },
    { COMPARE ("n", "in", "[5, [6]]"), ATLAS_DATA_ERROR_TYPE, NOT_A_VALUE },
    { COMPARE ("n", "lt", "'5'"), ATLAS_DATA_ERROR_TYPE, NOT_A_VALUE },
    { COMPARE ("n", "gte", "true"), ATLAS_DATA_ERROR_TYPE, NOT_A_VALUE },
    { COMPARE ("list", "contains", "5"), ATLAS_DATA_ERROR_TYPE, NOT_A_VALUE },
    { COMPARE ("day", "before", "'2025-02-29'"), ATLAS_DATA_ERROR_TYPE, NOT_A_VALUE },
    { COMPARE ("day", "after", "20250701"), ATLAS_DATA_ERROR_TYPE, NOT_A_VALUE },
    /* Only a season knows what became of rules. */
    { "{'unknown': 't'}", ATLAS_DATA_ERROR_UNEXPECTED,
      "test: unknown: expected one of fact, op, value" },
    { "{'missing': []}", ATLAS_DATA_ERROR_UNEXPECTED,
      "test: missing: expected one of fact, op, value" },
  };
  static const BadRow of_season[] = {
    { "{'unknown': 'x'}", ATLAS_DATA_ERROR_UNKNOWN_ID,
      "test: unknown: expected a known id, found “x”" },
    { "{'after': '2027-03-03'}", ATLAS_DATA_ERROR_UNKNOWN_ID,
      "test: after: expected a date of the season, found “2027-03-03”" },
    { "{'missing': 'A'}", ATLAS_DATA_ERROR_TYPE,
      "test: missing: expected an array of texts, found a text" },
    { "{'op': 'eq'}", ATLAS_DATA_ERROR_MISSING, NOT_A_FACT },
  };

  refuse (rows, G_N_ELEMENTS (rows), FALSE);
  refuse (of_season, G_N_ELEMENTS (of_season), TRUE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/conditions/bad", test_bad);
  return g_test_run ();
}
