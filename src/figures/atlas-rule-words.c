/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-rule-words.h"

#include "atlas-date.h"
#include "atlas-format.h"
#include "atlas-question-words.h"
#include "atlas-verdict.h"

#include <glib/gi18n.h>
#include <string.h>

/* After so many days law and fees may have changed. */
#define FRESH_DAYS 180

/* The day itself is still in time. */
static char *
describe_passed (const AtlasDeadline *deadline, const char *date)
{
  if (deadline->confidence == ATLAS_CERTAINTY_PRIMARY)
    /* Translators: a date that is over, and what it was. */
    return g_strdup_printf (_ ("By %s, which has passed: %s"), date, deadline->text);

  /* Translators: a date that is over, how well it is known ("quoted by others"), and what it was.
   */
  return g_strdup_printf (_ ("By %s (%s), which has passed: %s"), date,
                          atlas_certainty_get_name (deadline->confidence), deadline->text);
}

char *
atlas_rule_describe_deadline (const AtlasAssessment *assessment, const AtlasRule *rule)
{
  const AtlasDeadline *deadline = &rule->deadline;

  g_return_val_if_fail (assessment != NULL, NULL);

  if (deadline->text == NULL ||
      atlas_assessment_get_verdict (assessment) == ATLAS_VERDICT_PLAN_LATER)
    return NULL;
  if (deadline->date == NULL)
    /* Translators: when something is to be done, in words. */
    return g_strdup_printf (_ ("When: %s"), deadline->text);

  g_autofree char *date = atlas_format_date (deadline->date);
  if (strcmp (deadline->date, atlas_assessment_get_date (assessment)) < 0)
    return describe_passed (deadline, date);
  if (deadline->confidence == ATLAS_CERTAINTY_PRIMARY)
    /* Translators: a date, and what it is. */
    return g_strdup_printf (_ ("By %s: %s"), date, deadline->text);

  /* Translators: a date, how well it is known ("quoted by others"), and what it is. */
  return g_strdup_printf (_ ("By %s (%s): %s"), date,
                          atlas_certainty_get_name (deadline->confidence), deadline->text);
}

char *
atlas_rule_describe_evidence (const AtlasRule *rule)
{
  g_return_val_if_fail (rule != NULL, NULL);

  g_autofree char *list = g_strjoinv ("; ", rule->evidence);

  /* Translators: the papers that prove something. */
  return *list != '\0' ? g_strdup_printf (_ ("Proof: %s"), list) : NULL;
}

char *
atlas_rule_describe_history (AtlasRuleBase *base, const AtlasRule *rule)
{
  g_autoptr (GPtrArray) history = atlas_rule_base_list_history (base, rule);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (history->len == 0)
    return NULL;

  for (guint i = 0; i < history->len; i++)
    g_strv_builder_add (builder, ((const AtlasRule *) g_ptr_array_index (history, i))->requirement);

  g_auto (GStrv) list = g_strv_builder_end (builder);
  return g_strjoinv (" ", list);
}

/* @ids: (nullable) */
static char *
list_sources (AtlasRuleBase *base, GStrv ids)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    g_strv_builder_take (builder, atlas_format_source (atlas_rule_base_find_source (base, ids[i])));

  g_auto (GStrv) list = g_strv_builder_end (builder);
  return g_strjoinv ("; ", list);
}

char *
atlas_rule_describe_sources (AtlasRuleBase *base, const AtlasRule *rule)
{
  g_return_val_if_fail (base != NULL, NULL);
  g_return_val_if_fail (rule != NULL, NULL);

  g_autofree char *date = atlas_format_date (rule->as_of);
  g_autofree char *sources = list_sources (base, rule->sources);

  /* Translators: how well a rule is known ("quoted by others"), a date, the sources. */
  return g_strdup_printf (_ ("Source (%s, as of %s): %s"),
                          atlas_certainty_get_name (rule->confidence), date, sources);
}

char *
atlas_rule_describe_standing (const AtlasRule *rule)
{
  g_return_val_if_fail (rule != NULL, NULL);

  g_autofree char *date = atlas_format_date (rule->as_of);

  /* Translators: how well a rule is known ("quoted by others") and a date. */
  return g_strdup_printf (_ ("Receipt: %s, as of %s"), atlas_certainty_get_name (rule->confidence),
                          date);
}

/* Rules of the Match hold for a season; law and fees move when they like. */
static gboolean
may_move (const AtlasAssessmentItem *item)
{
  return item->fees->len > 0 || g_str_has_prefix (item->rule->topic, "visa") ||
         g_str_has_prefix (item->rule->topic, "license");
}

char *
atlas_assessment_item_describe_age (const AtlasAssessmentItem *item, const char *today)
{
  g_return_val_if_fail (item != NULL, NULL);
  g_return_val_if_fail (today != NULL, NULL);

  int days = atlas_date_count_days (item->rule->as_of, today);

  if (!may_move (item) || days <= FRESH_DAYS)
    return NULL;

  /* Translators: how many days ago a law or a fee was last read. */
  return g_strdup_printf (ngettext ("Check now: this was last read %d day ago.",
                                    "Check now: this was last read %d days ago.", (gulong) days),
                          days);
}

/* How far away it is, in words. */
static char *
describe_distance (const AtlasEvent *event, const char *today)
{
  int days = atlas_date_count_days (today, event->start);

  if (days < 0)
    return g_strdup (C_ ("a date", "under way"));
  if (days == 0)
    return g_strdup (C_ ("a date", "today"));

  return g_strdup_printf (ngettext ("in %d day", "in %d days", (gulong) days), days);
}

static char *
describe_days (const AtlasEvent *event)
{
  g_autofree char *start = atlas_format_date (event->start);

  if (event->end == NULL || g_str_equal (event->end, event->start))
    return g_steal_pointer (&start);

  g_autofree char *end = atlas_format_date (event->end);
  /* Translators: two dates: from when to when. */
  return g_strdup_printf (C_ ("dates", "%s to %s"), start, end);
}

char *
atlas_event_describe_time (const AtlasEvent *event, const char *today)
{
  g_return_val_if_fail (event != NULL, NULL);
  g_return_val_if_fail (today != NULL, NULL);

  g_autofree char *days = describe_days (event);
  g_autofree char *distance = describe_distance (event, today);

  if (event->time == NULL)
    /* Translators: one date or two, and how far away: "29 Jan 2027, in 61 days". */
    return g_strdup_printf (C_ ("date and distance", "%s, %s"), days, distance);

  /* Translators: one date or two, an hour, how far away: "29 Jan 2027, 9 p.m., in 61 days". */
  return g_strdup_printf (C_ ("date, hour and distance", "%s, %s, %s"), days, event->time,
                          distance);
}

char *
atlas_event_describe_sources (AtlasRuleBase *base, const AtlasEvent *event)
{
  g_return_val_if_fail (base != NULL, NULL);
  g_return_val_if_fail (event != NULL, NULL);

  g_autofree char *sources = list_sources (base, event->sources);

  /* Translators: how well a date is known ("quoted by others"), the sources. */
  return g_strdup_printf (_ ("Source (%s): %s"), atlas_certainty_get_name (event->confidence),
                          sources);
}

char *
atlas_event_describe_standing (const AtlasEvent *event)
{
  g_return_val_if_fail (event != NULL, NULL);

  /* Translators: how well a date is known ("quoted by others"). */
  return g_strdup_printf (_ ("Receipt: %s"), atlas_certainty_get_name (event->confidence));
}

char *
atlas_assessment_item_describe_heading (const AtlasAssessmentItem *item)
{
  g_return_val_if_fail (item != NULL, NULL);

  const char *title = item->heading != NULL ? item->heading->title
                      : item->group != NULL ? atlas_group_get_title (item->group)
                                            : NULL;

  /* Translators: what something stands under: "Part of: An accepted, unexpired Pathway". */
  return title != NULL ? g_strdup_printf (_ ("Part of: %s"), title) : NULL;
}

char *
atlas_assessment_item_describe_fees (const AtlasAssessmentItem *item)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (item != NULL, NULL);

  if (item->fees->len == 0)
    return NULL;

  for (guint i = 0; i < item->fees->len; i++)
    g_strv_builder_take (builder, atlas_fee_describe (g_ptr_array_index (item->fees, i)));

  g_auto (GStrv) list = g_strv_builder_end (builder);
  g_autofree char *text = g_strjoinv ("; ", list);
  /* Translators: what is to be paid. */
  return g_strdup_printf (_ ("Costs: %s"), text);
}

/* (nullable) */
static char *
describe_answer (AtlasRuleBase *base, const AtlasAnswers *answers, const char *id)
{
  GVariant *answer = atlas_answers_get (answers, id);

  /* What follows from others without being asked, such as a default, is no reason. */
  if (answer == NULL)
    return NULL;

  return atlas_question_describe_answer (atlas_rule_base_find_question (base, id), answer);
}

char *
atlas_assessment_item_describe_reason (AtlasRuleBase *base,
                                       const AtlasAssessmentItem *item,
                                       const AtlasAnswers *answers)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (item != NULL, NULL);

  if (item->outcome == ATLAS_OUTCOME_TO_CLARIFY)
    return NULL;

  for (guint i = 0; item->decided_by[i] != NULL; i++)
    {
      char *answer = describe_answer (base, answers, item->decided_by[i]);

      if (answer != NULL)
        g_strv_builder_take (builder, answer);
    }

  g_auto (GStrv) list = g_strv_builder_end (builder);
  g_autofree char *text = g_strjoinv ("; ", list);
  /* Translators: questions and what a person has answered. */
  return *text != '\0' ? g_strdup_printf (_ ("Because you answered: %s"), text) : NULL;
}
