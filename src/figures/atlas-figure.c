/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-figure-private.h"

#include <glib/gi18n.h>

static const AtlasFigureMeasure ranked_measures[] = {
  { "img-share", N_ ("IMG share") },
  { "us-img-share", N_ ("U.S. IMG share") },
  { "non-us-img-share", N_ ("Non-U.S. IMG share") },
  { "imgs", N_ ("Filled by IMGs") },
  { "positions", N_ ("Positions offered") },
  { "unfilled", N_ ("Positions unfilled") },
  { "img-share-change", N_ ("Change of the IMG share") },
  { "positions-change", N_ ("Change of positions offered") },
  { "unfilled-change", N_ ("Change of positions unfilled") },
  { NULL },
};

static const AtlasFigureMeasure history_measures[] = {
  { "img-share", N_ ("IMG share") },
  { "us-img-share", N_ ("U.S. IMG share") },
  { "non-us-img-share", N_ ("Non-U.S. IMG share") },
  { "imgs", N_ ("Filled by IMGs") },
  { "md-seniors", N_ ("Filled by U.S. MD seniors") },
  { "positions", N_ ("Positions offered") },
  { "filled", N_ ("Positions filled") },
  { "fill-rate", N_ ("Fill rate") },
  { "unfilled", N_ ("Positions unfilled") },
  { "programs", N_ ("Programs") },
  { NULL },
};

static const AtlasFigure figures[] = {
  { "match-rate", N_ ("Match rate"), "match_rate_pct", NULL, FALSE, atlas_line_scene_new,
    atlas_line_list_cells },
  { "matched", N_ ("Matched applicants"), "matched", NULL, FALSE, atlas_line_scene_new,
    atlas_line_list_cells },
  { "active", N_ ("Active applicants"), "active", NULL, FALSE, atlas_line_scene_new,
    atlas_line_list_cells },
  { "specialties-ranked", N_ ("Specialties ranked"), NULL, ranked_measures, TRUE,
    atlas_ranked_scene_new, atlas_ranked_list_cells },
  { "specialty-composition", N_ ("Who filled a specialty"), NULL, NULL, TRUE,
    atlas_composition_scene_new, atlas_composition_list_cells },
  { "scores", N_ ("Scores and experiences"), NULL, NULL, TRUE, atlas_scores_scene_new,
    atlas_scores_list_cells },
  { "heat-map", N_ ("Specialties by cycle"), NULL, history_measures, TRUE, atlas_heat_map_scene_new,
    atlas_heat_map_list_cells },
  { "compare", N_ ("Specialties compared"), NULL, history_measures, TRUE, atlas_compare_scene_new,
    atlas_compare_list_cells },
};

/* The groups that the palette gives its first styles to; a group and the one that succeeds it share
 * theirs. */
static const char *const styles[][2] = {
  { "us_img", NULL },
  { "non_us_img", NULL },
  { "us_md_senior", NULL },
  { "us_do_senior", "us_do_all" },
  { "all_img", "all_img_incl_fifth_pathway" },
  { "us_md_prior_grad", NULL },
  { "us_do_prior_grad", NULL },
  { "all_applicants", NULL },
};

guint
atlas_figure_get_n (void)
{
  return G_N_ELEMENTS (figures);
}

const AtlasFigure *
atlas_figure_get (guint index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (figures), NULL);

  return &figures[index];
}

const AtlasFigure *
atlas_figure_find (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    if (g_str_equal (figures[i].id, id))
      return &figures[i];

  return NULL;
}

const char *
atlas_figure_get_title (const AtlasFigure *self)
{
  return _ (self->title);
}

guint
atlas_figure_get_style (AtlasDataset *dataset, AtlasApplicantType *type)
{
  const char *id = atlas_applicant_type_get_id (type);
  GListModel *types = atlas_dataset_get_types (dataset);

  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    if (g_str_equal (styles[i][0], id) || g_strcmp0 (styles[i][1], id) == 0)
      return i;

  for (guint i = 0; i < g_list_model_get_n_items (types); i++)
    {
      g_autoptr (AtlasApplicantType) other = g_list_model_get_item (types, i);

      if (other == type)
        return G_N_ELEMENTS (styles) + i;
    }

  return 0;
}

const AtlasFigureMeasure *
atlas_figure_get_measure (const AtlasFigure *self, AtlasSelection *selection)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (ATLAS_IS_SELECTION (selection), NULL);

  const char *id = atlas_selection_get_measure (selection);

  for (const AtlasFigureMeasure *measure = self->measures;
       measure != NULL && id != NULL && measure->id != NULL; measure++)
    if (g_str_equal (measure->id, id))
      return measure;

  return self->measures;
}

AtlasScene *
atlas_figure_build (const AtlasFigure *self, AtlasDataset *dataset, AtlasSelection *selection)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (ATLAS_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (ATLAS_IS_SELECTION (selection), NULL);

  return self->build (self, dataset, selection);
}

GPtrArray *
atlas_figure_list_cells (const AtlasFigure *self, AtlasDataset *dataset, AtlasSelection *selection)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (ATLAS_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (ATLAS_IS_SELECTION (selection), NULL);

  return self->list_cells (self, dataset, selection);
}
