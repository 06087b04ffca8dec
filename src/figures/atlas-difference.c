/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How far specialties are apart, and what that means. */

#include "config.h"

#include "atlas-compare.h"

#include "atlas-figure-private.h"
#include "atlas-format.h"
#include "atlas-stats.h"

#include <glib/gi18n.h>
#include <math.h>

/* Below this a count says little about a similar group. */
#define SMALL_COUNT 10.0

typedef struct
{
  AtlasCell *first;
  AtlasCell *other;
} Pair;

void
atlas_difference_free (AtlasDifference *self)
{
  g_object_unref (self->specialty);
  g_object_unref (self->first);
  g_free (self->values);
  g_free (self->difference);
  g_free (self->meaning);
  g_free (self->cells[0]);
  g_free (self->cells[1]);
  g_free (self);
}

/* The cells of the last cycle in which both have a number. */
static gboolean
find_pair (const AtlasSpecialtyMeasure *measure,
           AtlasDataset *dataset,
           AtlasSelection *selection,
           AtlasSpecialty *first,
           AtlasSpecialty *other,
           Pair *out_pair)
{
  g_autoptr (GArray) cycles = atlas_specialty_measure_list_cycles (measure, dataset);

  for (guint i = cycles->len; i > 0; i--)
    {
      int cycle = g_array_index (cycles, int, i - 1);

      if (!atlas_selection_has_cycle (selection, cycle))
        continue;

      *out_pair = (Pair) {
        atlas_specialty_measure_find_cell (measure, dataset, first, cycle),
        atlas_specialty_measure_find_cell (measure, dataset, other, cycle),
      };
      if (out_pair->first != NULL && out_pair->other != NULL &&
          atlas_cell_has_mark (out_pair->first) && atlas_cell_has_mark (out_pair->other))
        return TRUE;
    }

  return FALSE;
}

/* How far apart the values are, from the counts of shares where both are known: they say more than
 * the printed shares. */
static double
get_distance (const Pair *pair, guint *out_decimals)
{
  double first = 0.0;
  double first_total;
  double other = 0.0;
  double other_total;

  if (atlas_cell_get_counts (pair->first, &first, &first_total) &&
      atlas_cell_get_counts (pair->other, &other, &other_total) &&
      atlas_stats_percent (first, first_total, &first) &&
      atlas_stats_percent (other, other_total, &other))
    {
      *out_decimals = 1;
      return other - first;
    }

  *out_decimals = MIN (atlas_cell_get_decimals (pair->first),
                       atlas_cell_get_decimals (pair->other));
  atlas_cell_get_value (pair->first, &first);
  atlas_cell_get_value (pair->other, &other);
  return other - first;
}

static char *
describe_distance (const Pair *pair, const char *unit)
{
  guint decimals;
  double distance = get_distance (pair, &decimals);
  const char *distance_unit = g_str_equal (unit, "percent") ? "percent_points" : unit;
  g_autofree char *text = atlas_format_value (fabs (distance), decimals, distance_unit);

  if (atlas_stats_rounds_to (distance, 0.0, decimals))
    return g_strdup (_ ("no difference"));
  if (distance > 0.0)
    /* Translators: how much larger a number is than another: "11.2 points more". */
    return g_strdup_printf (_ ("%s more"), text);

  /* Translators: how much smaller a number is than another: "11.2 points less". */
  return g_strdup_printf (_ ("%s less"), text);
}

/* What Newcombe's interval of the difference of two shares says. */
static char *
describe_interval (double low, double high)
{
  g_autofree char *low_text = atlas_format_number (100.0 * fmin (fabs (low), fabs (high)), 1);
  g_autofree char *high_text = atlas_format_number (100.0 * fmax (fabs (low), fabs (high)), 1);

  if (low <= 0.0 && high >= 0.0)
    return g_strdup (_ ("A difference that a similar group could show by chance."));

  /* Translators: the two ends of an interval, in percentage points. */
  return g_strdup_printf (_ ("More than a similar group would show by chance: between %s and %s "
                             "points, if similar groups applied again."),
                          low_text, high_text);
}

static char *
describe_meaning (const Pair *pair, const char *unit)
{
  double first;
  double first_total;
  double other;
  double other_total;
  double low;
  double high;

  if (!g_str_equal (unit, "percent"))
    return g_strdup (_ ("A complete count, not a sample: the difference is exact."));
  if (!atlas_cell_get_counts (pair->first, &first, &first_total) ||
      !atlas_cell_get_counts (pair->other, &other, &other_total) ||
      !atlas_stats_newcombe (other, other_total, first, first_total, ATLAS_STATS_Z_95, &low, &high))
    return g_strdup (_ ("The counts behind these shares were not found, so it cannot be said "
                        "whether chance explains the difference."));

  g_autofree char *interval = describe_interval (low, high);
  if (fmin (first, other) >= SMALL_COUNT)
    return g_steal_pointer (&interval);

  /* Translators: a sentence about a difference, with a caution behind it. */
  return g_strdup_printf (_ ("%s Counts under 10: read with care."), interval);
}

static AtlasDifference *
difference_new (const Pair *pair, AtlasSpecialty *first, AtlasSpecialty *other)
{
  const AtlasCellKey *key = atlas_cell_get_key (pair->first);
  AtlasDifference *self = g_new0 (AtlasDifference, 1);
  g_autofree char *first_text = atlas_format_cell (pair->first);
  g_autofree char *other_text = atlas_format_cell (pair->other);

  self->specialty = g_object_ref (other);
  self->first = g_object_ref (first);
  self->cycle = key->year;
  /* Translators: two numbers that are compared: "31.8 % and 43.0 %". */
  self->values = g_strdup_printf (_ ("%s and %s"), other_text, first_text);
  self->difference = describe_distance (pair, key->unit);
  self->meaning = describe_meaning (pair, key->unit);
  self->cells[0] = g_strdup (atlas_cell_get_id (pair->first));
  self->cells[1] = g_strdup (atlas_cell_get_id (pair->other));
  return self;
}

GPtrArray *
atlas_differences_new (AtlasDataset *dataset, AtlasSelection *selection)
{
  const AtlasFigure *figure = atlas_figure_find ("compare");
  const AtlasSpecialtyMeasure *measure = atlas_specialty_measure_find (
      atlas_figure_get_measure (figure, selection)->id);
  g_autoptr (GPtrArray) specialties = atlas_compare_list_specialties (dataset, selection);
  GPtrArray *differences = g_ptr_array_new_with_free_func ((GDestroyNotify) atlas_difference_free);

  for (guint i = 1; i < specialties->len; i++)
    {
      AtlasSpecialty *first = g_ptr_array_index (specialties, 0);
      AtlasSpecialty *other = g_ptr_array_index (specialties, i);
      Pair pair;

      if (find_pair (measure, dataset, selection, first, other, &pair))
        g_ptr_array_add (differences, difference_new (&pair, first, other));
    }

  return differences;
}
