/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-answers.h"

G_BEGIN_DECLS

/* What a case file calls itself. */
#define ATLAS_CASE_FORMAT "residency-atlas-case"
#define ATLAS_CASE_VERSION 1

/**
 * AtlasCaseData:
 *
 * What is in a case: its label, the answers, and when each of them was given. An immutable value
 * that may be read on any thread; holding on to one is a way back.
 */
typedef struct _AtlasCaseData AtlasCaseData;

#define ATLAS_TYPE_CASE_DATA (atlas_case_data_get_type ())
GType atlas_case_data_get_type (void);

/* Without a label and without answers. */
AtlasCaseData *atlas_case_data_new (void) G_GNUC_WARN_UNUSED_RESULT;
AtlasCaseData *atlas_case_data_ref (const AtlasCaseData *self);
void atlas_case_data_unref (AtlasCaseData *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasCaseData, atlas_case_data_unref)

/* Returns: another value, or @self where nothing changes. */
AtlasCaseData *
atlas_case_data_with_label (const AtlasCaseData *self, const char *label) G_GNUC_WARN_UNUSED_RESULT;

/* @answer: (nullable): as in atlas_answers_with()
 * @at: (nullable): ISO 8601; NULL is not known
 *
 * Returns: another value, or @self where this was the answer before: it keeps its moment. */
AtlasCaseData *atlas_case_data_with_answer (const AtlasCaseData *self,
                                            const char *id,
                                            GVariant *answer,
                                            const char *at) G_GNUC_WARN_UNUSED_RESULT;

/* (nullable) */
const char *atlas_case_data_get_label (const AtlasCaseData *self);
const AtlasAnswers *atlas_case_data_get_answers (const AtlasCaseData *self);

/* (nullable): when @id was answered, ISO 8601. */
const char *atlas_case_data_get_moment (const AtlasCaseData *self, const char *id);

gboolean atlas_case_data_equal (const AtlasCaseData *self, const AtlasCaseData *other);

/* A case file: JSON, the answers in alphabetical order, the same in every locale. */
GBytes *atlas_case_data_to_bytes (const AtlasCaseData *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
