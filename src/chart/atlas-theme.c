/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-theme.h"

#include "atlas-palette.h"

#include <math.h>
#include <string.h>

#define DEFAULT_TEXT_SIZE 15

/* WCAG 2.2: 1.4.11 for graphics, 1.4.3 for text; for high contrast one step up each. */
#define LINE_CONTRAST 3.0
#define TEXT_CONTRAST 4.5
#define HIGH_LINE_CONTRAST 4.5
#define HIGH_TEXT_CONTRAST 7.0

static const AtlasTheme themes[2][2] = {
  {
      {
          .background = ATLAS_RGB (0xffffff),
          .text = ATLAS_RGB (0x1d1d20),
          .dim_text = ATLAS_RGB (0x5e5c64),
          .grid = ATLAS_RGB (0xe3e3e6),
          .axis = ATLAS_RGB (0x8e8d94),
      },
      {
          .background = ATLAS_RGB (0xffffff),
          .text = ATLAS_RGB (0x000000),
          .dim_text = ATLAS_RGB (0x3d3c42),
          .grid = ATLAS_RGB (0xb4b3b8),
          .axis = ATLAS_RGB (0x000000),
      },
  },
  {
      {
          .background = ATLAS_RGB (0x1d1d20),
          .text = ATLAS_RGB (0xffffff),
          .dim_text = ATLAS_RGB (0xc0bfc4),
          .grid = ATLAS_RGB (0x3a3a40),
          .axis = ATLAS_RGB (0x8e8d94),
      },
      {
          .background = ATLAS_RGB (0x000000),
          .text = ATLAS_RGB (0xffffff),
          .dim_text = ATLAS_RGB (0xdeddda),
          .grid = ATLAS_RGB (0x5e5c64),
          .axis = ATLAS_RGB (0xffffff),
      },
  },
};

void
atlas_theme_init (AtlasTheme *self, gboolean dark, gboolean high_contrast)
{
  g_return_if_fail (self != NULL);

  *self = themes[dark ? 1 : 0][high_contrast ? 1 : 0];
  self->text_size = DEFAULT_TEXT_SIZE;
  self->dark = dark;
  self->high_contrast = high_contrast;
}

void
atlas_theme_get_series_style (const AtlasTheme *self, guint index, AtlasSeriesStyle *out_style)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (out_style != NULL);

  AtlasPaletteEntry entry;
  atlas_palette_get_entry (index, &entry);

  const AtlasColor *color = entry.neutral ? &self->dim_text : &entry.color;
  double line_contrast = self->high_contrast ? HIGH_LINE_CONTRAST : LINE_CONTRAST;
  double text_contrast = self->high_contrast ? HIGH_TEXT_CONTRAST : TEXT_CONTRAST;
  out_style->color = atlas_palette_fit (color, &self->background, line_contrast);
  out_style->text_color = atlas_palette_fit (color, &self->background, text_contrast);
  out_style->marker = entry.marker;
  memcpy (out_style->dash, entry.dash, sizeof entry.dash);
}

static double
linearize (double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
get_luminance (const AtlasColor *color)
{
  return 0.2126 * linearize (color->red) + 0.7152 * linearize (color->green) +
         0.0722 * linearize (color->blue);
}

double
atlas_color_get_contrast (const AtlasColor *a, const AtlasColor *b)
{
  double first = get_luminance (a) + 0.05;
  double second = get_luminance (b) + 0.05;

  return first > second ? first / second : second / first;
}
