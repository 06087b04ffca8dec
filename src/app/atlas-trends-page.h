/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "atlas-dataset.h"
#include "atlas-scene.h"

G_BEGIN_DECLS

/**
 * AtlasTrendsPage:
 *
 * Rates and counts by applicant type over the cycles: the choices above, the finding, the chart or
 * its table twin, and the receipt of the selected number beside it. Emits "notice" with a text to
 * show for a moment.
 *
 * The property "compact" lays the receipt over the chart instead of beside it, "narrow" makes room
 * in the header bar; "exportable" says whether there is anything to draw.
 */
#define ATLAS_TYPE_TRENDS_PAGE (atlas_trends_page_get_type ())
G_DECLARE_FINAL_TYPE (AtlasTrendsPage, atlas_trends_page, ATLAS, TRENDS_PAGE, AdwNavigationPage)

/* Once: shows @dataset and keeps the selection in @settings. */
void atlas_trends_page_connect (AtlasTrendsPage *self, AtlasDataset *dataset, GSettings *settings);

/* Says that the numbers are those of another file; NULL for the bundled ones. */
void atlas_trends_page_set_data_path (AtlasTrendsPage *self, const char *path);

gboolean atlas_trends_page_get_exportable (AtlasTrendsPage *self);
void atlas_trends_page_toggle_table (AtlasTrendsPage *self);

/* What is shown, to be exported. */
AtlasScene *atlas_trends_page_build_scene (AtlasTrendsPage *self) G_GNUC_WARN_UNUSED_RESULT;
const char *atlas_trends_page_get_figure_id (AtlasTrendsPage *self);

G_END_DECLS
