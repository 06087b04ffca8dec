/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* A window with the export dialog in it, on settings as they are at first. */

#pragma once

#include "config.h"

#include "atlas-export-dialog-private.h"
#include "atlas-ui-resources.h"
#include "ui-fixture.h"

#include <glib/gstdio.h>

#define DESCRIPTION "A line chart of two years."

typedef struct
{
  GSettings *settings;
  GtkWidget *window;
  AtlasExportDialog *dialog; /* not owned; NULL once it is gone */
  char *directory;
  GFile *file;
  GFile *saved; /* (nullable): what the signal says */
  guint n_copied;
  gboolean done; /* by an asynchronous call of the test */
} Fixture;

typedef struct
{
  const char *path;
  void (*test) (Fixture *fixture, gconstpointer data);
} Test;

static const char *const keys[] = {
  "export-shape", "export-width", "export-height", "export-scale", "export-background",
};

static inline AtlasScene *
create_scene (void)
{
  AtlasScene *scene = atlas_scene_new ();
  AtlasSeries *series = atlas_scene_add_series (scene, "U.S. IMGs", "70.0 %", 0);

  scene->title = g_strdup ("It rises");
  scene->description = g_strdup (DESCRIPTION);
  scene->x_min = 2025;
  scene->x_max = 2026;
  atlas_series_add_mark (series, NULL, 2025, 60);
  atlas_series_add_mark (series, NULL, 2026, 70)->joined = TRUE;
  atlas_scene_add_y_tick (scene, 0, "0");
  atlas_scene_add_y_tick (scene, 100, "100 %");
  return scene;
}

static inline gboolean
is_mapped (Fixture *fixture)
{
  return gtk_widget_get_mapped (GTK_WIDGET (fixture->dialog)) &&
         gtk_widget_get_width (GTK_WIDGET (fixture->dialog)) > 0;
}

static inline gboolean
is_gone (Fixture *fixture)
{
  return fixture->dialog == NULL;
}

static inline void
saved_cb (Fixture *fixture, GFile *file)
{
  g_set_object (&fixture->saved, file);
}

static inline void
copied_cb (Fixture *fixture)
{
  fixture->n_copied++;
}

static inline void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = NULL;

  fixture->settings = g_settings_new (ATLAS_APP_ID);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (fixture->settings, keys[i]);
  fixture->directory = g_dir_make_tmp ("atlas-XXXXXX", NULL);
  fixture->file = g_file_new_build_filename (fixture->directory, "image.png", NULL);

  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 700);
  gtk_window_present (GTK_WINDOW (fixture->window));
  fixture->dialog = atlas_export_dialog_new (create_scene (), "match-rate", fixture->settings);
  g_object_add_weak_pointer (G_OBJECT (fixture->dialog), (gpointer *) &fixture->dialog);
  g_signal_connect_swapped (fixture->dialog, "saved", G_CALLBACK (saved_cb), fixture);
  g_signal_connect_swapped (fixture->dialog, "copied", G_CALLBACK (copied_cb), fixture);
  adw_dialog_present (ADW_DIALOG (fixture->dialog), fixture->window);
  wait_for (is_mapped, fixture);
}

static inline void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  wait_for (is_gone, fixture);
  g_file_delete (fixture->file, NULL, NULL);
  g_rmdir (fixture->directory);
  g_free (fixture->directory);
  g_object_unref (fixture->file);
  g_clear_object (&fixture->saved);
  g_object_unref (fixture->settings);
}

static inline GtkWidget *
get_save_button (Fixture *fixture)
{
  return adw_dialog_get_default_widget (ADW_DIALOG (fixture->dialog));
}

static inline void
init_tests (int *argc, char ***argv)
{
  gtk_test_init (argc, argv, NULL);
  adw_init ();
  g_resources_register (atlas_ui_get_resource ());
}

static inline void
add_tests (const Test *tests, guint n_tests)
{
  for (guint i = 0; i < n_tests; i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
}
