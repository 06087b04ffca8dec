/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-figure-private.h"

#include "atlas-format.h"
#include "atlas-scale.h"
#include "atlas-stats.h"

#include <glib/gi18n.h>

gboolean
atlas_cell_has_mark (AtlasCell *cell)
{
  double value;

  return atlas_cell_get_bound (cell) == ATLAS_BOUND_NONE && atlas_cell_get_value (cell, &value);
}

gboolean
atlas_cell_get_interval (AtlasCell *cell, double *out_low, double *out_high)
{
  double count;
  double total;

  if (!atlas_cell_get_counts (cell, &count, &total) ||
      !atlas_stats_wilson (count, total, ATLAS_STATS_Z_95, out_low, out_high))
    return FALSE;

  *out_low *= 100.0;
  *out_high *= 100.0;
  return TRUE;
}

gboolean
atlas_cell_is_hollow (AtlasCell *cell)
{
  return atlas_cell_is_computed (cell) || atlas_cell_is_disputed (cell) ||
         atlas_cell_get_caution (cell) != NULL;
}

char *
atlas_mark_describe (const char *what, AtlasCell *cell)
{
  g_autofree char *value = atlas_format_cell (cell);
  g_autofree char *interval = atlas_format_interval (cell);
  g_autoptr (GString) label = g_string_new (NULL);

  /* Translators: what a screen reader says of a mark: what it stands for ("2024, U.S. IMGs") and
   * its value. */
  g_string_append_printf (label, _ ("%s, %s"), what, value);
  if (interval != NULL)
    /* Translators: the interval of a rate: "range 65.6 to 68.3 %". */
    g_string_append_printf (label, _ (", range %s"), interval);
  if (atlas_cell_is_computed (cell))
    g_string_append (label, _ (", computed from counts"));
  if (atlas_cell_is_disputed (cell))
    g_string_append (label, _ (", disputed"));
  if (atlas_cell_get_caution (cell) != NULL)
    g_string_append (label, _ (", shown with a caution"));

  return g_string_free_and_steal (g_steal_pointer (&label));
}

void
atlas_scene_add_value_ticks (
    AtlasScene *scene, double low, double high, const char *unit, guint max_count)
{
  gboolean is_rate = g_str_equal (unit, "percent");
  AtlasTicks ticks;

  if (!(high > low))
    high = low + 1.0;
  if (!atlas_ticks_nice (low, high, max_count, &ticks))
    return;

  for (guint i = 0; i < ticks.count; i++)
    {
      double position = atlas_ticks_get (&ticks, i);
      guint decimals = ticks.step < 1.0 ? 1 : 0;
      gboolean is_top = i + 1 == ticks.count || (is_rate && position + ticks.step > 100.0);

      if (is_rate && (position < -1e-9 || position > 100.0 + 1e-9))
        continue;

      g_autofree char *label = is_top ? atlas_format_value (position, decimals, unit)
                                      : atlas_format_number (position, decimals);
      atlas_scene_add_y_tick (scene, position, label);
    }
}
