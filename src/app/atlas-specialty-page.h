/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-figure-subpage.h"

G_BEGIN_DECLS

/**
 * AtlasSpecialtyPage:
 *
 * All that is known of one specialty: what it is, its newest numbers, its history, who filled it,
 * scores and programs.
 */
#define ATLAS_TYPE_SPECIALTY_PAGE (atlas_specialty_page_get_type ())
G_DECLARE_FINAL_TYPE (
    AtlasSpecialtyPage, atlas_specialty_page, ATLAS, SPECIALTY_PAGE, AtlasFigureSubpage)

AdwNavigationPage *atlas_specialty_page_new (AtlasDataset *dataset,
                                             GSettings *settings,
                                             AtlasSelection *compared,
                                             AtlasSpecialty *specialty) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
