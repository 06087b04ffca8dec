/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-compare-page.h"
#include "atlas-data-resources.h"
#include "atlas-receipt-pane.h"
#include "atlas-specialties-page.h"
#include "atlas-specialty-list-private.h"
#include "atlas-specialty-number.h"
#include "atlas-specialty-page.h"
#include "atlas-specialty-table-private.h"
#include "atlas-ui-resources.h"

#include <string.h>

#define WAIT_SECONDS 10

typedef struct
{
  GSettings *settings;
  AtlasDataset *dataset;
  GtkWidget *window;
  GtkWidget *page;
  AtlasSpecialtyList *list; /* (nullable): until the data are there */
  char *notice;
} Fixture;

typedef gboolean (*Condition) (Fixture *fixture);
typedef gboolean (*Predicate) (GtkWidget *widget, gconstpointer data);

static gboolean
time_out_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_CONTINUE;
}

static void
wait_for (Condition condition, Fixture *fixture)
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
is_check_button (GtkWidget *widget, gconstpointer data)
{
  return GTK_IS_CHECK_BUTTON (widget) && gtk_widget_get_mapped (widget);
}

static gboolean
is_number (GtkWidget *widget, gconstpointer text)
{
  return ATLAS_IS_SPECIALTY_NUMBER (widget) &&
         g_strcmp0 (atlas_specialty_number_get_text (ATLAS_SPECIALTY_NUMBER (widget)), text) == 0;
}

static GtkWidget *
find_type (Fixture *fixture, GType type)
{
  return find (fixture->window, has_type, GSIZE_TO_POINTER (type));
}

static AdwNavigationView *
get_pages (Fixture *fixture)
{
  return ADW_NAVIGATION_VIEW (find_type (fixture, ADW_TYPE_NAVIGATION_VIEW));
}

static AdwNavigationPage *
get_visible (Fixture *fixture)
{
  return adw_navigation_view_get_visible_page (get_pages (fixture));
}

static GListModel *
get_shown (Fixture *fixture)
{
  return atlas_specialty_table_get_sorted_rows (fixture->list->table);
}

static guint
count_shown (Fixture *fixture)
{
  return g_list_model_get_n_items (get_shown (fixture));
}

static const char *
get_id (Fixture *fixture, guint index)
{
  g_autoptr (AtlasSpecialtyRow) row = g_list_model_get_item (get_shown (fixture), index);

  return atlas_specialty_get_id (atlas_specialty_row_get_specialty (row));
}

static gboolean
is_loaded (Fixture *fixture)
{
  fixture->list = (AtlasSpecialtyList *) find_type (fixture, ATLAS_TYPE_SPECIALTY_LIST);
  return fixture->list != NULL && gtk_widget_get_mapped (GTK_WIDGET (fixture->list)) &&
         gtk_widget_get_width (GTK_WIDGET (fixture->list)) > 0 && !g_main_context_pending (NULL);
}

static gboolean
is_still (Fixture *fixture)
{
  return !g_main_context_pending (NULL);
}

static gboolean
is_exportable (Fixture *fixture)
{
  return atlas_page_get_exportable (ATLAS_PAGE (fixture->page));
}

static void
notice_cb (Fixture *fixture, const char *text)
{
  g_set_str (&fixture->notice, text);
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
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->settings = g_settings_new (ATLAS_APP_ID);
  reset_settings (fixture->settings);
  fixture->dataset = atlas_dataset_new ();
  atlas_dataset_load (fixture->dataset, NULL, &error);
  g_assert_no_error (error);
  fixture->window = adw_window_new ();
  fixture->page = g_object_new (ATLAS_TYPE_SPECIALTIES_PAGE, "dataset", fixture->dataset,
                                "settings", fixture->settings, NULL);
  g_signal_connect_swapped (fixture->page, "notice", G_CALLBACK (notice_cb), fixture);
  adw_window_set_content (ADW_WINDOW (fixture->window), fixture->page);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 700);
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for (is_loaded, fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  wait_for (is_still, fixture);
  g_assert_finalize_object (fixture->dataset);
  g_assert_finalize_object (fixture->settings);
  g_free (fixture->notice);
}

static void
search (Fixture *fixture, const char *text)
{
  g_object_set (atlas_specialty_filters_get_filter (fixture->list->filters), "query", text, NULL);
}

static gboolean
shows (Fixture *fixture, const char *id)
{
  for (guint i = 0; i < count_shown (fixture); i++)
    if (g_str_equal (get_id (fixture, i), id))
      return TRUE;

  return FALSE;
}

static void
test_search (Fixture *fixture, gconstpointer data)
{
  guint n_all = count_shown (fixture);

  g_assert_cmpuint (n_all, >, 30);
  search (fixture, "obgyn");
  g_assert_true (shows (fixture, "obstetrics-gynecology"));
  g_assert_cmpuint (count_shown (fixture), <=, 2);
  search (fixture, "Chirurgie");
  g_assert_cmpuint (count_shown (fixture), ==, 0);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->list->stack), ==, "empty");
  search (fixture, "");
  g_assert_cmpuint (count_shown (fixture), ==, n_all);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->list->stack), ==, "list");
}

static void
test_filters (Fixture *fixture, gconstpointer data)
{
  guint n_all = count_shown (fixture);

  g_settings_set_string (fixture->settings, "specialties-group", "surgical");
  g_assert_cmpuint (count_shown (fixture), <, n_all);
  g_assert_true (shows (fixture, "general-surgery"));
  g_assert_false (shows (fixture, "internal-medicine"));
  g_settings_reset (fixture->settings, "specialties-group");
  g_assert_cmpuint (count_shown (fixture), ==, n_all);

  g_settings_set_boolean (fixture->settings, "specialties-img-split", TRUE);
  g_assert_cmpuint (count_shown (fixture), <, n_all);
  for (guint i = 0; i < count_shown (fixture); i++)
    {
      g_autoptr (AtlasSpecialtyRow) row = g_list_model_get_item (get_shown (fixture), i);
      g_assert_true (atlas_specialty_row_has_img_split (row));
    }
  atlas_specialty_filters_clear (fixture->list->filters);
  g_assert_cmpuint (count_shown (fixture), ==, n_all);
}

static void
test_cycle (Fixture *fixture, gconstpointer data)
{
  int newest = atlas_specialty_filters_get_cycle (fixture->list->filters);
  g_autoptr (AtlasSpecialtyRow) row = g_list_model_get_item (get_shown (fixture), 0);

  g_assert_cmpint (newest, >=, 2024);
  g_assert_cmpint (atlas_specialty_row_get_cycle (row), ==, newest);
  g_settings_set_int (fixture->settings, "specialties-cycle", 2022);
  g_assert_cmpint (atlas_specialty_row_get_cycle (row), ==, 2022);
  wait_for (is_still, fixture);

  /* A year that the data do not have is passed over. */
  g_settings_set_int (fixture->settings, "specialties-cycle", 1900);
  g_assert_cmpint (atlas_specialty_row_get_cycle (row), ==, newest);
}

static gboolean
get_value (Fixture *fixture, guint index, AtlasSpecialtyColumn column, double *value)
{
  g_autoptr (AtlasSpecialtyRow) row = g_list_model_get_item (get_shown (fixture), index);
  AtlasCell *cell = atlas_specialty_row_get_cell (row, column);

  return cell != NULL && atlas_cell_get_value (cell, value);
}

static void
assert_sorted (Fixture *fixture, AtlasSpecialtyColumn column, int sign)
{
  gboolean missing = FALSE;
  double last = 0;

  for (guint i = 0; i < count_shown (fixture); i++)
    {
      double value;

      if (!get_value (fixture, i, column, &value))
        {
          missing = TRUE;
          continue;
        }
      g_assert_false (missing);
      if (i > 0)
        g_assert_cmpfloat (sign * value, >=, sign * last);
      last = value;
    }
  g_assert_true (missing);
}

static void
test_sort (Fixture *fixture, gconstpointer data)
{
  GtkWidget *list = GTK_WIDGET (fixture->list);

  assert_sorted (fixture, ATLAS_SPECIALTY_COLUMN_NON_US_IMGS, -1);
  gtk_widget_activate_action (list, "list.sort", "s", "img-share");
  assert_sorted (fixture, ATLAS_SPECIALTY_COLUMN_IMG_SHARE, 1);
  gtk_widget_activate_action (list, "list.sort", "s", "img-share-descending");
  assert_sorted (fixture, ATLAS_SPECIALTY_COLUMN_IMG_SHARE, -1);

  /* What a click on a title does. */
  gtk_column_view_sort_by_column (fixture->list->table->view, fixture->list->table->name_column,
                                  GTK_SORT_ASCENDING);
  g_autofree char *sort = g_settings_get_string (fixture->settings, "specialties-sort");
  g_assert_cmpstr (sort, ==, "name");
}

static void
test_open (Fixture *fixture, gconstpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->list), "specialties.open", "s",
                              "family-medicine");
  wait_for (is_exportable, fixture);
  g_assert_true (ATLAS_IS_SPECIALTY_PAGE (get_visible (fixture)));
  g_assert_cmpstr (adw_navigation_page_get_title (get_visible (fixture)), ==, "Family medicine");
  g_assert_cmpstr (atlas_page_get_figure_id (ATLAS_PAGE (fixture->page)), ==, "compare");

  static const char *const views[][2] = { { "composition", "specialty-composition" },
                                          { "scores", "scores" },
                                          { "programs", "compare" } };
  for (gsize i = 0; i < G_N_ELEMENTS (views); i++)
    {
      g_settings_set_string (fixture->settings, "specialties-detail", views[i][0]);
      wait_for (is_still, fixture);
      g_assert_cmpstr (atlas_page_get_figure_id (ATLAS_PAGE (fixture->page)), ==, views[i][1]);
    }

  adw_navigation_view_pop (get_pages (fixture));
  wait_for (is_still, fixture);
  g_assert_true (get_visible (fixture) == ADW_NAVIGATION_PAGE (fixture->list));
}

/* Enter in the search opens what it found first, and nothing where it found nothing. */
static void
test_open_found (Fixture *fixture, gconstpointer data)
{
  search (fixture, "Chirurgie");
  gtk_widget_activate_action (GTK_WIDGET (fixture->list->filters), "list.open-first", NULL);
  g_assert_true (get_visible (fixture) == ADW_NAVIGATION_PAGE (fixture->list));

  search (fixture, "obgyn");
  gtk_widget_activate_action (GTK_WIDGET (fixture->list->filters), "list.open-first", NULL);
  wait_for (is_still, fixture);
  g_assert_true (ATLAS_IS_SPECIALTY_PAGE (get_visible (fixture)));
}

/* A specialty without scores says so, and there is nothing to export. */
static void
test_no_scores (Fixture *fixture, gconstpointer data)
{
  g_settings_set_string (fixture->settings, "specialties-detail", "scores");
  gtk_widget_activate_action (GTK_WIDGET (fixture->list), "specialties.open", "s",
                              "nuclear-medicine");
  wait_for (is_still, fixture);
  g_assert_true (ATLAS_IS_SPECIALTY_PAGE (get_visible (fixture)));
  g_assert_false (is_exportable (fixture));
}

static void
choose (Fixture *fixture, const char *id, gboolean on)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->list), "specialties.choose", "(sb)", id, on);
}

static guint
count_compared (Fixture *fixture)
{
  g_auto (GStrv) ids = g_settings_get_strv (fixture->settings, "specialties-compared");

  return g_strv_length (ids);
}

static void
test_compare (Fixture *fixture, gconstpointer data)
{
  static const char *const ids[] = { "family-medicine", "internal-medicine", "pediatrics",
                                     "neurology" };

  g_assert_false (gtk_widget_get_visible (fixture->list->compare_bar));
  choose (fixture, ids[0], TRUE);
  g_assert_true (gtk_widget_get_visible (fixture->list->compare_bar));
  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (fixture->list->compare_button)));
  for (gsize i = 1; i < G_N_ELEMENTS (ids); i++)
    choose (fixture, ids[i], TRUE);
  g_assert_true (gtk_widget_get_sensitive (GTK_WIDGET (fixture->list->compare_button)));
  g_assert_cmpstr (gtk_button_get_label (fixture->list->compare_button), ==,
                   "Compare 4 Specialties");
  g_assert_null (fixture->notice);

  choose (fixture, "psychiatry", TRUE);
  g_assert_nonnull (fixture->notice);
  g_assert_cmpuint (count_compared (fixture), ==, 4);

  gtk_widget_activate (GTK_WIDGET (fixture->list->compare_button));
  wait_for (is_exportable, fixture);
  g_assert_true (ATLAS_IS_COMPARE_PAGE (get_visible (fixture)));
  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    choose (fixture, ids[i], FALSE);
  wait_for (is_still, fixture);
  g_assert_cmpuint (count_compared (fixture), ==, 0);
  g_assert_false (is_exportable (fixture));
}

/* The check button of a fifth specialty goes back. */
static void
test_check_buttons (Fixture *fixture, gconstpointer data)
{
  static const char *const ids[] = { "pathology", "internal-medicine", "pediatrics", "neurology",
                                     NULL };
  GtkWidget *button = find (fixture->window, is_check_button, NULL);

  g_assert_nonnull (button);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), TRUE);
  g_assert_cmpuint (count_compared (fixture), ==, 1);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), FALSE);
  g_assert_cmpuint (count_compared (fixture), ==, 0);

  search (fixture, "dermatology");
  g_settings_set_strv (fixture->settings, "specialties-compared", ids);
  wait_for (is_still, fixture);
  button = find (fixture->window, is_check_button, NULL);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (button)));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), TRUE);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (button)));
  g_assert_cmpuint (count_compared (fixture), ==, 4);
}

static void
test_figures (Fixture *fixture, gconstpointer data)
{
  AtlasSelection *selection = atlas_specialty_subpage_get_selection (
      ATLAS_SPECIALTY_SUBPAGE (fixture->list));

  g_assert_false (is_exportable (fixture));
  g_settings_set_string (fixture->settings, "specialties-figure", "specialties-ranked");
  wait_for (is_exportable, fixture);
  g_assert_cmpstr (atlas_page_get_figure_id (ATLAS_PAGE (fixture->page)), ==, "specialties-ranked");
  g_assert_null (atlas_selection_get_specialties (selection)[0]);

  search (fixture, "surgery");
  g_assert_true (atlas_selection_has_specialty (selection, "general-surgery"));
  g_assert_false (atlas_selection_has_specialty (selection, "pediatrics"));
  search (fixture, "");

  g_assert_false (gtk_widget_get_visible (fixture->list->since_box));
  g_settings_set_string (fixture->settings, "specialties-measure", "img-share-change");
  wait_for (is_still, fixture);
  g_assert_true (gtk_widget_get_visible (fixture->list->since_box));

  g_settings_set_string (fixture->settings, "specialties-figure", "heat-map");
  wait_for (is_exportable, fixture);
  g_assert_cmpint (atlas_selection_get_last_cycle (selection), ==, 0);
  g_assert_false (gtk_widget_get_visible (fixture->list->since_box));
  atlas_page_toggle_table (ATLAS_PAGE (fixture->page));
  wait_for (is_still, fixture);
}

static void
test_names (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = GTK_WIDGET (fixture->list->table->view);
  GtkWidget *button = find (fixture->window, is_check_button, NULL);
  GtkWidget *absent = find (fixture->window, is_number, "not found");

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Specialties");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_ROLE_CHECKBOX);
  g_assert_true (
      gtk_test_accessible_has_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL));

  /* A word, not a sign, for what is missing. */
  g_assert_nonnull (absent);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (absent), GTK_ACCESSIBLE_ROLE_LABEL);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (absent), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "not found");
}

static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  AtlasSpecialtyTable *table = fixture->list->table;

  g_object_set (fixture->page, "compact", TRUE, "narrow", TRUE, NULL);
  wait_for (is_still, fixture);
  g_assert_false (gtk_column_view_column_get_visible (table->group_column));
  for (guint i = 0; i < ATLAS_N_SPECIALTY_COLUMNS; i++)
    if (table->number_columns[i] != NULL)
      g_assert_true (gtk_column_view_column_get_visible (table->number_columns[i]) ==
                     (i == ATLAS_SPECIALTY_COLUMN_IMG_SHARE));
  g_object_set (fixture->page, "narrow", FALSE, "compact", FALSE, NULL);
  g_assert_true (gtk_column_view_column_get_visible (table->group_column));
}

/* A number leads to its receipt, and Escape back to the list. */
static void
test_receipt (Fixture *fixture, gconstpointer data)
{
  GtkWidget *list = GTK_WIDGET (fixture->list);
  g_autoptr (AtlasSpecialtyRow) row = g_list_model_get_item (get_shown (fixture), 0);
  AtlasCell *cell = atlas_specialty_row_get_cell (row, ATLAS_SPECIALTY_COLUMN_NON_US_IMGS);
  AtlasReceiptPane *pane = ATLAS_RECEIPT_PANE (
      find (list, has_type, GSIZE_TO_POINTER (ATLAS_TYPE_RECEIPT_PANE)));

  gtk_widget_grab_focus (GTK_WIDGET (fixture->list->table));
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  gtk_widget_activate_action (list, "list.receipt", "s", atlas_cell_get_id (cell));
  g_assert_cmpstr (atlas_receipt_pane_get_cell_id (pane), ==, atlas_cell_get_id (cell));
  wait_for (is_still, fixture);
  g_assert_false (gtk_column_view_column_get_visible (fixture->list->table->group_column));
  gtk_widget_activate_action (list, "receipt.close", NULL);
  g_assert_null (atlas_receipt_pane_get_cell_id (pane));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == focus);
}

/* Other data bring back the list. */
static void
test_other_data (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  gtk_widget_activate_action (GTK_WIDGET (fixture->list), "specialties.open", "s", "pediatrics");
  wait_for (is_still, fixture);
  atlas_dataset_load (fixture->dataset, NULL, &error);
  g_assert_no_error (error);
  wait_for (is_loaded, fixture);
  g_assert_true (get_visible (fixture) == ADW_NAVIGATION_PAGE (fixture->list));
  g_assert_cmpuint (count_shown (fixture), >, 30);
}

static void
add (const char *path, void (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_resources_register (atlas_data_get_resource ());
  g_resources_register (atlas_ui_get_resource ());
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()),
                                    ATLAS_RESOURCE_PREFIX "/icons");

  add ("/specialties/search", test_search);
  add ("/specialties/filters", test_filters);
  add ("/specialties/cycle", test_cycle);
  add ("/specialties/sort", test_sort);
  add ("/specialties/open", test_open);
  add ("/specialties/open-found", test_open_found);
  add ("/specialties/no-scores", test_no_scores);
  add ("/specialties/compare", test_compare);
  add ("/specialties/check-buttons", test_check_buttons);
  add ("/specialties/figures", test_figures);
  add ("/specialties/names", test_names);
  add ("/specialties/narrow", test_narrow);
  add ("/specialties/receipt", test_receipt);
  add ("/specialties/other-data", test_other_data);
  return g_test_run ();
}
