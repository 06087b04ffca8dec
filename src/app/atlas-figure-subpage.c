/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-figure-subpage.h"

#include "atlas-receipt-pane.h"

typedef struct
{
  AdwToolbarView *toolbar;
  AdwBin *tool;
  AtlasReceiptPane *receipt;

  AtlasFigureView *figure; /* (not owned) (nullable): part of the content */
  GtkWidget *bottom;       /* (not owned) (nullable): in the toolbar view */
  AtlasDataset *dataset;
  GSettings *settings;
  AtlasSelection *selection;
  gboolean charting;
  gboolean compact;
  gboolean narrow;
} AtlasFigureSubpagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (AtlasFigureSubpage,
                                     atlas_figure_subpage,
                                     ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  PROP_DATASET = 1,
  PROP_SETTINGS,
  PROP_CONTENT,
  PROP_BOTTOM,
  PROP_TOOL,
  PROP_CHARTING,
  PROP_VIEW,
  PROP_EXPORTABLE,
  PROP_COMPACT,
  PROP_NARROW,
} AtlasFigureSubpageProperty;

static GParamSpec *props[PROP_NARROW + 1];

typedef enum
{
  SIGNAL_NOTICE,
} AtlasFigureSubpageSignal;

static guint signals[SIGNAL_NOTICE + 1];

static AtlasFigureSubpagePrivate *
get_private (gpointer self)
{
  return atlas_figure_subpage_get_instance_private (ATLAS_FIGURE_SUBPAGE (self));
}

static void
send_notice (AtlasFigureSubpage *self, const char *text)
{
  g_signal_emit (self, signals[SIGNAL_NOTICE], 0, text);
}

static void
exportable_cb (AtlasFigureSubpage *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_EXPORTABLE]);
}

static void
figure_view_cb (AtlasFigureSubpage *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VIEW]);
}

static void
set_bottom (AtlasFigureSubpage *self, GtkWidget *bottom)
{
  AtlasFigureSubpagePrivate *priv = get_private (self);

  if (priv->bottom == bottom)
    return;

  if (priv->bottom != NULL)
    adw_toolbar_view_remove (priv->toolbar, priv->bottom);
  if (bottom != NULL)
    adw_toolbar_view_add_bottom_bar (priv->toolbar, bottom);
  priv->bottom = bottom;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BOTTOM]);
}

static void
atlas_figure_subpage_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  AtlasFigureSubpagePrivate *priv = get_private (object);

  switch ((AtlasFigureSubpageProperty) prop_id)
    {
    case PROP_CONTENT:
      g_object_get_property (G_OBJECT (priv->receipt), "content", value);
      break;
    case PROP_BOTTOM:
      g_value_set_object (value, priv->bottom);
      break;
    case PROP_TOOL:
      g_value_set_object (value, adw_bin_get_child (priv->tool));
      break;
    case PROP_CHARTING:
      g_value_set_boolean (value, priv->charting);
      break;
    case PROP_VIEW:
      g_value_set_static_string (
          value, priv->figure != NULL ? atlas_figure_view_get_view (priv->figure) : "chart");
      break;
    case PROP_EXPORTABLE:
      g_value_set_boolean (value,
                           atlas_figure_subpage_get_exportable (ATLAS_FIGURE_SUBPAGE (object)));
      break;
    case PROP_COMPACT:
      g_value_set_boolean (value, priv->compact);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, priv->narrow);
      break;
    case PROP_DATASET:
    case PROP_SETTINGS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
set_flag (GObject *object, gboolean *flag, const GValue *value, GParamSpec *pspec)
{
  if (*flag == g_value_get_boolean (value))
    return;

  *flag = g_value_get_boolean (value);
  g_object_notify_by_pspec (object, pspec);
}

static void
atlas_figure_subpage_set_property (GObject *object,
                                   guint prop_id,
                                   const GValue *value,
                                   GParamSpec *pspec)
{
  AtlasFigureSubpagePrivate *priv = get_private (object);

  switch ((AtlasFigureSubpageProperty) prop_id)
    {
    case PROP_DATASET:
      priv->dataset = g_value_dup_object (value);
      break;
    case PROP_SETTINGS:
      priv->settings = g_value_dup_object (value);
      break;
    case PROP_CONTENT:
      g_object_set_property (G_OBJECT (priv->receipt), "content", value);
      break;
    case PROP_BOTTOM:
      set_bottom (ATLAS_FIGURE_SUBPAGE (object), g_value_get_object (value));
      break;
    case PROP_TOOL:
      adw_bin_set_child (priv->tool, g_value_get_object (value));
      break;
    case PROP_CHARTING:
      set_flag (object, &priv->charting, value, pspec);
      exportable_cb (ATLAS_FIGURE_SUBPAGE (object));
      break;
    case PROP_VIEW:
      if (priv->figure != NULL && g_value_get_string (value) != NULL)
        atlas_figure_view_set_view (priv->figure, g_value_get_string (value));
      break;
    case PROP_COMPACT:
      set_flag (object, &priv->compact, value, pspec);
      break;
    case PROP_NARROW:
      set_flag (object, &priv->narrow, value, pspec);
      break;
    case PROP_EXPORTABLE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_figure_subpage_constructed (GObject *object)
{
  AtlasFigureSubpagePrivate *priv = get_private (object);

  G_OBJECT_CLASS (atlas_figure_subpage_parent_class)->constructed (object);

  atlas_receipt_pane_connect (priv->receipt, priv->dataset);
}

static void
atlas_figure_subpage_dispose (GObject *object)
{
  AtlasFigureSubpagePrivate *priv = get_private (object);

  priv->figure = NULL;
  priv->bottom = NULL;
  /* Else the page would let go of a child that the template has freed. */
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), ATLAS_TYPE_FIGURE_SUBPAGE);
  g_clear_object (&priv->dataset);
  g_clear_object (&priv->settings);
  g_clear_object (&priv->selection);

  G_OBJECT_CLASS (atlas_figure_subpage_parent_class)->dispose (object);
}

/* Tab goes through the header bar, too. GTK would ask the page for its favourite widget instead. */
static gboolean
atlas_figure_subpage_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return gtk_widget_child_focus (GTK_WIDGET (get_private (widget)->toolbar), direction);
}

static AtlasScene *
build_scene (AtlasFigureSubpage *self)
{
  return atlas_figure_view_build_scene (get_private (self)->figure);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags once = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  props[PROP_DATASET] = g_param_spec_object ("dataset", NULL, NULL, ATLAS_TYPE_DATASET, once);
  props[PROP_SETTINGS] = g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS, once);
  props[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET, flags);
  props[PROP_BOTTOM] = g_param_spec_object ("bottom", NULL, NULL, GTK_TYPE_WIDGET, flags);
  props[PROP_TOOL] = g_param_spec_object ("tool", NULL, NULL, GTK_TYPE_WIDGET, flags);
  props[PROP_CHARTING] = g_param_spec_boolean ("charting", NULL, NULL, FALSE, flags);
  props[PROP_VIEW] = g_param_spec_string ("view", NULL, NULL, "chart", flags);
  props[PROP_EXPORTABLE] = g_param_spec_boolean ("exportable", NULL, NULL, FALSE,
                                                 G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE, flags);
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (ATLAS_TYPE_FIGURE_VIEW);
  g_type_ensure (ATLAS_TYPE_RECEIPT_PANE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ATLAS_RESOURCE_PREFIX "/ui/atlas-figure-subpage.ui");
  gtk_widget_class_bind_template_child_private (widget_class, AtlasFigureSubpage, toolbar);
  gtk_widget_class_bind_template_child_private (widget_class, AtlasFigureSubpage, tool);
  gtk_widget_class_bind_template_child_private (widget_class, AtlasFigureSubpage, receipt);
  gtk_widget_class_bind_template_callback (widget_class, send_notice);
}

static void
atlas_figure_subpage_class_init (AtlasFigureSubpageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = atlas_figure_subpage_get_property;
  object_class->set_property = atlas_figure_subpage_set_property;
  object_class->constructed = atlas_figure_subpage_constructed;
  object_class->dispose = atlas_figure_subpage_dispose;
  widget_class->focus = atlas_figure_subpage_focus;
  klass->build_scene = build_scene;

  install_properties (object_class);
  signals[SIGNAL_NOTICE] = g_signal_new ("notice", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  bind_template (widget_class);
}

static void
atlas_figure_subpage_init (AtlasFigureSubpage *self)
{
  get_private (self)->selection = atlas_selection_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
atlas_figure_subpage_set_figure (AtlasFigureSubpage *self,
                                 AtlasFigureView *figure,
                                 const char *view_key)
{
  AtlasFigureSubpagePrivate *priv = get_private (self);

  g_return_if_fail (ATLAS_IS_FIGURE_VIEW (figure));
  g_return_if_fail (view_key != NULL);
  g_return_if_fail (priv->figure == NULL);

  priv->figure = figure;
  g_signal_connect_object (figure, "cell-activated", G_CALLBACK (atlas_figure_subpage_show_receipt),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (figure, "notice", G_CALLBACK (send_notice), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (figure, "notify::exportable", G_CALLBACK (exportable_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (figure, "notify::view", G_CALLBACK (figure_view_cb), self,
                           G_CONNECT_SWAPPED);
  g_object_bind_property (priv->receipt, "cell-id", figure, "selected-id", G_BINDING_DEFAULT);
  g_settings_bind (priv->settings, view_key, self, "view", G_SETTINGS_BIND_DEFAULT);
  atlas_figure_view_connect (figure, priv->dataset, priv->selection);
}

AtlasFigureView *
atlas_figure_subpage_get_figure (AtlasFigureSubpage *self)
{
  g_return_val_if_fail (ATLAS_IS_FIGURE_SUBPAGE (self), NULL);

  return get_private (self)->figure;
}

AtlasSelection *
atlas_figure_subpage_get_selection (AtlasFigureSubpage *self)
{
  g_return_val_if_fail (ATLAS_IS_FIGURE_SUBPAGE (self), NULL);

  return get_private (self)->selection;
}

AtlasDataset *
atlas_figure_subpage_get_dataset (AtlasFigureSubpage *self)
{
  g_return_val_if_fail (ATLAS_IS_FIGURE_SUBPAGE (self), NULL);

  return get_private (self)->dataset;
}

GSettings *
atlas_figure_subpage_get_settings (AtlasFigureSubpage *self)
{
  g_return_val_if_fail (ATLAS_IS_FIGURE_SUBPAGE (self), NULL);

  return get_private (self)->settings;
}

gboolean
atlas_figure_subpage_get_charting (AtlasFigureSubpage *self)
{
  g_return_val_if_fail (ATLAS_IS_FIGURE_SUBPAGE (self), FALSE);

  return get_private (self)->charting;
}

gboolean
atlas_figure_subpage_get_exportable (AtlasFigureSubpage *self)
{
  g_return_val_if_fail (ATLAS_IS_FIGURE_SUBPAGE (self), FALSE);

  AtlasFigureSubpagePrivate *priv = get_private (self);

  return priv->charting && priv->figure != NULL && atlas_figure_view_get_exportable (priv->figure);
}

AtlasScene *
atlas_figure_subpage_build_scene (AtlasFigureSubpage *self)
{
  g_return_val_if_fail (ATLAS_IS_FIGURE_SUBPAGE (self), NULL);

  return ATLAS_FIGURE_SUBPAGE_GET_CLASS (self)->build_scene (self);
}

void
atlas_figure_subpage_toggle_table (AtlasFigureSubpage *self)
{
  AtlasFigureSubpagePrivate *priv = get_private (self);

  g_return_if_fail (priv->figure != NULL);

  if (priv->charting)
    atlas_figure_view_set_view (
        priv->figure,
        g_str_equal (atlas_figure_view_get_view (priv->figure), "chart") ? "table" : "chart");
}

void
atlas_figure_subpage_show_receipt (AtlasFigureSubpage *self, const char *cell_id)
{
  g_return_if_fail (ATLAS_IS_FIGURE_SUBPAGE (self));

  atlas_receipt_pane_show (get_private (self)->receipt, cell_id);
}
