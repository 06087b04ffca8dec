/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-specialty-page.h"

#include "atlas-figure.h"
#include "atlas-name.h"
#include "atlas-scores.h"
#include "atlas-specialty-fact.h"
#include "atlas-specialty-measure.h"

#include <glib/gi18n.h>

struct _AtlasSpecialtyPage
{
  AtlasFigureSubpage parent_instance;

  GtkToggleButton *compare_button;
  GtkLabel *definition;
  GtkLabel *placing;
  AdwWrapBox *facts;
  AdwToggleGroup *figure_switch;
  GtkDropDown *measure;
  AdwToggleGroup *parts_switch;
  GtkStack *stack;
  AtlasFigureView *figure;

  AtlasSelection *compared;
  AtlasSpecialty *specialty;
  GPtrArray *measures; /* (element-type utf8): ids, in the order of the drop-down */
  gboolean filling;    /* the choices are being set from the settings */
};

G_DEFINE_FINAL_TYPE (AtlasSpecialtyPage, atlas_specialty_page, ATLAS_TYPE_FIGURE_SUBPAGE)

/* What can be shown of a specialty, and by which figure. */
typedef struct
{
  const char *id;
  const char *figure;
  const char *measure; /* (nullable): the only one */
  gboolean has_measures;
} View;

static const View views[] = {
  { "history", "compare", NULL, TRUE },
  { "composition", "specialty-composition", NULL, FALSE },
  { "scores", "scores", NULL, FALSE },
  { "programs", "compare", "programs", FALSE },
};

static GSettings *
get_settings (AtlasSpecialtyPage *self)
{
  return atlas_figure_subpage_get_settings (ATLAS_FIGURE_SUBPAGE (self));
}

static AtlasDataset *
get_dataset (AtlasSpecialtyPage *self)
{
  return atlas_figure_subpage_get_dataset (ATLAS_FIGURE_SUBPAGE (self));
}

static const View *
get_view (AtlasSpecialtyPage *self)
{
  g_autofree char *id = g_settings_get_string (get_settings (self), "specialties-detail");

  for (gsize i = 0; i < G_N_ELEMENTS (views); i++)
    if (g_str_equal (views[i].id, id))
      return &views[i];

  return &views[0];
}

static gboolean
has_scores (AtlasSpecialtyPage *self)
{
  g_auto (GStrv) ids = atlas_scores_list_specialties (get_dataset (self));

  return g_strv_contains ((const char *const *) ids, atlas_specialty_get_id (self->specialty));
}

/* Whether the history of the specialty has a number of @measure. */
static gboolean
has_measure (AtlasSpecialtyPage *self, const AtlasFigureMeasure *measure, GArray *cycles)
{
  const AtlasSpecialtyMeasure *shown = atlas_specialty_measure_find (measure->id);

  for (guint i = 0; i < cycles->len; i++)
    {
      AtlasCell *cell = atlas_specialty_measure_find_cell (
          shown, get_dataset (self), self->specialty, g_array_index (cycles, int, i));
      double value;

      if (cell != NULL && atlas_cell_get_value (cell, &value))
        return TRUE;
    }

  return FALSE;
}

/* Only what there are numbers of is offered. */
static void
fill_measures (AtlasSpecialtyPage *self)
{
  const AtlasFigure *figure = atlas_figure_find ("compare");
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  int newest;
  g_autoptr (GArray) cycles = atlas_specialty_row_list_cycles (get_dataset (self), &newest);

  for (guint i = 0; figure->measures[i].id != NULL; i++)
    if (has_measure (self, &figure->measures[i], cycles))
      {
        g_ptr_array_add (self->measures, (gpointer) figure->measures[i].id);
        gtk_string_list_append (titles, _ (figure->measures[i].title));
      }

  self->filling = TRUE;
  gtk_drop_down_set_model (self->measure, G_LIST_MODEL (titles));
  self->filling = FALSE;
}

/* (nullable): the one of the settings, or the first there is. */
static const char *
sync_measure (AtlasSpecialtyPage *self)
{
  g_autofree char *id = g_settings_get_string (get_settings (self), "specialties-measure");
  guint selected;

  if (self->measures->len == 0)
    return NULL;

  if (!g_ptr_array_find_with_equal_func (self->measures, id, g_str_equal, &selected))
    selected = 0;
  self->filling = TRUE;
  gtk_drop_down_set_selected (self->measure, selected);
  self->filling = FALSE;
  return g_ptr_array_index (self->measures, selected);
}

static void
select_figure (AtlasSpecialtyPage *self, const View *view)
{
  AtlasSelection *selection = atlas_figure_subpage_get_selection (ATLAS_FIGURE_SUBPAGE (self));
  const char *const specialties[] = { atlas_specialty_get_id (self->specialty), NULL };
  const char *measure = sync_measure (self);

  g_object_freeze_notify (G_OBJECT (selection));
  atlas_selection_set_figure (selection, view->figure);
  atlas_selection_set_specialties (selection, specialties);
  atlas_selection_set_measure (selection, view->has_measures ? measure : view->measure);
  atlas_selection_set_by_edition (selection, TRUE);
  atlas_selection_set_shares (selection,
                              g_settings_get_boolean (get_settings (self), "specialties-shares"));
  g_object_thaw_notify (G_OBJECT (selection));
}

static void
update (AtlasSpecialtyPage *self)
{
  const View *view = get_view (self);
  gboolean composition = g_str_equal (view->id, "composition");
  gboolean silent = g_str_equal (view->id, "scores") && !has_scores (self);

  select_figure (self, view);
  gtk_widget_set_visible (GTK_WIDGET (self->measure), view->has_measures);
  gtk_widget_set_visible (GTK_WIDGET (self->parts_switch), composition);
  gtk_stack_set_visible_child_name (self->stack, silent ? "no-scores" : "figure");
  g_object_set (self, "charting", !silent, NULL);

  self->filling = TRUE;
  adw_toggle_group_set_active_name (
      self->parts_switch,
      g_settings_get_boolean (get_settings (self), "specialties-shares") ? "shares" : "counts");
  self->filling = FALSE;
}

static void
measure_selected_cb (AtlasSpecialtyPage *self)
{
  guint selected = gtk_drop_down_get_selected (self->measure);

  if (!self->filling && selected < self->measures->len)
    g_settings_set_string (get_settings (self), "specialties-measure",
                           g_ptr_array_index (self->measures, selected));
}

static void
parts_changed_cb (AtlasSpecialtyPage *self)
{
  if (!self->filling && self->specialty != NULL)
    g_settings_set_boolean (
        get_settings (self), "specialties-shares",
        g_strcmp0 (adw_toggle_group_get_active_name (self->parts_switch), "shares") == 0);
}

static void
sync_compared (AtlasSpecialtyPage *self)
{
  gboolean on = atlas_selection_has_specialty (self->compared,
                                               atlas_specialty_get_id (self->specialty));

  self->filling = TRUE;
  gtk_toggle_button_set_active (self->compare_button, on);
  self->filling = FALSE;
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->compare_button),
                               on ? _ ("Remove From Comparison") : _ ("Add to Comparison"));
}

/* Whoever compares may refuse one more. */
static void
compare_toggled_cb (AtlasSpecialtyPage *self)
{
  if (self->filling)
    return;

  gtk_widget_activate_action (GTK_WIDGET (self), "specialties.choose", "(sb)",
                              atlas_specialty_get_id (self->specialty),
                              gtk_toggle_button_get_active (self->compare_button));
  sync_compared (self);
}

static void
receipt_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  atlas_figure_subpage_show_receipt (ATLAS_FIGURE_SUBPAGE (widget),
                                     g_variant_get_string (parameter, NULL));
}

static void
describe (AtlasSpecialtyPage *self)
{
  const char *definition = atlas_specialty_get_definition (self->specialty);
  const char *scope_id = atlas_specialty_get_scope (self->specialty);
  AtlasTerm *scope = scope_id != NULL
                         ? atlas_dataset_find_term (get_dataset (self), ATLAS_TERM_SCOPE, scope_id)
                         : NULL;
  const char *group = atlas_name_specialty_group (atlas_specialty_get_group (self->specialty));
  g_autofree char
      *placing = scope != NULL
                     /* Translators: below the definition of a specialty: its group, and which of
                      * its positions are counted: "Medical · First-year positions". */
                     ? g_strdup_printf (_ ("%s · %s"), group, atlas_name_term (scope))
                     : g_strdup (group);

  gtk_label_set_label (self->definition, definition != NULL ? g_dgettext (NULL, definition) : "");
  gtk_widget_set_visible (GTK_WIDGET (self->definition), definition != NULL);
  gtk_label_set_label (self->placing, placing);
  if (scope != NULL && atlas_term_get_definition (scope) != NULL)
    gtk_widget_set_tooltip_text (GTK_WIDGET (self->placing),
                                 g_dgettext (NULL, atlas_term_get_definition (scope)));
}

static void
add_facts (AtlasSpecialtyPage *self)
{
  for (guint i = 0; i < ATLAS_N_SPECIALTY_COLUMNS; i++)
    {
      GtkWidget *fact = atlas_specialty_fact_new (get_dataset (self), self->specialty, i);

      if (fact != NULL)
        adw_wrap_box_append (self->facts, fact);
    }
}

static void
connect_settings (AtlasSpecialtyPage *self)
{
  static const char *const signals[] = { "changed::specialties-detail",
                                         "changed::specialties-measure",
                                         "changed::specialties-shares" };

  g_settings_bind (get_settings (self), "specialties-detail", self->figure_switch, "active-name",
                   G_SETTINGS_BIND_DEFAULT);
  for (gsize i = 0; i < G_N_ELEMENTS (signals); i++)
    g_signal_connect_object (get_settings (self), signals[i], G_CALLBACK (update), self,
                             G_CONNECT_SWAPPED);
}

static void
start (AtlasSpecialtyPage *self)
{
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self),
                                 atlas_name_specialty (self->specialty));
  describe (self);
  add_facts (self);
  fill_measures (self);
  atlas_figure_subpage_set_figure (ATLAS_FIGURE_SUBPAGE (self), self->figure, "specialties-view");
  connect_settings (self);
  g_signal_connect_object (self->compared, "notify::specialties", G_CALLBACK (sync_compared), self,
                           G_CONNECT_SWAPPED);
  sync_compared (self);
  update (self);
}

static void
atlas_specialty_page_dispose (GObject *object)
{
  AtlasSpecialtyPage *self = ATLAS_SPECIALTY_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ATLAS_TYPE_SPECIALTY_PAGE);
  g_clear_object (&self->specialty);
  g_clear_object (&self->compared);
  g_clear_pointer (&self->measures, g_ptr_array_unref);

  G_OBJECT_CLASS (atlas_specialty_page_parent_class)->dispose (object);
}

static gboolean
atlas_specialty_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ATLAS_SPECIALTY_PAGE (widget)->figure_switch));
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ATLAS_RESOURCE_PREFIX "/ui/atlas-specialty-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyPage, compare_button);
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyPage, definition);
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyPage, placing);
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyPage, facts);
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyPage, figure_switch);
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyPage, measure);
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyPage, parts_switch);
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyPage, stack);
  gtk_widget_class_bind_template_child (widget_class, AtlasSpecialtyPage, figure);
  gtk_widget_class_bind_template_callback (widget_class, compare_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, measure_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, parts_changed_cb);
}

static void
atlas_specialty_page_class_init (AtlasSpecialtyPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = atlas_specialty_page_dispose;
  widget_class->grab_focus = atlas_specialty_page_grab_focus;

  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "specialty.receipt", "s", receipt_action);
}

static void
atlas_specialty_page_init (AtlasSpecialtyPage *self)
{
  self->measures = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
atlas_specialty_page_new (AtlasDataset *dataset,
                          GSettings *settings,
                          AtlasSelection *compared,
                          AtlasSpecialty *specialty)
{
  AtlasSpecialtyPage *self = g_object_new (ATLAS_TYPE_SPECIALTY_PAGE, "dataset", dataset,
                                           "settings", settings, NULL);

  self->compared = g_object_ref (compared);
  self->specialty = g_object_ref (specialty);
  start (self);
  return ADW_NAVIGATION_PAGE (self);
}
