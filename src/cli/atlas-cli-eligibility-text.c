/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cli-eligibility.h"

#include "atlas-cli.h"
#include "atlas-format.h"
#include "atlas-question-words.h"
#include "atlas-rule-words.h"
#include "atlas-verdict.h"

#include <glib/gi18n.h>

/* As wide as is comfortable to read. */
#define LINE_LENGTH 80
#define INDENT 4

/* What is being told. */
typedef struct
{
  AtlasRuleBase *base;
  const AtlasAnswers *answers;
  const AtlasAssessment *assessment;
  AtlasVerdict verdict;
  const char *date;
} Report;

/* Prints @text in lines, each behind @indent spaces. */
static void
print_wrapped (const char *text, int indent)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  g_autoptr (GString) lines = g_string_new (NULL);
  glong used = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      glong length = g_utf8_strlen (words[i], -1);

      if (used > 0 && used + 1 + length > LINE_LENGTH)
        {
          g_string_append_c (lines, '\n');
          used = 0;
        }
      if (used > 0)
        g_string_append_c (lines, ' ');
      else
        g_string_append_printf (lines, "%*s", indent, "");
      g_string_append (lines, words[i]);
      used += length + (used > 0 ? 1 : indent);
    }

  g_string_append_c (lines, '\n');
  atlas_cli_print (lines->str);
}

/* Takes @text over, where there is any. */
static void
print_line (char *text, int indent)
{
  g_autofree char *owned = text;

  if (owned != NULL)
    print_wrapped (owned, indent);
}

/* ---- What is said of a rule ---- */

/* In words, and as a file has it: "Did you pass Step 1? (step1)". */
static char *
describe_question (AtlasRuleBase *base, const char *id)
{
  const AtlasQuestion *question = atlas_rule_base_find_question (base, id);

  return g_strdup_printf ("%s (%s)", atlas_question_get_title (question), id);
}

/* (nullable): "Did you pass Step 1? Passed (step1 = passed)"; NULL for one that was not given. */
static char *
describe_answer (const Report *report, const char *id)
{
  GVariant *answer = atlas_answers_get (report->answers, id);
  g_autofree char *value = NULL;

  if (answer == NULL)
    return NULL;
  if (g_variant_is_of_type (answer, G_VARIANT_TYPE_STRING))
    value = g_variant_dup_string (answer, NULL);
  else
    value = g_variant_print (answer, FALSE);

  g_autofree char *words = atlas_question_describe_answer (
      atlas_rule_base_find_question (report->base, id), answer);
  return g_strdup_printf ("%s (%s = %s)", words, id, value);
}

/* (nullable): what follows from others without being asked, such as a default, is no reason. */
static char *
describe_reason (const Report *report, const AtlasAssessmentItem *item)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  gboolean open = item->outcome == ATLAS_OUTCOME_TO_CLARIFY;

  for (guint i = 0; item->decided_by[i] != NULL; i++)
    {
      char *answer = describe_answer (report, item->decided_by[i]);

      if (answer != NULL)
        g_strv_builder_take (builder, answer);
      else if (open)
        g_strv_builder_take (builder, describe_question (report->base, item->decided_by[i]));
    }

  g_auto (GStrv) list = g_strv_builder_end (builder);
  g_autofree char *text = g_strjoinv ("; ", list);
  if (*text == '\0')
    return NULL;

  return open
             /* Translators: questions that are not answered. */
             ? g_strdup_printf (_ ("Depends on: %s"), text)
             /* Translators: questions and their answers. */
             : g_strdup_printf (_ ("Because: %s"), text);
}

static void
print_item (const Report *report, const AtlasAssessmentItem *item)
{
  const AtlasRule *rule = item->rule;
  int indent = INDENT * (int) (item->depth + 1);
  gboolean open = item->outcome == ATLAS_OUTCOME_MISSING ||
                  item->outcome == ATLAS_OUTCOME_TO_CLARIFY;
  g_autofree char *heading = g_strdup_printf ("%s  %s", rule->id, rule->title);

  print_wrapped (heading, indent - 2);
  print_wrapped (rule->requirement, indent);
  if (rule->exception != NULL)
    print_wrapped (rule->exception, indent);
  if (rule->next_step != NULL && item->outcome <= ATLAS_OUTCOME_WARNING)
    /* Translators: what to do. */
    print_line (g_strdup_printf (_ ("Next: %s"), rule->next_step), indent);
  if (open)
    {
      print_line (atlas_rule_describe_deadline (report->assessment, rule), indent);
      print_line (atlas_rule_describe_evidence (rule), indent);
      print_line (atlas_assessment_item_describe_fees (item), indent);
    }
  for (guint i = 0; i < rule->details->len; i++)
    {
      const AtlasDetail *detail = g_ptr_array_index (rule->details, i);

      print_line (g_strdup_printf ("%s: %s", detail->name, detail->text), indent);
    }
  if (rule->note != NULL)
    print_wrapped (rule->note, indent);
  print_line (atlas_rule_describe_history (report->base, rule), indent);
  print_line (describe_reason (report, item), indent);
  print_line (atlas_rule_describe_sources (report->base, rule), indent);
  print_line (atlas_assessment_item_describe_age (item, report->date), indent);
  atlas_cli_print ("\n");
}

/* ---- The whole ---- */

static void
print_met (GPtrArray *items)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < items->len; i++)
    {
      const AtlasAssessmentItem *item = g_ptr_array_index (items, i);

      g_strv_builder_take (builder, g_strdup_printf ("%s (%s)", item->rule->title, item->rule->id));
    }

  g_auto (GStrv) list = g_strv_builder_end (builder);
  g_autofree char *text = g_strjoinv ("; ", list);
  print_wrapped (text, 2);
  atlas_cli_print ("\n");
}

/* (element-type AtlasAssessmentItem) (transfer container) */
static GPtrArray *
list_shown (const Report *report, AtlasOutcome outcome)
{
  g_autoptr (GPtrArray) items = atlas_assessment_list (report->assessment, outcome);
  GPtrArray *shown = g_ptr_array_new ();

  for (guint i = 0; i < items->len; i++)
    if (atlas_verdict_shows (report->verdict, g_ptr_array_index (items, i)))
      g_ptr_array_add (shown, g_ptr_array_index (items, i));

  return shown;
}

static void
print_outcome (const Report *report, AtlasOutcome outcome)
{
  g_autoptr (GPtrArray) items = list_shown (report, outcome);

  if (items->len == 0)
    return;

  print_wrapped (atlas_outcome_get_title (outcome), 0);
  if (outcome == ATLAS_OUTCOME_MET)
    {
      print_met (items);
      return;
    }

  const AtlasSeasonGroup *group = NULL;
  for (guint i = 0; i < items->len; i++)
    {
      const AtlasAssessmentItem *item = g_ptr_array_index (items, i);

      if (item->group != NULL && item->group != group)
        print_wrapped (atlas_group_get_title (item->group), 2);
      group = item->group;
      print_item (report, item);
    }
}

static void
print_events (const Report *report)
{
  g_autoptr (GPtrArray) events = atlas_assessment_list_events (report->assessment);

  if (events->len == 0)
    return;

  print_wrapped (atlas_verdict_get_dates_title (), 0);
  print_wrapped (atlas_verdict_get_dates_note (), 2);
  for (guint i = 0; i < events->len; i++)
    {
      const AtlasEvent *event = g_ptr_array_index (events, i);

      print_wrapped (event->event, 2);
      print_line (atlas_event_describe_time (event, report->date), INDENT);
      print_line (g_strdup (event->note), INDENT);
      print_line (atlas_event_describe_sources (report->base, event), INDENT);
      atlas_cli_print ("\n");
    }
}

/* Only who still needs a Pathway wants to know which. */
static void
print_pathway (const Report *report)
{
  static const AtlasOutcome open[] = { ATLAS_OUTCOME_MISSING, ATLAS_OUTCOME_TO_CLARIFY };
  const char *pathway = atlas_assessment_get_pathway (report->assessment);
  gboolean needed = FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (open); i++)
    {
      g_autoptr (GPtrArray) items = list_shown (report, open[i]);

      for (guint j = 0; j < items->len; j++)
        {
          const AtlasAssessmentItem *item = g_ptr_array_index (items, j);

          needed |= g_str_equal (item->rule->topic, "pathways");
        }
    }
  if (pathway == NULL || !needed)
    return;

  /* Translators: the number of one of the ECFMG Pathways. */
  g_autofree char *text = g_strdup_printf (_ ("Your ECFMG Pathway would be number %s."), pathway);
  print_wrapped (text, 0);
}

/* Where answers are needed, which. */
static void
print_open_answers (const Report *report)
{
  g_auto (GStrv) open = atlas_assessment_list_open_answers (report->assessment);

  if (report->verdict != ATLAS_VERDICT_NEED_ANSWERS || open[0] == NULL)
    return;

  /* Translators: stands over a list of questions. */
  print_wrapped (_ ("Answers that are open"), 0);
  for (guint i = 0; open[i] != NULL; i++)
    print_line (describe_question (report->base, open[i]), 2);
  atlas_cli_print ("\n");
}

void
atlas_cli_print_assessment_text (AtlasRuleBase *base,
                                 const AtlasAnswers *answers,
                                 const AtlasAssessment *assessment,
                                 const char *date)
{
  const Report report = { base, answers, assessment, atlas_assessment_get_verdict (assessment),
                          date };
  g_autofree char *explanation = atlas_verdict_explain (assessment);
  g_autofree char *day = atlas_format_date (date);
  g_autofree char *as_of = atlas_format_date (atlas_rule_base_get_date (base));
  /* Translators: the day of the evaluation, the day of the rules. */
  g_autofree char *dates = g_strdup_printf (_ ("On %s, by the rules as of %s."), day, as_of);

  print_wrapped (atlas_verdict_get_title (report.verdict), 0);
  print_wrapped (explanation, 0);
  print_line (atlas_verdict_explain_visa (assessment), 0);
  print_line (g_strdup (atlas_verdict_explain_group (assessment)), 0);
  print_pathway (&report);
  print_wrapped (dates, 0);
  print_wrapped (atlas_verdict_get_disclaimer (), 0);
  atlas_cli_print ("\n");

  print_open_answers (&report);
  print_outcome (&report, ATLAS_OUTCOME_MISSING);
  print_outcome (&report, ATLAS_OUTCOME_TO_CLARIFY);
  if (atlas_verdict_has_dates (report.verdict))
    print_events (&report);
  for (AtlasOutcome outcome = ATLAS_OUTCOME_WARNING; outcome < ATLAS_N_OUTCOMES; outcome++)
    print_outcome (&report, outcome);
}
