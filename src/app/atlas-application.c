/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-application.h"

#include "atlas-shortcuts-dialog.h"
#include "atlas-shortcuts.h"
#include "atlas-window.h"

#include <glib/gi18n.h>

struct _AtlasApplication
{
  AdwApplication parent_instance;

  AtlasDataset *dataset;
  GSettings *settings;
  GCancellable *cancellable;
  char *data_path; /* (nullable): the data file that was asked for */
};

G_DEFINE_FINAL_TYPE (AtlasApplication, atlas_application, ADW_TYPE_APPLICATION)

static void load_data (AtlasApplication *self, const char *path);

static AtlasWindow *
get_window (AtlasApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  return ATLAS_IS_WINDOW (window) ? ATLAS_WINDOW (window) : NULL;
}

static void
tell_refused (AtlasApplication *self, const char *message)
{
  AtlasWindow *window = get_window (self);
  AdwDialog *dialog = adw_alert_dialog_new (_ ("Data File Not Used"), NULL);
  const char *shown = atlas_dataset_is_loaded (self->dataset)
                          ? _ ("The numbers that were shown before still are.")
                          : _ ("The numbers that came with the program are shown.");

  adw_alert_dialog_format_body (ADW_ALERT_DIALOG (dialog), "%s\n\n%s", message, shown);
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _ ("_Close"));
  adw_dialog_present (dialog, window != NULL ? GTK_WIDGET (window) : NULL);
}

static void
load_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (AtlasApplication) self = user_data;
  g_autoptr (GError) error = NULL;

  if (atlas_dataset_load_finish (ATLAS_DATASET (source), result, &error) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  gboolean was_bundled = self->data_path == NULL;
  g_clear_pointer (&self->data_path, g_free);
  tell_refused (self, error->message);
  if (!was_bundled && !atlas_dataset_is_loaded (self->dataset))
    load_data (self, NULL);
}

/* The last request counts, whichever would be done first. */
static void
load_data (AtlasApplication *self, const char *path)
{
  g_cancellable_cancel (self->cancellable);
  g_object_unref (self->cancellable);
  self->cancellable = g_cancellable_new ();
  g_set_str (&self->data_path, path);
  atlas_dataset_load_async (self->dataset, path, self->cancellable, load_cb, g_object_ref (self));
}

static void
first_frame_cb (AtlasWindow *window, AtlasApplication *self)
{
  g_autofree char *path = g_steal_pointer (&self->data_path);

  load_data (self, path);
}

static void
show_window (AtlasApplication *self)
{
  AtlasWindow *window = get_window (self);

  if (window == NULL)
    {
      window = atlas_window_new (GTK_APPLICATION (self), self->dataset, self->settings);
      g_signal_connect_object (window, "first-frame", G_CALLBACK (first_frame_cb), self,
                               G_CONNECT_DEFAULT);
    }

  gtk_window_present (GTK_WINDOW (window));
}

static void
quit_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  AtlasWindow *window = get_window (user_data);

  if (window != NULL)
    gtk_window_close (GTK_WINDOW (window));
  else
    g_application_quit (user_data);
}

static void
shortcuts_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  adw_dialog_present (ADW_DIALOG (atlas_shortcuts_dialog_new ()),
                      GTK_WIDGET (get_window (user_data)));
}

static void
about_action (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  AdwDialog *dialog = adw_about_dialog_new ();
  AdwAboutDialog *about = ADW_ABOUT_DIALOG (dialog);

  adw_about_dialog_set_application_icon (about, ATLAS_APP_ID);
  adw_about_dialog_set_application_name (about, ATLAS_APP_NAME);
  adw_about_dialog_set_developer_name (about, _ ("The Residency Atlas authors"));
  adw_about_dialog_set_version (about, ATLAS_VERSION);
  adw_about_dialog_set_website (about, ATLAS_URL);
  adw_about_dialog_set_issue_url (about, ATLAS_URL "/issues");
  adw_about_dialog_set_license_type (about, GTK_LICENSE_GPL_3_0);
  adw_about_dialog_set_comments (
      about,
      _ ("What the U.S. residency Match says about international medical graduates. Every "
         "number has a receipt.\n\nNot affiliated with NRMP, AAMC, ECFMG, Intealth or AMA."));
  adw_about_dialog_add_legal_section (about, _ ("Data"), NULL, GTK_LICENSE_CUSTOM,
                                      _ ("The data files are dedicated to the public domain (CC0 "
                                         "1.0). The numbers in them are facts "
                                         "published by the sources that each receipt names."));
  /* Translators: put your names here, one a line. */
  adw_about_dialog_set_translator_credits (about, _ ("translator-credits"));
  adw_dialog_present (dialog, GTK_WIDGET (get_window (user_data)));
}

static void
atlas_application_activate (GApplication *application)
{
  show_window (ATLAS_APPLICATION (application));
}

/* The answers of somebody. */
static void
open_case (AtlasApplication *self, GFile *file)
{
  show_window (self);
  atlas_window_open_case (get_window (self), file);
}

static void
atlas_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  for (int i = 0; i < n_files; i++)
    open_case (ATLAS_APPLICATION (application), files[i]);
}

static int
atlas_application_command_line (GApplication *application, GApplicationCommandLine *command_line)
{
  AtlasApplication *self = ATLAS_APPLICATION (application);
  GVariantDict *options = g_application_command_line_get_options_dict (command_line);
  g_autofree const char **paths = NULL;
  const char *path = NULL;

  g_variant_dict_lookup (options, G_OPTION_REMAINING, "^a&ay", &paths);
  if (g_variant_dict_lookup (options, "data", "^&ay", &path))
    {
      g_autoptr (GFile) file = g_application_command_line_create_file_for_arg (command_line, path);
      const char *local_path = g_file_peek_path (file);

      /* What is no local file is refused like a file that is not there. */
      if (local_path == NULL)
        local_path = path;

      /* A new window loads it with its first frame. */
      if (get_window (self) != NULL)
        load_data (self, local_path);
      else
        g_set_str (&self->data_path, local_path);
    }

  g_application_activate (application);
  for (guint i = 0; paths != NULL && paths[i] != NULL; i++)
    {
      g_autoptr (GFile) file = g_application_command_line_create_file_for_arg (command_line,
                                                                               paths[i]);

      open_case (self, file);
    }
  return 0;
}

static void
atlas_application_startup (GApplication *application)
{
  static const GActionEntry actions[] = {
    { .name = "quit", .activate = quit_action },
    { .name = "shortcuts", .activate = shortcuts_action },
    { .name = "about", .activate = about_action },
  };
  AtlasApplication *self = ATLAS_APPLICATION (application);

  G_APPLICATION_CLASS (atlas_application_parent_class)->startup (application);

  self->settings = g_settings_new (ATLAS_APP_ID);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  atlas_shortcuts_apply (GTK_APPLICATION (self));
  gtk_window_set_default_icon_name (ATLAS_APP_ID);
}

static void
atlas_application_shutdown (GApplication *application)
{
  g_cancellable_cancel (ATLAS_APPLICATION (application)->cancellable);

  G_APPLICATION_CLASS (atlas_application_parent_class)->shutdown (application);
}

static void
atlas_application_dispose (GObject *object)
{
  AtlasApplication *self = ATLAS_APPLICATION (object);

  g_clear_object (&self->dataset);
  g_clear_object (&self->settings);
  g_clear_object (&self->cancellable);

  G_OBJECT_CLASS (atlas_application_parent_class)->dispose (object);
}

static void
atlas_application_finalize (GObject *object)
{
  g_free (ATLAS_APPLICATION (object)->data_path);

  G_OBJECT_CLASS (atlas_application_parent_class)->finalize (object);
}

static void
atlas_application_class_init (AtlasApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->dispose = atlas_application_dispose;
  object_class->finalize = atlas_application_finalize;

  application_class->activate = atlas_application_activate;
  application_class->command_line = atlas_application_command_line;
  application_class->open = atlas_application_open;
  application_class->startup = atlas_application_startup;
  application_class->shutdown = atlas_application_shutdown;
}

static void
atlas_application_init (AtlasApplication *self)
{
  static const GOptionEntry options[] = {
    { "data", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_ ("Show the numbers of another data file"),
      N_ ("FILE") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, NULL, N_ ("[CASE]") },
    G_OPTION_ENTRY_NULL,
  };

  self->dataset = atlas_dataset_new ();
  self->cancellable = g_cancellable_new ();
  g_application_set_version (G_APPLICATION (self), ATLAS_VERSION);
  g_application_add_main_option_entries (G_APPLICATION (self), options);
}

AtlasApplication *
atlas_application_new (void)
{
  return g_object_new (ATLAS_TYPE_APPLICATION, "application-id", ATLAS_APP_ID, "flags",
                       G_APPLICATION_HANDLES_COMMAND_LINE | G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", ATLAS_RESOURCE_PREFIX, NULL);
}
