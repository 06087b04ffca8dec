/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-scores-page.h"

G_BEGIN_DECLS

struct _AtlasScoresPage
{
  AtlasFigurePage parent_instance;

  GtkDropDown *measure;
  AdwToggleGroup *rows;
  GtkDropDown *edition;
  GtkDropDown *specialty;
  AdwWrapBox *types;
  AdwWrapBox *me_box;
  GtkCheckButton *has_me;
  GtkSpinButton *me;
  GtkCheckButton *export_me;
  AtlasFigureView *figure;

  AtlasSelection *selection;
  GPtrArray *measure_ids;   /* (element-type utf8): of the entries of @measure */
  GPtrArray *specialty_ids; /* (element-type utf8): of the entries of @specialty */
  GArray *edition_years;    /* (element-type int): of the entries of @edition, newest first */
  GPtrArray *type_buttons;  /* (element-type GtkWidget): toggles with a type */
  gboolean filling;         /* the choices are being set from the data or the selection */
};

/* The choices above the chart: filled from the data, kept in step with the selection. */
void atlas_scores_page_fill_choices (AtlasScoresPage *self);
void atlas_scores_page_sync_choices (AtlasScoresPage *self);

/* What was chosen goes into the selection. */
void atlas_scores_page_read_measure (AtlasScoresPage *self);
void atlas_scores_page_read_edition (AtlasScoresPage *self);
void atlas_scores_page_read_rows (AtlasScoresPage *self);

G_END_DECLS
