/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Rows with a dot and an interval of each series, one lane of the row each. */

#include "atlas-chart-layout-readings.h"

#include <math.h>

#define LANES_SHARE 0.76
#define LANE_PITCH_MAX 1.1
#define LANE_ROOM 0.9
#define MARKER_SIZE 0.72
#define MARKER_SHARE 1.0
#define GAP_REASON 0.5
#define ABSENT_SIZE 0.6
/* Stands for a reason where that has no room. */
#define SHORT_REASON "–"

typedef struct
{
  guint index;
  gboolean used;
} Lane;

typedef struct
{
  AtlasRows rows;
  AtlasReadings readings;
  Lane *lanes;
  guint n_lanes;
} Dots;

typedef struct
{
  double start;
  double end;
} Span;

static const AtlasSeries *
get_series (const Dots *self, guint index)
{
  return atlas_scene_get_series (self->rows.pass->scene, index);
}

static guint
get_n_series (const Dots *self)
{
  return self->rows.pass->scene->series->len;
}

static const AtlasMark *
get_mark (const Dots *self, const AtlasMarkBox *box)
{
  return atlas_series_get_mark (get_series (self, box->series), box->mark);
}

static void
measure_lane (Dots *self, guint series_index)
{
  const AtlasSeries *series = get_series (self, series_index);
  Lane *lane = &self->lanes[series_index];
  guint row;

  for (guint i = 0; i < series->marks->len; i++)
    {
      const AtlasMark *mark = atlas_series_get_mark (series, i);
      if (!atlas_rows_find_row (&self->rows, mark, &row))
        continue;
      lane->used = TRUE;
      atlas_rows_extend_domain (&self->rows, mark->y);
      atlas_rows_extend_domain (&self->rows, mark->low);
      atlas_rows_extend_domain (&self->rows, mark->high);
    }
  if (lane->used)
    lane->index = self->n_lanes++;
}

static void
place_across (Dots *self)
{
  const AtlasLayoutPass *pass = self->rows.pass;
  double marker_room = MARKER_SIZE * pass->unit;
  double start = self->rows.left + atlas_rows_get_tick_room_left (&self->rows);
  double width = atlas_rect_get_right (&pass->area) - start;
  double last_tick = atlas_rows_get_tick_room_right (&self->rows);

  atlas_readings_choose_mode (&self->readings, width);
  double room = MAX (MAX (marker_room, last_tick), atlas_readings_get_width (&self->readings));
  atlas_rows_place_across (&self->rows, start, width - room);
}

static double
get_lane_pitch (const Dots *self)
{
  double pitch = atlas_rows_get_pitch (&self->rows);
  double lane_pitch = LANES_SHARE * pitch / MAX (1, self->n_lanes);

  return MIN (lane_pitch, LANE_PITCH_MAX * self->rows.pass->unit);
}

static double
get_lane_middle (const Dots *self, guint row, guint lane)
{
  double offset = lane - (self->n_lanes - 1) / 2.0;

  return atlas_rows_get_middle (&self->rows, row) + offset * get_lane_pitch (self);
}

/* Lanes share the row, the outer ones up to its borders. */
static AtlasRect
get_hit (const Dots *self, guint row, guint lane)
{
  const AtlasRect *area = &self->rows.pass->area;
  double middle = atlas_rows_get_middle (&self->rows, row);
  double half = atlas_rows_get_pitch (&self->rows) / 2;
  double lane_half = get_lane_pitch (self) / 2;
  double y = get_lane_middle (self, row, lane);
  double top = lane == 0 ? middle - half : y - lane_half;
  double bottom = lane + 1 == self->n_lanes ? middle + half : y + lane_half;

  return (AtlasRect) { area->x, top, area->width, bottom - top };
}

static void
add_boxes (Dots *self, guint series_index)
{
  AtlasLayoutPass *pass = self->rows.pass;
  const AtlasSeries *series = get_series (self, series_index);
  guint lane = self->lanes[series_index].index;
  int last_row = -1;
  guint row;

  for (guint i = 0; i < series->marks->len; i++)
    {
      const AtlasMark *mark = atlas_series_get_mark (series, i);
      if (!atlas_rows_find_row (&self->rows, mark, &row) || (int) row <= last_row)
        continue;

      AtlasMarkBox box = {
        .series = series_index,
        .mark = i,
        .x = isfinite (mark->y) ? atlas_scale_map (&pass->layout->x_scale, mark->y)
                                : pass->layout->plot.x,
        .y = get_lane_middle (self, row, lane),
        .hit = get_hit (self, row, lane),
      };
      last_row = (int) row;
      g_array_append_val (pass->layout->marks, box);
    }
}

static void
extend_span (Span *span, double position, double room)
{
  if (!isfinite (position))
    return;
  span->start = MIN (span->start, position - room);
  span->end = MAX (span->end, position + room);
}

/* What of the plot the marks of a row take, those with their place already. */
static Span
get_taken (const Dots *self, guint row, guint end)
{
  const AtlasChartLayout *layout = self->rows.pass->layout;
  double room = layout->marker_size / 2 + GAP_REASON * self->rows.pass->unit;
  Span taken = { INFINITY, -INFINITY };
  guint other_row;

  for (guint i = 0; i < layout->marks->len; i++)
    {
      const AtlasMarkBox *box = &g_array_index (layout->marks, AtlasMarkBox, i);
      const AtlasMark *mark = get_mark (self, box);
      if (!atlas_rows_find_row (&self->rows, mark, &other_row) || other_row != row)
        continue;
      if (isfinite (mark->y))
        {
          extend_span (&taken, box->x, room);
          extend_span (&taken, atlas_scale_map (&layout->x_scale, mark->low), room);
          extend_span (&taken, atlas_scale_map (&layout->x_scale, mark->high), room);
        }
      else if (i < end)
        {
          extend_span (&taken, box->bounds.x, room);
          extend_span (&taken, atlas_rect_get_right (&box->bounds), room);
        }
    }
  return taken;
}

/* The mark of the row before @end that is missing for the same reason. */
static const AtlasMarkBox *
find_same_reason (const Dots *self, guint row, guint end)
{
  const AtlasChartLayout *layout = self->rows.pass->layout;
  const AtlasMark *mark = get_mark (self, &g_array_index (layout->marks, AtlasMarkBox, end));
  guint other_row;

  for (guint i = 0; i < end; i++)
    {
      const AtlasMarkBox *box = &g_array_index (layout->marks, AtlasMarkBox, i);
      const AtlasMark *other = get_mark (self, box);
      if (!isfinite (other->y) && atlas_rows_find_row (&self->rows, other, &other_row) &&
          other_row == row && g_str_equal (other->value_text, mark->value_text))
        return box;
    }
  return NULL;
}

/* Where the row has room for a text of a lane without a value: before its marks or behind them. */
static gboolean
find_room (const Dots *self, const Span *taken, double width, double *out_start)
{
  const AtlasLayoutPass *pass = self->rows.pass;
  const AtlasRect *plot = &pass->layout->plot;
  double absent = ABSENT_SIZE * MIN (pass->unit, get_lane_pitch (self));

  *out_start = plot->x + GAP_REASON * pass->unit;
  if (*out_start + width > taken->start)
    *out_start = MAX (*out_start, taken->end);
  return *out_start + width <= atlas_rect_get_right (plot) + absent;
}

/* A dash in the lane, where the reason would begin: a lane that stays empty says nothing. */
static AtlasRect
place_dash (Dots *self, const AtlasMarkBox *box)
{
  AtlasLayoutPass *pass = self->rows.pass;
  const AtlasRect *plot = &pass->layout->plot;
  AtlasTextRole role = atlas_rows_get_role (&self->rows, ATLAS_TEXT_DETAIL);
  AtlasSize size = atlas_layout_pass_measure (pass, SHORT_REASON, role, -1);
  AtlasRect bounds = { plot->x, box->y - size.height / 2, size.width, size.height };
  double absent = ABSENT_SIZE * MIN (pass->unit, get_lane_pitch (self));

  atlas_layout_pass_add_text (pass, SHORT_REASON, role, &bounds, (int) box->series, 0);
  return (AtlasRect) { plot->x, box->y - absent / 2, absent, absent };
}

/* Where the row has room for the reason, else for a dash. */
static AtlasRect
place_reason (Dots *self, const AtlasMarkBox *box, guint row, const Span *taken)
{
  AtlasLayoutPass *pass = self->rows.pass;
  const AtlasRect *plot = &pass->layout->plot;
  const char *text = get_mark (self, box)->value_text;
  AtlasTextRole role = atlas_rows_get_role (&self->rows, ATLAS_TEXT_DETAIL);
  AtlasSize size = atlas_layout_pass_measure (pass, text, role, -1);
  double start = plot->x + GAP_REASON * pass->unit;
  gboolean alone = taken->start > taken->end;

  if (alone)
    size.width = MIN (size.width, MAX (0, atlas_rect_get_right (plot) - start));
  else if (!find_room (self, taken, size.width, &start))
    {
      text = SHORT_REASON;
      size = atlas_layout_pass_measure (pass, text, role, -1);
      if (!find_room (self, taken, size.width, &start))
        return place_dash (self, box);
    }

  AtlasRect bounds = atlas_rows_get_text_bounds (&self->rows, row, start, size);
  atlas_layout_pass_add_text (pass, text, role, &bounds, alone ? -1 : (int) box->series, 0);
  return atlas_rows_get_frame (&self->rows, &bounds);
}

static void
add_reasons (Dots *self)
{
  AtlasChartLayout *layout = self->rows.pass->layout;
  guint row;

  for (guint i = 0; i < layout->marks->len; i++)
    {
      AtlasMarkBox *box = &g_array_index (layout->marks, AtlasMarkBox, i);
      const AtlasMark *mark = get_mark (self, box);
      if (isfinite (mark->y) || !atlas_rows_find_row (&self->rows, mark, &row))
        continue;

      const AtlasMarkBox *same = find_same_reason (self, row, i);
      Span taken = get_taken (self, row, i);
      box->bounds = same != NULL ? same->bounds : place_reason (self, box, row, &taken);
      box->x = box->bounds.x + box->bounds.width / 2;
    }
}

static void
place_dots (Dots *self)
{
  AtlasLayoutPass *pass = self->rows.pass;

  atlas_readings_init (&self->readings, &self->rows);
  atlas_rows_set_domain (&self->rows);
  for (guint i = 0; i < get_n_series (self); i++)
    measure_lane (self, i);
  self->rows.pitch_max = MAX (self->rows.pitch_max, self->n_lanes * LANE_ROOM * pass->unit);
  place_across (self);
  self->rows.head_height = atlas_readings_get_head_height (&self->readings);
  atlas_rows_place_guides (&self->rows);
  atlas_rows_place_down (&self->rows);
  pass->layout->marker_size = MIN (MARKER_SIZE * pass->unit, MARKER_SHARE * get_lane_pitch (self));

  atlas_rows_add_labels (&self->rows);
  for (guint i = 0; i < get_n_series (self); i++)
    add_boxes (self, i);
  add_reasons (self);
  atlas_readings_add (&self->readings);
  atlas_rows_add_ticks (&self->rows);
  atlas_rows_add_more (&self->rows);
}

void
atlas_layout_pass_place_dots (AtlasLayoutPass *self)
{
  guint n_series = self->scene->series->len;
  Dots dots = { .lanes = g_new0 (Lane, n_series) };

  self->layout->marker_size = MARKER_SIZE * self->unit;
  self->names_mode = ATLAS_NAMES_LEGEND;
  atlas_layout_pass_measure_names (self);
  atlas_layout_pass_place_legend (self);
  atlas_rows_init (
      &dots.rows, self, n_series,
      n_series > ATLAS_READINGS_N_WITHOUT_HEADS ? ATLAS_READINGS_HEAD_HEIGHT * self->unit : 0);
  if (dots.rows.n_rows > 0)
    place_dots (&dots);
  atlas_readings_clear (&dots.readings);
  atlas_rows_clear (&dots.rows);
  g_free (dots.lanes);
}
