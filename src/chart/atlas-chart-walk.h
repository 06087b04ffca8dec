/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-chart-layout.h"

G_BEGIN_DECLS

/* Walks a chart mark by mark. Marks are indices into the layout's marks; each step returns the
 * mark that it leads to, or -1 at an end. */

/* @steps forward along the series, in time or down its rows; backward if negative. */
int atlas_chart_walk_along (const AtlasChartLayout *layout, guint mark, int steps);

/* The first or the last mark of the series. */
guint atlas_chart_walk_to_end (const AtlasChartLayout *layout, guint mark, gboolean last);

/* The series that is next across the direction of the series, where each is nearest to @goal, and
 * its mark there; @forward is down the page, or to the right where rows run down it. The goal, a
 * position in pixels along the series, stays the same while one walks across, so that a gap in one
 * series does not lead astray. */
int
atlas_chart_walk_across (const AtlasChartLayout *layout, guint mark, double goal, gboolean forward);

G_END_DECLS
