/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-receipt-view.h"
#include "figure-fixture.h"

static AdwOverlaySplitView *
get_split (Fixture *fixture)
{
  return ADW_OVERLAY_SPLIT_VIEW (find_type (fixture->window, ADW_TYPE_OVERLAY_SPLIT_VIEW));
}

static void
open_receipt (Fixture *fixture)
{
  load (fixture);
  show (fixture);
  g_assert_null (find_type (fixture->window, ATLAS_TYPE_RECEIPT_VIEW));
  atlas_receipt_pane_show (fixture->pane, US_2024);
  g_signal_connect_swapped (fixture->pane, "notify::cell-id", G_CALLBACK (count_cb), fixture);
}

static void
assert_closed (Fixture *fixture)
{
  g_assert_null (atlas_receipt_pane_get_cell_id (fixture->pane));
  g_assert_false (adw_overlay_split_view_get_show_sidebar (get_split (fixture)));
  g_assert_cmpuint (fixture->n_signals, ==, 1);
}

static void
test_show (Fixture *fixture, gconstpointer data)
{
  open_receipt (fixture);
  GtkWidget *receipt = find_type (fixture->window, ATLAS_TYPE_RECEIPT_VIEW);
  g_assert_cmpstr (atlas_receipt_pane_get_cell_id (fixture->pane), ==, US_2024);
  g_assert_true (adw_overlay_split_view_get_show_sidebar (get_split (fixture)));
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), receipt));
  gtk_test_accessible_assert_role (receipt, GTK_ACCESSIBLE_ROLE_GROUP);

  atlas_receipt_pane_close (fixture->pane);
  atlas_receipt_pane_close (fixture->pane);
  assert_closed (fixture);
}

static void
test_close_button (Fixture *fixture, gconstpointer data)
{
  open_receipt (fixture);
  g_signal_emit_by_name (find_type (fixture->window, ATLAS_TYPE_RECEIPT_VIEW), "close-requested");
  assert_closed (fixture);
}

static void
test_other_cell (Fixture *fixture, gconstpointer data)
{
  const char *other = "c2024/match_rate_pct/percent/all_img/-/-/-/-";

  open_receipt (fixture);
  g_signal_emit_by_name (find_type (fixture->window, ATLAS_TYPE_RECEIPT_VIEW), "cell-requested",
                         other);
  g_assert_cmpstr (atlas_receipt_pane_get_cell_id (fixture->pane), ==, other);
  g_assert_cmpuint (fixture->n_signals, ==, 1);
  g_assert_true (adw_overlay_split_view_get_show_sidebar (get_split (fixture)));
}

static void
test_unknown_cell (Fixture *fixture, gconstpointer data)
{
  load (fixture);
  show (fixture);
  g_signal_connect_swapped (fixture->pane, "notice", G_CALLBACK (count_cb), fixture);
  atlas_receipt_pane_show (fixture->pane, "c1900/match_rate_pct/percent/us_img/-/-/-/-");
  assert_closed (fixture);
}

static void
test_other_data (Fixture *fixture, gconstpointer data)
{
  open_receipt (fixture);
  load (fixture);
  assert_closed (fixture);
  wait_for (is_up_to_date, fixture);
}

static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  AdwOverlaySplitView *split = get_split (fixture);

  g_assert_false (adw_overlay_split_view_get_collapsed (split));
  g_object_set (fixture->pane, "compact", TRUE, "narrow", TRUE, NULL);
  g_assert_true (adw_overlay_split_view_get_collapsed (split));
  g_assert_cmpfloat_with_epsilon (adw_overlay_split_view_get_sidebar_width_fraction (split), 1.0,
                                  1e-9);
  g_object_set (fixture->pane, "narrow", FALSE, NULL);
  g_assert_cmpfloat_with_epsilon (adw_overlay_split_view_get_sidebar_width_fraction (split), 0.36,
                                  1e-9);
}

int
main (int argc, char **argv)
{
  set_up_program (&argc, &argv);

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/receipt-pane/show", test_show);
  ADD ("/receipt-pane/close-button", test_close_button);
  ADD ("/receipt-pane/other-cell", test_other_cell);
  ADD ("/receipt-pane/unknown-cell", test_unknown_cell);
  ADD ("/receipt-pane/other-data", test_other_data);
  ADD ("/receipt-pane/narrow", test_narrow);
  return g_test_run ();
}
