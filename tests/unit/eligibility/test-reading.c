/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is read of files, questions and rules, and what is refused of them. */

#include "atlas-rules-test.h"

#include <string.h>

static void
test_good (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_load_all (
      "rules.json",
      RULES (", " RULE ("A", "blocking") ALWAYS
             ", 'check': {'fact': 'flag', 'op': 'eq', 'value': true}, 'stage': 'match',"
             " 'evidence': ['P', 'Q'], 'exception': 'X', 'next_step': 'N', 'note': 'O',"
             " 'superseded_by': 'STOP', 'ship_as_fact': false,"
             " 'details': [{'name': 'Round 1', 'text': 'March'}],"
             " 'deadline': {'kind': 'deadline', 'text': 'by then', 'date': '2027-03-03',"
             " 'from': '2027-02-01', 'confidence': 'secondary', 'event': 'event'}}"),
      NULL);
  const AtlasRule *rule = atlas_rule_base_find_rule (base, "A");

  g_assert_cmpuint (atlas_rule_base_get_rules (base)->len, ==, 5);
  g_assert_cmpuint (atlas_rule_base_get_questions (base)->len, ==, 8);
  g_assert_cmpstr (atlas_rule_base_get_date (base), ==, "2026-11-22");
  g_assert_null (atlas_rule_base_find_rule (base, "a"));
  g_assert_null (atlas_rule_base_find_question (base, "Flag"));
  g_assert_null (atlas_rule_base_find_source (base, "nobody"));
  g_assert_cmpstr (atlas_source_get_title (atlas_rule_base_find_source (base, "src")), ==,
                   "Source");

  g_assert_true (rule->severity == ATLAS_SEVERITY_BLOCKING && rule->stage == ATLAS_STAGE_MATCH);
  g_assert_true (rule->confidence == ATLAS_CERTAINTY_PRIMARY);
  g_assert_false (rule->ship_as_fact);
  g_assert_nonnull (rule->check);
  g_assert_cmpstr (rule->evidence[1], ==, "Q");
  g_assert_cmpstr (rule->superseded_by, ==, "STOP");
  g_assert_cmpstr (((AtlasDetail *) rule->details->pdata[0])->text, ==, "March");
  g_assert_cmpstr (rule->deadline.date, ==, "2027-03-03");
  g_assert_cmpstr (rule->deadline.event, ==, "event");
  g_assert_true (rule->deadline.confidence == ATLAS_CERTAINTY_SECONDARY);
}

/* What a rule need not have. */
static void
test_least (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_load_all ("rules.json", RULES (""), NULL);
  const AtlasRule *rule = atlas_rule_base_find_rule (base, "STOP");

  g_assert_true (rule->ship_as_fact && rule->stage == ATLAS_STAGE_NONE);
  g_assert_null (rule->check);
  g_assert_null (rule->evidence[0]);
  g_assert_null (rule->deadline.text);
  g_assert_cmpuint (rule->details->len, ==, 0);
}

/* A date that is known by memory only is none. */
static void
test_recalled_deadline (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_load_all (
      "rules.json",
      RULES (", " RULE ("A", "info") ALWAYS ", 'deadline': {'text': 'spring',"
                                            " 'date': '2027-03-03', 'confidence': 'recall'}}"),
      NULL);

  g_assert_null (atlas_rule_base_find_rule (base, "A")->deadline.date);
  g_assert_cmpstr (atlas_rule_base_find_rule (base, "A")->deadline.text, ==, "spring");
}

static void
test_in_force (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_load_all (
      "rules.json",
      RULES (", {'id': 'OLD', 'severity': 'info', 'topic': 't', 'title': 'T', 'requirement': 'R',"
             " 'confidence': 'primary', 'as_of': '2026-11-22', 'status': 'superseded', " ALWAYS
             "}, {'id': 'HEARD', 'severity': 'info', 'topic': 't', 'title': 'T',"
             " 'requirement': 'R', 'confidence': 'recall', 'as_of': '2026-11-22',"
             " 'status': 'current', " ALWAYS "}, {'id': 'OPEN', 'severity': 'info', 'topic': 't',"
             " 'title': 'T', 'requirement': 'R', 'confidence': 'planning', 'as_of': '2026-11-22',"
             " 'status': 'unclear', " ALWAYS "}"),
      NULL);

  g_assert_false (atlas_rule_is_in_force (atlas_rule_base_find_rule (base, "OLD")));
  g_assert_false (atlas_rule_is_in_force (atlas_rule_base_find_rule (base, "HEARD")));
  g_assert_true (atlas_rule_is_in_force (atlas_rule_base_find_rule (base, "OPEN")));
}

/* What used to be asked is told of, unless it is no fact. */
static void
test_history (void)
{
#define OLD(id, more)                                                                      \
  ", {'id': '" id "', 'severity': 'info', 'topic': 't', 'title': 'T', 'requirement': 'R'," \
  " 'confidence': 'primary', 'as_of': '2026-11-22', 'status': 'superseded',"               \
  " 'superseded_by': 'STOP', " more ALWAYS "}"
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_load_all (
      "rules.json", RULES (OLD ("OLD", "") OLD ("RUMOUR", "'ship_as_fact': false, ")), NULL);
  g_autoptr (GPtrArray) history = atlas_rule_base_list_history (
      base, atlas_rule_base_find_rule (base, "STOP"));
  g_autoptr (GPtrArray) none = atlas_rule_base_list_history (
      base, atlas_rule_base_find_rule (base, "QUIET"));

  g_assert_cmpuint (history->len, ==, 1);
  g_assert_cmpstr (((AtlasRule *) history->pdata[0])->id, ==, "OLD");
  g_assert_cmpuint (none->len, ==, 0);
#undef OLD
}

/* ---- Files ---- */

static void
test_files (void)
{
  static const char *const names[] = { "answers.json",  "rules.json", "screens.json", "season.json",
                                       "calendar.json", "fees.json",  "sources.json" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *message = g_strconcat (names[i], " is not there", NULL);
      const AtlasRulesTestRow row = { names[i], NULL, ATLAS_DATA_ERROR_UNREADABLE, message };

      atlas_rules_test_refuse (&row, 1);
    }
}

static void
refuse_raw (const char *text, AtlasDataError code, const char *message)
{
  static const char *const names[][2] = {
    { "answers.json", "answers.json" },    { "rules.json", "rules.json" },
    { "season.json", "season-2027.json" }, { "calendar.json", "calendar.json" },
    { "sources.json", "sources.json" },    { "screens.json", "screens.json" },
  };
  g_autoptr (GHashTable) files = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                                        (GDestroyNotify) g_bytes_unref);
  g_autoptr (GError) error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      char *file = atlas_rules_test_look_up (names[i][1]);

      g_hash_table_insert (files, (gpointer) names[i][0], g_bytes_new_take (file, strlen (file)));
    }
  g_hash_table_insert (files, (gpointer) "fees.json", atlas_rules_test_bytes (text));

  g_autoptr (AtlasRuleBase) base = atlas_rule_base_new_from_files (files, &error);
  g_assert_null (base);
  g_assert_error (error, ATLAS_DATA_ERROR, (int) code);
  g_assert_cmpstr (error->message, ==, message);
}

#define FILE_OF(format, version, rest) \
  "{'format': '" format "', 'version': " version ", 'id': 'i', 'title': 't', " rest "}"
#define ELIGIBILITY "residency-atlas-eligibility"

static void
test_headers (void)
{
  refuse_raw ("", ATLAS_DATA_ERROR_SYNTAX, "fees.json: expected JSON, found an empty file");
  refuse_raw ("[]", ATLAS_DATA_ERROR_TYPE, "fees.json: expected an object, found an array");
  refuse_raw ("{}", ATLAS_DATA_ERROR_MISSING, "fees.json: format: expected a value, found none");
  refuse_raw (FILE_OF ("residency-atlas-data", "1", "'date': '2026-11-22', 'fees': []"),
              ATLAS_DATA_ERROR_FORMAT,
              "fees.json: format: expected “residency-atlas-eligibility” of version 1, found "
              "“residency-atlas-data” of version 1");
  refuse_raw (FILE_OF (ELIGIBILITY, "2", "'date': '2026-11-22', 'fees': []"),
              ATLAS_DATA_ERROR_FORMAT,
              "fees.json: format: expected “residency-atlas-eligibility” of version 1, found "
              "“residency-atlas-eligibility” of version 2");
  refuse_raw (FILE_OF (ELIGIBILITY, "1", "'fees': []"), ATLAS_DATA_ERROR_MISSING,
              "fees.json: date: expected a value, found none");
  refuse_raw (FILE_OF (ELIGIBILITY, "1", "'date': '2026-11-31', 'fees': []"),
              ATLAS_DATA_ERROR_RANGE,
              "fees.json: date: expected a date like 2026-11-22, found “2026-11-31”");
  refuse_raw (FILE_OF (ELIGIBILITY, "1", "'date': '2026-11-22', 'rules': []"),
              ATLAS_DATA_ERROR_UNEXPECTED,
              "fees.json: rules: expected one of format, version, id, title, date, fees");
  refuse_raw (FILE_OF (ELIGIBILITY, "1", "'date': '2026-11-22', 'fees': {}"), ATLAS_DATA_ERROR_TYPE,
              "fees.json: fees: expected an array, found an object");
}

/* ---- Questions ---- */

#define QUESTION(members) "'answers': [{" members "}]"

static void
test_questions (void)
{
  static const AtlasRulesTestRow rows[] = {
    { "answers.json", QUESTION ("'kind': 'text'"), ATLAS_DATA_ERROR_MISSING,
      "answers.json: answers[0].id: expected a value, found none" },
    { "answers.json", QUESTION ("'id': 'q'"), ATLAS_DATA_ERROR_MISSING,
      "answers.json: answers[0].kind: expected a value, found none" },
    { "answers.json", QUESTION ("'id': 'q', 'kind': 'colour'"), ATLAS_DATA_ERROR_RANGE,
      "answers.json: answers[0].kind: expected one of choice, boolean, number, date, country, "
      "year, text, states, found “colour”" },
    { "answers.json", QUESTION ("'id': 'q', 'kind': 'text', 'value': 'x'"),
      ATLAS_DATA_ERROR_UNEXPECTED,
      "answers.json: answers[0].value: expected one of id, kind, values, minimum, maximum" },
    { "answers.json", QUESTION ("'id': 'q', 'kind': 'choice'"), ATLAS_DATA_ERROR_MISSING,
      "answers.json: answers[0].values: expected what to choose from, found nothing" },
    { "answers.json", QUESTION ("'id': 'q', 'kind': 'choice', 'values': []"),
      ATLAS_DATA_ERROR_MISSING,
      "answers.json: answers[0].values: expected what to choose from, found nothing" },
    { "answers.json", QUESTION ("'id': 'q', 'kind': 'number', 'minimum': 5, 'maximum': 4"),
      ATLAS_DATA_ERROR_RANGE,
      "answers.json: answers[0].maximum: expected an integer from 5 to 2147483647, found 4" },
    { "answers.json", QUESTION ("'id': 'q', 'kind': 'number'"), ATLAS_DATA_ERROR_MISSING,
      "answers.json: answers[0].minimum: expected a value, found none" },
    { "answers.json", QUESTION ("'id': 'q', 'kind': 'date', 'minimum': '2027-02-29'"),
      ATLAS_DATA_ERROR_RANGE,
      "answers.json: answers[0].minimum: expected a date like 2026-11-22, found “2027-02-29”" },
    { "answers.json", QUESTION ("'id': 'q', 'kind': 'text'}, {'id': 'q', 'kind': 'year'"),
      ATLAS_DATA_ERROR_DUPLICATE,
      "answers.json: answers[1].id: expected a new id, found “q”, which is defined already" },
    /* Nobody is asked what follows from other answers. */
    { "answers.json", QUESTION ("'id': 'is_img', 'kind': 'boolean'"), ATLAS_DATA_ERROR_DUPLICATE,
      "answers.json: answers[0].id: expected a new id, found “is_img”, which is defined already" },
  };

  atlas_rules_test_refuse (rows, G_N_ELEMENTS (rows));
}

/* ---- Rules ---- */

#define ONE_RULE(members) "'rules': [{" members "}]"
#define START "'id': 'A', 'topic': 't', 'title': 'T', 'requirement': 'R', "
#define CHOICES "'severity': 'info', 'confidence': 'primary', 'status': 'current', "
#define AS_OF "'as_of': '2026-11-22', "

static void
test_rules (void)
{
  static const AtlasRulesTestRow rows[] = {
    { "rules.json", ONE_RULE ("'id': 'A'"), ATLAS_DATA_ERROR_MISSING,
      "rules.json: rules[0].topic: expected a value, found none" },
    { "rules.json", ONE_RULE (START CHOICES ALWAYS), ATLAS_DATA_ERROR_MISSING,
      "rules.json: rules[0].as_of: expected a value, found none" },
    { "rules.json", ONE_RULE (START CHOICES ALWAYS ", 'as_of': 'May'"), ATLAS_DATA_ERROR_RANGE,
      "rules.json: rules[0].as_of: expected a date like 2026-11-22, found “May”" },
    { "rules.json", ONE_RULE (START AS_OF ALWAYS ", 'confidence': 'primary', 'status': 'current'"),
      ATLAS_DATA_ERROR_MISSING, "rules.json: rules[0].severity: expected a value, found none" },
    { "rules.json",
      ONE_RULE (START AS_OF ALWAYS ", 'severity': 'fatal', 'confidence': 'primary',"
                                   " 'status': 'current'"),
      ATLAS_DATA_ERROR_RANGE,
      "rules.json: rules[0].severity: expected one of blocking, warning, advice, info, found "
      "“fatal”" },
    { "rules.json", ONE_RULE (START CHOICES AS_OF ALWAYS ", 'stage': 'later'"),
      ATLAS_DATA_ERROR_RANGE,
      "rules.json: rules[0].stage: expected one of ecfmg, exams, match, apply, start, found "
      "“later”" },
    { "rules.json",
      ONE_RULE (START AS_OF ALWAYS ", 'severity': 'info', 'confidence': 'sure',"
                                   " 'status': 'current'"),
      ATLAS_DATA_ERROR_RANGE,
      "rules.json: rules[0].confidence: expected one of primary, secondary, planning, recall, "
      "found “sure”" },
    { "rules.json",
      ONE_RULE (START AS_OF ALWAYS ", 'severity': 'info', 'confidence': 'primary',"
                                   " 'status': 'old'"),
      ATLAS_DATA_ERROR_RANGE,
      "rules.json: rules[0].status: expected one of current, unclear, superseded, found “old”" },
    { "rules.json", ONE_RULE (START CHOICES "'as_of': '2026-11-22'"), ATLAS_DATA_ERROR_MISSING,
      "rules.json: rules[0].applies_when: expected a condition, found none" },
    { "rules.json", ONE_RULE (START CHOICES AS_OF "'applies_when': {'always': false}"),
      ATLAS_DATA_ERROR_RANGE,
      "rules.json: rules[0].applies_when.always: expected true, found false" },
    { "rules.json", ONE_RULE (START CHOICES AS_OF ALWAYS ", 'check': {'unknown': 'flag'}"),
      ATLAS_DATA_ERROR_UNEXPECTED,
      "rules.json: rules[0].check.unknown: expected one of fact, op, value" },
    { "rules.json", ONE_RULE (START CHOICES AS_OF ALWAYS ", 'chek': {}"),
      ATLAS_DATA_ERROR_UNEXPECTED,
      "rules.json: rules[0].chek: expected one of id, topic, severity, stage, title, requirement, "
      "evidence, exception, next_step, note, applies_when, check, deadline, details, sources, "
      "confidence, status, superseded_by, as_of, ship_as_fact" },
    { "rules.json", ONE_RULE (START CHOICES AS_OF ALWAYS ", 'ship_as_fact': 0"),
      ATLAS_DATA_ERROR_TYPE,
      "rules.json: rules[0].ship_as_fact: expected true or false, found an integer" },
    { "rules.json", ONE_RULE (START CHOICES AS_OF ALWAYS ", 'evidence': [5]"),
      ATLAS_DATA_ERROR_TYPE,
      "rules.json: rules[0].evidence[0]: expected a text, found an integer" },
    { "rules.json", ONE_RULE (START CHOICES AS_OF ALWAYS ", 'details': [{'name': 'N'}]"),
      ATLAS_DATA_ERROR_MISSING,
      "rules.json: rules[0].details[0].text: expected a value, found none" },
    { "rules.json", ONE_RULE (START CHOICES AS_OF ALWAYS ", 'details': [{'title': 'N'}]"),
      ATLAS_DATA_ERROR_UNEXPECTED,
      "rules.json: rules[0].details[0].title: expected one of name, text" },
    { "rules.json", ONE_RULE (START CHOICES AS_OF ALWAYS ", 'deadline': {'date': 'soon'}"),
      ATLAS_DATA_ERROR_RANGE,
      "rules.json: rules[0].deadline.date: expected a date like 2026-11-22, found “soon”" },
    { "rules.json", ONE_RULE (START CHOICES AS_OF ALWAYS ", 'deadline': {'kind': 'hope'}"),
      ATLAS_DATA_ERROR_RANGE,
      "rules.json: rules[0].deadline.kind: expected one of none, deadline, effective, validity, "
      "lead_time, window, found “hope”" },
    { "rules.json", RULES (", " RULE ("STOP", "info") ALWAYS "}"), ATLAS_DATA_ERROR_DUPLICATE,
      "rules.json: rules[4].id: expected a new id, found “STOP”, which is defined already" },
  };

  atlas_rules_test_refuse (rows, G_N_ELEMENTS (rows));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reading/good", test_good);
  g_test_add_func ("/reading/least", test_least);
  g_test_add_func ("/reading/recalled-deadline", test_recalled_deadline);
  g_test_add_func ("/reading/in-force", test_in_force);
  g_test_add_func ("/reading/history", test_history);
  g_test_add_func ("/reading/files", test_files);
  g_test_add_func ("/reading/headers", test_headers);
  g_test_add_func ("/reading/questions", test_questions);
  g_test_add_func ("/reading/rules", test_rules);
  return g_test_run ();
}
