/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Specialties by one number, or by how it changed: a bar each, the highest first. */

#include "config.h"

#include "atlas-ranked.h"

#include "atlas-format.h"
#include "atlas-ranking.h"
#include "atlas-scale.h"

#include <glib/gi18n.h>
#include <math.h>

#define CHANGE_SUFFIX "-change"
#define MAX_VALUE_TICKS 7

/* How many rows the description in words goes through. */
#define MAX_DESCRIBED 5

/**
 * Choice:
 * @specialties: (element-type AtlasSpecialty): of which anything is said in any cycle
 * @n_silent: how many were selected of which nothing is said
 * @chosen: whether the reader selected specialties
 * @since: 0 unless the measure is a change
 * @cycle: 0 where no cycle fits
 */
typedef struct
{
  const AtlasSpecialtyMeasure *measure;
  gboolean is_change;
  GPtrArray *specialties;
  guint n_silent;
  gboolean chosen;
  int since;
  int cycle;
} Choice;

static const AtlasSpecialtyMeasure *
find_measure (const char *id, gboolean *out_is_change)
{
  *out_is_change = g_str_has_suffix (id, CHANGE_SUFFIX);
  g_autofree char *own = *out_is_change ? g_strndup (id, strlen (id) - strlen (CHANGE_SUFFIX))
                                        : g_strdup (id);

  return atlas_specialty_measure_find (own);
}

/* The newest cycle that has at least half as many numbers as the one with the most; or the oldest
 * before @cycle with at least three quarters of them, so that a change is that of most. 0 where
 * none has any. */
static int
find_covered (const Choice *self, AtlasDataset *dataset, int after, int cycle, gboolean only_sound)
{
  g_autoptr (GArray) cycles = atlas_specialty_measure_list_cycles (self->measure, dataset);
  g_autofree guint *counts = g_new0 (guint, cycles->len + 1);
  guint most = 0;
  int found = 0;

  for (guint i = 0; i < cycles->len; i++)
    {
      int year = g_array_index (cycles, int, i);

      if (year <= after || (cycle != 0 && year >= cycle))
        continue;
      counts[i] = atlas_ranking_count (self->measure, dataset, self->specialties,
                                       cycle == 0 ? 0 : year, cycle == 0 ? year : cycle,
                                       only_sound);
      most = MAX (most, counts[i]);
    }

  for (guint i = 0; i < cycles->len; i++)
    if (counts[i] > 0 &&
        (cycle == 0 ? 2 * counts[i] >= most : found == 0 && 4 * counts[i] >= 3 * most))
      found = g_array_index (cycles, int, i);

  return found;
}

/* Doubtful and small numbers decide only where there are no others. */
static int
find_best_covered (const Choice *self, AtlasDataset *dataset, int after, int cycle)
{
  int found = find_covered (self, dataset, after, cycle, TRUE);

  return found != 0 ? found : find_covered (self, dataset, after, cycle, FALSE);
}

static void
choose_cycles (Choice *self, AtlasDataset *dataset, AtlasSelection *selection)
{
  int first = atlas_selection_get_first_cycle (selection);

  self->cycle = atlas_selection_get_last_cycle (selection);
  if (self->cycle == 0)
    self->cycle = find_best_covered (self, dataset, self->is_change ? first : first - 1, 0);
  else if (self->cycle < first)
    self->cycle = 0;
  if (!self->is_change || self->cycle == 0)
    return;

  self->since = first != 0 ? first : find_best_covered (self, dataset, 0, self->cycle);
  if (self->since == 0 || self->since >= self->cycle)
    self->since = self->cycle = 0;
}

static void
choose (Choice *self, const AtlasFigure *figure, AtlasDataset *dataset, AtlasSelection *selection)
{
  g_autoptr (GPtrArray) all = atlas_ranking_list_specialties (dataset, selection);

  *self = (Choice) {
    .specialties = g_ptr_array_new (),
    .chosen = atlas_selection_get_specialties (selection)[0] != NULL,
  };
  self->measure = find_measure (atlas_figure_get_measure (figure, selection)->id, &self->is_change);
  for (guint i = 0; i < all->len; i++)
    if (atlas_ranking_has_cell (self->measure, dataset, g_ptr_array_index (all, i)))
      g_ptr_array_add (self->specialties, g_ptr_array_index (all, i));
  if (self->chosen)
    self->n_silent = all->len - self->specialties->len;
  choose_cycles (self, dataset, selection);
}

static void
clear_choice (Choice *self)
{
  g_ptr_array_unref (self->specialties);
}

gboolean
atlas_ranked_find_cycles (AtlasDataset *dataset,
                          AtlasSelection *selection,
                          int *out_since,
                          int *out_cycle)
{
  Choice choice;

  g_return_val_if_fail (ATLAS_IS_DATASET (dataset), FALSE);
  g_return_val_if_fail (ATLAS_IS_SELECTION (selection), FALSE);

  choose (&choice, atlas_figure_find ("specialties-ranked"), dataset, selection);
  *out_since = choice.since;
  *out_cycle = choice.cycle;
  clear_choice (&choice);
  return *out_cycle != 0;
}

/* The rows: those selected, or else those with a number. */
static guint
count_rows (const Choice *self, const AtlasRanking *ranking)
{
  return self->chosen ? ranking->numbers->len : ranking->n_known;
}

static char *
describe_when (const Choice *self)
{
  if (self->cycle == 0)
    return NULL;
  if (!self->is_change)
    return g_strdup_printf ("%d", self->cycle);

  /* Translators: the first and the last year of a chart: "2008 to 2026". */
  return g_strdup_printf (_ ("%d to %d"), self->since, self->cycle);
}

/* (nullable): what the rows leave out. */
static char *
explain_absent (const Choice *self, const AtlasRanking *ranking, guint n_rows)
{
  guint n = ranking->numbers->len - n_rows;

  if (self->n_silent > 0)
    return g_strdup_printf (ngettext ("%u specialty chosen has no such number in any year.",
                                      "%u specialties chosen have no such number in any year.",
                                      self->n_silent),
                            self->n_silent);
  if (n == 0)
    return NULL;
  if (self->is_change)
    /* Translators: how many specialties cannot be compared; the two years. */
    return g_strdup_printf (ngettext ("%u more specialty has no number for both %d and %d.",
                                      "%u more specialties have no number for both %d and %d.", n),
                            n, self->since, self->cycle);

  /* Translators: how many specialties have a number in other years only; the year. */
  return g_strdup_printf (ngettext ("%u more specialty has no number for %d.",
                                    "%u more specialties have no number for %d.", n),
                          n, self->cycle);
}

/* (nullable) */
static char *
explain_rows (const Choice *self, const AtlasRanking *ranking, AtlasDataset *dataset, guint n_rows)
{
  g_autofree char *absent = explain_absent (self, ranking, n_rows);
  const char *one_year_posts = atlas_ranking_explain_one_year_posts (ranking, dataset,
                                                                     self->chosen);

  if (absent == NULL || one_year_posts == NULL)
    return absent != NULL ? g_steal_pointer (&absent) : g_strdup (one_year_posts);

  return g_strjoin (" ", one_year_posts, absent, NULL);
}

static void
add_change_ticks (AtlasScene *scene, double low, double high, const char *unit)
{
  AtlasTicks ticks;

  if (!(high > low))
    high = low + 1.0;
  if (!atlas_ticks_nice (low, high, MAX_VALUE_TICKS, &ticks))
    return;

  for (guint i = 0; i < ticks.count; i++)
    {
      double position = atlas_ticks_get (&ticks, i);
      guint decimals = ticks.step < 1.0 ? 1 : 0;
      g_autofree char *label = atlas_format_change (position, decimals,
                                                    i + 1 == ticks.count ? unit : "count");

      atlas_scene_add_y_tick (scene, position, label);
    }
}

static void
add_axes (AtlasScene *scene, const AtlasRanking *ranking, guint n_rows, const char *unit)
{
  double low = 0.0;
  double high = 0.0;

  for (guint i = 0; i < n_rows; i++)
    {
      const AtlasRankedNumber *number = atlas_ranking_get (ranking, i);

      atlas_scene_add_x_tick (scene, i, atlas_name_specialty (number->specialty));
      if (atlas_ranked_number_is_known (number))
        {
          low = fmin (low, number->value);
          high = fmax (high, number->value);
        }
    }

  scene->x_min = 0.0;
  scene->x_max = n_rows - 1.0;
  if (ranking->since != 0)
    add_change_ticks (scene, low, high, unit);
  else
    atlas_scene_add_value_ticks (scene, low, high, unit, MAX_VALUE_TICKS);
}

static char *
describe_scene (const AtlasScene *scene, const AtlasRanking *ranking)
{
  GString *text = g_string_new (scene->title);
  guint n = MIN (ranking->n_known, MAX_DESCRIBED);

  g_string_append_printf (text, ". %s.", scene->subtitle);
  for (guint i = 0; i < n; i++)
    {
      const AtlasRankedNumber *number = atlas_ranking_get (ranking, i);
      g_autofree char *value = atlas_ranked_number_format (number);

      g_string_append_c (text, ' ');
      /* Translators: one bar of a chart in words: a specialty, and its number. */
      g_string_append_printf (text, _ ("%s: %s."), atlas_name_specialty (number->specialty), value);
    }
  if (ranking->n_known > n)
    {
      g_string_append_c (text, ' ');
      g_string_append_printf (text,
                              ngettext ("%u more has a lower number, or the same.",
                                        "%u more have lower numbers, or the same.",
                                        ranking->n_known - n),
                              ranking->n_known - n);
    }

  return g_string_free_and_steal (text);
}

/* (element-type AtlasCell): behind the numbers; only those of known numbers if asked. */
static GPtrArray *
list_cells (const AtlasRanking *ranking, gboolean only_known)
{
  GPtrArray *cells = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < (only_known ? ranking->n_known : ranking->numbers->len); i++)
    {
      const AtlasRankedNumber *number = atlas_ranking_get (ranking, i);

      if (number->before != NULL)
        g_ptr_array_add (cells, g_object_ref (number->before));
      if (number->cell != NULL)
        g_ptr_array_add (cells, g_object_ref (number->cell));
    }

  return cells;
}

static void
add_rows (AtlasScene *scene,
          const Choice *choice,
          const AtlasRanking *ranking,
          GPtrArray *named,
          AtlasDataset *dataset)
{
  guint n_rows = count_rows (choice, ranking);
  g_autoptr (GPtrArray) cells = list_cells (ranking, TRUE);
  g_autoptr (GPtrArray) numbers = g_ptr_array_new ();
  g_autofree char *absent = explain_rows (choice, ranking, dataset, n_rows);

  if (n_rows > 0)
    {
      AtlasSeries *series = atlas_scene_add_series (
          scene, NULL, NULL, atlas_ranking_get_style (choice->measure, dataset));

      for (guint i = 0; i < n_rows; i++)
        {
          g_ptr_array_add (numbers, (gpointer) atlas_ranking_get (ranking, i));
          atlas_ranked_number_add_mark (atlas_ranking_get (ranking, i), series, i);
        }
      add_axes (scene, ranking, n_rows,
                atlas_specialty_measure_get_unit (choice->measure, dataset));
      scene->more = atlas_ranking_describe_left_out (n_rows);
    }
  scene->key = atlas_ranking_explain (numbers, FALSE, absent);
  atlas_scene_set_sources (scene, cells, named, dataset);
}

/* (element-type AtlasSpecialty): those of the rows. */
static GPtrArray *
list_shown (const Choice *choice, const AtlasRanking *ranking)
{
  GPtrArray *specialties = g_ptr_array_new ();

  for (guint i = 0; i < count_rows (choice, ranking); i++)
    g_ptr_array_add (specialties, atlas_ranking_get (ranking, i)->specialty);

  return specialties;
}

static AtlasRanking *
rank (const Choice *choice, AtlasDataset *dataset)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  return atlas_ranking_new (choice->measure, dataset,
                            choice->cycle != 0 ? choice->specialties : none, choice->since,
                            choice->cycle);
}

AtlasScene *
atlas_ranked_scene_new (const AtlasFigure *self, AtlasDataset *dataset, AtlasSelection *selection)
{
  AtlasScene *scene = atlas_scene_new ();
  Choice choice;

  choose (&choice, self, dataset, selection);
  g_autoptr (AtlasRanking) ranking = rank (&choice, dataset);
  g_autoptr (GPtrArray) shown = list_shown (&choice, ranking);
  g_autoptr (GPtrArray) named = atlas_ranking_list_named (ranking);
  g_autofree char *when = describe_when (&choice);

  scene->kind = ATLAS_CHART_BARS;
  scene->title = atlas_ranking_describe (ranking);
  scene->subtitle = atlas_subtitle_add_basis (
      atlas_ranking_describe_measure (choice.measure, dataset, choice.is_change, shown, when),
      named);
  scene->empty_text = g_strdup (
      choice.is_change ? _ ("Choose specialties and two years for which numbers were published")
                       : _ ("Choose specialties and a year for which numbers were published"));
  add_rows (scene, &choice, ranking, named, dataset);
  scene->description = describe_scene (scene, ranking);
  clear_choice (&choice);

  return scene;
}

GPtrArray *
atlas_ranked_list_cells (const AtlasFigure *self, AtlasDataset *dataset, AtlasSelection *selection)
{
  Choice choice;

  choose (&choice, self, dataset, selection);
  g_autoptr (AtlasRanking) ranking = rank (&choice, dataset);
  GPtrArray *cells = list_cells (ranking, FALSE);

  clear_choice (&choice);
  return cells;
}
