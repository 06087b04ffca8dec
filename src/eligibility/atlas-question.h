/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-json.h"

G_BEGIN_DECLS

/* What stands for an answer that a person does not know. */
#define ATLAS_ANSWER_UNKNOWN "unknown"

typedef enum
{
  ATLAS_QUESTION_CHOICE,
  ATLAS_QUESTION_BOOLEAN,
  ATLAS_QUESTION_NUMBER,
  ATLAS_QUESTION_DATE,
  ATLAS_QUESTION_COUNTRY,
  ATLAS_QUESTION_YEAR,
  ATLAS_QUESTION_TEXT,
  ATLAS_QUESTION_STATES,
} AtlasQuestionKind;

/**
 * AtlasQuestion:
 * @id: the name of the answer
 * @values: (nullable): what a choice is from
 * @minimum: of a number
 * @maximum: of a number
 * @earliest: (nullable): of a date, ISO 8601
 * @latest: (nullable): of a date, ISO 8601
 *
 * What a person can be asked, and what an answer to it may be. Besides, every answer may be
 * "unknown". Immutable.
 */
typedef struct
{
  char *id;
  AtlasQuestionKind kind;
  GStrv values;
  int minimum;
  int maximum;
  char *earliest;
  char *latest;
} AtlasQuestion;

AtlasQuestion *
atlas_question_read (const AtlasJson *json, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void atlas_question_free (AtlasQuestion *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasQuestion, atlas_question_free)

/* Whether @answer is one that the question allows; the message names what is allowed. The types:
 * "b" for yes or no, "i" for a number, "as" for states, "s" for anything else and for "unknown". */
gboolean atlas_question_check (const AtlasQuestion *self, GVariant *answer, char **out_complaint);

/* The member @member of @json, which is there and not null; "expected …, found …" is its message.
 */
GVariant *atlas_question_read_answer (const AtlasQuestion *self,
                                      const AtlasJson *json,
                                      const char *member,
                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
