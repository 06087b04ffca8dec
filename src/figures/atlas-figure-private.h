/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-figure.h"
#include "atlas-specialty-measure.h"

G_BEGIN_DECLS

/* One recipe a file; each figure of the table in atlas-figure.c names two functions. */
AtlasScene *
atlas_line_scene_new (const AtlasFigure *figure, AtlasDataset *dataset, AtlasSelection *selection);
GPtrArray *
atlas_line_list_cells (const AtlasFigure *figure, AtlasDataset *dataset, AtlasSelection *selection);
AtlasScene *atlas_ranked_scene_new (const AtlasFigure *figure,
                                    AtlasDataset *dataset,
                                    AtlasSelection *selection);
GPtrArray *atlas_ranked_list_cells (const AtlasFigure *figure,
                                    AtlasDataset *dataset,
                                    AtlasSelection *selection);
AtlasScene *atlas_heat_map_scene_new (const AtlasFigure *figure,
                                      AtlasDataset *dataset,
                                      AtlasSelection *selection);
GPtrArray *atlas_heat_map_list_cells (const AtlasFigure *figure,
                                      AtlasDataset *dataset,
                                      AtlasSelection *selection);
AtlasScene *atlas_composition_scene_new (const AtlasFigure *figure,
                                         AtlasDataset *dataset,
                                         AtlasSelection *selection);
GPtrArray *atlas_composition_list_cells (const AtlasFigure *figure,
                                         AtlasDataset *dataset,
                                         AtlasSelection *selection);
AtlasScene *atlas_scores_scene_new (const AtlasFigure *figure,
                                    AtlasDataset *dataset,
                                    AtlasSelection *selection);
GPtrArray *atlas_scores_list_cells (const AtlasFigure *figure,
                                    AtlasDataset *dataset,
                                    AtlasSelection *selection);
AtlasScene *atlas_compare_scene_new (const AtlasFigure *figure,
                                     AtlasDataset *dataset,
                                     AtlasSelection *selection);
GPtrArray *atlas_compare_list_cells (const AtlasFigure *figure,
                                     AtlasDataset *dataset,
                                     AtlasSelection *selection);

/* What follows is common to all recipes. */

/* The interval around a rate, in percent; FALSE where its counts are not known. */
gboolean atlas_cell_get_interval (AtlasCell *cell, double *out_low, double *out_high);

/* Whether the mark of a cell is an outline: computed, cautioned or disputed. */
gboolean atlas_cell_is_hollow (AtlasCell *cell);

/* Whether a cell has an exact value: a bound is not a point on a chart. */
gboolean atlas_cell_has_mark (AtlasCell *cell);

/* Whether a share rests on a count too small to mean much. */
gboolean atlas_cell_is_small (AtlasCell *cell);

/* Whether a value may make a headline: not cautioned, not disputed, not small, and it fits its
 * counts. */
gboolean atlas_cell_is_sound (AtlasCell *cell);

/* Whether one publisher alone has the value, or all that it is computed from. */
gboolean atlas_cell_has_one_source (AtlasCell *cell);

/* What a screen reader says of a mark: @what ("2024, U.S. IMGs"), its value, the interval, and
 * whether it is computed, disputed or shown with a caution. */
char *atlas_mark_describe (const char *what, AtlasCell *cell) G_GNUC_WARN_UNUSED_RESULT;

/* (nullable): how many of @cells (element-type AtlasCell), all with a value, have one source. */
char *atlas_cells_describe_one_source (GPtrArray *cells) G_GNUC_WARN_UNUSED_RESULT;

/* (nullable): how many of the values of @cells (element-type AtlasCell) were not read where they
 * were first published, in a sentence for a key. */
char *atlas_cells_describe_confidence (GPtrArray *cells) G_GNUC_WARN_UNUSED_RESULT;

/* What stands below a title, @subtitle (transfer full), and whether the numbers that the title
 * names, those of @cells (element-type AtlasCell), were not read where they were first published: a
 * headline tells it near by, on a line of its own, not in the key alone. */
char *atlas_subtitle_add_basis (char *subtitle, GPtrArray *cells) G_GNUC_WARN_UNUSED_RESULT;

/* Ticks from @low to @high at round numbers, with the unit at the last. A rate stays within 0 and
 * 100. */
void atlas_scene_add_value_ticks (
    AtlasScene *scene, double low, double high, const char *unit, guint max_count);

/* Source line, sources in full and licence for @cells (element-type AtlasCell), those with a mark;
 * the line always has the publishers of @named (element-type AtlasCell), those whose
 * numbers the title names. */
void atlas_scene_set_sources (AtlasScene *scene,
                              GPtrArray *cells,
                              GPtrArray *named,
                              AtlasDataset *dataset);

G_END_DECLS
