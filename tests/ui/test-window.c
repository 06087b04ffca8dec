/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-data-resources.h"
#include "atlas-figure-view-private.h"
#include "atlas-receipt-view.h"
#include "atlas-trends-page-private.h"
#include "atlas-ui-resources.h"
#include "atlas-window.h"

#include <glib/gstdio.h>
#include <string.h>

#define WAIT_SECONDS 10
#define US_2024 "c2024/match_rate_pct/percent/us_img/-/-/-/-"

/* What a test starts from. */
typedef struct
{
  int width;
  gboolean empty; /* no data yet */
  gboolean rtl;
  double text_scale;
} Setup;

static const Setup wide = { .width = 1120 };
static const Setup middle = { .width = 800 };
static const Setup narrow = { .width = 360 };
static const Setup empty = { .width = 1120, .empty = TRUE };
static const Setup right_to_left = { .width = 1120, .rtl = TRUE };
static const Setup large_text = { .width = 1120, .text_scale = 2.0 };

typedef struct
{
  GSettings *settings;
  AtlasDataset *dataset;
  GtkWidget *window;
  AtlasTrendsPage *page;
  AtlasFigureView *figure;
  AdwOverlaySplitView *split; /* what the receipt is part of */
} Fixture;

typedef gboolean (*Predicate) (GtkWidget *widget, gconstpointer data);

static gboolean
time_out_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_CONTINUE;
}

static void
wait_for (gboolean (*condition) (Fixture *fixture), Fixture *fixture)
{
  gboolean timed_out = FALSE;
  guint timeout = g_timeout_add_seconds (WAIT_SECONDS, time_out_cb, &timed_out);

  while (!timed_out && !condition (fixture))
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (timeout);
  g_assert_false (timed_out);
}

static GtkWidget *
find (GtkWidget *widget, Predicate predicate, gconstpointer data)
{
  if (predicate (widget, data))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, predicate, data);
      if (found != NULL)
        return found;
    }
  return NULL;
}

static gboolean
has_type (GtkWidget *widget, gconstpointer type)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (widget, GPOINTER_TO_SIZE (type));
}

static gboolean
has_action (GtkWidget *widget, gconstpointer action)
{
  return GTK_IS_ACTIONABLE (widget) &&
         g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), action) == 0;
}

static gboolean
has_text (GtkWidget *widget, gconstpointer text)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) &&
         strstr (gtk_label_get_label (GTK_LABEL (widget)), text) != NULL;
}

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

static guint
count_marks (Fixture *fixture)
{
  guint n_marks = 0;

  for (GtkWidget *mark = gtk_widget_get_first_child (GTK_WIDGET (fixture->figure->chart));
       mark != NULL; mark = gtk_widget_get_next_sibling (mark))
    n_marks++;
  return n_marks;
}

static gpointer
find_by_type (Fixture *fixture, GType type)
{
  return find (fixture->window, has_type, GSIZE_TO_POINTER (type));
}

static gboolean
get_flag (Fixture *fixture, const char *property)
{
  gboolean flag;

  g_object_get (fixture->page, property, &flag, NULL);
  return flag;
}

static gboolean
is_up_to_date (Fixture *fixture)
{
  return !fixture->figure->outdated;
}

static gboolean
is_drawn (Fixture *fixture)
{
  return gtk_widget_get_mapped (GTK_WIDGET (fixture->figure->chart)) &&
         gtk_widget_get_width (GTK_WIDGET (fixture->figure->chart)) > 0;
}

static gboolean
is_still (Fixture *fixture)
{
  return is_drawn (fixture) && !g_main_context_pending (NULL);
}

static gboolean
is_narrow (Fixture *fixture)
{
  return get_flag (fixture, "narrow") && is_still (fixture);
}

/* The trial run of a text size ends with the window that it was for. */
static void
set_text_scale (double scale)
{
  GtkSettings *settings = gtk_settings_get_default ();

  gtk_settings_reset_property (settings, "gtk-xft-dpi");
  if (scale > 0)
    {
      int dpi;
      g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
      g_object_set (settings, "gtk-xft-dpi", (int) (dpi * scale), NULL);
    }
}

static void
reset_settings (GSettings *settings)
{
  g_autoptr (GSettingsSchema) schema = NULL;

  g_object_get (settings, "settings-schema", &schema, NULL);
  g_auto (GStrv) keys = g_settings_schema_list_keys (schema);
  for (guint i = 0; keys[i] != NULL; i++)
    g_settings_reset (settings, keys[i]);
}

static void
load (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  atlas_dataset_load (fixture->dataset, NULL, &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  const Setup *setup = data;

  gtk_widget_set_default_direction (setup->rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  set_text_scale (setup->text_scale);
  fixture->settings = g_settings_new (ATLAS_APP_ID);
  reset_settings (fixture->settings);
  g_settings_set_int (fixture->settings, "window-width", setup->width);
  fixture->dataset = atlas_dataset_new ();
  fixture->window = GTK_WIDGET (atlas_window_new (NULL, fixture->dataset, fixture->settings));
  fixture->page = find_by_type (fixture, ATLAS_TYPE_TRENDS_PAGE);
  fixture->figure = fixture->page->figure;
  fixture->split = find_by_type (fixture, ADW_TYPE_OVERLAY_SPLIT_VIEW);
  if (!setup->empty)
    load (fixture);
  gtk_window_present (GTK_WINDOW (fixture->window));
  if (!setup->empty)
    wait_for (is_still, fixture);
}

static gboolean
is_collapsed (Fixture *fixture)
{
  return adw_navigation_split_view_get_collapsed (
      find_by_type (fixture, ADW_TYPE_NAVIGATION_SPLIT_VIEW));
}

/* GTK lets go of it with its last frame. */
static gboolean
is_gone (Fixture *fixture)
{
  return fixture->window == NULL;
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gboolean collapsed = is_collapsed (fixture);

  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  wait_for (is_gone, fixture);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  if (collapsed)
    {
      /* libadwaita 1.7 never lets go of a page of a split view that is collapsed. */
      g_object_unref (fixture->dataset);
      g_object_unref (fixture->settings);
    }
  else
    {
      g_assert_finalize_object (fixture->dataset);
      g_assert_finalize_object (fixture->settings);
    }
  set_text_scale (0);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_wide (Fixture *fixture, gconstpointer data)
{
  g_assert_false (is_collapsed (fixture));
  g_assert_false (get_flag (fixture, "compact"));
  g_assert_false (adw_overlay_split_view_get_collapsed (fixture->split));
}

static void
test_middle (Fixture *fixture, gconstpointer data)
{
  g_assert_false (is_collapsed (fixture));
  g_assert_true (adw_overlay_split_view_get_collapsed (fixture->split));
}

static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  wait_for (is_narrow, fixture);
  g_assert_true (is_collapsed (fixture));
  g_assert_true (adw_overlay_split_view_get_collapsed (fixture->split));
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->page)), <=, 360);
}

/* It becomes narrow with the receipt open. */
static void
test_shrink (Fixture *fixture, gconstpointer data)
{
  g_signal_emit_by_name (fixture->figure->chart, "mark-activated", US_2024);
  wait_for (is_still, fixture);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  wait_for (is_narrow, fixture);
  g_assert_true (adw_overlay_split_view_get_show_sidebar (fixture->split));
}

static gboolean
is_wide (Fixture *fixture)
{
  return !get_flag (fixture, "compact") && is_still (fixture);
}

/* It becomes wide: there is no receipt to be shown beside the chart. */
static void
test_widen (Fixture *fixture, gconstpointer data)
{
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1120, 640);
  wait_for (is_wide, fixture);
  g_assert_false (adw_overlay_split_view_get_show_sidebar (fixture->split));
}

static void
test_actions (Fixture *fixture, gconstpointer data)
{
  static const char *const nobody[] = { NULL };
  GtkWidget *button = find (fixture->window, has_action, "win.export");

  g_assert_false (gtk_widget_get_sensitive (button));
  load (fixture);
  wait_for (is_up_to_date, fixture);
  g_assert_true (gtk_widget_get_sensitive (button));
  atlas_selection_set_types (fixture->page->selection, nobody);
  wait_for (is_up_to_date, fixture);
  g_assert_false (gtk_widget_get_sensitive (button));
  g_assert_cmpuint (count_marks (fixture), ==, 0);
  g_settings_reset (fixture->settings, "trends-types");
  wait_for (is_up_to_date, fixture);
  g_assert_true (gtk_widget_get_sensitive (button));
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
  AtlasTrendsPage *page = fixture->page;

  g_assert_null (fixture->figure->table);
  gtk_widget_grab_focus (GTK_WIDGET (fixture->figure->chart));
  g_assert_true (gtk_widget_activate_action (fixture->window, "win.toggle-table", NULL));
  g_assert_nonnull (fixture->figure->table);
  AtlasTableView *table = fixture->figure->table;
  GtkWidget *view = find (GTK_WIDGET (table), has_type, GSIZE_TO_POINTER (GTK_TYPE_COLUMN_VIEW));
  GListModel *rows = G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (view)));
  guint n_rows = g_list_model_get_n_items (rows);
  g_assert_cmpuint (n_rows, >=, count_marks (fixture));
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), view));

  gtk_toggle_button_set_active (get_toggle (fixture, "U.S. IMGs"), FALSE);
  wait_for (is_up_to_date, fixture);
  g_assert_cmpuint (g_list_model_get_n_items (rows), <, n_rows);
  g_signal_emit_by_name (view, "activate", 0);
  g_assert_true (adw_overlay_split_view_get_show_sidebar (fixture->split));
  gtk_widget_activate_action (GTK_WIDGET (page), "receipt.close", NULL);

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
  AtlasTrendsPage *page = fixture->page;

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

  gtk_widget_activate_action (GTK_WIDGET (page), "receipt.close", NULL);
  g_assert_false (adw_overlay_split_view_get_show_sidebar (fixture->split));
  g_assert_null (atlas_chart_view_get_selected_id (fixture->figure->chart));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == focus);
}

static gboolean
is_control (GtkWidget *widget)
{
  return gtk_widget_get_mapped (widget) && gtk_widget_get_focusable (widget) &&
         (GTK_IS_BUTTON (widget) || GTK_IS_CHECK_BUTTON (widget) || GTK_IS_EDITABLE (widget) ||
          GTK_IS_LIST_BOX_ROW (widget) || GTK_IS_DROP_DOWN (widget) || GTK_IS_RANGE (widget) ||
          ATLAS_IS_CHART_VIEW (gtk_widget_get_parent (widget)));
}

static gboolean
is_text (GtkWidget *widget, gconstpointer data)
{
  return GTK_IS_LABEL (widget) && *gtk_label_get_label (GTK_LABEL (widget)) != '\0';
}

/* A tooltip is the name of what has no other one. Toggles in a group, drop-downs and menu buttons
 * have parts that are named by their text or by the widget around. */
static gboolean
has_name (GtkWidget *widget)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (widget);
  const char *tooltip = gtk_widget_get_tooltip_text (widget);

  return gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL) ||
         gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY) ||
         (tooltip != NULL && *tooltip != '\0');
}

static gboolean
is_nameless (GtkWidget *widget, gconstpointer data)
{
  return is_control (widget) && !has_name (widget) && find (widget, is_text, NULL) == NULL &&
         !has_name (gtk_widget_get_parent (widget));
}

static void
assert_names (Fixture *fixture)
{
  GtkWidget *nameless = find (fixture->window, is_nameless, NULL);

  if (nameless != NULL)
    g_error ("a %s in a %s has no name", G_OBJECT_TYPE_NAME (nameless),
             G_OBJECT_TYPE_NAME (gtk_widget_get_parent (nameless)));
}

static void
test_names (Fixture *fixture, gconstpointer data)
{
  AtlasTrendsPage *page = fixture->page;

  assert_names (fixture);
  gtk_menu_button_popup (page->more_types);
  wait_for (is_still, fixture);
  assert_names (fixture);
  gtk_menu_button_popdown (page->more_types);
  g_signal_emit_by_name (fixture->figure->chart, "mark-activated", US_2024);
  wait_for (is_still, fixture);
  assert_names (fixture);
  atlas_page_toggle_table (ATLAS_PAGE (page));
  assert_names (fixture);

  gtk_test_accessible_assert_role (fixture->figure->chart, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_role (fixture->figure->title, GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_role (page->types, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (page->types), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Applicant groups");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (page->figure_switch),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Measure");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (page->first_cycle),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "First year");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (page->bands), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Range");
}

static void
test_focus (Fixture *fixture, gconstpointer data)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_is_ancestor (focus, GTK_WIDGET (fixture->page->figure_switch)));
}

static double
get_left (Fixture *fixture, GtkWidget *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, fixture->window, &bounds));
  return bounds.origin.x;
}

static void
test_rtl (Fixture *fixture, gconstpointer data)
{
  GtkWidget *chart = GTK_WIDGET (fixture->figure->chart);
  GtkWidget *first = gtk_widget_get_first_child (chart);

  g_assert_cmpfloat (get_left (fixture, first), >,
                     get_left (fixture, gtk_widget_get_next_sibling (first)));
  g_signal_emit_by_name (chart, "mark-activated", US_2024);
  wait_for (is_still, fixture);
  g_assert_cmpfloat (get_left (fixture, find_by_type (fixture, ATLAS_TYPE_RECEIPT_VIEW)), <,
                     get_left (fixture, chart));
}

static void
test_dark (Fixture *fixture, gconstpointer data)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_DARK);
  g_signal_emit_by_name (fixture->figure->chart, "mark-activated", US_2024);
  wait_for (is_still, fixture);
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_DEFAULT);
  wait_for (is_still, fixture);
}

static void
test_high_contrast (Fixture *fixture, gconstpointer data)
{
  g_assert_true (adw_style_manager_get_high_contrast (adw_style_manager_get_default ()));
  test_dark (fixture, data);
}

/* libadwaita can be told so only before it starts. */
static void
test_in_high_contrast (void)
{
  g_test_trap_subprocess ("/window/high-contrast/subprocess", 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
}

/* Twice the text in the same window leaves half the room. */
static void
test_large_text (Fixture *fixture, gconstpointer data)
{
  wait_for (is_narrow, fixture);
  g_assert_true (is_collapsed (fixture));
  g_signal_emit_by_name (fixture->figure->chart, "mark-activated", US_2024);
  wait_for (is_still, fixture);
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

static GtkListBox *
get_sidebar (Fixture *fixture)
{
  return find_by_type (fixture, GTK_TYPE_LIST_BOX);
}

static guint
count_pages (GtkStack *pages)
{
  return g_list_model_get_n_items (G_LIST_MODEL (gtk_stack_get_pages (pages)));
}

/* All pages but the first ask for the specialties. */
static gboolean
is_filled (Fixture *fixture)
{
  return (gtk_widget_get_mapped (GTK_WIDGET (fixture->page)) ||
          atlas_dataset_get_specialties_loaded (fixture->dataset)) &&
         !g_main_context_pending (NULL);
}

/* Each page is made when its row is first chosen, and only the one that is shown is on the screen.
 */
static void
test_pages (Fixture *fixture, gconstpointer data)
{
  GtkStack *pages = GTK_STACK (gtk_widget_get_parent (GTK_WIDGET (fixture->page)));
  GtkListBoxRow *row;

  g_assert_cmpuint (count_pages (pages), ==, 1);
  for (int i = 0; (row = gtk_list_box_get_row_at_index (get_sidebar (fixture), i)) != NULL; i++)
    {
      gtk_widget_activate (GTK_WIDGET (row));
      wait_for (is_filled, fixture);
      GtkWidget *page = gtk_stack_get_visible_child (pages);
      g_autofree char *id = g_settings_get_string (fixture->settings, "page");
      g_assert_cmpuint (count_pages (pages), ==, (guint) i + 1);
      g_assert_cmpstr (gtk_stack_get_visible_child_name (pages), ==, id);
      g_assert_true (ATLAS_IS_PAGE (page));
      g_assert_true (gtk_list_box_row_is_selected (row));
      g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (fixture->page)) == (i == 0));

      /* What was not filled yet had nothing to take the focus. */
      gtk_widget_activate (GTK_WIDGET (row));
      g_assert_true (
          gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), page));
      assert_names (fixture);
    }

  g_settings_reset (fixture->settings, "page");
  g_assert_true (gtk_stack_get_visible_child (pages) == GTK_WIDGET (fixture->page));
  wait_for (is_still, fixture);
}

/* A page of a later version is none of ours. */
static void
test_unknown_page (Fixture *fixture, gconstpointer data)
{
  g_settings_set_string (fixture->settings, "page", "crystal-ball");
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (fixture->page)));
  g_assert_true (
      gtk_list_box_row_is_selected (gtk_list_box_get_row_at_index (get_sidebar (fixture), 0)));
}

static void
add (const char *path, const Setup *setup, void (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, setup, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  if (g_strv_contains ((const char *const *) argv, "--GTestSubprocess"))
    g_setenv ("ADW_DEBUG_HIGH_CONTRAST", "1", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_resources_register (atlas_data_get_resource ());
  g_resources_register (atlas_ui_get_resource ());

  add ("/window/wide", &wide, test_wide);
  add ("/window/middle", &middle, test_middle);
  add ("/window/narrow", &narrow, test_narrow);
  add ("/window/shrink", &wide, test_shrink);
  add ("/window/widen", &middle, test_widen);
  add ("/window/actions", &empty, test_actions);
  add ("/window/selection", &wide, test_selection);
  add ("/window/settings", &wide, test_settings);
  add ("/window/cycles", &wide, test_cycles);
  add ("/window/table", &wide, test_table);
  add ("/window/receipt", &wide, test_receipt);
  add ("/window/names", &wide, test_names);
  add ("/window/focus", &wide, test_focus);
  add ("/window/rtl", &right_to_left, test_rtl);
  add ("/window/dark", &wide, test_dark);
  g_test_add_func ("/window/high-contrast", test_in_high_contrast);
  add ("/window/high-contrast/subprocess", &wide, test_high_contrast);
  add ("/window/large-text", &large_text, test_large_text);
  add ("/window/origin", &wide, test_origin);
  add ("/window/pages", &wide, test_pages);
  add ("/window/unknown-page", &wide, test_unknown_page);
  return g_test_run ();
}
