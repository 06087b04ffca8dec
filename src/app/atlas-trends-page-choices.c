/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-trends-page-private.h"

#include "atlas-figure.h"
#include "atlas-name.h"

#include <glib/gi18n.h>

/* The groups that the first styles of the palette belong to stand beside the chart; the others are
 * in a menu. */
#define N_COMMON_STYLES 5

static int
get_cycle (AtlasTrendsPage *self, guint index)
{
  g_autoptr (AtlasCycle) cycle = g_list_model_get_item (atlas_dataset_get_cycles (self->dataset),
                                                        index);

  return cycle != NULL ? atlas_cycle_get_year (cycle) : 0;
}

static guint
find_cycle (AtlasTrendsPage *self, int year, guint fallback)
{
  guint n = g_list_model_get_n_items (atlas_dataset_get_cycles (self->dataset));

  for (guint i = 0; i < n; i++)
    if (get_cycle (self, i) == year)
      return i;

  return fallback;
}

static void
type_toggled_cb (GtkWidget *button, AtlasTrendsPage *self)
{
  gboolean active = FALSE;

  if (self->filling)
    return;

  g_object_get (button, "active", &active, NULL);
  atlas_selection_toggle_type (self->selection, g_object_get_data (G_OBJECT (button), "type"),
                               active);
}

/* A group that another one succeeds comes along with it and needs no button beside the chart. */
static gboolean
is_succeeded (AtlasDataset *dataset, AtlasApplicantType *type)
{
  GListModel *types = atlas_dataset_get_types (dataset);

  for (guint i = 0; i < g_list_model_get_n_items (types); i++)
    {
      g_autoptr (AtlasApplicantType) other = g_list_model_get_item (types, i);

      if (g_strcmp0 (atlas_applicant_type_get_continues (other),
                     atlas_applicant_type_get_id (type)) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_charted (AtlasDataset *dataset, AtlasApplicantType *type)
{
  for (guint i = 0; i < atlas_dataset_get_n_cells (dataset); i++)
    {
      const AtlasCellKey *key = atlas_cell_get_key (atlas_dataset_get_cell (dataset, i));

      for (guint j = 0; key->type == type && key->time == ATLAS_TIME_CYCLE &&
                        key->specialty == NULL && j < atlas_figure_get_n ();
           j++)
        if (g_strcmp0 (atlas_measure_get_id (key->measure), atlas_figure_get (j)->measure) == 0)
          return TRUE;
    }

  return FALSE;
}

static gboolean
is_common (AtlasDataset *dataset, AtlasApplicantType *type)
{
  return atlas_figure_get_style (dataset, type) < N_COMMON_STYLES && !is_succeeded (dataset, type);
}

/* @button is an empty toggle or check button. */
static void
set_type (AtlasTrendsPage *self, GtkWidget *button, AtlasApplicantType *type)
{
  const char *definition = atlas_applicant_type_get_definition (type);

  g_object_set (button, "label", atlas_name_type (type), NULL);
  if (definition != NULL)
    gtk_widget_set_tooltip_text (button, g_dgettext (NULL, definition));
  g_object_set_data_full (G_OBJECT (button), "type", g_strdup (atlas_applicant_type_get_id (type)),
                          g_free);
  g_signal_connect_object (button, "toggled", G_CALLBACK (type_toggled_cb), self,
                           G_CONNECT_DEFAULT);
  g_ptr_array_add (self->type_buttons, button);
}

static void
add_common_type (AtlasTrendsPage *self, AtlasApplicantType *type)
{
  GtkWidget *button = gtk_toggle_button_new ();

  set_type (self, button, type);
  adw_wrap_box_insert_child_after (self->types, button,
                                   gtk_widget_get_prev_sibling (GTK_WIDGET (self->more_types)));
}

static void
remove_types (AtlasTrendsPage *self)
{
  for (guint i = 0; i < self->type_buttons->len; i++)
    {
      GtkWidget *button = g_ptr_array_index (self->type_buttons, i);

      if (GTK_IS_TOGGLE_BUTTON (button))
        adw_wrap_box_remove (self->types, button);
      else
        gtk_box_remove (self->more_types_box, button);
    }

  g_ptr_array_set_size (self->type_buttons, 0);
  g_ptr_array_set_size (self->further_types, 0);
}

static void
fill_types (AtlasTrendsPage *self)
{
  GListModel *types = atlas_dataset_get_types (self->dataset);

  remove_types (self);
  for (guint i = 0; i < g_list_model_get_n_items (types); i++)
    {
      g_autoptr (AtlasApplicantType) type = g_list_model_get_item (types, i);

      if (!is_charted (self->dataset, type))
        continue;
      if (is_common (self->dataset, type))
        add_common_type (self, type);
      else
        g_ptr_array_add (self->further_types, g_object_ref (type));
    }

  gtk_widget_set_visible (GTK_WIDGET (self->more_types), self->further_types->len > 0);
}

static guint
count_further_types (AtlasTrendsPage *self)
{
  guint n = 0;

  for (guint i = 0; i < self->further_types->len; i++)
    n += atlas_selection_has_type (
        self->selection, atlas_applicant_type_get_id (g_ptr_array_index (self->further_types, i)));

  return n;
}

static void
fill_cycles (AtlasTrendsPage *self)
{
  guint n = g_list_model_get_n_items (atlas_dataset_get_cycles (self->dataset));
  g_autoptr (GtkStringList) years = gtk_string_list_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *year = g_strdup_printf ("%d", get_cycle (self, i));

      gtk_string_list_append (years, year);
    }

  gtk_drop_down_set_model (self->first_cycle, G_LIST_MODEL (years));
  gtk_drop_down_set_model (self->last_cycle, G_LIST_MODEL (years));
}

void
atlas_trends_page_sync_choices (AtlasTrendsPage *self)
{
  guint n = g_list_model_get_n_items (atlas_dataset_get_cycles (self->dataset));
  guint n_more = count_further_types (self);

  self->filling = TRUE;
  for (guint i = 0; i < self->type_buttons->len; i++)
    {
      GtkWidget *button = g_ptr_array_index (self->type_buttons, i);
      gboolean on = atlas_selection_has_type (self->selection,
                                              g_object_get_data (G_OBJECT (button), "type"));

      g_object_set (button, "active", on, NULL);
    }

  if (n > 0)
    {
      gtk_drop_down_set_selected (
          self->first_cycle,
          find_cycle (self, atlas_selection_get_first_cycle (self->selection), 0));
      gtk_drop_down_set_selected (
          self->last_cycle,
          find_cycle (self, atlas_selection_get_last_cycle (self->selection), n - 1));
    }
  self->filling = FALSE;

  if (n_more == 0)
    {
      gtk_menu_button_set_label (self->more_types, _ ("More Groups"));
      return;
    }

  /* Translators: the button of further groups; the number says how many of them are shown. */
  g_autofree char *label = g_strdup_printf (_ ("More Groups (%u)"), n_more);
  gtk_menu_button_set_label (self->more_types, label);
}

void
atlas_trends_page_fill_choices (AtlasTrendsPage *self)
{
  self->filling = TRUE;
  fill_types (self);
  fill_cycles (self);
  self->filling = FALSE;

  atlas_trends_page_sync_choices (self);
}

/* The ends of the list leave the range open, so that a new cycle is shown without asking. An end
 * that passes the other takes it along. */
void
atlas_trends_page_read_cycles (AtlasTrendsPage *self)
{
  guint n = g_list_model_get_n_items (atlas_dataset_get_cycles (self->dataset));
  guint first = gtk_drop_down_get_selected (self->first_cycle);
  guint last = gtk_drop_down_get_selected (self->last_cycle);

  if (self->filling || first >= n || last >= n)
    return;

  gboolean moved_first = first !=
                         find_cycle (self, atlas_selection_get_first_cycle (self->selection), 0);
  if (first > last && moved_first)
    last = first;
  else if (first > last)
    first = last;

  g_object_freeze_notify (G_OBJECT (self->selection));
  atlas_selection_set_first_cycle (self->selection, first > 0 ? get_cycle (self, first) : 0);
  atlas_selection_set_last_cycle (self->selection, last + 1 < n ? get_cycle (self, last) : 0);
  g_object_thaw_notify (G_OBJECT (self->selection));
}

/* Most people never open the menu: its buttons are made when they do. */
void
atlas_trends_page_fill_further_types (AtlasTrendsPage *self)
{
  if (gtk_widget_get_first_child (GTK_WIDGET (self->more_types_box)) != NULL)
    return;

  for (guint i = 0; i < self->further_types->len; i++)
    {
      GtkWidget *button = gtk_check_button_new ();

      set_type (self, button, g_ptr_array_index (self->further_types, i));
      gtk_box_append (self->more_types_box, button);
    }

  atlas_trends_page_sync_choices (self);
}

/* A year of the settings that these data do not have leaves its end of the range open: the choices
 * could not show it. */
void
atlas_trends_page_drop_unknown_cycles (AtlasTrendsPage *self)
{
  guint n = g_list_model_get_n_items (atlas_dataset_get_cycles (self->dataset));

  if (find_cycle (self, atlas_selection_get_first_cycle (self->selection), n) == n)
    atlas_selection_set_first_cycle (self->selection, 0);
  if (find_cycle (self, atlas_selection_get_last_cycle (self->selection), n) == n)
    atlas_selection_set_last_cycle (self->selection, 0);
}
