/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-format.h"
#include "atlas-line-private.h"
#include "atlas-stats.h"

#include <glib/gi18n.h>
#include <math.h>

/* Rates within this many percentage points are called alike. */
#define ALIKE_POINTS 1.5

/* A gap must have grown to at least this many points to be worth the headline. */
#define APART_POINTS 5.0

/* A share of a specialty must have stood more points than this outside of both ends to be said. */
#define TURN_POINTS 5.0

static const AtlasLine *
find_named (GPtrArray *lines, const char *type)
{
  for (guint i = 0; i < lines->len; i++)
    {
      const AtlasLine *line = g_ptr_array_index (lines, i);

      if (line->named && g_str_equal (atlas_applicant_type_get_id (line->type), type))
        return line;
    }

  return NULL;
}

static double
get_gap (const AtlasLine *line, guint index, const AtlasLine *other, gboolean *out_found)
{
  AtlasCell *match = atlas_line_find (other, atlas_line_get_cycle (line, index));
  double value = 0.0;

  *out_found = match != NULL && atlas_cell_get_value (match, &value);
  return atlas_line_get_value (line, index) - value;
}

/* "In 2018 U.S. and other IMGs matched alike; in 2026 they are 14 points apart". */
static char *
find_img_gap (GPtrArray *lines, GPtrArray *named)
{
  const AtlasLine *us = find_named (lines, "us_img");
  const AtlasLine *other = find_named (lines, "non_us_img");
  int alike_cycle = 0;
  int last_cycle = 0;
  double smallest = ALIKE_POINTS;
  double last = 0.0;

  if (us == NULL || other == NULL)
    return NULL;

  for (guint i = 0; i < us->cells->len; i++)
    {
      gboolean found;
      double gap = fabs (get_gap (us, i, other, &found));

      if (!found)
        continue;
      last = gap;
      last_cycle = atlas_line_get_cycle (us, i);
      if (gap <= smallest)
        {
          smallest = gap;
          alike_cycle = last_cycle;
        }
    }

  if (alike_cycle == 0 || last < APART_POINTS)
    return NULL;

  g_autofree char *points = atlas_format_number (last, 0);
  g_ptr_array_add (named, atlas_line_find (us, alike_cycle));
  g_ptr_array_add (named, atlas_line_find (other, alike_cycle));
  g_ptr_array_add (named, atlas_line_find (us, last_cycle));
  g_ptr_array_add (named, atlas_line_find (other, last_cycle));
  /* Translators: the title of a chart. The first number is a year, the second a later year, the
   * third a difference between two percentages. */
  return g_strdup_printf (
      _ ("In %d U.S. and other IMGs matched alike; in %d they are %s points apart"), alike_cycle,
      last_cycle, points);
}

int
atlas_lines_find_last_shared_cycle (GPtrArray *lines)
{
  guint n_named = 0;
  int last = G_MAXINT;

  for (guint i = 0; i < lines->len; i++)
    {
      const AtlasLine *line = g_ptr_array_index (lines, i);

      if (!line->named)
        continue;
      n_named++;
      last = MIN (last, atlas_line_get_cycle (line, line->cells->len - 1));
    }

  for (int cycle = last; n_named >= 2 && cycle > 0; cycle--)
    {
      guint n = 0;

      for (guint i = 0; i < lines->len; i++)
        {
          const AtlasLine *line = g_ptr_array_index (lines, i);

          n += line->named && atlas_line_find (line, cycle) != NULL;
        }
      if (n == n_named)
        return cycle;
    }

  return 0;
}

static char *
describe_extremes (AtlasMeasure *measure,
                   int cycle,
                   const char *high,
                   const char *highest,
                   const char *low,
                   const char *lowest)
{
  const char *id = atlas_measure_get_id (measure);

  if (g_str_equal (id, "match_rate_pct"))
    /* Translators: the title of a chart: a year, the highest rate and its group, the lowest rate
     * and its group. */
    return g_strdup_printf (_ ("In %d, %s of %s matched, and %s of %s"), cycle, high, highest, low,
                            lowest);
  if (g_str_equal (id, "matched"))
    /* Translators: the title of a chart: a year, the highest count and its group, the lowest count
     * and its group. */
    return g_strdup_printf (_ ("In %d, %s %s matched, and %s %s"), cycle, high, highest, low,
                            lowest);

  /* Translators: the title of a chart: a year, the highest count and its group, the lowest count
   * and its group. */
  return g_strdup_printf (_ ("In %d, %s %s submitted a rank order list, and %s %s"), cycle, high,
                          highest, low, lowest);
}

static void
name_all (GPtrArray *named, GPtrArray *lines, int cycle)
{
  for (guint i = 0; i < lines->len; i++)
    {
      const AtlasLine *line = g_ptr_array_index (lines, i);
      AtlasCell *cell = line->named ? atlas_line_find (line, cycle) : NULL;

      if (cell != NULL)
        g_ptr_array_add (named, cell);
    }
}

/* The highest and the lowest line where all can be compared. */
static char *
find_extremes (GPtrArray *lines, AtlasMeasure *measure, GPtrArray *named)
{
  int cycle = atlas_lines_find_last_shared_cycle (lines);
  const AtlasLine *highest = NULL;
  const AtlasLine *lowest = NULL;
  double high = -INFINITY;
  double low = INFINITY;

  if (cycle == 0)
    return NULL;

  for (guint i = 0; i < lines->len; i++)
    {
      const AtlasLine *line = g_ptr_array_index (lines, i);
      AtlasCell *cell = line->named ? atlas_line_find (line, cycle) : NULL;
      double value;

      if (cell == NULL || !atlas_cell_get_value (cell, &value))
        continue;
      if (value > high)
        {
          high = value;
          highest = line;
        }
      if (value < low)
        {
          low = value;
          lowest = line;
        }
    }

  if (highest == NULL || lowest == NULL)
    return NULL;

  g_autofree char *high_text = atlas_format_cell (atlas_line_find (highest, cycle));
  g_autofree char *low_text = atlas_format_cell (atlas_line_find (lowest, cycle));
  if (g_str_equal (high_text, low_text))
    {
      name_all (named, lines, cycle);
      /* Translators: the title of a chart: a year and the number that all its groups have. */
      return g_strdup_printf (_ ("In %d, all these groups have %s"), cycle, high_text);
    }

  g_ptr_array_add (named, atlas_line_find (highest, cycle));
  g_ptr_array_add (named, atlas_line_find (lowest, cycle));
  return describe_extremes (measure, cycle, high_text, highest->name, low_text, lowest->name);
}

/* Whether two numbers of a line may be the same one, rounded differently: 67 and 67.4. */
static gboolean
may_be_equal (const AtlasLine *line, guint a, guint b)
{
  return atlas_stats_prints_agree (
      atlas_line_get_value (line, a), atlas_cell_get_decimals (g_ptr_array_index (line->cells, a)),
      atlas_line_get_value (line, b), atlas_cell_get_decimals (g_ptr_array_index (line->cells, b)));
}

/* A doubtful number makes no headline where a sound one can start it. */
static guint
find_first_sound (const AtlasLine *line)
{
  for (guint i = 0; i < line->cells->len; i++)
    if (atlas_cell_get_caution (g_ptr_array_index (line->cells, i)) == NULL)
      return i;

  return 0;
}

/* Finds the highest or the lowest share between two others, whichever lies further outside of
 * both. */
static gboolean
find_turn (const AtlasLine *line, guint first, guint last, guint *out_turn, gboolean *out_is_high)
{
  double high = fmax (atlas_line_get_value (line, first), atlas_line_get_value (line, last));
  double low = fmin (atlas_line_get_value (line, first), atlas_line_get_value (line, last));
  double most = TURN_POINTS + 1e-9;
  gboolean found = FALSE;

  for (guint i = first + 1; i < last; i++)
    {
      double value = atlas_line_get_value (line, i);
      double outside = fmax (value - high, low - value);

      if (outside > most && atlas_cell_get_caution (g_ptr_array_index (line->cells, i)) == NULL)
        {
          most = outside;
          *out_turn = i;
          *out_is_high = value > high;
          found = TRUE;
        }
    }

  return found;
}

/* Whether the ends of the history of a share would hide what lies between. */
static gboolean
find_said_turn (const AtlasLine *line, guint first, guint *out_turn, gboolean *out_is_high)
{
  guint last = line->cells->len - 1;
  const AtlasCellKey *key = atlas_cell_get_key (g_ptr_array_index (line->cells, last));

  return line->type == NULL && g_str_equal (key->unit, "percent") &&
         find_turn (line, first, last, out_turn, out_is_high);
}

/* (nullable): where the ends alone would not do. */
static char *
describe_turn (const AtlasLine *line,
               guint first,
               const char *subject,
               char *(*format) (AtlasCell *cell))
{
  AtlasCell *end = g_ptr_array_index (line->cells, line->cells->len - 1);
  guint turn;
  gboolean is_high;

  if (!find_said_turn (line, first, &turn, &is_high))
    return NULL;

  g_autofree char *first_text = format (g_ptr_array_index (line->cells, first));
  g_autofree char *turn_text = format (g_ptr_array_index (line->cells, turn));
  g_autofree char *last_text = format (end);
  int first_cycle = atlas_line_get_cycle (line, first);
  int turn_cycle = atlas_line_get_cycle (line, turn);
  int last_cycle = atlas_cell_get_key (end)->year;

  if (is_high)
    /* Translators: the title of a chart: measure and specialty, number and year, the highest number
     * and its year, the last number and its year: "IMG share in pathology: from 39 % in 2016 up to
     * 51.1 % in 2021 and down to 36.3 % in 2025". */
    return g_strdup_printf (_ ("%s: from %s in %d up to %s in %d and down to %s in %d"), subject,
                            first_text, first_cycle, turn_text, turn_cycle, last_text, last_cycle);

  /* Translators: the title of a chart: measure and specialty, number and year, the lowest number
   * and its year, the last number and its year: "Fill rate in emergency medicine: from 99.5 % in
   * 2020 down to 81.6 % in 2023 and up to 97.9 % in 2025". */
  return g_strdup_printf (_ ("%s: from %s in %d down to %s in %d and up to %s in %d"), subject,
                          first_text, first_cycle, turn_text, turn_cycle, last_text, last_cycle);
}

/* What two numbers of a line make. */
static char *
describe_ends (const AtlasLine *line,
               guint first,
               const char *subject,
               char *(*format) (AtlasCell *cell))
{
  guint last = line->cells->len - 1;
  g_autofree char *first_text = format (g_ptr_array_index (line->cells, first));
  g_autofree char *last_text = format (g_ptr_array_index (line->cells, last));
  int first_cycle = atlas_line_get_cycle (line, first);
  int last_cycle = atlas_line_get_cycle (line, last);
  double change = atlas_line_get_value (line, last) - atlas_line_get_value (line, first);

  if (first == last)
    /* Translators: the title of a chart with one number: group, number, year. */
    return g_strdup_printf (_ ("%s: %s in %d"), subject, first_text, first_cycle);
  if (g_str_equal (first_text, last_text))
    /* Translators: the title of a chart: group, the number in both years, the two years. */
    return g_strdup_printf (_ ("%s: %s in %d and again in %d"), subject, first_text, first_cycle,
                            last_cycle);
  if (may_be_equal (line, first, last))
    /* Translators: the title of a chart: group, number, year, number, later year; the numbers are
     * rounded differently, so that neither is known to be higher. */
    return g_strdup_printf (_ ("%s: %s in %d, %s in %d"), subject, first_text, first_cycle,
                            last_text, last_cycle);
  if (change > 0.0)
    /* Translators: the title of a chart: group, number and year, higher number and later year. */
    return g_strdup_printf (_ ("%s: up from %s in %d to %s in %d"), subject, first_text,
                            first_cycle, last_text, last_cycle);

  /* Translators: the title of a chart: group, number and year, lower number and later year. */
  return g_strdup_printf (_ ("%s: down from %s in %d to %s in %d"), subject, first_text,
                          first_cycle, last_text, last_cycle);
}

char *
atlas_line_describe_course (const AtlasLine *line,
                            const char *subject,
                            char *(*format) (AtlasCell *cell))
{
  guint first = find_first_sound (line);
  char *turn = describe_turn (line, first, subject, format);

  return turn != NULL ? turn : describe_ends (line, first, subject, format);
}

GPtrArray *
atlas_line_list_named (const AtlasLine *self)
{
  guint first = find_first_sound (self);
  guint last = self->cells->len - 1;
  guint turn;
  gboolean is_high;
  GPtrArray *cells = g_ptr_array_new ();

  g_ptr_array_add (cells, g_ptr_array_index (self->cells, first));
  if (find_said_turn (self, first, &turn, &is_high))
    g_ptr_array_add (cells, g_ptr_array_index (self->cells, turn));
  if (last > first)
    g_ptr_array_add (cells, g_ptr_array_index (self->cells, last));
  return cells;
}

/* (nullable): the line with a name, if it is the only one; the only line, if none has a name. */
static const AtlasLine *
find_only_named (GPtrArray *lines)
{
  const AtlasLine *only = NULL;

  for (guint i = 0; i < lines->len; i++)
    {
      const AtlasLine *line = g_ptr_array_index (lines, i);

      if (line->named && only != NULL)
        return NULL;
      if (line->named)
        only = line;
    }

  return only != NULL ? only : g_ptr_array_index (lines, 0);
}

char *
atlas_finding_new (GPtrArray *lines, AtlasMeasure *measure, GPtrArray *named)
{
  char *finding = NULL;

  if (lines->len == 0)
    return g_strdup (_ ("No numbers for this choice"));

  if (g_str_equal (atlas_measure_get_id (measure), "match_rate_pct"))
    finding = find_img_gap (lines, named);
  if (finding == NULL)
    finding = find_extremes (lines, measure, named);
  if (finding != NULL)
    return finding;

  const AtlasLine *only = find_only_named (lines);
  if (only == NULL)
    return g_strdup (_ ("These groups share no year"));

  g_ptr_array_extend_and_steal (named, atlas_line_list_named (only));
  return atlas_line_describe_course (only, only->name, atlas_format_cell);
}
