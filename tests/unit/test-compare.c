/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-compare.h"
#include "figure-fixture.h"

static AtlasDataset *dataset;

/* @specialties: ids with spaces between them. */
static AtlasSelection *
select_specialties (const char *specialties, const char *measure, int first, int last)
{
  g_auto (GStrv) ids = g_strsplit (specialties, " ", -1);
  AtlasSelection *selection = atlas_selection_new ();

  atlas_selection_set_specialties (selection, (const char *const *) ids);
  atlas_selection_set_measure (selection, measure);
  atlas_selection_set_first_cycle (selection, first);
  atlas_selection_set_last_cycle (selection, last);
  return selection;
}

static AtlasScene *
build (const char *specialties, const char *measure, int first, int last)
{
  g_autoptr (AtlasSelection) selection = select_specialties (specialties, measure, first, last);

  return atlas_figure_build (atlas_figure_find ("compare"), dataset, selection);
}

static void
assert_mark (const AtlasScene *scene, guint series, int year, double value)
{
  const AtlasMark *mark = find_mark (atlas_scene_get_series (scene, series), year);

  g_assert_nonnull (mark);
  g_assert_cmpfloat_with_epsilon (mark->y, value, 1e-9);
}

static void
test_counts (void)
{
  g_autoptr (AtlasScene) scene = build ("internal-medicine family-medicine", "positions", 2020,
                                        2024);

  g_assert_cmpuint (scene->series->len, ==, 2);
  g_assert_cmpstr (atlas_scene_get_series (scene, 0)->name, ==, "Internal medicine");
  assert_mark (scene, 0, 2024, 10261);
  assert_mark (scene, 1, 2024, 5213);
  g_assert_cmpstr (scene->title, ==,
                   "Positions offered: 10,261 in internal medicine and 5,213 in family medicine in "
                   "2024");
  g_assert_cmpstr (scene->subtitle, ==, "Positions offered, first-year positions, 2020 to 2024");
}

static void
test_one (void)
{
  g_autoptr (AtlasScene) scene = build ("emergency-medicine", "unfilled", 2020, 2025);

  g_assert_cmpuint (scene->series->len, ==, 1);
  assert_mark (scene, 0, 2023, 554);
  g_assert_true (g_str_has_prefix (scene->title, "Positions unfilled, Emergency medicine: "));
}

/* The numbers of all tracks are not those of the first-year positions. */
static void
test_scope (void)
{
  g_autoptr (AtlasSelection) selection = select_specialties ("internal-medicine", "positions", 0,
                                                             0);
  g_autoptr (GPtrArray) cells = atlas_figure_list_cells (atlas_figure_find ("compare"), dataset,
                                                         selection);

  g_assert_cmpuint (cells->len, >, 5);
  for (guint i = 0; i < cells->len; i++)
    g_assert_cmpstr (atlas_cell_get_key (g_ptr_array_index (cells, i))->scope, ==, "categorical");
}

static void
test_at_most_four (void)
{
  g_autoptr (AtlasScene) scene = build (
      "pathology neurology psychiatry pediatrics dermatology unknown", "positions", 2020, 2024);

  g_assert_cmpuint (scene->series->len, ==, ATLAS_COMPARE_MAX);
}

static void
test_difference_of_shares (void)
{
  g_autoptr (AtlasSelection) selection = select_specialties ("internal-medicine family-medicine",
                                                             "img-share", 2024, 2024);
  g_autoptr (GPtrArray) differences = atlas_differences_new (dataset, selection);

  g_assert_cmpuint (differences->len, ==, 1);

  /* 1,454 of 4,577 less 4,198 of 9,767. */
  const AtlasDifference *difference = g_ptr_array_index (differences, 0);
  g_assert_cmpint (difference->cycle, ==, 2024);
  g_assert_cmpstr (difference->difference, ==, "11.2 points less");
  g_assert_true (
      g_str_has_prefix (difference->meaning, "More than a similar group would show by chance"));
  g_assert_nonnull (strstr (difference->meaning, "between 9.5 and 12.9 points"));
}

static void
test_difference_of_counts (void)
{
  g_autoptr (AtlasSelection) selection = select_specialties ("pathology neurology pathology",
                                                             "positions", 2024, 2024);
  g_autoptr (GPtrArray) differences = atlas_differences_new (dataset, selection);

  g_assert_cmpuint (differences->len, ==, 1);
  g_assert_nonnull (
      strstr (((AtlasDifference *) g_ptr_array_index (differences, 0))->meaning, "complete count"));
}

/* Whatever is chosen gives a title that holds and marks with ids of their own. */
static void
test_any (void)
{
  GListModel *specialties = atlas_dataset_get_specialties (dataset);
  const AtlasFigure *figure = atlas_figure_find ("compare");
  guint n = g_list_model_get_n_items (specialties);

  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (GString) ids = g_string_new (NULL);

      for (int j = g_test_rand_int_range (1, 6); j > 0; j--)
        {
          g_autoptr (AtlasSpecialty) specialty = g_list_model_get_item (
              specialties, (guint) g_test_rand_int_range (0, (gint32) n));

          g_string_append_printf (ids, "%s%s", ids->len > 0 ? " " : "",
                                  atlas_specialty_get_id (specialty));
        }

      guint n_measures = 0;
      while (figure->measures[n_measures].id != NULL)
        n_measures++;
      const char *measure = figure->measures[g_test_rand_int_range (0, (gint32) n_measures)].id;
      g_autoptr (AtlasScene) scene = build (ids->str, measure, 0, 0);
      g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

      g_assert_cmpstr (scene->title, !=, "");
      for (guint j = 0; j < scene->series->len; j++)
        for (guint k = 0; k < atlas_scene_get_series (scene, j)->marks->len; k++)
          g_assert_true (g_hash_table_add (
              seen, atlas_series_get_mark (atlas_scene_get_series (scene, j), k)->id));
    }
}

int
main (int argc, char *argv[])
{
  g_autoptr (GError) error = NULL;

  g_test_init (&argc, &argv, NULL);
  dataset = atlas_test_open_bundled ();
  atlas_dataset_load_specialties (dataset, &error);
  g_assert_no_error (error);

  g_test_add_func ("/compare/counts", test_counts);
  g_test_add_func ("/compare/one", test_one);
  g_test_add_func ("/compare/scope", test_scope);
  g_test_add_func ("/compare/at-most-four", test_at_most_four);
  g_test_add_func ("/compare/difference-of-shares", test_difference_of_shares);
  g_test_add_func ("/compare/difference-of-counts", test_difference_of_counts);
  g_test_add_func ("/compare/any", test_any);

  int status = g_test_run ();
  g_object_unref (dataset);
  return status;
}
