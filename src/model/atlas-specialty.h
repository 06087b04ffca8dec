/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

typedef enum
{
  ATLAS_SPECIALTY_GROUP_ALL,
  ATLAS_SPECIALTY_GROUP_PRIMARY_CARE,
  ATLAS_SPECIALTY_GROUP_MEDICAL,
  ATLAS_SPECIALTY_GROUP_SURGICAL,
  ATLAS_SPECIALTY_GROUP_HOSPITAL_BASED,
  ATLAS_SPECIALTY_GROUP_PRELIMINARY_TRANSITIONAL,
  ATLAS_SPECIALTY_GROUP_COMBINED,
} AtlasSpecialtyGroup;

/**
 * AtlasSpecialty:
 *
 * A field of training as NRMP lists it. Preliminary and primary-care tracks that have a row of
 * their own are specialties of their own. Immutable.
 */
#define ATLAS_TYPE_SPECIALTY (atlas_specialty_get_type ())
G_DECLARE_FINAL_TYPE (AtlasSpecialty, atlas_specialty, ATLAS, SPECIALTY, GObject)

const char *atlas_specialty_get_id (AtlasSpecialty *self);

/* In English, to be translated where it is shown. */
const char *atlas_specialty_get_name (AtlasSpecialty *self);
const char *atlas_specialty_get_short_name (AtlasSpecialty *self);

/* (nullable): in English as well. */
const char *atlas_specialty_get_definition (AtlasSpecialty *self);

AtlasSpecialtyGroup atlas_specialty_get_group (AtlasSpecialty *self);

/* (nullable): the id of the scope that its row in the tables of first-year positions has. */
const char *atlas_specialty_get_scope (AtlasSpecialty *self);

/* (array zero-terminated=1): other spellings that a filter takes. */
const char *const *atlas_specialty_get_aliases (AtlasSpecialty *self);

G_END_DECLS
