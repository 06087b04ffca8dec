/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-choice-row.h"
#include "atlas-data-resources.h"
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
  fixture->row = g_object_ref_sink (asked->kind == ATLAS_QUESTION_NUMBER ||
                                            asked->kind == ATLAS_QUESTION_DATE
                                        ? atlas_value_row_new (fixture->wizard, asked)
                                        : atlas_choice_row_new (fixture->wizard, asked));
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

static void
test_number (Fixture *fixture, gconstpointer data)
{
  gtk_editable_set_text (GTK_EDITABLE (fixture->row), "2");
  g_assert_cmpint (g_variant_get_int32 (get_answer (fixture, data)), ==, 2);

  const char *const wrong[] = { "4000", "-1", "2.5", "two", "99999999999999999999", "٣x" };
  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      gtk_editable_set_text (GTK_EDITABLE (fixture->row), wrong[i]);
      g_assert_null (get_answer (fixture, data));
      g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->row)), ==, wrong[i]);
    }
}

static void
test_date (Fixture *fixture, gconstpointer data)
{
  gtk_editable_set_text (GTK_EDITABLE (fixture->row), "2021-05-10");
  assert_text (get_answer (fixture, data), "2021-05-10");
  g_assert_false (gtk_widget_has_css_class (fixture->row, "error"));

  gtk_editable_set_text (GTK_EDITABLE (fixture->row), "2021-02-30");
  g_assert_null (get_answer (fixture, data));
  g_assert_true (gtk_widget_has_css_class (fixture->row, "error"));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (fixture->row), GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_TRUE);

  atlas_wizard_answer (fixture->wizard, data, g_variant_new_string (ATLAS_ANSWER_UNKNOWN));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->row)), ==, "");
  g_assert_false (gtk_widget_has_css_class (fixture->row, "error"));
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
  return g_test_run ();
}
