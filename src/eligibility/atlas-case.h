/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-answers-file.h"

G_BEGIN_DECLS

/**
 * AtlasCase:
 *
 * A person's case while it is worked on. Its properties "label" (nullable), "answers" and "data"
 * tell of a change, and only of one; "data" is both others and the moments.
 */
#define ATLAS_TYPE_CASE (atlas_case_get_type ())
G_DECLARE_FINAL_TYPE (AtlasCase, atlas_case, ATLAS, CASE, GObject)

AtlasCase *atlas_case_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* As in atlas_case_data_read(): the message names all that is wrong. */
AtlasCase *atlas_case_new_from_bytes (AtlasRuleBase *base,
                                      const char *file,
                                      GBytes *bytes,
                                      const char *today,
                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* (nullable) */
const char *atlas_case_get_label (AtlasCase *self);
void atlas_case_set_label (AtlasCase *self, const char *label);

const AtlasAnswers *atlas_case_get_answers (AtlasCase *self);

/* @answer: (nullable): one that atlas_question_check() allows, floating or not: what it does not
 * allow is not read back. NULL takes the answer back.
 * @now: ISO 8601, as of atlas_date_now(). The answer that there is already keeps its moment. */
void atlas_case_set_answer (AtlasCase *self, const char *id, GVariant *answer, const char *now);

/* (nullable): when @id was answered, ISO 8601. */
const char *atlas_case_get_moment (AtlasCase *self, const char *id);

/* All of it as a value: a reference to it is a snapshot, and setting that is undoing. */
const AtlasCaseData *atlas_case_get_data (AtlasCase *self);
void atlas_case_set_data (AtlasCase *self, const AtlasCaseData *data);

GBytes *atlas_case_to_bytes (AtlasCase *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
