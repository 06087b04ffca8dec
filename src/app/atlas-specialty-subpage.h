/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "atlas-dataset.h"
#include "atlas-figure-view.h"
#include "atlas-selection.h"

G_BEGIN_DECLS

/**
 * AtlasSpecialtySubpage:
 *
 * One of the pages about specialties that lie behind each other: a header bar with the switch
 * between chart and table, and the receipt of the number that was chosen beside what a subclass
 * sets as its property "content". "bottom" is a widget below it, "tool" one in the header bar.
 *
 * "dataset", "settings" and "compared" (the selection with the specialties that are compared) are
 * construct only. "charting" says whether the figure is what is shown, "view" ("chart" or "table")
 * which twin, and "exportable" whether there is a chart to export. "compact" and "narrow" are as
 * in #AtlasPage. Emits "notice" with a text to show for a moment. Escape, or the action
 * "receipt.close", closes the receipt.
 */
#define ATLAS_TYPE_SPECIALTY_SUBPAGE (atlas_specialty_subpage_get_type ())
G_DECLARE_DERIVABLE_TYPE (
    AtlasSpecialtySubpage, atlas_specialty_subpage, ATLAS, SPECIALTY_SUBPAGE, AdwNavigationPage)

struct _AtlasSpecialtySubpageClass
{
  AdwNavigationPageClass parent_class;
};

/* Once: @figure, which is part of the content, shows what the selection of the page says. */
void atlas_specialty_subpage_set_figure (AtlasSpecialtySubpage *self, AtlasFigureView *figure);
AtlasFigureView *atlas_specialty_subpage_get_figure (AtlasSpecialtySubpage *self);

/* What the figure is about. */
AtlasSelection *atlas_specialty_subpage_get_selection (AtlasSpecialtySubpage *self);

AtlasDataset *atlas_specialty_subpage_get_dataset (AtlasSpecialtySubpage *self);
GSettings *atlas_specialty_subpage_get_settings (AtlasSpecialtySubpage *self);
AtlasSelection *atlas_specialty_subpage_get_compared (AtlasSpecialtySubpage *self);

gboolean atlas_specialty_subpage_get_exportable (AtlasSpecialtySubpage *self);

/* From the chart to its table twin or back, where a chart is shown. */
void atlas_specialty_subpage_toggle_table (AtlasSpecialtySubpage *self);

void atlas_specialty_subpage_show_receipt (AtlasSpecialtySubpage *self, const char *cell_id);

G_END_DECLS
