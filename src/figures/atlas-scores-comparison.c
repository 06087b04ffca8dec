/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Titles that set those who matched beside those who did not. */

#include "config.h"

#include "atlas-scores-private.h"

#include "atlas-format.h"

#include <glib/gi18n.h>

/* A group of which both outcomes are shown. */
typedef struct
{
  guint matched;
  guint unmatched;
} Pair;

/* The first at @start or after. */
static gboolean
find_pair (const AtlasScores *self, guint start, Pair *out_pair)
{
  for (guint i = start; i + 1 < self->groups->len; i++)
    {
      const AtlasScoresGroup *group = atlas_scores_get_group (self, i);
      const AtlasScoresGroup *next = atlas_scores_get_group (self, i + 1);

      if (group->type == next->type && atlas_scores_group_is (group, "matched") &&
          atlas_scores_group_is (next, "unmatched"))
        {
          *out_pair = (Pair) { i, i + 1 };
          return TRUE;
        }
    }

  return FALSE;
}

/* An outlined number makes no comparison. */
static gboolean
is_sound (const AtlasScore *score, AtlasMeasure *measure)
{
  return score->cell != NULL && atlas_score_get_measure (score) == measure &&
         !atlas_score_is_hollow (score);
}

/* Whether a row has the same statistic of both. */
static gboolean
has_pair (const AtlasScoresRow *row, const Pair *pair, AtlasMeasure *measure)
{
  return is_sound (&row->scores[pair->matched], measure) &&
         is_sound (&row->scores[pair->unmatched], measure);
}

/* In English a name like "Non-U.S. IMGs" begins small inside a sentence; a translation stays as it
 * is. */
static char *
name_type_in_sentence (AtlasApplicantType *type)
{
  const char *name = atlas_name_type (type);
  char *text = g_strdup (name);

  if (name == atlas_applicant_type_get_name (type) && g_ascii_islower (text[1]))
    text[0] = g_ascii_tolower (text[0]);
  return text;
}

/* Whether the numbers say how many matched and how many did not. */
static gboolean
counts_applicants (const AtlasScores *self)
{
  return g_str_equal (atlas_scores_subject_get_unit (&self->subject), "count");
}

/**
 * Sides:
 * @type: the group, as it stands inside a sentence
 * @matched: the number of those who matched
 * @unmatched: the number of those who did not
 * @specialty: as it stands inside a sentence
 */
typedef struct
{
  const char *type;
  const char *matched;
  const char *unmatched;
  const char *specialty;
} Sides;

/* "3,392 non-U.S. IMGs matched in internal medicine, their preferred specialty, and 3,600 did not";
 * of editions also which. */
static char *
describe_counts (const AtlasScores *self, const AtlasScoresRow *row, const Sides *sides)
{
  if (self->by_edition && atlas_scores_row_is_total (row))
    /* Translators: the title of a chart: how many of a group matched, the group, how many did not,
     * year of an edition of a report. */
    return g_strdup_printf (
        _ ("%s %s matched in their preferred specialty, and %s did not (%d edition)"),
        sides->matched, sides->type, sides->unmatched, row->edition);
  if (self->by_edition)
    /* Translators: the title of a chart: how many of a group matched, the group, the specialty, how
     * many did not match in it, year of an edition of a report. */
    return g_strdup_printf (
        _ ("%s %s matched in %s, their preferred specialty, and %s did not (%d edition)"),
        sides->matched, sides->type, sides->specialty, sides->unmatched, row->edition);
  if (atlas_scores_row_is_total (row))
    /* Translators: the title of a chart: how many of a group matched, the group, how many did not.
     */
    return g_strdup_printf (_ ("%s %s matched in their preferred specialty, and %s did not"),
                            sides->matched, sides->type, sides->unmatched);

  /* Translators: the title of a chart: how many of a group matched, the group, the specialty, how
   * many did not match in it. */
  return g_strdup_printf (_ ("%s %s matched in %s, their preferred specialty, and %s did not"),
                          sides->matched, sides->type, sides->specialty, sides->unmatched);
}

/* "Mean Step 2 CK score: 249 for matched non-U.S. IMGs in internal medicine, 242 for those not
 * matched"; of editions also which. */
static char *
describe_values (const AtlasScores *self,
                 const AtlasScoresRow *row,
                 const char *measure,
                 const Sides *sides)
{
  if (self->by_edition)
    /* Translators: the title of a chart: measure; its value for applicants who matched, their
     * group, their specialty; its value for those who did not; year of an edition of a report. */
    return g_strdup_printf (
        _ ("%s: %s for matched %s in %s, %s for those not matched (%d edition)"), measure,
        sides->matched, sides->type, sides->specialty, sides->unmatched, row->edition);

  /* Translators: the title of a chart: measure; its value for applicants who matched, their group,
   * their specialty; its value for those who did not. */
  return g_strdup_printf (_ ("%s: %s for matched %s in %s, %s for those not matched"), measure,
                          sides->matched, sides->type, sides->specialty, sides->unmatched);
}

static char *
describe_pair (const AtlasScores *self,
               const AtlasScoresRow *row,
               const Pair *pair,
               GPtrArray *named)
{
  const AtlasScore *score = &row->scores[pair->matched];
  g_autofree char *type = name_type_in_sentence (
      atlas_scores_get_group (self, pair->matched)->type);
  g_autofree char *matched = atlas_scores_format_value (self, score);
  g_autofree char *unmatched = atlas_scores_format_value (self, &row->scores[pair->unmatched]);
  g_autofree char *specialty = atlas_name_specialty_in_sentence (row->specialty);
  const Sides sides = { type, matched, unmatched, specialty };

  g_ptr_array_add (named, score->cell);
  g_ptr_array_add (named, row->scores[pair->unmatched].cell);
  if (counts_applicants (self))
    return describe_counts (self, row, &sides);

  return describe_values (self, row, atlas_name_measure (atlas_score_get_measure (score)), &sides);
}

typedef struct
{
  guint n;
  guint n_higher;
  guint n_lower;
  AtlasMeasure *measure;
  const AtlasScoresRow *last;
} Comparison;

/* Rows with the same statistic of both outcomes; @median: medians, else anything but medians. */
static Comparison
compare_statistic (const AtlasScores *self, const Pair *pair, gboolean with_total, gboolean median)
{
  Comparison result = { 0 };

  for (guint i = 0; i < self->rows->len; i++)
    {
      const AtlasScoresRow *row = atlas_scores_get_row (self, i);
      const AtlasScore *score = &row->scores[pair->matched];
      AtlasMeasure *measure = atlas_score_get_measure (score);

      if (measure == NULL || atlas_score_is_median (score) != median ||
          !has_pair (row, pair, measure) || (!with_total && atlas_scores_row_is_total (row)))
        continue;

      double matched = atlas_score_get_value (score);
      double unmatched = atlas_score_get_value (&row->scores[pair->unmatched]);
      result.measure = measure;
      result.last = row;
      result.n++;
      result.n_higher += matched > unmatched;
      result.n_lower += matched < unmatched;
    }

  return result;
}

/* The statistic that more rows have, of editions that of the newest; all specialties together left
 * out where there are others. */
static Comparison
compare_outcomes (const AtlasScores *self, const Pair *pair, gboolean with_total)
{
  Comparison means = compare_statistic (self, pair, with_total, FALSE);
  Comparison medians = compare_statistic (self, pair, with_total, TRUE);

  if (medians.n == 0)
    return means;
  if (self->by_edition && means.n > 0)
    return means.last->edition >= medians.last->edition ? means : medians;

  return means.n >= medians.n ? means : medians;
}

/* More than half: a tie is no majority. */
static gboolean
is_majority (guint part, guint whole)
{
  return 2 * part > whole;
}

/* How many specialties had more who matched, or fewer. */
static char *
describe_majorities (const char *type, const Comparison *comparison)
{
  guint n = comparison->n;

  if (!is_majority (comparison->n_higher, n) && !is_majority (comparison->n_lower, n))
    return g_strdup_printf (
        /* Translators: the title of a chart: a group; how many specialties have both numbers; in
         * how many of them more of the group matched, fewer did, as many did as did not. */
        _ ("No clear pattern: of %s in %u specialties, more matched than did not in %u, fewer in "
           "%u, as many in %u"),
        type, n, comparison->n_higher, comparison->n_lower,
        n - comparison->n_higher - comparison->n_lower);
  if (is_majority (comparison->n_higher, n))
    return g_strdup_printf (
        /* Translators: the title of a chart: in how many specialties, of how many that have both
         * numbers; a group. */
        ngettext ("In %u of %u specialty, more %s who ranked it first matched in it than did not",
                  "In %u of %u specialties, more %s who ranked it first matched in it than did not",
                  n),
        comparison->n_higher, n, type);

  return g_strdup_printf (
      /* Translators: the title of a chart: in how many specialties, of how many that have both
       * numbers; a group. */
      ngettext ("In %u of %u specialty, fewer %s who ranked it first matched in it than did not",
                "In %u of %u specialties, fewer %s who ranked it first matched in it than did not",
                n),
      comparison->n_lower, n, type);
}

/* @type: as it stands inside a sentence */
static char *
describe_majority (const char *measure, const char *type, const Comparison *comparison)
{
  guint n = comparison->n;

  if (comparison->n_higher == n)
    /* Translators: the title of a chart: a measure, a group, how many specialties have both numbers
     * (at least 2). */
    return g_strdup_printf (_ ("%s: higher for matched %s than for those not matched in all %u "
                               "specialties compared"),
                            measure, type, n);
  if (is_majority (comparison->n_higher, n))
    /* Translators: the title of a chart: a measure, a group, in how many specialties, of how many
     * that have both numbers (at least 3). */
    return g_strdup_printf (_ ("%s: higher for matched %s than for those not matched in %u of %u "
                               "specialties compared"),
                            measure, type, comparison->n_higher, n);

  /* Translators: the title of a chart: a measure, a group, in how many specialties, of how many
   * that have both numbers (at least 2). */
  return g_strdup_printf (_ ("%s: lower for matched %s than for those not matched in %u of %u "
                             "specialties compared"),
                          measure, type, comparison->n_lower, n);
}

static char *
describe_statistic (const char *measure, const char *type, const Comparison *comparison)
{
  guint n = comparison->n;

  if (is_majority (comparison->n_higher, n) || is_majority (comparison->n_lower, n))
    return describe_majority (measure, type, comparison);

  /* Translators: the title of a chart: a measure; a group; in how many specialties, of how many
   * that have both numbers (at least 2), it was higher for those who matched, lower, the same. */
  return g_strdup_printf (_ ("%s, no clear pattern: for matched %s higher than for those not "
                             "matched in %u of %u specialties, lower in %u, the same in %u"),
                          measure, type, comparison->n_higher, n, comparison->n_lower,
                          n - comparison->n_higher - comparison->n_lower);
}

static char *
describe_comparison (const AtlasScores *self, const Pair *pair, const Comparison *comparison)
{
  g_autofree char *type = name_type_in_sentence (
      atlas_scores_get_group (self, pair->matched)->type);

  if (counts_applicants (self))
    return describe_majorities (type, comparison);

  return describe_statistic (atlas_name_measure (comparison->measure), type, comparison);
}

char *
atlas_scores_describe_comparison (const AtlasScores *self, GPtrArray *named)
{
  Pair pair;

  for (guint start = 0; find_pair (self, start, &pair); start = pair.unmatched)
    {
      Comparison comparison = compare_outcomes (self, &pair, self->by_edition);

      if (comparison.n == 0)
        comparison = compare_outcomes (self, &pair, TRUE);
      if (comparison.n == 1 || (comparison.n > 1 && self->by_edition))
        return describe_pair (self, comparison.last, &pair, named);
      if (comparison.n > 1)
        return describe_comparison (self, &pair, &comparison);
    }

  return NULL;
}
