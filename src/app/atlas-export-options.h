/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-image.h"

G_BEGIN_DECLS

/* The choices of the settings "export-shape", the free size last, and "export-background", in the
 * order of AtlasBackground. */
extern const char *const atlas_export_shapes[];
extern const char *const atlas_export_backgrounds[];

/* "16:9, 1920 × 1080": a shape in the display language. @rtl: whether it stands in text that runs
 * from right to left. */
char *atlas_export_shape_create_title (guint shape, gboolean rtl) G_GNUC_WARN_UNUSED_RESULT;

/* Whether width and height are settings of their own. */
gboolean atlas_export_shape_is_free (GSettings *settings);

void atlas_export_options_from_settings (GSettings *settings,
                                         gboolean rtl,
                                         AtlasImageOptions *out_options);

/* "match-rate-3840x2160-dark.png": the size is that of the file. */
char *atlas_export_options_create_file_name (const AtlasImageOptions *options,
                                             const char *base_name) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
