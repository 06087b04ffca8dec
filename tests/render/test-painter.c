/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Draws charts and compares them with reference-images/. ATLAS_UPDATE_REFERENCES=1 writes those
 * anew: look at them before they are committed. */

#include "atlas-painter.h"

#include <math.h>

#define FONT "DejaVu Sans"
#define FIRST_YEAR 2008
#define N_YEARS 19
#define EXPORT_PARTS (ATLAS_CHART_HEADING | ATLAS_CHART_FOOT)

/* Font renderers differ in the last shades of an edge. */
#define CHANNEL_TOLERANCE 24
#define DIFFERENT_SHARE_MAX 0.001

typedef enum
{
  SCENE_BANDS = 1 << 0,
  SCENE_EMPTY = 1 << 1,
  SCENE_NOTES = 1 << 2,
  SCENE_HOVER = 1 << 3,
  THEME_DARK = 1 << 4,
  THEME_HIGH_CONTRAST = 1 << 5,
  THEME_RTL = 1 << 6,
  THEME_TRANSPARENT = 1 << 7,
  PLOT_ONLY = 1 << 8,
} Options;

typedef struct
{
  const char *name;
  int width;
  int height;
  Options options;
} Picture;

typedef struct
{
  const char *name;
  const char *value;
  double values[N_YEARS];
} Group;

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
  { "hover", 480, 300, PLOT_ONLY | SCENE_HOVER | THEME_DARK },
};

/* Match rates from 2008 on. */
static const Group groups[] = {
  { "U.S. IMGs",
    "70.0 %",
    { 51.9, 47.8, 47.3, 50.0, 49.1, 53.1, 53.0, 53.1, 53.9, 54.8, 57.1, 59.0, 61.0, 59.5, 61.4,
      67.6, 67.0, 67.8, 70.0 } },
  { "Non-U.S. IMGs",
    "56.4 %",
    { 42.4, 41.6, 39.8, 40.9, 40.6, 47.6, 49.5, 49.4, 50.5, 52.4, 56.1, NAN, NAN, 54.8, 58.1, 59.4,
      58.5, 58.0, 56.4 } },
  { "U.S. MD seniors",
    "93.5 %",
    { 94.2, 93.1, 93.3, NAN, 95.0, 93.7, NAN, 93.9, 93.8, 94.3, 94.3, 93.9, 93.7, 92.8, 92.9, 93.7,
      93.5, 93.5, 93.5 } },
};

static void
add_group (AtlasScene *scene, guint index)
{
  const Group *group = &groups[index];
  AtlasSeries *series = atlas_scene_add_series (scene, group->name, group->value, index);
  gboolean gap = TRUE;

  for (guint i = 0; i < N_YEARS; i++)
    {
      double value = group->values[i];
      if (isnan (value))
        {
          gap = TRUE;
          continue;
        }
      AtlasMark *mark = atlas_series_add_mark (series, NULL, FIRST_YEAR + i, value);
      mark->value_text = g_strdup_printf ("%.1f %%", value);
      mark->low = value - 1.5 - index;
      mark->high = value + 1.5 + index;
      mark->joined = !gap;
      mark->hollow = i == N_YEARS - 1 || i == 11;
      gap = FALSE;
    }
}

static void
add_ticks (AtlasScene *scene)
{
  for (guint i = 0; i < N_YEARS; i++)
    {
      g_autofree char *label = g_strdup_printf ("%u", FIRST_YEAR + i);
      atlas_scene_add_x_tick (scene, FIRST_YEAR + i, label);
    }
  for (int value = 30; value <= 100; value += 10)
    {
      g_autofree char *label = g_strdup_printf (value == 100 ? "%d %%" : "%d", value);
      atlas_scene_add_y_tick (scene, value, label);
    }
}

static AtlasScene *
create_scene (Options options)
{
  const char *footers[] = {
    "Sources: NRMP Results and Data 2025; ECFMG and Intealth 2008-2024. Not affiliated with NRMP.",
    "Sources: NRMP, ECFMG, Intealth. Not affiliated with NRMP.",
    NULL,
  };
  AtlasScene *scene = atlas_scene_new ();

  scene->title = g_strdup (
      "In 2018 U.S. and other IMGs matched alike; in 2026 they are 14 points apart");
  scene->subtitle = g_strdup ("Match rate: matched, of those who submitted a rank order list");
  scene->key = g_strdup ("Hollow: computed from counts. A gap: no number found.");
  scene->empty_text = g_strdup ("No number was found for these groups and years.");
  scene->footers = g_strdupv ((char **) footers);
  scene->bands = (options & SCENE_BANDS) != 0;
  scene->x_min = FIRST_YEAR;
  scene->x_max = FIRST_YEAR + N_YEARS - 1;
  add_ticks (scene);
  if (!(options & SCENE_EMPTY))
    for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
      add_group (scene, i);
  if (options & SCENE_NOTES)
    atlas_scene_add_note (scene, 1, 2021, "From 2021 on: another definition");
  return scene;
}

static void
init_theme (AtlasTheme *theme, Options options, int width, int height)
{
  atlas_theme_init (theme, (options & THEME_DARK) != 0, (options & THEME_HIGH_CONTRAST) != 0);
  theme->font_family = FONT;
  theme->rtl = (options & THEME_RTL) != 0;
  theme->transparent = (options & THEME_TRANSPARENT) != 0;
  theme->text_size = options & PLOT_ONLY ? 12 : MIN (width, height) / 40.0;
}

static cairo_surface_t *
draw_scene (const AtlasScene *scene, Options options, int width, int height)
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
  if (options & SCENE_HOVER)
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

static const guint8 *
get_pixel (cairo_surface_t *surface, int x, int y)
{
  return cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface) +
         4 * x;
}

static gboolean
differs (const guint8 *a, const guint8 *b)
{
  for (guint i = 0; i < 4; i++)
    if (ABS (a[i] - b[i]) > CHANNEL_TOLERANCE)
      return TRUE;
  return FALSE;
}

/* The share of pixels that differ, 1 where the sizes do. */
static double
compare (cairo_surface_t *a, cairo_surface_t *b)
{
  int width = cairo_image_surface_get_width (a);
  int height = cairo_image_surface_get_height (a);
  guint n_different = 0;

  if (cairo_image_surface_get_width (b) != width || cairo_image_surface_get_height (b) != height)
    return 1;
  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      n_different += differs (get_pixel (a, x, y), get_pixel (b, x, y));
  return (double) n_different / (width * height);
}

static void
write_png (cairo_surface_t *surface, const char *path)
{
  g_assert_cmpint (cairo_surface_write_to_png (surface, path), ==, CAIRO_STATUS_SUCCESS);
}

static void
fail_with_artefact (cairo_surface_t *actual, const char *name, const char *reason)
{
  g_autofree char *file = g_strdup_printf ("%s-actual.png", name);
  g_autofree char *path = g_test_build_filename (G_TEST_BUILT, file, NULL);

  write_png (actual, path);
  g_test_fail_printf ("%s: %s, drawn was %s", name, reason, path);
}

static void
test_picture (gconstpointer data)
{
  const Picture *picture = data;
  cairo_surface_t *actual = draw_picture (picture);
  g_autofree char *file = g_strdup_printf ("%s.png", picture->name);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "render", "reference-images", file,
                                                 NULL);

  if (g_getenv ("ATLAS_UPDATE_REFERENCES") != NULL)
    write_png (actual, path);

  cairo_surface_t *reference = cairo_image_surface_create_from_png (path);
  if (cairo_surface_status (reference) != CAIRO_STATUS_SUCCESS)
    {
      fail_with_artefact (actual, picture->name, "there is no reference image");
    }
  else
    {
      /* An opaque file comes back without its alpha channel. */
      cairo_surface_t *expected = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, picture->width,
                                                              picture->height);
      cairo_t *cr = cairo_create (expected);
      cairo_set_source_surface (cr, reference, 0, 0);
      cairo_paint (cr);
      cairo_destroy (cr);
      cairo_surface_flush (expected);
      double share = compare (actual, expected);
      g_test_message ("%s: %.4f %% of the pixels differ", picture->name, 100 * share);
      if (share > DIFFERENT_SHARE_MAX)
        fail_with_artefact (actual, picture->name, "it differs from its reference image");
      cairo_surface_destroy (expected);
    }
  cairo_surface_destroy (reference);
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

static guint8
get_alpha (cairo_surface_t *surface, double x, double y)
{
  return get_pixel (surface, (int) x, (int) y)[G_BYTE_ORDER == G_LITTLE_ENDIAN ? 3 : 0];
}

/* On a transparent page nothing is painted within a hollow mark, not even the line behind it. */
static void
test_hollow (void)
{
  g_autoptr (AtlasScene) scene = create_scene (0);
  g_autoptr (PangoContext) context = atlas_painter_create_context ();
  Options options = THEME_TRANSPARENT;
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
        Options options = (j & 1 ? PLOT_ONLY | SCENE_HOVER : 0) | (j & 2 ? THEME_TRANSPARENT : 0);
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
