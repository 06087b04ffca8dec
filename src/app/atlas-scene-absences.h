/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-scene.h"

G_BEGIN_DECLS

/* (nullable): what the marks stand for that have no cell behind them, and so no row in a table:
 * "Not found: Pathology 2019–2021, 2023; Neurology 2020". NULL where there are none. */
char *atlas_scene_describe_absences (const AtlasScene *scene) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
