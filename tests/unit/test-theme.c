/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-palette.h"
#include "atlas-theme.h"

#include <math.h>
#include <string.h>

#define N_STYLES 48

typedef struct
{
  gboolean dark;
  gboolean high_contrast;
} Variant;

static const Variant variants[] = {
  { FALSE, FALSE },
  { FALSE, TRUE },
  { TRUE, FALSE },
  { TRUE, TRUE },
};

static void
test_contrast (void)
{
  static const AtlasColor black = ATLAS_RGB (0x000000);
  static const AtlasColor white = ATLAS_RGB (0xffffff);
  static const AtlasColor grey = ATLAS_RGB (0x767676);

  g_assert_cmpfloat_with_epsilon (atlas_color_get_contrast (&black, &white), 21, 1e-6);
  g_assert_cmpfloat_with_epsilon (atlas_color_get_contrast (&white, &white), 1, 1e-6);
  /* The grey that WebAIM gives as the lightest that passes 4.5:1 on white. */
  g_assert_cmpfloat_with_epsilon (atlas_color_get_contrast (&grey, &white), 4.54, 0.005);
  g_assert_cmpfloat_with_epsilon (atlas_color_get_contrast (&white, &grey), 4.54, 0.005);
}

static void
test_theme_contrast (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (variants); i++)
    {
      AtlasTheme theme;
      atlas_theme_init (&theme, variants[i].dark, variants[i].high_contrast);
      double text = variants[i].high_contrast ? 7 : 4.5;

      g_assert_cmpfloat (atlas_color_get_contrast (&theme.text, &theme.background), >=, 7);
      g_assert_cmpfloat (atlas_color_get_contrast (&theme.dim_text, &theme.background), >=, text);
      g_assert_cmpfloat (atlas_color_get_contrast (&theme.axis, &theme.background), >=, 3);
      g_assert_cmpfloat (atlas_color_get_contrast (&theme.grid, &theme.background), >, 1.1);
      for (guint j = 0; j < N_STYLES; j++)
        {
          AtlasSeriesStyle style;
          atlas_theme_get_series_style (&theme, j, &style);
          g_assert_cmpfloat (atlas_color_get_contrast (&style.color, &theme.background), >=, 3);
          g_assert_cmpfloat (atlas_color_get_contrast (&style.text_color, &theme.background), >=,
                             text);
        }
    }
}

static void
test_any_background (void)
{
  for (guint i = 0; i < 64; i++)
    {
      AtlasTheme theme;
      atlas_theme_init (&theme, FALSE, FALSE);
      theme.background = (AtlasColor) { i % 4 / 3.0, i / 4 % 4 / 3.0, i / 16 / 3.0, 1 };
      for (guint j = 0; j < ATLAS_PALETTE_N_COLORS; j++)
        {
          AtlasSeriesStyle style;
          atlas_theme_get_series_style (&theme, j, &style);
          g_assert_cmpfloat (atlas_color_get_contrast (&style.color, &theme.background), >=, 3);
        }
    }
}

static gboolean
is_same_look (const AtlasSeriesStyle *a, const AtlasSeriesStyle *b)
{
  return a->marker == b->marker && memcmp (a->dash, b->dash, sizeof a->dash) == 0;
}

static void
test_second_channel (void)
{
  AtlasTheme theme;

  atlas_theme_init (&theme, FALSE, FALSE);
  for (guint i = 0; i < N_STYLES; i++)
    for (guint j = i + 1; j < N_STYLES; j++)
      {
        AtlasSeriesStyle a;
        AtlasSeriesStyle b;
        atlas_theme_get_series_style (&theme, i, &a);
        atlas_theme_get_series_style (&theme, j, &b);
        if (j < ATLAS_PALETTE_N_COLORS || i % ATLAS_PALETTE_N_COLORS == j % ATLAS_PALETTE_N_COLORS)
          g_assert_false (is_same_look (&a, &b));
      }
}

static void
test_first_styles (void)
{
  static const AtlasColor blue = ATLAS_RGB (0x0072b2);
  static const AtlasColor vermillion = ATLAS_RGB (0xd55e00);
  AtlasTheme theme;
  AtlasSeriesStyle style;

  atlas_theme_init (&theme, FALSE, FALSE);
  atlas_theme_get_series_style (&theme, 0, &style);
  g_assert_cmpmem (&style.color, sizeof blue, &blue, sizeof blue);
  g_assert_cmpfloat_with_epsilon (style.dash[0], 0, 1e-9);
  g_assert_cmpint (style.marker, ==, ATLAS_MARKER_CIRCLE);

  atlas_theme_get_series_style (&theme, 1, &style);
  g_assert_cmpmem (&style.color, sizeof vermillion, &vermillion, sizeof vermillion);
  g_assert_cmpfloat (style.dash[0], >, 0);
  g_assert_cmpint (style.marker, ==, ATLAS_MARKER_DIAMOND);

  atlas_theme_get_series_style (&theme, 2, &style);
  g_assert_cmpmem (&style.color, sizeof theme.dim_text, &theme.dim_text, sizeof theme.dim_text);
  g_assert_cmpfloat_with_epsilon (style.dash[0], 0, 1e-9);
  g_assert_cmpint (style.marker, ==, ATLAS_MARKER_SQUARE);
}

static double
linearize (double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
get_lab_root (double value)
{
  return value > 216.0 / 24389 ? cbrt (value) : (24389.0 / 27 * value + 16) / 116;
}

/* CIE L*a*b* of a colour as a colour-blind eye sees it. */
static void
get_lab (const AtlasColor *color, const double simulation[3][3], double out_lab[3])
{
  double rgb[3] = { linearize (color->red), linearize (color->green), linearize (color->blue) };
  double seen[3];

  for (guint i = 0; i < 3; i++)
    {
      seen[i] = 0;
      for (guint j = 0; j < 3; j++)
        seen[i] += simulation[i][j] * rgb[j];
      seen[i] = CLAMP (seen[i], 0, 1);
    }

  double x = get_lab_root ((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505);
  double y = get_lab_root (0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
  double z = get_lab_root ((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089);
  out_lab[0] = 116 * y - 16;
  out_lab[1] = 500 * (x - y);
  out_lab[2] = 200 * (y - z);
}

static void
test_colour_blindness (void)
{
  /* Machado, Oliveira and Fernandes (2009), table 1, severity 1.0. */
  static const double simulations[][3][3] = {
    { { 0.152286, 1.052583, -0.204868 },
      { 0.114503, 0.786281, 0.099216 },
      { -0.003882, -0.048116, 1.051998 } },
    { { 0.367322, 0.860646, -0.227968 },
      { 0.280085, 0.672501, 0.047413 },
      { -0.011820, 0.042940, 0.968881 } },
    { { 1.255528, -0.076749, -0.178779 },
      { -0.078411, 0.930809, 0.147602 },
      { 0.004733, 0.691367, 0.303900 } },
  };
  /* Ten times a just noticeable difference, for the three groups that every chart opens with. */
  const double distance_min = 23;

  for (guint i = 0; i < G_N_ELEMENTS (simulations); i++)
    for (guint j = 0; j < G_N_ELEMENTS (variants); j++)
      for (guint k = 0; k < 3; k++)
        {
          AtlasTheme theme;
          AtlasSeriesStyle a;
          AtlasSeriesStyle b;
          double first[3];
          double second[3];
          atlas_theme_init (&theme, variants[j].dark, variants[j].high_contrast);
          atlas_theme_get_series_style (&theme, k, &a);
          atlas_theme_get_series_style (&theme, (k + 1) % 3, &b);
          get_lab (&a.color, simulations[i], first);
          get_lab (&b.color, simulations[i], second);
          double distance = sqrt (pow (first[0] - second[0], 2) + pow (first[1] - second[1], 2) +
                                  pow (first[2] - second[2], 2));
          g_assert_cmpfloat (distance, >=, distance_min);
        }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/theme/contrast", test_contrast);
  g_test_add_func ("/theme/theme-contrast", test_theme_contrast);
  g_test_add_func ("/theme/any-background", test_any_background);
  g_test_add_func ("/theme/second-channel", test_second_channel);
  g_test_add_func ("/theme/first-styles", test_first_styles);
  g_test_add_func ("/theme/colour-blindness", test_colour_blindness);
  return g_test_run ();
}
