/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-palette.h"

#include <math.h>

#define N_FIT_STEPS 64

typedef struct
{
  AtlasColor color;
  gboolean neutral;
  guint dash;
  AtlasMarker marker;
} Entry;

/* M. Okabe and K. Ito, "Color Universal Design: how to make figures and presentations that are
 * friendly to colorblind people", 2002. Their black gives way to the theme's grey, for the group
 * that the others are compared with; their yellow is last because it has to change most. */
static const Entry entries[ATLAS_PALETTE_N_COLORS] = {
  { ATLAS_RGB (0x0072b2), FALSE, 0, ATLAS_MARKER_CIRCLE },
  { ATLAS_RGB (0xd55e00), FALSE, 1, ATLAS_MARKER_DIAMOND },
  { ATLAS_RGB (0x000000), TRUE, 0, ATLAS_MARKER_SQUARE },
  { ATLAS_RGB (0x009e73), FALSE, 2, ATLAS_MARKER_TRIANGLE_UP },
  { ATLAS_RGB (0xcc79a7), FALSE, 3, ATLAS_MARKER_TRIANGLE_DOWN },
  { ATLAS_RGB (0xe69f00), FALSE, 4, ATLAS_MARKER_CROSS },
  { ATLAS_RGB (0x56b4e9), FALSE, 5, ATLAS_MARKER_CIRCLE },
  { ATLAS_RGB (0xf0e442), FALSE, 1, ATLAS_MARKER_SQUARE },
};

static const double dashes[][5] = {
  { 0 }, { 4, 2.2 }, { 7, 1.8, 1.4, 1.8 }, { 1.3, 1.5 }, { 9, 2.4 }, { 2.4, 1.4 },
};

void
atlas_palette_get_entry (guint index, AtlasPaletteEntry *out_entry)
{
  g_return_if_fail (out_entry != NULL);

  const Entry *entry = &entries[index % ATLAS_PALETTE_N_COLORS];
  guint round = index / ATLAS_PALETTE_N_COLORS;
  const double *dash = dashes[(entry->dash + round) % G_N_ELEMENTS (dashes)];

  out_entry->color = entry->color;
  out_entry->neutral = entry->neutral;
  out_entry->marker = (entry->marker + round) % (ATLAS_MARKER_CROSS + 1);
  for (guint i = 0; i < G_N_ELEMENTS (out_entry->dash); i++)
    out_entry->dash[i] = dash[i];
}

static double
mix_channel (double channel, double target, double share)
{
  return channel + (target - channel) * share;
}

AtlasColor
atlas_palette_fit (const AtlasColor *color, const AtlasColor *background, double contrast)
{
  static const AtlasColor black = ATLAS_RGB (0x000000);
  static const AtlasColor white = ATLAS_RGB (0xffffff);
  gboolean darken = atlas_color_get_contrast (background, &black) >
                    atlas_color_get_contrast (background, &white);
  double target = darken ? 0 : 1;
  AtlasColor fitted = *color;

  for (guint i = 1; i <= N_FIT_STEPS; i++)
    {
      if (atlas_color_get_contrast (&fitted, background) >= contrast)
        break;
      double share = (double) i / N_FIT_STEPS;
      fitted.red = mix_channel (color->red, target, share);
      fitted.green = mix_channel (color->green, target, share);
      fitted.blue = mix_channel (color->blue, target, share);
    }
  return fitted;
}
