/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-answers-file.h"

#include "atlas-date.h"
#include "atlas-nearest.h"

#include <string.h>

typedef struct
{
  AtlasRuleBase *base;
  AtlasCaseData *data;
  GPtrArray *faults; /* (element-type utf8): messages */
} Reader;

/* Takes @error over. What an answer quotes of the file stays in the line of its message. */
static void
take_fault (Reader *self, GError *error)
{
  for (char *character = error->message; *character != '\0'; character++)
    if (g_ascii_iscntrl (*character))
      *character = ' ';

  g_ptr_array_add (self->faults, g_strdup (error->message));
  g_error_free (error);
}

/* ---- One answer ---- */

static void
complain_unknown (Reader *self, const AtlasJson *json, const char *name)
{
  GPtrArray *questions = atlas_rule_base_get_questions (self->base);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  GError *error = NULL;

  for (guint i = 0; i < questions->len; i++)
    g_strv_builder_add (builder, ((AtlasQuestion *) g_ptr_array_index (questions, i))->id);

  g_auto (GStrv) ids = g_strv_builder_end (builder);
  g_auto (GStrv) nearest = atlas_nearest_names (name, (const char *const *) ids);
  g_autofree char *names = g_strjoinv (", ", nearest);
  atlas_json_fail (json, name, ATLAS_DATA_ERROR_UNEXPECTED, &error,
                   "expected the name of an answer, found another; the nearest are: %s", names);
  take_fault (self, error);
}

/* @member of @json is the answer to @id, given at @at, if this is known. */
static void
read_answer (
    Reader *self, const AtlasJson *json, const char *member, const char *id, const char *at)
{
  const AtlasQuestion *question = atlas_rule_base_find_question (self->base, id);
  g_autoptr (GVariant) answer = NULL;
  GError *error = NULL;

  if (JSON_NODE_HOLDS_NULL (atlas_json_find (json, member)))
    return;

  answer = atlas_question_read_answer (question, json, member, &error);
  if (answer == NULL)
    {
      take_fault (self, error);
      return;
    }

  AtlasCaseData *before = self->data;
  self->data = atlas_case_data_with_answer (before, id, answer, at);
  atlas_case_data_unref (before);
}

/* ---- A case ---- */

static gboolean
read_moment (const AtlasJson *json, const char **out_at, GError **error)
{
  if (!atlas_json_get_optional_string (json, "at", out_at, error))
    return FALSE;

  return *out_at == NULL || atlas_date_is_moment (*out_at) ||
         atlas_json_fail (json, "at", ATLAS_DATA_ERROR_RANGE, error,
                          "expected a moment like 2026-11-22T10:00:00Z, found “%s”", *out_at);
}

static void
read_case_answer (Reader *self, const AtlasJson *answers, const char *id)
{
  static const char *const known[] = { "value", "at", NULL };
  gboolean found = FALSE;
  const char *at = NULL;
  AtlasJson json;
  GError *error = NULL;

  if (!atlas_json_get_optional_object (answers, id, &found, &json, &error) ||
      !atlas_json_refuse_unknown (&json, known, &error) || !read_moment (&json, &at, &error))
    take_fault (self, error);
  else if (atlas_json_has (&json, "value"))
    read_answer (self, &json, "value", id, at);
}

static gboolean
open_case (const AtlasJson *root, AtlasJson *out_answers, const char **out_label, GError **error)
{
  static const char *const known[] = { "format", "version", "label", "answers", NULL };
  const char *format = NULL;
  int version = 0;
  gboolean found = FALSE;

  if (!atlas_json_get_string (root, "format", &format, error))
    return FALSE;
  if (!g_str_equal (format, ATLAS_CASE_FORMAT))
    return atlas_json_fail (root, "format", ATLAS_DATA_ERROR_FORMAT, error,
                            "expected “" ATLAS_CASE_FORMAT "”, found “%s”", format);
  if (!atlas_json_get_int (root, "version", G_MININT, G_MAXINT, &version, error))
    return FALSE;
  if (version != ATLAS_CASE_VERSION)
    return atlas_json_fail (root, "version", ATLAS_DATA_ERROR_FORMAT, error,
                            "expected version %d, found %d", ATLAS_CASE_VERSION, version);
  if (!atlas_json_refuse_unknown (root, known, error) ||
      !atlas_json_get_optional_string (root, "label", out_label, error) ||
      !atlas_json_get_optional_object (root, "answers", &found, out_answers, error))
    return FALSE;

  return found || atlas_json_fail (root, "answers", ATLAS_DATA_ERROR_MISSING, error,
                                   "expected answers, found none");
}

/* ---- The file ---- */

static void
read_answers (Reader *self, const AtlasJson *json, gboolean is_case)
{
  JsonObjectIter iter;
  const char *id;

  json_object_iter_init_ordered (&iter, json->object);
  while (json_object_iter_next_ordered (&iter, &id, NULL))
    if (atlas_rule_base_find_question (self->base, id) == NULL)
      complain_unknown (self, json, id);
    else if (is_case)
      read_case_answer (self, json, id);
    else
      read_answer (self, json, id, id, NULL);
}

/* Nobody has passed an exam that is yet to come. */
static void
check_exams (Reader *self, const AtlasJson *json, const char *today)
{
  const AtlasAnswers *answers = atlas_case_data_get_answers (self->data);
  static const char *const exams[][3] = { { "step1", "passed", "step1_date" },
                                          { "step2ck", "passed", "step2ck_date" },
                                          { "step2cs", "passed", "step2cs_date" },
                                          { "oet_result", "pass", "oet_date" } };

  for (gsize i = 0; i < G_N_ELEMENTS (exams); i++)
    {
      GVariant *result = atlas_answers_get_known (answers, exams[i][0]);
      GVariant *date = atlas_answers_get_known (answers, exams[i][2]);
      GError *error = NULL;

      if (result == NULL || date == NULL ||
          !g_str_equal (g_variant_get_string (result, NULL), exams[i][1]) ||
          strcmp (g_variant_get_string (date, NULL), today) <= 0)
        continue;

      atlas_json_fail (json, exams[i][2], ATLAS_DATA_ERROR_RANGE, &error,
                       "expected a day up to %s for an exam that is passed, found %s", today,
                       g_variant_get_string (date, NULL));
      take_fault (self, error);
    }
}

static void
set_error (Reader *self, GError **error)
{
  g_ptr_array_add (self->faults, NULL);

  g_autofree char *message = g_strjoinv ("\n", (char **) self->faults->pdata);
  g_set_error_literal (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_RANGE, message);
}

/* What is no case has its answers at the root. */
static AtlasCaseData *
read_root (Reader *self, const AtlasJson *root, gboolean is_case, const char *today, GError **error)
{
  AtlasJson json = *root;
  const char *label = NULL;

  if (is_case && !open_case (root, &json, &label, error))
    return NULL;

  g_autoptr (AtlasCaseData) empty = atlas_case_data_new ();
  self->data = atlas_case_data_with_label (empty, label);
  read_answers (self, &json, is_case);
  if (today != NULL)
    check_exams (self, &json, today);
  if (self->faults->len == 0)
    return self->data;

  set_error (self, error);
  atlas_case_data_unref (self->data);
  return NULL;
}

static AtlasCaseData *
read_bytes (AtlasRuleBase *base,
            const char *file,
            GBytes *bytes,
            gboolean may_be_answers,
            const char *today,
            GError **error)
{
  AtlasJson root;
  g_autoptr (JsonParser) parser = atlas_json_parse (bytes, file, error);

  if (parser == NULL || !atlas_json_open (parser, file, &root, error))
    return NULL;

  g_autoptr (GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  Reader reader = { .base = base, .faults = faults };
  gboolean is_case = !may_be_answers || atlas_json_has (&root, "format");
  return read_root (&reader, &root, is_case, today, error);
}

AtlasAnswers *
atlas_answers_read (
    AtlasRuleBase *base, const char *file, GBytes *bytes, const char *today, GError **error)
{
  g_return_val_if_fail (base != NULL, NULL);
  g_return_val_if_fail (today != NULL, NULL);

  g_autoptr (AtlasCaseData) data = read_bytes (base, file, bytes, TRUE, today, error);

  return data != NULL ? atlas_answers_ref (atlas_case_data_get_answers (data)) : NULL;
}

AtlasCaseData *
atlas_case_data_read (
    AtlasRuleBase *base, const char *file, GBytes *bytes, const char *today, GError **error)
{
  g_return_val_if_fail (base != NULL, NULL);

  return read_bytes (base, file, bytes, FALSE, today, error);
}
