/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "atlas-dataset.h"
#include "atlas-scene.h"
#include "atlas-selection.h"

G_BEGIN_DECLS

/**
 * AtlasFigureView:
 *
 * A figure as it stands on a page: the finding as a heading, what is counted, the chart with its
 * key or its table twin, and the source line. A spinner stands in for chart and table until what
 * the figure reads is loaded, which the view sees to.
 *
 * Follows the selection and the data, at most once a frame, and only while it is on the screen: a
 * view that is not mapped does its work when it is.
 *
 * The property "view" is "chart" or "table"; "selected-id" is the mark that wears a ring, or NULL;
 * "exportable" says whether there is anything to draw. Emits "cell-activated" with the id of the
 * cell that was chosen, and "notice" with a text to show for a moment.
 */
#define ATLAS_TYPE_FIGURE_VIEW (atlas_figure_view_get_type ())
G_DECLARE_FINAL_TYPE (AtlasFigureView, atlas_figure_view, ATLAS, FIGURE_VIEW, AdwBin)

/* Once: shows the figure that @selection names, of the numbers of @dataset. */
void
atlas_figure_view_connect (AtlasFigureView *self, AtlasDataset *dataset, AtlasSelection *selection);

const char *atlas_figure_view_get_figure_id (AtlasFigureView *self);
gboolean atlas_figure_view_get_exportable (AtlasFigureView *self);

/* "chart" or "table"; whatever is shown then has the focus, if the other one had it. */
const char *atlas_figure_view_get_view (AtlasFigureView *self);
void atlas_figure_view_set_view (AtlasFigureView *self, const char *view);

void atlas_figure_view_set_selected_id (AtlasFigureView *self, const char *id);

/* What is selected at this moment, to be exported. */
AtlasScene *atlas_figure_view_build_scene (AtlasFigureView *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
