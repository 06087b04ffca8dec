/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What stands for every state in an answer. */
#define ATLAS_US_STATE_ANY "ANY"

/* (nullable): the name of a state in the display language: only of those with a rule of their own,
 * and "Any state".
 * @code: two letters, or ATLAS_US_STATE_ANY */
const char *atlas_us_state_get_name (const char *code);

/* (array zero-terminated=1) (transfer container): ATLAS_US_STATE_ANY, then the codes of the states
 * with a rule of their own, in the order of their names in the display language. */
const char **atlas_us_state_list (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
