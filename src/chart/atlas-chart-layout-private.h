/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-chart-layout.h"

G_BEGIN_DECLS

typedef struct
{
  double width;
  double height;
} AtlasSize;

/* Where the names of the series stand, from the most to the least telling. */
typedef enum
{
  ATLAS_NAMES_STACKED,   /* at the line ends, the value below the name */
  ATLAS_NAMES_INLINE,    /* at the line ends, the value beside the name */
  ATLAS_NAMES_NAME_ONLY, /* at the line ends, without values */
  ATLAS_NAMES_LEGEND,    /* in rows above the plot */
} AtlasNamesMode;

/**
 * AtlasSeriesName:
 * @last: the mark that the name belongs to
 * @place: where that is on the value axis
 * @early: whether the line ends well before the time axis does
 */
typedef struct
{
  guint series;
  guint last;
  double place;
  gboolean early;
  AtlasSize name;
  AtlasSize value;
} AtlasSeriesName;

/**
 * AtlasLayoutPass:
 * @unit: body text in pixels: the measure of every distance
 * @area: what the parts placed so far leave
 * @x_sizes: (nullable): one a tick of the scene, likewise @y_sizes
 * @names: (element-type AtlasSeriesName): of the series that have a name and something to draw
 * @names_mode: the first that may be chosen, then what was chosen
 *
 * One computation of a layout, left to right; mirroring comes last.
 */
typedef struct
{
  const AtlasScene *scene;
  AtlasChartLayout *layout;
  AtlasMeasureText measure;
  gpointer user_data;
  double unit;
  AtlasRect area;
  AtlasSize *x_sizes;
  AtlasSize *y_sizes;
  double tick_height;
  GArray *names;
  AtlasNamesMode names_mode;
} AtlasLayoutPass;

static inline double
atlas_rect_get_right (const AtlasRect *rect)
{
  return rect->x + rect->width;
}

static inline double
atlas_rect_get_bottom (const AtlasRect *rect)
{
  return rect->y + rect->height;
}

gboolean atlas_rect_overlaps (const AtlasRect *a, const AtlasRect *b);
gboolean atlas_text_is_set (const char *text);
gboolean atlas_mark_is_drawn (const AtlasMark *mark);
gboolean atlas_mark_boxes_are_joined (const AtlasScene *scene,
                                      const AtlasMarkBox *from,
                                      const AtlasMarkBox *to);

AtlasSize atlas_layout_pass_measure (const AtlasLayoutPass *self,
                                     const char *text,
                                     AtlasTextRole role,
                                     double max_width);
void atlas_layout_pass_add_text (AtlasLayoutPass *self,
                                 const char *text,
                                 AtlasTextRole role,
                                 const AtlasRect *bounds,
                                 int series,
                                 double align);
void atlas_layout_pass_take_top (AtlasLayoutPass *self, double height);
void atlas_layout_pass_take_bottom (AtlasLayoutPass *self, double height);

void atlas_layout_pass_add_text_on_mark (AtlasLayoutPass *self,
                                         const char *text,
                                         AtlasTextRole role,
                                         const AtlasRect *bounds,
                                         guint mark);

/* Whether a mark has a place of its own: a row or a cell without a value says why. */
gboolean atlas_scene_shows_mark (const AtlasScene *scene, const AtlasMark *mark);

/**
 * AtlasRowPlan:
 * @get_name: the name of a row
 * @pitch: from one row to the next at least, by the text, where rows stand normally
 * @pitch_of_marks: the same at any density, for what is drawn in a row
 * @density: how close rows stand
 * @pitch_min: from one row to the next at least, in pixels
 * @n_visible: how many have room if nothing else is there, at least one: what the others are called
 *   concerns nobody
 * @labels: (array length=n_rows) (owned): sizes of the names of those
 * @label_width: of the widest
 * @label_height: of the tallest: what a row must hold
 *
 * Rows down the page before they have their places; the first four come from the caller.
 */
typedef struct
{
  guint n_rows;
  const char *(*get_name) (const AtlasScene *scene, guint row);
  double pitch;
  double pitch_of_marks;
  AtlasDensity density;
  double pitch_min;
  guint n_visible;
  AtlasSize *labels;
  double label_width;
  double label_height;
} AtlasRowPlan;

/* atlas-chart-layout-density.c: normal density on a screen; in a picture the first at which all
 * rows have room in @height, else the closest that can be read. */
void atlas_layout_pass_plan_rows (const AtlasLayoutPass *self, AtlasRowPlan *plan, double height);
void atlas_row_plan_clear (AtlasRowPlan *self);

/* The role of a text in a row, as close as rows stand. */
AtlasTextRole atlas_row_plan_get_role (const AtlasRowPlan *self, AtlasTextRole role);

/* atlas-chart-layout-frame.c */
void atlas_layout_pass_place_margins (AtlasLayoutPass *self);
void atlas_layout_pass_place_heading (AtlasLayoutPass *self);
void atlas_layout_pass_place_foot (AtlasLayoutPass *self);
void atlas_layout_pass_place_empty_text (AtlasLayoutPass *self);

/* atlas-chart-layout-axes.c */
void atlas_layout_pass_measure_ticks (AtlasLayoutPass *self);
void atlas_layout_pass_place_plot (AtlasLayoutPass *self);
void atlas_layout_pass_place_x_ticks (AtlasLayoutPass *self);
void atlas_layout_pass_place_y_ticks (AtlasLayoutPass *self);

/* atlas-chart-layout-names.c */
void atlas_layout_pass_measure_names (AtlasLayoutPass *self);
void atlas_layout_pass_choose_names_mode (AtlasLayoutPass *self);
double atlas_layout_pass_get_names_width (const AtlasLayoutPass *self);
void atlas_layout_pass_place_legend (AtlasLayoutPass *self);
void atlas_layout_pass_place_end_names (AtlasLayoutPass *self);

/* atlas-chart-layout-notes.c */
void atlas_layout_pass_place_early_names (AtlasLayoutPass *self);
void atlas_layout_pass_place_notes (AtlasLayoutPass *self);

/* atlas-chart-layout-marks.c */
void atlas_layout_pass_place_marks (AtlasLayoutPass *self);

/* One a kind of chart: everything between heading and foot. */
void atlas_layout_pass_place_lines (AtlasLayoutPass *self);
void atlas_layout_pass_place_bars (AtlasLayoutPass *self);
void atlas_layout_pass_place_stacks (AtlasLayoutPass *self);
void atlas_layout_pass_place_dots (AtlasLayoutPass *self);
void atlas_layout_pass_place_grid (AtlasLayoutPass *self);

G_END_DECLS
