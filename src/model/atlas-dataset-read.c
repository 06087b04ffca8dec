/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-dataset-private.h"

#include "atlas-json.h"
#include "atlas-loader.h"

#define BUNDLE_PATH ATLAS_RESOURCE_PREFIX "/match/"

/* Sources and vocabulary first: the observations name their ids. */
static const char *const bundled_files[] = { "sources.json", "vocabulary.json", "cycles.json",
                                             "judgements.json", NULL };
static const char *const reference_files[] = { "sources.json", "vocabulary.json",
                                               "specialties.json", NULL };
static const char *const specialty_files[] = { "specialties.json", "positions.json", "scores.json",
                                               "other.json", NULL };

/* @name is @path for messages. */
static GBytes *
read_file (const char *path, const char *name, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GFileInfo) info = g_file_query_info (
      file, G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE,
      G_FILE_QUERY_INFO_NONE, NULL, &local_error);

  if (info == NULL)
    {
      g_set_error (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_UNREADABLE, "%s: %s", name,
                   local_error->message);
      return NULL;
    }
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    {
      g_set_error (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_UNREADABLE,
                   "%s: expected a regular file, found something else", name);
      return NULL;
    }
  if (g_file_info_get_size (info) > ATLAS_JSON_MAX_BYTES)
    {
      g_set_error (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_TOO_LARGE,
                   "%s: expected at most %d MiB, found %" G_GOFFSET_FORMAT " bytes", name,
                   ATLAS_JSON_MAX_BYTES / (1024 * 1024), g_file_info_get_size (info));
      return NULL;
    }

  GBytes *bytes = g_file_load_bytes (file, NULL, NULL, &local_error);
  if (bytes == NULL)
    g_set_error (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_UNREADABLE, "%s: %s", name,
                 local_error->message);
  return bytes;
}

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
  g_autoptr (GBytes) bytes = read_file (path, name, error);
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
