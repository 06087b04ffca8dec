/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-name.h"

G_BEGIN_DECLS

/* Numbers as readers of the locale write them: grouped thousands, the locale's decimal point. */
char *atlas_format_number (double value, guint decimals) G_GNUC_WARN_UNUSED_RESULT;
char *atlas_format_percent (double value, guint decimals) G_GNUC_WARN_UNUSED_RESULT;

/* @value with the sign of @unit, an id of the vocabulary: "67.0 %". */
char *atlas_format_value (double value, guint decimals, const char *unit) G_GNUC_WARN_UNUSED_RESULT;

/* What an observation says, its bound included: "more than 50,000". */
char *atlas_format_observation (const AtlasObservation *observation,
                                const char *unit) G_GNUC_WARN_UNUSED_RESULT;

/* The value of a cell, or the word for its absence. */
char *atlas_format_cell (AtlasCell *cell) G_GNUC_WARN_UNUSED_RESULT;

/* The same as bars and heat maps show it: a share has at most one decimal. */
char *atlas_format_cell_shown (AtlasCell *cell) G_GNUC_WARN_UNUSED_RESULT;
guint atlas_cell_get_shown_decimals (AtlasCell *cell);

/* (nullable): the interval of a rate whose counts are known: "65.6 to 68.3 %". */
char *atlas_format_interval (AtlasCell *cell) G_GNUC_WARN_UNUSED_RESULT;

/* @date, ISO 8601, as the locale writes a date: "22 Nov 2026". */
char *atlas_format_date (const char *date) G_GNUC_WARN_UNUSED_RESULT;

/* "NRMP, Results and Data: 2025 Main Residency Match": publisher and title. */
char *atlas_format_source (AtlasSource *source) G_GNUC_WARN_UNUSED_RESULT;

/* "NRMP, Results and Data, tables 4A, 4B and 5 (2025), copied by a third party". */
char *atlas_format_source_in_full (AtlasSource *source) G_GNUC_WARN_UNUSED_RESULT;

/* (nullable): what to open to see the publication. */
const char *atlas_source_get_address (AtlasSource *source);

G_END_DECLS
