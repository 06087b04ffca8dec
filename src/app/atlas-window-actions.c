/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-window-private.h"

#include "atlas-clipboard-image.h"
#include "atlas-export-dialog.h"
#include "atlas-export-options.h"

#include <glib/gi18n.h>

AtlasPage *
atlas_window_get_visible_page (AtlasWindow *self)
{
  GtkWidget *page = gtk_stack_get_visible_child (self->pages);

  return page != NULL ? ATLAS_PAGE (page) : NULL;
}

void
atlas_window_show_toast (AtlasWindow *self, const char *text)
{
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_use_markup (toast, FALSE);
  /* What was done last is told at once. */
  adw_toast_overlay_dismiss_all (self->toasts);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
exported_cb (AtlasWindow *self, GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *display_name = g_filename_display_name (name);
  /* Translators: %s is the name of a file. */
  g_autofree char *text = g_strdup_printf (_ ("Saved “%s”"), display_name);

  atlas_window_show_toast (self, text);
}

static void
copied_cb (AtlasWindow *self)
{
  atlas_window_show_toast (self, _ ("Image copied"));
}

static void
export_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AtlasWindow *self = ATLAS_WINDOW (widget);

  /* The shortcut works through an open dialog, too. */
  if (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) != NULL)
    return;

  AtlasPage *page = atlas_window_get_visible_page (self);
  AtlasExportDialog *dialog = atlas_export_dialog_new (
      atlas_page_build_scene (page), atlas_page_get_figure_id (page), self->settings);

  g_signal_connect_object (dialog, "saved", G_CALLBACK (exported_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "copied", G_CALLBACK (copied_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), widget);
}

static void
copy_image_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (AtlasWindow) self = user_data;
  g_autoptr (GError) error = NULL;

  if (atlas_clipboard_copy_image_finish (GDK_CLIPBOARD (source), result, &error))
    copied_cb (self);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    atlas_window_show_toast (self, error->message);
}

static void
copy_image_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AtlasWindow *self = ATLAS_WINDOW (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  AtlasImageOptions options;

  atlas_export_options_from_settings (self->settings, rtl, &options);
  atlas_clipboard_copy_image (gtk_widget_get_clipboard (widget),
                              atlas_page_build_scene (atlas_window_get_visible_page (self)),
                              &options, self->cancellable, copy_image_cb, g_object_ref (self));
}

static void
toggle_table_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  atlas_page_toggle_table (atlas_window_get_visible_page (ATLAS_WINDOW (widget)));
}

void
atlas_window_update_actions (AtlasWindow *self)
{
  AtlasPage *page = atlas_window_get_visible_page (self);
  gboolean exportable = page != NULL && atlas_page_get_exportable (page);
  gboolean charting = page != NULL && atlas_page_get_charting (page);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.export", exportable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.copy-image", exportable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.toggle-table", charting);
}

void
atlas_window_class_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.export", NULL, export_action);
  gtk_widget_class_install_action (widget_class, "win.copy-image", NULL, copy_image_action);
  gtk_widget_class_install_action (widget_class, "win.toggle-table", NULL, toggle_table_action);
}
