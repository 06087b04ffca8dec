/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-figure-page.h"

G_BEGIN_DECLS

/**
 * AtlasScoresPage:
 *
 * What Charting Outcomes says of matched and not matched applicants: one measure by specialty in an
 * edition, or of one specialty by edition, and where the reader's own score stands. That score is
 * kept for as long as the window is open, and left out of exports unless asked for.
 */
#define ATLAS_TYPE_SCORES_PAGE (atlas_scores_page_get_type ())
G_DECLARE_FINAL_TYPE (AtlasScoresPage, atlas_scores_page, ATLAS, SCORES_PAGE, AtlasFigurePage)

G_END_DECLS
