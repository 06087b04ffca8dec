/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gdk/gdk.h>

#include "atlas-image.h"
#include "atlas-shared-scene.h"

G_BEGIN_DECLS

/* Images of a scene, drawn on a worker thread. The tasks have no source object, so that a widget
 * that waits for one is never freed on the worker. */

/* Draws the scene as a PNG and writes it. Cancelling does not stop a write that has begun. */
void atlas_image_save_async (AtlasSharedScene *scene,
                             const AtlasImageOptions *options,
                             GFile *file,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data);
gboolean atlas_image_save_finish (GAsyncResult *result, GError **error);

/* Draws the scene as what a clipboard offers: the PNG exactly as it would be saved, metadata
 * included, and its pixels for those who want another kind of image. No text, because many
 * programs would then paste that. */
void atlas_image_create_content_async (AtlasSharedScene *scene,
                                       const AtlasImageOptions *options,
                                       GCancellable *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer user_data);
GdkContentProvider *
atlas_image_create_content_finish (GAsyncResult *result, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
