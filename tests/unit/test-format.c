/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-test.h"

#include "atlas-format.h"

#include <locale.h>

/* Compares text that may have spaces which do not break. */
static void
assert_text (char *text, const char *expected)
{
  g_auto (GStrv) parts = g_strsplit (text, "\u00a0", -1);
  g_autofree char *plain = g_strjoinv (" ", parts);

  g_free (text);
  g_assert_cmpstr (plain, ==, expected);
}

static void
test_numbers (void)
{
  assert_text (atlas_format_number (0, 0), "0");
  assert_text (atlas_format_number (999, 0), "999");
  assert_text (atlas_format_number (1000, 0), "1,000");
  assert_text (atlas_format_number (-1000, 0), "-1,000");
  assert_text (atlas_format_number (-100, 0), "-100");
  assert_text (atlas_format_number (1234567.891, 2), "1,234,567.89");
  assert_text (atlas_format_number (67, 1), "67.0");
  assert_text (atlas_format_percent (61.23, 1), "61.2 %");
}

/* Numbers are written like the reader writes them. */
static void
test_locale (void)
{
  g_assert_nonnull (setlocale (LC_NUMERIC, "de_DE.UTF-8"));
  assert_text (atlas_format_number (1234.5, 1), "1.234,5");
  assert_text (atlas_format_percent (67, 1), "67,0 %");
  g_assert_nonnull (setlocale (LC_NUMERIC, "C"));
}

static void
test_units (void)
{
  g_test_summary ("One and a half is no singular, and no number of points is below none");
  assert_text (atlas_format_value (67, 1, "percent"), "67.0 %");
  assert_text (atlas_format_value (1, 0, "percent_points"), "1 point");
  assert_text (atlas_format_value (1.5, 1, "percent_points"), "1.5 points");
  assert_text (atlas_format_value (-1.2, 1, "percent_points"), "-1.2 points");
  assert_text (atlas_format_value (-1, 0, "percent_points"), "-1 point");
  assert_text (atlas_format_value (4, 0, "years"), "4 years");
  assert_text (atlas_format_value (1, 0, "hours"), "1 hour");
  assert_text (atlas_format_value (2022, 0, "year"), "2022");
  assert_text (atlas_format_value (2022, 0, "count"), "2,022");
  assert_text (atlas_format_value (245, 0, "score"), "245");
}

static void
test_observations (void)
{
  AtlasObservation observation = { .value = 50000, .decimals = 0 };

  assert_text (atlas_format_observation (&observation, "count"), "50,000");
  observation.bound = ATLAS_BOUND_LOWER;
  assert_text (atlas_format_observation (&observation, "count"), "more than 50,000");
  observation.bound = ATLAS_BOUND_UPPER;
  assert_text (atlas_format_observation (&observation, "percent"), "less than 50,000 %");
  observation.missing = ATLAS_MISSING_SUPPRESSED;
  assert_text (atlas_format_observation (&observation, "count"), "suppressed");
  observation.missing = ATLAS_MISSING_NO_DATA;
  assert_text (atlas_format_observation (&observation, "count"), "not published");
}

static void
assert_cell (const char *observations, const char *expected)
{
  g_autoptr (AtlasTables) tables = atlas_test_load_all (observations, "");

  assert_text (atlas_format_cell (atlas_test_find (tables, RATE_CELL)), expected);
}

static void
test_cells (void)
{
  assert_cell (RATE VALUE ("67.0", "a") "}", "67.0 %");
  assert_cell (RATE VALUE ("0", "a") "}", "0 %");
  assert_cell (RATE VALUE ("67", "a") ", 'bound': 'lower'}", "more than 67 %");
  assert_cell (RATE VALUE ("67", "a") ", 'rejected': 'r'}", "not found");
  assert_cell (RATE "'missing': 'suppressed', 'source': 'a'}", "suppressed");
  assert_cell (RATE
               "'missing': 'no_data', 'source': 'a'}, " RATE VALUE ("67", "b") ", 'rejected': 'r'}",
               "not published");
  assert_cell (COUNT ("matched") VALUE ("3181", "a") "}, " COUNT ("active") VALUE ("4751", "a") "}",
               "67.0 %");
}

static void
assert_shown (const char *printed, const char *expected)
{
  g_autofree char *observations = g_strdup_printf (RATE VALUE ("%s", "a") "}", printed, printed);
  g_autoptr (AtlasTables) tables = atlas_test_load_all (observations, "");

  assert_text (atlas_format_cell_shown (atlas_test_find (tables, RATE_CELL)), expected);
}

/* Digits are rounded away, but none is added. */
static void
test_shown_cells (void)
{
  assert_shown ("42.69", "42.7 %");
  assert_shown ("42.625", "42.6 %");
  assert_shown ("40.0", "40.0 %");
  assert_shown ("32", "32 %");
}

static void
test_interval (void)
{
  g_autoptr (AtlasTables) tables = atlas_test_load_all (
      RATE VALUE ("67.0", "a") "}, " COUNT ("matched") VALUE ("3181", "a") "}, " COUNT ("active")
          VALUE ("4751", "a") "}",
      "");
  g_autoptr (AtlasTables) alone = atlas_test_load_all (RATE VALUE ("67.0", "a") "}", "");

  assert_text (atlas_format_interval (atlas_test_find (tables, RATE_CELL)), "65.6 to 68.3 %");
  g_assert_null (atlas_format_interval (atlas_test_find (alone, RATE_CELL)));
  g_assert_null (atlas_format_interval (atlas_test_find (tables, MATCHED_CELL)));
}

static void
test_dates (void)
{
  assert_text (atlas_format_date ("2026-11-22"), "22 Nov 2026");
  assert_text (atlas_format_date ("2026-03-01"), "1 Mar 2026");
  assert_text (atlas_format_date ("once"), "once");
}

static void
test_sources (void)
{
  g_autoptr (AtlasDataset) dataset = atlas_test_open_bundled ();
  AtlasCell *cell = atlas_dataset_find_cell (dataset,
                                             "c2024/match_rate_pct/percent/us_img/-/-/-/-");
  AtlasSource *source = atlas_cell_get_preferred (cell)->source;

  assert_text (atlas_format_source (source), "NRMP, Results and Data: 2025 Main Residency Match");
  assert_text (
      atlas_format_source_in_full (source),
      "NRMP, Results and Data: 2025 Main Residency Match, Tables 4A, 4B and 5 (2025), copied by "
      "a third party (GitHub: markusstrasser/immigration-research)");
  g_assert_true (g_str_has_prefix (atlas_source_get_address (source), "https://"));
}

static void
test_times (void)
{
  assert_text (atlas_name_time (&(AtlasCellKey) { .time = ATLAS_TIME_CYCLE, .year = 2024 }),
               "2024");
  assert_text (atlas_name_time (&(AtlasCellKey) { .time = ATLAS_TIME_EDITION, .year = 2026 }),
               "2026 edition");
  assert_text (
      atlas_name_time (&(AtlasCellKey) { .time = ATLAS_TIME_PERIOD, .period = "2006-2007" }),
      "2006-2007");
  assert_text (atlas_name_time (&(AtlasCellKey) { .time = ATLAS_TIME_UNDATED }), "undated");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/format/numbers", test_numbers);
  g_test_add_func ("/format/locale", test_locale);
  g_test_add_func ("/format/units", test_units);
  g_test_add_func ("/format/observations", test_observations);
  g_test_add_func ("/format/cells", test_cells);
  g_test_add_func ("/format/shown-cells", test_shown_cells);
  g_test_add_func ("/format/interval", test_interval);
  g_test_add_func ("/format/dates", test_dates);
  g_test_add_func ("/format/sources", test_sources);
  g_test_add_func ("/format/times", test_times);
  return g_test_run ();
}
