/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Specialties in the order of one number. */

#include "config.h"

#include "atlas-ranking.h"

#include <glib/gi18n.h>

AtlasRanking *
atlas_ranking_new (const AtlasSpecialtyMeasure *measure,
                   AtlasDataset *dataset,
                   GPtrArray *specialties,
                   int since,
                   int cycle)
{
  AtlasRanking *self = g_new0 (AtlasRanking, 1);

  self->measure = measure;
  self->title = atlas_specialty_measure_get_title (measure);
  self->since = since;
  self->cycle = cycle;
  self->numbers = g_array_sized_new (FALSE, FALSE, sizeof (AtlasRankedNumber), specialties->len);
  for (guint i = 0; i < specialties->len; i++)
    {
      AtlasRankedNumber number;

      atlas_ranked_number_init (&number, measure, dataset, g_ptr_array_index (specialties, i),
                                since, cycle);
      g_array_append_val (self->numbers, number);
      self->n_known += atlas_ranked_number_is_known (&number);
    }
  g_array_sort (self->numbers, atlas_ranked_number_compare);

  return self;
}

void
atlas_ranking_free (AtlasRanking *self)
{
  g_array_unref (self->numbers);
  g_free (self);
}

const AtlasRankedNumber *
atlas_ranking_get (const AtlasRanking *self, guint index)
{
  return &g_array_index (self->numbers, AtlasRankedNumber, index);
}

GPtrArray *
atlas_ranking_list_specialties (AtlasDataset *dataset, AtlasSelection *selection)
{
  const char *const *ids = atlas_selection_get_specialties (selection);
  GListModel *all = atlas_dataset_get_specialties (dataset);
  GPtrArray *specialties = g_ptr_array_new ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      AtlasSpecialty *specialty = atlas_dataset_find_specialty (dataset, ids[i]);

      if (specialty != NULL && !g_ptr_array_find (specialties, specialty, NULL))
        g_ptr_array_add (specialties, specialty);
    }

  for (guint i = 0; ids[0] == NULL && i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (AtlasSpecialty) specialty = g_list_model_get_item (all, i);

      if (atlas_specialty_get_group (specialty) != ATLAS_SPECIALTY_GROUP_ALL)
        g_ptr_array_add (specialties, specialty);
    }

  return specialties;
}

gboolean
atlas_ranking_has_cell (const AtlasSpecialtyMeasure *measure,
                        AtlasDataset *dataset,
                        AtlasSpecialty *specialty)
{
  GPtrArray *cells = atlas_dataset_list_cells_of_specialty (dataset,
                                                            atlas_specialty_get_id (specialty));

  for (guint i = 0; i < cells->len; i++)
    {
      AtlasCell *cell = g_ptr_array_index (cells, i);
      const AtlasCellKey *key = atlas_cell_get_key (cell);

      if (key->time == ATLAS_TIME_CYCLE &&
          g_str_equal (atlas_measure_get_id (key->measure), measure->measure) &&
          atlas_specialty_measure_find_cell (measure, dataset, specialty, key->year) == cell)
        return TRUE;
    }

  return FALSE;
}

guint
atlas_ranking_count (const AtlasSpecialtyMeasure *measure,
                     AtlasDataset *dataset,
                     GPtrArray *specialties,
                     int since,
                     int cycle)
{
  guint n = 0;

  for (guint i = 0; i < specialties->len; i++)
    {
      AtlasRankedNumber number;

      atlas_ranked_number_init (&number, measure, dataset, g_ptr_array_index (specialties, i),
                                since, cycle);
      n += atlas_ranked_number_is_known (&number);
    }

  return n;
}

guint
atlas_ranking_get_style (const AtlasSpecialtyMeasure *measure, AtlasDataset *dataset)
{
  AtlasApplicantType *type = atlas_dataset_find_type (
      dataset, measure->type != NULL ? measure->type : "all_applicants");

  return type != NULL ? atlas_figure_get_style (dataset, type) : 0;
}

static const char *
explain_bars (guint n_doubtful, guint n_small)
{
  if (n_doubtful > 0 && n_small > 0)
    return _ ("Outlined: computed from counts, doubtful, not checked against NRMP, or with a count "
              "under 10, too small for a share to mean much.");
  if (n_doubtful > 0)
    return _ ("Outlined: computed from counts, doubtful, or not checked against NRMP.");

  return n_small > 0 ? _ ("Outlined: with a count under 10, too small for a share to mean much.")
                     : NULL;
}

static const char *
explain_corners (guint n_doubtful, guint n_small)
{
  if (n_doubtful > 0 && n_small > 0)
    return _ ("Folded corner: computed from counts, doubtful, not checked against NRMP, or with a "
              "count under 10, too small for a share to mean much.");
  if (n_doubtful > 0)
    return _ ("Folded corner: computed from counts, doubtful, or not checked against NRMP.");

  return n_small > 0
             ? _ ("Folded corner: with a count under 10, too small for a share to mean much.")
             : NULL;
}

static char *
explain_sources (guint n_one_source, guint n)
{
  if (n_one_source == 0)
    return NULL;
  if (n_one_source == n)
    return g_strdup (ngettext ("The number rests on one source.",
                               "Each of the numbers rests on one source.", n));

  /* Translators: how many of the numbers of a chart only one publisher has, of how many. */
  return g_strdup_printf (ngettext ("%u of %u numbers rests on one source.",
                                    "%u of %u numbers rest on one source.", n_one_source),
                          n_one_source, n);
}

char *
atlas_ranking_explain (GPtrArray *numbers, gboolean corners, const char *more)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  guint n = 0;
  guint n_doubtful = 0;
  guint n_small = 0;
  guint n_one_source = 0;

  for (guint i = 0; i < numbers->len; i++)
    {
      const AtlasRankedNumber *number = g_ptr_array_index (numbers, i);

      n += atlas_ranked_number_is_known (number);
      n_doubtful += atlas_ranked_number_is_doubtful (number);
      n_small += atlas_ranked_number_is_small (number);
      n_one_source += atlas_ranked_number_has_one_source (number);
    }

  const char *signs = corners ? explain_corners (n_doubtful, n_small)
                              : explain_bars (n_doubtful, n_small);
  g_autofree char *sources = explain_sources (n_one_source, n);
  if (signs != NULL)
    g_strv_builder_add (parts, signs);
  if (sources != NULL)
    g_strv_builder_add (parts, sources);
  if (more != NULL)
    g_strv_builder_add (parts, more);

  g_auto (GStrv) strv = g_strv_builder_end (parts);
  return strv[0] != NULL ? g_strjoinv (" ", strv) : NULL;
}

char **
atlas_ranking_describe_left_out (guint n)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 1; i <= n; i++)
    g_strv_builder_take (builder,
                         g_strdup_printf (ngettext ("%u more specialty does not fit here",
                                                    "%u more specialties do not fit here", i),
                                          i));

  return g_strv_builder_end (builder);
}
