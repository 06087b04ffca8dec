/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-painter-private.h"

#include <math.h>

#define GAP 0.07
#define HATCH_DISTANCE 0.5
#define HATCH_WIDTH 0.08
#define OUTLINE 0.1
#define PLATE 0.15
#define CONNECTOR 0.06
#define ROOM_CONNECTOR 0.25

/* Colours that repeat are told apart by hatching, where contrast is to be high all are; hollow
 * parts always have some. */
static guint
get_pattern (const AtlasTheme *theme, guint style, gboolean hollow)
{
  guint round = style / ATLAS_PALETTE_N_COLORS;

  if (theme->high_contrast)
    return hollow ? MAX (1, style + round) : style + round;
  return hollow ? round + 1 : round;
}

static void
fill_rect (cairo_t *cr, const AtlasRect *rect)
{
  cairo_new_path (cr);
  cairo_rectangle (cr, rect->x, rect->y, rect->width, rect->height);
  cairo_fill (cr);
}

static void
fill_paper (cairo_t *cr, const AtlasTheme *theme, const AtlasRect *rect)
{
  cairo_save (cr);
  atlas_painter_set_paper (cr, theme);
  fill_rect (cr, rect);
  cairo_restore (cr);
}

/* Paper with an outline and with hatching in its colour. */
static void
draw_hollow (cairo_t *cr,
             const AtlasChartLayout *layout,
             const AtlasColor *color,
             const AtlasRect *area,
             guint pattern)
{
  double unit = layout->text_size;
  double stroke = MAX (1, round (OUTLINE * unit));

  atlas_painter_set_color (cr, color);
  atlas_painter_hatch (cr, area, pattern, HATCH_DISTANCE * unit, HATCH_WIDTH * unit);
  cairo_save (cr);
  cairo_new_path (cr);
  cairo_rectangle (cr, area->x, area->y, area->width, area->height);
  cairo_clip_preserve (cr);
  cairo_set_line_width (cr, 2 * stroke);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_MITER);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
draw_part (cairo_t *cr,
           const AtlasChartLayout *layout,
           const AtlasTheme *theme,
           guint style_index,
           const AtlasRect *area,
           gboolean hollow)
{
  guint pattern = get_pattern (theme, style_index, hollow);
  double unit = layout->text_size;
  AtlasSeriesStyle style;

  atlas_theme_get_series_style (theme, style_index, &style);
  if (hollow)
    {
      draw_hollow (cr, layout, &style.color, area, pattern);
      return;
    }
  atlas_painter_set_color (cr, &style.color);
  fill_rect (cr, area);
  cairo_save (cr);
  atlas_painter_set_paper (cr, theme);
  atlas_painter_hatch (cr, area, pattern, HATCH_DISTANCE * unit, HATCH_WIDTH * unit);
  cairo_restore (cr);
}

/* A thin line of paper parts a part from the one above; the foot and the top stay where they are.
 * What is there is at least seen. */
static AtlasRect
get_area (const AtlasChartLayout *layout, const AtlasMarkBox *box, gboolean is_top)
{
  AtlasRect area = atlas_painter_snap (&box->bounds);
  double gap = is_top ? 0 : MAX (1, round (GAP * layout->text_size));
  double least = box->bounds.height > 0 ? 1 : 0;
  double height = MAX (area.height - gap, least);

  area.y += area.height - height;
  area.width = MAX (1, round (box->bounds.width));
  area.height = height;
  return area;
}

static gboolean
is_top (const AtlasChartLayout *layout, guint index)
{
  const AtlasMarkBox *box = atlas_painter_get_box (layout, index);

  for (guint i = index + 1; i < layout->marks->len; i++)
    {
      const AtlasMarkBox *other = atlas_painter_get_box (layout, i);
      if (other->bounds.height > 0 && other->series > box->series &&
          fabs (other->x - box->x) < box->bounds.width / 2)
        return FALSE;
    }
  return TRUE;
}

/* A value stands on the plain fill, not on the hatching. */
static void
draw_plates (const AtlasScene *scene,
             const AtlasChartLayout *layout,
             const AtlasTheme *theme,
             cairo_t *cr)
{
  double room = PLATE * layout->text_size;

  for (guint i = 0; i < layout->texts->len; i++)
    {
      const AtlasTextBox *text = &g_array_index (layout->texts, AtlasTextBox, i);
      if (text->on_mark < 0)
        continue;

      const AtlasMarkBox *box = atlas_painter_get_box (layout, (guint) text->on_mark);
      gboolean hollow = atlas_painter_get_mark (scene, box)->hollow;
      guint style = atlas_scene_get_series (scene, box->series)->style;
      AtlasRect plate = { text->bounds.x - room, text->bounds.y, text->bounds.width + 2 * room,
                          text->bounds.height };
      AtlasColor fill;
      if (get_pattern (theme, style, hollow) % ATLAS_PALETTE_N_COLORS == 0)
        continue;
      atlas_painter_get_fill (scene, theme, box, &fill);
      atlas_painter_set_color (cr, &fill);
      if (hollow)
        fill_paper (cr, theme, &plate);
      else
        fill_rect (cr, &plate);
    }
}

static const AtlasMarkBox *
find_last_box (const AtlasChartLayout *layout, int series)
{
  for (guint i = layout->marks->len; i > 0; i--)
    if ((int) atlas_painter_get_box (layout, i - 1)->series == series)
      return atlas_painter_get_box (layout, i - 1);
  return NULL;
}

/* How far down the name of a part and its value reach. */
static double
get_name_bottom (const AtlasChartLayout *layout, const AtlasTextBox *name)
{
  double bottom = 0;

  for (guint i = 0; i < layout->texts->len; i++)
    {
      const AtlasTextBox *text = &g_array_index (layout->texts, AtlasTextBox, i);
      if (text->series == name->series)
        bottom = MAX (bottom, text->bounds.y + text->bounds.height);
    }
  return bottom;
}

/* A hair line from a part to its name, where that had to make room for another. */
static void
draw_connectors (const AtlasScene *scene,
                 const AtlasChartLayout *layout,
                 const AtlasTheme *theme,
                 cairo_t *cr)
{
  double room = ROOM_CONNECTOR * layout->text_size;

  for (guint i = 0; layout->legend->len == 0 && i < layout->texts->len; i++)
    {
      const AtlasTextBox *text = &g_array_index (layout->texts, AtlasTextBox, i);
      const AtlasMarkBox *box = find_last_box (layout, text->series);
      if (text->role != ATLAS_TEXT_SERIES_NAME || box == NULL)
        continue;

      double bottom = get_name_bottom (layout, text);
      if (box->y >= text->bounds.y && box->y <= bottom)
        continue;
      AtlasSeriesStyle style;
      atlas_painter_get_style (scene, theme, box->series, &style);
      double side = box->bounds.width / 2 + room;
      cairo_new_path (cr);
      cairo_move_to (cr, layout->rtl ? box->x - side : box->x + side, box->y);
      cairo_line_to (
          cr, layout->rtl ? text->bounds.x + text->bounds.width + room : text->bounds.x - room,
          (text->bounds.y + bottom) / 2);
      cairo_set_dash (cr, NULL, 0, 0);
      cairo_set_line_width (cr, CONNECTOR * layout->text_size);
      atlas_painter_set_color (cr, &style.text_color);
      cairo_stroke (cr);
    }
}

void
atlas_painter_draw_stacks (const AtlasScene *scene,
                           const AtlasChartLayout *layout,
                           const AtlasTheme *theme,
                           cairo_t *cr)
{
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const AtlasMarkBox *box = atlas_painter_get_box (layout, i);
      AtlasRect whole = atlas_painter_snap (&box->bounds);
      AtlasRect area = get_area (layout, box, is_top (layout, i));
      fill_paper (cr, theme, &whole);
      draw_part (cr, layout, theme, atlas_scene_get_series (scene, box->series)->style, &area,
                 atlas_painter_get_mark (scene, box)->hollow);
    }
  draw_plates (scene, layout, theme, cr);
  draw_connectors (scene, layout, theme, cr);
}

/* Whether all that a part shows is outlined. */
static gboolean
is_hollow (const AtlasSeries *series)
{
  for (guint i = 0; i < series->marks->len; i++)
    if (!atlas_series_get_mark (series, i)->hollow)
      return FALSE;

  return TRUE;
}

void
atlas_painter_draw_part_sample (const AtlasScene *scene,
                                const AtlasChartLayout *layout,
                                const AtlasTheme *theme,
                                const AtlasLegendBox *sample,
                                cairo_t *cr)
{
  const AtlasSeries *series = atlas_scene_get_series (scene, sample->series);
  AtlasRect square = sample->bounds;

  square.y += (square.height - square.width) / 2;
  square.height = square.width;
  square = atlas_painter_snap (&square);
  cairo_push_group (cr);
  draw_part (cr, layout, theme, series->style, &square, is_hollow (series));
  cairo_pop_group_to_source (cr);
  cairo_paint (cr);
}
