/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "case-fixture.h"

#include "atlas-date.h"

static AtlasRuleBase *base;

static AtlasCase *
read_case (const char *text, const char *today, GError **error)
{
  g_autoptr (GBytes) bytes = atlas_test_bytes (text);

  return atlas_case_new_from_bytes (base, "a.atlas-case", bytes, today, error);
}

static AtlasCase *
create_full (void)
{
  static const char *const states[] = { "CA", "ANY", NULL };
  AtlasCase *item = atlas_case_new ();

  atlas_case_set_label (item, "Ana “A” \\u0000 Ångström\n");
  atlas_case_set_answer (item, "target_states", g_variant_new_strv (states, -1), LATER);
  atlas_case_set_answer (item, "step2ck_score", g_variant_new_int32 (250), NOW);
  atlas_case_set_answer (item, "couple", g_variant_new_boolean (FALSE), LATER);
  answer (item, "school_country", "IN");
  answer (item, "step1", "unknown");
  return item;
}

/* ---- The file ---- */

/* Where json-glib puts spaces is its own affair; that people can read it in lines is ours. */
static void
assert_bytes (AtlasCase *item, const char *expected)
{
  g_autoptr (GBytes) bytes = atlas_case_to_bytes (item);
  g_autoptr (GBytes) wanted = atlas_test_bytes (expected);
  gsize size = 0;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autofree char *text = g_strndup (data, size);
  g_auto (GStrv) words = g_strsplit_set (text, " \n", -1);
  g_autofree char *joined = g_strjoinv ("", words);

  g_assert_cmpmem (joined, strlen (joined), g_bytes_get_data (wanted, NULL),
                   g_bytes_get_size (wanted));
  g_assert_true (g_str_has_suffix (text, "\n}\n"));
}

static void
test_bytes (void)
{
  g_autoptr (AtlasCase) item = atlas_case_new ();

  assert_bytes (item, "{'format':'residency-atlas-case','version':1,'answers':{}}");
  answer (item, "step1", "passed");
  atlas_case_set_answer (item, "couple", g_variant_new_boolean (TRUE), LATER);
  atlas_case_set_label (item, "A");
  assert_bytes (item, "{'format':'residency-atlas-case','version':1,'label':'A','answers':{"
                      "'couple':{'value':true,'at':'" LATER "'},"
                      "'step1':{'value':'passed','at':'" NOW "'}}}");
}

static void
test_round_trip (void)
{
  g_autoptr (AtlasCase) item = create_full ();
  g_autoptr (GBytes) bytes = atlas_case_to_bytes (item);
  g_autoptr (GError) error = NULL;
  g_autoptr (AtlasCase) read = atlas_case_new_from_bytes (base, "a.atlas-case", bytes, TODAY,
                                                          &error);

  g_assert_no_error (error);
  g_assert_cmpstr (atlas_case_get_label (read), ==, atlas_case_get_label (item));
  g_assert_true (
      atlas_answers_equal (atlas_case_get_answers (read), atlas_case_get_answers (item)));
  g_assert_cmpstr (atlas_case_get_moment (read, "couple"), ==, LATER);
  g_assert_cmpstr (atlas_case_get_moment (read, "step1"), ==, NOW);
  g_assert_true (atlas_case_data_equal (atlas_case_get_data (read), atlas_case_get_data (item)));

  g_autoptr (GBytes) again = atlas_case_to_bytes (read);
  g_assert_true (g_bytes_equal (bytes, again));
}

/* What a question can be answered with is read back, whichever it is. */
static void
test_every_question (void)
{
  GPtrArray *questions = atlas_rule_base_get_questions (base);
  g_autoptr (AtlasCase) item = atlas_case_new ();

  for (guint i = 0; i < questions->len; i++)
    answer (item, ((AtlasQuestion *) g_ptr_array_index (questions, i))->id, "unknown");

  g_autoptr (GBytes) bytes = atlas_case_to_bytes (item);
  g_autoptr (GError) error = NULL;
  g_autoptr (AtlasCase) read = atlas_case_new_from_bytes (base, "a", bytes, TODAY, &error);
  g_assert_no_error (error);
  g_assert_true (atlas_case_data_equal (atlas_case_get_data (read), atlas_case_get_data (item)));
}

static void
test_missing_moment (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AtlasCase) item = read_case (
      "{'format': 'residency-atlas-case', 'version': 1, 'answers': {"
      "'step1': {'value': 'passed'}, 'step2ck': {'value': null, 'at': '" NOW "'},"
      "'step3': {'at': '" NOW "'}}}",
      TODAY, &error);

  g_assert_no_error (error);
  g_assert_null (atlas_case_get_label (item));
  assert_answer (item, "step1", "passed");
  g_assert_null (atlas_case_get_moment (item, "step1"));
  g_assert_null (atlas_answers_get (atlas_case_get_answers (item), "step2ck"));
  g_assert_null (atlas_case_get_moment (item, "step2ck"));

  g_autoptr (GBytes) bytes = atlas_case_to_bytes (item);
  g_autoptr (AtlasCase) again = atlas_case_new_from_bytes (base, "a", bytes, TODAY, &error);
  g_assert_true (atlas_case_data_equal (atlas_case_get_data (again), atlas_case_get_data (item)));
}

#define CASE(members) "{'format': 'residency-atlas-case', 'version': 1, " members "}"

static void
test_refused (void)
{
  static const AtlasTestRow rows[] = {
    { "{'step1': 'passed'}", ATLAS_DATA_ERROR_MISSING,
      "a.atlas-case: format: expected a value, found none" },
    { "{'format': 'residency-atlas-data', 'version': 1}", ATLAS_DATA_ERROR_FORMAT,
      "a.atlas-case: format: expected “residency-atlas-case”, found “residency-atlas-data”" },
    { "{'format': 'residency-atlas-case', 'version': 2, 'pages': []}", ATLAS_DATA_ERROR_FORMAT,
      "a.atlas-case: version: expected version 1, found 2" },
    { CASE ("'label': 'x'"), ATLAS_DATA_ERROR_MISSING,
      "a.atlas-case: answers: expected answers, found none" },
    { CASE ("'label': 1, 'answers': {}"), ATLAS_DATA_ERROR_TYPE,
      "a.atlas-case: label: expected a text, found an integer" },
    { CASE ("'answers': {'step1': {'value': 'passed', 'at': 'noon'}}"), ATLAS_DATA_ERROR_RANGE,
      "a.atlas-case: answers.step1.at: expected a moment like 2026-11-22T10:00:00Z, "
      "found “noon”" },
    { CASE ("'answers': {'step9': {'value': 1}, 'step1': {'value': 'x'}, 'step2ck': {'value': "
            "'passed'}, 'step2ck_date': {'value': '2026-11-23'}}"),
      ATLAS_DATA_ERROR_RANGE,
      "a.atlas-case: answers.step9: expected the name of an answer, found another; the nearest "
      "are: step1, step3, step2ck\n"
      "a.atlas-case: answers.step1.value: expected one of passed, failed, none, unknown, found "
      "“x”\n"
      "a.atlas-case: answers.step2ck_date: expected a day up to 2026-11-22 for an exam that is "
      "passed, found 2026-11-23" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (read_case (rows[i].members, TODAY, &error));
      g_assert_error (error, ATLAS_DATA_ERROR, (int) rows[i].code);
      g_assert_cmpstr (error->message, ==, rows[i].message);
    }
}

/* Without a day any is allowed: what a person is in the middle of correcting is kept. */
static void
test_any_day (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AtlasCase) item = read_case (
      CASE ("'answers': {'step2ck': {'value': 'passed'}, 'step2ck_date': {'value': '2040-01-01'}}"),
      NULL, &error);

  g_assert_no_error (error);
  assert_answer (item, "step2ck_date", "2040-01-01");
}

/* The command line also takes answers that are no case. */
static void
test_answers (void)
{
  static const char *const texts[] = { "{'step1': 'passed', 'step3': null}",
                                       CASE ("'answers': {'step1': {'value': 'passed'}}") };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) bytes = atlas_test_bytes (texts[i]);
      g_autoptr (GError) error = NULL;
      g_autoptr (AtlasAnswers) answers = atlas_answers_read (base, "a", bytes, TODAY, &error);

      g_assert_no_error (error);
      g_auto (GStrv) ids = atlas_answers_list_ids (answers);
      g_assert_cmpuint (g_strv_length (ids), ==, 1);
      assert_text (atlas_answers_get (answers, "step1"), "passed");
    }
}

/* ---- The object ---- */

typedef struct
{
  guint label;
  guint answers;
  guint data;
} Counts;

static void
watch (AtlasCase *item, Counts *counts)
{
  g_signal_connect (item, "notify::label", G_CALLBACK (count_cb), &counts->label);
  g_signal_connect (item, "notify::answers", G_CALLBACK (count_cb), &counts->answers);
  g_signal_connect (item, "notify::data", G_CALLBACK (count_cb), &counts->data);
}

#define assert_counts(counts, n_label, n_answers, n_data) \
  G_STMT_START                                            \
  {                                                       \
    g_assert_cmpuint ((counts).label, ==, (n_label));     \
    g_assert_cmpuint ((counts).answers, ==, (n_answers)); \
    g_assert_cmpuint ((counts).data, ==, (n_data));       \
  }                                                       \
  G_STMT_END

static void
test_notify (void)
{
  g_autoptr (AtlasCase) item = atlas_case_new ();
  Counts counts = { 0 };

  watch (item, &counts);
  atlas_case_set_label (item, NULL);
  atlas_case_set_answer (item, "step1", NULL, NOW);
  assert_counts (counts, 0, 0, 0);
  atlas_case_set_label (item, "A");
  atlas_case_set_label (item, "A");
  assert_counts (counts, 1, 0, 1);
  answer (item, "step1", "passed");
  atlas_case_set_answer (item, "step1", g_variant_new_string ("passed"), LATER);
  assert_counts (counts, 1, 1, 2);
  g_assert_cmpstr (atlas_case_get_moment (item, "step1"), ==, NOW);
  atlas_case_set_answer (item, "step1", g_variant_new_string ("failed"), LATER);
  assert_counts (counts, 1, 2, 3);
  g_assert_cmpstr (atlas_case_get_moment (item, "step1"), ==, LATER);
  atlas_case_set_answer (item, "step1", NULL, NOW);
  assert_counts (counts, 1, 3, 4);
  g_assert_null (atlas_answers_get (atlas_case_get_answers (item), "step1"));
  g_assert_null (atlas_case_get_moment (item, "step1"));
}

static void
test_snapshot (void)
{
  g_autoptr (AtlasCase) item = create_full ();
  g_autoptr (AtlasCase) other = create_full ();
  g_autoptr (AtlasCaseData) before = atlas_case_data_ref (atlas_case_get_data (item));
  Counts counts = { 0 };

  watch (item, &counts);
  atlas_case_set_data (item, atlas_case_get_data (other));
  assert_counts (counts, 0, 0, 0);
  answer (item, "step1", "passed");
  answer (item, "step1", "unknown");
  atlas_case_set_label (item, NULL);
  assert_counts (counts, 1, 2, 3);
  atlas_case_set_data (item, before);
  assert_counts (counts, 2, 2, 4);
  g_assert_true (atlas_case_data_equal (atlas_case_get_data (item), atlas_case_get_data (other)));

  /* the same answer, given at another time */
  atlas_case_set_answer (other, "step1", NULL, NOW);
  atlas_case_set_answer (other, "step1", g_variant_new_string ("unknown"), LATER);
  atlas_case_set_data (item, atlas_case_get_data (other));
  assert_counts (counts, 2, 2, 5);
  g_assert_cmpstr (atlas_case_get_moment (item, "step1"), ==, LATER);
}

static void
test_properties (void)
{
  AtlasCase *item = g_object_new (ATLAS_TYPE_CASE, "label", "A", NULL);
  g_autoptr (AtlasAnswers) answers = NULL;
  g_autoptr (AtlasCaseData) data = NULL;
  g_autofree char *label = NULL;

  g_object_get (item, "label", &label, "answers", &answers, "data", &data, NULL);
  g_assert_cmpstr (label, ==, "A");
  g_assert_true (answers == atlas_case_get_answers (item));
  g_assert_true (data == atlas_case_get_data (item));
  g_assert_finalize_object (item);
}

static void
test_now (void)
{
  g_autofree char *now = atlas_date_now ();

  g_assert_true (atlas_date_is_moment (now));
  g_assert_cmpuint (strlen (now), ==, strlen (NOW));
  g_assert_true (g_str_has_suffix (now, "Z"));
  g_assert_true (atlas_date_is_moment ("2026-11-22T10:00:00+01:00"));
  g_assert_true (atlas_date_is_moment ("2026-11-22T10:00:00"));
  g_assert_false (atlas_date_is_moment ("2026-11-22"));
  g_assert_false (atlas_date_is_moment (""));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  base = open_base ();
  g_test_add_func ("/case/bytes", test_bytes);
  g_test_add_func ("/case/round-trip", test_round_trip);
  g_test_add_func ("/case/every-question", test_every_question);
  g_test_add_func ("/case/missing-moment", test_missing_moment);
  g_test_add_func ("/case/refused", test_refused);
  g_test_add_func ("/case/any-day", test_any_day);
  g_test_add_func ("/case/answers", test_answers);
  g_test_add_func ("/case/notify", test_notify);
  g_test_add_func ("/case/snapshot", test_snapshot);
  g_test_add_func ("/case/properties", test_properties);
  g_test_add_func ("/case/now", test_now);
  int status = g_test_run ();
  atlas_rule_base_unref (base);
  return status;
}
