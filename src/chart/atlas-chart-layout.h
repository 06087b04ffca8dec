/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-scale.h"
#include "atlas-scene.h"

G_BEGIN_DECLS

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} AtlasRect;

typedef enum
{
  ATLAS_TEXT_TITLE,
  ATLAS_TEXT_SUBTITLE,
  ATLAS_TEXT_SERIES_NAME,
  ATLAS_TEXT_SERIES_VALUE,
  ATLAS_TEXT_TICK,
  ATLAS_TEXT_NOTE,
  ATLAS_TEXT_KEY,
  ATLAS_TEXT_FOOTER,
  ATLAS_TEXT_EMPTY,
  ATLAS_TEXT_TITLE_MEDIUM,
  ATLAS_TEXT_TITLE_SMALL,
  ATLAS_TEXT_ROW,
  ATLAS_TEXT_VALUE,
  ATLAS_TEXT_DETAIL,
  ATLAS_TEXT_TICK_COMPACT,
  ATLAS_TEXT_ROW_COMPACT,
  ATLAS_TEXT_VALUE_COMPACT,
  ATLAS_TEXT_DETAIL_COMPACT,
  ATLAS_TEXT_TICK_DENSE,
  ATLAS_TEXT_ROW_DENSE,
  ATLAS_TEXT_VALUE_DENSE,
  ATLAS_TEXT_DETAIL_DENSE,
} AtlasTextRole;

#define ATLAS_TEXT_N_ROLES (ATLAS_TEXT_DETAIL_DENSE + 1)

/* How close rows stand in a picture of fixed size, so that more of them fit. */
typedef enum
{
  ATLAS_DENSITY_NORMAL,
  ATLAS_DENSITY_COMPACT,
  ATLAS_DENSITY_DENSE,
} AtlasDensity;

#define ATLAS_N_DENSITIES (ATLAS_DENSITY_DENSE + 1)

/* The same part played where rows stand closer: @role is that of a row, its value or its detail, or
 * of the axis below; any other stays as it is. */
AtlasTextRole atlas_text_role_at_density (AtlasTextRole role, AtlasDensity density);

/* The part that a role plays, however close rows stand. */
AtlasTextRole atlas_text_role_get_part (AtlasTextRole role);

/* What becomes of a text that is wider than its box: it wraps, to this many lines at most, the
 * last one cut with an ellipsis; 1 for a single line, 0 for any number. */
guint atlas_text_role_get_max_lines (AtlasTextRole role);

/* Which parts of a chart are drawn. On screen the heading and the foot are labels of their own. */
typedef enum
{
  ATLAS_CHART_PLOT = 0,
  ATLAS_CHART_HEADING = 1 << 0,
  ATLAS_CHART_FOOT = 1 << 1,
} AtlasChartParts;

/**
 * AtlasMeasureText:
 * @text: the text
 * @role: which font and size
 * @max_width: where lines wrap, or -1 for a single line
 *
 * Measures a text as the painter will draw it, in pixels. The only thing that the layout asks of
 * the world, so that a test can answer with fixed widths.
 */
typedef void (*AtlasMeasureText) (const char *text,
                                  AtlasTextRole role,
                                  double max_width,
                                  double *out_width,
                                  double *out_height,
                                  gpointer user_data);

/**
 * AtlasTextBox:
 * @text: (not nullable): borrowed from the scene
 * @bounds: where it stands; the text wraps at its width
 * @series: the series whose colour it has, or -1
 * @align: 0 start, 0.5 centre, 1 end of @bounds, in reading direction
 * @on_mark: the mark whose fill it stands on and must stand out from, or -1
 */
typedef struct
{
  const char *text;
  AtlasTextRole role;
  AtlasRect bounds;
  int series;
  double align;
  int on_mark;
} AtlasTextBox;

/**
 * AtlasMarkBox:
 * @x: its middle, likewise @y
 * @bounds: the bar, part or cell that is drawn; empty for a marker, which has a size of its own
 * @hit: the area that answers to the pointer and carries focus, at least a comfortable target
 *   where neighbours leave room; no two overlap
 */
typedef struct
{
  guint series;
  guint mark;
  double x;
  double y;
  AtlasRect bounds;
  AtlasRect hit;
} AtlasMarkBox;

/**
 * AtlasLegendBox:
 *
 * The sample of a line or part beside its name, where names stand above the plot instead of at the
 * ends, or above the column of its values; of a grid the one ramp of its shades.
 */
typedef struct
{
  guint series;
  AtlasRect bounds;
} AtlasLegendBox;

/**
 * AtlasLeader:
 * @series: whose colour it has
 *
 * The vertical hair line from a note to the place in a line that it speaks of.
 */
typedef struct
{
  guint series;
  double x;
  double y_start;
  double y_end;
} AtlasLeader;

/**
 * AtlasGuideBox:
 *
 * Where a guide of the scene stands.
 */
typedef struct
{
  double x;
  double y_start;
  double y_end;
} AtlasGuideBox;

/**
 * AtlasChartLayout:
 * @kind: that of the scene
 * @text_size: body text in pixels, from which strokes and markers derive
 * @marker_size: the width of a marker: smaller where marks stand close
 * @plot: the area between the axes
 * @rules: (element-type double): where rules stand across the value axis, by value; the first is
 *   the baseline
 * @leaders: (element-type AtlasLeader): one a note
 * @texts: (element-type AtlasTextBox): in painting order
 * @marks: (element-type AtlasMarkBox): by series, then by position in it
 * @legend: (element-type AtlasLegendBox): empty when names stand at the line ends; then the samples
 *   above columns of values
 * @guides: (element-type AtlasGuideBox): one a guide
 * @x_scale: from x values to pixels, or from values where rows run down the page; runs right to
 *   left when mirrored
 * @y_scale: from values to pixels, or from the indices of rows
 *
 * Where everything of a chart goes, in pixels. It borrows the scene's strings: the scene
 * must outlive it.
 */
typedef struct
{
  AtlasChartKind kind;
  double width;
  double height;
  double text_size;
  gboolean rtl;
  AtlasChartParts parts;
  AtlasRect plot;
  AtlasScale x_scale;
  AtlasScale y_scale;
  GArray *texts;
  GArray *marks;
  GArray *legend;
  double marker_size;
  GArray *rules;
  GArray *leaders;
  GArray *guides;
} AtlasChartLayout;

AtlasChartLayout *atlas_chart_layout_new (const AtlasScene *scene,
                                          AtlasChartParts parts,
                                          double width,
                                          double height,
                                          double text_size,
                                          gboolean rtl,
                                          AtlasMeasureText measure,
                                          gpointer user_data) G_GNUC_WARN_UNUSED_RESULT;
void atlas_chart_layout_free (AtlasChartLayout *self);

/* The mark under or nearest to a point, as an index into @marks, or -1 beyond reach. */
int atlas_chart_layout_find_mark (const AtlasChartLayout *self, double x, double y);

/* Whether the rows of a chart run down the page and its values across. */
gboolean atlas_chart_kind_has_rows (AtlasChartKind kind);

/* The height at which every row of a chart has room, 0 where rows do not decide. */
double atlas_chart_layout_get_natural_height (const AtlasScene *scene, double text_size);

/* Font size in pixels and weight of a role, for @text_size pixels of body text. */
double atlas_text_role_get_size (AtlasTextRole role, double text_size);
gboolean atlas_text_role_is_bold (AtlasTextRole role);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasChartLayout, atlas_chart_layout_free)

G_END_DECLS
