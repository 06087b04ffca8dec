/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-applicant-type.h"
#include "atlas-measure.h"
#include "atlas-observation.h"

G_BEGIN_DECLS

typedef enum
{
  ATLAS_TIME_UNDATED,
  ATLAS_TIME_CYCLE,
  ATLAS_TIME_EDITION,
  ATLAS_TIME_PERIOD,
} AtlasTime;

/**
 * AtlasCellKey:
 * @time: what @year or @period say
 * @year: the cycle or edition, 0 otherwise
 * @period: (nullable): for ATLAS_TIME_PERIOD, "2006-2007"
 * @type: (nullable): whose number it is, where it is one group's
 *
 * What a number is about. Other members are NULL where they do not apply.
 */
typedef struct
{
  AtlasTime time;
  int year;
  const char *period;
  AtlasMeasure *measure;
  const char *unit;
  AtlasApplicantType *type;
  const char *specialty;
  const char *scope;
  const char *outcome;
  const char *topic;
} AtlasCellKey;

/* The key as a line of text that never changes: "c2024/match_rate_pct/percent/us_img/-/-/-/-". */
char *atlas_cell_key_to_id (const AtlasCellKey *key) G_GNUC_WARN_UNUSED_RESULT;

typedef enum
{
  ATLAS_JUDGEMENT_SETTLED,
  ATLAS_JUDGEMENT_UNRESOLVED,
  ATLAS_JUDGEMENT_RESTATED,
} AtlasJudgementStatus;

typedef enum
{
  ATLAS_JUDGEMENT_PREFERS_SOURCE,
  ATLAS_JUDGEMENT_PREFERS_COMPUTED,
  ATLAS_JUDGEMENT_PREFERS_NONE,
} AtlasJudgementPreference;

/**
 * AtlasJudgement:
 * @source: (nullable): the preferred source, for ATLAS_JUDGEMENT_PREFERS_SOURCE
 * @reason: one sentence
 *
 * How a disagreement was settled.
 */
typedef struct
{
  AtlasJudgementStatus status;
  AtlasJudgementPreference preference;
  AtlasSource *source;
  char *reason;
} AtlasJudgement;

typedef enum
{
  ATLAS_COUNTS_UNKNOWN,
  ATLAS_COUNTS_FIT,
  ATLAS_COUNTS_DIFFER,
} AtlasCountsFit;

/**
 * AtlasCell:
 *
 * Everything published about one number: its observations, which of them is preferred, and the
 * judgement where they disagree. A rate knows the cells of its counts. Immutable once loaded.
 */
#define ATLAS_TYPE_CELL (atlas_cell_get_type ())
G_DECLARE_FINAL_TYPE (AtlasCell, atlas_cell, ATLAS, CELL, GObject)

const char *atlas_cell_get_id (AtlasCell *self);
const AtlasCellKey *atlas_cell_get_key (AtlasCell *self);

guint atlas_cell_get_n_observations (AtlasCell *self);
const AtlasObservation *atlas_cell_get_observation (AtlasCell *self, guint index);

/* (nullable): the observation whose value the cell has; none where it is computed or where nothing
 * usable was published. */
const AtlasObservation *atlas_cell_get_preferred (AtlasCell *self);

/* (nullable) */
const AtlasJudgement *atlas_cell_get_judgement (AtlasCell *self);

/* The value to show: the preferred observation's, or the one computed from the counts. FALSE where
 * there is none. */
gboolean atlas_cell_get_value (AtlasCell *self, double *out_value);

/* (nullable): the observation that says why there is no value: suppressed, or no data. */
const AtlasObservation *atlas_cell_get_missing (AtlasCell *self);

/* How many digits after the point the value is shown with. */
guint atlas_cell_get_decimals (AtlasCell *self);
AtlasBound atlas_cell_get_bound (AtlasCell *self);

/* Whether the value is computed from the counts rather than published. */
gboolean atlas_cell_is_computed (AtlasCell *self);

/* Whether sources of the same standing disagree beyond rounding and no judgement settles it. */
gboolean atlas_cell_is_disputed (AtlasCell *self);

/* (nullable): what must be shown with the value: the preferred observation's own caution, or why
 * a judgement leaves it open, or the caution of a count which the value is computed from. */
const char *atlas_cell_get_caution (AtlasCell *self);

/* (nullable): the counts behind a rate. */
AtlasCell *atlas_cell_get_numerator (AtlasCell *self);
AtlasCell *atlas_cell_get_denominator (AtlasCell *self);

/* The exact counts behind a rate; FALSE unless both are known. */
gboolean atlas_cell_get_counts (AtlasCell *self, double *out_count, double *out_total);

/* Whether a published rate prints like the ratio of its counts. */
AtlasCountsFit atlas_cell_get_counts_fit (AtlasCell *self);

/* The range of the one count that is missing behind a rate, which the other count and the printed
 * rate imply. FALSE where none or both are missing. */
gboolean atlas_cell_get_implied_count (AtlasCell *self,
                                       gboolean *out_is_numerator,
                                       double *out_min,
                                       double *out_max);

/* How many independent publishers print the value of the cell, and how many observations give
 * another number. */
guint atlas_cell_get_n_agreeing_publishers (AtlasCell *self);
guint atlas_cell_get_n_others (AtlasCell *self);

/* Whether @observation, one of the cell's, prints the value of the cell. */
gboolean atlas_cell_agrees_with (AtlasCell *self, const AtlasObservation *observation);

G_END_DECLS
