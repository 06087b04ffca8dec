/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A scene of match rates, laid out in a font of fixed widths. */

#pragma once

#include "atlas-chart-layout.h"

#include <math.h>
#include <string.h>

#define FIRST_YEAR 1997
#define LAST_YEAR 2026
#define SLACK 0.02
#define EXPORT_PARTS (ATLAS_CHART_HEADING | ATLAS_CHART_FOOT)

#define TITLE "In 2018 U.S. and other IMGs matched alike; in 2026 they are far apart"
#define LONG_FOOTER                                                                            \
  "Sources: NRMP Results and Data 2025; ECFMG and Intealth releases 2008-2024; others in the " \
  "program. Residency Atlas, 22 Nov 2026. Not affiliated with NRMP or Intealth."
#define SHORT_FOOTER "Sources: NRMP, Intealth. Not affiliated."

/* Every character is 0.6 as wide as its font is large, every line 1.2 as high; lines break at
 * spaces, or anywhere in a word that is too long. */
static inline void
measure_fixed (const char *text,
               AtlasTextRole role,
               double max_width,
               double *out_width,
               double *out_height,
               gpointer user_data)
{
  double size = atlas_text_role_get_size (role, *(double *) user_data);
  double advance = 0.6 * size;
  guint max_lines = atlas_text_role_get_max_lines (role);
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  double width = 0;
  double widest = 0;
  guint n_lines = 1;

  for (guint i = 0; words[i] != NULL; i++)
    {
      double word = g_utf8_strlen (words[i], -1) * advance;
      double wanted = width > 0 ? width + advance + word : word;
      if (max_width >= 0 && wanted > max_width && width > 0)
        {
          n_lines++;
          wanted = word;
        }
      while (max_width >= 0 && wanted > max_width && wanted > advance)
        {
          n_lines++;
          wanted -= MAX (max_width, advance);
          widest = max_width;
        }
      width = wanted;
      widest = MAX (widest, width);
    }

  *out_width = widest;
  *out_height = (max_lines > 0 ? MIN (n_lines, max_lines) : n_lines) * 1.2 * size;
}

static inline double
get_value (guint series, int year)
{
  return 20 + series * 37 % 60 + 12 * sin (year * 0.4 + series);
}

static inline void
add_series (AtlasScene *scene, guint index, const char *name)
{
  AtlasSeries *series = atlas_scene_add_series (scene, name, "70.0 %", index);
  gboolean gap = TRUE;

  for (int year = FIRST_YEAR; year <= LAST_YEAR; year++)
    {
      g_autofree char *id = g_strdup_printf ("%u/%d", index, year);
      if ((year + index) % 11 == 0)
        {
          gap = TRUE;
          continue;
        }
      AtlasMark *mark = atlas_series_add_mark (series, id, year, get_value (index, year));
      mark->joined = !gap;
      gap = FALSE;
    }
}

static inline void
add_ticks (AtlasScene *scene)
{
  for (int year = FIRST_YEAR; year <= LAST_YEAR; year++)
    {
      g_autofree char *label = g_strdup_printf ("%d", year);
      atlas_scene_add_x_tick (scene, year, label);
    }
  for (int value = 0; value <= 100; value += 10)
    {
      g_autofree char *label = g_strdup_printf ("%d", value);
      atlas_scene_add_y_tick (scene, value, label);
    }
}

static inline AtlasScene *
create_scene (guint n_series)
{
  const char *footers[] = { LONG_FOOTER, SHORT_FOOTER, NULL };
  AtlasScene *scene = atlas_scene_new ();

  scene->title = g_strdup (TITLE);
  scene->subtitle = g_strdup ("Match rate: matched, of those who submitted a rank order list");
  scene->sources = g_strdup ("NRMP, Results and Data (2025)");
  scene->license = g_strdup ("CC0-1.0");
  scene->key = g_strdup ("A gap: no number found.");
  scene->empty_text = g_strdup ("Nothing was found. Choose more years.");
  scene->footers = g_strdupv ((char **) footers);
  scene->x_min = FIRST_YEAR;
  scene->x_max = LAST_YEAR;
  add_ticks (scene);
  for (guint i = 0; i < n_series; i++)
    {
      g_autofree char *name = g_strdup_printf ("Group %u", i);
      add_series (scene, i, name);
    }
  if (n_series > 0)
    atlas_scene_add_note (scene, 0, 2004, "From 2004 on with another definition");
  return scene;
}

static inline AtlasChartLayout *
create_layout (
    const AtlasScene *scene, AtlasChartParts parts, double width, double height, gboolean rtl)
{
  double text_size = parts == ATLAS_CHART_PLOT ? 15 : MAX (1, MIN (width, height) / 40);

  return atlas_chart_layout_new (scene, parts, width, height, text_size, rtl, measure_fixed,
                                 &text_size);
}

static inline const AtlasTextBox *
get_text (const AtlasChartLayout *layout, guint index)
{
  return &g_array_index (layout->texts, AtlasTextBox, index);
}

static inline const AtlasMarkBox *
get_mark (const AtlasChartLayout *layout, guint index)
{
  return &g_array_index (layout->marks, AtlasMarkBox, index);
}

static inline const AtlasTextBox *
find_text (const AtlasChartLayout *layout, const char *text)
{
  for (guint i = 0; i < layout->texts->len; i++)
    if (strcmp (get_text (layout, i)->text, text) == 0)
      return get_text (layout, i);
  return NULL;
}

static inline guint
count_role (const AtlasChartLayout *layout, AtlasTextRole role)
{
  guint count = 0;

  for (guint i = 0; i < layout->texts->len; i++)
    count += atlas_text_role_get_part (get_text (layout, i)->role) == role;
  return count;
}
