/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-receipt-pane.h"

#include "atlas-figure-view.h"
#include "atlas-receipt-view.h"

#include <glib/gi18n.h>

struct _AtlasReceiptPane
{
  AdwBin parent_instance;

  AdwBanner *banner;
  AdwOverlaySplitView *split;
  AdwBin *receipt_bin;

  AtlasDataset *dataset;
  AtlasReceiptView *receipt;  /* (nullable): made when first shown */
  GtkWidget *focus_to_return; /* (weak) (nullable): where the receipt was asked for */
  char *cell_id;              /* (nullable) */
  gboolean compact;
  gboolean narrow;
};

G_DEFINE_FINAL_TYPE (AtlasReceiptPane, atlas_receipt_pane, ADW_TYPE_BIN)

typedef enum
{
  PROP_CONTENT = 1,
  PROP_COMPACT,
  PROP_NARROW,
  PROP_CELL_ID,
} AtlasReceiptPaneProperty;

static GParamSpec *props[PROP_CELL_ID + 1];

typedef enum
{
  SIGNAL_NOTICE,
} AtlasReceiptPaneSignal;

static guint signals[SIGNAL_NOTICE + 1];

static void
send_notice (AtlasReceiptPane *self, const char *text)
{
  g_signal_emit (self, signals[SIGNAL_NOTICE], 0, text);
}

/* Escape is free for what is around the pane while there is nothing to close. */
static void
set_cell_id (AtlasReceiptPane *self, const char *id)
{
  if (!g_set_str (&self->cell_id, id))
    return;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "receipt.close", id != NULL);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CELL_ID]);
}

/* The marks of a chart and the rows of a table come and go: what they are in stays. */
static void
remember_focus (AtlasReceiptPane *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  const GType lasting[] = { ATLAS_TYPE_FIGURE_VIEW, GTK_TYPE_COLUMN_VIEW };

  for (gsize i = 0; focus != NULL && i < G_N_ELEMENTS (lasting); i++)
    {
      GtkWidget *ancestor = gtk_widget_get_ancestor (focus, lasting[i]);

      if (ancestor != NULL)
        focus = ancestor;
    }
  g_set_weak_pointer (&self->focus_to_return, focus);
}

static void
content_map_cb (AtlasReceiptPane *self, GtkWidget *content)
{
  g_signal_handlers_disconnect_by_func (content, content_map_cb, self);
  gtk_widget_grab_focus (content);
}

/* A pane that is hidden must not take the focus. A receipt that covered all of the content had it
 * unmapped: that is back with the next frame. */
static void
return_focus (AtlasReceiptPane *self)
{
  GtkWidget *focus = self->focus_to_return;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  if (focus != NULL && gtk_widget_get_mapped (focus))
    gtk_widget_grab_focus (focus);
  else
    gtk_widget_child_focus (adw_overlay_split_view_get_content (self->split), GTK_DIR_TAB_FORWARD);

  if (focus != NULL && !gtk_widget_get_mapped (focus))
    g_signal_connect_object (focus, "map", G_CALLBACK (content_map_cb), self,
                             G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static void
show_sidebar_cb (AtlasReceiptPane *self)
{
  if (self->cell_id == NULL || adw_overlay_split_view_get_show_sidebar (self->split))
    return;

  set_cell_id (self, NULL);
  return_focus (self);
}

/* Whose numbers these are, where they are not the program's. */
static void
update_banner (AtlasReceiptPane *self)
{
  const char *origin = atlas_dataset_get_origin (self->dataset);

  if (origin != NULL)
    {
      g_autofree char *text =
          /* Translators: %s is the name of a file. */
          g_strdup_printf (_ ("These are the numbers of “%s”, not those of the program"), origin);

      adw_banner_set_title (self->banner, text);
    }
  adw_banner_set_revealed (self->banner, origin != NULL);
}

static void
data_cb (AtlasReceiptPane *self)
{
  update_banner (self);
  atlas_receipt_pane_close (self);
}

static void
create_receipt (AtlasReceiptPane *self)
{
  self->receipt = g_object_new (ATLAS_TYPE_RECEIPT_VIEW, NULL);
  g_signal_connect_object (self->receipt, "close-requested", G_CALLBACK (atlas_receipt_pane_close),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->receipt, "cell-requested", G_CALLBACK (atlas_receipt_pane_show),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->receipt, "notice", G_CALLBACK (send_notice), self,
                           G_CONNECT_SWAPPED);
  adw_bin_set_child (self->receipt_bin, GTK_WIDGET (self->receipt));
}

static void
atlas_receipt_pane_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  AtlasReceiptPane *self = ATLAS_RECEIPT_PANE (object);

  switch ((AtlasReceiptPaneProperty) prop_id)
    {
    case PROP_CONTENT:
      g_value_set_object (value, adw_overlay_split_view_get_content (self->split));
      break;
    case PROP_COMPACT:
      g_value_set_boolean (value, self->compact);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_CELL_ID:
      g_value_set_string (value, self->cell_id);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
set_flag (AtlasReceiptPane *self, gboolean *flag, gboolean value, GParamSpec *pspec)
{
  if (*flag == value)
    return;

  *flag = value;
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

/* Where all of the content is covered, large text must not make the receipt wider than the window.
 */
static void
set_narrow (AtlasReceiptPane *self, gboolean narrow)
{
  adw_overlay_split_view_set_min_sidebar_width (self->split, narrow ? 180 : 300);
  adw_overlay_split_view_set_max_sidebar_width (self->split, narrow ? 680 : 380);
  adw_overlay_split_view_set_sidebar_width_fraction (self->split, narrow ? 1.0 : 0.36);
  set_flag (self, &self->narrow, narrow, props[PROP_NARROW]);
}

static void
atlas_receipt_pane_set_property (GObject *object,
                                 guint prop_id,
                                 const GValue *value,
                                 GParamSpec *pspec)
{
  AtlasReceiptPane *self = ATLAS_RECEIPT_PANE (object);

  switch ((AtlasReceiptPaneProperty) prop_id)
    {
    case PROP_CONTENT:
      adw_overlay_split_view_set_content (self->split, g_value_get_object (value));
      break;
    case PROP_COMPACT:
      set_flag (self, &self->compact, g_value_get_boolean (value), pspec);
      break;
    case PROP_NARROW:
      set_narrow (self, g_value_get_boolean (value));
      break;
    case PROP_CELL_ID:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_receipt_pane_dispose (GObject *object)
{
  AtlasReceiptPane *self = ATLAS_RECEIPT_PANE (object);

  g_clear_pointer (&self->cell_id, g_free);
  g_clear_weak_pointer (&self->focus_to_return);
  /* GTK takes a child that is bound out of its parent, which a bin does not notice. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ATLAS_TYPE_RECEIPT_PANE);
  g_clear_object (&self->dataset);

  G_OBJECT_CLASS (atlas_receipt_pane_parent_class)->dispose (object);
}

static void
close_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  atlas_receipt_pane_close (ATLAS_RECEIPT_PANE (widget));
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  props[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET, flags);
  props[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE, flags);
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  props[PROP_CELL_ID] = g_param_spec_string ("cell-id", NULL, NULL, NULL,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
atlas_receipt_pane_class_init (AtlasReceiptPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = atlas_receipt_pane_get_property;
  object_class->set_property = atlas_receipt_pane_set_property;
  object_class->dispose = atlas_receipt_pane_dispose;

  install_properties (object_class);
  signals[SIGNAL_NOTICE] = g_signal_new ("notice", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               ATLAS_RESOURCE_PREFIX "/ui/atlas-receipt-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, AtlasReceiptPane, banner);
  gtk_widget_class_bind_template_child (widget_class, AtlasReceiptPane, split);
  gtk_widget_class_bind_template_child (widget_class, AtlasReceiptPane, receipt_bin);
  gtk_widget_class_bind_template_callback (widget_class, show_sidebar_cb);
  gtk_widget_class_install_action (widget_class, "receipt.close", NULL, close_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "receipt.close", NULL);
}

static void
atlas_receipt_pane_init (AtlasReceiptPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "receipt.close", FALSE);
}

void
atlas_receipt_pane_connect (AtlasReceiptPane *self, AtlasDataset *dataset)
{
  g_return_if_fail (ATLAS_IS_RECEIPT_PANE (self));
  g_return_if_fail (ATLAS_IS_DATASET (dataset));
  g_return_if_fail (self->dataset == NULL);

  self->dataset = g_object_ref (dataset);
  g_signal_connect_object (dataset, "changed", G_CALLBACK (data_cb), self, G_CONNECT_SWAPPED);
  update_banner (self);
}

const char *
atlas_receipt_pane_get_cell_id (AtlasReceiptPane *self)
{
  g_return_val_if_fail (ATLAS_IS_RECEIPT_PANE (self), NULL);

  return self->cell_id;
}

void
atlas_receipt_pane_show (AtlasReceiptPane *self, const char *cell_id)
{
  g_return_if_fail (ATLAS_IS_RECEIPT_PANE (self));
  g_return_if_fail (self->dataset != NULL);
  g_return_if_fail (cell_id != NULL);

  AtlasCell *cell = atlas_dataset_find_cell (self->dataset, cell_id);

  if (cell == NULL)
    {
      send_notice (self, _ ("That number is not in this data"));
      return;
    }
  if (self->receipt == NULL)
    create_receipt (self);
  /* A receipt that leads to another one was not asked for in the content. */
  if (self->cell_id == NULL)
    remember_focus (self);

  atlas_receipt_view_set_cell (self->receipt, cell, self->dataset);
  set_cell_id (self, cell_id);
  adw_overlay_split_view_set_show_sidebar (self->split, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->receipt));
}

void
atlas_receipt_pane_close (AtlasReceiptPane *self)
{
  g_return_if_fail (ATLAS_IS_RECEIPT_PANE (self));

  adw_overlay_split_view_set_show_sidebar (self->split, FALSE);
}
