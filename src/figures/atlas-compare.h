/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-dataset.h"
#include "atlas-selection.h"

G_BEGIN_DECLS

/* As many as one can tell apart on one scale. */
#define ATLAS_COMPARE_MAX 4

/* (element-type AtlasSpecialty) (transfer container): those that the figure "compare" shows, in
 * the order of the selection. */
GPtrArray *atlas_compare_list_specialties (AtlasDataset *dataset,
                                           AtlasSelection *selection) G_GNUC_WARN_UNUSED_RESULT;

/**
 * AtlasDifference:
 * @specialty: the one that is compared with the first of the selection
 * @cycle: the last cycle in which both have a number
 * @values: the numbers: "43.0 % and 31.8 %"
 * @difference: "11.2 points more", "5,204 fewer"
 * @meaning: in words, whether the difference is more than chance would give
 * @cells: (element-type utf8): the ids of both cells
 *
 * How a specialty stands to the first one in the measure of the selection.
 */
typedef struct
{
  AtlasSpecialty *specialty;
  AtlasSpecialty *first;
  int cycle;
  char *values;
  char *difference;
  char *meaning;
  char *cells[2];
} AtlasDifference;

void atlas_difference_free (AtlasDifference *self);

/* (element-type AtlasDifference) (transfer full): one a specialty after the first that shares a
 * cycle with it. Shares are compared by Newcombe's method 10 (Newcombe 1998) on their counts;
 * counts are a census, of which only the difference is said. */
GPtrArray *
atlas_differences_new (AtlasDataset *dataset, AtlasSelection *selection) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
