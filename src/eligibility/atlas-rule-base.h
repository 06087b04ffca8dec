/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-answers.h"
#include "atlas-event.h"
#include "atlas-fee.h"
#include "atlas-rule.h"
#include "atlas-screen.h"
#include "atlas-season.h"
#include "atlas-source.h"

G_BEGIN_DECLS

/**
 * AtlasRuleBase:
 *
 * All that is known of the way into U.S. residency: the questions, the rules, the season, the
 * calendar, the fees, and who says so. Immutable and shared by reference; may be read on any
 * thread.
 */
typedef struct _AtlasRuleBase AtlasRuleBase;

/* The files that come with the program. */
AtlasRuleBase *atlas_rule_base_new (GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* @files: (element-type utf8 GBytes): the contents of answers.json, rules.json, season.json,
 * screens.json, calendar.json, fees.json and sources.json by these names. The sources of the Match
 * data are known besides. */
AtlasRuleBase *
atlas_rule_base_new_from_files (GHashTable *files, GError **error) G_GNUC_WARN_UNUSED_RESULT;

AtlasRuleBase *atlas_rule_base_ref (AtlasRuleBase *self);
void atlas_rule_base_unref (AtlasRuleBase *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasRuleBase, atlas_rule_base_unref)

/* (element-type AtlasQuestion): in their order */
GPtrArray *atlas_rule_base_get_questions (AtlasRuleBase *self);

/* (nullable) */
const AtlasQuestion *atlas_rule_base_find_question (AtlasRuleBase *self, const char *id);

/* (element-type AtlasRule): in their order */
GPtrArray *atlas_rule_base_get_rules (AtlasRuleBase *self);

/* (nullable) */
const AtlasRule *atlas_rule_base_find_rule (AtlasRuleBase *self, const char *id);

/* (element-type AtlasRule) (transfer container): what @rule took the place of. */
GPtrArray *
atlas_rule_base_list_history (AtlasRuleBase *self, const AtlasRule *rule) G_GNUC_WARN_UNUSED_RESULT;

const AtlasSeason *atlas_rule_base_get_season (AtlasRuleBase *self);

/* (element-type AtlasScreen): in their order */
GPtrArray *atlas_rule_base_get_screens (AtlasRuleBase *self);

/* (element-type AtlasEvent) */
GPtrArray *atlas_rule_base_get_events (AtlasRuleBase *self);

/* (element-type AtlasFee) */
GPtrArray *atlas_rule_base_get_fees (AtlasRuleBase *self);

/* (nullable): never NULL for the sources that the rules, the calendar and the fees name. */
AtlasSource *atlas_rule_base_find_source (AtlasRuleBase *self, const char *id);

/* The day of the rules, ISO 8601. */
const char *atlas_rule_base_get_date (AtlasRuleBase *self);

G_END_DECLS
