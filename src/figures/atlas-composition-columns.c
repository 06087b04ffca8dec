/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who filled a specialty: the counts, and what is left of the whole. */

#include "config.h"

#include "atlas-composition-private.h"

#include "atlas-name.h"

#include <glib/gi18n.h>

/* Counts are whole: less than this is the error of binary fractions. */
#define TOLERANCE 0.5

/* From so many columns on that are whole, the others are left out. */
#define MIN_WHOLE 2

static const char *const groups[ATLAS_N_GROUPS] = {
  "us_md_senior", "us_do_all", "us_do_senior", "us_img", "non_us_img", "all_img",
};

/* A colour that no group of the chart has, and greys that differ in their hatching. */
#define STYLE_OTHERS 7
#define STYLE_UNFILLED 10
#define STYLE_NOT_BROKEN_DOWN 18

static AtlasCell *
find_cell (const AtlasComposition *self, int cycle, const char *measure_id, const char *type_id)
{
  AtlasMeasure *measure = atlas_dataset_find_measure (self->dataset, measure_id);
  AtlasApplicantType *type = type_id != NULL ? atlas_dataset_find_type (self->dataset, type_id)
                                             : NULL;

  if (measure == NULL || (type == NULL && type_id != NULL))
    return NULL;

  AtlasCellKey key = {
    .time = ATLAS_TIME_CYCLE,
    .year = cycle,
    .measure = measure,
    .unit = atlas_measure_get_unit (measure),
    .type = type,
    .specialty = atlas_specialty_get_id (self->specialty),
    .scope = atlas_specialty_get_scope (self->specialty),
  };

  return atlas_dataset_lookup_key (self->dataset, &key);
}

/* What was published, or nothing. */
static AtlasAmount
find_amount (const AtlasComposition *self, int cycle, const char *measure, const char *type)
{
  AtlasCell *cell = find_cell (self, cycle, measure, type);
  AtlasAmount amount = { NULL };

  if (cell != NULL && atlas_cell_has_mark (cell) && atlas_cell_get_value (cell, &amount.value))
    amount.cell = cell;
  return amount;
}

static double
sum_groups (const AtlasColumn *column)
{
  double sum = 0.0;

  for (guint i = 0; i < ATLAS_N_GROUPS; i++)
    sum += column->parts[i].value;
  return sum;
}

static void
find_groups (const AtlasComposition *self, AtlasColumn *column)
{
  AtlasAmount *parts = column->parts;

  for (guint i = 0; i < ATLAS_N_GROUPS; i++)
    parts[i] = find_amount (self, column->cycle, "filled_by", groups[i]);

  if (parts[ATLAS_PART_DO_SENIORS].cell != NULL)
    parts[ATLAS_PART_ALL_DOS] = (AtlasAmount) { NULL };
  if (parts[ATLAS_PART_US_IMGS].cell != NULL && parts[ATLAS_PART_NON_US_IMGS].cell != NULL)
    parts[ATLAS_PART_ALL_IMGS] = (AtlasAmount) { NULL };
  else if (parts[ATLAS_PART_ALL_IMGS].cell != NULL)
    parts[ATLAS_PART_US_IMGS] = parts[ATLAS_PART_NON_US_IMGS] = (AtlasAmount) { NULL };
}

static gboolean
knows_all_groups (const AtlasColumn *column)
{
  double imgs;

  return column->parts[ATLAS_PART_MD_SENIORS].cell != NULL &&
         (column->parts[ATLAS_PART_DO_SENIORS].cell != NULL ||
          column->parts[ATLAS_PART_ALL_DOS].cell != NULL) &&
         atlas_column_get_imgs (column, &imgs);
}

/* What the groups leave of the positions filled, under a count of its own if there is one. */
static void
find_rest (const AtlasComposition *self, AtlasColumn *column)
{
  gboolean all_known = knows_all_groups (column);
  double rest = column->filled.value - sum_groups (column);

  if (column->filled.cell == NULL || rest < TOLERANCE)
    return;

  AtlasAmount published = find_amount (self, column->cycle, "filled_by",
                                       all_known ? "other" : "other_than_us_seniors");
  gboolean confirmed = published.cell != NULL && ABS (published.value - rest) < TOLERANCE;
  AtlasPart part = all_known && (confirmed || !atlas_column_is_doubtful (column))
                       ? ATLAS_PART_OTHERS
                       : ATLAS_PART_NOT_BROKEN_DOWN;
  column->parts[part] = confirmed ? published : (AtlasAmount) { column->filled.cell, rest, TRUE };
}

static void
find_unfilled (const AtlasComposition *self, AtlasColumn *column)
{
  AtlasAmount *unfilled = &column->parts[ATLAS_PART_UNFILLED];
  double left = column->offered.value - column->filled.value;

  *unfilled = find_amount (self, column->cycle, "positions_unfilled", NULL);
  if (unfilled->cell == NULL && column->offered.cell != NULL && column->filled.cell != NULL &&
      left > -TOLERANCE)
    *unfilled = (AtlasAmount) { column->offered.cell, left, TRUE };
}

/* FALSE where nothing says who filled the positions, or that somebody did. */
static gboolean
fill_column (const AtlasComposition *self, AtlasColumn *column)
{
  gboolean has_group = FALSE;
  double total = 0.0;

  column->offered = find_amount (self, column->cycle, "positions_offered", NULL);
  column->filled = find_amount (self, column->cycle, "positions_filled", NULL);
  find_groups (self, column);
  find_rest (self, column);
  find_unfilled (self, column);

  for (guint i = 0; i < ATLAS_N_PARTS; i++)
    {
      has_group = has_group || (i < ATLAS_N_GROUPS && column->parts[i].cell != NULL);
      total += column->parts[i].value;
    }
  column->whole = column->filled.cell != NULL ||
                  (column->offered.cell != NULL && total > column->offered.value - TOLERANCE);
  column->contradicts = (column->filled.cell != NULL &&
                         sum_groups (column) > column->filled.value + TOLERANCE) ||
                        (column->offered.cell != NULL && total > column->offered.value + TOLERANCE);
  return has_group || column->filled.cell != NULL;
}

static int
compare_cycles (gconstpointer a, gconstpointer b)
{
  return *(const int *) a - *(const int *) b;
}

/* (element-type int): the cycles for which the specialty has any count. */
static GArray *
list_cycles (const AtlasComposition *self, AtlasSelection *selection)
{
  GPtrArray *cells = atlas_dataset_list_cells_of_specialty (
      self->dataset, atlas_specialty_get_id (self->specialty));
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GArray *cycles = g_array_new (FALSE, FALSE, sizeof (int));

  for (guint i = 0; i < cells->len; i++)
    {
      const AtlasCellKey *key = atlas_cell_get_key (g_ptr_array_index (cells, i));
      int year = key->year;

      if (key->time == ATLAS_TIME_CYCLE && atlas_selection_has_cycle (selection, year) &&
          g_hash_table_add (seen, GINT_TO_POINTER (year)))
        g_array_append_val (cycles, year);
    }

  g_array_sort (cycles, compare_cycles);
  return cycles;
}

static void
add_columns (AtlasComposition *self, AtlasSelection *selection)
{
  g_autoptr (GArray) cycles = list_cycles (self, selection);

  for (guint i = 0; i < cycles->len; i++)
    {
      AtlasColumn column = { .cycle = g_array_index (cycles, int, i) };

      if (!fill_column (self, &column))
        continue;
      if (self->shares && !(column.offered.value > 0.0))
        g_array_append_val (self->without_offered, column.cycle);
      else
        g_array_append_val (self->columns, column);
    }
}

/* Beside whole columns one of a few groups would look like a whole that is small. */
static void
leave_open_out (AtlasComposition *self)
{
  guint n_whole = 0;

  for (guint i = 0; i < self->columns->len; i++)
    n_whole += atlas_composition_get_column (self, i)->whole;
  if (n_whole < MIN_WHOLE)
    return;

  for (guint i = 0; i < self->columns->len;)
    {
      const AtlasColumn *column = atlas_composition_get_column (self, i);

      if (column->whole)
        i++;
      else
        {
          g_array_append_val (self->without_filled, column->cycle);
          g_array_remove_index (self->columns, i);
        }
    }
}

static AtlasSpecialty *
choose_specialty (AtlasDataset *dataset, AtlasSelection *selection)
{
  const char *const *ids = atlas_selection_get_specialties (selection);
  AtlasSpecialty *specialty;

  if (ids[0] != NULL)
    return atlas_dataset_find_specialty (dataset, ids[0]);

  specialty = atlas_dataset_find_specialty (dataset, "all-specialties");
  return specialty != NULL ? specialty
                           : atlas_dataset_find_specialty (dataset, "internal-medicine");
}

AtlasComposition *
atlas_composition_new (AtlasDataset *dataset, AtlasSelection *selection)
{
  AtlasComposition *self = g_new0 (AtlasComposition, 1);

  self->dataset = dataset;
  self->specialty = choose_specialty (dataset, selection);
  self->shares = atlas_selection_get_shares (selection);
  self->columns = g_array_new (FALSE, FALSE, sizeof (AtlasColumn));
  self->without_filled = g_array_new (FALSE, FALSE, sizeof (int));
  self->without_offered = g_array_new (FALSE, FALSE, sizeof (int));
  if (self->specialty != NULL)
    add_columns (self, selection);
  leave_open_out (self);

  return self;
}

void
atlas_composition_free (AtlasComposition *self)
{
  g_array_unref (self->columns);
  g_array_unref (self->without_filled);
  g_array_unref (self->without_offered);
  g_free (self);
}

const AtlasColumn *
atlas_composition_get_column (const AtlasComposition *self, guint index)
{
  return &g_array_index (self->columns, AtlasColumn, index);
}

gboolean
atlas_composition_has_part (const AtlasComposition *self, AtlasPart part)
{
  for (guint i = 0; i < self->columns->len; i++)
    if (atlas_composition_get_column (self, i)->parts[part].cell != NULL)
      return TRUE;

  return FALSE;
}

gboolean
atlas_composition_has_open (const AtlasComposition *self)
{
  for (guint i = 0; i < self->columns->len; i++)
    if (!atlas_composition_get_column (self, i)->whole)
      return TRUE;

  return FALSE;
}

const char *
atlas_composition_name_part (const AtlasComposition *self, AtlasPart part)
{
  if (part < ATLAS_N_GROUPS)
    return atlas_name_type (atlas_dataset_find_type (self->dataset, groups[part]));
  if (part == ATLAS_PART_OTHERS)
    /* Translators: positions filled by applicants of none of the groups in the chart. */
    return _ ("Others");
  if (part == ATLAS_PART_NOT_BROKEN_DOWN)
    /* Translators: positions filled by applicants whose groups are not known one by one. */
    return _ ("Not broken down");

  /* Translators: positions that nobody filled. */
  return _ ("Unfilled");
}

guint
atlas_composition_get_style (const AtlasComposition *self, AtlasPart part)
{
  if (part < ATLAS_N_GROUPS)
    return atlas_figure_get_style (self->dataset,
                                   atlas_dataset_find_type (self->dataset, groups[part]));
  if (part == ATLAS_PART_OTHERS)
    return STYLE_OTHERS;

  return part == ATLAS_PART_UNFILLED ? STYLE_UNFILLED : STYLE_NOT_BROKEN_DOWN;
}

double
atlas_column_get_shown (const AtlasColumn *self, double value, gboolean shares)
{
  return shares ? 100.0 * value / self->offered.value : value;
}

gboolean
atlas_column_get_imgs (const AtlasColumn *self, double *out_value)
{
  const AtlasAmount *all = &self->parts[ATLAS_PART_ALL_IMGS];
  const AtlasAmount *us = &self->parts[ATLAS_PART_US_IMGS];
  const AtlasAmount *other = &self->parts[ATLAS_PART_NON_US_IMGS];

  *out_value = all->value + us->value + other->value;
  return all->cell != NULL || (us->cell != NULL && other->cell != NULL);
}

static gboolean
is_doubtful (const AtlasAmount *amount)
{
  return amount->cell != NULL &&
         (atlas_cell_get_caution (amount->cell) != NULL || atlas_cell_is_disputed (amount->cell));
}

gboolean
atlas_column_is_doubtful (const AtlasColumn *self)
{
  for (guint i = 0; i < ATLAS_N_GROUPS; i++)
    if (is_doubtful (&self->parts[i]))
      return TRUE;

  return is_doubtful (&self->filled);
}

/* What groups leave is as good as they are. */
static gboolean
has_hollow_group (const AtlasColumn *self)
{
  for (guint i = 0; i < ATLAS_N_GROUPS; i++)
    if (self->parts[i].cell != NULL && atlas_cell_is_hollow (self->parts[i].cell))
      return TRUE;

  return FALSE;
}

/* Others are a remainder by their name, and mostly so few that an outline would fill them. */
gboolean
atlas_column_is_hollow (const AtlasColumn *self, AtlasPart part)
{
  const AtlasAmount *amount = &self->parts[part];
  gboolean unsure = part == ATLAS_PART_OTHERS ? has_hollow_group (self) : TRUE;

  return (amount->computed && unsure) || part == ATLAS_PART_NOT_BROKEN_DOWN ||
         atlas_cell_is_hollow (amount->cell);
}

gboolean
atlas_composition_has_hollow (const AtlasComposition *self)
{
  for (guint i = 0; i < self->columns->len; i++)
    {
      const AtlasColumn *column = atlas_composition_get_column (self, i);

      for (guint j = 0; j < ATLAS_N_PARTS; j++)
        if (column->parts[j].cell != NULL && atlas_column_is_hollow (column, j))
          return TRUE;
    }

  return FALSE;
}
