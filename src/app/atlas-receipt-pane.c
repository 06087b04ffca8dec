/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-receipt-pane.h"

#include "atlas-receipt-view.h"

#include <glib/gi18n.h>

struct _AtlasReceiptPane
{
  AdwBin parent_instance;

  AdwBanner *banner;
  AdwOverlaySplitView *split;
  AdwBin *receipt_bin;

  AtlasDataset *dataset;
  AtlasReceiptView *receipt; /* (nullable): made when first shown */
  char *cell_id;             /* (nullable) */
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
  SIGNAL_CLOSED,
  SIGNAL_NOTICE,
} AtlasReceiptPaneSignal;

static guint signals[SIGNAL_NOTICE + 1];

static void
send_notice (AtlasReceiptPane *self, const char *text)
{
  g_signal_emit (self, signals[SIGNAL_NOTICE], 0, text);
}

static void
set_cell_id (AtlasReceiptPane *self, const char *id)
{
  if (g_set_str (&self->cell_id, id))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CELL_ID]);
}

static void
show_sidebar_cb (AtlasReceiptPane *self)
{
  if (self->cell_id == NULL || adw_overlay_split_view_get_show_sidebar (self->split))
    return;

  set_cell_id (self, NULL);
  g_signal_emit (self, signals[SIGNAL_CLOSED], 0);
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
  /* GTK takes a child that is bound out of its parent, which a bin does not notice. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ATLAS_TYPE_RECEIPT_PANE);
  g_clear_object (&self->dataset);

  G_OBJECT_CLASS (atlas_receipt_pane_parent_class)->dispose (object);
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
  signals[SIGNAL_CLOSED] = g_signal_new ("closed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_NOTICE] = g_signal_new ("notice", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               ATLAS_RESOURCE_PREFIX "/ui/atlas-receipt-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, AtlasReceiptPane, banner);
  gtk_widget_class_bind_template_child (widget_class, AtlasReceiptPane, split);
  gtk_widget_class_bind_template_child (widget_class, AtlasReceiptPane, receipt_bin);
  gtk_widget_class_bind_template_callback (widget_class, show_sidebar_cb);
}

static void
atlas_receipt_pane_init (AtlasReceiptPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
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
