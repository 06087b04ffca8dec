/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-date.h"

static void
test_valid (void)
{
  static const char *const good[] = { "2026-11-22", "2024-02-29", "2000-02-29", "0001-01-01",
                                      "9999-12-31" };
  static const char *const bad[] = { "",           "2026-11-2",  "2026-11-222", "2026-11-31",
                                     "2025-02-29", "1900-02-29", "2026-13-01",  "2026-00-01",
                                     "2026-01-00", "0000-01-01", "2026/11/22",  "26-11-22",
                                     "2026-1a-22", "+026-11-22", " 2026-11-2",  "2026-11-22Z" };

  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    g_assert_true (atlas_date_is_valid (good[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    if (atlas_date_is_valid (bad[i]))
      g_error ("%s is no date", bad[i]);
}

static void
test_add_years (void)
{
  static const struct
  {
    const char *date;
    int years;
    const char *expected;
  } rows[] = {
    { "2019-11-14", 7, "2026-11-14" }, { "2019-12-31", 0, "2019-12-31" },
    { "2020-02-29", 7, "2027-02-28" }, { "2020-02-29", 8, "2028-02-29" },
    { "2019-02-28", 1, "2020-02-28" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *date = atlas_date_add_years (rows[i].date, rows[i].years);

      g_assert_cmpstr (date, ==, rows[i].expected);
    }
}

static void
test_today (void)
{
  g_autofree char *today = atlas_date_today ();
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  g_assert_true (atlas_date_is_valid (today));
  /* Midnight may have passed in between. */
  g_assert_cmpint (g_ascii_strtoll (today, NULL, 10), <=, g_date_time_get_year (now));
  g_assert_cmpint (g_ascii_strtoll (today, NULL, 10), >=, g_date_time_get_year (now) - 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date/valid", test_valid);
  g_test_add_func ("/date/add-years", test_add_years);
  g_test_add_func ("/date/today", test_today);
  return g_test_run ();
}
