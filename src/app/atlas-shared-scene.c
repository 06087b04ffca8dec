/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-shared-scene.h"

struct _AtlasSharedScene
{
  AtlasScene *scene;
};

G_DEFINE_BOXED_TYPE (AtlasSharedScene,
                     atlas_shared_scene,
                     atlas_shared_scene_ref,
                     atlas_shared_scene_unref)

AtlasSharedScene *
atlas_shared_scene_new (AtlasScene *scene)
{
  g_return_val_if_fail (scene != NULL, NULL);

  AtlasSharedScene *self = g_atomic_rc_box_new (AtlasSharedScene);
  self->scene = scene;
  return self;
}

AtlasSharedScene *
atlas_shared_scene_ref (AtlasSharedScene *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  AtlasSharedScene *self = data;

  atlas_scene_free (self->scene);
}

void
atlas_shared_scene_unref (AtlasSharedScene *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear);
}

const AtlasScene *
atlas_shared_scene_get (const AtlasSharedScene *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->scene;
}
