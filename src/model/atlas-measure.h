/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-quantity.h"

G_BEGIN_DECLS

typedef enum
{
  ATLAS_STATISTIC_NONE,
  ATLAS_STATISTIC_MEAN,
  ATLAS_STATISTIC_SD,
  ATLAS_STATISTIC_MEDIAN,
  ATLAS_STATISTIC_Q1,
  ATLAS_STATISTIC_Q3,
  ATLAS_STATISTIC_MIN,
  ATLAS_STATISTIC_MAX,
  ATLAS_STATISTIC_N,
} AtlasStatistic;

/**
 * AtlasMeasure:
 *
 * What a number counts or measures. A rate names the measures it is the ratio of. Immutable.
 */
#define ATLAS_TYPE_MEASURE (atlas_measure_get_type ())
G_DECLARE_FINAL_TYPE (AtlasMeasure, atlas_measure, ATLAS, MEASURE, GObject)

const char *atlas_measure_get_id (AtlasMeasure *self);
const char *atlas_measure_get_unit (AtlasMeasure *self);

/* In English, to be translated where it is shown. */
const char *atlas_measure_get_name (AtlasMeasure *self);
const char *atlas_measure_get_definition (AtlasMeasure *self);

/* (nullable): the words for a count inside a sentence, "who submitted a rank order list". */
const char *atlas_measure_get_phrase (AtlasMeasure *self);

/* (nullable): the counts whose ratio this rate is; both or neither. */
AtlasMeasure *atlas_measure_get_numerator (AtlasMeasure *self);
AtlasMeasure *atlas_measure_get_denominator (AtlasMeasure *self);

/* (nullable): what the measure is a statistic of, and which; both or neither. */
AtlasQuantity *atlas_measure_get_quantity (AtlasMeasure *self);
AtlasStatistic atlas_measure_get_statistic (AtlasMeasure *self);

/* Whether it is about applicants. What is about positions and programs has no applicant type in a
 * specialty, even where it is the denominator of a group's share. */
gboolean atlas_measure_is_by_type (AtlasMeasure *self);

/* (array zero-terminated=1): other spellings that a filter takes. */
const char *const *atlas_measure_get_aliases (AtlasMeasure *self);

G_END_DECLS
