/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Which cycle is shown where none is chosen. */

#include "atlas-ranked.h"
#include "ranked-fixture.h"

static AtlasDataset *dataset;

/* Without a cycle: the newest with real coverage, not the one with a single early number. */
static void
test_cycles (void)
{
  g_autoptr (AtlasSelection) open = select_specialties ("", "positions", 0, 0);
  g_autoptr (AtlasSelection) one = select_specialties ("family-medicine", "img-share", 0, 0);
  g_autoptr (AtlasSelection) change = select_specialties ("", "unfilled-change", 0, 2024);
  g_autoptr (AtlasSelection) backwards = select_specialties ("", "unfilled-change", 2024, 2024);
  int since;
  int cycle;

  g_assert_true (atlas_ranked_find_cycles (dataset, open, &since, &cycle));
  g_assert_cmpint (cycle, ==, 2024);
  g_assert_cmpint (since, ==, 0);
  /* That of 2026 has a caution. */
  g_assert_true (atlas_ranked_find_cycles (dataset, one, &since, &cycle));
  g_assert_cmpint (cycle, ==, 2025);
  g_assert_true (atlas_ranked_find_cycles (dataset, change, &since, &cycle));
  g_assert_cmpint (cycle, ==, 2024);
  g_assert_cmpint (since, ==, 2020);
  g_assert_false (atlas_ranked_find_cycles (dataset, backwards, &since, &cycle));

  g_autoptr (AtlasScene) scene = atlas_figure_build (get_ranked (), dataset, backwards);
  g_assert_true (atlas_scene_is_empty (scene));
  g_assert_cmpstr (scene->title, ==, "No numbers for this choice");
}

static void
test_range (void)
{
  g_autoptr (AtlasSelection) late = select_specialties ("", "img-share", 2026, 0);
  g_autoptr (AtlasSelection) none = select_specialties ("", "img-share", 2025, 2024);
  int since;
  int cycle;

  g_test_summary ("A range that begins after the newest covered year is not left");
  g_assert_true (atlas_ranked_find_cycles (dataset, late, &since, &cycle));
  g_assert_cmpint (cycle, ==, 2026);
  g_assert_false (atlas_ranked_find_cycles (dataset, none, &since, &cycle));
}

#define CAUTIONED(year, specialty, printed) \
  OF (year, specialty) "'caution': 'Not checked.', " OFFERED (printed)

static void
assert_cycles (const char *observations, const char *measure, int expected_since, int expected)
{
  g_autoptr (AtlasDataset) own = open_own (observations);
  g_autoptr (AtlasSelection) selection = select_specialties ("", measure, 0, 0);
  int since;
  int cycle;

  g_assert_true (atlas_ranked_find_cycles (own, selection, &since, &cycle));
  g_assert_cmpint (since, ==, expected_since);
  g_assert_cmpint (cycle, ==, expected);
}

/* A newer cycle of doubtful numbers does not make the headline, unless there are no others. */
static void
test_sound (void)
{
  assert_cycles (OF ("2023", "urology") OFFERED ("40") "," OF ("2023", "neurology")
                     OFFERED ("30") "," CAUTIONED ("2024", "urology",
                                                   "50") "," CAUTIONED ("2024", "neurology", "60"),
                 "positions", 0, 2023);
  assert_cycles (CAUTIONED ("2023", "urology", "50") "," CAUTIONED ("2024", "urology", "60"),
                 "positions", 0, 2024);
}

/* Nor does a change start from them. */
static void
test_sound_change (void)
{
  assert_cycles (CAUTIONED ("2020", "urology", "10") "," OF ("2022", "urology")
                     OFFERED ("20") "," OF ("2024", "urology") OFFERED ("30"),
                 "positions-change", 2022, 2024);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  dataset = open_specialties ();
  g_test_add_func ("/ranked-cycles/cycles", test_cycles);
  g_test_add_func ("/ranked-cycles/range", test_range);
  g_test_add_func ("/ranked-cycles/sound", test_sound);
  g_test_add_func ("/ranked-cycles/sound-change", test_sound_change);

  int status = g_test_run ();
  g_assert_finalize_object (dataset);
  return status;
}
