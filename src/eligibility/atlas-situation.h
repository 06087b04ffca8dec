/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-answers.h"
#include "atlas-season.h"

G_BEGIN_DECLS

/**
 * AtlasSituation:
 * @facts: what is known, by id: the answers, and what follows from them
 *
 * The answers of a person on a day, and what follows from them.
 */
typedef struct
{
  AtlasFacts facts;
} AtlasSituation;

/* The ids of facts that nobody is asked; NULL-terminated. */
extern const char *const atlas_situation_derived_facts[];

/* @today: ISO 8601 */
AtlasSituation *atlas_situation_new (const AtlasSeason *season,
                                     const AtlasAnswers *answers,
                                     const char *today) G_GNUC_WARN_UNUSED_RESULT;
void atlas_situation_free (AtlasSituation *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasSituation, atlas_situation_free)

/* (nullable): "1" to "6"; the ECFMG Pathway, where it is known. */
const char *atlas_situation_get_pathway (const AtlasSituation *self);

/* (nullable): the answers from which @fact follows, NULL-terminated; NULL for one that is an
 * answer. */
const char *const *atlas_situation_list_answers (const char *fact);

G_END_DECLS
