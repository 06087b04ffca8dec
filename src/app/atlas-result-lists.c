/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-result-lists.h"

#include "atlas-event-row.h"
#include "atlas-rule-row.h"
#include "atlas-verdict.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* ---- The rules ---- */

/* (element-type AtlasAssessmentItem) (transfer container) */
static GPtrArray *
list_shown (const AtlasAssessment *assessment, AtlasOutcome outcome)
{
  AtlasVerdict verdict = atlas_assessment_get_verdict (assessment);
  g_autoptr (GPtrArray) items = atlas_assessment_list (assessment, outcome);
  GPtrArray *shown = g_ptr_array_new ();

  for (guint i = 0; i < items->len; i++)
    if (atlas_verdict_shows (verdict, g_ptr_array_index (items, i)))
      g_ptr_array_add (shown, g_ptr_array_index (items, i));

  return shown;
}

static gboolean
is_folded (AtlasOutcome outcome)
{
  return outcome == ATLAS_OUTCOME_INFO || outcome == ATLAS_OUTCOME_MET;
}

static GtkWidget *
create_heading (const AtlasSeasonGroup *group)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), atlas_group_get_title (group));
  return row;
}

static void
add_open (AdwPreferencesGroup *list, AtlasWizard *wizard, GPtrArray *items)
{
  const AtlasSeasonGroup *group = NULL;

  for (guint i = 0; i < items->len; i++)
    {
      const AtlasAssessmentItem *item = g_ptr_array_index (items, i);

      if (item->group != NULL && item->group != group)
        adw_preferences_group_add (list, create_heading (item->group));
      group = item->group;
      adw_preferences_group_add (list, atlas_rule_row_new (wizard, item));
    }
}

static void
add_folded (AdwPreferencesGroup *list, AtlasWizard *wizard, GPtrArray *items, const char *title)
{
  GtkWidget *fold = adw_expander_row_new ();
  g_autofree char *n = g_strdup_printf (ngettext ("%u rule", "%u rules", items->len), items->len);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (fold), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (fold), n);
  adw_preferences_group_add (list, fold);
  for (guint i = 0; i < items->len; i++)
    adw_expander_row_add_row (ADW_EXPANDER_ROW (fold),
                              atlas_rule_row_new (wizard, g_ptr_array_index (items, i)));
}

static void
add_outcome (GtkBox *box, AtlasWizard *wizard, AtlasOutcome outcome)
{
  g_autoptr (GPtrArray) items = list_shown (atlas_wizard_get_assessment (wizard), outcome);
  const char *title = atlas_outcome_get_title (outcome);

  if (items->len == 0)
    return;

  GtkWidget *list = adw_preferences_group_new ();
  if (is_folded (outcome))
    {
      add_folded (ADW_PREFERENCES_GROUP (list), wizard, items, title);
    }
  else
    {
      adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (list), title);
      add_open (ADW_PREFERENCES_GROUP (list), wizard, items);
    }
  gtk_box_append (box, list);
}

/* ---- The dates ---- */

static void
add_dates (GtkBox *box, AtlasWizard *wizard)
{
  const AtlasAssessment *assessment = atlas_wizard_get_assessment (wizard);
  g_autoptr (GPtrArray) events = atlas_assessment_list_events (assessment);

  if (events->len == 0 || !atlas_verdict_has_dates (atlas_assessment_get_verdict (assessment)))
    return;

  GtkWidget *list = adw_preferences_group_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (list), atlas_verdict_get_dates_title ());
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (list),
                                         atlas_verdict_get_dates_note ());
  for (guint i = 0; i < events->len; i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (list),
                               atlas_event_row_new (wizard, g_ptr_array_index (events, i)));
  gtk_box_append (box, list);
}

void
atlas_result_lists_fill (GtkBox *box, AtlasWizard *wizard)
{
  GtkWidget *child;

  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (ATLAS_IS_WIZARD (wizard));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);

  add_outcome (box, wizard, ATLAS_OUTCOME_MISSING);
  add_outcome (box, wizard, ATLAS_OUTCOME_TO_CLARIFY);
  add_dates (box, wizard);
  for (AtlasOutcome outcome = ATLAS_OUTCOME_WARNING; outcome < ATLAS_N_OUTCOMES; outcome++)
    add_outcome (box, wizard, outcome);
}
