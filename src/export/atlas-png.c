/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-image.h"

#include "atlas-painter.h"

#include <glib/gi18n.h>
#include <png.h>
#include <string.h>

/* Body text is this part of the shorter side. */
#define TEXT_SHARE (1.0 / 40.0)

/* Charts are flat: no filter is both smaller and faster, and little is gained above a low level. */
#define COMPRESSION_LEVEL 1

#define METERS_PER_INCH 0.0254
#define DOTS_PER_INCH 96.0

/* The faces to draw with, the first that is installed. */
#define FONT_FAMILY "Adwaita Sans, Inter, Cantarell, sans-serif"

G_DEFINE_QUARK (atlas-export-error-quark, atlas_export_error)

gboolean
atlas_image_options_check (const AtlasImageOptions *self, GError **error)
{
  if (self->scale < 1 || self->scale > ATLAS_IMAGE_MAX_SCALE)
    {
      /* Translators: numbers; the last is what was asked for. */
      g_set_error (error, ATLAS_EXPORT_ERROR, ATLAS_EXPORT_ERROR_SIZE,
                   _ ("The scale must be from %d to %d, not %d"), 1, ATLAS_IMAGE_MAX_SCALE,
                   self->scale);
      return FALSE;
    }

  gint64 width = (gint64) self->width * self->scale;
  gint64 height = (gint64) self->height * self->scale;
  if (MIN (width, height) < ATLAS_IMAGE_MIN_SIDE || MAX (width, height) > ATLAS_IMAGE_MAX_SIDE)
    {
      /* xgettext knows no macro in the middle of a text. */
      g_autofree char *wide = g_strdup_printf ("%" G_GINT64_FORMAT, width);
      g_autofree char *high = g_strdup_printf ("%" G_GINT64_FORMAT, height);

      g_set_error (error, ATLAS_EXPORT_ERROR, ATLAS_EXPORT_ERROR_SIZE,
                   /* Translators: numbers of pixels; the last two are what was asked for. */
                   _ ("Each side of the image must have from %d to %d pixels, not %s by %s"),
                   ATLAS_IMAGE_MIN_SIDE, ATLAS_IMAGE_MAX_SIDE, wide, high);
      return FALSE;
    }
  if (width * height > ATLAS_IMAGE_MAX_PIXELS)
    {
      g_autofree char *asked = g_strdup_printf ("%" G_GINT64_FORMAT, width * height);

      g_set_error (error, ATLAS_EXPORT_ERROR, ATLAS_EXPORT_ERROR_SIZE,
                   /* Translators: numbers of pixels. */
                   _ ("The image must have at most %d pixels, not %s"), ATLAS_IMAGE_MAX_PIXELS,
                   asked);
      return FALSE;
    }

  return TRUE;
}

void
atlas_image_draw (const AtlasScene *scene, const AtlasImageOptions *options, cairo_t *cr)
{
  g_return_if_fail (scene != NULL);
  g_return_if_fail (options != NULL);
  g_return_if_fail (cr != NULL);

  PangoContext *context = atlas_painter_create_context ();
  AtlasTheme theme;

  atlas_theme_init (&theme, options->background == ATLAS_BACKGROUND_DARK, FALSE);
  theme.text_size = MIN (options->width, options->height) * TEXT_SHARE;
  theme.font_family = FONT_FAMILY;
  theme.rtl = options->rtl;
  theme.transparent = options->background == ATLAS_BACKGROUND_TRANSPARENT;

  g_autoptr (AtlasChartLayout) layout = atlas_painter_layout (
      scene, &theme, ATLAS_CHART_HEADING | ATLAS_CHART_FOOT, options->width, options->height,
      context);
  atlas_painter_draw (scene, layout, &theme, cr, context);
  g_object_unref (context);
}

static cairo_surface_t *
draw (const AtlasScene *scene, const AtlasImageOptions *options, GError **error)
{
  cairo_surface_t *surface = cairo_image_surface_create (
      CAIRO_FORMAT_ARGB32, options->width * options->scale, options->height * options->scale);
  cairo_surface_set_device_scale (surface, options->scale, options->scale);

  cairo_t *cr = cairo_create (surface);
  atlas_image_draw (scene, options, cr);
  cairo_status_t status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    return surface;

  g_set_error (error, ATLAS_EXPORT_ERROR, ATLAS_EXPORT_ERROR_MEMORY,
               /* Translators: %s is a message of the drawing library. */
               _ ("The image could not be drawn: %s"), cairo_status_to_string (status));
  cairo_surface_destroy (surface);
  return NULL;
}

static void
append_data (png_structp png, png_bytep data, png_size_t length)
{
  g_byte_array_append (png_get_io_ptr (png), data, (guint) length);
}

static void
flush_data (png_structp png)
{
}

static void
note_error (png_structp png, png_const_charp message)
{
  g_warning ("libpng: %s", message);
  longjmp (png_jmpbuf (png), 1);
}

/* Cairo keeps colours in native byte order; PNG wants red first. */
static void
convert_opaque_row (const guint32 *from, guint8 *to, int width)
{
  for (int x = 0; x < width; x++, to += 3)
    {
      to[0] = (guint8) (from[x] >> 16);
      to[1] = (guint8) (from[x] >> 8);
      to[2] = (guint8) from[x];
    }
}

/* Cairo keeps colours multiplied by their alpha; PNG does not. */
static void
convert_row (const guint32 *from, guint8 *to, int width)
{
  for (int x = 0; x < width; x++)
    {
      guint32 pixel = from[x];
      guint alpha = pixel >> 24;
      guint channels[3] = { (pixel >> 16) & 0xff, (pixel >> 8) & 0xff, pixel & 0xff };

      for (int i = 0; i < 3; i++)
        *to++ = (guint8) (alpha == 0xff || alpha == 0 ? channels[i]
                                                      : (channels[i] * 255 + alpha / 2) / alpha);
      *to++ = (guint8) alpha;
    }
}

static void
set_text (png_structp png, png_infop info, const AtlasScene *scene)
{
  const char *entries[][2] = {
    { "Title", scene->title },
    { "Description", scene->description },
    { "Source", scene->sources },
    { "Copyright", _ ("Drawn from facts that the named sources published") },
    { "License", scene->license },
    { "Software", ATLAS_APP_NAME " " ATLAS_VERSION },
  };
  png_text texts[G_N_ELEMENTS (entries)];
  int n_texts = 0;

  memset (texts, 0, sizeof texts);
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      if (entries[i][1] == NULL)
        continue;

      png_text *text = &texts[n_texts++];
      text->compression = PNG_ITXT_COMPRESSION_NONE;
      text->key = (char *) entries[i][0];
      text->text = (char *) entries[i][1];
      text->itxt_length = strlen (entries[i][1]);
      text->lang = (char *) "";
      text->lang_key = (char *) "";
    }

  png_set_text (png, info, texts, n_texts);
}

static void
set_header (png_structp png, png_infop info, const AtlasImageOptions *options, int color_type)
{
  png_uint_32 dots_per_meter = (png_uint_32) (DOTS_PER_INCH * options->scale / METERS_PER_INCH +
                                              0.5);

  png_set_compression_level (png, COMPRESSION_LEVEL);
  png_set_filter (png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
  png_set_IHDR (png, info, (png_uint_32) (options->width * options->scale),
                (png_uint_32) (options->height * options->scale), 8, color_type, PNG_INTERLACE_NONE,
                PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_set_pHYs (png, info, dots_per_meter, dots_per_meter, PNG_RESOLUTION_METER);
  png_set_sRGB (png, info, PNG_sRGB_INTENT_PERCEPTUAL);
}

static gboolean
encode (cairo_surface_t *surface,
        const AtlasScene *scene,
        const AtlasImageOptions *options,
        GByteArray *output)
{
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  const guint8 *pixels = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);
  gboolean with_alpha = options->background == ATLAS_BACKGROUND_TRANSPARENT;
  g_autofree guint8 *row = g_malloc ((gsize) width * 4);

  png_structp png = png_create_write_struct (PNG_LIBPNG_VER_STRING, NULL, note_error, NULL);
  png_infop info = png != NULL ? png_create_info_struct (png) : NULL;
  if (info == NULL || setjmp (png_jmpbuf (png)) != 0)
    {
      png_destroy_write_struct (&png, &info);
      return FALSE;
    }

  png_set_write_fn (png, output, append_data, flush_data);
  set_header (png, info, options, with_alpha ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB);
  set_text (png, info, scene);
  png_write_info (png, info);
  for (int y = 0; y < height; y++)
    {
      const guint8 *line = pixels + (gsize) y * (gsize) stride;

      if (with_alpha)
        convert_row ((const guint32 *) (const void *) line, row, width);
      else
        convert_opaque_row ((const guint32 *) (const void *) line, row, width);
      png_write_row (png, row);
    }
  png_write_end (png, info);
  png_destroy_write_struct (&png, &info);

  return TRUE;
}

GBytes *
atlas_png_new (const AtlasScene *scene, const AtlasImageOptions *options, GError **error)
{
  g_return_val_if_fail (scene != NULL, NULL);
  g_return_val_if_fail (options != NULL, NULL);

  if (!atlas_image_options_check (options, error))
    return NULL;

  cairo_surface_t *surface = draw (scene, options, error);
  if (surface == NULL)
    return NULL;

  g_autoptr (GByteArray) output = g_byte_array_new ();
  gboolean encoded = encode (surface, scene, options, output);
  cairo_surface_destroy (surface);
  if (!encoded)
    {
      g_set_error_literal (error, ATLAS_EXPORT_ERROR, ATLAS_EXPORT_ERROR_MEMORY,
                           _ ("The image could not be encoded"));
      return NULL;
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&output));
}
