/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-dataset-private.h"

#include "atlas-file.h"
#include "atlas-loader.h"

#define BUNDLE_PATH ATLAS_RESOURCE_PREFIX "/match/"

/* Sources and vocabulary first: the observations name their ids. */
static const char *const bundled_files[] = { "sources.json", "vocabulary.json", "cycles.json",
                                             "judgements.json", NULL };
static const char *const reference_files[] = { "sources.json", "vocabulary.json",
                                               "specialties.json", NULL };
static const char *const specialty_files[] = { "specialties.json", "positions.json", "scores.json",
                                               "other.json", NULL };

typedef gboolean (*Add) (AtlasLoader *loader, const char *file, GBytes *bytes, GError **error);

static gboolean
add_bundled (AtlasLoader *loader, const char *const *names, Add add, GError **error)
{
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (BUNDLE_PATH, names[i], NULL);
      g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE,
                                                          error);

      if (bytes == NULL || !add (loader, names[i], bytes, error))
        return FALSE;
    }

  return TRUE;
}

static AtlasTables *
read_bundled (GError **error)
{
  g_autoptr (AtlasLoader) loader = atlas_loader_new ();

  if (!add_bundled (loader, bundled_files, atlas_loader_add, error))
    return NULL;

  return atlas_loader_finish (loader, error);
}

AtlasTables *
atlas_dataset_read (const char *path, GError **error)
{
  if (path == NULL)
    return read_bundled (error);

  g_autofree char *name = g_filename_display_name (path);
  g_autoptr (GBytes) bytes = atlas_file_read (path, error);
  g_autoptr (AtlasLoader) loader = atlas_loader_new ();

  /* What the bundled files judge is not there. */
  if (bytes == NULL || !add_bundled (loader, reference_files, atlas_loader_add_reference, error) ||
      !atlas_loader_add (loader, name, bytes, error))
    return NULL;

  AtlasTables *tables = atlas_loader_finish (loader, error);
  if (tables != NULL)
    tables->origin = g_filename_display_basename (path);
  return tables;
}

AtlasTables *
atlas_dataset_read_specialties (AtlasTables *base, GError **error)
{
  g_autoptr (AtlasLoader) loader = atlas_loader_new_from (base);

  if (!add_bundled (loader, specialty_files, atlas_loader_add, error))
    return NULL;

  return atlas_loader_finish (loader, error);
}
