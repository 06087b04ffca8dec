/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "composition-fixture.h"

#include <stdlib.h>
#include <string.h>

static AtlasDataset *dataset;

static AtlasScene *
build (const char *specialty, int first, int last)
{
  return build_from (dataset, specialty, first, last, FALSE);
}

static void
assert_part (const AtlasScene *scene, const char *name, int year, double value)
{
  const AtlasSeries *series = find_series (scene, name);

  g_assert_nonnull (series);
  g_assert_nonnull (find_mark (series, year));
  g_assert_cmpfloat_with_epsilon (find_mark (series, year)->y, value, 1e-9);
}

/* NRMP, Results and Data 2024: internal medicine, categorical. */
static void
test_published (void)
{
  static const char *const names[] = { "U.S. MD seniors", "U.S. DO seniors", "U.S. IMGs",
                                       "Non-U.S. IMGs",   "Others",          "Unfilled" };
  static const double values[] = { 3595, 1783, 1089, 3109, 191, 494 };
  g_autoptr (AtlasScene) scene = build ("internal-medicine", 2024, 2024);
  const AtlasMark *others = find_mark (find_series (scene, "Others"), 2024);
  const AtlasMark *imgs = find_mark (find_series (scene, "Non-U.S. IMGs"), 2024);

  g_assert_cmpint (scene->kind, ==, ATLAS_CHART_STACKS);
  g_assert_cmpuint (scene->series->len, ==, G_N_ELEMENTS (names));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_assert_cmpstr (atlas_scene_get_series (scene, i)->name, ==, names[i]);
      assert_part (scene, names[i], 2024, values[i]);
    }
  g_assert_cmpfloat_with_epsilon (sum_column (scene, 2024), 10261, 1e-9);
  g_assert_cmpstr (scene->title, ==,
                   "IMGs filled 4,198 of the 9,767 positions filled in internal medicine in 2024");
  g_assert_cmpstr (scene->subtitle, ==,
                   "Categorical positions in internal medicine by who filled them, 2024");

  g_assert_cmpstr (imgs->id, ==,
                   "c2024/filled_by/count/non_us_img/internal-medicine/categorical/-/-");
  g_assert_cmpstr (imgs->detail, ==, "30.3\u00a0% of 10,261 offered");
  g_assert_false (imgs->hollow);
  g_assert_false (others->hollow);
  g_assert_cmpstr (others->id, ==,
                   "c2024/positions_filled/count/-/internal-medicine/categorical/-/-");
  g_assert_cmpstr (others->label, ==, "2024, Others, 191, computed: 9,767 filled less the groups");
  g_assert_cmpstr (others->detail, ==,
                   "1.9\u00a0% of 10,261 offered; 9,767 filled less the groups");
  g_assert_nonnull (strstr (scene->key, "2 of 6 numbers are quoted by others"));
}

/* Where only the total of IMGs is published, it is one part; never beside the two groups. */
static void
test_imgs (void)
{
  g_autoptr (AtlasScene) scene = build ("internal-medicine", 2019, 2021);

  assert_part (scene, "All IMGs", 2019, 3203);
  g_assert_false (has_part (scene, "U.S. IMGs", 2019));
  g_assert_false (has_part (scene, "All IMGs", 2021));
  assert_part (scene, "U.S. IMGs", 2021, 1204);
  assert_part (scene, "Non-U.S. IMGs", 2021, 2212);

  const AtlasSeries *all = find_series (scene, "All IMGs");
  g_assert_cmpuint (all->style, ==,
                    atlas_figure_get_style (dataset, atlas_dataset_find_type (dataset, "all_img")));
  g_assert_cmpstr (all->value_text, ==, "3,203 in 2019");
}

/* What is filled by groups that are not known is not called anybody's. */
static void
test_not_broken_down (void)
{
  g_autoptr (AtlasScene) scene = build ("internal-medicine", 2016, 2020);
  const AtlasSeries *rest = find_series (scene, "Not broken down");

  assert_part (scene, "Not broken down", 2016, 6938 - 3291 - 498);
  assert_part (scene, "Not broken down", 2020, 3439);
  g_assert_false (has_part (scene, "Others", 2016));
  g_assert_false (has_part (scene, "Others", 2020));
  g_assert_true (find_mark (rest, 2016)->hollow);
  g_assert_true (find_mark (rest, 2020)->hollow);
  g_assert_cmpstr (find_mark (rest, 2020)->id, ==,
                   "c2020/filled_by/count/other_than_us_seniors/internal-medicine/categorical/-/-");
  g_assert_nonnull (strstr (scene->key, "Not broken down"));
}

/* Columns of a few groups are left out beside whole ones, which they would look like. */
static void
test_left_out (void)
{
  g_autoptr (AtlasScene) some = build ("internal-medicine", 2016, 2020);
  g_autoptr (AtlasScene) all = build ("internal-medicine", 0, 0);

  g_assert_cmpfloat_with_epsilon (sum_column (some, 2017), 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (sum_column (some, 2018), 0, 1e-9);
  g_assert_nonnull (strstr (some->key, "2 years are left out: how many positions were filled was "
                                       "not found (2017–2018)."));
  g_assert_null (strstr (some->key, "gap"));
  g_assert_nonnull (strstr (all->key, "14 years are left out: how many positions were filled was "
                                      "not found (2004–2015, 2017–2018)."));
  g_assert_cmpfloat_with_epsilon (all->x_min, 2016, 1e-9);
}

/* Where no column is whole, or one, they are shown and named for what they are. */
static void
test_open (void)
{
  g_autoptr (AtlasScene) none = build ("internal-medicine", 2004, 2015);
  g_autoptr (AtlasScene) one = build ("internal-medicine", 2004, 2016);
  g_autoptr (AtlasScene) shares = build_from (dataset, "pathology", 2017, 2017, TRUE);

  g_assert_cmpstr (none->subtitle, ==,
                   "Categorical positions in internal medicine by who filled them, only the groups "
                   "that were published, 2004 to 2015");
  g_assert_true (has_part (none, "U.S. MD seniors", 2004));
  g_assert_nonnull (strstr (none->key, "12 columns show only the groups published"));
  g_assert_true (has_part (one, "U.S. MD seniors", 2004));
  g_assert_nonnull (strstr (one->subtitle, "only the groups that were published"));
  g_assert_nonnull (strstr (one->key, "12 columns show only the groups published"));
  g_assert_nonnull (strstr (shares->subtitle, "only the groups that were published"));
}

/* Others have a colour of their own. What is computed with a doubtful number is nobody's in
 * particular. */
static void
test_others (void)
{
  g_autoptr (AtlasScene) scene = build ("pathology", 2019, 2025);
  const AtlasSeries *others = find_series (scene, "Others");
  const AtlasMark *rest = find_mark (find_series (scene, "Not broken down"), 2025);

  g_assert_false (find_mark (others, 2022)->hollow);
  g_assert_true (find_mark (find_series (scene, "U.S. MD seniors"), 2025)->hollow);
  g_assert_false (has_part (scene, "Others", 2025));
  g_assert_true (rest->hollow);
  g_assert_nonnull (strstr (rest->detail, " filled less the groups, with a doubtful number"));
  g_assert_nonnull (strstr (rest->label, " filled less the groups, with a doubtful number"));
  g_assert_nonnull (strstr (scene->key, ", or computed with a doubtful number."));
  g_assert_nonnull (strstr (scene->key, " quoted by others, not read in NRMP’s own tables."));
  for (guint i = 0; i < scene->series->len; i++)
    if (atlas_scene_get_series (scene, i) != others)
      g_assert_cmpuint (atlas_scene_get_series (scene, i)->style % 8, !=, others->style % 8);
  /* Nor the blue that looks like that of U.S. IMGs once both are hatched. */
  g_assert_cmpuint (others->style, !=, 6);
}

/* Osteopathic seniors are counted from 2019, all osteopathic graduates before. */
static void
test_succession (void)
{
  g_autoptr (AtlasScene) scene = build ("internal-medicine", 0, 0);
  g_autoptr (AtlasScene) before = build ("internal-medicine", 0, 2018);
  g_autoptr (AtlasScene) shares = build_from (dataset, "internal-medicine", 0, 0, TRUE);
  const AtlasSeries *all = find_series (scene, NULL);
  const AtlasSeries *seniors = find_series (scene, "U.S. DO seniors");

  g_assert_cmpuint (all->style, ==, seniors->style);
  for (guint i = 0; i < all->marks->len; i++)
    g_assert_null (find_mark (seniors, (int) atlas_series_get_mark (all, i)->x));
  g_assert_nonnull (find_mark (all, 2016));
  g_assert_nonnull (find_mark (seniors, 2019));
  g_assert_true (g_str_has_prefix (
      scene->key, "U.S. DO seniors; in the same color, 2016: All U.S. DO graduates."));
  g_assert_true (g_str_has_prefix (
      shares->key, "U.S. DO seniors; in the same color, 2016: All U.S. DO graduates."));
  g_assert_nonnull (find_series (before, "All U.S. DO graduates"));
}

static void
test_shares (void)
{
  g_autoptr (AtlasScene) scene = build_from (dataset, "internal-medicine", 2019, 2024, TRUE);
  const AtlasMark *mark = find_mark (find_series (scene, "Non-U.S. IMGs"), 2024);

  g_assert_cmpfloat_with_epsilon (mark->y, 100.0 * 3109 / 10261, 1e-9);
  g_assert_cmpstr (mark->value_text, ==, "30.3\u00a0%");
  g_assert_cmpstr (mark->detail, ==, "3,109 of 10,261");
  g_assert_cmpstr (mark->label, ==, "2024, Non-U.S. IMGs, 3,109, 30.3\u00a0% of 10,261 offered");
  g_assert_cmpfloat_with_epsilon (sum_column (scene, 2024), 100.0, 1e-9);
  g_assert_cmpstr (scene->title, ==,
                   "IMGs filled 40.9\u00a0% of the positions offered in internal medicine in 2024");

  /* How many were offered in 2019 is not known. */
  g_assert_cmpfloat_with_epsilon (sum_column (scene, 2019), 0.0, 1e-9);
  g_assert_nonnull (strstr (scene->key, "1 year is left out: how many positions were offered was "
                                        "not found (2019)."));
}

static void
test_default (void)
{
  g_autoptr (AtlasSelection) selection = atlas_selection_new ();
  const AtlasFigure *figure = atlas_figure_find ("specialty-composition");
  g_autoptr (AtlasScene) scene = atlas_figure_build (figure, dataset, selection);
  g_autoptr (AtlasScene) unknown = build ("unknown", 0, 0);
  g_autoptr (AtlasScene) early = build ("pathology", 0, 1990);

  assert_part (scene, "U.S. MD seniors", 2025, 19044);
  g_assert_nonnull (strstr (scene->title, "in all specialties in 2025"));
  g_assert_true (atlas_scene_is_empty (unknown));
  g_assert_true (atlas_scene_is_empty (early));
  g_assert_cmpstr (early->title, ==, "No numbers for this choice");
  g_assert_nonnull (early->empty_text);
}

static gboolean
lists (GPtrArray *cells, const char *id)
{
  for (guint i = 0; i < cells->len; i++)
    if (g_str_equal (atlas_cell_get_id (g_ptr_array_index (cells, i)), id))
      return TRUE;

  return FALSE;
}

static void
test_table (void)
{
  const AtlasFigure *figure = atlas_figure_find ("specialty-composition");
  g_autoptr (AtlasSelection) selection = select_specialty ("internal-medicine", 2022, 2024, FALSE);
  g_autoptr (AtlasSelection) longer = select_specialty ("internal-medicine", 2016, 2024, FALSE);
  g_autoptr (GPtrArray) cells = atlas_figure_list_cells (figure, dataset, selection);
  g_autoptr (GPtrArray) more = atlas_figure_list_cells (figure, dataset, longer);

  /* The chart leaves 2017 out. */
  g_assert_true (
      lists (more, "c2017/filled_by/count/us_md_senior/internal-medicine/categorical/-/-"));
  g_assert_true (lists (cells, "c2024/filled_by/count/us_img/internal-medicine/categorical/-/-"));
  g_assert_true (
      lists (cells, "c2024/positions_offered/count/-/internal-medicine/categorical/-/-"));
  g_assert_true (
      lists (cells, "c2024/positions_unfilled/count/-/internal-medicine/categorical/-/-"));
  g_assert_true (
      lists (cells, "c2022/filled_by/count/us_md_prior_grad/internal-medicine/categorical/-/-"));
  for (guint i = 0; i < cells->len; i++)
    {
      const AtlasCellKey *key = atlas_cell_get_key (g_ptr_array_index (cells, i));

      g_assert_cmpstr (key->specialty, ==, "internal-medicine");
      g_assert_cmpstr (key->scope, ==, "categorical");
      g_assert_cmpint (key->year, >=, 2022);
      g_assert_cmpint (key->year, <=, 2024);
    }
}

/* Whoever published the numbers in the title is not among the "others". */
static void
test_publishers_of_title (void)
{
  for (guint shares = 0; shares < 2; shares++)
    {
      g_autoptr (AtlasSelection) selection = select_specialty ("pathology", 0, 0, shares);
      g_autoptr (AtlasScene) scene = atlas_figure_build (
          atlas_figure_find ("specialty-composition"), dataset, selection);
      int year = atoi (strrchr (scene->title, ' '));
      g_autofree char *id = g_strdup_printf ("c%d/filled_by/count/us_img/pathology/pgy1/-/-", year);
      AtlasCell *cell = atlas_dataset_find_cell (dataset, id);

      g_assert_true (g_str_has_prefix (scene->title, "IMGs filled "));
      g_assert_nonnull (cell);
      AtlasSource *source = atlas_cell_get_preferred (cell)->source;
      for (guint i = 0; scene->footers[i] != NULL; i++)
        g_assert_nonnull (strstr (scene->footers[i], atlas_source_get_publisher (source)));
    }
}

/* One number of somebody's own about pathology in 2024. */
typedef struct
{
  const char *measure;
  const char *type;
  int value;
  gboolean is_bound;
} Count;

static char *
write_counts (const Count *counts, guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      g_string_append_printf (text, "%s{'cycle': 2024, 'measure': '%s', ", i > 0 ? ", " : "",
                              counts[i].measure);
      if (counts[i].type != NULL)
        g_string_append_printf (text, "'type': '%s', ", counts[i].type);
      g_string_append_printf (text,
                              "'specialty': 'pathology', 'scope': 'pgy1', 'unit': 'count',"
                              " 'source': 'mine', 'confidence': 'primary', 'value': %d,"
                              " 'printed': '%d'%s}",
                              counts[i].value, counts[i].value,
                              counts[i].is_bound ? ", 'bound': 'lower'" : "");
    }

  return g_string_free_and_steal (text);
}

/* A dataset of nothing but @counts. */
static AtlasDataset *
open_own (const Count *counts, guint n)
{
  g_autofree char *observations = write_counts (counts, n);
  g_autofree char *folder = atlas_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "own.json", NULL);
  g_autofree char *members = g_strdup_printf (
      "'sources': [{'id': 'mine', 'title': 'Mine'}], 'observations': [%s]", observations);
  g_autoptr (GBytes) bytes = atlas_test_document (members);
  AtlasDataset *own = atlas_dataset_new ();
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
                       &error);
  g_assert_no_error (error);
  atlas_dataset_load (own, path, &error);
  g_assert_no_error (error);
  atlas_test_remove_folder (folder);
  return own;
}

/* More filled by groups than filled: shown as published, without a remainder, and said. */
static void
test_contradiction (void)
{
  static const Count counts[] = {
    { "positions_filled", NULL, 90 },    { "positions_offered", NULL, 100 },
    { "filled_by", "us_md_senior", 80 }, { "filled_by", "us_do_senior", 20 },
    { "filled_by", "all_img", 5 },
  };
  g_autoptr (AtlasDataset) own = open_own (counts, G_N_ELEMENTS (counts));
  g_autoptr (AtlasScene) scene = build_from (own, "pathology", 0, 0, FALSE);
  const AtlasMark *unfilled = find_mark (find_series (scene, "Unfilled"), 2024);

  assert_part (scene, "U.S. MD seniors", 2024, 80);
  g_assert_null (find_series (scene, "Others"));
  g_assert_null (find_series (scene, "Not broken down"));
  g_assert_cmpfloat_with_epsilon (unfilled->y, 10, 1e-9);
  g_assert_true (unfilled->hollow);
  g_assert_cmpstr (unfilled->label, ==, "2024, Unfilled, 10, computed: 100 offered less 90 filled");
  g_assert_nonnull (strstr (scene->key, "add up to more than the whole: 2024."));
  g_assert_cmpstr (scene->title, ==, "IMGs filled 5 positions in pathology in 2024");
}

/* Parts that reach the positions offered are whole though the positions filled are not known. */
static void
test_whole (void)
{
  static const Count counts[] = {
    { "positions_offered", NULL, 100 },  { "positions_unfilled", NULL, 10 },
    { "filled_by", "us_md_senior", 60 }, { "filled_by", "us_do_senior", 20 },
    { "filled_by", "all_img", 10 },
  };
  g_autoptr (AtlasDataset) own = open_own (counts, G_N_ELEMENTS (counts));
  g_autoptr (AtlasDataset) open = open_own (counts, G_N_ELEMENTS (counts) - 1);
  g_autoptr (AtlasScene) scene = build_from (own, "pathology", 0, 0, FALSE);
  g_autoptr (AtlasScene) open_scene = build_from (open, "pathology", 0, 0, FALSE);

  g_assert_null (strstr (scene->subtitle, "only the groups"));
  g_assert_nonnull (strstr (open_scene->subtitle, "only the groups that were published"));
}

/* A bound is no part, and nothing is filled up to it. */
static void
test_bound (void)
{
  static const Count counts[] = {
    { "positions_filled", NULL, 90, TRUE },
    { "filled_by", "us_md_senior", 80 },
  };
  g_autoptr (AtlasDataset) own = open_own (counts, G_N_ELEMENTS (counts));
  g_autoptr (AtlasScene) scene = build_from (own, "pathology", 0, 0, FALSE);

  g_assert_cmpuint (scene->series->len, ==, 1);
  g_assert_cmpstr (scene->title, ==, "U.S. MD seniors filled 80 positions in pathology in 2024");
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;

  g_test_init (&argc, &argv, NULL);
  dataset = atlas_test_open_bundled ();
  atlas_dataset_load_specialties (dataset, &error);
  g_assert_no_error (error);
  g_test_add_func ("/composition/published", test_published);
  g_test_add_func ("/composition/imgs", test_imgs);
  g_test_add_func ("/composition/not-broken-down", test_not_broken_down);
  g_test_add_func ("/composition/left-out", test_left_out);
  g_test_add_func ("/composition/open", test_open);
  g_test_add_func ("/composition/others", test_others);
  g_test_add_func ("/composition/whole", test_whole);
  g_test_add_func ("/composition/succession", test_succession);
  g_test_add_func ("/composition/shares", test_shares);
  g_test_add_func ("/composition/default", test_default);
  g_test_add_func ("/composition/publishers-of-title", test_publishers_of_title);
  g_test_add_func ("/composition/table", test_table);
  g_test_add_func ("/composition/contradiction", test_contradiction);
  g_test_add_func ("/composition/bound", test_bound);

  int status = g_test_run ();
  g_assert_finalize_object (dataset);
  return status;
}
