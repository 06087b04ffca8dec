/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "atlas-rule-base.h"

G_BEGIN_DECLS

/* What unfolds below an AdwExpanderRow about a rule or a date: text to read and to copy, and the
 * sources. */

/* Adds a row for @title's details to @row, to be filled. */
GtkBox *atlas_details_row_add (AdwExpanderRow *row, const char *title);

/* @text: (nullable); @style: (nullable): a style class */
void atlas_details_row_add_text (GtkBox *details, const char *text, const char *style);

/* The same, and takes @text over. */
void atlas_details_row_take_text (GtkBox *details, char *text, const char *style);

/* A link to each of the sources whose ids are given. */
void atlas_details_row_add_sources (GtkBox *details, AtlasRuleBase *base, GStrv sources);

G_END_DECLS
