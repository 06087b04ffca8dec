/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-chart-layout-private.h"

#include <math.h>

#define EXTENT_MAX 65536
#define OVERLAP_TOLERANCE 0.01
#define REACH 1.6
/* What a row of a chart takes at its natural height, and what stands above and below the rows. */
#define ROW_PITCH 1.9
#define LANE_PITCH 0.85
#define AXIS_ROOM 6.5

gboolean
atlas_rect_overlaps (const AtlasRect *a, const AtlasRect *b)
{
  return a->x < atlas_rect_get_right (b) - OVERLAP_TOLERANCE &&
         b->x < atlas_rect_get_right (a) - OVERLAP_TOLERANCE &&
         a->y < atlas_rect_get_bottom (b) - OVERLAP_TOLERANCE &&
         b->y < atlas_rect_get_bottom (a) - OVERLAP_TOLERANCE;
}

gboolean
atlas_text_is_set (const char *text)
{
  return text != NULL && *text != '\0';
}

gboolean
atlas_mark_is_drawn (const AtlasMark *mark)
{
  return isfinite (mark->x) && isfinite (mark->y);
}

gboolean
atlas_scene_shows_mark (const AtlasScene *scene, const AtlasMark *mark)
{
  gboolean has_reason = scene->kind == ATLAS_CHART_BARS || scene->kind == ATLAS_CHART_DOTS ||
                        scene->kind == ATLAS_CHART_GRID;

  return atlas_mark_is_drawn (mark) ||
         (has_reason && isfinite (mark->x) && atlas_text_is_set (mark->value_text));
}

gboolean
atlas_chart_kind_has_rows (AtlasChartKind kind)
{
  return kind == ATLAS_CHART_BARS || kind == ATLAS_CHART_DOTS;
}

double
atlas_chart_layout_get_natural_height (const AtlasScene *scene, double text_size)
{
  g_return_val_if_fail (scene != NULL, 0);

  guint n_rows = 0;
  if (atlas_chart_kind_has_rows (scene->kind))
    n_rows = scene->x_ticks->len;
  else if (scene->kind == ATLAS_CHART_GRID)
    n_rows = scene->series->len;
  double pitch = scene->kind == ATLAS_CHART_DOTS ? MAX (ROW_PITCH, LANE_PITCH * scene->series->len)
                                                 : ROW_PITCH;
  return n_rows > 0 ? (n_rows * pitch + AXIS_ROOM) * text_size : 0;
}

gboolean
atlas_mark_boxes_are_joined (const AtlasScene *scene,
                             const AtlasMarkBox *from,
                             const AtlasMarkBox *to)
{
  return from->series == to->series && to->mark == from->mark + 1 &&
         atlas_series_get_mark (atlas_scene_get_series (scene, to->series), to->mark)->joined;
}

AtlasSize
atlas_layout_pass_measure (const AtlasLayoutPass *self,
                           const char *text,
                           AtlasTextRole role,
                           double max_width)
{
  AtlasSize size = { 0, 0 };

  if (atlas_text_is_set (text))
    self->measure (text, role, max_width, &size.width, &size.height, self->user_data);
  return size;
}

void
atlas_layout_pass_add_text (AtlasLayoutPass *self,
                            const char *text,
                            AtlasTextRole role,
                            const AtlasRect *bounds,
                            int series,
                            double align)
{
  if (!atlas_text_is_set (text))
    return;

  AtlasTextBox box = {
    .text = text,
    .role = role,
    .bounds = *bounds,
    .series = series,
    .align = align,
    .on_mark = -1,
  };
  g_array_append_val (self->layout->texts, box);
}

void
atlas_layout_pass_add_text_on_mark (AtlasLayoutPass *self,
                                    const char *text,
                                    AtlasTextRole role,
                                    const AtlasRect *bounds,
                                    guint mark)
{
  GArray *texts = self->layout->texts;
  guint index = texts->len;

  atlas_layout_pass_add_text (self, text, role, bounds, -1, 0.5);
  if (texts->len > index)
    g_array_index (texts, AtlasTextBox, index).on_mark = (int) mark;
}

void
atlas_layout_pass_take_top (AtlasLayoutPass *self, double height)
{
  double taken = CLAMP (height, 0, self->area.height);

  self->area.y += taken;
  self->area.height -= taken;
}

void
atlas_layout_pass_take_bottom (AtlasLayoutPass *self, double height)
{
  self->area.height -= CLAMP (height, 0, self->area.height);
}

static gboolean
fits_canvas (const AtlasChartLayout *layout, const AtlasRect *bounds)
{
  return bounds->width > 0 && bounds->height > 0 && bounds->x >= -OVERLAP_TOLERANCE &&
         bounds->y >= -OVERLAP_TOLERANCE &&
         atlas_rect_get_right (bounds) <= layout->width + OVERLAP_TOLERANCE &&
         atlas_rect_get_bottom (bounds) <= layout->height + OVERLAP_TOLERANCE;
}

static gboolean
is_text_free (const AtlasChartLayout *layout, guint index)
{
  const AtlasRect *bounds = &g_array_index (layout->texts, AtlasTextBox, index).bounds;

  if (!fits_canvas (layout, bounds))
    return FALSE;
  for (guint i = 0; i < index; i++)
    if (atlas_rect_overlaps (bounds, &g_array_index (layout->texts, AtlasTextBox, i).bounds))
      return FALSE;
  return TRUE;
}

/* On a canvas too small for its texts the ones placed first stay, the others go: half a word
 * helps nobody. */
static void
drop_misplaced_texts (AtlasChartLayout *layout)
{
  for (guint i = 0; i < layout->texts->len;)
    {
      if (is_text_free (layout, i))
        i++;
      else
        g_array_remove_index (layout->texts, i);
    }
}

static void
mirror_rect (AtlasRect *rect, double width)
{
  rect->x = width - atlas_rect_get_right (rect);
}

static void
mirror (AtlasChartLayout *self)
{
  mirror_rect (&self->plot, self->width);
  self->x_scale.range_start = self->width - self->x_scale.range_start;
  self->x_scale.range_end = self->width - self->x_scale.range_end;

  for (guint i = 0; i < self->texts->len; i++)
    mirror_rect (&g_array_index (self->texts, AtlasTextBox, i).bounds, self->width);
  for (guint i = 0; i < self->legend->len; i++)
    mirror_rect (&g_array_index (self->legend, AtlasLegendBox, i).bounds, self->width);
  for (guint i = 0; i < self->leaders->len; i++)
    {
      AtlasLeader *leader = &g_array_index (self->leaders, AtlasLeader, i);
      leader->x = self->width - leader->x;
    }
  for (guint i = 0; i < self->marks->len; i++)
    {
      AtlasMarkBox *mark = &g_array_index (self->marks, AtlasMarkBox, i);
      mark->x = self->width - mark->x;
      mirror_rect (&mark->bounds, self->width);
      mirror_rect (&mark->hit, self->width);
    }
  for (guint i = 0; i < self->guides->len; i++)
    {
      AtlasGuideBox *guide = &g_array_index (self->guides, AtlasGuideBox, i);
      guide->x = self->width - guide->x;
    }
  for (guint i = 0; atlas_chart_kind_has_rows (self->kind) && i < self->rules->len; i++)
    {
      double *rule = &g_array_index (self->rules, double, i);
      *rule = self->width - *rule;
    }
}

void
atlas_layout_pass_place_lines (AtlasLayoutPass *pass)
{
  atlas_layout_pass_measure_ticks (pass);
  atlas_layout_pass_measure_names (pass);
  atlas_layout_pass_choose_names_mode (pass);
  atlas_layout_pass_place_legend (pass);
  atlas_layout_pass_place_plot (pass);
  atlas_layout_pass_place_marks (pass);
  atlas_layout_pass_place_end_names (pass);
  atlas_layout_pass_place_x_ticks (pass);
  atlas_layout_pass_place_y_ticks (pass);
  atlas_layout_pass_place_early_names (pass);
  atlas_layout_pass_place_notes (pass);
}

static void
place_chart (AtlasLayoutPass *pass)
{
  switch (pass->scene->kind)
    {
    case ATLAS_CHART_LINES:
      atlas_layout_pass_place_lines (pass);
      break;
    case ATLAS_CHART_BARS:
      atlas_layout_pass_place_bars (pass);
      break;
    case ATLAS_CHART_STACKS:
      atlas_layout_pass_place_stacks (pass);
      break;
    case ATLAS_CHART_DOTS:
      atlas_layout_pass_place_dots (pass);
      break;
    case ATLAS_CHART_GRID:
      atlas_layout_pass_place_grid (pass);
      break;
    default:
      g_return_if_reached ();
    }
}

static double
clamp_extent (double extent)
{
  return isfinite (extent) ? CLAMP (extent, 1, EXTENT_MAX) : 1;
}

static AtlasChartLayout *
create_layout (double width, double height, double text_size)
{
  AtlasChartLayout *self = g_new0 (AtlasChartLayout, 1);

  self->width = clamp_extent (width);
  self->height = clamp_extent (height);
  self->text_size = clamp_extent (text_size);
  self->texts = g_array_new (FALSE, FALSE, sizeof (AtlasTextBox));
  self->marks = g_array_new (FALSE, FALSE, sizeof (AtlasMarkBox));
  self->legend = g_array_new (FALSE, FALSE, sizeof (AtlasLegendBox));
  self->rules = g_array_new (FALSE, FALSE, sizeof (double));
  self->leaders = g_array_new (FALSE, FALSE, sizeof (AtlasLeader));
  self->guides = g_array_new (FALSE, FALSE, sizeof (AtlasGuideBox));
  return self;
}

static gboolean
has_shown_marks (const AtlasScene *scene)
{
  for (guint i = 0; i < scene->series->len; i++)
    {
      const AtlasSeries *series = atlas_scene_get_series (scene, i);
      for (guint j = 0; j < series->marks->len; j++)
        if (atlas_scene_shows_mark (scene, atlas_series_get_mark (series, j)))
          return TRUE;
    }
  return FALSE;
}

AtlasChartLayout *
atlas_chart_layout_new (const AtlasScene *scene,
                        AtlasChartParts parts,
                        double width,
                        double height,
                        double text_size,
                        gboolean rtl,
                        AtlasMeasureText measure,
                        gpointer user_data)
{
  g_return_val_if_fail (scene != NULL, NULL);
  g_return_val_if_fail (measure != NULL, NULL);

  AtlasChartLayout *self = create_layout (width, height, text_size);
  g_autofree AtlasSize *x_sizes = g_new0 (AtlasSize, scene->x_ticks->len);
  g_autofree AtlasSize *y_sizes = g_new0 (AtlasSize, scene->y_ticks->len);
  g_autoptr (GArray) names = g_array_new (FALSE, FALSE, sizeof (AtlasSeriesName));
  AtlasLayoutPass pass = {
    .scene = scene,
    .layout = self,
    .measure = measure,
    .user_data = user_data,
    .unit = self->text_size,
    .area = { 0, 0, self->width, self->height },
    .x_sizes = x_sizes,
    .y_sizes = y_sizes,
    .names = names,
  };

  self->kind = scene->kind;
  self->parts = parts;
  self->rtl = rtl;
  atlas_layout_pass_place_margins (&pass);
  atlas_layout_pass_place_heading (&pass);
  atlas_layout_pass_place_foot (&pass);
  self->plot = pass.area;
  if (has_shown_marks (scene))
    place_chart (&pass);
  else
    atlas_layout_pass_place_empty_text (&pass);

  drop_misplaced_texts (self);
  if (rtl)
    mirror (self);
  return self;
}

void
atlas_chart_layout_free (AtlasChartLayout *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->texts);
  g_array_unref (self->marks);
  g_array_unref (self->legend);
  g_array_unref (self->rules);
  g_array_unref (self->leaders);
  g_array_unref (self->guides);
  g_free (self);
}

static gboolean
contains_point (const AtlasRect *rect, double x, double y)
{
  return x >= rect->x && x < atlas_rect_get_right (rect) && y >= rect->y &&
         y < atlas_rect_get_bottom (rect);
}

int
atlas_chart_layout_find_mark (const AtlasChartLayout *self, double x, double y)
{
  g_return_val_if_fail (self != NULL, -1);

  int nearest = -1;
  double nearest_distance = REACH * self->text_size;
  for (guint i = 0; i < self->marks->len; i++)
    {
      const AtlasMarkBox *mark = &g_array_index (self->marks, AtlasMarkBox, i);
      if (contains_point (&mark->hit, x, y))
        return (int) i;

      double distance = hypot (mark->x - x, mark->y - y);
      if (distance <= nearest_distance)
        {
          nearest = (int) i;
          nearest_distance = distance;
        }
    }
  return nearest;
}
