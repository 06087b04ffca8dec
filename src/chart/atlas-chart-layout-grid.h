/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-chart-layout-private.h"

G_BEGIN_DECLS

/* Beside a value in its cell, in units. */
#define ATLAS_GRID_PADDING 0.25

/**
 * AtlasGrid:
 * @n_shown: how many rows there is room for
 * @n_columns: how many years there are
 * @n_dropped: how many of them, the oldest, there is no room for
 * @plan: their names, and how close they stand
 * @label_width: the widest, within bounds
 * @has_header: whether there is room for the years
 * @has_ramp: whether there is room to say what the shades mean
 * @ramp: the size of the ramp with its labels
 */
typedef struct
{
  AtlasLayoutPass *pass;
  guint n_rows;
  guint n_shown;
  guint n_columns;
  guint n_dropped;
  AtlasRowPlan plan;
  double label_width;
  gboolean has_header;
  gboolean has_ramp;
  AtlasSize ramp;
} AtlasGrid;

double atlas_grid_get_cell_width (const AtlasGrid *self);

/* (array): the width of the widest value from each column on: of all rows, so that the columns do
 * not hang on how many of those there is room for. */
double *atlas_grid_measure_values (const AtlasGrid *self) G_GNUC_WARN_UNUSED_RESULT;

/* Writes the value of every cell into it, as tellingly as there is room for in all of them: a table
 * of which some are blank misleads. */
void atlas_grid_place_values (const AtlasGrid *self);

G_END_DECLS
