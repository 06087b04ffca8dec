/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-dataset.h"
#include "atlas-selection.h"

G_BEGIN_DECLS

/* The specialties of a selection that are to be compared: ATLAS_COMPARE_MAX at most. */

guint atlas_specialty_choice_count (AtlasSelection *compared);

/* FALSE, and nothing is changed, where @specialty would be one too many. */
gboolean atlas_specialty_choice_set (AtlasSelection *compared, const char *specialty, gboolean on);

/* Takes out those that @dataset does not have and those that are too many: they would count without
 * being seen. */
void atlas_specialty_choice_prune (AtlasSelection *compared, AtlasDataset *dataset);

void atlas_specialty_choice_clear (AtlasSelection *compared);

G_END_DECLS
