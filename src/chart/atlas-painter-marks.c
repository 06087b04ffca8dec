/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Markers, and the samples of a legend. */

#include "atlas-painter-private.h"

#include <math.h>

#define HOLLOW_STROKE 0.2
#define TOUCH 1.15

static void
trace_polygon (
    cairo_t *cr, const double points[][2], guint n_points, double x, double y, double radius)
{
  for (guint i = 0; i < n_points; i++)
    cairo_line_to (cr, x + points[i][0] * radius, y + points[i][1] * radius);
  cairo_close_path (cr);
}

/* Shapes of about the same area; @size is a circle's diameter. */
void
atlas_painter_trace_marker (cairo_t *cr, AtlasMarker marker, double x, double y, double size)
{
  static const double diamond[][2] = { { 0, -1.3 }, { 1.3, 0 }, { 0, 1.3 }, { -1.3, 0 } };
  static const double square[][2] = { { -0.9, -0.9 }, { 0.9, -0.9 }, { 0.9, 0.9 }, { -0.9, 0.9 } };
  static const double up[][2] = { { 0, -1.3 }, { 1.2, 0.85 }, { -1.2, 0.85 } };
  static const double down[][2] = { { 0, 1.3 }, { 1.2, -0.85 }, { -1.2, -0.85 } };
  static const double cross[][2] = {
    { -0.45, -1.2 }, { 0.45, -1.2 }, { 0.45, -0.45 }, { 1.2, -0.45 },
    { 1.2, 0.45 },   { 0.45, 0.45 }, { 0.45, 1.2 },   { -0.45, 1.2 },
    { -0.45, 0.45 }, { -1.2, 0.45 }, { -1.2, -0.45 }, { -0.45, -0.45 },
  };
  double radius = size / 2;

  cairo_new_path (cr);
  switch (marker)
    {
    case ATLAS_MARKER_DIAMOND:
      trace_polygon (cr, diamond, G_N_ELEMENTS (diamond), x, y, radius);
      break;
    case ATLAS_MARKER_SQUARE:
      trace_polygon (cr, square, G_N_ELEMENTS (square), x, y, radius);
      break;
    case ATLAS_MARKER_TRIANGLE_UP:
      trace_polygon (cr, up, G_N_ELEMENTS (up), x, y, radius);
      break;
    case ATLAS_MARKER_TRIANGLE_DOWN:
      trace_polygon (cr, down, G_N_ELEMENTS (down), x, y, radius);
      break;
    case ATLAS_MARKER_CROSS:
      trace_polygon (cr, cross, G_N_ELEMENTS (cross), x, y, radius);
      break;
    case ATLAS_MARKER_CIRCLE:
    default:
      cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
      break;
    }
}

void
atlas_painter_draw_marker (cairo_t *cr,
                           const AtlasChartLayout *layout,
                           const AtlasTheme *theme,
                           const AtlasSeriesStyle *style,
                           const AtlasMarkBox *box,
                           double size,
                           gboolean hollow)
{
  if (!hollow)
    {
      atlas_painter_trace_marker (cr, style->marker, box->x, box->y, size);
      atlas_painter_set_color (cr, &style->color);
      cairo_fill (cr);
      return;
    }

  double stroke = MIN (HOLLOW_STROKE * size, atlas_painter_get_line_width (layout, theme));
  atlas_painter_trace_marker (cr, style->marker, box->x, box->y, size - stroke / 2);
  cairo_save (cr);
  atlas_painter_set_paper (cr, theme);
  cairo_fill_preserve (cr);
  cairo_restore (cr);
  atlas_painter_set_color (cr, &style->color);
  cairo_set_line_width (cr, stroke);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_MITER);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_stroke (cr);
}

/* Whether a marker of an earlier series shows from under this one. */
static gboolean
covers_marker (const AtlasChartLayout *layout, guint index)
{
  const AtlasMarkBox *box = atlas_painter_get_box (layout, index);
  double reach = TOUCH * layout->marker_size;

  for (guint i = 0; i < index && atlas_painter_get_box (layout, i)->series < box->series; i++)
    {
      const AtlasMarkBox *other = atlas_painter_get_box (layout, i);
      if (fabs (other->x - box->x) < reach && fabs (other->y - box->y) < reach)
        return TRUE;
    }
  return FALSE;
}

void
atlas_painter_draw_markers (const AtlasScene *scene,
                            const AtlasChartLayout *layout,
                            const AtlasTheme *theme,
                            cairo_t *cr)
{
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const AtlasMarkBox *box = atlas_painter_get_box (layout, i);
      AtlasSeriesStyle style;
      atlas_painter_get_style (scene, theme, box->series, &style);
      if (covers_marker (layout, i))
        {
          double size = layout->marker_size + 2 * ATLAS_PAINTER_HALO * layout->text_size;
          cairo_save (cr);
          atlas_painter_trace_marker (cr, style.marker, box->x, box->y, size);
          atlas_painter_set_paper (cr, theme);
          cairo_fill (cr);
          cairo_restore (cr);
        }
      atlas_painter_draw_marker (cr, layout, theme, &style, box, layout->marker_size,
                                 atlas_painter_get_mark (scene, box)->hollow);
    }
}

static void
draw_line_sample (const AtlasScene *scene,
                  const AtlasChartLayout *layout,
                  const AtlasTheme *theme,
                  const AtlasLegendBox *sample,
                  cairo_t *cr)
{
  AtlasMarkBox centre = {
    .x = sample->bounds.x + sample->bounds.width / 2,
    .y = sample->bounds.y + sample->bounds.height / 2,
  };
  AtlasSeriesStyle style;

  atlas_painter_get_style (scene, theme, sample->series, &style);
  cairo_new_path (cr);
  cairo_move_to (cr, sample->bounds.x, centre.y);
  cairo_line_to (cr, sample->bounds.x + sample->bounds.width, centre.y);
  atlas_painter_set_line (cr, layout, theme, &style);
  cairo_stroke (cr);
  atlas_painter_draw_marker (cr, layout, theme, &style, &centre, layout->marker_size, FALSE);
}

void
atlas_painter_draw_legend (const AtlasScene *scene,
                           const AtlasChartLayout *layout,
                           const AtlasTheme *theme,
                           cairo_t *cr)
{
  for (guint i = 0; i < layout->legend->len; i++)
    {
      const AtlasLegendBox *sample = &g_array_index (layout->legend, AtlasLegendBox, i);
      if (layout->kind == ATLAS_CHART_DOTS)
        atlas_painter_draw_dot_sample (scene, layout, theme, sample, cr);
      else if (layout->kind == ATLAS_CHART_STACKS)
        atlas_painter_draw_part_sample (scene, layout, theme, sample, cr);
      else if (layout->kind == ATLAS_CHART_GRID)
        atlas_painter_draw_ramp (layout, theme, sample, cr);
      else
        draw_line_sample (scene, layout, theme, sample, cr);
    }
}
