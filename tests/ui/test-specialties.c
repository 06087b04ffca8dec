/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "specialties-fixture.h"

#include "atlas-cell-remarks.h"

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
  init (&argc, &argv);

  add ("/specialties/search", test_search);
  add ("/specialties/filters", test_filters);
  add ("/specialties/cycle", test_cycle);
  add ("/specialties/sort", test_sort);
  add ("/specialties/figures", test_figures);
  add ("/specialties/choose-figure", test_choose_figure);
  add ("/specialties/row", test_row);
  add ("/specialties/few", test_few);
  add ("/specialties/other-data", test_other_data);
  return g_test_run ();
}
