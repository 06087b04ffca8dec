/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-scene-absences.h"

#include <glib/gi18n.h>
#include <math.h>

/* (nullable) */
static const char *
find_tick_label (const AtlasScene *scene, double x)
{
  for (guint i = 0; i < scene->x_ticks->len; i++)
    {
      const AtlasTick *tick = &g_array_index (scene->x_ticks, AtlasTick, i);

      if (fabs (tick->position - x) < 0.5)
        return tick->label;
    }

  return NULL;
}

/* The last of the marks in a row from @first on that have no cell. Years in a row are said at once,
 * rows of a chart each. */
static guint
find_run_end (const AtlasScene *scene, const AtlasSeries *series, guint first)
{
  guint last = first;

  while (scene->kind == ATLAS_CHART_GRID && last + 1 < series->marks->len &&
         atlas_series_get_mark (series, last + 1)->id == NULL)
    last++;
  return last;
}

/* (nullable): "2019–2021, 2023" */
static char *
describe_series (const AtlasScene *scene, const AtlasSeries *series)
{
  g_autoptr (GStrvBuilder) runs = g_strv_builder_new ();

  for (guint i = 0; i < series->marks->len; i++)
    {
      const AtlasMark *mark = atlas_series_get_mark (series, i);
      const char *first = mark->id == NULL ? find_tick_label (scene, mark->x) : NULL;

      if (first == NULL)
        continue;

      guint end = find_run_end (scene, series, i);
      const char *last = find_tick_label (scene, atlas_series_get_mark (series, end)->x);
      if (end > i && last != NULL)
        /* Translators: years in a row, the first and the last of them: "2019–2021". */
        g_strv_builder_take (runs, g_strdup_printf (C_ ("years", "%s–%s"), first, last));
      else
        g_strv_builder_add (runs, first);
      i = end;
    }

  g_auto (GStrv) list = g_strv_builder_end (runs);
  /* Translators: between years or names that have no number. */
  return list[0] != NULL ? g_strjoinv (C_ ("between absences", ", "), list) : NULL;
}

char *
atlas_scene_describe_absences (const AtlasScene *scene)
{
  g_return_val_if_fail (scene != NULL, NULL);

  g_autoptr (GStrvBuilder) absences = g_strv_builder_new ();

  for (guint i = 0; i < scene->series->len; i++)
    {
      const AtlasSeries *series = atlas_scene_get_series (scene, i);
      g_autofree char *places = describe_series (scene, series);

      if (places == NULL)
        continue;

      if (series->name == NULL)
        g_strv_builder_add (absences, places);
      else
        /* Translators: a specialty or group, and the years or rows without a number of it:
         * "Pathology 2019–2021, 2023". */
        g_strv_builder_take (
            absences, g_strdup_printf (C_ ("name and absences", "%s %s"), series->name, places));
    }

  g_auto (GStrv) list = g_strv_builder_end (absences);
  if (list[0] == NULL)
    return NULL;

  /* Translators: between several of "Pathology 2019–2021, 2023". */
  g_autofree char *text = g_strjoinv (C_ ("between groups of absences", "; "), list);
  /* Translators: below a table; a list of what no number was found for. */
  return g_strdup_printf (_ ("Not found: %s"), text);
}
