/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-nested-page.h"

G_BEGIN_DECLS

/**
 * AtlasSpecialtiesPage:
 *
 * The specialties: the list, behind it one specialty or a comparison of up to four. Asks for the
 * data about them when it is first seen.
 *
 * What lies inside activates its actions: "specialties.open" with the id of a specialty,
 * "specialties.choose" with an id and whether that one is to be compared, "specialties.clear" and
 * "specialties.compare".
 */
#define ATLAS_TYPE_SPECIALTIES_PAGE (atlas_specialties_page_get_type ())
G_DECLARE_FINAL_TYPE (
    AtlasSpecialtiesPage, atlas_specialties_page, ATLAS, SPECIALTIES_PAGE, AtlasNestedPage)

G_END_DECLS
