/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Feeds made-up files of answers to the rules that come with the program. */

#include "config.h"

#include "atlas-answers-file.h"
#include "atlas-assessment.h"
#include "atlas-data-resources.h"

#include <string.h>

#define TODAY "2026-11-22"

int LLVMFuzzerInitialize (int *argc, char ***argv);
int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static AtlasRuleBase *base; /* read once, never freed */

int
LLVMFuzzerInitialize (int *argc, char ***argv)
{
  g_autoptr (GError) error = NULL;

  g_resources_register (atlas_data_get_resource ());
  base = atlas_rule_base_new (&error);
  if (base == NULL)
    g_error ("%s", error->message);
  return 0;
}

/* The lists are sorted, and every reason is an answer that can be given. */
static void
check_list (const AtlasAssessment *assessment, AtlasOutcome outcome)
{
  g_autoptr (GPtrArray) items = atlas_assessment_list (assessment, outcome);
  g_auto (GStrv) ids = atlas_assessment_list_ids (assessment, outcome);

  g_assert_cmpuint (g_strv_length (ids), ==, items->len);
  for (guint i = 1; i < items->len; i++)
    g_assert_cmpstr (ids[i - 1], <, ids[i]);
  for (guint i = 0; i < items->len; i++)
    {
      const AtlasAssessmentItem *item = g_ptr_array_index (items, i);

      for (guint j = 0; item->decided_by[j] != NULL; j++)
        g_assert_nonnull (atlas_rule_base_find_question (base, item->decided_by[j]));
    }
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (AtlasAnswers) answers = atlas_answers_read (base, "fuzz.json", bytes, TODAY, &error);

  g_assert_true ((answers == NULL) == (error != NULL));
  if (error != NULL)
    {
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      return 0;
    }

  g_autoptr (AtlasAssessment) assessment = atlas_assessment_new (base, answers, TODAY);
  g_assert_nonnull (atlas_verdict_to_text (atlas_assessment_get_verdict (assessment)));
  for (AtlasOutcome outcome = 0; outcome < ATLAS_N_OUTCOMES; outcome++)
    check_list (assessment, outcome);
  return 0;
}
