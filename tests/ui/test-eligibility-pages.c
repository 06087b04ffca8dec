/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The pages of Eligibility one by one, each of a case of its own. */

#include "config.h"

#include "atlas-data-resources.h"
#include "atlas-peers-page.h"
#include "atlas-result-page.h"
#include "atlas-rule-row.h"
#include "atlas-screen-page.h"
#include "atlas-ui-resources.h"
#include "ui-fixture.h"

#include <string.h>

#define TODAY "2026-11-22"
typedef struct
{
  AtlasRuleBase *base;
  AtlasWizard *wizard;
  AtlasDataset *dataset;
  GSettings *settings;
  GtkWidget *window;
  AdwNavigationView *view;
} Fixture;

static GString *announced;

/* Takes the place of GTK's, by the linker: nothing else tells what was announced. */
void __wrap_gtk_accessible_announce (GtkAccessible *self,
                                     const char *message,
                                     GtkAccessibleAnnouncementPriority priority);

void
__wrap_gtk_accessible_announce (GtkAccessible *self,
                                const char *message,
                                GtkAccessibleAnnouncementPriority priority)
{
  g_string_append_printf (announced, "%s;", message);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AtlasCase) person = atlas_case_new ();
  g_autoptr (GError) error = NULL;

  fixture->base = atlas_rule_base_new (&error);
  g_assert_no_error (error);
  fixture->wizard = atlas_wizard_new (fixture->base, person, TODAY);
  fixture->dataset = atlas_dataset_new ();
  atlas_dataset_load (fixture->dataset, NULL, &error);
  g_assert_no_error (error);
  fixture->settings = g_settings_new (ATLAS_APP_ID);
  g_settings_reset (fixture->settings, "peers-figure");
  fixture->window = adw_window_new ();
  fixture->view = ADW_NAVIGATION_VIEW (adw_navigation_view_new ());
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 900, 700);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->view));
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (fixture->wizard);
  g_assert_finalize_object (fixture->dataset);
  g_object_unref (fixture->settings);
  atlas_rule_base_unref (fixture->base);
  g_string_truncate (announced, 0);
}

static gboolean
is_shown (gpointer page)
{
  return gtk_widget_get_mapped (page);
}

static void
show (Fixture *fixture, AdwNavigationPage *page)
{
  adw_navigation_view_push (fixture->view, page);
  wait_for (is_shown, page);
}

static void
answer (Fixture *fixture, const char *id, const char *text)
{
  atlas_wizard_answer (fixture->wizard, id, g_variant_new_string (text));
}

/* All widgets of @type that are visible. */
static void
collect (GtkWidget *widget, GType type, GPtrArray *found)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && gtk_widget_get_visible (widget))
    g_ptr_array_add (found, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

/* (nullable): the label whose text begins so. */
static GtkLabel *
find_label (AdwNavigationPage *page, const char *start)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  collect (GTK_WIDGET (page), GTK_TYPE_LABEL, found);
  for (guint i = 0; i < found->len; i++)
    if (gtk_widget_get_mapped (g_ptr_array_index (found, i)) &&
        g_str_has_prefix (gtk_label_get_label (g_ptr_array_index (found, i)), start))
      return g_ptr_array_index (found, i);

  return NULL;
}

/* ---- A screen ---- */

static AdwNavigationPage *
show_screen (Fixture *fixture, guint position)
{
  const AtlasWizardState *state = atlas_wizard_get_state (fixture->wizard);
  const AtlasWizardScreen *open = g_ptr_array_index (state->screens, position);
  AdwNavigationPage *page = atlas_screen_page_new (fixture->wizard, open->screen);

  show (fixture, page);
  return page;
}

/* A verdict is announced when it becomes another one, and then only. */
static void
test_announced (Fixture *fixture, gconstpointer data)
{
  AdwNavigationPage *page = show_screen (fixture, 0);

  g_assert_cmpstr (announced->str, ==, "");
  g_assert_nonnull (find_label (page, "We cannot tell yet"));
  answer (fixture, "goal", "match");
  g_assert_cmpstr (announced->str, ==, "");
  answer (fixture, "goal", "other_job");
  g_assert_cmpstr (announced->str, ==, "Ways without the Match;");
  g_assert_nonnull (find_label (page, "Ways without the Match"));
  answer (fixture, "goal", "match_later");
  g_assert_cmpstr (announced->str, ==, "Ways without the Match;We cannot tell yet;");
}

static GtkWidget *
find_next (AdwNavigationPage *page)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  collect (GTK_WIDGET (page), GTK_TYPE_BUTTON, found);
  return g_ptr_array_index (found, found->len - 1);
}

/* The way on is closed, and says why, until every row has an answer. */
static void
test_way_on (Fixture *fixture, gconstpointer data)
{
  AdwNavigationPage *page = show_screen (fixture, 0);
  GtkWidget *progress = find_type (GTK_WIDGET (page), GTK_TYPE_PROGRESS_BAR);
  GtkWidget *next = find_next (page);

  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (progress),
                                       GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "Step 1");
  g_assert_false (gtk_widget_get_sensitive (next));
  g_assert_true (g_str_has_prefix (gtk_widget_get_tooltip_text (next), "Not answered yet: "));

  answer (fixture, "goal", "match");
  g_assert_true (gtk_widget_get_sensitive (next));
  g_assert_null (gtk_widget_get_tooltip_text (next));
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (next)), ==, "Next");
}

static gboolean
says_why (gpointer page)
{
  return find_label (page, "A degree in clinical medicine") != NULL;
}

/* What ends the way is said on the screen where it was answered, with its source. */
static void
test_stop (Fixture *fixture, gconstpointer data)
{
  answer (fixture, "goal", "match");
  answer (fixture, "school_country", "IN");
  answer (fixture, "grad_date", "2024-03-31");
  answer (fixture, "degree_status", "graduate");
  AdwNavigationPage *page = show_screen (fixture, 4);

  g_assert_null (find_label (page, "Source ("));
  answer (fixture, "degree_kind", "ayurveda");
  wait_for (says_why, page);
  g_assert_nonnull (find_label (page, "Source ("));
  g_assert_nonnull (strstr (announced->str, "does not lead to ECFMG Certification"));
}

/* ---- The result ---- */

static void
answer_person (Fixture *fixture)
{
  answer (fixture, "goal", "match");
  answer (fixture, "school_country", "IN");
  answer (fixture, "citizenship", "other");
  answer (fixture, "nationality", "IN");
  answer (fixture, "step1", "none");
  answer (fixture, "step2ck", "none");
  answer (fixture, "step2cs", "never");
  answer (fixture, "pathway_status", "none");
  atlas_wizard_answer (fixture->wizard, "ecfmg_certified", g_variant_new_boolean (FALSE));
}

/* What is to be done stands under what takes it, for the ear too. */
static void
test_result (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *title;
    const char *heading;
  } wanted[] = {
    { "Exams reported by ECFMG in time", NULL },
    { "An accepted, unexpired Pathway", "Part of: Exams reported by ECFMG in time" },
    { "Pass USMLE Step 1", "Part of: Exams reported by ECFMG in time" },
    { "Pass USMLE Step 2 CK", "Part of: Exams reported by ECFMG in time" },
  };
  AdwNavigationPage *page = atlas_result_page_new (fixture->wizard);
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  answer_person (fixture);
  show (fixture, page);
  collect (GTK_WIDGET (page), ATLAS_TYPE_RULE_ROW, rows);
  g_assert_cmpuint (rows->len, >, G_N_ELEMENTS (wanted));
  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    {
      AtlasRuleRow *row = g_ptr_array_index (rows, i);

      g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==,
                       wanted[i].title);
      const char *subtitle = adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row));
      g_assert_true (wanted[i].heading != NULL ? g_str_has_suffix (subtitle, wanted[i].heading)
                                               : strstr (subtitle, "Part of") == NULL);
    }
  g_assert_nonnull (find_label (page, "Dates ahead"));
  g_assert_nonnull (find_label (page, "Where People Like You Matched"));
}

/* ---- People like the person ---- */

static gboolean
is_exportable (gpointer page)
{
  return atlas_figure_subpage_get_exportable (page);
}

static guint
count_guides (AtlasFigureSubpage *page)
{
  g_autoptr (AtlasScene) scene = atlas_figure_subpage_build_scene (page);

  return scene->guides->len;
}

/* What the button for the score asks. */
static const char *
get_question (AdwNavigationPage *page)
{
  GtkWidget *button = gtk_widget_get_ancestor (GTK_WIDGET (find_label (page, "_Give Your Score")),
                                               GTK_TYPE_BUTTON);

  return g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button)),
                               NULL);
}

/* The score is marked, and leaves the window only if its owner says so. */
static void
test_peers (Fixture *fixture, gconstpointer data)
{
  answer_person (fixture);
  AdwNavigationPage *page = atlas_peers_page_new (fixture->dataset, fixture->settings,
                                                  fixture->wizard);
  AtlasFigureSubpage *subpage = ATLAS_FIGURE_SUBPAGE (page);

  show (fixture, page);
  wait_for (is_exportable, page);
  g_assert_nonnull (find_label (page, "Your group in the Match: non-U.S. IMGs."));
  g_assert_nonnull (find_label (page, "_Give Your Score"));
  g_assert_cmpstr (get_question (page), ==, "step2ck");

  answer (fixture, "step2ck", "passed");
  g_assert_cmpstr (get_question (page), ==, "step2ck_score");
  atlas_wizard_answer (fixture->wizard, "step2ck_score", g_variant_new_int32 (248));
  g_assert_null (find_label (page, "_Give Your Score"));
  g_assert_cmpint ((int) atlas_selection_get_me (atlas_figure_subpage_get_selection (subpage)), ==,
                   248);
  g_assert_cmpuint (count_guides (subpage), ==, 0);
  gtk_check_button_set_active (
      GTK_CHECK_BUTTON (find_type (GTK_WIDGET (page), GTK_TYPE_CHECK_BUTTON)), TRUE);
  g_assert_cmpuint (count_guides (subpage), ==, 1);

  g_settings_set_string (fixture->settings, "peers-figure", "specialties-ranked");
  g_assert_cmpstr (atlas_selection_get_measure (atlas_figure_subpage_get_selection (subpage)), ==,
                   "non-us-img-share");
  answer (fixture, "citizenship", "us_citizen");
  g_assert_cmpstr (atlas_selection_get_measure (atlas_figure_subpage_get_selection (subpage)), ==,
                   "us-img-share");
}

static void
add (const char *name, void (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (name, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_resources_register (atlas_data_get_resource ());
  g_resources_register (atlas_ui_get_resource ());
  announced = g_string_new (NULL);

  add ("/eligibility-pages/announced", test_announced);
  add ("/eligibility-pages/way-on", test_way_on);
  add ("/eligibility-pages/stop", test_stop);
  add ("/eligibility-pages/result", test_result);
  add ("/eligibility-pages/peers", test_peers);
  int status = g_test_run ();

  g_string_free (announced, TRUE);
  return status;
}
