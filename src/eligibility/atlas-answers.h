/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-question.h"

G_BEGIN_DECLS

/**
 * AtlasAnswers:
 *
 * What a person has answered. An immutable value: setting an answer makes another one.
 *
 * An answer that was never given is NULL; "unknown" says that the person does not know. Both count
 * as not given when rules are evaluated.
 */
typedef struct _AtlasAnswers AtlasAnswers;

#define ATLAS_TYPE_ANSWERS (atlas_answers_get_type ())
GType atlas_answers_get_type (void);

AtlasAnswers *atlas_answers_new (void) G_GNUC_WARN_UNUSED_RESULT;
AtlasAnswers *atlas_answers_ref (const AtlasAnswers *self);
void atlas_answers_unref (AtlasAnswers *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasAnswers, atlas_answers_unref)

/* @answer: (nullable): of a type as in atlas_question_check(), floating or not; NULL takes the
 * answer back. Returns: another value, or @self where nothing changes. */
AtlasAnswers *atlas_answers_with (const AtlasAnswers *self,
                                  const char *id,
                                  GVariant *answer) G_GNUC_WARN_UNUSED_RESULT;

/* (nullable) */
GVariant *atlas_answers_get (const AtlasAnswers *self, const char *id);

/* (nullable): an answer that says something. */
GVariant *atlas_answers_get_known (const AtlasAnswers *self, const char *id);

/* In alphabetical order. */
GStrv atlas_answers_list_ids (const AtlasAnswers *self) G_GNUC_WARN_UNUSED_RESULT;

gboolean atlas_answers_equal (const AtlasAnswers *self, const AtlasAnswers *other);

G_END_DECLS
