/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-chart-layout-rows.h"

G_BEGIN_DECLS

/* What a sample above a column needs. */
#define ATLAS_READINGS_HEAD_HEIGHT 1.1
/* So many columns are told apart by their colours. */
#define ATLAS_READINGS_N_WITHOUT_HEADS 2

/* What is printed at the end of the rows, from the least on. */
typedef enum
{
  ATLAS_READINGS_NONE,
  ATLAS_READINGS_DETAILS,
  ATLAS_READINGS_ALL,
} AtlasReadingsMode;

/**
 * AtlasReading:
 * @number: width of the widest number up to its decimal point
 * @rest: of the widest that follows a number: decimals, unit or remark
 * @unit: of the widest before a detail
 * @detail: of the widest detail
 *
 * The column of a series at the end of the rows: values, decimal points below each other, and after
 * them the details.
 */
typedef struct
{
  double number;
  double rest;
  double unit;
  double detail;
} AtlasReading;

/**
 * AtlasReadings:
 * @columns: (array length=n_columns): one a series
 */
typedef struct
{
  const AtlasRows *rows;
  AtlasReading *columns;
  guint n_columns;
  AtlasReadingsMode mode;
} AtlasReadings;

void atlas_readings_init (AtlasReadings *self, const AtlasRows *rows);
void atlas_readings_clear (AtlasReadings *self);

/* Chooses the most for which @width, that of the plot and all right of it, has room. */
void atlas_readings_choose_mode (AtlasReadings *self, double width);
double atlas_readings_get_width (const AtlasReadings *self);

/* Above each of many columns stands the sample of its series. */
double atlas_readings_get_head_height (const AtlasReadings *self);
void atlas_readings_add (const AtlasReadings *self);

G_END_DECLS
