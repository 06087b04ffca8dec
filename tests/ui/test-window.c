/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "window-fixture.h"

static const Setup wide = { .width = 1120 };
static const Setup middle = { .width = 800 };
static const Setup narrow = { .width = 360 };
static const Setup empty = { .width = 1120, .empty = TRUE };
static const Setup right_to_left = { .width = 1120, .rtl = TRUE };
static const Setup large_text = { .width = 1120, .text_scale = 2.0 };

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

static gboolean
has_focused_page (Fixture *fixture)
{
  GtkStack *pages = GTK_STACK (gtk_widget_get_parent (GTK_WIDGET (fixture->page)));
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  return focus != NULL && gtk_widget_is_ancestor (focus, gtk_stack_get_visible_child (pages));
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

      /* What is not filled yet takes the focus when it is. */
      gtk_widget_activate (GTK_WIDGET (row));
      wait_for (has_focused_page, fixture);
      assert_names (fixture);
    }

  g_settings_reset (fixture->settings, "page");
  g_assert_true (gtk_stack_get_visible_child (pages) == GTK_WIDGET (fixture->page));
  wait_for (is_still, fixture);
}

/* The list that the keyboard has left shows the page that is there. */
static void
test_sidebar_left (Fixture *fixture, gconstpointer data)
{
  GtkListBox *sidebar = get_sidebar (fixture);
  GtkListBoxRow *first = gtk_list_box_get_row_at_index (sidebar, 0);
  GtkListBoxRow *second = gtk_list_box_get_row_at_index (sidebar, 1);

  gtk_widget_grab_focus (GTK_WIDGET (first));
  g_signal_emit_by_name (sidebar, "move-cursor", GTK_MOVEMENT_DISPLAY_LINES, 1, FALSE, FALSE);
  g_assert_true (gtk_list_box_row_is_selected (second));
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (fixture->page)));
  gtk_widget_grab_focus (GTK_WIDGET (fixture->page));
  g_assert_true (gtk_list_box_row_is_selected (first));
  g_assert_false (gtk_list_box_row_is_selected (second));
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

int
main (int argc, char **argv)
{
  if (g_strv_contains ((const char *const *) argv, "--GTestSubprocess"))
    g_setenv ("ADW_DEBUG_HIGH_CONTRAST", "1", TRUE);
  init (&argc, &argv);

  add ("/window/wide", &wide, test_wide);
  add ("/window/middle", &middle, test_middle);
  add ("/window/narrow", &narrow, test_narrow);
  add ("/window/shrink", &wide, test_shrink);
  add ("/window/widen", &middle, test_widen);
  add ("/window/actions", &empty, test_actions);
  add ("/window/names", &wide, test_names);
  add ("/window/focus", &wide, test_focus);
  add ("/window/rtl", &right_to_left, test_rtl);
  add ("/window/dark", &wide, test_dark);
  g_test_add_func ("/window/high-contrast", test_in_high_contrast);
  add ("/window/high-contrast/subprocess", &wide, test_high_contrast);
  add ("/window/large-text", &large_text, test_large_text);
  add ("/window/pages", &wide, test_pages);
  add ("/window/sidebar-left", &wide, test_sidebar_left);
  add ("/window/unknown-page", &wide, test_unknown_page);
  return g_test_run ();
}
