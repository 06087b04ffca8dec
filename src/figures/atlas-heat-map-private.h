/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-ranking.h"

G_BEGIN_DECLS

/**
 * AtlasHeatMap:
 * @specialties: (element-type AtlasSpecialty): those of the rows, from the top
 * @chosen: whether the reader selected specialties
 * @n_silent: how many were selected of which nothing is said in any cycle
 * @n_others: how many have numbers, but no row
 * @trimmed: whether cycles with few numbers are left out at the ends of the range
 * @first: the first cycle, 0 where there is none
 */
typedef struct
{
  const AtlasSpecialtyMeasure *measure;
  AtlasDataset *dataset;
  GPtrArray *specialties;
  gboolean chosen;
  guint n_silent;
  guint n_others;
  gboolean trimmed;
  int first;
  int last;
} AtlasHeatMap;

void atlas_heat_map_init (AtlasHeatMap *self,
                          const AtlasFigure *figure,
                          AtlasDataset *dataset,
                          AtlasSelection *selection);
void atlas_heat_map_clear (AtlasHeatMap *self);

/* The newest known number of a row, else that of the last cycle. */
AtlasRankedNumber atlas_heat_map_find_latest (const AtlasHeatMap *self, AtlasSpecialty *specialty);

G_END_DECLS
