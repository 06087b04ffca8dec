/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-test.h"

#include <string.h>
#include <time.h>

#define SOURCE "{'id': 'x', 'title': 't'}"

/* What a file may hold, one a line; the rows below differ from these in what is wrong. */
static void
test_good (void)
{
  static const char *const members[] = {
    "'observations': []",
    "'sources': [" SOURCE "]",
    "'sources': [], 'vocabulary': {}, 'observations': [], 'judgements': []",
    "'observations': [" RATE VALUE ("67.0", "a") "}]",
    "'observations': [" RATE VALUE ("67", "a") ", 'bound': 'lower'}]",
    "'observations': [" RATE "'missing': 'suppressed', 'printed': '*', 'source': 'a'}]",
    "'observations': [" RATE VALUE ("67.0", "a") "}, " RATE VALUE ("61.2", "a") ", 'meant': 'x'}]",
    "'observations': [" RATE VALUE ("67.0", "a") "}, " RATE VALUE ("61.2",
                                                                   "a") ", 'rejected': 'x'}]",
    "'observations': [" RATE VALUE ("67.0", "a") "}, " RATE VALUE ("60",
                                                                   "a") ", 'bound': 'lower'}]",
    "'observations': [{'measure': 'matched', 'unit': 'count', 'value': 1234, 'printed': '1,234',"
    " 'source': 'a', 'confidence': 'primary'}]",
    "'vocabulary': {'specialties': [{'id': 's', 'name': 'S', 'short_name': 'S', 'group': 'all'}],"
    " 'scopes': [{'id': 'c', 'name': 'C'}], 'outcomes': [{'id': 'o', 'name': 'O'}],"
    " 'topics': [{'id': 't', 'name': 'T'}],"
    " 'editions': [{'id': '2024', 'name': 'E', 'match': 2024}]},"
    "'observations': [{'measure': 'score', 'unit': 'score', 'value': -1.5, 'printed': '-1.5',"
    " 'source': 'a', 'confidence': 'primary', 'edition': 2024, 'specialty': 's', 'scope': 'c',"
    " 'outcome': 'o', 'topic': 't', 'derived': 'd', 'caution': 'c', 'locator': 'l', 'note': 'n'}]",
    "'observations': [{'measure': 'score', 'unit': 'score', 'value': 1, 'printed': '1',"
    " 'source': 'a', 'confidence': 'primary', 'period': '2006-2007'}]",
    "'sources': [" SOURCE "], 'vocabulary': {'units': [{'id': 'u', 'name': 'U'}],"
    " 'types': [{'id': 'y', 'name': 'Y', 'short_name': 'Y', 'aliases': ['z'], 'continues': 'img',"
    " 'change': 'c', 'definition': 'd', 'group': 'other', 'source': 'x'}],"
    " 'measures': [{'id': 'm', 'name': 'M', 'unit': 'u', 'definition': 'd', 'aliases': ['n'],"
    " 'numerator': 'matched', 'denominator': 'active', 'phrase': 'p', 'source': 'x'}]}",
    "'observations': [" RATE VALUE (
        "67.0", "a") "}], 'judgements': [{'cell': '" RATE_CELL "',"
                     " 'preferred': {'source': 'a'}, 'status': 'settled', 'reason': 'r'}]",
    "'observations': [" RATE VALUE (
        "67.0", "a") "}], 'judgements': [{'cell': '" RATE_CELL "',"
                     " 'preferred': null, 'status': 'unresolved', 'reason': 'r'}]",
    "'observations': [" COUNT ("matched") VALUE ("3", "a") "}, " COUNT ("active")
        VALUE ("4", "a") "}], 'judgements': [{'cell': '" RATE_CELL
                         "', 'preferred': 'computed', 'status': 'restated',"
                         " 'reason': 'r'}]",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (AtlasTables) tables = atlas_test_load (members[i], &error);

      if (error != NULL)
        g_error ("%s: %s", members[i], error->message);
      g_assert_nonnull (tables);
    }
}

static void
test_observations (void)
{
  static const AtlasTestRow rows[] = {
    { "'observations': 5", ATLAS_DATA_ERROR_TYPE,
      "test.json: observations: expected an array, found an integer" },
    { "'observations': [5]", ATLAS_DATA_ERROR_TYPE,
      "test.json: observations[0]: expected an object, found an integer" },
    { "'observations': [" RATE VALUE ("67.0", "a") ", 'valeu': 5}]", ATLAS_DATA_ERROR_UNEXPECTED,
      "test.json: observations[0].valeu: expected one of cycle, edition, period, measure, type, "
      "specialty, scope, outcome, topic, value, printed, unit, source, confidence, bound, derived, "
      "rejected, caution, meant, missing, locator, note" },
    { "'observations': [" RATE VALUE ("67.0", "nrmp") "}]", ATLAS_DATA_ERROR_UNKNOWN_ID,
      "test.json: observations[0].source: expected a known id, found “nrmp”" },
    { "'observations': [{'cycle': 2024, 'measure': 'rates', 'unit': 'percent'}]",
      ATLAS_DATA_ERROR_UNKNOWN_ID,
      "test.json: observations[0].measure: expected a known id, found “rates”" },
    { "'observations': [{'cycle': 2024, 'measure': 'rate', 'unit': 'percents'}]",
      ATLAS_DATA_ERROR_UNKNOWN_ID,
      "test.json: observations[0].unit: expected a known id, found “percents”" },
    { "'observations': [{'measure': 'rate', 'unit': 'percent', 'type': 'IMG'}]",
      ATLAS_DATA_ERROR_UNKNOWN_ID,
      "test.json: observations[0].type: expected a known id, found “IMG”" },
    { "'observations': [{'measure': 'rate'}]", ATLAS_DATA_ERROR_MISSING,
      "test.json: observations[0].unit: expected a value, found none" },
    { "'observations': [" RATE "'printed': '67', 'source': 'a'}]", ATLAS_DATA_ERROR_MISSING,
      "test.json: observations[0].value: expected a value, found none" },
    { "'observations': [" RATE "'value': 67, 'source': 'a'}]", ATLAS_DATA_ERROR_MISSING,
      "test.json: observations[0].printed: expected a value, found none" },
    { "'observations': [{'measure': 'rate', 'unit': 'percent', " VALUE ("67.0", "a") "}]",
      ATLAS_DATA_ERROR_MISSING,
      "test.json: observations[0].confidence: expected primary or secondary, found none" },
    { "'observations': [" RATE "'value': '67', 'printed': '67', 'source': 'a'}]",
      ATLAS_DATA_ERROR_TYPE, "test.json: observations[0].value: expected a number, found a text" },
    { "'observations': [" RATE "'value': null, 'printed': '67', 'source': 'a'}]",
      ATLAS_DATA_ERROR_TYPE, "test.json: observations[0].value: expected a number, found null" },
    { "'observations': [" RATE "'value': 100.1, 'printed': '100.1', 'source': 'a'}]",
      ATLAS_DATA_ERROR_RANGE,
      "test.json: observations[0].value: expected a percentage from 0 to 100, found 100.1" },
    { "'observations': [" COUNT ("matched") "'value': -1, 'printed': '-1', 'source': 'a'}]",
      ATLAS_DATA_ERROR_RANGE,
      "test.json: observations[0].value: expected a count of 0 or more, found -1" },
    { "'observations': [" RATE "'value': 1e400, 'printed': '67', 'source': 'a'}]",
      ATLAS_DATA_ERROR_RANGE,
      "test.json: observations[0].value: expected a number from -1e+12 to 1e+12, found inf" },
    { "'observations': [" RATE "'value': 99999999999999999999, 'printed': '-1', 'source': 'a'}]",
      ATLAS_DATA_ERROR_RANGE,
      "test.json: observations[0].value: expected a number from -1e+12 to 1e+12, found "
      "9.22337e+18" },
    { "'observations': [{'cycle': 1800, 'measure': 'rate', 'unit': 'percent'}]",
      ATLAS_DATA_ERROR_RANGE,
      "test.json: observations[0].cycle: expected an integer from 1952 to 2100, found 1800" },
    { "'observations': [{'cycle': 4294969320, 'measure': 'rate', 'unit': 'percent'}]",
      ATLAS_DATA_ERROR_RANGE,
      "test.json: observations[0].cycle: expected an integer from 1952 to 2100, found 4294969320" },
    { "'observations': [{'cycle': 2024.5, 'measure': 'rate', 'unit': 'percent'}]",
      ATLAS_DATA_ERROR_TYPE,
      "test.json: observations[0].cycle: expected an integer, found a number with decimals" },
    { "'observations': [{'cycle': 2024, 'edition': 2024, 'measure': 'rate', 'unit': 'percent'}]",
      ATLAS_DATA_ERROR_CONFLICT,
      "test.json: observations[0]: expected one of cycle, edition and period, found several" },
    { "'observations': [" RATE VALUE ("67.0", "a") ", 'bound': 'about'}]", ATLAS_DATA_ERROR_RANGE,
      "test.json: observations[0].bound: expected one of lower, upper, found “about”" },
    { "'observations': [" RATE VALUE ("67.0", "a") ", 'missing': 'no_data'}]",
      ATLAS_DATA_ERROR_CONFLICT,
      "test.json: observations[0].missing: expected a value or the reason why it is missing, found "
      "both" },
    { "'observations': [" RATE VALUE ("67.0", "a") ", 'note': ''}]", ATLAS_DATA_ERROR_RANGE,
      "test.json: observations[0].note: expected a text, found an empty one" },
  };

  atlas_test_refuse (rows, G_N_ELEMENTS (rows));
}

static void
test_printed (void)
{
  static const char *const unreadable[] = { "nan",  "inf", "0x43", "6.7e1", "67 %",      "",
                                            "--67", "67.", ".5",   "6.7.0", "67.0000000" };

  g_test_summary ("Printed “nan” is no number: compared with the value it never differs");
  for (gsize i = 0; i < G_N_ELEMENTS (unreadable); i++)
    {
      g_autofree char *members = g_strdup_printf (
          "'observations': [" RATE "'value': 67, 'printed': '%s', 'source': 'a'}]", unreadable[i]);
      g_autoptr (GError) error = NULL;
      g_autoptr (AtlasTables) tables = atlas_test_load (members, &error);

      g_assert_null (tables);
      g_assert_error (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_RANGE);
      g_assert_nonnull (strstr (error->message, "test.json: observations[0].printed: expected"));
    }

  static const AtlasTestRow rows[] = {
    { "'observations': [" RATE "'value': 67, 'printed': '67.1', 'source': 'a'}]",
      ATLAS_DATA_ERROR_CONFLICT,
      "test.json: observations[0].printed: expected the same number as the value 67, found "
      "“67.1”" },
    { "'observations': [" RATE "'value': 67, 'printed': '-67', 'source': 'a'}]",
      ATLAS_DATA_ERROR_CONFLICT,
      "test.json: observations[0].printed: expected the same number as the value 67, found “-67”" },
  };
  atlas_test_refuse (rows, G_N_ELEMENTS (rows));
}

static void
test_contradictions (void)
{
  static const AtlasTestRow rows[] = {
    { "'observations': [" RATE VALUE ("67.0", "b") "}, " RATE VALUE ("67.0", "a") "}, " RATE VALUE (
          "67", "b") "}]",
      ATLAS_DATA_ERROR_DUPLICATE,
      "test.json: observations[2]: expected each observation once, found that of observations[0] "
      "again" },
    { "'observations': [" RATE VALUE ("60", "a") ", 'bound': 'lower'}, " RATE VALUE (
          "60", "a") ", 'bound': 'lower'}]",
      ATLAS_DATA_ERROR_DUPLICATE,
      "test.json: observations[1]: expected each observation once, found that of observations[0] "
      "again" },
    { "'observations': [" RATE "'missing': 'no_data', 'source': 'a'}, " RATE
      "'missing': 'no_data', 'source': 'a'}]",
      ATLAS_DATA_ERROR_DUPLICATE,
      "test.json: observations[1]: expected each observation once, found that of observations[0] "
      "again" },
    { "'observations': [" RATE VALUE ("67.0", "a") "}, " RATE VALUE ("61.2", "a") "}]",
      ATLAS_DATA_ERROR_CONFLICT,
      "test.json: observations[1].value: expected one value from source “a”, found 61.2 and 67.0 "
      "in "
      "observations[0], with neither “rejected” nor “meant”" },
    { "'observations': [" RATE VALUE ("61.2", "a") "}, " RATE VALUE (
          "64", "a") ", 'rejected': 'r'}, " RATE VALUE ("67.0", "a") "}]",
      ATLAS_DATA_ERROR_CONFLICT,
      "test.json: observations[2].value: expected one value from source “a”, found 67.0 and 61.2 "
      "in "
      "observations[0], with neither “rejected” nor “meant”" },
  };

  atlas_test_refuse (rows, G_N_ELEMENTS (rows));
}

#define N_MANY 50000

/* An observation of one of many periods. */
#define DATED                                                             \
  "{'period': '%u', 'measure': 'rate', 'type': 'img', 'unit': 'percent'," \
  " 'confidence': 'primary', "

typedef enum
{
  MANY_CELLS,    /* each observation in a cell of its own */
  MANY_SOURCES,  /* one cell, each observation from a source of its own */
  MANY_REJECTED, /* one cell, all from one source */
} Many;

/* The processor time that it takes to load N_MANY observations, in seconds. */
static double
time_many (Many many)
{
  g_autoptr (GString) members = g_string_new ("'sources': [");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < N_MANY; i++)
    g_string_append_printf (members, "%s{'id': 's%u', 'title': 't'}", i > 0 ? "," : "", i);
  g_string_append (members, "], 'observations': [");
  for (guint i = 0; i < N_MANY; i++)
    {
      g_string_append (members, i > 0 ? ", " : "");
      if (many == MANY_CELLS)
        g_string_append_printf (members, DATED VALUE ("67.0", "a") "}", i);
      else if (many == MANY_SOURCES)
        g_string_append_printf (members, RATE "'value': 67.0, 'printed': '67.0', 'source': 's%u'}",
                                i);
      else
        g_string_append_printf (
            members, RATE "'value': %u, 'printed': '%u', 'source': 'a', 'rejected': 'r'}", i, i);
    }
  g_string_append_c (members, ']');

  clock_t start = clock ();
  g_autoptr (AtlasTables) tables = atlas_test_load (members->str, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (tables->cells->len, ==, many == MANY_CELLS ? N_MANY : 1);
  return (double) (clock () - start) / CLOCKS_PER_SEC;
}

/* Whatever is done for each pair of observations would take many times as long. */
static void
test_many (void)
{
  double apart = time_many (MANY_CELLS);

  g_test_summary ("The time to load a cell grows with its observations, not with their square");
  g_assert_cmpfloat (time_many (MANY_SOURCES), <, 3 * apart);
  g_assert_cmpfloat (time_many (MANY_REJECTED), <, 3 * apart);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/loader/good", test_good);
  g_test_add_func ("/loader/observations", test_observations);
  g_test_add_func ("/loader/printed", test_printed);
  g_test_add_func ("/loader/contradictions", test_contradictions);
  g_test_add_func ("/loader/many", test_many);
  return g_test_run ();
}
