/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cli-eligibility.h"

#include "atlas-cli.h"
#include "atlas-format.h"
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

/* Takes @text over. (nullable) */
static void
print_line (char *text)
{
  g_autofree char *owned = text;

  if (owned != NULL)
    print_wrapped (owned, INDENT);
}

/* ---- What is said of a rule ---- */

/* (nullable) */
static char *
describe_deadline (const AtlasDeadline *deadline)
{
  if (deadline->text == NULL)
    return NULL;
  if (deadline->date == NULL)
    /* Translators: when something is to be done, in words. */
    return g_strdup_printf (_ ("When: %s"), deadline->text);

  g_autofree char *date = atlas_format_date (deadline->date);
  if (deadline->confidence == ATLAS_CERTAINTY_PRIMARY)
    /* Translators: a date, and what it is. */
    return g_strdup_printf (_ ("By %s: %s"), date, deadline->text);

  /* Translators: a date, how well it is known ("quoted by others"), and what it is. */
  return g_strdup_printf (_ ("By %s (%s): %s"), date,
                          atlas_certainty_get_name (deadline->confidence), deadline->text);
}

/* (nullable): NULL for one that was not given. */
static char *
describe_answer (const AtlasAnswers *answers, const char *id)
{
  GVariant *answer = atlas_answers_get (answers, id);
  g_autofree char *value = NULL;

  if (answer == NULL)
    return NULL;
  if (g_variant_is_of_type (answer, G_VARIANT_TYPE_STRING))
    value = g_variant_dup_string (answer, NULL);
  else
    value = g_variant_print (answer, FALSE);

  return g_strdup_printf ("%s = %s", id, value);
}

/* (nullable): what follows from others without being asked, such as a default, is no reason. */
static char *
describe_reason (const AtlasAssessmentItem *item, const AtlasAnswers *answers)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  gboolean open = item->outcome == ATLAS_OUTCOME_TO_CLARIFY;

  for (guint i = 0; item->decided_by[i] != NULL; i++)
    {
      char *answer = describe_answer (answers, item->decided_by[i]);

      if (answer != NULL)
        g_strv_builder_take (builder, answer);
      else if (open)
        g_strv_builder_add (builder, item->decided_by[i]);
    }

  g_auto (GStrv) list = g_strv_builder_end (builder);
  g_autofree char *text = g_strjoinv (", ", list);
  if (*text == '\0')
    return NULL;

  return open
             /* Translators: names of answers that are missing in a file. */
             ? g_strdup_printf (_ ("Depends on: %s"), text)
             /* Translators: names of answers in a file, and the answers. */
             : g_strdup_printf (_ ("Because: %s"), text);
}

/* (nullable) */
static char *
describe_fees (const AtlasAssessmentItem *item)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (item->fees->len == 0)
    return NULL;

  for (guint i = 0; i < item->fees->len; i++)
    g_strv_builder_take (builder, atlas_fee_describe (g_ptr_array_index (item->fees, i)));

  g_auto (GStrv) list = g_strv_builder_end (builder);
  g_autofree char *text = g_strjoinv ("; ", list);
  /* Translators: what is to be paid. */
  return g_strdup_printf (_ ("Costs: %s"), text);
}

static char *
describe_sources (AtlasRuleBase *base, const AtlasRule *rule)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *date = atlas_format_date (rule->as_of);

  for (guint i = 0; rule->sources[i] != NULL; i++)
    g_strv_builder_take (
        builder, atlas_format_source (atlas_rule_base_find_source (base, rule->sources[i])));

  g_auto (GStrv) list = g_strv_builder_end (builder);
  g_autofree char *text = g_strjoinv ("; ", list);
  /* Translators: how well a rule is known ("quoted by others"), a date, the sources. */
  return g_strdup_printf (_ ("Source (%s, as of %s): %s"),
                          atlas_certainty_get_name (rule->confidence), date, text);
}

static char *
describe_evidence (const AtlasRule *rule)
{
  g_autofree char *list = g_strjoinv ("; ", rule->evidence);

  /* Translators: the papers that prove something. */
  return *list != '\0' ? g_strdup_printf (_ ("Proof: %s"), list) : NULL;
}

/* What was asked before, which people still hear of. */
static void
print_history (AtlasRuleBase *base, const AtlasRule *rule)
{
  g_autoptr (GPtrArray) history = atlas_rule_base_list_history (base, rule);

  for (guint i = 0; i < history->len; i++)
    print_wrapped (((const AtlasRule *) g_ptr_array_index (history, i))->requirement, INDENT);
}

static void
print_item (const Report *report, const AtlasAssessmentItem *item)
{
  const AtlasRule *rule = item->rule;
  gboolean open = item->outcome == ATLAS_OUTCOME_MISSING ||
                  item->outcome == ATLAS_OUTCOME_TO_CLARIFY;
  g_autofree char *heading = g_strdup_printf ("%s  %s", rule->id, rule->title);

  print_wrapped (heading, 2);
  print_wrapped (rule->requirement, INDENT);
  if (rule->exception != NULL)
    print_wrapped (rule->exception, INDENT);
  if (rule->next_step != NULL && item->outcome <= ATLAS_OUTCOME_WARNING)
    /* Translators: what to do. */
    print_line (g_strdup_printf (_ ("Next: %s"), rule->next_step));
  if (open)
    {
      if (report->verdict != ATLAS_VERDICT_PLAN_LATER)
        print_line (describe_deadline (&rule->deadline));
      print_line (describe_evidence (rule));
      print_line (describe_fees (item));
    }
  for (guint i = 0; i < rule->details->len; i++)
    {
      const AtlasDetail *detail = g_ptr_array_index (rule->details, i);

      print_line (g_strdup_printf ("%s: %s", detail->name, detail->text));
    }
  if (rule->note != NULL)
    print_wrapped (rule->note, INDENT);
  print_history (report->base, rule);
  print_line (describe_reason (item, report->answers));
  print_line (describe_sources (report->base, rule));
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
    print_met (items);
  else
    for (guint i = 0; i < items->len; i++)
      print_item (report, g_ptr_array_index (items, i));
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

void
atlas_cli_print_assessment_text (AtlasRuleBase *base,
                                 const AtlasAnswers *answers,
                                 const AtlasAssessment *assessment,
                                 const char *date)
{
  const Report report = { base, answers, assessment, atlas_assessment_get_verdict (assessment) };
  g_autofree char *explanation = atlas_verdict_explain (assessment);
  g_autofree char *day = atlas_format_date (date);
  g_autofree char *as_of = atlas_format_date (atlas_rule_base_get_date (base));
  /* Translators: the day of the evaluation, the day of the rules. */
  g_autofree char *dates = g_strdup_printf (_ ("On %s, by the rules as of %s."), day, as_of);

  print_wrapped (atlas_verdict_get_title (report.verdict), 0);
  print_wrapped (explanation, 0);
  print_pathway (&report);
  print_wrapped (dates, 0);
  print_wrapped (atlas_verdict_get_disclaimer (), 0);
  atlas_cli_print ("\n");

  for (AtlasOutcome outcome = 0; outcome < ATLAS_N_OUTCOMES; outcome++)
    print_outcome (&report, outcome);
}
