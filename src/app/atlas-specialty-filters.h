/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "atlas-specialty-filter.h"

G_BEGIN_DECLS

/**
 * AtlasSpecialtyFilters:
 *
 * The search and the choices above the list of specialties. What is chosen is in the property
 * "filter", an #AtlasSpecialtyFilter, and in "cycle", the year of the numbers. "narrow" puts all
 * but the search behind a button; "cycle-visible" offers the choice of a year.
 */
#define ATLAS_TYPE_SPECIALTY_FILTERS (atlas_specialty_filters_get_type ())
G_DECLARE_FINAL_TYPE (
    AtlasSpecialtyFilters, atlas_specialty_filters, ATLAS, SPECIALTY_FILTERS, AdwBin)

/* Once: keeps what is chosen in @settings. */
void atlas_specialty_filters_connect (AtlasSpecialtyFilters *self, GSettings *settings);

/* @cycles: (element-type int): those to choose from, sorted; @newest is the one that is shown where
 * none was chosen. */
void atlas_specialty_filters_set_cycles (AtlasSpecialtyFilters *self, GArray *cycles, int newest);

AtlasSpecialtyFilter *atlas_specialty_filters_get_filter (AtlasSpecialtyFilters *self);
int atlas_specialty_filters_get_cycle (AtlasSpecialtyFilters *self);

/* What is typed into @widget is searched for. */
void atlas_specialty_filters_capture_keys (AtlasSpecialtyFilters *self, GtkWidget *widget);

/* The search gets the focus, what was typed is selected. */
void atlas_specialty_filters_search (AtlasSpecialtyFilters *self);

/* Leaves nothing out. */
void atlas_specialty_filters_clear (AtlasSpecialtyFilters *self);

G_END_DECLS
