/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Labels and scales of the charts whose rows run down the page. */

#include "atlas-chart-layout-rows.h"

#include <math.h>

#define LABEL_SHARE_MAX 0.38
#define LABEL_SHARE_MAX_NARROW 0.45
/* Long names have more of the width up to about a square picture, and values no room below this. */
#define NARROW_FOR_LABELS 44.0
#define NARROW 24.0
#define GAP_LABEL 0.7
#define GAP_MORE 0.6
#define FRAME_ROOM 0.2
#define MANY_ROWS 12
#define PITCH_MAX 2.6
#define PITCH_MIN 1.15
/* Below this, by the text, marks below each other cannot be told apart. */
#define LANE_MIN 0.37
/* What the label of a guide takes beside its text. */
#define GUIDE_ROOM 0.5
/* How far down a line of text its baseline is, by the line's height. */
#define BASELINE 0.78

static const AtlasTick *
get_tick (GArray *ticks, guint index)
{
  return &g_array_index (ticks, AtlasTick, index);
}

static void
measure_ticks (AtlasLayoutPass *pass, AtlasTextRole role)
{
  GArray *ticks = pass->scene->y_ticks;

  pass->tick_height = 0;
  for (guint i = 0; i < ticks->len; i++)
    {
      pass->y_sizes[i] = atlas_layout_pass_measure (pass, get_tick (ticks, i)->label, role, -1);
      pass->tick_height = MAX (pass->tick_height, pass->y_sizes[i].height);
    }
}

static const char *
get_row_name (const AtlasScene *scene, guint row)
{
  return get_tick (scene->x_ticks, row)->label;
}

AtlasTextRole
atlas_rows_get_role (const AtlasRows *self, AtlasTextRole role)
{
  return atlas_row_plan_get_role (&self->plan, role);
}

static double
get_axis_height (const AtlasRows *self)
{
  const AtlasLayoutPass *pass = self->pass;

  return pass->tick_height > 0 ? pass->tick_height + ATLAS_ROWS_GAP_TICK * pass->unit : 0;
}

/* All that the rows may have to share the area with. */
static double
get_room_around (const AtlasRows *self, double head_height)
{
  const AtlasLayoutPass *pass = self->pass;
  double guides = pass->scene->guides->len > 0 ? pass->tick_height + GUIDE_ROOM * pass->unit : 0;

  return get_axis_height (self) + guides + head_height;
}

void
atlas_rows_init (AtlasRows *self, AtlasLayoutPass *pass, guint n_lanes, double head_height)
{
  guint n_rows = pass->scene->x_ticks->len;
  gboolean narrow = pass->layout->width < NARROW * pass->unit;
  double share = pass->layout->width < NARROW_FOR_LABELS * pass->unit ? LABEL_SHARE_MAX_NARROW
                                                                      : LABEL_SHARE_MAX;

  *self = (AtlasRows) {
    .pass = pass,
    .n_rows = n_rows,
    .narrow = narrow,
    .plan = { .n_rows = n_rows,
              .get_name = get_row_name,
              .pitch = PITCH_MIN,
              .pitch_of_marks = n_lanes * LANE_MIN },
    .pitch_max = PITCH_MAX * pass->unit,
  };
  measure_ticks (pass, ATLAS_TEXT_TICK);
  atlas_layout_pass_plan_rows (pass, &self->plan,
                               pass->area.height - get_room_around (self, head_height));
  measure_ticks (pass, atlas_rows_get_role (self, ATLAS_TEXT_TICK));
  self->n_shown = self->plan.n_visible;
  self->label_width = MIN (self->plan.label_width, share * pass->area.width);
  self->left = pass->area.x;
  if (self->label_width > 0)
    self->left += MIN (self->label_width + GAP_LABEL * pass->unit, pass->area.width / 2);
}

void
atlas_rows_clear (AtlasRows *self)
{
  atlas_row_plan_clear (&self->plan);
}

gboolean
atlas_rows_find_row (const AtlasRows *self, const AtlasMark *mark, guint *out_row)
{
  if (!atlas_scene_shows_mark (self->pass->scene, mark))
    return FALSE;

  double row = round (mark->x);
  if (!(row >= 0) || !(row < self->n_shown))
    return FALSE;
  *out_row = (guint) row;
  return TRUE;
}

void
atlas_rows_extend_domain (AtlasRows *self, double value)
{
  AtlasScale *scale = &self->pass->layout->x_scale;

  if (!isfinite (value))
    return;
  scale->domain_start = MIN (scale->domain_start, value);
  scale->domain_end = MAX (scale->domain_end, value);
}

void
atlas_rows_set_domain (AtlasRows *self)
{
  const AtlasScene *scene = self->pass->scene;
  AtlasScale *scale = &self->pass->layout->x_scale;

  scale->domain_start = INFINITY;
  scale->domain_end = -INFINITY;
  for (guint i = 0; i < scene->y_ticks->len; i++)
    atlas_rows_extend_domain (self, get_tick (scene->y_ticks, i)->position);
  for (guint i = 0; i < scene->guides->len; i++)
    atlas_rows_extend_domain (self, g_array_index (scene->guides, AtlasGuide, i).value);
}

double
atlas_rows_get_share (const AtlasRows *self, double value)
{
  AtlasScale shares = self->pass->layout->x_scale;

  shares.range_start = 0;
  shares.range_end = 1;
  return CLAMP (atlas_scale_map (&shares, value), 0, 1);
}

double
atlas_rows_get_tick_room_left (const AtlasRows *self)
{
  double half = self->pass->scene->y_ticks->len > 0 ? self->pass->y_sizes[0].width / 2 : 0;

  return MAX (0, half - (self->left - self->pass->area.x));
}

double
atlas_rows_get_tick_room_right (const AtlasRows *self)
{
  guint n_ticks = self->pass->scene->y_ticks->len;

  return n_ticks > 0 ? self->pass->y_sizes[n_ticks - 1].width / 2 : 0;
}

void
atlas_rows_place_across (AtlasRows *self, double x, double width)
{
  AtlasChartLayout *layout = self->pass->layout;
  double right = atlas_rect_get_right (&self->pass->area);

  if (!(layout->x_scale.domain_start <= layout->x_scale.domain_end))
    {
      layout->x_scale.domain_start = 0;
      layout->x_scale.domain_end = 1;
    }
  layout->plot.x = MIN (x, right);
  layout->plot.width = CLAMP (width, 0, right - layout->plot.x);
  layout->x_scale.range_start = layout->plot.x;
  layout->x_scale.range_end = atlas_rect_get_right (&layout->plot);
}

static const char *
get_more (const AtlasRows *self)
{
  char **more = self->pass->scene->more;
  guint n_left_out = self->n_rows - self->n_shown;

  return n_left_out > 0 && more != NULL && n_left_out <= g_strv_length (more) ? more[n_left_out - 1]
                                                                              : NULL;
}

static double
get_more_height (const AtlasRows *self)
{
  const AtlasLayoutPass *pass = self->pass;
  double height = atlas_layout_pass_measure (pass, get_more (self), ATLAS_TEXT_NOTE,
                                             pass->area.width)
                      .height;

  return height > 0 ? height + GAP_MORE * pass->unit : 0;
}

/* As many rows as can be read, with what is said of the others; returns what is left for rows. */
static double
choose_rows (AtlasRows *self, double height)
{
  double pitch_min = self->plan.pitch_min;

  if (self->n_rows * pitch_min <= height)
    return height;

  for (self->n_shown = MIN (self->n_rows - 1, (guint) (height / pitch_min)); self->n_shown > 1;
       self->n_shown--)
    if (self->n_shown * pitch_min + get_more_height (self) <= height)
      break;
  self->n_shown = MAX (self->n_shown, 1);

  double room = height - get_more_height (self);
  return room >= pitch_min ? room : height;
}

void
atlas_rows_place_down (AtlasRows *self)
{
  AtlasLayoutPass *pass = self->pass;
  AtlasChartLayout *layout = pass->layout;
  double axis = get_axis_height (self);
  double room = pass->area.height - self->plan.pitch_min;

  self->has_ticks = room >= axis;
  self->has_upper_ticks = layout->parts == ATLAS_CHART_PLOT && self->n_rows > MANY_ROWS &&
                          room >= 2 * axis;
  if (room < axis + self->head_height)
    self->head_height = 0;
  atlas_layout_pass_take_top (pass, MAX (self->has_upper_ticks ? axis : 0, self->head_height));
  double height = choose_rows (self, pass->area.height - (self->has_ticks ? axis : 0));
  double pitch = MIN (self->pitch_max, height / self->n_shown);

  layout->plot.y = pass->area.y;
  layout->plot.height = pitch * self->n_shown;
  layout->y_scale = (AtlasScale) {
    .domain_start = -0.5,
    .domain_end = self->n_shown - 0.5,
    .range_start = layout->plot.y,
    .range_end = atlas_rect_get_bottom (&layout->plot),
  };
  for (guint i = 0; i < layout->guides->len; i++)
    g_array_index (layout->guides, AtlasGuideBox, i).y_end = atlas_rect_get_bottom (&layout->plot);
}

double
atlas_rows_get_middle (const AtlasRows *self, guint row)
{
  return atlas_scale_map (&self->pass->layout->y_scale, row);
}

double
atlas_rows_get_pitch (const AtlasRows *self)
{
  return self->pass->layout->plot.height / self->n_shown;
}

AtlasRect
atlas_rows_get_text_bounds (const AtlasRows *self, guint row, double x, AtlasSize size)
{
  double top = atlas_rows_get_middle (self, row) - self->plan.label_height / 2;

  return (AtlasRect) { x, top + BASELINE * (self->plan.label_height - size.height), size.width,
                       size.height };
}

AtlasRect
atlas_rows_get_frame (const AtlasRows *self, const AtlasRect *text)
{
  double room = FRAME_ROOM * self->pass->unit;

  return (AtlasRect) { text->x - room, text->y, text->width + 2 * room, text->height };
}

void
atlas_rows_add_labels (AtlasRows *self)
{
  AtlasLayoutPass *pass = self->pass;
  double right = pass->area.x + self->label_width;

  for (guint i = 0; i < self->n_shown; i++)
    {
      AtlasSize size = { MIN (self->plan.labels[i].width, self->label_width),
                         self->plan.labels[i].height };
      AtlasRect bounds = atlas_rows_get_text_bounds (self, i, right - size.width, size);
      atlas_layout_pass_add_text (pass, get_row_name (pass->scene, i),
                                  atlas_rows_get_role (self, ATLAS_TEXT_ROW), &bounds, -1, 1);
    }
}

/* Where the plot begins, or across the whole width if it has no room there. */
void
atlas_rows_add_more (AtlasRows *self)
{
  AtlasLayoutPass *pass = self->pass;
  const AtlasRect *plot = &pass->layout->plot;
  AtlasSize size = atlas_layout_pass_measure (pass, get_more (self), ATLAS_TEXT_NOTE, -1);
  double axis = self->has_ticks ? get_axis_height (self) : 0;
  AtlasRect bounds = {
    plot->x,
    atlas_rect_get_bottom (plot) + axis + GAP_MORE * pass->unit,
    size.width,
    size.height,
  };

  if (atlas_rect_get_right (&bounds) > atlas_rect_get_right (&pass->area))
    {
      size = atlas_layout_pass_measure (pass, get_more (self), ATLAS_TEXT_NOTE, pass->area.width);
      bounds.x = pass->area.x;
      bounds.width = pass->area.width;
      bounds.height = size.height;
    }
  atlas_layout_pass_add_text (pass, get_more (self), ATLAS_TEXT_NOTE, &bounds, -1, 0);
}
