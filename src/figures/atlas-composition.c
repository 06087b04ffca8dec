/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Who filled the positions of one specialty: a column a cycle, made of the groups. */

#include "config.h"

#include "atlas-composition-private.h"

#include "atlas-format.h"

#include <glib/gi18n.h>

#define MAX_Y_TICKS 8

static char *
format_shown (const AtlasComposition *self, const AtlasColumn *column, double value)
{
  double shown = atlas_column_get_shown (column, value, self->shares);

  return self->shares ? atlas_format_percent (shown, 1) : atlas_format_number (shown, 0);
}

/* What a computed part is computed from. */
static char *
describe_formula (const AtlasColumn *column, AtlasPart part)
{
  g_autofree char *filled = atlas_format_number (column->filled.value, 0);
  g_autofree char *offered = atlas_format_number (column->offered.value, 0);

  if (part == ATLAS_PART_UNFILLED)
    /* Translators: how a part of a column is computed: the positions offered, those filled. */
    return g_strdup_printf (_ ("%s offered less %s filled"), offered, filled);
  if (atlas_column_is_doubtful (column))
    /* Translators: how a part of a column is computed, with at least one number that may be wrong:
     * the positions filled. */
    return g_strdup_printf (_ ("%s filled less the groups, with a doubtful number"), filled);

  /* Translators: how a part of a column is computed: the positions filled. */
  return g_strdup_printf (_ ("%s filled less the groups"), filled);
}

static char *
describe_computed (const AtlasColumn *column, AtlasPart part, const char *what)
{
  g_autofree char *value = atlas_format_number (column->parts[part].value, 0);
  g_autofree char *formula = describe_formula (column, part);

  /* Translators: what a screen reader says of a part of a column: year and part, its value, how
   * that is computed: "2024, Others, 191, computed: 9,767 filled less the groups". */
  return g_strdup_printf (_ ("%s, %s, computed: %s"), what, value, formula);
}

static char *
describe_mark (const AtlasComposition *self, const AtlasColumn *column, AtlasPart part)
{
  const AtlasAmount *amount = &column->parts[part];
  /* Translators: what a part of a column stands for: the year and who filled it. */
  g_autofree char *what = g_strdup_printf (_ ("%d, %s"), column->cycle,
                                           atlas_composition_name_part (self, part));
  g_autofree char *count = amount->computed ? describe_computed (column, part, what)
                                            : atlas_mark_describe (what, amount->cell);

  if (!self->shares)
    return g_steal_pointer (&count);

  g_autofree char *share = format_shown (self, column, amount->value);
  g_autofree char *offered = atlas_format_number (column->offered.value, 0);
  /* Translators: a part of a column in words, its share of the positions offered, and those. */
  return g_strdup_printf (_ ("%s, %s of %s offered"), count, share, offered);
}

/* The other way to look at a part: its share beside a count, its count beside a share. */
static char *
describe_other_view (const AtlasComposition *self, const AtlasColumn *column, double value)
{
  if (!(column->offered.value > 0.0))
    return NULL;

  g_autofree char *offered = atlas_format_number (column->offered.value, 0);
  g_autofree char *count = atlas_format_number (value, 0);
  g_autofree char *share = atlas_format_percent (atlas_column_get_shown (column, value, TRUE), 1);

  if (self->shares)
    /* Translators: a count and the positions offered: "4,198 of 10,261". */
    return g_strdup_printf (_ ("%s of %s"), count, offered);

  /* Translators: a share and the positions offered: "40.9 % of 10,261 offered". */
  return g_strdup_printf (_ ("%s of %s offered"), share, offered);
}

static char *
describe_detail (const AtlasComposition *self, const AtlasColumn *column, AtlasPart part)
{
  const AtlasAmount *amount = &column->parts[part];
  char *other_view = describe_other_view (self, column, amount->value);

  if (!amount->computed)
    return other_view;

  g_autofree char *owned = other_view;
  g_autofree char *formula = describe_formula (column, part);
  if (owned == NULL)
    return g_steal_pointer (&formula);

  /* Translators: what stands beside a computed part of a column: its share or its count, and how it
   * is computed: "1.9 % of 10,261 offered; 9,767 filled less the groups". */
  return g_strdup_printf (_ ("%s; %s"), owned, formula);
}

static void
add_mark (const AtlasComposition *self,
          AtlasSeries *series,
          const AtlasColumn *column,
          AtlasPart part)
{
  const AtlasAmount *amount = &column->parts[part];
  AtlasMark *mark = atlas_series_add_mark (
      series, atlas_cell_get_id (amount->cell), column->cycle,
      atlas_column_get_shown (column, amount->value, self->shares));

  mark->value_text = format_shown (self, column, amount->value);
  mark->detail = describe_detail (self, column, part);
  mark->label = describe_mark (self, column, part);
  mark->hollow = atlas_column_is_hollow (column, part);
}

/* The last value of a part, with its year where later columns lack it. */
static char *
describe_last (const AtlasComposition *self, AtlasPart part)
{
  guint last = self->columns->len - 1;
  guint index = last;

  while (atlas_composition_get_column (self, index)->parts[part].cell == NULL)
    index--;

  const AtlasColumn *column = atlas_composition_get_column (self, index);
  g_autofree char *value = format_shown (self, column, column->parts[part].value);
  if (index == last)
    return g_steal_pointer (&value);

  /* Translators: the last value of a part that later columns lack, and its year. */
  return g_strdup_printf (_ ("%s in %d"), value, column->cycle);
}

/* All DO graduates have the colour of the seniors, and their name where there are no seniors. */
static gboolean
is_named (const AtlasComposition *self, AtlasPart part)
{
  return part != ATLAS_PART_ALL_DOS || !atlas_composition_has_part (self, ATLAS_PART_DO_SENIORS);
}

static void
add_series (AtlasScene *scene, const AtlasComposition *self, AtlasPart part)
{
  gboolean named = is_named (self, part);
  g_autofree char *last = named ? describe_last (self, part) : NULL;
  AtlasSeries *series = atlas_scene_add_series (
      scene, named ? atlas_composition_name_part (self, part) : NULL, last,
      atlas_composition_get_style (self, part));

  for (guint i = 0; i < self->columns->len; i++)
    {
      const AtlasColumn *column = atlas_composition_get_column (self, i);

      if (column->parts[part].cell != NULL)
        add_mark (self, series, column, part);
    }
}

static double
sum_parts (const AtlasComposition *self, const AtlasColumn *column)
{
  double sum = 0.0;

  for (guint i = 0; i < ATLAS_N_PARTS; i++)
    sum += column->parts[i].value;
  return atlas_column_get_shown (column, sum, self->shares);
}

static void
add_axes (AtlasScene *scene, const AtlasComposition *self)
{
  double high = self->shares ? 100.0 : 0.0;

  scene->x_min = atlas_composition_get_column (self, 0)->cycle;
  scene->x_max = atlas_composition_get_column (self, self->columns->len - 1)->cycle;
  for (double x = scene->x_min; x <= scene->x_max; x += 1.0)
    {
      g_autofree char *label = g_strdup_printf ("%.0f", x);

      atlas_scene_add_x_tick (scene, x, label);
    }
  for (guint i = 0; i < self->columns->len; i++)
    high = MAX (high, sum_parts (self, atlas_composition_get_column (self, i)));
  atlas_scene_add_value_ticks (scene, 0.0, high, self->shares ? "percent" : "count", MAX_Y_TICKS);
}

static void
add_cell (GPtrArray *cells, const AtlasAmount *amount)
{
  if (amount->cell != NULL && !g_ptr_array_find (cells, amount->cell, NULL))
    g_ptr_array_add (cells, amount->cell);
}

/* (element-type AtlasCell): whose sources the chart rests on. */
static GPtrArray *
list_shown_cells (const AtlasComposition *self)
{
  GPtrArray *cells = g_ptr_array_new ();

  for (guint i = 0; i < self->columns->len; i++)
    {
      const AtlasColumn *column = atlas_composition_get_column (self, i);

      for (guint j = 0; j < ATLAS_N_PARTS; j++)
        add_cell (cells, &column->parts[j]);
      if (column->parts[ATLAS_PART_UNFILLED].computed)
        add_cell (cells, &column->filled);
      if (self->shares)
        add_cell (cells, &column->offered);
    }

  return cells;
}

/* The scene in words, the parts of the last column one by one. */
static char *
describe_scene (const AtlasScene *scene, const AtlasComposition *self)
{
  GString *text = g_string_new (scene->title);

  g_string_append_printf (text, ". %s.", scene->subtitle);
  if (self->columns->len == 0)
    return g_string_free_and_steal (text);

  const AtlasColumn *column = atlas_composition_get_column (self, self->columns->len - 1);
  g_string_append_printf (text, " %d:", column->cycle);
  for (guint i = 0, n = 0; i < ATLAS_N_PARTS; i++)
    if (column->parts[i].cell != NULL)
      {
        g_autofree char *value = format_shown (self, column, column->parts[i].value);

        g_string_append_printf (text, "%s %s %s", n++ > 0 ? "," : "",
                                atlas_composition_name_part (self, i), value);
      }
  g_string_append_c (text, '.');

  return g_string_free_and_steal (text);
}

AtlasScene *
atlas_composition_scene_new (const AtlasFigure *figure,
                             AtlasDataset *dataset,
                             AtlasSelection *selection)
{
  g_autoptr (AtlasComposition) self = atlas_composition_new (dataset, selection);
  g_autoptr (GPtrArray) cells = list_shown_cells (self);
  g_autoptr (GPtrArray) named = g_ptr_array_new ();
  AtlasScene *scene = atlas_scene_new ();

  scene->kind = ATLAS_CHART_STACKS;
  scene->title = atlas_composition_describe_finding (self, named);
  scene->subtitle = atlas_composition_describe_whole (self);
  scene->empty_text = g_strdup (
      _ ("Choose a specialty and years for which numbers were published"));
  for (guint i = 0; i < ATLAS_N_PARTS; i++)
    if (atlas_composition_has_part (self, i))
      add_series (scene, self, i);
  if (self->columns->len > 0)
    add_axes (scene, self);

  scene->key = atlas_composition_explain (self, cells);
  scene->description = describe_scene (scene, self);
  atlas_scene_set_sources (scene, cells, named, dataset);
  return scene;
}

/* Whether the table twin shows a cell: the counts of a whole or of who filled it. */
static gboolean
is_behind (AtlasCell *cell, AtlasSpecialty *specialty, AtlasSelection *selection)
{
  static const char *const measures[] = { "filled_by", "positions_offered", "positions_filled",
                                          "positions_unfilled", NULL };
  const AtlasCellKey *key = atlas_cell_get_key (cell);

  return key->time == ATLAS_TIME_CYCLE && key->outcome == NULL && key->topic == NULL &&
         g_strcmp0 (key->scope, atlas_specialty_get_scope (specialty)) == 0 &&
         g_strv_contains (measures, atlas_measure_get_id (key->measure)) &&
         atlas_selection_has_cycle (selection, key->year);
}

GPtrArray *
atlas_composition_list_cells (const AtlasFigure *figure,
                              AtlasDataset *dataset,
                              AtlasSelection *selection)
{
  g_autoptr (AtlasComposition) self = atlas_composition_new (dataset, selection);
  GPtrArray *cells = g_ptr_array_new_with_free_func (g_object_unref);

  if (self->specialty == NULL)
    return cells;

  GPtrArray *own = atlas_dataset_list_cells_of_specialty (dataset,
                                                          atlas_specialty_get_id (self->specialty));
  for (guint i = 0; i < own->len; i++)
    if (is_behind (g_ptr_array_index (own, i), self->specialty, selection))
      g_ptr_array_add (cells, g_object_ref (g_ptr_array_index (own, i)));

  return cells;
}
