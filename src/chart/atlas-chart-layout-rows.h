/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-chart-layout-private.h"

G_BEGIN_DECLS

/* Between the plot and the labels of the value axis. */
#define ATLAS_ROWS_GAP_TICK 0.6

/**
 * AtlasRows:
 * @n_rows: how many the scene has
 * @n_shown: how many there is room for, from the top
 * @narrow: whether the chart is too narrow for what may be left out
 * @plan: their names, and how close they stand
 * @label_width: of the widest label, within its share of the width
 * @left: where the labels end and the plot, or the values before it, may begin
 * @pitch_max: from one row to the next
 * @head_height: of what stands above columns beside the plot, or 0
 * @has_ticks: whether there is room for the value axis below the rows
 * @has_upper_ticks: whether it stands above the rows, too: on a screen the foot of many rows is out
 *   of sight
 *
 * What the charts with rows have in common. Placed in this order: columns, plot across, guides,
 * plot down, and then what stands in the rows, so that a canvas too small for all keeps the rows.
 */
typedef struct
{
  AtlasLayoutPass *pass;
  guint n_rows;
  guint n_shown;
  gboolean narrow;
  AtlasRowPlan plan;
  double label_width;
  double left;
  double pitch_max;
  double head_height;
  gboolean has_ticks;
  gboolean has_upper_ticks;
} AtlasRows;

/* @n_lanes: how many marks a row has below each other; @head_height: what may have to stand above
 * columns beside the plot. */
void atlas_rows_init (AtlasRows *self, AtlasLayoutPass *pass, guint n_lanes, double head_height);
void atlas_rows_clear (AtlasRows *self);

/* The role of a text in a row, as close as rows stand. */
AtlasTextRole atlas_rows_get_role (const AtlasRows *self, AtlasTextRole role);

/* The row of a mark that is drawn or says why not; %FALSE if it is not among those shown. */
gboolean atlas_rows_find_row (const AtlasRows *self, const AtlasMark *mark, guint *out_row);

/* The domain of the value axis, ticks and guides included; then @value too. */
void atlas_rows_set_domain (AtlasRows *self);
void atlas_rows_extend_domain (AtlasRows *self, double value);
double atlas_rows_get_share (const AtlasRows *self, double value);

/* What the labels of the value axis need beside the plot. */
double atlas_rows_get_tick_room_left (const AtlasRows *self);
double atlas_rows_get_tick_room_right (const AtlasRows *self);

void atlas_rows_place_across (AtlasRows *self, double x, double width);
void atlas_rows_place_down (AtlasRows *self);
double atlas_rows_get_middle (const AtlasRows *self, guint row);
double atlas_rows_get_pitch (const AtlasRows *self);

/* A text on the line of a row, whatever its size. */
AtlasRect atlas_rows_get_text_bounds (const AtlasRows *self, guint row, double x, AtlasSize size);

/* The same with a little room around, for what stands in place of a value and may be framed. */
AtlasRect atlas_rows_get_frame (const AtlasRows *self, const AtlasRect *text);
void atlas_rows_add_labels (AtlasRows *self);
void atlas_rows_add_more (AtlasRows *self);

/* atlas-chart-layout-row-axis.c */
void atlas_rows_add_ticks (AtlasRows *self);

/* atlas-chart-layout-guides.c: takes from the top of the area what their labels need. */
void atlas_rows_place_guides (AtlasRows *self);

G_END_DECLS
