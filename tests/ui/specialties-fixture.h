/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The page Specialties in a window of its own, with the list filled. */

#pragma once

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
#include "ui-fixture.h"

#include <stdlib.h>
#include <string.h>

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

static inline gboolean
is_check_button (GtkWidget *widget, gconstpointer data)
{
  return GTK_IS_CHECK_BUTTON (widget) && gtk_widget_get_mapped (widget);
}

static inline AdwNavigationView *
get_pages (Fixture *fixture)
{
  return ADW_NAVIGATION_VIEW (find_type (fixture->window, ADW_TYPE_NAVIGATION_VIEW));
}

static inline AdwNavigationPage *
get_visible (Fixture *fixture)
{
  return adw_navigation_view_get_visible_page (get_pages (fixture));
}

static inline GListModel *
get_shown (Fixture *fixture)
{
  return atlas_specialty_table_get_sorted_rows (fixture->list->table);
}

static inline guint
count_shown (Fixture *fixture)
{
  return g_list_model_get_n_items (get_shown (fixture));
}

static inline const char *
get_id (Fixture *fixture, guint index)
{
  g_autoptr (AtlasSpecialtyRow) row = g_list_model_get_item (get_shown (fixture), index);

  return atlas_specialty_get_id (atlas_specialty_row_get_specialty (row));
}

static inline gboolean
is_loaded (Fixture *fixture)
{
  fixture->list = (AtlasSpecialtyList *) find_type (fixture->window, ATLAS_TYPE_SPECIALTY_LIST);
  return fixture->list != NULL && gtk_widget_get_mapped (GTK_WIDGET (fixture->list)) &&
         gtk_widget_get_width (GTK_WIDGET (fixture->list)) > 0 && !g_main_context_pending (NULL);
}

static inline gboolean
is_still (Fixture *fixture)
{
  return !g_main_context_pending (NULL);
}

static inline gboolean
is_exportable (Fixture *fixture)
{
  return atlas_page_get_exportable (ATLAS_PAGE (fixture->page));
}

static inline void
notice_cb (Fixture *fixture, const char *text)
{
  g_set_str (&fixture->notice, text);
}

static inline void
reset_settings (GSettings *settings)
{
  g_autoptr (GSettingsSchema) schema = NULL;

  g_object_get (settings, "settings-schema", &schema, NULL);
  g_auto (GStrv) keys = g_settings_schema_list_keys (schema);
  for (guint i = 0; keys[i] != NULL; i++)
    g_settings_reset (settings, keys[i]);
}

static inline void
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

static inline void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  wait_for (is_still, fixture);
  g_assert_finalize_object (fixture->dataset);
  g_assert_finalize_object (fixture->settings);
  g_free (fixture->notice);
}

static inline void
search (Fixture *fixture, const char *text)
{
  g_object_set (atlas_specialty_filters_get_filter (fixture->list->filters), "query", text, NULL);
}

static inline void
add (const char *path, void (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

static inline void
init (int *argc, char ***argv)
{
  gtk_test_init (argc, argv, NULL);
  adw_init ();
  g_resources_register (atlas_data_get_resource ());
  g_resources_register (atlas_ui_get_resource ());
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()),
                                    ATLAS_RESOURCE_PREFIX "/icons");
}
