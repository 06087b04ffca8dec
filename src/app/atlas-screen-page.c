/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-screen-page.h"

#include "atlas-answer-row.h"
#include "atlas-format.h"
#include "atlas-question-words.h"
#include "atlas-rule-words.h"
#include "atlas-screen-words.h"
#include "atlas-verdict.h"

#include <glib/gi18n.h>

struct _AtlasScreenPage
{
  AdwNavigationPage parent_instance;

  AdwWindowTitle *window_title;
  GtkProgressBar *progress;
  GtkLabel *heading;
  GtkLabel *help;
  GtkLinkButton *link;
  AdwPreferencesGroup *rows;
  AdwPreferencesGroup *folded_group;
  AdwExpanderRow *folded;
  GtkWidget *stop;
  GtkLabel *stop_title;
  GtkLabel *stop_text;
  GtkLabel *stop_source;
  GtkLabel *verdict;
  GtkLabel *counts;
  GtkButton *next;

  AtlasWizard *wizard;
  const AtlasScreen *screen;
  GPtrArray *widgets; /* (element-type GtkWidget): the row of each question, in their order */
  AtlasVerdict shown_verdict;
};

G_DEFINE_FINAL_TYPE (AtlasScreenPage, atlas_screen_page, ADW_TYPE_NAVIGATION_PAGE)

/* ---- What the state says ---- */

/* (nullable): NULL where the branch of the screen is closed. */
static const AtlasWizardScreen *
get_open (AtlasScreenPage *self, int *out_position)
{
  const AtlasWizardState *state = atlas_wizard_get_state (self->wizard);

  *out_position = atlas_wizard_state_find (state, self->screen->id);
  return *out_position >= 0 ? g_ptr_array_index (state->screens, (guint) *out_position) : NULL;
}

static gboolean
is_open (const AtlasWizardScreen *open, const AtlasScreenRow *row)
{
  return open != NULL && g_ptr_array_find (open->rows, row, NULL);
}

static void
update_rows (AtlasScreenPage *self, const AtlasWizardScreen *open)
{
  gboolean has_folded = FALSE;

  for (guint i = 0; i < self->screen->rows->len; i++)
    {
      const AtlasScreenRow *row = g_ptr_array_index (self->screen->rows, i);
      gboolean shown = is_open (open, row);

      gtk_widget_set_visible (g_ptr_array_index (self->widgets, i), shown);
      has_folded |= shown && row->folded;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->folded_group), has_folded);
}

/* The first answer decides which screens come after it, if any. */
static gboolean
is_beginning (AtlasScreenPage *self, const AtlasWizardScreen *open)
{
  const AtlasWizardState *state = atlas_wizard_get_state (self->wizard);

  return state->screens->len == 1 && open != NULL && open->problem != ATLAS_WIZARD_NOTHING;
}

static void
update_progress (AtlasScreenPage *self, const AtlasWizardScreen *open, int position)
{
  guint n = atlas_wizard_get_state (self->wizard)->screens->len;
  gboolean beginning = is_beginning (self, open);
  g_autofree char *text = beginning ? g_strdup (_ ("Step 1"))
                                    /* Translators: the number of a screen, and of all screens. */
                                    : g_strdup_printf (_ ("Step %d of %u"), position + 1, n);

  adw_window_title_set_subtitle (self->window_title, text);
  gtk_progress_bar_set_fraction (self->progress,
                                 beginning ? 0 : (position + 1) / (double) MAX (n, 1));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->progress),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);
}

/* (nullable): why one may not go on. */
static char *
describe_problem (AtlasScreenPage *self, const AtlasWizardScreen *open)
{
  AtlasRuleBase *base = atlas_wizard_get_base (self->wizard);
  const char *title = open->problem_answer != NULL
                          ? atlas_question_get_title (
                                atlas_rule_base_find_question (base, open->problem_answer))
                          : NULL;

  switch (open->problem)
    {
    case ATLAS_WIZARD_UNANSWERED:
      /* Translators: %s is a question. */
      return g_strdup_printf (_ ("Not answered yet: %s"), title);
    case ATLAS_WIZARD_FUTURE:
      /* Translators: %s is the date of an exam that was passed. */
      return g_strdup_printf (_ ("This day is yet to come: %s"), title);
    case ATLAS_WIZARD_NOTHING:
    default:
      return NULL;
    }
}

static void
update_next (AtlasScreenPage *self, const AtlasWizardScreen *open, int position)
{
  const AtlasWizardState *state = atlas_wizard_get_state (self->wizard);
  gboolean last = position + 1 >= (int) state->screens->len && !is_beginning (self, open);
  g_autofree char *problem = open != NULL ? describe_problem (self, open) : NULL;

  gtk_button_set_label (self->next, last ? _ ("Show Result") : _ ("Next"));
  gtk_widget_set_sensitive (GTK_WIDGET (self->next), problem == NULL);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->next), problem);
}

static void
update_stop (AtlasScreenPage *self, int position)
{
  const AtlasWizardState *state = atlas_wizard_get_state (self->wizard);
  const AtlasRule *rule = position + 1 == (int) state->screens->len ? state->stop : NULL;

  gtk_widget_set_visible (self->stop, rule != NULL);
  if (rule == NULL)
    return;

  g_autofree char *text = g_strdup_printf ("%s\n\n%s", rule->requirement, rule->next_step);
  g_autofree char *source = atlas_rule_describe_sources (atlas_wizard_get_base (self->wizard),
                                                         rule);
  gtk_label_set_label (self->stop_title, rule->title);
  gtk_label_set_label (self->stop_text, text);
  gtk_label_set_label (self->stop_source, source);
}

static void
update_verdict (AtlasScreenPage *self)
{
  const AtlasAssessment *assessment = atlas_wizard_get_assessment (self->wizard);
  AtlasVerdict verdict = atlas_assessment_get_verdict (assessment);
  const char *title = atlas_verdict_get_title (verdict);
  g_autofree char *counts = atlas_verdict_count (assessment);

  gtk_label_set_label (self->verdict, title);
  gtk_label_set_label (self->counts, counts);
  if (verdict != self->shown_verdict && gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), title,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  self->shown_verdict = verdict;
}

static void
update (AtlasScreenPage *self)
{
  int position;
  const AtlasWizardScreen *open = get_open (self, &position);

  update_rows (self, open);
  update_progress (self, open, position);
  update_next (self, open, position);
  update_stop (self, position);
  update_verdict (self);
}

static void
next_clicked_cb (AtlasScreenPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "eligibility.next", "s", self->screen->id);
}

/* ---- The page ---- */

static void
fill_rows (AtlasScreenPage *self)
{
  AtlasRuleBase *base = atlas_wizard_get_base (self->wizard);

  for (guint i = 0; i < self->screen->rows->len; i++)
    {
      const AtlasScreenRow *row = g_ptr_array_index (self->screen->rows, i);
      GtkWidget *widget = atlas_answer_row_new (self->wizard,
                                                atlas_rule_base_find_question (base, row->answer));

      if (row->folded)
        adw_expander_row_add_row (self->folded, widget);
      else
        adw_preferences_group_add (self->rows, widget);
      g_ptr_array_add (self->widgets, widget);
    }
}

static void
fill_words (AtlasScreenPage *self)
{
  const char *title = atlas_screen_get_title (self->screen);
  const char *link = atlas_screen_get_link (self->screen);

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), title);
  gtk_label_set_label (self->heading, title);
  gtk_label_set_label (self->help, atlas_screen_get_help (self->screen));
  gtk_widget_set_visible (GTK_WIDGET (self->link), link != NULL);
  if (link != NULL)
    {
      gtk_link_button_set_uri (self->link, link);
      gtk_button_set_label (GTK_BUTTON (self->link), atlas_screen_get_link_title (self->screen));
      gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (self->link))), TRUE);
      gtk_label_set_xalign (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (self->link))), 0.0);
    }
}

/* The first row that has no answer, or else the first one. */
static GtkWidget *
find_row_to_answer (AtlasScreenPage *self)
{
  int position;
  const AtlasWizardScreen *open = get_open (self, &position);
  GtkWidget *first = NULL;

  for (guint i = 0; i < self->screen->rows->len; i++)
    {
      const AtlasScreenRow *row = g_ptr_array_index (self->screen->rows, i);

      if (!is_open (open, row))
        continue;
      if (g_strcmp0 (open->problem_answer, row->answer) == 0)
        return g_ptr_array_index (self->widgets, i);
      if (first == NULL)
        first = g_ptr_array_index (self->widgets, i);
    }

  return first;
}

static gboolean
atlas_screen_page_grab_focus (GtkWidget *widget)
{
  GtkWidget *row = find_row_to_answer (ATLAS_SCREEN_PAGE (widget));

  return row != NULL && gtk_widget_grab_focus (row);
}

/* Tab goes through the header bar, too. */
static gboolean
atlas_screen_page_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return gtk_widget_child_focus (adw_navigation_page_get_child (ADW_NAVIGATION_PAGE (widget)),
                                 direction);
}

static void
atlas_screen_page_dispose (GObject *object)
{
  AtlasScreenPage *self = ATLAS_SCREEN_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ATLAS_TYPE_SCREEN_PAGE);
  g_clear_object (&self->wizard);

  G_OBJECT_CLASS (atlas_screen_page_parent_class)->dispose (object);
}

static void
atlas_screen_page_finalize (GObject *object)
{
  g_ptr_array_unref (ATLAS_SCREEN_PAGE (object)->widgets);

  G_OBJECT_CLASS (atlas_screen_page_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ATLAS_RESOURCE_PREFIX "/ui/atlas-screen-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AtlasScreenPage, window_title);
  gtk_widget_class_bind_template_child (widget_class, AtlasScreenPage, progress);
  gtk_widget_class_bind_template_child (widget_class, AtlasScreenPage, heading);
  gtk_widget_class_bind_template_child (widget_class, AtlasScreenPage, help);
  gtk_widget_class_bind_template_child (widget_class, AtlasScreenPage, link);
  gtk_widget_class_bind_template_child (widget_class, AtlasScreenPage, rows);
  gtk_widget_class_bind_template_child (widget_class, AtlasScreenPage, folded_group);
  gtk_widget_class_bind_template_child (widget_class, AtlasScreenPage, folded);
  gtk_widget_class_bind_template_child (widget_class, AtlasScreenPage, stop);
  gtk_widget_class_bind_template_child (widget_class, AtlasScreenPage, stop_title);
  gtk_widget_class_bind_template_child (widget_class, AtlasScreenPage, stop_text);
  gtk_widget_class_bind_template_child (widget_class, AtlasScreenPage, stop_source);
  gtk_widget_class_bind_template_child (widget_class, AtlasScreenPage, verdict);
  gtk_widget_class_bind_template_child (widget_class, AtlasScreenPage, counts);
  gtk_widget_class_bind_template_child (widget_class, AtlasScreenPage, next);
  gtk_widget_class_bind_template_callback (widget_class, next_clicked_cb);
}

static void
atlas_screen_page_class_init (AtlasScreenPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = atlas_screen_page_dispose;
  object_class->finalize = atlas_screen_page_finalize;
  widget_class->focus = atlas_screen_page_focus;
  widget_class->grab_focus = atlas_screen_page_grab_focus;
  bind_template (widget_class);
}

static void
atlas_screen_page_init (AtlasScreenPage *self)
{
  self->widgets = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
atlas_screen_page_new (AtlasWizard *wizard, const AtlasScreen *screen)
{
  g_return_val_if_fail (ATLAS_IS_WIZARD (wizard), NULL);
  g_return_val_if_fail (screen != NULL, NULL);

  AtlasScreenPage *self = g_object_new (ATLAS_TYPE_SCREEN_PAGE, NULL);

  self->wizard = g_object_ref (wizard);
  self->screen = screen;
  fill_words (self);
  fill_rows (self);
  g_signal_connect_object (wizard, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return ADW_NAVIGATION_PAGE (self);
}
