/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-question-words.h"
#include "words-fixture.h"

#include <string.h>

#define N_QUESTIONS 65

typedef struct
{
  AtlasRuleBase *base;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->base = words_open ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  atlas_rule_base_unref (fixture->base);
}

/* ---- What is asked ---- */

static void
test_titles (Fixture *fixture, gconstpointer data)
{
  GPtrArray *questions = atlas_rule_base_get_questions (fixture->base);

  g_assert_cmpuint (questions->len, ==, N_QUESTIONS);
  for (guint i = 0; i < questions->len; i++)
    {
      const AtlasQuestion *question = g_ptr_array_index (questions, i);
      const char *title = atlas_question_get_title (question);

      words_check (question->id, title, 45);
      if (g_str_equal (title, question->id))
        g_error ("%s has no words", question->id);
      /* “Yes” and “No” answer a question and nothing else. */
      if (question->kind == ATLAS_QUESTION_BOOLEAN)
        g_assert_true (g_str_has_suffix (title, "?"));
    }
}

static void
test_help (Fixture *fixture, gconstpointer data)
{
  GPtrArray *questions = atlas_rule_base_get_questions (fixture->base);

  for (guint i = 0; i < questions->len; i++)
    {
      const AtlasQuestion *question = g_ptr_array_index (questions, i);
      const char *help = atlas_question_get_help (question);

      if (help != NULL)
        {
          words_check (question->id, help, 90);
          g_assert_false (g_str_has_suffix (help, "."));
        }
    }
}

/* Two questions with the same title cannot be told apart. */
static void
test_distinct (Fixture *fixture, gconstpointer data)
{
  GPtrArray *questions = atlas_rule_base_get_questions (fixture->base);
  g_autoptr (GHashTable) titles = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < questions->len; i++)
    g_assert_true (g_hash_table_add (
        titles, (gpointer) atlas_question_get_title (g_ptr_array_index (questions, i))));
}

static void
test_without_words (void)
{
  AtlasQuestion question = { .id = (char *) "new_one", .kind = ATLAS_QUESTION_BOOLEAN };

  g_assert_cmpstr (atlas_question_get_title (&question), ==, "new_one");
  g_assert_null (atlas_question_get_help (&question));
  g_assert_cmpstr (atlas_question_name_choice (&question, "odd"), ==, "odd");
}

/* ---- What can be chosen ---- */

static void
check_choices (const AtlasQuestion *question)
{
  g_autoptr (GHashTable) labels = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; question->values[i] != NULL; i++)
    {
      const char *value = question->values[i];
      const char *label = atlas_question_name_choice (question, value);

      words_check (question->id, label, 40);
      if (g_str_equal (label, value))
        g_error ("%s: “%s” has no label", question->id, value);
      g_assert_true (g_hash_table_add (labels, (gpointer) label));
    }

  g_assert_true (g_hash_table_add (
      labels, (gpointer) atlas_question_name_choice (question, ATLAS_ANSWER_UNKNOWN)));
}

static void
test_choices (Fixture *fixture, gconstpointer data)
{
  GPtrArray *questions = atlas_rule_base_get_questions (fixture->base);

  for (guint i = 0; i < questions->len; i++)
    {
      const AtlasQuestion *question = g_ptr_array_index (questions, i);

      if (question->kind == ATLAS_QUESTION_CHOICE)
        check_choices (question);
    }
}

static void
assert_choice (Fixture *fixture, const char *id, const char *value, const char *label)
{
  const AtlasQuestion *question = atlas_rule_base_find_question (fixture->base, id);

  g_assert_cmpstr (atlas_question_name_choice (question, value), ==, label);
}

static void
test_labels (Fixture *fixture, gconstpointer data)
{
  assert_choice (fixture, "step1", "none", "Not taken");
  assert_choice (fixture, "step1", "unknown", "I don’t know");
  assert_choice (fixture, "step2cs", "never", "Never taken");
  assert_choice (fixture, "school_wfme", "yes", "Yes");
  assert_choice (fixture, "pathway_status", "none", "Not sent");
}

/* ---- Specialties ---- */

static void
test_specialties (void)
{
  /* What rules and screens compare. */
  static const char *const compared[] = { "Emergency Medicine", "Obstetrics and Gynecology",
                                          "Ophthalmology", "Urology" };
  g_autoptr (GArray) list = atlas_question_list_specialties ();
  g_autoptr (GHashTable) values = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < list->len; i++)
    {
      const AtlasSpecialtyChoice *choice = &g_array_index (list, AtlasSpecialtyChoice, i);

      words_check (choice->value, choice->label, 40);
      g_assert_true (g_hash_table_add (values, (gpointer) choice->value));
      g_assert_cmpstr (atlas_question_name_specialty (choice->value), ==, choice->label);
      if (i > 0 && i + 1 < list->len)
        g_assert_cmpint (g_utf8_collate ((choice - 1)->label, choice->label), <, 0);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (compared); i++)
    g_assert_true (g_hash_table_contains (values, compared[i]));
  g_assert_cmpstr (g_array_index (list, AtlasSpecialtyChoice, list->len - 1).value, ==, "Other");
  g_assert_cmpstr (atlas_question_name_specialty ("Sports Medicine"), ==, "Sports Medicine");
}

/* ---- An answer in words ---- */

static void
test_values (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *id;
    const char *answer; /* as GVariant writes it */
    const char *name;
  } rows[] = {
    { "goal", "'match_later'", "Match in a later season" },
    { "goal", "'unknown'", "I don’t know" },
    { "grad_date", "'2020-06-05'", "5 Jun 2020" },
    { "grad_date", "'unknown'", "I don’t know" },
    { "school_country", "'CI'", "Côte d’Ivoire" },
    { "school_country", "'ZZ'", "ZZ" },
    { "nationality", "'unknown'", "I don’t know" },
    { "couple", "true", "Yes" },
    { "couple", "false", "No" },
    { "couple", "'unknown'", "I don’t know" },
    { "step2ck_score", "245", "245" },
    { "step2ck_score", "'unknown'", "I don’t know" },
    { "pathway_season", "'2026'", "2026" },
    { "specialty", "'Emergency Medicine'", "Emergency medicine" },
    { "specialty", "'Other'", "Another specialty" },
    { "specialty", "'Sports Medicine'", "Sports Medicine" },
    { "target_states", "['TX', 'FL']", "Texas, Florida" },
    { "target_states", "['GA', 'ANY']", "GA, Any state" },
    { "target_states", "@as []", "None" },
    { "target_states", "'unknown'", "I don’t know" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const AtlasQuestion *question = atlas_rule_base_find_question (fixture->base, rows[i].id);
      g_autoptr (GVariant) answer = g_variant_new_parsed (rows[i].answer);
      g_autofree char *complaint = NULL;

      if (!atlas_question_check (question, answer, &complaint))
        g_error ("%s: %s", rows[i].id, complaint);

      g_autofree char *name = atlas_question_name_value (question, answer);
      g_assert_cmpstr (name, ==, rows[i].name);
    }
}

static void
test_answers (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *id;
    const char *answer;
    const char *text;
  } rows[] = {
    { "step1", "'none'", "Did you pass Step 1? Not taken" },
    { "grad_date", "'2020-06-15'", "Date of graduation: 15 Jun 2020" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const AtlasQuestion *question = atlas_rule_base_find_question (fixture->base, rows[i].id);
      g_autoptr (GVariant) answer = g_variant_new_parsed (rows[i].answer);
      g_autofree char *text = atlas_question_describe_answer (question, answer);

      g_assert_cmpstr (text, ==, rows[i].text);
    }
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/question-words/titles", test_titles);
  ADD ("/question-words/help", test_help);
  ADD ("/question-words/distinct", test_distinct);
  g_test_add_func ("/question-words/without-words", test_without_words);
  ADD ("/question-words/choices", test_choices);
  ADD ("/question-words/labels", test_labels);
  g_test_add_func ("/question-words/specialties", test_specialties);
  ADD ("/question-words/values", test_values);
  ADD ("/question-words/answers", test_answers);
  return g_test_run ();
}
