/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-figure-view.h"

#include "atlas-chart-view.h"
#include "atlas-table-view.h"

G_BEGIN_DECLS

struct _AtlasFigureView
{
  AdwBin parent_instance;

  GtkLabel *title;
  GtkLabel *subtitle;
  GtkStack *views;
  AtlasChartView *chart;
  GtkLabel *key;
  AdwBin *table_bin;
  GtkLabel *absences; /* below the table */
  GtkLabel *footer;

  AtlasDataset *dataset;
  AtlasSelection *selection;
  GCancellable *cancellable;
  AtlasTableView *table; /* (nullable): made when first shown */
  guint update_source;   /* a pending update, at most one a frame */
  gboolean outdated;     /* an update is due, if not pending then when the view is mapped */
  gboolean table_outdated;
  gboolean ready; /* what the figure reads is there */
  gboolean shows_table;
  gboolean exportable;
};

G_END_DECLS
