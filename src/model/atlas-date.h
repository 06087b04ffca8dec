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

/* How many days @to comes after @from; less than 0 where it comes before. */
int atlas_date_count_days (const char *from, const char *to);

/* Today, in the time zone of the user. */
char *atlas_date_today (void) G_GNUC_WARN_UNUSED_RESULT;

/* Moments are texts too, such as "2026-11-22T10:00:00Z". */

/* Whether @text is a moment by ISO 8601; one without a time zone counts as UTC. */
gboolean atlas_date_is_moment (const char *text);

/* This moment, in UTC, to the second. */
char *atlas_date_now (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
