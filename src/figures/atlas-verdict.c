/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-verdict.h"

#include "atlas-format.h"

#include <glib/gi18n.h>

static const char *const verdict_titles[] = {
  [ATLAS_VERDICT_NOT_IMG] = N_ ("Not an international medical graduate"),
  [ATLAS_VERDICT_INELIGIBLE_SCHOOL_OR_DEGREE] = N_ (
      "This school or degree does not lead to ECFMG Certification"),
  [ATLAS_VERDICT_INELIGIBLE_EXAMS_PERMANENT] = N_ ("No more exam attempts under today’s rule"),
  [ATLAS_VERDICT_ALT_ROUTE] = N_ ("Ways without the Match"),
  [ATLAS_VERDICT_PLAN_LATER] = N_ ("A later Match"),
  [ATLAS_VERDICT_SEASON_OVER] = N_ ("This season is over"),
  [ATLAS_VERDICT_NOT_THIS_MATCH] = N_ ("Not in this Match"),
  [ATLAS_VERDICT_AT_RISK] = N_ ("At risk"),
  [ATLAS_VERDICT_MATCH_OK_START_BLOCKED] = N_ ("You can match, but cannot start as things stand"),
  [ATLAS_VERDICT_NEED_ANSWERS] = N_ ("We cannot tell yet"),
  [ATLAS_VERDICT_ON_TRACK_OPEN_ITEMS] = N_ ("On track, with open items"),
  [ATLAS_VERDICT_ELIGIBLE] = N_ ("Nothing is open now"),
};

/* NULL where it depends. */
static const char *const explanations[] = {
  [ATLAS_VERDICT_NOT_IMG] = N_ (
      "The ECFMG steps do not concern you: graduates of your school apply like those of U.S. "
      "schools. Visa rules may still apply."),
  [ATLAS_VERDICT_INELIGIBLE_SCHOOL_OR_DEGREE] = N_ (
      "Under today’s rules this way is closed, whatever the exams say. Other ways exist: see the "
      "advice below."),
  [ATLAS_VERDICT_INELIGIBLE_EXAMS_PERMANENT] = N_ (
      "USMLE takes no new application after four attempts at a Step without a pass. Other ways "
      "exist: see the advice below."),
  [ATLAS_VERDICT_ALT_ROUTE] = N_ (
      "Below is what concerns you of the ways to work without U.S. residency. They depend on the "
      "state, and usually ask for three to five years of practice."),
  [ATLAS_VERDICT_PLAN_LATER] = N_ (
      "Below is what is open. The dates of this season are left out: the next one has its own."),
  [ATLAS_VERDICT_SEASON_OVER] = N_ (
      "The rules below are those of a season that has ended. Wait for those of the next one."),
  [ATLAS_VERDICT_NOT_THIS_MATCH] = N_ (
      "Something cannot be done in time for this Match, or a pass no longer counts. Plan for the "
      "next one: its dates are not out yet, and those of this season, below, show about when."),
  [ATLAS_VERDICT_AT_RISK] = N_ (
      "Something is open that may still fail. The list below is in the order of its dates; what "
      "belongs together stays together."),
  [ATLAS_VERDICT_MATCH_OK_START_BLOCKED] = N_ (
      "Nothing keeps you from the Match, but there is no visa to start with as things stand."),
  [ATLAS_VERDICT_ON_TRACK_OPEN_ITEMS] = N_ (
      "All that is open can still be done. The list below is in the order of its dates; what "
      "belongs together stays together."),
  [ATLAS_VERDICT_ELIGIBLE] = N_ (
      "All requirements that we know of are met today. That does not mean that you will match."),
};

const char *
atlas_verdict_get_title (AtlasVerdict verdict)
{
  g_return_val_if_fail (verdict < G_N_ELEMENTS (verdict_titles), NULL);

  return _ (verdict_titles[verdict]);
}

static char *
ask_for_answers (guint n)
{
  if (n == 0)
    return g_strdup (_ ("What is unclear could change the verdict. See what is to be clarified."));

  return g_strdup_printf (
      /* Translators: the number of questions. */
      ngettext ("What is not known could change the verdict. %u answer is open.",
                "What is not known could change the verdict. %u answers are open.", n),
      n);
}

char *
atlas_verdict_explain (const AtlasAssessment *assessment)
{
  g_return_val_if_fail (assessment != NULL, NULL);

  const char *explanation = explanations[atlas_assessment_get_verdict (assessment)];
  if (explanation != NULL)
    return g_strdup (_ (explanation));

  g_auto (GStrv) open = atlas_assessment_list_open_answers (assessment);
  return ask_for_answers (g_strv_length (open));
}

static gboolean
is_open (const AtlasAssessmentItem *item)
{
  return item->outcome == ATLAS_OUTCOME_MISSING || item->outcome == ATLAS_OUTCOME_TO_CLARIFY;
}

gboolean
atlas_verdict_is_closed (AtlasVerdict verdict)
{
  switch (verdict)
    {
    case ATLAS_VERDICT_INELIGIBLE_SCHOOL_OR_DEGREE:
    case ATLAS_VERDICT_INELIGIBLE_EXAMS_PERMANENT:
    case ATLAS_VERDICT_ALT_ROUTE:
      return TRUE;
    case ATLAS_VERDICT_NOT_IMG:
    case ATLAS_VERDICT_PLAN_LATER:
    case ATLAS_VERDICT_SEASON_OVER:
    case ATLAS_VERDICT_NOT_THIS_MATCH:
    case ATLAS_VERDICT_AT_RISK:
    case ATLAS_VERDICT_MATCH_OK_START_BLOCKED:
    case ATLAS_VERDICT_NEED_ANSWERS:
    case ATLAS_VERDICT_ON_TRACK_OPEN_ITEMS:
    case ATLAS_VERDICT_ELIGIBLE:
    default:
      return FALSE;
    }
}

gboolean
atlas_verdict_shows (AtlasVerdict verdict, const AtlasAssessmentItem *item)
{
  static const char *const other_ways[] = { "alternatives", "license.alternative", NULL };

  g_return_val_if_fail (item != NULL, FALSE);

  return !atlas_verdict_is_closed (verdict) ||
         (is_open (item) && (item->is_hard_stop || item->is_visa_block)) ||
         g_strv_contains (other_ways, item->rule->topic);
}

gboolean
atlas_verdict_has_dates (AtlasVerdict verdict)
{
  return !atlas_verdict_is_closed (verdict) && verdict != ATLAS_VERDICT_PLAN_LATER &&
         verdict != ATLAS_VERDICT_SEASON_OVER;
}

const char *
atlas_verdict_get_dates_title (void)
{
  return _ ("Dates ahead");
}

const char *
atlas_verdict_get_dates_note (void)
{
  return _ ("Hours are those of Eastern Time.");
}

/* (nullable): the first visa block that became @outcome. */
static const AtlasAssessmentItem *
find_visa_block (const AtlasAssessment *assessment, AtlasOutcome outcome)
{
  g_autoptr (GPtrArray) items = atlas_assessment_list (assessment, outcome);

  for (guint i = 0; i < items->len; i++)
    {
      const AtlasAssessmentItem *item = g_ptr_array_index (items, i);

      if (item->is_visa_block)
        return item;
    }

  return NULL;
}

char *
atlas_verdict_explain_visa (const AtlasAssessment *assessment)
{
  g_return_val_if_fail (assessment != NULL, NULL);

  const AtlasAssessmentItem *missing = find_visa_block (assessment, ATLAS_OUTCOME_MISSING);
  const AtlasAssessmentItem *unclear = find_visa_block (assessment, ATLAS_OUTCOME_TO_CLARIFY);

  if (missing != NULL)
    /* Translators: %s is the title of a rule about visas. */
    return g_strdup_printf (_ ("As things stand there is no visa to start with: %s."),
                            missing->rule->title);
  if (unclear != NULL)
    /* Translators: %s is the title of a rule about visas. */
    return g_strdup_printf (_ ("Whether there is a visa to start with is not clear yet: “%s” "
                               "depends on answers that are open."),
                            unclear->rule->title);

  return NULL;
}

const char *
atlas_verdict_explain_group (const AtlasAssessment *assessment)
{
  g_return_val_if_fail (assessment != NULL, NULL);

  switch (atlas_assessment_get_group (assessment))
    {
    case ATLAS_MATCH_GROUP_NOT_IMG:
      return _ (
          "The Match does not count you as an IMG: the school decides that, not the passport.");
    case ATLAS_MATCH_GROUP_US_IMG:
      return _ ("The Match counts you as a U.S. IMG: a U.S. citizen who graduated from a school "
                "abroad.");
    case ATLAS_MATCH_GROUP_NON_US_IMG:
      return _ ("The Match counts you as a non-U.S. IMG: everyone who graduated abroad and is "
                "not a U.S. citizen. A green card does not change that.");
    case ATLAS_MATCH_GROUP_UNKNOWN:
    default:
      return NULL;
    }
}

char *
atlas_verdict_count (const AtlasAssessment *assessment)
{
  g_return_val_if_fail (assessment != NULL, NULL);

  g_autoptr (GPtrArray) missing = atlas_assessment_list (assessment, ATLAS_OUTCOME_MISSING);
  g_autoptr (GPtrArray) unclear = atlas_assessment_list (assessment, ATLAS_OUTCOME_TO_CLARIFY);

  /* Translators: how many rules are not met, and of how many that is not known. */
  return g_strdup_printf (_ ("%u still to do, %u to clarify"), missing->len, unclear->len);
}

const char *
atlas_outcome_get_title (AtlasOutcome outcome)
{
  static const char *const titles[ATLAS_N_OUTCOMES] = {
    [ATLAS_OUTCOME_MISSING] = N_ ("Still to do"), [ATLAS_OUTCOME_TO_CLARIFY] = N_ ("To clarify"),
    [ATLAS_OUTCOME_WARNING] = N_ ("Watch out"),   [ATLAS_OUTCOME_ADVICE] = N_ ("Advice"),
    [ATLAS_OUTCOME_INFO] = N_ ("Good to know"),   [ATLAS_OUTCOME_MET] = N_ ("Met so far"),
  };

  g_return_val_if_fail (outcome < ATLAS_N_OUTCOMES, NULL);

  return _ (titles[outcome]);
}

const char *
atlas_group_get_title (const AtlasSeasonGroup *group)
{
  g_return_val_if_fail (group != NULL, NULL);
  g_return_val_if_fail (g_strcmp0 (group->id, ATLAS_SEASON_GROUP_CERTIFICATE) == 0, NULL);

  return _ ("Certificate, before July");
}

const char *
atlas_certainty_get_name (AtlasCertainty certainty)
{
  switch (certainty)
    {
    case ATLAS_CERTAINTY_PRIMARY:
      return _ ("primary source");
    case ATLAS_CERTAINTY_SECONDARY:
      return _ ("quoted by others");
    case ATLAS_CERTAINTY_PLANNING:
      return _ ("for planning only");
    case ATLAS_CERTAINTY_RECALL:
    default:
      return _ ("not confirmed");
    }
}

static char *
describe_amount (const AtlasFee *fee)
{
  g_autofree char *minimum = atlas_format_number (fee->minimum, 0);
  g_autofree char *maximum = atlas_format_number (fee->maximum, 0);

  if (fee->minimum < fee->maximum)
    /* Translators: two amounts of U.S. dollars. */
    return g_strdup_printf (_ ("$%s to $%s"), minimum, maximum);

  /* Translators: an amount of U.S. dollars. */
  return g_strdup_printf (_ ("$%s"), minimum);
}

char *
atlas_fee_describe (const AtlasFee *fee)
{
  g_return_val_if_fail (fee != NULL, NULL);

  g_autofree char *amount = describe_amount (fee);

  /* Translators: what is paid for, the amount, per what ("once", "attempt"), to whom: "Pathways
   * application: $945 (season), to Intealth". */
  return g_strdup_printf (_ ("%s: %s (%s), to %s"), fee->step, amount, fee->unit, fee->payee);
}

const char *
atlas_verdict_get_disclaimer (void)
{
  return _ ("This is not legal advice. Rules change: check the sources before you pay or sign.");
}
