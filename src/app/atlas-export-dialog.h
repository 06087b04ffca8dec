/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "atlas-scene.h"

G_BEGIN_DECLS

/**
 * AtlasExportDialog:
 *
 * Asks how the image of a chart is to look, shows it, and saves or copies it. The answers are
 * settings, which the next export begins with. Closes once that is done; if it fails, it says why
 * and stays.
 *
 * Emits "saved" with the file, or "copied".
 *
 * Two columns, one below 680 sp; from 360 by 294 pixels. The image runs in the text direction of
 * the dialog.
 */
#define ATLAS_TYPE_EXPORT_DIALOG (atlas_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (AtlasExportDialog, atlas_export_dialog, ATLAS, EXPORT_DIALOG, AdwDialog)

/* @scene: (transfer full)
 * @base_name: what the suggested file name begins with
 * @settings: holds the keys "export-…" */
AtlasExportDialog *atlas_export_dialog_new (AtlasScene *scene,
                                            const char *base_name,
                                            GSettings *settings) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
