/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Columns and grids to draw. Their numbers are made up, in the size of real ones. */

#pragma once

#include "atlas-scene.h"

#include <math.h>

#define FOOTER "Sources: NRMP Results and Data 2008-2025. Not affiliated with NRMP."
#define SHORT_FOOTER "Source: NRMP. Not affiliated with NRMP."

typedef struct
{
  const char *name;
  guint style;
  double first;
  double last;
} Part;

static const Part parts[] = {
  { "U.S. MD seniors", 2, 2660, 3453 }, { "U.S. DO seniors", 3, 260, 1868 },
  { "U.S. IMGs", 0, 520, 1127 },        { "Non-U.S. IMGs", 1, 1190, 3071 },
  { "Other applicants", 5, 215, 248 },  { "Unfilled", 14, 90, 494 },
};

static const char *const rows[] = {
  "Internal medicine", "Family medicine",    "Pediatrics",           "Emergency medicine",
  "Psychiatry",        "General surgery",    "Anesthesiology",       "Obstetrics and gynecology",
  "Neurology",         "Orthopedic surgery", "Diagnostic radiology", "Pathology",
};

static inline void
add_texts (AtlasScene *scene, const char *title, const char *subtitle, const char *key)
{
  const char *footers[] = { FOOTER, SHORT_FOOTER, NULL };

  scene->title = g_strdup (title);
  scene->subtitle = g_strdup (subtitle);
  scene->key = g_strdup (key);
  scene->footers = g_strdupv ((char **) footers);
}

static inline void
add_years (AtlasScene *scene, int first, int last)
{
  scene->x_min = first;
  scene->x_max = last;
  for (int year = first; year <= last; year++)
    {
      g_autofree char *label = g_strdup_printf ("%d", year);
      atlas_scene_add_x_tick (scene, year, label);
    }
}

static inline char *
format_count (double count)
{
  guint whole = (guint) round (count);

  return whole < 1000 ? g_strdup_printf ("%u", whole)
                      : g_strdup_printf ("%u,%03u", whole / 1000, whole % 1000);
}

/* From @first to 2025; 2011 is missing. */
static inline AtlasScene *
create_stacks (int first)
{
  AtlasScene *scene = atlas_scene_new ();

  scene->kind = ATLAS_CHART_STACKS;
  add_texts (scene, "In 2025 IMGs filled 41 % of internal medicine's first-year positions",
             "Positions in internal medicine (categorical), by who filled them",
             "Outlined: computed from a rate. A gap: no number found.");
  add_years (scene, first, 2025);
  for (int value = 0; value <= 12000; value += 2000)
    {
      g_autofree char *label = format_count (value);
      atlas_scene_add_y_tick (scene, value, label);
    }
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *last = format_count (parts[i].last);
      AtlasSeries *series = atlas_scene_add_series (scene, parts[i].name, last, parts[i].style);
      for (int year = first; year <= 2025; year++)
        {
          double share = (year - 2008) / 17.0;
          double value = parts[i].first + (parts[i].last - parts[i].first) * share +
                         (year < 2025 ? 0.06 * parts[i].first * sin (year * 1.7 + i) : 0);
          if (year == 2011)
            continue;
          AtlasMark *mark = atlas_series_add_mark (series, NULL, year, round (value));
          mark->value_text = format_count (value);
          mark->hollow = year == 2022 && i == 3;
        }
    }
  return scene;
}

static inline AtlasMark *
add_cell (AtlasSeries *series, guint row, int year)
{
  double value = 99.6 - 3.1 * row * (0.35 + 0.65 * fabs (sin (row * 2.3 + 1))) +
                 4.5 * sin (0.55 * (year - 2014) + row);
  AtlasMark *mark;

  if ((row == 3 && year == 2020) || (row == 8 && year < 2017))
    {
      mark = atlas_series_add_mark (series, NULL, year, NAN);
      mark->value_text = g_strdup ("not published");
      return mark;
    }
  mark = atlas_series_add_mark (series, NULL, year, MIN (value, 100));
  mark->value_text = g_strdup_printf ("%.1f", MIN (value, 100));
  mark->hollow = (row * 7 + (guint) year) % 23 == 0;
  return mark;
}

/* 2014 to 2025; two rows begin late, some cells are missing. */
static inline AtlasScene *
create_grid (guint n_rows)
{
  static const char *const more[] = {
    "and 1 more specialty",   "and 2 more specialties", "and 3 more specialties",
    "and 4 more specialties", "and 5 more specialties", "and 6 more specialties",
    "and 7 more specialties", "and 8 more specialties", NULL
  };
  AtlasScene *scene = atlas_scene_new ();

  scene->kind = ATLAS_CHART_GRID;
  add_texts (scene, "Pathology leaves more positions unfilled than any other specialty",
             "Positions filled, in percent of those offered, by specialty and year",
             "Corner: computed from counts. Hatched: not published. Blank: not found.");
  scene->more = g_strdupv ((char **) more);
  add_years (scene, 2014, 2025);
  atlas_scene_add_y_tick (scene, 60, "60 %");
  atlas_scene_add_y_tick (scene, 80, "80 %");
  atlas_scene_add_y_tick (scene, 100, "100 %");
  for (guint i = 0; i < n_rows; i++)
    {
      AtlasSeries *series = atlas_scene_add_series (scene, rows[i % G_N_ELEMENTS (rows)], NULL, i);
      for (int year = i == 10 ? 2018 : 2014; year <= 2025; year++)
        if (i != 5 || year != 2019)
          add_cell (series, i % G_N_ELEMENTS (rows), year);
    }
  return scene;
}
