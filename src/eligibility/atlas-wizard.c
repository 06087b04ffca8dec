/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-wizard.h"

#include "atlas-date.h"

struct _AtlasWizard
{
  GObject parent_instance;

  AtlasRuleBase *base;
  AtlasCase *person;
  char *fixed_today; /* (nullable) */

  char *today;
  AtlasAssessment *assessment;
  AtlasWizardState *state;
};

G_DEFINE_FINAL_TYPE (AtlasWizard, atlas_wizard, G_TYPE_OBJECT)

typedef enum
{
  SIGNAL_CHANGED,
} AtlasWizardSignal;

static guint signals[SIGNAL_CHANGED + 1];

static void
evaluate (AtlasWizard *self)
{
  const AtlasAnswers *answers = atlas_case_get_answers (self->person);

  g_clear_pointer (&self->state, atlas_wizard_state_free);
  g_clear_pointer (&self->assessment, atlas_assessment_free);
  g_clear_pointer (&self->today, g_free);
  self->today = self->fixed_today != NULL ? g_strdup (self->fixed_today) : atlas_date_today ();
  self->assessment = atlas_assessment_new (self->base, answers, self->today);
  self->state = atlas_wizard_state_from_answers (self->base, answers, self->assessment,
                                                 self->today);
}

static void
answers_cb (AtlasWizard *self)
{
  evaluate (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
atlas_wizard_dispose (GObject *object)
{
  g_clear_object (&ATLAS_WIZARD (object)->person);

  G_OBJECT_CLASS (atlas_wizard_parent_class)->dispose (object);
}

static void
atlas_wizard_finalize (GObject *object)
{
  AtlasWizard *self = ATLAS_WIZARD (object);

  g_clear_pointer (&self->state, atlas_wizard_state_free);
  g_clear_pointer (&self->assessment, atlas_assessment_free);
  g_clear_pointer (&self->base, atlas_rule_base_unref);
  g_free (self->fixed_today);
  g_free (self->today);

  G_OBJECT_CLASS (atlas_wizard_parent_class)->finalize (object);
}

static void
atlas_wizard_class_init (AtlasWizardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = atlas_wizard_dispose;
  object_class->finalize = atlas_wizard_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
atlas_wizard_init (AtlasWizard *self)
{
}

AtlasWizard *
atlas_wizard_new (AtlasRuleBase *base, AtlasCase *person, const char *today)
{
  g_return_val_if_fail (base != NULL, NULL);
  g_return_val_if_fail (ATLAS_IS_CASE (person), NULL);
  g_return_val_if_fail (today == NULL || atlas_date_is_valid (today), NULL);

  AtlasWizard *self = g_object_new (ATLAS_TYPE_WIZARD, NULL);

  self->base = atlas_rule_base_ref (base);
  self->person = g_object_ref (person);
  self->fixed_today = g_strdup (today);
  g_signal_connect_object (person, "notify::answers", G_CALLBACK (answers_cb), self,
                           G_CONNECT_SWAPPED);
  evaluate (self);
  return self;
}

AtlasRuleBase *
atlas_wizard_get_base (AtlasWizard *self)
{
  g_return_val_if_fail (ATLAS_IS_WIZARD (self), NULL);

  return self->base;
}

const AtlasAnswers *
atlas_wizard_get_answers (AtlasWizard *self)
{
  g_return_val_if_fail (ATLAS_IS_WIZARD (self), NULL);

  return atlas_case_get_answers (self->person);
}

const AtlasAssessment *
atlas_wizard_get_assessment (AtlasWizard *self)
{
  g_return_val_if_fail (ATLAS_IS_WIZARD (self), NULL);

  return self->assessment;
}

const AtlasWizardState *
atlas_wizard_get_state (AtlasWizard *self)
{
  g_return_val_if_fail (ATLAS_IS_WIZARD (self), NULL);

  return self->state;
}

const char *
atlas_wizard_get_today (AtlasWizard *self)
{
  g_return_val_if_fail (ATLAS_IS_WIZARD (self), NULL);

  return self->today;
}

void
atlas_wizard_answer (AtlasWizard *self, const char *id, GVariant *answer)
{
  g_return_if_fail (ATLAS_IS_WIZARD (self));
  g_return_if_fail (id != NULL);

  g_autofree char *now = atlas_date_now ();

  atlas_case_set_answer (self->person, id, answer, now);
}

gboolean
atlas_wizard_has_answers (AtlasWizard *self)
{
  g_return_val_if_fail (ATLAS_IS_WIZARD (self), FALSE);

  g_auto (GStrv) ids = atlas_answers_list_ids (atlas_wizard_get_answers (self));

  return *ids != NULL;
}
