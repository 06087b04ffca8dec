/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-specialty-measure.h"

#include <glib/gi18n.h>

static const AtlasSpecialtyMeasure measures[] = {
  { "img-share", N_ ("IMG share"), "share_of_filled_pct", "all_img" },
  { "us-img-share", N_ ("U.S. IMG share"), "share_of_filled_pct", "us_img" },
  { "non-us-img-share", N_ ("Non-U.S. IMG share"), "share_of_filled_pct", "non_us_img" },
  { "imgs", N_ ("Filled by IMGs"), "filled_by", "all_img" },
  { "md-seniors", N_ ("Filled by U.S. MD seniors"), "filled_by", "us_md_senior" },
  { "positions", N_ ("Positions offered"), "positions_offered", NULL },
  { "filled", N_ ("Positions filled"), "positions_filled", NULL },
  { "fill-rate", N_ ("Fill rate"), "positions_fill_rate_pct", NULL },
  { "unfilled", N_ ("Positions unfilled"), "positions_unfilled", NULL },
  { "programs", N_ ("Programs"), "programs", NULL },
};

guint
atlas_specialty_measure_get_n (void)
{
  return G_N_ELEMENTS (measures);
}

const AtlasSpecialtyMeasure *
atlas_specialty_measure_get (guint index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (measures), NULL);

  return &measures[index];
}

const AtlasSpecialtyMeasure *
atlas_specialty_measure_find (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (measures); i++)
    if (g_str_equal (measures[i].id, id))
      return &measures[i];

  return NULL;
}

const char *
atlas_specialty_measure_get_title (const AtlasSpecialtyMeasure *self)
{
  return _ (self->title);
}

const char *
atlas_specialty_measure_get_unit (const AtlasSpecialtyMeasure *self, AtlasDataset *dataset)
{
  AtlasMeasure *measure = atlas_dataset_find_measure (dataset, self->measure);

  return measure != NULL ? atlas_measure_get_unit (measure) : "count";
}

AtlasCell *
atlas_specialty_measure_find_cell (const AtlasSpecialtyMeasure *self,
                                   AtlasDataset *dataset,
                                   AtlasSpecialty *specialty,
                                   int cycle)
{
  AtlasMeasure *measure = atlas_dataset_find_measure (dataset, self->measure);
  AtlasApplicantType *type = self->type != NULL ? atlas_dataset_find_type (dataset, self->type)
                                                : NULL;

  if (measure == NULL || (type == NULL && self->type != NULL))
    return NULL;

  AtlasCellKey key = {
    .time = ATLAS_TIME_CYCLE,
    .year = cycle,
    .measure = measure,
    .unit = atlas_measure_get_unit (measure),
    .type = type,
    .specialty = atlas_specialty_get_id (specialty),
    .scope = atlas_specialty_get_scope (specialty),
  };

  return atlas_dataset_lookup_key (dataset, &key);
}

static gboolean
is_of (const AtlasSpecialtyMeasure *self, AtlasSpecialty *specialty, AtlasCell *cell)
{
  const AtlasCellKey *key = atlas_cell_get_key (cell);
  const char *type = key->type != NULL ? atlas_applicant_type_get_id (key->type) : NULL;
  double value;

  return key->time == ATLAS_TIME_CYCLE && key->outcome == NULL && key->topic == NULL &&
         g_str_equal (atlas_measure_get_id (key->measure), self->measure) &&
         g_strcmp0 (type, self->type) == 0 &&
         g_strcmp0 (key->scope, atlas_specialty_get_scope (specialty)) == 0 &&
         atlas_cell_get_value (cell, &value);
}

static int
compare_cycles (gconstpointer a, gconstpointer b)
{
  return *(const int *) a - *(const int *) b;
}

GArray *
atlas_specialty_measure_list_cycles (const AtlasSpecialtyMeasure *self, AtlasDataset *dataset)
{
  GListModel *specialties = atlas_dataset_get_specialties (dataset);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GArray *cycles = g_array_new (FALSE, FALSE, sizeof (int));

  for (guint i = 0; i < g_list_model_get_n_items (specialties); i++)
    {
      g_autoptr (AtlasSpecialty) specialty = g_list_model_get_item (specialties, i);
      GPtrArray *cells = atlas_dataset_list_cells_of_specialty (dataset,
                                                                atlas_specialty_get_id (specialty));

      for (guint j = 0; j < cells->len; j++)
        {
          AtlasCell *cell = g_ptr_array_index (cells, j);
          int year = atlas_cell_get_key (cell)->year;

          if (is_of (self, specialty, cell) && g_hash_table_add (seen, GINT_TO_POINTER (year)))
            g_array_append_val (cycles, year);
        }
    }

  g_array_sort (cycles, compare_cycles);
  return cycles;
}
