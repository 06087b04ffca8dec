/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-case.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * AtlasCaseStore:
 *
 * The one case and the file that it is kept in. Every change is written on another thread within
 * half a second after the last one, and within a second while changes go on; a file is replaced as
 * a whole or not at all. Whatever is not written when the store is let go is written then.
 *
 * Properties, all of which tell of a change; but for "delay" they are only read:
 *
 * - "case": the case; always the same object
 * - "saved": whether the file holds what the case does. FALSE from a change until it is written
 * - "error": (nullable): why the last write failed, with the file. The change is kept, and the next
 *   one, or a flush, tries again
 * - "set-aside": (nullable): the path that a file got which could not be used. The case is empty
 *   then
 * - "set-aside-reason": (nullable): what was wrong with it, a line each
 * - "delay": how long after the last change a write begins, in ms. While changes go on one begins
 *   after twice that
 *
 * For one thread, the one of the default main context.
 */
#define ATLAS_TYPE_CASE_STORE (atlas_case_store_get_type ())
G_DECLARE_FINAL_TYPE (AtlasCaseStore, atlas_case_store, ATLAS, CASE_STORE, GObject)

/* @folder: for the case alone; made with the first write
 *
 * Reads the case, which is empty if there is no file, and removes what a write that was killed has
 * left. A file that cannot be used, be it damaged or of a later version, stays as it is, by another
 * name. If even this fails, "error" says so and nothing is written in its place. */
AtlasCaseStore *
atlas_case_store_new (const char *folder, AtlasRuleBase *base) G_GNUC_WARN_UNUSED_RESULT;

AtlasCase *atlas_case_store_get_case (AtlasCaseStore *self);
gboolean atlas_case_store_is_saved (AtlasCaseStore *self);
const char *atlas_case_store_get_error (AtlasCaseStore *self);
const char *atlas_case_store_get_set_aside (AtlasCaseStore *self);
const char *atlas_case_store_get_set_aside_reason (AtlasCaseStore *self);

/* Writes now, on another thread, if there is something to write: when a page is left. */
void atlas_case_store_save (AtlasCaseStore *self);

/* Writes now and waits for it: when the window is closed. Returns: whether all is saved. */
gboolean atlas_case_store_flush (AtlasCaseStore *self);

/* Empties the case. Returns: what was in it, for atlas_case_store_undo(). */
AtlasCaseData *atlas_case_store_start_over (AtlasCaseStore *self) G_GNUC_WARN_UNUSED_RESULT;
void atlas_case_store_undo (AtlasCaseStore *self, const AtlasCaseData *before);

/* Takes what is in @file as the case; @file itself is never written to.
 *
 * Returns: (nullable): what was in the case, for atlas_case_store_undo(). NULL if @file is no case:
 * the message names it and all its faults, a line each, and the case stays as it is. */
AtlasCaseData *
atlas_case_store_open (AtlasCaseStore *self, GFile *file, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Empties the case and deletes its file, what was set aside and what writes have left, and the
 * folder unless something else is in it. Nothing is written afterwards until the next change.
 *
 * Returns: FALSE if a file is left, with one line for each. */
gboolean atlas_case_store_delete_everything (AtlasCaseStore *self, GError **error);

G_END_DECLS
