/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "atlas-wizard.h"

G_BEGIN_DECLS

/* A row that asks @question and gives the answer to @wizard, whose answers it shows: a list to
 * choose from, a number or a date to type, or states to check, as the question asks. Every row can
 * be answered with "I don’t know". Nothing is chosen before the person does. */
GtkWidget *
atlas_answer_row_new (AtlasWizard *wizard, const AtlasQuestion *question) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
