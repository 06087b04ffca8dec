/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-situation.h"

#include "atlas-date.h"

#include <stdlib.h>
#include <string.h>

#define IS_IMG "is_img"
#define PATHWAY_ROUTE "pathway_route"
#define TODAY "today"

const char *const atlas_situation_derived_facts[] = {
  IS_IMG,
  "yog_years",
  "seven_year_ok",
  "exams_complete",
  "all_steps_attempted_passed",
  PATHWAY_ROUTE,
  TODAY,
  NULL,
};

/* What follows from which answers. */
static const struct
{
  const char *fact;
  const char *answers[8];
} sources_of_facts[] = {
  { IS_IMG, { "school_country", "grad_date" } },
  { "yog_years", { "grad_date" } },
  { "needs_visa", { "citizenship" } },
  { "seven_year_ok", { "step1", "step1_date", "step2ck", "step2ck_date" } },
  { "exams_complete", { "step1", "step2ck" } },
  { "all_steps_attempted_passed", { "step1", "step2ck" } },
  { PATHWAY_ROUTE,
    { "step2cs", "license_unsupervised_recent", "school_licensing_osce", "school_wfme",
      "school_ncfmea", "joint_us_degree", "grad_date" } },
  { TODAY, { NULL } },
};

static GVariant *
get (const AtlasSituation *self, const char *fact)
{
  return g_hash_table_lookup (self->facts.values, fact);
}

/* (nullable) */
static const char *
get_text (const AtlasSituation *self, const char *fact)
{
  GVariant *value = get (self, fact);

  return value != NULL ? g_variant_get_string (value, NULL) : NULL;
}

static gboolean
is (const AtlasSituation *self, const char *fact, const char *text)
{
  return g_strcmp0 (get_text (self, fact), text) == 0;
}

static void
put (AtlasSituation *self, const char *fact, GVariant *value)
{
  g_hash_table_insert (self->facts.values, g_strdup (fact), g_variant_ref_sink (value));
}

static void
put_truth (AtlasSituation *self, const char *fact, AtlasTruth truth)
{
  if (truth != ATLAS_UNKNOWN)
    put (self, fact, g_variant_new_boolean (truth == ATLAS_TRUE));
}

/* ---- The answers ---- */

static void
take_answers (AtlasSituation *self, const AtlasAnswers *answers)
{
  g_auto (GStrv) ids = atlas_answers_list_ids (answers);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      GVariant *answer = atlas_answers_get_known (answers, ids[i]);

      if (answer != NULL)
        put (self, ids[i], answer);
    }
}

/* What belongs to the USA counts as the USA. */
static void
unify_country (AtlasSituation *self, const AtlasSeason *season)
{
  const char *country = get_text (self, "school_country");

  if (country != NULL && g_strv_contains ((const char *const *) season->us_countries, country))
    put (self, "school_country", g_variant_new_string (season->us_countries[0]));
}

static void
derive_years_since_graduation (AtlasSituation *self, const AtlasSeason *season)
{
  const char *date = get_text (self, "grad_date");

  if (date != NULL)
    put (self, "yog_years", g_variant_new_int32 (MAX (0, season->match_year - atoi (date))));
}

static gboolean
is_certified (const AtlasSituation *self)
{
  GVariant *certified = get (self, "ecfmg_certified");

  return certified != NULL && g_variant_get_boolean (certified);
}

/* ---- Seven years ---- */

/**
 * Passes:
 * @n: how many of Step 1 and Step 2 CK are passed
 * @undated: whether one of them has no date
 * @first: (nullable): the date of the earlier one
 * @last: (nullable): that of the later one
 *
 * The dates are borrowed from the answers.
 */
typedef struct
{
  guint n;
  gboolean undated;
  const char *first;
  const char *last;
} Passes;

static Passes
find_passes (const AtlasSituation *self)
{
  static const char *const steps[][2] = { { "step1", "step1_date" },
                                          { "step2ck", "step2ck_date" } };
  Passes passes = { 0 };

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      if (!is (self, steps[i][0], "passed"))
        continue;

      const char *date = get_text (self, steps[i][1]);
      passes.n++;
      passes.undated |= date == NULL;
      if (date != NULL && (passes.first == NULL || strcmp (date, passes.first) < 0))
        passes.first = date;
      if (date != NULL && (passes.last == NULL || strcmp (date, passes.last) > 0))
        passes.last = date;
    }

  return passes;
}

static gboolean
is_later_than_window (const char *date, const char *first, const AtlasSeason *season)
{
  g_autofree char *end = atlas_date_add_years (first, season->exam_years);

  return strcmp (date, end) > 0;
}

static AtlasTruth
check_window (const AtlasSituation *self, const AtlasSeason *season)
{
  Passes passes = find_passes (self);

  if (is_certified (self) || passes.n == 0)
    return ATLAS_TRUE;
  if (passes.undated)
    return ATLAS_UNKNOWN;

  const char *end = passes.n == 2 ? passes.last : get_text (self, TODAY);
  return is_later_than_window (end, passes.first, season) ? ATLAS_FALSE : ATLAS_TRUE;
}

/* Whether a pass of Step 2 CS is too far from the other exams. */
static gboolean
has_expired (const AtlasSituation *self, const AtlasSeason *season, const char *date)
{
  Passes passes = find_passes (self);
  const char *today = get_text (self, TODAY);
  const char *latest = passes.last;

  if (passes.n < 2 && (latest == NULL || strcmp (today, latest) > 0))
    latest = today;

  return is_later_than_window (latest, date, season) ||
         (passes.first != NULL && is_later_than_window (date, passes.first, season));
}

static void
settle_clinical_skills (AtlasSituation *self, const AtlasSeason *season)
{
  const char *date = get_text (self, "step2cs_date");

  if (is_certified (self) || !is (self, "step2cs", "passed"))
    return;

  if (date == NULL || find_passes (self).undated)
    g_hash_table_remove (self->facts.values, "step2cs");
  else if (has_expired (self, season, date))
    put (self, "step2cs", g_variant_new_string ("expired"));
}

/* ---- What follows ---- */

static void
fill (AtlasSituation *self, const AtlasSeasonFill *answers)
{
  GHashTableIter iter;
  gpointer id;
  gpointer answer;

  if (atlas_condition_evaluate (answers->when, &self->facts) != ATLAS_TRUE)
    return;

  g_hash_table_iter_init (&iter, answers->answers);
  while (g_hash_table_iter_next (&iter, &id, &answer))
    if (answers->replace || get (self, id) == NULL)
      put (self, id, answer);
}

static void
derive_exams (AtlasSituation *self)
{
  gboolean passed = is (self, "step1", "passed") && is (self, "step2ck", "passed");

  put (self, "exams_complete", g_variant_new_boolean (passed));
  put (self, "all_steps_attempted_passed", g_variant_new_boolean (passed));
}

static void
derive_pathway (AtlasSituation *self, const AtlasSeason *season)
{
  GVariant *is_img = get (self, IS_IMG);

  if (is_img == NULL || !g_variant_get_boolean (is_img))
    return;

  for (guint i = 0; i < season->pathways->len; i++)
    {
      const AtlasSeasonCase *pathway = g_ptr_array_index (season->pathways, i);

      if (atlas_condition_evaluate (pathway->when, &self->facts) == ATLAS_TRUE)
        {
          put (self, PATHWAY_ROUTE, g_variant_new_string (pathway->route));
          return;
        }
    }
}

AtlasSituation *
atlas_situation_new (const AtlasSeason *season, const AtlasAnswers *answers, const char *today)
{
  g_return_val_if_fail (season != NULL, NULL);
  g_return_val_if_fail (answers != NULL, NULL);
  g_return_val_if_fail (today != NULL && atlas_date_is_valid (today), NULL);

  AtlasSituation *self = g_new0 (AtlasSituation, 1);

  self->facts.values = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                              (GDestroyNotify) g_variant_unref);
  take_answers (self, answers);
  put (self, TODAY, g_variant_new_string (today));
  unify_country (self, season);
  put_truth (self, IS_IMG, atlas_condition_evaluate (season->is_img, &self->facts));
  derive_years_since_graduation (self, season);
  if (get (self, "needs_visa") == NULL)
    put_truth (self, "needs_visa", atlas_condition_evaluate (season->needs_visa, &self->facts));
  put_truth (self, "seven_year_ok", check_window (self, season));
  settle_clinical_skills (self, season);
  for (guint i = 0; i < season->fills->len; i++)
    fill (self, g_ptr_array_index (season->fills, i));
  derive_exams (self);
  derive_pathway (self, season);
  return self;
}

void
atlas_situation_free (AtlasSituation *self)
{
  g_hash_table_unref (self->facts.values);
  g_free (self);
}

const char *
atlas_situation_get_pathway (const AtlasSituation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return get_text (self, PATHWAY_ROUTE);
}

const char *const *
atlas_situation_list_answers (const char *fact)
{
  for (gsize i = 0; i < G_N_ELEMENTS (sources_of_facts); i++)
    if (g_str_equal (sources_of_facts[i].fact, fact))
      return sources_of_facts[i].answers;

  return NULL;
}
