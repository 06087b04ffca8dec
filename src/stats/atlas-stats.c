/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-stats.h"

#include <math.h>

double
atlas_stats_rounding_slack (guint decimals)
{
  return 0.5 * pow (10.0, -(double) decimals) + 1e-9;
}

gboolean
atlas_stats_percent (double count, double total, double *out_percent)
{
  if (!(total > 0.0) || !(count >= 0.0) || count > total)
    return FALSE;

  *out_percent = 100.0 * count / total;
  return TRUE;
}

gboolean
atlas_stats_wilson (double successes, double trials, double z, double *out_low, double *out_high)
{
  if (!(trials > 0.0) || !(successes >= 0.0) || successes > trials)
    return FALSE;

  double p = successes / trials;
  double z2 = z * z;
  double center = p + z2 / (2.0 * trials);
  double half = z * sqrt (p * (1.0 - p) / trials + z2 / (4.0 * trials * trials));
  double scale = 1.0 + z2 / trials;

  *out_low = fmax (0.0, (center - half) / scale);
  *out_high = fmin (1.0, (center + half) / scale);
  return TRUE;
}

gboolean
atlas_stats_newcombe (double a,
                      double a_trials,
                      double b,
                      double b_trials,
                      double z,
                      double *out_low,
                      double *out_high)
{
  double a_low;
  double a_high;
  double b_low;
  double b_high;

  if (!atlas_stats_wilson (a, a_trials, z, &a_low, &a_high) ||
      !atlas_stats_wilson (b, b_trials, z, &b_low, &b_high))
    return FALSE;

  double a_share = a / a_trials;
  double b_share = b / b_trials;

  *out_low = a_share - b_share - hypot (a_share - a_low, b_high - b_share);
  *out_high = a_share - b_share + hypot (a_high - a_share, b_share - b_low);
  return TRUE;
}

gboolean
atlas_stats_rounds_to (double value, double printed, guint decimals)
{
  return fabs (value - printed) <= atlas_stats_rounding_slack (decimals);
}

gboolean
atlas_stats_prints_agree (double a, guint a_decimals, double b, guint b_decimals)
{
  if (a_decimals == b_decimals)
    return fabs (a - b) < 1e-9;

  return atlas_stats_rounds_to (a, b, MIN (a_decimals, b_decimals));
}

gboolean
atlas_stats_implied_totals (
    double count, double percent, guint decimals, double *out_min, double *out_max)
{
  double slack = atlas_stats_rounding_slack (decimals);

  if (!(count > 0.0) || !(percent - slack > 0.0) || percent > 100.0)
    return FALSE;

  double min = fmax (count, ceil (100.0 * count / (percent + slack)));
  double max = floor (100.0 * count / (percent - slack));

  if (min > max)
    return FALSE;

  *out_min = min;
  *out_max = max;
  return TRUE;
}

gboolean
atlas_stats_implied_counts (
    double total, double percent, guint decimals, double *out_min, double *out_max)
{
  double slack = atlas_stats_rounding_slack (decimals);

  if (!(total > 0.0) || !(percent >= 0.0) || percent > 100.0)
    return FALSE;

  double min = fmax (0.0, ceil (total * (percent - slack) / 100.0));
  double max = fmin (total, floor (total * (percent + slack) / 100.0));

  if (min > max)
    return FALSE;

  *out_min = min;
  *out_max = max;
  return TRUE;
}
