/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-line-private.h"

#include "atlas-format.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#define MAX_Y_TICKS 9

/* A rate axis shows at least so many points, so that a small change does not look like a big one.
 */
#define MIN_RATE_SPAN 10.0

/* Groups of all specialties together are never so few. */
static gboolean
is_small (const AtlasLine *line, AtlasCell *cell)
{
  return line->type == NULL && atlas_cell_is_small (cell);
}

static char *
describe_mark (const AtlasLine *line, AtlasCell *cell)
{
  /* Translators: what a mark stands for: year, group or specialty. */
  g_autofree char *what = g_strdup_printf (_ ("%d, %s"), atlas_cell_get_key (cell)->year,
                                           line->name);

  g_autofree char *label = atlas_mark_describe (what, cell);

  if (!is_small (line, cell))
    return g_steal_pointer (&label);

  /* Translators: what a screen reader says of a share: year, specialty, value. */
  return g_strdup_printf (_ ("%s, a count under 10"), label);
}

static void
add_mark (AtlasSeries *series, const AtlasLine *line, guint index)
{
  AtlasCell *cell = g_ptr_array_index (line->cells, index);
  int cycle = atlas_line_get_cycle (line, index);
  AtlasMark *mark = atlas_series_add_mark (series, atlas_cell_get_id (cell), cycle,
                                           atlas_line_get_value (line, index));

  mark->value_text = atlas_format_cell (cell);
  mark->label = describe_mark (line, cell);
  mark->hollow = atlas_cell_is_hollow (cell) || is_small (line, cell);
  mark->joined = index > 0 && atlas_line_get_cycle (line, index - 1) == cycle - 1;
  if (!atlas_cell_get_interval (cell, &mark->low, &mark->high))
    mark->low = mark->high = NAN;
}

/* The value at the end of a line, with its year where the line ends before the chart does. */
static char *
describe_end (const AtlasLine *line, int last_cycle)
{
  guint last = line->cells->len - 1;
  g_autofree char *value = atlas_format_cell (g_ptr_array_index (line->cells, last));

  if (atlas_line_get_cycle (line, last) == last_cycle)
    return g_steal_pointer (&value);

  /* Translators: the last value of a line that ends early, and its year. */
  return g_strdup_printf (_ ("%s in %d"), value, atlas_line_get_cycle (line, last));
}

static void
add_series (AtlasScene *scene, const AtlasLine *line, int last_cycle)
{
  g_autofree char *end = line->named ? describe_end (line, last_cycle) : NULL;
  AtlasSeries *series = atlas_scene_add_series (scene, line->named ? line->name : NULL, end,
                                                line->style);

  for (guint i = 0; i < line->cells->len; i++)
    add_mark (series, line, i);
}

/* Marks where a group goes on under another definition. */
static void
add_change (AtlasScene *scene, GPtrArray *lines, guint index)
{
  const AtlasLine *line = g_ptr_array_index (lines, index);
  const AtlasLine *before = index > 0 ? g_ptr_array_index (lines, index - 1) : NULL;
  const char *change = line->type != NULL ? atlas_applicant_type_get_change (line->type) : NULL;

  if (before == NULL || before->named || !line->named || change == NULL)
    return;

  int last = atlas_line_get_cycle (before, before->cells->len - 1);
  for (guint i = 0; i < line->cells->len; i++)
    if (atlas_line_get_cycle (line, i) > last)
      {
        int cycle = atlas_line_get_cycle (line, i);
        /* Translators: where a group goes on under another definition: the year, and how the
         * definition changed ("seniors only"). */
        g_autofree char *text = g_strdup_printf (_ ("from %d: %s"), cycle,
                                                 g_dgettext (NULL, change));

        atlas_scene_add_note (scene, index, cycle, text);
        return;
      }
}

static void
add_x_ticks (AtlasScene *scene)
{
  for (double x = scene->x_min; x <= scene->x_max; x += 1.0)
    {
      g_autofree char *label = g_strdup_printf ("%.0f", x);

      atlas_scene_add_x_tick (scene, x, label);
    }
}

static void
add_y_ticks (AtlasScene *scene, const char *unit, double low, double high)
{
  gboolean is_rate = g_str_equal (unit, "percent");
  double missing_span = MIN_RATE_SPAN - (high - low);

  if (!is_rate)
    low = 0.0;
  else if (missing_span > 0.0)
    {
      low = fmax (0.0, low - missing_span / 2.0);
      high = fmin (100.0, high + missing_span / 2.0);
    }
  atlas_scene_add_value_ticks (scene, low, high, unit, MAX_Y_TICKS);
}

static void
add_axes (AtlasScene *scene, const char *unit)
{
  double low = INFINITY;
  double high = -INFINITY;

  scene->x_min = INFINITY;
  scene->x_max = -INFINITY;
  for (guint i = 0; i < scene->series->len; i++)
    {
      const AtlasSeries *series = atlas_scene_get_series (scene, i);

      for (guint j = 0; j < series->marks->len; j++)
        {
          const AtlasMark *mark = atlas_series_get_mark (series, j);
          gboolean banded = scene->bands && !isnan (mark->low);

          scene->x_min = fmin (scene->x_min, mark->x);
          scene->x_max = fmax (scene->x_max, mark->x);
          low = fmin (low, banded ? mark->low : mark->y);
          high = fmax (high, banded ? mark->high : mark->y);
        }
    }

  add_x_ticks (scene);
  add_y_ticks (scene, unit, low, high);
}

static gboolean
any_mark (AtlasScene *scene, gboolean (*test) (const AtlasMark *mark, guint index))
{
  for (guint i = 0; i < scene->series->len; i++)
    {
      const AtlasSeries *series = atlas_scene_get_series (scene, i);

      for (guint j = 0; j < series->marks->len; j++)
        if (test (atlas_series_get_mark (series, j), j))
          return TRUE;
    }

  return FALSE;
}

static gboolean
follows_gap (const AtlasMark *mark, guint index)
{
  return index > 0 && !mark->joined;
}

/* Whether a band goes on from one mark to the next. */
static gboolean
has_band_to (const AtlasSeries *series, guint index)
{
  return index > 0 && index < series->marks->len && atlas_series_get_mark (series, index)->joined &&
         !isnan (atlas_series_get_mark (series, index)->low) &&
         !isnan (atlas_series_get_mark (series, index - 1)->low);
}

/* (nullable): what the intervals are: those of a run of marks make a band, others a bar each. */
static const char *
explain_intervals (AtlasScene *scene)
{
  gboolean any_band = FALSE;
  gboolean any_bar = FALSE;

  for (guint i = 0; i < scene->series->len; i++)
    {
      const AtlasSeries *series = atlas_scene_get_series (scene, i);

      for (guint j = 0; j < series->marks->len; j++)
        {
          gboolean in_band = has_band_to (series, j) || has_band_to (series, j + 1);

          any_band |= in_band;
          any_bar |= !in_band && !isnan (atlas_series_get_mark (series, j)->low);
        }
    }

  if (any_band && any_bar)
    return _ ("Band or bar: the range to expect if a similar group applied again.");
  if (any_band)
    return _ ("Band: the range to expect if a similar group applied again.");

  return any_bar ? _ ("Bar: the range to expect if a similar group applied again.") : NULL;
}

/* (nullable): what the outlined marks are. */
static const char *
explain_hollow (GPtrArray *lines)
{
  gboolean any_hollow = FALSE;
  gboolean any_small = FALSE;

  for (guint i = 0; i < lines->len; i++)
    {
      const AtlasLine *line = g_ptr_array_index (lines, i);

      for (guint j = 0; j < line->cells->len; j++)
        {
          AtlasCell *cell = g_ptr_array_index (line->cells, j);

          any_hollow |= atlas_cell_is_hollow (cell);
          any_small |= is_small (line, cell);
        }
    }

  if (any_hollow && any_small)
    return _ ("○ computed from counts, to be read with caution, or with a count under 10, too "
              "small for a share to mean much.");
  if (any_small)
    return _ ("○ with a count under 10, too small for a share to mean much.");

  return any_hollow ? _ ("○ computed from counts, or to be read with caution.") : NULL;
}

static char *
explain_signs (AtlasScene *scene, GPtrArray *lines)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  const char *hollow = explain_hollow (lines);
  const char *intervals = scene->bands ? explain_intervals (scene) : NULL;

  if (hollow != NULL)
    g_strv_builder_add (parts, hollow);
  if (any_mark (scene, follows_gap))
    g_strv_builder_add (parts, _ ("A gap: no exact number found."));
  if (intervals != NULL)
    g_strv_builder_add (parts, intervals);

  g_auto (GStrv) strv = g_strv_builder_end (parts);
  return strv[0] != NULL ? g_strjoinv (" ", strv) : NULL;
}

static char *
describe_measure (GPtrArray *lines, AtlasMeasure *measure)
{
  const char *name = atlas_name_measure (measure);
  const char *definition = g_dgettext (NULL, atlas_measure_get_definition (measure));
  AtlasMeasure *count = atlas_measure_get_numerator (measure);
  AtlasMeasure *total = atlas_measure_get_denominator (measure);

  if (lines->len == 0 || definition == NULL)
    return g_strdup (name);

  g_autofree char *years = atlas_lines_describe_years (lines);
  if (count == NULL)
    {
      g_autofree char *counted = g_strdup (definition);

      /* A sentence of the vocabulary goes on with the years. */
      if (g_str_has_suffix (counted, "."))
        counted[strlen (counted) - 1] = '\0';
      /* Translators: below the title of a chart: what is counted, and the years. */
      return g_strdup_printf (C_ ("counted and when", "%s, %s"), counted, years);
    }

  /* Translators: below the title of a chart: a rate, what is counted, of whom, the years:
   * "Match rate: matched to a first-year position, of those who submitted a rank order list, 2008
   * to 2026". */
  return g_strdup_printf (_ ("%s: %s, of those %s, %s"), name, atlas_name_counted (count),
                          atlas_name_counted (total), years);
}

static char *
describe_scene (AtlasScene *scene, GPtrArray *lines)
{
  GString *text = g_string_new (scene->title);

  g_string_append_printf (text, ". %s.", scene->subtitle);
  for (guint i = 0; i < lines->len; i++)
    {
      const AtlasLine *line = g_ptr_array_index (lines, i);
      guint last = line->cells->len - 1;
      g_autofree char *from = atlas_format_cell (g_ptr_array_index (line->cells, 0));
      g_autofree char *to = atlas_format_cell (g_ptr_array_index (line->cells, last));

      g_string_append_c (text, ' ');
      if (last == 0)
        /* Translators: one mark of a chart in words: group, value, year. */
        g_string_append_printf (text, _ ("%s: %s in %d."), line->name, from,
                                atlas_line_get_cycle (line, 0));
      else
        /* Translators: one line of a chart in words: group, first value and year, last value and
         * year. */
        g_string_append_printf (text, _ ("%s: %s in %d, %s in %d."), line->name, from,
                                atlas_line_get_cycle (line, 0), to,
                                atlas_line_get_cycle (line, last));
    }

  return g_string_free_and_steal (text);
}

void
atlas_scene_add_lines (
    AtlasScene *scene, GPtrArray *lines, GPtrArray *named, AtlasDataset *dataset, const char *unit)
{
  g_autoptr (GPtrArray) cells = atlas_lines_list_cells (lines);
  int last_cycle = 0;

  for (guint i = 0; i < lines->len; i++)
    {
      const AtlasLine *line = g_ptr_array_index (lines, i);

      last_cycle = MAX (last_cycle, atlas_line_get_cycle (line, line->cells->len - 1));
    }
  for (guint i = 0; i < lines->len; i++)
    {
      add_series (scene, g_ptr_array_index (lines, i), last_cycle);
      add_change (scene, lines, i);
    }

  if (lines->len > 0)
    add_axes (scene, unit);
  scene->key = explain_signs (scene, lines);
  scene->description = describe_scene (scene, lines);
  atlas_scene_set_sources (scene, cells, named, dataset);
}

AtlasScene *
atlas_line_scene_new (const AtlasFigure *self, AtlasDataset *dataset, AtlasSelection *selection)
{
  g_autoptr (GPtrArray) lines = atlas_lines_new (self, dataset, selection);
  g_autoptr (GPtrArray) named = g_ptr_array_new ();
  AtlasMeasure *measure = atlas_dataset_find_measure (dataset, self->measure);
  AtlasScene *scene = atlas_scene_new ();

  scene->bands = atlas_selection_get_bands (selection);
  scene->title = atlas_finding_new (lines, measure, named);
  scene->subtitle = atlas_subtitle_add_basis (
      measure != NULL ? describe_measure (lines, measure) : g_strdup (""), named);
  scene->empty_text = g_strdup (_ ("Choose a group and years for which numbers were published"));
  atlas_scene_add_lines (scene, lines, named, dataset,
                         measure != NULL ? atlas_measure_get_unit (measure) : "count");

  return scene;
}
