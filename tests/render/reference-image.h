/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Compares what was drawn with reference-images/. ATLAS_UPDATE_REFERENCES=1 writes those anew: look
 * at them before they are committed. */

#pragma once

#include <cairo.h>
#include <glib.h>

/* Font renderers differ in the last shades of an edge. */
#define CHANNEL_TOLERANCE 24
#define DIFFERENT_SHARE_MAX 0.001

static inline const guint8 *
get_pixel (cairo_surface_t *surface, int x, int y)
{
  return cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface) +
         4 * x;
}

static inline guint8
get_alpha (cairo_surface_t *surface, double x, double y)
{
  return get_pixel (surface, (int) x, (int) y)[G_BYTE_ORDER == G_LITTLE_ENDIAN ? 3 : 0];
}

static inline gboolean
differs (const guint8 *a, const guint8 *b)
{
  for (guint i = 0; i < 4; i++)
    if (ABS (a[i] - b[i]) > CHANNEL_TOLERANCE)
      return TRUE;
  return FALSE;
}

/* The share of pixels that differ, 1 where the sizes do. */
static inline double
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

static inline void
write_png (cairo_surface_t *surface, const char *path)
{
  g_assert_cmpint (cairo_surface_write_to_png (surface, path), ==, CAIRO_STATUS_SUCCESS);
}

/* An opaque file comes back without its alpha channel: it is painted on one. */
static inline cairo_surface_t *
load_png (const char *path)
{
  cairo_surface_t *file = cairo_image_surface_create_from_png (path);
  cairo_surface_t *surface = NULL;

  if (cairo_surface_status (file) == CAIRO_STATUS_SUCCESS)
    {
      surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32,
                                            cairo_image_surface_get_width (file),
                                            cairo_image_surface_get_height (file));
      cairo_t *cr = cairo_create (surface);
      cairo_set_source_surface (cr, file, 0, 0);
      cairo_paint (cr);
      cairo_destroy (cr);
      cairo_surface_flush (surface);
    }
  cairo_surface_destroy (file);
  return surface;
}

static inline void
assert_like_reference (cairo_surface_t *actual, const char *name)
{
  g_autofree char *file = g_strdup_printf ("%s.png", name);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "render", "reference-images", file,
                                                 NULL);
  g_autofree char *artefact_file = g_strdup_printf ("%s-actual.png", name);
  g_autofree char *artefact = g_test_build_filename (G_TEST_BUILT, artefact_file, NULL);

  if (g_getenv ("ATLAS_UPDATE_REFERENCES") != NULL)
    write_png (actual, path);

  cairo_surface_t *expected = load_png (path);
  double share = expected != NULL ? compare (actual, expected) : 1;
  g_test_message ("%s: %.4f %% of the pixels differ", name, 100 * share);
  if (share > DIFFERENT_SHARE_MAX)
    {
      write_png (actual, artefact);
      g_test_fail_printf ("%s: it is not like its reference image, drawn was %s", name, artefact);
    }
  g_clear_pointer (&expected, cairo_surface_destroy);
}
