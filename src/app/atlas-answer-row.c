/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-answer-row.h"

#include "atlas-choice-row.h"
#include "atlas-states-row.h"
#include "atlas-value-row.h"

/* The one text that is chosen from a list. */
#define SPECIALTY "specialty"

GtkWidget *
atlas_answer_row_new (AtlasWizard *wizard, const AtlasQuestion *question)
{
  g_return_val_if_fail (ATLAS_IS_WIZARD (wizard), NULL);
  g_return_val_if_fail (question != NULL, NULL);

  switch (question->kind)
    {
    case ATLAS_QUESTION_STATES:
      return atlas_states_row_new (wizard, question);
    case ATLAS_QUESTION_NUMBER:
    case ATLAS_QUESTION_DATE:
    case ATLAS_QUESTION_YEAR:
      return atlas_value_row_new (wizard, question);
    case ATLAS_QUESTION_TEXT:
      return g_str_equal (question->id, SPECIALTY) ? atlas_choice_row_new (wizard, question)
                                                   : atlas_value_row_new (wizard, question);
    case ATLAS_QUESTION_CHOICE:
    case ATLAS_QUESTION_BOOLEAN:
    case ATLAS_QUESTION_COUNTRY:
    default:
      return atlas_choice_row_new (wizard, question);
    }
}
