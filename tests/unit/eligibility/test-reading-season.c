/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is read of the season, the calendar and the fees, and what is refused of them. */

#include "atlas-rules-test.h"

/* The parts of a season one by one, to leave one out or write it wrongly. */
#define NAME "'name': '2026-27', 'match_year': 2027, 'exam_years': 7, "
#define DATES "'dates': {'training_starts': '2027-07-01', 'match_day': '2027-03-19'}, "
#define COUNTRIES "'us_countries': ['US'], "
#define CONDITIONS "'is_img': {'always': true}, 'needs_visa': {'always': true}, "
#define PATHWAYS "'pathways': [{'route': '6', 'when': {'always': true}}], "
#define LISTS                                                                       \
  "'quiet_while_unsure': ['QUIET'], 'visa_either': {'j1': ['J1'], 'h1b': ['H1B']}," \
  " 'hard_stops': ['STOP'], 'visa_blocks': ['J1'], "
#define UP_TO_PATHWAYS NAME DATES COUNTRIES CONDITIONS
#define SEASON_OF(members) "'season': {" members "}"
#define AT "season.json: season"

static void
test_good (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_load_all (
      "season.json",
      SEASON "'fills': [{'when': {'unknown': 'flag'}, 'replace': true, 'answers': {'flag': true,"
             " 'number': 5}}], 'verdicts': [{'verdict': 'AT_RISK', 'when': {'missing': ['STOP']}},"
             " {'verdict': 'NEED_ANSWERS', 'when': {'after': 'training_starts'}},"
             " {'verdict': 'ELIGIBLE', 'when': {'always': true}}]}",
      NULL);
  const AtlasSeason *season = atlas_rule_base_get_season (base);
  const AtlasSeasonFill *fill = g_ptr_array_index (season->fills, 0);

  g_assert_cmpstr (season->name, ==, "2026-27");
  g_assert_cmpint (season->match_year, ==, 2027);
  g_assert_cmpint (season->exam_years, ==, 7);
  g_assert_cmpstr (season->training_starts, ==, "2027-07-01");
  g_assert_true (fill->replace);
  g_assert_cmpint (g_variant_get_int32 (g_hash_table_lookup (fill->answers, "number")), ==, 5);
  g_assert_cmpuint (season->verdicts->len, ==, 3);
  g_assert_true (((AtlasSeasonCase *) season->verdicts->pdata[0])->verdict ==
                 ATLAS_VERDICT_AT_RISK);
  g_assert_cmpstr (((AtlasSeasonCase *) season->pathways->pdata[0])->route, ==, "6");
}

static void
test_parts (void)
{
  static const AtlasRulesTestRow rows[] = {
    { "season.json", "'season': []", ATLAS_DATA_ERROR_TYPE,
      AT ": expected an object, found an array" },
    { "season.json", "'id': 'x'", ATLAS_DATA_ERROR_DUPLICATE,
      "season.json: line 1: expected each key once, found “id” again" },
    { "season.json", SEASON "'colour': 'red'}", ATLAS_DATA_ERROR_UNEXPECTED,
      AT ".colour: expected one of name, match_year, dates, us_countries, is_img, needs_visa, "
         "exam_years, fills, pathways, quiet_while_unsure, visa_either, hard_stops, "
         "visa_blocks, groups, verdicts" },
    { "season.json", SEASON_OF ("'match_year': 2027"), ATLAS_DATA_ERROR_MISSING,
      AT ".name: expected a value, found none" },
    { "season.json", SEASON_OF ("'name': 'x', 'match_year': 20270"), ATLAS_DATA_ERROR_RANGE,
      AT ".match_year: expected an integer from 1952 to 2100, found 20270" },
    { "season.json", SEASON_OF ("'name': 'x', 'match_year': 2027, 'exam_years': 0"),
      ATLAS_DATA_ERROR_RANGE, AT ".exam_years: expected an integer from 1 to 100, found 0" },
    { "season.json", SEASON_OF (NAME COUNTRIES CONDITIONS PATHWAYS LISTS VERDICTS),
      ATLAS_DATA_ERROR_MISSING, AT ".dates: expected the dates of the season, found none" },
    { "season.json", SEASON_OF (NAME "'dates': {'match_day': '2027-03-19'}"),
      ATLAS_DATA_ERROR_MISSING, AT ".dates.training_starts: expected a value, found none" },
    { "season.json", SEASON_OF (NAME "'dates': {'match_day': '2027-3-19'}"), ATLAS_DATA_ERROR_RANGE,
      AT ".dates.match_day: expected a date like 2026-11-22, found “2027-3-19”" },
    { "season.json", SEASON_OF (NAME DATES CONDITIONS PATHWAYS LISTS VERDICTS),
      ATLAS_DATA_ERROR_MISSING, AT ".us_countries: expected texts, found none" },
    { "season.json", SEASON_OF (NAME DATES "'us_countries': []"), ATLAS_DATA_ERROR_MISSING,
      AT ".us_countries: expected texts, found none" },
    { "season.json", SEASON_OF (NAME DATES COUNTRIES PATHWAYS LISTS VERDICTS),
      ATLAS_DATA_ERROR_MISSING, AT ".is_img: expected a condition, found none" },
    { "season.json", SEASON_OF (NAME DATES COUNTRIES "'is_img': {'missing': []}"),
      ATLAS_DATA_ERROR_UNEXPECTED, AT ".is_img.missing: expected one of fact, op, value" },
    { "season.json", SEASON_OF (UP_TO_PATHWAYS LISTS VERDICTS), ATLAS_DATA_ERROR_MISSING,
      AT ".pathways: expected cases, found none" },
    { "season.json", SEASON_OF (UP_TO_PATHWAYS PATHWAYS VERDICTS), ATLAS_DATA_ERROR_MISSING,
      AT ".quiet_while_unsure: expected texts, found none" },
    { "season.json", SEASON_OF (UP_TO_PATHWAYS PATHWAYS "'quiet_while_unsure': ['QUIET']"),
      ATLAS_DATA_ERROR_MISSING, AT ".visa_either: expected the rules of each visa, found none" },
    { "season.json",
      SEASON_OF (UP_TO_PATHWAYS PATHWAYS "'quiet_while_unsure': ['QUIET'], 'visa_either':"
                                         " {'j1': ['J1'], 'o1': ['J1']}"),
      ATLAS_DATA_ERROR_UNEXPECTED, AT ".visa_either.o1: expected one of j1, h1b" },
    { "season.json",
      SEASON_OF (UP_TO_PATHWAYS PATHWAYS "'quiet_while_unsure': ['QUIET'], 'visa_either':"
                                         " {'j1': ['J1']}"),
      ATLAS_DATA_ERROR_MISSING, AT ".visa_either.h1b: expected texts, found none" },
    { "season.json",
      SEASON_OF (UP_TO_PATHWAYS PATHWAYS "'quiet_while_unsure': ['QUIET'], 'visa_either':"
                                         " {'j1': ['J1'], 'h1b': ['H1B']}"),
      ATLAS_DATA_ERROR_MISSING, AT ".hard_stops: expected texts, found none" },
    { "season.json",
      SEASON_OF (UP_TO_PATHWAYS PATHWAYS "'quiet_while_unsure': ['QUIET'], 'visa_either':"
                                         " {'j1': ['J1'], 'h1b': ['H1B']}, 'hard_stops': ['STOP']"),
      ATLAS_DATA_ERROR_MISSING, AT ".visa_blocks: expected texts, found none" },
  };

  atlas_rules_test_refuse (rows, G_N_ELEMENTS (rows));
}

#define CASE(members) "'pathways': [{" members "}]"

static void
test_cases (void)
{
  static const AtlasRulesTestRow rows[] = {
    { "season.json", SEASON_OF (UP_TO_PATHWAYS CASE ("'when': {'always': true}")),
      ATLAS_DATA_ERROR_MISSING, AT ".pathways[0].route: expected a value, found none" },
    { "season.json", SEASON_OF (UP_TO_PATHWAYS CASE ("'route': '6'")), ATLAS_DATA_ERROR_MISSING,
      AT ".pathways[0].when: expected a condition, found none" },
    { "season.json", SEASON_OF (UP_TO_PATHWAYS CASE ("'route': '6', 'if': {}")),
      ATLAS_DATA_ERROR_UNEXPECTED, AT ".pathways[0].if: expected one of verdict, route, when" },
    { "season.json", SEASON_OF (UP_TO_PATHWAYS CASE ("'route': '6', 'when': {'missing': []}")),
      ATLAS_DATA_ERROR_UNEXPECTED,
      AT ".pathways[0].when.missing: expected one of fact, op, value" },
    { "season.json", SEASON "'verdicts': []}", ATLAS_DATA_ERROR_MISSING,
      AT ".verdicts: expected cases, found none" },
    { "season.json", SEASON "'verdicts': [{'verdict': 'MAYBE', 'when': {'always': true}}]}",
      ATLAS_DATA_ERROR_RANGE,
      AT ".verdicts[0].verdict: expected one of NOT_IMG, INELIGIBLE_SCHOOL_OR_DEGREE, "
         "INELIGIBLE_EXAMS_PERMANENT, ALT_ROUTE, PLAN_LATER, SEASON_OVER, NOT_THIS_MATCH, AT_RISK, "
         "MATCH_OK_START_BLOCKED, NEED_ANSWERS, ON_TRACK_OPEN_ITEMS, ELIGIBLE, found “MAYBE”" },
    { "season.json", SEASON "'verdicts': [{'verdict': 'ELIGIBLE', 'when': {'missing': []}}]}",
      ATLAS_DATA_ERROR_RANGE,
      AT ".verdicts: expected a last one that is always true, found a condition" },
    { "season.json", SEASON "'fills': [{'answers': {}}], " VERDICTS "}", ATLAS_DATA_ERROR_MISSING,
      AT ".fills[0].when: expected a condition, found none" },
    { "season.json", SEASON "'fills': [{'when': {'always': true}}], " VERDICTS "}",
      ATLAS_DATA_ERROR_MISSING, AT ".fills[0].answers: expected answers, found none" },
    { "season.json",
      SEASON "'fills': [{'when': {'always': true}, 'answers': {'colour': 1}}], " VERDICTS "}",
      ATLAS_DATA_ERROR_UNKNOWN_ID,
      AT ".fills[0].answers.colour: expected the id of an answer, found “colour”" },
    { "season.json",
      SEASON "'fills': [{'when': {'always': true}, 'answers': {'number': 301}}], " VERDICTS "}",
      ATLAS_DATA_ERROR_RANGE,
      AT ".fills[0].answers.number: expected a whole number from 0 to 300, or \"unknown\", found "
         "301" },
    { "season.json", SEASON "'fills': [{'when': {'to_clarify': []}, 'answers': {}}], " VERDICTS "}",
      ATLAS_DATA_ERROR_UNEXPECTED,
      AT ".fills[0].when.to_clarify: expected one of fact, op, value" },
  };

  atlas_rules_test_refuse (rows, G_N_ELEMENTS (rows));
}

/* ---- Groups ---- */

#define GROUPS(groups) SEASON "'groups': [" groups "], " VERDICTS "}"

static void
test_groups (void)
{
  static const AtlasRulesTestRow rows[] = {
    { "season.json", GROUPS ("{'rules': ['J1']}"), ATLAS_DATA_ERROR_RANGE,
      AT ".groups[0].heading: expected either an id or a heading" },
    { "season.json", GROUPS ("{'id': 'certificate', 'heading': 'J1', 'rules': ['H1B']}"),
      ATLAS_DATA_ERROR_RANGE, AT ".groups[0].heading: expected either an id or a heading" },
    { "season.json", GROUPS ("{'id': 'certificate'}"), ATLAS_DATA_ERROR_MISSING,
      AT ".groups[0].rules: expected texts, found none" },
    { "season.json", GROUPS ("{'id': 'certificate', 'rules': ['J1'], 'text': 'X'}"),
      ATLAS_DATA_ERROR_UNEXPECTED, AT ".groups[0].text: expected one of id, heading, rules" },
    { "season.json",
      GROUPS (
          "{'id': 'certificate', 'rules': ['J1']}, {'id': 'certificate', 'rules': ['H1B', 'J1']}"),
      ATLAS_DATA_ERROR_DUPLICATE,
      AT ".groups[1].rules: expected rules that are in no other group, found “J1”" },
    { "season.json", GROUPS ("{'heading': 'J1', 'rules': ['J1']}"), ATLAS_DATA_ERROR_RANGE,
      AT ".groups[0].rules: expected the group of “J1” before the one that it heads" },
    { "season.json",
      GROUPS ("{'heading': 'J1', 'rules': ['H1B']}, {'heading': 'STOP', 'rules': ['J1']}"),
      ATLAS_DATA_ERROR_RANGE,
      AT ".groups[1].rules: expected the group of “J1” before the one that it heads" },
    { "season.json", GROUPS ("{'id': 'x', 'rules': ['J1']}"), ATLAS_DATA_ERROR_RANGE,
      AT ".groups[0].id: expected certificate, found “x”" },
    { "season.json", GROUPS ("{'heading': 'B', 'rules': ['J1']}"), ATLAS_DATA_ERROR_UNKNOWN_ID,
      "season.json: expected the id of a rule, found “B”" },
    { "season.json", GROUPS ("{'id': 'certificate', 'rules': ['B']}"), ATLAS_DATA_ERROR_UNKNOWN_ID,
      "season.json: expected the id of a rule, found “B”" },
  };
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_load_all (
      "season.json",
      GROUPS ("{'id': 'certificate', 'rules': ['J1']}, {'heading': 'J1', 'rules': ['H1B']}"), NULL);
  const AtlasSeason *season = atlas_rule_base_get_season (base);

  g_assert_cmpuint (season->groups->len, ==, 2);
  g_assert_cmpstr (((AtlasSeasonGroup *) season->groups->pdata[0])->id, ==, "certificate");
  g_assert_true (g_hash_table_lookup (season->groups_by_rule, "H1B") == season->groups->pdata[1]);
  atlas_rules_test_refuse (rows, G_N_ELEMENTS (rows));
}

/* ---- Whatever names a rule or a source ---- */

#define EVENT "{'id': 'e', 'event': 'E', 'start': '2027-03-03', 'status': 'current', "
#define FEE "{'id': 'f', 'step': 'S', 'payee': 'P', 'unit': 'once', "
#define PRIMARY "'confidence': 'primary'"

static void
test_references (void)
{
  static const AtlasRulesTestRow rows[] = {
    { "rules.json",
      RULES (", {'id': 'A', 'severity': 'info', 'topic': 't', 'title': 'T', 'requirement': 'R',"
             " 'confidence': 'primary', 'as_of': '2026-11-22', 'status': 'current',"
             " 'sources': ['nobody'], " ALWAYS "}"),
      ATLAS_DATA_ERROR_UNKNOWN_ID, "A: expected the id of a source, found “nobody”" },
    { "rules.json", RULES (", " RULE ("A", "info") ALWAYS ", 'superseded_by': 'B'}"),
      ATLAS_DATA_ERROR_UNKNOWN_ID, "A: expected the id of a rule, found “B”" },
    { "calendar.json", "'events': [" EVENT PRIMARY ", 'rules': ['B']}]",
      ATLAS_DATA_ERROR_UNKNOWN_ID, "e: expected the id of a rule, found “B”" },
    { "calendar.json", "'events': [" EVENT PRIMARY ", 'sources': ['nobody']}]",
      ATLAS_DATA_ERROR_UNKNOWN_ID, "e: expected the id of a source, found “nobody”" },
    { "fees.json", "'fees': [" FEE "'minimum': 1, 'maximum': 2, " PRIMARY ", 'rules': ['B']}]",
      ATLAS_DATA_ERROR_UNKNOWN_ID, "f: expected the id of a rule, found “B”" },
    { "season.json",
      SEASON "'verdicts': [{'verdict': 'AT_RISK', 'when': {'any': [{'not':"
             " {'to_clarify': ['B']}}]}}, {'verdict': 'ELIGIBLE', 'when':"
             " {'always': true}}]}",
      ATLAS_DATA_ERROR_UNKNOWN_ID, "season.json: expected the id of a rule, found “B”" },
    { "season.json",
      SEASON_OF (UP_TO_PATHWAYS PATHWAYS "'quiet_while_unsure': ['QUIET'], 'visa_either':"
                                         " {'j1': ['J1'], 'h1b': ['H1B']}, 'hard_stops': ['STOP'],"
                                         " 'visa_blocks': ['B'], " VERDICTS),
      ATLAS_DATA_ERROR_UNKNOWN_ID, "season.json: expected the id of a rule, found “B”" },
    { "rules.json", "'rules': []", ATLAS_DATA_ERROR_UNKNOWN_ID,
      "season.json: expected the id of a rule, found “QUIET”" },
    { "rules.json", "'rules': [" RULE ("QUIET", "info") ALWAYS "}]", ATLAS_DATA_ERROR_UNKNOWN_ID,
      "season.json: expected the id of a rule, found “J1”" },
    { "rules.json",
      "'rules': [" RULE ("QUIET", "info") ALWAYS "}, " RULE ("J1", "info") ALWAYS "}]",
      ATLAS_DATA_ERROR_UNKNOWN_ID, "season.json: expected the id of a rule, found “H1B”" },
    { "rules.json",
      "'rules': [" RULE ("QUIET", "info") ALWAYS "}, " RULE ("J1", "info") ALWAYS
      "}, " RULE ("H1B", "info") ALWAYS "}]",
      ATLAS_DATA_ERROR_UNKNOWN_ID, "season.json: expected the id of a rule, found “STOP”" },
  };

  atlas_rules_test_refuse (rows, G_N_ELEMENTS (rows));
}

/* ---- Events and fees ---- */

static void
test_events (void)
{
  static const AtlasRulesTestRow rows[] = {
    { "calendar.json", "'events': [{'id': 'e'}]", ATLAS_DATA_ERROR_MISSING,
      "calendar.json: events[0].event: expected a value, found none" },
    { "calendar.json", "'events': [{'id': 'e', 'event': 'E', 'status': 'current'}]",
      ATLAS_DATA_ERROR_MISSING, "calendar.json: events[0].start: expected a value, found none" },
    { "calendar.json", "'events': [" EVENT PRIMARY ", 'end': '2027-04-31'}]",
      ATLAS_DATA_ERROR_RANGE,
      "calendar.json: events[0].end: expected a date like 2026-11-22, found “2027-04-31”" },
    { "calendar.json",
      "'events': [{'id': 'e', 'event': 'E', 'start': '2027-03-03', 'status': 'soon'}]",
      ATLAS_DATA_ERROR_RANGE,
      "calendar.json: events[0].status: expected one of current, past, in_force, blocked, unclear, "
      "found “soon”" },
    { "calendar.json", "'events': [" EVENT PRIMARY ", 'place': 'x'}]", ATLAS_DATA_ERROR_UNEXPECTED,
      "calendar.json: events[0].place: expected one of id, season, event, start, end, time, "
      "applies_to, rules, status, confidence, sources, note" },
  };
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_load_all ("rules.json", RULES (""), NULL);
  const AtlasEvent *event = g_ptr_array_index (atlas_rule_base_get_events (base), 0);

  g_assert_cmpstr (event->start, ==, "2027-03-03");
  g_assert_null (event->end);
  g_assert_true (event->confidence == ATLAS_CERTAINTY_PRIMARY);
  atlas_rules_test_refuse (rows, G_N_ELEMENTS (rows));
}

static void
test_fees (void)
{
  static const AtlasRulesTestRow rows[] = {
    { "fees.json", "'fees': [{'id': 'f'}]", ATLAS_DATA_ERROR_MISSING,
      "fees.json: fees[0].step: expected a text, found none" },
    { "fees.json", "'fees': [{'step': 'S', 'payee': 'P', 'unit': 'once'}]",
      ATLAS_DATA_ERROR_MISSING, "fees.json: fees[0].id: expected a text, found none" },
    { "fees.json", "'fees': [" FEE "'minimum': 5}]", ATLAS_DATA_ERROR_MISSING,
      "fees.json: fees[0].maximum: expected a value, found none" },
    { "fees.json", "'fees': [" FEE "'minimum': 5, 'maximum': 4}]", ATLAS_DATA_ERROR_RANGE,
      "fees.json: fees[0].minimum: expected at most the maximum, found 5" },
    { "fees.json", "'fees': [" FEE "'minimum': '5', 'maximum': 5}]", ATLAS_DATA_ERROR_TYPE,
      "fees.json: fees[0].minimum: expected a number, found a text" },
    { "fees.json", "'fees': [" FEE "'minimum': 5, 'maximum': 5, 'count': 0}]",
      ATLAS_DATA_ERROR_RANGE,
      "fees.json: fees[0].count: expected an integer from 1 to 1000, found 0" },
    { "fees.json", "'fees': [" FEE "'minimum': 5, 'maximum': 5, 'status': 'free'}]",
      ATLAS_DATA_ERROR_RANGE,
      "fees.json: fees[0].status: expected one of current, last_known, unclear, indicative, "
      "blocked, superseded, found “free”" },
    { "fees.json", "'fees': [" FEE "'amount': 5}]", ATLAS_DATA_ERROR_UNEXPECTED,
      "fees.json: fees[0].amount: expected one of id, step, payee, minimum, maximum, count, unit, "
      "season, status, confidence, sources, rules, note" },
  };

  atlas_rules_test_refuse (rows, G_N_ELEMENTS (rows));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reading/season/good", test_good);
  g_test_add_func ("/reading/season/parts", test_parts);
  g_test_add_func ("/reading/season/cases", test_cases);
  g_test_add_func ("/reading/season/groups", test_groups);
  g_test_add_func ("/reading/references", test_references);
  g_test_add_func ("/reading/events", test_events);
  g_test_add_func ("/reading/fees", test_fees);
  return g_test_run ();
}
