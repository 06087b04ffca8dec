/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "figure-fixture.h"

static const char *
get_page (Fixture *fixture)
{
  return gtk_stack_get_visible_child_name (fixture->view->views);
}

static void
test_hidden (Fixture *fixture, gconstpointer data)
{
  AtlasFigureView *view = fixture->view;

  load (fixture);
  atlas_figure_view_set_view (view, "table");
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (atlas_chart_view_get_scene (view->chart));
  g_assert_null (view->table);

  show (fixture);
  const AtlasScene *scene = atlas_chart_view_get_scene (view->chart);
  g_assert_nonnull (scene);
  g_assert_nonnull (view->table);

  gtk_widget_set_visible (GTK_WIDGET (view), FALSE);
  atlas_selection_set_figure (fixture->selection, "matched");
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_true (atlas_chart_view_get_scene (view->chart) == scene);
  g_autofree char *title = g_strdup (gtk_label_get_label (view->title));
  gtk_widget_set_visible (GTK_WIDGET (view), TRUE);
  wait_for (is_up_to_date, fixture);
  g_assert_cmpstr (gtk_label_get_label (view->title), !=, title);
}

/* A change that is due when the view is hidden is not made then. */
static void
test_hidden_meanwhile (Fixture *fixture, gconstpointer data)
{
  AtlasFigureView *view = fixture->view;

  load (fixture);
  show (fixture);
  const AtlasScene *scene = atlas_chart_view_get_scene (view->chart);
  atlas_selection_set_figure (fixture->selection, "matched");
  g_assert_cmpuint (view->update_source, !=, 0);
  gtk_widget_set_visible (GTK_WIDGET (view), FALSE);
  g_assert_cmpuint (view->update_source, ==, 0);
  g_assert_true (view->outdated);
  g_assert_true (atlas_chart_view_get_scene (view->chart) == scene);
}

static void
test_once (Fixture *fixture, gconstpointer data)
{
  AtlasFigureView *view = fixture->view;

  load (fixture);
  show (fixture);
  atlas_selection_set_figure (fixture->selection, "matched");
  guint source = view->update_source;
  atlas_selection_set_first_cycle (fixture->selection, 2015);
  atlas_selection_set_bands (fixture->selection, TRUE);
  g_assert_cmpuint (source, !=, 0);
  g_assert_cmpuint (view->update_source, ==, source);
  wait_for (is_up_to_date, fixture);
  g_assert_cmpstr (atlas_figure_view_get_figure_id (view), ==, "matched");
}

static gboolean
has_specialties (Fixture *fixture)
{
  return atlas_dataset_get_specialties_loaded (fixture->dataset);
}

/* The view sees to what it needs, and only when it is seen. */
static void
test_specialties (Fixture *fixture, gconstpointer data)
{
  atlas_selection_set_figure (fixture->selection, "specialties-ranked");
  load (fixture);
  show (fixture);
  g_assert_cmpstr (get_page (fixture), ==, "loading");
  g_assert_false (atlas_figure_view_get_exportable (fixture->view));
  g_assert_false (gtk_widget_grab_focus (GTK_WIDGET (fixture->view)));

  wait_for (has_specialties, fixture);
  wait_for (is_up_to_date, fixture);
  g_assert_cmpstr (get_page (fixture), ==, "chart");
  g_assert_true (atlas_figure_view_get_exportable (fixture->view));
}

/* Other figures have nothing to wait for, and nothing changes for them. */
static void
test_no_specialties (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  load (fixture);
  show (fixture);
  g_assert_cmpstr (get_page (fixture), ==, "chart");
  atlas_dataset_load_specialties (fixture->dataset, &error);
  g_assert_no_error (error);
  g_assert_false (fixture->view->outdated);
}

static void
test_view (Fixture *fixture, gconstpointer data)
{
  AtlasFigureView *view = fixture->view;

  load (fixture);
  show (fixture);
  g_signal_connect_swapped (view, "notify::view", G_CALLBACK (count_cb), fixture);
  gtk_widget_grab_focus (GTK_WIDGET (view));
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (gtk_widget_is_ancestor (focus, GTK_WIDGET (view->chart)));
  g_assert_null (view->table);

  atlas_figure_view_set_view (view, "table");
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (gtk_widget_is_ancestor (focus, GTK_WIDGET (view->table)));
  g_assert_cmpstr (get_page (fixture), ==, "table");
  atlas_figure_view_set_view (view, "table");
  g_assert_cmpuint (fixture->n_signals, ==, 1);
  atlas_figure_view_set_view (view, "chart");
  g_assert_cmpuint (fixture->n_signals, ==, 2);
  g_assert_cmpstr (get_page (fixture), ==, "chart");
}

static GtkColumnView *
get_columns (Fixture *fixture)
{
  return GTK_COLUMN_VIEW (find_type (GTK_WIDGET (fixture->view), GTK_TYPE_COLUMN_VIEW));
}

/* The ids of the columns that are there, in their order. */
static char *
list_columns (Fixture *fixture)
{
  GListModel *columns = gtk_column_view_get_columns (get_columns (fixture));
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i);
      const char *id = gtk_column_view_column_get_id (column);

      if (id != NULL && gtk_column_view_column_get_visible (column))
        g_string_append_printf (ids, " %s", id);
    }
  return g_string_free (g_steal_pointer (&ids), FALSE);
}

/* How many ways to sort the menu of the table has. */
static int
count_sort_items (Fixture *fixture)
{
  GtkMenuButton *button = GTK_MENU_BUTTON (
      find_type (GTK_WIDGET (fixture->view), GTK_TYPE_MENU_BUTTON));
  GMenuModel *menu = gtk_menu_button_get_menu_model (button);
  int n_items = 0;

  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autoptr (GMenuModel) section = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SECTION);

      n_items += g_menu_model_get_n_items (section);
    }
  return n_items;
}

static const char *
get_sort_title (Fixture *fixture)
{
  GtkSorter *sorter = gtk_column_view_get_sorter (get_columns (fixture));

  return gtk_column_view_column_get_title (
      gtk_column_view_sorter_get_primary_sort_column (GTK_COLUMN_VIEW_SORTER (sorter)));
}

/* A column is there if there is something to say in it. */
static void
test_columns (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  load (fixture);
  atlas_dataset_load_specialties (fixture->dataset, &error);
  g_assert_no_error (error);
  atlas_figure_view_set_view (fixture->view, "table");
  show (fixture);
  g_autofree char *columns = list_columns (fixture);
  g_assert_cmpstr (columns, ==, " cycle group value source");
  g_assert_cmpint (count_sort_items (fixture), ==, 6);

  atlas_selection_set_figure (fixture->selection, "specialties-ranked");
  atlas_selection_set_measure (fixture->selection, "positions");
  wait_for (is_up_to_date, fixture);
  g_autofree char *columns_of_specialties = list_columns (fixture);
  g_assert_cmpstr (columns_of_specialties, ==, " cycle specialty value source");
  g_assert_cmpint (count_sort_items (fixture), ==, 6);
  gtk_widget_activate_action (GTK_WIDGET (fixture->view->table), "table.sort", "s", "specialty");
  g_assert_cmpstr (get_sort_title (fixture), ==, "Specialty");

  atlas_selection_set_figure (fixture->selection, "match-rate");
  wait_for (is_up_to_date, fixture);
  g_assert_cmpstr (get_sort_title (fixture), ==, "Year");
}

static void
notice_cb (char **notice, const char *text)
{
  g_set_str (notice, text);
}

/* What the chart shows as not found, which no cell stands for, is named below the table, and is no
 * dead end in the chart. */
static void
test_absences (Fixture *fixture, gconstpointer data)
{
  AtlasFigureView *view = fixture->view;
  g_autoptr (GError) error = NULL;
  g_autofree char *notice = NULL;

  g_signal_connect_swapped (view, "notice", G_CALLBACK (notice_cb), &notice);
  load (fixture);
  atlas_dataset_load_specialties (fixture->dataset, &error);
  g_assert_no_error (error);
  atlas_figure_view_set_view (view, "table");
  show (fixture);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (view->absences)));

  atlas_selection_set_figure (fixture->selection, "heat-map");
  wait_for (is_up_to_date, fixture);
  const char *text = gtk_label_get_label (view->absences);
  g_test_message ("%s", text);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (view->absences)));
  g_assert_true (gtk_label_get_selectable (view->absences));
  g_assert_true (
      g_regex_match_simple ("^Not found: .*Pathology [0-9–, ]*[0-9]{4}(;|$)", text, 0, 0));

  atlas_figure_view_set_view (view, "chart");
  g_signal_emit_by_name (view->chart, "absence-activated");
  g_assert_cmpstr (notice, ==, "No number was found for this");
}

static void
test_accessible (Fixture *fixture, gconstpointer data)
{
  AtlasFigureView *view = fixture->view;
  GtkWidget *spinner = find_type (GTK_WIDGET (view), ADW_TYPE_SPINNER);

  load (fixture);
  show (fixture);
  gtk_test_accessible_assert_role (view->title, GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_role (view->chart, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view->chart), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       gtk_label_get_label (view->title));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (spinner), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Loading");
}

int
main (int argc, char **argv)
{
  set_up_program (&argc, &argv);

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/figure-view/hidden", test_hidden);
  ADD ("/figure-view/hidden-meanwhile", test_hidden_meanwhile);
  ADD ("/figure-view/once", test_once);
  ADD ("/figure-view/specialties", test_specialties);
  ADD ("/figure-view/no-specialties", test_no_specialties);
  ADD ("/figure-view/view", test_view);
  ADD ("/figure-view/columns", test_columns);
  ADD ("/figure-view/absences", test_absences);
  ADD ("/figure-view/accessible", test_accessible);
  return g_test_run ();
}
