/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-screen.h"

G_BEGIN_DECLS

/* The topic of a screen, in at most 30 characters: "Your medical school". A screen that has no
 * words is its id. */
const char *atlas_screen_get_title (const AtlasScreen *self);

/* (nullable): a sentence or two, in at most 240 characters: what is asked and why, with what the
 * term of art means. */
const char *atlas_screen_get_help (const AtlasScreen *self);

/* (nullable): an https address where a person can look the answers up. */
const char *atlas_screen_get_link (const AtlasScreen *self);

/* (nullable): "Look your school up at wdoms.org"; there is one wherever there is a link. */
const char *atlas_screen_get_link_title (const AtlasScreen *self);

G_END_DECLS
