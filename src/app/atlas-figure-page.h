/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-figure-view.h"
#include "atlas-page.h"
#include "atlas-receipt-pane.h"

G_BEGIN_DECLS

/**
 * AtlasFigurePage:
 *
 * A page with a chart: the header bar with the switch between chart and table, and the receipt of
 * the number that was chosen beside what a subclass sets as its property "content". Somewhere in
 * there is the figure.
 *
 * A subclass has a template of its own, and calls atlas_figure_page_set_figure () once it is
 * constructed; it takes the focus where its choices begin.
 */
#define ATLAS_TYPE_FIGURE_PAGE (atlas_figure_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (AtlasFigurePage, atlas_figure_page, ATLAS, FIGURE_PAGE, AtlasPage)

struct _AtlasFigurePageClass
{
  AtlasPageClass parent_class;
};

/* Once: @view, which is part of the content, shows what @selection says of the page's data.
 *
 * @view_key: the setting that says "chart" or "table" */
void atlas_figure_page_set_figure (AtlasFigurePage *self,
                                   AtlasFigureView *view,
                                   AtlasSelection *selection,
                                   const char *view_key);

/* Shows the receipt of a cell, wherever on the page it was asked for. */
void atlas_figure_page_show_receipt (AtlasFigurePage *self, const char *cell_id);

G_END_DECLS
