/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-figure-page.h"

typedef struct
{
  AdwToggleGroup *view_switch;
  AtlasReceiptPane *receipt;

  AtlasFigureView *figure; /* (not owned) (nullable): part of the content */
} AtlasFigurePagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (AtlasFigurePage, atlas_figure_page, ATLAS_TYPE_PAGE)

typedef enum
{
  PROP_CONTENT = 1,
} AtlasFigurePageProperty;

static GParamSpec *props[PROP_CONTENT + 1];

static AtlasFigurePagePrivate *
get_private (gpointer self)
{
  return atlas_figure_page_get_instance_private (ATLAS_FIGURE_PAGE (self));
}

static void
exportable_cb (AtlasFigurePage *self)
{
  atlas_page_set_charting (ATLAS_PAGE (self), TRUE,
                           atlas_figure_view_get_exportable (get_private (self)->figure));
}

static AtlasScene *
atlas_figure_page_build_scene (AtlasPage *page)
{
  return atlas_figure_view_build_scene (get_private (page)->figure);
}

static const char *
atlas_figure_page_get_figure_id (AtlasPage *page)
{
  return atlas_figure_view_get_figure_id (get_private (page)->figure);
}

static void
atlas_figure_page_toggle_table (AtlasPage *page)
{
  AtlasFigureView *figure = get_private (page)->figure;
  gboolean chart = g_str_equal (atlas_figure_view_get_view (figure), "chart");

  atlas_figure_view_set_view (figure, chart ? "table" : "chart");
}

static void
atlas_figure_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((AtlasFigurePageProperty) prop_id)
    {
    case PROP_CONTENT:
      g_object_get_property (G_OBJECT (get_private (object)->receipt), "content", value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_figure_page_set_property (GObject *object,
                                guint prop_id,
                                const GValue *value,
                                GParamSpec *pspec)
{
  switch ((AtlasFigurePageProperty) prop_id)
    {
    case PROP_CONTENT:
      g_object_set_property (G_OBJECT (get_private (object)->receipt), "content", value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_figure_page_constructed (GObject *object)
{
  AtlasDataset *dataset = atlas_page_get_dataset (ATLAS_PAGE (object));

  G_OBJECT_CLASS (atlas_figure_page_parent_class)->constructed (object);

  atlas_receipt_pane_connect (get_private (object)->receipt, dataset);
}

static void
atlas_figure_page_dispose (GObject *object)
{
  get_private (object)->figure = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (object), ATLAS_TYPE_FIGURE_PAGE);

  G_OBJECT_CLASS (atlas_figure_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (ATLAS_TYPE_FIGURE_VIEW);
  g_type_ensure (ATLAS_TYPE_RECEIPT_PANE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ATLAS_RESOURCE_PREFIX "/ui/atlas-figure-page.ui");
  gtk_widget_class_bind_template_child_private (widget_class, AtlasFigurePage, view_switch);
  gtk_widget_class_bind_template_child_private (widget_class, AtlasFigurePage, receipt);
  gtk_widget_class_bind_template_callback (widget_class, atlas_page_send_notice);
}

static void
atlas_figure_page_class_init (AtlasFigurePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  AtlasPageClass *page_class = ATLAS_PAGE_CLASS (klass);

  object_class->get_property = atlas_figure_page_get_property;
  object_class->set_property = atlas_figure_page_set_property;
  object_class->constructed = atlas_figure_page_constructed;
  object_class->dispose = atlas_figure_page_dispose;

  page_class->build_scene = atlas_figure_page_build_scene;
  page_class->get_figure_id = atlas_figure_page_get_figure_id;
  page_class->toggle_table = atlas_figure_page_toggle_table;

  props[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                 G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  bind_template (widget_class);
}

static void
atlas_figure_page_init (AtlasFigurePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
atlas_figure_page_set_figure (AtlasFigurePage *self,
                              AtlasFigureView *view,
                              AtlasSelection *selection,
                              const char *view_key)
{
  AtlasFigurePagePrivate *priv = get_private (self);
  AtlasPage *page = ATLAS_PAGE (self);

  g_return_if_fail (ATLAS_IS_FIGURE_VIEW (view));
  g_return_if_fail (ATLAS_IS_SELECTION (selection));
  g_return_if_fail (view_key != NULL);
  g_return_if_fail (priv->figure == NULL);

  priv->figure = view;
  g_signal_connect_object (view, "cell-activated", G_CALLBACK (atlas_receipt_pane_show),
                           priv->receipt, G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "notice", G_CALLBACK (atlas_page_send_notice), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (view, "notify::exportable", G_CALLBACK (exportable_cb), self,
                           G_CONNECT_SWAPPED);
  atlas_figure_view_connect (view, atlas_page_get_dataset (page), selection);
  g_object_bind_property (priv->receipt, "cell-id", view, "selected-id", G_BINDING_DEFAULT);
  g_object_bind_property (view, "view", priv->view_switch, "active-name",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  g_settings_bind (atlas_page_get_settings (page), view_key, view, "view", G_SETTINGS_BIND_DEFAULT);
  exportable_cb (self);
}

void
atlas_figure_page_show_receipt (AtlasFigurePage *self, const char *cell_id)
{
  g_return_if_fail (ATLAS_IS_FIGURE_PAGE (self));

  atlas_receipt_pane_show (get_private (self)->receipt, cell_id);
}
