/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-rule-row.h"

#include "atlas-details-row.h"
#include "atlas-question-words.h"
#include "atlas-rule-words.h"
#include "atlas-verdict.h"

#include <glib/gi18n.h>

/* How much further in stands what another rule heads, and how much of that libadwaita puts behind a
 * prefix. */
#define INDENT 24
#define PREFIX_SPACING 12

struct _AtlasRuleRow
{
  AdwExpanderRow parent_instance;

  AtlasWizard *wizard;
  const AtlasAssessmentItem *item;
  gboolean filled;
};

G_DEFINE_FINAL_TYPE (AtlasRuleRow, atlas_rule_row, ADW_TYPE_EXPANDER_ROW)

/* What is seen of the rule while it is folded, a line each. */
static char *
describe (AtlasRuleRow *self)
{
  const AtlasAssessmentItem *item = self->item;
  const AtlasAssessment *assessment = atlas_wizard_get_assessment (self->wizard);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  char *lines[] = {
    item->outcome <= ATLAS_OUTCOME_WARNING ? g_strdup (item->rule->next_step) : NULL,
    item->outcome == ATLAS_OUTCOME_MISSING ? atlas_rule_describe_deadline (assessment, item->rule)
                                           : NULL,
    atlas_assessment_item_describe_heading (item),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    if (lines[i] != NULL)
      g_strv_builder_take (builder, lines[i]);

  g_auto (GStrv) list = g_strv_builder_end (builder);
  return g_strjoinv ("\n", list);
}

static void
add_questions (GtkBox *box, AtlasRuleBase *base, const AtlasAssessmentItem *item)
{
  GtkWidget *wrap = adw_wrap_box_new ();

  if (item->outcome != ATLAS_OUTCOME_TO_CLARIFY || item->decided_by[0] == NULL)
    return;

  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (wrap), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (wrap), 6);
  for (guint i = 0; item->decided_by[i] != NULL; i++)
    {
      GtkWidget *button = gtk_button_new_with_label (
          atlas_question_get_title (atlas_rule_base_find_question (base, item->decided_by[i])));

      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "eligibility.ask");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", item->decided_by[i]);
      adw_wrap_box_append (ADW_WRAP_BOX (wrap), button);
    }
  gtk_box_append (box, wrap);
}

static void
add_details (GtkBox *box, const AtlasRule *rule)
{
  for (guint i = 0; i < rule->details->len; i++)
    {
      const AtlasDetail *detail = g_ptr_array_index (rule->details, i);

      /* Translators: a name and what belongs to it: "Round 1: March 18, 2027". */
      atlas_details_row_take_text (box, g_strdup_printf (_ ("%s: %s"), detail->name, detail->text),
                                   NULL);
    }
}

static void
fill (AtlasRuleRow *self)
{
  AtlasRuleBase *base = atlas_wizard_get_base (self->wizard);
  const AtlasAnswers *answers = atlas_wizard_get_answers (self->wizard);
  const AtlasRule *rule = self->item->rule;
  GtkBox *box = atlas_details_row_add (ADW_EXPANDER_ROW (self), rule->title);

  atlas_details_row_add_text (box, rule->requirement, NULL);
  atlas_details_row_add_text (box, rule->exception, NULL);
  add_details (box, rule);
  atlas_details_row_add_text (box, rule->note, "dimmed");
  atlas_details_row_take_text (box, atlas_rule_describe_history (base, rule), "dimmed");
  atlas_details_row_take_text (box, atlas_rule_describe_evidence (rule), NULL);
  atlas_details_row_take_text (box, atlas_assessment_item_describe_fees (self->item), NULL);
  atlas_details_row_take_text (
      box, atlas_assessment_item_describe_reason (base, self->item, answers), NULL);
  add_questions (box, base, self->item);
  atlas_details_row_take_text (box, atlas_rule_describe_standing (rule), "caption");
  atlas_details_row_take_text (
      box, atlas_assessment_item_describe_age (self->item, atlas_wizard_get_today (self->wizard)),
      "warning");
  atlas_details_row_add_sources (box, base, rule->sources);
}

static void
expanded_cb (AtlasRuleRow *self)
{
  if (self->filled || !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;

  self->filled = TRUE;
  fill (self);
}

static void
atlas_rule_row_dispose (GObject *object)
{
  g_clear_object (&ATLAS_RULE_ROW (object)->wizard);

  G_OBJECT_CLASS (atlas_rule_row_parent_class)->dispose (object);
}

static void
atlas_rule_row_class_init (AtlasRuleRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = atlas_rule_row_dispose;
}

static void
atlas_rule_row_init (AtlasRuleRow *self)
{
}

/* So that it is seen what it stands under; the subtitle says so to those who do not see. */
static void
indent (AtlasRuleRow *self, guint depth)
{
  if (depth == 0)
    return;

  GtkWidget *space = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_size_request (space, INDENT * (int) depth - PREFIX_SPACING, -1);
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (self), space);
}

GtkWidget *
atlas_rule_row_new (AtlasWizard *wizard, const AtlasAssessmentItem *item)
{
  AtlasRuleRow *self = g_object_new (ATLAS_TYPE_RULE_ROW, "use-markup", FALSE, "title-lines", 0,
                                     "subtitle-lines", 0, NULL);

  self->wizard = g_object_ref (wizard);
  self->item = item;

  g_autofree char *subtitle = describe (self);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), item->rule->title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
  indent (self, item->depth);
  g_signal_connect (self, "notify::expanded", G_CALLBACK (expanded_cb), NULL);
  return GTK_WIDGET (self);
}
