/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is done with the answers as a whole. */

#include "config.h"

#include "atlas-eligibility-page-private.h"

#include <glib/gi18n.h>

/* ---- Start over, and back ---- */

typedef struct
{
  AtlasEligibilityPage *page;
  AtlasCaseData *before;
} Undo;

static void
undo_free (gpointer data)
{
  Undo *undo = data;

  atlas_case_data_unref (undo->before);
  g_free (undo);
}

static void
undo_cb (AdwToast *toast, Undo *undo)
{
  atlas_case_store_undo (undo->page->store, undo->before);
}

/* Tells what was done to the answers, with a way back. */
static void
offer_undo (AtlasEligibilityPage *self, const char *text, AtlasCaseData *before)
{
  AdwToastOverlay *overlay = ADW_TOAST_OVERLAY (
      gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_TOAST_OVERLAY));
  AdwToast *toast = adw_toast_new (text);
  Undo *undo = g_new (Undo, 1);

  *undo = (Undo) { self, before };
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _ ("_Undo"));
  g_object_set_data_full (G_OBJECT (toast), "undo", undo, undo_free);
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (undo_cb), undo, NULL,
                         G_CONNECT_DEFAULT);
  if (overlay != NULL)
    adw_toast_overlay_add_toast (overlay, toast);
  else
    g_object_unref (g_object_ref_sink (toast));
}

static void
show_first (AtlasEligibilityPage *self)
{
  atlas_nested_page_pop_to (ATLAS_NESTED_PAGE (self), ADW_NAVIGATION_PAGE (self->result));
  atlas_result_page_set_banner (self->result, NULL);
}

static void
start_over_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AtlasEligibilityPage *self = ATLAS_ELIGIBILITY_PAGE (widget);

  show_first (self);
  offer_undo (self, _ ("Answers cleared"), atlas_case_store_start_over (self->store));
}

/* ---- Delete everything ---- */

static void
delete_response_cb (AtlasEligibilityPage *self, const char *response)
{
  g_autoptr (GError) error = NULL;

  if (!g_str_equal (response, "delete"))
    return;

  show_first (self);
  if (atlas_case_store_delete_everything (self->store, &error))
    atlas_page_send_notice (ATLAS_PAGE (self), _ ("Your answers are deleted"));
  else
    atlas_result_page_set_banner (self->result, error->message);
}

static void
delete_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AdwDialog *dialog = adw_alert_dialog_new (
      _ ("Delete Everything?"),
      _ ("Your answers, and all copies of them that the program has made, are removed from this "
         "computer. This cannot be undone."));
  AdwAlertDialog *alert = ADW_ALERT_DIALOG (dialog);

  adw_alert_dialog_add_responses (alert, "cancel", _ ("_Cancel"), "delete", _ ("_Delete"), NULL);
  adw_alert_dialog_set_response_appearance (alert, "delete", ADW_RESPONSE_DESTRUCTIVE);
  g_signal_connect_object (dialog, "response", G_CALLBACK (delete_response_cb), widget,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

/* ---- Open a file ---- */

static void
tell_refused (AtlasEligibilityPage *self, const char *message)
{
  AdwDialog *dialog = adw_alert_dialog_new (_ ("Answers Not Used"), NULL);

  adw_alert_dialog_format_body (ADW_ALERT_DIALOG (dialog), "%s\n\n%s", message,
                                _ ("The answers that were shown before still are."));
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _ ("_Close"));
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

void
atlas_eligibility_page_take_file (AtlasEligibilityPage *self, GFile *file)
{
  g_autoptr (GError) error = NULL;
  AtlasCaseData *before = atlas_case_store_open (self->store, file, &error);

  if (before == NULL)
    {
      tell_refused (self, error->message);
      return;
    }

  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *display_name = g_filename_display_name (name);
  /* Translators: %s is the name of a file. */
  g_autofree char *text = g_strdup_printf (_ ("Answers of “%s”"), display_name);
  show_first (self);
  offer_undo (self, text, before);
}

static void
open_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (AtlasEligibilityPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL && self->store != NULL)
    atlas_eligibility_page_take_file (self, file);
  else if (file == NULL && !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    atlas_page_send_notice (ATLAS_PAGE (self), error->message);
}

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) cases = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();
  GtkRoot *root = gtk_widget_get_root (widget);

  gtk_file_filter_set_name (cases, _ ("Residency Atlas Cases"));
  gtk_file_filter_add_suffix (cases, "atlas-case");
  gtk_file_filter_set_name (all, _ ("All Files"));
  gtk_file_filter_add_pattern (all, "*");
  g_list_store_append (filters, cases);
  g_list_store_append (filters, all);
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_set_default_filter (dialog, cases);
  gtk_file_dialog_set_title (dialog, _ ("Open Answers"));
  gtk_file_dialog_open (dialog, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL,
                        ATLAS_ELIGIBILITY_PAGE (widget)->cancellable, open_cb,
                        g_object_ref (widget));
}

void
atlas_eligibility_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "eligibility.start-over", NULL, start_over_action);
  gtk_widget_class_install_action (widget_class, "eligibility.delete", NULL, delete_action);
  gtk_widget_class_install_action (widget_class, "eligibility.open", NULL, open_action);
}
