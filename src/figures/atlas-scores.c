/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Scores and experiences of those who matched beside those who did not. */

#include "config.h"

#include "atlas-scores-private.h"

#include "atlas-format.h"

#include <glib/gi18n.h>
#include <math.h>

#define MAX_TICKS 9

/* The axis of scores shows at least so many points, so that a small difference does not look like a
 * big one; and so many more at both ends, so that no dot is on its border. */
#define MIN_SCORE_SPAN 30.0
#define SCORE_PAD 2.0

/* What goes with a mean: the median, the quartiles, the number of applicants. */
static void
append_spread (GString *text, const AtlasScore *score)
{
  g_autofree char *n = atlas_score_describe_n (score);

  if (score->median != NULL)
    {
      g_autofree char *median = atlas_format_cell (score->median);

      /* Translators: continues what a screen reader says of a mean. */
      g_string_append_printf (text, _ (", median %s"), median);
    }
  if (score->q1 != NULL)
    {
      g_autofree char *q1 = atlas_format_cell (score->q1);
      g_autofree char *q3 = atlas_format_cell (score->q3);

      /* Translators: continues what a screen reader says of a mean: the first and the third
       * quartile. */
      g_string_append_printf (text, _ (", quartiles %s to %s"), q1, q3);
    }
  if (n != NULL)
    g_string_append_printf (text, ", %s", n);
}

/* "Internal medicine, Non-U.S. IMGs, matched, Mean Step 2 CK score, 249, median 251, ...". */
static char *
describe_mark (const AtlasScores *self,
               const AtlasScoresRow *row,
               const AtlasScoresGroup *group,
               const AtlasScore *score)
{
  const char *measure = atlas_name_measure (atlas_cell_get_key (score->cell)->measure);
  /* Translators: what a dot stands for: a specialty or an edition, a group, a measure. */
  g_autofree char *what = g_strdup_printf (_ ("%s, %s, %s"), row->name, group->name, measure);
  g_autofree char *value = atlas_mark_describe (what, score->cell);
  g_autofree char *me = atlas_scores_relate_me (self, score);
  g_autoptr (GString) label = g_string_new (value);

  append_spread (label, score);
  if (me != NULL)
    g_string_append_printf (label, ", %s", me);
  return g_string_free_and_steal (g_steal_pointer (&label));
}

/* A median that stands where the others have means says so. */
static char *
describe_value (const AtlasScores *self, const AtlasScore *score)
{
  g_autofree char *value = atlas_scores_format_value (self, score);

  if (!atlas_score_is_median (score))
    return g_steal_pointer (&value);

  /* Translators: a value that is a median. */
  return g_strdup_printf (_ ("%s (median)"), value);
}

static void
add_mark (const AtlasScores *self, AtlasSeries *series, guint group, guint index)
{
  const AtlasScoresRow *row = atlas_scores_get_row (self, index);
  const AtlasScore *score = &row->scores[group];
  AtlasMark *mark = atlas_series_add_mark (series, atlas_cell_get_id (score->cell), index,
                                           atlas_score_get_value (score));

  if (score->q1 != NULL)
    {
      atlas_cell_get_value (score->q1, &mark->low);
      atlas_cell_get_value (score->q3, &mark->high);
    }
  mark->value_text = describe_value (self, score);
  mark->label = describe_mark (self, row, atlas_scores_get_group (self, group), score);
  mark->detail = atlas_score_describe_n (score);
  mark->hollow = atlas_score_is_hollow (score);
}

static void
add_absence (const AtlasScores *self, AtlasSeries *series, guint index, guint row_index)
{
  const AtlasScoresGroup *group = atlas_scores_get_group (self, index);
  const AtlasScoresRow *row = atlas_scores_get_row (self, row_index);
  const AtlasScore *score = &row->scores[index];
  const char *id = score->reason != NULL ? atlas_cell_get_id (score->reason) : NULL;
  AtlasMark *mark = atlas_series_add_mark (series, id, row_index, NAN);
  g_autofree char *reason = atlas_scores_describe_absence (self, score);

  mark->value_text = atlas_scores_shares_color (self, index)
                         ? atlas_scores_name_absence (group, reason)
                         : g_strdup (reason);
  mark->detail = atlas_score_describe_n (score);
  /* Translators: what a screen reader says of a number that is missing: a specialty or an edition,
   * a group, why it is missing. */
  g_autofree char *label = g_strdup_printf (_ ("%s, %s, %s"), row->name, group->name, reason);
  mark->label = g_strjoin (", ", label, mark->detail, NULL);
}

/* Whether another outcome of the same applicants has a number in the row. */
static gboolean
has_other_outcome (const AtlasScores *self, const AtlasScoresRow *row, guint index)
{
  for (guint i = 0; i < self->groups->len; i++)
    if (i != index && row->scores[i].cell != NULL &&
        atlas_scores_get_group (self, i)->type == atlas_scores_get_group (self, index)->type)
      return TRUE;

  return FALSE;
}

static void
add_series (AtlasScene *scene, const AtlasScores *self, guint index)
{
  const AtlasScoresGroup *group = atlas_scores_get_group (self, index);
  AtlasSeries *series = atlas_scene_add_series (scene, group->name, NULL, group->style);

  for (guint i = 0; i < self->rows->len; i++)
    {
      const AtlasScoresRow *row = atlas_scores_get_row (self, i);

      if (row->scores[index].cell != NULL)
        add_mark (self, series, index, i);
      else if (has_other_outcome (self, row, index))
        add_absence (self, series, index, i);
    }
}

static char *
describe_left_out (guint n_shown, guint n)
{
  /* Translators: below a chart that has no room for all its rows: how many it shows, from the top,
   * and how many there are. */
  return g_strdup_printf (
      ngettext ("The first %u of %u row. To see all, choose fewer specialties or "
                "groups, or a taller image.",
                "The first %u of %u rows. To see all, choose fewer specialties "
                "or groups, or a taller image.",
                n),
      n_shown, n);
}

static void
add_rows (AtlasScene *scene, const AtlasScores *self)
{
  g_autoptr (GStrvBuilder) more = g_strv_builder_new ();
  guint n_rows = self->rows->len;

  for (guint i = 0; i < n_rows; i++)
    atlas_scene_add_x_tick (scene, i, atlas_scores_get_row (self, i)->name);
  for (guint i = 1; i < n_rows; i++)
    g_strv_builder_take (more, describe_left_out (n_rows - i, n_rows));

  scene->x_min = 0.0;
  scene->x_max = self->rows->len - 1.0;
  scene->more = g_strv_builder_end (more);
}

static void
find_range (AtlasScene *scene, double *out_low, double *out_high)
{
  *out_low = INFINITY;
  *out_high = -INFINITY;
  for (guint i = 0; i < scene->series->len; i++)
    {
      const AtlasSeries *series = atlas_scene_get_series (scene, i);

      for (guint j = 0; j < series->marks->len; j++)
        {
          const AtlasMark *mark = atlas_series_get_mark (series, j);

          *out_low = fmin (*out_low, fmin (mark->y, mark->low));
          *out_high = fmax (*out_high, fmax (mark->y, mark->high));
        }
    }
}

/* The reader's own value, unless it would squeeze everything else. */
static void
add_me (AtlasScene *scene, const AtlasScores *self, double *low, double *high)
{
  double me = self->me;
  double span = fmax (*high - *low, MIN_SCORE_SPAN);

  if (!(me > 0.0))
    return;

  g_autofree char *value = atlas_scores_format_me (self);
  if (me < *low - span || me > *high + span)
    {
      g_autofree char *key = scene->key;
      /* Translators: the reader's own value, which the axis of a chart does not reach. */
      g_autofree char *beyond = g_strdup_printf (_ ("Your value, %s, is beyond this axis."), value);

      scene->key = g_strjoin (" ", key, beyond, NULL);
      return;
    }
  *low = fmin (*low, me);
  *high = fmax (*high, me);
  /* Translators: the reader's own value in a chart: "You: 240". */
  g_autofree char *label = g_strdup_printf (_ ("You: %s"), value);
  atlas_scene_add_guide (scene, me, label);
}

static void
add_axis (AtlasScene *scene, const AtlasScores *self)
{
  const char *unit = atlas_scores_subject_get_unit (&self->subject);
  double low;
  double high;

  find_range (scene, &low, &high);
  add_me (scene, self, &low, &high);
  if (g_str_equal (unit, "score"))
    {
      double missing = fmax (0.0, MIN_SCORE_SPAN - (high - low)) / 2.0;

      low -= fmax (missing, SCORE_PAD);
      high += fmax (missing, SCORE_PAD);
    }
  else
    low = fmin (0.0, low);
  atlas_scene_add_value_ticks (scene, low, high, unit, MAX_TICKS);
}

static void
add_cells_of (GPtrArray *cells, const AtlasScore *score)
{
  AtlasCell *const all[] = { score->cell, score->median, score->q1, score->q3, score->n };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (all[i] != NULL)
      g_ptr_array_add (cells, all[i]);
}

/* (element-type AtlasCell): whose sources the chart rests on. */
static GPtrArray *
list_shown_cells (const AtlasScores *self)
{
  GPtrArray *cells = g_ptr_array_new ();

  for (guint i = 0; i < self->rows->len; i++)
    for (guint j = 0; j < self->groups->len; j++)
      add_cells_of (cells, &atlas_scores_get_row (self, i)->scores[j]);

  return cells;
}

/* The scene in words, the first row group by group; and where the reader's own value stands. */
static char *
describe_scene (const AtlasScene *scene, const AtlasScores *self)
{
  GString *text = g_string_new (scene->title);

  g_string_append_printf (text, ". %s.", scene->subtitle);
  for (guint i = 0; i < scene->series->len; i++)
    {
      const AtlasMark *mark = atlas_series_get_mark (atlas_scene_get_series (scene, i), 0);

      g_string_append_printf (text, " %s.", mark->label);
    }

  g_autoptr (GStrvBuilder) sentences = g_strv_builder_new ();
  atlas_scores_describe_me (self, sentences);
  g_auto (GStrv) me = g_strv_builder_end (sentences);
  for (guint i = 0; me[i] != NULL; i++)
    g_string_append_printf (text, " %s", me[i]);

  return g_string_free_and_steal (text);
}

AtlasScene *
atlas_scores_scene_new (const AtlasFigure *figure, AtlasDataset *dataset, AtlasSelection *selection)
{
  g_autoptr (AtlasScores) self = atlas_scores_new (dataset, selection);
  g_autoptr (GPtrArray) cells = list_shown_cells (self);
  g_autoptr (GPtrArray) named = g_ptr_array_new ();
  AtlasScene *scene = atlas_scene_new ();

  scene->kind = ATLAS_CHART_DOTS;
  scene->bands = TRUE;
  scene->title = atlas_scores_describe_finding (self, named);
  scene->subtitle = atlas_subtitle_add_basis (atlas_scores_describe_subject (self), named);
  scene->empty_text = g_strdup (
      _ ("Choose an edition and groups for which numbers were published"));
  scene->key = atlas_scores_explain (self, cells);
  for (guint i = 0; i < self->groups->len; i++)
    add_series (scene, self, i);
  if (self->rows->len > 0)
    {
      add_rows (scene, self);
      add_axis (scene, self);
    }

  scene->description = describe_scene (scene, self);
  atlas_scene_set_sources (scene, cells, named, dataset);
  return scene;
}

/* Whether a cell says how many applicants a rate is of. */
static gboolean
is_denominator (const AtlasScores *self, const AtlasCellKey *key)
{
  AtlasMeasure *measure = self->subject.measure;

  return measure != NULL && g_str_equal (atlas_measure_get_id (measure), ATLAS_SCORES_RATE) &&
         g_str_equal (atlas_measure_get_id (key->measure), ATLAS_SCORES_APPLICANTS) &&
         g_str_equal (key->outcome, "all");
}

/* Whether the table twin shows a cell: one that a row shows, or that a row would show. */
static gboolean
is_behind (const AtlasScores *self, AtlasSelection *selection, AtlasCell *cell)
{
  const AtlasCellKey *key = atlas_cell_get_key (cell);
  AtlasStatistic statistic = atlas_measure_get_statistic (key->measure);

  return key->time == ATLAS_TIME_EDITION && (self->by_edition || key->year == self->edition) &&
         key->type != NULL && key->outcome != NULL && key->topic == NULL &&
         g_strcmp0 (key->scope, ATLAS_SCORES_SCOPE) == 0 &&
         atlas_selection_has_type (selection, atlas_applicant_type_get_id (key->type)) &&
         (atlas_scores_subject_has (&self->subject, cell) || is_denominator (self, key)) &&
         statistic != ATLAS_STATISTIC_SD && statistic != ATLAS_STATISTIC_MIN &&
         statistic != ATLAS_STATISTIC_MAX;
}

static void
add_cells_behind (GPtrArray *cells,
                  const AtlasScores *self,
                  AtlasSelection *selection,
                  AtlasSpecialty *specialty)
{
  GPtrArray *own = atlas_dataset_list_cells_of_specialty (self->dataset,
                                                          atlas_specialty_get_id (specialty));

  for (guint i = 0; i < own->len; i++)
    if (is_behind (self, selection, g_ptr_array_index (own, i)))
      g_ptr_array_add (cells, g_object_ref (g_ptr_array_index (own, i)));
}

GPtrArray *
atlas_scores_list_cells (const AtlasFigure *figure,
                         AtlasDataset *dataset,
                         AtlasSelection *selection)
{
  g_autoptr (AtlasScores) self = atlas_scores_new (dataset, selection);
  GListModel *specialties = atlas_dataset_get_specialties (dataset);
  gboolean all = atlas_selection_get_specialties (selection)[0] == NULL;
  GPtrArray *cells = g_ptr_array_new_with_free_func (g_object_unref);

  if (self->by_edition)
    {
      if (self->specialty != NULL)
        add_cells_behind (cells, self, selection, self->specialty);
      return cells;
    }

  for (guint i = 0; i < g_list_model_get_n_items (specialties); i++)
    {
      g_autoptr (AtlasSpecialty) specialty = g_list_model_get_item (specialties, i);

      if (all || atlas_selection_has_specialty (selection, atlas_specialty_get_id (specialty)))
        add_cells_behind (cells, self, selection, specialty);
    }

  return cells;
}
