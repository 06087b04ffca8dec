/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-figure-subpage.h"

G_BEGIN_DECLS

/**
 * AtlasSpecialtyList:
 *
 * The specialties of one year: a list to search, to sort and to choose from, a chart of them by
 * one number, or a map of all years. Search and filters hold for all three.
 */
#define ATLAS_TYPE_SPECIALTY_LIST (atlas_specialty_list_get_type ())
G_DECLARE_FINAL_TYPE (
    AtlasSpecialtyList, atlas_specialty_list, ATLAS, SPECIALTY_LIST, AtlasFigureSubpage)

AdwNavigationPage *atlas_specialty_list_new (AtlasDataset *dataset,
                                             GSettings *settings,
                                             AtlasSelection *compared) G_GNUC_WARN_UNUSED_RESULT;

/* The data about specialties are there, or have been replaced. */
void atlas_specialty_list_fill (AtlasSpecialtyList *self);

G_END_DECLS
