/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "atlas-wizard.h"

G_BEGIN_DECLS

/**
 * AtlasResultPage:
 *
 * The verdict on a case, and every rule that concerns the person: what is still to do in the order
 * of its dates, what is to be clarified, warnings, advice, and what is met. Each opens to its
 * reason, cost and sources. Where nothing was answered yet it asks to start.
 *
 * Activates the actions "eligibility.continue", "eligibility.review", "eligibility.ask" with the id
 * of an answer, "eligibility.peers", "eligibility.open", "eligibility.start-over" and
 * "eligibility.delete". The property "narrow" is as in #AtlasPage.
 */
#define ATLAS_TYPE_RESULT_PAGE (atlas_result_page_get_type ())
G_DECLARE_FINAL_TYPE (AtlasResultPage, atlas_result_page, ATLAS, RESULT_PAGE, AdwNavigationPage)

AdwNavigationPage *atlas_result_page_new (AtlasWizard *wizard) G_GNUC_WARN_UNUSED_RESULT;

/* Says something that stays until it is read; NULL takes it back. */
void atlas_result_page_set_banner (AtlasResultPage *self, const char *text);

G_END_DECLS
