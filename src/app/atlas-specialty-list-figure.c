/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The chart and the map: what they are about, and their choices. */

#include "config.h"

#include "atlas-specialty-list-private.h"

#include "atlas-figure.h"
#include "atlas-ranked.h"

#include <glib/gi18n.h>

static GSettings *
get_settings (AtlasSpecialtyList *self)
{
  return atlas_figure_subpage_get_settings (ATLAS_FIGURE_SUBPAGE (self));
}

static AtlasSelection *
get_selection (AtlasSpecialtyList *self)
{
  return atlas_figure_subpage_get_selection (ATLAS_FIGURE_SUBPAGE (self));
}

/* (nullable): NULL for the list. */
static const AtlasFigure *
get_figure (AtlasSpecialtyList *self)
{
  g_autofree char *id = g_settings_get_string (get_settings (self), "specialties-figure");

  return atlas_figure_find (id);
}

static gboolean
is_change (AtlasSpecialtyList *self, const AtlasFigure *figure)
{
  const AtlasFigureMeasure *measure = atlas_figure_get_measure (figure, get_selection (self));

  return g_str_has_suffix (measure->id, "-change");
}

static gboolean
has_texts (GtkDropDown *drop_down, GListModel *texts)
{
  GListModel *model = gtk_drop_down_get_model (drop_down);
  guint n = g_list_model_get_n_items (texts);

  if (model == NULL || g_list_model_get_n_items (model) != n)
    return FALSE;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GtkStringObject) shown = g_list_model_get_item (model, i);
      g_autoptr (GtkStringObject) wanted = g_list_model_get_item (texts, i);

      if (!g_str_equal (gtk_string_object_get_string (shown),
                        gtk_string_object_get_string (wanted)))
        return FALSE;
    }

  return TRUE;
}

/* A list that stays the same is kept: the choice may be on its way from it, and GTK would still
 * tell of it when it is gone. */
static void
show_choice (GtkDropDown *drop_down, GtkStringList *texts, guint selected)
{
  if (!has_texts (drop_down, G_LIST_MODEL (texts)))
    gtk_drop_down_set_model (drop_down, G_LIST_MODEL (texts));
  gtk_drop_down_set_selected (drop_down, selected);
}

static void
fill_measures (AtlasSpecialtyList *self, const AtlasFigure *figure)
{
  const AtlasFigureMeasure *shown = atlas_figure_get_measure (figure, get_selection (self));
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  guint selected = 0;

  for (guint i = 0; figure->measures[i].id != NULL; i++)
    {
      gtk_string_list_append (titles, _ (figure->measures[i].title));
      if (&figure->measures[i] == shown)
        selected = i;
    }

  show_choice (self->measure, titles, selected);
}

/* The years before the one that the change leads to, the newest first. */
static void
fill_since (AtlasSpecialtyList *self)
{
  AtlasDataset *dataset = atlas_figure_subpage_get_dataset (ATLAS_FIGURE_SUBPAGE (self));
  g_autoptr (GtkStringList) years = gtk_string_list_new (NULL);
  int newest;
  g_autoptr (GArray) cycles = atlas_specialty_row_list_cycles (dataset, &newest);
  guint selected = 0;
  int since;
  int cycle;

  atlas_ranked_find_cycles (dataset, get_selection (self), &since, &cycle);
  for (guint i = cycles->len; i > 0; i--)
    {
      int year = g_array_index (cycles, int, i - 1);
      g_autofree char *text = g_strdup_printf ("%d", year);

      if (year >= atlas_specialty_filters_get_cycle (self->filters))
        continue;
      if (year == since)
        selected = g_list_model_get_n_items (G_LIST_MODEL (years));
      gtk_string_list_append (years, text);
    }

  show_choice (self->since, years, selected);
}

/* Where nothing is left out the figure chooses what has numbers. */
static void
select_specialties (AtlasSpecialtyList *self)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->filtered));

  if (atlas_specialty_filter_is_narrowed (atlas_specialty_filters_get_filter (self->filters)))
    for (guint i = 0; i < n; i++)
      {
        g_autoptr (AtlasSpecialtyRow) row = g_list_model_get_item (G_LIST_MODEL (self->filtered),
                                                                   i);

        g_strv_builder_add (ids, atlas_specialty_get_id (atlas_specialty_row_get_specialty (row)));
      }

  g_auto (GStrv) list = g_strv_builder_end (ids);
  atlas_selection_set_specialties (get_selection (self), (const char *const *) list);
}

static void
select_years (AtlasSpecialtyList *self, const AtlasFigure *figure)
{
  AtlasSelection *selection = get_selection (self);
  gboolean ranked = g_str_equal (figure->id, "specialties-ranked");
  gboolean change = ranked && is_change (self, figure);
  int since = g_settings_get_int (get_settings (self), "specialties-since");
  int cycle = atlas_specialty_filters_get_cycle (self->filters);

  atlas_selection_set_last_cycle (selection, ranked ? cycle : 0);
  atlas_selection_set_first_cycle (selection, change && since < cycle ? since : 0);

  g_object_set (self->filters, "cycle-visible", ranked, NULL);
  gtk_widget_set_visible (self->since_box, change);
  if (change)
    fill_since (self);
}

static void
select_figure (AtlasSpecialtyList *self, const AtlasFigure *figure)
{
  AtlasSelection *selection = get_selection (self);
  g_autofree char *measure = g_settings_get_string (get_settings (self), "specialties-measure");

  self->filling = TRUE;
  g_object_freeze_notify (G_OBJECT (selection));
  atlas_selection_set_figure (selection, figure->id);
  atlas_selection_set_measure (selection, measure);
  select_specialties (self);
  select_years (self, figure);
  g_object_thaw_notify (G_OBJECT (selection));
  fill_measures (self, figure);
  self->filling = FALSE;
}

void
atlas_specialty_list_update (AtlasSpecialtyList *self)
{
  const AtlasFigure *figure = get_figure (self);
  gboolean empty = g_list_model_get_n_items (G_LIST_MODEL (self->filtered)) == 0;

  if (figure != NULL)
    {
      select_figure (self, figure);
    }
  else
    {
      g_object_set (self->filters, "cycle-visible", TRUE, NULL);
      gtk_widget_set_visible (self->since_box, FALSE);
    }

  g_object_set (self, "charting", figure != NULL, NULL);
  gtk_stack_set_visible_child_name (self->stack, empty            ? "empty"
                                                 : figure != NULL ? "figure"
                                                                  : "list");
}

void
atlas_specialty_list_read_measure (AtlasSpecialtyList *self)
{
  const AtlasFigure *figure = get_figure (self);
  guint selected = gtk_drop_down_get_selected (self->measure);

  if (!self->filling && figure != NULL && selected != GTK_INVALID_LIST_POSITION)
    g_settings_set_string (get_settings (self), "specialties-measure",
                           figure->measures[selected].id);
}

void
atlas_specialty_list_read_since (AtlasSpecialtyList *self)
{
  GtkStringObject *year = gtk_drop_down_get_selected_item (self->since);

  if (!self->filling && year != NULL)
    g_settings_set_int (get_settings (self), "specialties-since",
                        (int) g_ascii_strtoll (gtk_string_object_get_string (year), NULL, 10));
}
