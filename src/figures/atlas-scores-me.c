/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where the reader's own value stands among the published numbers: next to each, in one row, and in
 * all. */

#include "config.h"

#include "atlas-scores-private.h"

#include "atlas-format.h"

#include <glib/gi18n.h>
#include <math.h>

/* No score or count of an applicant is larger. */
#define MAX_ME 1e6

/**
 * Place:
 * @group: whose numbers these are
 * @me: the reader's own value
 * @dot: the mean or the median
 *
 * What a sentence about a value and one group is made of.
 */
typedef struct
{
  const char *group;
  double value;
  double dot_value;
  gboolean median;
  char *me;
  char *dot;
  char *q1;
  char *q3;
} Place;

double
atlas_scores_get_me (const AtlasScores *self, AtlasSelection *selection)
{
  double me = atlas_selection_get_me (selection);

  return self->subject.quantity != NULL && me > 0.0 && me <= MAX_ME ? me : 0.0;
}

/* As it is shown. */
static double
round_me (const AtlasScores *self)
{
  return round (self->me * 10.0) / 10.0;
}

char *
atlas_scores_format_me (const AtlasScores *self)
{
  double me = round_me (self);

  return atlas_format_number (me, me > floor (me) ? 1 : 0);
}

/* Against the mean. */
static char *
compare_with_mean (const Place *place)
{
  if (place->value < place->dot_value)
    /* Translators: a group, the reader's own value, the mean of the group. */
    return g_strdup_printf (_ ("%s: %s is below the mean (%s)."), place->group, place->me,
                            place->dot);
  if (place->value > place->dot_value)
    /* Translators: a group, the reader's own value, the mean of the group. */
    return g_strdup_printf (_ ("%s: %s is above the mean (%s)."), place->group, place->me,
                            place->dot);

  /* Translators: a group, the reader's own value. */
  return g_strdup_printf (_ ("%s: %s is the mean."), place->group, place->me);
}

static char *
compare_with_median (const Place *place)
{
  if (place->value < place->dot_value)
    /* Translators: a group, the reader's own value, the median of the group. */
    return g_strdup_printf (_ ("%s: %s is below the median (%s)."), place->group, place->me,
                            place->dot);
  if (place->value > place->dot_value)
    /* Translators: a group, the reader's own value, the median of the group. */
    return g_strdup_printf (_ ("%s: %s is above the median (%s)."), place->group, place->me,
                            place->dot);

  /* Translators: a group, the reader's own value. */
  return g_strdup_printf (_ ("%s: %s is the median."), place->group, place->me);
}

/* Between the quartiles and the mean or the median, which is between them. */
static char *
compare_within (const Place *place)
{
  if (!(place->value < place->dot_value) && !(place->value > place->dot_value))
    return place->median ? compare_with_median (place) : compare_with_mean (place);
  if (place->value < place->dot_value)
    return g_strdup_printf (
        place->median
            /* Translators: a group, the reader's own value, two numbers of the group. */
            ? _ ("%s: %s is between the first quartile (%s) and the median (%s).")
            /* Translators: a group, the reader's own value, two numbers of the group. */
            : _ ("%s: %s is between the first quartile (%s) and the mean (%s)."),
        place->group, place->me, place->q1, place->dot);

  return g_strdup_printf (place->median
                              /* Translators: a group, the reader's own value, two numbers of the
                               * group. */
                              ? _ ("%s: %s is between the median (%s) and the third quartile (%s).")
                              /* Translators: a group, the reader's own value, two numbers of the
                               * group. */
                              : _ ("%s: %s is between the mean (%s) and the third quartile (%s)."),
                          place->group, place->me, place->dot, place->q3);
}

static char *
compare_with_quartiles (const Place *place, double q1, double q3)
{
  if (place->value < q1)
    /* Translators: a group, the reader's own value, a number of the group. */
    return g_strdup_printf (_ ("%s: %s is below the first quartile (%s)."), place->group, place->me,
                            place->q1);
  if (place->value > q3)
    /* Translators: a group, the reader's own value, a number of the group. */
    return g_strdup_printf (_ ("%s: %s is above the third quartile (%s)."), place->group, place->me,
                            place->q3);
  if (!(place->value > q1))
    /* Translators: a group, the reader's own value. */
    return g_strdup_printf (_ ("%s: %s is the first quartile."), place->group, place->me);
  if (!(place->value < q3))
    /* Translators: a group, the reader's own value. */
    return g_strdup_printf (_ ("%s: %s is the third quartile."), place->group, place->me);
  if (place->dot_value >= q1 && place->dot_value <= q3)
    return compare_within (place);

  /* Translators: a group, the reader's own value, the quartiles of the group. */
  return g_strdup_printf (_ ("%s: %s is between the first and the third quartile (%s and %s)."),
                          place->group, place->me, place->q1, place->q3);
}

static gboolean
has_sound_quartiles (const AtlasScore *score)
{
  return score->q1 != NULL && !atlas_cell_is_hollow (score->q1) &&
         !atlas_cell_is_hollow (score->q3);
}

static char *
describe_place (const AtlasScores *self, const AtlasScore *score, const char *group)
{
  g_autofree char *me_text = atlas_scores_format_me (self);
  g_autofree char *dot = atlas_scores_format_value (self, score);
  Place place = {
    .group = group,
    .value = round_me (self),
    .dot_value = atlas_score_get_value (score),
    .median = atlas_score_is_median (score),
    .me = me_text,
    .dot = dot,
  };

  if (!has_sound_quartiles (score))
    return place.median ? compare_with_median (&place) : compare_with_mean (&place);

  g_autofree char *q1_text = atlas_format_cell (score->q1);
  g_autofree char *q3_text = atlas_format_cell (score->q3);
  double q1 = NAN;
  double q3 = NAN;
  atlas_cell_get_value (score->q1, &q1);
  atlas_cell_get_value (score->q3, &q3);
  place.q1 = q1_text;
  place.q3 = q3_text;
  return compare_with_quartiles (&place, q1, q3);
}

static gboolean
has_me (const AtlasScores *self)
{
  return round_me (self) > 0.0;
}

void
atlas_scores_explain_me (const AtlasScores *self, GStrvBuilder *sentences)
{
  gboolean any = FALSE;

  if (!has_me (self) || self->rows->len != 1)
    return;

  for (guint i = 0; i < self->groups->len; i++)
    {
      const AtlasScore *score = &atlas_scores_get_row (self, 0)->scores[i];

      if (score->cell == NULL || atlas_score_is_hollow (score))
        continue;
      any = TRUE;
      g_strv_builder_take (sentences,
                           describe_place (self, score, atlas_scores_get_group (self, i)->name));
    }
  if (any)
    g_strv_builder_add (sentences,
                        _ ("Where your value stands among these says nothing about your chances."));
}

/* -1 below the mean or median, 0 the same, 1 above. */
static int
compare_me (const AtlasScores *self, const AtlasScore *score)
{
  double value = atlas_score_get_value (score);
  double me = round_me (self);

  return (me > value) - (me < value);
}

char *
atlas_scores_relate_me (const AtlasScores *self, const AtlasScore *score)
{
  if (!has_me (self))
    return NULL;

  g_autofree char *me = atlas_scores_format_me (self);
  gboolean median = atlas_score_is_median (score);
  int order = compare_me (self, score);

  if (order < 0)
    return g_strdup_printf (median
                                /* Translators: continues what a screen reader says of a median. */
                                ? _ ("your value, %s, is below the median")
                                /* Translators: continues what a screen reader says of a mean. */
                                : _ ("your value, %s, is below the mean"),
                            me);
  if (order > 0)
    return g_strdup_printf (median
                                /* Translators: continues what a screen reader says of a median. */
                                ? _ ("your value, %s, is above the median")
                                /* Translators: continues what a screen reader says of a mean. */
                                : _ ("your value, %s, is above the mean"),
                            me);

  return g_strdup_printf (median
                              /* Translators: continues what a screen reader says of a median. */
                              ? _ ("your value, %s, is the median")
                              /* Translators: continues what a screen reader says of a mean. */
                              : _ ("your value, %s, is the mean"),
                          me);
}

/* How many rows of a group are below the value, the same, and above it. */
static char *
describe_rows (const AtlasScores *self, guint group)
{
  guint counts[3] = { 0 };

  for (guint i = 0; i < self->rows->len; i++)
    {
      const AtlasScore *score = &atlas_scores_get_row (self, i)->scores[group];

      if (score->cell != NULL)
        counts[1 + compare_me (self, score)]++;
    }

  /* Translators: for a screen reader: a group; in how many rows of a chart, of how many, the
   * reader's own value is above the mean or median of the group, below it, the same. */
  return g_strdup_printf (_ ("%s: it is above the mean or median in %u of %u rows, below it in %u, "
                             "the same in %u."),
                          atlas_scores_get_group (self, group)->name, counts[2],
                          counts[0] + counts[1] + counts[2], counts[0], counts[1]);
}

void
atlas_scores_describe_me (const AtlasScores *self, GStrvBuilder *sentences)
{
  if (!has_me (self) || self->rows->len == 0)
    return;

  g_autofree char *me = atlas_scores_format_me (self);
  /* Translators: for a screen reader: the reader's own value in a chart. */
  g_strv_builder_take (sentences, g_strdup_printf (_ ("Your value is %s."), me));
  for (guint i = 0; self->rows->len > 1 && i < self->groups->len; i++)
    g_strv_builder_take (sentences, describe_rows (self, i));
  g_strv_builder_add (sentences,
                      _ ("Where your value stands among these says nothing about your chances."));
}
