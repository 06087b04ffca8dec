/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Bands, lines and leaders. */

#include "atlas-chart-layout-private.h"
#include "atlas-painter-private.h"

#include <math.h>

#define LINE_WIDTH 0.165
#define HIGH_CONTRAST_LINE 1.25
#define HAIR_WIDTH 0.055
#define ERROR_BAR_WIDTH 0.08
#define ERROR_CAP 0.45
#define BAND_ALPHA 0.16
#define BAND_OUTLINE_ALPHA 0.55
#define CROSSING_RADIUS_MAX 1.2
#define PARALLEL 1e-3

double
atlas_painter_get_line_width (const AtlasChartLayout *layout, const AtlasTheme *theme)
{
  double width = LINE_WIDTH * layout->text_size;

  return theme->high_contrast ? HIGH_CONTRAST_LINE * width : width;
}

void
atlas_painter_set_line (cairo_t *cr,
                        const AtlasChartLayout *layout,
                        const AtlasTheme *theme,
                        const AtlasSeriesStyle *style)
{
  double width = atlas_painter_get_line_width (layout, theme);
  double dash[G_N_ELEMENTS (style->dash)];
  int n_dashes = 0;

  while (n_dashes < (int) G_N_ELEMENTS (dash) && style->dash[n_dashes] > 0)
    {
      dash[n_dashes] = style->dash[n_dashes] * width;
      n_dashes++;
    }
  cairo_set_dash (cr, dash, n_dashes, 0);
  cairo_set_line_width (cr, width);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  atlas_painter_set_color (cr, &style->color);
}

static gboolean
has_interval (const AtlasMark *mark)
{
  return isfinite (mark->low) && isfinite (mark->high);
}

static double
map_y (const AtlasChartLayout *layout, double value)
{
  double y = atlas_scale_map (&layout->y_scale, value);

  return CLAMP (y, layout->plot.y, layout->plot.y + layout->plot.height);
}

static void
draw_error_bar (const AtlasScene *scene,
                const AtlasChartLayout *layout,
                const AtlasMarkBox *box,
                const AtlasColor *color,
                cairo_t *cr)
{
  const AtlasMark *mark = atlas_painter_get_mark (scene, box);
  double low = map_y (layout, mark->low);
  double high = map_y (layout, mark->high);
  double cap = ERROR_CAP * layout->text_size / 2;

  cairo_new_path (cr);
  cairo_move_to (cr, box->x, low);
  cairo_line_to (cr, box->x, high);
  cairo_move_to (cr, box->x - cap, low);
  cairo_line_to (cr, box->x + cap, low);
  cairo_move_to (cr, box->x - cap, high);
  cairo_line_to (cr, box->x + cap, high);
  cairo_set_line_width (cr, ERROR_BAR_WIDTH * layout->text_size);
  atlas_painter_set_color (cr, color);
  cairo_stroke (cr);
}

/* One run of joined marks from @start up to @end. */
static void
draw_band (const AtlasScene *scene,
           const AtlasChartLayout *layout,
           guint start,
           guint end,
           const AtlasColor *color,
           cairo_t *cr)
{
  cairo_new_path (cr);
  for (guint i = start; i < end; i++)
    cairo_line_to (
        cr, atlas_painter_get_box (layout, i)->x,
        map_y (layout, atlas_painter_get_mark (scene, atlas_painter_get_box (layout, i))->high));
  for (guint i = end; i > start; i--)
    cairo_line_to (
        cr, atlas_painter_get_box (layout, i - 1)->x,
        map_y (layout, atlas_painter_get_mark (scene, atlas_painter_get_box (layout, i - 1))->low));
  cairo_close_path (cr);

  AtlasColor paint = *color;
  paint.alpha = BAND_ALPHA;
  atlas_painter_set_color (cr, &paint);
  cairo_fill_preserve (cr);
  paint.alpha = BAND_OUTLINE_ALPHA;
  atlas_painter_set_color (cr, &paint);
  cairo_set_line_width (cr, HAIR_WIDTH * layout->text_size);
  cairo_stroke (cr);
}

static void
draw_bands (const AtlasScene *scene,
            const AtlasChartLayout *layout,
            const AtlasTheme *theme,
            cairo_t *cr)
{
  guint n_marks = layout->marks->len;

  for (guint start = 0; start < n_marks;)
    {
      guint end = start + 1;
      if (has_interval (atlas_painter_get_mark (scene, atlas_painter_get_box (layout, start))))
        {
          while (end < n_marks &&
                 atlas_mark_boxes_are_joined (scene, atlas_painter_get_box (layout, end - 1),
                                              atlas_painter_get_box (layout, end)) &&
                 has_interval (atlas_painter_get_mark (scene, atlas_painter_get_box (layout, end))))
            end++;

          AtlasSeriesStyle style;
          atlas_painter_get_style (scene, theme, atlas_painter_get_box (layout, start)->series,
                                   &style);
          if (end - start == 1)
            draw_error_bar (scene, layout, atlas_painter_get_box (layout, start), &style.color, cr);
          else
            draw_band (scene, layout, start, end, &style.color, cr);
        }
      start = end;
    }
}

static void
trace_line (const AtlasScene *scene, const AtlasChartLayout *layout, guint series, cairo_t *cr)
{
  const AtlasMarkBox *before = NULL;

  cairo_new_path (cr);
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const AtlasMarkBox *box = atlas_painter_get_box (layout, i);
      if (box->series != series)
        continue;
      if (before != NULL && atlas_mark_boxes_are_joined (scene, before, box))
        cairo_line_to (cr, box->x, box->y);
      else
        cairo_move_to (cr, box->x, box->y);
      before = box;
    }
}

/* Where the line from @a to @b meets the line from @c to @d, and the sine of the angle between. */
static gboolean
find_crossing (const AtlasMarkBox *a,
               const AtlasMarkBox *b,
               const AtlasMarkBox *c,
               const AtlasMarkBox *d,
               double *out_along,
               double *out_sine)
{
  double ab_x = b->x - a->x;
  double ab_y = b->y - a->y;
  double cd_x = d->x - c->x;
  double cd_y = d->y - c->y;
  double cross = ab_x * cd_y - ab_y * cd_x;

  *out_sine = fabs (cross) / (hypot (ab_x, ab_y) * hypot (cd_x, cd_y));
  if (!(*out_sine > PARALLEL))
    return FALSE;

  double ac_x = c->x - a->x;
  double ac_y = c->y - a->y;
  double along = (ac_x * cd_y - ac_y * cd_x) / cross;
  double across = (ac_x * ab_y - ac_y * ab_x) / cross;
  *out_along = along;
  return along >= 0 && along <= 1 && across >= 0 && across <= 1;
}

static gboolean
is_segment (const AtlasScene *scene, const AtlasChartLayout *layout, guint end)
{
  return end > 0 && atlas_mark_boxes_are_joined (scene, atlas_painter_get_box (layout, end - 1),
                                                 atlas_painter_get_box (layout, end));
}

/* Traces a circle wherever the segment that ends in mark @end crosses one of an earlier series. */
static void
trace_crossings (const AtlasScene *scene,
                 const AtlasChartLayout *layout,
                 guint end,
                 double line_width,
                 cairo_t *cr)
{
  const AtlasMarkBox *a = atlas_painter_get_box (layout, end - 1);
  const AtlasMarkBox *b = atlas_painter_get_box (layout, end);
  double radius_max = CROSSING_RADIUS_MAX * layout->text_size;

  for (guint i = 1; i < end && atlas_painter_get_box (layout, i)->series < b->series; i++)
    {
      const AtlasMarkBox *c = atlas_painter_get_box (layout, i - 1);
      const AtlasMarkBox *d = atlas_painter_get_box (layout, i);
      double along;
      double sine;
      if (MAX (c->x, d->x) < MIN (a->x, b->x) || MIN (c->x, d->x) > MAX (a->x, b->x) ||
          !is_segment (scene, layout, i) || !find_crossing (a, b, c, d, &along, &sine))
        continue;
      cairo_new_sub_path (cr);
      cairo_arc (cr, a->x + along * (b->x - a->x), a->y + along * (b->y - a->y),
                 MIN (radius_max, 2 * line_width / sine), 0, 2 * G_PI);
    }
}

/* A rim of paper beside the line where it passes over another, so that each can be followed. */
static void
draw_halo (const AtlasScene *scene,
           const AtlasChartLayout *layout,
           const AtlasTheme *theme,
           guint series,
           cairo_t *cr)
{
  double line_width = atlas_painter_get_line_width (layout, theme);

  cairo_new_path (cr);
  for (guint i = 1; i < layout->marks->len; i++)
    if (atlas_painter_get_box (layout, i)->series == series && is_segment (scene, layout, i))
      trace_crossings (scene, layout, i, line_width, cr);
  if (!cairo_has_current_point (cr))
    return;

  cairo_save (cr);
  cairo_clip (cr);
  trace_line (scene, layout, series, cr);
  cairo_set_line_width (cr, line_width + 2 * ATLAS_PAINTER_HALO * layout->text_size);
  atlas_painter_set_paper (cr, theme);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
draw_line (const AtlasScene *scene,
           const AtlasChartLayout *layout,
           const AtlasTheme *theme,
           guint series,
           cairo_t *cr)
{
  AtlasSeriesStyle style;

  atlas_painter_get_style (scene, theme, series, &style);
  atlas_painter_set_line (cr, layout, theme, &style);
  draw_halo (scene, layout, theme, series, cr);
  trace_line (scene, layout, series, cr);
  cairo_stroke (cr);
}

static void
draw_leaders (const AtlasScene *scene,
              const AtlasChartLayout *layout,
              const AtlasTheme *theme,
              cairo_t *cr)
{
  for (guint i = 0; i < layout->leaders->len; i++)
    {
      const AtlasLeader *leader = &g_array_index (layout->leaders, AtlasLeader, i);
      AtlasSeriesStyle style;
      atlas_painter_get_style (scene, theme, leader->series, &style);
      cairo_set_dash (cr, NULL, 0, 0);
      cairo_set_line_width (cr, HAIR_WIDTH * layout->text_size);
      cairo_move_to (cr, leader->x, leader->y_start);
      cairo_line_to (cr, leader->x, leader->y_end);
      atlas_painter_set_color (cr, &style.text_color);
      cairo_stroke (cr);
    }
}

void
atlas_painter_draw_lines (const AtlasScene *scene,
                          const AtlasChartLayout *layout,
                          const AtlasTheme *theme,
                          cairo_t *cr)
{
  cairo_set_dash (cr, NULL, 0, 0);
  if (scene->bands)
    draw_bands (scene, layout, theme, cr);
  for (guint i = 0; i < scene->series->len; i++)
    draw_line (scene, layout, theme, i, cr);
  draw_leaders (scene, layout, theme, cr);
}
