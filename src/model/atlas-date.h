/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Dates are texts in ISO 8601, such as "2026-11-22": they compare as texts. */

/* Whether @text is a day of the calendar in this form. */
gboolean atlas_date_is_valid (const char *text);

/* @date that many calendar years later; after a 29 February without its like comes the 28th. */
char *atlas_date_add_years (const char *date, int years) G_GNUC_WARN_UNUSED_RESULT;

/* Today, in the time zone of the user. */
char *atlas_date_today (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
