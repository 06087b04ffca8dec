/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-cell.h"

G_BEGIN_DECLS

/* What is to be known of a number before it is used, in the words and for the marks of a list. */

/* Whether a number counts, or is a share of, so few people or positions that one more or less
 * changes much. None at all is few, too. */
gboolean atlas_cell_counts_few (AtlasCell *cell);

/* Whether one publisher alone gives the number of a cell, or a count that it is computed from. */
gboolean atlas_cell_has_single_source (AtlasCell *cell);

/* (nullable): what must be known before the number of a cell is used. */
char *atlas_cell_describe_caution (AtlasCell *cell) G_GNUC_WARN_UNUSED_RESULT;

/* (nullable): all of these together, with @separator between them; nothing of a cell without a
 * number. */
char *
atlas_cell_describe_remarks (AtlasCell *cell, const char *separator) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
