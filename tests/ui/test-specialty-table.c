/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The numbers in the list of specialties: what they say, how they look, and their receipts. */

#include "specialties-fixture.h"

#include "atlas-cell-remarks.h"

static gboolean
is_number (GtkWidget *widget, gconstpointer text)
{
  return ATLAS_IS_SPECIALTY_NUMBER (widget) &&
         g_strcmp0 (atlas_specialty_number_get_text (ATLAS_SPECIALTY_NUMBER (widget)), text) == 0;
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
  g_test_trap_subprocess ("/specialty-table/high-contrast/subprocess", 0,
                          G_TEST_SUBPROCESS_DEFAULT);
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
  gtk_widget_activate_action (GTK_WIDGET (pane), "receipt.close", NULL);
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
  gtk_widget_activate_action (GTK_WIDGET (pane), "receipt.close", NULL);
  wait_for (has_focused_cell, fixture);
  g_assert_cmpstr (atlas_cell_get_id (get_focused_cell (fixture)), ==, id);
}

int
main (int argc, char **argv)
{
  if (g_strv_contains ((const char *const *) argv, "--GTestSubprocess"))
    g_setenv ("ADW_DEBUG_HIGH_CONTRAST", "1", TRUE);
  init (&argc, &argv);

  add ("/specialty-table/names", test_names);
  add ("/specialty-table/dim", test_dim);
  g_test_add_func ("/specialty-table/high-contrast", test_in_high_contrast);
  add ("/specialty-table/high-contrast/subprocess", test_high_contrast);
  add ("/specialty-table/room", test_room);
  add ("/specialty-table/receipt", test_receipt);
  add ("/specialty-table/receipt-by-key", test_receipt_by_key);
  add ("/specialty-table/two-marks", test_two_marks);
  return g_test_run ();
}
