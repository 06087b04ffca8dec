/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-case-data.h"

G_BEGIN_DECLS

/**
 * AtlasCaseWrite:
 *
 * One writing of a case to its file: whole or not at all, on the disk before it is done, readable
 * by the user alone. Used once, from the thread of the store, which goes on while it runs.
 */
typedef struct _AtlasCaseWrite AtlasCaseWrite;

/* Called by the main loop of the thread that began it. */
typedef void (*AtlasCaseWriteDone) (AtlasCaseWrite *self, gpointer user_data);

AtlasCaseWrite *
atlas_case_write_new (const char *path, const AtlasCaseData *data) G_GNUC_WARN_UNUSED_RESULT;
void atlas_case_write_unref (AtlasCaseWrite *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasCaseWrite, atlas_case_write_unref)

/* Writes in this thread, or on another one. */
void atlas_case_write_run (AtlasCaseWrite *self);
void atlas_case_write_start (AtlasCaseWrite *self, AtlasCaseWriteDone done, gpointer user_data);

/* Nothing is written afterwards and done() is not called: what has not begun is dropped, what has
 * is waited for. Returns: whether it was written or tried. */
gboolean atlas_case_write_stop (AtlasCaseWrite *self);

/* Of a write that is done: what was written; and (nullable) why it was not. */
const AtlasCaseData *atlas_case_write_get_data (AtlasCaseWrite *self);
const char *atlas_case_write_get_error (AtlasCaseWrite *self);

G_END_DECLS
