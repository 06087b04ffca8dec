/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-nested-page.h"

G_BEGIN_DECLS

/**
 * AtlasEligibilityPage:
 *
 * Whether a person may enter the Match: the result, and in front of it the screens of the wizard,
 * one behind the other. The rules are read, and the answers looked for, when it is first shown. The
 * answers are saved as they are given, and at once when the page is left.
 */
#define ATLAS_TYPE_ELIGIBILITY_PAGE (atlas_eligibility_page_get_type ())
G_DECLARE_FINAL_TYPE (
    AtlasEligibilityPage, atlas_eligibility_page, ATLAS, ELIGIBILITY_PAGE, AtlasNestedPage)

/* Takes the answers of a case file as those of the person. */
void atlas_eligibility_page_open (AtlasEligibilityPage *self, GFile *file);

G_END_DECLS
