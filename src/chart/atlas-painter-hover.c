/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The emphasised mark and the box that says what it is: the series, the time or row, and the value
 * with its detail. */

#include "atlas-painter-private.h"

#include <math.h>

#define EMPHASIS 1.5
#define RING 0.12
/* How far the corners of a marker stick out of a circle of its size, its stroke included. */
#define REACH 1.6
#define PADDING 0.55
#define GAP_VALUE 0.6
#define GAP_BOX 0.5
#define CORNER 0.4
#define BORDER 0.08
#define SAME_POSITION 1e-6

typedef struct
{
  AtlasTextBox texts[4];
  guint n_texts;
  AtlasRect box;
  AtlasRect covered;
} Label;

struct _AtlasHover
{
  const AtlasScene *scene;
  const AtlasChartLayout *layout;
  const AtlasMarkBox *box;
  AtlasTheme theme;
  AtlasTextPen pen;
  Label label;
};

static const char *
find_tick_label (const AtlasScene *scene, double x)
{
  for (guint i = 0; i < scene->x_ticks->len; i++)
    {
      const AtlasTick *tick = &g_array_index (scene->x_ticks, AtlasTick, i);
      if (fabs (tick->position - x) < SAME_POSITION)
        return tick->label;
    }
  return NULL;
}

/* Adds a text at the place where @bounds begins, as wide as @room allows. */
static AtlasRect
add_text (Label *label,
          AtlasTextPen *pen,
          const char *text,
          AtlasTextRole role,
          int style,
          double x,
          double y,
          double room)
{
  AtlasRect bounds = { x, y, 0, 0 };

  if (text == NULL || *text == '\0')
    return bounds;
  atlas_text_pen_measure (text, role, -1, &bounds.width, &bounds.height, pen);
  bounds.width = MAX (0, MIN (bounds.width, room));
  label->texts[label->n_texts++] = (AtlasTextBox) { text, role, bounds, style, 0, -1 };
  return bounds;
}

static double
get_ring_size (const AtlasChartLayout *layout)
{
  return EMPHASIS * layout->marker_size + 4 * RING * layout->text_size;
}

static guint
count_covered_marks (const AtlasChartLayout *layout, const AtlasRect *box)
{
  guint n_covered = 0;

  for (guint i = 0; i < layout->marks->len; i++)
    {
      const AtlasMarkBox *mark = atlas_painter_get_box (layout, i);
      n_covered += mark->x >= box->x && mark->x <= box->x + box->width && mark->y >= box->y &&
                   mark->y <= box->y + box->height;
    }
  return n_covered;
}

/* Above the mark, or below it where that hides fewer others, and always on the canvas. */
static void
place_box (Label *label, const AtlasChartLayout *layout, const AtlasMarkBox *mark)
{
  AtlasRect *box = &label->box;
  double reach = atlas_mark_box_is_filled (mark) ? mark->bounds.height : get_ring_size (layout);
  double away = reach / 2 + GAP_BOX * layout->text_size;
  double above = mark->y - away - box->height;
  double below = mark->y + away;

  box->x = MAX (0, MIN (mark->x - box->width / 2, layout->width - box->width));
  box->y = below;
  guint n_below = count_covered_marks (layout, box);
  box->y = above;
  if (above < 0 ||
      (below + box->height <= layout->height && n_below < count_covered_marks (layout, box)))
    box->y = below;
  box->y = MAX (0, MIN (box->y, layout->height - box->height));

  for (guint i = 0; i < label->n_texts; i++)
    {
      AtlasRect *bounds = &label->texts[i].bounds;
      bounds->x += box->x;
      bounds->y += box->y;
      if (layout->rtl)
        bounds->x = 2 * box->x + box->width - bounds->x - bounds->width;
    }
}

static AtlasRect
get_ring_bounds (const AtlasChartLayout *layout, const AtlasMarkBox *mark)
{
  double reach = REACH * get_ring_size (layout) / 2;
  double edge = RING * layout->text_size;

  if (atlas_mark_box_is_filled (mark))
    return (AtlasRect) { mark->bounds.x - edge, mark->bounds.y - edge,
                         mark->bounds.width + 2 * edge, mark->bounds.height + 2 * edge };

  return (AtlasRect) { mark->x - reach, mark->y - reach, 2 * reach, 2 * reach };
}

static AtlasRect
unite (const AtlasRect *a, const AtlasRect *b)
{
  double left = MIN (a->x, b->x);
  double top = MIN (a->y, b->y);
  double right = MAX (a->x + a->width, b->x + b->width);
  double bottom = MAX (a->y + a->height, b->y + b->height);

  return (AtlasRect) { left, top, right - left, bottom - top };
}

static void
init_label (Label *label,
            AtlasTextPen *pen,
            const AtlasScene *scene,
            const AtlasChartLayout *layout,
            const AtlasMarkBox *box)
{
  const AtlasSeries *series = atlas_scene_get_series (scene, box->series);
  const AtlasMark *mark = atlas_series_get_mark (series, box->mark);
  double padding = PADDING * layout->text_size;
  double room = MAX (0, layout->width - 2 * padding);
  int style = layout->kind == ATLAS_CHART_GRID ? -1 : (int) series->style;

  *label = (Label) { .n_texts = 0 };
  AtlasRect name = add_text (label, pen, series->name, ATLAS_TEXT_SERIES_NAME, style, padding,
                             padding, room);
  double y = padding + name.height;
  AtlasRect time = add_text (label, pen, find_tick_label (scene, mark->x), ATLAS_TEXT_TICK, -1,
                             padding, y, room);
  double indent = time.width > 0 ? time.width + GAP_VALUE * layout->text_size : 0;
  AtlasRect value = add_text (label, pen, mark->value_text, ATLAS_TEXT_SERIES_VALUE, -1,
                              padding + indent, y, MAX (0, room - indent));
  double row_height = MAX (time.height, value.height);
  AtlasRect detail = add_text (label, pen, mark->detail, ATLAS_TEXT_DETAIL, -1, padding,
                               y + row_height, room);

  label->box.width = MAX (MAX (name.width, detail.width), indent + value.width) + 2 * padding;
  label->box.height = name.height + row_height + detail.height + 2 * padding;
  if (time.height < value.height)
    for (guint i = 0; i < label->n_texts; i++)
      if (label->texts[i].role == ATLAS_TEXT_TICK)
        label->texts[i].bounds.y += (value.height - time.height) * 0.75;
  place_box (label, layout, box);

  AtlasRect ring = get_ring_bounds (layout, box);
  label->covered = unite (&label->box, &ring);
}

/* What lies above the chart is not seen through. */
static AtlasTheme
get_opaque (const AtlasTheme *theme)
{
  AtlasTheme opaque = *theme;

  opaque.transparent = FALSE;
  return opaque;
}

static void
trace_rounded_rect (cairo_t *cr, const AtlasRect *rect, double radius)
{
  double right = rect->x + rect->width - radius;
  double bottom = rect->y + rect->height - radius;

  cairo_new_path (cr);
  cairo_arc (cr, right, rect->y + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, right, bottom, radius, 0, G_PI_2);
  cairo_arc (cr, rect->x + radius, bottom, radius, G_PI_2, G_PI);
  cairo_arc (cr, rect->x + radius, rect->y + radius, radius, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
}

/* A frame around a bar, a part or a cell: its inside is left as it is. */
static void
draw_frame (const AtlasChartLayout *layout,
            const AtlasTheme *theme,
            const AtlasMarkBox *box,
            cairo_t *cr)
{
  double stroke = RING * layout->text_size;

  cairo_new_path (cr);
  cairo_rectangle (cr, box->bounds.x, box->bounds.y, box->bounds.width, box->bounds.height);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_MITER);
  cairo_set_line_width (cr, 2 * stroke);
  atlas_painter_set_color (cr, &theme->background);
  cairo_stroke_preserve (cr);
  cairo_set_line_width (cr, stroke);
  atlas_painter_set_color (cr, &theme->text);
  cairo_stroke (cr);
}

static void
draw_emphasis (const AtlasScene *scene,
               const AtlasChartLayout *layout,
               const AtlasTheme *theme,
               const AtlasMarkBox *box,
               cairo_t *cr)
{
  AtlasSeriesStyle style;

  if (atlas_mark_box_is_filled (box))
    {
      draw_frame (layout, theme, box, cr);
      return;
    }

  atlas_painter_get_style (scene, theme, box->series, &style);
  atlas_painter_trace_marker (cr, style.marker, box->x, box->y, get_ring_size (layout));
  atlas_painter_set_color (cr, &theme->background);
  cairo_fill_preserve (cr);
  atlas_painter_set_color (cr, &style.color);
  cairo_set_line_width (cr, RING * layout->text_size);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_MITER);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_stroke (cr);
  atlas_painter_draw_marker (cr, layout, theme, &style, box, EMPHASIS * layout->marker_size,
                             atlas_painter_get_mark (scene, box)->hollow);
}

static void
draw_label (const Label *label,
            const AtlasChartLayout *layout,
            const AtlasTheme *theme,
            const AtlasSeriesStyle *style,
            AtlasTextPen *pen,
            cairo_t *cr)
{
  double border = BORDER * layout->text_size;
  AtlasRect edge = {
    label->box.x + border / 2,
    label->box.y + border / 2,
    label->box.width - border,
    label->box.height - border,
  };

  trace_rounded_rect (cr, &edge, CORNER * layout->text_size);
  atlas_painter_set_color (cr, &theme->background);
  cairo_fill_preserve (cr);
  atlas_painter_set_color (cr, &style->color);
  cairo_set_line_width (cr, border);
  cairo_stroke (cr);
  for (guint i = 0; i < label->n_texts; i++)
    atlas_text_pen_draw (pen, &label->texts[i], cr);
}

AtlasHover *
atlas_hover_new (const AtlasScene *scene,
                 const AtlasChartLayout *layout,
                 const AtlasTheme *theme,
                 guint mark,
                 PangoContext *context)
{
  g_return_val_if_fail (scene != NULL, NULL);
  g_return_val_if_fail (layout != NULL, NULL);
  g_return_val_if_fail (theme != NULL, NULL);
  g_return_val_if_fail (mark < layout->marks->len, NULL);
  g_return_val_if_fail (PANGO_IS_CONTEXT (context), NULL);

  AtlasHover *self = g_new (AtlasHover, 1);

  self->scene = scene;
  self->layout = layout;
  self->theme = get_opaque (theme);
  self->box = atlas_painter_get_box (layout, mark);
  atlas_text_pen_init (&self->pen, &self->theme, layout->text_size, context);
  init_label (&self->label, &self->pen, scene, layout, self->box);
  return self;
}

void
atlas_hover_free (AtlasHover *self)
{
  atlas_text_pen_clear (&self->pen);
  g_free (self);
}

void
atlas_hover_get_bounds (const AtlasHover *self, AtlasRect *out_bounds)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (out_bounds != NULL);

  *out_bounds = self->label.covered;
}

void
atlas_hover_draw (AtlasHover *self, cairo_t *cr)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (cr != NULL);

  AtlasSeriesStyle style;

  atlas_painter_get_style (self->scene, &self->theme, self->box->series, &style);
  if (self->layout->kind == ATLAS_CHART_GRID)
    style.color = self->theme.axis;
  cairo_save (cr);
  draw_emphasis (self->scene, self->layout, &self->theme, self->box, cr);
  draw_label (&self->label, self->layout, &self->theme, &style, &self->pen, cr);
  cairo_restore (cr);
}

void
atlas_painter_get_selection_bounds (const AtlasChartLayout *layout,
                                    guint mark,
                                    AtlasRect *out_bounds)
{
  g_return_if_fail (layout != NULL);
  g_return_if_fail (mark < layout->marks->len);
  g_return_if_fail (out_bounds != NULL);

  *out_bounds = get_ring_bounds (layout, atlas_painter_get_box (layout, mark));
}

void
atlas_painter_draw_selection (const AtlasScene *scene,
                              const AtlasChartLayout *layout,
                              const AtlasTheme *theme,
                              guint mark,
                              cairo_t *cr)
{
  g_return_if_fail (scene != NULL);
  g_return_if_fail (layout != NULL);
  g_return_if_fail (theme != NULL);
  g_return_if_fail (mark < layout->marks->len);
  g_return_if_fail (cr != NULL);

  AtlasTheme opaque = get_opaque (theme);
  cairo_save (cr);
  draw_emphasis (scene, layout, &opaque, atlas_painter_get_box (layout, mark), cr);
  cairo_restore (cr);
}
