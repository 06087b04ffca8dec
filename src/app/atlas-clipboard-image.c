/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-clipboard-image.h"

#include "atlas-image-task.h"

static void
create_content_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkContentProvider) content = atlas_image_create_content_finish (result, &error);

  if (content == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  gdk_clipboard_set_content (g_task_get_source_object (task), content);
  g_task_return_boolean (task, TRUE);
}

void
atlas_clipboard_copy_image (GdkClipboard *clipboard,
                            AtlasScene *scene,
                            const AtlasImageOptions *options,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_autoptr (AtlasSharedScene) shared = atlas_shared_scene_new (scene);

  atlas_clipboard_copy_shared_image (clipboard, shared, options, cancellable, callback, user_data);
}

gboolean
atlas_clipboard_copy_image_finish (GdkClipboard *clipboard, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, clipboard), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

void
atlas_clipboard_copy_shared_image (GdkClipboard *clipboard,
                                   AtlasSharedScene *scene,
                                   const AtlasImageOptions *options,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data)
{
  g_return_if_fail (GDK_IS_CLIPBOARD (clipboard));

  GTask *task = g_task_new (clipboard, cancellable, callback, user_data);
  g_task_set_source_tag (task, atlas_clipboard_copy_shared_image);
  atlas_image_create_content_async (scene, options, cancellable, create_content_cb, task);
}
