/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Scenes of charts with rows. Some of their numbers were published, others stand for what may be.
 */

#pragma once

#include "atlas-scene.h"

#include <math.h>

typedef struct
{
  const char *label;
  double value;
  const char *detail;
} BarRow;

/**
 * DotRow:
 * @scores: mean, lower and upper quartile of those who matched, then of those who did not
 */
typedef struct
{
  const char *label;
  double scores[2][3];
  guint n[2];
} DotRow;

/* In 2024 of filled first-year positions, by international graduates. */
static const BarRow share_rows[] = {
  { "Internal medicine", 43.0, "4,198 of 9,767" },
  { "Pathology", 37.4, "228 of 610" },
  { "Family medicine", 31.8, "1,454 of 4,577" },
  { "Neurology", 29.5, "231 of 783" },
  { "Pediatrics", 25.8, "730 of 2,827" },
  { "Internal medicine–pediatrics", NAN, NULL },
  { "General surgery", 16.4, "277 of 1,689" },
  { "Psychiatry", 16.1, "363 of 2,249" },
  { "Emergency medicine", 15.5, "448 of 2,891" },
  { "Physical medicine and rehabilitation", 5.9, NULL },
  { "Orthopaedic surgery", 0.9, "8 of 916" },
  { "Thoracic surgery", 0, "0 of 49" },
};

static const BarRow change_rows[] = {
  { "Pediatrics", 9.4, NULL },       { "Emergency medicine", 7.8, NULL },
  { "Pathology", 2.1, NULL },        { "Family medicine", 0.6, NULL },
  { "Internal medicine", 0, NULL },  { "Child neurology", NAN, NULL },
  { "General surgery", -1.3, NULL }, { "Neurology", -4.7, NULL },
  { "Anesthesiology", -6.2, NULL },
};

static const DotRow score_rows[] = {
  { "Internal medicine", { { 248, 240, 256 }, { 229, 219, 238 } }, { 2391, 1204 } },
  { "Family medicine", { { 236, 227, 245 }, { 222, 213, 231 } }, { 683, 542 } },
  { "Pediatrics", { { 242, 233, 252 }, { 226, 217, 236 } }, { 395, 102 } },
  { "Neurology", { { 246, 237, 255 }, { 233, 224, 243 } }, { 208, 96 } },
  { "Pathology", { { 243, 233, 253 }, { 227, 218, 238 } }, { 172, 99 } },
  { "Psychiatry", { { 239, 230, 248 }, { 228, NAN, NAN } }, { 181, 310 } },
  { "Child neurology", { { 245, 236, 254 }, { NAN, NAN, NAN } }, { 21, 0 } },
  { "Neurological surgery", { { NAN, NAN, NAN }, { NAN, NAN, NAN } }, { 0, 0 } },
};

static const char *const row_footers[] = {
  "Source: NRMP, Results and Data: 2024 Main Residency Match. Residency Atlas. Not affiliated.",
  "Source: NRMP. Not affiliated.",
  NULL,
};

static inline void
add_value_ticks (AtlasScene *scene, int first, int last, int step, const char *unit)
{
  for (int value = first; value <= last; value += step)
    {
      g_autofree char *label = g_strdup_printf ("%d%s", value, value == last ? unit : "");
      atlas_scene_add_y_tick (scene, value, label);
    }
}

static inline void
set_row_texts (AtlasScene *scene, const char *title, const char *subtitle)
{
  scene->title = g_strdup (title);
  scene->subtitle = g_strdup (subtitle);
  scene->footers = g_strdupv ((char **) row_footers);
  scene->x_min = 0;
  scene->x_max = scene->x_ticks->len - 1.0;
  scene->more = g_new0 (char *, scene->x_ticks->len + 1);
  for (guint i = 0; i < scene->x_ticks->len; i++)
    scene->more[i] = g_strdup_printf ("%u more in the table", i + 1);
}

static inline void
add_bar_row (AtlasScene *scene, AtlasSeries *series, const BarRow *row, gboolean is_change)
{
  guint index = scene->x_ticks->len;
  AtlasMark *mark = atlas_series_add_mark (series, row->label, index, row->value);

  mark->value_text = isnan (row->value) ? g_strdup ("not published")
                     : is_change        ? g_strdup_printf ("%+.1f", row->value)
                                        : g_strdup_printf ("%.1f %%", row->value);
  mark->detail = g_strdup (row->detail);
  mark->hollow = !isnan (row->value) && row->detail == NULL;
  atlas_scene_add_x_tick (scene, index, row->label);
}

static inline AtlasScene *
create_share_scene (void)
{
  AtlasScene *scene = atlas_scene_new ();
  AtlasSeries *series = atlas_scene_add_series (scene, NULL, NULL, 0);

  scene->kind = ATLAS_CHART_BARS;
  for (guint i = 0; i < G_N_ELEMENTS (share_rows); i++)
    add_bar_row (scene, series, &share_rows[i], FALSE);
  add_value_ticks (scene, 0, 50, 10, " %");
  set_row_texts (scene, "Internal medicine takes the largest share of IMGs",
                 "IMGs among those who filled first-year positions, 2024 Match");
  scene->key = g_strdup ("An outlined bar: computed from counts.");
  return scene;
}

static inline AtlasScene *
create_change_scene (void)
{
  AtlasScene *scene = atlas_scene_new ();
  AtlasSeries *series = atlas_scene_add_series (scene, NULL, NULL, 1);

  scene->kind = ATLAS_CHART_BARS;
  for (guint i = 0; i < G_N_ELEMENTS (change_rows); i++)
    {
      add_bar_row (scene, series, &change_rows[i], TRUE);
      g_array_index (series->marks, AtlasMark, i).hollow = i == 3;
    }
  add_value_ticks (scene, -10, 10, 5, "");
  set_row_texts (scene, "Pediatrics and emergency medicine opened most to IMGs since 2019",
                 "Change of the share of filled positions, percentage points, 2019 to 2024");
  return scene;
}

static inline void
add_scores (AtlasScene *scene, const char *name, guint outcome)
{
  AtlasSeries *series = atlas_scene_add_series (scene, name, NULL, outcome);

  for (guint i = 0; i < G_N_ELEMENTS (score_rows); i++)
    {
      const DotRow *row = &score_rows[i];
      const double *scores = row->scores[outcome];
      AtlasMark *mark = atlas_series_add_mark (series, NULL, i, scores[0]);
      mark->low = scores[1];
      mark->high = scores[2];
      mark->value_text = isnan (scores[0]) ? g_strdup ("not published")
                                           : g_strdup_printf ("%g", scores[0]);
      mark->detail = row->n[outcome] > 0 ? g_strdup_printf ("n = %u", row->n[outcome]) : NULL;
      mark->hollow = i == 3;
    }
}

static inline AtlasScene *
create_scores_scene (void)
{
  AtlasScene *scene = atlas_scene_new ();

  scene->kind = ATLAS_CHART_DOTS;
  for (guint i = 0; i < G_N_ELEMENTS (score_rows); i++)
    atlas_scene_add_x_tick (scene, i, score_rows[i].label);
  add_scores (scene, "Matched", 0);
  add_scores (scene, "Not matched", 1);
  add_value_ticks (scene, 210, 260, 10, "");
  set_row_texts (scene, "Those who matched in internal medicine scored 19 points higher",
                 "Step 2 CK of non-U.S. IMGs by preferred specialty: mean, and middle half");
  return scene;
}
