/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-details-row.h"

#include "atlas-format.h"

GtkBox *
atlas_details_row_add (AdwExpanderRow *row, const char *title)
{
  GtkWidget *details = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *content = adw_preferences_row_new ();

  gtk_widget_set_margin_top (details, 12);
  gtk_widget_set_margin_bottom (details, 12);
  gtk_widget_set_margin_start (details, 12);
  gtk_widget_set_margin_end (details, 12);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (content), details);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (content), FALSE);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (content), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (content), title);
  adw_expander_row_add_row (row, content);
  return GTK_BOX (details);
}

void
atlas_details_row_add_text (GtkBox *details, const char *text, const char *style)
{
  if (text == NULL || *text == '\0')
    return;

  GtkWidget *label = gtk_label_new (text);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (details, label);
}

void
atlas_details_row_take_text (GtkBox *details, char *text, const char *style)
{
  g_autofree char *owned = text;

  atlas_details_row_add_text (details, owned, style);
}

static void
add_link (GtkBox *details, const char *address, const char *name)
{
  GtkWidget *link = gtk_link_button_new_with_label (address, name);
  GtkWidget *label = gtk_button_get_child (GTK_BUTTON (link));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_widget_set_halign (link, GTK_ALIGN_START);
  gtk_widget_add_css_class (link, "caption");
  gtk_widget_add_css_class (link, "link-inset");
  gtk_box_append (details, link);
}

void
atlas_details_row_add_sources (GtkBox *details, AtlasRuleBase *base, GStrv sources)
{
  for (guint i = 0; sources != NULL && sources[i] != NULL; i++)
    {
      AtlasSource *source = atlas_rule_base_find_source (base, sources[i]);
      const char *address = atlas_source_get_address (source);
      g_autofree char *name = atlas_format_source_in_full (source);

      if (address != NULL)
        add_link (details, address, name);
      else
        atlas_details_row_add_text (details, name, "caption");
    }
}
