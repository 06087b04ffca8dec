/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* usage: bench-parse FILE...
 *
 * Parses bundled data files by json-glib, as the loader does, and does nothing with them. */

#include "config.h"

#include "atlas-data-resources.h"

#include <json-glib/json-glib.h>

static void
parse (const char *name)
{
  g_autofree char *path = g_strconcat (ATLAS_RESOURCE_PREFIX "/match/", name, NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  gsize size = 0;

  if (bytes == NULL)
    g_error ("there is no %s", name);

  const char *text = g_bytes_get_data (bytes, &size);
  json_parser_set_strict (parser, TRUE);
  if (!json_parser_load_from_data (parser, text, (gssize) size, &error))
    g_error ("%s", error->message);
}

int
main (int argc, char **argv)
{
  g_resources_register (atlas_data_get_resource ());
  for (int i = 1; i < argc; i++)
    parse (argv[i]);
  return 0;
}
