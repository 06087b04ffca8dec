/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-wizard-state.h"

#include "atlas-situation.h"

#include <string.h>

/* Exams that cannot have been passed in the future. */
static const char *const exams[][3] = {
  { "step1", "passed", "step1_date" },
  { "step2ck", "passed", "step2ck_date" },
  { "step2cs", "passed", "step2cs_date" },
  { "oet_result", "pass", "oet_date" },
};

typedef struct
{
  const AtlasAnswers *answers;
  const AtlasSituation *situation;
  const char *today;
} Person;

static gboolean
is_open_row (const Person *person, const AtlasScreenRow *row)
{
  return (row->after == NULL || atlas_answers_get (person->answers, row->after) != NULL) &&
         (row->when == NULL ||
          atlas_condition_evaluate (row->when, &person->situation->facts) == ATLAS_TRUE);
}

static gboolean
is_in_future (const Person *person, const char *answer)
{
  for (gsize i = 0; i < G_N_ELEMENTS (exams); i++)
    {
      if (!g_str_equal (exams[i][2], answer))
        continue;

      GVariant *result = atlas_answers_get_known (person->answers, exams[i][0]);
      GVariant *date = atlas_answers_get_known (person->answers, answer);
      return result != NULL && date != NULL &&
             g_str_equal (g_variant_get_string (result, NULL), exams[i][1]) &&
             strcmp (g_variant_get_string (date, NULL), person->today) > 0;
    }

  return FALSE;
}

static void
find_problem (AtlasWizardScreen *self, const Person *person)
{
  for (guint i = 0; i < self->rows->len && self->problem == ATLAS_WIZARD_NOTHING; i++)
    {
      const AtlasScreenRow *row = g_ptr_array_index (self->rows, i);

      if (atlas_answers_get (person->answers, row->answer) == NULL && !row->folded)
        self->problem = ATLAS_WIZARD_UNANSWERED;
      else if (is_in_future (person, row->answer))
        self->problem = ATLAS_WIZARD_FUTURE;
      if (self->problem != ATLAS_WIZARD_NOTHING)
        self->problem_answer = row->answer;
    }
}

static AtlasWizardScreen *
wizard_screen_new (const AtlasScreen *screen, const Person *person)
{
  AtlasWizardScreen *self = g_new0 (AtlasWizardScreen, 1);

  self->screen = screen;
  self->rows = g_ptr_array_new ();
  for (guint i = 0; i < screen->rows->len; i++)
    if (is_open_row (person, g_ptr_array_index (screen->rows, i)))
      g_ptr_array_add (self->rows, g_ptr_array_index (screen->rows, i));
  find_problem (self, person);
  return self;
}

static void
wizard_screen_free (AtlasWizardScreen *self)
{
  g_ptr_array_unref (self->rows);
  g_free (self);
}

static gboolean
asks (const AtlasWizardScreen *self, const char *answer)
{
  for (guint i = 0; i < self->rows->len; i++)
    if (g_str_equal (((const AtlasScreenRow *) g_ptr_array_index (self->rows, i))->answer, answer))
      return TRUE;

  return FALSE;
}

/* ---- What ends the way ---- */

/* The position of the last screen that asks what decided @item, or -1. */
static int
find_screen_of (const AtlasWizardState *self, const AtlasAssessmentItem *item)
{
  int last = -1;

  for (guint i = 0; item->decided_by[i] != NULL; i++)
    last = MAX (last, atlas_wizard_state_find_answer (self, item->decided_by[i]));

  return last;
}

/* What comes after a stop need not be asked. */
static void
stop (AtlasWizardState *self, const AtlasAssessment *assessment)
{
  g_autoptr (GPtrArray) missing = atlas_assessment_list (assessment, ATLAS_OUTCOME_MISSING);
  int first = G_MAXINT;

  for (guint i = 0; i < missing->len; i++)
    {
      const AtlasAssessmentItem *item = g_ptr_array_index (missing, i);
      int position = item->is_hard_stop ? find_screen_of (self, item) : -1;

      if (position >= 0 && position < first)
        {
          first = position;
          self->stop = item->rule;
        }
    }

  if (self->stop != NULL)
    g_ptr_array_set_size (self->screens, first + 1);
}

AtlasWizardState *
atlas_wizard_state_from_answers (AtlasRuleBase *base,
                                 const AtlasAnswers *answers,
                                 const AtlasAssessment *assessment,
                                 const char *today)
{
  g_return_val_if_fail (base != NULL, NULL);
  g_return_val_if_fail (assessment != NULL, NULL);

  g_autoptr (AtlasSituation) situation = atlas_situation_new (atlas_rule_base_get_season (base),
                                                              answers, today);
  const Person person = { answers, situation, today };
  GPtrArray *screens = atlas_rule_base_get_screens (base);
  AtlasWizardState *self = g_new0 (AtlasWizardState, 1);

  self->screens = g_ptr_array_new_with_free_func ((GDestroyNotify) wizard_screen_free);
  for (guint i = 0; i < screens->len; i++)
    {
      const AtlasScreen *screen = g_ptr_array_index (screens, i);

      if (atlas_condition_evaluate (screen->when, &situation->facts) == ATLAS_TRUE)
        g_ptr_array_add (self->screens, wizard_screen_new (screen, &person));
    }
  stop (self, assessment);
  return self;
}

void
atlas_wizard_state_free (AtlasWizardState *self)
{
  g_ptr_array_unref (self->screens);
  g_free (self);
}

int
atlas_wizard_state_find (const AtlasWizardState *self, const char *screen)
{
  g_return_val_if_fail (self != NULL, -1);

  for (guint i = 0; i < self->screens->len; i++)
    {
      const AtlasWizardScreen *open = g_ptr_array_index (self->screens, i);

      if (g_str_equal (open->screen->id, screen))
        return (int) i;
    }

  return -1;
}

int
atlas_wizard_state_find_answer (const AtlasWizardState *self, const char *answer)
{
  g_return_val_if_fail (self != NULL, -1);

  for (guint i = 0; i < self->screens->len; i++)
    if (asks (g_ptr_array_index (self->screens, i), answer))
      return (int) i;

  return -1;
}

guint
atlas_wizard_state_find_open (const AtlasWizardState *self)
{
  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->screens->len; i++)
    if (((const AtlasWizardScreen *) g_ptr_array_index (self->screens, i))->problem !=
        ATLAS_WIZARD_NOTHING)
      return i;

  return self->screens->len;
}
