/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-image.h"
#include "chart-fixture.h"

#include <png.h>

/* A PNG as a reader sees it. */
typedef struct
{
  guint width;
  guint height;
  int color_type;
  guint dots_per_meter;
  GHashTable *texts;
  guint8 *pixels; /* RGBA */
} Picture;

static void
picture_clear (Picture *self)
{
  g_hash_table_unref (self->texts);
  g_free (self->pixels);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Picture, picture_clear)

static void
read_bytes (png_structp png, png_bytep to, png_size_t length)
{
  GByteArray *rest = png_get_io_ptr (png);

  g_assert_cmpuint (rest->len, >=, length);
  memcpy (to, rest->data, length);
  g_byte_array_remove_range (rest, 0, (guint) length);
}

static void
read_texts (Picture *self, png_structp png, png_infop info)
{
  png_textp texts = NULL;
  int n = 0;

  self->texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  png_get_text (png, info, &texts, &n);
  for (int i = 0; i < n; i++)
    g_hash_table_insert (self->texts, g_strdup (texts[i].key), g_strdup (texts[i].text));
}

static void
read_picture (Picture *self, GBytes *bytes)
{
  png_structp png = png_create_read_struct (PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
  png_infop info = png_create_info_struct (png);
  GByteArray *rest = g_bytes_unref_to_array (g_bytes_ref (bytes));

  png_set_read_fn (png, rest, read_bytes);
  png_read_info (png, info);
  self->width = png_get_image_width (png, info);
  self->height = png_get_image_height (png, info);
  self->color_type = png_get_color_type (png, info);
  self->dots_per_meter = png_get_pixels_per_meter (png, info);
  g_assert_cmpuint (png_get_bit_depth (png, info), ==, 8);
  read_texts (self, png, info);
  png_set_add_alpha (png, 0xff, PNG_FILLER_AFTER);
  png_read_update_info (png, info);

  gsize stride = (gsize) self->width * 4;
  self->pixels = g_malloc (stride * self->height);
  for (guint y = 0; y < self->height; y++)
    png_read_row (png, self->pixels + y * stride, NULL);
  png_destroy_read_struct (&png, &info, NULL);
  g_byte_array_unref (rest);
}

static void
draw (Picture *self, int width, int height, int scale, AtlasBackground background, gboolean rtl)
{
  g_autoptr (AtlasScene) scene = create_scene (3);
  AtlasImageOptions options = { width, height, scale, background, rtl };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) png = NULL;

  scene->description = g_strdup ("Three groups – “made up”");
  png = atlas_png_new (scene, &options, &error);
  g_assert_no_error (error);
  read_picture (self, png);
}

static const guint8 *
get_pixel (const Picture *self, guint x, guint y)
{
  return self->pixels + ((gsize) y * self->width + x) * 4;
}

static void
test_size (void)
{
  g_auto (Picture) small = { 0 };
  g_auto (Picture) large = { 0 };

  draw (&small, 320, 180, 1, ATLAS_BACKGROUND_LIGHT, FALSE);
  g_assert_cmpuint (small.width, ==, 320);
  g_assert_cmpuint (small.height, ==, 180);
  g_assert_cmpint (small.color_type, ==, PNG_COLOR_TYPE_RGB);
  g_assert_cmpuint (small.dots_per_meter, ==, 3780);

  draw (&large, 320, 180, 3, ATLAS_BACKGROUND_LIGHT, FALSE);
  g_assert_cmpuint (large.width, ==, 960);
  g_assert_cmpuint (large.height, ==, 540);
  g_assert_cmpuint (large.dots_per_meter, ==, 11339);
}

static void
test_texts (void)
{
  g_auto (Picture) picture = { 0 };
  const char *copyright;

  draw (&picture, 320, 180, 1, ATLAS_BACKGROUND_LIGHT, FALSE);
  g_assert_cmpstr (g_hash_table_lookup (picture.texts, "Title"), ==, TITLE);
  g_assert_cmpstr (g_hash_table_lookup (picture.texts, "Description"), ==,
                   "Three groups – “made up”");
  g_assert_cmpstr (g_hash_table_lookup (picture.texts, "Source"), ==,
                   "NRMP, Results and Data (2025)");
  g_assert_cmpstr (g_hash_table_lookup (picture.texts, "License"), ==, "CC0-1.0");
  g_assert_nonnull (strstr (g_hash_table_lookup (picture.texts, "Software"), "Residency Atlas"));
  copyright = g_hash_table_lookup (picture.texts, "Copyright");
  g_assert_true (copyright != NULL && *copyright != '\0');
}

static void
test_backgrounds (void)
{
  g_auto (Picture) light = { 0 };
  g_auto (Picture) dark = { 0 };
  g_auto (Picture) clear = { 0 };
  guint n_clear = 0;
  guint n_solid = 0;

  draw (&light, 320, 180, 1, ATLAS_BACKGROUND_LIGHT, FALSE);
  draw (&dark, 320, 180, 1, ATLAS_BACKGROUND_DARK, FALSE);
  draw (&clear, 320, 180, 1, ATLAS_BACKGROUND_TRANSPARENT, FALSE);
  g_assert_cmpint (light.color_type, ==, PNG_COLOR_TYPE_RGB);
  g_assert_cmpint (dark.color_type, ==, PNG_COLOR_TYPE_RGB);
  g_assert_cmpint (clear.color_type, ==, PNG_COLOR_TYPE_RGB_ALPHA);
  g_assert_cmpuint (get_pixel (&light, 0, 0)[1], >, 240);
  g_assert_cmpuint (get_pixel (&dark, 0, 0)[1], <, 80);
  g_assert_cmpuint (get_pixel (&clear, 0, 0)[3], ==, 0);
  for (guint y = 0; y < clear.height; y++)
    for (guint x = 0; x < clear.width; x++)
      {
        n_clear += get_pixel (&clear, x, y)[3] == 0;
        n_solid += get_pixel (&clear, x, y)[3] == 0xff;
      }
  g_assert_cmpuint (n_clear, >, clear.width * clear.height / 2);
  g_assert_cmpuint (n_solid, >, 100);
}

/* Laid over white, a transparent picture is the light one: its colours are those of the theme, not
 * darkened by their alpha. */
static void
test_alpha (void)
{
  g_auto (Picture) light = { 0 };
  g_auto (Picture) clear = { 0 };
  guint8 ground[3];

  draw (&light, 640, 360, 1, ATLAS_BACKGROUND_LIGHT, FALSE);
  draw (&clear, 640, 360, 1, ATLAS_BACKGROUND_TRANSPARENT, FALSE);
  memcpy (ground, get_pixel (&light, 0, 0), sizeof ground);
  for (guint y = 0; y < light.height; y++)
    for (guint x = 0; x < light.width; x++)
      for (guint i = 0; i < 3; i++)
        {
          const guint8 *pixel = get_pixel (&clear, x, y);
          int mixed = (pixel[i] * pixel[3] + ground[i] * (255 - pixel[3])) / 255;

          g_assert_cmpint (ABS (mixed - get_pixel (&light, x, y)[i]), <=, 4);
        }
}

/* Mean of the pixels that become one when the picture shrinks. */
static int
average (const Picture *self, guint x, guint y, guint factor, guint channel)
{
  guint sum = 0;

  for (guint j = 0; j < factor; j++)
    for (guint i = 0; i < factor; i++)
      sum += get_pixel (self, x * factor + i, y * factor + j)[channel];
  return (int) (sum / (factor * factor));
}

/* How much of the pictures differs visibly when both are shrunk to a quarter of the smaller. */
static double
compare (const Picture *small, const Picture *large, guint factor)
{
  guint width = small->width / 4;
  guint height = small->height / 4;
  guint n = 0;

  for (guint y = 0; y < height; y++)
    for (guint x = 0; x < width; x++)
      for (guint i = 0; i < 3; i++)
        n += ABS (average (small, x, y, 4, i) - average (large, x, y, 4 * factor, i)) > 48;
  return (double) n / (width * height * 3);
}

/* The same shape is the same picture at every size, by size or by scale. */
static void
test_same_picture (void)
{
  g_auto (Picture) small = { 0 };
  g_auto (Picture) large = { 0 };
  g_auto (Picture) scaled = { 0 };
  g_auto (Picture) mirrored = { 0 };

  draw (&small, 1920, 1080, 1, ATLAS_BACKGROUND_LIGHT, FALSE);
  draw (&large, 3840, 2160, 1, ATLAS_BACKGROUND_LIGHT, FALSE);
  draw (&scaled, 1920, 1080, 2, ATLAS_BACKGROUND_LIGHT, FALSE);
  draw (&mirrored, 1920, 1080, 1, ATLAS_BACKGROUND_LIGHT, TRUE);
  g_assert_cmpfloat (compare (&small, &large, 2), <, 0.005);
  g_assert_cmpfloat (compare (&small, &scaled, 2), <, 0.005);
  g_assert_cmpfloat (compare (&large, &scaled, 1), <, 0.005);
  g_assert_cmpfloat (compare (&small, &mirrored, 1), >, 0.02);
}

static void
assert_refused (int width, int height, int scale, const char *first, const char *second)
{
  g_autoptr (AtlasScene) scene = create_scene (1);
  AtlasImageOptions options = { width, height, scale, ATLAS_BACKGROUND_LIGHT, FALSE };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) png = atlas_png_new (scene, &options, &error);

  g_assert_null (png);
  g_assert_error (error, ATLAS_EXPORT_ERROR, ATLAS_EXPORT_ERROR_SIZE);
  if (strstr (error->message, first) == NULL || strstr (error->message, second) == NULL)
    g_error ("expected “%s” and “%s” in “%s”", first, second, error->message);
}

static void
test_limits (void)
{
  AtlasImageOptions largest = { 16384, 16384, 1, ATLAS_BACKGROUND_LIGHT, FALSE };
  AtlasImageOptions smallest = { 16, 16, 4, ATLAS_BACKGROUND_LIGHT, FALSE };

  assert_refused (63, 1000, 1, "from 64 to 16384", "63 by 1000");
  assert_refused (1000, 63, 1, "from 64 to 16384", "1000 by 63");
  assert_refused (16385, 64, 1, "from 64 to 16384", "16385 by 64");
  assert_refused (64, 5000, 4, "from 64 to 16384", "256 by 20000");
  assert_refused (-100, -100, 1, "from 64 to 16384", "-100 by -100");
  assert_refused (G_MAXINT, G_MAXINT, 4, "from 64 to 16384", "8589934588");
  assert_refused (1920, 1080, 0, "from 1 to 4", "not 0");
  assert_refused (1920, 1080, 5, "from 1 to 4", "not 5");
  g_assert_true (atlas_image_options_check (&largest, NULL));
  g_assert_true (atlas_image_options_check (&smallest, NULL));
}

static void
test_extreme_shapes (void)
{
  static const int sizes[][2] = { { 64, 64 }, { 2000, 64 }, { 64, 2000 } };

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_auto (Picture) picture = { 0 };

      draw (&picture, sizes[i][0], sizes[i][1], 1, ATLAS_BACKGROUND_TRANSPARENT, i == 1);
      g_assert_cmpuint (picture.width, ==, sizes[i][0]);
      g_assert_cmpuint (picture.height, ==, sizes[i][1]);
    }
}

static void
test_empty_scene (void)
{
  g_autoptr (AtlasScene) scene = atlas_scene_new ();
  AtlasImageOptions options = { 320, 180, 1, ATLAS_BACKGROUND_LIGHT, FALSE };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) png = atlas_png_new (scene, &options, &error);
  g_auto (Picture) picture = { 0 };

  g_assert_no_error (error);
  read_picture (&picture, png);
  g_assert_false (g_hash_table_contains (picture.texts, "Title"));
  g_assert_false (g_hash_table_contains (picture.texts, "Source"));
  g_assert_false (g_hash_table_contains (picture.texts, "License"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/png/size", test_size);
  g_test_add_func ("/png/texts", test_texts);
  g_test_add_func ("/png/backgrounds", test_backgrounds);
  g_test_add_func ("/png/alpha", test_alpha);
  g_test_add_func ("/png/same-picture", test_same_picture);
  g_test_add_func ("/png/limits", test_limits);
  g_test_add_func ("/png/extreme-shapes", test_extreme_shapes);
  g_test_add_func ("/png/empty-scene", test_empty_scene);
  return g_test_run ();
}
