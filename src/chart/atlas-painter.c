/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-chart-layout-private.h"
#include "atlas-painter-private.h"

#include <math.h>
#include <pango/pangocairo.h>

#define RULE_WIDTH 0.045
#define AXIS_WIDTH 0.07
#define SLIVER 1.3

void
atlas_painter_set_color (cairo_t *cr, const AtlasColor *color)
{
  cairo_set_source_rgba (cr, color->red, color->green, color->blue, color->alpha);
}

void
atlas_painter_set_paper (cairo_t *cr, const AtlasTheme *theme)
{
  atlas_painter_set_color (cr, &theme->background);
  if (theme->transparent)
    cairo_set_operator (cr, CAIRO_OPERATOR_DEST_OUT);
}

PangoContext *
atlas_painter_create_context (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  pango_context_set_round_glyph_positions (context, FALSE);
  cairo_font_options_destroy (options);
  return context;
}

AtlasChartLayout *
atlas_painter_layout (const AtlasScene *scene,
                      const AtlasTheme *theme,
                      AtlasChartParts parts,
                      double width,
                      double height,
                      PangoContext *context)
{
  g_return_val_if_fail (scene != NULL, NULL);
  g_return_val_if_fail (theme != NULL, NULL);
  g_return_val_if_fail (PANGO_IS_CONTEXT (context), NULL);

  AtlasTextPen pen;
  atlas_text_pen_init (&pen, theme, theme->text_size, context);
  AtlasChartLayout *layout = atlas_chart_layout_new (scene, parts, width, height, theme->text_size,
                                                     theme->rtl, atlas_text_pen_measure, &pen);
  atlas_text_pen_clear (&pen);
  return layout;
}

/* A horizontal line on whole pixels: half covered ones would blur it. */
static void
draw_rule (cairo_t *cr, const AtlasChartLayout *layout, double y, double width)
{
  double thickness = MAX (1, round (width * layout->text_size));

  cairo_rectangle (cr, layout->plot.x, round (y - thickness / 2), layout->plot.width, thickness);
  cairo_fill (cr);
}

/* On a transparent page rules are a veil of the text's colour, which suits whatever lies below and
 * gives the same grey on the theme's own background. */
AtlasColor
atlas_painter_get_grid_color (const AtlasTheme *theme)
{
  AtlasColor color = theme->grid;
  double range = theme->text.green - theme->background.green;

  if (theme->transparent && fabs (range) > 0)
    {
      color = theme->text;
      color.alpha = CLAMP ((theme->grid.green - theme->background.green) / range, 0, 1);
    }
  return color;
}

/* Between texts in rows close together no slivers of a rule are left. */
static void
widen_to_row (const AtlasChartLayout *layout, double *top, double *bottom)
{
  const AtlasScale *rows = &layout->y_scale;
  double pitch = layout->plot.height / (rows->domain_end - rows->domain_start);

  if (!atlas_chart_kind_has_rows (layout->kind) ||
      pitch - (*bottom - *top) > SLIVER * layout->text_size)
    return;

  double row = floor (((*top + *bottom) / 2 - layout->plot.y) / pitch);
  *top = round (layout->plot.y + row * pitch);
  *bottom = round (layout->plot.y + (row + 1) * pitch);
}

void
atlas_painter_clip_texts_out (cairo_t *cr, const AtlasChartLayout *layout)
{
  const AtlasRect *plot = &layout->plot;

  cairo_rectangle (cr, 0, 0, layout->width, layout->height);
  for (guint i = 0; i < layout->texts->len; i++)
    {
      const AtlasRect *bounds = &g_array_index (layout->texts, AtlasTextBox, i).bounds;
      double left = floor (bounds->x);
      double top = floor (bounds->y);
      double bottom = ceil (atlas_rect_get_bottom (bounds));
      if (!atlas_rect_overlaps (bounds, plot))
        continue;
      widen_to_row (layout, &top, &bottom);
      cairo_rectangle (cr, left, top, ceil (atlas_rect_get_right (bounds)) - left, bottom - top);
    }
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_clip (cr);
}

/* A vertical line on whole pixels. */
static void
draw_upright_rule (cairo_t *cr, const AtlasChartLayout *layout, double x, double width)
{
  double thickness = MAX (1, round (width * layout->text_size));

  cairo_rectangle (cr, round (x - thickness / 2), layout->plot.y, thickness, layout->plot.height);
  cairo_fill (cr);
}

static void
draw_rules (cairo_t *cr, const AtlasChartLayout *layout, const AtlasTheme *theme)
{
  AtlasColor grid = atlas_painter_get_grid_color (theme);

  cairo_save (cr);
  atlas_painter_clip_texts_out (cr, layout);
  atlas_painter_set_color (cr, &grid);
  for (guint i = 0; i < layout->rules->len; i++)
    {
      double rule = g_array_index (layout->rules, double, i);
      if (atlas_chart_kind_has_rows (layout->kind))
        draw_upright_rule (cr, layout, rule, RULE_WIDTH);
      else
        draw_rule (cr, layout, rule, RULE_WIDTH);
    }
  cairo_restore (cr);
}

/* The line that values are measured from, above what stands on it. */
static void
draw_axis (cairo_t *cr, const AtlasChartLayout *layout, const AtlasTheme *theme)
{
  if (layout->marks->len == 0)
    return;

  atlas_painter_set_color (cr, &theme->axis);
  if (layout->kind == ATLAS_CHART_BARS)
    draw_upright_rule (cr, layout, atlas_scale_map (&layout->x_scale, 0), AXIS_WIDTH);
  else
    draw_rule (cr, layout, layout->plot.y + layout->plot.height, AXIS_WIDTH);
}

static void
draw_marks (const AtlasScene *scene,
            const AtlasChartLayout *layout,
            const AtlasTheme *theme,
            cairo_t *cr)
{
  switch (layout->kind)
    {
    case ATLAS_CHART_LINES:
      draw_axis (cr, layout, theme);
      atlas_painter_draw_lines (scene, layout, theme, cr);
      atlas_painter_draw_markers (scene, layout, theme, cr);
      break;
    case ATLAS_CHART_BARS:
      atlas_painter_draw_bars (scene, layout, theme, cr);
      draw_axis (cr, layout, theme);
      break;
    case ATLAS_CHART_STACKS:
      atlas_painter_draw_stacks (scene, layout, theme, cr);
      draw_axis (cr, layout, theme);
      break;
    case ATLAS_CHART_DOTS:
      atlas_painter_draw_dots (scene, layout, theme, cr);
      break;
    case ATLAS_CHART_GRID:
      atlas_painter_draw_grid (scene, layout, theme, cr);
      break;
    default:
      g_return_if_reached ();
    }
}

static void
draw_text_on_mark (const AtlasScene *scene,
                   const AtlasChartLayout *layout,
                   AtlasTextPen *pen,
                   const AtlasTextBox *box,
                   cairo_t *cr)
{
  AtlasColor fill;

  atlas_painter_get_fill (scene, pen->theme, atlas_painter_get_box (layout, (guint) box->on_mark),
                          &fill);
  AtlasColor ink = atlas_painter_get_ink (&fill);
  atlas_text_pen_draw_in (pen, box, &ink, cr);
}

static void
draw_texts (const AtlasScene *scene,
            const AtlasChartLayout *layout,
            const AtlasTheme *theme,
            cairo_t *cr,
            PangoContext *context)
{
  AtlasTextPen pen;

  atlas_text_pen_init (&pen, theme, layout->text_size, context);
  for (guint i = 0; i < layout->texts->len; i++)
    {
      AtlasTextBox box = g_array_index (layout->texts, AtlasTextBox, i);
      if (box.series >= 0)
        box.series = (int) atlas_scene_get_series (scene, (guint) box.series)->style;
      if (box.on_mark >= 0)
        draw_text_on_mark (scene, layout, &pen, &box, cr);
      else
        atlas_text_pen_draw (&pen, &box, cr);
    }
  atlas_text_pen_clear (&pen);
}

void
atlas_painter_draw (const AtlasScene *scene,
                    const AtlasChartLayout *layout,
                    const AtlasTheme *theme,
                    cairo_t *cr,
                    PangoContext *context)
{
  g_return_if_fail (scene != NULL);
  g_return_if_fail (layout != NULL);
  g_return_if_fail (theme != NULL);
  g_return_if_fail (cr != NULL);
  g_return_if_fail (PANGO_IS_CONTEXT (context));

  cairo_save (cr);
  cairo_rectangle (cr, 0, 0, layout->width, layout->height);
  cairo_clip (cr);
  if (theme->transparent)
    cairo_push_group (cr);
  else
    {
      atlas_painter_set_color (cr, &theme->background);
      cairo_paint (cr);
    }

  draw_rules (cr, layout, theme);
  draw_marks (scene, layout, theme, cr);
  if (theme->transparent)
    {
      cairo_pop_group_to_source (cr);
      cairo_paint (cr);
    }
  atlas_painter_draw_legend (scene, layout, theme, cr);
  draw_texts (scene, layout, theme, cr, context);
  cairo_restore (cr);
}
