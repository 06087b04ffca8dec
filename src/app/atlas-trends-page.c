/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-trends-page-private.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (AtlasTrendsPage, atlas_trends_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  PROP_COMPACT = 1,
  PROP_NARROW,
  PROP_EXPORTABLE,
} AtlasTrendsPageProperty;

static GParamSpec *props[PROP_EXPORTABLE + 1];

typedef enum
{
  SIGNAL_NOTICE,
} AtlasTrendsPageSignal;

static guint signals[SIGNAL_NOTICE + 1];

static const AtlasFigure *
get_figure (AtlasTrendsPage *self)
{
  const AtlasFigure *figure = atlas_figure_find (atlas_selection_get_figure (self->selection));

  return figure != NULL ? figure : atlas_figure_get (0);
}

static gboolean
is_table_shown (AtlasTrendsPage *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->views), "table") == 0;
}

static void
focus_view (AtlasTrendsPage *self)
{
  gtk_widget_grab_focus (is_table_shown (self) ? GTK_WIDGET (self->table)
                                               : GTK_WIDGET (self->chart));
}

static void
close_receipt (AtlasTrendsPage *self)
{
  adw_overlay_split_view_set_show_sidebar (self->receipt_split, FALSE);
}

static void
send_notice (AtlasTrendsPage *self, const char *text)
{
  g_signal_emit (self, signals[SIGNAL_NOTICE], 0, text);
}

static void
show_receipt (AtlasTrendsPage *self, const char *id)
{
  AtlasCell *cell = atlas_dataset_find_cell (self->dataset, id);

  if (cell == NULL)
    {
      send_notice (self, _ ("That number is not in this data"));
      return;
    }
  if (self->receipt == NULL)
    {
      self->receipt = g_object_new (ATLAS_TYPE_RECEIPT_VIEW, NULL);
      g_signal_connect_object (self->receipt, "close-requested", G_CALLBACK (close_receipt), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (self->receipt, "cell-requested", G_CALLBACK (show_receipt), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (self->receipt, "notice", G_CALLBACK (send_notice), self,
                               G_CONNECT_SWAPPED);
      adw_bin_set_child (self->receipt_bin, GTK_WIDGET (self->receipt));
    }

  atlas_receipt_view_set_cell (self->receipt, cell);
  g_object_set (self->chart, "selected-id", id, NULL);
  adw_overlay_split_view_set_show_sidebar (self->receipt_split, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->receipt));
}

static void
fill_table (AtlasTrendsPage *self)
{
  g_autoptr (GPtrArray) cells = atlas_figure_list_cells (get_figure (self), self->dataset,
                                                         self->selection);

  atlas_table_view_set_cells (self->table, cells);
}

static void
set_text (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
}

static void
set_flag (AtlasTrendsPage *self, gboolean *flag, gboolean value, GParamSpec *pspec)
{
  if (*flag == value)
    return;

  *flag = value;
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

static void
update (AtlasTrendsPage *self)
{
  AtlasScene *scene = atlas_trends_page_build_scene (self);

  set_text (self->title, scene->title);
  set_text (self->subtitle, scene->subtitle);
  set_text (self->key, scene->key);
  set_text (self->footer, scene->footers[0]);
  set_flag (self, &self->exportable, !atlas_scene_is_empty (scene), props[PROP_EXPORTABLE]);
  atlas_chart_view_set_scene (self->chart, scene);
  gtk_stack_set_visible_child_name (self->chart_stack, "chart");

  if (self->table != NULL)
    fill_table (self);
}

static gboolean
update_cb (gpointer user_data)
{
  AtlasTrendsPage *self = user_data;

  self->update_source = 0;
  update (self);
  return G_SOURCE_REMOVE;
}

/* Several properties may change at once; the chart changes once. */
static void
queue_update (AtlasTrendsPage *self)
{
  if (atlas_dataset_is_loaded (self->dataset) && self->update_source == 0)
    self->update_source = g_idle_add_full (GDK_PRIORITY_REDRAW - 1, update_cb, self, NULL);
}

static void
selection_changed_cb (AtlasTrendsPage *self)
{
  if (!atlas_dataset_is_loaded (self->dataset))
    return;

  atlas_trends_page_sync_choices (self);
  queue_update (self);
}

static void
dataset_changed_cb (AtlasTrendsPage *self)
{
  close_receipt (self);
  atlas_trends_page_drop_unknown_cycles (self);
  atlas_trends_page_fill_choices (self);
  update (self);
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
view_changed_cb (AtlasTrendsPage *self)
{
  if (!is_table_shown (self) || self->table != NULL || self->dataset == NULL)
    return;

  self->table = atlas_table_view_new ();
  g_signal_connect_object (self->table, "cell-activated", G_CALLBACK (show_receipt), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->table, "notice", G_CALLBACK (send_notice), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (self->table_bin, GTK_WIDGET (self->table));
  fill_table (self);
}

static void
mark_activated_cb (AtlasTrendsPage *self, const char *id)
{
  show_receipt (self, id);
}

/* However the receipt was closed, the mark is let go and the focus goes back to where it was. */
static void
show_sidebar_cb (AtlasTrendsPage *self)
{
  if (self->receipt_split == NULL)
    return;

  gboolean shown = adw_overlay_split_view_get_show_sidebar (self->receipt_split);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "receipt.close", shown);
  if (shown)
    return;

  g_object_set (self->chart, "selected-id", NULL, NULL);
  focus_view (self);
}

static void
close_receipt_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  close_receipt (ATLAS_TRENDS_PAGE (widget));
}

static void
atlas_trends_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  AtlasTrendsPage *self = ATLAS_TRENDS_PAGE (object);

  switch ((AtlasTrendsPageProperty) prop_id)
    {
    case PROP_COMPACT:
      g_value_set_boolean (value, self->compact);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_EXPORTABLE:
      g_value_set_boolean (value, self->exportable);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

/* A narrow page is covered by the receipt, and large text must not make it wider than the window.
 */
static void
set_narrow (AtlasTrendsPage *self, gboolean narrow)
{
  adw_overlay_split_view_set_min_sidebar_width (self->receipt_split, narrow ? 180 : 300);
  adw_overlay_split_view_set_max_sidebar_width (self->receipt_split, narrow ? 680 : 380);
  adw_overlay_split_view_set_sidebar_width_fraction (self->receipt_split, narrow ? 1.0 : 0.36);
  set_flag (self, &self->narrow, narrow, props[PROP_NARROW]);
}

static void
atlas_trends_page_set_property (GObject *object,
                                guint prop_id,
                                const GValue *value,
                                GParamSpec *pspec)
{
  AtlasTrendsPage *self = ATLAS_TRENDS_PAGE (object);

  switch ((AtlasTrendsPageProperty) prop_id)
    {
    case PROP_COMPACT:
      set_flag (self, &self->compact, g_value_get_boolean (value), pspec);
      break;
    case PROP_NARROW:
      set_narrow (self, g_value_get_boolean (value));
      break;
    case PROP_EXPORTABLE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_trends_page_dispose (GObject *object)
{
  AtlasTrendsPage *self = ATLAS_TRENDS_PAGE (object);

  g_clear_handle_id (&self->update_source, g_source_remove);
  g_clear_pointer (&self->type_buttons, g_ptr_array_unref);
  g_clear_pointer (&self->further_types, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), ATLAS_TYPE_TRENDS_PAGE);
  g_clear_object (&self->dataset);
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
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ATLAS_RESOURCE_PREFIX "/ui/atlas-trends-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, banner);
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, receipt_split);
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, figure_switch);
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, first_cycle);
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, last_cycle);
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, bands);
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, types);
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, more_types);
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, more_types_box);
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, title);
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, subtitle);
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, views);
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, chart_stack);
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, chart);
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, table_bin);
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, key);
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, footer);
  gtk_widget_class_bind_template_child (widget_class, AtlasTrendsPage, receipt_bin);
  gtk_widget_class_bind_template_callback (widget_class, more_types_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, cycle_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, view_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, mark_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_sidebar_cb);
}

static void
atlas_trends_page_class_init (AtlasTrendsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = atlas_trends_page_get_property;
  object_class->set_property = atlas_trends_page_set_property;
  object_class->dispose = atlas_trends_page_dispose;
  widget_class->grab_focus = atlas_trends_page_grab_focus;

  props[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE,
                                              G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                  G_PARAM_EXPLICIT_NOTIFY);
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                 G_PARAM_EXPLICIT_NOTIFY);
  props[PROP_EXPORTABLE] = g_param_spec_boolean ("exportable", NULL, NULL, FALSE,
                                                 G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  signals[SIGNAL_NOTICE] = g_signal_new ("notice", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (ATLAS_TYPE_CHART_VIEW);
  bind_template (widget_class);

  gtk_widget_class_install_action (widget_class, "receipt.close", NULL, close_receipt_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "receipt.close", NULL);
}

static void
atlas_trends_page_init (AtlasTrendsPage *self)
{
  self->type_buttons = g_ptr_array_new ();
  self->further_types = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  /* So that Escape is free for what is around the page. */
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "receipt.close", FALSE);
}

static void
bind_selection (AtlasTrendsPage *self, GSettings *settings)
{
  static const char *const keys[][2] = {
    { "trends-measure", "figure" },
    { "trends-types", "types" },
    { "trends-first-cycle", "first-cycle" },
    { "trends-last-cycle", "last-cycle" },
    { "trends-bands", "bands" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_bind (settings, keys[i][0], self->selection, keys[i][1], G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "trends-view", self->views, "visible-child-name",
                   G_SETTINGS_BIND_DEFAULT);

  g_object_bind_property (self->selection, "figure", self->figure_switch, "active-name",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  g_object_bind_property (self->selection, "bands", self->bands, "active",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  g_signal_connect_object (self->selection, "notify", G_CALLBACK (selection_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

void
atlas_trends_page_connect (AtlasTrendsPage *self, AtlasDataset *dataset, GSettings *settings)
{
  g_return_if_fail (ATLAS_IS_TRENDS_PAGE (self));
  g_return_if_fail (ATLAS_IS_DATASET (dataset));
  g_return_if_fail (G_IS_SETTINGS (settings));
  g_return_if_fail (self->dataset == NULL);

  self->dataset = g_object_ref (dataset);
  self->selection = atlas_selection_new ();
  bind_selection (self, settings);
  g_signal_connect_object (dataset, "changed", G_CALLBACK (dataset_changed_cb), self,
                           G_CONNECT_SWAPPED);
  if (atlas_dataset_is_loaded (dataset))
    dataset_changed_cb (self);
}

void
atlas_trends_page_set_data_path (AtlasTrendsPage *self, const char *path)
{
  g_return_if_fail (ATLAS_IS_TRENDS_PAGE (self));

  if (path != NULL)
    {
      g_autofree char *name = g_filename_display_basename (path);
      g_autofree char *text =
          /* Translators: %s is the name of a file. */
          g_strdup_printf (_ ("These are the numbers of “%s”, not those of the program"), name);

      adw_banner_set_use_markup (self->banner, FALSE);
      adw_banner_set_title (self->banner, text);
    }
  adw_banner_set_revealed (self->banner, path != NULL);
}

gboolean
atlas_trends_page_get_exportable (AtlasTrendsPage *self)
{
  g_return_val_if_fail (ATLAS_IS_TRENDS_PAGE (self), FALSE);

  return self->exportable;
}

void
atlas_trends_page_toggle_table (AtlasTrendsPage *self)
{
  g_return_if_fail (ATLAS_IS_TRENDS_PAGE (self));

  gboolean focused = gtk_widget_get_focus_child (GTK_WIDGET (self->views)) != NULL;

  gtk_stack_set_visible_child_name (self->views, is_table_shown (self) ? "chart" : "table");
  if (focused)
    focus_view (self);
}

AtlasScene *
atlas_trends_page_build_scene (AtlasTrendsPage *self)
{
  g_return_val_if_fail (ATLAS_IS_TRENDS_PAGE (self), NULL);

  return atlas_figure_build (get_figure (self), self->dataset, self->selection);
}

const char *
atlas_trends_page_get_figure_id (AtlasTrendsPage *self)
{
  g_return_val_if_fail (ATLAS_IS_TRENDS_PAGE (self), NULL);

  return get_figure (self)->id;
}
