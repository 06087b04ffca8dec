/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The value axis of the charts whose rows run down the page. */

#include "atlas-chart-layout-rows.h"

#include <math.h>

#define DISTANCE_TICKS 0.8
#define DISTANCE_GUIDE 0.2
#define ZERO_TOLERANCE 1e-9

static const AtlasTick *
get_tick (GArray *ticks, guint index)
{
  return &g_array_index (ticks, AtlasTick, index);
}

/* The tick that the others are counted from: zero, or else the first. */
static guint
find_anchor (GArray *ticks)
{
  for (guint i = 0; i < ticks->len; i++)
    if (fabs (get_tick (ticks, i)->position) < ZERO_TOLERANCE)
      return i;
  return 0;
}

static gboolean
are_apart (const AtlasRows *self, guint anchor, guint stride)
{
  const AtlasLayoutPass *pass = self->pass;
  GArray *ticks = pass->scene->y_ticks;

  for (guint i = anchor % stride; i + stride < ticks->len; i += stride)
    {
      double distance = atlas_scale_map (&pass->layout->x_scale,
                                         get_tick (ticks, i + stride)->position) -
                        atlas_scale_map (&pass->layout->x_scale, get_tick (ticks, i)->position);
      double widths = (pass->y_sizes[i].width + pass->y_sizes[i + stride].width) / 2;
      if (distance < widths + DISTANCE_TICKS * pass->unit)
        return FALSE;
    }
  return TRUE;
}

/* The smallest at which labels stand apart; one that reaches the last, which may carry the unit, is
 * worth a label or two less. */
static guint
choose_stride (const AtlasRows *self, guint anchor)
{
  guint n_ticks = self->pass->scene->y_ticks->len;
  guint stride = 1;

  while (stride < n_ticks && !are_apart (self, anchor, stride))
    stride++;
  for (guint wider = stride; 2 * wider <= 3 * stride; wider++)
    if ((n_ticks - 1 - anchor) % wider == 0)
      return wider;
  return stride;
}

/* The lines of guides run down through the upper axis. */
static gboolean
is_crossed (const AtlasChartLayout *layout, const AtlasRect *bounds, double room)
{
  for (guint i = 0; i < layout->guides->len; i++)
    {
      double x = g_array_index (layout->guides, AtlasGuideBox, i).x;
      if (x > bounds->x - room && x < atlas_rect_get_right (bounds) + room)
        return TRUE;
    }
  return FALSE;
}

static void
add_tick (AtlasRows *self, guint index, double x)
{
  AtlasLayoutPass *pass = self->pass;
  const AtlasRect *plot = &pass->layout->plot;
  const char *label = get_tick (pass->scene->y_ticks, index)->label;
  AtlasTextRole role = atlas_rows_get_role (self, ATLAS_TEXT_TICK);
  AtlasSize size = pass->y_sizes[index];
  double gap = ATLAS_ROWS_GAP_TICK * pass->unit;
  double left = x - size.width / 2;
  AtlasRect below = { left, atlas_rect_get_bottom (plot) + gap, size.width, size.height };
  AtlasRect above = { left, plot->y - gap - size.height, size.width, size.height };

  if (self->has_ticks)
    atlas_layout_pass_add_text (pass, label, role, &below, -1, 0.5);
  if (self->has_upper_ticks && !is_crossed (pass->layout, &above, DISTANCE_GUIDE * pass->unit))
    atlas_layout_pass_add_text (pass, label, role, &above, -1, 0.5);
}

void
atlas_rows_add_ticks (AtlasRows *self)
{
  AtlasChartLayout *layout = self->pass->layout;
  GArray *ticks = self->pass->scene->y_ticks;

  if (ticks->len == 0)
    return;

  guint anchor = find_anchor (ticks);
  guint stride = choose_stride (self, anchor);
  for (guint i = anchor % stride; i < ticks->len; i += stride)
    {
      double x = atlas_scale_map (&layout->x_scale, get_tick (ticks, i)->position);
      g_array_append_val (layout->rules, x);
      add_tick (self, i, x);
    }
}
