/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-dataset.h"
#include "atlas-selection.h"

G_BEGIN_DECLS

/* The cycle that the figure "specialties-ranked" shows, and for a change the one that it starts
 * from, else 0. Where the selection leaves the cycle open it is the newest one that has sound
 * numbers of at least half as many of the specialties as the cycle with the most: numbers without a
 * caution, undisputed, not small, and in accord with their counts, so that a headline can rest on
 * them. Where it leaves the start of a change open, it is the oldest one with which at least three
 * quarters as many sound ones can be compared as with the best. Other numbers count only where no
 * cycle has a sound one. Newer is preferred to better sourced: no cycle has the shares of IMGs from
 * NRMP's own tables, and most have them from one source that quotes those, which is why the line
 * below the title says whether what it names is quoted. FALSE where there is none. */
gboolean atlas_ranked_find_cycles (AtlasDataset *dataset,
                                   AtlasSelection *selection,
                                   int *out_since,
                                   int *out_cycle);

G_END_DECLS
