/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AtlasChartKind:
 * @ATLAS_CHART_LINES: lines over years
 * @ATLAS_CHART_BARS: one horizontal bar a row, ranked; all of one series
 * @ATLAS_CHART_STACKS: one column a year, a series a part of it, the first at the foot
 * @ATLAS_CHART_DOTS: rows with a dot and an interval of each series
 * @ATLAS_CHART_GRID: a row a series and a column a year, the value written in each cell
 *
 * What a chart looks like.
 */
typedef enum
{
  ATLAS_CHART_LINES,
  ATLAS_CHART_BARS,
  ATLAS_CHART_STACKS,
  ATLAS_CHART_DOTS,
  ATLAS_CHART_GRID,
} AtlasChartKind;

/**
 * AtlasMark:
 * @id: (nullable): an opaque string that the chart hands back and never reads
 * @label: what a screen reader says of the mark, with value and unit
 * @value_text: the value as it is printed at the mark or beside a hovered one; the reason where
 *   @y is NAN, which only rows and cells show
 * @short_text: (nullable): the value in fewer digits, for a cell too narrow for @value_text
 * @detail: (nullable): what stands after the value in dimmer text: "4,198 of 9,767"
 * @x: the place on the category axis: a year, or the index of a row
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
  char *short_text;
  char *detail;
  double x;
  double y;
  double low;
  double high;
  gboolean hollow;
  gboolean joined;
} AtlasMark;

/**
 * AtlasSeries:
 * @name: the name of the line, part or row
 * @value_text: (nullable): the last value, which stands below the name of a line
 * @style: which colour, dash and marker of the palette; the same group has the same everywhere
 * @marks: (element-type AtlasMark): sorted by x, never empty
 *
 * A line of a chart, a part of its columns, or a row of its grid. Two series may share a style: a
 * group and the one that succeeds it under another definition.
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
 * AtlasGuide:
 * @value: on the value axis
 * @label: what it is: "Your score: 240"
 *
 * A line across the plot at one value.
 */
typedef struct
{
  double value;
  char *label;
} AtlasGuide;

/**
 * AtlasScene:
 * @kind: what the chart looks like
 * @title: the finding, a whole sentence
 * @subtitle: measure and denominator
 * @description: the whole chart in a sentence or two, for screen readers and image metadata
 * @key: (nullable): what hollow marks, gaps and bands mean
 * @footers: (array zero-terminated=1): the source line, from the longest wording to the shortest;
 *   the layout takes the first that fits on one line, else wraps the last
 * @sources: (nullable): every source of the marks in full, for image metadata
 * @license: (nullable): the licence of the picture, where it is known
 * @x_ticks: (element-type AtlasTick): every position of the category axis that may carry a label,
 *   sorted: years, or the names of the rows
 * @y_ticks: (element-type AtlasTick): of the value axis, at even distances, sorted; the first and
 *   last bound the axis
 * @x_min: start of the category axis
 * @x_max: end of the category axis
 * @guides: (element-type AtlasGuide): of a chart with rows
 * @more: (nullable): what to say where rows are left out for want of room, by how many less one
 * @earlier: (nullable): what to say where a grid leaves out its oldest years for want of room, by
 *   how many less one
 * @bands: whether the intervals are drawn
 *
 * Everything that a chart shows, as plain arrays with texts already translated and formatted.
 * A scene knows neither pixels nor colours. A scene without series is empty and shows
 * @empty_text instead of a plot.
 */
typedef struct
{
  AtlasChartKind kind;
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
  GArray *guides;
  char **more;
  char **earlier;
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
void atlas_scene_add_guide (AtlasScene *self, double value, const char *label);
gboolean atlas_scene_is_empty (const AtlasScene *self);
guint atlas_scene_get_n_marks (const AtlasScene *self);
const AtlasSeries *atlas_scene_get_series (const AtlasScene *self, guint index);
const AtlasMark *atlas_series_get_mark (const AtlasSeries *self, guint index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasScene, atlas_scene_free)

G_END_DECLS
