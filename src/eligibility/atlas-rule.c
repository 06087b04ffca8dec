/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-rule.h"

#include "atlas-date.h"

const AtlasJsonChoice atlas_certainty_choices[] = {
  { "primary", ATLAS_CERTAINTY_PRIMARY },
  { "secondary", ATLAS_CERTAINTY_SECONDARY },
  { "planning", ATLAS_CERTAINTY_PLANNING },
  { "recall", ATLAS_CERTAINTY_RECALL },
  { NULL },
};

static const AtlasJsonChoice severities[] = {
  { "blocking", ATLAS_SEVERITY_BLOCKING },
  { "warning", ATLAS_SEVERITY_WARNING },
  { "advice", ATLAS_SEVERITY_ADVICE },
  { "info", ATLAS_SEVERITY_INFO },
  { NULL },
};

static const AtlasJsonChoice stages[] = {
  { "ecfmg", ATLAS_STAGE_ECFMG }, { "exams", ATLAS_STAGE_EXAMS }, { "match", ATLAS_STAGE_MATCH },
  { "apply", ATLAS_STAGE_APPLY }, { "start", ATLAS_STAGE_START }, { NULL },
};

static const AtlasJsonChoice statuses[] = {
  { "current", ATLAS_RULE_CURRENT },
  { "unclear", ATLAS_RULE_UNCLEAR },
  { "superseded", ATLAS_RULE_SUPERSEDED },
  { NULL },
};

static const AtlasJsonChoice deadline_kinds[] = {
  { "none", 0 },      { "deadline", 0 }, { "effective", 0 }, { "validity", 0 },
  { "lead_time", 0 }, { "window", 0 },   { NULL },
};

gboolean
atlas_json_get_date (
    const AtlasJson *json, const char *member, gboolean optional, char **out_date, GError **error)
{
  const char *date = NULL;

  if (optional && !atlas_json_has (json, member))
    return TRUE;
  if (!atlas_json_get_string (json, member, &date, error))
    return FALSE;
  if (!atlas_date_is_valid (date))
    return atlas_json_fail (json, member, ATLAS_DATA_ERROR_RANGE, error,
                            "expected a date like 2026-11-22, found “%s”", date);

  *out_date = g_strdup (date);
  return TRUE;
}

typedef struct
{
  const char *member;
  gboolean required;
  char **target;
} Text;

static gboolean
read_texts (const AtlasJson *json, const Text *texts, gsize n_texts, GError **error)
{
  for (gsize i = 0; i < n_texts; i++)
    {
      const char *value = NULL;

      if (texts[i].required
              ? !atlas_json_get_string (json, texts[i].member, &value, error)
              : !atlas_json_get_optional_string (json, texts[i].member, &value, error))
        return FALSE;
      *texts[i].target = g_strdup (value);
    }

  return TRUE;
}

typedef struct
{
  const char *member;
  const AtlasJsonChoice *choices;
  int *target;
} Choice;

static gboolean
read_choices (const AtlasJson *json, const Choice *choices, gsize n_choices, GError **error)
{
  for (gsize i = 0; i < n_choices; i++)
    if (!atlas_json_get_choice (json, choices[i].member, choices[i].choices, choices[i].target,
                                error))
      return FALSE;

  return TRUE;
}

/* ---- Parts ---- */

static void
detail_free (AtlasDetail *self)
{
  g_free (self->name);
  g_free (self->text);
  g_free (self);
}

static gboolean
read_detail (const AtlasJson *item, gpointer user_data, GError **error)
{
  static const char *const known[] = { "name", "text", NULL };
  AtlasRule *rule = user_data;
  AtlasDetail *detail = g_new0 (AtlasDetail, 1);
  const Text texts[] = { { "name", TRUE, &detail->name }, { "text", TRUE, &detail->text } };

  g_ptr_array_add (rule->details, detail);
  return atlas_json_refuse_unknown (item, known, error) &&
         read_texts (item, texts, G_N_ELEMENTS (texts), error);
}

static void
deadline_clear (AtlasDeadline *self)
{
  g_free (self->text);
  g_free (self->date);
  g_free (self->from);
  g_free (self->event);
}

static gboolean
read_deadline (AtlasDeadline *self, const AtlasJson *rule, GError **error)
{
  static const char *const known[] = {
    "kind", "text", "date", "from", "confidence", "event", NULL
  };
  const Text texts[] = { { "text", FALSE, &self->text }, { "event", FALSE, &self->event } };
  gboolean found = FALSE;
  AtlasJson json;
  int kind = 0;
  int confidence = ATLAS_CERTAINTY_PRIMARY;

  if (!atlas_json_get_optional_object (rule, "deadline", &found, &json, error))
    return FALSE;
  if (!found)
    return TRUE;
  if (!atlas_json_refuse_unknown (&json, known, error) ||
      !atlas_json_get_choice (&json, "kind", deadline_kinds, &kind, error) ||
      !atlas_json_get_choice (&json, "confidence", atlas_certainty_choices, &confidence, error) ||
      !read_texts (&json, texts, G_N_ELEMENTS (texts), error) ||
      !atlas_json_get_date (&json, "date", TRUE, &self->date, error) ||
      !atlas_json_get_date (&json, "from", TRUE, &self->from, error))
    return FALSE;

  self->confidence = (AtlasCertainty) confidence;
  if (self->confidence == ATLAS_CERTAINTY_RECALL)
    g_clear_pointer (&self->date, g_free);
  return TRUE;
}

/* ---- The rule ---- */

static gboolean
read_own_texts (AtlasRule *self, const AtlasJson *json, GError **error)
{
  const Text texts[] = {
    { "id", TRUE, &self->id },
    { "topic", TRUE, &self->topic },
    { "title", TRUE, &self->title },
    { "requirement", TRUE, &self->requirement },
    { "exception", FALSE, &self->exception },
    { "next_step", FALSE, &self->next_step },
    { "note", FALSE, &self->note },
    { "superseded_by", FALSE, &self->superseded_by },
  };

  return read_texts (json, texts, G_N_ELEMENTS (texts), error) &&
         atlas_json_get_optional_strings (json, "evidence", &self->evidence, error) &&
         atlas_json_get_optional_strings (json, "sources", &self->sources, error) &&
         atlas_json_get_date (json, "as_of", FALSE, &self->as_of, error);
}

static gboolean
read_own_choices (AtlasRule *self, const AtlasJson *json, GError **error)
{
  int severity = -1;
  int stage = ATLAS_STAGE_NONE;
  int confidence = -1;
  int status = -1;
  const Choice choices[] = {
    { "severity", severities, &severity },
    { "stage", stages, &stage },
    { "confidence", atlas_certainty_choices, &confidence },
    { "status", statuses, &status },
  };
  const char *required[] = { "severity", "confidence", "status" };
  const char *text = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (required); i++)
    if (!atlas_json_get_string (json, required[i], &text, error))
      return FALSE;
  if (!read_choices (json, choices, G_N_ELEMENTS (choices), error))
    return FALSE;

  self->severity = (AtlasSeverity) severity;
  self->stage = (AtlasStage) stage;
  self->confidence = (AtlasCertainty) confidence;
  self->status = (AtlasRuleStatus) status;
  return TRUE;
}

static gboolean
read_conditions (AtlasRule *self,
                 const AtlasJson *json,
                 const AtlasConditionTerms *terms,
                 GError **error)
{
  if (!atlas_condition_read_member (json, "applies_when", terms, &self->applies_when, error) ||
      !atlas_condition_read_member (json, "check", terms, &self->check, error))
    return FALSE;

  return self->applies_when != NULL ||
         atlas_json_fail (json, "applies_when", ATLAS_DATA_ERROR_MISSING, error,
                          "expected a condition, found none");
}

AtlasRule *
atlas_rule_read (const AtlasJson *json, const AtlasConditionTerms *terms, GError **error)
{
  static const char *const known[] = {
    "id",        "topic",      "severity", "stage",         "title", "requirement",  "evidence",
    "exception", "next_step",  "note",     "applies_when",  "check", "deadline",     "details",
    "sources",   "confidence", "status",   "superseded_by", "as_of", "ship_as_fact", NULL,
  };
  g_autoptr (AtlasRule) self = g_new0 (AtlasRule, 1);

  self->details = g_ptr_array_new_with_free_func ((GDestroyNotify) detail_free);
  self->ship_as_fact = TRUE;
  if (!atlas_json_refuse_unknown (json, known, error) || !read_own_texts (self, json, error) ||
      !read_own_choices (self, json, error) || !read_conditions (self, json, terms, error) ||
      !read_deadline (&self->deadline, json, error) ||
      !atlas_json_for_each (json, "details", read_detail, self, error) ||
      !atlas_json_get_optional_boolean (json, "ship_as_fact", &self->ship_as_fact, error))
    return NULL;

  if (self->evidence == NULL)
    self->evidence = g_new0 (char *, 1);
  if (self->sources == NULL)
    self->sources = g_new0 (char *, 1);
  return g_steal_pointer (&self);
}

void
atlas_rule_free (AtlasRule *self)
{
  g_free (self->id);
  g_free (self->topic);
  g_free (self->title);
  g_free (self->requirement);
  g_strfreev (self->evidence);
  g_free (self->exception);
  g_free (self->next_step);
  g_free (self->note);
  g_clear_pointer (&self->applies_when, atlas_condition_free);
  g_clear_pointer (&self->check, atlas_condition_free);
  deadline_clear (&self->deadline);
  g_ptr_array_unref (self->details);
  g_strfreev (self->sources);
  g_free (self->superseded_by);
  g_free (self->as_of);
  g_free (self);
}

gboolean
atlas_rule_is_in_force (const AtlasRule *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->status != ATLAS_RULE_SUPERSEDED && self->confidence != ATLAS_CERTAINTY_RECALL;
}
