/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-term-private.h"

G_DEFINE_FINAL_TYPE (AtlasTerm, atlas_term, G_TYPE_OBJECT)

typedef enum
{
  PROP_ID = 1,
  PROP_NAME,
} AtlasTermProperty;

static GParamSpec *props[PROP_NAME + 1];

static void
atlas_term_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  AtlasTerm *self = ATLAS_TERM (object);

  switch ((AtlasTermProperty) prop_id)
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
atlas_term_finalize (GObject *object)
{
  AtlasTerm *self = ATLAS_TERM (object);

  g_clear_pointer (&self->id, g_ref_string_release);
  g_free (self->name);
  g_free (self->definition);
  g_strfreev (self->aliases);

  G_OBJECT_CLASS (atlas_term_parent_class)->finalize (object);
}

static void
atlas_term_class_init (AtlasTermClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = atlas_term_get_property;
  object_class->finalize = atlas_term_finalize;

  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL,
                                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL,
                                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
atlas_term_init (AtlasTerm *self)
{
}

AtlasTermKind
atlas_term_get_kind (AtlasTerm *self)
{
  g_return_val_if_fail (ATLAS_IS_TERM (self), ATLAS_TERM_SCOPE);

  return self->kind;
}

const char *
atlas_term_get_id (AtlasTerm *self)
{
  g_return_val_if_fail (ATLAS_IS_TERM (self), NULL);

  return self->id;
}

const char *
atlas_term_get_name (AtlasTerm *self)
{
  g_return_val_if_fail (ATLAS_IS_TERM (self), NULL);

  return self->name;
}

const char *
atlas_term_get_definition (AtlasTerm *self)
{
  g_return_val_if_fail (ATLAS_IS_TERM (self), NULL);

  return self->definition;
}

const char *const *
atlas_term_get_aliases (AtlasTerm *self)
{
  g_return_val_if_fail (ATLAS_IS_TERM (self), NULL);

  return (const char *const *) self->aliases;
}

int
atlas_term_get_match (AtlasTerm *self)
{
  g_return_val_if_fail (ATLAS_IS_TERM (self), 0);

  return self->match;
}
