/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-result-page.h"

#include "atlas-format.h"
#include "atlas-peers.h"
#include "atlas-result-lists.h"
#include "atlas-verdict.h"

#include <glib/gi18n.h>

struct _AtlasResultPage
{
  AdwNavigationPage parent_instance;

  AdwBanner *banner;
  GtkStack *stack;
  GtkWidget *start;
  GtkLabel *verdict;
  GtkLabel *explanation;
  GtkLabel *second_line;
  GtkLabel *group;
  GtkLabel *dates;
  GtkButton *continue_button;
  GtkWidget *review_button;
  GtkWidget *peers;
  GtkBox *lists;

  AtlasWizard *wizard;
  gboolean narrow;
  gboolean outdated; /* the answers have changed since the lists were made */
};

G_DEFINE_FINAL_TYPE (AtlasResultPage, atlas_result_page, ADW_TYPE_NAVIGATION_PAGE)

typedef enum
{
  PROP_NARROW = 1,
} AtlasResultPageProperty;

static GParamSpec *props[PROP_NARROW + 1];

/* ---- The verdict ---- */

static void
show_label (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

static char *
describe_dates (AtlasResultPage *self)
{
  g_autofree char *today = atlas_format_date (atlas_wizard_get_today (self->wizard));
  g_autofree char *as_of = atlas_format_date (
      atlas_rule_base_get_date (atlas_wizard_get_base (self->wizard)));

  /* Translators: the day of the evaluation, the day of the rules, and a sentence. */
  return g_strdup_printf (_ ("On %s, by the rules as of %s. %s"), today, as_of,
                          atlas_verdict_get_disclaimer ());
}

static void
show_verdict (AtlasResultPage *self)
{
  const AtlasAssessment *assessment = atlas_wizard_get_assessment (self->wizard);
  const AtlasWizardState *state = atlas_wizard_get_state (self->wizard);
  gboolean open = state->stop == NULL && atlas_wizard_state_find_open (state) < state->screens->len;
  g_autofree char *explanation = atlas_verdict_explain (assessment);
  g_autofree char *visa = atlas_verdict_explain_visa (assessment);
  g_autofree char *dates = describe_dates (self);

  show_label (self->verdict, atlas_verdict_get_title (atlas_assessment_get_verdict (assessment)));
  show_label (self->explanation, explanation);
  show_label (self->second_line, visa);
  show_label (self->group, atlas_verdict_explain_group (assessment));
  show_label (self->dates, dates);
  gtk_button_set_label (self->continue_button, _ ("Continue"));
  gtk_widget_set_visible (GTK_WIDGET (self->continue_button), open);
  gtk_widget_set_visible (self->peers, atlas_peers_exist (assessment));
}

/* The lists are long: they are made when they are looked at. */
static void
update (AtlasResultPage *self)
{
  if (!self->outdated || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  gboolean empty = !atlas_wizard_has_answers (self->wizard);

  self->outdated = FALSE;
  gtk_stack_set_visible_child_name (self->stack, empty ? "empty" : "result");
  if (empty)
    return;

  show_verdict (self);
  atlas_result_lists_fill (self->lists, self->wizard);
}

static void
changed_cb (AtlasResultPage *self)
{
  self->outdated = TRUE;
  update (self);
}

static void
atlas_result_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (atlas_result_page_parent_class)->map (widget);

  update (ATLAS_RESULT_PAGE (widget));
}

static gboolean
atlas_result_page_grab_focus (GtkWidget *widget)
{
  AtlasResultPage *self = ATLAS_RESULT_PAGE (widget);
  GtkWidget *buttons[] = { self->start, GTK_WIDGET (self->continue_button), self->review_button };

  for (gsize i = 0; i < G_N_ELEMENTS (buttons); i++)
    if (gtk_widget_get_mapped (buttons[i]) && gtk_widget_grab_focus (buttons[i]))
      return TRUE;

  return FALSE;
}

static gboolean
atlas_result_page_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return gtk_widget_child_focus (adw_navigation_page_get_child (ADW_NAVIGATION_PAGE (widget)),
                                 direction);
}

static void
atlas_result_page_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((AtlasResultPageProperty) prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, ATLAS_RESULT_PAGE (object)->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_result_page_set_property (GObject *object,
                                guint prop_id,
                                const GValue *value,
                                GParamSpec *pspec)
{
  AtlasResultPage *self = ATLAS_RESULT_PAGE (object);

  switch ((AtlasResultPageProperty) prop_id)
    {
    case PROP_NARROW:
      if (self->narrow != g_value_get_boolean (value))
        {
          self->narrow = g_value_get_boolean (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_result_page_dispose (GObject *object)
{
  AtlasResultPage *self = ATLAS_RESULT_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), ATLAS_TYPE_RESULT_PAGE);
  g_clear_object (&self->wizard);

  G_OBJECT_CLASS (atlas_result_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               ATLAS_RESOURCE_PREFIX "/ui/atlas-result-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AtlasResultPage, banner);
  gtk_widget_class_bind_template_child (widget_class, AtlasResultPage, stack);
  gtk_widget_class_bind_template_child (widget_class, AtlasResultPage, start);
  gtk_widget_class_bind_template_child (widget_class, AtlasResultPage, verdict);
  gtk_widget_class_bind_template_child (widget_class, AtlasResultPage, explanation);
  gtk_widget_class_bind_template_child (widget_class, AtlasResultPage, second_line);
  gtk_widget_class_bind_template_child (widget_class, AtlasResultPage, group);
  gtk_widget_class_bind_template_child (widget_class, AtlasResultPage, dates);
  gtk_widget_class_bind_template_child (widget_class, AtlasResultPage, continue_button);
  gtk_widget_class_bind_template_child (widget_class, AtlasResultPage, review_button);
  gtk_widget_class_bind_template_child (widget_class, AtlasResultPage, peers);
  gtk_widget_class_bind_template_child (widget_class, AtlasResultPage, lists);
}

static void
atlas_result_page_class_init (AtlasResultPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = atlas_result_page_get_property;
  object_class->set_property = atlas_result_page_set_property;
  object_class->dispose = atlas_result_page_dispose;
  widget_class->map = atlas_result_page_map;
  widget_class->grab_focus = atlas_result_page_grab_focus;
  widget_class->focus = atlas_result_page_focus;

  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                 G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
  bind_template (widget_class);
}

static void
atlas_result_page_init (AtlasResultPage *self)
{
  self->outdated = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
atlas_result_page_new (AtlasWizard *wizard)
{
  g_return_val_if_fail (ATLAS_IS_WIZARD (wizard), NULL);

  AtlasResultPage *self = g_object_new (ATLAS_TYPE_RESULT_PAGE, NULL);

  self->wizard = g_object_ref (wizard);
  g_signal_connect_object (wizard, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  return ADW_NAVIGATION_PAGE (self);
}

void
atlas_result_page_set_banner (AtlasResultPage *self, const char *text)
{
  g_return_if_fail (ATLAS_IS_RESULT_PAGE (self));

  adw_banner_set_use_markup (self->banner, FALSE);
  if (text != NULL)
    adw_banner_set_title (self->banner, text);
  adw_banner_set_revealed (self->banner, text != NULL);
}
