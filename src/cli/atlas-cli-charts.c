/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cli.h"
#include "atlas-figure.h"

#include <glib/gi18n.h>
#include <json-glib/json-glib.h>
#include <stdio.h>

static void
print_json (void)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < atlas_figure_get_n (); i++)
    {
      const AtlasFigure *figure = atlas_figure_get (i);

      json_builder_begin_object (builder);
      json_builder_set_member_name (builder, "id");
      json_builder_add_string_value (builder, figure->id);
      json_builder_set_member_name (builder, "title");
      json_builder_add_string_value (builder, atlas_figure_get_title (figure));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);

  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autofree char *text = json_to_string (root, TRUE);
  puts (text);
}

int
atlas_cli_charts (int argc, char **argv)
{
  g_autofree char *format = NULL;
  const GOptionEntry entries[] = {
    { "format", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING, &format, N_ ("text (default) or json"),
      N_ ("FORMAT") },
    G_OPTION_ENTRY_NULL,
  };

  if (!atlas_cli_parse (&argc, &argv, entries, NULL, _ ("List the charts: id and title.")))
    return ATLAS_CLI_USAGE;
  if (argc > 1)
    {
      atlas_cli_complain (_ ("unexpected argument “%s”"), argv[1]);
      return ATLAS_CLI_USAGE;
    }

  if (g_strcmp0 (format, "json") == 0)
    print_json ();
  else if (format == NULL || g_str_equal (format, "text"))
    for (guint i = 0; i < atlas_figure_get_n (); i++)
      {
        const AtlasFigure *figure = atlas_figure_get (i);

        printf ("%s\t%s\n", figure->id, atlas_figure_get_title (figure));
      }
  else
    {
      const char *const known[] = { "text", "json", NULL };

      atlas_cli_complain_unknown (_ ("unknown format"), format, known);
      return ATLAS_CLI_USAGE;
    }

  return ATLAS_CLI_DONE;
}
