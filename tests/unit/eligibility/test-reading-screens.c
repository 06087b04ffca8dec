/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is read of the screens of the questions, and what is refused of them. */

#include "atlas-rules-test.h"

#define SCREENS(screens) "'screens': [" screens "]"
#define SCREEN(rows) "{'id': 's', 'when': {'always': true}, 'rows': [" rows "]}"

static void
test_good (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_load_all (
      "screens.json",
      SCREENS (SCREEN ("{'answer': 'choice'},"
                       " {'answer': 'flag', 'after': 'choice', 'when': {'unknown': 'day'}},"
                       " {'answer': 'number', 'folded': true}")),
      NULL);
  GPtrArray *screens = atlas_rule_base_get_screens (base);
  const AtlasScreen *screen = g_ptr_array_index (screens, 0);
  const AtlasScreenRow *first = g_ptr_array_index (screen->rows, 0);
  const AtlasScreenRow *second = g_ptr_array_index (screen->rows, 1);
  const AtlasScreenRow *third = g_ptr_array_index (screen->rows, 2);

  g_assert_cmpuint (screens->len, ==, 1);
  g_assert_cmpstr (screen->id, ==, "s");
  g_assert_cmpuint (screen->rows->len, ==, 3);
  g_assert_cmpstr (first->answer, ==, "choice");
  g_assert_true (first->after == NULL && first->when == NULL && !first->folded);
  g_assert_cmpstr (second->after, ==, "choice");
  g_assert_nonnull (second->when);
  g_assert_true (third->folded);
}

static void
test_screens (void)
{
  static const AtlasRulesTestRow rows[] = {
    { "screens.json", SCREENS ("{'when': {'always': true}, 'rows': [{'answer': 'flag'}]}"),
      ATLAS_DATA_ERROR_MISSING, "screens.json: screens[0].id: expected a value, found none" },
    { "screens.json", SCREENS ("{'id': 's', 'rows': [{'answer': 'flag'}]}"),
      ATLAS_DATA_ERROR_MISSING,
      "screens.json: screens[0]: expected a condition and rows, found none" },
    { "screens.json", SCREENS (SCREEN ("")), ATLAS_DATA_ERROR_MISSING,
      "screens.json: screens[0]: expected a condition and rows, found none" },
    { "screens.json", SCREENS ("{'id': 's', 'title': 'S', 'when': {'always': true}, 'rows': []}"),
      ATLAS_DATA_ERROR_UNEXPECTED,
      "screens.json: screens[0].title: expected one of id, when, rows" },
    { "screens.json", SCREENS (SCREEN ("{'answer': 'flag'}") ", " SCREEN ("{'answer': 'choice'}")),
      ATLAS_DATA_ERROR_DUPLICATE,
      "screens.json: screens[1].id: expected a new id, found “s”, which is defined already" },
    { "screens.json",
      SCREENS ("{'id': 's', 'when': {'unknown': 'nothing'}, 'rows': [{'answer': 'flag'}]}"),
      ATLAS_DATA_ERROR_UNKNOWN_ID,
      "screens.json: screens[0].when.unknown: expected a known id, found “nothing”" },
    /* What became of rules, and the dates of a season, are for the season. */
    { "screens.json",
      SCREENS ("{'id': 's', 'when': {'missing': []}, 'rows': [{'answer': 'flag'}]}"),
      ATLAS_DATA_ERROR_UNEXPECTED,
      "screens.json: screens[0].when.missing: expected one of fact, op, value" },
    { "screens.json",
      SCREENS ("{'id': 's', 'when': {'after': 'training_starts'}, 'rows': [{'answer': 'flag'}]}"),
      ATLAS_DATA_ERROR_UNKNOWN_ID,
      "screens.json: screens[0].when.after: expected a date of the season, found "
      "“training_starts”" },
  };

  atlas_rules_test_refuse (rows, G_N_ELEMENTS (rows));
}

static void
test_rows (void)
{
  static const AtlasRulesTestRow rows[] = {
    { "screens.json", SCREENS (SCREEN ("{'when': {'always': true}}")), ATLAS_DATA_ERROR_MISSING,
      "screens.json: screens[0].rows[0].answer: expected a value, found none" },
    { "screens.json", SCREENS (SCREEN ("{'answer': 'nothing'}")), ATLAS_DATA_ERROR_UNKNOWN_ID,
      "screens.json: screens[0].rows[0].answer: expected the id of an answer, found “nothing”" },
    /* Nobody is asked what follows from other answers. */
    { "screens.json", SCREENS (SCREEN ("{'answer': 'is_img'}")), ATLAS_DATA_ERROR_UNKNOWN_ID,
      "screens.json: screens[0].rows[0].answer: expected the id of an answer, found “is_img”" },
    { "screens.json", SCREENS (SCREEN ("{'answer': 'flag', 'title': 'F'}")),
      ATLAS_DATA_ERROR_UNEXPECTED,
      "screens.json: screens[0].rows[0].title: expected one of answer, after, when, folded" },
    { "screens.json", SCREENS (SCREEN ("{'answer': 'flag', 'folded': 1}")), ATLAS_DATA_ERROR_TYPE,
      "screens.json: screens[0].rows[0].folded: expected true or false, found an integer" },
    { "screens.json", SCREENS (SCREEN ("{'answer': 'flag', 'after': 'nothing'}")),
      ATLAS_DATA_ERROR_UNKNOWN_ID,
      "screens.json: screens[0].rows[0].after: expected the answer of an earlier row, found "
      "“nothing”" },
    { "screens.json", SCREENS (SCREEN ("{'answer': 'flag', 'after': 'flag'}")),
      ATLAS_DATA_ERROR_UNKNOWN_ID,
      "screens.json: screens[0].rows[0].after: expected the answer of an earlier row, found "
      "“flag”" },
    { "screens.json", SCREENS (SCREEN ("{'answer': 'flag', 'after': 'day'}, {'answer': 'day'}")),
      ATLAS_DATA_ERROR_UNKNOWN_ID,
      "screens.json: screens[0].rows[0].after: expected the answer of an earlier row, found "
      "“day”" },
    /* Another screen is no row above. */
    { "screens.json",
      SCREENS ("{'id': 'r', 'when': {'always': true}, 'rows': [{'answer': 'day'}]}, " SCREEN (
          "{'answer': 'choice'}, {'answer': 'flag', 'after': 'day'}")),
      ATLAS_DATA_ERROR_UNKNOWN_ID,
      "screens.json: screens[1].rows[1].after: expected the answer of an earlier row, found "
      "“day”" },
  };

  atlas_rules_test_refuse (rows, G_N_ELEMENTS (rows));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reading-screens/good", test_good);
  g_test_add_func ("/reading-screens/screens", test_screens);
  g_test_add_func ("/reading-screens/rows", test_rows);
  return g_test_run ();
}
