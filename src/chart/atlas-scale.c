/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-scale.h"

#include <float.h>
#include <math.h>

/* Ends that fall on a tick may miss it by the rounding of a division. */
#define TICK_TOLERANCE 1e-9
#define RELATIVE_WIDTH_MIN 1e-12
#define WIDENING 0.05
#define TICK_COUNT_MIN 3

static double
interpolate (double value, double start, double end, double out_start, double out_end)
{
  /* Halves keep a span finite whose ends are not beyond what a double holds. */
  double span = end / 2 - start / 2;

  if (fabs (span) < DBL_MIN)
    return (out_start + out_end) / 2;
  return out_start + (value / 2 - start / 2) / span * (out_end - out_start);
}

double
atlas_scale_map (const AtlasScale *self, double value)
{
  return interpolate (value, self->domain_start, self->domain_end, self->range_start,
                      self->range_end);
}

double
atlas_scale_invert (const AtlasScale *self, double position)
{
  return interpolate (position, self->range_start, self->range_end, self->domain_start,
                      self->domain_end);
}

/* Heckbert's nicenum (), rounding to the nearest. */
static double
round_to_nice (double value)
{
  double power = pow (10, floor (log10 (value)));
  double fraction = value / power;

  if (fraction < 1.5)
    return power;
  if (fraction < 3)
    return 2 * power;
  if (fraction < 7)
    return 5 * power;
  return 10 * power;
}

/* From 1 to 2 to 5 to 10: 1.6 times a nice number lies nearest to the next. */
static double
get_next_nice (double step)
{
  return round_to_nice (step * 1.6);
}

static void
widen_if_equal (double *low, double *high)
{
  double magnitude = MAX (fabs (*low), fabs (*high));

  if (*high - *low > magnitude * RELATIVE_WIDTH_MIN)
    return;

  if (magnitude < DBL_MIN)
    {
      *high = 1;
      return;
    }
  *low -= magnitude * WIDENING;
  *high += magnitude * WIDENING;
}

gboolean
atlas_ticks_nice (double low, double high, guint max_count, AtlasTicks *out_ticks)
{
  g_return_val_if_fail (out_ticks != NULL, FALSE);

  if (!isfinite (low) || !isfinite (high) || !isfinite (high - low))
    return FALSE;

  double bottom = MIN (low, high);
  double top = MAX (low, high);
  widen_if_equal (&bottom, &top);
  if (!isfinite (top - bottom) || top - bottom < DBL_MIN)
    return FALSE;

  guint limit = MAX (max_count, TICK_COUNT_MIN);
  double step = round_to_nice ((top - bottom) / (limit - 1));
  double first;
  double last;
  for (;;)
    {
      first = floor (bottom / step + TICK_TOLERANCE);
      last = MAX (ceil (top / step - TICK_TOLERANCE), first + 1);
      if (!(last - first + 1 > limit))
        break;
      step = get_next_nice (step);
    }

  /* Adding zero turns -0 into 0. */
  out_ticks->start = first * step + 0.0;
  out_ticks->step = step;
  out_ticks->count = (guint) (last - first) + 1;
  return TRUE;
}

double
atlas_ticks_get (const AtlasTicks *self, guint index)
{
  /* Counted from zero, not from the start, so that 3 x 0.1 does not drift away from 0.3. */
  double position = round (self->start / self->step) + index;

  return position * self->step + 0.0;
}
