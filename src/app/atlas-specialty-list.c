/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-specialty-list-private.h"

#include "atlas-compare.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (AtlasSpecialtyList, atlas_specialty_list, ATLAS_TYPE_FIGURE_SUBPAGE)

typedef enum
{
  PROP_SORT = 1,
} AtlasSpecialtyListProperty;

static GParamSpec *props[PROP_SORT + 1];

static AtlasSpecialtyRow *
get_row (AtlasSpecialtyList *self, guint index)
{
  return g_list_model_get_item (G_LIST_MODEL (self->rows), index);
}

static void
sync_compared (AtlasSpecialtyList *self)
{
  guint n_rows = g_list_model_get_n_items (G_LIST_MODEL (self->rows));
  guint n_compared = 0;

  for (guint i = 0; i < n_rows; i++)
    {
      g_autoptr (AtlasSpecialtyRow) row = get_row (self, i);
      const char *id = atlas_specialty_get_id (atlas_specialty_row_get_specialty (row));
      gboolean compared = atlas_selection_has_specialty (self->compared, id);

      atlas_specialty_row_set_compared (row, compared);
      n_compared += compared;
    }

  g_autofree char *label = n_compared == 1
                               ? g_strdup (_ ("Choose One More to Compare"))
                               /* Translators: a button; the number is at least two. */
                               : g_strdup_printf (ngettext ("Compare %u Specialty",
                                                            "Compare %u Specialties", n_compared),
                                                  n_compared);
  gtk_button_set_label (self->compare_button, label);
  gtk_widget_set_visible (self->compare_bar, n_compared > 0);
}

static void
set_cycles (AtlasSpecialtyList *self)
{
  AtlasDataset *dataset = atlas_figure_subpage_get_dataset (ATLAS_FIGURE_SUBPAGE (self));
  int cycle = atlas_specialty_filters_get_cycle (self->filters);
  guint n_rows = g_list_model_get_n_items (G_LIST_MODEL (self->rows));

  for (guint i = 0; i < n_rows; i++)
    {
      g_autoptr (AtlasSpecialtyRow) row = get_row (self, i);

      atlas_specialty_row_set_cycle (row, dataset, cycle);
    }
}

static void
cycle_changed_cb (AtlasSpecialtyList *self)
{
  if (self->filling || self->rows == NULL)
    return;

  set_cycles (self);
  atlas_specialty_table_resort (self->table);
  gtk_filter_changed (GTK_FILTER (atlas_specialty_filters_get_filter (self->filters)),
                      GTK_FILTER_CHANGE_DIFFERENT);
  atlas_specialty_list_update (self);
}

static void
filter_changed_cb (AtlasSpecialtyList *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->filtered));
  g_autofree char *text = g_strdup_printf (ngettext ("%u specialty", "%u specialties", n), n);

  atlas_specialty_list_update (self);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_LOW);
}

static void
measure_selected_cb (AtlasSpecialtyList *self)
{
  atlas_specialty_list_read_measure (self);
}

static void
since_selected_cb (AtlasSpecialtyList *self)
{
  atlas_specialty_list_read_since (self);
}

static void
clear_clicked_cb (AtlasSpecialtyList *self)
{
  atlas_specialty_filters_clear (self->filters);
  gtk_widget_grab_focus (GTK_WIDGET (self->filters));
}

static void
search_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  if (gtk_widget_get_mapped (widget))
    atlas_specialty_filters_search (ATLAS_SPECIALTY_LIST (widget)->filters);
}

static void
enter_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  AtlasSpecialtyList *self = ATLAS_SPECIALTY_LIST (widget);

  if (gtk_widget_get_mapped (GTK_WIDGET (self->table)))
    atlas_specialty_table_focus_first (self->table);
  else
    gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

static void
open_first_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  atlas_specialty_table_open (ATLAS_SPECIALTY_LIST (widget)->table, 0);
}

static void
receipt_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  atlas_figure_subpage_show_receipt (ATLAS_FIGURE_SUBPAGE (widget),
                                     g_variant_get_string (parameter, NULL));
}

static void
atlas_specialty_list_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((AtlasSpecialtyListProperty) prop_id)
    {
    case PROP_SORT:
      g_value_set_string (value, ATLAS_SPECIALTY_LIST (object)->sort);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_specialty_list_set_property (GObject *object,
                                   guint prop_id,
                                   const GValue *value,
                                   GParamSpec *pspec)
{
  switch ((AtlasSpecialtyListProperty) prop_id)
    {
    case PROP_SORT:
      if (g_set_str (&ATLAS_SPECIALTY_LIST (object)->sort, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
bind_settings (AtlasSpecialtyList *self)
{
  GSettings *settings = atlas_figure_subpage_get_settings (ATLAS_FIGURE_SUBPAGE (self));
  static const char *const keys[] = { "specialties-figure", "specialties-measure",
                                      "specialties-since" };

  g_settings_bind (settings, "specialties-sort", self, "sort", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "specialties-figure", self->figure_switch, "active-name",
                   G_SETTINGS_BIND_DEFAULT);
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autofree char *signal = g_strconcat ("changed::", keys[i], NULL);

      g_signal_connect_object (settings, signal, G_CALLBACK (atlas_specialty_list_update), self,
                               G_CONNECT_SWAPPED);
    }
}

static void
start (AtlasSpecialtyList *self)
{
  AtlasFigureSubpage *subpage = ATLAS_FIGURE_SUBPAGE (self);
  AtlasSpecialtyFilter *filter = atlas_specialty_filters_get_filter (self->filters);

  self->rows = g_list_store_new (ATLAS_TYPE_SPECIALTY_ROW);
  self->filtered = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->rows)),
                                              g_object_ref (GTK_FILTER (filter)));
  atlas_specialty_table_set_rows (self->table, G_LIST_MODEL (self->filtered));
  atlas_specialty_filters_connect (self->filters, atlas_figure_subpage_get_settings (subpage));
  atlas_specialty_filters_capture_keys (self->filters, GTK_WIDGET (self));
  atlas_figure_subpage_set_figure (subpage, self->figure, "specialties-view");
  bind_settings (self);
  g_signal_connect_object (filter, "notify", G_CALLBACK (filter_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->compared, "notify::specialties", G_CALLBACK (sync_compared), self,
                           G_CONNECT_SWAPPED);
  atlas_specialty_list_fill (self);
}

static void
atlas_specialty_list_dispose (GObject *object)
{
  AtlasSpecialtyList *self = ATLAS_SPECIALTY_LIST (object);

  if (self->filters != NULL)
    atlas_specialty_filters_capture_keys (self->filters, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), ATLAS_TYPE_SPECIALTY_LIST);
  g_clear_object (&self->filtered);
  g_clear_object (&self->rows);
  g_clear_object (&self->compared);
  g_clear_pointer (&self->sort, g_free);

  G_OBJECT_CLASS (atlas_specialty_list_parent_class)->dispose (object);
}

static gboolean
atlas_specialty_list_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ATLAS_SPECIALTY_LIST (widget)->filters));
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (ATLAS_TYPE_SPECIALTY_FILTERS);
  g_type_ensure (ATLAS_TYPE_SPECIALTY_TABLE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ATLAS_RESOURCE_PREFIX "/ui/atlas-specialty-list.ui");
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyList, figure_switch);
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyList, measure);
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyList, since_box);
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyList, since);
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyList, filters);
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyList, stack);
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyList, table);
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyList, figure);
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyList, compare_bar);
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyList, compare_button);
  gtk_widget_class_bind_template_callback (widget_class, measure_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, since_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, cycle_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_clicked_cb);
}

static void
atlas_specialty_list_class_init (AtlasSpecialtyListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = atlas_specialty_list_get_property;
  object_class->set_property = atlas_specialty_list_set_property;
  object_class->dispose = atlas_specialty_list_dispose;
  widget_class->grab_focus = atlas_specialty_list_grab_focus;

  props[PROP_SORT] = g_param_spec_string ("sort", NULL, NULL, NULL,
                                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                              G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  bind_template (widget_class);
  gtk_widget_class_install_property_action (widget_class, "list.sort", "sort");
  gtk_widget_class_install_action (widget_class, "list.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "list.enter", NULL, enter_action);
  gtk_widget_class_install_action (widget_class, "list.open-first", NULL, open_first_action);
  gtk_widget_class_install_action (widget_class, "list.receipt", "s", receipt_action);
}

static void
atlas_specialty_list_init (AtlasSpecialtyList *self)
{
  self->sort = g_strdup ("name");
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
atlas_specialty_list_new (AtlasDataset *dataset, GSettings *settings, AtlasSelection *compared)
{
  AtlasSpecialtyList *self = g_object_new (ATLAS_TYPE_SPECIALTY_LIST, "dataset", dataset,
                                           "settings", settings, NULL);

  self->compared = g_object_ref (compared);
  start (self);
  return ADW_NAVIGATION_PAGE (self);
}

void
atlas_specialty_list_fill (AtlasSpecialtyList *self)
{
  g_return_if_fail (ATLAS_IS_SPECIALTY_LIST (self));

  AtlasDataset *dataset = atlas_figure_subpage_get_dataset (ATLAS_FIGURE_SUBPAGE (self));
  GListModel *specialties = atlas_dataset_get_specialties (dataset);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
  int newest;
  g_autoptr (GArray) cycles = atlas_specialty_row_list_cycles (dataset, &newest);

  self->filling = TRUE;
  atlas_specialty_filters_set_cycles (self->filters, cycles, newest);
  self->filling = FALSE;
  for (guint i = 0; i < g_list_model_get_n_items (specialties); i++)
    {
      g_autoptr (AtlasSpecialty) specialty = g_list_model_get_item (specialties, i);
      AtlasSpecialtyRow *row = atlas_specialty_row_new (specialty);

      atlas_specialty_row_set_cycle (row, dataset,
                                     atlas_specialty_filters_get_cycle (self->filters));
      g_ptr_array_add (rows, row);
    }

  g_list_store_splice (self->rows, 0, g_list_model_get_n_items (G_LIST_MODEL (self->rows)),
                       rows->pdata, rows->len);
  sync_compared (self);
  atlas_specialty_list_update (self);
}
