/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What can be chosen as an answer. */

#include "config.h"

#include "atlas-question-words.h"

#include <glib/gi18n.h>

typedef struct
{
  const char *id;
  const char *value;
  const char *label;
} Choice;

/* In the order of answers.json. */
static const Choice choices[] = {
  /* Translators: the Match is the yearly one that fills the places in U.S. residency. */
  { "goal", "match", N_ ("Match this season") },
  { "goal", "match_later", N_ ("Match in a later season") },
  { "goal", "license_alt", N_ ("Work as a doctor without U.S. residency") },
  { "goal", "other_job", N_ ("Work in another health job") },
  { "degree_status", "student", N_ ("Student") },
  { "degree_status", "graduate", N_ ("Graduate") },
  { "degree_kind", "clinical_md_equivalent", N_ ("Clinical medicine (MD, MBBS or equal)") },
  { "degree_kind", "dental", N_ ("Dentistry") },
  { "degree_kind", "ayurveda", N_ ("Ayurveda") },
  { "degree_kind", "homeopathy", N_ ("Homeopathy") },
  { "degree_kind", "tcm", N_ ("Chinese medicine") },
  { "degree_kind", "other", N_ ("Another degree") },
  { "cert_application", "none", N_ ("Not sent") },
  { "cert_application", "submitted", N_ ("Sent, not yet approved") },
  { "cert_application", "accepted", N_ ("Approved") },
  { "credentials_verified", "pending_student", N_ ("Not yet, as a student") },
  { "step1", "passed", N_ ("Passed") },
  { "step1", "failed", N_ ("Failed") },
  { "step1", "none", N_ ("Not taken") },
  { "step2ck", "passed", N_ ("Passed") },
  { "step2ck", "failed", N_ ("Failed") },
  { "step2ck", "none", N_ ("Not taken") },
  { "step2cs", "never", N_ ("Never taken") },
  { "step2cs", "passed", N_ ("Passed") },
  { "step2cs", "failed", N_ ("Failed, never passed") },
  { "step3", "passed", N_ ("Passed") },
  { "step3", "failed", N_ ("Failed") },
  { "step3", "none", N_ ("Not taken") },
  { "pathway_status", "none", N_ ("Not sent") },
  { "pathway_status", "submitted", N_ ("Sent, not yet accepted") },
  { "pathway_status", "accepted", N_ ("Accepted") },
  { "oet_result", "none", N_ ("Not taken") },
  { "oet_result", "pass", N_ ("Passed") },
  { "oet_result", "fail", N_ ("Failed") },
  { "citizenship", "us_citizen", N_ ("U.S. citizen") },
  { "citizenship", "us_lpr", N_ ("Permanent resident (green card)") },
  /* Translators: J-1 and H-1B are kinds of visas. */
  { "citizenship", "ead_other", N_ ("Allowed to work without J-1 or H-1B") },
  { "citizenship", "canadian", N_ ("Canadian citizen") },
  { "citizenship", "other", N_ ("Citizen of another country") },
  /* Translators: a passport that is not from the Palestinian Authority. */
  { "travel_document", "passport", N_ ("Passport of another authority") },
  { "travel_document", "palestinian_authority", N_ ("Palestinian Authority document") },
  { "travel_document", "other", N_ ("Another document") },
  { "location", "inside_us", N_ ("In the USA") },
  { "location", "outside_us", N_ ("Outside the USA") },
  /* Translators: J-1 and H-1B are kinds of visas. */
  { "visa_plan", "j1", N_ ("J-1") },
  { "visa_plan", "h1b", N_ ("H-1B") },
  { "visa_plan", "either", N_ ("J-1 or H-1B") },
  { "specialty_level", "usual", N_ ("Like most") },
  { "specialty_level", "competitive", N_ ("Competitive") },
  { "specialty_level", "very_competitive", N_ ("Very competitive") },
};

const char *
atlas_question_name_unknown (void)
{
  return _ ("I don’t know");
}

const char *
atlas_question_name_boolean (gboolean value)
{
  return value ? C_ ("answer", "Yes") : C_ ("answer", "No");
}

const char *
atlas_question_name_choice (const AtlasQuestion *self, const char *value)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (value != NULL, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++)
    if (g_str_equal (choices[i].id, self->id) && g_str_equal (choices[i].value, value))
      return _ (choices[i].label);

  if (g_str_equal (value, ATLAS_ANSWER_UNKNOWN))
    return atlas_question_name_unknown ();
  if (g_str_equal (value, "yes") || g_str_equal (value, "no"))
    return atlas_question_name_boolean (g_str_equal (value, "yes"));

  return value;
}
