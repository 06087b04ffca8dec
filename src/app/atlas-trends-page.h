/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-figure-page.h"

G_BEGIN_DECLS

/**
 * AtlasTrendsPage:
 *
 * Rates and counts by applicant type over the cycles: the choices above, the figure below.
 */
#define ATLAS_TYPE_TRENDS_PAGE (atlas_trends_page_get_type ())
G_DECLARE_FINAL_TYPE (AtlasTrendsPage, atlas_trends_page, ATLAS, TRENDS_PAGE, AtlasFigurePage)

G_END_DECLS
