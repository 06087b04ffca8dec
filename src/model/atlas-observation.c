/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-observation.h"

#include "atlas-stats.h"

void
atlas_observation_free (AtlasObservation *self)
{
  g_clear_object (&self->source);
  g_free (self->printed);
  g_free (self->derived);
  g_free (self->rejected);
  g_free (self->meant);
  g_free (self->caution);
  g_free (self->locator);
  g_free (self->note);
  g_free (self);
}

gboolean
atlas_observation_is_usable (const AtlasObservation *self)
{
  return self->missing == ATLAS_MISSING_NONE && self->rejected == NULL && self->meant == NULL;
}

gboolean
atlas_observation_agrees (const AtlasObservation *self, const AtlasObservation *other)
{
  if (self->bound == ATLAS_BOUND_NONE && other->bound == ATLAS_BOUND_NONE)
    return atlas_stats_prints_agree (self->value, self->decimals, other->value, other->decimals);
  if (self->bound == other->bound)
    return TRUE;

  gboolean is_floor = self->bound == ATLAS_BOUND_LOWER || other->bound == ATLAS_BOUND_UPPER;
  return is_floor ? self->value <= other->value : self->value >= other->value;
}
