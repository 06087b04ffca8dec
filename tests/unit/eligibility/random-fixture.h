/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Random answers, the same ones in every run. */

#pragma once

#include "atlas-rules-test.h"

#define RANDOM_SEED 20261122

/* Days around which something changes. */
static const char *const random_days[] = {
  "2010-02-28", "2016-02-29", "2019-11-21", "2019-11-22", "2020-06-01", "2022-12-31", "2023-01-01",
  "2024-06-10", "2025-01-01", "2025-06-30", "2025-07-01", "2026-09-23", "2026-11-22", "2027-02-01",
  "2027-03-03", "2027-03-04", "2027-06-30", "2027-07-01", "2028-12-31",
};

static const char *const random_countries[] = { "US", "PR", "CA", "IN", "NG", "IR",
                                                "PS", "CO", "NP", "PK", "GD" };

static const char *const random_specialties[] = { "Emergency Medicine", "Pediatrics", "Urology",
                                                  "Internal Medicine" };

static const char *
random_pick (GRand *rand, const char *const *texts, gsize n_texts)
{
  return texts[g_rand_int_range (rand, 0, (gint32) n_texts)];
}

/* A day that the question allows: one that matters if that is one. */
static GVariant *
random_day (GRand *rand, const AtlasQuestion *question)
{
  g_autoptr (GVariant) day = g_variant_ref_sink (
      g_variant_new_string (random_pick (rand, random_days, G_N_ELEMENTS (random_days))));
  g_autofree char *complaint = NULL;

  return atlas_question_check (question, day, &complaint)
             ? g_steal_pointer (&day)
             : g_variant_new_string (g_rand_boolean (rand) ? question->earliest : question->latest);
}

static GVariant *
random_number (GRand *rand, const AtlasQuestion *question)
{
  static const int numbers[] = { 0, 1, 2, 3, 4, 5, 8, 217, 218, 290, 300, 350 };
  int number = numbers[g_rand_int_range (rand, 0, G_N_ELEMENTS (numbers))];

  return g_variant_new_int32 (CLAMP (number, question->minimum, question->maximum));
}

/* Any good answer but "unknown"; floating or not. */
static GVariant *
random_answer (GRand *rand, const AtlasQuestion *question)
{
  const char *states[] = { g_rand_boolean (rand) ? "TN" : "ANY", NULL };

  switch (question->kind)
    {
    case ATLAS_QUESTION_CHOICE:
      return g_variant_new_string (random_pick (rand, (const char *const *) question->values,
                                                g_strv_length (question->values)));
    case ATLAS_QUESTION_BOOLEAN:
      return g_variant_new_boolean (g_rand_boolean (rand));
    case ATLAS_QUESTION_NUMBER:
      return random_number (rand, question);
    case ATLAS_QUESTION_DATE:
      return random_day (rand, question);
    case ATLAS_QUESTION_COUNTRY:
      return g_variant_new_string (
          random_pick (rand, random_countries, G_N_ELEMENTS (random_countries)));
    case ATLAS_QUESTION_YEAR:
      return g_variant_new_string (g_rand_boolean (rand) ? "2025" : "2026");
    case ATLAS_QUESTION_STATES:
      return g_variant_new_strv (states, -1);
    case ATLAS_QUESTION_TEXT:
    default:
      return g_variant_new_string (
          random_pick (rand, random_specialties, G_N_ELEMENTS (random_specialties)));
    }
}
