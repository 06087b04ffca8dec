/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-chart-walk.h"

#include <math.h>

static const AtlasMarkBox *
get_box (const AtlasChartLayout *layout, gint64 mark)
{
  return mark >= 0 && mark < layout->marks->len ? &g_array_index (layout->marks, AtlasMarkBox, mark)
                                                : NULL;
}

static gboolean
is_in_series (const AtlasChartLayout *layout, gint64 mark, guint series)
{
  const AtlasMarkBox *box = get_box (layout, mark);

  return box != NULL && box->series == series;
}

int
atlas_chart_walk_along (const AtlasChartLayout *layout, guint mark, int steps)
{
  g_return_val_if_fail (layout != NULL, -1);
  g_return_val_if_fail (mark < layout->marks->len, -1);

  gint64 target = (gint64) mark + steps;
  return is_in_series (layout, target, get_box (layout, mark)->series) ? (int) target : -1;
}

guint
atlas_chart_walk_to_end (const AtlasChartLayout *layout, guint mark, gboolean last)
{
  g_return_val_if_fail (layout != NULL, 0);
  g_return_val_if_fail (mark < layout->marks->len, 0);

  int step = last ? 1 : -1;
  guint end = mark;
  for (int next = (int) mark; next >= 0; next = atlas_chart_walk_along (layout, end, step))
    end = (guint) next;
  return end;
}

/* Where a mark stands along its series, and across. */
static double
get_place (const AtlasChartLayout *layout, const AtlasMarkBox *box)
{
  return atlas_chart_kind_has_rows (layout->kind) ? box->y : box->x;
}

/* The parts of a column lie in their order, wherever those of another column do. */
static double
get_height (const AtlasChartLayout *layout, const AtlasMarkBox *box)
{
  if (layout->kind == ATLAS_CHART_STACKS)
    return -(double) box->series;
  return atlas_chart_kind_has_rows (layout->kind) ? box->x : box->y;
}

/* Whether @a is passed before @b on the way across; series that meet are passed in their order. */
static gboolean
is_before (const AtlasChartLayout *layout, const AtlasMarkBox *a, const AtlasMarkBox *b)
{
  double distance = get_height (layout, a) - get_height (layout, b);

  return distance < 0 || (!(distance > 0) && a->series < b->series);
}

static gboolean
is_nearer (const AtlasChartLayout *layout,
           const AtlasMarkBox *a,
           const AtlasMarkBox *b,
           double goal)
{
  return b == NULL || fabs (get_place (layout, a) - goal) < fabs (get_place (layout, b) - goal);
}

/* The mark of @series that is nearest to @goal. */
static int
find_nearest (const AtlasChartLayout *layout, guint series, double goal)
{
  int nearest = -1;

  for (guint i = 0; i < layout->marks->len; i++)
    if (is_in_series (layout, i, series) &&
        is_nearer (layout, get_box (layout, i), get_box (layout, nearest), goal))
      nearest = (int) i;
  return nearest;
}

int
atlas_chart_walk_across (const AtlasChartLayout *layout, guint mark, double goal, gboolean forward)
{
  g_return_val_if_fail (layout != NULL, -1);
  g_return_val_if_fail (mark < layout->marks->len, -1);

  guint series = get_box (layout, mark)->series;
  guint last_series = get_box (layout, (gint64) layout->marks->len - 1)->series;
  const AtlasMarkBox *start = get_box (layout, find_nearest (layout, series, goal));
  int found = -1;

  for (guint i = 0; i <= last_series; i++)
    {
      int candidate = i == series ? -1 : find_nearest (layout, i, goal);
      const AtlasMarkBox *box = get_box (layout, candidate);
      if (box == NULL || is_before (layout, start, box) != forward)
        continue;

      const AtlasMarkBox *best = get_box (layout, found);
      if (best == NULL || is_before (layout, box, best) == forward)
        found = candidate;
    }
  return found;
}
