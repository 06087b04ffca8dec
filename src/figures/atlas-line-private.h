/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-figure.h"

G_BEGIN_DECLS

/**
 * AtlasLine:
 * @type: the group
 * @cells: (element-type AtlasCell): those with a mark, by cycle
 * @named: whether the line carries its name; one that another line continues does not
 *
 * One line of a figure before it becomes a series.
 */
typedef struct
{
  AtlasApplicantType *type;
  GPtrArray *cells;
  gboolean named;
} AtlasLine;

/* (element-type AtlasLine): the lines of the selected types that have any mark, in the order of
 * the vocabulary. */
GPtrArray *atlas_lines_new (const AtlasFigure *figure,
                            AtlasDataset *dataset,
                            AtlasSelection *selection) G_GNUC_WARN_UNUSED_RESULT;

double atlas_line_get_value (const AtlasLine *self, guint index);
int atlas_line_get_cycle (const AtlasLine *self, guint index);

/* (nullable): the cell of a cycle. */
AtlasCell *atlas_line_find (const AtlasLine *self, int cycle);

/* The interval around a rate, in percent; FALSE where its counts are not known. */
gboolean atlas_cell_get_interval (AtlasCell *cell, double *out_low, double *out_high);

/* Whether the mark of a cell is an outline: computed, cautioned or disputed. */
gboolean atlas_cell_is_hollow (AtlasCell *cell);

/* One sentence that is true of the lines: the title of the figure. */
char *atlas_finding_new (GPtrArray *lines, AtlasMeasure *measure) G_GNUC_WARN_UNUSED_RESULT;

/* (array zero-terminated=1): the source line, from the longest wording to the shortest. */
char **atlas_footers_new (GPtrArray *lines, AtlasDataset *dataset) G_GNUC_WARN_UNUSED_RESULT;

/* Every source of the lines in full, for image metadata. */
char *atlas_sources_new (GPtrArray *lines) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
