/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-compare.h"
#include "atlas-line-private.h"

G_BEGIN_DECLS

/* The specialty that a line, which has a mark, is about. */
AtlasSpecialty *atlas_compare_find_specialty (AtlasDataset *dataset, const AtlasLine *line);

/* One sentence that is true of @lines (element-type AtlasLine): the title of the figure. @named:
 * (element-type AtlasCell): takes those whose numbers it names. */
char *atlas_compare_describe_finding (AtlasDataset *dataset,
                                      GPtrArray *lines,
                                      const AtlasSpecialtyMeasure *measure,
                                      GPtrArray *named) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
