/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The titles of the scores: sentences that are true of the rows. */

#include "config.h"

#include "atlas-scores-private.h"

#include "atlas-format.h"

#include <glib/gi18n.h>

/* What a headline rests on: sound numbers, or outlined ones where there are no others. */
static gboolean
is_fit (const AtlasScore *score, gboolean sound)
{
  return score->cell != NULL && !(sound && atlas_score_is_hollow (score));
}

static gboolean
is_candidate (const AtlasScores *self, const AtlasScoresRow *row, guint group, gboolean sound)
{
  return is_fit (&row->scores[group], sound) &&
         (self->by_edition || !atlas_scores_row_is_total (row));
}

/* The rows of a group with the statistic that most of them have, the mean where as many have the
 * median. */
static GPtrArray *
list_comparable (const AtlasScores *self, guint group, gboolean sound)
{
  GPtrArray *means = g_ptr_array_new ();
  GPtrArray *medians = g_ptr_array_new ();

  for (guint i = 0; i < self->rows->len; i++)
    {
      const AtlasScoresRow *row = atlas_scores_get_row (self, i);

      if (is_candidate (self, row, group, sound))
        g_ptr_array_add (atlas_score_is_median (&row->scores[group]) ? medians : means,
                         (gpointer) row);
    }

  gboolean is_mean = means->len >= medians->len;
  g_ptr_array_unref (is_mean ? medians : means);
  return is_mean ? means : medians;
}

/* One number: "Mean Step 2 CK score, U.S. IMGs, matched: 230 in internal medicine"; of editions
 * also which. */
static char *
describe_one (const AtlasScores *self, const AtlasScoresRow *row, guint group, GPtrArray *named)
{
  const AtlasScore *score = &row->scores[group];
  const char *measure = atlas_name_measure (atlas_score_get_measure (score));
  const char *name = atlas_scores_get_group (self, group)->name;
  g_autofree char *value = atlas_scores_format_value (self, score);
  g_autofree char *specialty = atlas_name_specialty_in_sentence (row->specialty);

  g_ptr_array_add (named, score->cell);
  if (self->by_edition)
    /* Translators: the title of a chart: measure, group, value, specialty, year of an edition of a
     * report. */
    return g_strdup_printf (_ ("%s, %s: %s in %s (%d edition)"), measure, name, value, specialty,
                            row->edition);

  /* Translators: the title of a chart: measure, group, value, specialty. */
  return g_strdup_printf (_ ("%s, %s: %s in %s"), measure, name, value, specialty);
}

/* From the oldest edition to the newest. */
static char *
describe_course (const AtlasScores *self, GPtrArray *rows, guint group, GPtrArray *named)
{
  const AtlasScoresRow *first = g_ptr_array_index (rows, 0);
  const AtlasScoresRow *last = g_ptr_array_index (rows, rows->len - 1);
  g_autofree char *first_value = atlas_scores_format_value (self, &first->scores[group]);
  g_autofree char *last_value = atlas_scores_format_value (self, &last->scores[group]);
  g_autofree char *specialty = atlas_name_specialty_in_sentence (self->specialty);

  g_ptr_array_add (named, first->scores[group].cell);
  g_ptr_array_add (named, last->scores[group].cell);
  /* Translators: the title of a chart: measure, group, specialty; value and year of an edition of a
   * report; value and later edition. */
  return g_strdup_printf (_ ("%s, %s in %s: %s (%d edition), %s (%d edition)"),
                          atlas_name_measure (atlas_score_get_measure (&first->scores[group])),
                          atlas_scores_get_group (self, group)->name, specialty, first_value,
                          first->edition, last_value, last->edition);
}

/* The first row with the highest value, or the last with the lowest. */
static const AtlasScoresRow *
find_extreme (GPtrArray *rows, guint group, gboolean highest)
{
  const AtlasScoresRow *found = g_ptr_array_index (rows, 0);

  for (guint i = 1; i < rows->len; i++)
    {
      const AtlasScoresRow *row = g_ptr_array_index (rows, i);
      double value = atlas_score_get_value (&row->scores[group]);
      double best = atlas_score_get_value (&found->scores[group]);

      if (highest ? value > best : value <= best)
        found = row;
    }

  return found;
}

/* Whether an outlined number is beyond those that a title names. */
static gboolean
is_exceeded (const AtlasScores *self,
             guint group,
             const AtlasScore *highest,
             const AtlasScore *lowest)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      const AtlasScoresRow *row = atlas_scores_get_row (self, i);
      const AtlasScore *score = &row->scores[group];
      double value = atlas_score_get_value (score);

      if (!atlas_scores_row_is_total (row) &&
          atlas_score_get_measure (score) == atlas_score_get_measure (highest) &&
          (value > atlas_score_get_value (highest) || value < atlas_score_get_value (lowest)))
        return TRUE;
    }

  return FALSE;
}

/* From the highest specialty to the lowest. */
static char *
describe_range (const AtlasScores *self, GPtrArray *rows, guint group, GPtrArray *named)
{
  const AtlasScoresRow *highest = find_extreme (rows, group, TRUE);
  const AtlasScoresRow *lowest = find_extreme (rows, group, FALSE);
  const char *measure = atlas_name_measure (atlas_score_get_measure (&highest->scores[group]));
  const char *name = atlas_scores_get_group (self, group)->name;
  g_autofree char *high = atlas_scores_format_value (self, &highest->scores[group]);
  g_autofree char *low = atlas_scores_format_value (self, &lowest->scores[group]);
  g_autofree char *high_name = atlas_name_specialty_in_sentence (highest->specialty);
  g_autofree char *low_name = atlas_name_specialty_in_sentence (lowest->specialty);
  gboolean exceeded = is_exceeded (self, group, &highest->scores[group], &lowest->scores[group]);

  g_ptr_array_add (named, highest->scores[group].cell);
  g_ptr_array_add (named, lowest->scores[group].cell);
  if (g_str_equal (high, low) && !exceeded)
    /* Translators: the title of a chart: measure, group, the value that all specialties have. */
    return g_strdup_printf (_ ("%s, %s: %s in all of these specialties"), measure, name, high);
  if (exceeded)
    /* Translators: the title of a chart: measure, group, the highest value and its specialty, the
     * lowest value and its specialty, both of those that are not drawn as outlines. */
    return g_strdup_printf (_ ("%s, %s: from %s in %s to %s in %s, outlined numbers aside"),
                            measure, name, high, high_name, low, low_name);

  /* Translators: the title of a chart: measure, group, the highest value and its specialty, the
   * lowest value and its specialty. */
  return g_strdup_printf (_ ("%s, %s: from %s in %s to %s in %s"), measure, name, high, high_name,
                          low, low_name);
}

/* (nullable): what rows say of the first group that has any; all specialties together count only
 * where rows are editions. */
static char *
find_course (const AtlasScores *self, gboolean sound, GPtrArray *named)
{
  for (guint group = 0; group < self->groups->len; group++)
    {
      g_autoptr (GPtrArray) rows = list_comparable (self, group, sound);

      if (rows->len > 1)
        return self->by_edition ? describe_course (self, rows, group, named)
                                : describe_range (self, rows, group, named);
      if (rows->len == 1)
        return describe_one (self, g_ptr_array_index (rows, 0), group, named);
    }

  return NULL;
}

char *
atlas_scores_describe_finding (const AtlasScores *self, GPtrArray *named)
{
  gboolean sound = atlas_scores_has_sound (self);

  if (self->rows->len == 0)
    return g_strdup (_ ("No numbers for this choice"));

  char *finding = atlas_scores_describe_comparison (self, named);
  if (finding == NULL)
    finding = find_course (self, sound, named);
  if (finding != NULL)
    return finding;

  /* Nothing but all specialties together is left. */
  const AtlasScoresRow *total = atlas_scores_get_row (self, 0);
  guint group = 0;
  while (!is_fit (&total->scores[group], sound))
    group++;
  return describe_one (self, total, group, named);
}
