/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-palette.h"

#include <math.h>

#define N_FIT_STEPS 64
#define N_BISECTIONS 24

/* What WCAG 2.2, 1.4.3, asks of text, and 1.4.6 where contrast is to be high. */
#define TEXT_CONTRAST 4.5
#define HIGH_TEXT_CONTRAST 7.0

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

/* C. Brewer's sequential scheme of blues for nine classes (ColorBrewer 2.0), without the palest,
 * which paper swallows. */
static const AtlasColor shades[] = {
  ATLAS_RGB (0xdeebf7), ATLAS_RGB (0xc6dbef), ATLAS_RGB (0x9ecae1), ATLAS_RGB (0x6baed6),
  ATLAS_RGB (0x4292c6), ATLAS_RGB (0x2171b5), ATLAS_RGB (0x08519c), ATLAS_RGB (0x08306b),
};

/* From the shade nearest to the background, 0, to the one that is farthest from it, 1. */
static AtlasColor
mix_shade (const AtlasTheme *theme, double place)
{
  guint last = G_N_ELEMENTS (shades) - 1;
  double at = CLAMP (theme->dark ? 1 - place : place, 0, 1) * last;
  guint index = MIN ((guint) at, last - 1);
  const AtlasColor *from = &shades[index];
  const AtlasColor *to = &shades[index + 1];
  double share = at - index;

  return (AtlasColor) {
    mix_channel (from->red, to->red, share),
    mix_channel (from->green, to->green, share),
    mix_channel (from->blue, to->blue, share),
    1,
  };
}

/* How far from one end of the shades black or white can be read on them: what stands out from the
 * background from the shade nearest to it, the other from the farthest. */
static double
find_limit (const AtlasTheme *theme, gboolean from_end)
{
  static const AtlasColor black = ATLAS_RGB (0x000000);
  static const AtlasColor white = ATLAS_RGB (0xffffff);
  const AtlasColor *ink = theme->dark == from_end ? &black : &white;
  double contrast = theme->high_contrast ? HIGH_TEXT_CONTRAST : TEXT_CONTRAST;
  double good = from_end ? 1 : 0;
  double bad = 1 - good;

  for (guint i = 0; i < N_BISECTIONS; i++)
    {
      double middle = (good + bad) / 2;
      AtlasColor shade = mix_shade (theme, middle);
      if (atlas_color_get_contrast (&shade, ink) >= contrast)
        good = middle;
      else
        bad = middle;
    }
  return good;
}

AtlasColor
atlas_palette_get_shade (const AtlasTheme *theme, double share)
{
  /* Between the two limits nothing can be read: that part is skipped. */
  double low = find_limit (theme, FALSE);
  double high = find_limit (theme, TRUE);
  double skipped = MAX (0, high - low);
  double place = CLAMP (share, 0, 1) * (1 - skipped);

  return mix_shade (theme, place > low ? place + skipped : place);
}
