/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <pango/pango.h>

#include "atlas-chart-layout.h"
#include "atlas-theme.h"

G_BEGIN_DECLS

/* The one drawing routine: screen, PNG and every later target go through it. A painter knows the
 * scene, the theme and a Pango context; no settings, no statistics, no translations. */

/* A context for every target but a widget: without hinting, so that a chart is the same picture at
 * every size. */
PangoContext *atlas_painter_create_context (void) G_GNUC_WARN_UNUSED_RESULT;

AtlasChartLayout *atlas_painter_layout (const AtlasScene *scene,
                                        const AtlasTheme *theme,
                                        AtlasChartParts parts,
                                        double width,
                                        double height,
                                        PangoContext *context) G_GNUC_WARN_UNUSED_RESULT;

/* Everything but hover. */
void atlas_painter_draw (const AtlasScene *scene,
                         const AtlasChartLayout *layout,
                         const AtlasTheme *theme,
                         cairo_t *cr,
                         PangoContext *context);

/* The mark that is selected: a ring around it, drawn above the rest. @out_bounds is what it
 * covers. */
void atlas_painter_get_selection_bounds (const AtlasChartLayout *layout,
                                         guint mark,
                                         AtlasRect *out_bounds);
void atlas_painter_draw_selection (const AtlasScene *scene,
                                   const AtlasChartLayout *layout,
                                   const AtlasTheme *theme,
                                   guint mark,
                                   cairo_t *cr);

/**
 * AtlasHover:
 *
 * The emphasised mark with its label box, drawn above the rest while the pointer or the focus is on
 * it. It borrows the scene and the layout. Until it is freed the context has the base direction of
 * the chart.
 */
typedef struct _AtlasHover AtlasHover;

AtlasHover *atlas_hover_new (const AtlasScene *scene,
                             const AtlasChartLayout *layout,
                             const AtlasTheme *theme,
                             guint mark,
                             PangoContext *context) G_GNUC_WARN_UNUSED_RESULT;
void atlas_hover_free (AtlasHover *self);

/* What it covers. */
void atlas_hover_get_bounds (const AtlasHover *self, AtlasRect *out_bounds);
void atlas_hover_draw (AtlasHover *self, cairo_t *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasHover, atlas_hover_free)

G_END_DECLS
