/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-scale.h"

#include <float.h>
#include <math.h>

#define EPSILON 1e-9

static void
test_map (void)
{
  AtlasScale scale = { 0, 100, 200, 0 };

  g_assert_cmpfloat_with_epsilon (atlas_scale_map (&scale, 0), 200, EPSILON);
  g_assert_cmpfloat_with_epsilon (atlas_scale_map (&scale, 25), 150, EPSILON);
  g_assert_cmpfloat_with_epsilon (atlas_scale_map (&scale, 110), -20, EPSILON);
  g_assert_cmpfloat_with_epsilon (atlas_scale_invert (&scale, 150), 25, EPSILON);
}

static void
test_map_without_span (void)
{
  AtlasScale point = { 5, 5, 0, 100 };
  AtlasScale huge = { -DBL_MAX, DBL_MAX, 0, 100 };

  g_assert_cmpfloat_with_epsilon (atlas_scale_map (&point, 5), 50, EPSILON);
  g_assert_cmpfloat_with_epsilon (atlas_scale_map (&point, 7), 50, EPSILON);
  g_assert_cmpfloat_with_epsilon (atlas_scale_map (&huge, 0), 50, EPSILON);
  g_assert_cmpfloat_with_epsilon (atlas_scale_map (&huge, DBL_MAX), 100, EPSILON);
}

static void
assert_ticks (double low, double high, guint max_count, double start, double step, guint count)
{
  AtlasTicks ticks;

  g_assert_true (atlas_ticks_nice (low, high, max_count, &ticks));
  g_assert_cmpfloat_with_epsilon (ticks.start, start, EPSILON);
  g_assert_cmpfloat_with_epsilon (ticks.step, step, EPSILON);
  g_assert_cmpuint (ticks.count, ==, count);
}

static void
test_ticks (void)
{
  /* Heckbert (1990), figure 1: data from 105 to 543 is labelled 100, 200 … 600. */
  assert_ticks (105, 543, 6, 100, 100, 6);
  assert_ticks (39.8, 94.3, 8, 30, 10, 8);
  assert_ticks (0, 100, 6, 0, 20, 6);
  assert_ticks (0.12, 0.48, 6, 0.1, 0.1, 5);
  assert_ticks (-3, 7, 7, -4, 2, 7);
  assert_ticks (543, 105, 6, 100, 100, 6);
}

static void
test_ticks_without_span (void)
{
  AtlasTicks ticks;

  g_assert_true (atlas_ticks_nice (67, 67, 6, &ticks));
  g_assert_cmpfloat (ticks.start, <, 67);
  g_assert_cmpfloat (atlas_ticks_get (&ticks, ticks.count - 1), >, 67);
  g_assert_true (atlas_ticks_nice (0, 0, 6, &ticks));
  g_assert_cmpfloat_with_epsilon (ticks.start, 0, EPSILON);
  g_assert_cmpfloat_with_epsilon (atlas_ticks_get (&ticks, ticks.count - 1), 1, EPSILON);
}

static void
test_ticks_refused (void)
{
  AtlasTicks ticks = { 1, 2, 3 };

  g_assert_false (atlas_ticks_nice (NAN, 1, 6, &ticks));
  g_assert_false (atlas_ticks_nice (0, INFINITY, 6, &ticks));
  g_assert_false (atlas_ticks_nice (-DBL_MAX, DBL_MAX, 6, &ticks));
  g_assert_cmpuint (ticks.count, ==, 3);
}

static void
assert_nice (double low, double high, guint max_count)
{
  AtlasTicks ticks;

  g_assert_true (atlas_ticks_nice (low, high, max_count, &ticks));
  g_assert_cmpuint (ticks.count, >=, 2);
  g_assert_cmpuint (ticks.count, <=, MAX (max_count, 3));

  double first = atlas_ticks_get (&ticks, 0);
  double last = atlas_ticks_get (&ticks, ticks.count - 1);
  double slack = ticks.step * 1e-6;
  g_assert_cmpfloat (first, <=, low + slack);
  g_assert_cmpfloat (last, >=, high - slack);
  g_assert_cmpfloat (first, >, low - ticks.step - slack);
  g_assert_cmpfloat (last, <, high + ticks.step + slack);

  double mantissa = ticks.step / pow (10, floor (log10 (ticks.step) + 1e-9));
  g_assert_true (fabs (mantissa - 1) < 1e-6 || fabs (mantissa - 2) < 1e-6 ||
                 fabs (mantissa - 5) < 1e-6);
}

static void
test_ticks_anywhere (void)
{
  for (guint i = 0; i < 5000; i++)
    {
      double low = g_test_rand_double_range (-1, 1) * pow (10, g_test_rand_int_range (-12, 12));
      double span = g_test_rand_double_range (0.1, 1) * pow (10, g_test_rand_int_range (-3, 9));
      assert_nice (low, low + fabs (low) * 1e-6 + span, (guint) g_test_rand_int_range (0, 30));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scale/map", test_map);
  g_test_add_func ("/scale/map-without-span", test_map_without_span);
  g_test_add_func ("/ticks/nice", test_ticks);
  g_test_add_func ("/ticks/without-span", test_ticks_without_span);
  g_test_add_func ("/ticks/refused", test_ticks_refused);
  g_test_add_func ("/ticks/anywhere", test_ticks_anywhere);
  return g_test_run ();
}
