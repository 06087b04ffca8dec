/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* usage: bench-png WIDTH HEIGHT DIRECTORY CHART:FIRST-CYCLE...
 *
 * Draws charts as PNG images in one process: 1.png, 2.png and so on. */

#include "config.h"

#include "atlas-data-resources.h"
#include "atlas-figure.h"
#include "atlas-image.h"

#include <stdlib.h>

static void export (const char *chart,
                    AtlasDataset *dataset,
                    const AtlasImageOptions *options,
                    GFile *file)
{
  g_auto (GStrv) parts = g_strsplit (chart, ":", 2);
  const AtlasFigure *figure = atlas_figure_find (parts[0]);
  g_autoptr (AtlasSelection) selection = atlas_selection_new ();
  g_autoptr (GError) error = NULL;

  if (figure == NULL || parts[1] == NULL)
    g_error ("not a chart and its first cycle: %s", chart);
  atlas_selection_set_first_cycle (selection, atoi (parts[1]));

  g_autoptr (AtlasScene) scene = atlas_figure_build (figure, dataset, selection);
  g_autoptr (GBytes) png = atlas_png_new (scene, options, &error);
  if (png == NULL || !atlas_file_write (file, png, &error))
    g_error ("%s", error->message);
}

int
main (int argc, char **argv)
{
  g_autoptr (AtlasDataset) dataset = atlas_dataset_new ();
  g_autoptr (GError) error = NULL;

  if (argc < 5)
    g_error ("usage: %s WIDTH HEIGHT DIRECTORY CHART:FIRST-CYCLE...", argv[0]);
  g_resources_register (atlas_data_get_resource ());
  if (!atlas_dataset_load (dataset, NULL, &error))
    g_error ("%s", error->message);

  AtlasImageOptions options = { .width = atoi (argv[1]), .height = atoi (argv[2]), .scale = 1 };
  for (int i = 4; i < argc; i++)
    {
      g_autofree char *name = g_strdup_printf ("%d.png", i - 3);
      g_autoptr (GFile) file = g_file_new_build_filename (argv[3], name, NULL);

      export (argv[i], dataset, &options, file);
    }
  return 0;
}
