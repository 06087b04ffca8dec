/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-test.h"

#include <string.h>
#include <time.h>

#define SOURCE "{'id': 'x', 'title': 't'}"
#define MEASURE "'id': 'x', 'name': 'X', 'unit': 'count', 'definition': 'd'"

typedef struct
{
  const char *members;
  AtlasDataError code;
  const char *message;
} Row;

static void
check_rows (const Row *rows, gsize n_rows)
{
  for (gsize i = 0; i < n_rows; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (AtlasTables) tables = atlas_test_load (rows[i].members, &error);

      if (tables != NULL)
        g_error ("%s was not refused", rows[i].members);
      g_assert_error (error, ATLAS_DATA_ERROR, (int) rows[i].code);
      g_assert_cmpstr (error->message, ==, rows[i].message);
    }
}

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
  static const Row rows[] = {
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
    { "'observations': [{'measure': 'rate', 'unit': 'percent', 'scope': '-'}]",
      ATLAS_DATA_ERROR_RANGE,
      "test.json: observations[0].scope: expected an id, found “-”, which stands for none" },
    { "'observations': [" RATE VALUE ("67.0", "a") ", 'bound': 'about'}]", ATLAS_DATA_ERROR_RANGE,
      "test.json: observations[0].bound: expected one of lower, upper, found “about”" },
    { "'observations': [" RATE VALUE ("67.0", "a") ", 'missing': 'no_data'}]",
      ATLAS_DATA_ERROR_CONFLICT,
      "test.json: observations[0].missing: expected a value or the reason why it is missing, found "
      "both" },
    { "'observations': [" RATE VALUE ("67.0", "a") ", 'note': ''}]", ATLAS_DATA_ERROR_RANGE,
      "test.json: observations[0].note: expected a text, found an empty one" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
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

  static const Row rows[] = {
    { "'observations': [" RATE "'value': 67, 'printed': '67.1', 'source': 'a'}]",
      ATLAS_DATA_ERROR_CONFLICT,
      "test.json: observations[0].printed: expected the same number as the value 67, found "
      "“67.1”" },
    { "'observations': [" RATE "'value': 67, 'printed': '-67', 'source': 'a'}]",
      ATLAS_DATA_ERROR_CONFLICT,
      "test.json: observations[0].printed: expected the same number as the value 67, found “-67”" },
  };
  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_contradictions (void)
{
  static const Row rows[] = {
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

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_sources (void)
{
  static const Row rows[] = {
    { "'sources': [{'id': 'a', 'title': 't'}]", ATLAS_DATA_ERROR_DUPLICATE,
      "test.json: sources[0].id: expected a new id, found “a”, which is defined already" },
    { "'sources': [" SOURCE ", " SOURCE "]", ATLAS_DATA_ERROR_DUPLICATE,
      "test.json: sources[1].id: expected a new id, found “x”, which is defined already" },
    { "'sources': [{'id': 'x y', 'title': 't'}]", ATLAS_DATA_ERROR_RANGE,
      "test.json: sources[0].id: expected letters, digits, “_”, “-” and “.”, found “x y”" },
    { "'sources': [{'id': 'x'}]", ATLAS_DATA_ERROR_MISSING,
      "test.json: sources[0].title: expected a value, found none" },
    { "'sources': [{'id': 'x', 'title': 't', 'url': 'javascript:x'}]", ATLAS_DATA_ERROR_RANGE,
      "test.json: sources[0].url: expected a web address, found “javascript:x”" },
    { "'sources': [{'id': 'x', 'title': 't', 'year': '2024'}]", ATLAS_DATA_ERROR_TYPE,
      "test.json: sources[0].year: expected an integer, found a text" },
    { "'sources': [{'id': 'x', 'title': 't', 'year': 24}]", ATLAS_DATA_ERROR_RANGE,
      "test.json: sources[0].year: expected an integer from 1900 to 2100, found 24" },
    { "'sources': [{'id': 'x', 'title': 't', 'kind': 'rumour'}]", ATLAS_DATA_ERROR_RANGE,
      "test.json: sources[0].kind: expected one of primary, secondary, article, found “rumour”" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

#define VOCABULARY(members) "'vocabulary': {" members "}"

static void
test_vocabulary (void)
{
  static const Row rows[] = {
    { "'vocabulary': []", ATLAS_DATA_ERROR_TYPE,
      "test.json: vocabulary: expected an object, found an array" },
    { VOCABULARY ("'type': []"), ATLAS_DATA_ERROR_UNEXPECTED,
      "test.json: vocabulary.type: expected one of types, measures, units" },
    { VOCABULARY ("'types': [{'id': 'img', 'name': 'X', 'short_name': 'X'}]"),
      ATLAS_DATA_ERROR_DUPLICATE,
      "test.json: vocabulary.types[0].id: expected a new id, found “img”, which is defined "
      "already" },
    { VOCABULARY ("'types': [{'id': 'x', 'name': 'X', 'short_name': 'X', 'aliases': ['fmg']}]"),
      ATLAS_DATA_ERROR_DUPLICATE,
      "test.json: vocabulary.types[0].aliases: expected a name of its own, found “fmg”, which "
      "“img” "
      "has" },
    { VOCABULARY ("'types': [{'id': 'x', 'name': 'md seniors', 'short_name': 'X'}]"),
      ATLAS_DATA_ERROR_DUPLICATE,
      "test.json: vocabulary.types[0].name: expected a name of its own, found “md seniors”, which "
      "“md” has" },
    { VOCABULARY ("'types': [{'id': 'x', 'name': 'X', 'short_name': 'X', 'source': 'y'}]"),
      ATLAS_DATA_ERROR_UNKNOWN_ID,
      "test.json: vocabulary.types[0].source: expected a known id, found “y”" },
    { VOCABULARY ("'types': [{'id': 'x', 'name': 'X', 'short_name': 'X', 'continues': 'y'}]"),
      ATLAS_DATA_ERROR_UNKNOWN_ID,
      "vocabulary: type “x”: continues: expected a known id, found “y”" },
    { VOCABULARY ("'units': [{'id': 'count', 'name': 'n'}]"), ATLAS_DATA_ERROR_DUPLICATE,
      "test.json: vocabulary.units[0].id: expected a new id, found “count”, which is defined "
      "already" },
    { VOCABULARY ("'measures': [{'id': 'x', 'name': 'X', 'unit': 'u', 'definition': 'd'}]"),
      ATLAS_DATA_ERROR_UNKNOWN_ID,
      "vocabulary: measure “x”: unit: expected a known id, found “u”" },
    { VOCABULARY ("'measures': [{" MEASURE ", 'numerator': 'matched'}]"), ATLAS_DATA_ERROR_MISSING,
      "test.json: vocabulary.measures[0].denominator: expected both a numerator and a denominator, "
      "found one of them" },
    { VOCABULARY ("'measures': [{" MEASURE ", 'numerator': 'matched', 'denominator': 'y'}]"),
      ATLAS_DATA_ERROR_UNKNOWN_ID,
      "vocabulary: measure “x”: denominator: expected a known id, found “y”" },
    { VOCABULARY ("'measures': [{" MEASURE ", 'numerator': 'x', 'denominator': 'active'}]"),
      ATLAS_DATA_ERROR_CONFLICT,
      "vocabulary: measure “x”: numerator: expected a count, found the rate “x”" },
    { VOCABULARY ("'measures': [{" MEASURE ", 'source': 5}]"), ATLAS_DATA_ERROR_TYPE,
      "test.json: vocabulary.measures[0].source: expected a text, found an integer" },
  };

  g_test_summary ("A rate of rates could be its own count, and would never be freed");
  check_rows (rows, G_N_ELEMENTS (rows));
}

#define JUDGED(preferred)                                                  \
  "'observations': [" RATE VALUE ("67.0", "a") "}, " RATE VALUE (          \
      "61.2", "b") ", 'meant': 'x'}], 'judgements': [{'cell': '" RATE_CELL \
                   "', 'status': 'settled', 'reason': 'r', 'preferred': " preferred "}"

static void
test_judgements (void)
{
  static const Row rows[] = {
    { JUDGED ("{'source': 'nrmp'}") "]", ATLAS_DATA_ERROR_UNKNOWN_ID,
      "test.json: judgements[0].preferred.source: expected a known id, found “nrmp”" },
    { JUDGED ("{'source': 'new'}") "]", ATLAS_DATA_ERROR_CONFLICT,
      "test.json: judgements[0].preferred.source: expected a source with a usable observation of "
      "the "
      "cell, found “new”" },
    { JUDGED ("{'source': 'b'}") "]", ATLAS_DATA_ERROR_CONFLICT,
      "test.json: judgements[0].preferred.source: expected a source with a usable observation of "
      "the "
      "cell, found “b”" },
    { JUDGED ("{}") "]", ATLAS_DATA_ERROR_MISSING,
      "test.json: judgements[0].preferred.source: expected a value, found none" },
    { JUDGED ("{'sauce': 'a'}") "]", ATLAS_DATA_ERROR_UNEXPECTED,
      "test.json: judgements[0].preferred.sauce: expected one of source" },
    { JUDGED ("'none'") "]", ATLAS_DATA_ERROR_RANGE,
      "test.json: judgements[0].preferred: expected one of computed, found “none”" },
    { JUDGED ("[]") "]", ATLAS_DATA_ERROR_TYPE,
      "test.json: judgements[0].preferred: expected an object, found an array" },
    { JUDGED ("'computed'") "]", ATLAS_DATA_ERROR_CONFLICT,
      "test.json: judgements[0].preferred: expected a rate whose counts are known, found "
      "“" RATE_CELL "”" },
    { JUDGED ("null") ", {'cell': '" RATE_CELL
                      "', 'status': 'settled', 'reason': 'r', 'preferred': "
                      "null}]",
      ATLAS_DATA_ERROR_DUPLICATE,
      "test.json: judgements[1].cell: expected one judgement a cell, found another one of "
      "“" RATE_CELL "”" },
    { "'judgements': [{'cell': 'c2024/x', 'status': 'settled', 'reason': 'r', 'preferred': null}]",
      ATLAS_DATA_ERROR_UNKNOWN_ID,
      "test.json: judgements[0].cell: expected a cell with observations, found “c2024/x”" },
    { "'judgements': [{'cell': 'c2024/x', 'status': 'settled', 'reason': 'r'}]",
      ATLAS_DATA_ERROR_MISSING,
      "test.json: judgements[0].preferred: expected a source, “computed” or null, found none" },
    { "'judgements': [{'cell': 'c2024/x', 'reason': 'r', 'preferred': null}]",
      ATLAS_DATA_ERROR_MISSING, "test.json: judgements[0].status: expected a value, found none" },
    { "'judgements': [{'cell': 'c2024/x', 'status': 'open', 'reason': 'r', 'preferred': null}]",
      ATLAS_DATA_ERROR_RANGE,
      "test.json: judgements[0].status: expected one of settled, unresolved, restated, found "
      "“open”" },
  };

  check_rows (rows, G_N_ELEMENTS (rows));
}

static void
test_header (void)
{
  static const struct
  {
    const char *text;
    AtlasDataError code;
    const char *message;
  } rows[] = {
    { "{}", ATLAS_DATA_ERROR_MISSING, "h.json: format: expected a value, found none" },
    { "{'format': 5}", ATLAS_DATA_ERROR_TYPE, "h.json: format: expected a text, found an integer" },
    { "{'format': 'geojson'}", ATLAS_DATA_ERROR_FORMAT,
      "h.json: format: expected “residency-atlas-data”, found “geojson”" },
    { "{'format': 'residency-atlas-data'}", ATLAS_DATA_ERROR_MISSING,
      "h.json: version: expected a value, found none" },
    { "{'format': 'residency-atlas-data', 'version': 2}", ATLAS_DATA_ERROR_FORMAT,
      "h.json: version: expected version 1, found 2" },
    { "{'format': 'residency-atlas-data', 'version': 1}", ATLAS_DATA_ERROR_MISSING,
      "h.json: id: expected a value, found none" },
    { "{'format': 'residency-atlas-data', 'version': 1, 'id': 'x', 'title': 't'}",
      ATLAS_DATA_ERROR_MISSING, "h.json: date: expected a value, found none" },
    { "{'format': 'residency-atlas-data', 'version': 1, 'extra': []}", ATLAS_DATA_ERROR_UNEXPECTED,
      "h.json: extra: expected one of format, version, id, title, date, sources, vocabulary, "
      "observations, judgements" },
    { "[]", ATLAS_DATA_ERROR_TYPE, "h.json: expected an object, found an array" },
    { "", ATLAS_DATA_ERROR_SYNTAX, "h.json: expected JSON, found an empty file" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (AtlasLoader) loader = atlas_loader_new ();
      g_autoptr (GBytes) bytes = atlas_test_bytes (rows[i].text);
      g_autoptr (GError) error = NULL;

      g_assert_false (atlas_loader_add (loader, "h.json", bytes, &error));
      g_assert_error (error, ATLAS_DATA_ERROR, (int) rows[i].code);
      g_assert_cmpstr (error->message, ==, rows[i].message);
    }
}

static void
test_date (void)
{
  static const char *const dates[] = { "2026-02-30", "2026-1-22",   "+026-11-22", "2026-11-22 ",
                                       "2026/11/22", "22 Nov 2026", "0000-01-01" };

  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autofree char *text = g_strdup_printf ("{'format': 'residency-atlas-data', 'version': 1,"
                                               " 'id': 'x', 'title': 't', 'date': '%s'}",
                                               dates[i]);
      g_autoptr (AtlasLoader) loader = atlas_loader_new ();
      g_autoptr (GBytes) bytes = atlas_test_bytes (text);
      g_autoptr (GError) error = NULL;

      g_assert_false (atlas_loader_add (loader, "h.json", bytes, &error));
      g_assert_error (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_RANGE);
      g_assert_nonnull (strstr (error->message, "h.json: date: expected a date like 2026-11-22"));
    }
}

#define N_MANY 50000

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
      g_string_append (members, i > 0 ? ", " RATE : RATE);
      if (many == MANY_CELLS)
        g_string_append_printf (members, "'specialty': 's%u', " VALUE ("67.0", "a") "}", i);
      else if (many == MANY_SOURCES)
        g_string_append_printf (members, "'value': 67.0, 'printed': '67.0', 'source': 's%u'}", i);
      else
        g_string_append_printf (
            members, "'value': %u, 'printed': '%u', 'source': 'a', 'rejected': 'r'}", i, i);
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
  g_test_add_func ("/loader/sources", test_sources);
  g_test_add_func ("/loader/vocabulary", test_vocabulary);
  g_test_add_func ("/loader/judgements", test_judgements);
  g_test_add_func ("/loader/header", test_header);
  g_test_add_func ("/loader/date", test_date);
  g_test_add_func ("/loader/many", test_many);
  return g_test_run ();
}
