/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "atlas-scene.h"

G_BEGIN_DECLS

#define ATLAS_TYPE_CHART_VIEW (atlas_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (AtlasChartView, atlas_chart_view, ATLAS, CHART_VIEW, GtkWidget)

GtkWidget *atlas_chart_view_new (void) G_GNUC_WARN_UNUSED_RESULT;

const AtlasScene *atlas_chart_view_get_scene (AtlasChartView *self);
const char *atlas_chart_view_get_selected_id (AtlasChartView *self);

/* @scene: (transfer full) (nullable) */
void atlas_chart_view_set_scene (AtlasChartView *self, AtlasScene *scene);
void atlas_chart_view_set_selected_id (AtlasChartView *self, const char *id);

G_END_DECLS
