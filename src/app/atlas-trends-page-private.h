/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-trends-page.h"

#include "atlas-selection.h"

G_BEGIN_DECLS

struct _AtlasTrendsPage
{
  AtlasFigurePage parent_instance;

  AdwToggleGroup *figure_switch;
  GtkDropDown *first_cycle;
  GtkDropDown *last_cycle;
  GtkCheckButton *bands;
  AdwWrapBox *types;
  GtkMenuButton *more_types;
  GtkBox *more_types_box;
  AtlasFigureView *figure;

  AtlasDataset *dataset; /* (not owned): the page's */
  AtlasSelection *selection;
  GPtrArray *type_buttons;  /* (element-type GtkWidget): toggles and check buttons with a type */
  GPtrArray *further_types; /* (element-type AtlasApplicantType): those in the menu */
  gboolean filling;         /* the choices are being set from the data or the selection */
};

/* The choices above the chart: filled from the data, kept in step with the selection. */
void atlas_trends_page_fill_choices (AtlasTrendsPage *self);
void atlas_trends_page_sync_choices (AtlasTrendsPage *self);
void atlas_trends_page_fill_further_types (AtlasTrendsPage *self);
void atlas_trends_page_drop_unknown_cycles (AtlasTrendsPage *self);
void atlas_trends_page_read_cycles (AtlasTrendsPage *self);

G_END_DECLS
