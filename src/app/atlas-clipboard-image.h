/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gdk/gdk.h>

#include "atlas-image.h"
#include "atlas-shared-scene.h"

G_BEGIN_DECLS

/* Puts an image of a scene on a clipboard, drawn on a worker thread. What was on the clipboard
 * stays there until it is done, and if it fails.
 *
 * @scene: (transfer full) */
void atlas_clipboard_copy_image (GdkClipboard *clipboard,
                                 AtlasScene *scene,
                                 const AtlasImageOptions *options,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);
gboolean
atlas_clipboard_copy_image_finish (GdkClipboard *clipboard, GAsyncResult *result, GError **error);

/* The same, also finished by atlas_clipboard_copy_image_finish (), of a scene that stays in use. */
void atlas_clipboard_copy_shared_image (GdkClipboard *clipboard,
                                        AtlasSharedScene *scene,
                                        const AtlasImageOptions *options,
                                        GCancellable *cancellable,
                                        GAsyncReadyCallback callback,
                                        gpointer user_data);

G_END_DECLS
