/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-test.h"

#include <string.h>

#define JUDGE(cell, preferred, status) \
  "{'cell': '" cell "', 'preferred': " preferred ", 'status': '" status "', 'reason': 'r'}"
#define COUNTS(matched, active) \
  COUNT ("matched") VALUE (matched, "a") "}, " COUNT ("active") VALUE (active, "a") "}"

/* Whether the rate of @observations takes its value from the source @preferred, or from none. */
static void
assert_prefers (const char *observations,
                const char *judgements,
                const char *preferred,
                gboolean disputed)
{
  g_autoptr (AtlasTables) tables = atlas_test_load_all (observations, judgements);
  AtlasCell *cell = atlas_test_find (tables, RATE_CELL);
  const AtlasObservation *observation = atlas_cell_get_preferred (cell);

  g_test_message ("%s", observations);
  g_assert_cmpstr (observation != NULL ? atlas_source_get_id (observation->source) : NULL, ==,
                   preferred);
  g_assert_cmpint (atlas_cell_is_disputed (cell), ==, disputed);
}

/* One step after the other: the source on the left wins by it and loses by all that follow. */
static void
test_steps (void)
{
  assert_prefers (
      SECONDARY_RATE VALUE ("60", "old") ", 'derived': 'd', 'bound': 'lower'}, " RATE VALUE (
          "60.0", "new") ", 'rejected': 'r'}",
      "", "old", FALSE);
  assert_prefers (
      SECONDARY_RATE VALUE ("60", "old") ", 'derived': 'd', 'bound': 'lower'}, " RATE VALUE (
          "60.0", "new") ", 'meant': 'x'}",
      "", "old", FALSE);
  assert_prefers (SECONDARY_RATE VALUE ("60", "old") ", 'derived': 'd', 'bound': 'lower'}, " RATE
                                                     "'missing': 'no_data', 'source': 'new'}",
                  "", "old", FALSE);
  assert_prefers (SECONDARY_RATE VALUE ("61", "old") ", 'derived': 'd'}, " RATE VALUE (
                      "60.0", "new") ", 'bound': 'lower'}",
                  "", "old", FALSE);
  assert_prefers (
      SECONDARY_RATE VALUE ("60", "old") ", 'derived': 'd'}, " RATE VALUE ("61", "new") "}",
      JUDGE (RATE_CELL, "{'source': 'old'}", "settled"), "old", FALSE);
  assert_prefers (
      RATE VALUE ("60", "old") ", 'derived': 'd'}, " SECONDARY_RATE VALUE ("61", "new") "}", "",
      "old", FALSE);
  assert_prefers (RATE VALUE ("60", "new") ", 'derived': 'd'}, " RATE VALUE (
                      "60", "a") "}, " RATE VALUE ("60", "undated") "}",
                  "", "new", FALSE);
  assert_prefers (RATE VALUE ("60", "b") "}, " RATE VALUE ("60", "a") ", 'derived': 'd'}", "", "b",
                  FALSE);
  assert_prefers (
      RATE VALUE ("60", "b") "}, " RATE VALUE ("60", "a2") "}, " RATE VALUE ("60", "a") "}", "",
      "a", FALSE);
}

/* A judgement comes after exactness, so that a bound is never shown in place of a number. */
static void
test_judgement (void)
{
  assert_prefers (RATE VALUE ("60", "a") ", 'bound': 'lower'}, " RATE VALUE ("61", "b") "}",
                  JUDGE (RATE_CELL, "{'source': 'a'}", "settled"), "b", FALSE);
  assert_prefers (RATE VALUE ("60", "a") "}, " RATE VALUE ("61", "b") "}",
                  JUDGE (RATE_CELL, "null", "settled"), NULL, FALSE);
  assert_prefers (RATE VALUE ("60", "a") "}, " RATE VALUE ("61", "b") "}",
                  JUDGE (RATE_CELL, "{'source': 'b'}", "restated"), "b", FALSE);
  assert_prefers (RATE VALUE ("60", "a") "}, " COUNTS ("3", "4"),
                  JUDGE (RATE_CELL, "'computed'", "settled"), NULL, FALSE);
}

static void
test_disputed (void)
{
  assert_prefers (RATE VALUE ("60", "a") "}, " RATE VALUE ("61", "b") "}", "", "a", TRUE);
  assert_prefers (RATE VALUE ("60", "a") "}, " RATE VALUE ("60.4", "b") "}", "", "a", FALSE);
  assert_prefers (RATE VALUE ("60", "a") "}, " RATE VALUE ("60.6", "b") "}", "", "a", TRUE);
  assert_prefers (
      RATE VALUE ("60.41", "a") "}, " RATE VALUE ("60", "b") "}, " RATE VALUE ("60.3", "new") "}",
      "", "new", TRUE);
  /* 60.5 may be 60 or 61, which differ. */
  assert_prefers (
      RATE VALUE ("60.5", "a") "}, " RATE VALUE ("60", "b") "}, " RATE VALUE ("61", "new") "}", "",
      "new", TRUE);
  /* What falls away before the last three steps disputes nothing. */
  assert_prefers (
      RATE VALUE ("60", "a") "}, " SECONDARY_RATE VALUE ("99", "b") "}, " RATE VALUE (
          "90", "new") ", 'bound': 'lower'}, " RATE VALUE ("5", "old") ", 'rejected': 'r'}",
      "", "a", FALSE);
}

/* Where nothing decides, the number that is shown says so; its own caution comes first. */
static void
test_unresolved (void)
{
  static const char *const judgements[] = {
    JUDGE (RATE_CELL, "{'source': 'a'}", "unresolved"),
    JUDGE (RATE_CELL, "{'source': 'a'}", "settled"),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (judgements); i++)
    {
      g_autoptr (AtlasTables) tables = atlas_test_load_all (
          RATE VALUE ("60", "a") "}, " RATE VALUE ("61", "b") "}", judgements[i]);
      g_assert_cmpstr (atlas_cell_get_caution (atlas_test_find (tables, RATE_CELL)), ==,
                       i == 0 ? "r" : NULL);
    }

  g_autoptr (AtlasTables) tables = atlas_test_load_all (RATE VALUE ("60", "a") ", 'caution': 'c'}",
                                                        judgements[0]);
  g_assert_cmpstr (atlas_cell_get_caution (atlas_test_find (tables, RATE_CELL)), ==, "c");
}

static void
test_bounds (void)
{
  g_test_summary ("More than 60 and more than 70 can both be true");
  assert_prefers (
      RATE VALUE ("60", "a") ", 'bound': 'lower'}, " RATE VALUE ("70", "b") ", 'bound': 'lower'}",
      "", "a", FALSE);
  assert_prefers (
      RATE VALUE ("60", "a") ", 'bound': 'upper'}, " RATE VALUE ("70", "b") ", 'bound': 'upper'}",
      "", "a", FALSE);
  assert_prefers (
      RATE VALUE ("60", "a") ", 'bound': 'lower'}, " RATE VALUE ("70", "b") ", 'bound': 'upper'}",
      "", "a", FALSE);
  assert_prefers (
      RATE VALUE ("70", "a") ", 'bound': 'lower'}, " RATE VALUE ("60", "b") ", 'bound': 'upper'}",
      "", "a", TRUE);
  assert_prefers (
      RATE VALUE ("70", "b") ", 'bound': 'upper'}, " RATE VALUE (
          "60", "b") ", 'bound': 'upper'}, " RATE VALUE ("65", "a") ", 'bound': 'lower'}",
      "", "a", TRUE);
}

/* The quick way to find a dispute gives what comparing every pair would. */
static void
test_agreement_of_all (void)
{
  static const char *const values[] = { "60", "61", "60.4", "60.5", "60.6", "60.45", "60.55" };
  static const char *const bounds[] = { "", ", 'bound': 'lower'", ", 'bound': 'upper'" };
  static const char *const sources[] = { "a", "a2", "b" };
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (guint n = 0; n < 2000; n++)
    {
      g_autoptr (GString) list = g_string_new (NULL);
      gboolean exact = g_rand_boolean (random);

      for (guint i = 0; i < 3; i++)
        {
          const char *value = values[g_rand_int_range (random, 0, G_N_ELEMENTS (values))];

          g_string_append_printf (list, "%s" RATE "'value': %s, 'printed': '%s', 'source': '%s'%s}",
                                  i > 0 ? ", " : "", value, value, sources[i],
                                  exact ? "" : bounds[g_rand_int_range (random, 1, 3)]);
        }

      g_autoptr (AtlasTables) tables = atlas_test_load_all (list->str, "");
      AtlasCell *cell = atlas_test_find (tables, RATE_CELL);
      gboolean disputed = FALSE;
      for (guint i = 0; i < 3; i++)
        for (guint j = 0; j < 3; j++)
          disputed |= !atlas_observation_agrees (atlas_cell_get_observation (cell, i),
                                                 atlas_cell_get_observation (cell, j));
      g_assert_cmpint (atlas_cell_is_disputed (cell), ==, disputed);
    }
}

static void
test_nothing_usable (void)
{
  g_autoptr (AtlasTables) tables = atlas_test_load_all (
      RATE VALUE ("60", "a") ", 'rejected': 'r'}, " RATE VALUE ("61", "b") ", 'meant': 'x'}", "");
  AtlasCell *cell = atlas_test_find (tables, RATE_CELL);
  double value = 7;

  g_assert_null (atlas_cell_get_preferred (cell));
  g_assert_false (atlas_cell_get_value (cell, &value));
  g_assert_cmpfloat_with_epsilon (value, 7, 1e-9);
  g_assert_false (atlas_cell_is_disputed (cell));
  g_assert_cmpuint (atlas_cell_get_n_observations (cell), ==, 2);
  g_assert_cmpuint (atlas_cell_get_n_others (cell), ==, 2);
  g_assert_cmpuint (atlas_cell_get_n_agreeing_publishers (cell), ==, 0);
  g_assert_null (atlas_cell_get_missing (cell));
}

/* Suppressed, missing and 0 are three different things. */
static void
test_missing (void)
{
  g_autoptr (AtlasTables) none = atlas_test_load_all (
      RATE "'missing': 'suppressed', 'printed': '*', 'source': 'a'}", "");
  g_autoptr (AtlasTables) zero = atlas_test_load_all (
      RATE VALUE ("0", "a") "}, " RATE "'missing': 'no_data', 'source': 'b'}", "");
  AtlasCell *suppressed = atlas_test_find (none, RATE_CELL);
  AtlasCell *given = atlas_test_find (zero, RATE_CELL);
  double value = 7;

  g_assert_false (atlas_cell_get_value (suppressed, &value));
  g_assert_cmpint (atlas_cell_get_missing (suppressed)->missing, ==, ATLAS_MISSING_SUPPRESSED);
  g_assert_cmpuint (atlas_cell_get_n_others (suppressed), ==, 0);

  g_assert_true (atlas_cell_get_value (given, &value));
  g_assert_cmpfloat_with_epsilon (value, 0, 1e-9);
  g_assert_null (atlas_cell_get_missing (given));
  g_assert_cmpuint (atlas_cell_get_n_agreeing_publishers (given), ==, 1);
  g_assert_cmpuint (atlas_cell_get_n_others (given), ==, 0);
}

static void
assert_computed (const char *observations, const char *judgements, double expected)
{
  g_autoptr (AtlasTables) tables = atlas_test_load_all (observations, judgements);
  AtlasCell *cell = g_hash_table_lookup (tables->cells_by_id, RATE_CELL);
  double value = -1;

  g_test_message ("%s", observations);
  if (expected < 0)
    {
      g_assert_true (cell == NULL || !atlas_cell_is_computed (cell));
      return;
    }
  g_assert_true (atlas_cell_is_computed (cell));
  g_assert_null (atlas_cell_get_preferred (cell));
  g_assert_true (atlas_cell_get_value (cell, &value));
  g_assert_cmpfloat_with_epsilon (value, expected, 1e-9);
  g_assert_cmpuint (atlas_cell_get_decimals (cell), ==, 1);
  g_assert_cmpint (atlas_cell_get_bound (cell), ==, ATLAS_BOUND_NONE);
}

static void
test_computed (void)
{
  assert_computed (COUNTS ("3", "4"), "", 75);
  assert_computed (COUNTS ("3", "4") ", " RATE VALUE ("60", "a") ", 'rejected': 'r'}", "", 75);
  assert_computed (COUNTS ("3", "4") ", " RATE "'missing': 'no_data', 'source': 'a'}", "", 75);
  assert_computed (COUNTS ("3", "4") ", " RATE VALUE ("60", "a") "}",
                   JUDGE (RATE_CELL, "'computed'", "settled"), 75);

  /* A published rate, whatever it is, comes before arithmetic. */
  assert_computed (COUNTS ("3", "4") ", " RATE VALUE ("60", "a") "}", "", -1);
  assert_computed (COUNTS ("3", "4") ", " RATE VALUE ("60", "a") ", 'bound': 'lower'}", "", -1);
  assert_computed (COUNTS ("3", "4") ", " RATE VALUE ("60", "a") ", 'rejected': 'r'}",
                   JUDGE (RATE_CELL, "null", "settled"), -1);
  /* Only exact and usable counts, which are possible. */
  assert_computed (COUNT ("matched") VALUE ("3", "a") "}", "", -1);
  assert_computed (COUNT ("matched") VALUE ("3", "a") ", 'bound': 'lower'}, " COUNT ("active")
                       VALUE ("4", "a") "}",
                   "", -1);
  assert_computed (COUNT ("matched") VALUE ("3", "a") "}, " COUNT ("active")
                       VALUE ("4", "a") ", 'rejected': 'r'}",
                   "", -1);
  assert_computed (COUNTS ("5", "4"), "", -1);
  assert_computed (COUNTS ("0", "0"), "", -1);
}

static void
test_caution (void)
{
  g_autoptr (AtlasTables) own = atlas_test_load_all (
      RATE VALUE ("60", "a") ", 'caution': 'own'}, " RATE VALUE ("60", "b") ", 'caution': 'other'}",
      "");
  g_autoptr (AtlasTables) other = atlas_test_load_all (
      RATE VALUE ("60", "a") "}, " RATE VALUE ("60",
                                               "b") ", 'caution': 'other'}, " COUNT ("matched")
          VALUE ("3", "a") ", 'caution': 'counted'}, " COUNT ("active") VALUE ("4", "a") "}",
      "");
  g_autoptr (AtlasTables) numerator = atlas_test_load_all (
      COUNT ("matched") VALUE ("3", "a") ", 'caution': 'counted'}, " COUNT ("active")
          VALUE ("4", "a") "}",
      "");
  g_autoptr (AtlasTables) denominator = atlas_test_load_all (
      COUNT ("matched") VALUE ("3", "a") "}, " COUNT ("active")
          VALUE ("4", "a") ", 'caution': 'total'}",
      "");

  g_assert_cmpstr (atlas_cell_get_caution (atlas_test_find (own, RATE_CELL)), ==, "own");
  g_assert_null (atlas_cell_get_caution (atlas_test_find (other, RATE_CELL)));
  g_assert_cmpstr (atlas_cell_get_caution (atlas_test_find (numerator, RATE_CELL)), ==, "counted");
  g_assert_cmpstr (atlas_cell_get_caution (atlas_test_find (denominator, RATE_CELL)), ==, "total");
}

static AtlasCountsFit
find_fit (const char *observations)
{
  g_autoptr (AtlasTables) tables = atlas_test_load_all (observations, "");

  return atlas_cell_get_counts_fit (atlas_test_find (tables, RATE_CELL));
}

static void
test_counts_fit (void)
{
  g_assert_cmpint (find_fit (COUNTS ("3181", "4751") ", " RATE VALUE ("67.0", "a") "}"), ==,
                   ATLAS_COUNTS_FIT);
  g_assert_cmpint (find_fit (COUNTS ("3181", "4751") ", " RATE VALUE ("67.1", "a") "}"), ==,
                   ATLAS_COUNTS_DIFFER);
  g_assert_cmpint (find_fit (RATE VALUE ("67.0", "a") "}"), ==, ATLAS_COUNTS_UNKNOWN);
  g_assert_cmpint (find_fit (COUNTS ("3181", "4751")), ==, ATLAS_COUNTS_UNKNOWN);
  g_assert_cmpint (
      find_fit (COUNTS ("3181", "4751") ", " RATE VALUE ("60", "a") ", 'bound': 'lower'}"), ==,
      ATLAS_COUNTS_UNKNOWN);
}

static void
test_implied_count (void)
{
  g_autoptr (AtlasTables) total = atlas_test_load_all (
      COUNT ("matched") VALUE ("3152", "a") "}, " RATE VALUE ("59.5", "a") "}", "");
  g_autoptr (AtlasTables) count = atlas_test_load_all (
      COUNT ("active") VALUE ("5478", "a") "}, " RATE VALUE ("88.1", "a") "}", "");
  g_autoptr (AtlasTables) both = atlas_test_load_all (
      COUNTS ("3", "4") ", " RATE VALUE ("75", "a") "}", "");
  gboolean is_numerator = TRUE;
  double min = 0;
  double max = 0;

  g_assert_true (
      atlas_cell_get_implied_count (atlas_test_find (total, RATE_CELL), &is_numerator, &min, &max));
  g_assert_false (is_numerator);
  g_assert_cmpfloat_with_epsilon (min, 5294, 1e-9);
  g_assert_cmpfloat_with_epsilon (max, 5301, 1e-9);

  g_assert_true (
      atlas_cell_get_implied_count (atlas_test_find (count, RATE_CELL), &is_numerator, &min, &max));
  g_assert_true (is_numerator);
  g_assert_cmpfloat_with_epsilon (min, 4824, 1e-9);
  g_assert_cmpfloat_with_epsilon (max, 4828, 1e-9);

  g_assert_false (
      atlas_cell_get_implied_count (atlas_test_find (both, RATE_CELL), &is_numerator, &min, &max));
  g_assert_false (atlas_cell_get_implied_count (atlas_test_find (both, MATCHED_CELL), &is_numerator,
                                                &min, &max));
}

/* "a" and "a2" are of one publisher. */
static void
test_publishers (void)
{
  g_autoptr (AtlasTables) tables = atlas_test_load_all (
      RATE VALUE ("67.0", "a") "}, " SECONDARY_RATE VALUE ("67", "a2") "}, " SECONDARY_RATE VALUE (
          "67.0", "b") "}, " SECONDARY_RATE VALUE ("68", "old") "}, " SECONDARY_RATE
          VALUE ("67.0", "new") ", 'rejected': 'r'}, " SECONDARY_RATE VALUE (
              "60", "undated") ", 'bound': 'lower'}",
      "");
  AtlasCell *cell = atlas_test_find (tables, RATE_CELL);

  g_assert_cmpuint (atlas_cell_get_n_agreeing_publishers (cell), ==, 3);
  g_assert_cmpuint (atlas_cell_get_n_others (cell), ==, 2);
  for (guint i = 0; i < atlas_cell_get_n_observations (cell); i++)
    {
      const AtlasObservation *observation = atlas_cell_get_observation (cell, i);
      gboolean differs = observation->rejected != NULL || observation->value > 67.5;

      g_assert_cmpint (atlas_cell_agrees_with (cell, observation), ==, !differs);
    }
}

static void
test_id (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AtlasTables) tables = atlas_test_load (
      "'vocabulary': {'editions': [{'id': '2026', 'name': 'E', 'match': 2026}],"
      " 'specialties': [{'id': 's', 'name': 'S', 'short_name': 'S', 'group': 'all'}],"
      " 'scopes': [{'id': 'c-1', 'name': 'C'}], 'outcomes': [{'id': 'o_1', 'name': 'O'}],"
      " 'topics': [{'id': 't.1', 'name': 'T'}]}, 'observations': ["
      "{'period': '2006-2007', 'measure': 'score', 'unit': 'score', 'confidence': 'primary',"
      " 'specialty': 's', 'scope': 'c-1', 'outcome': 'o_1', 'topic': 't.1', " VALUE (
          "1", "a") "},"
                    "{'period': 'a/b é~%', 'measure': 'score', 'unit': 'score', 'confidence': "
                    "'primary', " VALUE (
                        "1", "a") "},"
                                  "{'edition': 2026, 'measure': 'score', 'unit': 'score', "
                                  "'confidence': 'primary', " VALUE (
                                      "1", "a") "},"
                                                "{'measure': 'score', 'unit': 'score', "
                                                "'confidence': 'primary', " VALUE (
                                                    "1", "a") "}, " RATE VALUE ("60", "a") "}]",
      &error);
  static const char *const ids[] = { "undated/score/score/-/-/-/-/-", RATE_CELL,
                                     "e2026/score/score/-/-/-/-/-",
                                     "p2006-2007/score/score/-/s/c-1/o_1/t.1",
                                     "pa%2Fb%20%C3%A9%7E%25/score/score/-/-/-/-/-" };

  g_assert_no_error (error);
  g_assert_cmpuint (tables->cells->len, ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    g_assert_cmpstr (atlas_cell_get_id (g_ptr_array_index (tables->cells, i)), ==, ids[i]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cell/steps", test_steps);
  g_test_add_func ("/cell/judgement", test_judgement);
  g_test_add_func ("/cell/disputed", test_disputed);
  g_test_add_func ("/cell/unresolved", test_unresolved);
  g_test_add_func ("/cell/bounds", test_bounds);
  g_test_add_func ("/cell/agreement-of-all", test_agreement_of_all);
  g_test_add_func ("/cell/nothing-usable", test_nothing_usable);
  g_test_add_func ("/cell/missing", test_missing);
  g_test_add_func ("/cell/computed", test_computed);
  g_test_add_func ("/cell/caution", test_caution);
  g_test_add_func ("/cell/counts-fit", test_counts_fit);
  g_test_add_func ("/cell/implied-count", test_implied_count);
  g_test_add_func ("/cell/publishers", test_publishers);
  g_test_add_func ("/cell/id", test_id);
  return g_test_run ();
}
