/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cli-query.h"
#include "atlas-format.h"
#include "atlas-name.h"
#include "atlas-receipt.h"

#include <glib/gi18n.h>
#include <stdio.h>

enum
{
  COLUMN_CYCLE,
  COLUMN_SPECIALTY, /* left out where nothing is about one */
  COLUMN_TYPE,
  COLUMN_MEASURE,
  COLUMN_VALUE,
  COLUMN_SOURCE,
  COLUMN_CONFIDENCE,
  N_COLUMNS,
};

static const char *
name_confidence (AtlasConfidence confidence)
{
  return confidence == ATLAS_CONFIDENCE_PRIMARY ? _ ("primary") : _ ("secondary");
}

static void
add_part (GString *text, const char *part)
{
  if (text->len > 0)
    g_string_append (text, ", ");
  g_string_append (text, part);
}

static void
add_term (GString *text, AtlasDataset *dataset, AtlasTermKind kind, const char *id)
{
  if (id != NULL)
    add_part (text, atlas_name_term (atlas_dataset_find_term (dataset, kind, id)));
}

/* Specialty, scope, outcome and topic: "Neurology, First-year positions". */
static char *
describe_specialty (AtlasDataset *dataset, const AtlasCellKey *key)
{
  GString *text = g_string_new (NULL);

  if (key->specialty != NULL)
    add_part (text, atlas_name_specialty (atlas_dataset_find_specialty (dataset, key->specialty)));
  add_term (text, dataset, ATLAS_TERM_SCOPE, key->scope);
  add_term (text, dataset, ATLAS_TERM_OUTCOME, key->outcome);
  add_term (text, dataset, ATLAS_TERM_TOPIC, key->topic);
  return g_string_free_and_steal (text);
}

static char **
row_new (AtlasDataset *dataset, AtlasCell *cell)
{
  const AtlasCellKey *key = atlas_cell_get_key (cell);
  char **row = g_new0 (char *, N_COLUMNS + 1);

  row[COLUMN_CYCLE] = atlas_name_time (key);
  row[COLUMN_SPECIALTY] = describe_specialty (dataset, key);
  row[COLUMN_TYPE] = g_strdup (key->type != NULL ? atlas_name_one_of_type (key->type) : "-");
  row[COLUMN_MEASURE] = g_strdup (atlas_name_measure (key->measure));
  return row;
}

static char **
row_new_for_cell (AtlasDataset *dataset, AtlasCell *cell)
{
  const AtlasObservation *preferred = atlas_cell_get_preferred (cell);
  g_autofree char *standing = atlas_receipt_describe_standing (cell);
  char **row = row_new (dataset, cell);

  row[COLUMN_VALUE] = atlas_format_cell (cell);
  row[COLUMN_SOURCE] = preferred != NULL ? atlas_format_source (preferred->source) : g_strdup ("-");
  row[COLUMN_CONFIDENCE] = preferred != NULL
                               ? g_strdup_printf ("%s, %s", name_confidence (preferred->confidence),
                                                  standing)
                               : g_steal_pointer (&standing);
  if (atlas_cell_get_caution (cell) != NULL)
    {
      char *cautioned = g_strdup_printf (_ ("%s, caution"), row[COLUMN_CONFIDENCE]);

      g_free (row[COLUMN_CONFIDENCE]);
      row[COLUMN_CONFIDENCE] = cautioned;
    }
  return row;
}

static const char *
name_observation (AtlasCell *cell, const AtlasObservation *observation)
{
  if (observation->rejected != NULL)
    return _ ("rejected");
  if (observation->meant != NULL)
    return _ ("mislabelled");
  if (observation == atlas_cell_get_preferred (cell))
    return _ ("preferred");

  return atlas_cell_agrees_with (cell, observation) ? _ ("agrees") : _ ("differs");
}

static char **
row_new_for_observation (AtlasDataset *dataset,
                         AtlasCell *cell,
                         const AtlasObservation *observation)
{
  char **row = row_new (dataset, cell);

  row[COLUMN_VALUE] = atlas_format_observation (observation, atlas_cell_get_key (cell)->unit);
  row[COLUMN_SOURCE] = atlas_format_source (observation->source);
  row[COLUMN_CONFIDENCE] = g_strdup_printf ("%s, %s", name_confidence (observation->confidence),
                                            name_observation (cell, observation));
  return row;
}

static GPtrArray *
list_rows (AtlasDataset *dataset, GPtrArray *cells, gboolean all)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint i = 0; i < cells->len; i++)
    {
      AtlasCell *cell = g_ptr_array_index (cells, i);

      if (!all || atlas_cell_is_computed (cell))
        g_ptr_array_add (rows, row_new_for_cell (dataset, cell));
      for (guint j = 0; all && j < atlas_cell_get_n_observations (cell); j++)
        g_ptr_array_add (
            rows, row_new_for_observation (dataset, cell, atlas_cell_get_observation (cell, j)));
    }

  return rows;
}

static void
print_row (char **row, const glong *widths)
{
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < N_COLUMNS; i++)
    {
      glong padding = widths[i] - g_utf8_strlen (row[i], -1);

      if (widths[i] == 0)
        continue;
      g_string_append (line, row[i]);
      for (glong j = 0; i + 1 < N_COLUMNS && j < padding + 2; j++)
        g_string_append_c (line, ' ');
    }
  g_string_append_c (line, '\n');
  atlas_cli_print (line->str);
}

static void
measure_columns (GPtrArray *rows, glong *widths)
{
  for (guint i = 0; i < rows->len; i++)
    for (guint j = 0; j < N_COLUMNS; j++)
      widths[j] = MAX (widths[j], g_utf8_strlen (((char **) g_ptr_array_index (rows, i))[j], -1));
}

void
atlas_cli_print_table (AtlasDataset *dataset, GPtrArray *cells, gboolean all)
{
  g_autoptr (GPtrArray) rows = list_rows (dataset, cells, all);
  char *header[] = { (char *) _ ("cycle"),      (char *) _ ("specialty"),
                     (char *) _ ("type"),       (char *) _ ("measure"),
                     (char *) _ ("value"),      (char *) _ ("source"),
                     (char *) _ ("confidence"), NULL };
  glong widths[N_COLUMNS] = { 0 };

  if (rows->len == 0)
    {
      puts (_ ("no observation"));
      return;
    }

  measure_columns (rows, widths);
  for (guint j = 0; j < N_COLUMNS; j++)
    if (widths[j] > 0)
      widths[j] = MAX (widths[j], g_utf8_strlen (header[j], -1));
  print_row (header, widths);
  for (guint i = 0; i < rows->len; i++)
    print_row (g_ptr_array_index (rows, i), widths);
}
