/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "specialties-fixture.h"

#include "atlas-cell-remarks.h"

static gboolean
is_number (GtkWidget *widget, gconstpointer text)
{
  return ATLAS_IS_SPECIALTY_NUMBER (widget) &&
         g_strcmp0 (atlas_specialty_number_get_text (ATLAS_SPECIALTY_NUMBER (widget)), text) == 0;
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
test_figures (Fixture *fixture, gconstpointer data)
{
  AtlasSelection *selection = atlas_figure_subpage_get_selection (
      ATLAS_FIGURE_SUBPAGE (fixture->list));

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

static gboolean
is_change_shown (Fixture *fixture)
{
  return gtk_widget_get_visible (fixture->list->since_box) &&
         gtk_drop_down_get_selected_item (fixture->list->since) != NULL;
}

static gboolean
is_since_chosen (Fixture *fixture)
{
  AtlasSelection *selection = atlas_figure_subpage_get_selection (
      ATLAS_FIGURE_SUBPAGE (fixture->list));
  GtkStringObject *year = gtk_drop_down_get_selected_item (fixture->list->since);

  return atlas_selection_get_first_cycle (selection) == atoi (gtk_string_object_get_string (year));
}

/* What a person chooses from the lists themselves. */
static void
test_choose_figure (Fixture *fixture, gconstpointer data)
{
  g_test_summary ("Another measure, or another year, of the ranking ended the program");
  g_settings_set_string (fixture->settings, "specialties-figure", "specialties-ranked");
  wait_for (is_exportable, fixture);
  for (guint i = 0; i < g_list_model_get_n_items (gtk_drop_down_get_model (fixture->list->measure));
       i++)
    {
      gtk_drop_down_set_selected (fixture->list->measure, i);
      wait_for (is_still, fixture);
      g_assert_cmpuint (gtk_drop_down_get_selected (fixture->list->measure), ==, i);
    }

  g_settings_set_string (fixture->settings, "specialties-measure", "img-share-change");
  wait_for (is_change_shown, fixture);
  guint other = gtk_drop_down_get_selected (fixture->list->since) + 1;
  gtk_drop_down_set_selected (fixture->list->since, other);
  wait_for (is_since_chosen, fixture);
  g_assert_cmpuint (gtk_drop_down_get_selected (fixture->list->since), ==, other);

  g_settings_set_string (fixture->settings, "specialties-figure", "heat-map");
  wait_for (is_exportable, fixture);
  gtk_drop_down_set_selected (fixture->list->measure, 1);
  wait_for (is_still, fixture);
}

static void
test_names (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = GTK_WIDGET (fixture->list->table->view);
  GtkWidget *button = find (fixture->window, is_check_button, NULL);
  GtkWidget *absent = find (fixture->window, is_number, "not found");
  GtkWidget *number = find (fixture->window, is_number, "3,573");
  const char *remarks = "3,573 fits the 4,718 IMGs of a third source, which may come from the same "
                        "table; both numbers give 33.8%.\nSingle source";

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Specialties");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_ROLE_CHECKBOX);
  g_assert_true (
      gtk_test_accessible_has_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL));

  /* A word, not a sign, for what is missing; and no receipt to ask for. */
  g_assert_nonnull (absent);
  g_assert_false (gtk_widget_get_sensitive (absent));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (absent), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "IMG Share not found");

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (number), GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (number), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Non-U.S. IMGs 3,573");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (number), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       remarks);
}

/* Whoever hears a row hears what is missing, and how sure the rest is. */
static void
test_row (Fixture *fixture, gconstpointer data)
{
  guint n_missing = 0;

  for (guint i = 0; i < count_shown (fixture); i++)
    {
      g_autoptr (AtlasSpecialtyRow) row = g_list_model_get_item (get_shown (fixture), i);
      g_autofree char *description = atlas_specialty_row_describe (row);
      double value;
      gboolean missing = !get_value (fixture, i, ATLAS_SPECIALTY_COLUMN_IMG_SHARE, &value);

      g_assert_cmpint (strstr (description, "IMG Share not found") != NULL, ==, missing);
      n_missing += missing;
      if (g_str_equal (get_id (fixture, i), "internal-medicine"))
        g_assert_true (g_regex_match_simple (
            "^Offered 10,941, .*, Non-U\\.S\\. IMGs 3,573 \\(.*Single source\\)$", description, 0,
            0));
    }
  g_assert_cmpuint (n_missing, >, 0);
}

/* A small count has its caution whatever it counts: positions, which no group of applicants has, as
 * well as people. */
static void
test_few (Fixture *fixture, gconstpointer data)
{
  static const AtlasSpecialtyColumn columns[] = { ATLAS_SPECIALTY_COLUMN_UNFILLED,
                                                  ATLAS_SPECIALTY_COLUMN_NON_US_IMGS };
  guint n_few[G_N_ELEMENTS (columns)] = { 0 };

  for (guint i = 0; i < count_shown (fixture); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (columns); j++)
      {
        g_autoptr (AtlasSpecialtyRow) row = g_list_model_get_item (get_shown (fixture), i);
        AtlasCell *cell = atlas_specialty_row_get_cell (row, columns[j]);
        double value;

        if (!get_value (fixture, i, columns[j], &value))
          continue;

        g_autofree char *remarks = atlas_cell_describe_remarks (cell, "; ");
        g_assert_cmpint (atlas_cell_counts_few (cell), ==, value < 10);
        g_assert_cmpint (remarks != NULL && strstr (remarks, "Fewer than 10") != NULL, ==,
                         value < 10);
        n_few[j] += value < 10;
      }
  for (gsize j = 0; j < G_N_ELEMENTS (columns); j++)
    g_assert_cmpuint (n_few[j], >, 0);
}

static gboolean
has_two_marks (GtkWidget *widget, gconstpointer data)
{
  AtlasCellMark marks[ATLAS_N_CELL_MARKS];
  AtlasCell *cell = ATLAS_IS_SPECIALTY_NUMBER (widget) && gtk_widget_get_mapped (widget)
                        ? atlas_specialty_number_get_cell (ATLAS_SPECIALTY_NUMBER (widget))
                        : NULL;

  return cell != NULL && atlas_cell_list_marks (cell, marks) == 2 &&
         marks[0] == ATLAS_CELL_MARK_FEW && marks[1] == ATLAS_CELL_MARK_SINGLE_SOURCE;
}

static gboolean
shows_two_marks (Fixture *fixture)
{
  return find (fixture->window, has_two_marks, NULL) != NULL && !g_main_context_pending (NULL);
}

/* What is both small and of one publisher shows both. */
static void
test_two_marks (Fixture *fixture, gconstpointer data)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->list), "list.sort", "s", "non-us-imgs");
  wait_for (shows_two_marks, fixture);
  GtkWidget *number = find (fixture->window, has_two_marks, NULL);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();

  GTK_WIDGET_GET_CLASS (number)->snapshot (number, snapshot);
  g_autoptr (GskRenderNode) node = gtk_snapshot_to_node (snapshot);
  g_assert_true (gsk_render_node_get_node_type (node) == GSK_CONTAINER_NODE);
  g_assert_cmpuint (gsk_container_node_get_n_children (node), ==, 3);
}

/* How much fainter than a number a word for what is missing is. The node of a text does not hand
 * out its colour in GTK 4.18, but writes it down. */
static double
get_dim (Fixture *fixture)
{
  GtkWidget *absent = find (fixture->window, is_number, "not found");
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GRegex) regex = g_regex_new ("color: (.*);", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  GdkRGBA number;
  GdkRGBA word;

  GTK_WIDGET_GET_CLASS (absent)->snapshot (absent, snapshot);
  g_autoptr (GskRenderNode) node = gtk_snapshot_to_node (snapshot);
  g_autoptr (GBytes) bytes = gsk_render_node_serialize (node);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_assert_true (g_regex_match (regex, text, 0, &match));
  g_autofree char *color = g_match_info_fetch (match, 1);
  g_assert_true (gdk_rgba_parse (&word, color));
  gtk_widget_get_color (absent, &number);
  return word.alpha / number.alpha;
}

static void
test_dim (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpfloat (get_dim (fixture), >=, 0.69);
  g_assert_cmpfloat (get_dim (fixture), <, 1);
}

/* Where contrast is asked for, nothing is faint. */
static void
test_high_contrast (Fixture *fixture, gconstpointer data)
{
  g_assert_true (adw_style_manager_get_high_contrast (adw_style_manager_get_default ()));
  g_assert_cmpfloat_with_epsilon (get_dim (fixture), 1, 0.01);
}

/* libadwaita can be told so only before it starts. */
static void
test_in_high_contrast (void)
{
  g_test_trap_subprocess ("/specialties/high-contrast/subprocess", 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
}

/* What a window's frame takes of its width. */
static int frame;

static gboolean
has_settled (Fixture *fixture)
{
  int width;
  int height;

  gtk_window_get_default_size (GTK_WINDOW (fixture->window), &width, &height);
  return gtk_widget_get_width (fixture->window) == width - frame &&
         gtk_widget_get_width (GTK_WIDGET (fixture->list->table)) == width - frame &&
         !g_main_context_pending (NULL);
}

static void
assert_only_number (AtlasSpecialtyTable *table, AtlasSpecialtyColumn column)
{
  for (guint i = 0; i < ATLAS_N_SPECIALTY_COLUMNS; i++)
    if (table->number_columns[i] != NULL)
      g_assert_true (gtk_column_view_column_get_visible (table->number_columns[i]) ==
                     (i == column));
}

/* There are as many columns as there is room for: none of them is cut off. */
static void
test_room (Fixture *fixture, gconstpointer data)
{
  static const int widths[] = { 1000, 890, 870, 795, 775, 740, 600, 575, 540, 360 };
  AtlasSpecialtyTable *table = fixture->list->table;
  int last = 0;

  frame = widths[0] - gtk_widget_get_width (fixture->window);
  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      int minimum;

      g_object_set (fixture->page, "compact", widths[i] <= 700, "narrow", widths[i] <= 700, NULL);
      gtk_window_set_default_size (GTK_WINDOW (fixture->window), widths[i], 700);
      wait_for (has_settled, fixture);
      gtk_widget_measure (GTK_WIDGET (table->view), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL,
                          NULL, NULL);
      g_assert_cmpint (minimum, <=, gtk_widget_get_width (GTK_WIDGET (table)));
      g_assert_cmpint (table->tightness, >=, last);
      last = table->tightness;
    }

  /* The one that the rows are sorted by is left. */
  assert_only_number (table, ATLAS_SPECIALTY_COLUMN_NON_US_IMGS);
  gtk_widget_activate_action (GTK_WIDGET (fixture->list), "list.sort", "s", "unfilled-descending");
  assert_only_number (table, ATLAS_SPECIALTY_COLUMN_UNFILLED);
  gtk_widget_activate_action (GTK_WIDGET (fixture->list), "list.sort", "s", "name");
  assert_only_number (table, ATLAS_SPECIALTY_COLUMN_IMG_SHARE);
  g_assert_false (gtk_column_view_column_get_visible (table->group_column));
}

static gboolean
is_without_groups (Fixture *fixture)
{
  return !gtk_column_view_column_get_visible (fixture->list->table->group_column) &&
         !g_main_context_pending (NULL);
}

/* A number leads to its receipt, which takes some of the room, and Escape back to the list. */
static void
test_receipt (Fixture *fixture, gconstpointer data)
{
  GtkWidget *list = GTK_WIDGET (fixture->list);
  g_autoptr (AtlasSpecialtyRow) row = g_list_model_get_item (get_shown (fixture), 0);
  AtlasCell *cell = atlas_specialty_row_get_cell (row, ATLAS_SPECIALTY_COLUMN_NON_US_IMGS);
  AtlasReceiptPane *pane = ATLAS_RECEIPT_PANE (find_type (list, ATLAS_TYPE_RECEIPT_PANE));

  gtk_widget_grab_focus (GTK_WIDGET (fixture->list->table));
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  gtk_widget_activate_action (list, "list.receipt", "s", atlas_cell_get_id (cell));
  g_assert_cmpstr (atlas_receipt_pane_get_cell_id (pane), ==, atlas_cell_get_id (cell));
  wait_for (is_without_groups, fixture);
  gtk_widget_activate_action (list, "receipt.close", NULL);
  g_assert_null (atlas_receipt_pane_get_cell_id (pane));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == focus);
}

/* (nullable): that of the number with the focus. */
static AtlasCell *
get_focused_cell (Fixture *fixture)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  return ATLAS_IS_SPECIALTY_NUMBER (focus)
             ? atlas_specialty_number_get_cell (ATLAS_SPECIALTY_NUMBER (focus))
             : NULL;
}

static gboolean
has_focused_cell (Fixture *fixture)
{
  return get_focused_cell (fixture) != NULL && !g_main_context_pending (NULL);
}

/* The same by the keyboard alone: from the search into the list, along the row, and back. */
static void
test_receipt_by_key (Fixture *fixture, gconstpointer data)
{
  AtlasReceiptPane *pane = ATLAS_RECEIPT_PANE (
      find_type (fixture->window, ATLAS_TYPE_RECEIPT_PANE));

  gtk_widget_activate_action (GTK_WIDGET (fixture->list->filters), "list.enter", NULL);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)),
                                         GTK_WIDGET (fixture->list->table)));
  for (guint i = 0; i < 4 && get_focused_cell (fixture) == NULL; i++)
    gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_FORWARD);
  g_autofree char *id = g_strdup (atlas_cell_get_id (get_focused_cell (fixture)));

  gtk_widget_activate (gtk_root_get_focus (GTK_ROOT (fixture->window)));
  g_assert_cmpstr (atlas_receipt_pane_get_cell_id (pane), ==, id);
  wait_for (is_without_groups, fixture);
  gtk_widget_activate_action (GTK_WIDGET (fixture->list), "receipt.close", NULL);
  wait_for (has_focused_cell, fixture);
  g_assert_cmpstr (atlas_cell_get_id (get_focused_cell (fixture)), ==, id);
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

int
main (int argc, char **argv)
{
  if (g_strv_contains ((const char *const *) argv, "--GTestSubprocess"))
    g_setenv ("ADW_DEBUG_HIGH_CONTRAST", "1", TRUE);
  init (&argc, &argv);

  add ("/specialties/search", test_search);
  add ("/specialties/filters", test_filters);
  add ("/specialties/cycle", test_cycle);
  add ("/specialties/sort", test_sort);
  add ("/specialties/figures", test_figures);
  add ("/specialties/choose-figure", test_choose_figure);
  add ("/specialties/names", test_names);
  add ("/specialties/dim", test_dim);
  g_test_add_func ("/specialties/high-contrast", test_in_high_contrast);
  add ("/specialties/high-contrast/subprocess", test_high_contrast);
  add ("/specialties/room", test_room);
  add ("/specialties/receipt", test_receipt);
  add ("/specialties/receipt-by-key", test_receipt_by_key);
  add ("/specialties/row", test_row);
  add ("/specialties/few", test_few);
  add ("/specialties/two-marks", test_two_marks);
  add ("/specialties/other-data", test_other_data);
  return g_test_run ();
}
