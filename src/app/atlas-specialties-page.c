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
  AtlasNestedPage parent_instance;

  AdwNavigationPage *list; /* (not owned) (nullable): the first of the pages, once there are data */
  AtlasSelection *compared;
  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (AtlasSpecialtiesPage, atlas_specialties_page, ATLAS_TYPE_NESTED_PAGE)

static AtlasDataset *
get_dataset (AtlasSpecialtiesPage *self)
{
  return atlas_page_get_dataset (ATLAS_PAGE (self));
}

static GSettings *
get_settings (AtlasSpecialtiesPage *self)
{
  return atlas_page_get_settings (ATLAS_PAGE (self));
}

/* ---- The pages ---- */

static void
show_list (AtlasSpecialtiesPage *self)
{
  AtlasNestedPage *page = ATLAS_NESTED_PAGE (self);

  if (self->list == NULL)
    {
      self->list = atlas_specialty_list_new (get_dataset (self), get_settings (self),
                                             self->compared);
      atlas_nested_page_push (page, self->list);
    }
  else
    {
      atlas_nested_page_pop_to (page, self->list);
      atlas_specialty_list_fill (ATLAS_SPECIALTY_LIST (self->list));
    }
  atlas_nested_page_show_pages (page);
}

/* Above the page that asks for it may lie the one of another specialty. */
static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AtlasSpecialtiesPage *self = ATLAS_SPECIALTIES_PAGE (widget);
  AtlasSpecialty *specialty = atlas_dataset_find_specialty (get_dataset (self),
                                                            g_variant_get_string (parameter, NULL));

  if (specialty != NULL)
    atlas_nested_page_push (ATLAS_NESTED_PAGE (self),
                            atlas_specialty_page_new (get_dataset (self), get_settings (self),
                                                      self->compared, specialty));
}

static void
compare_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AtlasSpecialtiesPage *self = ATLAS_SPECIALTIES_PAGE (widget);

  atlas_nested_page_push (
      ATLAS_NESTED_PAGE (self),
      atlas_compare_page_new (get_dataset (self), get_settings (self), self->compared));
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

  if (!atlas_dataset_load_specialties_finish (ATLAS_DATASET (source), result, &error) &&
      !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    atlas_nested_page_show_error (ATLAS_NESTED_PAGE (self), error);
}

/* Reading is only worth it for somebody who looks. */
static void
atlas_specialties_page_load (AtlasNestedPage *page)
{
  AtlasSpecialtiesPage *self = ATLAS_SPECIALTIES_PAGE (page);
  AtlasDataset *dataset = get_dataset (self);

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)) || !atlas_dataset_is_loaded (dataset) ||
      atlas_dataset_get_specialties_loaded (dataset))
    return;

  atlas_nested_page_show_spinner (page);
  atlas_dataset_load_specialties_async (dataset, self->cancellable, load_cb, g_object_ref (self));
}

static void
data_cb (AtlasSpecialtiesPage *self)
{
  if (!atlas_dataset_get_specialties_loaded (get_dataset (self)))
    {
      atlas_nested_page_show_spinner (ATLAS_NESTED_PAGE (self));
      atlas_specialties_page_load (ATLAS_NESTED_PAGE (self));
      return;
    }

  atlas_specialty_choice_prune (self->compared, get_dataset (self));
  show_list (self);
}

static void
atlas_specialties_page_constructed (GObject *object)
{
  AtlasSpecialtiesPage *self = ATLAS_SPECIALTIES_PAGE (object);

  G_OBJECT_CLASS (atlas_specialties_page_parent_class)->constructed (object);

  g_settings_bind (get_settings (self), "specialties-compared", self->compared, "specialties",
                   G_SETTINGS_BIND_DEFAULT);
  g_signal_connect_object (self->compared, "notify::specialties", G_CALLBACK (compared_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (get_dataset (self), "changed", G_CALLBACK (data_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (get_dataset (self), "notify::specialties-loaded", G_CALLBACK (data_cb),
                           self, G_CONNECT_SWAPPED);
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
  gtk_widget_dispose_template (GTK_WIDGET (self), ATLAS_TYPE_SPECIALTIES_PAGE);
  g_clear_object (&self->compared);

  G_OBJECT_CLASS (atlas_specialties_page_parent_class)->dispose (object);
}

static void
atlas_specialties_page_class_init (AtlasSpecialtiesPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = atlas_specialties_page_constructed;
  object_class->dispose = atlas_specialties_page_dispose;
  ATLAS_NESTED_PAGE_CLASS (klass)->load = atlas_specialties_page_load;

  gtk_widget_class_set_template_from_resource (widget_class, ATLAS_RESOURCE_PREFIX
                                               "/ui/atlas-specialties-page.ui");

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
