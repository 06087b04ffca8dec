/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "atlas-image.h"
#include "atlas-shared-scene.h"

G_BEGIN_DECLS

/**
 * AtlasExportPreview:
 *
 * An image as it would be exported, small: the same layout by the same painter, scaled to fit. A
 * checkerboard shows through where the image is transparent. The desktop's theme does not change
 * it; the text direction is that of the options.
 *
 * Its width is what it gets and its height follows from the shape of the image, up to
 * "max-height", so that tall images leave room for what stands below. Shows nothing until it has a
 * scene.
 *
 * One CSS node, atlas-export-preview. Role img, named and described by its user.
 */
#define ATLAS_TYPE_EXPORT_PREVIEW (atlas_export_preview_get_type ())
G_DECLARE_FINAL_TYPE (AtlasExportPreview, atlas_export_preview, ATLAS, EXPORT_PREVIEW, GtkWidget)

void atlas_export_preview_set_scene (AtlasExportPreview *self, AtlasSharedScene *scene);

/* Only what changes the picture counts: the scale does not. */
void atlas_export_preview_set_options (AtlasExportPreview *self, const AtlasImageOptions *options);

G_END_DECLS
