/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-assessment.h"
#include "atlas-dataset.h"
#include "atlas-selection.h"

G_BEGIN_DECLS

/* Where people like the person matched: what the figures show of the group that the Match counts
 * the person in. It is about those who have been through the Match, and no chance of anybody's. */

/* The answers whether Step 2 CK was passed, and with which score. */
#define ATLAS_PEERS_EXAM "step2ck"
#define ATLAS_PEERS_SCORE "step2ck_score"

/* Whether there are numbers of a group like the person's, and an interest in them: not where the
 * group is not known, where it is none of IMGs, and where the way is closed. */
gboolean atlas_peers_exist (const AtlasAssessment *assessment);

/* The person's Step 2 CK score, 0 where there is none. */
int atlas_peers_get_score (const AtlasAnswers *answers);

/* Makes @selection that of @figure, "scores" or "specialties-ranked", for a group with peers. The
 * scores are those of the newest edition with at least half as many specialties of the group as the
 * edition with the most.
 *
 * @score: what to mark in the scores, 0 for nothing */
void atlas_peers_select (AtlasSelection *selection,
                         AtlasDataset *dataset,
                         const char *figure,
                         AtlasMatchGroup group,
                         int score);

/* "Your group in the Match: non-U.S. IMGs. Your Step 2 CK score: 248." */
char *atlas_peers_describe (AtlasMatchGroup group, int score) G_GNUC_WARN_UNUSED_RESULT;

/* What the numbers cannot say. */
const char *atlas_peers_get_limits (void);

G_END_DECLS
