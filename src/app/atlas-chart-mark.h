/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ATLAS_TYPE_CHART_MARK (atlas_chart_mark_get_type ())
G_DECLARE_FINAL_TYPE (AtlasChartMark, atlas_chart_mark, ATLAS, CHART_MARK, GtkWidget)

GtkWidget *atlas_chart_mark_new (void) G_GNUC_WARN_UNUSED_RESULT;

/* What a screen reader says: @label, and that it is number @position, from 1, of @n_positions. */
void atlas_chart_mark_describe (AtlasChartMark *self,
                                const char *label,
                                guint position,
                                guint n_positions);

G_END_DECLS
