/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The names of the series: at the line ends, or in rows above the plot. */

#include "atlas-chart-layout-private.h"

#include <math.h>

#define GAP_NAME 1.25
#define GAP_VALUE 0.5
#define DISTANCE_NAMES 0.3
#define WIDTH_SHARE_MAX (1.0 / 3)
/* The line of a name stands a little above its mark, its value a little below. */
#define ANCHOR 0.65
#define EARLY_SHARE 0.12
#define SAMPLE_WIDTH 2.4
#define SAMPLE_WIDTH_AREA 0.95
#define GAP_SAMPLE 0.5
#define GAP_ENTRY 1.5
#define GAP_ROW 0.25
#define GAP_LEGEND 0.7
#define LEGEND_SHARE_MAX 0.5

/* Names that touch once they stand where they want are moved as one. */
typedef struct
{
  double wanted_sum;
  guint n_names;
  double height;
  double top;
} Cluster;

typedef struct
{
  const AtlasSeriesName *name;
  double wanted_top;
  double height;
  double top;
} EndName;

/**
 * Legend:
 * @column_width: 0 for a single row, whose entries are as wide as they need
 */
typedef struct
{
  gboolean with_values;
  guint n_columns;
  guint n_rows;
  double column_width;
} Legend;

static const AtlasSeriesName *
get_name (const AtlasLayoutPass *self, guint index)
{
  return &g_array_index (self->names, AtlasSeriesName, index);
}

static gboolean
find_last_drawn (const AtlasSeries *series, guint *out_mark)
{
  for (guint i = series->marks->len; i > 0; i--)
    if (atlas_mark_is_drawn (atlas_series_get_mark (series, i - 1)))
      {
        *out_mark = i - 1;
        return TRUE;
      }
  return FALSE;
}

static gboolean
ends_early (const AtlasScene *scene, const AtlasMark *last)
{
  double span = scene->x_max - scene->x_min;

  return span > 0 && (scene->x_max - last->x) / span > EARLY_SHARE;
}

void
atlas_layout_pass_measure_names (AtlasLayoutPass *self)
{
  for (guint i = 0; i < self->scene->series->len; i++)
    {
      const AtlasSeries *series = atlas_scene_get_series (self->scene, i);
      AtlasSeriesName name = { .series = i };
      if (!atlas_text_is_set (series->name) || !find_last_drawn (series, &name.last))
        continue;

      const AtlasMark *last = atlas_series_get_mark (series, name.last);
      name.place = last->y;
      name.early = ends_early (self->scene, last);
      name.name = atlas_layout_pass_measure (self, series->name, ATLAS_TEXT_SERIES_NAME, -1);
      name.value = atlas_layout_pass_measure (self, series->value_text, ATLAS_TEXT_SERIES_VALUE,
                                              -1);
      g_array_append_val (self->names, name);
    }
}

static AtlasSize
get_end_size (const AtlasLayoutPass *self, const AtlasSeriesName *name, AtlasNamesMode mode)
{
  AtlasSize size = name->name;

  if (mode == ATLAS_NAMES_STACKED)
    {
      size.width = MAX (size.width, name->value.width);
      size.height += name->value.height;
    }
  else if (mode == ATLAS_NAMES_INLINE && name->value.width > 0)
    {
      size.width += GAP_VALUE * self->unit + name->value.width;
      size.height = MAX (size.height, name->value.height);
    }
  return size;
}

static double
get_end_width (const AtlasLayoutPass *self, AtlasNamesMode mode)
{
  double width = 0;

  for (guint i = 0; i < self->names->len; i++)
    if (!get_name (self, i)->early)
      width = MAX (width, get_end_size (self, get_name (self, i), mode).width);
  return width > 0 ? width + GAP_NAME * self->unit : 0;
}

static double
get_end_height (const AtlasLayoutPass *self, AtlasNamesMode mode)
{
  double height = 0;

  for (guint i = 0; i < self->names->len; i++)
    if (!get_name (self, i)->early)
      height += get_end_size (self, get_name (self, i), mode).height + DISTANCE_NAMES * self->unit;
  return height;
}

void
atlas_layout_pass_choose_names_mode (AtlasLayoutPass *self)
{
  double width_max = WIDTH_SHARE_MAX * self->layout->width;
  AtlasNamesMode mode = self->names_mode;

  while (mode < ATLAS_NAMES_LEGEND && (get_end_width (self, mode) > width_max ||
                                       get_end_height (self, mode) > self->area.height))
    mode++;
  self->names_mode = mode;
}

double
atlas_layout_pass_get_names_width (const AtlasLayoutPass *self)
{
  return self->names_mode == ATLAS_NAMES_LEGEND ? 0 : get_end_width (self, self->names_mode);
}

static double
get_sample_width (const AtlasLayoutPass *self)
{
  return self->unit * (self->scene->kind == ATLAS_CHART_STACKS ? SAMPLE_WIDTH_AREA : SAMPLE_WIDTH);
}

static double
get_legend_width (const AtlasLayoutPass *self, const AtlasSeriesName *name, gboolean with_value)
{
  double width = get_sample_width (self) + GAP_SAMPLE * self->unit + name->name.width;

  if (with_value && name->value.width > 0)
    width += GAP_VALUE * self->unit + name->value.width;
  return width;
}

static double
get_row_height (const AtlasLayoutPass *self)
{
  return get_name (self, 0)->name.height + GAP_ROW * self->unit;
}

/* In one row entries follow each other; more rows stand in columns. */
static Legend
arrange_legend (const AtlasLayoutPass *self, gboolean with_values)
{
  double gap = GAP_ENTRY * self->unit;
  double sum = -gap;
  double widest = 0;

  for (guint i = 0; i < self->names->len; i++)
    {
      double width = get_legend_width (self, get_name (self, i), with_values);
      sum += width + gap;
      widest = MAX (widest, width);
    }

  Legend legend = { .with_values = with_values, .n_columns = self->names->len, .n_rows = 1 };
  if (sum > self->area.width)
    {
      legend.column_width = widest + gap;
      legend.n_columns = (guint) MAX (1, floor ((self->area.width + gap) / legend.column_width));
      legend.n_rows = (self->names->len + legend.n_columns - 1) / legend.n_columns;
    }
  return legend;
}

static void
place_legend_entry (
    AtlasLayoutPass *self, const AtlasSeriesName *name, double x, double y, gboolean with_value)
{
  const AtlasSeries *series = atlas_scene_get_series (self->scene, name->series);
  double right = atlas_rect_get_right (&self->area);
  AtlasLegendBox sample = {
    name->series,
    { x, y, MIN (get_sample_width (self), right - x), name->name.height },
  };
  double name_x = x + get_sample_width (self) + GAP_SAMPLE * self->unit;
  AtlasRect bounds = {
    name_x,
    y,
    MIN (name->name.width, right - name_x),
    name->name.height,
  };

  g_array_append_val (self->layout->legend, sample);
  atlas_layout_pass_add_text (self, series->name, ATLAS_TEXT_SERIES_NAME, &bounds,
                              (int) name->series, 0);
  if (!with_value || !(name->value.width > 0))
    return;
  bounds.x = atlas_rect_get_right (&bounds) + GAP_VALUE * self->unit;
  bounds.width = name->value.width;
  atlas_layout_pass_add_text (self, series->value_text, ATLAS_TEXT_SERIES_VALUE, &bounds,
                              (int) name->series, 0);
}

void
atlas_layout_pass_place_legend (AtlasLayoutPass *self)
{
  if (self->names_mode != ATLAS_NAMES_LEGEND || self->names->len == 0)
    return;

  double row_height = get_row_height (self);
  guint n_rows_max = (guint) (LEGEND_SHARE_MAX * self->area.height / row_height);
  Legend legend = arrange_legend (self, TRUE);
  if (legend.n_rows > n_rows_max || legend.column_width > self->area.width)
    legend = arrange_legend (self, FALSE);
  guint n_rows = MIN (legend.n_rows, n_rows_max);
  guint n_names = MIN (self->names->len, n_rows * legend.n_columns);

  double x = self->area.x;
  for (guint i = 0; i < n_names; i++)
    {
      const AtlasSeriesName *name = get_name (self, i);
      if (i % legend.n_columns == 0)
        x = self->area.x;
      place_legend_entry (self, name, x, self->area.y + i / legend.n_columns * row_height,
                          legend.with_values);
      x += legend.column_width > 0
               ? legend.column_width
               : get_legend_width (self, name, legend.with_values) + GAP_ENTRY * self->unit;
    }
  if (n_rows > 0)
    atlas_layout_pass_take_top (self, n_rows * row_height + GAP_LEGEND * self->unit);
}

static int
compare_end_names (gconstpointer a, gconstpointer b)
{
  const EndName *first = a;
  const EndName *second = b;

  if (first->wanted_top < second->wanted_top)
    return -1;
  if (first->wanted_top > second->wanted_top)
    return 1;
  return first->name->series < second->name->series ? -1 : 1;
}

/* How far below its top a name meets what it belongs to: a point, or a part as high as itself. */
static double
get_anchor (const AtlasLayoutPass *self, const AtlasSeriesName *name, double height)
{
  if (self->scene->kind == ATLAS_CHART_STACKS)
    return height / 2;
  return (self->names_mode == ATLAS_NAMES_STACKED ? ANCHOR : 0.5) * name->name.height;
}

static GArray *
collect_end_names (const AtlasLayoutPass *self)
{
  GArray *ends = g_array_new (FALSE, FALSE, sizeof (EndName));

  for (guint i = 0; i < self->names->len; i++)
    {
      const AtlasSeriesName *name = get_name (self, i);
      if (name->early)
        continue;

      EndName end = { .name = name };
      end.height = get_end_size (self, name, self->names_mode).height;
      end.wanted_top = atlas_scale_map (&self->layout->y_scale, name->place) -
                       get_anchor (self, name, end.height);
      g_array_append_val (ends, end);
    }
  g_array_sort (ends, compare_end_names);
  return ends;
}

static void
set_cluster_top (Cluster *cluster, double low, double high)
{
  double wanted = cluster->wanted_sum / cluster->n_names;

  cluster->top = MAX (low, MIN (wanted, high - cluster->height));
}

/* Least squares under order and distance (pool adjacent violators): names that would overlap move
 * apart by as little as possible and keep their order. */
static void
push_apart (GArray *ends, double low, double high, double distance)
{
  g_autoptr (GArray) clusters = g_array_new (FALSE, FALSE, sizeof (Cluster));

  for (guint i = 0; i < ends->len; i++)
    {
      const EndName *end = &g_array_index (ends, EndName, i);
      Cluster cluster = { end->wanted_top, 1, end->height, 0 };
      set_cluster_top (&cluster, low, high);
      while (clusters->len > 0)
        {
          const Cluster *before = &g_array_index (clusters, Cluster, clusters->len - 1);
          if (before->top + before->height + distance <= cluster.top)
            break;
          double offset = before->height + distance;
          cluster.wanted_sum += before->wanted_sum - cluster.n_names * offset;
          cluster.n_names += before->n_names;
          cluster.height += offset;
          set_cluster_top (&cluster, low, high);
          g_array_set_size (clusters, clusters->len - 1);
        }
      g_array_append_val (clusters, cluster);
    }

  for (guint i = 0, next = 0; i < clusters->len; i++)
    {
      const Cluster *cluster = &g_array_index (clusters, Cluster, i);
      double top = cluster->top;
      for (guint j = 0; j < cluster->n_names; j++, next++)
        {
          EndName *end = &g_array_index (ends, EndName, next);
          end->top = top;
          top += end->height + distance;
        }
    }
}

static void
place_end_name (AtlasLayoutPass *self, const EndName *end)
{
  const AtlasSeries *series = atlas_scene_get_series (self->scene, end->name->series);
  AtlasRect bounds = {
    atlas_rect_get_right (&self->layout->plot) + GAP_NAME * self->unit,
    end->top,
    end->name->name.width,
    end->name->name.height,
  };

  atlas_layout_pass_add_text (self, series->name, ATLAS_TEXT_SERIES_NAME, &bounds,
                              (int) end->name->series, 0);
  if (self->names_mode == ATLAS_NAMES_NAME_ONLY)
    return;
  if (self->names_mode == ATLAS_NAMES_STACKED)
    bounds.y = atlas_rect_get_bottom (&bounds);
  else
    bounds.x = atlas_rect_get_right (&bounds) + GAP_VALUE * self->unit;
  bounds.width = end->name->value.width;
  bounds.height = end->name->value.height;
  atlas_layout_pass_add_text (self, series->value_text, ATLAS_TEXT_SERIES_VALUE, &bounds,
                              (int) end->name->series, 0);
}

void
atlas_layout_pass_place_end_names (AtlasLayoutPass *self)
{
  if (self->names_mode == ATLAS_NAMES_LEGEND)
    return;

  g_autoptr (GArray) ends = collect_end_names (self);
  double distance = DISTANCE_NAMES * self->unit;
  double needed = get_end_height (self, self->names_mode) - distance;
  double low = self->layout->plot.y - self->tick_height / 2;
  double high = atlas_rect_get_bottom (&self->layout->plot) + self->tick_height / 2;
  if (needed > high - low)
    {
      low = self->area.y;
      high = atlas_rect_get_bottom (&self->area);
    }
  push_apart (ends, low, high, distance);
  for (guint i = 0; i < ends->len; i++)
    place_end_name (self, &g_array_index (ends, EndName, i));
}
