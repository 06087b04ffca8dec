/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "atlas-specialty-row.h"

G_BEGIN_DECLS

/* (nullable): the card of a number of @specialty, of the newest year that has it: a button that
 * activates the action "specialty.receipt" with the id of the cell. NULL where there is none. */
GtkWidget *atlas_specialty_fact_new (AtlasDataset *dataset,
                                     AtlasSpecialty *specialty,
                                     AtlasSpecialtyColumn column) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
