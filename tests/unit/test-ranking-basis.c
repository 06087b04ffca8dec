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

/* In 2023 from the publisher itself, in 2024 quoted by one, pathology by two. */
#define QUOTED(year, specialty, source)                                                   \
  "{'cycle': " year ", 'specialty': '" specialty "', 'scope': 'pgy1', 'source': '" source \
  "', 'confidence': 'secondary', "
#define QUOTED_OR_NOT                                                                              \
  OF ("2022", "urology")                                                                           \
  OFFERED ("10")                                                                                   \
  "," OF ("2023", "urology") OFFERED ("20") "," OF ("2023", "neurology")                           \
      OFFERED ("10") "," QUOTED ("2024", "urology", "second") OFFERED ("40") "," QUOTED (          \
          "2024", "neurology", "second") OFFERED ("25") "," QUOTED ("2024", "pathology", "second") \
          OFFERED ("50") "," QUOTED ("2024", "pathology", "third")                                 \
              OFFERED ("50") "], 'sources': [{'id': 'second', 'title': 'Another', "                \
                             "'publisher_id': 'another'}, "                                        \
                             "{'id': 'third', 'title': 'A third', 'publisher_id': 'third'}"

static void
assert_basis (
    const char *figure, const char *specialties, const char *measure, int first, const char *basis)
{
  g_autoptr (AtlasDataset) own = open_own (QUOTED_OR_NOT);
  g_autoptr (AtlasSelection) selection = select_specialties (specialties, measure, first,
                                                             MAX (first, 2024));
  g_autoptr (AtlasScene) scene = atlas_figure_build (atlas_figure_find (figure), own, selection);
  g_auto (GStrv) lines = g_strsplit (scene->subtitle, "\n", -1);

  g_test_message ("%s", scene->title);
  g_assert_cmpstr (lines[1], ==, basis);
}

/* What the title names is said to be quoted right below it; what it does not name is not. */
static void
test_title (void)
{
  g_autoptr (AtlasDataset) own = open_own (QUOTED_OR_NOT);
  g_autoptr (AtlasScene) read = build_ranked (own, "", "positions", 0, 2023);

  g_assert_null (strchr (read->subtitle, '\n'));
  assert_basis ("specialties-ranked", "urology neurology", "positions", 0,
                "The title rests on one source, which quotes NRMP");
  assert_basis ("specialties-ranked", "", "positions", 0,
                "The title rests on sources that quote NRMP");
  assert_basis ("specialties-ranked", "urology", "positions-change", 2022,
                "The title rests in part on sources that quote NRMP");
  assert_basis ("heat-map", "urology neurology", "positions", 0,
                "The title rests in part on sources that quote NRMP");
  assert_basis ("heat-map", "urology neurology", "positions", 2024,
                "The title rests on one source, which quotes NRMP");
  assert_basis ("heat-map", "urology", "positions", 0,
                "The title rests in part on sources that quote NRMP");
  assert_basis ("compare", "urology neurology", "positions", 0,
                "The title rests on one source for each number, quoting NRMP");
  assert_basis ("compare", "urology", "positions", 2024,
                "The title rests on one source, which quotes NRMP");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ranking-basis/sources-of-changes", test_sources_of_changes);
  g_test_add_func ("/ranking-basis/origins", test_origins);
  g_test_add_func ("/ranking-basis/title", test_title);
  return g_test_run ();
}
