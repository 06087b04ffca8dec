/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AtlasScale:
 *
 * A linear map from a domain of values to a range of pixels. Either may run downwards.
 */
typedef struct
{
  double domain_start;
  double domain_end;
  double range_start;
  double range_end;
} AtlasScale;

double atlas_scale_map (const AtlasScale *self, double value);
double atlas_scale_invert (const AtlasScale *self, double position);

/**
 * AtlasTicks:
 * @start: the first tick, at or below the data
 * @step: the distance, a 1, 2 or 5 times a power of ten
 * @count: how many ticks, at least two
 */
typedef struct
{
  double start;
  double step;
  guint count;
} AtlasTicks;

/* Heckbert's nice numbers for graph labels (Graphics Gems, 1990) over @low to @high, with at most
 * @max_count ticks. Equal or non-finite ends are widened or refused with %FALSE. */
gboolean atlas_ticks_nice (double low, double high, guint max_count, AtlasTicks *out_ticks);
double atlas_ticks_get (const AtlasTicks *self, guint index);

G_END_DECLS
