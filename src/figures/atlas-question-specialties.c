/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The specialties that an answer can be. */

#include "config.h"

#include "atlas-question-words.h"

#include <glib/gi18n.h>

#include <stdlib.h>

/* What rules compare stays in English, whatever the language of the labels is. The last one stays
 * behind the others. */
static const AtlasSpecialtyChoice specialties[] = {
  { "Anesthesiology", N_ ("Anesthesiology") },
  { "Child Neurology", N_ ("Child neurology") },
  { "Dermatology", N_ ("Dermatology") },
  { "Diagnostic Radiology", N_ ("Diagnostic radiology") },
  { "Emergency Medicine", N_ ("Emergency medicine") },
  { "Family Medicine", N_ ("Family medicine") },
  { "General Surgery", N_ ("General surgery") },
  { "Internal Medicine", N_ ("Internal medicine") },
  { "Internal Medicine-Pediatrics", N_ ("Internal medicine–pediatrics") },
  { "Interventional Radiology", N_ ("Interventional radiology (integrated)") },
  { "Neurological Surgery", N_ ("Neurological surgery") },
  { "Neurology", N_ ("Neurology") },
  { "Obstetrics and Gynecology", N_ ("Obstetrics and gynecology") },
  { "Ophthalmology", N_ ("Ophthalmology") },
  { "Orthopedic Surgery", N_ ("Orthopedic surgery") },
  { "Otolaryngology", N_ ("Otolaryngology") },
  { "Pathology", N_ ("Pathology") },
  { "Pediatrics", N_ ("Pediatrics") },
  { "Physical Medicine and Rehabilitation", N_ ("Physical medicine and rehabilitation") },
  { "Plastic Surgery", N_ ("Plastic surgery (integrated)") },
  { "Psychiatry", N_ ("Psychiatry") },
  { "Radiation Oncology", N_ ("Radiation oncology") },
  { "Thoracic Surgery", N_ ("Thoracic surgery (integrated)") },
  { "Transitional Year", N_ ("Transitional year") },
  { "Urology", N_ ("Urology") },
  { "Vascular Surgery", N_ ("Vascular surgery (integrated)") },
  { "Other", N_ ("Another specialty") },
};

const char *
atlas_question_name_specialty (const char *value)
{
  g_return_val_if_fail (value != NULL, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (specialties); i++)
    if (g_str_equal (specialties[i].value, value))
      return _ (specialties[i].label);

  return value;
}

static int
compare_labels (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (((const AtlasSpecialtyChoice *) a)->label,
                         ((const AtlasSpecialtyChoice *) b)->label);
}

GArray *
atlas_question_list_specialties (void)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (AtlasSpecialtyChoice));

  for (gsize i = 0; i < G_N_ELEMENTS (specialties); i++)
    {
      AtlasSpecialtyChoice choice = { specialties[i].value, _ (specialties[i].label) };

      g_array_append_val (list, choice);
    }

  qsort (list->data, list->len - 1, sizeof (AtlasSpecialtyChoice), compare_labels);
  return list;
}
