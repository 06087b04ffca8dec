/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-figure-private.h"
#include "atlas-scores.h"

G_BEGIN_DECLS

/* The scope of the tables that sort applicants by the specialty they ranked first. */
#define ATLAS_SCORES_SCOPE "as-ranked"

/* The rate of those who matched, and the count that it is a rate of. */
#define ATLAS_SCORES_RATE "match_rate_preferred_pct"
#define ATLAS_SCORES_APPLICANTS "preferred_specialty"

/* Below this a mean says little about others. */
#define ATLAS_SCORES_SMALL 10.0

/**
 * AtlasScoresSubject:
 * @quantity: (nullable): what is measured of each applicant
 * @measure: (nullable): the one number of a group, where @quantity is %NULL
 *
 * What the figure shows. Both are %NULL where the data has nothing of the kind.
 */
typedef struct
{
  AtlasQuantity *quantity;
  AtlasMeasure *measure;
} AtlasScoresSubject;

AtlasScoresSubject atlas_scores_subject_find (AtlasDataset *dataset, const char *id);
const char *atlas_scores_subject_get_unit (const AtlasScoresSubject *self);

/* Whether a cell is a number of the subject, whichever edition, group and statistic. */
gboolean atlas_scores_subject_has (const AtlasScoresSubject *self, AtlasCell *cell);

/**
 * AtlasScoresGroup:
 * @name: (owned): "Non-U.S. IMGs, matched"
 *
 * Whose numbers a series shows.
 */
typedef struct
{
  AtlasApplicantType *type;
  AtlasTerm *outcome;
  char *name;
  guint style;
} AtlasScoresGroup;

/**
 * AtlasScore:
 * @cell: (nullable): what the dot stands for: the mean, else the median; NULL without either
 * @median: (nullable): the median beside a mean
 * @q1: (nullable): with @q3, or neither
 * @n: (nullable): how many applicants are behind it
 * @reason: (nullable): where @cell is NULL, the cell that says so or comes nearest
 *
 * What one group of one row has.
 */
typedef struct
{
  AtlasCell *cell;
  AtlasCell *median;
  AtlasCell *q1;
  AtlasCell *q3;
  AtlasCell *n;
  AtlasCell *reason;
} AtlasScore;

/**
 * AtlasScoresRow:
 * @name: (owned)
 * @scores: (array): one a group
 */
typedef struct
{
  AtlasSpecialty *specialty;
  int edition;
  char *name;
  AtlasScore *scores;
} AtlasScoresRow;

/**
 * AtlasScores:
 * @edition: of all rows, or 0 where they are editions
 * @specialty: (nullable): of all rows, where they are editions
 * @groups: (element-type AtlasScoresGroup)
 * @absent: (element-type utf8): the selected groups and outcomes without any number
 * @rows: (element-type AtlasScoresRow): from the top
 *
 * The figure before it becomes a scene.
 */
typedef struct
{
  AtlasDataset *dataset;
  AtlasScoresSubject subject;
  gboolean by_edition;
  int edition;
  AtlasSpecialty *specialty;
  GPtrArray *groups;
  GPtrArray *absent;
  GPtrArray *rows;
} AtlasScores;

AtlasScores *
atlas_scores_new (AtlasDataset *dataset, AtlasSelection *selection) G_GNUC_WARN_UNUSED_RESULT;
void atlas_scores_free (AtlasScores *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasScores, atlas_scores_free)

/* (element-type AtlasScoresGroup): every outcome of every selected group, in the order of the
 * vocabulary. */
GPtrArray *atlas_scores_groups_new (AtlasDataset *dataset,
                                    AtlasSelection *selection) G_GNUC_WARN_UNUSED_RESULT;

/* Once the rows are there: groups without any number go, the others get their styles. */
void atlas_scores_settle_groups (AtlasScores *self);

const AtlasScoresGroup *atlas_scores_get_group (const AtlasScores *self, guint index);
const AtlasScoresRow *atlas_scores_get_row (const AtlasScores *self, guint index);
gboolean atlas_scores_group_is (const AtlasScoresGroup *self, const char *outcome);

double atlas_score_get_value (const AtlasScore *self);
gboolean atlas_score_is_small (const AtlasScore *self);

/* The number of applicants: "n = 542". NULL where it was not published. */
char *atlas_score_describe_n (const AtlasScore *self) G_GNUC_WARN_UNUSED_RESULT;

/* Whether the row of a specialty stands for all of them together. */
gboolean atlas_scores_row_is_total (const AtlasScoresRow *self);

/* The texts of the scene. */
char *atlas_scores_describe_finding (const AtlasScores *self) G_GNUC_WARN_UNUSED_RESULT;
char *atlas_scores_describe_subject (const AtlasScores *self) G_GNUC_WARN_UNUSED_RESULT;
char *atlas_scores_explain (const AtlasScores *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
