/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What parts and cells have in common: whole pixels, fills and hatching. */

#include "atlas-painter-private.h"
#include "atlas-palette.h"

#include <math.h>

/* Closer lines would run together to a grey, in pixels. */
#define DISTANCE_MIN 3.0

typedef enum
{
  HATCH_UP = 1 << 0,
  HATCH_DOWN = 1 << 1,
  HATCH_LEVEL = 1 << 2,
  HATCH_UPRIGHT = 1 << 3,
} Hatch;

AtlasRect
atlas_painter_snap (const AtlasRect *bounds)
{
  double left = round (bounds->x);
  double top = round (bounds->y);

  return (AtlasRect) { left, top, round (bounds->x + bounds->width) - left,
                       round (bounds->y + bounds->height) - top };
}

/* Lines at 45 degrees, up or down to the right; those of neighbours continue each other. */
static void
trace_slanted (cairo_t *cr, const AtlasRect *area, double slope, double distance)
{
  double step = G_SQRT2 * distance;
  double right = area->x + area->width;
  double bottom = area->y + area->height;
  double first = area->x + MIN (slope * area->y, slope * bottom);
  double last = right + MAX (slope * area->y, slope * bottom);

  for (double at = ceil (first / step) * step; at <= last; at += step)
    {
      /* No longer than the shorter way across. */
      if (area->height > area->width)
        {
          cairo_move_to (cr, area->x, slope * (at - area->x));
          cairo_line_to (cr, right, slope * (at - right));
        }
      else
        {
          cairo_move_to (cr, at - slope * area->y, area->y);
          cairo_line_to (cr, at - slope * bottom, bottom);
        }
    }
}

/* A whole number of stripes, so that none lies on an edge. */
static double
fit_distance (double extent, double distance)
{
  return extent / MAX (1, round (extent / distance));
}

static void
trace_level (cairo_t *cr, const AtlasRect *area, double distance)
{
  double step = fit_distance (area->height, distance);

  for (double y = area->y + step / 2; y < area->y + area->height; y += step)
    {
      cairo_move_to (cr, area->x, y);
      cairo_line_to (cr, area->x + area->width, y);
    }
}

static void
trace_upright (cairo_t *cr, const AtlasRect *area, double distance)
{
  double step = fit_distance (area->width, distance);

  for (double x = area->x + step / 2; x < area->x + area->width; x += step)
    {
      cairo_move_to (cr, x, area->y);
      cairo_line_to (cr, x, area->y + area->height);
    }
}

void
atlas_painter_hatch (
    cairo_t *cr, const AtlasRect *area, guint pattern, double distance, double width)
{
  static const Hatch hatches[] = {
    0,
    HATCH_UP,
    HATCH_DOWN,
    HATCH_LEVEL,
    HATCH_UPRIGHT,
    HATCH_UP | HATCH_DOWN,
    HATCH_LEVEL | HATCH_UPRIGHT,
    HATCH_UP | HATCH_LEVEL,
  };
  Hatch hatch = hatches[pattern % G_N_ELEMENTS (hatches)];

  if (area->width <= 0 || area->height <= 0)
    return;

  distance = MAX (distance, DISTANCE_MIN);

  cairo_save (cr);
  cairo_new_path (cr);
  cairo_rectangle (cr, area->x, area->y, area->width, area->height);
  cairo_clip (cr);
  if (hatch & HATCH_UP)
    trace_slanted (cr, area, 1, distance);
  if (hatch & HATCH_DOWN)
    trace_slanted (cr, area, -1, distance);
  if (hatch & HATCH_LEVEL)
    trace_level (cr, area, distance);
  if (hatch & HATCH_UPRIGHT)
    trace_upright (cr, area, distance);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_set_line_width (cr, width);
  cairo_stroke (cr);
  cairo_restore (cr);
}

AtlasColor
atlas_painter_get_ink (const AtlasColor *fill)
{
  static const AtlasColor black = ATLAS_RGB (0x000000);
  static const AtlasColor white = ATLAS_RGB (0xffffff);

  return atlas_color_get_contrast (&black, fill) >= atlas_color_get_contrast (&white, fill) ? black
                                                                                            : white;
}

/* Where a value lies between the first and the last tick. */
static double
get_share (const AtlasScene *scene, double value)
{
  guint n_ticks = scene->y_ticks->len;
  AtlasScale scale = { .range_start = 0, .range_end = 1 };

  if (n_ticks > 0)
    {
      scale.domain_start = g_array_index (scene->y_ticks, AtlasTick, 0).position;
      scale.domain_end = g_array_index (scene->y_ticks, AtlasTick, n_ticks - 1).position;
    }
  return atlas_scale_map (&scale, value);
}

void
atlas_painter_get_fill (const AtlasScene *scene,
                        const AtlasTheme *theme,
                        const AtlasMarkBox *box,
                        AtlasColor *out_color)
{
  const AtlasMark *mark = atlas_painter_get_mark (scene, box);
  AtlasSeriesStyle style;

  atlas_painter_get_style (scene, theme, box->series, &style);
  *out_color = style.color;
  if (scene->kind == ATLAS_CHART_STACKS && mark->hollow)
    *out_color = theme->background;
  else if (scene->kind == ATLAS_CHART_GRID)
    *out_color = isfinite (mark->y) ? atlas_palette_get_shade (theme, get_share (scene, mark->y))
                                    : theme->background;
}
