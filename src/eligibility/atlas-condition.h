/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-json.h"

G_BEGIN_DECLS

/* What is known of a condition: three values, since a person may not know an answer. */
typedef enum
{
  ATLAS_FALSE,
  ATLAS_TRUE,
  ATLAS_UNKNOWN,
} AtlasTruth;

/**
 * AtlasFacts:
 * @values: (element-type utf8 GVariant): what is known, by its id
 * @missing: (element-type utf8) (nullable): ids of rules that are not met
 * @to_clarify: (element-type utf8) (nullable): ids of rules of which that is not known
 *
 * What conditions are about. A fact that is not there is not known. A condition about rules is only
 * asked once these were evaluated.
 */
typedef struct
{
  GHashTable *values;
  GHashTable *missing;
  GHashTable *to_clarify;
} AtlasFacts;

/**
 * AtlasCondition:
 *
 * One of {"all": [...]}, {"any": [...]}, {"not": ...}, {"always": true} and {"fact", "op", "value"}
 * with op eq, ne, in, contains, lt, lte, gt, gte, before, after or on_or_after. Immutable.
 *
 * Those of a season also know {"unknown": fact}; {"missing": [rules]} and {"to_clarify": [rules]},
 * true where any of the rules is, or any at all where none is named; and {"after": date}: whether
 * today lies after that date of the season.
 */
typedef struct _AtlasCondition AtlasCondition;

/**
 * AtlasConditionTerms:
 * @facts: (element-type utf8): the ids of all facts
 * @dates: (element-type utf8 utf8) (nullable): the dates of a season; NULL for conditions of rules
 * @outcomes: whether it may ask what became of rules: only a verdict is found after that
 *
 * What a condition may name.
 */
typedef struct
{
  GHashTable *facts;
  GHashTable *dates;
  gboolean outcomes;
} AtlasConditionTerms;

AtlasCondition *atlas_condition_read (const AtlasJson *json,
                                      const AtlasConditionTerms *terms,
                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The condition that is the member @member of @json. @out_condition: (nullable): NULL where there
 * is none. */
gboolean atlas_condition_read_member (const AtlasJson *json,
                                      const char *member,
                                      const AtlasConditionTerms *terms,
                                      AtlasCondition **out_condition,
                                      GError **error);

void atlas_condition_free (AtlasCondition *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasCondition, atlas_condition_free)

/* A part that is false decides "all", one that is true decides "any"; else what is not known does.
 */
AtlasTruth atlas_condition_evaluate (const AtlasCondition *self, const AtlasFacts *facts);

/* Adds to @ids the facts that make the condition what it is: of what is not known, those to find
 * out.
 * @ids: (element-type utf8): borrowed from the condition */
void atlas_condition_explain (const AtlasCondition *self, const AtlasFacts *facts, GHashTable *ids);

/* Calls @visit for each rule that the condition names. */
void atlas_condition_for_each_rule (const AtlasCondition *self,
                                    void (*visit) (const char *rule, gpointer user_data),
                                    gpointer user_data);

G_END_DECLS
