/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How well founded the numbers are, and that it is said. */

#include "ranked-fixture.h"

/* A change counts both of its numbers. */
static void
test_sources_of_changes (void)
{
  static const char two_sources[] = OF ("2020", "urology") OFFERED (
      "100") ","
             "{'cycle': 2020, 'specialty': 'urology', 'scope': 'pgy1', 'source': 'second', "
             "'confidence': 'secondary', " OFFERED ("100") "," OF ("2024", "urology")
                 OFFERED ("90") "," OF ("2020", "neurology")
                     OFFERED ("65") "," OF ("2024", "neurology")
                         OFFERED ("70") "], 'sources': [{'id': 'second', 'title': 'Another', "
                                        "'publisher_id': 'another'}";
  g_autoptr (AtlasDataset) own = open_own (two_sources);
  g_autoptr (AtlasScene) one = build_ranked (own, "urology", "positions-change", 2020, 2024);
  g_autoptr (AtlasScene) two = build_ranked (own, "", "positions-change", 2020, 2024);

  g_assert_cmpstr (one->key, ==, "One of the two numbers behind the change rests on one source.");
  g_assert_cmpstr (two->key, ==, "3 of the 4 numbers behind the changes rest on one source.");
}

/* A rate whose counts come from two publishers does not rest on one source. */
static void
test_origins (void)
{
  g_autoptr (AtlasDataset) own = open_own (OF ("2024", "urology") BY_IMGS (
      "30") ","
            "{'cycle': 2024, 'specialty': 'urology', 'scope': 'pgy1', 'source': 'second', "
            "'confidence': 'secondary', " FILLED ("90") "], 'sources': [{'id': 'second', 'title': "
                                                        "'Another', 'publisher_id': 'another'}");
  g_autoptr (AtlasScene) scene = build_ranked (own, "urology", "img-share", 0, 2024);

  g_assert_cmpstr (scene->key, ==,
                   "Outlined: computed from counts, disputed, or shown with a caution. The number "
                   "is quoted by others, not read in NRMP’s own tables.");

  g_autoptr (AtlasScene) counts = build_ranked (own, "urology", "imgs", 0, 2024);
  g_assert_cmpstr (counts->key, ==, "The number rests on one source.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ranking-basis/sources-of-changes", test_sources_of_changes);
  g_test_add_func ("/ranking-basis/origins", test_origins);
  return g_test_run ();
}
