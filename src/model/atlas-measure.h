/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

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

/* (array zero-terminated=1): other spellings that a filter takes. */
const char *const *atlas_measure_get_aliases (AtlasMeasure *self);

G_END_DECLS
