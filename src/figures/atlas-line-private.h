/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-figure-private.h"

G_BEGIN_DECLS

/**
 * AtlasLine:
 * @name: (not nullable): whose numbers they are, in the display language; borrowed
 * @type: (nullable): the group, where lines are groups
 * @style: the part of the palette
 * @cells: (element-type AtlasCell): those with a mark, by cycle
 * @named: whether the line carries its name; one that another line continues does not
 *
 * One line of a figure before it becomes a series.
 */
typedef struct
{
  const char *name;
  AtlasApplicantType *type;
  guint style;
  GPtrArray *cells;
  gboolean named;
} AtlasLine;

AtlasLine *atlas_line_new (const char *name, guint style) G_GNUC_WARN_UNUSED_RESULT;

/* The same line with only those of its cells that may make a headline. */
AtlasLine *atlas_line_new_sound (const AtlasLine *self) G_GNUC_WARN_UNUSED_RESULT;
void atlas_line_free (AtlasLine *self);

/* (element-type AtlasLine): the lines of the selected types that have any mark, in the order of
 * the vocabulary. */
GPtrArray *atlas_lines_new (const AtlasFigure *figure,
                            AtlasDataset *dataset,
                            AtlasSelection *selection) G_GNUC_WARN_UNUSED_RESULT;

double atlas_line_get_value (const AtlasLine *self, guint index);
int atlas_line_get_cycle (const AtlasLine *self, guint index);

/* (nullable): the cell of a cycle. */
AtlasCell *atlas_line_find (const AtlasLine *self, int cycle);

/* Series, axes, key and description of @lines, and the sources of their marks, those of @named
 * (element-type AtlasCell), whose numbers the title names, first. The title and the
 * subtitle are there already. */
void atlas_scene_add_lines (
    AtlasScene *scene, GPtrArray *lines, GPtrArray *named, AtlasDataset *dataset, const char *unit);

/* The last cycle in which every named line has a mark, so that the highest is the highest of all;
 * 0 where there is none, or only one line. */
int atlas_lines_find_last_shared_cycle (GPtrArray *lines);

/* (element-type AtlasCell): all marks of @lines. */
GPtrArray *atlas_lines_list_cells (GPtrArray *lines) G_GNUC_WARN_UNUSED_RESULT;

/* The years of @lines: "2008 to 2026". */
char *atlas_lines_describe_years (GPtrArray *lines) G_GNUC_WARN_UNUSED_RESULT;

/* "U.S. IMGs: up from 43.5 % in 1997 to 70.0 % in 2026": @subject, and the values as @format writes
 * them. */
char *atlas_line_describe_course (const AtlasLine *self,
                                  const char *subject,
                                  char *(*format) (AtlasCell *cell)) G_GNUC_WARN_UNUSED_RESULT;

/* (element-type AtlasCell) (transfer container): those whose numbers it names. */
GPtrArray *atlas_line_list_named (const AtlasLine *self) G_GNUC_WARN_UNUSED_RESULT;

/* The same about one specialty, from its sound numbers where it has any, else with a reservation.
 * @named: (element-type AtlasCell): takes those whose numbers it names. */
char *atlas_ranking_describe_course (const AtlasSpecialtyMeasure *measure,
                                     AtlasSpecialty *specialty,
                                     const AtlasLine *line,
                                     char *(*format) (AtlasCell *cell),
                                     GPtrArray *named) G_GNUC_WARN_UNUSED_RESULT;

/* One sentence that is true of the lines: the title of the figure.
 * @named: (element-type AtlasCell): takes those whose numbers it names. */
char *atlas_finding_new (GPtrArray *lines,
                         AtlasMeasure *measure,
                         GPtrArray *named) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
