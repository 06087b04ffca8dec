/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "atlas-wizard.h"

G_BEGIN_DECLS

/* A date of the season, how far away it is, and, unfolded, its receipt. */
GtkWidget *
atlas_event_row_new (AtlasWizard *wizard, const AtlasEvent *event) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
