/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Marks and the areas that answer to the pointer. */

#include "atlas-chart-layout-private.h"

#include <math.h>

#define MARKER_SIZE 0.62
#define MARKER_SIZE_MIN 0.2
#define MARKER_SHARE 0.7
#define HIT_RADIUS 1.5
#define SAME_COLUMN 0.5

static AtlasMarkBox *
get_box (AtlasChartLayout *layout, guint index)
{
  return &g_array_index (layout->marks, AtlasMarkBox, index);
}

static void
add_boxes (AtlasLayoutPass *self, guint series_index)
{
  const AtlasSeries *series = atlas_scene_get_series (self->scene, series_index);

  for (guint i = 0; i < series->marks->len; i++)
    {
      const AtlasMark *mark = atlas_series_get_mark (series, i);
      if (!atlas_mark_is_drawn (mark))
        continue;

      AtlasMarkBox box = {
        .series = series_index,
        .mark = i,
        .x = atlas_scale_map (&self->layout->x_scale, mark->x),
        .y = atlas_scale_map (&self->layout->y_scale, mark->y),
      };
      g_array_append_val (self->layout->marks, box);
    }
}

static void
set_marker_size (AtlasChartLayout *layout)
{
  double nearest = INFINITY;

  for (guint i = 1; i < layout->marks->len; i++)
    {
      const AtlasMarkBox *before = get_box (layout, i - 1);
      const AtlasMarkBox *box = get_box (layout, i);
      double distance = box->x - before->x;
      if (box->series == before->series && distance > SAME_COLUMN)
        nearest = MIN (nearest, distance);
    }
  layout->marker_size = layout->text_size * CLAMP (MARKER_SHARE * nearest / layout->text_size,
                                                   MARKER_SIZE_MIN, MARKER_SIZE);
}

static int
compare_places (gconstpointer a, gconstpointer b)
{
  const AtlasMarkBox *first = *(AtlasMarkBox *const *) a;
  const AtlasMarkBox *second = *(AtlasMarkBox *const *) b;
  double distance = first->x - second->x;

  return (distance > 0) - (distance < 0);
}

static int
compare_heights (gconstpointer a, gconstpointer b)
{
  const AtlasMarkBox *first = *(AtlasMarkBox *const *) a;
  const AtlasMarkBox *second = *(AtlasMarkBox *const *) b;
  double distance = first->y - second->y;

  return (distance > 0) - (distance < 0);
}

/* Marks at one time share a column; between two of them the border is half way. */
static void
split_column (
    AtlasChartLayout *layout, AtlasMarkBox **boxes, guint n_boxes, double left, double right)
{
  double radius = HIT_RADIUS * layout->text_size;

  qsort (boxes, n_boxes, sizeof *boxes, compare_heights);
  for (guint i = 0; i < n_boxes; i++)
    {
      double y = boxes[i]->y;
      double top = MAX (0, y - radius);
      double bottom = MIN (layout->height, y + radius);
      if (i > 0)
        top = MAX (top, (boxes[i - 1]->y + y) / 2);
      if (i + 1 < n_boxes)
        bottom = MIN (bottom, (y + boxes[i + 1]->y) / 2);
      boxes[i]->hit = (AtlasRect) { left, top, right - left, bottom - top };
    }
}

static void
set_hit_areas (AtlasChartLayout *layout)
{
  guint n_boxes = layout->marks->len;
  double radius = HIT_RADIUS * layout->text_size;
  g_autofree AtlasMarkBox **boxes = g_new (AtlasMarkBox *, n_boxes);

  for (guint i = 0; i < n_boxes; i++)
    boxes[i] = get_box (layout, i);
  qsort (boxes, n_boxes, sizeof *boxes, compare_places);

  double border = 0;
  for (guint start = 0; start < n_boxes;)
    {
      guint end = start + 1;
      while (end < n_boxes && boxes[end]->x - boxes[start]->x <= SAME_COLUMN)
        end++;

      double first = boxes[start]->x;
      double last = boxes[end - 1]->x;
      double next_border = end < n_boxes ? (last + boxes[end]->x) / 2 : layout->width;
      split_column (layout, boxes + start, end - start, MAX (border, first - radius),
                    MIN (next_border, last + radius));
      border = next_border;
      start = end;
    }
}

void
atlas_layout_pass_place_marks (AtlasLayoutPass *self)
{
  for (guint i = 0; i < self->scene->series->len; i++)
    add_boxes (self, i);
  set_marker_size (self->layout);
  set_hit_areas (self->layout);
}
