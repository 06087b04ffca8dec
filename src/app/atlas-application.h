/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AtlasApplication:
 *
 * The program: owns the data set and the settings, shows one window, and loads the data once the
 * window has painted its first frame.
 */
#define ATLAS_TYPE_APPLICATION (atlas_application_get_type ())
G_DECLARE_FINAL_TYPE (AtlasApplication, atlas_application, ATLAS, APPLICATION, AdwApplication)

AtlasApplication *atlas_application_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
