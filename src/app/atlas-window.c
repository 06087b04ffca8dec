/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-window.h"

#include "atlas-clipboard-image.h"
#include "atlas-export-dialog.h"
#include "atlas-export-options.h"
#include "atlas-trends-page.h"

#include <glib/gi18n.h>

struct _AtlasWindow
{
  AdwApplicationWindow parent_instance;

  AdwToastOverlay *toasts;
  AdwNavigationSplitView *split_view;
  GtkListBox *sidebar;
  AtlasTrendsPage *trends_page;

  AtlasDataset *dataset;
  GSettings *settings;
  GCancellable *cancellable;
  gulong first_frame_handler; /* on the frame clock, until the first frame */
  gboolean has_painted;
};

G_DEFINE_FINAL_TYPE (AtlasWindow, atlas_window, ADW_TYPE_APPLICATION_WINDOW)

typedef enum
{
  PROP_DATASET = 1,
  PROP_SETTINGS,
} AtlasWindowProperty;

static GParamSpec *props[PROP_SETTINGS + 1];

typedef enum
{
  SIGNAL_FIRST_FRAME,
} AtlasWindowSignal;

static guint signals[SIGNAL_FIRST_FRAME + 1];

/* The pages that exist, in the order of the sidebar. */
typedef struct
{
  const char *id;
  const char *title;
  const char *icon;
} Page;

static const Page pages[] = {
  { "trends", N_ ("Trends"), "atlas-chart-symbolic" },
};

static void
show_toast (AtlasWindow *self, const char *text)
{
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_use_markup (toast, FALSE);
  /* What was done last is told at once. */
  adw_toast_overlay_dismiss_all (self->toasts);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
notice_cb (AtlasWindow *self, const char *text)
{
  show_toast (self, text);
}

static void
row_activated_cb (AtlasWindow *self, GtkListBoxRow *row)
{
  const Page *page = &pages[gtk_list_box_row_get_index (row)];

  g_settings_set_string (self->settings, "page", page->id);
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
}

static void
exported_cb (AtlasWindow *self, GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *display_name = g_filename_display_name (name);
  /* Translators: %s is the name of a file. */
  g_autofree char *text = g_strdup_printf (_ ("Saved “%s”"), display_name);

  show_toast (self, text);
}

static void
copied_cb (AtlasWindow *self)
{
  show_toast (self, _ ("Image copied"));
}

static void
export_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AtlasWindow *self = ATLAS_WINDOW (widget);

  /* The shortcut works through an open dialog, too. */
  if (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) != NULL)
    return;

  AtlasExportDialog *dialog = atlas_export_dialog_new (
      atlas_trends_page_build_scene (self->trends_page),
      atlas_trends_page_get_figure_id (self->trends_page), self->settings);

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
    show_toast (self, error->message);
}

static void
copy_image_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AtlasWindow *self = ATLAS_WINDOW (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  AtlasImageOptions options;

  atlas_export_options_from_settings (self->settings, rtl, &options);
  atlas_clipboard_copy_image (gtk_widget_get_clipboard (widget),
                              atlas_trends_page_build_scene (self->trends_page), &options,
                              self->cancellable, copy_image_cb, g_object_ref (self));
}

static void
toggle_table_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  atlas_trends_page_toggle_table (ATLAS_WINDOW (widget)->trends_page);
}

static void
update_actions (AtlasWindow *self)
{
  gboolean exportable = atlas_trends_page_get_exportable (self->trends_page);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.export", exportable);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.copy-image", exportable);
}

static void
after_paint_cb (AtlasWindow *self, GdkFrameClock *clock)
{
  g_clear_signal_handler (&self->first_frame_handler, clock);
  self->has_painted = TRUE;
  g_signal_emit (self, signals[SIGNAL_FIRST_FRAME], 0);
}

static GtkWidget *
create_row (const Page *page)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (_ (page->title));

  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (page->icon));
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_LABELLED_BY, label,
                                  NULL, -1);
  return row;
}

static void
fill_sidebar (AtlasWindow *self)
{
  g_autofree char *id = g_settings_get_string (self->settings, "page");
  int selected = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      gtk_list_box_append (self->sidebar, create_row (&pages[i]));
      if (g_str_equal (pages[i].id, id))
        selected = (int) i;
    }

  gtk_list_box_select_row (self->sidebar, gtk_list_box_get_row_at_index (self->sidebar, selected));
}

static void
atlas_window_realize (GtkWidget *widget)
{
  AtlasWindow *self = ATLAS_WINDOW (widget);

  GTK_WIDGET_CLASS (atlas_window_parent_class)->realize (widget);

  if (self->has_painted)
    return;

  self->first_frame_handler = g_signal_connect_object (gtk_widget_get_frame_clock (widget),
                                                       "after-paint", G_CALLBACK (after_paint_cb),
                                                       self, G_CONNECT_SWAPPED);
}

static void
atlas_window_constructed (GObject *object)
{
  AtlasWindow *self = ATLAS_WINDOW (object);

  G_OBJECT_CLASS (atlas_window_parent_class)->constructed (object);

  g_settings_bind (self->settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-height", self, "default-height",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);

  fill_sidebar (self);
  atlas_trends_page_connect (self->trends_page, self->dataset, self->settings);
  g_signal_connect_object (self->trends_page, "notify::exportable", G_CALLBACK (update_actions),
                           self, G_CONNECT_SWAPPED);
  update_actions (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->trends_page));
}

static void
atlas_window_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  AtlasWindow *self = ATLAS_WINDOW (object);

  switch ((AtlasWindowProperty) prop_id)
    {
    case PROP_DATASET:
      self->dataset = g_value_dup_object (value);
      break;
    case PROP_SETTINGS:
      self->settings = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_window_dispose (GObject *object)
{
  AtlasWindow *self = ATLAS_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), ATLAS_TYPE_WINDOW);
  g_clear_object (&self->dataset);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (atlas_window_parent_class)->dispose (object);
}

static void
atlas_window_class_init (AtlasWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = atlas_window_constructed;
  object_class->set_property = atlas_window_set_property;
  object_class->dispose = atlas_window_dispose;
  widget_class->realize = atlas_window_realize;

  props[PROP_DATASET] = g_param_spec_object ("dataset", NULL, NULL, ATLAS_TYPE_DATASET, flags);
  props[PROP_SETTINGS] = g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  signals[SIGNAL_FIRST_FRAME] = g_signal_new ("first-frame", G_TYPE_FROM_CLASS (klass),
                                              G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                              0);

  g_type_ensure (ATLAS_TYPE_TRENDS_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ATLAS_RESOURCE_PREFIX "/ui/atlas-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AtlasWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, AtlasWindow, split_view);
  gtk_widget_class_bind_template_child (widget_class, AtlasWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, AtlasWindow, trends_page);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, notice_cb);

  gtk_widget_class_install_action (widget_class, "win.export", NULL, export_action);
  gtk_widget_class_install_action (widget_class, "win.copy-image", NULL, copy_image_action);
  gtk_widget_class_install_action (widget_class, "win.toggle-table", NULL, toggle_table_action);
}

static void
atlas_window_init (AtlasWindow *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
#if ATLAS_DEVELOPMENT
  gtk_widget_add_css_class (GTK_WIDGET (self), "devel");
#endif
}

AtlasWindow *
atlas_window_new (GtkApplication *application, AtlasDataset *dataset, GSettings *settings)
{
  return g_object_new (ATLAS_TYPE_WINDOW, "application", application, "dataset", dataset,
                       "settings", settings, NULL);
}

void
atlas_window_set_data_path (AtlasWindow *self, const char *path)
{
  g_return_if_fail (ATLAS_IS_WINDOW (self));

  atlas_trends_page_set_data_path (self->trends_page, path);
}
