/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The vocabulary of specialties, what observations name of it, and data that is added later. */

#include "atlas-test.h"

#define TERMS                                                                       \
  "'scopes': [{'id': 'pgy1', 'name': 'First year', 'aliases': ['PGY-1'],"           \
  " 'definition': 'd', 'source': 'a'}],"                                            \
  "'outcomes': [{'id': 'matched', 'name': 'Matched'}],"                             \
  "'topics': [{'id': 'survey', 'name': 'Survey'}],"                                 \
  "'editions': [{'id': '2014', 'name': '2014 edition', 'match': 2013}],"            \
  "'quantities': [{'id': 'papers', 'name': 'Papers', 'short_name': 'Papers',"       \
  " 'unit': 'count', 'definition': 'd'}],"                                          \
  "'specialties': [{'id': 'neurology', 'name': 'Neurology', 'short_name': 'Neuro'," \
  " 'group': 'medical', 'scope': 'pgy1', 'aliases': ['NEU'], 'definition': 'd'}]"

#define MEASURES                                                                        \
  "'measures': [{'id': 'filled', 'name': 'Filled', 'unit': 'count', 'definition': 'd'," \
  " 'by_type': false},"                                                                 \
  "{'id': 'filled_by', 'name': 'Filled by', 'unit': 'count', 'definition': 'd'},"       \
  "{'id': 'share', 'name': 'Share', 'unit': 'percent', 'definition': 'd',"              \
  " 'numerator': 'filled_by', 'denominator': 'filled'},"                                \
  "{'id': 'papers_mean', 'name': 'Mean papers', 'unit': 'count', 'definition': 'd',"    \
  " 'quantity': 'papers', 'statistic': 'mean'}]"

#define VOCABULARY "'vocabulary': {" TERMS ", " MEASURES "}"
#define WITH(observation) VOCABULARY ", 'observations': [" observation "]"

/* The start of an observation of positions in neurology. */
#define OF_NEUROLOGY(measure)                                                            \
  "{'cycle': 2024, 'measure': '" measure "', 'specialty': 'neurology', 'scope': 'pgy1'," \
  " 'unit': 'count', 'confidence': 'primary', "

static void
test_good (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AtlasTables) tables = atlas_test_load (
      WITH ("{'edition': 2014, 'measure': 'papers_mean', 'type': 'img', 'specialty': 'neurology',"
            " 'scope': 'pgy1', 'outcome': 'matched', 'topic': 'survey', 'unit': 'count',"
            " 'confidence': 'primary', " VALUE ("3.5", "a") "}"),
      &error);

  g_assert_no_error (error);

  AtlasSpecialty *specialty = atlas_tables_find (tables, ATLAS_ENTRY_SPECIALTY, "neurology");
  g_assert_cmpstr (atlas_specialty_get_name (specialty), ==, "Neurology");
  g_assert_cmpstr (atlas_specialty_get_short_name (specialty), ==, "Neuro");
  g_assert_cmpstr (atlas_specialty_get_scope (specialty), ==, "pgy1");
  g_assert_cmpstr (atlas_specialty_get_definition (specialty), ==, "d");
  g_assert_cmpint (atlas_specialty_get_group (specialty), ==, ATLAS_SPECIALTY_GROUP_MEDICAL);
  g_assert_cmpstr (atlas_specialty_get_aliases (specialty)[0], ==, "NEU");
  g_assert_cmpstr (atlas_tables_resolve (tables, ATLAS_ENTRY_SPECIALTY, "neu"), ==, "neurology");

  AtlasTerm *edition = atlas_tables_find_term (tables, ATLAS_TERM_EDITION, "2014");
  g_assert_cmpint (atlas_term_get_match (edition), ==, 2013);
  g_assert_cmpint (atlas_term_get_kind (edition), ==, ATLAS_TERM_EDITION);
  AtlasTerm *scope = atlas_tables_find_term (tables, ATLAS_TERM_SCOPE, "pgy1");
  g_assert_cmpint (atlas_term_get_match (scope), ==, 0);
  g_assert_cmpstr (atlas_term_get_aliases (scope)[0], ==, "PGY-1");
  g_assert_cmpstr (atlas_term_get_definition (scope), ==, "d");

  AtlasCell *cell = atlas_test_find (tables,
                                     "e2014/papers_mean/count/img/neurology/pgy1/matched/survey");
  AtlasMeasure *measure = atlas_cell_get_key (cell)->measure;
  g_assert_cmpstr (atlas_quantity_get_id (atlas_measure_get_quantity (measure)), ==, "papers");
  g_assert_cmpint (atlas_measure_get_statistic (measure), ==, ATLAS_STATISTIC_MEAN);
  g_assert_true (atlas_measure_is_by_type (measure));
}

static void
test_vocabulary (void)
{
  static const AtlasTestRow rows[] = {
    { "'vocabulary': {'scopes': [{'id': 'x'}]}", ATLAS_DATA_ERROR_MISSING,
      "test.json: vocabulary.scopes[0].name: expected a value, found none" },
    { "'vocabulary': {'scopes': [{'id': 'x y', 'name': 'X'}]}", ATLAS_DATA_ERROR_RANGE,
      "test.json: vocabulary.scopes[0].id: expected letters, digits, “_”, “-” and “.”, found "
      "“x y”" },
    { "'vocabulary': {'outcomes': [{'id': 'x', 'name': 'X', 'match': 2013}]}",
      ATLAS_DATA_ERROR_UNEXPECTED,
      "test.json: vocabulary.outcomes[0].match: expected one of id, name, aliases, definition, "
      "source" },
    { "'vocabulary': {'topics': [{'id': 'x', 'name': 'X'}, {'id': 'x', 'name': 'Y'}]}",
      ATLAS_DATA_ERROR_DUPLICATE,
      "test.json: vocabulary.topics[1].id: expected a new id, found “x”, which is defined "
      "already" },
    { "'vocabulary': {'scopes': [{'id': 'x', 'name': 'X', 'aliases': ['Z']},"
      " {'id': 'y', 'name': 'z'}]}",
      ATLAS_DATA_ERROR_DUPLICATE,
      "test.json: vocabulary.scopes[1].name: expected a name of its own, found “z”, which “x” "
      "has" },
    { "'vocabulary': {'scopes': [{'id': 'x', 'name': 'X', 'source': 'y'}]}",
      ATLAS_DATA_ERROR_UNKNOWN_ID,
      "test.json: vocabulary.scopes[0].source: expected a known id, found “y”" },
    { "'vocabulary': {'editions': [{'id': '2014', 'name': 'X'}]}", ATLAS_DATA_ERROR_MISSING,
      "test.json: vocabulary.editions[0].match: expected a value, found none" },
    { "'vocabulary': {'editions': [{'id': 'newest', 'name': 'X', 'match': 2013}]}",
      ATLAS_DATA_ERROR_RANGE,
      "test.json: vocabulary.editions[0].id: expected a year from 1952 to 2100, found “newest”" },
    { "'vocabulary': {'editions': [{'id': '2014', 'name': 'X', 'match': 13}]}",
      ATLAS_DATA_ERROR_RANGE,
      "test.json: vocabulary.editions[0].match: expected an integer from 1952 to 2100, found 13" },
    { "'vocabulary': {'quantities': [{'id': 'x', 'name': 'X', 'short_name': 'X', 'unit': 'u',"
      " 'definition': 'd'}]}",
      ATLAS_DATA_ERROR_UNKNOWN_ID,
      "test.json: vocabulary.quantities[0].unit: expected a known id, found “u”" },
    { "'vocabulary': {'specialties': [{'id': 'x', 'name': 'X', 'short_name': 'X'}]}",
      ATLAS_DATA_ERROR_MISSING,
      "test.json: vocabulary.specialties[0].group: expected a value, found none" },
    { "'vocabulary': {'specialties': [{'id': 'x', 'name': 'X', 'short_name': 'X',"
      " 'group': 'best'}]}",
      ATLAS_DATA_ERROR_RANGE,
      "test.json: vocabulary.specialties[0].group: expected one of all, primary_care, medical, "
      "surgical, hospital_based, preliminary_transitional, combined, found “best”" },
    { "'vocabulary': {'specialties': [{'id': 'x', 'name': 'X', 'short_name': 'X',"
      " 'group': 'all', 'scope': 'pgy1'}]}",
      ATLAS_DATA_ERROR_UNKNOWN_ID,
      "test.json: vocabulary.specialties[0].scope: expected a known id, found “pgy1”" },
    { "'vocabulary': {" TERMS ", 'measures': [{'id': 'x', 'name': 'X', 'unit': 'count',"
      " 'definition': 'd', 'quantity': 'papers'}]}",
      ATLAS_DATA_ERROR_MISSING,
      "test.json: vocabulary.measures[0].statistic: expected both a quantity and a statistic, "
      "found one of them" },
    { "'vocabulary': {" TERMS ", 'measures': [{'id': 'x', 'name': 'X', 'unit': 'count',"
      " 'definition': 'd', 'quantity': 'books', 'statistic': 'mean'}]}",
      ATLAS_DATA_ERROR_UNKNOWN_ID,
      "test.json: vocabulary.measures[0].quantity: expected a known id, found “books”" },
    { "'vocabulary': {" TERMS ", 'measures': [{'id': 'x', 'name': 'X', 'unit': 'count',"
      " 'definition': 'd', 'quantity': 'papers', 'statistic': 'mode'}]}",
      ATLAS_DATA_ERROR_RANGE,
      "test.json: vocabulary.measures[0].statistic: expected one of mean, sd, median, q1, q3, min, "
      "max, n, found “mode”" },
    { "'vocabulary': {" TERMS ", 'measures': [{'id': 'x', 'name': 'X', 'unit': 'count',"
      " 'definition': 'd', 'quantity': 'papers', 'statistic': 'mean'}, {'id': 'y', 'name': 'Y',"
      " 'unit': 'count', 'definition': 'd', 'quantity': 'papers', 'statistic': 'mean'}]}",
      ATLAS_DATA_ERROR_DUPLICATE,
      "test.json: vocabulary.measures[1].statistic: expected a statistic of its own, found that of "
      "“x”" },
    { "'vocabulary': {'measures': [{'id': 'x', 'name': 'X', 'unit': 'count', 'definition': 'd',"
      " 'by_type': 'no'}]}",
      ATLAS_DATA_ERROR_TYPE,
      "test.json: vocabulary.measures[0].by_type: expected true or false, found a text" },
  };

  atlas_test_refuse (rows, G_N_ELEMENTS (rows));
}

static void
test_unknown_ids (void)
{
  static const AtlasTestRow rows[] = {
    { WITH (RATE VALUE ("67.0", "a") ", 'specialty': 'surgery'}"), ATLAS_DATA_ERROR_UNKNOWN_ID,
      "test.json: observations[0].specialty: expected a known id, found “surgery”" },
    { WITH (RATE VALUE ("67.0", "a") ", 'specialty': 'Neurology'}"), ATLAS_DATA_ERROR_UNKNOWN_ID,
      "test.json: observations[0].specialty: expected a known id, found “Neurology”" },
    { WITH (RATE VALUE ("67.0", "a") ", 'scope': '-'}"), ATLAS_DATA_ERROR_UNKNOWN_ID,
      "test.json: observations[0].scope: expected a known id, found “-”" },
    { WITH (RATE VALUE ("67.0", "a") ", 'outcome': 'pgy1'}"), ATLAS_DATA_ERROR_UNKNOWN_ID,
      "test.json: observations[0].outcome: expected a known id, found “pgy1”" },
    { WITH (RATE VALUE ("67.0", "a") ", 'topic': 'x'}"), ATLAS_DATA_ERROR_UNKNOWN_ID,
      "test.json: observations[0].topic: expected a known id, found “x”" },
    { WITH ("{'edition': 2016, 'measure': 'papers_mean', 'unit': 'count',"
            " 'confidence': 'primary', " VALUE ("3", "a") "}"),
      ATLAS_DATA_ERROR_UNKNOWN_ID,
      "test.json: observations[0].edition: expected a known id, found “2016”" },
    { WITH (OF_NEUROLOGY ("filled") VALUE ("3", "a") ", 'type': 'img'}"), ATLAS_DATA_ERROR_CONFLICT,
      "test.json: observations[0].type: expected none, since “filled” of a specialty is not "
      "counted by "
      "type, found “img”" },
  };

  atlas_test_refuse (rows, G_N_ELEMENTS (rows));
}

/* The share of a group is computed from the positions of all. */
static void
test_share (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AtlasTables) tables = atlas_test_load (
      WITH (OF_NEUROLOGY ("filled") VALUE ("200", "a") "}, " OF_NEUROLOGY ("filled_by")
                VALUE ("50", "a") ", 'type': 'img'}, " OF_NEUROLOGY ("filled_by")
                    VALUE ("20", "a") ", 'type': 'md'}"),
      &error);
  double value = 0;

  g_assert_no_error (error);
  g_assert_cmpuint (tables->cells->len, ==, 5);

  AtlasCell *share = atlas_test_find (tables, "c2024/share/percent/img/neurology/pgy1/-/-");
  AtlasCell *filled = atlas_test_find (tables, "c2024/filled/count/-/neurology/pgy1/-/-");
  g_assert_true (atlas_cell_is_computed (share));
  g_assert_true (atlas_cell_get_value (share, &value));
  g_assert_cmpfloat_with_epsilon (value, 25, 1e-9);
  g_assert_true (atlas_cell_get_denominator (share) == filled);

  share = atlas_test_find (tables, "c2024/share/percent/md/neurology/pgy1/-/-");
  g_assert_true (atlas_cell_get_value (share, &value));
  g_assert_cmpfloat_with_epsilon (value, 10, 1e-9);
}

/* Where neither count is a group's, both are those of the same type, which a whole cycle has. */
static void
test_fill_rate (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AtlasTables) tables = atlas_test_load (
      "'vocabulary': {'measures': [{'id': 'filled', 'name': 'Filled', 'unit': 'count',"
      " 'definition': 'd', 'by_type': false}, {'id': 'offered', 'name': 'Offered',"
      " 'unit': 'count', 'definition': 'd', 'by_type': false}, {'id': 'fill_rate',"
      " 'name': 'Fill rate', 'unit': 'percent', 'definition': 'd', 'by_type': false,"
      " 'numerator': 'filled', 'denominator': 'offered'}]}, 'observations': [" COUNT ("filled")
          VALUE ("90", "a") "}, " COUNT ("offered") VALUE ("100", "a") "}]",
      &error);
  double value = 0;

  g_assert_no_error (error);
  g_assert_true (atlas_cell_get_value (
      atlas_test_find (tables, "c2024/fill_rate/percent/img/-/-/-/-"), &value));
  g_assert_cmpfloat_with_epsilon (value, 90, 1e-9);
}

static AtlasTables *
extend (AtlasTables *base, const char *members, GError **error)
{
  g_autoptr (AtlasLoader) loader = atlas_loader_new_from (base);
  g_autoptr (GBytes) bytes = atlas_test_document (members);

  if (!atlas_loader_add (loader, "more.json", bytes, error))
    return NULL;

  return atlas_loader_finish (loader, error);
}

/* What is added stands beside what was there, which stays as it was. */
static void
test_added (void)
{
  g_autoptr (AtlasTables) base = atlas_test_load_all (
      RATE VALUE ("67.0", "a") "}, " COUNT ("matched") VALUE ("3", "a") "}", "");
  g_autoptr (GError) error = NULL;
  AtlasCell *rate = atlas_test_find (base, RATE_CELL);
  g_autoptr (AtlasTables) more = extend (
      base,
      WITH (OF_NEUROLOGY ("filled") VALUE ("200", "a") "}, " COUNT ("active") VALUE ("4", "a") "}"),
      &error);

  g_assert_no_error (error);
  g_assert_cmpuint (base->cells->len, ==, 2);
  g_assert_cmpuint (more->cells->len, ==, 4);
  g_assert_true (atlas_test_find (more, RATE_CELL) == rate);
  g_assert_null (atlas_cell_get_denominator (rate));
  g_assert_null (atlas_tables_find (base, ATLAS_ENTRY_SPECIALTY, "neurology"));
  g_assert_null (atlas_tables_resolve (base, ATLAS_ENTRY_SPECIALTY, "neurology"));
  g_assert_true (atlas_tables_find (more, ATLAS_ENTRY_TYPE, "img") ==
                 atlas_tables_find (base, ATLAS_ENTRY_TYPE, "img"));
  for (guint i = 0; i < base->entries[ATLAS_ENTRY_MEASURE].items->len; i++)
    g_assert_true (g_ptr_array_index (base->entries[ATLAS_ENTRY_MEASURE].items, i) ==
                   g_ptr_array_index (more->entries[ATLAS_ENTRY_MEASURE].items, i));

  /* Sorted together, and alive without the base. */
  g_clear_pointer (&base, atlas_tables_unref);
  g_assert_true (g_ptr_array_index (more->cells, 3) == rate);
}

static void
test_added_refused (void)
{
  static const AtlasTestRow rows[] = {
    { "'observations': [" RATE VALUE ("67.0", "b") "}]", ATLAS_DATA_ERROR_CONFLICT,
      "more.json: observations[0]: expected a cell of this data, found “" RATE_CELL
      "”, which is settled already" },
    { "'judgements': [{'cell': '" RATE_CELL "', 'status': 'settled', 'reason': 'r',"
      " 'preferred': null}]",
      ATLAS_DATA_ERROR_CONFLICT,
      "more.json: judgements[0].cell: expected a cell of this data, found “" RATE_CELL
      "”, which is settled already" },
    { "'vocabulary': {'types': [{'id': 'x', 'name': 'fmg', 'short_name': 'X'}]}",
      ATLAS_DATA_ERROR_DUPLICATE,
      "more.json: vocabulary.types[0].name: expected a name of its own, found “fmg”, which “img” "
      "has" },
    { "'sources': [{'id': 'a', 'title': 't'}]", ATLAS_DATA_ERROR_DUPLICATE,
      "more.json: sources[0].id: expected a new id, found “a”, which is defined already" },
  };
  g_autoptr (AtlasTables) base = atlas_test_load_all (RATE VALUE ("67.0", "a") "}", "");

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (AtlasTables) tables = extend (base, rows[i].members, &error);

      g_assert_null (tables);
      g_assert_error (error, ATLAS_DATA_ERROR, (int) rows[i].code);
      g_assert_cmpstr (error->message, ==, rows[i].message);
    }
  g_assert_cmpuint (atlas_cell_get_n_observations (atlas_test_find (base, RATE_CELL)), ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/loader-specialties/good", test_good);
  g_test_add_func ("/loader-specialties/vocabulary", test_vocabulary);
  g_test_add_func ("/loader-specialties/unknown-ids", test_unknown_ids);
  g_test_add_func ("/loader-specialties/share", test_share);
  g_test_add_func ("/loader-specialties/fill-rate", test_fill_rate);
  g_test_add_func ("/loader-specialties/added", test_added);
  g_test_add_func ("/loader-specialties/added-refused", test_added_refused);
  return g_test_run ();
}
