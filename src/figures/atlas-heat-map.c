/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Specialties by cycle: a row each, the highest first, a shade each number. */

#include "config.h"

#include "atlas-heat-map-private.h"

#include "atlas-format.h"
#include "atlas-line-private.h"

#include <glib/gi18n.h>
#include <math.h>

/* The shades of a rate cover at least so many points. */
#define MIN_RATE_SPAN 10.0

static guint
count_numbers (const AtlasHeatMap *self, int cycle, gboolean only_sound)
{
  return atlas_ranking_count (self->measure, self->dataset, self->specialties, 0, cycle,
                              only_sound);
}

/* The first and the last cycle with at least three quarters as many sound numbers as the one with
 * the most, so that what is said of them is said of most; other numbers count only where no cycle
 * has a sound one. */
static void
find_shared_cycles (const AtlasHeatMap *self, int *out_since, int *out_cycle)
{
  gboolean only_sound = FALSE;
  guint most = 0;

  *out_since = *out_cycle = 0;
  for (int cycle = self->first; cycle <= self->last; cycle++)
    only_sound |= count_numbers (self, cycle, TRUE) > 0;
  for (int cycle = self->first; cycle <= self->last; cycle++)
    most = MAX (most, count_numbers (self, cycle, only_sound));
  for (int cycle = self->first; cycle <= self->last; cycle++)
    if (4 * count_numbers (self, cycle, only_sound) >= 3 * most)
      {
        *out_since = *out_since != 0 ? *out_since : cycle;
        *out_cycle = cycle;
      }
}

/* "IMG share in internal medicine: up from 41.2 % in 2019 to 43.0 % in 2024" */
static char *
describe_only_row (const AtlasHeatMap *self, GPtrArray *named)
{
  AtlasSpecialty *specialty = g_ptr_array_index (self->specialties, 0);
  AtlasLine *line = atlas_line_new (atlas_name_specialty (specialty), 0);

  for (int cycle = self->first; cycle <= self->last; cycle++)
    {
      AtlasRankedNumber number;

      atlas_ranked_number_init (&number, self->measure, self->dataset, specialty, 0, cycle);
      if (atlas_ranked_number_is_known (&number))
        g_ptr_array_add (line->cells, g_object_ref (number.cell));
    }

  char *course = atlas_ranking_describe_course (self->measure, specialty, line,
                                                atlas_format_cell_shown, named);
  atlas_line_free (line);
  return course;
}

/* The largest change, else the highest of the newest cycle. */
static AtlasRanking *
rank_for_title (const AtlasHeatMap *self)
{
  int since;
  int cycle;

  find_shared_cycles (self, &since, &cycle);
  if (since < cycle)
    {
      g_autoptr (AtlasRanking) change = atlas_ranking_new (self->measure, self->dataset,
                                                           self->specialties, since, cycle);

      if (atlas_ranking_has_leader (change))
        return g_steal_pointer (&change);
    }

  return atlas_ranking_new (self->measure, self->dataset, self->specialties, 0, cycle);
}

/* @named: (element-type AtlasCell): takes those whose numbers the title names */
static char *
describe_finding (const AtlasHeatMap *self, GPtrArray *named)
{
  if (self->specialties->len == 0)
    return g_strdup (_ ("No numbers for this choice"));
  if (self->specialties->len == 1)
    return describe_only_row (self, named);

  g_autoptr (AtlasRanking) ranking = rank_for_title (self);
  GPtrArray *cells = atlas_ranking_list_named (ranking);

  g_ptr_array_extend_and_steal (named, cells);
  return atlas_ranking_describe (ranking);
}

static char *
describe_years (const AtlasHeatMap *self)
{
  if (self->first == 0)
    return NULL;
  if (self->first == self->last)
    return g_strdup_printf ("%d", self->last);

  /* Translators: the first and the last year of a chart: "2008 to 2026". */
  return g_strdup_printf (_ ("%d to %d"), self->first, self->last);
}

/* (element-type AtlasRankedNumber): every cell of the map, row by row. */
static GArray *
list_numbers (const AtlasHeatMap *self)
{
  GArray *numbers = g_array_new (FALSE, FALSE, sizeof (AtlasRankedNumber));

  for (guint i = 0; i < self->specialties->len; i++)
    for (int cycle = self->first; cycle <= self->last; cycle++)
      {
        AtlasRankedNumber number;

        atlas_ranked_number_init (&number, self->measure, self->dataset,
                                  g_ptr_array_index (self->specialties, i), 0, cycle);
        g_array_append_val (numbers, number);
      }

  return numbers;
}

/* From zero, unless that would make all shades alike; and not so narrow that a small change of a
 * rate looks like a big one. */
static double
find_ramp_start (const AtlasRankedNumber *lowest, const AtlasRankedNumber *highest)
{
  gboolean is_rate = g_str_equal (atlas_cell_get_key (highest->cell)->unit, "percent");
  double low = lowest->value;

  if (2.0 * low < highest->value || !(low < highest->value))
    return 0.0;

  return is_rate && highest->value - low < MIN_RATE_SPAN
             ? fmax (0.0, floor (highest->value - MIN_RATE_SPAN))
             : low;
}

static void
add_ramp (AtlasScene *scene, GArray *numbers)
{
  const AtlasRankedNumber *lowest = NULL;
  const AtlasRankedNumber *highest = NULL;

  for (guint i = 0; i < numbers->len; i++)
    {
      const AtlasRankedNumber *number = &g_array_index (numbers, AtlasRankedNumber, i);

      if (!atlas_ranked_number_is_known (number))
        continue;
      if (lowest == NULL || number->value < lowest->value)
        lowest = number;
      if (highest == NULL || number->value > highest->value)
        highest = number;
    }
  if (highest == NULL)
    return;

  const char *unit = atlas_cell_get_key (highest->cell)->unit;
  double start = find_ramp_start (lowest, highest);
  double end = highest->value > 0.0 ? highest->value : 1.0;
  g_autofree char *low = start < lowest->value ? atlas_format_value (start, 0, unit)
                                               : atlas_ranked_number_format (lowest);
  g_autofree char *high = highest->value > 0.0 ? atlas_ranked_number_format (highest)
                                               : atlas_format_value (end, 0, unit);
  atlas_scene_add_y_tick (scene, start, low);
  atlas_scene_add_y_tick (scene, end, high);
}

/* (nullable): what hatched cells are. */
static const char *
explain_gaps (GArray *numbers)
{
  gboolean has_gaps = FALSE;

  for (guint i = 0; i < numbers->len; i++)
    {
      const AtlasRankedNumber *number = &g_array_index (numbers, AtlasRankedNumber, i);

      if (atlas_ranked_number_is_known (number))
        continue;
      if (number->cell != NULL && atlas_cell_get_bound (number->cell) != ATLAS_BOUND_NONE)
        return _ ("Hatched: not published, suppressed, not found, or known only as a limit.");
      has_gaps = TRUE;
    }

  return has_gaps ? _ ("Hatched: not published, suppressed, or not found.") : NULL;
}

static const char *
explain_one_year_posts (const AtlasHeatMap *self)
{
  int since;
  int cycle;

  find_shared_cycles (self, &since, &cycle);
  g_autoptr (AtlasRanking) newest = atlas_ranking_new (self->measure, self->dataset,
                                                       self->specialties, 0, cycle);
  return atlas_ranking_explain_one_year_posts (newest, self->dataset, self->chosen);
}

/* (nullable): what the map leaves out. */
static char *
explain_absent (const AtlasHeatMap *self, GArray *numbers)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  const char *gaps = explain_gaps (numbers);
  const char *one_year_posts = explain_one_year_posts (self);

  if (gaps != NULL)
    g_strv_builder_add (parts, gaps);
  if (one_year_posts != NULL)
    g_strv_builder_add (parts, one_year_posts);
  if (self->trimmed)
    g_strv_builder_add (parts, _ ("Years with few numbers are left out."));
  if (self->n_others > 0)
    g_strv_builder_take (
        parts, g_strdup_printf (ngettext ("%u more specialty has numbers, too.",
                                          "%u more specialties have numbers, too.", self->n_others),
                                self->n_others));
  if (self->n_silent > 0)
    g_strv_builder_take (
        parts, g_strdup_printf (ngettext ("%u specialty chosen has no such number in any year.",
                                          "%u specialties chosen have no such number in any year.",
                                          self->n_silent),
                                self->n_silent));

  g_auto (GStrv) strv = g_strv_builder_end (parts);
  return strv[0] != NULL ? g_strjoinv (" ", strv) : NULL;
}

static char *
describe_scene (const AtlasHeatMap *self, const AtlasScene *scene)
{
  GString *text = g_string_new (scene->title);

  g_string_append_printf (text, ". %s.", scene->subtitle);
  for (guint i = 0; i < self->specialties->len; i++)
    {
      AtlasSpecialty *specialty = g_ptr_array_index (self->specialties, i);
      AtlasRankedNumber latest = atlas_heat_map_find_latest (self, specialty);
      g_autofree char *value = atlas_ranked_number_format (&latest);

      g_string_append_c (text, ' ');
      /* Translators: one row of a chart in words: a specialty, its newest number, the year. */
      g_string_append_printf (text, _ ("%s: %s in %d."), atlas_name_specialty (specialty), value,
                              latest.cycle);
    }

  return g_string_free_and_steal (text);
}

/* What to say where the oldest cycles have no room, by how many less one. */
static char **
describe_earlier (const AtlasHeatMap *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (int cycle = self->first + 1; cycle <= self->last; cycle++)
    g_strv_builder_take (
        builder,
        /* Translators: below a chart that has no room for all its years: the first that it shows.
         */
        g_strdup_printf (_ ("The years from %d on. To see earlier ones, choose them alone, or a "
                            "wider image."),
                         cycle));

  return g_strv_builder_end (builder);
}

static void
add_rows (const AtlasHeatMap *self, GPtrArray *named, AtlasScene *scene)
{
  g_autoptr (GArray) numbers = list_numbers (self);
  g_autoptr (GPtrArray) pointers = g_ptr_array_new ();
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();
  guint n_cycles = self->first != 0 ? (guint) (self->last - self->first + 1) : 0;
  AtlasSeries *series = NULL;
  guint style = atlas_ranking_get_style (self->measure, self->dataset);

  for (guint i = 0; i < numbers->len; i++)
    {
      const AtlasRankedNumber *number = &g_array_index (numbers, AtlasRankedNumber, i);

      if (i % n_cycles == 0)
        series = atlas_scene_add_series (scene, atlas_name_specialty (number->specialty), NULL,
                                         style);
      atlas_ranked_number_add_mark (number, series, number->cycle);
      g_ptr_array_add (pointers, (gpointer) number);
      if (atlas_ranked_number_is_known (number))
        g_ptr_array_add (cells, number->cell);
    }

  for (int cycle = self->first; numbers->len > 0 && cycle <= self->last; cycle++)
    {
      g_autofree char *label = g_strdup_printf ("%d", cycle);

      atlas_scene_add_x_tick (scene, cycle, label);
    }
  scene->x_min = self->first;
  scene->x_max = self->last;
  add_ramp (scene, numbers);
  scene->more = atlas_ranking_describe_left_out (self->specialties->len);
  scene->earlier = describe_earlier (self);

  g_autofree char *absent = explain_absent (self, numbers);
  scene->key = atlas_ranking_explain (pointers, TRUE, absent);
  atlas_scene_set_sources (scene, cells, named, self->dataset);
}

AtlasScene *
atlas_heat_map_scene_new (const AtlasFigure *self, AtlasDataset *dataset, AtlasSelection *selection)
{
  AtlasScene *scene = atlas_scene_new ();
  AtlasHeatMap map;

  atlas_heat_map_init (&map, self, dataset, selection);
  g_autofree char *years = describe_years (&map);
  g_autoptr (GPtrArray) named = g_ptr_array_new ();

  scene->kind = ATLAS_CHART_GRID;
  scene->title = describe_finding (&map, named);
  scene->subtitle = atlas_subtitle_add_basis (
      atlas_ranking_describe_measure (map.measure, dataset, FALSE, map.specialties, years), named);
  scene->empty_text = g_strdup (
      _ ("Choose specialties and years for which numbers were published"));
  add_rows (&map, named, scene);
  scene->description = describe_scene (&map, scene);
  atlas_heat_map_clear (&map);

  return scene;
}

GPtrArray *
atlas_heat_map_list_cells (const AtlasFigure *self,
                           AtlasDataset *dataset,
                           AtlasSelection *selection)
{
  AtlasHeatMap map;

  atlas_heat_map_init (&map, self, dataset, selection);
  g_autoptr (GArray) numbers = list_numbers (&map);
  GPtrArray *cells = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < numbers->len; i++)
    {
      const AtlasRankedNumber *number = &g_array_index (numbers, AtlasRankedNumber, i);

      if (number->cell != NULL)
        g_ptr_array_add (cells, g_object_ref (number->cell));
    }
  atlas_heat_map_clear (&map);

  return cells;
}
