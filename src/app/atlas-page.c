/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-page.h"

#include "atlas-dataset.h"

G_DEFINE_INTERFACE (AtlasPage, atlas_page, GTK_TYPE_WIDGET)

typedef enum
{
  SIGNAL_NOTICE,
} AtlasPageSignal;

static guint signals[SIGNAL_NOTICE + 1];

static void
atlas_page_default_init (AtlasPageInterface *iface)
{
  const GParamFlags once = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  g_object_interface_install_property (
      iface, g_param_spec_object ("dataset", NULL, NULL, ATLAS_TYPE_DATASET, once));
  g_object_interface_install_property (
      iface, g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS, once));
  g_object_interface_install_property (iface,
                                       g_param_spec_boolean ("compact", NULL, NULL, FALSE, flags));
  g_object_interface_install_property (iface,
                                       g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags));
  g_object_interface_install_property (
      iface, g_param_spec_boolean ("exportable", NULL, NULL, FALSE,
                                   G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));

  signals[SIGNAL_NOTICE] = g_signal_new ("notice", G_TYPE_FROM_INTERFACE (iface), G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

gboolean
atlas_page_get_exportable (AtlasPage *self)
{
  gboolean exportable = FALSE;

  g_return_val_if_fail (ATLAS_IS_PAGE (self), FALSE);

  g_object_get (self, "exportable", &exportable, NULL);
  return exportable;
}

AtlasScene *
atlas_page_build_scene (AtlasPage *self)
{
  g_return_val_if_fail (ATLAS_IS_PAGE (self), NULL);
  g_return_val_if_fail (ATLAS_PAGE_GET_IFACE (self)->build_scene != NULL, NULL);

  return ATLAS_PAGE_GET_IFACE (self)->build_scene (self);
}

const char *
atlas_page_get_figure_id (AtlasPage *self)
{
  g_return_val_if_fail (ATLAS_IS_PAGE (self), NULL);
  g_return_val_if_fail (ATLAS_PAGE_GET_IFACE (self)->get_figure_id != NULL, NULL);

  return ATLAS_PAGE_GET_IFACE (self)->get_figure_id (self);
}

gboolean
atlas_page_has_table (AtlasPage *self)
{
  g_return_val_if_fail (ATLAS_IS_PAGE (self), FALSE);

  return ATLAS_PAGE_GET_IFACE (self)->toggle_table != NULL;
}

void
atlas_page_toggle_table (AtlasPage *self)
{
  g_return_if_fail (atlas_page_has_table (self));

  ATLAS_PAGE_GET_IFACE (self)->toggle_table (self);
}

void
atlas_page_send_notice (AtlasPage *self, const char *text)
{
  g_return_if_fail (ATLAS_IS_PAGE (self));
  g_return_if_fail (text != NULL);

  g_signal_emit (self, signals[SIGNAL_NOTICE], 0, text);
}
