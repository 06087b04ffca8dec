/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Looks for somebody of whom a rule says a certain thing. */

#pragma once

#include "atlas-assessment.h"

/* Whether there are answers, and a day, by which @rule concerns a person and becomes @outcome. They
 * are made from the conditions of the rule; the evaluation has the last word. */
gboolean atlas_rules_search (AtlasRuleBase *base, const AtlasRule *rule, AtlasOutcome outcome);
