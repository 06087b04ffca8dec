/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Every measure has its own sentences, and every number of a sentence its place. */

#include "ranking-fixture.h"

static AtlasDataset *dataset;

/* What is of the measure in its sentences. */
typedef struct
{
  const char *measure;
  const char *highest;
  const char *risen;
  const char *named;
} Words;

static const Words all_words[] = {
  { "img-share", "had the highest IMG share", "The IMG share in", "IMG share in" },
  { "us-img-share", "had the highest U.S. IMG share", "The U.S. IMG share in",
    "U.S. IMG share in" },
  { "non-us-img-share", "had the highest non-U.S. IMG share", "The non-U.S. IMG share in",
    "Non-U.S. IMG share in" },
  { "imgs", "had the most positions filled by IMGs", "Positions filled by IMGs in",
    "Positions filled by IMGs in" },
  { "md-seniors", "had the most positions filled by U.S. MD seniors",
    "Positions filled by U.S. MD seniors in", "Positions filled by U.S. MD seniors in" },
  { "positions", "had the most positions offered", "Positions offered in", "Positions offered in" },
  { "filled", "had the most positions filled", "Positions filled in", "Positions filled in" },
  { "fill-rate", "had the highest fill rate", "The fill rate in", "Fill rate in" },
  { "unfilled", "had the most positions unfilled", "Positions unfilled in",
    "Positions unfilled in" },
  { "programs", "had the most programs", "The number of programs in", "Programs in" },
};

/* Of internal medicine in 2024, or its change since 2023. */
static AtlasRankedNumber
make_number (double before, double value)
{
  const AtlasSpecialtyMeasure *positions = atlas_specialty_measure_find ("positions");
  AtlasRankedNumber number;

  atlas_ranked_number_init (&number, positions, dataset,
                            atlas_dataset_find_specialty (dataset, "internal-medicine"),
                            before > 0.0 ? 2023 : 0, 2024);
  number.value = value - before;
  g_assert_nonnull (number.cell);
  return number;
}

static void
test_every_measure (void)
{
  g_assert_cmpuint (G_N_ELEMENTS (all_words), ==, atlas_specialty_measure_get_n ());
  for (guint i = 0; i < G_N_ELEMENTS (all_words); i++)
    {
      const Words *words = &all_words[i];
      const AtlasSpecialtyMeasure *measure = atlas_specialty_measure_find (words->measure);
      AtlasRankedNumber number = make_number (0, 10261);
      AtlasRankedNumber rise = make_number (10, 17);
      AtlasRankedNumber fall = make_number (17, 10);
      g_autofree char *highest = atlas_ranking_title_highest (measure, &number, 14, FALSE);
      g_autofree char *sound = atlas_ranking_title_highest (measure, &number, 14, TRUE);
      g_autofree char *rose = atlas_ranking_title_largest_change (measure, &rise, 14);
      g_autofree char *fell = atlas_ranking_title_largest_change (measure, &fall, 14);
      g_autofree char *name = atlas_ranking_name_number (measure, number.specialty);
      g_autofree char *expected_highest = g_strdup_printf (
          "Internal medicine %s of 14 specialties in 2024: 10,261", words->highest);
      g_autofree char *expected_sound = g_strconcat (expected_highest,
                                                     " (small and doubtful numbers aside)", NULL);
      g_autofree char *expected_rose = g_strdup_printf (
          "%s internal medicine rose the most of 14 specialties, by 7 from 2023 to 2024",
          words->risen);
      g_autofree char *expected_fell = g_strdup_printf (
          "%s internal medicine fell the most of 14 specialties, by 7 from 2023 to 2024",
          words->risen);
      g_autofree char *expected_name = g_strdup_printf ("%s internal medicine", words->named);

      g_assert_cmpstr (highest, ==, expected_highest);
      g_assert_cmpstr (sound, ==, expected_sound);
      g_assert_cmpstr (rose, ==, expected_rose);
      g_assert_cmpstr (fell, ==, expected_fell);
      g_assert_cmpstr (name, ==, expected_name);
    }
}

/* Numbers that are all small are said to be so before the colon. */
static void
test_doubtful_course (void)
{
  g_autoptr (AtlasDataset) own = open_own (
      OF ("2023", "urology") BY_IMGS ("5") "," OF ("2023", "urology")
          FILLED ("50") "," OF ("2024", "urology") BY_IMGS ("8") "," OF ("2024", "urology")
              FILLED ("40"));
  g_autoptr (AtlasSelection) selection = select_specialties ("urology", "img-share", 0, 0);
  g_autoptr (AtlasScene) map = atlas_figure_build (atlas_figure_find ("heat-map"), own, selection);
  g_autoptr (AtlasScene) lines = atlas_figure_build (atlas_figure_find ("compare"), own, selection);
  const char *title = "IMG share in urology, small or doubtful numbers: up from 10.0\u00a0% in "
                      "2023 to 20.0\u00a0% in 2024";

  g_assert_cmpstr (map->title, ==, title);
  g_assert_cmpstr (lines->title, ==, title);
}

/* A share of 9 of 18 is small, those of @shares are sound. */
static void
assert_comparison (const char *shares, const char *small, const char *title)
{
  static const char *const names[] = { "neurology", "pathology", "urology" };
  g_auto (GStrv) values = g_strsplit (shares, " ", -1);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GString) ids = g_string_new (small);

  for (guint i = 0; values[i] != NULL; i++)
    {
      g_string_append_printf (text,
                              "{'cycle': 2024, 'specialty': '%s', 'scope': 'pgy1', 'source': "
                              "'ama2024', 'confidence': 'primary', 'measure': "
                              "'share_of_filled_pct', 'type': 'all_img', 'unit': 'percent', "
                              "'value': %s, 'printed': '%s'},",
                              names[i], values[i], values[i]);
      g_string_append_printf (ids, " %s", names[i]);
    }
  g_string_append (text, OF ("2024", "dermatology") BY_IMGS ("9") "," OF ("2024", "dermatology")
                             FILLED ("18") "," OF ("2024", "psychiatry")
                                 BY_IMGS ("9") "," OF ("2024", "psychiatry") FILLED ("20"));
  g_autoptr (AtlasDataset) own = open_own (text->str);
  g_autoptr (AtlasSelection) selection = select_specialties (ids->str, "img-share", 0, 0);
  g_autoptr (AtlasScene) scene = atlas_figure_build (atlas_figure_find ("compare"), own, selection);

  g_assert_cmpstr (scene->title, ==, title);
}

/* Where small numbers go beyond the others, or there is no other, the sentence says so. */
static void
test_reservations_of_comparison (void)
{
  assert_comparison (
      "30.0 40.0", "dermatology",
      "IMG share in 2024: 40.0\u00a0% in pathology and 30.0\u00a0% in neurology (small and "
      "doubtful numbers aside)");
  assert_comparison (
      "30.0 40.0 35.0", "dermatology",
      "IMG share in 2024: from 30.0\u00a0% in neurology to 40.0\u00a0% in pathology (small "
      "and doubtful numbers aside)");
  assert_comparison (
      "30.0 30.0", "dermatology",
      "IMG share in 2024: 30.0\u00a0% in all of these specialties (small and doubtful "
      "numbers aside)");
  assert_comparison (
      "30.0", "dermatology",
      "IMG share in 2024: 50.0\u00a0% in dermatology and 30.0\u00a0% in neurology (small or "
      "doubtful numbers among them)");
  assert_comparison (
      "30.0", "dermatology psychiatry",
      "IMG share in 2024: from 30.0\u00a0% in neurology to 50.0\u00a0% in dermatology (small "
      "or doubtful numbers among them)");
  assert_comparison (
      "50.0", "dermatology",
      "IMG share in 2024: 50.0\u00a0% in all of these specialties (small or doubtful "
      "numbers among them)");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  dataset = open_specialties ();
  g_test_add_func ("/ranking-titles/every-measure", test_every_measure);
  g_test_add_func ("/ranking-titles/doubtful-course", test_doubtful_course);
  g_test_add_func ("/ranking-titles/reservations-of-comparison", test_reservations_of_comparison);

  int status = g_test_run ();
  g_assert_finalize_object (dataset);
  return status;
}
