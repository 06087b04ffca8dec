/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AtlasMark:
 * @id: (nullable): an opaque string that the chart hands back and never reads
 * @label: what a screen reader says of the mark, with value and unit
 * @value_text: the value as it is printed beside a hovered mark
 * @x: the position on the time axis, a year
 * @y: the value, in the unit of the scene's value axis
 * @low: the lower end of the interval around @y, or NAN
 * @high: the upper end of the interval around @y, or NAN
 * @hollow: whether the mark is drawn as an outline (computed, or shown with a caution)
 * @joined: whether a line leads here from the mark before; %FALSE after a gap
 *
 * One value of a series.
 */
typedef struct
{
  char *id;
  char *label;
  char *value_text;
  double x;
  double y;
  double low;
  double high;
  gboolean hollow;
  gboolean joined;
} AtlasMark;

/**
 * AtlasSeries:
 * @name: the name that stands at the end of the line
 * @value_text: the last value, which stands below the name
 * @style: which colour, dash and marker of the palette; the same group has the same everywhere
 * @marks: (element-type AtlasMark): sorted by x, never empty
 *
 * A line of a chart. Two series may share a style: a group and the one that succeeds it under
 * another definition.
 */
typedef struct
{
  char *name;
  char *value_text;
  guint style;
  GArray *marks;
} AtlasSeries;

/**
 * AtlasTick:
 *
 * A labelled position on an axis. The layout leaves labels out where they would collide.
 */
typedef struct
{
  double position;
  char *label;
} AtlasTick;

/**
 * AtlasNote:
 * @series: index of the series that the note belongs to
 * @x: the position on the time axis that it marks
 *
 * A short remark inside the plot: a change of definition.
 */
typedef struct
{
  guint series;
  double x;
  char *text;
} AtlasNote;

/**
 * AtlasScene:
 * @title: the finding, a whole sentence
 * @subtitle: measure and denominator
 * @description: the whole chart in a sentence or two, for screen readers and image metadata
 * @key: (nullable): what hollow marks, gaps and bands mean
 * @footers: (array zero-terminated=1): the source line, from the longest wording to the shortest;
 *   the layout takes the first that fits on one line, else wraps the last
 * @sources: (nullable): every source of the marks in full, for image metadata
 * @license: (nullable): the licence of the picture, where it is known
 * @x_ticks: (element-type AtlasTick): every position that may carry a label, sorted
 * @y_ticks: (element-type AtlasTick): at even distances, sorted; the first and last bound the axis
 * @x_min: start of the time axis
 * @x_max: end of the time axis
 * @bands: whether the intervals are drawn
 *
 * Everything that a chart shows, as plain arrays with texts already translated and formatted.
 * A scene knows neither pixels nor colours. A scene without series is empty and shows
 * @empty_text instead of a plot.
 */
typedef struct
{
  char *title;
  char *subtitle;
  char *description;
  char *key;
  char *empty_text;
  char **footers;
  char *sources;
  char *license;
  GArray *series;
  GArray *notes;
  GArray *x_ticks;
  GArray *y_ticks;
  double x_min;
  double x_max;
  gboolean bands;
} AtlasScene;

AtlasScene *atlas_scene_new (void) G_GNUC_WARN_UNUSED_RESULT;
void atlas_scene_free (AtlasScene *self);
/* What the next two return is there to fill in, and valid until the next of its kind is added. */
AtlasSeries *
atlas_scene_add_series (AtlasScene *self, const char *name, const char *value_text, guint style);
AtlasMark *atlas_series_add_mark (AtlasSeries *self, const char *id, double x, double y);
void atlas_scene_add_x_tick (AtlasScene *self, double position, const char *label);
void atlas_scene_add_y_tick (AtlasScene *self, double position, const char *label);
void atlas_scene_add_note (AtlasScene *self, guint series, double x, const char *text);
gboolean atlas_scene_is_empty (const AtlasScene *self);
guint atlas_scene_get_n_marks (const AtlasScene *self);
const AtlasSeries *atlas_scene_get_series (const AtlasScene *self, guint index);
const AtlasMark *atlas_series_get_mark (const AtlasSeries *self, guint index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasScene, atlas_scene_free)

G_END_DECLS
