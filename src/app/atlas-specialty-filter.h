/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "atlas-specialty-row.h"

G_BEGIN_DECLS

/**
 * AtlasSpecialtyFilter:
 *
 * Which rows of specialties are shown: those whose names have what "query" says, that belong to
 * "group" (an #AtlasSpecialtyGroup, ATLAS_SPECIALTY_GROUP_ALL for every one), that have numbers in
 * their cycle and, if "img-split" is set, both those of U.S. and of non-U.S. IMGs.
 */
#define ATLAS_TYPE_SPECIALTY_FILTER (atlas_specialty_filter_get_type ())
G_DECLARE_FINAL_TYPE (
    AtlasSpecialtyFilter, atlas_specialty_filter, ATLAS, SPECIALTY_FILTER, GtkFilter)

AtlasSpecialtyFilter *atlas_specialty_filter_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* Whether anything but a row without numbers may be left out. */
gboolean atlas_specialty_filter_is_narrowed (AtlasSpecialtyFilter *self);

G_END_DECLS
