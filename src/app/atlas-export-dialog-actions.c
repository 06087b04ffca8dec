/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the buttons of the dialog do: saving and copying. */

#include "config.h"

#include "atlas-export-dialog-private.h"

#include "atlas-clipboard-image.h"
#include "atlas-export-options.h"
#include "atlas-image-task.h"

#include <glib/gi18n.h>

/* A task neither keeps the dialog nor outlives it: closing the dialog cancels the task. */
static gpointer
point_to (AtlasExportDialog *self)
{
  GWeakRef *pointer = g_new (GWeakRef, 1);

  g_weak_ref_init (pointer, self);
  return pointer;
}

/* (transfer full) (nullable): what point_to () was called with, if it is still there. */
static AtlasExportDialog *
take_pointer (gpointer data)
{
  GWeakRef *pointer = data;
  AtlasExportDialog *self = g_weak_ref_get (pointer);

  g_weak_ref_clear (pointer);
  g_free (pointer);
  return self;
}

/* Only the person ends a task early, by closing this dialog or the one for the file: there is
 * nothing to be told. */
static gboolean
is_dismissal (const GError *error)
{
  return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) ||
         g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED) ||
         g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED);
}

static void
show_failure (AtlasExportDialog *self, const char *heading, const GError *error)
{
  AdwDialog *alert = adw_alert_dialog_new (heading, error->message);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (alert), "close", _ ("_Close"));
  adw_dialog_present (alert, GTK_WIDGET (self));
}

static void
set_busy (AtlasExportDialog *self, gboolean busy)
{
  self->busy = busy;
  gtk_widget_set_visible (GTK_WIDGET (self->spinner), busy);
  atlas_export_dialog_update_actions (self);
}

static void
save_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (AtlasExportDialog) self = take_pointer (user_data);
  g_autoptr (GError) error = NULL;
  gboolean saved = atlas_image_save_finish (result, &error);

  if (self == NULL || is_dismissal (error))
    return;

  set_busy (self, FALSE);
  if (!saved)
    {
      show_failure (self, _ ("Image Not Saved"), error);
      return;
    }

  g_signal_emit_by_name (self, "saved", self->file);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
choose_file_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (AtlasExportDialog) self = take_pointer (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);

  if (self == NULL || is_dismissal (error))
    return;

  if (file != NULL)
    atlas_export_dialog_save_to (self, file);
  else
    show_failure (self, _ ("Image Not Saved"), error);
}

static GtkFileDialog *
create_file_dialog (AtlasExportDialog *self)
{
  GtkFileDialog *dialog = gtk_file_dialog_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autofree char *name = atlas_export_dialog_create_file_name (self);

  gtk_file_filter_set_name (filter, _ ("PNG images"));
  gtk_file_filter_add_mime_type (filter, "image/png");
  gtk_file_filter_add_suffix (filter, "png");
  g_list_store_append (filters, filter);

  gtk_file_dialog_set_title (dialog, _ ("Save Image"));
  gtk_file_dialog_set_accept_label (dialog, _ ("_Save"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  return dialog;
}

/* A number that is still being typed counts. */
static void
commit_numbers (AtlasExportDialog *self)
{
  adw_spin_row_update (self->width_row);
  adw_spin_row_update (self->height_row);
  adw_spin_row_update (self->scale_row);
}

static void
save_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AtlasExportDialog *self = ATLAS_EXPORT_DIALOG (widget);

  commit_numbers (self);
  if (!self->valid)
    return;

  g_autoptr (GtkFileDialog) dialog = create_file_dialog (self);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), self->cancellable,
                        choose_file_cb, point_to (self));
}

static void
copy_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (AtlasExportDialog) self = take_pointer (user_data);
  g_autoptr (GError) error = NULL;
  gboolean copied = atlas_clipboard_copy_image_finish (GDK_CLIPBOARD (source), result, &error);

  if (self == NULL || is_dismissal (error))
    return;

  set_busy (self, FALSE);
  if (!copied)
    {
      show_failure (self, _ ("Image Not Copied"), error);
      return;
    }

  g_signal_emit_by_name (self, "copied");
  adw_dialog_close (ADW_DIALOG (self));
}

static void
copy_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AtlasExportDialog *self = ATLAS_EXPORT_DIALOG (widget);

  commit_numbers (self);
  if (!self->valid)
    return;

  set_busy (self, TRUE);
  atlas_clipboard_copy_shared_image (gtk_widget_get_clipboard (widget), self->scene,
                                     &self->cached_options, self->cancellable, copy_cb,
                                     point_to (self));
}

void
atlas_export_dialog_update_actions (AtlasExportDialog *self)
{
  gboolean ready = self->valid && !self->busy;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "export.save", ready);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "export.copy", ready);
}

void
atlas_export_dialog_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "export.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "export.copy", NULL, copy_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "export.save",
                                       NULL);
}

char *
atlas_export_dialog_create_file_name (AtlasExportDialog *self)
{
  g_return_val_if_fail (ATLAS_IS_EXPORT_DIALOG (self), NULL);

  return atlas_export_options_create_file_name (&self->cached_options, self->base_name);
}

void
atlas_export_dialog_save_to (AtlasExportDialog *self, GFile *file)
{
  g_return_if_fail (ATLAS_IS_EXPORT_DIALOG (self));
  g_return_if_fail (G_IS_FILE (file));

  g_set_object (&self->file, file);
  set_busy (self, TRUE);
  atlas_image_save_async (self->scene, &self->cached_options, file, self->cancellable, save_cb,
                          point_to (self));
}
