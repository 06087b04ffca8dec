/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * AtlasCycle:
 *
 * One Main Residency Match, named by the year in which it was run. Immutable.
 */
#define ATLAS_TYPE_CYCLE (atlas_cycle_get_type ())
G_DECLARE_FINAL_TYPE (AtlasCycle, atlas_cycle, ATLAS, CYCLE, GObject)

AtlasCycle *atlas_cycle_new (int year) G_GNUC_WARN_UNUSED_RESULT;

int atlas_cycle_get_year (AtlasCycle *self);

G_END_DECLS
