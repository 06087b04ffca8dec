/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whatever is chosen: the rows are in order, and the title is true of them. */

#include "atlas-ranked.h"
#include "ranking-fixture.h"

#define N_ROUNDS 300

static AtlasDataset *dataset;

static const AtlasFigure *
get_figure (void)
{
  return atlas_figure_find ("specialties-ranked");
}

static const AtlasMark *
get_row (const AtlasScene *scene, guint index)
{
  return atlas_series_get_mark (atlas_scene_get_series (scene, 0), index);
}

static const char *
get_name (const AtlasScene *scene, guint index)
{
  return g_array_index (scene->x_ticks, AtlasTick, index).label;
}

static const AtlasSpecialtyMeasure *
find_measure (AtlasSelection *selection)
{
  g_autofree char *id = g_strdup (atlas_selection_get_measure (selection));
  char *suffix = strstr (id, "-change");

  if (suffix != NULL)
    *suffix = '\0';
  return atlas_specialty_measure_find (id);
}

/* The ranking that the scene should show, from the selection alone. */
static AtlasRanking *
rank (AtlasSelection *selection)
{
  g_autoptr (GPtrArray) specialties = atlas_ranking_list_specialties (dataset, selection);
  int since;
  int cycle;

  if (!atlas_ranked_find_cycles (dataset, selection, &since, &cycle))
    g_ptr_array_set_size (specialties, 0);
  return atlas_ranking_new (find_measure (selection), dataset, specialties, since, cycle);
}

static void
check_rows (const AtlasScene *scene, const AtlasRanking *ranking)
{
  guint n_rows = scene->series->len > 0 ? atlas_scene_get_series (scene, 0)->marks->len : 0;

  g_assert_cmpuint (scene->x_ticks->len, ==, n_rows);
  g_assert_cmpuint (n_rows, >=, ranking->n_known);
  for (guint i = 0; i < n_rows; i++)
    {
      const AtlasMark *mark = get_row (scene, i);

      g_assert_cmpfloat_with_epsilon (mark->x, i, 1e-9);
      g_assert_cmpint (isnan (mark->y), ==, i >= ranking->n_known);
      if (isnan (mark->y))
        continue;
      AtlasRankedNumber number = find_number (ranking, get_name (scene, i));
      g_assert_cmpfloat_with_epsilon (mark->y, number.value, 1e-9);
      g_assert_cmpstr (mark->id, ==, atlas_cell_get_id (number.cell));
      if (i > 0)
        g_assert_cmpfloat (mark->y, <=, get_row (scene, i - 1)->y + 1e-6);
    }
  if (n_rows > 0)
    g_assert_cmpuint (g_strv_length (scene->more), ==, n_rows - 1);
}

static void
test_any (void)
{
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr (AtlasSelection) selection = select_any (dataset, get_figure ());
      g_autoptr (AtlasScene) scene = atlas_figure_build (get_figure (), dataset, selection);
      g_autoptr (GPtrArray) cells = atlas_figure_list_cells (get_figure (), dataset, selection);
      g_autoptr (AtlasRanking) ranking = rank (selection);
      g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

      g_test_message ("%s", scene->title);
      check_rows (scene, ranking);
      if (scene->series->len > 0)
        check_marks (dataset, find_measure (selection), scene, atlas_scene_get_series (scene, 0),
                     ids);
      check_claim (scene->title, ranking);
      g_assert_cmpuint (cells->len, >=, g_hash_table_size (ids));
      g_assert_null (strstr (scene->description, "(null)"));
      g_assert_nonnull (scene->subtitle);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  dataset = open_specialties ();
  g_test_add_func ("/any-ranked/any", test_any);

  int status = g_test_run ();
  g_assert_finalize_object (dataset);
  return status;
}
