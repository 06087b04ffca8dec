/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-compare-page.h"

#include "atlas-compare.h"
#include "atlas-figure.h"
#include "atlas-format.h"
#include "atlas-specialty-row.h"

#include <glib/gi18n.h>

struct _AtlasComparePage
{
  AtlasFigureSubpage parent_instance;

  GtkStack *stack;
  AdwWrapBox *specialties;
  GtkDropDown *measure;
  GtkDropDown *first_cycle;
  GtkDropDown *last_cycle;
  AtlasFigureView *figure;
  GtkWidget *differences_group;
  GtkListBox *differences;

  AtlasSelection *compared;
  GArray *cycles;   /* (element-type int): in the order of the drop-downs, the oldest first */
  gboolean filling; /* the choices are being set from the data or the settings */
};

G_DEFINE_FINAL_TYPE (AtlasComparePage, atlas_compare_page, ATLAS_TYPE_FIGURE_SUBPAGE)

static AtlasDataset *
get_dataset (AtlasComparePage *self)
{
  return atlas_figure_subpage_get_dataset (ATLAS_FIGURE_SUBPAGE (self));
}

static AtlasSelection *
get_selection (AtlasComparePage *self)
{
  return atlas_figure_subpage_get_selection (ATLAS_FIGURE_SUBPAGE (self));
}

static GSettings *
get_settings (AtlasComparePage *self)
{
  return atlas_figure_subpage_get_settings (ATLAS_FIGURE_SUBPAGE (self));
}

static void
receipt_clicked_cb (GtkButton *button, AtlasComparePage *self)
{
  atlas_figure_subpage_show_receipt (ATLAS_FIGURE_SUBPAGE (self),
                                     g_object_get_data (G_OBJECT (button), "cell"));
}

static GtkWidget *
create_receipt_button (AtlasComparePage *self, AtlasSpecialty *specialty, const char *cell)
{
  g_autofree char *value = atlas_format_cell (atlas_dataset_find_cell (get_dataset (self), cell));
  GtkWidget *button = gtk_button_new_with_label (value);
  g_autofree char *name = atlas_name_specialty_in_sentence (specialty);
  /* Translators: a button; %s is a specialty whose number is meant. */
  g_autofree char *text = g_strdup_printf (_ ("Receipt of %s"), name);

  gtk_widget_set_tooltip_text (button, text);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "numeric");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  text, -1);
  g_object_set_data_full (G_OBJECT (button), "cell", g_strdup (cell), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (receipt_clicked_cb), self,
                           G_CONNECT_DEFAULT);
  return button;
}

static GtkWidget *
create_receipt_buttons (AtlasComparePage *self, const AtlasDifference *difference)
{
  gboolean narrow;

  g_object_get (self, "narrow", &narrow, NULL);
  GtkWidget *box = gtk_box_new (narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box),
                  create_receipt_button (self, difference->specialty, difference->cells[1]));
  gtk_box_append (GTK_BOX (box),
                  create_receipt_button (self, difference->first, difference->cells[0]));
  return box;
}

static GtkWidget *
create_difference (AtlasComparePage *self, const AtlasDifference *difference)
{
  AdwActionRow *row = ADW_ACTION_ROW (adw_action_row_new ());
  g_autofree char *first = atlas_name_specialty_in_sentence (difference->first);
  /* Translators: which numbers are compared: two specialties and a year. */
  g_autofree char *title = g_strdup_printf (
      _ ("%s and %s, %d"), atlas_name_specialty (difference->specialty), first, difference->cycle);
  /* Translators: the numbers of two specialties, how they differ, and what that means. */
  g_autofree char *subtitle = g_strdup_printf (_ ("%s: %s. %s"), difference->values,
                                               difference->difference, difference->meaning);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (row, subtitle);
  adw_action_row_add_suffix (row, create_receipt_buttons (self, difference));
  return GTK_WIDGET (row);
}

static void
fill_differences (AtlasComparePage *self)
{
  g_autoptr (GPtrArray) differences = atlas_differences_new (get_dataset (self),
                                                             get_selection (self));

  gtk_list_box_remove_all (self->differences);
  for (guint i = 0; i < differences->len; i++)
    gtk_list_box_append (self->differences,
                         create_difference (self, g_ptr_array_index (differences, i)));
  gtk_widget_set_visible (self->differences_group, differences->len > 0);
}

static void
remove_clicked_cb (GtkButton *button, AtlasComparePage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "specialties.choose", "(sb)",
                              g_object_get_data (G_OBJECT (button), "specialty"), FALSE);
}

static GtkWidget *
create_chip (AtlasComparePage *self, AtlasSpecialty *specialty)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (atlas_name_specialty (specialty));
  /* Translators: a button; %s is a specialty. */
  g_autofree char *text = g_strdup_printf (_ ("Remove %s"), atlas_name_specialty (specialty));

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("window-close-symbolic"));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_set_tooltip_text (button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  g_object_set_data_full (G_OBJECT (button), "specialty",
                          g_strdup (atlas_specialty_get_id (specialty)), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_clicked_cb), self,
                           G_CONNECT_DEFAULT);
  return button;
}

/* The focus stays among the chips when one of them goes. */
static void
fill_specialties (AtlasComparePage *self, GPtrArray *specialties)
{
  gboolean focused = gtk_widget_get_focus_child (GTK_WIDGET (self->specialties)) != NULL;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->specialties))) != NULL)
    adw_wrap_box_remove (self->specialties, child);
  for (guint i = 0; i < specialties->len; i++)
    adw_wrap_box_append (self->specialties, create_chip (self, g_ptr_array_index (specialties, i)));
  if (focused)
    gtk_widget_child_focus (GTK_WIDGET (self->specialties), GTK_DIR_TAB_FORWARD);
}

static void
sync_compared (AtlasComparePage *self)
{
  gboolean empty = atlas_selection_get_specialties (self->compared)[0] == NULL;
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GPtrArray) specialties = atlas_compare_list_specialties (get_dataset (self),
                                                                      self->compared);

  atlas_selection_set_specialties (get_selection (self),
                                   atlas_selection_get_specialties (self->compared));
  fill_specialties (self, empty ? none : specialties);
  gtk_stack_set_visible_child_name (self->stack, empty ? "empty" : "figure");
  g_object_set (self, "charting", !empty, NULL);
}

static void
fill_measures (AtlasComparePage *self)
{
  const AtlasFigure *figure = atlas_figure_find ("compare");
  g_autofree char *id = g_settings_get_string (get_settings (self), "specialties-measure");
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  guint selected = 0;

  for (guint i = 0; figure->measures[i].id != NULL; i++)
    {
      gtk_string_list_append (titles, _ (figure->measures[i].title));
      if (g_str_equal (figure->measures[i].id, id))
        selected = i;
    }

  self->filling = TRUE;
  gtk_drop_down_set_model (self->measure, G_LIST_MODEL (titles));
  gtk_drop_down_set_selected (self->measure, selected);
  self->filling = FALSE;
}

static void
read_measure (AtlasComparePage *self)
{
  g_autofree char *measure = g_settings_get_string (get_settings (self), "specialties-measure");

  atlas_selection_set_measure (get_selection (self), measure);
}

static void
fill_cycles (AtlasComparePage *self)
{
  int newest;
  g_autoptr (GtkStringList) years = gtk_string_list_new (NULL);

  self->cycles = atlas_specialty_row_list_cycles (get_dataset (self), &newest);
  for (guint i = 0; i < self->cycles->len; i++)
    {
      g_autofree char *year = g_strdup_printf ("%d", g_array_index (self->cycles, int, i));

      gtk_string_list_append (years, year);
    }

  self->filling = TRUE;
  gtk_drop_down_set_model (self->first_cycle, G_LIST_MODEL (years));
  gtk_drop_down_set_model (self->last_cycle, G_LIST_MODEL (years));
  if (self->cycles->len > 0)
    gtk_drop_down_set_selected (self->last_cycle, self->cycles->len - 1);
  self->filling = FALSE;
}

static void
measure_selected_cb (AtlasComparePage *self)
{
  guint selected = gtk_drop_down_get_selected (self->measure);

  if (!self->filling && selected != GTK_INVALID_LIST_POSITION)
    g_settings_set_string (get_settings (self), "specialties-measure",
                           atlas_figure_find ("compare")->measures[selected].id);
}

/* An end that passes the other takes it along. */
static void
cycle_selected_cb (AtlasComparePage *self, GParamSpec *pspec, GtkDropDown *moved)
{
  if (self->filling || self->cycles == NULL)
    return;

  guint first = gtk_drop_down_get_selected (self->first_cycle);
  guint last = gtk_drop_down_get_selected (self->last_cycle);

  if (first >= self->cycles->len || last >= self->cycles->len)
    return;

  AtlasSelection *selection = get_selection (self);
  int cycle = g_array_index (self->cycles, int, first);
  gboolean moved_first = cycle != atlas_selection_get_first_cycle (selection) && first > 0;
  if (first > last && moved_first)
    last = first;
  else if (first > last)
    first = last;

  self->filling = TRUE;
  gtk_drop_down_set_selected (self->first_cycle, first);
  gtk_drop_down_set_selected (self->last_cycle, last);
  self->filling = FALSE;

  g_object_freeze_notify (G_OBJECT (selection));
  atlas_selection_set_first_cycle (selection,
                                   first > 0 ? g_array_index (self->cycles, int, first) : 0);
  atlas_selection_set_last_cycle (
      selection, last + 1 < self->cycles->len ? g_array_index (self->cycles, int, last) : 0);
  g_object_thaw_notify (G_OBJECT (selection));
}

static void
start (AtlasComparePage *self)
{
  atlas_selection_set_figure (get_selection (self), "compare");
  read_measure (self);
  fill_measures (self);
  fill_cycles (self);
  sync_compared (self);
  atlas_figure_subpage_set_figure (ATLAS_FIGURE_SUBPAGE (self), self->figure, "specialties-view");
  g_signal_connect_object (get_settings (self), "changed::specialties-measure",
                           G_CALLBACK (read_measure), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->compared, "notify::specialties", G_CALLBACK (sync_compared), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (get_selection (self), "notify", G_CALLBACK (fill_differences), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self, "notify::narrow", G_CALLBACK (fill_differences), self,
                           G_CONNECT_SWAPPED);
  fill_differences (self);
}

static void
atlas_compare_page_dispose (GObject *object)
{
  AtlasComparePage *self = ATLAS_COMPARE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ATLAS_TYPE_COMPARE_PAGE);
  g_clear_pointer (&self->cycles, g_array_unref);
  g_clear_object (&self->compared);

  G_OBJECT_CLASS (atlas_compare_page_parent_class)->dispose (object);
}

static gboolean
atlas_compare_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ATLAS_COMPARE_PAGE (widget)->measure));
}

static void
atlas_compare_page_class_init (AtlasComparePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = atlas_compare_page_dispose;
  widget_class->grab_focus = atlas_compare_page_grab_focus;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               ATLAS_RESOURCE_PREFIX "/ui/atlas-compare-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AtlasComparePage, stack);
  gtk_widget_class_bind_template_child (widget_class, AtlasComparePage, specialties);
  gtk_widget_class_bind_template_child (widget_class, AtlasComparePage, measure);
  gtk_widget_class_bind_template_child (widget_class, AtlasComparePage, first_cycle);
  gtk_widget_class_bind_template_child (widget_class, AtlasComparePage, last_cycle);
  gtk_widget_class_bind_template_child (widget_class, AtlasComparePage, figure);
  gtk_widget_class_bind_template_child (widget_class, AtlasComparePage, differences_group);
  gtk_widget_class_bind_template_child (widget_class, AtlasComparePage, differences);
  gtk_widget_class_bind_template_callback (widget_class, measure_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, cycle_selected_cb);
}

static void
atlas_compare_page_init (AtlasComparePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
atlas_compare_page_new (AtlasDataset *dataset, GSettings *settings, AtlasSelection *compared)
{
  AtlasComparePage *self = g_object_new (ATLAS_TYPE_COMPARE_PAGE, "dataset", dataset, "settings",
                                         settings, NULL);

  self->compared = g_object_ref (compared);
  start (self);
  return ADW_NAVIGATION_PAGE (self);
}
