/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-specialty-filters.h"

#include "atlas-name.h"

#include <glib/gi18n.h>

struct _AtlasSpecialtyFilters
{
  AdwBin parent_instance;

  GtkSearchEntry *search;
  GtkToggleButton *more;
  GtkDropDown *group;
  GtkDropDown *cycle;
  GtkToggleButton *img_split;

  GSettings *settings;
  AtlasSpecialtyFilter *filter;
  GArray *cycles; /* (element-type int): in the order of the drop-down, the newest first */
  int newest;
  int chosen; /* 0 for the newest */
  gboolean filling;
  gboolean narrow;
  gboolean cycle_visible;
};

G_DEFINE_FINAL_TYPE (AtlasSpecialtyFilters, atlas_specialty_filters, ADW_TYPE_BIN)

typedef enum
{
  PROP_FILTER = 1,
  PROP_CYCLE,
  PROP_CHOSEN_CYCLE,
  PROP_NARROW,
  PROP_CYCLE_VISIBLE,
} AtlasSpecialtyFiltersProperty;

static GParamSpec *props[PROP_CYCLE_VISIBLE + 1];

/* In the order of AtlasSpecialtyGroup; what the setting says. */
static const char *const group_ids[] = {
  "all",      "primary-care", "medical", "surgical", "hospital-based", "preliminary-transitional",
  "combined",
};

static void
search_changed_cb (AtlasSpecialtyFilters *self)
{
  g_object_set (self->filter, "query", gtk_editable_get_text (GTK_EDITABLE (self->search)), NULL);
}

/* Escape clears the search first. */
static void
stop_search_cb (AtlasSpecialtyFilters *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
}

/* Whoever typed a name and presses Enter wants that specialty. */
static void
search_activated_cb (AtlasSpecialtyFilters *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "list.open-first", NULL);
}

static void
group_selected_cb (AtlasSpecialtyFilters *self)
{
  guint group = gtk_drop_down_get_selected (self->group);

  if (!self->filling && self->settings != NULL && group < G_N_ELEMENTS (group_ids))
    g_settings_set_string (self->settings, "specialties-group", group_ids[group]);
}

static void
read_group (AtlasSpecialtyFilters *self)
{
  g_autofree char *id = g_settings_get_string (self->settings, "specialties-group");

  for (guint i = 0; i < G_N_ELEMENTS (group_ids); i++)
    if (g_str_equal (group_ids[i], id))
      {
        gtk_drop_down_set_selected (self->group, i);
        g_object_set (self->filter, "group", i, NULL);
      }
}

static void
sync_cycle (AtlasSpecialtyFilters *self)
{
  int cycle = atlas_specialty_filters_get_cycle (self);

  self->filling = TRUE;
  for (guint i = 0; i < self->cycles->len; i++)
    if (g_array_index (self->cycles, int, i) == cycle)
      gtk_drop_down_set_selected (self->cycle, i);
  self->filling = FALSE;
}

static void
set_chosen (AtlasSpecialtyFilters *self, int chosen)
{
  int before = atlas_specialty_filters_get_cycle (self);

  if (self->chosen == chosen)
    return;

  self->chosen = chosen;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CHOSEN_CYCLE]);
  sync_cycle (self);
  if (atlas_specialty_filters_get_cycle (self) != before)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CYCLE]);
}

static void
cycle_selected_cb (AtlasSpecialtyFilters *self)
{
  guint selected = gtk_drop_down_get_selected (self->cycle);

  if (self->filling || selected >= self->cycles->len)
    return;

  int cycle = g_array_index (self->cycles, int, selected);
  set_chosen (self, cycle == self->newest ? 0 : cycle);
}

static void
update_visible (AtlasSpecialtyFilters *self)
{
  gboolean shown = !self->narrow || gtk_toggle_button_get_active (self->more);

  gtk_widget_set_visible (GTK_WIDGET (self->group), shown);
  gtk_widget_set_visible (GTK_WIDGET (self->cycle), shown && self->cycle_visible);
  gtk_widget_set_visible (GTK_WIDGET (self->img_split), shown);
}

static void
set_flag (AtlasSpecialtyFilters *self, gboolean *flag, gboolean value, GParamSpec *pspec)
{
  if (*flag == value)
    return;

  *flag = value;
  update_visible (self);
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

static void
atlas_specialty_filters_get_property (GObject *object,
                                      guint prop_id,
                                      GValue *value,
                                      GParamSpec *pspec)
{
  AtlasSpecialtyFilters *self = ATLAS_SPECIALTY_FILTERS (object);

  switch ((AtlasSpecialtyFiltersProperty) prop_id)
    {
    case PROP_FILTER:
      g_value_set_object (value, self->filter);
      break;
    case PROP_CYCLE:
      g_value_set_int (value, atlas_specialty_filters_get_cycle (self));
      break;
    case PROP_CHOSEN_CYCLE:
      g_value_set_int (value, self->chosen);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_CYCLE_VISIBLE:
      g_value_set_boolean (value, self->cycle_visible);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_specialty_filters_set_property (GObject *object,
                                      guint prop_id,
                                      const GValue *value,
                                      GParamSpec *pspec)
{
  AtlasSpecialtyFilters *self = ATLAS_SPECIALTY_FILTERS (object);

  switch ((AtlasSpecialtyFiltersProperty) prop_id)
    {
    case PROP_CHOSEN_CYCLE:
      set_chosen (self, g_value_get_int (value));
      break;
    case PROP_NARROW:
      set_flag (self, &self->narrow, g_value_get_boolean (value), pspec);
      break;
    case PROP_CYCLE_VISIBLE:
      set_flag (self, &self->cycle_visible, g_value_get_boolean (value), pspec);
      break;
    case PROP_FILTER:
    case PROP_CYCLE:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_specialty_filters_dispose (GObject *object)
{
  AtlasSpecialtyFilters *self = ATLAS_SPECIALTY_FILTERS (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ATLAS_TYPE_SPECIALTY_FILTERS);
  g_clear_object (&self->settings);
  g_clear_object (&self->filter);
  g_clear_pointer (&self->cycles, g_array_unref);

  G_OBJECT_CLASS (atlas_specialty_filters_parent_class)->dispose (object);
}

static gboolean
atlas_specialty_filters_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ATLAS_SPECIALTY_FILTERS (widget)->search));
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  props[PROP_FILTER] = g_param_spec_object ("filter", NULL, NULL, ATLAS_TYPE_SPECIALTY_FILTER,
                                            G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_CYCLE] = g_param_spec_int ("cycle", NULL, NULL, 0, G_MAXINT, 0,
                                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_CHOSEN_CYCLE] = g_param_spec_int ("chosen-cycle", NULL, NULL, 0, G_MAXINT, 0, flags);
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  props[PROP_CYCLE_VISIBLE] = g_param_spec_boolean ("cycle-visible", NULL, NULL, TRUE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
atlas_specialty_filters_class_init (AtlasSpecialtyFiltersClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = atlas_specialty_filters_get_property;
  object_class->set_property = atlas_specialty_filters_set_property;
  object_class->dispose = atlas_specialty_filters_dispose;
  widget_class->grab_focus = atlas_specialty_filters_grab_focus;

  install_properties (object_class);

  gtk_widget_class_set_template_from_resource (widget_class, ATLAS_RESOURCE_PREFIX
                                               "/ui/atlas-specialty-filters.ui");
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyFilters, search);
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyFilters, more);
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyFilters, group);
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyFilters, cycle);
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyFilters, img_split);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, group_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, cycle_selected_cb);
}

static void
atlas_specialty_filters_init (AtlasSpecialtyFilters *self)
{
  g_autoptr (GtkStringList) groups = gtk_string_list_new (NULL);

  self->filter = atlas_specialty_filter_new ();
  self->cycles = g_array_new (FALSE, FALSE, sizeof (int));
  self->cycle_visible = TRUE;
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_string_list_append (groups, C_ ("choice of specialties", "All Groups"));
  for (guint i = 1; i < G_N_ELEMENTS (group_ids); i++)
    gtk_string_list_append (groups, atlas_name_specialty_group (i));
  gtk_drop_down_set_model (self->group, G_LIST_MODEL (groups));
  self->filling = FALSE;

  g_object_bind_property (self->img_split, "active", self->filter, "img-split", G_BINDING_DEFAULT);
  g_signal_connect_object (self->more, "toggled", G_CALLBACK (update_visible), self,
                           G_CONNECT_SWAPPED);
}

void
atlas_specialty_filters_connect (AtlasSpecialtyFilters *self, GSettings *settings)
{
  g_return_if_fail (ATLAS_IS_SPECIALTY_FILTERS (self));
  g_return_if_fail (G_IS_SETTINGS (settings));
  g_return_if_fail (self->settings == NULL);

  self->settings = g_object_ref (settings);
  g_settings_bind (settings, "specialties-img-split", self->img_split, "active",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "specialties-cycle", self, "chosen-cycle", G_SETTINGS_BIND_DEFAULT);
  g_signal_connect_object (settings, "changed::specialties-group", G_CALLBACK (read_group), self,
                           G_CONNECT_SWAPPED);
  read_group (self);
}

void
atlas_specialty_filters_set_cycles (AtlasSpecialtyFilters *self, GArray *cycles, int newest)
{
  g_return_if_fail (ATLAS_IS_SPECIALTY_FILTERS (self));
  g_return_if_fail (cycles != NULL);

  g_autoptr (GtkStringList) years = gtk_string_list_new (NULL);

  g_array_set_size (self->cycles, 0);
  for (guint i = cycles->len; i > 0; i--)
    {
      int cycle = g_array_index (cycles, int, i - 1);
      g_autofree char *year = g_strdup_printf ("%d", cycle);

      g_array_append_val (self->cycles, cycle);
      gtk_string_list_append (years, year);
    }

  self->newest = newest;
  self->filling = TRUE;
  gtk_drop_down_set_model (self->cycle, G_LIST_MODEL (years));
  self->filling = FALSE;
  sync_cycle (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CYCLE]);
}

AtlasSpecialtyFilter *
atlas_specialty_filters_get_filter (AtlasSpecialtyFilters *self)
{
  g_return_val_if_fail (ATLAS_IS_SPECIALTY_FILTERS (self), NULL);

  return self->filter;
}

/* A year of the settings that these data do not have is passed over. */
int
atlas_specialty_filters_get_cycle (AtlasSpecialtyFilters *self)
{
  g_return_val_if_fail (ATLAS_IS_SPECIALTY_FILTERS (self), 0);

  for (guint i = 0; i < self->cycles->len; i++)
    if (g_array_index (self->cycles, int, i) == self->chosen)
      return self->chosen;

  return self->newest;
}

void
atlas_specialty_filters_capture_keys (AtlasSpecialtyFilters *self, GtkWidget *widget)
{
  g_return_if_fail (ATLAS_IS_SPECIALTY_FILTERS (self));

  gtk_search_entry_set_key_capture_widget (self->search, widget);
}

void
atlas_specialty_filters_search (AtlasSpecialtyFilters *self)
{
  g_return_if_fail (ATLAS_IS_SPECIALTY_FILTERS (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

void
atlas_specialty_filters_clear (AtlasSpecialtyFilters *self)
{
  g_return_if_fail (ATLAS_IS_SPECIALTY_FILTERS (self));

  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  gtk_drop_down_set_selected (self->group, ATLAS_SPECIALTY_GROUP_ALL);
  gtk_toggle_button_set_active (self->img_split, FALSE);
}
