/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-specialty.h"

G_BEGIN_DECLS

/* What a specialty is found by: its name, in English and in the display language, its short name
 * and its aliases, made ready to be searched. */
char *atlas_specialty_match_prepare (AtlasSpecialty *specialty) G_GNUC_WARN_UNUSED_RESULT;

/* (transfer full): the words of what somebody typed; none where they typed nothing to look for. */
GStrv atlas_specialty_match_split (const char *query) G_GNUC_WARN_UNUSED_RESULT;

/* Whether every word of @words begins a word of @prepared, or, from four letters on, stands
 * anywhere in one: "im" is not "preliminary", but "surgery" is "neurosurgery". */
gboolean atlas_specialty_match (const char *prepared, const char *const *words);

G_END_DECLS
