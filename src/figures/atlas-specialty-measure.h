/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-dataset.h"

G_BEGIN_DECLS

/**
 * AtlasSpecialtyMeasure:
 * @id: never changes: "img-share"
 * @title: in English, to be translated where it is shown
 * @measure: the id of the measure that is looked up
 * @type: (nullable): the id of the applicant type whose number it is
 *
 * One of the things that specialties are ranked and compared by.
 */
typedef struct
{
  const char *id;
  const char *title;
  const char *measure;
  const char *type;
} AtlasSpecialtyMeasure;

guint atlas_specialty_measure_get_n (void);
const AtlasSpecialtyMeasure *atlas_specialty_measure_get (guint index);

/* (nullable) */
const AtlasSpecialtyMeasure *atlas_specialty_measure_find (const char *id);

/* In the display language. */
const char *atlas_specialty_measure_get_title (const AtlasSpecialtyMeasure *self);

/* "percent" or "count". */
const char *
atlas_specialty_measure_get_unit (const AtlasSpecialtyMeasure *self, AtlasDataset *dataset);

/* (nullable): the cell of a specialty in one cycle, in the scope that the specialty has in the
 * tables of first-year positions: other scopes are never mixed in. */
AtlasCell *atlas_specialty_measure_find_cell (const AtlasSpecialtyMeasure *self,
                                              AtlasDataset *dataset,
                                              AtlasSpecialty *specialty,
                                              int cycle);

/* (element-type int) (transfer full): the cycles for which any of the specialties in the data has a
 * cell of this measure with a value, sorted. */
GArray *atlas_specialty_measure_list_cycles (const AtlasSpecialtyMeasure *self,
                                             AtlasDataset *dataset) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
