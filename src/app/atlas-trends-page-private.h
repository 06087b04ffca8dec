/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-trends-page.h"

#include "atlas-chart-view.h"
#include "atlas-figure.h"
#include "atlas-receipt-view.h"
#include "atlas-selection.h"
#include "atlas-table-view.h"

G_BEGIN_DECLS

struct _AtlasTrendsPage
{
  AdwNavigationPage parent_instance;

  AdwBanner *banner;
  AdwOverlaySplitView *receipt_split;
  AdwToggleGroup *figure_switch;
  GtkDropDown *first_cycle;
  GtkDropDown *last_cycle;
  GtkCheckButton *bands;
  AdwWrapBox *types;
  GtkMenuButton *more_types;
  GtkBox *more_types_box;
  GtkLabel *title;
  GtkLabel *subtitle;
  GtkStack *views;
  GtkStack *chart_stack;
  AtlasChartView *chart;
  AdwBin *table_bin;
  GtkLabel *key;
  GtkLabel *footer;
  AdwBin *receipt_bin;

  AtlasDataset *dataset;
  AtlasSelection *selection;
  AtlasReceiptView *receipt; /* (nullable): made when first shown */
  AtlasTableView *table;     /* (nullable): made when first shown */
  GPtrArray *type_buttons;   /* (element-type GtkWidget): toggles and check buttons with a type */
  GPtrArray *further_types;  /* (element-type AtlasApplicantType): those in the menu */
  guint update_source;       /* a pending update, at most one a frame */
  gboolean filling;          /* the choices are being set from the data or the selection */
  gboolean compact;
  gboolean narrow;
  gboolean exportable;
};

/* The choices above the chart: filled from the data, kept in step with the selection. */
void atlas_trends_page_fill_choices (AtlasTrendsPage *self);
void atlas_trends_page_sync_choices (AtlasTrendsPage *self);
void atlas_trends_page_fill_further_types (AtlasTrendsPage *self);
void atlas_trends_page_drop_unknown_cycles (AtlasTrendsPage *self);
void atlas_trends_page_read_cycles (AtlasTrendsPage *self);

G_END_DECLS
