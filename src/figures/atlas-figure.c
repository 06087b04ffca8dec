/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-figure.h"

#include <glib/gi18n.h>

static const AtlasFigure figures[] = {
  { "match-rate", N_ ("Match rate"), "match_rate_pct" },
  { "matched", N_ ("Matched applicants"), "matched" },
  { "active", N_ ("Active applicants"), "active" },
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

/* Whether a cell stands for a year and a group as a whole, the way a chart looks it up. */
static gboolean
is_of_figure (const AtlasFigure *self, const AtlasCellKey *key)
{
  return key->time == ATLAS_TIME_CYCLE && key->type != NULL && key->specialty == NULL &&
         key->scope == NULL && key->outcome == NULL && key->topic == NULL &&
         g_str_equal (atlas_measure_get_id (key->measure), self->measure) &&
         g_str_equal (key->unit, atlas_measure_get_unit (key->measure));
}

/* Whether a selected group is @type, or succeeds it and brings it along. */
static gboolean
is_selected (AtlasDataset *dataset, AtlasSelection *selection, AtlasApplicantType *type)
{
  const char *id = atlas_applicant_type_get_id (type);
  const char *const *selected = atlas_selection_get_types (selection);

  for (guint i = 0; selected[i] != NULL; i++)
    {
      AtlasApplicantType *other = atlas_dataset_find_type (dataset, selected[i]);

      if (g_str_equal (selected[i], id) ||
          (other != NULL && g_strcmp0 (atlas_applicant_type_get_continues (other), id) == 0))
        return TRUE;
    }

  return FALSE;
}

GPtrArray *
atlas_figure_list_cells (const AtlasFigure *self, AtlasDataset *dataset, AtlasSelection *selection)
{
  g_return_val_if_fail (self != NULL, NULL);

  GPtrArray *cells = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < atlas_dataset_get_n_cells (dataset); i++)
    {
      AtlasCell *cell = atlas_dataset_get_cell (dataset, i);
      const AtlasCellKey *key = atlas_cell_get_key (cell);

      if (is_of_figure (self, key) && atlas_selection_has_cycle (selection, key->year) &&
          is_selected (dataset, selection, key->type))
        g_ptr_array_add (cells, g_object_ref (cell));
    }

  return cells;
}
