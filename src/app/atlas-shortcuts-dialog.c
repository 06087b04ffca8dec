/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-shortcuts-dialog.h"

#include "atlas-shortcuts.h"

#include <glib/gi18n.h>

struct _AtlasShortcutsDialog
{
  AdwDialog parent_instance;

  AdwPreferencesPage *page;
};

G_DEFINE_FINAL_TYPE (AtlasShortcutsDialog, atlas_shortcuts_dialog, ADW_TYPE_DIALOG)

/* "Ctrl+E" */
static char *
create_key_label (const char *accel)
{
  guint key = 0;
  GdkModifierType modifiers = 0;

  /* The table holds nothing else. */
  if (!gtk_accelerator_parse (accel, &key, &modifiers))
    g_assert_not_reached ();

  return gtk_accelerator_get_label (key, modifiers);
}

static char *
create_keys_label (const AtlasShortcut *shortcut)
{
  g_autofree char *first = create_key_label (shortcut->accels[0]);

  if (shortcut->accels[1] == NULL)
    return g_steal_pointer (&first);

  g_autofree char *second = create_key_label (shortcut->accels[1]);
  /* Translators: two keys, the first of which does one thing and the second another. */
  return g_strdup_printf (C_ ("keyboard shortcut", "%s / %s"), first, second);
}

static GtkWidget *
create_row (const AtlasShortcut *shortcut)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *keys = create_keys_label (shortcut);
  GtkWidget *label = gtk_label_new (keys);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ (shortcut->title));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, label,
                                  NULL, -1);
  return row;
}

static void
fill (AtlasShortcutsDialog *self)
{
  guint n_shortcuts = 0;
  const AtlasShortcut *shortcuts = atlas_shortcuts_get (&n_shortcuts);
  AdwPreferencesGroup *group = NULL;

  for (guint i = 0; i < n_shortcuts; i++)
    {
      if (i == 0 || !g_str_equal (shortcuts[i].group, shortcuts[i - 1].group))
        {
          group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());
          adw_preferences_group_set_title (group, _ (shortcuts[i].group));
          adw_preferences_page_add (self->page, group);
        }
      adw_preferences_group_add (group, create_row (&shortcuts[i]));
    }
}

static void
atlas_shortcuts_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), ATLAS_TYPE_SHORTCUTS_DIALOG);

  G_OBJECT_CLASS (atlas_shortcuts_dialog_parent_class)->dispose (object);
}

static void
atlas_shortcuts_dialog_class_init (AtlasShortcutsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = atlas_shortcuts_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, ATLAS_RESOURCE_PREFIX
                                               "/ui/atlas-shortcuts-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, AtlasShortcutsDialog, page);
}

static void
atlas_shortcuts_dialog_init (AtlasShortcutsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fill (self);
}

AtlasShortcutsDialog *
atlas_shortcuts_dialog_new (void)
{
  return g_object_new (ATLAS_TYPE_SHORTCUTS_DIALOG, NULL);
}
