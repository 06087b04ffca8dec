/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-scores-page-private.h"

#include "atlas-name.h"
#include "atlas-scores.h"

static void
type_toggled_cb (AtlasScoresPage *self, GtkToggleButton *button)
{
  if (!self->filling)
    atlas_selection_toggle_type (self->selection, g_object_get_data (G_OBJECT (button), "type"),
                                 gtk_toggle_button_get_active (button));
}

static void
add_type (AtlasScoresPage *self, AtlasApplicantType *type)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (atlas_name_type (type));
  const char *definition = atlas_applicant_type_get_definition (type);

  if (definition != NULL)
    gtk_widget_set_tooltip_text (button, g_dgettext (NULL, definition));
  g_object_set_data_full (G_OBJECT (button), "type", g_strdup (atlas_applicant_type_get_id (type)),
                          g_free);
  g_signal_connect_object (button, "toggled", G_CALLBACK (type_toggled_cb), self,
                           G_CONNECT_SWAPPED);
  g_ptr_array_add (self->type_buttons, button);
  adw_wrap_box_append (self->types, button);
}

static void
fill_types (AtlasScoresPage *self, AtlasDataset *dataset)
{
  g_auto (GStrv) types = atlas_scores_list_types (dataset, 0);

  for (guint i = 0; i < self->type_buttons->len; i++)
    adw_wrap_box_remove (self->types, g_ptr_array_index (self->type_buttons, i));
  g_ptr_array_set_size (self->type_buttons, 0);

  for (guint i = 0; types[i] != NULL; i++)
    add_type (self, atlas_dataset_find_type (dataset, types[i]));
}

static void
fill_measures (AtlasScoresPage *self, AtlasDataset *dataset)
{
  g_auto (GStrv) measures = atlas_scores_list_measures (dataset, 0, NULL);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  g_ptr_array_set_size (self->measure_ids, 0);
  for (guint i = 0; measures[i] != NULL; i++)
    {
      gtk_string_list_append (names, atlas_scores_name_measure (dataset, measures[i]));
      g_ptr_array_add (self->measure_ids, g_strdup (measures[i]));
    }

  gtk_drop_down_set_model (self->measure, G_LIST_MODEL (names));
}

static void
fill_editions (AtlasScoresPage *self, AtlasDataset *dataset)
{
  g_autoptr (GArray) editions = atlas_scores_list_editions (dataset, NULL, NULL);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  g_array_set_size (self->edition_years, 0);
  for (guint i = editions->len; i > 0; i--)
    {
      int year = g_array_index (editions, int, i - 1);
      g_autofree char *name = atlas_scores_name_edition (dataset, year);

      gtk_string_list_append (names, name);
      g_array_append_val (self->edition_years, year);
    }

  gtk_drop_down_set_model (self->edition, G_LIST_MODEL (names));
}

static void
fill_specialties (AtlasScoresPage *self, AtlasDataset *dataset)
{
  g_auto (GStrv) specialties = atlas_scores_list_specialties (dataset);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  g_ptr_array_set_size (self->specialty_ids, 0);
  for (guint i = 0; specialties[i] != NULL; i++)
    {
      AtlasSpecialty *specialty = atlas_dataset_find_specialty (dataset, specialties[i]);

      gtk_string_list_append (names, atlas_name_specialty (specialty));
      g_ptr_array_add (self->specialty_ids, g_strdup (specialties[i]));
    }

  gtk_drop_down_set_model (self->specialty, G_LIST_MODEL (names));
}

void
atlas_scores_page_fill_choices (AtlasScoresPage *self)
{
  AtlasDataset *dataset = atlas_page_get_dataset (ATLAS_PAGE (self));

  self->filling = TRUE;
  fill_types (self, dataset);
  fill_measures (self, dataset);
  fill_editions (self, dataset);
  fill_specialties (self, dataset);
  self->filling = FALSE;

  atlas_scores_page_sync_choices (self);
}

/* The first entry where the selection names none of them. */
static guint
find_id (GPtrArray *ids, const char *id)
{
  for (guint i = 0; id != NULL && i < ids->len; i++)
    if (g_str_equal (g_ptr_array_index (ids, i), id))
      return i;

  return 0;
}

/* The edition that is shown: the newest that has the measure, where none is chosen. */
static guint
find_edition (AtlasScoresPage *self, AtlasDataset *dataset)
{
  int shown = atlas_scores_get_edition (dataset, self->selection);

  for (guint i = 0; i < self->edition_years->len; i++)
    if (g_array_index (self->edition_years, int, i) == shown)
      return i;

  return 0;
}

void
atlas_scores_page_sync_choices (AtlasScoresPage *self)
{
  AtlasDataset *dataset = atlas_page_get_dataset (ATLAS_PAGE (self));
  const char *shown = atlas_scores_get_measure (dataset, self->selection);
  gboolean by_edition = atlas_selection_get_by_edition (self->selection);
  const char *specialty = atlas_selection_get_specialties (self->selection)[0];

  self->filling = TRUE;
  for (guint i = 0; i < self->type_buttons->len; i++)
    {
      GtkToggleButton *button = g_ptr_array_index (self->type_buttons, i);

      gtk_toggle_button_set_active (
          button, atlas_selection_has_type (self->selection,
                                            g_object_get_data (G_OBJECT (button), "type")));
    }
  gtk_drop_down_set_selected (self->measure, find_id (self->measure_ids, shown));
  gtk_drop_down_set_selected (self->edition, find_edition (self, dataset));
  gtk_widget_set_visible (GTK_WIDGET (self->me_box), atlas_scores_takes_me (dataset, shown));
  if (specialty != NULL)
    gtk_drop_down_set_selected (self->specialty, find_id (self->specialty_ids, specialty));
  adw_toggle_group_set_active_name (self->rows, by_edition ? "editions" : "specialties");
  gtk_widget_set_visible (GTK_WIDGET (self->edition), !by_edition);
  gtk_widget_set_visible (GTK_WIDGET (self->specialty), by_edition);
  self->filling = FALSE;
}

void
atlas_scores_page_read_measure (AtlasScoresPage *self)
{
  guint selected = gtk_drop_down_get_selected (self->measure);

  if (!self->filling && selected < self->measure_ids->len)
    atlas_selection_set_measure (self->selection, g_ptr_array_index (self->measure_ids, selected));
}

/* The newest edition leaves the choice open, so that a newer one is shown without asking. */
void
atlas_scores_page_read_edition (AtlasScoresPage *self)
{
  guint selected = gtk_drop_down_get_selected (self->edition);

  if (!self->filling && selected < self->edition_years->len)
    atlas_selection_set_edition (
        self->selection, selected > 0 ? g_array_index (self->edition_years, int, selected) : 0);
}

/* All specialties have rows of their own; editions are those of one specialty. */
void
atlas_scores_page_read_rows (AtlasScoresPage *self)
{
  const char *name = adw_toggle_group_get_active_name (self->rows);
  gboolean by_edition = g_strcmp0 (name, "editions") == 0;
  guint selected = gtk_drop_down_get_selected (self->specialty);
  const char *specialties[] = { NULL, NULL };

  if (self->filling || name == NULL)
    return;
  if (by_edition && selected < self->specialty_ids->len)
    specialties[0] = g_ptr_array_index (self->specialty_ids, selected);

  g_object_freeze_notify (G_OBJECT (self->selection));
  atlas_selection_set_by_edition (self->selection, by_edition);
  atlas_selection_set_specialties (self->selection, specialties);
  g_object_thaw_notify (G_OBJECT (self->selection));
}
