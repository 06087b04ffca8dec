/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-scores-page-private.h"

#include "atlas-figure.h"

G_DEFINE_FINAL_TYPE (AtlasScoresPage, atlas_scores_page, ATLAS_TYPE_FIGURE_PAGE)

/* A score of the reader's own leaves the window only if they say so. */
static AtlasScene *
atlas_scores_page_build_scene (AtlasPage *page)
{
  AtlasScoresPage *self = ATLAS_SCORES_PAGE (page);

  if (gtk_check_button_get_active (self->export_me))
    return ATLAS_PAGE_CLASS (atlas_scores_page_parent_class)->build_scene (page);

  g_autoptr (AtlasSelection) selection = atlas_selection_copy (self->selection);
  atlas_selection_set_me (selection, 0.0);
  return atlas_figure_build (atlas_figure_find ("scores"),
                             atlas_page_get_dataset (ATLAS_PAGE (self)), selection);
}

static void
measure_selected_cb (AtlasScoresPage *self)
{
  atlas_scores_page_read_measure (self);
}

static void
edition_selected_cb (AtlasScoresPage *self)
{
  atlas_scores_page_read_edition (self);
}

static void
rows_changed_cb (AtlasScoresPage *self)
{
  atlas_scores_page_read_rows (self);
}

static void
me_changed_cb (AtlasScoresPage *self)
{
  gboolean has_me = gtk_check_button_get_active (self->has_me);

  if (self->selection != NULL)
    atlas_selection_set_me (self->selection, has_me ? gtk_spin_button_get_value (self->me) : 0.0);
}

static void
specialties_loaded_cb (AtlasScoresPage *self)
{
  if (atlas_dataset_get_specialties_loaded (atlas_page_get_dataset (ATLAS_PAGE (self))))
    atlas_scores_page_fill_choices (self);
}

static void
bind_settings (AtlasScoresPage *self)
{
  static const char *const keys[][2] = {
    { "scores-measure", "measure" },         { "scores-types", "types" },
    { "scores-edition", "edition" },         { "scores-by-edition", "by-edition" },
    { "scores-specialties", "specialties" },
  };
  GSettings *settings = atlas_page_get_settings (ATLAS_PAGE (self));

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_bind (settings, keys[i][0], self->selection, keys[i][1], G_SETTINGS_BIND_DEFAULT);
}

static void
atlas_scores_page_constructed (GObject *object)
{
  AtlasScoresPage *self = ATLAS_SCORES_PAGE (object);

  G_OBJECT_CLASS (atlas_scores_page_parent_class)->constructed (object);

  AtlasFigurePage *page = ATLAS_FIGURE_PAGE (self);
  AtlasDataset *dataset = atlas_page_get_dataset (ATLAS_PAGE (self));

  self->selection = atlas_selection_new ();
  atlas_selection_set_figure (self->selection, "scores");
  bind_settings (self);
  g_signal_connect_object (self->selection, "notify", G_CALLBACK (atlas_scores_page_sync_choices),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dataset, "changed", G_CALLBACK (specialties_loaded_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (dataset, "notify::specialties-loaded",
                           G_CALLBACK (specialties_loaded_cb), self, G_CONNECT_SWAPPED);
  specialties_loaded_cb (self);
  atlas_figure_page_set_figure (page, self->figure, self->selection, "scores-view");
}

static void
atlas_scores_page_dispose (GObject *object)
{
  AtlasScoresPage *self = ATLAS_SCORES_PAGE (object);

  g_clear_pointer (&self->type_buttons, g_ptr_array_unref);
  g_clear_pointer (&self->measure_ids, g_ptr_array_unref);
  g_clear_pointer (&self->specialty_ids, g_ptr_array_unref);
  g_clear_pointer (&self->edition_years, g_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), ATLAS_TYPE_SCORES_PAGE);
  g_clear_object (&self->selection);

  G_OBJECT_CLASS (atlas_scores_page_parent_class)->dispose (object);
}

static gboolean
atlas_scores_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ATLAS_SCORES_PAGE (widget)->measure));
}

static void
atlas_scores_page_class_init (AtlasScoresPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = atlas_scores_page_constructed;
  object_class->dispose = atlas_scores_page_dispose;
  widget_class->grab_focus = atlas_scores_page_grab_focus;
  ATLAS_PAGE_CLASS (klass)->build_scene = atlas_scores_page_build_scene;

  g_type_ensure (ATLAS_TYPE_FIGURE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ATLAS_RESOURCE_PREFIX "/ui/atlas-scores-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AtlasScoresPage, measure);
  gtk_widget_class_bind_template_child (widget_class, AtlasScoresPage, rows);
  gtk_widget_class_bind_template_child (widget_class, AtlasScoresPage, edition);
  gtk_widget_class_bind_template_child (widget_class, AtlasScoresPage, specialty);
  gtk_widget_class_bind_template_child (widget_class, AtlasScoresPage, types);
  gtk_widget_class_bind_template_child (widget_class, AtlasScoresPage, me_box);
  gtk_widget_class_bind_template_child (widget_class, AtlasScoresPage, has_me);
  gtk_widget_class_bind_template_child (widget_class, AtlasScoresPage, me);
  gtk_widget_class_bind_template_child (widget_class, AtlasScoresPage, export_me);
  gtk_widget_class_bind_template_child (widget_class, AtlasScoresPage, figure);
  gtk_widget_class_bind_template_callback (widget_class, measure_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, edition_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, rows_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, me_changed_cb);
}

static void
atlas_scores_page_init (AtlasScoresPage *self)
{
  self->type_buttons = g_ptr_array_new ();
  self->measure_ids = g_ptr_array_new_with_free_func (g_free);
  self->specialty_ids = g_ptr_array_new_with_free_func (g_free);
  self->edition_years = g_array_new (FALSE, FALSE, sizeof (int));
  gtk_widget_init_template (GTK_WIDGET (self));

  g_autoptr (GtkExpression) name = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL,
                                                                "string");
  gtk_drop_down_set_expression (self->specialty, name);
}
