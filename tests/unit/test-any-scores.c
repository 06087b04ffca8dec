/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whichever scores are shown, the rows hold together and the title is true. */

#include "scores-fixture.h"

#include "atlas-format.h"

#include <stdlib.h>
#include <string.h>

static AtlasDataset *dataset;

static double
get_value (const char *id)
{
  AtlasCell *cell = atlas_dataset_find_cell (dataset, id);
  double value = NAN;

  g_assert_nonnull (cell);
  g_assert_true (atlas_cell_get_value (cell, &value));
  return value;
}

static void
check_mark (const AtlasMark *mark, AtlasSelection *selection)
{
  AtlasCell *cell = mark->id != NULL ? atlas_dataset_find_cell (dataset, mark->id) : NULL;

  g_assert_nonnull (mark->label);
  g_assert_nonnull (mark->value_text);
  if (isnan (mark->y))
    return;

  const AtlasCellKey *key = atlas_cell_get_key (cell);
  const AtlasObservation *preferred = atlas_cell_get_preferred (cell);
  g_assert_cmpfloat_with_epsilon (mark->y, get_value (mark->id), 1e-9);
  g_assert_cmpstr (key->unit, !=, "probability");
  g_assert_cmpstr (key->scope, ==, "as-ranked");
  g_assert_null (key->topic);
  g_assert_true (atlas_selection_has_type (selection, atlas_applicant_type_get_id (key->type)));
  g_assert_true (preferred == NULL || preferred->rejected == NULL);
  g_assert_true (isnan (mark->low) == isnan (mark->high));
  g_assert_true (isnan (mark->low) || mark->low <= mark->high);
}

static void
check_series (const AtlasScene *scene, const AtlasSeries *series, AtlasSelection *selection)
{
  const AtlasTick *ticks = (const AtlasTick *) (void *) scene->y_ticks->data;
  double high = ticks[scene->y_ticks->len - 1].position + 1e-9;
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  double row = -1.0;
  guint n_dots = 0;

  for (guint i = 0; i < series->marks->len; i++)
    {
      const AtlasMark *mark = atlas_series_get_mark (series, i);

      check_mark (mark, selection);
      g_assert_true (mark->id == NULL || g_hash_table_add (seen, mark->id));
      g_assert_cmpfloat (mark->x, >, row);
      g_assert_cmpfloat (mark->x, <=, scene->x_ticks->len - 1.0);
      row = mark->x;
      if (isnan (mark->y))
        continue;
      n_dots++;
      g_assert_cmpfloat (fmin (mark->y, mark->low), >=, ticks[0].position - 1e-9);
      g_assert_cmpfloat (fmax (mark->y, mark->high), <=, high);
    }
  g_assert_cmpuint (n_dots, >, 0);
}

/* Those who matched had the lower number, or the higher one, in so many rows; and all such rows. */
static void
count_rows (const AtlasScene *scene, const char *group, const char *measure, guint counts[3])
{
  g_autofree char *matched = g_strdup_printf ("%c%s, matched", g_ascii_toupper (*group), group + 1);
  g_autofree char *unmatched = g_strdup_printf ("%c%s, not matched", g_ascii_toupper (*group),
                                                group + 1);

  counts[0] = counts[1] = counts[2] = 0;
  for (guint i = 0; i < scene->x_ticks->len; i++)
    {
      const char *row = g_array_index (scene->x_ticks, AtlasTick, i).label;
      const AtlasMark *first = find_score (scene, matched, row);
      const AtlasMark *other = find_score (scene, unmatched, row);

      if (first == NULL || other == NULL || isnan (first->y) || isnan (other->y) || first->hollow ||
          other->hollow || g_str_equal (row, "All specialties") ||
          strstr (first->label, measure + 1) == NULL || strstr (other->label, measure + 1) == NULL)
        continue;
      counts[0] += first->y < other->y;
      counts[1] += first->y > other->y;
      counts[2]++;
    }
}

static gboolean
check_comparison (const AtlasScene *scene)
{
  g_autoptr (GRegex) regex = g_regex_new (
      "^(.+): (higher|lower) for matched (.+) than for those not matched in (?:(\\d+) of|all) "
      "(\\d+) specialties compared$",
      0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  guint counts[3];

  if (!g_regex_match (regex, scene->title, 0, &match))
    return FALSE;

  g_autofree char *measure = g_match_info_fetch (match, 1);
  g_autofree char *direction = g_match_info_fetch (match, 2);
  g_autofree char *group = g_match_info_fetch (match, 3);
  g_autofree char *n = g_match_info_fetch (match, 4);
  g_autofree char *total = g_match_info_fetch (match, 5);
  count_rows (scene, group, measure, counts);
  g_assert_cmpuint (counts[2], ==, (guint) atoi (total));
  g_assert_cmpuint (counts[g_str_equal (direction, "higher")], ==,
                    (guint) atoi (*n != '\0' ? n : total));
  return TRUE;
}

static gboolean
has_sound (const AtlasScene *scene)
{
  for (guint i = 0; i < scene->series->len; i++)
    {
      const AtlasSeries *series = atlas_scene_get_series (scene, i);

      for (guint j = 0; j < series->marks->len; j++)
        {
          const AtlasMark *mark = atlas_series_get_mark (series, j);

          if (!isnan (mark->y) && !mark->hollow)
            return TRUE;
        }
    }

  return FALSE;
}

/* Whether a mark of a group and a specialty has the value that a title says, and is not outlined
 * where any is not. */
static gboolean
shows (const AtlasScene *scene, const char *ending, const char *specialty, const char *value)
{
  for (guint i = 0; i < scene->series->len; i++)
    {
      const AtlasSeries *series = atlas_scene_get_series (scene, i);

      for (guint j = 0; j < series->marks->len; j++)
        {
          const AtlasMark *mark = atlas_series_get_mark (series, j);
          AtlasCell *cell = isnan (mark->y) ? NULL : atlas_dataset_find_cell (dataset, mark->id);
          g_auto (GStrv) text = g_strsplit (mark->value_text, " (", 2);
          g_autofree char *name = cell != NULL
                                      ? atlas_name_specialty_in_sentence (
                                            atlas_dataset_find_specialty (
                                                dataset, atlas_cell_get_key (cell)->specialty))
                                      : NULL;

          if (cell != NULL && g_str_has_suffix (series->name, ending) &&
              g_str_equal (text[0], value) && g_str_equal (name, specialty) &&
              !(mark->hollow && has_sound (scene)))
            return TRUE;
        }
    }

  return FALSE;
}

static gboolean
check_pair (const AtlasScene *scene)
{
  g_autoptr (GRegex) regex = g_regex_new (": (\\S+(?:\u00a0%)?) for matched .+? in (.+), "
                                          "(\\S+(?:\u00a0%)?) for those not matched",
                                          0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  if (!g_regex_match (regex, scene->title, 0, &match))
    return FALSE;

  g_autofree char *matched = g_match_info_fetch (match, 1);
  g_autofree char *specialty = g_match_info_fetch (match, 2);
  g_autofree char *unmatched = g_match_info_fetch (match, 3);
  g_assert_true (shows (scene, ", matched", specialty, matched));
  g_assert_true (shows (scene, ", not matched", specialty, unmatched));
  return TRUE;
}

/* "...: from 68.5 % in pediatrics to 14.3 % in general surgery". */
static gboolean
check_range (const AtlasScene *scene)
{
  g_autoptr (GRegex) regex = g_regex_new (
      ": from (\\S+(?:\u00a0%)?) in (.+) to "
      "(\\S+(?:\u00a0%)?) in (.+?)(?:, outlined numbers aside)?$",
      0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  if (!g_regex_match (regex, scene->title, 0, &match))
    return FALSE;

  g_autofree char *high = g_match_info_fetch (match, 1);
  g_autofree char *highest = g_match_info_fetch (match, 2);
  g_autofree char *low = g_match_info_fetch (match, 3);
  g_autofree char *lowest = g_match_info_fetch (match, 4);
  g_assert_true (shows (scene, "", highest, high));
  g_assert_true (shows (scene, "", lowest, low));
  return TRUE;
}

/* Values without a decimal among whole ones; and outlined numbers in the title are owned up to. */
static void
check_words (const AtlasScene *scene)
{
  gboolean whole = TRUE;
  gboolean any_decimal = FALSE;

  for (guint i = 0; i < scene->series->len; i++)
    {
      const AtlasSeries *series = atlas_scene_get_series (scene, i);

      for (guint j = 0; j < series->marks->len; j++)
        {
          const AtlasMark *mark = atlas_series_get_mark (series, j);

          whole = whole && !(mark->y > floor (mark->y));
          any_decimal = any_decimal || strchr (mark->value_text, '.') != NULL;
        }
    }
  g_assert_cmpint (whole, ==, !any_decimal);
  g_assert_cmpint (has_sound (scene), ==, strstr (scene->subtitle, "; all ") == NULL);
}

static void
check_selection (AtlasSelection *selection)
{
  g_autoptr (AtlasScene) scene = build_scores (dataset, selection);
  g_autoptr (GPtrArray) cells = atlas_figure_list_cells (atlas_figure_find ("scores"), dataset,
                                                         selection);

  g_test_message ("%s", scene->title);
  g_assert_null (strstr (scene->description, "(null)"));
  for (guint i = 0; i < cells->len; i++)
    g_assert_cmpstr (atlas_cell_get_key (g_ptr_array_index (cells, i))->unit, !=, "probability");
  if (atlas_scene_is_empty (scene))
    {
      g_assert_cmpstr (scene->title, ==, "No numbers for this choice");
      return;
    }

  for (guint i = 0; i < scene->series->len; i++)
    check_series (scene, atlas_scene_get_series (scene, i), selection);
  check_words (scene);
  if (!check_comparison (scene) && !check_pair (scene) && !check_range (scene))
    g_assert_true (strstr (scene->title, " did not") != NULL ||
                   strstr (scene->title, " in all of these specialties") != NULL ||
                   strstr (scene->title, ": ") != NULL);
}

static GStrv
pick (GStrv ids, GRand *random, double share)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; ids[i] != NULL; i++)
    if (g_rand_double (random) < share)
      g_strv_builder_add (builder, ids[i]);
  return g_strv_builder_end (builder);
}

/* Every measure of every edition, and many choices of groups and specialties. */
static void
test_any_selection (void)
{
  static const double shares[] = { 0.0, 0.03, 0.3, 0.8 };
  static const int editions[] = { 0, 2014, 2018, 2021, 2022, 2024, 2026 };
  g_auto (GStrv) measures = atlas_scores_list_measures (dataset, 0, NULL);
  g_auto (GStrv) types = atlas_scores_list_types (dataset, 0);
  g_auto (GStrv) specialties = atlas_scores_list_specialties (dataset);
  g_autoptr (GRand) random = g_rand_new_with_seed (2026);

  g_assert_cmpuint (g_strv_length (measures), ==, 15);
  for (guint m = 0; measures[m] != NULL; m++)
    for (guint i = 0; i < 60; i++)
      {
        g_autoptr (AtlasSelection) selection = atlas_selection_new ();
        g_auto (GStrv) some_types = pick (types, random, i < 10 ? 1.0 : 0.5);
        g_auto (GStrv) some_specialties = pick (specialties, random,
                                                shares[i % G_N_ELEMENTS (shares)]);

        atlas_selection_set_measure (selection, measures[m]);
        atlas_selection_set_types (selection, (const char *const *) some_types);
        atlas_selection_set_specialties (selection, (const char *const *) some_specialties);
        atlas_selection_set_edition (selection, editions[i % G_N_ELEMENTS (editions)]);
        atlas_selection_set_by_edition (selection, g_rand_double (random) < 0.3);
        atlas_selection_set_me (selection, i % 3 == 0 ? 240.0 : 0.0);
        check_selection (selection);
      }
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;

  g_test_init (&argc, &argv, NULL);
  dataset = atlas_test_open_bundled ();
  atlas_dataset_load_specialties (dataset, &error);
  g_assert_no_error (error);
  g_test_add_func ("/any-scores", test_any_selection);

  int status = g_test_run ();
  g_assert_finalize_object (dataset);
  return status;
}
