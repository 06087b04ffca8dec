/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* (nullable): the short name of a country or territory in the display language.
 * @code: two letters, ISO 3166-1 */
const char *atlas_country_get_name (const char *code);

/* (array zero-terminated=1) (transfer container): the codes of all countries and territories, in
 * the order of their names in the display language. */
const char **atlas_country_list (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
