/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-painter.h"

G_BEGIN_DECLS

/* The rim of paper where one thing lies over another, relative to the text size. */
#define ATLAS_PAINTER_HALO 0.07

/**
 * AtlasTextPen:
 * @layouts: one a role, made when first needed
 *
 * Measures and draws texts by role. While it is set up it gives the context its own base direction.
 */
typedef struct
{
  const AtlasTheme *theme;
  PangoContext *context;
  PangoDirection saved_direction;
  double text_size;
  PangoLayout *layouts[ATLAS_TEXT_N_ROLES];
} AtlasTextPen;

void atlas_text_pen_init (AtlasTextPen *self,
                          const AtlasTheme *theme,
                          double text_size,
                          PangoContext *context);
void atlas_text_pen_clear (AtlasTextPen *self);
void atlas_text_pen_measure (const char *text,
                             AtlasTextRole role,
                             double max_width,
                             double *out_width,
                             double *out_height,
                             gpointer user_data);
void atlas_text_pen_draw (AtlasTextPen *self, const AtlasTextBox *box, cairo_t *cr);
void atlas_text_pen_draw_in (AtlasTextPen *self,
                             const AtlasTextBox *box,
                             const AtlasColor *color,
                             cairo_t *cr);

static inline const AtlasMarkBox *
atlas_painter_get_box (const AtlasChartLayout *layout, guint index)
{
  return &g_array_index (layout->marks, AtlasMarkBox, index);
}

static inline const AtlasMark *
atlas_painter_get_mark (const AtlasScene *scene, const AtlasMarkBox *box)
{
  return atlas_series_get_mark (atlas_scene_get_series (scene, box->series), box->mark);
}

static inline void
atlas_painter_get_style (const AtlasScene *scene,
                         const AtlasTheme *theme,
                         guint series,
                         AtlasSeriesStyle *out_style)
{
  atlas_theme_get_series_style (theme, atlas_scene_get_series (scene, series)->style, out_style);
}

/* Whether a mark is a filled area rather than a marker. */
static inline gboolean
atlas_mark_box_is_filled (const AtlasMarkBox *box)
{
  return box->bounds.width > 0 && box->bounds.height > 0;
}

void atlas_painter_set_color (cairo_t *cr, const AtlasColor *color);
AtlasColor atlas_painter_get_grid_color (const AtlasTheme *theme);

/* From here on what crosses the plot stops where a text stands in it. */
void atlas_painter_clip_texts_out (cairo_t *cr, const AtlasChartLayout *layout);
void atlas_painter_trace_marker (cairo_t *cr, AtlasMarker marker, double x, double y, double size);
double atlas_painter_get_line_width (const AtlasChartLayout *layout, const AtlasTheme *theme);
void atlas_painter_set_line (cairo_t *cr,
                             const AtlasChartLayout *layout,
                             const AtlasTheme *theme,
                             const AtlasSeriesStyle *style);

/* From here on painting takes away instead of adding, as if the paper showed: with the paper's
 * colour, or on a transparent one by erasing within the innermost group. */
void atlas_painter_set_paper (cairo_t *cr, const AtlasTheme *theme);
void atlas_painter_draw_marker (cairo_t *cr,
                                const AtlasChartLayout *layout,
                                const AtlasTheme *theme,
                                const AtlasSeriesStyle *style,
                                const AtlasMarkBox *box,
                                double size,
                                gboolean hollow);

/* What the area of a mark is filled with. */
void atlas_painter_get_fill (const AtlasScene *scene,
                             const AtlasTheme *theme,
                             const AtlasMarkBox *box,
                             AtlasColor *out_color);

/* @bounds on whole pixels: half covered ones would blur its edges. */
AtlasRect atlas_painter_snap (const AtlasRect *bounds);

/* Hatches @area in the current source, in one of several patterns of which the first is none. */
void atlas_painter_hatch (
    cairo_t *cr, const AtlasRect *area, guint pattern, double distance, double width);

/* Whichever of black and white stands out more from @fill: by at least 4.58:1, whatever it is. */
AtlasColor atlas_painter_get_ink (const AtlasColor *fill);

/* One a kind of chart: everything but rules and texts. */
void atlas_painter_draw_bars (const AtlasScene *scene,
                              const AtlasChartLayout *layout,
                              const AtlasTheme *theme,
                              cairo_t *cr);
void atlas_painter_draw_stacks (const AtlasScene *scene,
                                const AtlasChartLayout *layout,
                                const AtlasTheme *theme,
                                cairo_t *cr);
void atlas_painter_draw_dots (const AtlasScene *scene,
                              const AtlasChartLayout *layout,
                              const AtlasTheme *theme,
                              cairo_t *cr);
void atlas_painter_draw_grid (const AtlasScene *scene,
                              const AtlasChartLayout *layout,
                              const AtlasTheme *theme,
                              cairo_t *cr);
void atlas_painter_draw_lines (const AtlasScene *scene,
                               const AtlasChartLayout *layout,
                               const AtlasTheme *theme,
                               cairo_t *cr);
void atlas_painter_draw_markers (const AtlasScene *scene,
                                 const AtlasChartLayout *layout,
                                 const AtlasTheme *theme,
                                 cairo_t *cr);
void
atlas_painter_draw_guides (const AtlasChartLayout *layout, const AtlasTheme *theme, cairo_t *cr);
void atlas_painter_draw_dot_sample (const AtlasScene *scene,
                                    const AtlasChartLayout *layout,
                                    const AtlasTheme *theme,
                                    const AtlasLegendBox *sample,
                                    cairo_t *cr);
void atlas_painter_draw_part_sample (const AtlasScene *scene,
                                     const AtlasChartLayout *layout,
                                     const AtlasTheme *theme,
                                     const AtlasLegendBox *sample,
                                     cairo_t *cr);
void atlas_painter_draw_ramp (const AtlasChartLayout *layout,
                              const AtlasTheme *theme,
                              const AtlasLegendBox *sample,
                              cairo_t *cr);
void atlas_painter_draw_legend (const AtlasScene *scene,
                                const AtlasChartLayout *layout,
                                const AtlasTheme *theme,
                                cairo_t *cr);

G_END_DECLS
