/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-image-task.h"

typedef struct
{
  AtlasSharedScene *scene;
  AtlasImageOptions options;
  GFile *file; /* (nullable) */
} Job;

static Job *
job_new (AtlasSharedScene *scene, const AtlasImageOptions *options, GFile *file)
{
  Job *self = g_new (Job, 1);

  self->scene = atlas_shared_scene_ref (scene);
  self->options = *options;
  self->file = file != NULL ? g_object_ref (file) : NULL;
  return self;
}

static void
job_free (Job *self)
{
  atlas_shared_scene_unref (self->scene);
  g_clear_object (&self->file);
  g_free (self);
}

static void
save_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  const Job *job = task_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) png = atlas_png_new (atlas_shared_scene_get (job->scene), &job->options,
                                          &error);

  if (g_task_return_error_if_cancelled (task))
    return;

  if (png == NULL || !atlas_file_write (job->file, png, &error))
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_boolean (task, TRUE);
}

void
atlas_image_save_async (AtlasSharedScene *scene,
                        const AtlasImageOptions *options,
                        GFile *file,
                        GCancellable *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer user_data)
{
  g_return_if_fail (scene != NULL);
  g_return_if_fail (options != NULL);
  g_return_if_fail (G_IS_FILE (file));

  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, atlas_image_save_async);
  g_task_set_task_data (task, job_new (scene, options, file), (GDestroyNotify) job_free);
  g_task_run_in_thread (task, save_thread);
}

gboolean
atlas_image_save_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, atlas_image_save_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
create_content_thread (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  const Job *job = task_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) png = atlas_png_new (atlas_shared_scene_get (job->scene), &job->options,
                                          &error);
  g_autoptr (GdkTexture) texture = png != NULL ? gdk_texture_new_from_bytes (png, &error) : NULL;

  if (texture == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }

  GdkContentProvider *providers[] = {
    gdk_content_provider_new_for_bytes ("image/png", png),
    gdk_content_provider_new_typed (GDK_TYPE_TEXTURE, texture),
  };
  g_task_return_pointer (task, gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers)),
                         g_object_unref);
}

void
atlas_image_create_content_async (AtlasSharedScene *scene,
                                  const AtlasImageOptions *options,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  g_return_if_fail (scene != NULL);
  g_return_if_fail (options != NULL);

  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, atlas_image_create_content_async);
  g_task_set_task_data (task, job_new (scene, options, NULL), (GDestroyNotify) job_free);
  g_task_run_in_thread (task, create_content_thread);
}

GdkContentProvider *
atlas_image_create_content_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, atlas_image_create_content_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
