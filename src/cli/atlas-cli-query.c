/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cli.h"
#include "atlas-format.h"
#include "atlas-receipt.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

typedef struct
{
  char **cycles;
  char **types;
  char **specialties;
  char **measures;
  char *format;
  char *data;
  gboolean all;
} Options;

static void
options_clear (Options *self)
{
  g_strfreev (self->cycles);
  g_strfreev (self->types);
  g_strfreev (self->specialties);
  g_strfreev (self->measures);
  g_free (self->format);
  g_free (self->data);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

/* What a cell must be about; empty lists let everything pass. */
typedef struct
{
  GArray *ranges; /* (element-type int): first and last cycle in turn, 0 for an open end */
  GStrv types;
  GStrv specialties;
  GStrv measures;
} Filter;

static void
filter_clear (Filter *self)
{
  g_clear_pointer (&self->ranges, g_array_unref);
  g_strfreev (self->types);
  g_strfreev (self->specialties);
  g_strfreev (self->measures);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Filter, filter_clear)

static gboolean
is_in (const char *id, GStrv ids)
{
  return ids[0] == NULL || (id != NULL && g_strv_contains ((const char *const *) ids, id));
}

static gboolean
is_in_ranges (const AtlasCellKey *key, GArray *ranges)
{
  for (guint i = 0; i + 1 < ranges->len; i += 2)
    {
      int first = g_array_index (ranges, int, i);
      int last = g_array_index (ranges, int, i + 1);

      if (key->time == ATLAS_TIME_CYCLE && key->year >= first && (last == 0 || key->year <= last))
        return TRUE;
    }

  return ranges->len == 0;
}

static gboolean
accepts (const Filter *self, AtlasCell *cell)
{
  const AtlasCellKey *key = atlas_cell_get_key (cell);

  return is_in_ranges (key, self->ranges) &&
         is_in (key->type != NULL ? atlas_applicant_type_get_id (key->type) : NULL, self->types) &&
         is_in (key->specialty, self->specialties) &&
         is_in (atlas_measure_get_id (key->measure), self->measures);
}

static gboolean
resolve_ranges (AtlasDataset *dataset, const char *const *cycles, GArray *ranges)
{
  g_auto (GStrv) texts = NULL;

  if (!atlas_cli_split (cycles, &texts))
    return FALSE;

  for (guint i = 0; texts[i] != NULL; i++)
    {
      int range[2] = { 0, 0 };

      if (!atlas_cli_resolve_cycles (dataset, texts[i], &range[0], &range[1]))
        return FALSE;
      g_array_append_vals (ranges, range, 2);
    }

  return TRUE;
}

/* (element-type utf8): the specialties that any number is about. */
static GHashTable *
collect_specialties (AtlasDataset *dataset)
{
  GHashTable *specialties = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < atlas_dataset_get_n_cells (dataset); i++)
    {
      const char *specialty = atlas_cell_get_key (atlas_dataset_get_cell (dataset, i))->specialty;

      if (specialty != NULL)
        g_hash_table_add (specialties, (gpointer) specialty);
    }

  return specialties;
}

static gboolean
resolve_specialties (AtlasDataset *dataset, const char *const *names, GStrv *out_ids)
{
  g_autoptr (GHashTable) specialties = collect_specialties (dataset);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  guint n_ids = 0;
  g_autofree const char **ids = (const char **) g_hash_table_get_keys_as_array (specialties,
                                                                                &n_ids);

  for (guint i = 0; names[i] != NULL; i++)
    {
      guint found = 0;

      while (found < n_ids && !atlas_cli_is_same (ids[found], names[i]))
        found++;
      if (found == n_ids)
        {
          atlas_cli_complain_unknown (_ ("unknown specialty"), names[i], ids);
          return FALSE;
        }
      g_strv_builder_add (builder, ids[found]);
    }

  *out_ids = g_strv_builder_end (builder);
  return TRUE;
}

static gboolean
resolve_filter (AtlasDataset *dataset, const Options *options, Filter *filter)
{
  g_auto (GStrv) types = NULL;
  g_auto (GStrv) specialties = NULL;
  g_auto (GStrv) measures = NULL;

  filter->ranges = g_array_new (FALSE, FALSE, sizeof (int));
  return atlas_cli_split ((const char *const *) options->types, &types) &&
         atlas_cli_split ((const char *const *) options->specialties, &specialties) &&
         atlas_cli_split ((const char *const *) options->measures, &measures) &&
         resolve_ranges (dataset, (const char *const *) options->cycles, filter->ranges) &&
         atlas_cli_resolve_types (dataset, (const char *const *) types, &filter->types) &&
         resolve_specialties (dataset, (const char *const *) specialties, &filter->specialties) &&
         atlas_cli_resolve_measures (dataset, (const char *const *) measures, &filter->measures);
}

static GPtrArray *
list_cells (AtlasDataset *dataset, const Filter *filter)
{
  GPtrArray *cells = g_ptr_array_new ();

  for (guint i = 0; i < atlas_dataset_get_n_cells (dataset); i++)
    {
      AtlasCell *cell = atlas_dataset_get_cell (dataset, i);

      if (accepts (filter, cell))
        g_ptr_array_add (cells, cell);
    }

  return cells;
}

enum
{
  COLUMN_CYCLE,
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

static char **
row_new (AtlasCell *cell)
{
  const AtlasCellKey *key = atlas_cell_get_key (cell);
  char **row = g_new0 (char *, N_COLUMNS + 1);

  row[COLUMN_CYCLE] = atlas_name_time (key);
  row[COLUMN_TYPE] = g_strdup (key->type != NULL ? atlas_name_one_of_type (key->type) : "-");
  row[COLUMN_MEASURE] = g_strdup (atlas_name_measure (key->measure));
  return row;
}

static char **
row_new_for_cell (AtlasCell *cell)
{
  const AtlasObservation *preferred = atlas_cell_get_preferred (cell);
  g_autofree char *standing = atlas_receipt_describe_standing (cell);
  char **row = row_new (cell);

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
row_new_for_observation (AtlasCell *cell, const AtlasObservation *observation)
{
  char **row = row_new (cell);

  row[COLUMN_VALUE] = atlas_format_observation (observation, atlas_cell_get_key (cell)->unit);
  row[COLUMN_SOURCE] = atlas_format_source (observation->source);
  row[COLUMN_CONFIDENCE] = g_strdup_printf ("%s, %s", name_confidence (observation->confidence),
                                            name_observation (cell, observation));
  return row;
}

static GPtrArray *
list_rows (GPtrArray *cells, gboolean all)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint i = 0; i < cells->len; i++)
    {
      AtlasCell *cell = g_ptr_array_index (cells, i);

      if (!all || atlas_cell_is_computed (cell))
        g_ptr_array_add (rows, row_new_for_cell (cell));
      for (guint j = 0; all && j < atlas_cell_get_n_observations (cell); j++)
        g_ptr_array_add (rows,
                         row_new_for_observation (cell, atlas_cell_get_observation (cell, j)));
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

      g_string_append (line, row[i]);
      for (glong j = 0; i + 1 < N_COLUMNS && j < padding + 2; j++)
        g_string_append_c (line, ' ');
    }
  g_string_append_c (line, '\n');
  atlas_cli_print (line->str);
}

static void
print_table (GPtrArray *cells, gboolean all)
{
  g_autoptr (GPtrArray) rows = list_rows (cells, all);
  char *header[] = { (char *) _ ("cycle"),
                     (char *) _ ("type"),
                     (char *) _ ("measure"),
                     (char *) _ ("value"),
                     (char *) _ ("source"),
                     (char *) _ ("confidence"),
                     NULL };
  glong widths[N_COLUMNS] = { 0 };

  if (rows->len == 0)
    {
      puts (_ ("no observation"));
      return;
    }

  g_ptr_array_insert (rows, 0, g_strdupv (header));
  for (guint i = 0; i < rows->len; i++)
    for (guint j = 0; j < N_COLUMNS; j++)
      widths[j] = MAX (widths[j], g_utf8_strlen (((char **) g_ptr_array_index (rows, i))[j], -1));
  for (guint i = 0; i < rows->len; i++)
    print_row (g_ptr_array_index (rows, i), widths);
}

static gboolean
parse_options (int *argc, char ***argv, Options *options)
{
  static const char *const formats[] = { "table", "csv", "json", NULL };
  const GOptionEntry entries[] = {
    { "cycle", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->cycles, N_ ("2024, 2015:2026 or 2015:"),
      N_ ("CYCLE") },
    { "type", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->types,
      N_ ("Applicant type, by id, name or alias"), N_ ("TYPE") },
    { "specialty", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->specialties, N_ ("Specialty, by id"),
      N_ ("SPECIALTY") },
    { "measure", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->measures,
      N_ ("Measure, by id, name or alias"), N_ ("MEASURE") },
    { "all", 0, 0, G_OPTION_ARG_NONE, &options->all,
      N_ ("Every observation, the rejected ones too"), NULL },
    { "data", 0, 0, G_OPTION_ARG_FILENAME, &options->data, N_ ("Read another data file"),
      N_ ("FILE") },
    { "format", 0, 0, G_OPTION_ARG_STRING, &options->format, N_ ("table (default), csv or json"),
      N_ ("FORMAT") },
    G_OPTION_ENTRY_NULL,
  };

  if (!atlas_cli_parse (argc, argv, entries, NULL,
                        _ ("Show the preferred number of each cell with its receipt.")))
    return FALSE;

  if (*argc > 1)
    atlas_cli_complain (_ ("unexpected argument “%s”"), (*argv)[1]);
  else if (options->format != NULL && !g_strv_contains (formats, options->format))
    atlas_cli_complain_unknown (_ ("unknown format"), options->format, formats);
  else
    return TRUE;

  return FALSE;
}

int
atlas_cli_query (int argc, char **argv)
{
  g_auto (Options) options = { 0 };
  g_auto (Filter) filter = { 0 };

  if (!parse_options (&argc, &argv, &options))
    return ATLAS_CLI_USAGE;

  g_autoptr (AtlasDataset) dataset = atlas_cli_load (options.data);
  if (dataset == NULL)
    return ATLAS_CLI_FAILED;
  if (!resolve_filter (dataset, &options, &filter))
    return ATLAS_CLI_USAGE;

  g_autoptr (GPtrArray) cells = list_cells (dataset, &filter);
  if (g_strcmp0 (options.format, "json") == 0)
    atlas_cli_print_records (cells, options.all, FALSE);
  else if (g_strcmp0 (options.format, "csv") == 0)
    atlas_cli_print_records (cells, options.all, TRUE);
  else
    print_table (cells, options.all);

  return ATLAS_CLI_DONE;
}
