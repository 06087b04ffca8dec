/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Draws charts of lines, and what all charts have in common. */

#include "atlas-painter.h"
#include "lines-scene.h"
#include "reference-image.h"

#include <math.h>

#define FONT "DejaVu Sans"
#define EXPORT_PARTS (ATLAS_CHART_HEADING | ATLAS_CHART_FOOT)

/* How it is drawn, beside SceneOptions. */
typedef enum
{
  HOVER = 1 << 3,
  THEME_DARK = 1 << 4,
  THEME_HIGH_CONTRAST = 1 << 5,
  THEME_RTL = 1 << 6,
  THEME_TRANSPARENT = 1 << 7,
  PLOT_ONLY = 1 << 8,
} DrawOptions;

typedef struct
{
  const char *name;
  int width;
  int height;
  guint options;
} Picture;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PangoContext, g_object_unref)

static const Picture pictures[] = {
  { "light", 640, 360, 0 },
  { "dark", 640, 360, THEME_DARK | SCENE_NOTES },
  { "high-contrast", 640, 360, THEME_HIGH_CONTRAST },
  { "rtl", 640, 360, THEME_RTL | SCENE_NOTES },
  { "bands", 640, 360, SCENE_BANDS },
  { "transparent", 480, 360, THEME_TRANSPARENT | SCENE_BANDS },
  { "empty", 640, 360, SCENE_EMPTY },
  { "square", 400, 400, 0 },
  { "narrow", 320, 360, PLOT_ONLY },
  { "hover", 480, 300, PLOT_ONLY | HOVER | THEME_DARK },
};

static void
init_theme (AtlasTheme *theme, guint options, int width, int height)
{
  atlas_theme_init (theme, (options & THEME_DARK) != 0, (options & THEME_HIGH_CONTRAST) != 0);
  theme->font_family = FONT;
  theme->rtl = (options & THEME_RTL) != 0;
  theme->transparent = (options & THEME_TRANSPARENT) != 0;
  theme->text_size = options & PLOT_ONLY ? 12 : MIN (width, height) / 40.0;
}

static cairo_surface_t *
draw_scene (const AtlasScene *scene, guint options, int width, int height)
{
  g_autoptr (PangoContext) context = atlas_painter_create_context ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);
  AtlasChartParts parts = options & PLOT_ONLY ? ATLAS_CHART_PLOT : EXPORT_PARTS;
  AtlasTheme theme;

  init_theme (&theme, options, width, height);
  g_autoptr (AtlasChartLayout) layout = atlas_painter_layout (scene, &theme, parts, width, height,
                                                              context);
  atlas_painter_draw (scene, layout, &theme, cr, context);
  if (options & HOVER)
    {
      g_autoptr (AtlasHover) hover = atlas_hover_new (scene, layout, &theme, 10, context);

      atlas_hover_draw (hover, cr);
    }
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static cairo_surface_t *
draw_picture (const Picture *picture)
{
  g_autoptr (AtlasScene) scene = create_scene (picture->options);

  return draw_scene (scene, picture->options, picture->width, picture->height);
}

static void
test_picture (gconstpointer data)
{
  const Picture *picture = data;
  cairo_surface_t *actual = draw_picture (picture);

  assert_like_reference (actual, picture->name);
  cairo_surface_destroy (actual);
}

/* The comparison notices a single moved mark. */
static void
test_comparison (void)
{
  g_autoptr (AtlasScene) scene = create_scene (0);
  cairo_surface_t *before = draw_scene (scene, 0, 640, 360);
  AtlasSeries *series = &g_array_index (scene->series, AtlasSeries, 0);
  g_array_index (series->marks, AtlasMark, 9).y += 4;
  cairo_surface_t *after = draw_scene (scene, 0, 640, 360);

  g_assert_cmpfloat (compare (before, after), >, DIFFERENT_SHARE_MAX);
  g_assert_cmpfloat (compare (before, before), <=, 0);
  cairo_surface_destroy (before);
  cairo_surface_destroy (after);
}

/* On a transparent page nothing is painted within a hollow mark, not even the line behind it. */
static void
test_hollow (void)
{
  g_autoptr (AtlasScene) scene = create_scene (0);
  g_autoptr (PangoContext) context = atlas_painter_create_context ();
  guint options = THEME_TRANSPARENT;
  cairo_surface_t *surface = draw_scene (scene, options, 1280, 720);
  AtlasTheme theme;

  init_theme (&theme, options, 1280, 720);
  g_autoptr (AtlasChartLayout) layout = atlas_painter_layout (scene, &theme, EXPORT_PARTS, 1280,
                                                              720, context);
  guint n_hollow = 0;
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const AtlasMarkBox *box = &g_array_index (layout->marks, AtlasMarkBox, i);
      const AtlasMark *mark = atlas_series_get_mark (atlas_scene_get_series (scene, box->series),
                                                     box->mark);
      guint8 alpha = get_alpha (surface, box->x, box->y);
      g_assert_cmpuint (alpha, ==, mark->hollow ? 0 : 255);
      n_hollow += mark->hollow;
    }
  g_assert_cmpuint (n_hollow, ==, 5);
  cairo_surface_destroy (surface);
}

/* Where one line passes over another a rim of paper parts them. */
static void
test_crossing (void)
{
  g_autoptr (AtlasScene) scene = atlas_scene_new ();
  g_autoptr (PangoContext) context = atlas_painter_create_context ();
  AtlasTheme theme;

  scene->x_min = 2000;
  scene->x_max = 2001;
  for (guint i = 0; i < 2; i++)
    {
      AtlasSeries *series = atlas_scene_add_series (scene, NULL, NULL, 0);
      atlas_series_add_mark (series, NULL, 2000, i == 0 ? 0 : 100);
      atlas_series_add_mark (series, NULL, 2001, i == 0 ? 100 : 0)->joined = TRUE;
    }

  cairo_surface_t *surface = draw_scene (scene, THEME_TRANSPARENT, 1280, 720);
  init_theme (&theme, THEME_TRANSPARENT, 1280, 720);
  g_autoptr (AtlasChartLayout) layout = atlas_painter_layout (scene, &theme, EXPORT_PARTS, 1280,
                                                              720, context);
  guint8 lowest[2] = { 255, 255 };
  for (guint i = 0; i < 2; i++)
    {
      const AtlasMarkBox *from = &g_array_index (layout->marks, AtlasMarkBox, 2 * i);
      const AtlasMarkBox *to = from + 1;
      for (double at = 0.4; at < 0.6; at += 0.0002)
        lowest[i] = MIN (lowest[i], get_alpha (surface, from->x + at * (to->x - from->x),
                                               from->y + at * (to->y - from->y)));
    }
  g_assert_cmpuint (lowest[0], <, 128);
  g_assert_cmpuint (lowest[1], >, 200);
  cairo_surface_destroy (surface);
}

/* Twice the size is the same picture, twice as large. */
static void
test_scaling (void)
{
  g_autoptr (AtlasScene) scene = create_scene (SCENE_NOTES);
  g_autoptr (PangoContext) context = atlas_painter_create_context ();
  AtlasTheme small;
  AtlasTheme large;

  init_theme (&small, 0, 960, 540);
  init_theme (&large, 0, 3840, 2160);
  g_autoptr (AtlasChartLayout) a = atlas_painter_layout (scene, &small, EXPORT_PARTS, 960, 540,
                                                         context);
  g_autoptr (AtlasChartLayout) b = atlas_painter_layout (scene, &large, EXPORT_PARTS, 3840, 2160,
                                                         context);
  g_assert_cmpuint (a->texts->len, ==, b->texts->len);
  for (guint i = 0; i < a->texts->len; i++)
    {
      const AtlasTextBox *first = &g_array_index (a->texts, AtlasTextBox, i);
      const AtlasTextBox *second = &g_array_index (b->texts, AtlasTextBox, i);
      g_assert_cmpstr (first->text, ==, second->text);
      g_assert_cmpint (first->role, ==, second->role);
      g_assert_cmpfloat_with_epsilon (first->bounds.x, second->bounds.x / 4, 1.5);
      g_assert_cmpfloat_with_epsilon (first->bounds.y, second->bounds.y / 4, 1.5);
    }
}

/* The box of a hovered mark is never cut off, and hovering paints nowhere else. */
static void
test_hover_bounds (void)
{
  g_autoptr (AtlasScene) scene = create_scene (0);
  g_autoptr (PangoContext) context = atlas_painter_create_context ();
  AtlasTheme theme;

  for (guint rtl = 0; rtl < 2; rtl++)
    {
      init_theme (&theme, PLOT_ONLY | (rtl ? THEME_RTL : 0), 480, 300);
      g_autoptr (AtlasChartLayout) layout = atlas_painter_layout (scene, &theme, ATLAS_CHART_PLOT,
                                                                  480, 300, context);
      for (guint i = 0; i < layout->marks->len; i++)
        {
          cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 480, 300);
          cairo_t *cr = cairo_create (surface);
          AtlasRect bounds;
          g_autoptr (AtlasHover) hover = atlas_hover_new (scene, layout, &theme, i, context);
          atlas_hover_get_bounds (hover, &bounds);
          atlas_hover_draw (hover, cr);
          g_assert_true (bounds.x >= 0 && bounds.x + bounds.width <= 480);
          g_assert_true (bounds.y >= 0 && bounds.y + bounds.height <= 300);
          cairo_set_operator (cr, CAIRO_OPERATOR_CLEAR);
          cairo_rectangle (cr, floor (bounds.x), floor (bounds.y), ceil (bounds.width) + 1,
                           ceil (bounds.height) + 1);
          cairo_fill (cr);
          cairo_destroy (cr);
          cairo_surface_flush (surface);
          for (int y = 0; y < 300; y++)
            for (int x = 0; x < 480; x++)
              g_assert_cmpmem (get_pixel (surface, x, y), 4, "\0\0\0\0", 4);
          cairo_surface_destroy (surface);
        }
    }
}

static void
test_odd_sizes (void)
{
  static const int sizes[][2] = { { 1, 1 }, { 64, 64 }, { 16384, 64 }, { 64, 4096 }, { 100, 40 } };
  g_autoptr (AtlasScene) scene = create_scene (SCENE_BANDS | SCENE_NOTES);
  AtlasSeries *series = atlas_scene_add_series (scene, "Odd", NULL, 3);

  atlas_series_add_mark (series, NULL, 2010, NAN);
  atlas_series_add_mark (series, NULL, 2011, INFINITY)->joined = TRUE;
  atlas_series_add_mark (series, NULL, 2012, 60)->joined = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint j = 0; j < 4; j++)
      {
        guint options = (j & 1 ? PLOT_ONLY | HOVER : 0) | (j & 2 ? THEME_TRANSPARENT : 0);
        cairo_surface_t *surface = draw_scene (scene, options, sizes[i][0], sizes[i][1]);
        cairo_surface_destroy (surface);
      }
}

/* The context comes back as it was lent. */
static void
test_context_direction (void)
{
  g_autoptr (AtlasScene) scene = create_scene (0);
  g_autoptr (PangoContext) context = atlas_painter_create_context ();
  AtlasTheme theme;

  init_theme (&theme, THEME_RTL, 640, 360);
  pango_context_set_base_dir (context, PANGO_DIRECTION_LTR);
  g_autoptr (AtlasChartLayout) layout = atlas_painter_layout (scene, &theme, EXPORT_PARTS, 640, 360,
                                                              context);
  g_assert_true (layout->rtl);
  g_assert_cmpint (pango_context_get_base_dir (context), ==, PANGO_DIRECTION_LTR);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_autofree char *fonts = g_test_build_filename (G_TEST_DIST, "render", "fonts.conf", NULL);
  g_setenv ("FONTCONFIG_FILE", fonts, TRUE);

  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++)
    {
      g_autofree char *path = g_strconcat ("/painter/picture/", pictures[i].name, NULL);
      g_test_add_data_func (path, &pictures[i], test_picture);
    }
  g_test_add_func ("/painter/comparison", test_comparison);
  g_test_add_func ("/painter/hollow", test_hollow);
  g_test_add_func ("/painter/crossing", test_crossing);
  g_test_add_func ("/painter/scaling", test_scaling);
  g_test_add_func ("/painter/hover-bounds", test_hover_bounds);
  g_test_add_func ("/painter/odd-sizes", test_odd_sizes);
  g_test_add_func ("/painter/context-direction", test_context_direction);
  return g_test_run ();
}
