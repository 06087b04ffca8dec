/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-dataset.h"
#include "atlas-selection.h"

G_BEGIN_DECLS

/* The cycle that the figure "specialties-ranked" shows, and for a change the one that it starts
 * from, else 0. Where the selection leaves the cycle open it is the newest one that has numbers of
 * at least half as many of the specialties as the cycle with the most. Where it leaves the start of
 * a change open, it is the oldest one with which at least three quarters as many can be compared as
 * with the best. FALSE where there is none. */
gboolean atlas_ranked_find_cycles (AtlasDataset *dataset,
                                   AtlasSelection *selection,
                                   int *out_since,
                                   int *out_cycle);

G_END_DECLS
