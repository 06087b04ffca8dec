/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-page.h"

typedef struct
{
  AtlasDataset *dataset;
  GSettings *settings;
  gboolean compact;
  gboolean narrow;
  gboolean charting;
  gboolean exportable;
} AtlasPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (AtlasPage, atlas_page, ADW_TYPE_BIN)

typedef enum
{
  PROP_DATASET = 1,
  PROP_SETTINGS,
  PROP_COMPACT,
  PROP_NARROW,
  PROP_CHARTING,
  PROP_EXPORTABLE,
} AtlasPageProperty;

static GParamSpec *props[PROP_EXPORTABLE + 1];

typedef enum
{
  SIGNAL_NOTICE,
} AtlasPageSignal;

static guint signals[SIGNAL_NOTICE + 1];

static AtlasPagePrivate *
get_private (gpointer self)
{
  return atlas_page_get_instance_private (ATLAS_PAGE (self));
}

static void
set_flag (gpointer self, gboolean *flag, gboolean value, AtlasPageProperty property)
{
  if (*flag == value)
    return;

  *flag = value;
  g_object_notify_by_pspec (self, props[property]);
}

static void
atlas_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  AtlasPagePrivate *priv = get_private (object);

  switch ((AtlasPageProperty) prop_id)
    {
    case PROP_COMPACT:
      g_value_set_boolean (value, priv->compact);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, priv->narrow);
      break;
    case PROP_CHARTING:
      g_value_set_boolean (value, priv->charting);
      break;
    case PROP_EXPORTABLE:
      g_value_set_boolean (value, priv->exportable);
      break;
    case PROP_DATASET:
    case PROP_SETTINGS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_page_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  AtlasPagePrivate *priv = get_private (object);

  switch ((AtlasPageProperty) prop_id)
    {
    case PROP_DATASET:
      priv->dataset = g_value_dup_object (value);
      break;
    case PROP_SETTINGS:
      priv->settings = g_value_dup_object (value);
      break;
    case PROP_COMPACT:
      set_flag (object, &priv->compact, g_value_get_boolean (value), PROP_COMPACT);
      break;
    case PROP_NARROW:
      set_flag (object, &priv->narrow, g_value_get_boolean (value), PROP_NARROW);
      break;
    case PROP_CHARTING:
    case PROP_EXPORTABLE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_page_dispose (GObject *object)
{
  AtlasPagePrivate *priv = get_private (object);

  g_clear_object (&priv->dataset);
  g_clear_object (&priv->settings);

  G_OBJECT_CLASS (atlas_page_parent_class)->dispose (object);
}

static void
atlas_page_class_init (AtlasPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags once = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  const GParamFlags told = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = atlas_page_get_property;
  object_class->set_property = atlas_page_set_property;
  object_class->dispose = atlas_page_dispose;

  props[PROP_DATASET] = g_param_spec_object ("dataset", NULL, NULL, ATLAS_TYPE_DATASET, once);
  props[PROP_SETTINGS] = g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS, once);
  props[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE, flags);
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  props[PROP_CHARTING] = g_param_spec_boolean ("charting", NULL, NULL, FALSE, told);
  props[PROP_EXPORTABLE] = g_param_spec_boolean ("exportable", NULL, NULL, FALSE, told);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  signals[SIGNAL_NOTICE] = g_signal_new ("notice", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
atlas_page_init (AtlasPage *self)
{
}

AtlasDataset *
atlas_page_get_dataset (AtlasPage *self)
{
  g_return_val_if_fail (ATLAS_IS_PAGE (self), NULL);

  return get_private (self)->dataset;
}

GSettings *
atlas_page_get_settings (AtlasPage *self)
{
  g_return_val_if_fail (ATLAS_IS_PAGE (self), NULL);

  return get_private (self)->settings;
}

gboolean
atlas_page_get_charting (AtlasPage *self)
{
  g_return_val_if_fail (ATLAS_IS_PAGE (self), FALSE);

  return get_private (self)->charting;
}

gboolean
atlas_page_get_exportable (AtlasPage *self)
{
  g_return_val_if_fail (ATLAS_IS_PAGE (self), FALSE);

  return get_private (self)->exportable;
}

AtlasScene *
atlas_page_build_scene (AtlasPage *self)
{
  g_return_val_if_fail (ATLAS_IS_PAGE (self), NULL);

  return ATLAS_PAGE_GET_CLASS (self)->build_scene (self);
}

const char *
atlas_page_get_figure_id (AtlasPage *self)
{
  g_return_val_if_fail (ATLAS_IS_PAGE (self), NULL);

  return ATLAS_PAGE_GET_CLASS (self)->get_figure_id (self);
}

void
atlas_page_toggle_table (AtlasPage *self)
{
  g_return_if_fail (ATLAS_IS_PAGE (self));

  ATLAS_PAGE_GET_CLASS (self)->toggle_table (self);
}

void
atlas_page_send_notice (AtlasPage *self, const char *text)
{
  g_return_if_fail (ATLAS_IS_PAGE (self));
  g_return_if_fail (text != NULL);

  g_signal_emit (self, signals[SIGNAL_NOTICE], 0, text);
}

void
atlas_page_set_charting (AtlasPage *self, gboolean charting, gboolean exportable)
{
  g_return_if_fail (ATLAS_IS_PAGE (self));
  g_return_if_fail (charting || !exportable);

  AtlasPagePrivate *priv = get_private (self);

  set_flag (self, &priv->charting, charting, PROP_CHARTING);
  set_flag (self, &priv->exportable, exportable, PROP_EXPORTABLE);
}
