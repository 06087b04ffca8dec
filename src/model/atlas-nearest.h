/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How many a message names. */
#define ATLAS_N_NEAREST 3

/* So many of @known, if there are, that are most like @name, the nearest first: those with most
 * words of it, and among these those that are written most like it. For messages about a name that
 * nobody knows. */
GStrv atlas_nearest_names (const char *name, const char *const *known) G_GNUC_WARN_UNUSED_RESULT;

/* The same for ids that have several names.
 * @ids: (element-type utf8 utf8): each name, in small letters, to its id */
GStrv atlas_nearest_ids (const char *name, GHashTable *ids) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
