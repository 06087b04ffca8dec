/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A scene of match rates over the years: lines with gaps, hollow marks and bands. */

#pragma once

#include "atlas-scene.h"

#include <math.h>

#define FIRST_YEAR 2008
#define N_YEARS 19

/* What the scene has of this. */
typedef enum
{
  SCENE_BANDS = 1 << 0,
  SCENE_EMPTY = 1 << 1,
  SCENE_NOTES = 1 << 2,
} SceneOptions;

typedef struct
{
  const char *name;
  const char *value;
  double values[N_YEARS];
} Group;

/* Match rates from 2008 on. */
static const Group groups[] = {
  { "U.S. IMGs",
    "70.0 %",
    { 51.9, 47.8, 47.3, 50.0, 49.1, 53.1, 53.0, 53.1, 53.9, 54.8, 57.1, 59.0, 61.0, 59.5, 61.4,
      67.6, 67.0, 67.8, 70.0 } },
  { "Non-U.S. IMGs",
    "56.4 %",
    { 42.4, 41.6, 39.8, 40.9, 40.6, 47.6, 49.5, 49.4, 50.5, 52.4, 56.1, NAN, NAN, 54.8, 58.1, 59.4,
      58.5, 58.0, 56.4 } },
  { "U.S. MD seniors",
    "93.5 %",
    { 94.2, 93.1, 93.3, NAN, 95.0, 93.7, NAN, 93.9, 93.8, 94.3, 94.3, 93.9, 93.7, 92.8, 92.9, 93.7,
      93.5, 93.5, 93.5 } },
};

static inline void
add_group (AtlasScene *scene, guint index)
{
  const Group *group = &groups[index];
  AtlasSeries *series = atlas_scene_add_series (scene, group->name, group->value, index);
  gboolean gap = TRUE;

  for (guint i = 0; i < N_YEARS; i++)
    {
      double value = group->values[i];
      if (isnan (value))
        {
          gap = TRUE;
          continue;
        }
      AtlasMark *mark = atlas_series_add_mark (series, NULL, FIRST_YEAR + i, value);
      mark->value_text = g_strdup_printf ("%.1f %%", value);
      mark->low = value - 1.5 - index;
      mark->high = value + 1.5 + index;
      mark->joined = !gap;
      mark->hollow = i == N_YEARS - 1 || i == 11;
      gap = FALSE;
    }
}

static inline void
add_ticks (AtlasScene *scene)
{
  for (guint i = 0; i < N_YEARS; i++)
    {
      g_autofree char *label = g_strdup_printf ("%u", FIRST_YEAR + i);
      atlas_scene_add_x_tick (scene, FIRST_YEAR + i, label);
    }
  for (int value = 30; value <= 100; value += 10)
    {
      g_autofree char *label = g_strdup_printf (value == 100 ? "%d %%" : "%d", value);
      atlas_scene_add_y_tick (scene, value, label);
    }
}

/* @options: SceneOptions, others are passed over */
static inline AtlasScene *
create_scene (guint options)
{
  const char *footers[] = {
    "Sources: NRMP Results and Data 2025; ECFMG and Intealth 2008-2024. Not affiliated with NRMP.",
    "Sources: NRMP, ECFMG, Intealth. Not affiliated with NRMP.",
    NULL,
  };
  AtlasScene *scene = atlas_scene_new ();

  scene->title = g_strdup (
      "In 2018 U.S. and other IMGs matched alike; in 2026 they are 14 points apart");
  scene->subtitle = g_strdup ("Match rate: matched, of those who submitted a rank order list");
  scene->key = g_strdup ("Hollow: computed from counts. A gap: no number found.");
  scene->empty_text = g_strdup ("No number was found for these groups and years.");
  scene->footers = g_strdupv ((char **) footers);
  scene->bands = (options & SCENE_BANDS) != 0;
  scene->x_min = FIRST_YEAR;
  scene->x_max = FIRST_YEAR + N_YEARS - 1;
  add_ticks (scene);
  if (!(options & SCENE_EMPTY))
    for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
      add_group (scene, i);
  if (options & SCENE_NOTES)
    atlas_scene_add_note (scene, 1, 2021, "From 2021 on: another definition");
  return scene;
}
