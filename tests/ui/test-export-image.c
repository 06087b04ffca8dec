/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the export dialog and the clipboard make of a scene. */

#include "export-fixture.h"

#include "atlas-clipboard-image.h"
#include "atlas-export-options.h"

static gboolean
is_covered (Fixture *fixture)
{
  return ADW_IS_ALERT_DIALOG (adw_window_get_visible_dialog (ADW_WINDOW (fixture->window)));
}

static gboolean
is_done (Fixture *fixture)
{
  return fixture->done;
}

static void
test_save (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_settings_set_string (fixture->settings, "export-shape", "square");
  atlas_export_dialog_save_to (fixture->dialog, fixture->file);
  g_assert_false (gtk_widget_is_sensitive (get_save_button (fixture)));
  wait_for (is_gone, fixture);

  g_assert_true (fixture->saved == fixture->file);
  g_autoptr (GdkTexture) texture = gdk_texture_new_from_file (fixture->file, &error);
  g_assert_no_error (error);
  g_assert_cmpint (gdk_texture_get_width (texture), ==, 1080);
  g_assert_cmpint (gdk_texture_get_height (texture), ==, 1080);
}

static void
test_save_fails (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_build_filename (fixture->directory, "vanished", "image.png",
                                                      NULL);

  atlas_export_dialog_save_to (fixture->dialog, file);
  wait_for (is_covered, fixture);

  AdwDialog *alert = adw_window_get_visible_dialog (ADW_WINDOW (fixture->window));
  const char *body = adw_alert_dialog_get_body (ADW_ALERT_DIALOG (alert));
  g_assert_nonnull (strstr (body, g_file_peek_path (file)));
  adw_dialog_force_close (alert);
  g_assert_null (fixture->saved);
  g_assert_true (gtk_widget_is_sensitive (get_save_button (fixture)));

  /* Another folder will do. */
  atlas_export_dialog_save_to (fixture->dialog, fixture->file);
  wait_for (is_gone, fixture);
  g_assert_true (fixture->saved == fixture->file);
}

static void
test_close_while_saving (Fixture *fixture, gconstpointer data)
{
  atlas_export_dialog_save_to (fixture->dialog, fixture->file);
  adw_dialog_force_close (ADW_DIALOG (fixture->dialog));
  wait_for (is_gone, fixture);
  g_assert_null (fixture->saved);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Fixture *fixture = user_data;
  g_autoptr (GError) error = NULL;
  const char *mime_type = NULL;
  g_autoptr (GInputStream) stream = gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result,
                                                               &mime_type, &error);
  AtlasImageOptions options;
  g_autoptr (AtlasScene) scene = create_scene ();

  g_assert_no_error (error);
  g_assert_cmpstr (mime_type, ==, "image/png");

  /* The same bytes as in a file, and so with the same metadata. */
  atlas_export_options_from_settings (fixture->settings, FALSE, &options);
  g_autoptr (GBytes) expected = atlas_png_new (scene, &options, &error);
  g_assert_no_error (error);
  g_autoptr (GBytes) bytes = g_input_stream_read_bytes (stream, g_bytes_get_size (expected) + 1,
                                                        NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (bytes, expected));
  fixture->done = TRUE;
}

static void
assert_clipboard (Fixture *fixture)
{
  static const char *const wanted[] = { "image/png", NULL };
  GdkClipboard *clipboard = gtk_widget_get_clipboard (fixture->window);
  GdkContentFormats *formats = gdk_clipboard_get_formats (clipboard);

  g_assert_true (gdk_content_formats_contain_mime_type (formats, "image/png"));
  g_assert_true (gdk_content_formats_contain_gtype (formats, GDK_TYPE_TEXTURE));
  g_assert_false (gdk_content_formats_contain_mime_type (formats, "text/plain"));
  gdk_clipboard_read_async (clipboard, (const char **) wanted, G_PRIORITY_DEFAULT, NULL, read_cb,
                            fixture);
  wait_for (is_done, fixture);
}

static void
test_copy (Fixture *fixture, gconstpointer data)
{
  AtlasExportDialog *dialog = fixture->dialog;

  /* A number that is typed, and not yet left, counts. */
  g_settings_set_string (fixture->settings, "export-shape", "free");
  gtk_editable_set_text (GTK_EDITABLE (dialog->width_row), "640");
  gtk_editable_set_text (GTK_EDITABLE (dialog->height_row), "360");
  gtk_widget_activate_action (GTK_WIDGET (dialog), "export.copy", NULL);
  wait_for (is_gone, fixture);

  g_assert_cmpuint (fixture->n_copied, ==, 1);
  g_assert_cmpint (g_settings_get_int (fixture->settings, "export-width"), ==, 640);
  assert_clipboard (fixture);
}

static void
copy_image_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Fixture *fixture = user_data;
  g_autoptr (GError) error = NULL;

  g_assert_true (atlas_clipboard_copy_image_finish (GDK_CLIPBOARD (source), result, &error));
  g_assert_no_error (error);
  fixture->done = TRUE;
}

static void
test_copy_without_dialog (Fixture *fixture, gconstpointer data)
{
  AtlasImageOptions options;

  g_settings_set_string (fixture->settings, "export-shape", "square");
  atlas_export_options_from_settings (fixture->settings, FALSE, &options);
  atlas_clipboard_copy_image (gtk_widget_get_clipboard (fixture->window), create_scene (), &options,
                              NULL, copy_image_cb, fixture);
  wait_for (is_done, fixture);
  fixture->done = FALSE;
  assert_clipboard (fixture);
}

static void
copy_fails_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Fixture *fixture = user_data;
  g_autoptr (GError) error = NULL;

  g_assert_false (atlas_clipboard_copy_image_finish (GDK_CLIPBOARD (source), result, &error));
  g_assert_error (error, ATLAS_EXPORT_ERROR, ATLAS_EXPORT_ERROR_SIZE);
  fixture->done = TRUE;
}

static void
test_copy_fails (Fixture *fixture, gconstpointer data)
{
  const AtlasImageOptions options = { .width = 16, .height = 16, .scale = 1 };
  GdkClipboard *clipboard = gtk_widget_get_clipboard (fixture->window);

  gdk_clipboard_set_text (clipboard, "as before");
  atlas_clipboard_copy_image (clipboard, create_scene (), &options, NULL, copy_fails_cb, fixture);
  wait_for (is_done, fixture);
  g_assert_true (
      gdk_content_formats_contain_gtype (gdk_clipboard_get_formats (clipboard), G_TYPE_STRING));
}

int
main (int argc, char **argv)
{
  static const Test tests[] = {
    { "/export-image/save", test_save },
    { "/export-image/save-fails", test_save_fails },
    { "/export-image/close-while-saving", test_close_while_saving },
    { "/export-image/copy", test_copy },
    { "/export-image/copy-without-dialog", test_copy_without_dialog },
    { "/export-image/copy-fails", test_copy_fails },
  };

  init_tests (&argc, &argv);
  add_tests (tests, G_N_ELEMENTS (tests));
  return g_test_run ();
}
