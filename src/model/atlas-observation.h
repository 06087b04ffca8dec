/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-source.h"

G_BEGIN_DECLS

/* The most digits after the point that a number may be printed with. */
#define ATLAS_MAX_DECIMALS 6

typedef enum
{
  ATLAS_BOUND_NONE,
  ATLAS_BOUND_LOWER,
  ATLAS_BOUND_UPPER,
} AtlasBound;

typedef enum
{
  ATLAS_CONFIDENCE_PRIMARY,
  ATLAS_CONFIDENCE_SECONDARY,
} AtlasConfidence;

typedef enum
{
  ATLAS_MISSING_NONE,
  ATLAS_MISSING_SUPPRESSED,
  ATLAS_MISSING_NO_DATA,
} AtlasMissing;

/**
 * AtlasObservation:
 * @source: who says so
 * @value: the number, undefined where @missing says so
 * @decimals: how many digits after the point it was printed with, at most ATLAS_MAX_DECIMALS
 * @printed: the number as it was printed
 * @bound: whether the true value is only known to be above or below @value
 * @confidence: the publisher's own word, or somebody quoting it
 * @derived: (nullable): the arithmetic behind a number that was not printed as such
 * @rejected: (nullable): why it is not to be used
 * @meant: (nullable): the id of the cell that the number really belongs to
 * @caution: (nullable): what must be shown with the value
 * @locator: (nullable): table or page
 * @note: (nullable): one sentence for readers
 *
 * One published number. Owned by its cell, immutable.
 */
typedef struct
{
  AtlasSource *source;
  double value;
  guint decimals;
  AtlasBound bound;
  AtlasConfidence confidence;
  AtlasMissing missing;
  char *printed;
  char *derived;
  char *rejected;
  char *meant;
  char *caution;
  char *locator;
  char *note;
} AtlasObservation;

void atlas_observation_free (AtlasObservation *self);

/* Whether the number may stand for its cell at all: given, not rejected, not mislabelled. */
gboolean atlas_observation_is_usable (const AtlasObservation *self);

/* Whether two usable observations can stand for the same value, given how each was printed. A
 * bound agrees with every value that it allows, and two of one side with each other. */
gboolean atlas_observation_agrees (const AtlasObservation *self, const AtlasObservation *other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasObservation, atlas_observation_free)

G_END_DECLS
