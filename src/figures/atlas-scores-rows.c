/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The rows of the scores and what each group has in them. */

#include "config.h"

#include "atlas-scores-private.h"

#include "atlas-format.h"

#include <glib/gi18n.h>
#include <math.h>

/* More digits than this say no more about a group. */
#define MAX_DECIMALS 1

static void
row_free (AtlasScoresRow *self)
{
  g_free (self->name);
  g_free (self->scores);
  g_free (self);
}

/* (nullable) */
static AtlasCell *
find_cell (const AtlasScores *self,
           const AtlasScoresRow *row,
           const AtlasScoresGroup *group,
           AtlasMeasure *measure)
{
  if (measure == NULL)
    return NULL;

  AtlasCellKey key = {
    .time = ATLAS_TIME_EDITION,
    .year = row->edition,
    .measure = measure,
    .unit = atlas_measure_get_unit (measure),
    .type = group->type,
    .specialty = atlas_specialty_get_id (row->specialty),
    .scope = ATLAS_SCORES_SCOPE,
    .outcome = atlas_term_get_id (group->outcome),
  };

  return atlas_dataset_lookup_key (self->dataset, &key);
}

static AtlasCell *
find_statistic (const AtlasScores *self,
                const AtlasScoresRow *row,
                const AtlasScoresGroup *group,
                AtlasStatistic statistic)
{
  const char *quantity = atlas_quantity_get_id (self->subject.quantity);

  return find_cell (self, row, group,
                    atlas_dataset_find_statistic (self->dataset, quantity, statistic));
}

/* (nullable): @cell, if it has an exact value. */
static AtlasCell *
with_mark (AtlasCell *cell)
{
  return cell != NULL && atlas_cell_has_mark (cell) ? cell : NULL;
}

static AtlasScore
find_score_of_quantity (const AtlasScores *self,
                        const AtlasScoresRow *row,
                        const AtlasScoresGroup *group)
{
  AtlasCell *mean = find_statistic (self, row, group, ATLAS_STATISTIC_MEAN);
  AtlasCell *median = find_statistic (self, row, group, ATLAS_STATISTIC_MEDIAN);
  AtlasScore score = {
    .cell = with_mark (mean),
    .median = with_mark (median),
    .q1 = with_mark (find_statistic (self, row, group, ATLAS_STATISTIC_Q1)),
    .q3 = with_mark (find_statistic (self, row, group, ATLAS_STATISTIC_Q3)),
    .n = with_mark (find_statistic (self, row, group, ATLAS_STATISTIC_N)),
    .reason = mean != NULL ? mean : median,
  };

  if (score.cell == NULL)
    {
      score.cell = score.median;
      score.median = NULL;
    }
  if (score.q1 == NULL || score.q3 == NULL)
    score.q1 = score.q3 = NULL;
  if (score.reason == NULL)
    score.reason = score.n;
  return score;
}

/* The applicants that a rate of theirs is a rate of; other shares do not say of how many. */
static AtlasCell *
find_denominator (const AtlasScores *self, const AtlasScoresRow *row, const AtlasScoresGroup *group)
{
  if (!g_str_equal (atlas_measure_get_id (self->subject.measure), ATLAS_SCORES_RATE))
    return NULL;

  return find_cell (self, row, group,
                    atlas_dataset_find_measure (self->dataset, ATLAS_SCORES_APPLICANTS));
}

static AtlasScore
find_score (const AtlasScores *self, const AtlasScoresRow *row, const AtlasScoresGroup *group)
{
  if (self->subject.quantity != NULL)
    return find_score_of_quantity (self, row, group);

  AtlasCell *cell = find_cell (self, row, group, self->subject.measure);
  return (AtlasScore) {
    .cell = with_mark (cell),
    .n = with_mark (find_denominator (self, row, group)),
    .reason = cell,
  };
}

/* Only rows in which any group has a number are kept. */
static void
add_row (AtlasScores *self, AtlasSpecialty *specialty, int edition)
{
  AtlasScoresRow *row = g_new0 (AtlasScoresRow, 1);
  gboolean any = FALSE;

  row->specialty = specialty;
  row->edition = edition;
  row->scores = g_new0 (AtlasScore, MAX (1, self->groups->len));
  for (guint i = 0; i < self->groups->len; i++)
    {
      row->scores[i] = find_score (self, row, atlas_scores_get_group (self, i));
      any = any || row->scores[i].cell != NULL;
    }
  row->name = self->by_edition ? atlas_scores_name_edition (self->dataset, edition)
                               : g_strdup (atlas_name_specialty (specialty));

  if (any)
    g_ptr_array_add (self->rows, row);
  else
    row_free (row);
}

static void
add_specialties (AtlasScores *self, AtlasSelection *selection)
{
  GListModel *specialties = atlas_dataset_get_specialties (self->dataset);
  gboolean all = atlas_selection_get_specialties (selection)[0] == NULL;

  for (guint i = 0; i < g_list_model_get_n_items (specialties); i++)
    {
      g_autoptr (AtlasSpecialty) specialty = g_list_model_get_item (specialties, i);

      if (all || atlas_selection_has_specialty (selection, atlas_specialty_get_id (specialty)))
        add_row (self, specialty, self->edition);
    }
}

static void
add_editions (AtlasScores *self, AtlasSelection *selection)
{
  const char *const *ids = atlas_selection_get_specialties (selection);
  g_autoptr (GArray) editions = atlas_scores_list_editions (
      self->dataset, atlas_scores_get_measure (self->dataset, selection),
      atlas_selection_get_types (selection));

  self->specialty = atlas_dataset_find_specialty (self->dataset,
                                                  ids[0] != NULL ? ids[0] : "all-specialties");
  for (guint i = 0; self->specialty != NULL && i < editions->len; i++)
    add_row (self, self->specialty, g_array_index (editions, int, i));
}

/* The group that a row is sorted by: the first that has a number. */
static guint
find_leading_group (const AtlasScores *self, const AtlasScoresRow *row)
{
  guint i = 0;

  while (i < self->groups->len && row->scores[i].cell == NULL)
    i++;
  return i;
}

/* All specialties together, then those in which the first group has a number, from the highest;
 * then the same of the next group. */
static int
compare_rows (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const AtlasScores *self = user_data;
  const AtlasScoresRow *left = a;
  const AtlasScoresRow *right = b;
  gboolean is_total = atlas_scores_row_is_total (left);
  guint leading = find_leading_group (self, left);
  guint other_leading = find_leading_group (self, right);

  if (is_total != atlas_scores_row_is_total (right))
    return is_total ? -1 : 1;
  if (leading != other_leading)
    return leading < other_leading ? -1 : 1;

  double value = atlas_score_get_value (&left->scores[leading]);
  double other_value = atlas_score_get_value (&right->scores[leading]);
  if (value < other_value || value > other_value)
    return value > other_value ? -1 : 1;

  return g_utf8_collate (left->name, right->name);
}

static gboolean
is_whole (const AtlasScores *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    for (guint j = 0; j < self->groups->len; j++)
      {
        double value = atlas_score_get_value (&atlas_scores_get_row (self, i)->scores[j]);

        if (!isnan (value) && value > floor (value))
          return FALSE;
      }

  return TRUE;
}

AtlasScores *
atlas_scores_new (AtlasDataset *dataset, AtlasSelection *selection)
{
  AtlasScores *self = g_new0 (AtlasScores, 1);

  self->dataset = dataset;
  self->subject = atlas_scores_subject_find (dataset,
                                             atlas_scores_get_measure (dataset, selection));
  self->by_edition = atlas_selection_get_by_edition (selection);
  self->me = atlas_scores_get_me (self, selection);
  self->edition = self->by_edition ? 0 : atlas_scores_get_edition (dataset, selection);
  self->groups = atlas_scores_groups_new (dataset, selection);
  self->absent = g_ptr_array_new_with_free_func (g_free);
  self->withheld = g_ptr_array_new_with_free_func (g_free);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) row_free);
  if (self->subject.quantity == NULL && self->subject.measure == NULL)
    return self;

  if (self->by_edition)
    add_editions (self, selection);
  else
    add_specialties (self, selection);
  atlas_scores_settle_groups (self);
  self->whole = is_whole (self);
  if (!self->by_edition)
    g_ptr_array_sort_values_with_data (self->rows, compare_rows, self);

  return self;
}

void
atlas_scores_free (AtlasScores *self)
{
  g_ptr_array_unref (self->groups);
  g_ptr_array_unref (self->absent);
  g_ptr_array_unref (self->withheld);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

const AtlasScoresGroup *
atlas_scores_get_group (const AtlasScores *self, guint index)
{
  return g_ptr_array_index (self->groups, index);
}

const AtlasScoresRow *
atlas_scores_get_row (const AtlasScores *self, guint index)
{
  return g_ptr_array_index (self->rows, index);
}

gboolean
atlas_scores_group_is (const AtlasScoresGroup *self, const char *outcome)
{
  return g_str_equal (atlas_term_get_id (self->outcome), outcome);
}

double
atlas_score_get_value (const AtlasScore *self)
{
  double value = NAN;

  if (self->cell != NULL)
    atlas_cell_get_value (self->cell, &value);
  return value;
}

AtlasMeasure *
atlas_score_get_measure (const AtlasScore *score)
{
  return score->cell != NULL ? atlas_cell_get_key (score->cell)->measure : NULL;
}

gboolean
atlas_score_is_median (const AtlasScore *self)
{
  return self->cell != NULL &&
         atlas_measure_get_statistic (atlas_score_get_measure (self)) == ATLAS_STATISTIC_MEDIAN;
}

gboolean
atlas_score_is_small (const AtlasScore *self)
{
  double n;

  return self->n != NULL && atlas_cell_get_value (self->n, &n) && n < ATLAS_SCORES_SMALL;
}

gboolean
atlas_score_is_hollow (const AtlasScore *self)
{
  return atlas_cell_is_hollow (self->cell) || atlas_score_is_small (self);
}

gboolean
atlas_scores_has_sound (const AtlasScores *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    for (guint j = 0; j < self->groups->len; j++)
      {
        const AtlasScore *score = &atlas_scores_get_row (self, i)->scores[j];

        if (score->cell != NULL && !atlas_score_is_hollow (score))
          return TRUE;
      }

  return FALSE;
}

char *
atlas_scores_format_value (const AtlasScores *self, const AtlasScore *score)
{
  guint decimals = MIN (MAX_DECIMALS, atlas_cell_get_decimals (score->cell));

  return atlas_format_value (atlas_score_get_value (score), self->whole ? 0 : decimals,
                             atlas_cell_get_key (score->cell)->unit);
}

char *
atlas_score_describe_n (const AtlasScore *self)
{
  if (self->n == NULL)
    return NULL;

  g_autofree char *n = atlas_format_cell (self->n);
  /* Translators: how many applicants a number is about: "n = 542". */
  return g_strdup_printf (_ ("n = %s"), n);
}

gboolean
atlas_scores_row_is_total (const AtlasScoresRow *self)
{
  return atlas_specialty_get_group (self->specialty) == ATLAS_SPECIALTY_GROUP_ALL;
}
