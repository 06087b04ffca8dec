/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where a number is missing, the chart and the table twin say which kind of missing it is. */

#include "ranking-fixture.h"

#include "atlas-format.h"

static AtlasDataset *dataset;

static const char *const kinds[] = { "not published", "suppressed", "not found" };

static gboolean
names_kind (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (strstr (text, kinds[i]) != NULL)
      return TRUE;

  return FALSE;
}

/* What is no number is one of the kinds, or a limit that was published. */
static gboolean
names_kind_or_limit (const char *text)
{
  return names_kind (text) || strstr (text, "more than ") != NULL ||
         strstr (text, "less than ") != NULL;
}

static gboolean
lists (GPtrArray *cells, const char *id)
{
  for (guint i = 0; i < cells->len; i++)
    if (g_str_equal (atlas_cell_get_id (g_ptr_array_index (cells, i)), id))
      return TRUE;

  return FALSE;
}

static guint
check_scene (const AtlasScene *scene, GPtrArray *cells)
{
  guint n_missing = 0;

  for (guint i = 0; i < scene->series->len; i++)
    for (guint j = 0; j < atlas_scene_get_series (scene, i)->marks->len; j++)
      {
        const AtlasMark *mark = atlas_series_get_mark (atlas_scene_get_series (scene, i), j);

        g_assert_true (mark->id == NULL || lists (cells, mark->id));
        if (!isnan (mark->y))
          continue;
        n_missing++;
        g_assert_true (names_kind_or_limit (mark->value_text));
        g_assert_true (names_kind_or_limit (mark->label));
      }

  return n_missing;
}

static guint
check_table (GPtrArray *cells)
{
  guint n_missing = 0;

  for (guint i = 0; i < cells->len; i++)
    {
      AtlasCell *cell = g_ptr_array_index (cells, i);
      g_autofree char *text = atlas_format_cell (cell);
      double value;

      if (atlas_cell_get_value (cell, &value))
        continue;
      n_missing++;
      g_assert_true (names_kind (text));
    }

  return n_missing;
}

/* Every chart with all of its groups, and every measure of those that have several. */
static void
test_any (void)
{
  guint n_marks = 0;
  guint n_cells = 0;

  for (guint i = 0; i < atlas_figure_get_n (); i++)
    {
      const AtlasFigure *figure = atlas_figure_get (i);
      const AtlasFigureMeasure *measure = figure->measures;

      do
        {
          g_autoptr (AtlasSelection) selection = select_types (
              "us_img non_us_img us_md_senior us_do_senior", 0, 0);

          atlas_selection_set_measure (selection, measure != NULL ? measure->id : NULL);
          g_autoptr (AtlasScene) scene = atlas_figure_build (figure, dataset, selection);
          g_autoptr (GPtrArray) cells = atlas_figure_list_cells (figure, dataset, selection);
          g_test_message ("%s: %u cells", figure->id, cells->len);
          n_marks += check_scene (scene, cells);
          n_cells += check_table (cells);
        }
      while (measure != NULL && (++measure)->id != NULL);
    }
  g_assert_cmpuint (n_marks, >, 50);
  g_assert_cmpuint (n_cells, >, 0);
}

static const AtlasSeries *
find_row (const AtlasScene *scene, const char *name)
{
  for (guint i = 0; i < scene->series->len; i++)
    if (g_str_equal (atlas_scene_get_series (scene, i)->name, name))
      return atlas_scene_get_series (scene, i);

  g_assert_not_reached ();
}

#define MISSING(year, missing)                                                              \
  OF (year, "urology")                                                                      \
  "'measure': 'positions_offered', 'unit': 'count', 'missing': '" missing "', 'printed': '" \
  "-'}"

/* Each kind keeps its name from the data to the chart and to the table. */
static void
test_kinds (void)
{
  static const char *const figures[] = { "specialties-ranked", "heat-map" };
  static const char *const expected[] = { "not published", "suppressed", "not found" };
  g_autoptr (AtlasDataset) own = open_own (
      MISSING ("2021", "no_data") "," MISSING ("2022", "suppressed") "," OF (
          "2023", "urology") "'rejected': 'A misprint.', " OFFERED ("7") "," OF ("2024", "urology")
          OFFERED ("8") "," OF ("2021", "neurology") OFFERED ("8") "," OF ("2022", "neurology")
              OFFERED ("8") "," OF ("2023", "neurology") OFFERED ("8"));

  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    for (guint j = 0; j < G_N_ELEMENTS (expected); j++)
      {
        int year = 2021 + (int) j;
        const AtlasFigure *figure = atlas_figure_find (figures[i]);
        g_autoptr (AtlasSelection) selection = select_specialties (
            i == 0 ? "urology" : "urology neurology", "positions", i == 0 ? year : 0,
            i == 0 ? year : 0);
        g_autoptr (AtlasScene) scene = atlas_figure_build (figure, own, selection);
        g_autoptr (GPtrArray) cells = atlas_figure_list_cells (figure, own, selection);
        const AtlasMark *mark = i == 0
                                    ? atlas_series_get_mark (atlas_scene_get_series (scene, 0), 0)
                                    : find_mark (find_row (scene, "Urology"), year);
        g_autofree char *text = atlas_format_cell (atlas_dataset_find_cell (own, mark->id));

        g_test_message ("%s %d", figures[i], year);
        g_assert_cmpstr (mark->value_text, ==, expected[j]);
        g_assert_cmpstr (text, ==, expected[j]);
        g_assert_true (lists (cells, mark->id));
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  dataset = open_specialties ();
  g_test_add_func ("/any-absence/any", test_any);
  g_test_add_func ("/any-absence/kinds", test_kinds);

  int status = g_test_run ();
  g_assert_finalize_object (dataset);
  return status;
}
