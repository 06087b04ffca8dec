/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The plot, its scales, and which ticks are labelled. */

#include "atlas-chart-layout-private.h"

#include <math.h>

#define GAP_X_TICK 0.7
#define GAP_X_TICK_GRID 0.35
#define GAP_Y_TICK 0.8
#define DISTANCE_X_TICKS 0.6
#define DISTANCE_Y_TICKS 0.35
#define MARKER_ROOM 0.4
#define ROUND_STRIDE_MIN 5
#define WHOLE_TOLERANCE 1e-6

typedef struct
{
  double low;
  double high;
} Range;

static const AtlasTick *
get_tick (GArray *ticks, guint index)
{
  return &g_array_index (ticks, AtlasTick, index);
}

static void
measure_ticks (AtlasLayoutPass *self, GArray *ticks, AtlasSize *sizes)
{
  for (guint i = 0; i < ticks->len; i++)
    {
      sizes[i] = atlas_layout_pass_measure (self, get_tick (ticks, i)->label, ATLAS_TEXT_TICK, -1);
      self->tick_height = MAX (self->tick_height, sizes[i].height);
    }
}

void
atlas_layout_pass_measure_ticks (AtlasLayoutPass *self)
{
  measure_ticks (self, self->scene->x_ticks, self->x_sizes);
  measure_ticks (self, self->scene->y_ticks, self->y_sizes);
}

static void
extend (Range *range, double value)
{
  if (!isfinite (value))
    return;
  range->low = MIN (range->low, value);
  range->high = MAX (range->high, value);
}

/* Marks beyond the axes that the scene asks for widen them: no mark is drawn outside the plot. */
static void
set_domains (AtlasLayoutPass *self)
{
  const AtlasScene *scene = self->scene;
  Range x = { INFINITY, -INFINITY };
  Range y = { INFINITY, -INFINITY };

  extend (&x, scene->x_min);
  extend (&x, scene->x_max);
  if (scene->y_ticks->len > 0)
    {
      extend (&y, get_tick (scene->y_ticks, 0)->position);
      extend (&y, get_tick (scene->y_ticks, scene->y_ticks->len - 1)->position);
    }
  for (guint i = 0; i < scene->series->len; i++)
    {
      const AtlasSeries *series = atlas_scene_get_series (scene, i);
      for (guint j = 0; j < series->marks->len; j++)
        {
          const AtlasMark *mark = atlas_series_get_mark (series, j);
          if (!atlas_mark_is_drawn (mark))
            continue;
          extend (&x, mark->x);
          extend (&y, mark->y);
        }
    }

  self->layout->x_scale.domain_start = x.low;
  self->layout->x_scale.domain_end = x.high;
  self->layout->y_scale.domain_start = y.low;
  self->layout->y_scale.domain_end = y.high;
}

static double
get_widest (const AtlasSize *sizes, guint n_sizes)
{
  double widest = 0;

  for (guint i = 0; i < n_sizes; i++)
    widest = MAX (widest, sizes[i].width);
  return widest;
}

void
atlas_layout_pass_place_plot (AtlasLayoutPass *self)
{
  AtlasChartLayout *layout = self->layout;
  guint n_x_ticks = self->scene->x_ticks->len;
  double marker_room = MARKER_ROOM * self->unit;
  double first_half = n_x_ticks > 0 ? self->x_sizes[0].width / 2 : 0;
  double last_half = n_x_ticks > 0 ? self->x_sizes[n_x_ticks - 1].width / 2 : 0;
  double y_width = get_widest (self->y_sizes, self->scene->y_ticks->len);
  double left = y_width > 0 ? y_width + GAP_Y_TICK * self->unit : marker_room;
  double right = MAX (atlas_layout_pass_get_names_width (self), MAX (last_half, marker_room));
  double top = MAX (self->tick_height / 2, marker_room);
  double bottom = self->tick_height + GAP_X_TICK * self->unit;

  left = MAX (left, first_half);
  layout->plot.x = self->area.x + MIN (left, self->area.width / 2);
  layout->plot.y = self->area.y + MIN (top, self->area.height / 2);
  layout->plot.width = MAX (0, atlas_rect_get_right (&self->area) -
                                   MIN (right, self->area.width / 2) - layout->plot.x);
  layout->plot.height = MAX (0, atlas_rect_get_bottom (&self->area) -
                                    MIN (bottom, self->area.height / 2) - layout->plot.y);

  set_domains (self);
  layout->x_scale.range_start = layout->plot.x;
  layout->x_scale.range_end = atlas_rect_get_right (&layout->plot);
  layout->y_scale.range_start = atlas_rect_get_bottom (&layout->plot);
  layout->y_scale.range_end = layout->plot.y;
}

static double
get_x_gap (const AtlasLayoutPass *self, guint before, guint after)
{
  GArray *ticks = self->scene->x_ticks;
  double distance = atlas_scale_map (&self->layout->x_scale, get_tick (ticks, after)->position) -
                    atlas_scale_map (&self->layout->x_scale, get_tick (ticks, before)->position);

  return distance - (self->x_sizes[before].width + self->x_sizes[after].width) / 2;
}

static gboolean
is_apart (const AtlasLayoutPass *self, guint before, guint after)
{
  return get_x_gap (self, before, after) >= DISTANCE_X_TICKS * self->unit;
}

static gboolean
is_multiple (double position, guint stride)
{
  double quotient = position / stride;

  return fabs (quotient - round (quotient)) < WHOLE_TOLERANCE;
}

/* The first that is on the axis: a grid may leave out its oldest years. The last always is. */
static guint
get_first_x_tick (const AtlasLayoutPass *self)
{
  GArray *ticks = self->scene->x_ticks;
  guint first = 0;

  while (first + 1 < ticks->len &&
         get_tick (ticks, first)->position < self->layout->x_scale.domain_start)
    first++;
  return first;
}

/* The labels at every @stride-th tick. Both ends are kept where the stride allows it; otherwise
 * strides of five and more fall on round numbers and a stride of two counts back from the last. */
static GArray *
pick_x_ticks (const AtlasLayoutPass *self, guint stride)
{
  GArray *ticks = self->scene->x_ticks;
  GArray *picked = g_array_new (FALSE, FALSE, sizeof (guint));
  guint first = get_first_x_tick (self);
  guint last = ticks->len - 1;
  gboolean round_numbers = (last - first) % stride != 0 && stride >= ROUND_STRIDE_MIN;

  for (guint i = first; i <= last; i++)
    if (round_numbers ? is_multiple (get_tick (ticks, i)->position, stride)
                      : (last - i) % stride == 0)
      g_array_append_val (picked, i);
  return picked;
}

static gboolean
are_apart (const AtlasLayoutPass *self, GArray *picked)
{
  for (guint i = 1; i < picked->len; i++)
    if (!is_apart (self, g_array_index (picked, guint, i - 1), g_array_index (picked, guint, i)))
      return FALSE;
  return TRUE;
}

/* The first and the last tick take the place of a neighbour that leaves them no room. */
static void
add_end_ticks (const AtlasLayoutPass *self, GArray *picked)
{
  guint first = get_first_x_tick (self);
  guint last = self->scene->x_ticks->len - 1;

  while (picked->len > 0 && g_array_index (picked, guint, picked->len - 1) != last &&
         !is_apart (self, g_array_index (picked, guint, picked->len - 1), last))
    g_array_set_size (picked, picked->len - 1);
  if (picked->len == 0 || g_array_index (picked, guint, picked->len - 1) != last)
    g_array_append_val (picked, last);

  while (picked->len > 1 && g_array_index (picked, guint, 0) != first &&
         !is_apart (self, first, g_array_index (picked, guint, 0)))
    g_array_remove_index (picked, 0);
  if (g_array_index (picked, guint, 0) != first &&
      is_apart (self, first, g_array_index (picked, guint, 0)))
    g_array_prepend_val (picked, first);
}

/* 1, 2, 5, 10, 20, 50 …, at which years read as a rhythm, and 3 or 4 where they keep both ends. */
static guint
get_next_stride (guint stride, guint last)
{
  guint power = 1;

  if (stride < ROUND_STRIDE_MIN)
    {
      do
        stride++;
      while (stride > 2 && stride < ROUND_STRIDE_MIN && last % stride != 0);
      return stride;
    }
  while (stride >= 10 * power)
    power *= 10;
  return stride / power < 2 ? 2 * power : stride / power < 5 ? 5 * power : 10 * power;
}

/* The stride that keeps both ends is worth a label or two less. */
static guint
prefer_divisor (guint stride, guint last)
{
  for (guint candidate = stride; 2 * candidate <= 3 * stride; candidate++)
    if (last % candidate == 0)
      return candidate;
  return stride;
}

static GArray *
thin_x_ticks (const AtlasLayoutPass *self)
{
  guint last = self->scene->x_ticks->len - 1 - get_first_x_tick (self);

  for (guint stride = 1; stride <= last; stride = get_next_stride (stride, last))
    {
      GArray *picked = pick_x_ticks (self, stride);
      if (picked->len > 0 && are_apart (self, picked))
        {
          g_array_unref (picked);
          return pick_x_ticks (self, prefer_divisor (stride, last));
        }
      g_array_unref (picked);
    }
  return pick_x_ticks (self, MAX (last, 1));
}

/* Years stand below what they measure, but head the columns of a grid. */
static double
get_x_tick_top (const AtlasLayoutPass *self, double height)
{
  const AtlasRect *plot = &self->layout->plot;

  if (self->scene->kind == ATLAS_CHART_GRID)
    return plot->y - GAP_X_TICK_GRID * self->unit - height;
  return atlas_rect_get_bottom (plot) + GAP_X_TICK * self->unit;
}

void
atlas_layout_pass_place_x_ticks (AtlasLayoutPass *self)
{
  GArray *ticks = self->scene->x_ticks;

  if (ticks->len == 0)
    return;

  g_autoptr (GArray) picked = thin_x_ticks (self);
  add_end_ticks (self, picked);
  for (guint i = 0; i < picked->len; i++)
    {
      guint index = g_array_index (picked, guint, i);
      const AtlasTick *tick = get_tick (ticks, index);
      AtlasSize size = self->x_sizes[index];
      AtlasRect bounds = {
        atlas_scale_map (&self->layout->x_scale, tick->position) - size.width / 2,
        get_x_tick_top (self, size.height),
        size.width,
        size.height,
      };
      atlas_layout_pass_add_text (self, tick->label, ATLAS_TEXT_TICK, &bounds, -1, 0.5);
    }
}

static guint
choose_y_stride (const AtlasLayoutPass *self)
{
  guint n_ticks = self->scene->y_ticks->len;
  double needed = self->tick_height + DISTANCE_Y_TICKS * self->unit;
  guint stride = 1;

  while (stride < n_ticks && self->layout->plot.height * stride < needed * (n_ticks - 1))
    stride++;
  return stride;
}

/* Both ends are kept: the lowest says where the axis begins, the highest may carry the unit. */
static gboolean
has_y_label (guint index, guint last, guint stride)
{
  return index == 0 || (index >= stride && (last - index) % stride == 0);
}

void
atlas_layout_pass_place_y_ticks (AtlasLayoutPass *self)
{
  GArray *ticks = self->scene->y_ticks;
  guint stride = choose_y_stride (self);

  for (guint i = 0; i < ticks->len; i++)
    {
      if (!has_y_label (i, ticks->len - 1, stride))
        continue;

      const AtlasTick *tick = get_tick (ticks, i);
      AtlasSize size = self->y_sizes[i];
      double y = atlas_scale_map (&self->layout->y_scale, tick->position);
      AtlasRect bounds = {
        self->layout->plot.x - GAP_Y_TICK * self->unit - size.width,
        y - size.height / 2,
        size.width,
        size.height,
      };
      g_array_append_val (self->layout->rules, y);
      atlas_layout_pass_add_text (self, tick->label, ATLAS_TEXT_TICK, &bounds, -1, 1);
    }
}
