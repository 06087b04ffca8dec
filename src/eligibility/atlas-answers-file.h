/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-case-data.h"
#include "atlas-rule-base.h"

G_BEGIN_DECLS

/* Reads answers: an object with an answer to each name, or a case file, in which each answer stands
 * with the moment at which it was given. An answer that is null was not given.
 *
 * @file: the name of the file, for messages
 * @today: ISO 8601: no exam can have been passed later
 *
 * Returns: NULL with one message for each thing that is wrong, a line each, in ATLAS_DATA_ERROR. */
AtlasAnswers *atlas_answers_read (AtlasRuleBase *base,
                                  const char *file,
                                  GBytes *bytes,
                                  const char *today,
                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Reads a case file, and nothing else.
 *
 * @today: (nullable): as above; NULL lets such an exam pass */
AtlasCaseData *atlas_case_data_read (AtlasRuleBase *base,
                                     const char *file,
                                     GBytes *bytes,
                                     const char *today,
                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
