/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  double red;
  double green;
  double blue;
  double alpha;
} AtlasColor;

typedef enum
{
  ATLAS_MARKER_CIRCLE,
  ATLAS_MARKER_DIAMOND,
  ATLAS_MARKER_SQUARE,
  ATLAS_MARKER_TRIANGLE_UP,
  ATLAS_MARKER_TRIANGLE_DOWN,
  ATLAS_MARKER_CROSS,
} AtlasMarker;

/**
 * AtlasSeriesStyle:
 * @color: of line and markers: at least 3:1 against the theme's background, so that no outline is
 *   needed, and of text at least 4.5:1 through @text_color
 * @dash: lengths in line widths, zero-terminated; empty for a solid line
 *
 * How a series is told from the others: colour, and always a second channel.
 */
typedef struct
{
  AtlasColor color;
  AtlasColor text_color;
  double dash[5];
  AtlasMarker marker;
} AtlasSeriesStyle;

/* Styles by index: 0 is U.S. IMGs' blue, 1 vermillion, 2 the neutral grey; beyond the last they
 * repeat with another dash and marker. */
#define ATLAS_PALETTE_N_COLORS 8

/**
 * AtlasTheme:
 * @text_size: body text in pixels at scale 1; every other size and stroke derives from it
 * @rtl: whether the chart is mirrored: time runs right to left
 * @transparent: whether the background stays unpainted
 *
 * What a painter may know besides the scene. A plain value: copy it.
 */
typedef struct
{
  AtlasColor background;
  AtlasColor text;
  AtlasColor dim_text;
  AtlasColor grid;
  AtlasColor axis;
  double text_size;
  const char *font_family;
  gboolean dark;
  gboolean high_contrast;
  gboolean rtl;
  gboolean transparent;
} AtlasTheme;

void atlas_theme_init (AtlasTheme *self, gboolean dark, gboolean high_contrast);
void
atlas_theme_get_series_style (const AtlasTheme *self, guint index, AtlasSeriesStyle *out_style);

/* WCAG 2 contrast ratio of two opaque colours, 1 to 21. */
double atlas_color_get_contrast (const AtlasColor *a, const AtlasColor *b);

G_END_DECLS
