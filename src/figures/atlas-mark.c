/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-figure-private.h"

#include "atlas-format.h"
#include "atlas-scale.h"
#include "atlas-stats.h"

#include <glib/gi18n.h>

/* A share of fewer says little about the next year. */
#define SMALL_COUNT 10.0

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

static gboolean
is_small_count (AtlasCell *cell)
{
  double value;

  return cell != NULL && atlas_cell_has_mark (cell) && atlas_cell_get_value (cell, &value) &&
         value < SMALL_COUNT;
}

gboolean
atlas_cell_is_small (AtlasCell *cell)
{
  return is_small_count (atlas_cell_get_numerator (cell)) ||
         is_small_count (atlas_cell_get_denominator (cell));
}

gboolean
atlas_cell_is_sound (AtlasCell *cell)
{
  return atlas_cell_get_caution (cell) == NULL && !atlas_cell_is_disputed (cell) &&
         atlas_cell_get_counts_fit (cell) != ATLAS_COUNTS_DIFFER && !atlas_cell_is_small (cell);
}

/* (nullable): the one publisher that everything behind the value comes from. */
static const char *
find_only_publisher (AtlasCell *cell)
{
  const AtlasObservation *preferred = cell != NULL ? atlas_cell_get_preferred (cell) : NULL;

  if (preferred != NULL)
    return atlas_cell_get_n_agreeing_publishers (cell) == 1
               ? atlas_source_get_publisher_id (preferred->source)
               : NULL;
  if (cell == NULL || !atlas_cell_is_computed (cell))
    return NULL;

  const char *count = find_only_publisher (atlas_cell_get_numerator (cell));
  const char *total = find_only_publisher (atlas_cell_get_denominator (cell));
  return count != NULL && g_strcmp0 (count, total) == 0 ? count : NULL;
}

gboolean
atlas_cell_has_one_source (AtlasCell *cell)
{
  return find_only_publisher (cell) != NULL;
}

char *
atlas_cells_describe_one_source (GPtrArray *cells)
{
  guint n_one_source = 0;

  for (guint i = 0; i < cells->len; i++)
    n_one_source += atlas_cell_has_one_source (g_ptr_array_index (cells, i));

  if (n_one_source == 0)
    return NULL;
  if (n_one_source == cells->len)
    return g_strdup (ngettext ("The number rests on one source.",
                               "Each of the numbers rests on one source.", cells->len));

  /* Translators: how many of the numbers of a chart only one publisher has, of how many. */
  return g_strdup_printf (ngettext ("%u of %u numbers rests on one source.",
                                    "%u of %u numbers rest on one source.", n_one_source),
                          n_one_source, cells->len);
}

char *
atlas_mark_describe (const char *what, AtlasCell *cell)
{
  g_autofree char *value = atlas_format_cell (cell);
  g_autofree char *interval = atlas_format_interval (cell);
  g_autoptr (GString) label = g_string_new (NULL);

  /* Translators: what a screen reader says of a mark: what it stands for ("2024, U.S. IMGs") and
   * its value. */
  g_string_append_printf (label, C_ ("mark and value", "%s, %s"), what, value);
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

/* A value that is computed is as good as its counts. */
static gboolean
is_quoted (AtlasCell *cell)
{
  const AtlasObservation *preferred = cell != NULL ? atlas_cell_get_preferred (cell) : NULL;

  if (preferred != NULL)
    return preferred->confidence == ATLAS_CONFIDENCE_SECONDARY;

  return cell != NULL && atlas_cell_is_computed (cell) &&
         (is_quoted (atlas_cell_get_numerator (cell)) ||
          is_quoted (atlas_cell_get_denominator (cell)));
}

char *
atlas_cells_describe_confidence (GPtrArray *cells)
{
  guint n = 0;
  guint n_quoted = 0;

  for (guint i = 0; i < cells->len; i++)
    {
      AtlasCell *cell = g_ptr_array_index (cells, i);
      double value;

      if (cell == NULL || !atlas_cell_get_value (cell, &value))
        continue;
      n++;
      n_quoted += is_quoted (cell);
    }

  if (n_quoted == 0)
    return NULL;
  if (n_quoted == n)
    /* Translators: %u is how many numbers a chart has. */
    return g_strdup_printf (
        ngettext ("The number is quoted by others, not read in NRMP’s own tables.",
                  "All %u numbers are quoted by others, not read in NRMP’s own tables.", n),
        n);

  /* Translators: how many of the numbers of a chart, and how many there are (at least 2). */
  return g_strdup_printf (
      ngettext ("%u of %u numbers is quoted by others, not read in NRMP’s own tables.",
                "%u of %u numbers are quoted by others, not read in NRMP’s own tables.", n_quoted),
      n_quoted, n);
}

/* (nullable) */
static const char *
describe_basis (GPtrArray *cells)
{
  guint n_quoted = 0;
  guint n_one_source = 0;

  for (guint i = 0; i < cells->len; i++)
    {
      n_quoted += is_quoted (g_ptr_array_index (cells, i));
      n_one_source += atlas_cell_has_one_source (g_ptr_array_index (cells, i));
    }

  if (n_quoted == 0)
    return NULL;
  if (n_quoted < cells->len)
    return _ ("The title rests in part on sources that quote NRMP");
  if (n_one_source < cells->len)
    return _ ("The title rests on sources that quote NRMP");

  return cells->len == 1 ? _ ("The title rests on one source, which quotes NRMP")
                         : _ ("The title rests on one source for each number, quoting NRMP");
}

char *
atlas_subtitle_add_basis (char *subtitle, GPtrArray *cells)
{
  g_autofree char *owned = subtitle;

  return g_strjoin ("\n", owned, describe_basis (cells), NULL);
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
