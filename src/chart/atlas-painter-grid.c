/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-painter-private.h"
#include "atlas-palette.h"

#include <math.h>

#define GAP 0.07
#define HATCH_DISTANCE 0.42
#define HATCH_WIDTH 0.06
#define CORNER 0.5
#define CORNER_SHARE_MAX 0.4
#define N_RAMP_STEPS 48

enum
{
  HATCH_MISSING = 1,
};

/* A cell without its share of the paper between cells. */
static AtlasRect
get_area (const AtlasChartLayout *layout, const AtlasMarkBox *box)
{
  AtlasRect area = atlas_painter_snap (&box->bounds);
  double gap = MAX (1, round (GAP * layout->text_size));

  area.width = MAX (area.width - gap, MIN (area.width, 1));
  area.height = MAX (area.height - gap, MIN (area.height, 1));
  return area;
}

/* A folded corner, at the end of the cell's first line. */
static void
draw_corner (const AtlasChartLayout *layout, const AtlasRect *area, cairo_t *cr)
{
  double size = MIN (CORNER * layout->text_size,
                     CORNER_SHARE_MAX * MIN (area->width, area->height));
  double x = layout->rtl ? area->x : area->x + area->width;

  cairo_new_path (cr);
  cairo_move_to (cr, x, area->y);
  cairo_rel_line_to (cr, layout->rtl ? size : -size, 0);
  cairo_line_to (cr, x, area->y + size);
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
draw_missing (const AtlasChartLayout *layout,
              const AtlasTheme *theme,
              const AtlasRect *area,
              cairo_t *cr)
{
  atlas_painter_set_color (cr, &theme->axis);
  atlas_painter_hatch (cr, area, HATCH_MISSING, HATCH_DISTANCE * layout->text_size,
                       MAX (0.75, HATCH_WIDTH * layout->text_size));
}

void
atlas_painter_draw_grid (const AtlasScene *scene,
                         const AtlasChartLayout *layout,
                         const AtlasTheme *theme,
                         cairo_t *cr)
{
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const AtlasMarkBox *box = atlas_painter_get_box (layout, i);
      const AtlasMark *mark = atlas_painter_get_mark (scene, box);
      AtlasRect area = get_area (layout, box);
      if (!isfinite (mark->y))
        {
          draw_missing (layout, theme, &area, cr);
          continue;
        }

      AtlasColor fill;
      atlas_painter_get_fill (scene, theme, box, &fill);
      atlas_painter_set_color (cr, &fill);
      cairo_new_path (cr);
      cairo_rectangle (cr, area.x, area.y, area.width, area.height);
      cairo_fill (cr);
      if (!mark->hollow)
        continue;
      AtlasColor ink = atlas_painter_get_ink (&fill);
      atlas_painter_set_color (cr, &ink);
      draw_corner (layout, &area, cr);
    }
}

/* Step over step, each up to the end, so that no seam shows between them. */
void
atlas_painter_draw_ramp (const AtlasChartLayout *layout,
                         const AtlasTheme *theme,
                         const AtlasLegendBox *sample,
                         cairo_t *cr)
{
  AtlasRect area = atlas_painter_snap (&sample->bounds);

  for (guint i = 0; i < N_RAMP_STEPS; i++)
    {
      double done = area.width * i / N_RAMP_STEPS;
      AtlasColor shade = atlas_palette_get_shade (theme, (double) i / (N_RAMP_STEPS - 1));
      atlas_painter_set_color (cr, &shade);
      cairo_new_path (cr);
      cairo_rectangle (cr, layout->rtl ? area.x : area.x + done, area.y, area.width - done,
                       area.height);
      cairo_fill (cr);
    }
}
