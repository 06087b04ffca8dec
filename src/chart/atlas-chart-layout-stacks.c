/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Columns over the years, each made of the parts of a whole. */

#include "atlas-chart-layout-private.h"

#include <math.h>

#define COLUMN_SHARE 0.72
#define COLUMN_MAX 5.0
/* Few columns stand together rather than far apart. */
#define PITCH_MAX 11.0
#define ROOM_SIDE 0.5
#define PADDING_TEXT 0.2
#define ROOM_VALUE 0.5
#define HIT_MIN 0.8
#define HIT_WIDTH 1.6
#define MARKER_SIZE 0.62
#define SAME_PLACE 1e-6

static double
get_amount (const AtlasMark *mark)
{
  return MAX (0, mark->y);
}

/* What the parts before @series add up to at @x. */
static double
get_base (const AtlasScene *scene, guint series, double x)
{
  double base = 0;

  for (guint i = 0; i < series; i++)
    {
      const AtlasSeries *before = atlas_scene_get_series (scene, i);
      for (guint j = 0; j < before->marks->len; j++)
        {
          const AtlasMark *mark = atlas_series_get_mark (before, j);
          if (atlas_mark_is_drawn (mark) && fabs (mark->x - x) < SAME_PLACE)
            base += get_amount (mark);
        }
    }
  return base;
}

static double
get_last_x (const AtlasScene *scene)
{
  double last = -INFINITY;

  for (guint i = 0; i < scene->series->len; i++)
    {
      const AtlasSeries *series = atlas_scene_get_series (scene, i);
      for (guint j = 0; j < series->marks->len; j++)
        {
          const AtlasMark *mark = atlas_series_get_mark (series, j);
          if (atlas_mark_is_drawn (mark))
            last = MAX (last, mark->x);
        }
    }
  return last;
}

/* A name stands beside the part of the last column; if one has none there, all stand above. */
static void
anchor_names (AtlasLayoutPass *self)
{
  double last_x = get_last_x (self->scene);

  for (guint i = 0; i < self->names->len; i++)
    {
      AtlasSeriesName *name = &g_array_index (self->names, AtlasSeriesName, i);
      const AtlasMark *mark = atlas_series_get_mark (
          atlas_scene_get_series (self->scene, name->series), name->last);
      name->place = get_base (self->scene, name->series, mark->x) + get_amount (mark) / 2;
      if (name->early || mark->x < last_x - SAME_PLACE)
        self->names_mode = ATLAS_NAMES_LEGEND;
    }
}

static int
compare_from_top (gconstpointer a, gconstpointer b)
{
  const AtlasSeriesName *first = a;
  const AtlasSeriesName *second = b;

  return (first->series < second->series) - (first->series > second->series);
}

static void
set_y_domain (AtlasLayoutPass *self)
{
  const AtlasScene *scene = self->scene;
  AtlasScale *scale = &self->layout->y_scale;
  guint n_ticks = scene->y_ticks->len;

  scale->domain_start = 0;
  scale->domain_end = n_ticks > 0 ? g_array_index (scene->y_ticks, AtlasTick, n_ticks - 1).position
                                  : 0;
  for (guint i = 0; i < scene->series->len; i++)
    {
      const AtlasSeries *series = atlas_scene_get_series (scene, i);
      for (guint j = 0; j < series->marks->len; j++)
        {
          const AtlasMark *mark = atlas_series_get_mark (series, j);
          if (atlas_mark_is_drawn (mark))
            scale->domain_end = MAX (scale->domain_end,
                                     get_base (scene, i, mark->x) + get_amount (mark));
        }
    }
}

/* Where there is room in plenty columns begin and end near the sides of the plot, which is then no
 * wider than they need; returns the width of a column. */
static double
set_columns (AtlasLayoutPass *self)
{
  AtlasRect *plot = &self->layout->plot;
  AtlasScale *scale = &self->layout->x_scale;
  double steps = scale->domain_end - scale->domain_start;
  double pitch = plot->width / (steps + 1);
  double column = COLUMN_SHARE * pitch;
  double side = pitch / 2;

  if (column > COLUMN_MAX * self->unit)
    {
      column = COLUMN_MAX * self->unit;
      side = column / 2 + ROOM_SIDE * self->unit;
      pitch = steps > 0 ? MIN ((plot->width - 2 * side) / steps, PITCH_MAX * self->unit) : 0;
    }
  plot->width = steps * pitch + 2 * side;
  scale->range_start = plot->x + side;
  scale->range_end = atlas_rect_get_right (plot) - side;
  return column;
}

static void
add_box (AtlasLayoutPass *self, guint series, guint index, double column)
{
  const AtlasMark *mark = atlas_series_get_mark (atlas_scene_get_series (self->scene, series),
                                                 index);
  double base = get_base (self->scene, series, mark->x);
  double bottom = atlas_scale_map (&self->layout->y_scale, base);
  double top = atlas_scale_map (&self->layout->y_scale, base + get_amount (mark));
  double x = atlas_scale_map (&self->layout->x_scale, mark->x);
  AtlasMarkBox box = {
    .series = series,
    .mark = index,
    .x = x,
    .y = (top + bottom) / 2,
    .bounds = { x - column / 2, top, column, bottom - top },
  };

  g_array_append_val (self->layout->marks, box);
}

static void
add_boxes (AtlasLayoutPass *self, double column)
{
  for (guint i = 0; i < self->scene->series->len; i++)
    {
      const AtlasSeries *series = atlas_scene_get_series (self->scene, i);
      for (guint j = 0; j < series->marks->len; j++)
        if (atlas_mark_is_drawn (atlas_series_get_mark (series, j)))
          add_box (self, i, j, column);
    }
  self->layout->marker_size = MARKER_SIZE * self->unit;
}

/* How far a part would reach from its middle to be a comfortable target. */
static double
get_reach (const AtlasMarkBox *box, double unit)
{
  return MAX (box->bounds.height, HIT_MIN * unit) / 2;
}

/* The border between the targets of two parts of which @above lies on @below: a thin one takes
 * from a thick one what it lacks, two thin ones share, and each keeps its own middle. */
static double
get_border (const AtlasMarkBox *below, const AtlasMarkBox *above, double unit)
{
  gboolean below_is_thin = below->bounds.height < HIT_MIN * unit;
  gboolean above_is_thin = above->bounds.height < HIT_MIN * unit;
  double from_below = below->y - get_reach (below, unit);
  double from_above = above->y + get_reach (above, unit);

  if (below_is_thin == above_is_thin)
    return (from_below + from_above) / 2;
  return below_is_thin ? from_below : from_above;
}

static AtlasMarkBox *
find_neighbour (AtlasChartLayout *layout, guint index, gboolean above)
{
  const AtlasMarkBox *box = &g_array_index (layout->marks, AtlasMarkBox, index);
  AtlasMarkBox *found = NULL;

  for (guint i = 0; i < layout->marks->len; i++)
    {
      AtlasMarkBox *other = &g_array_index (layout->marks, AtlasMarkBox, i);
      gboolean is_next = above ? other->series > box->series && found == NULL
                               : other->series < box->series;
      if (is_next && fabs (other->x - box->x) < SAME_PLACE)
        found = other;
    }
  return found;
}

static void
set_hit_areas (AtlasLayoutPass *self, double column)
{
  AtlasChartLayout *layout = self->layout;
  double pitch = column / COLUMN_SHARE;
  double width = MAX (column, MIN (pitch, HIT_WIDTH * self->unit));

  for (guint i = 0; i < layout->marks->len; i++)
    {
      AtlasMarkBox *box = &g_array_index (layout->marks, AtlasMarkBox, i);
      const AtlasMarkBox *above = find_neighbour (layout, i, TRUE);
      const AtlasMarkBox *below = find_neighbour (layout, i, FALSE);
      double reach = get_reach (box, self->unit);
      double top = above != NULL ? get_border (box, above, self->unit) : MAX (0, box->y - reach);
      double bottom = below != NULL ? get_border (below, box, self->unit)
                                    : MIN (layout->height, box->y + reach);
      box->hit = (AtlasRect) { box->x - width / 2, top, width, bottom - top };
    }
}

static const char *
get_value_text (const AtlasLayoutPass *self, const AtlasMarkBox *box)
{
  return atlas_series_get_mark (atlas_scene_get_series (self->scene, box->series), box->mark)
      ->value_text;
}

/* Values are written in the parts that are high enough, but only if every one is narrow enough:
 * else just the small ones would be told. */
static void
place_values (AtlasLayoutPass *self, double column)
{
  GArray *marks = self->layout->marks;
  g_autofree AtlasSize *sizes = g_new0 (AtlasSize, marks->len);
  double padding = PADDING_TEXT * self->unit;

  for (guint i = 0; i < marks->len; i++)
    {
      const AtlasMarkBox *box = &g_array_index (marks, AtlasMarkBox, i);
      sizes[i] = atlas_layout_pass_measure (self, get_value_text (self, box), ATLAS_TEXT_DETAIL,
                                            -1);
      if (sizes[i].width + 2 * padding > column)
        return;
    }
  for (guint i = 0; i < marks->len; i++)
    {
      const AtlasMarkBox *box = &g_array_index (marks, AtlasMarkBox, i);
      AtlasRect bounds = {
        box->x - sizes[i].width / 2,
        box->y - sizes[i].height / 2,
        sizes[i].width,
        sizes[i].height,
      };
      if (sizes[i].height + ROOM_VALUE * self->unit <= box->bounds.height)
        atlas_layout_pass_add_text_on_mark (self, get_value_text (self, box), ATLAS_TEXT_DETAIL,
                                            &bounds, i);
    }
}

void
atlas_layout_pass_place_stacks (AtlasLayoutPass *self)
{
  atlas_layout_pass_measure_ticks (self);
  atlas_layout_pass_measure_names (self);
  anchor_names (self);
  g_array_sort (self->names, compare_from_top);
  atlas_layout_pass_choose_names_mode (self);
  atlas_layout_pass_place_legend (self);
  atlas_layout_pass_place_plot (self);
  set_y_domain (self);

  double column = set_columns (self);
  add_boxes (self, column);
  set_hit_areas (self, column);
  atlas_layout_pass_place_end_names (self);
  atlas_layout_pass_place_x_ticks (self);
  atlas_layout_pass_place_y_ticks (self);
  place_values (self, column);
}
