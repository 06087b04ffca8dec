/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-figure-view-private.h"

#include "atlas-figure.h"
#include "atlas-scene-absences.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (AtlasFigureView, atlas_figure_view, ADW_TYPE_BIN)

typedef enum
{
  PROP_VIEW = 1,
  PROP_SELECTED_ID,
  PROP_EXPORTABLE,
} AtlasFigureViewProperty;

static GParamSpec *props[PROP_EXPORTABLE + 1];

typedef enum
{
  SIGNAL_CELL_ACTIVATED,
  SIGNAL_NOTICE,
} AtlasFigureViewSignal;

static guint signals[SIGNAL_NOTICE + 1];

static const AtlasFigure *
get_figure (AtlasFigureView *self)
{
  const AtlasFigure *figure = atlas_figure_find (atlas_selection_get_figure (self->selection));

  return figure != NULL ? figure : atlas_figure_get (0);
}

static void
activate_cell_cb (AtlasFigureView *self, const char *id)
{
  g_signal_emit (self, signals[SIGNAL_CELL_ACTIVATED], 0, id);
}

static void
send_notice (AtlasFigureView *self, const char *text)
{
  g_signal_emit (self, signals[SIGNAL_NOTICE], 0, text);
}

static void
activate_absence_cb (AtlasFigureView *self)
{
  send_notice (self, _ ("No number was found for this"));
}

static void
set_text (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
}

static void
fill_table (AtlasFigureView *self)
{
  g_autofree char *absences = atlas_scene_describe_absences (
      atlas_chart_view_get_scene (self->chart));
  g_autoptr (GPtrArray) cells = atlas_figure_list_cells (get_figure (self), self->dataset,
                                                         self->selection);

  if (self->table == NULL)
    {
      self->table = atlas_table_view_new ();
      g_signal_connect_object (self->table, "cell-activated", G_CALLBACK (activate_cell_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (self->table, "notice", G_CALLBACK (send_notice), self,
                               G_CONNECT_SWAPPED);
      adw_bin_set_child (self->table_bin, GTK_WIDGET (self->table));
    }
  atlas_table_view_set_cells (self->table, self->dataset, cells);
  set_text (self->absences, absences);
  self->table_outdated = FALSE;
}

static void
show_view (AtlasFigureView *self)
{
  if (self->ready && self->shows_table && self->table_outdated)
    fill_table (self);
  gtk_stack_set_visible_child_name (self->views, !self->ready        ? "loading"
                                                 : self->shows_table ? "table"
                                                                     : "chart");
}

static void
set_exportable (AtlasFigureView *self, gboolean exportable)
{
  if (self->exportable == exportable)
    return;

  self->exportable = exportable;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_EXPORTABLE]);
}

/* @scene: (transfer full) (nullable): none while the view waits */
static void
show_scene (AtlasFigureView *self, AtlasScene *scene)
{
  self->ready = scene != NULL;
  self->table_outdated = TRUE;
  set_text (self->title, scene != NULL ? scene->title : NULL);
  set_text (self->subtitle, scene != NULL ? scene->subtitle : NULL);
  set_text (self->key, scene != NULL ? scene->key : NULL);
  set_text (self->footer, scene != NULL ? scene->footers[0] : NULL);
  set_exportable (self, scene != NULL && !atlas_scene_is_empty (scene));
  if (scene != NULL)
    atlas_chart_view_set_scene (self->chart, scene);
  show_view (self);
}

static void
load_specialties_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (AtlasFigureView) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!atlas_dataset_load_specialties_finish (ATLAS_DATASET (source), result, &error) &&
      !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    send_notice (self, error->message);
}

static void
load_specialties (AtlasFigureView *self)
{
  atlas_dataset_load_specialties_async (self->dataset, self->cancellable, load_specialties_cb,
                                        g_object_ref (self));
}

static void
update (AtlasFigureView *self)
{
  gboolean waits = get_figure (self)->needs_specialties &&
                   !atlas_dataset_get_specialties_loaded (self->dataset);

  self->outdated = FALSE;
  show_scene (self, waits ? NULL : atlas_figure_view_build_scene (self));
  if (waits)
    load_specialties (self);
}

static gboolean
update_cb (gpointer user_data)
{
  AtlasFigureView *self = user_data;

  self->update_source = 0;
  update (self);
  return G_SOURCE_REMOVE;
}

/* Several properties may change at once; the figure changes once. */
static void
queue_update (AtlasFigureView *self)
{
  if (!atlas_dataset_is_loaded (self->dataset))
    return;

  self->outdated = TRUE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && self->update_source == 0)
    self->update_source = g_idle_add_full (GDK_PRIORITY_REDRAW - 1, update_cb, self, NULL);
}

static void
specialties_loaded_cb (AtlasFigureView *self)
{
  if (get_figure (self)->needs_specialties)
    queue_update (self);
}

static void
atlas_figure_view_map (GtkWidget *widget)
{
  AtlasFigureView *self = ATLAS_FIGURE_VIEW (widget);

  GTK_WIDGET_CLASS (atlas_figure_view_parent_class)->map (widget);

  if (self->outdated)
    queue_update (self);
}

static void
atlas_figure_view_unmap (GtkWidget *widget)
{
  g_clear_handle_id (&ATLAS_FIGURE_VIEW (widget)->update_source, g_source_remove);

  GTK_WIDGET_CLASS (atlas_figure_view_parent_class)->unmap (widget);
}

static gboolean
atlas_figure_view_grab_focus (GtkWidget *widget)
{
  AtlasFigureView *self = ATLAS_FIGURE_VIEW (widget);

  if (!self->ready)
    return FALSE;
  return gtk_widget_grab_focus (self->shows_table ? GTK_WIDGET (self->table)
                                                  : GTK_WIDGET (self->chart));
}

static void
atlas_figure_view_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  AtlasFigureView *self = ATLAS_FIGURE_VIEW (object);

  switch ((AtlasFigureViewProperty) prop_id)
    {
    case PROP_VIEW:
      g_value_set_static_string (value, atlas_figure_view_get_view (self));
      break;
    case PROP_SELECTED_ID:
      g_value_set_string (value, atlas_chart_view_get_selected_id (self->chart));
      break;
    case PROP_EXPORTABLE:
      g_value_set_boolean (value, self->exportable);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_figure_view_set_property (GObject *object,
                                guint prop_id,
                                const GValue *value,
                                GParamSpec *pspec)
{
  AtlasFigureView *self = ATLAS_FIGURE_VIEW (object);

  switch ((AtlasFigureViewProperty) prop_id)
    {
    case PROP_VIEW:
      atlas_figure_view_set_view (self, g_value_get_string (value));
      break;
    case PROP_SELECTED_ID:
      atlas_figure_view_set_selected_id (self, g_value_get_string (value));
      break;
    case PROP_EXPORTABLE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_figure_view_dispose (GObject *object)
{
  AtlasFigureView *self = ATLAS_FIGURE_VIEW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_handle_id (&self->update_source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), ATLAS_TYPE_FIGURE_VIEW);
  g_clear_object (&self->dataset);
  g_clear_object (&self->selection);

  G_OBJECT_CLASS (atlas_figure_view_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  props[PROP_VIEW] = g_param_spec_string ("view", NULL, NULL, "chart", flags);
  props[PROP_SELECTED_ID] = g_param_spec_string ("selected-id", NULL, NULL, NULL, flags);
  props[PROP_EXPORTABLE] = g_param_spec_boolean ("exportable", NULL, NULL, FALSE,
                                                 G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
install_signals (GType type)
{
  signals[SIGNAL_CELL_ACTIVATED] = g_signal_new ("cell-activated", type, G_SIGNAL_RUN_LAST, 0, NULL,
                                                 NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_NOTICE] = g_signal_new ("notice", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (ATLAS_TYPE_CHART_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ATLAS_RESOURCE_PREFIX "/ui/atlas-figure-view.ui");
  gtk_widget_class_bind_template_child (widget_class, AtlasFigureView, title);
  gtk_widget_class_bind_template_child (widget_class, AtlasFigureView, subtitle);
  gtk_widget_class_bind_template_child (widget_class, AtlasFigureView, views);
  gtk_widget_class_bind_template_child (widget_class, AtlasFigureView, chart);
  gtk_widget_class_bind_template_child (widget_class, AtlasFigureView, key);
  gtk_widget_class_bind_template_child (widget_class, AtlasFigureView, table_bin);
  gtk_widget_class_bind_template_child (widget_class, AtlasFigureView, absences);
  gtk_widget_class_bind_template_child (widget_class, AtlasFigureView, footer);
  gtk_widget_class_bind_template_callback (widget_class, activate_cell_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_absence_cb);
}

static void
atlas_figure_view_class_init (AtlasFigureViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = atlas_figure_view_get_property;
  object_class->set_property = atlas_figure_view_set_property;
  object_class->dispose = atlas_figure_view_dispose;
  widget_class->map = atlas_figure_view_map;
  widget_class->unmap = atlas_figure_view_unmap;
  widget_class->grab_focus = atlas_figure_view_grab_focus;

  install_properties (object_class);
  install_signals (G_TYPE_FROM_CLASS (klass));
  bind_template (widget_class);
}

static void
atlas_figure_view_init (AtlasFigureView *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
atlas_figure_view_connect (AtlasFigureView *self, AtlasDataset *dataset, AtlasSelection *selection)
{
  g_return_if_fail (ATLAS_IS_FIGURE_VIEW (self));
  g_return_if_fail (ATLAS_IS_DATASET (dataset));
  g_return_if_fail (ATLAS_IS_SELECTION (selection));
  g_return_if_fail (self->dataset == NULL);

  self->dataset = g_object_ref (dataset);
  self->selection = g_object_ref (selection);
  g_signal_connect_object (selection, "notify", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dataset, "changed", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dataset, "notify::specialties-loaded",
                           G_CALLBACK (specialties_loaded_cb), self, G_CONNECT_SWAPPED);
  queue_update (self);
}

const char *
atlas_figure_view_get_figure_id (AtlasFigureView *self)
{
  g_return_val_if_fail (ATLAS_IS_FIGURE_VIEW (self), NULL);

  return get_figure (self)->id;
}

gboolean
atlas_figure_view_get_exportable (AtlasFigureView *self)
{
  g_return_val_if_fail (ATLAS_IS_FIGURE_VIEW (self), FALSE);

  return self->exportable;
}

const char *
atlas_figure_view_get_view (AtlasFigureView *self)
{
  g_return_val_if_fail (ATLAS_IS_FIGURE_VIEW (self), NULL);

  return self->shows_table ? "table" : "chart";
}

void
atlas_figure_view_set_view (AtlasFigureView *self, const char *view)
{
  g_return_if_fail (ATLAS_IS_FIGURE_VIEW (self));

  gboolean shows_table = g_strcmp0 (view, "table") == 0;
  gboolean focused = gtk_widget_get_focus_child (GTK_WIDGET (self->views)) != NULL;

  if (self->shows_table == shows_table)
    return;

  self->shows_table = shows_table;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    show_view (self);
  else
    self->outdated = TRUE;
  if (focused)
    gtk_widget_grab_focus (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VIEW]);
}

void
atlas_figure_view_set_selected_id (AtlasFigureView *self, const char *id)
{
  g_return_if_fail (ATLAS_IS_FIGURE_VIEW (self));

  if (g_strcmp0 (atlas_chart_view_get_selected_id (self->chart), id) == 0)
    return;

  atlas_chart_view_set_selected_id (self->chart, id);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED_ID]);
}

AtlasScene *
atlas_figure_view_build_scene (AtlasFigureView *self)
{
  g_return_val_if_fail (ATLAS_IS_FIGURE_VIEW (self), NULL);

  return atlas_figure_build (get_figure (self), self->dataset, self->selection);
}
