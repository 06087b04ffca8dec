/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Specialties in the order of one number. */

#include "config.h"

#include "atlas-ranking.h"

#include <glib/gi18n.h>

static AtlasSpecialtyGroup
get_group (const AtlasRankedNumber *number)
{
  return atlas_specialty_get_group (number->specialty);
}

/* Fewer groups of specialties, as long as there are enough left to compare. */
static void
fill_pool (AtlasRanking *self, gboolean with_totals, gboolean with_one_year_posts)
{
  g_ptr_array_set_size (self->pool, 0);
  for (guint i = 0; i < self->n_known; i++)
    {
      const AtlasRankedNumber *number = atlas_ranking_get (self, i);

      if ((with_totals || get_group (number) != ATLAS_SPECIALTY_GROUP_ALL) &&
          (with_one_year_posts ||
           get_group (number) != ATLAS_SPECIALTY_GROUP_PRELIMINARY_TRANSITIONAL))
        g_ptr_array_add (self->pool, (gpointer) number);
    }
}

AtlasRanking *
atlas_ranking_new (const AtlasSpecialtyMeasure *measure,
                   AtlasDataset *dataset,
                   GPtrArray *specialties,
                   int since,
                   int cycle)
{
  AtlasRanking *self = g_new0 (AtlasRanking, 1);

  self->measure = measure;
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

  self->pool = g_ptr_array_new ();
  fill_pool (self, FALSE, FALSE);
  if (self->pool->len < 2)
    fill_pool (self, FALSE, TRUE);
  if (self->pool->len == 0)
    fill_pool (self, TRUE, TRUE);

  return self;
}

void
atlas_ranking_free (AtlasRanking *self)
{
  g_ptr_array_unref (self->pool);
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

      AtlasSpecialtyGroup group = atlas_specialty_get_group (specialty);

      if (group != ATLAS_SPECIALTY_GROUP_ALL &&
          group != ATLAS_SPECIALTY_GROUP_PRELIMINARY_TRANSITIONAL)
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

static gboolean
has_one_year_post (const AtlasSpecialtyMeasure *measure, AtlasDataset *dataset)
{
  GListModel *all = atlas_dataset_get_specialties (dataset);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (AtlasSpecialty) specialty = g_list_model_get_item (all, i);

      if (atlas_specialty_get_group (specialty) == ATLAS_SPECIALTY_GROUP_PRELIMINARY_TRANSITIONAL &&
          atlas_ranking_has_cell (measure, dataset, specialty))
        return TRUE;
    }

  return FALSE;
}

const char *
atlas_ranking_explain_one_year_posts (const AtlasRanking *self,
                                      AtlasDataset *dataset,
                                      gboolean chosen)
{
  if (!chosen)
    return has_one_year_post (self->measure, dataset)
               ? _ ("Preliminary and transitional years are left out.")
               : NULL;

  for (guint i = 0; i < self->n_known; i++)
    {
      const AtlasRankedNumber *number = atlas_ranking_get (self, i);

      if (get_group (number) == ATLAS_SPECIALTY_GROUP_PRELIMINARY_TRANSITIONAL &&
          !g_ptr_array_find (self->pool, number, NULL))
        return _ ("The title does not compare preliminary and transitional years.");
    }

  return NULL;
}

guint
atlas_ranking_count (const AtlasSpecialtyMeasure *measure,
                     AtlasDataset *dataset,
                     GPtrArray *specialties,
                     int since,
                     int cycle,
                     gboolean only_sound)
{
  guint n = 0;

  for (guint i = 0; i < specialties->len; i++)
    {
      AtlasRankedNumber number;

      atlas_ranked_number_init (&number, measure, dataset, g_ptr_array_index (specialties, i),
                                since, cycle);
      n += only_sound ? atlas_ranked_number_is_sound (&number)
                      : atlas_ranked_number_is_known (&number);
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
    return _ ("Outlined: computed from counts, disputed, shown with a caution, or with a count "
              "under 10, too small for a share to mean much.");
  if (n_doubtful > 0)
    return _ ("Outlined: computed from counts, disputed, or shown with a caution.");

  return n_small > 0 ? _ ("Outlined: with a count under 10, too small for a share to mean much.")
                     : NULL;
}

static const char *
explain_corners (guint n_doubtful, guint n_small)
{
  if (n_doubtful > 0 && n_small > 0)
    return _ ("Folded corner: computed from counts, disputed, shown with a caution, or with a "
              "count under 10, too small for a share to mean much.");
  if (n_doubtful > 0)
    return _ ("Folded corner: computed from counts, disputed, or shown with a caution.");

  return n_small > 0
             ? _ ("Folded corner: with a count under 10, too small for a share to mean much.")
             : NULL;
}

/* (nullable): a change rests on two numbers. */
static char *
explain_sources_of_changes (guint n_one_source, guint n_changes)
{
  if (n_one_source == 0)
    return NULL;
  if (n_changes == 1 && n_one_source == 1)
    return g_strdup (_ ("One of the two numbers behind the change rests on one source."));
  if (n_changes == 1)
    return g_strdup (_ ("Both numbers behind the change rest on one source each."));
  if (n_one_source == 2 * n_changes)
    return g_strdup (_ ("Each of the numbers behind the changes rests on one source."));

  /* Translators: how many of the numbers behind the changes of a chart only one publisher has, of
   * how many (at least 4). */
  return g_strdup_printf (ngettext ("%u of the %u numbers behind the changes rests on one source.",
                                    "%u of the %u numbers behind the changes rest on one source.",
                                    n_one_source),
                          n_one_source, 2 * n_changes);
}

/* (element-type AtlasCell): behind the known ones of @numbers. */
static GPtrArray *
list_known_cells (GPtrArray *numbers)
{
  GPtrArray *cells = g_ptr_array_new ();

  for (guint i = 0; i < numbers->len; i++)
    {
      const AtlasRankedNumber *number = g_ptr_array_index (numbers, i);

      if (!atlas_ranked_number_is_known (number))
        continue;
      if (number->before != NULL)
        g_ptr_array_add (cells, number->before);
      g_ptr_array_add (cells, number->cell);
    }

  return cells;
}

char *
atlas_ranking_explain (GPtrArray *numbers, gboolean corners, const char *more)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_autoptr (GPtrArray) cells = list_known_cells (numbers);
  g_autofree char *confidence = atlas_cells_describe_confidence (cells);
  guint n_doubtful = 0;
  guint n_small = 0;
  guint n_one_source = 0;
  gboolean are_changes = FALSE;

  for (guint i = 0; i < numbers->len; i++)
    {
      const AtlasRankedNumber *number = g_ptr_array_index (numbers, i);

      n_doubtful += atlas_ranked_number_is_doubtful (number);
      n_small += atlas_ranked_number_is_small (number);
      n_one_source += atlas_ranked_number_count_one_source (number);
      are_changes |= number->since != 0;
    }

  const char *signs = corners ? explain_corners (n_doubtful, n_small)
                              : explain_bars (n_doubtful, n_small);
  g_autofree char *sources = are_changes ? explain_sources_of_changes (n_one_source, cells->len / 2)
                                         : atlas_cells_describe_one_source (cells);
  const char *const sentences[] = { signs, sources, confidence, more };
  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    if (sentences[i] != NULL)
      g_strv_builder_add (parts, sentences[i]);

  g_auto (GStrv) strv = g_strv_builder_end (parts);
  return strv[0] != NULL ? g_strjoinv (" ", strv) : NULL;
}

char **
atlas_ranking_describe_left_out (guint n)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 1; i < n; i++)
    g_strv_builder_take (
        builder,
        /* Translators: below a chart that has no room for all its rows: how many it shows, from the
         * top, and how many there are. */
        g_strdup_printf (ngettext ("The first %u of %u specialty. To see all, choose fewer, or a "
                                   "taller image.",
                                   "The first %u of %u specialties. To see all, choose fewer, or a "
                                   "taller image.",
                                   n),
                         n - i, n));

  return g_strv_builder_end (builder);
}
