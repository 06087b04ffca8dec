/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-specialty-private.h"

G_DEFINE_FINAL_TYPE (AtlasSpecialty, atlas_specialty, G_TYPE_OBJECT)

typedef enum
{
  PROP_ID = 1,
  PROP_NAME,
} AtlasSpecialtyProperty;

static GParamSpec *props[PROP_NAME + 1];

static void
atlas_specialty_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  AtlasSpecialty *self = ATLAS_SPECIALTY (object);

  switch ((AtlasSpecialtyProperty) prop_id)
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
atlas_specialty_finalize (GObject *object)
{
  AtlasSpecialty *self = ATLAS_SPECIALTY (object);

  g_clear_pointer (&self->id, g_ref_string_release);
  g_clear_pointer (&self->scope, g_ref_string_release);
  g_free (self->name);
  g_free (self->short_name);
  g_free (self->definition);
  g_strfreev (self->aliases);

  G_OBJECT_CLASS (atlas_specialty_parent_class)->finalize (object);
}

static void
atlas_specialty_class_init (AtlasSpecialtyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = atlas_specialty_get_property;
  object_class->finalize = atlas_specialty_finalize;

  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL,
                                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL,
                                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
atlas_specialty_init (AtlasSpecialty *self)
{
}

const char *
atlas_specialty_get_id (AtlasSpecialty *self)
{
  g_return_val_if_fail (ATLAS_IS_SPECIALTY (self), NULL);

  return self->id;
}

const char *
atlas_specialty_get_name (AtlasSpecialty *self)
{
  g_return_val_if_fail (ATLAS_IS_SPECIALTY (self), NULL);

  return self->name;
}

const char *
atlas_specialty_get_short_name (AtlasSpecialty *self)
{
  g_return_val_if_fail (ATLAS_IS_SPECIALTY (self), NULL);

  return self->short_name;
}

const char *
atlas_specialty_get_definition (AtlasSpecialty *self)
{
  g_return_val_if_fail (ATLAS_IS_SPECIALTY (self), NULL);

  return self->definition;
}

AtlasSpecialtyGroup
atlas_specialty_get_group (AtlasSpecialty *self)
{
  g_return_val_if_fail (ATLAS_IS_SPECIALTY (self), ATLAS_SPECIALTY_GROUP_ALL);

  return self->group;
}

const char *
atlas_specialty_get_scope (AtlasSpecialty *self)
{
  g_return_val_if_fail (ATLAS_IS_SPECIALTY (self), NULL);

  return self->scope;
}

const char *const *
atlas_specialty_get_aliases (AtlasSpecialty *self)
{
  g_return_val_if_fail (ATLAS_IS_SPECIALTY (self), NULL);

  return (const char *const *) self->aliases;
}
