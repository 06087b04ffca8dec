/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Draws columns and grids and compares them with reference-images/. */

#include "atlas-painter.h"
#include "columns-scenes.h"
#include "reference-image.h"

#define FONT "DejaVu Sans"
#define EXPORT_PARTS (ATLAS_CHART_HEADING | ATLAS_CHART_FOOT)
#define HOVERED 17
#define SELECTED 40

typedef enum
{
  SCENE_GRID = 1 << 0,
  SCENE_HOVER = 1 << 1,
  THEME_DARK = 1 << 2,
  THEME_HIGH_CONTRAST = 1 << 3,
  THEME_RTL = 1 << 4,
  THEME_TRANSPARENT = 1 << 5,
  PLOT_ONLY = 1 << 6,
} Options;

typedef struct
{
  const char *name;
  int width;
  int height;
  Options options;
} Picture;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PangoContext, g_object_unref)

static const Picture pictures[] = {
  { "columns-stacks", 960, 540, 0 },
  { "columns-stacks-dark", 320, 480, THEME_DARK | PLOT_ONLY },
  { "columns-stacks-high-contrast", 800, 450, THEME_HIGH_CONTRAST },
  { "columns-stacks-rtl", 640, 360, THEME_RTL },
  { "columns-stacks-transparent", 640, 360, THEME_TRANSPARENT | THEME_HIGH_CONTRAST },
  { "columns-stacks-hover", 640, 360, PLOT_ONLY | SCENE_HOVER },
  { "columns-grid", 960, 540, SCENE_GRID },
  { "columns-grid-dark", 640, 360, SCENE_GRID | THEME_DARK },
  { "columns-grid-high-contrast", 640, 360, SCENE_GRID | THEME_HIGH_CONTRAST | THEME_DARK },
  { "columns-grid-rtl", 640, 360, SCENE_GRID | THEME_RTL },
  { "columns-grid-transparent", 400, 400, SCENE_GRID | THEME_TRANSPARENT },
  { "columns-grid-narrow", 280, 220, SCENE_GRID | PLOT_ONLY },
  { "columns-grid-hover", 640, 360, SCENE_GRID | PLOT_ONLY | SCENE_HOVER },
};

static AtlasScene *
create_scene (Options options)
{
  return options & SCENE_GRID ? create_grid (12) : create_stacks (2014);
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

static AtlasChartLayout *
create_layout (const AtlasScene *scene, Options options, int width, int height)
{
  g_autoptr (PangoContext) context = atlas_painter_create_context ();
  AtlasTheme theme;

  init_theme (&theme, options, width, height);
  return atlas_painter_layout (scene, &theme, options & PLOT_ONLY ? ATLAS_CHART_PLOT : EXPORT_PARTS,
                               width, height, context);
}

static cairo_surface_t *
draw_scene (const AtlasScene *scene, Options options, int width, int height)
{
  g_autoptr (PangoContext) context = atlas_painter_create_context ();
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, options, width, height);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);
  AtlasTheme theme;

  init_theme (&theme, options, width, height);
  atlas_painter_draw (scene, layout, &theme, cr, context);
  if (options & SCENE_HOVER && layout->marks->len > SELECTED)
    {
      g_autoptr (AtlasHover) hover = atlas_hover_new (scene, layout, &theme, HOVERED, context);
      atlas_painter_draw_selection (scene, layout, &theme, SELECTED, cr);
      atlas_hover_draw (hover, cr);
    }
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static void
test_picture (gconstpointer data)
{
  const Picture *picture = data;
  g_autoptr (AtlasScene) scene = create_scene (picture->options);
  cairo_surface_t *actual = draw_scene (scene, picture->options, picture->width, picture->height);

  assert_like_reference (actual, picture->name);
  cairo_surface_destroy (actual);
}

/* The comparison notices a part that grew, and a cell of another shade. */
static void
test_comparison (void)
{
  for (Options options = 0; options <= SCENE_GRID; options++)
    {
      g_autoptr (AtlasScene) scene = create_scene (options);
      cairo_surface_t *before = draw_scene (scene, options, 640, 360);
      AtlasSeries *series = &g_array_index (scene->series, AtlasSeries, 2);
      g_array_index (series->marks, AtlasMark, 5).y *= 0.8;
      cairo_surface_t *after = draw_scene (scene, options, 640, 360);

      g_assert_cmpfloat (compare (before, after), >, DIFFERENT_SHARE_MAX);
      cairo_surface_destroy (before);
      cairo_surface_destroy (after);
    }
}

/* The share of an area that is painted, without its edges. */
static double
get_painted_share (cairo_surface_t *surface, const AtlasRect *bounds)
{
  int left = (int) bounds->x + 4;
  int right = (int) (bounds->x + bounds->width) - 4;
  int top = (int) bounds->y + 4;
  int bottom = (int) (bounds->y + bounds->height) - 4;
  guint n_painted = 0;

  for (int y = top; y < bottom; y++)
    for (int x = left; x < right; x++)
      n_painted += get_alpha (surface, x, y) > 127;
  return right > left && bottom > top ? (double) n_painted / ((right - left) * (bottom - top)) : 1;
}

static const AtlasMarkBox *
get_box (const AtlasChartLayout *layout, guint index)
{
  return &g_array_index (layout->marks, AtlasMarkBox, index);
}

static const AtlasMark *
get_mark (const AtlasScene *scene, const AtlasMarkBox *box)
{
  return atlas_series_get_mark (atlas_scene_get_series (scene, box->series), box->mark);
}

/* On a transparent page the paper shows through what is hollow or missing, and between parts. */
static void
test_transparent (void)
{
  for (Options kind = 0; kind <= SCENE_GRID; kind++)
    {
      Options options = kind | THEME_TRANSPARENT;
      g_autoptr (AtlasScene) scene = create_scene (options);
      g_autoptr (AtlasChartLayout) layout = create_layout (scene, options, 1920, 1080);
      cairo_surface_t *surface = draw_scene (scene, options, 1920, 1080);
      guint n_open = 0;
      for (guint i = 0; i < layout->marks->len; i++)
        {
          const AtlasMarkBox *box = get_box (layout, i);
          const AtlasMark *mark = get_mark (scene, box);
          double share = get_painted_share (surface, &box->bounds);
          gboolean open = kind == SCENE_GRID ? !isfinite (mark->y) : mark->hollow;
          gboolean hatched = kind != SCENE_GRID && box->series == 5;
          g_assert_cmpfloat (share, <=, open ? 0.6 : 1);
          g_assert_cmpfloat (share, >=, open ? 0.05 : hatched ? 0.6 : 1);
          n_open += open;
        }
      g_assert_cmpuint (n_open, ==, kind == SCENE_GRID ? 4 : 1);

      const AtlasRect *first = &get_box (layout, 0)->bounds;
      int x = (int) (first->x + first->width / 2);
      int y = (int) round (kind == SCENE_GRID ? first->y + first->height - 1 : first->y);
      g_assert_cmpuint (get_alpha (surface, x, y), ==, 0);
      g_assert_cmpuint (get_alpha (surface, x, y - 5), ==, 255);
      cairo_surface_destroy (surface);
    }
}

/* How many pixels are painted half way between the last column and the names. */
static guint
count_beside_column (const AtlasScene *scene)
{
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, THEME_TRANSPARENT, 1920, 1080);
  cairo_surface_t *surface = draw_scene (scene, THEME_TRANSPARENT, 1920, 1080);
  const AtlasRect *last = &get_box (layout, layout->marks->len - 1)->bounds;
  double names = 0;
  guint n_painted = 0;

  for (guint i = 0; i < layout->texts->len; i++)
    if (g_array_index (layout->texts, AtlasTextBox, i).role == ATLAS_TEXT_SERIES_NAME)
      names = g_array_index (layout->texts, AtlasTextBox, i).bounds.x;
  g_assert_cmpfloat (names, >, last->x + last->width);
  for (double y = layout->plot.y; y < layout->plot.y + layout->plot.height - 4; y++)
    n_painted += get_alpha (surface, (last->x + last->width + names) / 2, y) > 80;
  cairo_surface_destroy (surface);
  return n_painted;
}

/* A name that stands elsewhere than its part has a line to it, others have none. */
static void
test_connector (void)
{
  g_autoptr (AtlasScene) scene = create_stacks (2014);

  for (guint i = 0; i < 4; i++)
    {
      AtlasSeries *series = atlas_scene_add_series (scene, "Thin", "1", i);
      atlas_series_add_mark (series, NULL, 2025, 1);
    }
  g_assert_cmpuint (count_beside_column (scene), >=, 4);
  g_array_set_size (scene->series, 4);
  g_assert_cmpuint (count_beside_column (scene), ==, 0);
}

/* The corner of a hollow cell is marked, that of others is not. */
static void
test_corner (void)
{
  for (guint rtl = 0; rtl < 2; rtl++)
    {
      Options options = SCENE_GRID | PLOT_ONLY | (rtl ? THEME_RTL : 0);
      g_autoptr (AtlasScene) scene = create_scene (options);
      g_autoptr (AtlasChartLayout) layout = create_layout (scene, options, 1280, 720);
      cairo_surface_t *surface = draw_scene (scene, options, 1280, 720);
      guint n_hollow = 0;
      for (guint i = 0; i < layout->marks->len; i++)
        {
          const AtlasMarkBox *box = get_box (layout, i);
          const AtlasMark *mark = get_mark (scene, box);
          int corner = (int) round (rtl ? box->bounds.x + 1
                                        : box->bounds.x + box->bounds.width - 3);
          int top = (int) round (box->bounds.y) + 1;
          if (!isfinite (mark->y))
            continue;
          g_assert_true (mark->hollow == differs (get_pixel (surface, corner, top),
                                                  get_pixel (surface, (int) box->x, top)));
          n_hollow += mark->hollow;
        }
      g_assert_cmpuint (n_hollow, >, 3);
      cairo_surface_destroy (surface);
    }
}

static void
assert_hover_in_bounds (const AtlasScene *scene, Options options, guint mark)
{
  g_autoptr (AtlasChartLayout) layout = create_layout (scene, options, 480, 300);
  g_autoptr (PangoContext) context = atlas_painter_create_context ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 480, 300);
  cairo_t *cr = cairo_create (surface);
  AtlasTheme theme;
  AtlasRect bounds;

  init_theme (&theme, options, 480, 300);
  g_autoptr (AtlasHover) hover = atlas_hover_new (scene, layout, &theme, mark, context);
  atlas_hover_get_bounds (hover, &bounds);
  atlas_hover_draw (hover, cr);
  g_assert_true (bounds.x >= -2 && bounds.x + bounds.width <= 482);
  g_assert_true (bounds.y >= -2 && bounds.y + bounds.height <= 302);
  cairo_set_operator (cr, CAIRO_OPERATOR_CLEAR);
  cairo_rectangle (cr, floor (bounds.x), floor (bounds.y), ceil (bounds.width) + 1,
                   ceil (bounds.height) + 1);
  cairo_fill (cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  for (int y = 0; y < 300; y++)
    for (int x = 0; x < 480; x++)
      g_assert_cmpuint (get_alpha (surface, x, y), ==, 0);
  cairo_surface_destroy (surface);
}

/* The box of a hovered part or cell is not cut off, and hovering paints nowhere else. */
static void
test_hover_bounds (void)
{
  for (guint i = 0; i < 4; i++)
    {
      Options options = PLOT_ONLY | (i & 1 ? SCENE_GRID : 0) | (i & 2 ? THEME_RTL : 0);
      g_autoptr (AtlasScene) scene = create_scene (options);
      g_autoptr (AtlasChartLayout) layout = create_layout (scene, options, 480, 300);
      for (guint mark = 0; mark < layout->marks->len; mark += 3)
        assert_hover_in_bounds (scene, options, mark);
    }
}

static void
test_odd_sizes (void)
{
  static const int sizes[][2] = { { 1, 1 }, { 64, 64 }, { 16384, 64 }, { 64, 4096 }, { 100, 40 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint j = 0; j < 8; j++)
      {
        Options options = (j & 1 ? SCENE_GRID : 0) | (j & 2 ? PLOT_ONLY | SCENE_HOVER : 0) |
                          (j & 4 ? THEME_TRANSPARENT | THEME_HIGH_CONTRAST : 0);
        g_autoptr (AtlasScene) scene = create_scene (options);
        AtlasSeries *series = atlas_scene_add_series (scene, "Odd", NULL, 3);
        atlas_series_add_mark (series, NULL, 2015, INFINITY);
        atlas_series_add_mark (series, NULL, 2016, -60);
        atlas_series_add_mark (series, NULL, 2017, 0);
        cairo_surface_destroy (draw_scene (scene, options, sizes[i][0], sizes[i][1]));
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
      g_autofree char *path = g_strconcat ("/columns/picture/", pictures[i].name, NULL);
      g_test_add_data_func (path, &pictures[i], test_picture);
    }
  g_test_add_func ("/columns/comparison", test_comparison);
  g_test_add_func ("/columns/transparent", test_transparent);
  g_test_add_func ("/columns/connector", test_connector);
  g_test_add_func ("/columns/corner", test_corner);
  g_test_add_func ("/columns/hover-bounds", test_hover_bounds);
  g_test_add_func ("/columns/odd-sizes", test_odd_sizes);
  return g_test_run ();
}
