/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Whose scores are shown: those of a group who matched, those who did not, or all of it. */

#include "config.h"

#include "atlas-scores-private.h"

#include "atlas-name.h"
#include "atlas-palette.h"

#include <glib/gi18n.h>

/* Of those who did not match, beside a single group in colour or in grey. */
#define STYLE_NEUTRAL 2
#define STYLE_CONTRAST 6

/* Of outcomes that are not built in: a marker that no other outcome has beside a colour. */
#define ROUND_OWN 2

static void
group_free (AtlasScoresGroup *self)
{
  g_free (self->name);
  g_free (self);
}

static AtlasScoresGroup *
group_new (AtlasApplicantType *type, AtlasTerm *outcome)
{
  AtlasScoresGroup *self = g_new0 (AtlasScoresGroup, 1);
  const char *id = atlas_term_get_id (outcome);

  self->type = type;
  self->outcome = outcome;
  if (g_str_equal (id, "matched"))
    /* Translators: applicants of a group who matched: "U.S. IMGs, matched". */
    self->name = g_strdup_printf (_ ("%s, matched"), atlas_name_type (type));
  else if (g_str_equal (id, "unmatched"))
    /* Translators: applicants of a group who did not match: "U.S. IMGs, not matched". */
    self->name = g_strdup_printf (_ ("%s, not matched"), atlas_name_type (type));
  else if (g_str_equal (id, "all"))
    /* Translators: applicants of a group, whether they matched or not: "U.S. IMGs, all". */
    self->name = g_strdup_printf (_ ("%s, all"), atlas_name_type (type));
  else
    /* Translators: applicants of a group, and an outcome of the Match that is not built in. */
    self->name = g_strdup_printf (C_ ("outcome", "%s, %s"), atlas_name_type (type),
                                  atlas_name_term (outcome));
  return self;
}

GPtrArray *
atlas_scores_groups_new (AtlasDataset *dataset, AtlasSelection *selection)
{
  GListModel *types = atlas_dataset_get_types (dataset);
  GListModel *outcomes = atlas_dataset_get_terms (dataset, ATLAS_TERM_OUTCOME);
  GPtrArray *groups = g_ptr_array_new_with_free_func ((GDestroyNotify) group_free);

  for (guint i = 0; i < g_list_model_get_n_items (types); i++)
    {
      g_autoptr (AtlasApplicantType) type = g_list_model_get_item (types, i);

      if (!atlas_selection_has_type (selection, atlas_applicant_type_get_id (type)))
        continue;
      for (guint j = 0; j < g_list_model_get_n_items (outcomes); j++)
        {
          g_autoptr (AtlasTerm) outcome = g_list_model_get_item (outcomes, j);

          g_ptr_array_add (groups, group_new (type, outcome));
        }
    }

  return groups;
}

static void
remove_group (AtlasScores *self, guint group)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      AtlasScore *scores = atlas_scores_get_row (self, i)->scores;

      for (guint j = group + 1; j < self->groups->len; j++)
        scores[j - 1] = scores[j];
    }
  g_ptr_array_remove_index (self->groups, group);
}

/* The marker of those who did not match is a cross; the colour is their group's, or another one
 * where the chart shows a single group. */
static guint
choose_unmatched_style (guint style, gboolean single)
{
  AtlasPaletteEntry entry;

  atlas_palette_get_entry (style, &entry);
  if (single)
    style = entry.neutral ? STYLE_CONTRAST : STYLE_NEUTRAL;
  for (guint round = 0; round <= ATLAS_MARKER_CROSS; round++)
    {
      atlas_palette_get_entry (style + round * ATLAS_PALETTE_N_COLORS, &entry);
      if (entry.marker == ATLAS_MARKER_CROSS)
        return style + round * ATLAS_PALETTE_N_COLORS;
    }

  return style;
}

/* By style, and by a name that says no more than is needed. */
static void
tell_groups_apart (AtlasScores *self)
{
  gboolean single = TRUE;

  for (guint i = 1; i < self->groups->len; i++)
    single = single &&
             atlas_scores_get_group (self, i)->type == atlas_scores_get_group (self, 0)->type;

  for (guint i = 0; i < self->groups->len; i++)
    {
      AtlasScoresGroup *group = g_ptr_array_index (self->groups, i);

      group->style = atlas_figure_get_style (self->dataset, group->type);
      if (atlas_scores_group_is (group, "unmatched"))
        group->style = choose_unmatched_style (group->style, single);
      else if (atlas_scores_group_is (group, "all") &&
               atlas_scores_shows_type (self, group->type, TRUE))
        group->style += ATLAS_PALETTE_N_COLORS;
      else if (atlas_scores_group_is (group, "all"))
        g_set_str (&group->name, atlas_name_type (group->type));
      else if (!atlas_scores_group_is (group, "all") && !atlas_scores_group_is (group, "matched"))
        group->style += ROUND_OWN * ATLAS_PALETTE_N_COLORS;
    }
}

void
atlas_scores_settle_groups (AtlasScores *self)
{
  atlas_scores_note_absent_groups (self);
  for (guint i = self->groups->len; i > 0; i--)
    if (!atlas_scores_has_number (self, i - 1))
      remove_group (self, i - 1);
  tell_groups_apart (self);
}

gboolean
atlas_scores_shares_color (const AtlasScores *self, guint group)
{
  guint color = atlas_scores_get_group (self, group)->style % ATLAS_PALETTE_N_COLORS;

  for (guint i = 0; i < self->groups->len; i++)
    if (i != group && atlas_scores_get_group (self, i)->style % ATLAS_PALETTE_N_COLORS == color)
      return TRUE;

  return FALSE;
}
