/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-specialty-row.h"

#include "atlas-cell-remarks.h"
#include "atlas-format.h"
#include "atlas-specialty-match.h"
#include "atlas-specialty-measure.h"

#include <glib/gi18n.h>

struct _AtlasSpecialtyRow
{
  GObject parent_instance;

  AtlasSpecialty *specialty;
  char *match_text;
  int cycle;                                   /* 0 until set */
  AtlasCell *cells[ATLAS_N_SPECIALTY_COLUMNS]; /* (nullable) each */
  gboolean compared;
};

G_DEFINE_FINAL_TYPE (AtlasSpecialtyRow, atlas_specialty_row, G_TYPE_OBJECT)

typedef enum
{
  PROP_NAME = 1,
  PROP_GROUP,
  PROP_CYCLE,
  PROP_COMPARED,
} AtlasSpecialtyRowProperty;

static GParamSpec *props[PROP_COMPARED + 1];

/* In the order of AtlasSpecialtyColumn. */
static const AtlasSpecialtyMeasure columns[ATLAS_N_SPECIALTY_COLUMNS] = {
  /* Translators: the title of a narrow column: keep it as short as can be. */
  { "offered", NC_ ("positions of a specialty", "Offered"), "positions_offered", NULL },
  { "filled", NC_ ("positions of a specialty", "Filled"), "positions_filled", NULL },
  { "unfilled", NC_ ("positions of a specialty", "Unfilled"), "positions_unfilled", NULL },
  { "programs", NC_ ("positions of a specialty", "Programs"), "programs", NULL },
  { "img-share", NC_ ("positions of a specialty", "IMG Share"), "share_of_filled_pct", "all_img" },
  /* Translators: the title of a narrow column: keep it as short as can be. */
  { "us-imgs", NC_ ("positions of a specialty", "U.S. IMGs"), "filled_by", "us_img" },
  /* Translators: the title of a narrow column: keep it as short as can be. */
  { "non-us-imgs", NC_ ("positions of a specialty", "Non-U.S. IMGs"), "filled_by", "non_us_img" },
};

const char *
atlas_specialty_column_get_title (AtlasSpecialtyColumn column)
{
  return g_dpgettext2 (NULL, "positions of a specialty", columns[column].title);
}

AtlasCell *
atlas_specialty_column_find_cell (AtlasSpecialtyColumn column,
                                  AtlasDataset *dataset,
                                  AtlasSpecialty *specialty,
                                  int cycle)
{
  return atlas_specialty_measure_find_cell (&columns[column], dataset, specialty, cycle);
}

static void
atlas_specialty_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  AtlasSpecialtyRow *self = ATLAS_SPECIALTY_ROW (object);

  switch ((AtlasSpecialtyRowProperty) prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, atlas_name_specialty (self->specialty));
      break;
    case PROP_GROUP:
      g_value_set_string (value,
                          atlas_name_specialty_group (atlas_specialty_get_group (self->specialty)));
      break;
    case PROP_CYCLE:
      g_value_set_int (value, self->cycle);
      break;
    case PROP_COMPARED:
      g_value_set_boolean (value, self->compared);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_specialty_row_set_property (GObject *object,
                                  guint prop_id,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  AtlasSpecialtyRow *self = ATLAS_SPECIALTY_ROW (object);

  switch ((AtlasSpecialtyRowProperty) prop_id)
    {
    case PROP_COMPARED:
      atlas_specialty_row_set_compared (self, g_value_get_boolean (value));
      break;
    case PROP_NAME:
    case PROP_GROUP:
    case PROP_CYCLE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_specialty_row_dispose (GObject *object)
{
  AtlasSpecialtyRow *self = ATLAS_SPECIALTY_ROW (object);

  for (guint i = 0; i < ATLAS_N_SPECIALTY_COLUMNS; i++)
    g_clear_object (&self->cells[i]);
  g_clear_object (&self->specialty);

  G_OBJECT_CLASS (atlas_specialty_row_parent_class)->dispose (object);
}

static void
atlas_specialty_row_finalize (GObject *object)
{
  g_free (ATLAS_SPECIALTY_ROW (object)->match_text);

  G_OBJECT_CLASS (atlas_specialty_row_parent_class)->finalize (object);
}

static void
atlas_specialty_row_class_init (AtlasSpecialtyRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = atlas_specialty_row_get_property;
  object_class->set_property = atlas_specialty_row_set_property;
  object_class->dispose = atlas_specialty_row_dispose;
  object_class->finalize = atlas_specialty_row_finalize;

  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, readable);
  props[PROP_GROUP] = g_param_spec_string ("group", NULL, NULL, NULL, readable);
  props[PROP_CYCLE] = g_param_spec_int ("cycle", NULL, NULL, 0, G_MAXINT, 0, readable);
  props[PROP_COMPARED] = g_param_spec_boolean ("compared", NULL, NULL, FALSE,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                   G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
atlas_specialty_row_init (AtlasSpecialtyRow *self)
{
}

AtlasSpecialtyRow *
atlas_specialty_row_new (AtlasSpecialty *specialty)
{
  g_return_val_if_fail (ATLAS_IS_SPECIALTY (specialty), NULL);

  AtlasSpecialtyRow *self = g_object_new (ATLAS_TYPE_SPECIALTY_ROW, NULL);

  self->specialty = g_object_ref (specialty);
  self->match_text = atlas_specialty_match_prepare (specialty);
  return self;
}

AtlasSpecialty *
atlas_specialty_row_get_specialty (AtlasSpecialtyRow *self)
{
  g_return_val_if_fail (ATLAS_IS_SPECIALTY_ROW (self), NULL);

  return self->specialty;
}

const char *
atlas_specialty_row_get_match_text (AtlasSpecialtyRow *self)
{
  g_return_val_if_fail (ATLAS_IS_SPECIALTY_ROW (self), NULL);

  return self->match_text;
}

int
atlas_specialty_row_get_cycle (AtlasSpecialtyRow *self)
{
  g_return_val_if_fail (ATLAS_IS_SPECIALTY_ROW (self), 0);

  return self->cycle;
}

void
atlas_specialty_row_set_cycle (AtlasSpecialtyRow *self, AtlasDataset *dataset, int cycle)
{
  g_return_if_fail (ATLAS_IS_SPECIALTY_ROW (self));
  g_return_if_fail (ATLAS_IS_DATASET (dataset));

  if (self->cycle == cycle)
    return;

  self->cycle = cycle;
  for (guint i = 0; i < ATLAS_N_SPECIALTY_COLUMNS; i++)
    g_set_object (&self->cells[i],
                  atlas_specialty_measure_find_cell (&columns[i], dataset, self->specialty, cycle));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CYCLE]);
}

AtlasCell *
atlas_specialty_row_get_cell (AtlasSpecialtyRow *self, AtlasSpecialtyColumn column)
{
  g_return_val_if_fail (ATLAS_IS_SPECIALTY_ROW (self), NULL);
  g_return_val_if_fail (column < ATLAS_N_SPECIALTY_COLUMNS, NULL);

  return self->cells[column];
}

/* Whether a cell of @specialty is one that a row shows. */
static gboolean
is_shown (AtlasSpecialty *specialty, AtlasCell *cell)
{
  const AtlasCellKey *key = atlas_cell_get_key (cell);
  const char *type = key->type != NULL ? atlas_applicant_type_get_id (key->type) : NULL;
  double value;

  if (key->time != ATLAS_TIME_CYCLE || key->outcome != NULL || key->topic != NULL ||
      g_strcmp0 (key->scope, atlas_specialty_get_scope (specialty)) != 0 ||
      !atlas_cell_get_value (cell, &value))
    return FALSE;

  for (guint i = 0; i < ATLAS_N_SPECIALTY_COLUMNS; i++)
    if (g_strcmp0 (columns[i].type, type) == 0 &&
        g_str_equal (columns[i].measure, atlas_measure_get_id (key->measure)))
      return TRUE;

  return FALSE;
}

static int
compare_cycles (gconstpointer a, gconstpointer b)
{
  return *(const int *) a - *(const int *) b;
}

/* @counts: how many numbers a cycle has, by year */
static void
count_numbers (AtlasDataset *dataset, AtlasSpecialty *specialty, GHashTable *counts)
{
  GPtrArray *cells = atlas_dataset_list_cells_of_specialty (dataset,
                                                            atlas_specialty_get_id (specialty));

  for (guint i = 0; i < cells->len; i++)
    {
      AtlasCell *cell = g_ptr_array_index (cells, i);
      gpointer year = GINT_TO_POINTER (atlas_cell_get_key (cell)->year);

      if (is_shown (specialty, cell))
        g_hash_table_insert (
            counts, year,
            GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, year)) + 1));
    }
}

GArray *
atlas_specialty_row_list_cycles (AtlasDataset *dataset, int *out_newest)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (dataset), NULL);

  GListModel *specialties = atlas_dataset_get_specialties (dataset);
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  GArray *cycles = g_array_new (FALSE, FALSE, sizeof (int));
  GHashTableIter iter;
  gpointer year;
  gpointer count;
  guint most = 0;

  for (guint i = 0; i < g_list_model_get_n_items (specialties); i++)
    {
      g_autoptr (AtlasSpecialty) specialty = g_list_model_get_item (specialties, i);

      count_numbers (dataset, specialty, counts);
    }

  *out_newest = 0;
  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, NULL, &count))
    most = MAX (most, GPOINTER_TO_UINT (count));
  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &year, &count))
    {
      int cycle = GPOINTER_TO_INT (year);

      g_array_append_val (cycles, cycle);
      if (2 * GPOINTER_TO_UINT (count) >= most)
        *out_newest = MAX (*out_newest, cycle);
    }

  g_array_sort (cycles, compare_cycles);
  return cycles;
}

static gboolean
has_value (AtlasSpecialtyRow *self, AtlasSpecialtyColumn column)
{
  double value;

  return self->cells[column] != NULL && atlas_cell_get_value (self->cells[column], &value);
}

gboolean
atlas_specialty_row_has_numbers (AtlasSpecialtyRow *self)
{
  g_return_val_if_fail (ATLAS_IS_SPECIALTY_ROW (self), FALSE);

  for (guint i = 0; i < ATLAS_N_SPECIALTY_COLUMNS; i++)
    if (has_value (self, i))
      return TRUE;

  return FALSE;
}

gboolean
atlas_specialty_row_has_img_split (AtlasSpecialtyRow *self)
{
  g_return_val_if_fail (ATLAS_IS_SPECIALTY_ROW (self), FALSE);

  return has_value (self, ATLAS_SPECIALTY_COLUMN_US_IMGS) &&
         has_value (self, ATLAS_SPECIALTY_COLUMN_NON_US_IMGS);
}

gboolean
atlas_specialty_row_get_compared (AtlasSpecialtyRow *self)
{
  g_return_val_if_fail (ATLAS_IS_SPECIALTY_ROW (self), FALSE);

  return self->compared;
}

void
atlas_specialty_row_set_compared (AtlasSpecialtyRow *self, gboolean compared)
{
  g_return_if_fail (ATLAS_IS_SPECIALTY_ROW (self));

  if (self->compared == compared)
    return;

  self->compared = compared;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COMPARED]);
}

/* "Offered 5,379 (single source)", "Filled not found" */
static char *
describe_cell (AtlasSpecialtyRow *self, AtlasSpecialtyColumn column)
{
  AtlasCell *cell = self->cells[column];
  g_autofree char *value = cell != NULL ? atlas_format_cell (cell) : g_strdup (_ ("not found"));
  /* Translators: between what is to be known of a number. */
  g_autofree char *remarks = cell != NULL
                                 ? atlas_cell_describe_remarks (cell, C_ ("between remarks", "; "))
                                 : NULL;
  const char *title = atlas_specialty_column_get_title (column);

  if (remarks == NULL)
    /* Translators: one of the numbers of a specialty: "Offered 5,379". */
    return g_strdup_printf (C_ ("number of a specialty", "%s %s"), title, value);

  /* Translators: one of the numbers of a specialty, with what is to be known of it: "Offered 5,379
   * (Single source)". */
  return g_strdup_printf (C_ ("number of a specialty", "%s %s (%s)"), title, value, remarks);
}

char *
atlas_specialty_row_describe (AtlasSpecialtyRow *self)
{
  g_return_val_if_fail (ATLAS_IS_SPECIALTY_ROW (self), NULL);

  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();

  for (guint i = 0; i < ATLAS_N_SPECIALTY_COLUMNS; i++)
    g_strv_builder_take (parts, describe_cell (self, i));

  g_auto (GStrv) list = g_strv_builder_end (parts);
  /* Translators: between the numbers of a specialty. */
  return g_strjoinv (C_ ("between numbers", ", "), list);
}
