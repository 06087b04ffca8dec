/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-quantity-private.h"

G_DEFINE_FINAL_TYPE (AtlasQuantity, atlas_quantity, G_TYPE_OBJECT)

typedef enum
{
  PROP_ID = 1,
  PROP_NAME,
} AtlasQuantityProperty;

static GParamSpec *props[PROP_NAME + 1];

static void
atlas_quantity_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  AtlasQuantity *self = ATLAS_QUANTITY (object);

  switch ((AtlasQuantityProperty) prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_quantity_finalize (GObject *object)
{
  AtlasQuantity *self = ATLAS_QUANTITY (object);

  g_clear_pointer (&self->id, g_ref_string_release);
  g_clear_pointer (&self->unit, g_ref_string_release);
  g_free (self->name);
  g_free (self->short_name);
  g_free (self->definition);

  G_OBJECT_CLASS (atlas_quantity_parent_class)->finalize (object);
}

static void
atlas_quantity_class_init (AtlasQuantityClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = atlas_quantity_get_property;
  object_class->finalize = atlas_quantity_finalize;

  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL,
                                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL,
                                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
atlas_quantity_init (AtlasQuantity *self)
{
}

const char *
atlas_quantity_get_id (AtlasQuantity *self)
{
  g_return_val_if_fail (ATLAS_IS_QUANTITY (self), NULL);

  return self->id;
}

const char *
atlas_quantity_get_unit (AtlasQuantity *self)
{
  g_return_val_if_fail (ATLAS_IS_QUANTITY (self), NULL);

  return self->unit;
}

const char *
atlas_quantity_get_name (AtlasQuantity *self)
{
  g_return_val_if_fail (ATLAS_IS_QUANTITY (self), NULL);

  return self->name;
}

const char *
atlas_quantity_get_short_name (AtlasQuantity *self)
{
  g_return_val_if_fail (ATLAS_IS_QUANTITY (self), NULL);

  return self->short_name;
}

const char *
atlas_quantity_get_definition (AtlasQuantity *self)
{
  g_return_val_if_fail (ATLAS_IS_QUANTITY (self), NULL);

  return self->definition;
}
