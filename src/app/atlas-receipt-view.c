/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-receipt-view.h"

#include "atlas-receipt.h"

#include <glib/gi18n.h>

struct _AtlasReceiptView
{
  AdwBin parent_instance;

  GtkButton *close_button;
  GtkLabel *value;
  GtkLabel *heading;
  GtkLabel *counted;
  GtkLabel *range;
  GtkLabel *standing;
  GtkLabel *caution;
  GtkWidget *judgement_box;
  GtkLabel *judgement;
  GtkBox *groups;

  AtlasReceipt *receipt; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (AtlasReceiptView, atlas_receipt_view, ADW_TYPE_BIN)

typedef enum
{
  SIGNAL_CLOSE_REQUESTED,
  SIGNAL_CELL_REQUESTED,
  SIGNAL_NOTICE,
} AtlasReceiptViewSignal;

static guint signals[SIGNAL_NOTICE + 1];

static void
close_clicked_cb (AtlasReceiptView *self)
{
  g_signal_emit (self, signals[SIGNAL_CLOSE_REQUESTED], 0);
}

static void
report_clicked_cb (AtlasReceiptView *self)
{
  g_autofree char *text = atlas_receipt_to_text (self->receipt);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  g_signal_emit (self, signals[SIGNAL_NOTICE], 0, _ ("Receipt copied; paste it into your report"));
}

static void
launch_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (AtlasReceiptView) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (source), result, &error) &&
      !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    g_signal_emit (self, signals[SIGNAL_NOTICE], 0, error->message);
}

static void
open_clicked_cb (GtkButton *button, AtlasReceiptView *self)
{
  const AtlasReceiptEntry *entry = g_object_get_data (G_OBJECT (button), "entry");
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (entry->address);

  gtk_uri_launcher_launch (launcher, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL,
                           launch_cb, g_object_ref (self));
}

static void
go_clicked_cb (GtkButton *button, AtlasReceiptView *self)
{
  const AtlasReceiptEntry *entry = g_object_get_data (G_OBJECT (button), "entry");
  g_autofree char *cell = g_strdup (entry->cell);

  g_signal_emit (self, signals[SIGNAL_CELL_REQUESTED], 0, cell);
}

static GtkWidget *
create_button (const AtlasReceiptEntry *entry,
               const char *icon,
               const char *tooltip,
               GCallback clicked,
               AtlasReceiptView *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_widget_add_css_class (button, "flat");
  /* Many rows have such a button: its description says which one this is. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  entry->source, -1);
  g_object_set_data (G_OBJECT (button), "entry", (gpointer) entry);
  g_signal_connect_object (button, "clicked", clicked, self, G_CONNECT_DEFAULT);
  return button;
}

static GtkWidget *
create_row (AtlasReceiptView *self, const AtlasReceiptEntry *entry)
{
  GtkWidget *row = adw_action_row_new ();
  g_autoptr (GString) subtitle = g_string_new (entry->source);

  g_string_append_printf (subtitle, "\n%s", entry->confidence);
  if (entry->remark != NULL)
    g_string_append_printf (subtitle, "\n%s", entry->remark);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), entry->value);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle->str);
  adw_action_row_set_subtitle_selectable (ADW_ACTION_ROW (row), TRUE);

  if (entry->cell != NULL)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                               create_button (entry, "go-next-symbolic", _ ("Go to That Number"),
                                              G_CALLBACK (go_clicked_cb), self));
  if (entry->address != NULL)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                               create_button (entry, "atlas-link-symbolic", _ ("Open the Source"),
                                              G_CALLBACK (open_clicked_cb), self));
  return row;
}

static const char *
name_group (AtlasReceiptRole role)
{
  switch (role)
    {
    case ATLAS_RECEIPT_PREFERRED:
      return _ ("Preferred");
    case ATLAS_RECEIPT_AGREES:
      return _ ("Agree");
    case ATLAS_RECEIPT_DIFFERS:
      return _ ("Differ");
    case ATLAS_RECEIPT_REJECTED:
      return _ ("Not Used");
    case ATLAS_RECEIPT_COUNTED:
    default:
      return _ ("Counts");
    }
}

static void
fill_groups (AtlasReceiptView *self)
{
  AdwPreferencesGroup *group = NULL;
  GtkWidget *child;
  int role = -1;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->groups))) != NULL)
    gtk_box_remove (self->groups, child);

  for (guint i = 0; i < self->receipt->entries->len; i++)
    {
      const AtlasReceiptEntry *entry = g_ptr_array_index (self->receipt->entries, i);

      if ((int) entry->role != role)
        {
          role = (int) entry->role;
          group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
          adw_preferences_group_set_title (group, name_group (entry->role));
          gtk_box_append (self->groups, GTK_WIDGET (group));
        }
      adw_preferences_group_add (group, create_row (self, entry));
    }
}

static void
set_text (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

static void
atlas_receipt_view_dispose (GObject *object)
{
  AtlasReceiptView *self = ATLAS_RECEIPT_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ATLAS_TYPE_RECEIPT_VIEW);
  g_clear_pointer (&self->receipt, atlas_receipt_free);

  G_OBJECT_CLASS (atlas_receipt_view_parent_class)->dispose (object);
}

static gboolean
atlas_receipt_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ATLAS_RECEIPT_VIEW (widget)->close_button));
}

static void
atlas_receipt_view_class_init (AtlasReceiptViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = atlas_receipt_view_dispose;
  widget_class->grab_focus = atlas_receipt_view_grab_focus;

  signals[SIGNAL_CLOSE_REQUESTED] = g_signal_new ("close-requested", type, G_SIGNAL_RUN_LAST, 0,
                                                  NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_CELL_REQUESTED] = g_signal_new ("cell-requested", type, G_SIGNAL_RUN_LAST, 0, NULL,
                                                 NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_NOTICE] = g_signal_new ("notice", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               ATLAS_RESOURCE_PREFIX "/ui/atlas-receipt-view.ui");
  gtk_widget_class_bind_template_child (widget_class, AtlasReceiptView, close_button);
  gtk_widget_class_bind_template_child (widget_class, AtlasReceiptView, value);
  gtk_widget_class_bind_template_child (widget_class, AtlasReceiptView, heading);
  gtk_widget_class_bind_template_child (widget_class, AtlasReceiptView, counted);
  gtk_widget_class_bind_template_child (widget_class, AtlasReceiptView, range);
  gtk_widget_class_bind_template_child (widget_class, AtlasReceiptView, standing);
  gtk_widget_class_bind_template_child (widget_class, AtlasReceiptView, caution);
  gtk_widget_class_bind_template_child (widget_class, AtlasReceiptView, judgement_box);
  gtk_widget_class_bind_template_child (widget_class, AtlasReceiptView, judgement);
  gtk_widget_class_bind_template_child (widget_class, AtlasReceiptView, groups);
  gtk_widget_class_bind_template_callback (widget_class, close_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, report_clicked_cb);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
atlas_receipt_view_init (AtlasReceiptView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
atlas_receipt_view_set_cell (AtlasReceiptView *self, AtlasCell *cell, AtlasDataset *dataset)
{
  g_return_if_fail (ATLAS_IS_RECEIPT_VIEW (self));
  g_return_if_fail (ATLAS_IS_CELL (cell));

  AtlasReceipt *previous = self->receipt;

  self->receipt = atlas_receipt_new (cell, dataset);
  set_text (self->value, self->receipt->value);
  set_text (self->heading, self->receipt->heading);
  set_text (self->counted, self->receipt->counted);
  set_text (self->range, self->receipt->range);
  set_text (self->standing, self->receipt->standing);
  set_text (self->caution, self->receipt->caution);
  set_text (self->judgement, self->receipt->judgement);
  gtk_widget_set_visible (self->judgement_box, self->receipt->judgement != NULL);
  fill_groups (self);

  g_autofree char *label =
      /* Translators: the name of the receipt for screen readers: a number and what it is. */
      g_strdup_printf (_ ("Receipt: %s, %s"), self->receipt->value, self->receipt->heading);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  /* The rows that pointed into it are gone. */
  g_clear_pointer (&previous, atlas_receipt_free);
}
