/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ranking-fixture.h"

#define N_ROUNDS 200
#define MAX_ROWS 12

static AtlasDataset *dataset;

static const AtlasFigure *
get_figure (void)
{
  return atlas_figure_find ("heat-map");
}

static AtlasScene *
build (AtlasDataset *data, const char *specialties, const char *measure, int first, int last)
{
  g_autoptr (AtlasSelection) selection = select_specialties (specialties, measure, first, last);

  return atlas_figure_build (get_figure (), data, selection);
}

static const AtlasSeries *
find_row (const AtlasScene *scene, const char *name)
{
  for (guint i = 0; i < scene->series->len; i++)
    if (g_str_equal (atlas_scene_get_series (scene, i)->name, name))
      return atlas_scene_get_series (scene, i);

  g_error ("no row “%s”", name);
}

static void
test_published (void)
{
  g_autoptr (AtlasScene) scene = build (dataset, "family-medicine internal-medicine urology",
                                        "img-share", 2021, 2024);
  const AtlasMark *mark = find_mark (find_row (scene, "Family medicine"), 2024);

  g_assert_cmpint (scene->kind, ==, ATLAS_CHART_GRID);
  g_assert_cmpuint (scene->series->len, ==, 2);
  g_assert_cmpstr (atlas_scene_get_series (scene, 0)->name, ==, "Internal medicine");
  g_assert_cmpstr (mark->value_text, ==, "31.8\u00a0%");
  g_assert_cmpstr (mark->short_text, ==, "32\u00a0%");
  g_assert_cmpstr (mark->detail, ==, "1,454 of 4,577");
  g_assert_cmpuint (g_strv_length (scene->earlier), ==, 3);
  g_assert_true (g_str_has_prefix (scene->earlier[2], "The years from 2024 on."));
  g_assert_cmpuint (scene->x_ticks->len, ==, 4);
  g_assert_nonnull (strstr (scene->key, "1 specialty chosen has no such number in any year."));
}

static void
test_default (void)
{
  g_autoptr (AtlasScene) scene = build (dataset, "", "positions", 0, 0);
  const AtlasTick *ramp = (const AtlasTick *) (void *) scene->y_ticks->data;

  g_assert_cmpuint (scene->series->len, ==, MAX_ROWS);
  g_assert_cmpstr (atlas_scene_get_series (scene, 0)->name, ==, "Internal medicine");
  g_assert_cmpfloat (scene->x_min, >=, 2019);
  g_assert_cmpuint (scene->y_ticks->len, ==, 2);
  g_assert_cmpfloat_with_epsilon (ramp[0].position, 0, 1e-9);
  g_assert_nonnull (strstr (scene->key, "Years with few numbers are left out."));
  g_assert_nonnull (strstr (scene->key, "more specialties have numbers, too."));
}

static void
test_missing (void)
{
  g_autoptr (AtlasDataset) own = open_own (
      OF ("2022", "urology") SHARE ("40.0") "," OF ("2024", "urology") SHARE ("43.0") "," OF (
          "2023", "urology") "'measure': 'share_of_filled_pct', 'type': 'all_img', 'unit': "
                             "'percent', 'missing': 'suppressed', 'printed': '*'}");
  g_autoptr (AtlasScene) scene = build (own, "", "img-share", 0, 0);
  g_autoptr (AtlasSelection) selection = select_specialties ("", "img-share", 0, 0);
  g_autoptr (GPtrArray) cells = atlas_figure_list_cells (get_figure (), own, selection);
  const AtlasMark *mark = find_mark (find_row (scene, "Urology"), 2023);

  g_assert_true (isnan (mark->y));
  g_assert_cmpstr (mark->value_text, ==, "suppressed");
  g_assert_cmpstr (mark->label, ==, "2023, Urology, suppressed");
  g_assert_cmpuint (cells->len, ==, 3);
  g_assert_cmpstr (scene->title, ==,
                   "IMG share in urology: up from 40.0\u00a0% in 2022 to 43.0\u00a0% in 2024");
  g_assert_nonnull (strstr (scene->key, "Hatched: not published, suppressed, or not found."));
}

/* A year in which nobody has a number is shown as such. */
static void
test_findings (void)
{
  g_autoptr (AtlasDataset) own = open_own (
      OF ("2020", "urology") OFFERED ("100") "," OF ("2022", "urology")
          OFFERED ("130") "," OF ("2020", "neurology") OFFERED ("50") "," OF ("2022", "neurology")
              OFFERED ("70") "," OF ("2024", "pathology") OFFERED ("5"));
  g_autoptr (AtlasScene) change = build (own, "", "positions", 2020, 2022);
  g_autoptr (AtlasScene) newest = build (own, "", "positions", 2022, 2022);
  g_autoptr (AtlasScene) none = build (own, "", "positions", 2025, 2026);
  g_autoptr (AtlasScene) unknown = build (own, "no-such-specialty", "positions", 0, 0);

  g_assert_cmpstr (
      change->title, ==,
      "Positions offered in urology rose the most of 2 specialties, by 30 from 2020 to "
      "2022");
  g_assert_cmpuint (change->x_ticks->len, ==, 3);
  g_assert_cmpstr (find_mark (find_row (change, "Urology"), 2021)->value_text, ==, "not found");
  g_assert_cmpstr (newest->title, ==,
                   "Urology had the most positions offered of 2 specialties in 2022: 130");
  g_assert_cmpstr (none->title, ==, "No numbers for this choice");
  g_assert_true (atlas_scene_is_empty (none));
  g_assert_true (atlas_scene_is_empty (unknown));
}

/* A cycle of doubtful numbers is shown, but the title ends before it, unless there are no others.
 */
static void
test_sound (void)
{
  static const char doubtful[] = OF ("2024", "urology") "'caution': 'Not checked.', " OFFERED (
      "90") "," OF ("2024", "neurology") "'caution': 'Not checked.', " OFFERED ("7");
  g_autofree char *both = g_strconcat (
      OF ("2022", "urology") OFFERED ("10") "," OF ("2022", "neurology")
          OFFERED ("5") "," OF ("2023", "urology") OFFERED ("30") "," OF ("2023", "neurology")
              OFFERED ("6") ",",
      doubtful, NULL);
  g_autoptr (AtlasDataset) own = open_own (both);
  g_autoptr (AtlasDataset) only = open_own (doubtful);
  g_autoptr (AtlasScene) scene = build (own, "", "positions", 0, 0);
  g_autoptr (AtlasScene) last = build (only, "", "positions", 0, 0);

  g_assert_cmpstr (scene->title, ==,
                   "Positions offered in urology rose the most of 2 specialties, by 20 from 2022 "
                   "to 2023");
  g_assert_cmpuint (scene->x_ticks->len, ==, 3);
  g_assert_cmpstr (last->title, ==,
                   "Urology had the most positions offered of 2 specialties in 2024: 90");
}

static void
test_decimals (void)
{
  g_autoptr (AtlasDataset) own = open_own (OF ("2022", "urology") SHARE ("42.69") "," OF (
      "2023", "urology") SHARE ("46") "," OF ("2024", "urology") SHARE ("48.04"));
  g_autoptr (AtlasScene) scene = build (own, "", "img-share", 0, 0);
  const AtlasSeries *row = find_row (scene, "Urology");

  g_assert_cmpstr (find_mark (row, 2022)->value_text, ==, "42.7\u00a0%");
  g_assert_cmpstr (find_mark (row, 2023)->value_text, ==, "46\u00a0%");
  g_assert_cmpstr (scene->title, ==,
                   "IMG share in urology: up from 42.7\u00a0% in 2022 to 48.0\u00a0% in 2024");
  g_assert_cmpstr (g_array_index (scene->y_ticks, AtlasTick, 1).label, ==, "48.0\u00a0%");
}

/* A limit is no number, and a row that turns says where. */
static void
test_words (void)
{
  g_autoptr (AtlasDataset) own = open_own (
      OF ("2020", "urology") SHARE ("39") "," OF ("2021", "urology")
          SHARE ("51.1") "," OF ("2023", "urology")
              SHARE ("36.3") "," OF ("2022", "urology") "'measure': 'share_of_filled_pct', 'type': "
                                                        "'all_img', 'unit': 'percent', 'value': "
                                                        "50, 'printed': '50', 'bound': 'lower'}");
  g_autoptr (AtlasScene) scene = build (own, "urology", "img-share", 0, 0);
  g_autoptr (AtlasScene) bundled = build (dataset, "", "img-share", 0, 0);

  g_assert_cmpstr (scene->title, ==,
                   "IMG share in urology: from 39\u00a0% in 2020 up to 51.1\u00a0% in 2021 and "
                   "down to 36.3\u00a0% in 2023");
  g_assert_nonnull (strstr (
      scene->key, "Hatched: not published, suppressed, not found, or known only as a limit."));
  g_assert_nonnull (strstr (bundled->key, "Preliminary and transitional years are left out."));
  g_assert_nonnull (strstr (bundled->key, "numbers are quoted by others"));
}

static void
test_ramp (void)
{
  g_autoptr (AtlasDataset) own = open_own (
      OF ("2024", "urology") SHARE ("94.1") "," OF ("2024", "neurology")
          SHARE ("97.6") "," OF ("2023", "urology") SHARE ("0.0") "," OF ("2023", "neurology")
              SHARE ("0.0"));
  g_autoptr (AtlasScene) narrow = build (own, "", "img-share", 2024, 2024);
  g_autoptr (AtlasScene) nothing = build (own, "", "img-share", 2023, 2023);

  g_test_summary ("A small difference does not fill the whole ramp, and zeros have one as well");
  g_assert_cmpstr (g_array_index (narrow->y_ticks, AtlasTick, 0).label, ==, "87\u00a0%");
  g_assert_cmpstr (g_array_index (narrow->y_ticks, AtlasTick, 1).label, ==, "97.6\u00a0%");
  g_assert_cmpstr (g_array_index (nothing->y_ticks, AtlasTick, 0).label, ==, "0.0\u00a0%");
  g_assert_cmpstr (g_array_index (nothing->y_ticks, AtlasTick, 1).label, ==, "1\u00a0%");
}

/* (transfer container): the specialties of the rows. */
static GPtrArray *
list_rows (const AtlasScene *scene)
{
  GListModel *all = atlas_dataset_get_specialties (dataset);
  GPtrArray *specialties = g_ptr_array_new ();

  for (guint i = 0; i < scene->series->len; i++)
    for (guint j = 0; j < g_list_model_get_n_items (all); j++)
      {
        g_autoptr (AtlasSpecialty) specialty = g_list_model_get_item (all, j);

        if (g_str_equal (atlas_name_specialty (specialty), atlas_scene_get_series (scene, i)->name))
          g_ptr_array_add (specialties, specialty);
      }
  g_assert_cmpuint (specialties->len, ==, scene->series->len);

  return specialties;
}

static void
check_title (const AtlasScene *scene, const AtlasSpecialtyMeasure *measure)
{
  g_autoptr (GPtrArray) rows = list_rows (scene);
  g_auto (GStrv) change = match_title (scene->title, ".+ from (\\d+) to (\\d+)(?: \\(.+\\))?");
  g_auto (GStrv) newest = match_title (scene->title, "(?:.+, (\\d+): .+|.+ in (\\d+): .+)");
  g_auto (GStrv) course = match_title (
      scene->title, ".+: (?:up|down)? ?(?:from )?(.+) in (\\d+)(?: to |, | and again in ).+");

  if (rows->len == 1 && course != NULL)
    {
      const AtlasMark *mark = find_mark (atlas_scene_get_series (scene, 0), atoi (course[2]));

      g_assert_cmpstr (mark->value_text, ==, course[1]);
      return;
    }
  if (rows->len <= 1)
    return;

  int since = change != NULL ? atoi (change[1]) : 0;
  int cycle = change != NULL ? atoi (change[2]) : atoi (*newest[1] != '\0' ? newest[1] : newest[2]);
  g_autoptr (AtlasRanking) ranking = atlas_ranking_new (measure, dataset, rows, since, cycle);

  check_claim (scene->title, ranking);
}

static void
check_columns (const AtlasScene *scene, const AtlasSeries *series)
{
  g_assert_cmpuint (series->marks->len, ==, scene->x_ticks->len);
  for (guint i = 0; i < series->marks->len; i++)
    g_assert_cmpfloat_with_epsilon (atlas_series_get_mark (series, i)->x, scene->x_min + i, 1e-9);
}

static void
test_any (void)
{
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr (AtlasSelection) selection = select_any (dataset, get_figure ());
      const AtlasSpecialtyMeasure *measure = atlas_specialty_measure_find (
          atlas_selection_get_measure (selection));
      g_autoptr (AtlasScene) scene = atlas_figure_build (get_figure (), dataset, selection);
      g_autoptr (GPtrArray) cells = atlas_figure_list_cells (get_figure (), dataset, selection);
      g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

      g_test_message ("%s", scene->title);
      for (guint j = 0; j < scene->series->len; j++)
        {
          check_columns (scene, atlas_scene_get_series (scene, j));
          check_marks (dataset, measure, scene, atlas_scene_get_series (scene, j), ids);
        }
      g_assert_cmpuint (cells->len, ==, g_hash_table_size (ids));
      g_assert_cmpstr (scene->title, !=, "");
      check_title (scene, measure);
      g_assert_null (strstr (scene->description, "(null)"));
      g_assert_true (atlas_selection_get_specialties (selection)[0] != NULL ||
                     scene->series->len <= MAX_ROWS);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  dataset = open_specialties ();
  g_test_add_func ("/heat-map/published", test_published);
  g_test_add_func ("/heat-map/default", test_default);
  g_test_add_func ("/heat-map/missing", test_missing);
  g_test_add_func ("/heat-map/findings", test_findings);
  g_test_add_func ("/heat-map/sound", test_sound);
  g_test_add_func ("/heat-map/decimals", test_decimals);
  g_test_add_func ("/heat-map/words", test_words);
  g_test_add_func ("/heat-map/ramp", test_ramp);
  g_test_add_func ("/heat-map/any", test_any);

  int status = g_test_run ();
  g_assert_finalize_object (dataset);
  return status;
}
