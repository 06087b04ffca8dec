/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-applicant-type-private.h"

G_DEFINE_FINAL_TYPE (AtlasApplicantType, atlas_applicant_type, G_TYPE_OBJECT)

typedef enum
{
  PROP_ID = 1,
  PROP_NAME,
} AtlasApplicantTypeProperty;

static GParamSpec *props[PROP_NAME + 1];

static void
atlas_applicant_type_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  AtlasApplicantType *self = ATLAS_APPLICANT_TYPE (object);

  switch ((AtlasApplicantTypeProperty) prop_id)
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
atlas_applicant_type_finalize (GObject *object)
{
  AtlasApplicantType *self = ATLAS_APPLICANT_TYPE (object);

  g_free (self->id);
  g_free (self->name);
  g_free (self->short_name);
  g_free (self->group);
  g_free (self->definition);
  g_free (self->continues);
  g_free (self->change);
  g_strfreev (self->aliases);

  G_OBJECT_CLASS (atlas_applicant_type_parent_class)->finalize (object);
}

static void
atlas_applicant_type_class_init (AtlasApplicantTypeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = atlas_applicant_type_get_property;
  object_class->finalize = atlas_applicant_type_finalize;

  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL,
                                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL,
                                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
atlas_applicant_type_init (AtlasApplicantType *self)
{
}

const char *
atlas_applicant_type_get_id (AtlasApplicantType *self)
{
  g_return_val_if_fail (ATLAS_IS_APPLICANT_TYPE (self), NULL);

  return self->id;
}

const char *
atlas_applicant_type_get_name (AtlasApplicantType *self)
{
  g_return_val_if_fail (ATLAS_IS_APPLICANT_TYPE (self), NULL);

  return self->name;
}

const char *
atlas_applicant_type_get_short_name (AtlasApplicantType *self)
{
  g_return_val_if_fail (ATLAS_IS_APPLICANT_TYPE (self), NULL);

  return self->short_name;
}

const char *
atlas_applicant_type_get_definition (AtlasApplicantType *self)
{
  g_return_val_if_fail (ATLAS_IS_APPLICANT_TYPE (self), NULL);

  return self->definition;
}

const char *const *
atlas_applicant_type_get_aliases (AtlasApplicantType *self)
{
  g_return_val_if_fail (ATLAS_IS_APPLICANT_TYPE (self), NULL);

  return (const char *const *) self->aliases;
}

const char *
atlas_applicant_type_get_continues (AtlasApplicantType *self)
{
  g_return_val_if_fail (ATLAS_IS_APPLICANT_TYPE (self), NULL);

  return self->continues;
}

const char *
atlas_applicant_type_get_change (AtlasApplicantType *self)
{
  g_return_val_if_fail (ATLAS_IS_APPLICANT_TYPE (self), NULL);

  return self->change;
}
