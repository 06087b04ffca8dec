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

/* The difference of the numbers as they are shown beside it, no finer than the coarser of them. */
static char *
describe_distance (const Pair *pair, const char *unit)
{
  guint decimals = MIN (atlas_cell_get_decimals (pair->first),
                        atlas_cell_get_decimals (pair->other));
  gboolean is_count = g_str_equal (unit, "count");
  double first = 0.0;
  double other = 0.0;

  atlas_cell_get_value (pair->first, &first);
  atlas_cell_get_value (pair->other, &other);

  double distance = other - first;
  const char *distance_unit = g_str_equal (unit, "percent") ? "percent_points" : unit;
  g_autofree char *text = atlas_format_value (fabs (distance), decimals, distance_unit);

  if (atlas_stats_rounds_to (distance, 0.0, decimals))
    return g_strdup (_ ("no difference"));
  if (distance > 0.0)
    /* Translators: how much larger a number is than another: "11.2 points more", "120 more". */
    return g_strdup_printf (_ ("%s more"), text);

  return is_count ? /* Translators: how much smaller a count is than another: "5,204 fewer". */
             g_strdup_printf (_ ("%s fewer"), text)
                  : /* Translators: how much smaller a number is than another: "11.2 points less".
                     */
             g_strdup_printf (_ ("%s less"), text);
}

/* What Newcombe's interval of the difference says; @of_people: of those who applied, not of
 * positions. */
static char *
describe_interval (double low, double high, gboolean of_people)
{
  gboolean by_chance = low <= 0.0 && high >= 0.0;
  g_autofree char *low_text = atlas_format_number (100.0 * fabs (low), 1);
  g_autofree char *high_text = atlas_format_number (100.0 * fabs (high), 1);
  const char *near = fabs (low) < fabs (high) ? low_text : high_text;
  const char *far = fabs (low) < fabs (high) ? high_text : low_text;

  if (by_chance && of_people)
    /* Translators: an interval around 0, in percentage points. */
    return g_strdup_printf (_ ("Chance may explain it: if similar groups applied again, anything "
                               "from %s points less to %s more would be expected (95 %% range)."),
                            low_text, high_text);
  if (by_chance)
    /* Translators: an interval around 0, in percentage points. */
    return g_strdup_printf (_ ("Chance may explain it: in a similar year, anything from %s points "
                               "less to %s more would be expected (95 %% range)."),
                            low_text, high_text);
  if (of_people)
    /* Translators: the ends of an interval, in percentage points. */
    return g_strdup_printf (_ ("More than a similar group would show by chance: if similar groups "
                               "applied again, %s to %s points would be expected (95 %% range)."),
                            near, far);

  /* Translators: the ends of an interval, in percentage points. */
  return g_strdup_printf (
      _ ("More than chance would show: in a similar year, %s to %s points would "
         "be expected (95 %% range)."),
      near, far);
}

static char *
describe_shares (const Pair *pair, gboolean *out_small)
{
  gboolean of_people = atlas_measure_is_by_type (
      atlas_measure_get_numerator (atlas_cell_get_key (pair->first)->measure));
  double first;
  double first_total;
  double other;
  double other_total;
  double low;
  double high;

  *out_small = FALSE;
  if (!atlas_cell_get_counts (pair->first, &first, &first_total) ||
      !atlas_cell_get_counts (pair->other, &other, &other_total) ||
      !atlas_stats_newcombe (other, other_total, first, first_total, ATLAS_STATS_Z_95, &low, &high))
    return g_strdup (_ ("The counts behind these shares were not found, so it cannot be said "
                        "whether chance explains the difference."));

  *out_small = fmin (fmin (first, first_total - first), fmin (other, other_total - other)) <
               SMALL_COUNT;
  return describe_interval (low, high, of_people);
}

static gboolean
is_doubtful (AtlasCell *cell)
{
  return atlas_cell_is_disputed (cell) || atlas_cell_get_caution (cell) != NULL;
}

static gboolean
is_primary (AtlasCell *cell)
{
  const AtlasObservation *preferred = atlas_cell_get_preferred (cell);

  return preferred != NULL && preferred->confidence == ATLAS_CONFIDENCE_PRIMARY;
}

static char *
describe_counts (const Pair *pair)
{
  if (is_primary (pair->first) && is_primary (pair->other))
    return g_strdup (_ ("A complete count, not a sample: the difference is exact."));

  return g_strdup (_ ("Counts of everyone, not a sample: how exact the difference is depends on "
                      "who quotes them."));
}

static char *
describe_meaning (const Pair *pair, const char *unit)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  gboolean small = FALSE;

  g_strv_builder_take (parts, g_str_equal (unit, "percent") ? describe_shares (pair, &small)
                                                            : describe_counts (pair));
  if (small)
    g_strv_builder_add (parts, _ ("Counts under 10: read with care."));
  if (is_doubtful (pair->first) || is_doubtful (pair->other))
    g_strv_builder_add (parts, _ ("At least one of the two numbers is doubtful: see its receipt."));

  g_auto (GStrv) strv = g_strv_builder_end (parts);
  return g_strjoinv (" ", strv);
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
