/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-stats.h"

#include <math.h>

/* Newcombe (1998), Statistics in Medicine 17:857-872, table I, method 3: the score method without
 * continuity correction. */
static void
test_wilson_published (void)
{
  static const struct
  {
    double successes, trials, low, high;
  } rows[] = {
    { 81, 263, 0.2553, 0.3662 },
    { 15, 148, 0.0624, 0.1605 },
    { 0, 20, 0.0, 0.1611 },
    { 1, 29, 0.0061, 0.1718 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      double low = -1;
      double high = -1;

      g_assert_true (
          atlas_stats_wilson (rows[i].successes, rows[i].trials, ATLAS_STATS_Z_95, &low, &high));
      g_assert_cmpfloat_with_epsilon (low, rows[i].low, 5e-5);
      g_assert_cmpfloat_with_epsilon (high, rows[i].high, 5e-5);
    }
}

static void
test_wilson_limits (void)
{
  double low = 7;
  double high = 7;

  /* No trials is not 0 %. */
  g_assert_false (atlas_stats_wilson (0, 0, ATLAS_STATS_Z_95, &low, &high));
  g_assert_false (atlas_stats_wilson (3, 2, ATLAS_STATS_Z_95, &low, &high));
  g_assert_false (atlas_stats_wilson (-1, 2, ATLAS_STATS_Z_95, &low, &high));
  g_assert_cmpfloat_with_epsilon (low, 7, 1e-9);
  g_assert_cmpfloat_with_epsilon (high, 7, 1e-9);

  /* Turned around, the interval is its mirror image, and it never leaves 0 to 1. */
  for (int n = 1; n <= 40; n++)
    for (int k = 0; k <= n; k++)
      {
        double mirrored_low;
        double mirrored_high;

        g_assert_true (atlas_stats_wilson (k, n, ATLAS_STATS_Z_95, &low, &high));
        g_assert_true (
            atlas_stats_wilson (n - k, n, ATLAS_STATS_Z_95, &mirrored_low, &mirrored_high));
        g_assert_cmpfloat_with_epsilon (low, 1 - mirrored_high, 1e-12);
        g_assert_cmpfloat (low, >=, 0);
        g_assert_cmpfloat (high, <=, 1);
        g_assert_cmpfloat (low, <=, (double) k / n + 1e-12);
        g_assert_cmpfloat (high, >=, (double) k / n - 1e-12);
      }
}

/* Newcombe (1998), Statistics in Medicine 17:873-890, table II, method 10. */
static void
test_newcombe_published (void)
{
  static const struct
  {
    double a, n_a, b, n_b, low, high;
  } rows[] = {
    { 56, 70, 48, 80, 0.0524, 0.3339 }, { 9, 10, 3, 10, 0.1705, 0.8090 },
    { 6, 7, 2, 7, 0.0582, 0.8062 },     { 5, 56, 0, 29, -0.0381, 0.1926 },
    { 0, 10, 0, 20, -0.1611, 0.2775 },  { 0, 10, 0, 10, -0.2775, 0.2775 },
    { 10, 10, 0, 20, 0.6791, 1.0 },     { 10, 10, 0, 10, 0.6075, 1.0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      double low = -7;
      double high = -7;

      g_assert_true (atlas_stats_newcombe (rows[i].a, rows[i].n_a, rows[i].b, rows[i].n_b,
                                           ATLAS_STATS_Z_95, &low, &high));
      g_assert_cmpfloat_with_epsilon (low, rows[i].low, 5e-5);
      g_assert_cmpfloat_with_epsilon (high, rows[i].high, 5e-5);
    }
}

static void
test_newcombe_limits (void)
{
  double low = 7;
  double high = 7;

  g_assert_false (atlas_stats_newcombe (0, 0, 1, 2, ATLAS_STATS_Z_95, &low, &high));
  g_assert_false (atlas_stats_newcombe (1, 2, 0, 0, ATLAS_STATS_Z_95, &low, &high));
  g_assert_false (atlas_stats_newcombe (3, 2, 1, 2, ATLAS_STATS_Z_95, &low, &high));
  g_assert_false (atlas_stats_newcombe (1, 2, -1, 2, ATLAS_STATS_Z_95, &low, &high));
  g_assert_false (atlas_stats_newcombe (1, 2, NAN, 2, ATLAS_STATS_Z_95, &low, &high));
  g_assert_cmpfloat_with_epsilon (low, 7, 1e-9);
  g_assert_cmpfloat_with_epsilon (high, 7, 1e-9);

  /* It holds the difference, stays within -1 and 1, and the other way round it is its mirror image.
   */
  for (int n = 1; n <= 12; n++)
    for (int a = 0; a <= n; a++)
      for (int b = 0; b <= 9; b++)
        {
          double mirrored_low;
          double mirrored_high;
          double difference = (double) a / n - b / 9.0;

          g_assert_true (atlas_stats_newcombe (a, n, b, 9, ATLAS_STATS_Z_95, &low, &high));
          g_assert_true (
              atlas_stats_newcombe (b, 9, a, n, ATLAS_STATS_Z_95, &mirrored_low, &mirrored_high));
          g_assert_cmpfloat_with_epsilon (low, -mirrored_high, 1e-12);
          g_assert_cmpfloat_with_epsilon (high, -mirrored_low, 1e-12);
          g_assert_cmpfloat (low, <=, difference + 1e-12);
          g_assert_cmpfloat (high, >=, difference - 1e-12);
          g_assert_cmpfloat (low, >=, -1 - 1e-12);
          g_assert_cmpfloat (high, <=, 1 + 1e-12);
        }
}

static void
test_percent (void)
{
  double percent = 7;

  /* ECFMG (2008): 1,541 of 2,969 U.S. IMGs matched, "51.9 %". */
  g_assert_true (atlas_stats_percent (1541, 2969, &percent));
  g_assert_true (atlas_stats_rounds_to (percent, 51.9, 1));
  g_assert_true (atlas_stats_percent (0, 5, &percent));
  g_assert_cmpfloat_with_epsilon (percent, 0, 1e-9);

  percent = 7;
  g_assert_false (atlas_stats_percent (0, 0, &percent));
  g_assert_false (atlas_stats_percent (6, 5, &percent));
  g_assert_false (atlas_stats_percent (-1, 5, &percent));
  g_assert_cmpfloat_with_epsilon (percent, 7, 1e-9);
}

static void
test_rounding (void)
{
  double us_2024 = 100.0 * 3181 / 4751;

  g_assert_true (atlas_stats_rounds_to (us_2024, 67.0, 1));
  g_assert_true (atlas_stats_rounds_to (us_2024, 67, 0));
  g_assert_false (atlas_stats_rounds_to (us_2024, 67.1, 1));
  g_assert_false (atlas_stats_rounds_to (us_2024, 66.9, 1));
  g_assert_false (atlas_stats_rounds_to (us_2024, 67.00, 2));
  g_assert_false (atlas_stats_rounds_to (us_2024, 61.2, 1));

  /* A half may have been rounded either way. */
  g_assert_true (atlas_stats_rounds_to (58.45, 58.4, 1));
  g_assert_true (atlas_stats_rounds_to (58.45, 58.5, 1));

  /* 9,682 of 16,154 is 59.94: printed as 60.0 it is rounded twice. */
  g_assert_false (atlas_stats_rounds_to (100.0 * 9682 / 16154, 60.0, 1));
}

static void
test_prints_agree (void)
{
  g_assert_true (atlas_stats_prints_agree (67, 0, 67.0, 1));
  g_assert_true (atlas_stats_prints_agree (67, 0, 66.5, 1));
  g_assert_true (atlas_stats_prints_agree (67.4, 1, 67, 0));
  g_assert_false (atlas_stats_prints_agree (67, 0, 67.6, 1));
  g_assert_false (atlas_stats_prints_agree (67.0, 1, 67.1, 1));
  g_assert_false (atlas_stats_prints_agree (58.4, 1, 58.5, 1));
  g_assert_true (atlas_stats_prints_agree (91.3, 1, 91.34, 2));
}

/* The ranges that published counts and rates leave for a count that nobody published, as worked out
 * from the sources by hand. @known is the other count. */
static void
test_implied (void)
{
  static const struct
  {
    int cycle;
    const char *type;
    gboolean is_total;
    double known, percent;
    guint decimals;
    double min, max;
  } rows[] = {
    { 1997, "non_us_img", FALSE, 8090, 34.5, 1, 2788, 2795 },
    { 1998, "us_md_senior", FALSE, 14610, 93.5, 1, 13654, 13667 },
    { 1998, "us_img", FALSE, 1700, 45.5, 1, 773, 774 },
    { 1998, "non_us_img", FALSE, 7957, 31.4, 1, 2495, 2502 },
    { 1999, "non_us_img", FALSE, 7977, 32.2, 1, 2565, 2572 },
    { 2000, "non_us_img", FALSE, 6287, 38.5, 1, 2418, 2423 },
    { 2002, "us_md_senior", FALSE, 14336, 94.1, 1, 13484, 13497 },
    { 2003, "us_md_senior", FALSE, 14332, 93.2, 1, 13351, 13364 },
    { 2004, "all_applicants", FALSE, 25246, 76.8, 1, 19377, 19401 },
    { 2006, "us_md_senior", FALSE, 15008, 93.7, 1, 14055, 14070 },
    { 2007, "all_img", TRUE, 4527, 46.7, 1, 9684, 9704 },
    { 2008, "us_md_senior", FALSE, 15242, 94.2, 1, 14351, 14365 },
    { 2008, "us_do_all", FALSE, 1870, 71.6, 1, 1338, 1339 },
    { 2008, "all_img_incl_fifth_pathway", TRUE, 4698, 45.2, 1, 10383, 10405 },
    { 2009, "us_md_senior", FALSE, 15638, 93.1, 1, 14552, 14566 },
    { 2009, "us_do_all", FALSE, 2015, 69.9, 1, 1408, 1409 },
    { 2009, "all_applicants", FALSE, 29890, 71.4, 1, 21327, 21356 },
    { 2010, "us_md_senior", FALSE, 16070, 93.3, 1, 14986, 15001 },
    { 2017, "all_img", TRUE, 6591, 53.3, 1, 12355, 12377 },
    { 2018, "us_md_senior", FALSE, 18818, 94.3, 1, 17736, 17754 },
    { 2019, "us_md_senior", TRUE, 17763, 93.9, 1, 18907, 18927 },
    { 2019, "us_do_senior", FALSE, 5478, 88.1, 1, 4824, 4828 },
    { 2021, "us_img", TRUE, 3152, 59.5, 1, 5294, 5301 },
    { 2021, "non_us_img", TRUE, 4356, 54.8, 1, 7942, 7956 },
    { 2022, "us_md_prior_grad", TRUE, 859, 50.5, 1, 1700, 1702 },
    { 2022, "us_do_prior_grad", TRUE, 383, 53.6, 1, 714, 715 },
    { 2022, "us_img", TRUE, 3099, 61.4, 1, 5044, 5051 },
    { 2022, "non_us_img", TRUE, 4571, 58.1, 1, 7861, 7874 },
    { 2023, "us_md_senior", TRUE, 18498, 93.7, 1, 19732, 19752 },
    { 2023, "us_img", TRUE, 3356, 67.6, 1, 4961, 4968 },
    { 2023, "non_us_img", TRUE, 5032, 59.4, 1, 8465, 8478 },
    { 2026, "us_md_senior", FALSE, 20934, 93.5, 1, 19563, 19583 },
    { 2026, "us_do_senior", FALSE, 8503, 93.2, 1, 7921, 7929 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      double min = 0;
      double max = 0;

      g_test_message ("%d, %s", rows[i].cycle, rows[i].type);
      g_assert_true ((rows[i].is_total ? atlas_stats_implied_totals : atlas_stats_implied_counts) (
          rows[i].known, rows[i].percent, rows[i].decimals, &min, &max));
      g_assert_cmpfloat_with_epsilon (min, rows[i].min, 1e-9);
      g_assert_cmpfloat_with_epsilon (max, rows[i].max, 1e-9);
    }
}

/* Every number in the range fits, and its neighbours do not. */
static void
test_implied_is_sharp (void)
{
  for (double known = 1; known < 400; known += 7)
    for (double percent = 0.5; percent < 100; percent += 3.7)
      {
        double min;
        double max;

        if (atlas_stats_implied_totals (known, percent, 1, &min, &max))
          for (double total = fmax (known, min - 3); total <= max + 3; total++)
            g_assert_cmpint (atlas_stats_rounds_to (100 * known / total, percent, 1), ==,
                             total >= min && total <= max);
        if (atlas_stats_implied_counts (known, percent, 1, &min, &max))
          for (double count = fmax (0, min - 3); count <= fmin (known, max + 3); count++)
            g_assert_cmpint (atlas_stats_rounds_to (100 * count / known, percent, 1), ==,
                             count >= min && count <= max);
      }
}

static void
test_implied_refused (void)
{
  double min = 7;
  double max = 7;

  g_assert_false (atlas_stats_implied_totals (0, 50, 1, &min, &max));
  g_assert_false (atlas_stats_implied_totals (10, 0, 1, &min, &max));
  g_assert_false (atlas_stats_implied_totals (10, 101, 1, &min, &max));
  g_assert_false (atlas_stats_implied_totals (1, 51, 0, &min, &max));
  g_assert_false (atlas_stats_implied_counts (0, 50, 1, &min, &max));
  g_assert_false (atlas_stats_implied_counts (10, -1, 1, &min, &max));
  g_assert_false (atlas_stats_implied_counts (2, 51, 0, &min, &max));
  g_assert_cmpfloat_with_epsilon (min, 7, 1e-9);
  g_assert_cmpfloat_with_epsilon (max, 7, 1e-9);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stats/wilson/published", test_wilson_published);
  g_test_add_func ("/stats/wilson/limits", test_wilson_limits);
  g_test_add_func ("/stats/newcombe/published", test_newcombe_published);
  g_test_add_func ("/stats/newcombe/limits", test_newcombe_limits);
  g_test_add_func ("/stats/percent", test_percent);
  g_test_add_func ("/stats/rounding", test_rounding);
  g_test_add_func ("/stats/prints-agree", test_prints_agree);
  g_test_add_func ("/stats/implied/known", test_implied);
  g_test_add_func ("/stats/implied/sharp", test_implied_is_sharp);
  g_test_add_func ("/stats/implied/refused", test_implied_refused);
  return g_test_run ();
}
