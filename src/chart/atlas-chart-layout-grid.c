/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A table of shaded cells: a row a series, a column a year. */

#include "atlas-chart-layout-grid.h"

#include <math.h>

#define LABEL_SHARE_MAX 0.36
#define GAP_LABEL 0.7
#define GAP_HEADER 0.35
#define PITCH_MAX 2.4
#define PITCH_MIN 1.2
#define CELL_MAX 8.0
#define GAP_BELOW 0.7
#define RAMP_WIDTH 6.0
#define RAMP_HEIGHT 0.7
#define GAP_RAMP 0.5
#define DISTANCE_BELOW 1.5

static const char *
get_end_label (const AtlasGrid *self, gboolean last)
{
  GArray *ticks = self->pass->scene->y_ticks;

  return ticks->len > 1 ? g_array_index (ticks, AtlasTick, last ? ticks->len - 1 : 0).label : NULL;
}

static AtlasSize
measure_end_label (const AtlasGrid *self, gboolean last)
{
  return atlas_layout_pass_measure (self->pass, get_end_label (self, last), ATLAS_TEXT_DETAIL, -1);
}

static const char *
get_row_name (const AtlasScene *scene, guint row)
{
  return atlas_scene_get_series (scene, row)->name;
}

static double
get_header_height (const AtlasGrid *self)
{
  double tick_height = self->pass->tick_height;

  return tick_height > 0 ? tick_height + GAP_HEADER * self->pass->unit : 0;
}

static void
measure_ramp (AtlasGrid *self)
{
  AtlasLayoutPass *pass = self->pass;
  AtlasSize first = measure_end_label (self, FALSE);
  AtlasSize last = measure_end_label (self, TRUE);
  if (first.width > 0 && last.width > 0)
    self->ramp = (AtlasSize) {
      first.width + last.width + (RAMP_WIDTH + 2 * GAP_RAMP) * pass->unit,
      MAX (first.height, last.height),
    };
}

static void
plan_rows (AtlasGrid *self)
{
  AtlasLayoutPass *pass = self->pass;
  double below = self->ramp.height > 0 ? self->ramp.height + GAP_BELOW * pass->unit : 0;

  self->plan = (AtlasRowPlan) {
    .n_rows = self->n_rows,
    .get_name = get_row_name,
    .pitch = PITCH_MIN,
  };
  atlas_layout_pass_plan_rows (pass, &self->plan,
                               pass->area.height - get_header_height (self) - below);
  self->n_shown = self->plan.n_visible;
  self->label_width = MIN (self->plan.label_width, LABEL_SHARE_MAX * pass->area.width);
}

static const char *
pick_remark (char **remarks, guint n_left_out)
{
  return n_left_out > 0 && remarks != NULL && n_left_out <= g_strv_length (remarks)
             ? remarks[n_left_out - 1]
             : NULL;
}

static const char *
get_more (const AtlasGrid *self)
{
  return pick_remark (self->pass->scene->more, self->n_rows - self->n_shown);
}

static const char *
get_earlier (const AtlasGrid *self)
{
  return pick_remark (self->pass->scene->earlier, self->n_dropped);
}

/* The ramp ends where the rows do. */
static double
get_ramp_right (const AtlasGrid *self)
{
  return MAX (atlas_rect_get_right (&self->pass->layout->plot),
              self->pass->area.x + self->ramp.width);
}

/* What is said of rows and years left out and the ramp share a line where both fit on it. */
static gboolean
is_below_shared (const AtlasGrid *self, const AtlasSize *remarks)
{
  return self->pass->area.x + remarks->width + DISTANCE_BELOW * self->pass->unit <=
         get_ramp_right (self) - self->ramp.width;
}

static AtlasSize
measure_remark (const AtlasGrid *self, const char *text)
{
  return atlas_layout_pass_measure (self->pass, text, ATLAS_TEXT_NOTE, self->pass->area.width);
}

static AtlasSize
measure_remarks (const AtlasGrid *self)
{
  AtlasSize more = measure_remark (self, get_more (self));
  AtlasSize earlier = measure_remark (self, get_earlier (self));

  return (AtlasSize) { MAX (more.width, earlier.width), more.height + earlier.height };
}

static double
get_below_height (const AtlasGrid *self)
{
  AtlasSize remarks = measure_remarks (self);
  double ramp = self->has_ramp ? self->ramp.height : 0;
  double height = is_below_shared (self, &remarks) ? MAX (remarks.height, ramp)
                                                   : remarks.height + ramp;

  return height > 0 ? height + GAP_BELOW * self->pass->unit : 0;
}

/* What surrounds the rows gives way before the last of them does. */
static double
choose_rows (AtlasGrid *self)
{
  double height = self->pass->area.height;
  double pitch_min = self->plan.pitch_min;

  self->has_header = get_header_height (self) + pitch_min <= height;
  if (self->has_header)
    height -= get_header_height (self);
  self->has_ramp = self->ramp.height > 0 && self->ramp.width <= self->pass->area.width;
  self->has_ramp = self->has_ramp && get_below_height (self) + pitch_min <= height;

  for (; self->n_shown > 1; self->n_shown--)
    if (self->n_shown * pitch_min + get_below_height (self) <= height)
      break;
  return MAX (height - get_below_height (self), MIN (height, pitch_min));
}

static void
place_rows (AtlasGrid *self)
{
  AtlasLayoutPass *pass = self->pass;
  AtlasChartLayout *layout = pass->layout;
  double room = choose_rows (self);

  layout->plot.y = pass->area.y + (self->has_header ? get_header_height (self) : 0);
  layout->plot.height = MIN (room, self->n_shown * PITCH_MAX * pass->unit);
  layout->y_scale = (AtlasScale) {
    .domain_start = -0.5,
    .domain_end = self->n_shown - 0.5,
    .range_start = layout->plot.y,
    .range_end = atlas_rect_get_bottom (&layout->plot),
  };
}

/* The first and the last year, from which columns reach half a year either way. */
static void
set_x_domain (const AtlasGrid *self)
{
  const AtlasScene *scene = self->pass->scene;
  AtlasScale *scale = &self->pass->layout->x_scale;
  double first = scene->x_min;
  double last = scene->x_max;

  for (guint i = 0; i < self->n_rows; i++)
    {
      const AtlasSeries *series = atlas_scene_get_series (scene, i);
      for (guint j = 0; j < series->marks->len; j++)
        {
          const AtlasMark *mark = atlas_series_get_mark (series, j);
          if (!atlas_scene_shows_mark (scene, mark))
            continue;
          first = MIN (first, mark->x);
          last = MAX (last, mark->x);
        }
    }
  scale->domain_start = first - 0.5;
  scale->domain_end = last + 0.5;
}

double
atlas_grid_get_cell_width (const AtlasGrid *self)
{
  const AtlasScale *scale = &self->pass->layout->x_scale;

  return self->pass->layout->plot.width / (scale->domain_end - scale->domain_start);
}

static gboolean
shows_mark (const AtlasGrid *self, const AtlasMark *mark)
{
  return atlas_scene_shows_mark (self->pass->scene, mark) &&
         mark->x > self->pass->layout->x_scale.domain_start;
}

static void
place_columns (AtlasGrid *self)
{
  AtlasLayoutPass *pass = self->pass;
  AtlasRect *plot = &pass->layout->plot;
  AtlasScale *scale = &pass->layout->x_scale;
  guint n_ticks = pass->scene->x_ticks->len;
  double labels = self->label_width > 0 ? self->label_width + GAP_LABEL * pass->unit : 0;
  double half = n_ticks > 0 ? pass->x_sizes[n_ticks - 1].width / 2 : 0;
  double n_columns = self->n_columns - self->n_dropped;

  scale->domain_start = scale->domain_end - n_columns;
  plot->x = pass->area.x + MIN (labels, pass->area.width);
  plot->width = MAX (0, atlas_rect_get_right (&pass->area) - plot->x);
  plot->width -= CLAMP (half - atlas_grid_get_cell_width (self) / 2, 0, plot->width / 2);
  plot->width = MIN (plot->width, n_columns * CELL_MAX * pass->unit);
  scale->range_start = plot->x;
  scale->range_end = atlas_rect_get_right (plot);
}

/* A colour alone is no number: the oldest years give way until the others have room for theirs. */
static void
choose_columns (AtlasGrid *self)
{
  AtlasScale *scale = &self->pass->layout->x_scale;

  set_x_domain (self);
  self->n_columns = (guint) lround (scale->domain_end - scale->domain_start);
  g_autofree double *widths = atlas_grid_measure_values (self);
  place_columns (self);
  while (self->n_dropped + 1 < self->n_columns &&
         widths[self->n_dropped] >
             atlas_grid_get_cell_width (self) - 2 * ATLAS_GRID_PADDING * self->pass->unit)
    {
      self->n_dropped++;
      place_columns (self);
    }
}

static void
add_cells (const AtlasGrid *self, guint row)
{
  AtlasChartLayout *layout = self->pass->layout;
  const AtlasSeries *series = atlas_scene_get_series (self->pass->scene, row);
  double width = atlas_grid_get_cell_width (self);
  double height = layout->plot.height / self->n_shown;

  for (guint i = 0; i < series->marks->len; i++)
    {
      const AtlasMark *mark = atlas_series_get_mark (series, i);
      if (!shows_mark (self, mark))
        continue;

      AtlasMarkBox box = {
        .series = row,
        .mark = i,
        .x = atlas_scale_map (&layout->x_scale, mark->x),
        .y = atlas_scale_map (&layout->y_scale, row),
      };
      box.bounds = (AtlasRect) { box.x - width / 2, box.y - height / 2, width, height };
      box.hit = box.bounds;
      g_array_append_val (layout->marks, box);
    }
}

static void
place_label (const AtlasGrid *self, guint row)
{
  AtlasLayoutPass *pass = self->pass;
  double width = MIN (self->plan.labels[row].width, self->label_width);
  double height = self->plan.labels[row].height;
  AtlasRect bounds = {
    pass->area.x + self->label_width - width,
    atlas_scale_map (&pass->layout->y_scale, row) - height / 2,
    width,
    height,
  };

  atlas_layout_pass_add_text (pass, get_row_name (pass->scene, row),
                              atlas_row_plan_get_role (&self->plan, ATLAS_TEXT_ROW), &bounds, -1,
                              1);
}

static void
place_ramp (const AtlasGrid *self, double top)
{
  AtlasLayoutPass *pass = self->pass;
  AtlasSize first = measure_end_label (self, FALSE);
  AtlasSize last = measure_end_label (self, TRUE);
  double right = get_ramp_right (self);
  double height = RAMP_HEIGHT * pass->unit;
  AtlasRect high = { right - last.width, top, last.width, last.height };
  AtlasLegendBox ramp = {
    0,
    { high.x - (GAP_RAMP + RAMP_WIDTH) * pass->unit, top + (self->ramp.height - height) / 2,
      RAMP_WIDTH * pass->unit, height },
  };
  AtlasRect low = { ramp.bounds.x - GAP_RAMP * pass->unit - first.width, top, first.width,
                    first.height };

  g_array_append_val (pass->layout->legend, ramp);
  atlas_layout_pass_add_text (pass, get_end_label (self, FALSE), ATLAS_TEXT_DETAIL, &low, -1, 1);
  atlas_layout_pass_add_text (pass, get_end_label (self, TRUE), ATLAS_TEXT_DETAIL, &high, -1, 0);
}

static void
place_below (const AtlasGrid *self)
{
  AtlasLayoutPass *pass = self->pass;
  const char *const texts[] = { get_more (self), get_earlier (self) };
  AtlasSize remarks = measure_remarks (self);
  double top = atlas_rect_get_bottom (&pass->layout->plot) + GAP_BELOW * pass->unit;
  double y = top;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      AtlasSize size = measure_remark (self, texts[i]);
      AtlasRect bounds = { pass->area.x, y, size.width, size.height };

      atlas_layout_pass_add_text (pass, texts[i], ATLAS_TEXT_NOTE, &bounds, -1, 0);
      y += size.height;
    }
  if (self->has_ramp)
    place_ramp (self, is_below_shared (self, &remarks) ? top : y);
}

void
atlas_layout_pass_place_grid (AtlasLayoutPass *self)
{
  guint n_rows = self->scene->series->len;
  AtlasGrid grid = { .pass = self, .n_rows = n_rows };

  atlas_layout_pass_measure_ticks (self);
  measure_ramp (&grid);
  plan_rows (&grid);
  choose_columns (&grid);
  place_rows (&grid);
  for (guint i = 0; i < grid.n_shown; i++)
    {
      add_cells (&grid, i);
      place_label (&grid, i);
    }
  if (grid.has_header)
    atlas_layout_pass_place_x_ticks (self);
  place_below (&grid);
  atlas_grid_place_values (&grid);
  atlas_row_plan_clear (&grid.plan);
}
