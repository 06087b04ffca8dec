/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * AtlasApplicantType:
 *
 * A group of applicants as the Match counts it: U.S. IMGs, U.S. MD seniors. Immutable.
 */
#define ATLAS_TYPE_APPLICANT_TYPE (atlas_applicant_type_get_type ())
G_DECLARE_FINAL_TYPE (AtlasApplicantType, atlas_applicant_type, ATLAS, APPLICANT_TYPE, GObject)

const char *atlas_applicant_type_get_id (AtlasApplicantType *self);

/* In English, to be translated where it is shown: the group, "U.S. IMGs", and one of it. */
const char *atlas_applicant_type_get_name (AtlasApplicantType *self);
const char *atlas_applicant_type_get_short_name (AtlasApplicantType *self);
const char *atlas_applicant_type_get_definition (AtlasApplicantType *self);

/* (array zero-terminated=1): other spellings that a filter takes. */
const char *const *atlas_applicant_type_get_aliases (AtlasApplicantType *self);

/* (nullable): the id of the group that this one succeeds under another definition, and how the
 * definition changed. */
const char *atlas_applicant_type_get_continues (AtlasApplicantType *self);
const char *atlas_applicant_type_get_change (AtlasApplicantType *self);

G_END_DECLS
