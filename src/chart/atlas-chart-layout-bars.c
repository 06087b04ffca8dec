/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Ranked bars: one a row, from zero, with the value at its end. */

#include "atlas-chart-layout-rows.h"

#include <math.h>

#define BAR_SHARE 0.66
#define BAR_WIDTH_MIN 1.0
#define GAP_VALUE 0.4
#define GAP_DETAIL 0.6
#define GAP_LABEL 0.4
/* What the plot keeps of the width beside the labels, or else the texts go. */
#define PLOT_SHARE_WITH_DETAILS 0.5
#define PLOT_SHARE_WITH_VALUES 0.3
#define N_BISECTIONS 40

typedef enum
{
  TEXTS_NONE,
  TEXTS_VALUES,
  TEXTS_DETAILS,
} Texts;

/**
 * Bar:
 * @share: where on the value axis it ends, 0 to 1
 * @value: size of the text at its end
 */
typedef struct
{
  guint index;
  guint row;
  const AtlasMark *mark;
  double share;
  AtlasSize value;
  AtlasSize detail;
} Bar;

/**
 * Bars:
 * @items: (element-type Bar): by row
 */
typedef struct
{
  AtlasRows rows;
  guint series;
  GArray *items;
  Texts texts;
} Bars;

static const Bar *
get_bar (const Bars *self, guint index)
{
  return &g_array_index (self->items, Bar, index);
}

static gboolean
is_missing (const Bar *bar)
{
  return !isfinite (bar->mark->y);
}

static AtlasTextRole
get_value_role (const Bars *self, const Bar *bar)
{
  return atlas_rows_get_role (&self->rows, is_missing (bar) ? ATLAS_TEXT_DETAIL : ATLAS_TEXT_VALUE);
}

static AtlasTextRole
get_detail_role (const Bars *self)
{
  return atlas_rows_get_role (&self->rows, ATLAS_TEXT_DETAIL);
}

static void
collect_bars (Bars *self)
{
  const AtlasLayoutPass *pass = self->rows.pass;
  const AtlasSeries *series = atlas_scene_get_series (pass->scene, self->series);
  int last_row = -1;

  for (guint i = 0; i < series->marks->len; i++)
    {
      Bar bar = { .index = i, .mark = atlas_series_get_mark (series, i) };
      if (!atlas_rows_find_row (&self->rows, bar.mark, &bar.row) || (int) bar.row <= last_row)
        continue;
      bar.value = atlas_layout_pass_measure (pass, bar.mark->value_text,
                                             get_value_role (self, &bar), -1);
      bar.detail = atlas_layout_pass_measure (pass, bar.mark->detail, get_detail_role (self), -1);
      last_row = (int) bar.row;
      g_array_append_val (self->items, bar);
    }
}

static void
set_domain (Bars *self)
{
  atlas_rows_set_domain (&self->rows);
  atlas_rows_extend_domain (&self->rows, 0);
  for (guint i = 0; i < self->items->len; i++)
    atlas_rows_extend_domain (&self->rows, get_bar (self, i)->mark->y);
  for (guint i = 0; i < self->items->len; i++)
    {
      Bar *bar = &g_array_index (self->items, Bar, i);
      bar->share = atlas_rows_get_share (&self->rows, bar->mark->y);
    }
}

static double
get_texts_width (const Bars *self, const Bar *bar)
{
  double unit = self->rows.pass->unit;
  double width = 0;

  if (self->texts >= TEXTS_VALUES && bar->value.width > 0)
    width += GAP_VALUE * unit + bar->value.width;
  if (self->texts >= TEXTS_DETAILS && bar->detail.width > 0)
    width += GAP_DETAIL * unit + bar->detail.width;
  return width;
}

/* What stands left and right of a plot of @width. */
static void
get_rooms (const Bars *self, double width, double *out_left, double *out_right)
{
  *out_left = atlas_rows_get_tick_room_left (&self->rows);
  *out_right = atlas_rows_get_tick_room_right (&self->rows);
  for (guint i = 0; i < self->items->len; i++)
    {
      const Bar *bar = get_bar (self, i);
      double texts = get_texts_width (self, bar);
      if (is_missing (bar))
        continue;
      if (bar->mark->y < 0)
        *out_left = MAX (*out_left, texts - bar->share * width);
      else
        *out_right = MAX (*out_right, texts - (1 - bar->share) * width);
    }
}

/* The widest plot at which every text has room: with the plot grows what stands in @width. */
static double
find_plot_width (const Bars *self, double width)
{
  double fits = 0;
  double tried = width;

  for (guint i = 0; i < N_BISECTIONS; i++)
    {
      double left;
      double right;
      get_rooms (self, tried, &left, &right);
      if (left + tried + right <= width)
        fits = tried;
      double step = width / (double) (G_GUINT64_CONSTANT (2) << i);
      tried = fits < tried ? tried - step : tried + step;
    }
  return fits;
}

static void
place_across (Bars *self)
{
  double start = self->rows.left;
  double width = MAX (0, atlas_rect_get_right (&self->rows.pass->area) - start);
  double left;
  double right;

  self->texts = self->rows.narrow ? TEXTS_VALUES : TEXTS_DETAILS;
  double plot_width = find_plot_width (self, width);
  if (self->texts == TEXTS_DETAILS && plot_width < PLOT_SHARE_WITH_DETAILS * width)
    {
      self->texts = TEXTS_VALUES;
      plot_width = find_plot_width (self, width);
    }
  if (plot_width < PLOT_SHARE_WITH_VALUES * width)
    {
      self->texts = TEXTS_NONE;
      plot_width = find_plot_width (self, width);
    }
  get_rooms (self, plot_width, &left, &right);
  atlas_rows_place_across (&self->rows, start + left, plot_width);
}

static void
add_texts (Bars *self, const Bar *bar)
{
  AtlasLayoutPass *pass = self->rows.pass;
  gboolean before = bar->mark->y < 0;
  double end = atlas_scale_map (&pass->layout->x_scale, bar->mark->y);
  double away = GAP_VALUE * pass->unit;
  double x = before ? end - away - bar->value.width : end + away;
  AtlasRect bounds = atlas_rows_get_text_bounds (&self->rows, bar->row, x, bar->value);

  if (self->texts < TEXTS_VALUES)
    return;
  atlas_layout_pass_add_text (pass, bar->mark->value_text, get_value_role (self, bar), &bounds, -1,
                              before ? 1 : 0);
  if (self->texts < TEXTS_DETAILS)
    return;
  away = GAP_DETAIL * pass->unit;
  x = before ? bounds.x - away - bar->detail.width : atlas_rect_get_right (&bounds) + away;
  bounds = atlas_rows_get_text_bounds (&self->rows, bar->row, x, bar->detail);
  atlas_layout_pass_add_text (pass, bar->mark->detail, get_detail_role (self), &bounds, -1,
                              before ? 1 : 0);
}

/* On the side of zero that has more room. */
static AtlasRect
add_reason (Bars *self, const Bar *bar)
{
  AtlasLayoutPass *pass = self->rows.pass;
  double zero = atlas_scale_map (&pass->layout->x_scale, 0);
  double gap = GAP_VALUE * pass->unit;
  double before = zero - self->rows.left;
  double after = atlas_rect_get_right (&pass->area) - zero;
  AtlasSize size = {
    MIN (bar->value.width, MAX (0, MAX (before, after) - 2 * gap)),
    bar->value.height,
  };
  double x = after >= before ? zero + gap : zero - gap - size.width;
  AtlasRect bounds = atlas_rows_get_text_bounds (&self->rows, bar->row, x, size);

  atlas_layout_pass_add_text (pass, bar->mark->value_text, get_value_role (self, bar), &bounds, -1,
                              after >= before ? 0 : 1);
  return atlas_rows_get_frame (&self->rows, &bounds);
}

static AtlasRect
get_bar_bounds (const Bars *self, const Bar *bar)
{
  const AtlasScale *scale = &self->rows.pass->layout->x_scale;
  double zero = atlas_scale_map (scale, 0);
  double end = atlas_scale_map (scale, bar->mark->y);
  double thickness = BAR_SHARE * atlas_rows_get_pitch (&self->rows);

  return (AtlasRect) {
    MIN (zero, end),
    atlas_rows_get_middle (&self->rows, bar->row) - thickness / 2,
    MAX (fabs (end - zero), BAR_WIDTH_MIN),
    thickness,
  };
}

static void
add_bar (Bars *self, const Bar *bar)
{
  AtlasLayoutPass *pass = self->rows.pass;
  double pitch = atlas_rows_get_pitch (&self->rows);
  double y = atlas_rows_get_middle (&self->rows, bar->row);
  AtlasMarkBox box = { .series = self->series, .mark = bar->index, .y = y };

  if (is_missing (bar))
    {
      box.bounds = add_reason (self, bar);
      box.x = box.bounds.x + box.bounds.width / 2;
    }
  else
    {
      add_texts (self, bar);
      box.bounds = get_bar_bounds (self, bar);
      box.x = atlas_scale_map (&pass->layout->x_scale, bar->mark->y);
    }
  box.hit = (AtlasRect) { pass->area.x, y - pitch / 2, pass->area.width, pitch };
  g_array_append_val (pass->layout->marks, box);
}

static void
place_bars (Bars *self)
{
  collect_bars (self);
  set_domain (self);
  place_across (self);
  atlas_rows_place_guides (&self->rows);
  atlas_rows_place_down (&self->rows);
  atlas_rows_add_labels (&self->rows);
  for (guint i = 0; i < self->items->len; i++)
    if (get_bar (self, i)->row < self->rows.n_shown)
      add_bar (self, get_bar (self, i));
  atlas_rows_add_ticks (&self->rows);
  atlas_rows_add_more (&self->rows);
}

void
atlas_layout_pass_place_bars (AtlasLayoutPass *self)
{
  Bars bars = { .items = g_array_new (FALSE, FALSE, sizeof (Bar)) };

  atlas_rows_init (&bars.rows, self, 1, 0);
  if (bars.rows.n_rows > 0)
    place_bars (&bars);
  atlas_rows_clear (&bars.rows);
  g_array_unref (bars.items);
}
