/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Texts inside the plot: notes, and the names of lines that end before the time axis does. */

#include "atlas-chart-layout-private.h"

#include <math.h>

#define NOTE_WIDTH_MAX 13.0
#define GAP_NOTE 0.9
#define GAP_EARLY_NAME 0.7
#define LEADER_MIN 0.3
#define N_DISTANCES 6
#define CLEARANCE 0.3

static guint
count_covered_marks (const AtlasLayoutPass *self, const AtlasRect *bounds)
{
  double room = self->layout->marker_size / 2 + CLEARANCE * self->unit / 2;
  guint n_covered = 0;

  for (guint i = 0; i < self->layout->marks->len; i++)
    {
      const AtlasMarkBox *mark = &g_array_index (self->layout->marks, AtlasMarkBox, i);
      AtlasRect marker = { mark->x - room, mark->y - room, 2 * room, 2 * room };
      if (atlas_rect_overlaps (bounds, &marker))
        n_covered++;
    }
  return n_covered;
}

/* Liang and Barsky's test of one border, on a segment's parameter interval. */
static gboolean
clip_segment (double direction, double distance, double *enter, double *leave)
{
  if (fabs (direction) < 1e-9)
    return distance >= 0;

  double at = distance / direction;
  if (direction < 0)
    *enter = MAX (*enter, at);
  else
    *leave = MIN (*leave, at);
  return *enter <= *leave;
}

static gboolean
crosses (const AtlasRect *rect, const AtlasMarkBox *from, const AtlasMarkBox *to)
{
  double dx = to->x - from->x;
  double dy = to->y - from->y;
  double enter = 0;
  double leave = 1;

  return clip_segment (-dx, from->x - rect->x, &enter, &leave) &&
         clip_segment (dx, atlas_rect_get_right (rect) - from->x, &enter, &leave) &&
         clip_segment (-dy, from->y - rect->y, &enter, &leave) &&
         clip_segment (dy, atlas_rect_get_bottom (rect) - from->y, &enter, &leave);
}

static guint
count_crossed_lines (const AtlasLayoutPass *self, const AtlasRect *bounds)
{
  double room = CLEARANCE * self->unit;
  AtlasRect padded = {
    bounds->x - room,
    bounds->y - room / 2,
    bounds->width + 2 * room,
    bounds->height + room,
  };
  guint n_crossed = 0;

  for (guint i = 1; i < self->layout->marks->len; i++)
    {
      const AtlasMarkBox *from = &g_array_index (self->layout->marks, AtlasMarkBox, i - 1);
      const AtlasMarkBox *to = &g_array_index (self->layout->marks, AtlasMarkBox, i);
      if (atlas_mark_boxes_are_joined (self->scene, from, to) && crosses (&padded, from, to))
        n_crossed++;
    }
  return n_crossed;
}

static gboolean
is_text_allowed (const AtlasLayoutPass *self, const AtlasRect *bounds)
{
  const AtlasRect *plot = &self->layout->plot;

  if (bounds->x < plot->x || atlas_rect_get_right (bounds) > atlas_rect_get_right (plot) ||
      bounds->y < plot->y || atlas_rect_get_bottom (bounds) > atlas_rect_get_bottom (plot))
    return FALSE;
  for (guint i = 0; i < self->layout->texts->len; i++)
    if (atlas_rect_overlaps (bounds, &g_array_index (self->layout->texts, AtlasTextBox, i).bounds))
      return FALSE;
  return TRUE;
}

typedef struct
{
  AtlasRect bounds;
  guint n_covered;
} Place;

static void
try_place (const AtlasLayoutPass *self, AtlasRect bounds, Place *best)
{
  const AtlasRect *plot = &self->layout->plot;

  bounds.x = MAX (plot->x, MIN (bounds.x, atlas_rect_get_right (plot) - bounds.width));
  if (best->n_covered == 0 || !is_text_allowed (self, &bounds))
    return;

  guint n_covered = count_covered_marks (self, &bounds) + count_crossed_lines (self, &bounds);
  if (n_covered < best->n_covered)
    *best = (Place) { bounds, n_covered };
}

/* Above and below a point, nearest first: centred on it, then beginning or ending at it. */
static void
try_around (const AtlasLayoutPass *self, double x, double y, AtlasSize size, Place *best)
{
  double gap = GAP_NOTE * self->unit;

  for (guint distance = 0; distance < N_DISTANCES; distance++)
    for (guint anchor = 0; anchor < 3; anchor++)
      {
        double left = x - size.width * (anchor == 0 ? 0.5 : anchor - 1);
        double away = gap + distance * size.height * 0.75;
        AtlasRect above = { left, y - away - size.height, size.width, size.height };
        AtlasRect below = { left, y + away, size.width, size.height };
        try_place (self, above, best);
        try_place (self, below, best);
      }
}

/* The point of a series at @x: on its line, or its nearest mark where there is no line. */
static gboolean
find_point (const AtlasLayoutPass *self, guint series, double x, double *out_y)
{
  const AtlasMarkBox *before = NULL;
  const AtlasMarkBox *after = NULL;

  for (guint i = 0; i < self->layout->marks->len; i++)
    {
      const AtlasMarkBox *mark = &g_array_index (self->layout->marks, AtlasMarkBox, i);
      if (mark->series != series)
        continue;
      if (mark->x <= x)
        before = mark;
      else if (after == NULL)
        after = mark;
    }
  if (before == NULL && after == NULL)
    return FALSE;

  if (before != NULL && after != NULL && atlas_mark_boxes_are_joined (self->scene, before, after))
    *out_y = before->y + (after->y - before->y) * (x - before->x) / (after->x - before->x);
  else if (before == NULL || (after != NULL && after->x - x < x - before->x))
    *out_y = after->y;
  else
    *out_y = before->y;
  return TRUE;
}

void
atlas_layout_pass_place_early_names (AtlasLayoutPass *self)
{
  if (self->names_mode == ATLAS_NAMES_LEGEND)
    return;

  for (guint i = 0; i < self->names->len; i++)
    {
      const AtlasSeriesName *name = &g_array_index (self->names, AtlasSeriesName, i);
      if (!name->early)
        continue;

      const AtlasSeries *series = atlas_scene_get_series (self->scene, name->series);
      const AtlasMark *last = atlas_series_get_mark (series, name->last);
      double x = atlas_scale_map (&self->layout->x_scale, last->x);
      double y = atlas_scale_map (&self->layout->y_scale, last->y);
      Place best = { .n_covered = G_MAXUINT };
      AtlasRect beside = {
        x + GAP_EARLY_NAME * self->unit,
        y - name->name.height / 2,
        name->name.width,
        name->name.height,
      };
      try_place (self, beside, &best);
      try_around (self, x, y, name->name, &best);
      if (best.n_covered < G_MAXUINT)
        atlas_layout_pass_add_text (self, series->name, ATLAS_TEXT_SERIES_NAME, &best.bounds,
                                    (int) name->series, 0);
    }
}

static void
add_leader (AtlasLayoutPass *self, guint series, double x, double y, const AtlasRect *bounds)
{
  double room = self->layout->marker_size / 2 + CLEARANCE * self->unit / 2;
  gboolean above = bounds->y < y;
  AtlasLeader leader = {
    .series = series,
    .x = CLAMP (x, bounds->x, atlas_rect_get_right (bounds)),
    .y_start = above ? atlas_rect_get_bottom (bounds) : bounds->y,
    .y_end = above ? y - room : y + room,
  };

  if (fabs (leader.y_end - leader.y_start) >= LEADER_MIN * self->unit)
    g_array_append_val (self->layout->leaders, leader);
}

void
atlas_layout_pass_place_notes (AtlasLayoutPass *self)
{
  for (guint i = 0; i < self->scene->notes->len; i++)
    {
      const AtlasNote *note = &g_array_index (self->scene->notes, AtlasNote, i);
      double x = atlas_scale_map (&self->layout->x_scale, note->x);
      double y;
      if (!isfinite (x) || !atlas_text_is_set (note->text) ||
          !find_point (self, note->series, x, &y))
        continue;

      AtlasSize size = atlas_layout_pass_measure (self, note->text, ATLAS_TEXT_NOTE,
                                                  NOTE_WIDTH_MAX * self->unit);
      Place best = { .n_covered = G_MAXUINT };
      try_around (self, x, y, size, &best);
      if (best.n_covered == G_MAXUINT)
        continue;
      atlas_layout_pass_add_text (self, note->text, ATLAS_TEXT_NOTE, &best.bounds,
                                  (int) note->series, 0);
      add_leader (self, note->series, x, y, &best.bounds);
    }
}
