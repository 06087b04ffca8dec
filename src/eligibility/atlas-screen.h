/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-condition.h"

G_BEGIN_DECLS

/**
 * AtlasScreenRow:
 * @answer: the id of what is asked
 * @after: (nullable): the row opens once this is answered, if only by "unknown"
 * @when: (nullable): and while this holds
 * @folded: whether it is out of the way until somebody unfolds it; nobody has to answer it
 *
 * One question on a screen.
 */
typedef struct
{
  char *answer;
  char *after;
  AtlasCondition *when;
  gboolean folded;
} AtlasScreenRow;

/**
 * AtlasScreen:
 * @id: such as "step-1"
 * @when: whether the branch is open
 * @rows: (element-type AtlasScreenRow)
 *
 * The questions about one topic. Immutable.
 */
typedef struct
{
  char *id;
  AtlasCondition *when;
  GPtrArray *rows;
} AtlasScreen;

/* @questions: (element-type utf8 AtlasQuestion) */
AtlasScreen *atlas_screen_read (const AtlasJson *json,
                                const AtlasConditionTerms *terms,
                                GHashTable *questions,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;
void atlas_screen_free (AtlasScreen *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasScreen, atlas_screen_free)

G_END_DECLS
