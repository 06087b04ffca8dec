/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-answer-row.h"
#include "atlas-data-resources.h"
#include "atlas-question-words.h"
#include "atlas-ui-resources.h"
#include "atlas-value-row.h"

#define TODAY "2026-11-22"

typedef struct
{
  AtlasRuleBase *base;
  AtlasCase *person;
  AtlasWizard *wizard;
  GtkWidget *row;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  const char *question = data;
  g_autoptr (GError) error = NULL;

  fixture->base = atlas_rule_base_new (&error);
  g_assert_no_error (error);
  fixture->person = atlas_case_new ();
  fixture->wizard = atlas_wizard_new (fixture->base, fixture->person, TODAY);
  const AtlasQuestion *asked = atlas_rule_base_find_question (fixture->base, question);
  g_assert_nonnull (asked);
  fixture->row = g_object_ref_sink (atlas_answer_row_new (fixture->wizard, asked));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->row);
  g_assert_finalize_object (fixture->wizard);
  g_assert_finalize_object (fixture->person);
  atlas_rule_base_unref (fixture->base);
}

static GVariant *
get_answer (Fixture *fixture, const char *id)
{
  return atlas_answers_get (atlas_wizard_get_answers (fixture->wizard), id);
}

static void
assert_text (GVariant *answer, const char *text)
{
  g_assert_nonnull (answer);
  g_assert_cmpstr (g_variant_get_string (answer, NULL), ==, text);
}

static void
test_choice (Fixture *fixture, gconstpointer data)
{
  AdwComboRow *row = ADW_COMBO_ROW (fixture->row);
  guint last = g_list_model_get_n_items (adw_combo_row_get_model (row)) - 1;

  g_assert_null (get_answer (fixture, data));
  adw_combo_row_set_selected (row, 1);
  assert_text (get_answer (fixture, data), "match");
  adw_combo_row_set_selected (row, last);
  assert_text (get_answer (fixture, data), ATLAS_ANSWER_UNKNOWN);

  /* What changes elsewhere, such as by undoing, is shown. */
  atlas_wizard_answer (fixture->wizard, data, NULL);
  g_assert_cmpuint (adw_combo_row_get_selected (row), ==, 0);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_ROLE_COMBO_BOX);
}

static void
test_country (Fixture *fixture, gconstpointer data)
{
  AdwComboRow *row = ADW_COMBO_ROW (fixture->row);

  g_assert_true (adw_combo_row_get_enable_search (row));
  atlas_wizard_answer (fixture->wizard, data, g_variant_new_string ("IN"));
  GtkStringObject *shown = adw_combo_row_get_selected_item (row);
  g_assert_cmpstr (gtk_string_object_get_string (shown), ==, "India");
}

/* (nullable): where a row takes what is typed. */
static GtkEditable *
find_entry (GtkWidget *widget)
{
  if (GTK_IS_ENTRY (widget))
    return GTK_EDITABLE (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkEditable *found = find_entry (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
test_number (Fixture *fixture, gconstpointer data)
{
  GtkEditable *entry = find_entry (fixture->row);

  gtk_editable_set_text (entry, "2");
  g_assert_cmpint (g_variant_get_int32 (get_answer (fixture, data)), ==, 2);

  const char *const wrong[] = { "4000", "-1", "2.5", "two", "99999999999999999999", "٣x" };
  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      gtk_editable_set_text (entry, wrong[i]);
      g_assert_null (get_answer (fixture, data));
      g_assert_cmpstr (gtk_editable_get_text (entry), ==, wrong[i]);
    }
}

static void
test_date (Fixture *fixture, gconstpointer data)
{
  GtkEditable *entry = find_entry (fixture->row);

  gtk_editable_set_text (entry, "2021-05-10");
  assert_text (get_answer (fixture, data), "2021-05-10");
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (entry), "error"));

  gtk_editable_set_text (entry, "2021-02-30");
  g_assert_null (get_answer (fixture, data));
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (entry), "error"));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_TRUE);

  atlas_wizard_answer (fixture->wizard, data, g_variant_new_string (ATLAS_ANSWER_UNKNOWN));
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "");
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (entry), "error"));
}

/* The list of states, and what is checked in it. */
static GtkWidget *
find_check (GtkWidget *widget, const char *name)
{
  if (GTK_IS_CHECK_BUTTON (widget) &&
      gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL))
    {
      g_autofree char *wrong = gtk_test_accessible_check_property (
          GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name);

      if (wrong == NULL)
        return widget;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_check (child, name);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
assert_checked (Fixture *fixture, const char *name, gboolean checked)
{
  GtkWidget *button = find_check (fixture->row, name);

  g_assert_nonnull (button);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_ROLE_CHECKBOX);
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_CHECKED,
                                    checked ? GTK_ACCESSIBLE_TRISTATE_TRUE
                                            : GTK_ACCESSIBLE_TRISTATE_FALSE);
}

static void
test_states (Fixture *fixture, gconstpointer data)
{
  AdwExpanderRow *row = ADW_EXPANDER_ROW (fixture->row);

  assert_checked (fixture, "Texas", FALSE);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_check (fixture->row, "Texas")), TRUE);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_check (fixture->row, "Iowa")), TRUE);
  g_autofree const char **states = g_variant_get_strv (get_answer (fixture, data), NULL);
  g_assert_cmpstrv (states, ((const char *[]) { "IA", "TX", NULL }));
  g_assert_cmpstr (adw_expander_row_get_subtitle (row), ==, "Iowa, Texas");

  /* Who does not know has named none. */
  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_check (fixture->row, "I don’t know")), TRUE);
  assert_text (get_answer (fixture, data), ATLAS_ANSWER_UNKNOWN);
  assert_checked (fixture, "Texas", FALSE);
  assert_checked (fixture, "I don’t know", TRUE);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_check (fixture->row, "Texas")), TRUE);
  assert_checked (fixture, "I don’t know", FALSE);
  atlas_wizard_answer (fixture->wizard, data, NULL);
  assert_checked (fixture, "Texas", FALSE);
  g_assert_cmpstr (adw_expander_row_get_subtitle (row), ==, "");
}

/* Whoever has answered reads the answer; before, what helps to find it. */
static void
test_subtitle (Fixture *fixture, gconstpointer data)
{
  AdwActionRow *row = ADW_ACTION_ROW (fixture->row);
  const AtlasQuestion *question = atlas_rule_base_find_question (fixture->base, data);

  g_assert_cmpstr (adw_action_row_get_subtitle (row), ==, atlas_question_get_help (question));
  atlas_wizard_answer (fixture->wizard, data, g_variant_new_string ("other"));
  g_assert_cmpstr (adw_action_row_get_subtitle (row), ==, "Citizen of another country");
  atlas_wizard_answer (fixture->wizard, data, NULL);
  g_assert_cmpstr (adw_action_row_get_subtitle (row), ==, atlas_question_get_help (question));
}

static GtkWidget *
find_header (GtkWidget *widget)
{
  if (ADW_IS_ACTION_ROW (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_header (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The part of a row that assistive technology goes by, and what it is. */
static GtkAccessible *
find_accessible (GtkWidget *row, GtkAccessibleRole *out_role)
{
  if (ATLAS_IS_VALUE_ROW (row))
    {
      *out_role = GTK_ACCESSIBLE_ROLE_TEXT_BOX;
      return GTK_ACCESSIBLE (find_entry (row));
    }

  *out_role = ADW_IS_COMBO_ROW (row) ? GTK_ACCESSIBLE_ROLE_COMBO_BOX
                                     : GTK_ACCESSIBLE_ROLE_LIST_ITEM;
  return GTK_ACCESSIBLE (find_header (row));
}

/* Every row of every screen has a role and a name, and can say that nothing is known. */
static void
test_every_row (Fixture *fixture, gconstpointer data)
{
  GPtrArray *questions = atlas_rule_base_get_questions (fixture->base);

  for (guint i = 0; i < questions->len; i++)
    {
      const AtlasQuestion *question = g_ptr_array_index (questions, i);
      g_autoptr (GtkWidget) row = g_object_ref_sink (
          atlas_answer_row_new (fixture->wizard, question));
      const char *title = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row));
      GtkAccessibleRole role;
      GtkAccessible *accessible = find_accessible (row, &role);

      g_assert_true (g_str_has_prefix (title, atlas_question_get_title (question)));
      if (question->kind == ATLAS_QUESTION_NUMBER)
        {
          g_autofree char *range = g_strdup_printf ("(%d to %d)", question->minimum,
                                                    question->maximum);
          g_assert_true (g_str_has_suffix (title, range));
        }
      gtk_test_accessible_assert_role (accessible, role);
      if (!gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY) &&
          !gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL))
        g_error ("%s has no name", question->id);

      atlas_wizard_answer (fixture->wizard, question->id,
                           g_variant_new_string (ATLAS_ANSWER_UNKNOWN));
      assert_text (get_answer (fixture, question->id), ATLAS_ANSWER_UNKNOWN);
    }
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_resources_register (atlas_data_get_resource ());
  g_resources_register (atlas_ui_get_resource ());

  g_test_add ("/question-rows/choice", Fixture, "goal", set_up, test_choice, tear_down);
  g_test_add ("/question-rows/country", Fixture, "school_country", set_up, test_country, tear_down);
  g_test_add ("/question-rows/number", Fixture, "failed_attempts_total", set_up, test_number,
              tear_down);
  g_test_add ("/question-rows/date", Fixture, "step1_date", set_up, test_date, tear_down);
  g_test_add ("/question-rows/states", Fixture, "target_states", set_up, test_states, tear_down);
  g_test_add ("/question-rows/subtitle", Fixture, "citizenship", set_up, test_subtitle, tear_down);
  g_test_add ("/question-rows/every-row", Fixture, "goal", set_up, test_every_row, tear_down);
  return g_test_run ();
}
