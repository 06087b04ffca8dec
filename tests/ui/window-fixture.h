/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The window on the page Trends, with the numbers of the program. */

#pragma once

#include "config.h"

#include "atlas-data-resources.h"
#include "atlas-figure-view-private.h"
#include "atlas-receipt-view.h"
#include "atlas-trends-page-private.h"
#include "atlas-ui-resources.h"
#include "atlas-window.h"
#include "ui-fixture.h"

#include <string.h>

#define US_2024 "c2024/match_rate_pct/percent/us_img/-/-/-/-"

/* What a test starts from. */
typedef struct
{
  int width;
  gboolean empty; /* no data yet */
  gboolean rtl;
  double text_scale;
} Setup;

typedef struct
{
  GSettings *settings;
  AtlasDataset *dataset;
  GtkWidget *window;
  AtlasTrendsPage *page;
  AtlasFigureView *figure;
  AdwOverlaySplitView *split; /* what the receipt is part of */
} Fixture;

static inline gboolean
has_action (GtkWidget *widget, gconstpointer action)
{
  return GTK_IS_ACTIONABLE (widget) &&
         g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), action) == 0;
}

static inline gboolean
has_text (GtkWidget *widget, gconstpointer text)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) &&
         strstr (gtk_label_get_label (GTK_LABEL (widget)), text) != NULL;
}

static inline guint
count_marks (Fixture *fixture)
{
  guint n_marks = 0;

  for (GtkWidget *mark = gtk_widget_get_first_child (GTK_WIDGET (fixture->figure->chart));
       mark != NULL; mark = gtk_widget_get_next_sibling (mark))
    n_marks++;
  return n_marks;
}

static inline gpointer
find_by_type (Fixture *fixture, GType type)
{
  return find_type (fixture->window, type);
}

static inline gboolean
get_flag (Fixture *fixture, const char *property)
{
  gboolean flag;

  g_object_get (fixture->page, property, &flag, NULL);
  return flag;
}

static inline gboolean
is_up_to_date (Fixture *fixture)
{
  return !fixture->figure->outdated;
}

static inline gboolean
is_drawn (Fixture *fixture)
{
  return gtk_widget_get_mapped (GTK_WIDGET (fixture->figure->chart)) &&
         gtk_widget_get_width (GTK_WIDGET (fixture->figure->chart)) > 0;
}

static inline gboolean
is_still (Fixture *fixture)
{
  return is_drawn (fixture) && !g_main_context_pending (NULL);
}

static inline gboolean
is_narrow (Fixture *fixture)
{
  return get_flag (fixture, "narrow") && is_still (fixture);
}

/* The trial run of a text size ends with the window that it was for. */
static inline void
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
load (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  atlas_dataset_load (fixture->dataset, NULL, &error);
  g_assert_no_error (error);
}

static inline void
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

static inline gboolean
is_collapsed (Fixture *fixture)
{
  return adw_navigation_split_view_get_collapsed (
      find_by_type (fixture, ADW_TYPE_NAVIGATION_SPLIT_VIEW));
}

/* GTK lets go of it with its last frame. */
static inline gboolean
is_gone (Fixture *fixture)
{
  return fixture->window == NULL;
}

static inline void
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

static inline void
add (const char *path, const Setup *setup, void (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, setup, set_up, test, tear_down);
}

static inline void
init (int *argc, char ***argv)
{
  gtk_test_init (argc, argv, NULL);
  adw_init ();
  g_resources_register (atlas_data_get_resource ());
  g_resources_register (atlas_ui_get_resource ());
}
