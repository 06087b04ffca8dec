/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-specialties-page.h"

#include "atlas-compare-page.h"
#include "atlas-compare.h"
#include "atlas-specialty-choice.h"
#include "atlas-specialty-list.h"
#include "atlas-specialty-page.h"

#include <glib/gi18n.h>

struct _AtlasSpecialtiesPage
{
  AdwBin parent_instance;

  GtkStack *stack;
  AdwStatusPage *failed;
  AdwNavigationView *pages;

  AdwNavigationPage *list; /* (not owned) (nullable): the first of the pages, once there are data */
  AtlasDataset *dataset;
  GSettings *settings;
  AtlasSelection *compared;
  GCancellable *cancellable;
  gboolean focus_wanted; /* as soon as there is something to give it to */
  gboolean compact;
  gboolean narrow;
};

static void atlas_specialties_page_page_init (AtlasPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (AtlasSpecialtiesPage,
                               atlas_specialties_page,
                               ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (ATLAS_TYPE_PAGE,
                                                      atlas_specialties_page_page_init))

typedef enum
{
  PROP_DATASET = 1,
  PROP_SETTINGS,
  PROP_COMPACT,
  PROP_NARROW,
  PROP_EXPORTABLE,
} AtlasSpecialtiesPageProperty;

/* (nullable) */
static AtlasSpecialtySubpage *
get_visible (AtlasSpecialtiesPage *self)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (self->pages);

  return ATLAS_IS_SPECIALTY_SUBPAGE (page) ? ATLAS_SPECIALTY_SUBPAGE (page) : NULL;
}

static void
exportable_cb (AtlasSpecialtiesPage *self)
{
  g_object_notify (G_OBJECT (self), "exportable");
}

/* ---- The pages ---- */

static void
connect_page (AtlasSpecialtiesPage *self, AdwNavigationPage *page)
{
  g_object_bind_property (self, "compact", page, "compact", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self, "narrow", page, "narrow", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (page, "notify::exportable", G_CALLBACK (exportable_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "notice", G_CALLBACK (atlas_page_send_notice), self,
                           G_CONNECT_SWAPPED);
}

static void
push (AtlasSpecialtiesPage *self, AdwNavigationPage *page)
{
  gboolean focused = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  connect_page (self, page);
  adw_navigation_view_push (self->pages, page);
  if (focused)
    gtk_widget_grab_focus (GTK_WIDGET (page));
}

static void
show_list (AtlasSpecialtiesPage *self)
{
  if (self->list == NULL)
    {
      self->list = atlas_specialty_list_new (self->dataset, self->settings, self->compared);
      push (self, self->list);
    }
  else
    {
      adw_navigation_view_pop_to_page (self->pages, self->list);
      atlas_specialty_list_fill (ATLAS_SPECIALTY_LIST (self->list));
    }
  gtk_stack_set_visible_child_name (self->stack, "pages");
  if (self->focus_wanted)
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

/* Above the page that asks for it may lie the one of another specialty. */
static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AtlasSpecialtiesPage *self = ATLAS_SPECIALTIES_PAGE (widget);
  AtlasSpecialty *specialty = atlas_dataset_find_specialty (self->dataset,
                                                            g_variant_get_string (parameter, NULL));

  if (specialty != NULL)
    push (self,
          atlas_specialty_page_new (self->dataset, self->settings, self->compared, specialty));
}

static void
compare_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AtlasSpecialtiesPage *self = ATLAS_SPECIALTIES_PAGE (widget);

  push (self, atlas_compare_page_new (self->dataset, self->settings, self->compared));
}

/* ---- What is compared ---- */

static void
choose_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AtlasSpecialtiesPage *self = ATLAS_SPECIALTIES_PAGE (widget);
  const char *id;
  gboolean on;

  g_variant_get (parameter, "(&sb)", &id, &on);
  if (atlas_specialty_choice_set (self->compared, id, on))
    return;

  g_autofree char *text = g_strdup_printf (
      /* Translators: the number is 4. */
      ngettext ("At most %d specialty can be told apart on one scale",
                "At most %d specialties can be told apart on one scale", ATLAS_COMPARE_MAX),
      ATLAS_COMPARE_MAX);
  atlas_page_send_notice (ATLAS_PAGE (self), text);
}

static void
clear_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  atlas_specialty_choice_clear (ATLAS_SPECIALTIES_PAGE (widget)->compared);
}

static void
compared_cb (AtlasSpecialtiesPage *self)
{
  guint n = atlas_specialty_choice_count (self->compared);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "specialties.compare", n >= 2);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "specialties.clear", n > 0);
}

/* ---- The data ---- */

static void
load_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (AtlasSpecialtiesPage) self = user_data;
  g_autoptr (GError) error = NULL;

  if (atlas_dataset_load_specialties_finish (ATLAS_DATASET (source), result, &error) ||
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  g_autofree char *text = g_markup_escape_text (error->message, -1);
  adw_status_page_set_description (self->failed, text);
  gtk_stack_set_visible_child_name (self->stack, "failed");
}

/* Reading is only worth it for somebody who looks. */
static void
load (AtlasSpecialtiesPage *self)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)) || !atlas_dataset_is_loaded (self->dataset) ||
      atlas_dataset_get_specialties_loaded (self->dataset))
    return;

  gtk_stack_set_visible_child_name (self->stack, "loading");
  atlas_dataset_load_specialties_async (self->dataset, self->cancellable, load_cb,
                                        g_object_ref (self));
}

static void
data_cb (AtlasSpecialtiesPage *self)
{
  if (!atlas_dataset_get_specialties_loaded (self->dataset))
    {
      gtk_stack_set_visible_child_name (self->stack, "loading");
      load (self);
      return;
    }

  atlas_specialty_choice_prune (self->compared, self->dataset);
  show_list (self);
}

static void
retry_clicked_cb (AtlasSpecialtiesPage *self)
{
  load (self);
}

static void
visible_page_cb (AtlasSpecialtiesPage *self)
{
  exportable_cb (self);
}

static AtlasScene *
atlas_specialties_page_build_scene (AtlasPage *page)
{
  return atlas_figure_view_build_scene (
      atlas_specialty_subpage_get_figure (get_visible (ATLAS_SPECIALTIES_PAGE (page))));
}

static const char *
atlas_specialties_page_get_figure_id (AtlasPage *page)
{
  return atlas_figure_view_get_figure_id (
      atlas_specialty_subpage_get_figure (get_visible (ATLAS_SPECIALTIES_PAGE (page))));
}

static void
atlas_specialties_page_toggle_table (AtlasPage *page)
{
  AtlasSpecialtySubpage *visible = get_visible (ATLAS_SPECIALTIES_PAGE (page));

  if (visible != NULL)
    atlas_specialty_subpage_toggle_table (visible);
}

static void
atlas_specialties_page_page_init (AtlasPageInterface *iface)
{
  iface->build_scene = atlas_specialties_page_build_scene;
  iface->get_figure_id = atlas_specialties_page_get_figure_id;
  iface->toggle_table = atlas_specialties_page_toggle_table;
}

static void
atlas_specialties_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (atlas_specialties_page_parent_class)->map (widget);

  load (ATLAS_SPECIALTIES_PAGE (widget));
}

static void
atlas_specialties_page_get_property (GObject *object,
                                     guint prop_id,
                                     GValue *value,
                                     GParamSpec *pspec)
{
  AtlasSpecialtiesPage *self = ATLAS_SPECIALTIES_PAGE (object);

  switch ((AtlasSpecialtiesPageProperty) prop_id)
    {
    case PROP_COMPACT:
      g_value_set_boolean (value, self->compact);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_EXPORTABLE:
      g_value_set_boolean (value, get_visible (self) != NULL &&
                                      atlas_specialty_subpage_get_exportable (get_visible (self)));
      break;
    case PROP_DATASET:
    case PROP_SETTINGS:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
set_flag (GObject *object, gboolean *flag, const GValue *value, GParamSpec *pspec)
{
  if (*flag == g_value_get_boolean (value))
    return;

  *flag = g_value_get_boolean (value);
  g_object_notify_by_pspec (object, pspec);
}

static void
atlas_specialties_page_set_property (GObject *object,
                                     guint prop_id,
                                     const GValue *value,
                                     GParamSpec *pspec)
{
  AtlasSpecialtiesPage *self = ATLAS_SPECIALTIES_PAGE (object);

  switch ((AtlasSpecialtiesPageProperty) prop_id)
    {
    case PROP_DATASET:
      self->dataset = g_value_dup_object (value);
      break;
    case PROP_SETTINGS:
      self->settings = g_value_dup_object (value);
      break;
    case PROP_COMPACT:
      set_flag (object, &self->compact, value, pspec);
      break;
    case PROP_NARROW:
      set_flag (object, &self->narrow, value, pspec);
      break;
    case PROP_EXPORTABLE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_specialties_page_constructed (GObject *object)
{
  AtlasSpecialtiesPage *self = ATLAS_SPECIALTIES_PAGE (object);

  G_OBJECT_CLASS (atlas_specialties_page_parent_class)->constructed (object);

  g_settings_bind (self->settings, "specialties-compared", self->compared, "specialties",
                   G_SETTINGS_BIND_DEFAULT);
  g_signal_connect_object (self->compared, "notify::specialties", G_CALLBACK (compared_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->dataset, "changed", G_CALLBACK (data_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->dataset, "notify::specialties-loaded", G_CALLBACK (data_cb), self,
                           G_CONNECT_SWAPPED);
  compared_cb (self);
  data_cb (self);
}

static void
atlas_specialties_page_dispose (GObject *object)
{
  AtlasSpecialtiesPage *self = ATLAS_SPECIALTIES_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->list = NULL;
  /* Else the page would let go of a child that the template has freed. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ATLAS_TYPE_SPECIALTIES_PAGE);
  g_clear_object (&self->dataset);
  g_clear_object (&self->settings);
  g_clear_object (&self->compared);

  G_OBJECT_CLASS (atlas_specialties_page_parent_class)->dispose (object);
}

static gboolean
atlas_specialties_page_grab_focus (GtkWidget *widget)
{
  AtlasSpecialtiesPage *self = ATLAS_SPECIALTIES_PAGE (widget);
  AtlasSpecialtySubpage *visible = get_visible (self);

  self->focus_wanted = visible == NULL;
  return visible != NULL && gtk_widget_grab_focus (GTK_WIDGET (visible));
}

static gboolean
atlas_specialties_page_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return gtk_widget_child_focus (GTK_WIDGET (ATLAS_SPECIALTIES_PAGE (widget)->stack), direction);
}

static void
atlas_specialties_page_class_init (AtlasSpecialtiesPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = atlas_specialties_page_get_property;
  object_class->set_property = atlas_specialties_page_set_property;
  object_class->constructed = atlas_specialties_page_constructed;
  object_class->dispose = atlas_specialties_page_dispose;
  widget_class->map = atlas_specialties_page_map;
  widget_class->focus = atlas_specialties_page_focus;
  widget_class->grab_focus = atlas_specialties_page_grab_focus;

  g_object_class_override_property (object_class, PROP_DATASET, "dataset");
  g_object_class_override_property (object_class, PROP_SETTINGS, "settings");
  g_object_class_override_property (object_class, PROP_COMPACT, "compact");
  g_object_class_override_property (object_class, PROP_NARROW, "narrow");
  g_object_class_override_property (object_class, PROP_EXPORTABLE, "exportable");

  gtk_widget_class_set_template_from_resource (widget_class, ATLAS_RESOURCE_PREFIX
                                               "/ui/atlas-specialties-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtiesPage, stack);
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtiesPage, failed);
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtiesPage, pages);
  gtk_widget_class_bind_template_callback (widget_class, retry_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, visible_page_cb);

  gtk_widget_class_install_action (widget_class, "specialties.open", "s", open_action);
  gtk_widget_class_install_action (widget_class, "specialties.choose", "(sb)", choose_action);
  gtk_widget_class_install_action (widget_class, "specialties.clear", NULL, clear_action);
  gtk_widget_class_install_action (widget_class, "specialties.compare", NULL, compare_action);
}

static void
atlas_specialties_page_init (AtlasSpecialtiesPage *self)
{
  self->cancellable = g_cancellable_new ();
  self->compared = atlas_selection_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}
