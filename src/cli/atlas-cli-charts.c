/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cli-chart.h"
#include "atlas-cli.h"

#include <glib/gi18n.h>
#include <json-glib/json-glib.h>
#include <stdio.h>

static void
add_text (JsonBuilder *builder, const char *name, const char *value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

static void
add_measures (JsonBuilder *builder, const AtlasFigure *figure, AtlasDataset *dataset)
{
  g_auto (GStrv) measures = atlas_cli_chart_list_measures (figure, dataset);

  json_builder_set_member_name (builder, "measures");
  json_builder_begin_array (builder);
  for (guint i = 0; measures[i] != NULL; i++)
    {
      json_builder_begin_object (builder);
      add_text (builder, "id", measures[i]);
      add_text (builder, "title", atlas_cli_chart_name_measure (figure, dataset, measures[i]));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_options (JsonBuilder *builder, const AtlasFigure *figure)
{
  json_builder_set_member_name (builder, "options");
  json_builder_begin_array (builder);
  for (AtlasChartOption i = 0; i < ATLAS_N_CHART_OPTIONS; i++)
    if (atlas_cli_chart_reads (figure, i))
      json_builder_add_string_value (builder, atlas_chart_option_get_name (i));
  json_builder_end_array (builder);
}

static void
print_json (AtlasDataset *dataset)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < atlas_figure_get_n (); i++)
    {
      const AtlasFigure *figure = atlas_figure_get (i);

      json_builder_begin_object (builder);
      add_text (builder, "id", figure->id);
      add_text (builder, "title", atlas_figure_get_title (figure));
      add_measures (builder, figure, dataset);
      add_options (builder, figure);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);

  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autofree char *text = json_to_string (root, TRUE);
  puts (text);
}

static void
print_text (void)
{
  for (guint i = 0; i < atlas_figure_get_n (); i++)
    {
      const AtlasFigure *figure = atlas_figure_get (i);

      printf ("%s\t%s\n", figure->id, atlas_figure_get_title (figure));
    }
}

int
atlas_cli_charts (int argc, char **argv)
{
  static const char *const formats[] = { "text", "json", NULL };
  g_autofree char *format = NULL;
  const GOptionEntry entries[] = {
    { "format", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &format, N_ ("text (default) or json"),
      N_ ("FORMAT") },
    G_OPTION_ENTRY_NULL,
  };

  if (!atlas_cli_parse (&argc, &argv, entries, NULL,
                        _ ("List the charts: id and title; as JSON with what can be asked of "
                           "each.")))
    return ATLAS_CLI_USAGE;
  if (argc > 1)
    {
      atlas_cli_complain (_ ("unexpected argument “%s”"), argv[1]);
      return ATLAS_CLI_USAGE;
    }
  if (format != NULL && !g_strv_contains (formats, format))
    {
      atlas_cli_complain_unknown (_ ("unknown format"), format, formats);
      return ATLAS_CLI_USAGE;
    }
  if (g_strcmp0 (format, "json") != 0)
    {
      print_text ();
      return ATLAS_CLI_DONE;
    }

  /* What scores there are is known from the data alone. */
  g_autoptr (AtlasDataset) dataset = atlas_cli_load (NULL, TRUE);
  if (dataset == NULL)
    return ATLAS_CLI_FAILED;

  print_json (dataset);
  return ATLAS_CLI_DONE;
}
