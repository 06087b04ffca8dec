/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "atlas-scene.h"

G_BEGIN_DECLS

/* Limits of the written file: each side in pixels, and all of them. */
#define ATLAS_IMAGE_MIN_SIDE 64
#define ATLAS_IMAGE_MAX_SIDE 16384
#define ATLAS_IMAGE_MAX_PIXELS (1 << 28)
#define ATLAS_IMAGE_MAX_SCALE 4

/**
 * AtlasExportError:
 * @ATLAS_EXPORT_ERROR_SIZE: the image would be smaller or larger than the limits
 * @ATLAS_EXPORT_ERROR_MEMORY: the image could not be drawn
 * @ATLAS_EXPORT_ERROR_WRITE: the file could not be written; what was there before still is
 */
typedef enum
{
  ATLAS_EXPORT_ERROR_SIZE,
  ATLAS_EXPORT_ERROR_MEMORY,
  ATLAS_EXPORT_ERROR_WRITE,
} AtlasExportError;

#define ATLAS_EXPORT_ERROR (atlas_export_error_quark ())
GQuark atlas_export_error_quark (void);

typedef enum
{
  ATLAS_BACKGROUND_LIGHT,
  ATLAS_BACKGROUND_DARK,
  ATLAS_BACKGROUND_TRANSPARENT,
} AtlasBackground;

/**
 * AtlasImageOptions:
 * @width: in pixels at scale 1
 * @height: in pixels at scale 1
 * @scale: 1 to 4; the file has size times scale
 * @rtl: whether the chart is mirrored
 *
 * How an image of a chart is to look. Text and strokes scale with the shorter side, so that the
 * same shape is the same picture at every size.
 */
typedef struct
{
  int width;
  int height;
  int scale;
  AtlasBackground background;
  gboolean rtl;
} AtlasImageOptions;

/* Whether the size is within the limits; the message names the limit. */
gboolean atlas_image_options_check (const AtlasImageOptions *self, GError **error);

/* Draws the image, a chart with heading and foot, at scale 1. */
void atlas_image_draw (const AtlasScene *scene, const AtlasImageOptions *options, cairo_t *cr);

/* Draws the image as a PNG. Title, alternative text, source and licence go into its text chunks.
 * Needs no display; may run on any thread. */
GBytes *atlas_png_new (const AtlasScene *scene,
                       const AtlasImageOptions *options,
                       GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Writes through a temporary file that is renamed, so that a failure leaves what was there. */
gboolean atlas_file_write (GFile *file, GBytes *bytes, GError **error);

G_END_DECLS
