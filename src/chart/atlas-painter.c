/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-chart-layout-private.h"
#include "atlas-painter-private.h"

#include <math.h>
#include <pango/pangocairo.h>

#define RULE_WIDTH 0.045
#define AXIS_WIDTH 0.07

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
static AtlasColor
get_grid_color (const AtlasTheme *theme)
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

/* Rules stop where a text stands in the plot. */
static void
clip_texts_out (cairo_t *cr, const AtlasChartLayout *layout)
{
  const AtlasRect *plot = &layout->plot;

  cairo_rectangle (cr, 0, 0, layout->width, layout->height);
  for (guint i = 0; i < layout->texts->len; i++)
    {
      const AtlasRect *bounds = &g_array_index (layout->texts, AtlasTextBox, i).bounds;
      double left = floor (bounds->x);
      double top = floor (bounds->y);
      if (atlas_rect_overlaps (bounds, plot))
        cairo_rectangle (cr, left, top, ceil (atlas_rect_get_right (bounds)) - left,
                         ceil (atlas_rect_get_bottom (bounds)) - top);
    }
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_clip (cr);
}

static void
draw_rules (cairo_t *cr, const AtlasChartLayout *layout, const AtlasTheme *theme)
{
  AtlasColor grid = get_grid_color (theme);

  cairo_save (cr);
  clip_texts_out (cr, layout);
  atlas_painter_set_color (cr, &grid);
  for (guint i = 0; i < layout->rules->len; i++)
    draw_rule (cr, layout, g_array_index (layout->rules, double, i), RULE_WIDTH);
  cairo_restore (cr);

  if (layout->marks->len == 0)
    return;
  atlas_painter_set_color (cr, &theme->axis);
  draw_rule (cr, layout, layout->plot.y + layout->plot.height, AXIS_WIDTH);
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
  atlas_painter_draw_lines (scene, layout, theme, cr);
  atlas_painter_draw_markers (scene, layout, theme, cr);
  if (theme->transparent)
    {
      cairo_pop_group_to_source (cr);
      cairo_paint (cr);
    }
  atlas_painter_draw_legend (scene, layout, theme, cr);
  draw_texts (scene, layout, theme, cr, context);
  cairo_restore (cr);
}
