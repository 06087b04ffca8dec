/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the scores are of, and what has to be said with them. */

#include "config.h"

#include "atlas-scores-private.h"

#include "atlas-format.h"

#include <glib/gi18n.h>

/* So many rows are named that show a median. */
#define MAX_NAMES 3

typedef gboolean (*ScoreTest) (const AtlasScore *score);

static gboolean
is_mean (const AtlasScore *score)
{
  return score->cell != NULL && !atlas_score_is_median (score);
}

static gboolean
has_quartiles (const AtlasScore *score)
{
  return score->cell != NULL && score->q1 != NULL;
}

static gboolean
has_n (const AtlasScore *score)
{
  return score->cell != NULL && score->n != NULL;
}

static gboolean
lacks_n (const AtlasScore *score)
{
  return score->cell != NULL && score->n == NULL;
}

static gboolean
is_doubtful (const AtlasScore *score)
{
  return score->cell != NULL && atlas_cell_is_hollow (score->cell);
}

static gboolean
is_small (const AtlasScore *score)
{
  return score->cell != NULL && atlas_score_is_small (score);
}

static gboolean
row_has (const AtlasScores *self, const AtlasScoresRow *row, ScoreTest test)
{
  for (guint i = 0; i < self->groups->len; i++)
    if (test (&row->scores[i]))
      return TRUE;

  return FALSE;
}

static gboolean
any_has (const AtlasScores *self, ScoreTest test)
{
  for (guint i = 0; i < self->rows->len; i++)
    if (row_has (self, atlas_scores_get_row (self, i), test))
      return TRUE;

  return FALSE;
}

/* (nullable): what dots and bars are. */
static const char *
describe_signs (const AtlasScores *self)
{
  gboolean quartiles = any_has (self, has_quartiles);

  if (self->subject.quantity == NULL)
    return NULL;
  if (any_has (self, is_mean) && any_has (self, atlas_score_is_median))
    return quartiles ? _ ("mean, or median where marked; bar from first to third quartile")
                     : _ ("mean, or median where marked");
  if (any_has (self, is_mean))
    return quartiles ? _ ("mean; bar from first to third quartile") : _ ("mean");

  return quartiles ? _ ("median; bar from first to third quartile") : _ ("median");
}

static char *
describe_rows (const AtlasScores *self, const char *subject)
{
  if (self->by_edition)
    {
      g_autofree char *specialty = atlas_name_specialty_in_sentence (self->specialty);

      /* Translators: below the title of a chart: a measure, a specialty. */
      return g_strdup_printf (_ ("%s in %s, by edition of Charting Outcomes"), subject, specialty);
    }

  g_autofree char *edition = atlas_scores_name_edition (self->dataset, self->edition);
  if (self->subject.quantity == NULL)
    /* Translators: below the title of a chart: a measure, an edition of Charting Outcomes, which is
     * a report. */
    return g_strdup_printf (_ ("%s, Charting Outcomes, %s"), subject, edition);

  /* Translators: below the title of a chart: a measure, an edition of Charting Outcomes, which is
   * a report. The preferred specialty is the one that an applicant ranked first. */
  return g_strdup_printf (_ ("%s by preferred specialty, Charting Outcomes, %s"), subject, edition);
}

/* Where no number is sound, the title has to rest on those that are not. */
static char *
add_doubt (const AtlasScores *self, const char *subject)
{
  gboolean small = any_has (self, is_small);

  if (atlas_scores_has_sound (self))
    return g_strdup (subject);
  if (small && any_has (self, is_doubtful))
    /* Translators: below the title of a chart: what it shows, and how good its numbers are. */
    return g_strdup_printf (_ ("%s; all numbers unchecked, doubtful or of fewer than 10 "
                               "applicants"),
                            subject);
  if (small)
    /* Translators: below the title of a chart: what it shows, and how good its numbers are. */
    return g_strdup_printf (_ ("%s; all of fewer than 10 applicants"), subject);

  /* Translators: below the title of a chart: what it shows, and how good its numbers are. */
  return g_strdup_printf (_ ("%s; all numbers unchecked or doubtful"), subject);
}

char *
atlas_scores_describe_subject (const AtlasScores *self)
{
  const char *subject = self->subject.quantity != NULL
                            ? atlas_name_quantity (self->subject.quantity)
                        : self->subject.measure != NULL ? atlas_name_measure (self->subject.measure)
                                                        : "";

  if (self->rows->len == 0)
    return g_strdup (subject);

  const char *signs = describe_signs (self);
  g_autofree char *rows = describe_rows (self, subject);
  if (signs == NULL)
    return add_doubt (self, rows);

  /* Translators: below the title of a chart: what it shows; what its dots and bars are. */
  g_autofree char *whole = g_strdup_printf (_ ("%s: %s"), rows, signs);
  return add_doubt (self, whole);
}

/* Medians that stand among means. */
static void
explain_medians (const AtlasScores *self, GStrvBuilder *sentences)
{
  g_autoptr (GString) names = g_string_new (NULL);
  guint n = 0;

  if (self->subject.quantity == NULL || !any_has (self, is_mean))
    return;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const AtlasScoresRow *row = atlas_scores_get_row (self, i);

      if (row_has (self, row, atlas_score_is_median) && n++ < MAX_NAMES)
        g_string_append_printf (names, "%s%s", n > 1 ? "; " : "", row->name);
    }
  if (n > MAX_NAMES)
    g_strv_builder_add (sentences, _ ("Some dots are medians, where no mean was published."));
  else if (n > 0)
    /* Translators: %s are the names of rows. */
    g_strv_builder_take (sentences,
                         g_strdup_printf (_ ("Median, as no mean was published: %s."), names->str));
}

static void
explain_n (const AtlasScores *self, GStrvBuilder *sentences)
{
  gboolean known = any_has (self, has_n);
  const char *measure = self->subject.measure != NULL ? atlas_measure_get_id (self->subject.measure)
                                                      : "";

  /* Counts of applicants are their own number. */
  if (g_str_equal (measure, ATLAS_SCORES_APPLICANTS))
    return;
  if (known)
    g_strv_builder_add (sentences, _ ("n: applicants counted."));
  if (any_has (self, lacks_n))
    g_strv_builder_add (sentences, known ? _ ("Where n is not given, it was not found.")
                                         : _ ("The numbers of applicants were not found."));
}

static void
explain_hollow (const AtlasScores *self, GStrvBuilder *sentences)
{
  gboolean small = any_has (self, is_small);
  gboolean doubtful = any_has (self, is_doubtful);

  if (small && doubtful)
    g_strv_builder_add (sentences,
                        _ ("Outlined: fewer than 10 applicants, or to be read with caution."));
  else if (small)
    g_strv_builder_add (sentences, _ ("Outlined: fewer than 10 applicants."));
  else if (doubtful)
    g_strv_builder_add (sentences, _ ("Outlined: to be read with caution."));
  if ((small || doubtful) && atlas_scores_has_sound (self))
    g_strv_builder_add (sentences, _ ("The title leaves outlined numbers out."));
}

/* "U.S. IMGs; U.S. MD seniors". */
static char *
join_names (GPtrArray *names)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < names->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "; " : "",
                            (const char *) g_ptr_array_index (names, i));
  return g_string_free_and_steal (text);
}

/* What was asked for and is not there. */
static void
explain_absence (const AtlasScores *self, GStrvBuilder *sentences)
{
  g_autofree char *absent = join_names (self->absent);
  g_autofree char *withheld = join_names (self->withheld);
  const char *definition = self->edition != 0
                               ? atlas_scores_describe_edition (self->dataset, self->edition)
                               : NULL;

  if (self->rows->len == 0)
    {
      if (definition != NULL)
        g_strv_builder_add (sentences, definition);
      return;
    }

  if (self->absent->len > 0)
    /* Translators: %s are names of groups, with semicolons between them. */
    g_strv_builder_take (sentences, g_strdup_printf (_ ("Not found: %s."), absent));
  if (self->withheld->len > 0)
    /* Translators: %s are names of groups, each with the reason in brackets, with semicolons
     * between them. */
    g_strv_builder_take (sentences, g_strdup_printf (_ ("Without a number: %s."), withheld));
  if (self->by_edition)
    g_strv_builder_add (
        sentences,
        _ ("Editions without a row: no such number of these groups was found or published."));
}

char *
atlas_scores_explain (const AtlasScores *self, GPtrArray *cells)
{
  g_autoptr (GStrvBuilder) sentences = g_strv_builder_new ();
  char *confidence = atlas_cells_describe_confidence (cells);

  if (self->rows->len > 0)
    g_strv_builder_add (sentences,
                        self->subject.quantity != NULL
                            ? _ ("These are averages of groups; they give nobody’s chances.")
                            : _ ("These are numbers of groups; they give nobody’s chances."));
  explain_medians (self, sentences);
  explain_n (self, sentences);
  explain_hollow (self, sentences);
  if (confidence != NULL)
    g_strv_builder_take (sentences, confidence);
  explain_absence (self, sentences);
  atlas_scores_explain_me (self, sentences);

  g_auto (GStrv) strv = g_strv_builder_end (sentences);
  return strv[0] != NULL ? g_strjoinv (" ", strv) : NULL;
}
