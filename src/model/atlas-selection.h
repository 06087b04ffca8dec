/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * AtlasSelection:
 *
 * What a chart is about: the figure, the cycle range, the applicant types, the specialties, and
 * what the figure leaves open. A figure reads what concerns it. Every property notifies when, and
 * only when, it changes.
 */
#define ATLAS_TYPE_SELECTION (atlas_selection_get_type ())
G_DECLARE_FINAL_TYPE (AtlasSelection, atlas_selection, ATLAS, SELECTION, GObject)

AtlasSelection *atlas_selection_new (void) G_GNUC_WARN_UNUSED_RESULT;
AtlasSelection *atlas_selection_copy (AtlasSelection *self) G_GNUC_WARN_UNUSED_RESULT;

/* The first and last cycle, 0 where the range is open. A figure of one cycle shows the last; one of
 * a change goes from the first to the last. */
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

/* (array zero-terminated=1): ids of specialties; none means all that have numbers. */
const char *const *atlas_selection_get_specialties (AtlasSelection *self);
void atlas_selection_set_specialties (AtlasSelection *self, const char *const *specialties);
gboolean atlas_selection_has_specialty (AtlasSelection *self, const char *specialty);

/* The id of a figure: "match-rate". */
const char *atlas_selection_get_figure (AtlasSelection *self);
void atlas_selection_set_figure (AtlasSelection *self, const char *figure);

/* (nullable): which of its measures a figure shows, an id of its own list; NULL for the first. */
const char *atlas_selection_get_measure (AtlasSelection *self);
void atlas_selection_set_measure (AtlasSelection *self, const char *measure);

/* Whether intervals are drawn. */
gboolean atlas_selection_get_bands (AtlasSelection *self);
void atlas_selection_set_bands (AtlasSelection *self, gboolean bands);

/* Whether the parts of a whole are shown as shares of it rather than as counts. */
gboolean atlas_selection_get_shares (AtlasSelection *self);
void atlas_selection_set_shares (AtlasSelection *self, gboolean shares);

/* The year of an edition of Charting Outcomes, 0 for the newest. */
int atlas_selection_get_edition (AtlasSelection *self);
void atlas_selection_set_edition (AtlasSelection *self, int edition);

/* Whether the rows of the scores are the editions of one specialty rather than the specialties of
 * one edition. */
gboolean atlas_selection_get_by_edition (AtlasSelection *self);
void atlas_selection_set_by_edition (AtlasSelection *self, gboolean by_edition);

/* A value of the reader's own to compare with, 0 for none. */
double atlas_selection_get_me (AtlasSelection *self);
void atlas_selection_set_me (AtlasSelection *self, double me);

G_END_DECLS
