/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-cell.h"
#include "atlas-specialty.h"
#include "atlas-term.h"

G_BEGIN_DECLS

/* Names of the vocabulary in the display language. */
const char *atlas_name_type (AtlasApplicantType *type);
const char *atlas_name_one_of_type (AtlasApplicantType *type);
const char *atlas_name_measure (AtlasMeasure *measure);

/* The words for a count inside a sentence: "who submitted a rank order list". */
const char *atlas_name_counted (AtlasMeasure *measure);

/* "2024", "2026 edition", "undated": when a number is from. */
char *atlas_name_time (const AtlasCellKey *key) G_GNUC_WARN_UNUSED_RESULT;

const char *atlas_name_specialty (AtlasSpecialty *specialty);

/* Within a sentence: "internal medicine" in English, the name as it is in other languages. */
char *atlas_name_specialty_in_sentence (AtlasSpecialty *specialty) G_GNUC_WARN_UNUSED_RESULT;
const char *atlas_name_specialty_short (AtlasSpecialty *specialty);
const char *atlas_name_specialty_group (AtlasSpecialtyGroup group);
const char *atlas_name_term (AtlasTerm *term);
const char *atlas_name_quantity (AtlasQuantity *quantity);

G_END_DECLS
