/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is refused in a file but its observations. */

#include "atlas-test.h"

#include <string.h>

#define SOURCE "{'id': 'x', 'title': 't'}"
#define MEASURE "'id': 'x', 'name': 'X', 'unit': 'count', 'definition': 'd'"

static void
test_sources (void)
{
  static const AtlasTestRow rows[] = {
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

  atlas_test_refuse (rows, G_N_ELEMENTS (rows));
}

#define VOCABULARY(members) "'vocabulary': {" members "}"

static void
test_vocabulary (void)
{
  static const AtlasTestRow rows[] = {
    { "'vocabulary': []", ATLAS_DATA_ERROR_TYPE,
      "test.json: vocabulary: expected an object, found an array" },
    { VOCABULARY ("'type': []"), ATLAS_DATA_ERROR_UNEXPECTED,
      "test.json: vocabulary.type: expected one of types, measures, units, specialties, scopes, "
      "outcomes, topics, editions, quantities" },
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
  atlas_test_refuse (rows, G_N_ELEMENTS (rows));
}

#define JUDGED(preferred)                                                  \
  "'observations': [" RATE VALUE ("67.0", "a") "}, " RATE VALUE (          \
      "61.2", "b") ", 'meant': 'x'}], 'judgements': [{'cell': '" RATE_CELL \
                   "', 'status': 'settled', 'reason': 'r', 'preferred': " preferred "}"

static void
test_judgements (void)
{
  static const AtlasTestRow rows[] = {
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

  atlas_test_refuse (rows, G_N_ELEMENTS (rows));
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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/loader-terms/sources", test_sources);
  g_test_add_func ("/loader-terms/vocabulary", test_vocabulary);
  g_test_add_func ("/loader-terms/judgements", test_judgements);
  g_test_add_func ("/loader-terms/header", test_header);
  g_test_add_func ("/loader-terms/date", test_date);
  return g_test_run ();
}
