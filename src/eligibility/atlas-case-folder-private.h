/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The folder that a case lies in, with what may lie beside it: the temporary files of writes that
 * were killed, and what was set aside. All of it begins with "case.". Messages are in
 * ATLAS_DATA_ERROR. */

/* The file of the case. */
char *atlas_case_folder_get_path (const char *folder) G_GNUC_WARN_UNUSED_RESULT;

/* Whether there is something by the name of the case, of whatever kind. */
gboolean atlas_case_folder_has_case (const char *folder);

void atlas_case_folder_remove_temporary (const char *folder);

/* Gives the file of the case a name that nothing has. Returns: its new path. */
char *atlas_case_folder_set_aside (const char *folder, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Deletes all of it, and the folder unless other files are in it. Goes on after a failure; the
 * message names what is left, a line each. */
gboolean atlas_case_folder_delete (const char *folder, GError **error);

G_END_DECLS
