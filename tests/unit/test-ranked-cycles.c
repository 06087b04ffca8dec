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
  g_assert_true (atlas_ranked_find_cycles (dataset, one, &since, &cycle));
  g_assert_cmpint (cycle, ==, 2026);
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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  dataset = open_specialties ();
  g_test_add_func ("/ranked-cycles/cycles", test_cycles);
  g_test_add_func ("/ranked-cycles/range", test_range);

  int status = g_test_run ();
  g_assert_finalize_object (dataset);
  return status;
}
