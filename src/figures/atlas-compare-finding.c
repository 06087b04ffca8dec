/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is said of specialties that stand side by side: the title. */

#include "config.h"

#include "atlas-compare-private.h"

#include "atlas-format.h"

#include <glib/gi18n.h>
#include <math.h>

static char *
name_in_sentence (AtlasDataset *dataset, const AtlasLine *line)
{
  return atlas_name_specialty_in_sentence (atlas_compare_find_specialty (dataset, line));
}

/**
 * Extremes:
 * @highest: the line with the highest number
 * @lowest: the line with the lowest number
 *
 * The ends of what several lines have in one cycle.
 */
typedef struct
{
  const AtlasLine *highest;
  const AtlasLine *lowest;
  double high;
  double low;
} Extremes;

static Extremes
find_extremes (GPtrArray *lines, int cycle)
{
  Extremes found = { NULL, NULL, -INFINITY, INFINITY };

  for (guint i = 0; i < lines->len; i++)
    {
      const AtlasLine *line = g_ptr_array_index (lines, i);
      double value = 0.0;

      atlas_cell_get_value (atlas_line_find (line, cycle), &value);
      if (value > found.high)
        {
          found.highest = line;
          found.high = value;
        }
      if (value < found.low)
        {
          found.lowest = line;
          found.low = value;
        }
    }

  return found;
}

/**
 * Claim:
 * @measure: its name
 * @n: of how many specialties the ends are
 * @alike: whether all of them have the same number
 *
 * What a title says of several numbers.
 */
typedef struct
{
  const char *measure;
  int cycle;
  guint n;
  gboolean alike;
  char *high;
  char *highest;
  char *low;
  char *lowest;
} Claim;

static void
claim_init (Claim *self,
            AtlasDataset *dataset,
            const Extremes *ends,
            guint n,
            int cycle,
            const char *measure)
{
  *self = (Claim) {
    .measure = measure,
    .cycle = cycle,
    .n = n,
    .high = atlas_format_cell (atlas_line_find (ends->highest, cycle)),
    .highest = name_in_sentence (dataset, ends->highest),
    .low = atlas_format_cell (atlas_line_find (ends->lowest, cycle)),
    .lowest = name_in_sentence (dataset, ends->lowest),
  };
  self->alike = g_str_equal (self->high, self->low);
}

static void
claim_clear (Claim *self)
{
  g_free (self->high);
  g_free (self->highest);
  g_free (self->low);
  g_free (self->lowest);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Claim, claim_clear)

static char *
describe_all (const Claim *claim)
{
  if (claim->alike)
    /* Translators: the title of a chart: measure, year, the number that all specialties have. */
    return g_strdup_printf (_ ("%s in %d: %s in all of these specialties"), claim->measure,
                            claim->cycle, claim->high);
  if (claim->n > 2)
    /* Translators: the title of a chart: measure, year, the lowest number of several and its
     * specialty, the highest number and its specialty: "IMG share in 2025: from 29.1 % in neurology
     * to 44.6 % in internal medicine". */
    return g_strdup_printf (_ ("%s in %d: from %s in %s to %s in %s"), claim->measure, claim->cycle,
                            claim->low, claim->lowest, claim->high, claim->highest);

  /* Translators: the title of a chart: measure, year, the higher number and its specialty, the
   * lower number and its specialty: "IMG share in 2025: 44.6 % in internal medicine and 29.1 % in
   * neurology". */
  return g_strdup_printf (_ ("%s in %d: %s in %s and %s in %s"), claim->measure, claim->cycle,
                          claim->high, claim->highest, claim->low, claim->lowest);
}

/* Where others go beyond. */
static char *
describe_sound (const Claim *claim)
{
  if (claim->alike)
    /* Translators: the title of a chart: measure, year, the number that all specialties have but
     * those with a small or doubtful one. */
    return g_strdup_printf (
        _ ("%s in %d: %s in all of these specialties (small and doubtful numbers aside)"),
        claim->measure, claim->cycle, claim->high);
  if (claim->n > 2)
    /* Translators: the title of a chart: measure, year, the lowest number of several and its
     * specialty, the highest number and its specialty; small and doubtful ones go beyond. */
    return g_strdup_printf (
        _ ("%s in %d: from %s in %s to %s in %s (small and doubtful numbers aside)"),
        claim->measure, claim->cycle, claim->low, claim->lowest, claim->high, claim->highest);

  /* Translators: the title of a chart: measure, year, the higher number and its specialty, the
   * lower number and its specialty; there are also small or doubtful ones. */
  return g_strdup_printf (_ ("%s in %d: %s in %s and %s in %s (small and doubtful numbers aside)"),
                          claim->measure, claim->cycle, claim->high, claim->highest, claim->low,
                          claim->lowest);
}

static char *
describe_doubtful (const Claim *claim)
{
  if (claim->alike)
    /* Translators: the title of a chart: measure, year, the number that all specialties have; some
     * of them are small or doubtful. */
    return g_strdup_printf (
        _ ("%s in %d: %s in all of these specialties (small or doubtful numbers among them)"),
        claim->measure, claim->cycle, claim->high);
  if (claim->n > 2)
    /* Translators: the title of a chart: measure, year, the lowest number of several and its
     * specialty, the highest number and its specialty; some are small or doubtful. */
    return g_strdup_printf (
        _ ("%s in %d: from %s in %s to %s in %s (small or doubtful numbers among them)"),
        claim->measure, claim->cycle, claim->low, claim->lowest, claim->high, claim->highest);

  /* Translators: the title of a chart: measure, year, the higher number and its specialty, the
   * lower number and its specialty; one or both are small or doubtful. */
  return g_strdup_printf (
      _ ("%s in %d: %s in %s and %s in %s (small or doubtful numbers among them)"), claim->measure,
      claim->cycle, claim->high, claim->highest, claim->low, claim->lowest);
}

/* (element-type AtlasLine): those whose number of a cycle may make a headline. */
static GPtrArray *
list_sound (GPtrArray *lines, int cycle)
{
  GPtrArray *sound = g_ptr_array_new ();

  for (guint i = 0; i < lines->len; i++)
    if (atlas_cell_is_sound (atlas_line_find (g_ptr_array_index (lines, i), cycle)))
      g_ptr_array_add (sound, g_ptr_array_index (lines, i));

  return sound;
}

/* Sound numbers make the headline where two are left; where any other goes beyond, it says so. */
static char *
describe_several (
    AtlasDataset *dataset, GPtrArray *lines, int cycle, const char *measure, GPtrArray *named)
{
  g_autoptr (GPtrArray) sound = list_sound (lines, cycle);
  Extremes all = find_extremes (lines, cycle);
  gboolean rests_on_sound = sound->len >= 2;
  Extremes ends = rests_on_sound ? find_extremes (sound, cycle) : all;
  gboolean exceeded = all.high > ends.high || all.low < ends.low;
  g_auto (Claim) claim = { 0 };

  g_ptr_array_add (named, atlas_line_find (ends.highest, cycle));
  g_ptr_array_add (named, atlas_line_find (ends.lowest, cycle));
  claim_init (&claim, dataset, &ends, exceeded ? sound->len : lines->len, cycle, measure);
  if (!rests_on_sound)
    return describe_doubtful (&claim);

  return exceeded ? describe_sound (&claim) : describe_all (&claim);
}

/* (element-type AtlasLine): a total is not compared with its parts. */
static GPtrArray *
list_compared (AtlasDataset *dataset, GPtrArray *lines)
{
  GPtrArray *compared = g_ptr_array_new ();

  for (guint i = 0; i < lines->len; i++)
    {
      AtlasSpecialty *specialty = atlas_compare_find_specialty (dataset,
                                                                g_ptr_array_index (lines, i));

      if (atlas_specialty_get_group (specialty) != ATLAS_SPECIALTY_GROUP_ALL)
        g_ptr_array_add (compared, g_ptr_array_index (lines, i));
    }
  if (compared->len == 0)
    g_ptr_array_extend (compared, lines, NULL, NULL);

  return compared;
}

char *
atlas_compare_describe_finding (AtlasDataset *dataset,
                                GPtrArray *lines,
                                const AtlasSpecialtyMeasure *measure,
                                GPtrArray *named)
{
  g_autoptr (GPtrArray) compared = list_compared (dataset, lines);
  int cycle = atlas_lines_find_last_shared_cycle (compared);

  if (compared->len == 0)
    return g_strdup (_ ("No numbers for this choice"));
  if (compared->len == 1)
    {
      const AtlasLine *only = g_ptr_array_index (compared, 0);

      return atlas_ranking_describe_course (measure, atlas_compare_find_specialty (dataset, only),
                                            only, atlas_format_cell, named);
    }
  if (cycle == 0)
    return g_strdup (_ ("These specialties share no year"));

  return describe_several (dataset, compared, cycle, atlas_specialty_measure_get_title (measure),
                           named);
}
