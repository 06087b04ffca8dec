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
 * @withheld: (element-type utf8): those of which more is known than that, with it
 * @rows: (element-type AtlasScoresRow): from the top
 * @whole: whether every value shown is a whole number
 * @me: the reader's own value, or 0 where there is none that the chart can show
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
  GPtrArray *withheld;
  GPtrArray *rows;
  gboolean whole;
  double me;
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

/* Fills in what has no number, while all groups are there. */
void atlas_scores_note_absent_groups (AtlasScores *self);

/* Whether any row has a number of a group. */
gboolean atlas_scores_has_number (const AtlasScores *self, guint group);

/* Whether the chart shows applicants of a type; @apart: by whether they matched. */
gboolean
atlas_scores_shows_type (const AtlasScores *self, AtlasApplicantType *type, gboolean apart);

/* Why there is no dot. */
char *atlas_scores_describe_absence (const AtlasScores *self,
                                     const AtlasScore *score) G_GNUC_WARN_UNUSED_RESULT;

/* Beside the dot of the other outcome @reason tells whose number is missing. */
char *atlas_scores_name_absence (const AtlasScoresGroup *group,
                                 const char *reason) G_GNUC_WARN_UNUSED_RESULT;

const AtlasScoresGroup *atlas_scores_get_group (const AtlasScores *self, guint index);
const AtlasScoresRow *atlas_scores_get_row (const AtlasScores *self, guint index);

/* Whether the colour of a group does not say whose number it is: another one has it too. */
gboolean atlas_scores_shares_color (const AtlasScores *self, guint group);
gboolean atlas_scores_group_is (const AtlasScoresGroup *self, const char *outcome);

double atlas_score_get_value (const AtlasScore *self);

/* (nullable): what the dot is: the mean or the median of a quantity. */
AtlasMeasure *atlas_score_get_measure (const AtlasScore *self);
gboolean atlas_score_is_small (const AtlasScore *self);
gboolean atlas_score_is_median (const AtlasScore *self);

/* Whether its dot is an outline: a doubtful number, or one of few applicants. */
gboolean atlas_score_is_hollow (const AtlasScore *self);

/* Whether any number can bear a headline: FALSE where all are outlined. */
gboolean atlas_scores_has_sound (const AtlasScores *self);

/* The value as chart and title show it: with one decimal at most, and none where all values are
 * whole. */
char *atlas_scores_format_value (const AtlasScores *self,
                                 const AtlasScore *score) G_GNUC_WARN_UNUSED_RESULT;

/* The number of applicants: "n = 542". NULL where it was not published. */
char *atlas_score_describe_n (const AtlasScore *self) G_GNUC_WARN_UNUSED_RESULT;

/* Whether the row of a specialty stands for all of them together. */
gboolean atlas_scores_row_is_total (const AtlasScoresRow *self);

/* The title of the scene. @named: (element-type AtlasCell): takes those whose numbers it names. */
char *
atlas_scores_describe_finding (const AtlasScores *self, GPtrArray *named) G_GNUC_WARN_UNUSED_RESULT;

/* (nullable): what sets those who matched apart, of the first group that has both numbers sound.
 * @named: as above. */
char *atlas_scores_describe_comparison (const AtlasScores *self,
                                        GPtrArray *named) G_GNUC_WARN_UNUSED_RESULT;

char *atlas_scores_describe_subject (const AtlasScores *self) G_GNUC_WARN_UNUSED_RESULT;

/* @cells: (element-type AtlasCell): what is shown. */
char *atlas_scores_explain (const AtlasScores *self, GPtrArray *cells) G_GNUC_WARN_UNUSED_RESULT;

/* The reader's own value: what the chart can show of that selected, and how it is written. */
double atlas_scores_get_me (const AtlasScores *self, AtlasSelection *selection);
char *atlas_scores_format_me (const AtlasScores *self) G_GNUC_WARN_UNUSED_RESULT;

/* Where it stands in a chart of one row. */
void atlas_scores_explain_me (const AtlasScores *self, GStrvBuilder *sentences);

/* (nullable): for those who do not see the line, beside a mean or median: "your value, 240, is
 * below the mean". */
char *
atlas_scores_relate_me (const AtlasScores *self, const AtlasScore *score) G_GNUC_WARN_UNUSED_RESULT;

/* The same of the whole chart, a sentence or more; nothing where there is no value. */
void atlas_scores_describe_me (const AtlasScores *self, GStrvBuilder *sentences);

G_END_DECLS
