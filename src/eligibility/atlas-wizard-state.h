/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-assessment.h"

G_BEGIN_DECLS

/* What keeps a person from going on. */
typedef enum
{
  ATLAS_WIZARD_NOTHING,
  ATLAS_WIZARD_UNANSWERED, /* an open row has no answer: "don't know" is one */
  ATLAS_WIZARD_FUTURE,     /* an exam that is passed has a date that is yet to come */
} AtlasWizardProblem;

/**
 * AtlasWizardScreen:
 * @screen: what it is about
 * @rows: (element-type AtlasScreenRow): those that are open, in their order
 * @problem: why the person may not go on yet
 * @problem_answer: (nullable): the answer that @problem is about
 *
 * A screen of an open branch.
 */
typedef struct
{
  const AtlasScreen *screen;
  GPtrArray *rows;
  AtlasWizardProblem problem;
  const char *problem_answer;
} AtlasWizardScreen;

/**
 * AtlasWizardState:
 * @screens: (element-type AtlasWizardScreen): those of open branches, up to the one that stops
 * @stop: (nullable): the rule that ends the way
 *
 * Which screens a person is asked, which rows are open on each, and whether it is answered. It
 * follows from the answers and the day alone; whoever shows it only applies it.
 */
typedef struct
{
  GPtrArray *screens;
  const AtlasRule *stop;
} AtlasWizardState;

/* @assessment: of the same answers on the same day */
AtlasWizardState *atlas_wizard_state_from_answers (AtlasRuleBase *base,
                                                   const AtlasAnswers *answers,
                                                   const AtlasAssessment *assessment,
                                                   const char *today) G_GNUC_WARN_UNUSED_RESULT;
void atlas_wizard_state_free (AtlasWizardState *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasWizardState, atlas_wizard_state_free)

/* The position of a screen, or -1 where its branch is closed. */
int atlas_wizard_state_find (const AtlasWizardState *self, const char *screen);

/* The position of the first screen that asks @answer, or -1. */
int atlas_wizard_state_find_answer (const AtlasWizardState *self, const char *answer);

/* The position of the first screen with something to answer; the number of screens where all is. */
guint atlas_wizard_state_find_open (const AtlasWizardState *self);

G_END_DECLS
