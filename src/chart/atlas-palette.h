/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-theme.h"

G_BEGIN_DECLS

/* An initialiser for an opaque AtlasColor. */
#define ATLAS_RGB(hex) \
  { ((hex) >> 16 & 0xff) / 255.0, ((hex) >> 8 & 0xff) / 255.0, ((hex) & 0xff) / 255.0, 1 }

/**
 * AtlasPaletteEntry:
 * @color: the published colour, before it is fitted to a background
 * @neutral: whether the entry is the theme's own grey instead of @color
 * @dash: lengths in line widths, zero-terminated
 */
typedef struct
{
  AtlasColor color;
  gboolean neutral;
  double dash[5];
  AtlasMarker marker;
} AtlasPaletteEntry;

void atlas_palette_get_entry (guint index, AtlasPaletteEntry *out_entry);

/* @color, darkened or lightened as little as is needed to stand out from @background by @contrast
 * (1 to 21), its hue kept. */
AtlasColor
atlas_palette_fit (const AtlasColor *color, const AtlasColor *background, double contrast);

/* The shade of a value at @share of a scale, 0 to 1: the further up, the more it stands out from
 * the background. Black or white can be read on every shade. */
AtlasColor atlas_palette_get_shade (const AtlasTheme *theme, double share);

G_END_DECLS
