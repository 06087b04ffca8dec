/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

/* The data about specialties comes later, beside what is there. The bundled files are overlaid by
 * those of a folder. */

#include "config.h"

#include "atlas-test.h"

#define MATCH_PATH ATLAS_RESOURCE_PREFIX "/match"

static char *folder;

#define SPECIALTIES                                                                               \
  "'sources': [{'id': 'book', 'title': 'Book', 'year': 2026}], 'vocabulary': {"                   \
  "'types': [{'id': 'nobody', 'name': 'Nobody', 'short_name': 'Nobody'}],"                        \
  "'scopes': [{'id': 'first', 'name': 'First year', 'aliases': ['1st']}],"                        \
  "'outcomes': [{'id': 'in', 'name': 'In'}], 'topics': [{'id': 'talk', 'name': 'Talk'}],"         \
  "'editions': [{'id': '2014', 'name': '2014 edition', 'match': 2013}],"                          \
  "'quantities': [{'id': 'papers', 'name': 'Papers', 'short_name': 'Papers', 'unit': 'count',"    \
  " 'definition': 'd'}],"                                                                         \
  "'specialties': [{'id': 'surgery', 'name': 'Surgery', 'short_name': 'Surg', 'group':"           \
  " 'surgical', 'scope': 'first'}, {'id': 'neurology', 'name': 'Neurology', 'short_name': 'Neu'," \
  " 'group': 'medical', 'aliases': ['Nerves']}],"                                                 \
  "'measures': [{'id': 'seats_filled', 'name': 'Seats filled', 'unit': 'count',"                  \
  " 'definition': 'd', 'by_type': false},"                                                        \
  "{'id': 'seats_taken', 'name': 'Seats taken', 'unit': 'count', 'definition': 'd'},"             \
  "{'id': 'seats_pct', 'name': 'Seats', 'unit': 'percent', 'definition': 'd',"                    \
  " 'numerator': 'seats_taken', 'denominator': 'seats_filled'},"                                  \
  "{'id': 'papers_mean', 'name': 'Mean of papers', 'unit': 'count', 'definition': 'd',"           \
  " 'quantity': 'papers', 'statistic': 'mean'}]},"                                                \
  "'judgements': [{'cell': 'c2024/seats_filled/count/-/surgery/first/-/-', 'status': 'settled',"  \
  " 'reason': 'r', 'preferred': {'source': 'book'}}]"

#define POSITIONS                                                                         \
  "'observations': [{'cycle': 2024, 'measure': 'seats_filled', 'specialty': 'surgery',"   \
  " 'scope': 'first', 'unit': 'count', 'value': 200, 'printed': '200', 'source': 'book'," \
  " 'confidence': 'primary'},"                                                            \
  "{'cycle': 2024, 'measure': 'seats_taken', 'type': 'us_img', 'specialty': 'surgery',"   \
  " 'scope': 'first', 'unit': 'count', 'value': 50, 'printed': '50', 'source': 'book',"   \
  " 'confidence': 'primary'}]"

#define SCORES                                                                               \
  "'observations': [{'edition': 2014, 'measure': 'papers_mean', 'type': 'us_img',"           \
  " 'specialty': 'neurology', 'outcome': 'in', 'unit': 'count', 'value': 3, 'printed': '3'," \
  " 'source': 'book', 'confidence': 'primary'}]"

/* A number of cycles.json. */
#define TAKEN                                                                       \
  "'observations': [{'cycle': 2024, 'measure': 'match_rate_pct', 'type': 'us_img'," \
  " 'unit': 'percent', 'value': 1, 'printed': '1', 'source': 'book', 'confidence': 'primary'}]"
#define TAKEN_CELL "c2024/match_rate_pct/percent/us_img/-/-/-/-"

#define SHARE_CELL "c2024/seats_pct/percent/us_img/surgery/first/-/-"

static char *
write_document (const char *name, const char *members)
{
  g_autoptr (GBytes) bytes = atlas_test_document (members);
  g_autoptr (GError) error = NULL;
  char *path = g_build_filename (folder, name, NULL);

  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
                       &error);
  g_assert_no_error (error);
  return path;
}

/* What the program finds in place of its bundled files. */
static void
bundle (const char *positions)
{
  g_free (write_document ("specialties.json", SPECIALTIES));
  g_free (write_document ("positions.json", positions));
  g_free (write_document ("scores.json", SCORES));
  g_free (write_document ("other.json", "'observations': []"));
}

static void
count_signal (gpointer user_data)
{
  (*(guint *) user_data)++;
}

typedef struct
{
  AtlasDataset *dataset;
  guint n_changed;
  guint n_notified;
} Fixture;

static void
fixture_init (Fixture *self, const char *positions)
{
  bundle (positions);
  *self = (Fixture) { .dataset = atlas_test_open_bundled () };
  g_signal_connect_swapped (self->dataset, "changed", G_CALLBACK (count_signal), &self->n_changed);
  g_signal_connect_swapped (self->dataset, "notify::specialties-loaded", G_CALLBACK (count_signal),
                            &self->n_notified);
}

static void
load (AtlasDataset *dataset)
{
  g_autoptr (GError) error = NULL;

  atlas_dataset_load_specialties (dataset, &error);
  g_assert_no_error (error);
  g_assert_true (atlas_dataset_get_specialties_loaded (dataset));
}

/* Makes the folder that overlays the bundled files; before the test program is initialised. */
static void
overlay_folder (void)
{
  folder = atlas_test_make_folder ();

  g_autofree char *overlay = g_strdup_printf (MATCH_PATH "=%s", folder);
  g_setenv ("G_RESOURCE_OVERLAYS", overlay, TRUE);
}

static int
run_in_folder (void)
{
  int status = g_test_run ();

  atlas_test_remove_folder (folder);
  g_free (folder);
  return status;
}
