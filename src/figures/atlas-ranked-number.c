/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The number of one specialty, or its change. */

#include "config.h"

#include "atlas-ranking.h"

#include "atlas-format.h"
#include "atlas-stats.h"

#include <glib/gi18n.h>
#include <math.h>

#define STEPS_PER_UNIT 1e6

static gboolean
get_exact_value (AtlasCell *cell, double *out_value)
{
  return cell != NULL && atlas_cell_has_mark (cell) && atlas_cell_get_value (cell, out_value);
}

void
atlas_ranked_number_init (AtlasRankedNumber *self,
                          const AtlasSpecialtyMeasure *measure,
                          AtlasDataset *dataset,
                          AtlasSpecialty *specialty,
                          int since,
                          int cycle)
{
  double value;
  double before = 0.0;

  *self = (AtlasRankedNumber) {
    .specialty = specialty,
    .cell = atlas_specialty_measure_find_cell (measure, dataset, specialty, cycle),
    .since = since,
    .cycle = cycle,
    .value = NAN,
  };
  if (since != 0)
    self->before = atlas_specialty_measure_find_cell (measure, dataset, specialty, since);

  if (get_exact_value (self->cell, &value) &&
      (since == 0 || get_exact_value (self->before, &before)))
    self->value = value - before;
}

gboolean
atlas_ranked_number_is_known (const AtlasRankedNumber *self)
{
  return isfinite (self->value);
}

/* Differences that only the arithmetic makes are none. */
static int
compare_values (const AtlasRankedNumber *a, const AtlasRankedNumber *b)
{
  if (!atlas_ranked_number_is_known (a) || !atlas_ranked_number_is_known (b))
    return (int) atlas_ranked_number_is_known (b) - (int) atlas_ranked_number_is_known (a);

  gint64 left = (gint64) (a->value * STEPS_PER_UNIT + (a->value < 0.0 ? -0.5 : 0.5));
  gint64 right = (gint64) (b->value * STEPS_PER_UNIT + (b->value < 0.0 ? -0.5 : 0.5));

  return left == right ? 0 : left > right ? -1 : 1;
}

int
atlas_ranked_number_compare (gconstpointer a, gconstpointer b)
{
  const AtlasRankedNumber *left = a;
  const AtlasRankedNumber *right = b;
  int order = compare_values (left, right);

  if (order == 0)
    order = g_utf8_collate (atlas_name_specialty (left->specialty),
                            atlas_name_specialty (right->specialty));
  if (order == 0)
    order = g_strcmp0 (atlas_specialty_get_id (left->specialty),
                       atlas_specialty_get_id (right->specialty));

  return order;
}

/* A count is exact; a share that is computed is as exact as its counts. */
static double
get_slack (AtlasCell *cell)
{
  if (!g_str_equal (atlas_cell_get_key (cell)->unit, "percent") || atlas_cell_is_computed (cell))
    return 0.0;

  return atlas_stats_rounding_slack (atlas_cell_get_decimals (cell));
}

double
atlas_ranked_number_get_slack (const AtlasRankedNumber *self)
{
  return get_slack (self->cell) + (self->before != NULL ? get_slack (self->before) : 0.0);
}

static double
round_size (double value, guint decimals)
{
  double scale = pow (10.0, decimals);

  return round (fabs (value) * scale) / scale;
}

/* The fewer of the decimals of both ends of a change. */
static guint
get_sure_decimals (const AtlasRankedNumber *self)
{
  guint decimals = self->cell != NULL ? atlas_cell_get_shown_decimals (self->cell) : 0;

  return self->before != NULL ? MIN (decimals, atlas_cell_get_shown_decimals (self->before))
                              : decimals;
}

gboolean
atlas_ranked_number_may_be_unchanged (const AtlasRankedNumber *self)
{
  return atlas_stats_rounds_to (self->value, 0.0, get_sure_decimals (self));
}

/* A change is shown as its ends are, 24.5 less 21 as 3.5, unless it may be none. */
guint
atlas_ranked_number_get_shown_decimals (const AtlasRankedNumber *self)
{
  guint decimals = get_sure_decimals (self);

  if (self->cell == NULL || self->before == NULL || !(round_size (self->value, decimals) > 0.0))
    return decimals;

  return MAX (atlas_cell_get_shown_decimals (self->cell),
              atlas_cell_get_shown_decimals (self->before));
}

gboolean
atlas_ranked_number_is_small (const AtlasRankedNumber *self)
{
  return atlas_ranked_number_is_known (self) &&
         (atlas_cell_is_small (self->cell) ||
          (self->before != NULL && atlas_cell_is_small (self->before)));
}

static gboolean
contradicts_counts (AtlasCell *cell)
{
  return atlas_cell_get_counts_fit (cell) == ATLAS_COUNTS_DIFFER;
}

static gboolean
is_doubtful (AtlasCell *cell)
{
  return atlas_cell_is_hollow (cell) || contradicts_counts (cell);
}

gboolean
atlas_ranked_number_is_doubtful (const AtlasRankedNumber *self)
{
  return atlas_ranked_number_is_known (self) &&
         (is_doubtful (self->cell) || (self->before != NULL && is_doubtful (self->before)));
}

gboolean
atlas_ranked_number_is_sound (const AtlasRankedNumber *self)
{
  return atlas_ranked_number_is_known (self) && atlas_cell_is_sound (self->cell) &&
         (self->before == NULL || atlas_cell_is_sound (self->before));
}

guint
atlas_ranked_number_count_one_source (const AtlasRankedNumber *self)
{
  if (!atlas_ranked_number_is_known (self))
    return 0;

  return (atlas_cell_has_one_source (self->cell) ? 1 : 0) +
         (self->before != NULL && atlas_cell_has_one_source (self->before) ? 1 : 0);
}

char *
atlas_format_change_size (double value, guint decimals, const char *unit)
{
  return atlas_format_value (round_size (value, decimals), decimals,
                             g_str_equal (unit, "percent") ? "percent_points" : unit);
}

char *
atlas_format_change (double value, guint decimals, const char *unit)
{
  g_autofree char *size = atlas_format_change_size (value, decimals, unit);

  if (!(round_size (value, decimals) > 0.0))
    return g_steal_pointer (&size);
  if (value > 0.0)
    /* Translators: a number that has grown by so much: "+2.1 points". */
    return g_strdup_printf (_ ("+%s"), size);

  /* Translators: a number that has shrunk by so much, with a minus sign: "−2.1 points". */
  return g_strdup_printf (_ ("−%s"), size);
}

static char *
format_cell (AtlasCell *cell)
{
  return cell != NULL ? atlas_format_cell_shown (cell) : g_strdup (_ ("not found"));
}

/* Which of the two numbers is unknown, and why. */
static char *
format_unknown_change (const AtlasRankedNumber *self)
{
  double value;
  gboolean is_newer = !get_exact_value (self->cell, &value);
  g_autofree char *reason = format_cell (is_newer ? self->cell : self->before);

  /* Translators: a year, and what stands in place of its number: "2020: not published". */
  return g_strdup_printf (_ ("%d: %s"), is_newer ? self->cycle : self->since, reason);
}

char *
atlas_ranked_number_format (const AtlasRankedNumber *self)
{
  if (self->since == 0)
    return format_cell (self->cell);
  if (!atlas_ranked_number_is_known (self))
    return format_unknown_change (self);

  return atlas_format_change (self->value, atlas_ranked_number_get_shown_decimals (self),
                              atlas_cell_get_key (self->cell)->unit);
}

static char *
describe_share (AtlasCell *cell)
{
  double count;
  double total;
  double percent;

  if (!atlas_cell_get_counts (cell, &count, &total))
    return NULL;

  g_autofree char *count_text = atlas_format_cell (atlas_cell_get_numerator (cell));
  g_autofree char *total_text = atlas_format_cell (atlas_cell_get_denominator (cell));
  if (contradicts_counts (cell) && atlas_stats_percent (count, total, &percent))
    {
      g_autofree char *computed = atlas_format_percent (percent, 1);

      /* Translators: two counts, and the share that they make, which is not the one that was
       * published: "8 of 100 would be 8.0 %". */
      return g_strdup_printf (_ ("%s of %s would be %s"), count_text, total_text, computed);
    }

  /* Translators: the two counts behind a share: "4,198 of 9,767". */
  return g_strdup_printf (_ ("%s of %s"), count_text, total_text);
}

static char *
describe_ends (const AtlasRankedNumber *self)
{
  g_autofree char *before = atlas_format_cell_shown (self->before);
  g_autofree char *after = atlas_format_cell_shown (self->cell);

  /* Translators: a number and its year, then the later number and its year: "40.9 % in 2020, 43.0 %
   * in 2024". */
  return g_strdup_printf (_ ("%s in %d, %s in %d"), before, self->since, after, self->cycle);
}

char *
atlas_ranked_number_describe_counts (const AtlasRankedNumber *self)
{
  if (!atlas_ranked_number_is_known (self))
    return NULL;

  g_autofree char *text = self->since != 0 ? describe_ends (self) : describe_share (self->cell);
  if (!atlas_ranked_number_is_small (self))
    return g_steal_pointer (&text);
  if (text == NULL)
    return g_strdup (_ ("a count under 10"));

  /* Translators: the two counts behind a share: "8 of 916, a count under 10". */
  return g_strdup_printf (_ ("%s, a count under 10"), text);
}

static char *
describe_change (const AtlasRankedNumber *self)
{
  g_autofree char *value = atlas_ranked_number_format (self);
  GString *label = g_string_new (NULL);

  /* Translators: what a screen reader says of a bar: a specialty, and the change of its number:
   * "Pediatrics, +2.1 points". */
  g_string_append_printf (label, C_ ("specialty and change", "%s, %s"),
                          atlas_name_specialty (self->specialty), value);
  if (atlas_ranked_number_is_doubtful (self))
    g_string_append (label, _ (", computed, disputed or shown with a caution"));

  return g_string_free_and_steal (label);
}

static char *
describe_number (const AtlasRankedNumber *self)
{
  const char *name = atlas_name_specialty (self->specialty);
  /* Translators: what a mark stands for: year, group or specialty. */
  g_autofree char *what = g_strdup_printf (_ ("%d, %s"), self->cycle, name);

  if (self->cell != NULL)
    return atlas_mark_describe (what, self->cell);

  /* Translators: what a screen reader says of a number that is not known: year and specialty. */
  return g_strdup_printf (_ ("%s, not found"), what);
}

char *
atlas_ranked_number_describe (const AtlasRankedNumber *self)
{
  g_autofree char *label = self->since != 0 ? describe_change (self) : describe_number (self);
  g_autofree char *counts = atlas_ranked_number_describe_counts (self);

  if (counts == NULL)
    return g_steal_pointer (&label);

  /* Translators: what a screen reader says of a number, then the counts behind it. */
  return g_strdup_printf (C_ ("number and counts", "%s, %s"), label, counts);
}

/* (nullable): a share in whole percents, but never rounded to none or to all. */
static char *
format_short (const AtlasRankedNumber *self)
{
  double whole = round (self->value);

  if (self->since != 0 || !atlas_ranked_number_is_known (self) ||
      !g_str_equal (atlas_cell_get_key (self->cell)->unit, "percent") ||
      ((whole <= 0.0 || whole >= 100.0) && fabs (whole - self->value) > 0.0))
    return NULL;

  return atlas_format_percent (whole, 0);
}

void
atlas_ranked_number_add_mark (const AtlasRankedNumber *self, AtlasSeries *series, double x)
{
  const char *id = self->cell != NULL ? atlas_cell_get_id (self->cell) : NULL;
  AtlasMark *mark = atlas_series_add_mark (series, id, x, self->value);

  mark->value_text = atlas_ranked_number_format (self);
  mark->short_text = format_short (self);
  mark->detail = atlas_ranked_number_describe_counts (self);
  mark->label = atlas_ranked_number_describe (self);
  mark->hollow = atlas_ranked_number_is_doubtful (self) || atlas_ranked_number_is_small (self);
  if (!atlas_ranked_number_is_known (self) || self->since != 0 ||
      !atlas_cell_get_interval (self->cell, &mark->low, &mark->high))
    mark->low = mark->high = NAN;
}
