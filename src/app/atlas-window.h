/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "atlas-dataset.h"

G_BEGIN_DECLS

/**
 * AtlasWindow:
 *
 * The window: a sidebar of pages and the page beside it. Remembers its size and its page. Emits
 * "first-frame" once, when the first frame is on the screen.
 *
 * From 360 pixels wide; below 680 sp the sidebar is a page of its own. The properties "compact" and
 * "narrow" are what the pages adapt to.
 */
#define ATLAS_TYPE_WINDOW (atlas_window_get_type ())
G_DECLARE_FINAL_TYPE (AtlasWindow, atlas_window, ATLAS, WINDOW, AdwApplicationWindow)

AtlasWindow *atlas_window_new (GtkApplication *application,
                               AtlasDataset *dataset,
                               GSettings *settings) G_GNUC_WARN_UNUSED_RESULT;

/* Shows the page Eligibility with the answers of a case file. */
void atlas_window_open_case (AtlasWindow *self, GFile *file);

G_END_DECLS
