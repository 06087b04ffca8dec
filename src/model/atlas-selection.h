/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * AtlasSelection:
 *
 * What a chart is about: the cycle range, the applicant types, the figure that names the measure,
 * and whether intervals are drawn. Every property notifies when, and only when, it changes.
 */
#define ATLAS_TYPE_SELECTION (atlas_selection_get_type ())
G_DECLARE_FINAL_TYPE (AtlasSelection, atlas_selection, ATLAS, SELECTION, GObject)

AtlasSelection *atlas_selection_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* The first and last cycle, 0 where the range is open. */
int atlas_selection_get_first_cycle (AtlasSelection *self);
void atlas_selection_set_first_cycle (AtlasSelection *self, int cycle);
int atlas_selection_get_last_cycle (AtlasSelection *self);
void atlas_selection_set_last_cycle (AtlasSelection *self, int cycle);
gboolean atlas_selection_has_cycle (AtlasSelection *self, int cycle);

/* (array zero-terminated=1): ids of applicant types, in the order in which they were switched on.
 */
const char *const *atlas_selection_get_types (AtlasSelection *self);
void atlas_selection_set_types (AtlasSelection *self, const char *const *types);
gboolean atlas_selection_has_type (AtlasSelection *self, const char *type);
void atlas_selection_toggle_type (AtlasSelection *self, const char *type, gboolean on);

/* The id of a figure: "match-rate". */
const char *atlas_selection_get_figure (AtlasSelection *self);
void atlas_selection_set_figure (AtlasSelection *self, const char *figure);

gboolean atlas_selection_get_bands (AtlasSelection *self);
void atlas_selection_set_bands (AtlasSelection *self, gboolean bands);

G_END_DECLS
