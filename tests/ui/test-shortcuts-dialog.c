/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-shortcuts-dialog.h"
#include "atlas-shortcuts.h"
#include "atlas-ui-resources.h"

static void
collect_rows (GtkWidget *widget, GPtrArray *rows)
{
  if (ADW_IS_ACTION_ROW (widget))
    g_ptr_array_add (rows, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_rows (child, rows);
}

static gboolean
has_label (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_label (GTK_LABEL (widget)), text))
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_label (child, text))
      return TRUE;
  return FALSE;
}

static void
test_rows (void)
{
  AtlasShortcutsDialog *dialog = g_object_ref_sink (atlas_shortcuts_dialog_new ());
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  guint n_shortcuts = 0;
  const AtlasShortcut *shortcuts = atlas_shortcuts_get (&n_shortcuts);

  collect_rows (adw_dialog_get_child (ADW_DIALOG (dialog)), rows);
  g_assert_cmpuint (rows->len, ==, n_shortcuts);
  for (guint i = 0; i < rows->len; i++)
    {
      AdwPreferencesRow *row = rows->pdata[i];

      g_assert_cmpstr (adw_preferences_row_get_title (row), ==, shortcuts[i].title);
      g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (row),
                                                       GTK_ACCESSIBLE_RELATION_LABELLED_BY));
      g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (row),
                                                       GTK_ACCESSIBLE_RELATION_DESCRIBED_BY));
    }
  g_assert_true (has_label (rows->pdata[0], "Ctrl+E"));
  g_assert_true (has_label (rows->pdata[n_shortcuts - 4], "Home / End"));

  g_assert_finalize_object (dialog);
}

static void
test_table (void)
{
  guint n_shortcuts = 0;
  const AtlasShortcut *shortcuts = atlas_shortcuts_get (&n_shortcuts);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < n_shortcuts; i++)
    {
      g_assert_nonnull (shortcuts[i].accels[0]);
      for (guint j = 0; shortcuts[i].accels[j] != NULL; j++)
        {
          guint key = 0;
          GdkModifierType modifiers = 0;

          g_assert_true (gtk_accelerator_parse (shortcuts[i].accels[j], &key, &modifiers));
          g_assert_true (g_hash_table_add (seen, (gpointer) shortcuts[i].accels[j]));
        }
    }
}

/* What is listed is what works. */
static void
test_apply (void)
{
  g_autoptr (GtkApplication) application = gtk_application_new (NULL, G_APPLICATION_NON_UNIQUE);
  guint n_shortcuts = 0;
  const AtlasShortcut *shortcuts = atlas_shortcuts_get (&n_shortcuts);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_application_register (G_APPLICATION (application), NULL, &error));
  g_assert_no_error (error);
  atlas_shortcuts_apply (application);

  for (guint i = 0; i < n_shortcuts; i++)
    {
      if (shortcuts[i].action == NULL)
        continue;

      g_auto (GStrv) accels = gtk_application_get_accels_for_action (application,
                                                                     shortcuts[i].action);
      g_assert_cmpuint (g_strv_length (accels), ==, g_strv_length ((GStrv) shortcuts[i].accels));
      for (guint j = 0; accels[j] != NULL; j++)
        {
          guint keys[2];
          GdkModifierType modifiers[2];

          g_assert_true (gtk_accelerator_parse (accels[j], &keys[0], &modifiers[0]));
          gtk_accelerator_parse (shortcuts[i].accels[j], &keys[1], &modifiers[1]);
          g_assert_cmpuint (keys[0], ==, keys[1]);
          g_assert_cmpuint (modifiers[0], ==, modifiers[1]);
        }
    }
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_resources_register (atlas_ui_get_resource ());

  g_test_add_func ("/shortcuts-dialog/rows", test_rows);
  g_test_add_func ("/shortcuts-dialog/table", test_table);
  g_test_add_func ("/shortcuts-dialog/apply", test_apply);
  return g_test_run ();
}
