/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-trends-page-private.h"

G_DEFINE_FINAL_TYPE (AtlasTrendsPage, atlas_trends_page, ATLAS_TYPE_FIGURE_PAGE)

static void
selection_changed_cb (AtlasTrendsPage *self)
{
  if (atlas_dataset_is_loaded (self->dataset))
    atlas_trends_page_sync_choices (self);
}

static void
dataset_changed_cb (AtlasTrendsPage *self)
{
  atlas_trends_page_drop_unknown_cycles (self);
  atlas_trends_page_fill_choices (self);
}

static void
more_types_shown_cb (AtlasTrendsPage *self)
{
  atlas_trends_page_fill_further_types (self);
}

static void
cycle_selected_cb (AtlasTrendsPage *self)
{
  if (self->selection != NULL)
    atlas_trends_page_read_cycles (self);
}

static void
bind_selection (AtlasTrendsPage *self)
{
  static const char *const keys[][2] = {
    { "trends-measure", "figure" },
    { "trends-types", "types" },
    { "trends-first-cycle", "first-cycle" },
    { "trends-last-cycle", "last-cycle" },
    { "trends-bands", "bands" },
  };
  GSettings *settings = atlas_page_get_settings (ATLAS_PAGE (self));

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_bind (settings, keys[i][0], self->selection, keys[i][1], G_SETTINGS_BIND_DEFAULT);

  g_object_bind_property (self->selection, "figure", self->figure_switch, "active-name",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  g_object_bind_property (self->selection, "bands", self->bands, "active",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  g_signal_connect_object (self->selection, "notify", G_CALLBACK (selection_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
atlas_trends_page_constructed (GObject *object)
{
  AtlasTrendsPage *self = ATLAS_TRENDS_PAGE (object);
  AtlasFigurePage *page = ATLAS_FIGURE_PAGE (object);

  G_OBJECT_CLASS (atlas_trends_page_parent_class)->constructed (object);

  self->dataset = atlas_page_get_dataset (ATLAS_PAGE (self));
  self->selection = atlas_selection_new ();
  bind_selection (self);
  g_signal_connect_object (self->dataset, "changed", G_CALLBACK (dataset_changed_cb), self,
                           G_CONNECT_SWAPPED);
  if (atlas_dataset_is_loaded (self->dataset))
    dataset_changed_cb (self);
  atlas_figure_page_set_figure (page, self->figure, self->selection, "trends-view");
}

static void
atlas_trends_page_dispose (GObject *object)
{
  AtlasTrendsPage *self = ATLAS_TRENDS_PAGE (object);

  g_clear_pointer (&self->type_buttons, g_ptr_array_unref);
  g_clear_pointer (&self->further_types, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), ATLAS_TYPE_TRENDS_PAGE);
  g_clear_object (&self->selection);

  G_OBJECT_CLASS (atlas_trends_page_parent_class)->dispose (object);
}

/* The first of the choices, not whatever is first in the window. */
static gboolean
atlas_trends_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ATLAS_TRENDS_PAGE (widget)->figure_switch));
}

static void
atlas_trends_page_class_init (AtlasTrendsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = atlas_trends_page_constructed;
  object_class->dispose = atlas_trends_page_dispose;
  widget_class->grab_focus = atlas_trends_page_grab_focus;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               ATLAS_RESOURCE_PREFIX "/ui/atlas-trends-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, figure_switch);
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, first_cycle);
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, last_cycle);
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, bands);
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, types);
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, more_types);
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, more_types_box);
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, figure);
  gtk_widget_class_bind_template_callback (widget_class, more_types_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, cycle_selected_cb);
}

static void
atlas_trends_page_init (AtlasTrendsPage *self)
{
  self->type_buttons = g_ptr_array_new ();
  self->further_types = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
}
