/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-assessment.h"

G_BEGIN_DECLS

void atlas_cli_print_assessment_json (AtlasRuleBase *base, const AtlasAssessment *assessment);

/* @date: the day of the evaluation, ISO 8601 */
void atlas_cli_print_assessment_text (AtlasRuleBase *base,
                                      const AtlasAnswers *answers,
                                      const AtlasAssessment *assessment,
                                      const char *date);

G_END_DECLS
