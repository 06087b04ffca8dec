/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-test.h"

#include "atlas-data-resources.h"

#include <glib/gstdio.h>

#define HEADER                                                                      \
  "{'format': 'residency-atlas-data', 'version': 1, 'id': 'test', 'title': 'Test'," \
  " 'date': '2026-11-22', "

static const char reference[] =
    "'sources': ["
    "{'id': 'a', 'title': 'Title A', 'publisher': 'A', 'publisher_id': 'pa', 'year': 2022},"
    "{'id': 'a2', 'title': 'Second of A', 'publisher': 'A', 'publisher_id': 'pa', 'year': 2022},"
    "{'id': 'b', 'title': 'Title B', 'publisher': 'B', 'publisher_id': 'pb', 'year': 2022},"
    "{'id': 'old', 'title': 'Old', 'publisher_id': 'po', 'year': 2020},"
    "{'id': 'new', 'title': 'New', 'publisher_id': 'pn', 'year': 2024},"
    "{'id': 'undated', 'title': 'Undated'}],"
    "'vocabulary': {"
    "'units': [{'id': 'percent', 'name': 'percent'}, {'id': 'count', 'name': 'count'},"
    " {'id': 'score', 'name': 'score'}],"
    "'types': [{'id': 'img', 'name': 'All IMGs', 'short_name': 'IMG', 'aliases': ['FMG']},"
    " {'id': 'md', 'name': 'MD seniors', 'short_name': 'MD senior'}],"
    "'measures': ["
    "{'id': 'matched', 'name': 'Matched', 'unit': 'count', 'definition': 'd', 'phrase': 'matched'},"
    "{'id': 'active', 'name': 'Active', 'unit': 'count', 'definition': 'd', 'phrase': 'who "
    "ranked'},"
    "{'id': 'rate', 'name': 'Rate', 'unit': 'percent', 'definition': 'd', 'numerator': 'matched',"
    " 'denominator': 'active'},"
    "{'id': 'score', 'name': 'Score', 'unit': 'score', 'definition': 'd'}]}}";

GBytes *
atlas_test_bytes (const char *text)
{
  char *json = g_strdelimit (g_strdup (text), "'", '"');

  return g_bytes_new_take (json, strlen (json));
}

GBytes *
atlas_test_document (const char *members)
{
  g_autofree char *text = g_strconcat (HEADER, members, "}", NULL);

  return atlas_test_bytes (text);
}

AtlasTables *
atlas_test_load (const char *members, GError **error)
{
  g_autoptr (AtlasLoader) loader = atlas_loader_new ();
  g_autofree char *first = g_strconcat (HEADER, reference, NULL);
  g_autoptr (GBytes) bundled = atlas_test_bytes (first);
  g_autoptr (GBytes) added = atlas_test_document (members);
  g_autoptr (GError) local_error = NULL;

  atlas_loader_add (loader, "reference.json", bundled, &local_error);
  g_assert_no_error (local_error);
  if (!atlas_loader_add (loader, "test.json", added, error))
    return NULL;

  return atlas_loader_finish (loader, error);
}

AtlasTables *
atlas_test_load_all (const char *observations, const char *judgements)
{
  g_autofree char *members = g_strdup_printf ("'observations': [%s], 'judgements': [%s]",
                                              observations, judgements);
  g_autoptr (GError) error = NULL;
  AtlasTables *tables = atlas_test_load (members, &error);

  g_assert_no_error (error);
  g_assert_nonnull (tables);
  return tables;
}

AtlasCell *
atlas_test_find (const AtlasTables *tables, const char *id)
{
  AtlasCell *cell = g_hash_table_lookup (tables->cells_by_id, id);

  g_assert_true (ATLAS_IS_CELL (cell));
  return cell;
}

void
atlas_test_refuse (const AtlasTestRow *rows, gsize n_rows)
{
  for (gsize i = 0; i < n_rows; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (AtlasTables) tables = atlas_test_load (rows[i].members, &error);

      if (tables != NULL)
        g_error ("%s was not refused", rows[i].members);
      g_assert_error (error, ATLAS_DATA_ERROR, (int) rows[i].code);
      g_assert_cmpstr (error->message, ==, rows[i].message);
    }
}

AtlasDataset *
atlas_test_open_bundled (void)
{
  AtlasDataset *dataset = atlas_dataset_new ();
  g_autoptr (GError) error = NULL;

  g_resources_register (atlas_data_get_resource ());
  atlas_dataset_load (dataset, NULL, &error);
  g_assert_no_error (error);
  return dataset;
}

guint
atlas_test_count_observations (AtlasDataset *dataset)
{
  guint n = 0;

  for (guint i = 0; i < atlas_dataset_get_n_cells (dataset); i++)
    n += atlas_cell_get_n_observations (atlas_dataset_get_cell (dataset, i));
  return n;
}

char *
atlas_test_make_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *path = g_dir_make_tmp ("atlas-test-XXXXXX", &error);

  g_assert_no_error (error);
  return path;
}

void
atlas_test_remove_folder (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      g_assert_cmpint (g_remove (file), ==, 0);
    }
  g_assert_cmpint (g_rmdir (path), ==, 0);
}

guint
atlas_test_count_files (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir) != NULL)
    n++;
  return n;
}
