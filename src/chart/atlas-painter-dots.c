/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-painter-private.h"

#include <math.h>

#define INTERVAL_SHARE 0.64
#define OUTLINE_WIDTH 0.055
#define INTERVAL_ALPHA 0.3
#define INTERVAL_ALPHA_DARK 0.45
#define GUIDE_WIDTH 0.09
#define SEPARATOR_WIDTH 0.045
#define AXIS_WIDTH 0.07

/* The interval is behind the dot: thinner than a marker, and faint. */
static void
draw_interval (cairo_t *cr,
               const AtlasChartLayout *layout,
               const AtlasTheme *theme,
               const AtlasColor *color,
               double start,
               double end,
               double y)
{
  double thickness = MAX (1, round (INTERVAL_SHARE * layout->marker_size));
  AtlasColor veil = *color;

  veil.alpha = theme->dark ? INTERVAL_ALPHA_DARK : INTERVAL_ALPHA;
  cairo_new_path (cr);
  cairo_rectangle (cr, MIN (start, end), y - thickness / 2, fabs (end - start), thickness);
  atlas_painter_set_color (cr, &veil);
  cairo_fill_preserve (cr);
  if (theme->high_contrast)
    {
      atlas_painter_set_color (cr, color);
      cairo_set_dash (cr, NULL, 0, 0);
      cairo_set_line_join (cr, CAIRO_LINE_JOIN_MITER);
      cairo_set_line_width (cr, OUTLINE_WIDTH * layout->text_size);
      cairo_stroke (cr);
    }
  cairo_new_path (cr);
}

static void
draw_intervals (const AtlasScene *scene,
                const AtlasChartLayout *layout,
                const AtlasTheme *theme,
                cairo_t *cr)
{
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const AtlasMarkBox *box = atlas_painter_get_box (layout, i);
      const AtlasMark *mark = atlas_painter_get_mark (scene, box);
      AtlasSeriesStyle style;
      if (!isfinite (mark->y) || !isfinite (mark->low) || !isfinite (mark->high))
        continue;
      atlas_painter_get_style (scene, theme, box->series, &style);
      draw_interval (cr, layout, theme, &style.color, atlas_scale_map (&layout->x_scale, mark->low),
                     atlas_scale_map (&layout->x_scale, mark->high), box->y);
    }
}

/* A dashed line; with a rim of paper on bars, which may be as dark as it is. */
static void
draw_guide (cairo_t *cr,
            const AtlasChartLayout *layout,
            const AtlasTheme *theme,
            const AtlasGuideBox *guide)
{
  double width = MAX (1, round (GUIDE_WIDTH * layout->text_size));
  double dash[] = { 4 * width, 3 * width };
  double x = round (guide->x - width / 2) + width / 2;

  cairo_new_path (cr);
  cairo_move_to (cr, x, guide->y_start);
  cairo_line_to (cr, x, guide->y_end);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  if (layout->kind == ATLAS_CHART_BARS)
    {
      cairo_save (cr);
      cairo_set_dash (cr, NULL, 0, 0);
      cairo_set_line_width (cr, width + 2 * ATLAS_PAINTER_HALO * layout->text_size);
      atlas_painter_set_paper (cr, theme);
      cairo_stroke_preserve (cr);
      cairo_restore (cr);
    }
  cairo_set_dash (cr, dash, G_N_ELEMENTS (dash), 0);
  cairo_set_line_width (cr, width);
  atlas_painter_set_color (cr, &theme->text);
  cairo_stroke (cr);
}

void
atlas_painter_draw_guides (const AtlasChartLayout *layout, const AtlasTheme *theme, cairo_t *cr)
{
  cairo_save (cr);
  atlas_painter_clip_texts_out (cr, layout);
  for (guint i = 0; i < layout->guides->len; i++)
    draw_guide (cr, layout, theme, &g_array_index (layout->guides, AtlasGuideBox, i));
  cairo_restore (cr);
}

/* Between the rows, labels included, so that the eye keeps to one; and below the last the axis. */
static void
draw_separators (const AtlasChartLayout *layout, const AtlasTheme *theme, cairo_t *cr)
{
  const AtlasRect *plot = &layout->plot;
  double thickness = MAX (1, round (SEPARATOR_WIDTH * layout->text_size));
  double axis = MAX (1, round (AXIS_WIDTH * layout->text_size));
  AtlasColor grid = atlas_painter_get_grid_color (theme);
  double n_rows = layout->y_scale.domain_end - layout->y_scale.domain_start;

  atlas_painter_set_color (cr, &grid);
  for (double row = 1; layout->marks->len > 0 && row < n_rows; row++)
    {
      const AtlasRect *hit = &atlas_painter_get_box (layout, 0)->hit;
      double y = atlas_scale_map (&layout->y_scale, row - 0.5);
      cairo_rectangle (cr, hit->x, round (y - thickness / 2), hit->width, thickness);
      cairo_fill (cr);
    }
  atlas_painter_set_color (cr, &theme->axis);
  cairo_rectangle (cr, plot->x, round (plot->y + plot->height - axis / 2), plot->width, axis);
  cairo_fill (cr);
}

void
atlas_painter_draw_dots (const AtlasScene *scene,
                         const AtlasChartLayout *layout,
                         const AtlasTheme *theme,
                         cairo_t *cr)
{
  draw_separators (layout, theme, cr);
  draw_intervals (scene, layout, theme, cr);
  atlas_painter_draw_guides (layout, theme, cr);
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const AtlasMarkBox *box = atlas_painter_get_box (layout, i);
      const AtlasMark *mark = atlas_painter_get_mark (scene, box);
      AtlasSeriesStyle style;
      if (!isfinite (mark->y))
        continue;
      atlas_painter_get_style (scene, theme, box->series, &style);
      atlas_painter_draw_marker (cr, layout, theme, &style, box, layout->marker_size, mark->hollow);
    }
}

/* A dot on its interval, where the series has any. */
void
atlas_painter_draw_dot_sample (const AtlasScene *scene,
                               const AtlasChartLayout *layout,
                               const AtlasTheme *theme,
                               const AtlasLegendBox *sample,
                               cairo_t *cr)
{
  const AtlasSeries *series = atlas_scene_get_series (scene, sample->series);
  double right = sample->bounds.x + sample->bounds.width;
  AtlasMarkBox centre = {
    .x = sample->bounds.x + sample->bounds.width / 2,
    .y = sample->bounds.y + sample->bounds.height / 2,
  };
  AtlasSeriesStyle style;

  atlas_painter_get_style (scene, theme, sample->series, &style);
  for (guint i = 0; i < series->marks->len; i++)
    {
      const AtlasMark *mark = atlas_series_get_mark (series, i);
      if (!isfinite (mark->low) || !isfinite (mark->high))
        continue;
      draw_interval (cr, layout, theme, &style.color, sample->bounds.x, right, centre.y);
      break;
    }
  atlas_painter_draw_marker (cr, layout, theme, &style, &centre, layout->marker_size, FALSE);
}
