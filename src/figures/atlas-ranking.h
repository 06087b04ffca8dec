/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-figure-private.h"

G_BEGIN_DECLS

/**
 * AtlasRankedNumber:
 * @specialty: borrowed from the data
 * @cell: (nullable): borrowed from the data
 * @before: (nullable): where the number is a change, the older cell; borrowed
 * @since: the year of @before, 0 where the number is no change
 * @cycle: the year of @cell
 * @value: NAN where it is not known exactly
 *
 * The number of one specialty in one cycle, or its change from one cycle to another.
 */
typedef struct
{
  AtlasSpecialty *specialty;
  AtlasCell *cell;
  AtlasCell *before;
  int since;
  int cycle;
  double value;
} AtlasRankedNumber;

void atlas_ranked_number_init (AtlasRankedNumber *self,
                               const AtlasSpecialtyMeasure *measure,
                               AtlasDataset *dataset,
                               AtlasSpecialty *specialty,
                               int since,
                               int cycle);
gboolean atlas_ranked_number_is_known (const AtlasRankedNumber *self);

/* The highest first, then by name; unknown ones at the end. */
int atlas_ranked_number_compare (gconstpointer a, gconstpointer b);

/* How far it may be from the true number, given how its ends were printed. */
double atlas_ranked_number_get_slack (const AtlasRankedNumber *self);

/* How precisely a mark and the title show it. */
guint atlas_ranked_number_get_shown_decimals (const AtlasRankedNumber *self);

/* Whether a change is no more than rounding. */
gboolean atlas_ranked_number_may_be_unchanged (const AtlasRankedNumber *self);

/* Whether a share rests on a count too small to mean much. */
gboolean atlas_ranked_number_is_small (const AtlasRankedNumber *self);

/* Whether it is computed, cautioned, disputed, or does not fit its counts; the first of them alone
 * does not keep it from a headline. */
gboolean atlas_ranked_number_is_doubtful (const AtlasRankedNumber *self);
gboolean atlas_ranked_number_is_sound (const AtlasRankedNumber *self);

/* How many of its one or two cells rest on one publisher. */
guint atlas_ranked_number_count_one_source (const AtlasRankedNumber *self);

/* "43.0 %", "+2.1 points", or why there is none. */
char *atlas_ranked_number_format (const AtlasRankedNumber *self) G_GNUC_WARN_UNUSED_RESULT;

/* (nullable): "4,198 of 9,767", "40.9 % in 2020, 43.0 % in 2024". */
char *atlas_ranked_number_describe_counts (const AtlasRankedNumber *self) G_GNUC_WARN_UNUSED_RESULT;

/* What a screen reader says. */
char *atlas_ranked_number_describe (const AtlasRankedNumber *self) G_GNUC_WARN_UNUSED_RESULT;

/* Adds the mark of the number at @x. */
void atlas_ranked_number_add_mark (const AtlasRankedNumber *self, AtlasSeries *series, double x);

/* "+2.1 points", "−35"; without a sign where it rounds to zero. */
char *
atlas_format_change (double value, guint decimals, const char *unit) G_GNUC_WARN_UNUSED_RESULT;

/* The same without a sign. */
char *
atlas_format_change_size (double value, guint decimals, const char *unit) G_GNUC_WARN_UNUSED_RESULT;

/**
 * AtlasRanking:
 * @since: of a change, else 0
 * @numbers: (element-type AtlasRankedNumber): the highest first, unknown ones at the end
 * @n_known: how many there are before those
 * @pool: (element-type AtlasRankedNumber): those of the known ones that a title compares: no total
 * beside its parts, and no preliminary or transitional years beside two specialties
 *
 * Specialties by their number in one cycle, or its change.
 */
typedef struct
{
  const AtlasSpecialtyMeasure *measure;
  int since;
  int cycle;
  GArray *numbers;
  guint n_known;
  GPtrArray *pool;
} AtlasRanking;

AtlasRanking *atlas_ranking_new (const AtlasSpecialtyMeasure *measure,
                                 AtlasDataset *dataset,
                                 GPtrArray *specialties,
                                 int since,
                                 int cycle) G_GNUC_WARN_UNUSED_RESULT;
void atlas_ranking_free (AtlasRanking *self);
const AtlasRankedNumber *atlas_ranking_get (const AtlasRanking *self, guint index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasRanking, atlas_ranking_free)

/* (element-type AtlasSpecialty) (transfer container): those selected, else all but the totals and
 * the preliminary and transitional years. */
GPtrArray *atlas_ranking_list_specialties (AtlasDataset *dataset,
                                           AtlasSelection *selection) G_GNUC_WARN_UNUSED_RESULT;

/* Whether anything is said of this number of a specialty, in any cycle. */
gboolean atlas_ranking_has_cell (const AtlasSpecialtyMeasure *measure,
                                 AtlasDataset *dataset,
                                 AtlasSpecialty *specialty);

/* (nullable): that preliminary and transitional years are not there, unless they were @chosen, or
 * that the title does not compare them. */
const char *atlas_ranking_explain_one_year_posts (const AtlasRanking *self,
                                                  AtlasDataset *dataset,
                                                  gboolean chosen);

/* How many of @specialties have a known number, or one that may make a headline. */
guint atlas_ranking_count (const AtlasSpecialtyMeasure *measure,
                           AtlasDataset *dataset,
                           GPtrArray *specialties,
                           int since,
                           int cycle,
                           gboolean only_sound);

/* One sentence that is true of the numbers: the title of a figure. */
char *atlas_ranking_describe (const AtlasRanking *self) G_GNUC_WARN_UNUSED_RESULT;

/* (element-type AtlasCell) (transfer container): those whose numbers it names. */
GPtrArray *atlas_ranking_list_named (const AtlasRanking *self) G_GNUC_WARN_UNUSED_RESULT;

/* Whether it is about the one specialty that leads, or has the largest change. */
gboolean atlas_ranking_has_leader (const AtlasRanking *self);

/* The same about the change of one specialty. */
char *atlas_ranking_describe_change (const AtlasSpecialtyMeasure *measure,
                                     const AtlasRankedNumber *number) G_GNUC_WARN_UNUSED_RESULT;

/* "Internal medicine had the highest IMG share of 15 specialties in 2025: 44.6 %"; @of_sound: small
 * and doubtful numbers aside. */
char *atlas_ranking_title_highest (const AtlasSpecialtyMeasure *measure,
                                   const AtlasRankedNumber *number,
                                   guint n,
                                   gboolean of_sound) G_GNUC_WARN_UNUSED_RESULT;

/* "The IMG share in pediatrics rose the most of 14 specialties, by 8.0 points from 2022 to 2025" */
char *atlas_ranking_title_largest_change (const AtlasSpecialtyMeasure *measure,
                                          const AtlasRankedNumber *number,
                                          guint n) G_GNUC_WARN_UNUSED_RESULT;

/* What stands before a colon: "IMG share in neurology"; "IMG share" or "Change of the IMG share".
 */
char *atlas_ranking_name_number (const AtlasSpecialtyMeasure *measure,
                                 AtlasSpecialty *specialty) G_GNUC_WARN_UNUSED_RESULT;
const char *atlas_ranking_get_title (const AtlasSpecialtyMeasure *measure, gboolean is_change);

/* Below the title: what is counted, of which positions, and when. */
char *atlas_ranking_describe_measure (const AtlasSpecialtyMeasure *measure,
                                      AtlasDataset *dataset,
                                      gboolean is_change,
                                      GPtrArray *specialties,
                                      const char *when) G_GNUC_WARN_UNUSED_RESULT;

/* The part of the palette that a measure has. */
guint atlas_ranking_get_style (const AtlasSpecialtyMeasure *measure, AtlasDataset *dataset);

/* (nullable): what the signs of doubtful marks mean, corners of cells or outlines of bars, how many
 * of @numbers (element-type AtlasRankedNumber) have one source, and how many are quoted by others;
 * then @more. */
char *atlas_ranking_explain (GPtrArray *numbers,
                             gboolean corners,
                             const char *more) G_GNUC_WARN_UNUSED_RESULT;

/* What to say where 1, 2 … of the @n rows do not fit, and how to see them. */
char **atlas_ranking_describe_left_out (guint n) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
