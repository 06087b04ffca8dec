/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-figure-subpage.h"

G_BEGIN_DECLS

/**
 * AtlasComparePage:
 *
 * Up to four specialties side by side on one scale, and what the differences between them mean.
 */
#define ATLAS_TYPE_COMPARE_PAGE (atlas_compare_page_get_type ())
G_DECLARE_FINAL_TYPE (AtlasComparePage, atlas_compare_page, ATLAS, COMPARE_PAGE, AtlasFigureSubpage)

AdwNavigationPage *atlas_compare_page_new (AtlasDataset *dataset,
                                           GSettings *settings,
                                           AtlasSelection *compared) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
