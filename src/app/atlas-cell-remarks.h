/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-cell.h"

G_BEGIN_DECLS

/* What is to be known of a number before it is used, in the words and for the marks of a list. */

/**
 * AtlasCellMark:
 * @ATLAS_CELL_MARK_CAUTION: something must be known before the number is used
 * @ATLAS_CELL_MARK_FEW: it counts, or is a share of, few
 * @ATLAS_CELL_MARK_SINGLE_SOURCE: one publisher alone gives it
 *
 * What a list draws beside a number.
 */
typedef enum
{
  ATLAS_CELL_MARK_CAUTION,
  ATLAS_CELL_MARK_FEW,
  ATLAS_CELL_MARK_SINGLE_SOURCE,
} AtlasCellMark;

/* How many a number has at most: how far to trust it, and how many publishers say it. */
#define ATLAS_N_CELL_MARKS 2

/* How many of @marks are set: none of a cell without a number. A caution stands for a small count,
 * too; the remarks name both. */
guint atlas_cell_list_marks (AtlasCell *cell, AtlasCellMark marks[ATLAS_N_CELL_MARKS]);

const char *atlas_cell_mark_get_icon (AtlasCellMark mark);

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
