/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * AtlasShortcutsDialog:
 *
 * Lists the table of shortcuts, a group of rows for each of its groups. A row is described by its
 * keys.
 */
#define ATLAS_TYPE_SHORTCUTS_DIALOG (atlas_shortcuts_dialog_get_type ())
G_DECLARE_FINAL_TYPE (
    AtlasShortcutsDialog, atlas_shortcuts_dialog, ATLAS, SHORTCUTS_DIALOG, AdwDialog)

AtlasShortcutsDialog *atlas_shortcuts_dialog_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
