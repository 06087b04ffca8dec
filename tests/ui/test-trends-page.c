/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "window-fixture.h"

#include <glib/gstdio.h>

static const Setup wide = { .width = 1120 };

static gboolean
is_toggle_of (GtkWidget *widget, gconstpointer label)
{
  return GTK_IS_TOGGLE_BUTTON (widget) &&
         g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0;
}

static GtkToggleButton *
get_toggle (Fixture *fixture, const char *label)
{
  return GTK_TOGGLE_BUTTON (find (fixture->window, is_toggle_of, label));
}

static void
test_selection (Fixture *fixture, gconstpointer data)
{
  AtlasTrendsPage *page = fixture->page;
  GtkToggleButton *us_img = get_toggle (fixture, "U.S. IMGs");
  g_autofree char *title = g_strdup (gtk_label_get_label (fixture->figure->title));
  guint n_marks = count_marks (fixture);

  g_assert_true (gtk_toggle_button_get_active (us_img));
  g_assert_false (gtk_toggle_button_get_active (get_toggle (fixture, "All IMGs")));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->figure->chart),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, title);

  gtk_toggle_button_set_active (us_img, FALSE);
  g_assert_false (atlas_selection_has_type (page->selection, "us_img"));
  wait_for (is_up_to_date, fixture);
  g_assert_cmpuint (count_marks (fixture), <, n_marks);
  g_assert_cmpstr (gtk_label_get_label (fixture->figure->title), !=, title);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->figure->chart),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       gtk_label_get_label (fixture->figure->title));

  atlas_selection_toggle_type (page->selection, "us_img", TRUE);
  g_assert_true (gtk_toggle_button_get_active (us_img));
  wait_for (is_up_to_date, fixture);
  g_assert_cmpuint (count_marks (fixture), ==, n_marks);
  g_assert_cmpstr (gtk_label_get_label (fixture->figure->title), ==, title);
}

static void
test_settings (Fixture *fixture, gconstpointer data)
{
  AtlasTrendsPage *page = fixture->page;

  adw_toggle_group_set_active_name (page->figure_switch, "matched");
  gtk_check_button_set_active (page->bands, TRUE);
  gtk_drop_down_set_selected (page->first_cycle, 3);
  atlas_page_toggle_table (ATLAS_PAGE (page));
  g_autofree char *measure = g_settings_get_string (fixture->settings, "trends-measure");
  g_autofree char *view = g_settings_get_string (fixture->settings, "trends-view");
  g_assert_cmpstr (measure, ==, "matched");
  g_assert_cmpstr (view, ==, "table");
  g_assert_true (g_settings_get_boolean (fixture->settings, "trends-bands"));
  g_assert_cmpint (g_settings_get_int (fixture->settings, "trends-first-cycle"), >, 1990);

  reset_settings (fixture->settings);
  g_assert_cmpstr (adw_toggle_group_get_active_name (page->figure_switch), ==, "match-rate");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->figure->views), ==, "chart");
  g_assert_false (gtk_check_button_get_active (page->bands));
  g_assert_cmpuint (gtk_drop_down_get_selected (page->first_cycle), ==, 0);
}

/* An end that passes the other one takes it along; the ends of the list leave the range open. */
static void
test_cycles (Fixture *fixture, gconstpointer data)
{
  AtlasTrendsPage *page = fixture->page;
  guint n = g_list_model_get_n_items (gtk_drop_down_get_model (page->last_cycle));

  gtk_drop_down_set_selected (page->last_cycle, 4);
  g_assert_cmpint (atlas_selection_get_first_cycle (page->selection), ==, 0);
  gtk_drop_down_set_selected (page->first_cycle, 6);
  g_assert_cmpuint (gtk_drop_down_get_selected (page->last_cycle), ==, 6);
  gtk_drop_down_set_selected (page->last_cycle, 2);
  g_assert_cmpuint (gtk_drop_down_get_selected (page->first_cycle), ==, 2);
  gtk_drop_down_set_selected (page->last_cycle, n - 1);
  g_assert_cmpint (atlas_selection_get_last_cycle (page->selection), ==, 0);
}

static void
test_table (Fixture *fixture, gconstpointer data)
{
  g_assert_null (fixture->figure->table);
  gtk_widget_grab_focus (GTK_WIDGET (fixture->figure->chart));
  g_assert_true (gtk_widget_activate_action (fixture->window, "win.toggle-table", NULL));
  g_assert_nonnull (fixture->figure->table);
  AtlasTableView *table = fixture->figure->table;
  GtkWidget *view = find_type (GTK_WIDGET (table), GTK_TYPE_COLUMN_VIEW);
  GListModel *rows = G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (view)));
  guint n_rows = g_list_model_get_n_items (rows);
  g_assert_cmpuint (n_rows, >=, count_marks (fixture));
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), view));

  gtk_toggle_button_set_active (get_toggle (fixture, "U.S. IMGs"), FALSE);
  wait_for (is_up_to_date, fixture);
  g_assert_cmpuint (g_list_model_get_n_items (rows), <, n_rows);
  g_signal_emit_by_name (view, "activate", 0);
  g_assert_true (adw_overlay_split_view_get_show_sidebar (fixture->split));
  gtk_widget_activate_action (GTK_WIDGET (fixture->figure), "receipt.close", NULL);

  gtk_widget_activate_action (fixture->window, "win.toggle-table", NULL);
  gtk_widget_activate_action (fixture->window, "win.toggle-table", NULL);
  g_assert_true (fixture->figure->table == table);
}

static void
test_receipt (Fixture *fixture, gconstpointer data)
{
  static const char *const texts[] = {
    "67.0",
    "Match rate, U.S. IMGs, 2024",
    "3,181 matched",
    "of 4,751",
    "4 publishers agree",
    "Preferred",
    "Agree",
    "61.2",
    "rate of all IMGs",
  };

  g_assert_null (find_by_type (fixture, ATLAS_TYPE_RECEIPT_VIEW));
  gtk_widget_grab_focus (GTK_WIDGET (fixture->figure->chart));
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_signal_emit_by_name (fixture->figure->chart, "mark-activated", US_2024);
  wait_for (is_still, fixture);
  GtkWidget *receipt = find_by_type (fixture, ATLAS_TYPE_RECEIPT_VIEW);
  gtk_test_accessible_assert_role (receipt, GTK_ACCESSIBLE_ROLE_GROUP);
  const char *label = "Receipt: 67.0\302\240%, Match rate, U.S. IMGs, 2024";
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (receipt), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       label);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_assert_nonnull (find (receipt, has_text, texts[i]));
  g_assert_cmpstr (atlas_chart_view_get_selected_id (fixture->figure->chart), ==, US_2024);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), receipt));

  gtk_widget_activate_action (GTK_WIDGET (fixture->figure), "receipt.close", NULL);
  g_assert_false (adw_overlay_split_view_get_show_sidebar (fixture->split));
  g_assert_null (atlas_chart_view_get_selected_id (fixture->figure->chart));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == focus);
}

/* A name is shown as it is, whatever it would mean as markup. */
static void
test_origin (Fixture *fixture, gconstpointer data)
{
  AdwBanner *banner = find_by_type (fixture, ADW_TYPE_BANNER);
  g_autofree char *directory = g_dir_make_tmp (NULL, NULL);
  g_autofree char *path = g_build_filename (directory, "a & b.json", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (adw_banner_get_revealed (banner));
  g_file_set_contents (path,
                       "{\"format\": \"residency-atlas-data\", \"version\": 1, \"id\": \"other\","
                       " \"title\": \"Other\", \"date\": \"2026-11-22\", \"observations\": []}",
                       -1, &error);
  g_assert_no_error (error);
  atlas_dataset_load (fixture->dataset, path, &error);
  g_assert_no_error (error);
  g_assert_true (adw_banner_get_revealed (banner));
  g_assert_nonnull (strstr (adw_banner_get_title (banner), "“a & b.json”"));
  wait_for (is_still, fixture);
  load (fixture);
  g_assert_false (adw_banner_get_revealed (banner));
  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (directory), ==, 0);
}

int
main (int argc, char **argv)
{
  init (&argc, &argv);

  add ("/trends-page/selection", &wide, test_selection);
  add ("/trends-page/settings", &wide, test_settings);
  add ("/trends-page/cycles", &wide, test_cycles);
  add ("/trends-page/table", &wide, test_table);
  add ("/trends-page/receipt", &wide, test_receipt);
  add ("/trends-page/origin", &wide, test_origin);
  return g_test_run ();
}
