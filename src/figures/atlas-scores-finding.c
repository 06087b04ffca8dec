/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The titles of the scores: sentences that are true of the rows. */

#include "config.h"

#include "atlas-scores-private.h"

#include "atlas-format.h"

#include <glib/gi18n.h>
#include <math.h>

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

static AtlasMeasure *
get_measure (const AtlasScore *score)
{
  return score->cell != NULL ? atlas_cell_get_key (score->cell)->measure : NULL;
}

/* A doubtful number makes no comparison. */
static gboolean
is_sound (const AtlasScore *score, AtlasMeasure *measure)
{
  return get_measure (score) == measure && atlas_cell_get_caution (score->cell) == NULL &&
         !atlas_cell_is_disputed (score->cell);
}

/* Whether a row has the same statistic of both. */
static gboolean
has_pair (const AtlasScoresRow *row, const Pair *pair, AtlasMeasure *measure)
{
  return is_sound (&row->scores[pair->matched], measure) &&
         is_sound (&row->scores[pair->unmatched], measure);
}

/* In English a name that begins like "Non-U.S." or "Mean" begins small inside a sentence; a
 * translation stays as it is. */
static char *
name_in_sentence (const char *name, const char *english)
{
  char *text = g_strdup (name);

  if (name == english && g_ascii_islower (text[1]))
    text[0] = g_ascii_tolower (text[0]);
  return text;
}

static char *
name_type_in_sentence (AtlasApplicantType *type)
{
  return name_in_sentence (atlas_name_type (type), atlas_applicant_type_get_name (type));
}

/* Whether the numbers say how many matched and how many did not. */
static gboolean
counts_applicants (const AtlasScores *self)
{
  return g_str_equal (atlas_scores_subject_get_unit (&self->subject), "count");
}

/* "2026 edition", as a title has it. */
static char *
name_edition (int edition)
{
  const AtlasCellKey key = { .time = ATLAS_TIME_EDITION, .year = edition };

  return atlas_name_time (&key);
}

/* "3,392 non-U.S. IMGs matched in internal medicine, their preferred specialty, and 3,600 did not
 * (2026 edition)". */
static char *
describe_counts (const AtlasScoresRow *row,
                 const char *type,
                 const char *matched,
                 const char *unmatched)
{
  g_autofree char *specialty = atlas_name_specialty_in_sentence (row->specialty);
  g_autofree char *edition = name_edition (row->edition);

  if (atlas_scores_row_is_total (row))
    /* Translators: the title of a chart: how many of a group matched, the group, how many did not,
     * edition of a report. */
    return g_strdup_printf (_ ("%s %s matched in their preferred specialty, and %s did not (%s)"),
                            matched, type, unmatched, edition);

  /* Translators: the title of a chart: how many of a group matched, the group, the specialty, how
   * many did not match in it, edition of a report. */
  return g_strdup_printf (_ ("%s %s matched in %s, their preferred specialty, and %s did not (%s)"),
                          matched, type, specialty, unmatched, edition);
}

/* "Mean Step 2 CK score: 249 for matched non-U.S. IMGs in internal medicine, 242 for those not
 * matched (2026 edition)". */
static char *
describe_pair (const AtlasScores *self, const AtlasScoresRow *row, const Pair *pair)
{
  const AtlasScore *score = &row->scores[pair->matched];
  g_autofree char *type = name_type_in_sentence (
      atlas_scores_get_group (self, pair->matched)->type);
  g_autofree char *matched = atlas_format_cell (score->cell);
  g_autofree char *unmatched = atlas_format_cell (row->scores[pair->unmatched].cell);
  g_autofree char *specialty = atlas_name_specialty_in_sentence (row->specialty);
  g_autofree char *edition = name_edition (row->edition);

  if (counts_applicants (self))
    return describe_counts (row, type, matched, unmatched);

  /* Translators: the title of a chart: measure; its value for applicants who matched, their group,
   * their specialty; its value for those who did not; edition of a report. */
  return g_strdup_printf (_ ("%s: %s for matched %s in %s, %s for those not matched (%s)"),
                          atlas_name_measure (get_measure (score)), matched, type, specialty,
                          unmatched, edition);
}

typedef struct
{
  guint n;
  guint n_higher;
  guint n_lower;
  AtlasMeasure *measure;
  const AtlasScoresRow *last;
} Comparison;

/* Rows with both outcomes, all specialties together left out where there are others. */
static Comparison
compare_outcomes (const AtlasScores *self, const Pair *pair, gboolean with_total)
{
  Comparison result = { 0 };

  for (guint i = 0; i < self->rows->len; i++)
    {
      const AtlasScoresRow *row = atlas_scores_get_row (self, i);
      AtlasMeasure *measure = result.measure != NULL ? result.measure
                                                     : get_measure (&row->scores[pair->matched]);

      if (measure == NULL || !has_pair (row, pair, measure) ||
          (!with_total && atlas_scores_row_is_total (row)))
        continue;

      double matched = atlas_score_get_value (&row->scores[pair->matched]);
      double unmatched = atlas_score_get_value (&row->scores[pair->unmatched]);
      result.measure = measure;
      result.last = row;
      result.n++;
      result.n_higher += matched > unmatched;
      result.n_lower += matched < unmatched;
    }

  return result;
}

/* How many specialties had more who matched, or fewer. */
static char *
describe_majorities (const char *type, const Comparison *comparison)
{
  guint n = comparison->n;

  if (comparison->n_higher >= comparison->n_lower)
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

static char *
describe_comparison (const AtlasScores *self, const Pair *pair, const Comparison *comparison)
{
  g_autofree char *measure = name_in_sentence (atlas_name_measure (comparison->measure),
                                               atlas_measure_get_name (comparison->measure));
  g_autofree char *type = name_type_in_sentence (
      atlas_scores_get_group (self, pair->matched)->type);
  guint n = comparison->n;

  if (counts_applicants (self))
    return describe_majorities (type, comparison);
  if (comparison->n_higher == n)
    return g_strdup_printf (
        /* Translators: the title of a chart: how many specialties have both numbers, a group, a
         * measure. */
        ngettext ("In the %u specialty compared, matched %s had the higher %s",
                  "In all %u specialties compared, matched %s had the higher %s", n),
        n, type, measure);
  if (comparison->n_higher >= comparison->n_lower)
    return g_strdup_printf (
        /* Translators: the title of a chart: in how many specialties, of how many that have both
         * numbers; a group; a measure. */
        ngettext ("In %u of %u specialty compared, matched %s had the higher %s",
                  "In %u of %u specialties compared, matched %s had the higher %s", n),
        comparison->n_higher, n, type, measure);

  return g_strdup_printf (
      /* Translators: the title of a chart: in how many specialties, of how many that have both
       * numbers; a group; a measure. */
      ngettext ("In %u of %u specialty compared, matched %s had the lower %s",
                "In %u of %u specialties compared, matched %s had the lower %s", n),
      comparison->n_lower, n, type, measure);
}

/* (nullable): what sets those who matched apart, of the first group that has both numbers. */
static char *
find_comparison (const AtlasScores *self)
{
  Pair pair;

  for (guint start = 0; find_pair (self, start, &pair); start = pair.unmatched)
    {
      Comparison comparison = compare_outcomes (self, &pair, self->by_edition);

      if (comparison.n == 0)
        comparison = compare_outcomes (self, &pair, TRUE);
      if (comparison.n == 1 || (comparison.n > 1 && self->by_edition))
        return describe_pair (self, comparison.last, &pair);
      if (comparison.n > 1)
        return describe_comparison (self, &pair, &comparison);
    }

  return NULL;
}

/* The rows of the first group with the statistic that most of them have. */
static GPtrArray *
list_comparable (const AtlasScores *self)
{
  GPtrArray *rows = g_ptr_array_new ();
  AtlasMeasure *measure = NULL;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const AtlasScoresRow *row = atlas_scores_get_row (self, i);
      AtlasMeasure *own = get_measure (&row->scores[0]);

      if (own == NULL || (!self->by_edition && atlas_scores_row_is_total (row)))
        continue;
      if (measure == NULL)
        measure = own;
      if (own == measure)
        g_ptr_array_add (rows, (gpointer) row);
    }

  return rows;
}

/* One number: "Mean Step 2 CK score, U.S. IMGs, matched: 230 in internal medicine, 2024 edition".
 */
static char *
describe_one (const AtlasScores *self, const AtlasScoresRow *row, guint group)
{
  const AtlasScore *score = &row->scores[group];
  g_autofree char *value = atlas_format_cell (score->cell);
  g_autofree char *specialty = atlas_name_specialty_in_sentence (row->specialty);
  g_autofree char *edition = name_edition (row->edition);

  /* Translators: the title of a chart: measure, group, value, specialty, edition of a report. */
  return g_strdup_printf (_ ("%s, %s: %s in %s, %s"), atlas_name_measure (get_measure (score)),
                          atlas_scores_get_group (self, group)->name, value, specialty, edition);
}

/* From the oldest edition to the newest. */
static char *
describe_course (const AtlasScores *self, GPtrArray *rows)
{
  const AtlasScoresRow *first = g_ptr_array_index (rows, 0);
  const AtlasScoresRow *last = g_ptr_array_index (rows, rows->len - 1);
  g_autofree char *first_value = atlas_format_cell (first->scores[0].cell);
  g_autofree char *last_value = atlas_format_cell (last->scores[0].cell);
  g_autofree char *first_edition = name_edition (first->edition);
  g_autofree char *last_edition = name_edition (last->edition);
  g_autofree char *specialty = atlas_name_specialty_in_sentence (self->specialty);

  /* Translators: the title of a chart: measure, group, specialty; value and edition of a report;
   * value and later edition. */
  return g_strdup_printf (_ ("%s, %s in %s: %s (%s), %s (%s)"),
                          atlas_name_measure (get_measure (&first->scores[0])),
                          atlas_scores_get_group (self, 0)->name, specialty, first_value,
                          first_edition, last_value, last_edition);
}

/* From the highest specialty to the lowest, the order of the rows. */
static char *
describe_range (const AtlasScores *self, GPtrArray *rows)
{
  const AtlasScoresRow *highest = g_ptr_array_index (rows, 0);
  const AtlasScoresRow *lowest = g_ptr_array_index (rows, rows->len - 1);
  const char *measure = atlas_name_measure (get_measure (&highest->scores[0]));
  const char *group = atlas_scores_get_group (self, 0)->name;
  g_autofree char *high = atlas_format_cell (highest->scores[0].cell);
  g_autofree char *low = atlas_format_cell (lowest->scores[0].cell);
  g_autofree char *high_name = atlas_name_specialty_in_sentence (highest->specialty);
  g_autofree char *low_name = atlas_name_specialty_in_sentence (lowest->specialty);
  g_autofree char *edition = name_edition (self->edition);

  if (g_str_equal (high, low))
    /* Translators: the title of a chart: measure, group, the value that all specialties have,
     * edition of a report. */
    return g_strdup_printf (_ ("%s, %s: %s in all of these specialties, %s"), measure, group, high,
                            edition);

  /* Translators: the title of a chart: measure, group, the highest value and its specialty, the
   * lowest value and its specialty, edition of a report. */
  return g_strdup_printf (_ ("%s, %s: from %s in %s to %s in %s, %s"), measure, group, high,
                          high_name, low, low_name, edition);
}

char *
atlas_scores_describe_finding (const AtlasScores *self)
{
  if (self->rows->len == 0)
    return g_strdup (_ ("No numbers for this choice"));

  char *comparison = find_comparison (self);
  if (comparison != NULL)
    return comparison;

  g_autoptr (GPtrArray) rows = list_comparable (self);
  if (rows->len > 1)
    return self->by_edition ? describe_course (self, rows) : describe_range (self, rows);
  if (rows->len == 1)
    return describe_one (self, g_ptr_array_index (rows, 0), 0);

  const AtlasScoresRow *row = atlas_scores_get_row (self, 0);
  guint group = 0;
  while (row->scores[group].cell == NULL)
    group++;
  return describe_one (self, row, group);
}
