/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cli-query.h"

#include <glib/gi18n.h>

static void
options_clear (AtlasQueryOptions *self)
{
  g_strfreev (self->cycles);
  g_strfreev (self->editions);
  g_strfreev (self->types);
  g_strfreev (self->specialties);
  g_strfreev (self->scopes);
  g_strfreev (self->measures);
  g_free (self->format);
  g_free (self->data);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AtlasQueryOptions, options_clear)

static gboolean
parse_options (int *argc, char ***argv, AtlasQueryOptions *options)
{
  static const char *const formats[] = { "table", "csv", "json", NULL };
  const GOptionEntry entries[] = {
    { "cycle", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->cycles, N_ ("2024, 2015:2026 or 2015:"),
      N_ ("CYCLE") },
    { "edition", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->editions,
      N_ ("Edition of Charting Outcomes: 2026"), N_ ("EDITION") },
    { "type", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->types,
      N_ ("Applicant type, by id, name or alias"), N_ ("TYPE") },
    { "specialty", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->specialties,
      N_ ("Specialty, by id, name or alias"), N_ ("SPECIALTY") },
    { "scope", 0, 0, G_OPTION_ARG_STRING_ARRAY, &options->scopes,
      N_ ("Which of its positions: categorical, pgy1, …"), N_ ("SCOPE") },
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
  g_auto (AtlasQueryOptions) options = { 0 };

  if (!parse_options (&argc, &argv, &options))
    return ATLAS_CLI_USAGE;

  /* Left to the end of the process, which takes it back faster than piece by piece. */
  static AtlasDataset *dataset;

  dataset = atlas_cli_load (options.data, TRUE);
  if (dataset == NULL)
    return ATLAS_CLI_FAILED;

  g_autoptr (GPtrArray) cells = atlas_cli_query_list_cells (dataset, &options);
  if (cells == NULL)
    return ATLAS_CLI_USAGE;

  if (g_strcmp0 (options.format, "json") == 0)
    atlas_cli_print_records (cells, options.all, FALSE);
  else if (g_strcmp0 (options.format, "csv") == 0)
    atlas_cli_print_records (cells, options.all, TRUE);
  else
    atlas_cli_print_table (dataset, cells, options.all);

  return ATLAS_CLI_DONE;
}
