/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-event-row.h"

#include "atlas-details-row.h"
#include "atlas-rule-words.h"

GtkWidget *
atlas_event_row_new (AtlasWizard *wizard, const AtlasEvent *event)
{
  g_return_val_if_fail (ATLAS_IS_WIZARD (wizard), NULL);
  g_return_val_if_fail (event != NULL, NULL);

  GtkWidget *widget = adw_expander_row_new ();
  AdwExpanderRow *row = ADW_EXPANDER_ROW (widget);
  g_autofree char *time = atlas_event_describe_time (event, atlas_wizard_get_today (wizard));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), event->event);
  adw_expander_row_set_title_lines (row, 0);
  adw_expander_row_set_subtitle (row, time);
  adw_expander_row_set_subtitle_lines (row, 0);

  GtkBox *details = atlas_details_row_add (row, event->event);
  atlas_details_row_add_text (details, event->note, NULL);
  atlas_details_row_take_text (details, atlas_event_describe_standing (event), "caption");
  atlas_details_row_add_sources (details, atlas_wizard_get_base (wizard), event->sources);
  return widget;
}
