/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-rules-test.h"

#include "atlas-answers-file.h"
#include "atlas-data-resources.h"

#include <gio/gio.h>
#include <string.h>

#define HEADER                                                                             \
  "{'format': 'residency-atlas-eligibility', 'version': 1, 'id': 'test', 'title': 'Test'," \
  " 'date': '2026-11-22', "

/* A day on which no exam is yet to come. */
#define END_OF_TIME "9999-12-31"

static void
register_data (void)
{
  static gsize done = 0;

  if (g_once_init_enter (&done))
    {
      g_resources_register (atlas_data_get_resource ());
      g_once_init_leave (&done, 1);
    }
}

AtlasRuleBase *
atlas_rules_test_open (void)
{
  g_autoptr (GError) error = NULL;

  register_data ();
  AtlasRuleBase *base = atlas_rule_base_new (&error);
  g_assert_no_error (error);
  return base;
}

GBytes *
atlas_rules_test_bytes (const char *text)
{
  char *json = g_strdelimit (g_strdup (text), "'", '"');

  return g_bytes_new_take (json, strlen (json));
}

char *
atlas_rules_test_look_up (const char *name)
{
  g_autofree char *path = g_strconcat (ATLAS_RESOURCE_PREFIX "/eligibility/", name, NULL);
  g_autoptr (GError) error = NULL;

  register_data ();
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

AtlasAnswers *
atlas_rules_test_answer (AtlasRuleBase *base, const char *members)
{
  g_autofree char *text = g_strconcat ("{", members, "}", NULL);
  g_autoptr (GBytes) bytes = atlas_rules_test_bytes (text);
  g_autoptr (GError) error = NULL;
  AtlasAnswers *answers = atlas_answers_read (base, "answers", bytes, END_OF_TIME, &error);

  if (error != NULL)
    g_error ("%s: %s", members, error->message);
  return answers;
}

AtlasAssessment *
atlas_rules_test_assess (AtlasRuleBase *base, const char *members)
{
  g_autoptr (AtlasAnswers) answers = atlas_rules_test_answer (base, members);

  return atlas_assessment_new (base, answers, ATLAS_RULES_TEST_DAY);
}

char *
atlas_rules_test_list (const AtlasAssessment *assessment, AtlasOutcome outcome)
{
  g_auto (GStrv) ids = atlas_assessment_list_ids (assessment, outcome);

  return g_strjoinv (" ", ids);
}

AtlasAssessmentItem *
atlas_rules_test_find (const AtlasAssessment *assessment, AtlasOutcome outcome, const char *id)
{
  g_autoptr (GPtrArray) items = atlas_assessment_list (assessment, outcome);

  for (guint i = 0; i < items->len; i++)
    {
      AtlasAssessmentItem *item = g_ptr_array_index (items, i);

      if (g_str_equal (item->rule->id, id))
        return item;
    }

  return NULL;
}

static void
insert (GHashTable *files, const char *name, GBytes *bytes)
{
  g_hash_table_insert (files, (gpointer) name, bytes);
}

static GHashTable *
make_files (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_bytes_unref);
}

AtlasRuleBase *
atlas_rules_test_open_unveiled (void)
{
  static const char *const names[][2] = {
    { "answers.json", "answers.json" },    { "calendar.json", "calendar.json" },
    { "fees.json", "fees.json" },          { "sources.json", "sources.json" },
    { "season.json", "season-2027.json" }, { "screens.json", "screens.json" },
  };
  g_autoptr (GHashTable) files = make_files ();
  g_autoptr (GError) error = NULL;
  g_autofree char *rules = atlas_rules_test_look_up ("rules.json");
  g_auto (GStrv) parts = g_strsplit (rules, "\"ship_as_fact\": false", -1);

  g_assert_cmpuint (g_strv_length (parts), >, 1);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      char *text = atlas_rules_test_look_up (names[i][1]);

      insert (files, names[i][0], g_bytes_new_take (text, strlen (text)));
    }
  char *unveiled = g_strjoinv ("\"ship_as_fact\": true", parts);
  insert (files, "rules.json", g_bytes_new_take (unveiled, strlen (unveiled)));

  AtlasRuleBase *base = atlas_rule_base_new_from_files (files, &error);
  g_assert_no_error (error);
  return base;
}

/* ---- Small rules ---- */

static GBytes *
make_file (const char *members)
{
  g_autofree char *text = g_strconcat (HEADER, members, "}", NULL);

  return atlas_rules_test_bytes (text);
}

static GHashTable *
make_small_files (void)
{
  GHashTable *files = make_files ();

  insert (files, "answers.json",
          make_file ("'answers': [{'id': 'choice', 'kind': 'choice', 'values': ['a', 'b']},"
                     " {'id': 'flag', 'kind': 'boolean'},"
                     " {'id': 'number', 'kind': 'number', 'minimum': 0, 'maximum': 300},"
                     " {'id': 'day', 'kind': 'date', 'minimum': '2000-01-01',"
                     " 'maximum': '2040-12-31'},"
                     " {'id': 'country', 'kind': 'country'}, {'id': 'year', 'kind': 'year'},"
                     " {'id': 'text', 'kind': 'text'}, {'id': 'states', 'kind': 'states'}]"));
  insert (files, "rules.json", make_file (RULES ("")));
  insert (files, "screens.json",
          make_file ("'screens': [{'id': 'first', 'when': {'always': true},"
                     " 'rows': [{'answer': 'choice'}]}]"));
  insert (files, "season.json", make_file (SEASON VERDICTS "}"));
  insert (files, "calendar.json",
          make_file ("'events': [{'id': 'event', 'event': 'E', 'start': '2027-03-03',"
                     " 'status': 'current', 'confidence': 'primary'}]"));
  insert (files, "fees.json",
          make_file ("'fees': [{'id': 'fee', 'step': 'S', 'payee': 'P', 'unit': 'once',"
                     " 'minimum': 5, 'maximum': 5, 'status': 'current',"
                     " 'confidence': 'primary'}]"));
  insert (files, "sources.json",
          atlas_rules_test_bytes ("{'format': 'residency-atlas-data', 'version': 1, 'id': 'test',"
                                  " 'title': 'Test', 'date': '2026-11-22',"
                                  " 'sources': [{'id': 'src', 'title': 'Source'}]}"));
  return files;
}

AtlasRuleBase *
atlas_rules_test_load (const char *file, const char *members, GError **error)
{
  register_data ();

  g_autoptr (GHashTable) files = make_small_files ();
  if (file != NULL && members == NULL)
    g_hash_table_remove (files, file);
  else if (file != NULL)
    insert (files, file, make_file (members));

  return atlas_rule_base_new_from_files (files, error);
}

AtlasRuleBase *
atlas_rules_test_load_all (const char *file, ...)
{
  g_autoptr (GError) error = NULL;
  va_list args;

  register_data ();

  g_autoptr (GHashTable) files = make_small_files ();
  va_start (args, file);
  for (const char *name = file; name != NULL; name = va_arg (args, const char *))
    insert (files, name, make_file (va_arg (args, const char *)));
  va_end (args);

  AtlasRuleBase *base = atlas_rule_base_new_from_files (files, &error);
  g_assert_no_error (error);
  return base;
}

void
atlas_rules_test_refuse (const AtlasRulesTestRow *rows, gsize n_rows)
{
  for (gsize i = 0; i < n_rows; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (AtlasRuleBase) base = atlas_rules_test_load (rows[i].file, rows[i].members,
                                                              &error);

      if (base != NULL)
        g_error ("%s was not refused", rows[i].members);
      g_assert_error (error, ATLAS_DATA_ERROR, (int) rows[i].code);
      g_assert_cmpstr (error->message, ==, rows[i].message);
    }
}
