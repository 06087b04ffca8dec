/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "atlas-wizard.h"

G_BEGIN_DECLS

/**
 * AtlasScreenPage:
 *
 * One screen of the wizard: its questions, of which those are shown whose branch is open, and below
 * them the verdict as it stands. Its button goes on once the wizard's state allows it, by the
 * action "eligibility.next" with the id of the screen; "eligibility.result" shows the result so
 * far. A rule that ends the way is said at once.
 *
 * The page applies the state of the wizard and decides nothing. What the verdict becomes is
 * announced.
 */
#define ATLAS_TYPE_SCREEN_PAGE (atlas_screen_page_get_type ())
G_DECLARE_FINAL_TYPE (AtlasScreenPage, atlas_screen_page, ATLAS, SCREEN_PAGE, AdwNavigationPage)

AdwNavigationPage *
atlas_screen_page_new (AtlasWizard *wizard, const AtlasScreen *screen) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
