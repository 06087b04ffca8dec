/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-painter-private.h"

#include <math.h>

#define TINT 0.22
#define OUTLINE_WIDTH 0.1
#define HIGH_CONTRAST_OUTLINE 1.5

/* On whole pixels across the bar, so that all are equally sharp and thick; along it to the point.
 */
static AtlasRect
snap (const AtlasRect *bounds)
{
  return (AtlasRect) { bounds->x, round (bounds->y), bounds->width,
                       MAX (1, round (bounds->height)) };
}

/* Nothing is seen through a bar but the paper, on a transparent page whatever lies below. */
static void
draw_hollow_bar (cairo_t *cr,
                 const AtlasChartLayout *layout,
                 const AtlasTheme *theme,
                 const AtlasColor *color,
                 const AtlasRect *bar)
{
  double wanted = OUTLINE_WIDTH * layout->text_size *
                  (theme->high_contrast ? HIGH_CONTRAST_OUTLINE : 1);
  double stroke = MIN (MAX (1, round (wanted)), MIN (bar->width, bar->height) / 2);
  AtlasColor tint = *color;

  cairo_rectangle (cr, bar->x, bar->y, bar->width, bar->height);
  cairo_save (cr);
  atlas_painter_set_paper (cr, theme);
  cairo_fill_preserve (cr);
  cairo_restore (cr);
  tint.alpha = TINT;
  atlas_painter_set_color (cr, &tint);
  cairo_fill (cr);

  cairo_rectangle (cr, bar->x + stroke / 2, bar->y + stroke / 2, bar->width - stroke,
                   bar->height - stroke);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_set_line_width (cr, stroke);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_MITER);
  atlas_painter_set_color (cr, color);
  cairo_stroke (cr);
}

void
atlas_painter_draw_bars (const AtlasScene *scene,
                         const AtlasChartLayout *layout,
                         const AtlasTheme *theme,
                         cairo_t *cr)
{
  cairo_new_path (cr);
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const AtlasMarkBox *box = atlas_painter_get_box (layout, i);
      const AtlasMark *mark = atlas_painter_get_mark (scene, box);
      AtlasRect bar = snap (&box->bounds);
      AtlasSeriesStyle style;
      if (!isfinite (mark->y) || !(fabs (mark->y) > 0))
        continue;

      atlas_painter_get_style (scene, theme, box->series, &style);
      if (mark->hollow)
        {
          draw_hollow_bar (cr, layout, theme, &style.color, &bar);
          continue;
        }
      cairo_rectangle (cr, bar.x, bar.y, bar.width, bar.height);
      atlas_painter_set_color (cr, &style.color);
      cairo_fill (cr);
    }
  atlas_painter_draw_guides (layout, theme, cr);
}
