/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

#include "atlas-scene.h"

G_BEGIN_DECLS

/**
 * AtlasSharedScene:
 *
 * A scene that no longer changes and is therefore safe to be read by several threads at once. The
 * last reference frees it, on whichever thread that is.
 */
typedef struct _AtlasSharedScene AtlasSharedScene;

#define ATLAS_TYPE_SHARED_SCENE (atlas_shared_scene_get_type ())
GType atlas_shared_scene_get_type (void);

/* @scene: (transfer full) */
AtlasSharedScene *atlas_shared_scene_new (AtlasScene *scene) G_GNUC_WARN_UNUSED_RESULT;
AtlasSharedScene *atlas_shared_scene_ref (AtlasSharedScene *self);
void atlas_shared_scene_unref (AtlasSharedScene *self);
const AtlasScene *atlas_shared_scene_get (const AtlasSharedScene *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasSharedScene, atlas_shared_scene_unref)

G_END_DECLS
