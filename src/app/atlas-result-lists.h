/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "atlas-wizard.h"

G_BEGIN_DECLS

/* Fills @box with what the result consists of below the verdict: every rule that concerns the
 * person, by what became of it, and the dates ahead. What is good to know and what is met is
 * folded. */
void atlas_result_lists_fill (GtkBox *box, AtlasWizard *wizard);

G_END_DECLS
