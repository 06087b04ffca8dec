/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Charts of scores, and what tests find in them. */

#pragma once

#include "atlas-scores.h"
#include "figure-fixture.h"

/* @measure, @specialties: (nullable); @types, @specialties: ids with spaces between them */
static inline AtlasSelection *
select_scores (const char *measure, const char *types, const char *specialties, int edition)
{
  AtlasSelection *selection = select_types (types, 0, 0);

  atlas_selection_set_measure (selection, measure);
  atlas_selection_set_edition (selection, edition);
  if (specialties != NULL)
    {
      g_auto (GStrv) ids = g_strsplit (specialties, " ", -1);

      atlas_selection_set_specialties (selection, (const char *const *) ids);
    }
  return selection;
}

static inline AtlasScene *
build_scores (AtlasDataset *dataset, AtlasSelection *selection)
{
  return atlas_figure_build (atlas_figure_find ("scores"), dataset, selection);
}

static inline AtlasScene *
build_scores_of (AtlasDataset *dataset,
                 const char *measure,
                 const char *types,
                 const char *specialties,
                 int edition)
{
  g_autoptr (AtlasSelection) selection = select_scores (measure, types, specialties, edition);

  return build_scores (dataset, selection);
}

static inline AtlasScene *
build_scores_by_edition (AtlasDataset *dataset,
                         const char *measure,
                         const char *types,
                         const char *specialty)
{
  g_autoptr (AtlasSelection) selection = select_scores (measure, types, specialty, 0);

  atlas_selection_set_by_edition (selection, TRUE);
  return build_scores (dataset, selection);
}

/* A number of the 2026 edition, of U.S. IMGs, in a file of somebody's own. */
#define OWN_SCORE(measure, unit, specialty, outcome, number)                               \
  "{'edition': 2026, 'measure': '" measure "', 'type': 'us_img', 'specialty': '" specialty \
  "', 'scope': 'as-ranked', 'outcome': '" outcome "', 'unit': '" unit                      \
  "', 'source': 'mine', 'confidence': 'primary', " number "}"
#define OWN_MEAN(specialty, outcome, value)               \
  OWN_SCORE ("step2ck_mean", "score", specialty, outcome, \
             "'value': " value ", 'printed': '" value "'")
#define OWN_MEDIAN(specialty, outcome, value)               \
  OWN_SCORE ("step2ck_median", "score", specialty, outcome, \
             "'value': " value ", 'printed': '" value "'")

/* A dataset of nothing but @members, with the sources "mine" and "other". */
static inline AtlasDataset *
open_own_scores (const char *members)
{
  g_autofree char *folder = atlas_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "own.json", NULL);
  g_autofree char *text = g_strdup_printf (
      "'sources': [{'id': 'mine', 'title': 'Mine'}, {'id': 'other', 'title': 'Other'}], %s",
      members);
  g_autoptr (GBytes) bytes = atlas_test_document (text);
  AtlasDataset *own = atlas_dataset_new ();
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
                       &error);
  g_assert_no_error (error);
  atlas_dataset_load (own, path, &error);
  g_assert_no_error (error);
  atlas_test_remove_folder (folder);
  return own;
}

/* (nullable) */
static inline const AtlasSeries *
find_group (const AtlasScene *scene, const char *name)
{
  for (guint i = 0; i < scene->series->len; i++)
    if (g_str_equal (atlas_scene_get_series (scene, i)->name, name))
      return atlas_scene_get_series (scene, i);

  return NULL;
}

/* (nullable): the mark of a group in the row of that name. */
static inline const AtlasMark *
find_score (const AtlasScene *scene, const char *group, const char *row)
{
  const AtlasSeries *series = find_group (scene, group);

  for (guint i = 0; series != NULL && i < scene->x_ticks->len; i++)
    if (g_str_equal (g_array_index (scene->x_ticks, AtlasTick, i).label, row))
      return find_mark (series, (int) i);

  return NULL;
}
