/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-question.h"

G_BEGIN_DECLS

/**
 * AtlasSpecialtyChoice:
 * @value: what an answer holds, and what rules compare: "Emergency Medicine"
 * @label: what a person reads, in the display language
 */
typedef struct
{
  const char *value;
  const char *label;
} AtlasSpecialtyChoice;

/* What is asked, in at most 45 characters: "Did you pass Step 1?". A question that has no words
 * is its id. */
const char *atlas_question_get_title (const AtlasQuestion *self);

/* (nullable): what counts, in at most 90 characters; for a number it begins with its range. */
const char *atlas_question_get_help (const AtlasQuestion *self);

/* The label of a value of a choice, or of ATLAS_ANSWER_UNKNOWN: "Not taken". A value that has no
 * words is its own label. */
const char *atlas_question_name_choice (const AtlasQuestion *self, const char *value);

/* "Yes" or "No". */
const char *atlas_question_name_boolean (gboolean value);

/* "I don’t know". */
const char *atlas_question_name_unknown (void);

/* An answer as a person reads it: "15 Jun 2020", "India", "I don’t know".
 * @answer: one that atlas_question_check() allows */
char *
atlas_question_name_value (const AtlasQuestion *self, GVariant *answer) G_GNUC_WARN_UNUSED_RESULT;

/* A question and its answer: "Did you pass Step 1? Not taken", "Country of citizenship: India". */
char *atlas_question_describe_answer (const AtlasQuestion *self,
                                      GVariant *answer) G_GNUC_WARN_UNUSED_RESULT;

/* (element-type AtlasSpecialtyChoice): what to choose from where the answer is a specialty, in the
 * order of the labels; "Another specialty" is the last. */
GArray *atlas_question_list_specialties (void) G_GNUC_WARN_UNUSED_RESULT;

/* The label of a value of atlas_question_list_specialties(); any other one is its own label. */
const char *atlas_question_name_specialty (const char *value);

G_END_DECLS
