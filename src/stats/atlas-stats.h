/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The two-sided 95 % point of the standard normal distribution. */
#define ATLAS_STATS_Z_95 1.959963984540054

/* Half of the distance between two numbers printed with @decimals, with room for the error of
 * binary fractions: printed 67.0 stands for everything from 66.95 to 67.05. */
double atlas_stats_rounding_slack (guint decimals);

/* @count of @total in percent. %FALSE where it is undefined (no total) or impossible (more counted
 * than there are). */
gboolean atlas_stats_percent (double count, double total, double *out_percent);

/* Wilson's score interval without continuity correction (Wilson 1927; method 3 of Newcombe 1998),
 * as proportions between 0 and 1. %FALSE without trials, or with more successes than trials. */
gboolean
atlas_stats_wilson (double successes, double trials, double z, double *out_low, double *out_high);

/* The interval of the difference of two proportions, @a of @a_trials less @b of @b_trials, from
 * their Wilson intervals (method 10 of Newcombe 1998, Statistics in Medicine 17, 873-890). %FALSE
 * where either proportion is undefined. */
gboolean atlas_stats_newcombe (double a,
                               double a_trials,
                               double b,
                               double b_trials,
                               double z,
                               double *out_low,
                               double *out_high);

/* Whether @value, rounded to @decimals, prints as @printed; exact halves may go either way. */
gboolean atlas_stats_rounds_to (double value, double printed, guint decimals);

/* Whether two printed numbers can stand for the same value: the coarser one is the finer one
 * rounded. */
gboolean atlas_stats_prints_agree (double a, guint a_decimals, double b, guint b_decimals);

/* The whole totals for which @count of total prints as @percent with @decimals. %FALSE where no
 * total fits. */
gboolean atlas_stats_implied_totals (
    double count, double percent, guint decimals, double *out_min, double *out_max);

/* The whole counts of which @total prints as @percent with @decimals. %FALSE where none fits. */
gboolean atlas_stats_implied_counts (
    double total, double percent, guint decimals, double *out_min, double *out_max);

G_END_DECLS
