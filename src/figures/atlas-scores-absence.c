/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Why a group has no number, in a row or in any. */

#include "config.h"

#include "atlas-scores-private.h"

#include "atlas-format.h"
#include "atlas-name.h"

#include <glib/gi18n.h>

/* Whether a cell is a mean or a median of the same table as @n. */
static gboolean
is_of_table (const AtlasScores *self, AtlasCell *cell, AtlasCell *n)
{
  const AtlasCellKey *key = atlas_cell_get_key (cell);
  const AtlasCellKey *n_key = atlas_cell_get_key (n);
  const AtlasObservation *preferred = atlas_cell_get_preferred (cell);
  const AtlasObservation *n_preferred = atlas_cell_get_preferred (n);
  AtlasStatistic statistic = atlas_measure_get_statistic (key->measure);

  return preferred != NULL && n_preferred != NULL && preferred->source == n_preferred->source &&
         key->time == n_key->time && key->year == n_key->year && key->type == n_key->type &&
         g_strcmp0 (key->scope, n_key->scope) == 0 &&
         atlas_scores_subject_has (&self->subject, cell) &&
         (statistic == ATLAS_STATISTIC_MEAN || statistic == ATLAS_STATISTIC_MEDIAN) &&
         atlas_cell_has_mark (cell);
}

/* Whether the source of the number of applicants gives means or medians of others, but not this
 * one. */
static gboolean
is_withheld (const AtlasScores *self, const AtlasScore *score)
{
  if (score->reason != score->n)
    return FALSE;

  for (guint i = 0; i < atlas_dataset_get_n_cells (self->dataset); i++)
    if (is_of_table (self, atlas_dataset_get_cell (self->dataset, i), score->n))
      return TRUE;

  return FALSE;
}

char *
atlas_scores_describe_absence (const AtlasScores *self, const AtlasScore *score)
{
  if (score->reason != NULL && score->reason != score->n)
    return atlas_format_cell (score->reason);

  return g_strdup (score->reason != NULL && is_withheld (self, score) ? _ ("not published")
                                                                      : _ ("not found"));
}

char *
atlas_scores_name_absence (const AtlasScoresGroup *group, const char *reason)
{
  if (atlas_scores_group_is (group, "matched"))
    /* Translators: why a number of those who matched is missing: "matched: not found". */
    return g_strdup_printf (_ ("matched: %s"), reason);
  if (atlas_scores_group_is (group, "unmatched"))
    /* Translators: why a number of those who did not match is missing: "not matched: not found". */
    return g_strdup_printf (_ ("not matched: %s"), reason);
  if (atlas_scores_group_is (group, "all"))
    /* Translators: why a number of all, matched or not, is missing: "all: not found". */
    return g_strdup_printf (_ ("all: %s"), reason);

  /* Translators: an outcome of the Match, and why a number of those who had it is missing. */
  return g_strdup_printf (C_ ("outcome", "%s: %s"), atlas_name_term (group->outcome), reason);
}

gboolean
atlas_scores_has_number (const AtlasScores *self, guint group)
{
  for (guint i = 0; i < self->rows->len; i++)
    if (atlas_scores_get_row (self, i)->scores[group].cell != NULL)
      return TRUE;

  return FALSE;
}

gboolean
atlas_scores_shows_type (const AtlasScores *self, AtlasApplicantType *type, gboolean apart)
{
  for (guint i = 0; i < self->groups->len; i++)
    {
      const AtlasScoresGroup *group = atlas_scores_get_group (self, i);

      if (group->type == type && atlas_scores_has_number (self, i) &&
          !(apart && atlas_scores_group_is (group, "all")))
        return TRUE;
    }

  return FALSE;
}

/* (nullable): why no row has a number of a group; NULL where none was found. */
static char *
describe_group_absence (const AtlasScores *self, guint group)
{
  g_autofree char *common = NULL;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const AtlasScore *score = &atlas_scores_get_row (self, i)->scores[group];
      g_autofree char *reason = atlas_scores_describe_absence (self, score);

      if (common != NULL && !g_str_equal (reason, common))
        return g_strdup (_ ("not found or not published"));
      g_set_str (&common, reason);
    }

  return g_strcmp0 (common, _ ("not found")) != 0 ? g_steal_pointer (&common) : NULL;
}

/* (nullable): the same of all groups of a type. */
static char *
describe_type_absence (const AtlasScores *self, AtlasApplicantType *type)
{
  for (guint i = 0; i < self->groups->len; i++)
    {
      g_autofree char *reason = NULL;

      if (atlas_scores_get_group (self, i)->type == type)
        reason = describe_group_absence (self, i);
      if (reason != NULL)
        return g_strdup (_ ("not found or not published"));
    }

  return NULL;
}

/* @reason: (transfer full) (nullable) */
static void
note (AtlasScores *self, const char *name, char *reason)
{
  g_autofree char *owned = reason;

  if (reason == NULL)
    g_ptr_array_add (self->absent, g_strdup (name));
  else
    g_ptr_array_add (self->withheld,
                     /* Translators: a group, and why there is no number of it: "U.S. IMGs, matched
                      * (not published)". */
                     g_strdup_printf (C_ ("absence", "%s (%s)"), name, reason));
}

void
atlas_scores_note_absent_groups (AtlasScores *self)
{
  AtlasApplicantType *noted = NULL;

  for (guint i = 0; i < self->groups->len; i++)
    {
      const AtlasScoresGroup *group = atlas_scores_get_group (self, i);

      if (!atlas_scores_shows_type (self, group->type, FALSE) && noted != group->type)
        {
          noted = group->type;
          note (self, atlas_name_type (group->type), describe_type_absence (self, group->type));
        }
      else if (!atlas_scores_has_number (self, i) && !atlas_scores_group_is (group, "all") &&
               atlas_scores_shows_type (self, group->type, TRUE))
        note (self, group->name, describe_group_absence (self, i));
    }
}
