/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Draws charts with rows: bars, dots and intervals. */

#include "atlas-painter.h"
#include "reference-image.h"
#include "rows-scene.h"

#include <math.h>

#define FONT "DejaVu Sans"
#define EXPORT_PARTS (ATLAS_CHART_HEADING | ATLAS_CHART_FOOT)
#define PLOT_TEXT_SIZE 12

typedef enum
{
  SCENE_GUIDES = 1 << 0,
  SCENE_HOVER = 1 << 1,
  SCENE_SELECTED = 1 << 2,
  THEME_DARK = 1 << 3,
  THEME_HIGH_CONTRAST = 1 << 4,
  THEME_RTL = 1 << 5,
  THEME_TRANSPARENT = 1 << 6,
  PLOT_ONLY = 1 << 7,
} Options;

typedef AtlasScene *(*CreateScene) (void);

typedef struct
{
  const char *name;
  CreateScene create;
  int width;
  int height;
  Options options;
} Picture;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PangoContext, g_object_unref)

static const Picture pictures[] = {
  { "rows-bars-light", create_share_scene, 640, 360, 0 },
  { "rows-bars-dark", create_share_scene, 480, 400, THEME_DARK | SCENE_GUIDES },
  { "rows-bars-change", create_change_scene, 640, 360, 0 },
  { "rows-bars-rtl", create_change_scene, 640, 360, THEME_RTL },
  { "rows-bars-high-contrast", create_share_scene, 480, 360, THEME_HIGH_CONTRAST | PLOT_ONLY },
  { "rows-bars-transparent", create_share_scene, 480, 360, THEME_TRANSPARENT | SCENE_GUIDES },
  { "rows-bars-narrow", create_share_scene, 280, 300, PLOT_ONLY },
  { "rows-bars-left-out", create_share_scene, 480, 150, PLOT_ONLY },
  { "rows-bars-hover", create_share_scene, 480, 300, PLOT_ONLY | SCENE_HOVER | SCENE_SELECTED },
  { "rows-dots-light", create_scores_scene, 640, 360, SCENE_GUIDES },
  { "rows-dots-dark", create_scores_scene, 480, 400, THEME_DARK },
  { "rows-dots-rtl", create_scores_scene, 640, 360, THEME_RTL | SCENE_GUIDES },
  { "rows-dots-high-contrast", create_scores_scene, 480, 360, THEME_HIGH_CONTRAST | PLOT_ONLY },
  { "rows-dots-transparent", create_scores_scene, 480, 360, THEME_TRANSPARENT | SCENE_GUIDES },
  { "rows-dots-narrow", create_scores_scene, 280, 320, PLOT_ONLY | SCENE_GUIDES },
  { "rows-dots-hover", create_scores_scene, 480, 300, PLOT_ONLY | SCENE_HOVER | SCENE_SELECTED },
};

static void
init_theme (AtlasTheme *theme, Options options, int width, int height)
{
  atlas_theme_init (theme, (options & THEME_DARK) != 0, (options & THEME_HIGH_CONTRAST) != 0);
  theme->font_family = FONT;
  theme->rtl = (options & THEME_RTL) != 0;
  theme->transparent = (options & THEME_TRANSPARENT) != 0;
  theme->text_size = options & PLOT_ONLY ? PLOT_TEXT_SIZE : MIN (width, height) / 40.0;
}

static AtlasChartLayout *
create_layout (const AtlasScene *scene, AtlasTheme *theme, Options options, int width, int height)
{
  g_autoptr (PangoContext) context = atlas_painter_create_context ();

  init_theme (theme, options, width, height);
  return atlas_painter_layout (scene, theme, options & PLOT_ONLY ? ATLAS_CHART_PLOT : EXPORT_PARTS,
                               width, height, context);
}

static cairo_surface_t *
draw_scene (const AtlasScene *scene, Options options, int width, int height)
{
  g_autoptr (PangoContext) context = atlas_painter_create_context ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);
  AtlasTheme theme;
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, &theme, options, width, height);

  atlas_painter_draw (scene, layout, &theme, cr, context);
  if (options & SCENE_SELECTED && layout->marks->len > 5)
    atlas_painter_draw_selection (scene, layout, &theme, 5, cr);
  if (options & SCENE_HOVER && layout->marks->len > 2)
    {
      g_autoptr (AtlasHover) hover = atlas_hover_new (scene, layout, &theme, 2, context);

      atlas_hover_draw (hover, cr);
    }
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static void
add_guides (AtlasScene *scene)
{
  if (scene->kind == ATLAS_CHART_BARS)
    {
      atlas_scene_add_guide (scene, 24.9, "All specialties: 24.9 %");
      return;
    }
  atlas_scene_add_guide (scene, 240, "Your score: 240");
  atlas_scene_add_guide (scene, 214, "To pass: 214");
}

static void
test_picture (gconstpointer data)
{
  const Picture *picture = data;
  g_autoptr (AtlasScene) scene = picture->create ();

  if (picture->options & SCENE_GUIDES)
    add_guides (scene);
  cairo_surface_t *actual = draw_scene (scene, picture->options, picture->width, picture->height);
  assert_like_reference (actual, picture->name);
  cairo_surface_destroy (actual);
}

/* The comparison notices a single bar, and a single interval. */
static void
test_comparison (void)
{
  static const CreateScene create[] = { create_share_scene, create_scores_scene };

  for (guint i = 0; i < G_N_ELEMENTS (create); i++)
    {
      g_autoptr (AtlasScene) scene = create[i]();
      cairo_surface_t *before = draw_scene (scene, 0, 640, 360);
      AtlasSeries *series = &g_array_index (scene->series, AtlasSeries, 0);
      g_array_index (series->marks, AtlasMark, 4).y += 3;
      g_array_index (series->marks, AtlasMark, 4).low -= 6;
      cairo_surface_t *after = draw_scene (scene, 0, 640, 360);

      g_assert_cmpfloat (compare (before, after), >, DIFFERENT_SHARE_MAX / 2);
      g_assert_cmpfloat (compare (before, before), <=, 0);
      cairo_surface_destroy (before);
      cairo_surface_destroy (after);
    }
}

/* All bars are as thick as each other, and as sharp. */
static void
test_sharp (void)
{
  g_autoptr (AtlasScene) scene = create_share_scene ();
  cairo_surface_t *surface = draw_scene (scene, THEME_TRANSPARENT, 1283, 727);
  AtlasTheme theme;
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, &theme, THEME_TRANSPARENT, 1283, 727);
  int thickness = 0;

  for (guint i = 0; i < 5; i++)
    {
      const AtlasMarkBox *box = &g_array_index (layout->marks, AtlasMarkBox, i);
      /* Beside the rules. */
      double x = box->bounds.x + 4;
      int n_covered = 0;
      for (double y = box->hit.y; y < box->hit.y + box->hit.height - 1; y++)
        {
          guint8 alpha = get_alpha (surface, x, y);
          g_assert_true (alpha == 0 || alpha == 255);
          n_covered += alpha == 255;
        }
      if (i > 0)
        g_assert_cmpint (n_covered, ==, thickness);
      thickness = n_covered;
    }
  g_assert_cmpint (thickness, >, 10);
  cairo_surface_destroy (surface);
}

/* A hollow bar is tinted evenly, whatever passes behind it; a value of zero draws no bar. */
static void
test_hollow (void)
{
  g_autoptr (AtlasScene) scene = create_share_scene ();
  AtlasSeries *series = &g_array_index (scene->series, AtlasSeries, 0);
  AtlasTheme theme;

  g_array_index (series->marks, AtlasMark, 0).hollow = TRUE;
  cairo_surface_t *surface = draw_scene (scene, THEME_TRANSPARENT, 1280, 720);
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, &theme, THEME_TRANSPARENT, 1280, 720);
  const AtlasMarkBox *hollow = &g_array_index (layout->marks, AtlasMarkBox, 0);
  guint8 tint = get_alpha (surface, hollow->bounds.x + 10, hollow->y);

  g_assert_cmpuint (tint, >, 30);
  g_assert_cmpuint (tint, <, 90);
  for (double x = hollow->bounds.x + 10; x < hollow->x - 10; x++)
    g_assert_cmpuint (get_alpha (surface, x, hollow->y), ==, tint);
  g_assert_cmpuint (get_alpha (surface, hollow->x - 1, hollow->y), ==, 255);

  const AtlasMarkBox *zero = &g_array_index (layout->marks, AtlasMarkBox, 11);
  for (int x = (int) zero->bounds.x - 3; x < zero->bounds.x + 4; x++)
    g_assert_cmpmem (get_pixel (surface, x, (int) zero->y), 4,
                     get_pixel (surface, x, (int) zero->hit.y + 1), 4);
  cairo_surface_destroy (surface);
}

/* An interval is a veil over the row, the dot on it opaque, and its inside open where hollow. */
static void
test_interval (void)
{
  g_autoptr (AtlasScene) scene = create_scores_scene ();
  cairo_surface_t *surface = draw_scene (scene, THEME_TRANSPARENT, 1280, 720);
  AtlasTheme theme;
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, &theme, THEME_TRANSPARENT, 1280, 720);

  for (guint i = 0; i < 4; i++)
    {
      const AtlasMarkBox *box = &g_array_index (layout->marks, AtlasMarkBox, i);
      double high = atlas_scale_map (&layout->x_scale, score_rows[i].scores[0][2]);
      guint8 veil = get_alpha (surface, high - 4, box->y);
      g_assert_cmpuint (veil, >, 50);
      g_assert_cmpuint (veil, <, 128);
      g_assert_cmpuint (get_alpha (surface, high + 4, box->y), <, 50);
      g_assert_cmpuint (get_alpha (surface, box->x, box->y), ==, i == 3 ? 0 : 255);
    }
  cairo_surface_destroy (surface);
}

/* A guide is drawn beside texts, never through one. */
static void
test_guide (void)
{
  g_autoptr (AtlasScene) scene = create_scores_scene ();
  AtlasTheme theme;

  atlas_scene_add_guide (scene, 213, NULL);
  cairo_surface_t *surface = draw_scene (scene, THEME_TRANSPARENT, 1280, 720);
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, &theme, THEME_TRANSPARENT, 1280, 720);
  double x = floor (g_array_index (layout->guides, AtlasGuideBox, 0).x);
  guint n_drawn[2] = { 0, 0 };

  /* The last row says that it has no values. */
  for (guint i = 0; i < 2; i++)
    {
      const AtlasRect *hit = &g_array_index (layout->marks, AtlasMarkBox, i == 0 ? 0 : 7).hit;
      for (double y = hit->y + 2; y < hit->y + 2 * hit->height - 2; y++)
        n_drawn[i] += get_alpha (surface, x - 1, y) > 200 || get_alpha (surface, x, y) > 200;
    }
  g_assert_cmpuint (n_drawn[0], >, 10);
  g_assert_cmpuint (n_drawn[1], <, n_drawn[0] / 2 + 12);
  cairo_surface_destroy (surface);
}

/* Twice the size is the same picture, twice as large. */
static void
test_scaling (void)
{
  static const CreateScene create[] = { create_share_scene, create_scores_scene };

  for (guint i = 0; i < G_N_ELEMENTS (create); i++)
    {
      g_autoptr (AtlasScene) scene = create[i]();
      AtlasTheme theme;
      g_autoptr (AtlasChartLayout) a = create_layout (scene, &theme, 0, 960, 540);
      g_autoptr (AtlasChartLayout) b = create_layout (scene, &theme, 0, 3840, 2160);
      g_assert_cmpuint (a->texts->len, ==, b->texts->len);
      g_assert_cmpuint (a->marks->len, ==, b->marks->len);
      for (guint j = 0; j < a->texts->len; j++)
        {
          const AtlasTextBox *first = &g_array_index (a->texts, AtlasTextBox, j);
          const AtlasTextBox *second = &g_array_index (b->texts, AtlasTextBox, j);
          g_assert_cmpstr (first->text, ==, second->text);
          g_assert_cmpfloat_with_epsilon (first->bounds.x, second->bounds.x / 4, 1.5);
          g_assert_cmpfloat_with_epsilon (first->bounds.y, second->bounds.y / 4, 1.5);
        }
    }
}

/* Beyond @bounds nothing is painted. */
static void
assert_clear_outside (cairo_surface_t *surface, cairo_t *cr, const AtlasRect *bounds)
{
  cairo_set_operator (cr, CAIRO_OPERATOR_CLEAR);
  cairo_rectangle (cr, floor (bounds->x), floor (bounds->y), ceil (bounds->width) + 1,
                   ceil (bounds->height) + 1);
  cairo_fill (cr);
  cairo_surface_flush (surface);
  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    for (int x = 0; x < cairo_image_surface_get_width (surface); x++)
      g_assert_cmpuint (get_alpha (surface, x, y), ==, 0);
}

static void
check_overlays (const AtlasScene *scene, Options options, int width, int height)
{
  g_autoptr (PangoContext) context = atlas_painter_create_context ();
  AtlasTheme theme;
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, &theme, options, width, height);

  for (guint i = 0; i < layout->marks->len; i++)
    {
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
      cairo_t *cr = cairo_create (surface);
      AtlasRect bounds;
      g_autoptr (AtlasHover) hover = atlas_hover_new (scene, layout, &theme, i, context);
      atlas_hover_get_bounds (hover, &bounds);
      atlas_hover_draw (hover, cr);
      g_assert_true (bounds.x >= 0 && bounds.x + bounds.width <= width);
      g_assert_true (bounds.y >= 0 && bounds.y + bounds.height <= height);
      assert_clear_outside (surface, cr, &bounds);

      cairo_set_operator (cr, CAIRO_OPERATOR_OVER);
      atlas_painter_get_selection_bounds (layout, i, &bounds);
      atlas_painter_draw_selection (scene, layout, &theme, i, cr);
      assert_clear_outside (surface, cr, &bounds);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

/* Hovering and selecting paint within their bounds only, and those are on the canvas. */
static void
test_overlay_bounds (void)
{
  static const CreateScene create[] = { create_share_scene, create_change_scene,
                                        create_scores_scene };

  for (guint i = 0; i < G_N_ELEMENTS (create); i++)
    for (guint rtl = 0; rtl < 2; rtl++)
      {
        g_autoptr (AtlasScene) scene = create[i]();
        check_overlays (scene, PLOT_ONLY | (rtl ? THEME_RTL : 0), 360, 300);
      }
}

static void
test_odd_sizes (void)
{
  static const int sizes[][2] = { { 1, 1 }, { 64, 64 }, { 4096, 64 }, { 64, 4096 }, { 100, 40 } };
  static const CreateScene create[] = { create_share_scene, create_change_scene,
                                        create_scores_scene };

  for (guint i = 0; i < G_N_ELEMENTS (create); i++)
    {
      g_autoptr (AtlasScene) scene = create[i]();
      AtlasSeries *series = &g_array_index (scene->series, AtlasSeries, 0);
      g_array_index (series->marks, AtlasMark, 2).y = INFINITY;
      add_guides (scene);
      for (guint j = 0; j < 4 * G_N_ELEMENTS (sizes); j++)
        {
          Options options = (j & 1 ? PLOT_ONLY | SCENE_HOVER | SCENE_SELECTED : 0) |
                            (j & 2 ? THEME_TRANSPARENT : 0);
          cairo_surface_destroy (draw_scene (scene, options, sizes[j / 4][0], sizes[j / 4][1]));
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_autofree char *fonts = g_test_build_filename (G_TEST_DIST, "render", "fonts.conf", NULL);
  g_setenv ("FONTCONFIG_FILE", fonts, TRUE);

  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++)
    {
      g_autofree char *path = g_strconcat ("/rows/picture/", pictures[i].name, NULL);
      g_test_add_data_func (path, &pictures[i], test_picture);
    }
  g_test_add_func ("/rows/comparison", test_comparison);
  g_test_add_func ("/rows/sharp", test_sharp);
  g_test_add_func ("/rows/hollow", test_hollow);
  g_test_add_func ("/rows/interval", test_interval);
  g_test_add_func ("/rows/guide", test_guide);
  g_test_add_func ("/rows/scaling", test_scaling);
  g_test_add_func ("/rows/overlay-bounds", test_overlay_bounds);
  g_test_add_func ("/rows/odd-sizes", test_odd_sizes);
  return g_test_run ();
}
