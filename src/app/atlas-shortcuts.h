/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AtlasShortcut:
 * @action: (nullable): a detailed action name; without one somebody else sees to the keys
 * @accels: as gtk_accelerator_parse () reads them, NULL-terminated
 * @title: in English, to be translated where it is shown; likewise @group
 *
 * Keys and what they do.
 */
typedef struct
{
  const char *action;
  const char *accels[3];
  const char *title;
  const char *group;
} AtlasShortcut;

/* The one table of shortcuts, those of a group together: what is listed is what works. */
const AtlasShortcut *atlas_shortcuts_get (guint *out_n);

void atlas_shortcuts_apply (GtkApplication *app);

G_END_DECLS
