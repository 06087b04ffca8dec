/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "export-fixture.h"

#include "atlas-export-options.h"

static GtkWidget *
find_descendant (GtkWidget *widget, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_descendant (child, type);
      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
test_accessible (Fixture *fixture, gconstpointer data)
{
  AdwSpinRow *rows[] = { fixture->dialog->width_row, fixture->dialog->height_row,
                         fixture->dialog->scale_row };
  GtkAccessible *preview = GTK_ACCESSIBLE (fixture->dialog->preview);

  gtk_test_accessible_assert_role (preview, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (preview, GTK_ACCESSIBLE_PROPERTY_LABEL, "Preview");
  gtk_test_accessible_assert_property (preview, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, DESCRIPTION);

  /* The role that these rows have by themselves hides what is in them. */
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GtkWidget *spin = find_descendant (GTK_WIDGET (rows[i]), GTK_TYPE_SPIN_BUTTON);

      gtk_test_accessible_assert_role (GTK_ACCESSIBLE (rows[i]), GTK_ACCESSIBLE_ROLE_GROUP);
      gtk_test_accessible_assert_role (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_ROLE_SPIN_BUTTON);
      g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (spin),
                                                       GTK_ACCESSIBLE_RELATION_LABELLED_BY));
    }
}

static void
test_settings (Fixture *fixture, gconstpointer data)
{
  AtlasExportDialog *dialog = fixture->dialog;

  g_settings_set_string (fixture->settings, "export-shape", "square");
  g_settings_set_string (fixture->settings, "export-background", "dark");
  g_settings_set_int (fixture->settings, "export-width", 700);
  g_settings_set_int (fixture->settings, "export-scale", 3);
  g_assert_cmpuint (adw_combo_row_get_selected (dialog->shape_row), ==, 3);
  g_assert_cmpuint (adw_combo_row_get_selected (dialog->background_row), ==, 1);
  g_assert_cmpint ((int) adw_spin_row_get_value (dialog->width_row), ==, 700);
  g_assert_cmpint ((int) adw_spin_row_get_value (dialog->scale_row), ==, 3);
  g_assert_cmpint (dialog->cached_options.background, ==, ATLAS_BACKGROUND_DARK);
  g_assert_cmpint (dialog->cached_options.width, ==, 1080);

  adw_combo_row_set_selected (dialog->shape_row, 4);
  adw_combo_row_set_selected (dialog->background_row, 2);
  adw_spin_row_set_value (dialog->height_row, 500);
  adw_spin_row_set_value (dialog->scale_row, 2);
  g_autofree char *shape = g_settings_get_string (fixture->settings, "export-shape");
  g_autofree char *background = g_settings_get_string (fixture->settings, "export-background");
  g_assert_cmpstr (shape, ==, "free");
  g_assert_cmpstr (background, ==, "transparent");
  g_assert_cmpint (g_settings_get_int (fixture->settings, "export-height"), ==, 500);
  g_assert_cmpint (g_settings_get_int (fixture->settings, "export-scale"), ==, 2);
  g_assert_cmpint (dialog->cached_options.width, ==, 700);
  g_assert_cmpint (dialog->cached_options.height, ==, 500);
}

static void
test_free_size (Fixture *fixture, gconstpointer data)
{
  AtlasExportDialog *dialog = fixture->dialog;

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (dialog->width_row)));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (dialog->height_row)));
  g_assert_cmpstr (gtk_label_get_label (dialog->size_label), ==, "The file has 1920 × 1080 pixels");

  adw_combo_row_set_selected (dialog->shape_row, 4);
  adw_spin_row_set_value (dialog->width_row, 1000);
  adw_spin_row_set_value (dialog->height_row, 2000);
  adw_spin_row_set_value (dialog->scale_row, 4);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (dialog->width_row)));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (dialog->height_row)));
  g_assert_cmpstr (gtk_label_get_label (dialog->size_label), ==, "The file has 4000 × 8000 pixels");
}

static void
test_limits (Fixture *fixture, gconstpointer data)
{
  AtlasExportDialog *dialog = fixture->dialog;

  g_settings_set_string (fixture->settings, "export-shape", "free");
  g_settings_set_int (fixture->settings, "export-width", ATLAS_IMAGE_MAX_SIDE);
  g_assert_true (gtk_widget_is_sensitive (get_save_button (fixture)));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (dialog->size_icon)));

  g_settings_set_int (fixture->settings, "export-scale", 2);
  g_assert_false (gtk_widget_is_sensitive (get_save_button (fixture)));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (dialog->size_icon)));
  g_assert_nonnull (strstr (gtk_label_get_label (dialog->size_label), "16384"));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (dialog->size_label), "error"));

  g_settings_set_int (fixture->settings, "export-scale", 1);
  g_assert_true (gtk_widget_is_sensitive (get_save_button (fixture)));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (dialog->size_label), "error"));
}

static void
assert_file_name (
    Fixture *fixture, const char *shape, int scale, const char *background, const char *expected)
{
  g_settings_set_string (fixture->settings, "export-shape", shape);
  g_settings_set_int (fixture->settings, "export-scale", scale);
  g_settings_set_string (fixture->settings, "export-background", background);

  g_autofree char *name = atlas_export_dialog_create_file_name (fixture->dialog);
  g_assert_cmpstr (name, ==, expected);
}

static void
test_file_name (Fixture *fixture, gconstpointer data)
{
  assert_file_name (fixture, "16:9-hd", 1, "light", "match-rate-1920x1080.png");
  assert_file_name (fixture, "16:9-4k", 1, "dark", "match-rate-3840x2160-dark.png");
  assert_file_name (fixture, "4:3", 2, "light", "match-rate-2880x2160.png");
  assert_file_name (fixture, "square", 1, "transparent", "match-rate-1080x1080-transparent.png");
}

static void
test_preview (Fixture *fixture, gconstpointer data)
{
  GtkWidget *preview = GTK_WIDGET (fixture->dialog->preview);
  int height = 0;

  gtk_widget_measure (preview, GTK_ORIENTATION_VERTICAL, 480, NULL, &height, NULL, NULL);
  g_assert_cmpint (height, ==, 270);
  g_settings_set_string (fixture->settings, "export-shape", "4:3");
  gtk_widget_measure (preview, GTK_ORIENTATION_VERTICAL, 480, NULL, &height, NULL, NULL);
  g_assert_cmpint (height, ==, 360);
  g_object_set (preview, "max-height", 200, NULL);
  gtk_widget_measure (preview, GTK_ORIENTATION_VERTICAL, 480, NULL, &height, NULL, NULL);
  g_assert_cmpint (height, ==, 200);
}

/* How bright the preview is just inside its corner, 0 to 255; 0 if it is yet to be drawn. */
static guint
get_brightness (Fixture *fixture)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (
      GTK_WIDGET (fixture->dialog->preview));
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 3, 3);
  cairo_t *cr = cairo_create (surface);

  gdk_paintable_snapshot (paintable, snapshot, gdk_paintable_get_intrinsic_width (paintable),
                          gdk_paintable_get_intrinsic_height (paintable));
  GskRenderNode *node = gtk_snapshot_free_to_node (snapshot);
  if (node != NULL)
    gsk_render_node_draw (node, cr);
  cairo_surface_flush (surface);
  guint green = cairo_image_surface_get_data (
      surface)[2 * cairo_image_surface_get_stride (surface) + 2 * 4 + 1];
  g_clear_pointer (&node, gsk_render_node_unref);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return green;
}

static gboolean
is_bright (Fixture *fixture)
{
  return get_brightness (fixture) > 240;
}

static gboolean
is_chequered (Fixture *fixture)
{
  guint brightness = get_brightness (fixture);

  return brightness > 200 && brightness <= 240;
}

static gboolean
is_dark (Fixture *fixture)
{
  guint brightness = get_brightness (fixture);

  return brightness > 0 && brightness < 60;
}

/* What is shown follows the setting and never the desktop. */
static void
test_background (Fixture *fixture, gconstpointer data)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  wait_for (is_bright, fixture);
  g_settings_set_string (fixture->settings, "export-background", "dark");
  wait_for (is_dark, fixture);
  g_settings_set_string (fixture->settings, "export-background", "transparent");
  wait_for (is_chequered, fixture);

  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_DARK);
  g_settings_set_string (fixture->settings, "export-background", "light");
  wait_for (is_bright, fixture);
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_DEFAULT);
}

static void
test_direction (Fixture *fixture, gconstpointer data)
{
  g_assert_false (fixture->dialog->cached_options.rtl);
  gtk_widget_set_direction (GTK_WIDGET (fixture->dialog), GTK_TEXT_DIR_RTL);
  g_assert_true (fixture->dialog->cached_options.rtl);
}

static void
test_shape_title (void)
{
  g_autofree char *plain = atlas_export_shape_create_title (0, FALSE);
  g_autofree char *isolated = atlas_export_shape_create_title (0, TRUE);
  g_autofree char *free_size = atlas_export_shape_create_title (4, TRUE);

  g_assert_cmpstr (plain, ==, "16:9, 1920 × 1080");
  g_assert_cmpstr (isolated, ==, "\u206616:9, 1920 × 1080\u2069");
  g_assert_cmpstr (free_size, ==, "Free size");
}

static void
test_finalize (Fixture *fixture, gconstpointer data)
{
  AtlasExportDialog *dialog = atlas_export_dialog_new (create_scene (), "match-rate",
                                                       fixture->settings);

  g_object_ref_sink (dialog);
  g_assert_finalize_object (dialog);
  g_settings_set_int (fixture->settings, "export-scale", 4);
}

int
main (int argc, char **argv)
{
  static const Test tests[] = {
    { "/export-dialog/accessible", test_accessible },
    { "/export-dialog/settings", test_settings },
    { "/export-dialog/free-size", test_free_size },
    { "/export-dialog/limits", test_limits },
    { "/export-dialog/file-name", test_file_name },
    { "/export-dialog/preview", test_preview },
    { "/export-dialog/background", test_background },
    { "/export-dialog/direction", test_direction },
    { "/export-dialog/finalize", test_finalize },
  };

  init_tests (&argc, &argv);
  add_tests (tests, G_N_ELEMENTS (tests));
  g_test_add_func ("/export-dialog/shape-title", test_shape_title);
  return g_test_run ();
}
