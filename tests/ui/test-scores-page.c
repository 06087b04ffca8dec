/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-chart-view.h"
#include "atlas-data-resources.h"
#include "atlas-scores-page-private.h"
#include "atlas-ui-resources.h"
#include "ui-fixture.h"

#include <string.h>

typedef struct
{
  GSettings *settings;
  AtlasDataset *dataset;
  GtkWidget *window;
  AtlasScoresPage *page;
} Fixture;

static gboolean
is_ready (Fixture *fixture)
{
  return atlas_figure_view_get_exportable (fixture->page->figure) && !g_main_context_pending (NULL);
}

static gboolean
is_gone (Fixture *fixture)
{
  return fixture->window == NULL;
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

/* The page asks for the specialties itself. */
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
  fixture->page = g_object_new (ATLAS_TYPE_SCORES_PAGE, "dataset", fixture->dataset, "settings",
                                fixture->settings, NULL);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 900, 700);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  gtk_window_present (GTK_WINDOW (fixture->window));
  wait_for (is_ready, fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  wait_for (is_gone, fixture);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (fixture->dataset);
  g_object_unref (fixture->settings);
}

static const char *
get_text (GtkDropDown *drop_down)
{
  return gtk_string_object_get_string (gtk_drop_down_get_selected_item (drop_down));
}

static void
choose (GtkDropDown *drop_down, const char *text)
{
  GListModel *model = gtk_drop_down_get_model (drop_down);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (GtkStringObject) object = g_list_model_get_item (model, i);

      if (g_str_equal (gtk_string_object_get_string (object), text))
        {
          gtk_drop_down_set_selected (drop_down, i);
          return;
        }
    }
  g_assert_not_reached ();
}

static AtlasScene *
export_scene (Fixture *fixture)
{
  return atlas_page_build_scene (ATLAS_PAGE (fixture->page));
}

static void
test_choices (Fixture *fixture, gconstpointer data)
{
  AtlasScoresPage *page = fixture->page;

  g_assert_cmpstr (get_text (page->measure), ==, "Step 2 CK score");
  g_assert_true (g_str_has_prefix (get_text (page->edition), "2026 edition"));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (page->edition)));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (page->specialty)));
  /* 2014, 2018, 2022, 2024 and 2026. */
  g_assert_cmpuint (g_list_model_get_n_items (gtk_drop_down_get_model (page->edition)), ==, 5);
  g_assert_cmpuint (g_list_model_get_n_items (gtk_drop_down_get_model (page->measure)), >=, 11);
  g_assert_cmpuint (page->type_buttons->len, >=, 5);

  choose (page->edition, "2014 edition (2013 Match)");
  g_assert_cmpint (atlas_selection_get_edition (page->selection), ==, 2014);
  choose (page->measure, "Publications");
  g_assert_cmpstr (atlas_selection_get_measure (page->selection), ==, "publications");
}

static void
test_by_edition (Fixture *fixture, gconstpointer data)
{
  AtlasScoresPage *page = fixture->page;

  adw_toggle_group_set_active_name (page->rows, "editions");
  g_assert_true (atlas_selection_get_by_edition (page->selection));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (page->edition)));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (page->specialty)));
  choose (page->specialty, "Internal medicine");
  g_assert_true (atlas_selection_has_specialty (page->selection, "internal-medicine"));

  g_autoptr (AtlasScene) scene = export_scene (fixture);
  g_assert_nonnull (strstr (scene->title, "internal medicine"));

  adw_toggle_group_set_active_name (page->rows, "specialties");
  g_assert_false (atlas_selection_get_by_edition (page->selection));
  g_assert_null (atlas_selection_get_specialties (page->selection)[0]);
}

/* The reader's own score is drawn, and leaves the window only where they say so. */
static void
test_me (Fixture *fixture, gconstpointer data)
{
  AtlasScoresPage *page = fixture->page;

  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (page->me)));
  gtk_check_button_set_active (page->has_me, TRUE);
  gtk_spin_button_set_value (page->me, 251);
  g_assert_cmpfloat_with_epsilon (atlas_selection_get_me (page->selection), 251.0, 1e-9);

  g_autoptr (AtlasScene) private = export_scene (fixture);
  g_assert_cmpuint (private->guides->len, ==, 0);
  gtk_check_button_set_active (page->export_me, TRUE);
  g_autoptr (AtlasScene) shared = export_scene (fixture);
  g_assert_cmpuint (shared->guides->len, ==, 1);

  gtk_check_button_set_active (page->has_me, FALSE);
  g_assert_cmpfloat_with_epsilon (atlas_selection_get_me (page->selection), 0.0, 1e-9);

  /* A share of a group is nobody's own. */
  choose (page->measure,
          atlas_measure_get_name (atlas_dataset_find_measure (fixture->dataset, "phd_pct")));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (page->me_box)));
}

static void
test_settings (Fixture *fixture, gconstpointer data)
{
  static const char *const types[] = { "us_md_senior", NULL };
  g_autofree char *measure = NULL;

  atlas_selection_set_types (fixture->page->selection, types);
  choose (fixture->page->measure, "Work experiences");
  measure = g_settings_get_string (fixture->settings, "scores-measure");
  g_assert_cmpstr (measure, ==, "work_experiences");
  g_settings_set_boolean (fixture->settings, "scores-by-edition", TRUE);
  g_assert_cmpstr (adw_toggle_group_get_active_name (fixture->page->rows), ==, "editions");
}

static void
test_accessible (Fixture *fixture, gconstpointer data)
{
  AtlasScoresPage *page = fixture->page;

  gtk_test_accessible_assert_property (page->measure, GTK_ACCESSIBLE_PROPERTY_LABEL, "Measure");
  gtk_test_accessible_assert_property (page->edition, GTK_ACCESSIBLE_PROPERTY_LABEL, "Edition");
  gtk_test_accessible_assert_property (page->specialty, GTK_ACCESSIBLE_PROPERTY_LABEL, "Specialty");
  gtk_test_accessible_assert_property (page->me, GTK_ACCESSIBLE_PROPERTY_LABEL, "Your own value");
  gtk_test_accessible_assert_role (page->types, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (page->types, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Applicant groups");
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_resources_register (atlas_data_get_resource ());
  g_resources_register (atlas_ui_get_resource ());

  g_test_add ("/scores-page/choices", Fixture, NULL, set_up, test_choices, tear_down);
  g_test_add ("/scores-page/by-edition", Fixture, NULL, set_up, test_by_edition, tear_down);
  g_test_add ("/scores-page/me", Fixture, NULL, set_up, test_me, tear_down);
  g_test_add ("/scores-page/settings", Fixture, NULL, set_up, test_settings, tear_down);
  g_test_add ("/scores-page/accessible", Fixture, NULL, set_up, test_accessible, tear_down);

  return g_test_run ();
}
