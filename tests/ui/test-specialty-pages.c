/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "specialties-fixture.h"

#include "atlas-cell-remarks.h"

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

static gboolean
has_check_button (Fixture *fixture)
{
  return find (fixture->window, is_check_button, NULL) != NULL && !g_main_context_pending (NULL);
}

/* The check button of a fifth specialty goes back. */
static void
test_check_buttons (Fixture *fixture, gconstpointer data)
{
  static const char *const ids[] = { "pathology", "internal-medicine", "pediatrics", "neurology",
                                     NULL };

  wait_for (has_check_button, fixture);
  GtkWidget *button = find (fixture->window, is_check_button, NULL);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), TRUE);
  g_assert_cmpuint (count_compared (fixture), ==, 1);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), FALSE);
  g_assert_cmpuint (count_compared (fixture), ==, 0);

  search (fixture, "dermatology");
  g_settings_set_strv (fixture->settings, "specialties-compared", ids);
  wait_for (has_check_button, fixture);
  button = find (fixture->window, is_check_button, NULL);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (button)));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), TRUE);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (button)));
  g_assert_cmpuint (count_compared (fixture), ==, 4);
}

static gboolean
is_fact (GtkWidget *widget, gconstpointer data)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_has_css_class (widget, "specialty-fact");
}

static gboolean
has_icon (GtkWidget *widget, gconstpointer name)
{
  return GTK_IS_IMAGE (widget) &&
         g_strcmp0 (gtk_image_get_icon_name (GTK_IMAGE (widget)), name) == 0;
}

/* A fact has the marks and the remarks that the number has in the list. */
static void
assert_fact (Fixture *fixture, GtkWidget *fact)
{
  GVariant *target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (fact));
  AtlasCell *cell = atlas_dataset_find_cell (fixture->dataset, g_variant_get_string (target, NULL));
  g_autofree char *remarks = atlas_cell_describe_remarks (cell, "\n");
  AtlasCellMark marks[ATLAS_N_CELL_MARKS];
  guint n_marks = atlas_cell_list_marks (cell, marks);

  g_assert_cmpint (n_marks > 0, ==, remarks != NULL);
  for (guint i = 0; i < n_marks; i++)
    g_assert_nonnull (find (fact, has_icon, atlas_cell_mark_get_icon (marks[i])));
  if (remarks == NULL)
    return;

  g_assert_cmpstr (gtk_widget_get_tooltip_text (fact), ==, remarks);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fact), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       remarks);
}

static gboolean
has_two_marks (AtlasCell *cell)
{
  AtlasCellMark marks[ATLAS_N_CELL_MARKS];

  return cell != NULL && atlas_cell_list_marks (cell, marks) == 2 &&
         marks[0] == ATLAS_CELL_MARK_FEW;
}

/* A specialty with a small number that one publisher alone gives. */
static const char *
find_small (Fixture *fixture)
{
  for (guint i = 0; i < count_shown (fixture); i++)
    {
      g_autoptr (AtlasSpecialtyRow) row = g_list_model_get_item (get_shown (fixture), i);

      for (guint j = 0; j < ATLAS_N_SPECIALTY_COLUMNS; j++)
        if (has_two_marks (atlas_specialty_row_get_cell (row, j)))
          return get_id (fixture, i);
    }

  g_assert_not_reached ();
}

static void
test_facts (Fixture *fixture, gconstpointer data)
{
  guint n_small = 0;

  gtk_widget_activate_action (GTK_WIDGET (fixture->list), "specialties.open", "s",
                              find_small (fixture));
  wait_for (is_exportable, fixture);
  GtkWidget *first = find (GTK_WIDGET (get_visible (fixture)), is_fact, NULL);
  g_assert_nonnull (first);
  for (GtkWidget *fact = first; fact != NULL; fact = gtk_widget_get_next_sibling (fact))
    {
      assert_fact (fixture, fact);
      n_small += find (fact, has_icon, "atlas-small-count-symbolic") != NULL &&
                 find (fact, has_icon, "atlas-single-source-symbolic") != NULL;
    }
  g_assert_cmpuint (n_small, >, 0);
}

int
main (int argc, char **argv)
{
  init (&argc, &argv);

  add ("/specialty-pages/open", test_open);
  add ("/specialty-pages/open-found", test_open_found);
  add ("/specialty-pages/no-scores", test_no_scores);
  add ("/specialty-pages/facts", test_facts);
  add ("/specialty-pages/compare", test_compare);
  add ("/specialty-pages/check-buttons", test_check_buttons);
  return g_test_run ();
}
