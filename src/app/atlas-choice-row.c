/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-choice-row.h"

#include "atlas-country.h"
#include "atlas-question-words.h"

#include <glib/gi18n.h>

/* Lists that are longer can be searched. */
#define SEARCH_FROM 12

struct _AtlasChoiceRow
{
  AdwComboRow parent_instance;

  AtlasWizard *wizard;
  const AtlasQuestion *question;
  GPtrArray *values; /* (element-type GVariant): by item; NULL for the first, which is no answer */
  gboolean syncing;
};

G_DEFINE_FINAL_TYPE (AtlasChoiceRow, atlas_choice_row, ADW_TYPE_COMBO_ROW)

/* The answer stands below the question, where it has room, and looks like one that was typed; until
 * there is one, what helps to find it. */
static void
show_subtitle (AtlasChoiceRow *self)
{
  if (adw_combo_row_get_selected (ADW_COMBO_ROW (self)) != 0)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self), "property");
      return;
    }

  gtk_widget_remove_css_class (GTK_WIDGET (self), "property");
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), atlas_question_get_help (self->question));
}

static void
selected_cb (AtlasChoiceRow *self)
{
  guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self));

  if (!self->syncing && selected < self->values->len)
    atlas_wizard_answer (self->wizard, self->question->id,
                         g_ptr_array_index (self->values, selected));
}

/* ---- The list ---- */

static void
set_up_item_cb (AtlasChoiceRow *self, GtkListItem *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (NULL);

  /* libadwaita would cut a long answer off. */
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box),
                  g_object_new (GTK_TYPE_IMAGE, "icon-name", "object-select-symbolic",
                                "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_list_item_set_child (item, box);
}

static void
mark_selected (GtkListItem *item, GParamSpec *pspec, AtlasChoiceRow *self)
{
  GtkWidget *check = gtk_widget_get_last_child (gtk_list_item_get_child (item));
  /* not by position, which is another one while the list is searched */
  gboolean selected = gtk_list_item_get_item (item) ==
                      adw_combo_row_get_selected_item (ADW_COMBO_ROW (self));

  gtk_widget_set_opacity (check, selected ? 1.0 : 0.0);
}

static void
bind_item_cb (AtlasChoiceRow *self, GtkListItem *item)
{
  GtkWidget *label = gtk_widget_get_first_child (gtk_list_item_get_child (item));

  gtk_label_set_label (GTK_LABEL (label),
                       gtk_string_object_get_string (gtk_list_item_get_item (item)));
  mark_selected (item, NULL, self);
  g_signal_connect_object (self, "notify::selected-item", G_CALLBACK (mark_selected), item,
                           G_CONNECT_SWAPPED);
}

static void
unbind_item_cb (AtlasChoiceRow *self, GtkListItem *item)
{
  g_signal_handlers_disconnect_by_func (self, mark_selected, item);
}

static void
add_list_factory (AtlasChoiceRow *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_object (factory, "setup", G_CALLBACK (set_up_item_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_item_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_item_cb), self, G_CONNECT_SWAPPED);
  adw_combo_row_set_list_factory (ADW_COMBO_ROW (self), factory);
}

/* ---- The answer ---- */

static guint
find_item (AtlasChoiceRow *self, GVariant *answer)
{
  for (guint i = 1; answer != NULL && i < self->values->len; i++)
    if (g_variant_equal (g_ptr_array_index (self->values, i), answer))
      return i;

  return 0;
}

static void
show_answer (AtlasChoiceRow *self)
{
  GVariant *answer = atlas_answers_get (atlas_wizard_get_answers (self->wizard),
                                        self->question->id);

  self->syncing = TRUE;
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), find_item (self, answer));
  self->syncing = FALSE;
}

static void
add_value (AtlasChoiceRow *self, GtkStringList *labels, GVariant *value)
{
  GVariant *owned = g_variant_ref_sink (value);
  g_autofree char *label = atlas_question_name_value (self->question, owned);

  g_ptr_array_add (self->values, owned);
  gtk_string_list_append (labels, label);
}

static void
add_texts (AtlasChoiceRow *self, GtkStringList *labels, const char *const *texts)
{
  for (guint i = 0; texts[i] != NULL; i++)
    add_value (self, labels, g_variant_new_string (texts[i]));
}

static void
add_values (AtlasChoiceRow *self, GtkStringList *labels)
{
  switch (self->question->kind)
    {
    case ATLAS_QUESTION_BOOLEAN:
      add_value (self, labels, g_variant_new_boolean (TRUE));
      add_value (self, labels, g_variant_new_boolean (FALSE));
      break;
    case ATLAS_QUESTION_COUNTRY:
      {
        g_autofree const char **codes = atlas_country_list ();

        add_texts (self, labels, codes);
        break;
      }
    case ATLAS_QUESTION_TEXT:
      {
        g_autoptr (GArray) specialties = atlas_question_list_specialties ();

        for (guint i = 0; i < specialties->len; i++)
          add_value (
              self, labels,
              g_variant_new_string (g_array_index (specialties, AtlasSpecialtyChoice, i).value));
        break;
      }
    case ATLAS_QUESTION_CHOICE:
    case ATLAS_QUESTION_NUMBER:
    case ATLAS_QUESTION_DATE:
    case ATLAS_QUESTION_YEAR:
    case ATLAS_QUESTION_STATES:
    default:
      add_texts (self, labels, (const char *const *) self->question->values);
      break;
    }
  add_value (self, labels, g_variant_new_string (ATLAS_ANSWER_UNKNOWN));
}

static void
fill (AtlasChoiceRow *self)
{
  AdwComboRow *combo = ADW_COMBO_ROW (self);
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  g_ptr_array_add (self->values, NULL);
  gtk_string_list_append (labels, C_ ("a question has no answer yet", "Choose…"));
  add_values (self, labels);

  self->syncing = TRUE;
  if (self->values->len > SEARCH_FROM)
    {
      g_autoptr (GtkExpression) text = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL,
                                                                    "string");

      adw_combo_row_set_expression (combo, text);
      adw_combo_row_set_search_match_mode (combo, GTK_STRING_FILTER_MATCH_MODE_SUBSTRING);
      adw_combo_row_set_enable_search (combo, TRUE);
    }
  adw_combo_row_set_model (combo, G_LIST_MODEL (labels));
  self->syncing = FALSE;
}

static void
value_free (gpointer value)
{
  g_clear_pointer (&value, g_variant_unref);
}

static void
atlas_choice_row_dispose (GObject *object)
{
  g_clear_object (&ATLAS_CHOICE_ROW (object)->wizard);

  G_OBJECT_CLASS (atlas_choice_row_parent_class)->dispose (object);
}

static void
atlas_choice_row_finalize (GObject *object)
{
  g_ptr_array_unref (ATLAS_CHOICE_ROW (object)->values);

  G_OBJECT_CLASS (atlas_choice_row_parent_class)->finalize (object);
}

static void
atlas_choice_row_class_init (AtlasChoiceRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = atlas_choice_row_dispose;
  object_class->finalize = atlas_choice_row_finalize;
}

static void
atlas_choice_row_init (AtlasChoiceRow *self)
{
  self->values = g_ptr_array_new_with_free_func (value_free);
}

GtkWidget *
atlas_choice_row_new (AtlasWizard *wizard, const AtlasQuestion *question)
{
  AtlasChoiceRow *self = g_object_new (
      ATLAS_TYPE_CHOICE_ROW, "title", atlas_question_get_title (question), "title-lines", 0,
      "subtitle-lines", 0, "use-subtitle", TRUE, "use-markup", FALSE, "tooltip-text",
      atlas_question_get_help (question), NULL);

  self->wizard = g_object_ref (wizard);
  self->question = question;
  add_list_factory (self);
  fill (self);
  show_answer (self);
  show_subtitle (self);
  g_signal_connect (self, "notify::selected", G_CALLBACK (selected_cb), NULL);
  g_signal_connect (self, "notify::selected-item", G_CALLBACK (show_subtitle), NULL);
  g_signal_connect_object (wizard, "changed", G_CALLBACK (show_answer), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
