/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A window with a figure and, beside it, the receipts of its numbers. The window is not shown yet,
 * and there is no data. */

#pragma once

#include "config.h"

#include "atlas-data-resources.h"
#include "atlas-figure-view-private.h"
#include "atlas-receipt-pane.h"
#include "atlas-ui-resources.h"
#include "ui-fixture.h"

#define US_2024 "c2024/match_rate_pct/percent/us_img/-/-/-/-"

typedef struct
{
  AtlasDataset *dataset;
  AtlasSelection *selection;
  GtkWidget *window;
  AtlasReceiptPane *pane;
  AtlasFigureView *view;
  guint n_signals; /* of the one that a test counts */
} Fixture;

static inline gboolean
is_up_to_date (Fixture *fixture)
{
  return !fixture->view->outdated && !g_main_context_pending (NULL);
}

static inline gboolean
is_gone (Fixture *fixture)
{
  return fixture->window == NULL;
}

static inline void
count_cb (Fixture *fixture)
{
  fixture->n_signals++;
}

static inline void
load (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  atlas_dataset_load (fixture->dataset, NULL, &error);
  g_assert_no_error (error);
}

static inline void
show (Fixture *fixture)
{
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for (is_up_to_date, fixture);
}

static inline void
set_up (Fixture *fixture, gconstpointer data)
{
  static const char *const types[] = { "us_img", "non_us_img", NULL };

  fixture->dataset = atlas_dataset_new ();
  fixture->selection = atlas_selection_new ();
  atlas_selection_set_types (fixture->selection, types);
  fixture->window = adw_window_new ();
  fixture->pane = g_object_new (ATLAS_TYPE_RECEIPT_PANE, NULL);
  fixture->view = g_object_new (ATLAS_TYPE_FIGURE_VIEW, NULL);
  g_object_set (fixture->pane, "content", fixture->view, NULL);
  atlas_receipt_pane_connect (fixture->pane, fixture->dataset);
  atlas_figure_view_connect (fixture->view, fixture->dataset, fixture->selection);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 800, 600);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->pane));
}

static inline void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  wait_for (is_gone, fixture);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (fixture->selection);
  g_assert_finalize_object (fixture->dataset);
}

static inline void
set_up_program (int *argc, char ***argv)
{
  gtk_test_init (argc, argv, NULL);
  adw_init ();
  g_resources_register (atlas_data_get_resource ());
  g_resources_register (atlas_ui_get_resource ());
}
