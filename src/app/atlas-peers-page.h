/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-figure-subpage.h"
#include "atlas-wizard.h"

G_BEGIN_DECLS

/**
 * AtlasPeersPage:
 *
 * Where people like the person of a case matched: the scores of their group in the Match, with
 * their own marked, and the specialties by the share of the group; and what those cannot say. The
 * person's score leaves the window only if they say so.
 */
#define ATLAS_TYPE_PEERS_PAGE (atlas_peers_page_get_type ())
G_DECLARE_FINAL_TYPE (AtlasPeersPage, atlas_peers_page, ATLAS, PEERS_PAGE, AtlasFigureSubpage)

AdwNavigationPage *atlas_peers_page_new (AtlasDataset *dataset,
                                         GSettings *settings,
                                         AtlasWizard *wizard) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
