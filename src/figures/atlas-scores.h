/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What there is to choose from in the figure "scores". Lists are of what has a number. */

#pragma once

#include "atlas-dataset.h"
#include "atlas-selection.h"

G_BEGIN_DECLS

/* (array zero-terminated=1): what the figure can show, as AtlasSelection:measure takes it:
 * quantities in the order of the vocabulary, then measures that are one number a group. @types
 * (nullable): of any of these groups; @edition: in this one, or 0 for any. */
GStrv atlas_scores_list_measures (AtlasDataset *dataset,
                                  int edition,
                                  const char *const *types) G_GNUC_WARN_UNUSED_RESULT;

/* (nullable): its name in the display language; NULL where the figure knows no such measure. */
const char *atlas_scores_name_measure (AtlasDataset *dataset, const char *measure);

/* Whether a value of the reader's own can be compared with it: with a score, not with a share of a
 * group. */
gboolean atlas_scores_takes_me (AtlasDataset *dataset, const char *measure);

/* (element-type int): the editions that have @measure (nullable: anything) of any of @types
 * (nullable: any group), sorted. */
GArray *atlas_scores_list_editions (AtlasDataset *dataset,
                                    const char *measure,
                                    const char *const *types) G_GNUC_WARN_UNUSED_RESULT;

/* (array zero-terminated=1): ids of the groups and of the outcomes that an edition has numbers of,
 * 0 for any edition, in the order of the vocabulary. @type (nullable): of this group. */
GStrv atlas_scores_list_types (AtlasDataset *dataset, int edition) G_GNUC_WARN_UNUSED_RESULT;
GStrv atlas_scores_list_outcomes (AtlasDataset *dataset,
                                  int edition,
                                  const char *type) G_GNUC_WARN_UNUSED_RESULT;

/* (array zero-terminated=1): ids of the specialties that any edition has numbers of. */
GStrv atlas_scores_list_specialties (AtlasDataset *dataset) G_GNUC_WARN_UNUSED_RESULT;

/* The measure and the edition that the figure shows for @selection: what is selected, or the first
 * measure, and the newest edition that has it; 0 where none has. */
const char *atlas_scores_get_measure (AtlasDataset *dataset, AtlasSelection *selection);
int atlas_scores_get_edition (AtlasDataset *dataset, AtlasSelection *selection);

/* "2026 edition", or "2014 edition (2013 Match)" where it is about the Match of another year. */
char *atlas_scores_name_edition (AtlasDataset *dataset, int edition) G_GNUC_WARN_UNUSED_RESULT;

/* (nullable): what an edition holds and what it does not, in the display language. */
const char *atlas_scores_describe_edition (AtlasDataset *dataset, int edition);

G_END_DECLS
