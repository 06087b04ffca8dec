/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-export-dialog-private.h"

#include "atlas-export-options.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (AtlasExportDialog, atlas_export_dialog, ADW_TYPE_DIALOG)

typedef enum
{
  PROP_SCENE = 1,
  PROP_BASE_NAME,
  PROP_SETTINGS,
} AtlasExportDialogProperty;

static GParamSpec *props[PROP_SETTINGS + 1];

/* The size of the file, or why it cannot be. */
static void
update_size (AtlasExportDialog *self)
{
  const AtlasImageOptions *options = &self->cached_options;
  GtkWidget *label = GTK_WIDGET (self->size_label);
  g_autoptr (GError) error = NULL;
  gboolean valid = atlas_image_options_check (options, &error);

  if (valid)
    {
      g_autofree char *text =
          /* Translators: width and height of an image file. */
          g_strdup_printf (_ ("The file has %d × %d pixels"), options->width * options->scale,
                           options->height * options->scale);
      gtk_label_set_label (self->size_label, text);
      gtk_widget_remove_css_class (label, "error");
    }
  else
    {
      gtk_label_set_label (self->size_label, error->message);
      gtk_widget_add_css_class (label, "error");
      if (self->valid)
        gtk_accessible_announce (GTK_ACCESSIBLE (self), error->message,
                                 GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
    }

  gtk_widget_set_visible (GTK_WIDGET (self->size_icon), !valid);
  self->valid = valid;
}

static void
update (AtlasExportDialog *self)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  gboolean free_size = atlas_export_shape_is_free (self->settings);

  atlas_export_options_from_settings (self->settings, rtl, &self->cached_options);
  gtk_widget_set_visible (GTK_WIDGET (self->width_row), free_size);
  gtk_widget_set_visible (GTK_WIDGET (self->height_row), free_size);
  atlas_export_preview_set_options (self->preview, &self->cached_options);
  update_size (self);
  atlas_export_dialog_update_actions (self);
}

static gboolean
get_selected (GValue *value, GVariant *variant, gpointer user_data)
{
  const char *const *choices = user_data;

  for (guint i = 0; choices[i] != NULL; i++)
    if (g_str_equal (choices[i], g_variant_get_string (variant, NULL)))
      {
        g_value_set_uint (value, i);
        return TRUE;
      }

  return FALSE;
}

static GVariant *
set_selected (const GValue *value, const GVariantType *type, gpointer user_data)
{
  const char *const *choices = user_data;

  return g_variant_new_string (choices[g_value_get_uint (value)]);
}

static void
bind_choice (AtlasExportDialog *self, const char *key, AdwComboRow *row, const char *const *choices)
{
  g_settings_bind_with_mapping (self->settings, key, row, "selected", G_SETTINGS_BIND_DEFAULT,
                                get_selected, set_selected, (gpointer) choices, NULL);
}

static void
bind_number (AtlasExportDialog *self, const char *key, AdwSpinRow *row, int low, int high)
{
  adw_spin_row_set_range (row, low, high);
  g_settings_bind (self->settings, key, row, "value", G_SETTINGS_BIND_DEFAULT);
}

static void
fill_shapes (AtlasExportDialog *self)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);

  for (guint i = 0; atlas_export_shapes[i] != NULL; i++)
    gtk_string_list_take (titles, atlas_export_shape_create_title (i, rtl));
  adw_combo_row_set_model (self->shape_row, G_LIST_MODEL (titles));
}

static void
atlas_export_dialog_direction_changed (GtkWidget *widget, GtkTextDirection previous)
{
  GTK_WIDGET_CLASS (atlas_export_dialog_parent_class)->direction_changed (widget, previous);

  if (ATLAS_EXPORT_DIALOG (widget)->settings != NULL)
    update (ATLAS_EXPORT_DIALOG (widget));
}

static void
atlas_export_dialog_constructed (GObject *object)
{
  AtlasExportDialog *self = ATLAS_EXPORT_DIALOG (object);

  G_OBJECT_CLASS (atlas_export_dialog_parent_class)->constructed (object);

  fill_shapes (self);
  bind_choice (self, "export-shape", self->shape_row, atlas_export_shapes);
  bind_choice (self, "export-background", self->background_row, atlas_export_backgrounds);
  bind_number (self, "export-width", self->width_row, ATLAS_IMAGE_MIN_SIDE, ATLAS_IMAGE_MAX_SIDE);
  bind_number (self, "export-height", self->height_row, ATLAS_IMAGE_MIN_SIDE, ATLAS_IMAGE_MAX_SIDE);
  bind_number (self, "export-scale", self->scale_row, 1, ATLAS_IMAGE_MAX_SCALE);

  atlas_export_preview_set_scene (self->preview, self->scene);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->preview),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  atlas_shared_scene_get (self->scene)->description, -1);
  g_signal_connect_object (self->settings, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
atlas_export_dialog_set_property (GObject *object,
                                  guint prop_id,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  AtlasExportDialog *self = ATLAS_EXPORT_DIALOG (object);

  switch ((AtlasExportDialogProperty) prop_id)
    {
    case PROP_SCENE:
      self->scene = g_value_dup_boxed (value);
      break;
    case PROP_BASE_NAME:
      self->base_name = g_value_dup_string (value);
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
atlas_export_dialog_dispose (GObject *object)
{
  AtlasExportDialog *self = ATLAS_EXPORT_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->settings);
  g_clear_object (&self->file);
  gtk_widget_dispose_template (GTK_WIDGET (self), ATLAS_TYPE_EXPORT_DIALOG);

  G_OBJECT_CLASS (atlas_export_dialog_parent_class)->dispose (object);
}

static void
atlas_export_dialog_finalize (GObject *object)
{
  AtlasExportDialog *self = ATLAS_EXPORT_DIALOG (object);

  atlas_shared_scene_unref (self->scene);
  g_object_unref (self->cancellable);
  g_free (self->base_name);

  G_OBJECT_CLASS (atlas_export_dialog_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  props[PROP_SCENE] = g_param_spec_boxed ("scene", NULL, NULL, ATLAS_TYPE_SHARED_SCENE, flags);
  props[PROP_BASE_NAME] = g_param_spec_string ("base-name", NULL, NULL, NULL, flags);
  props[PROP_SETTINGS] = g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (ATLAS_TYPE_EXPORT_PREVIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ATLAS_RESOURCE_PREFIX "/ui/atlas-export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, AtlasExportDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, AtlasExportDialog, shape_row);
  gtk_widget_class_bind_template_child (widget_class, AtlasExportDialog, width_row);
  gtk_widget_class_bind_template_child (widget_class, AtlasExportDialog, height_row);
  gtk_widget_class_bind_template_child (widget_class, AtlasExportDialog, scale_row);
  gtk_widget_class_bind_template_child (widget_class, AtlasExportDialog, background_row);
  gtk_widget_class_bind_template_child (widget_class, AtlasExportDialog, size_icon);
  gtk_widget_class_bind_template_child (widget_class, AtlasExportDialog, size_label);
  gtk_widget_class_bind_template_child (widget_class, AtlasExportDialog, spinner);
}

static void
atlas_export_dialog_class_init (AtlasExportDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = atlas_export_dialog_constructed;
  object_class->set_property = atlas_export_dialog_set_property;
  object_class->dispose = atlas_export_dialog_dispose;
  object_class->finalize = atlas_export_dialog_finalize;
  widget_class->direction_changed = atlas_export_dialog_direction_changed;
  install_properties (object_class);

  g_signal_new ("saved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 1, G_TYPE_FILE);
  g_signal_new ("copied", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);

  bind_template (widget_class);
  atlas_export_dialog_install_actions (widget_class);
}

static void
atlas_export_dialog_init (AtlasExportDialog *self)
{
  self->cancellable = g_cancellable_new ();
  self->valid = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

AtlasExportDialog *
atlas_export_dialog_new (AtlasScene *scene, const char *base_name, GSettings *settings)
{
  g_return_val_if_fail (scene != NULL, NULL);
  g_return_val_if_fail (base_name != NULL, NULL);
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  g_autoptr (AtlasSharedScene) shared = atlas_shared_scene_new (scene);

  return g_object_new (ATLAS_TYPE_EXPORT_DIALOG, "scene", shared, "base-name", base_name,
                       "settings", settings, NULL);
}
