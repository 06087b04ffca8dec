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
 * AtlasFigureSubpage:
 *
 * A page with a figure among pages that lie behind each other: a header bar with the switch between
 * chart and table, and the receipt of the number that was chosen beside what a subclass sets as its
 * property "content". "bottom" is a widget below it, "tool" one in the header bar.
 *
 * "dataset" and "settings" are construct only. "charting" says whether the figure is what is shown,
 * "view" ("chart" or "table") which twin, and "exportable" whether there is a chart to export.
 * "compact" and "narrow" are as in #AtlasPage. Emits "notice" with a text to show for a moment.
 */
#define ATLAS_TYPE_FIGURE_SUBPAGE (atlas_figure_subpage_get_type ())
G_DECLARE_DERIVABLE_TYPE (
    AtlasFigureSubpage, atlas_figure_subpage, ATLAS, FIGURE_SUBPAGE, AdwNavigationPage)

struct _AtlasFigureSubpageClass
{
  AdwNavigationPageClass parent_class;

  AtlasScene *(*build_scene) (AtlasFigureSubpage *self);
};

/* Once: @figure, which is part of the content, shows what the selection of the page says.
 *
 * @view_key: the setting that says "chart" or "table" */
void atlas_figure_subpage_set_figure (AtlasFigureSubpage *self,
                                      AtlasFigureView *figure,
                                      const char *view_key);
AtlasFigureView *atlas_figure_subpage_get_figure (AtlasFigureSubpage *self);

/* What the figure is about. */
AtlasSelection *atlas_figure_subpage_get_selection (AtlasFigureSubpage *self);

AtlasDataset *atlas_figure_subpage_get_dataset (AtlasFigureSubpage *self);
GSettings *atlas_figure_subpage_get_settings (AtlasFigureSubpage *self);

gboolean atlas_figure_subpage_get_charting (AtlasFigureSubpage *self);
gboolean atlas_figure_subpage_get_exportable (AtlasFigureSubpage *self);

/* What is shown, to be exported: the scene of the figure, unless a subclass has another one. */
AtlasScene *atlas_figure_subpage_build_scene (AtlasFigureSubpage *self) G_GNUC_WARN_UNUSED_RESULT;

/* From the chart to its table twin or back, where a chart is shown. */
void atlas_figure_subpage_toggle_table (AtlasFigureSubpage *self);

void atlas_figure_subpage_show_receipt (AtlasFigureSubpage *self, const char *cell_id);

G_END_DECLS
