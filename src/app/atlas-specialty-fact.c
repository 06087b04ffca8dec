/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-specialty-fact.h"

#include "atlas-cell-remarks.h"
#include "atlas-format.h"

#include <glib/gi18n.h>

static AtlasCell *
find_newest (AtlasDataset *dataset, AtlasSpecialty *specialty, AtlasSpecialtyColumn column)
{
  int newest;
  g_autoptr (GArray) cycles = atlas_specialty_row_list_cycles (dataset, &newest);

  for (guint i = cycles->len; i > 0; i--)
    {
      AtlasCell *cell = atlas_specialty_column_find_cell (column, dataset, specialty,
                                                          g_array_index (cycles, int, i - 1));
      double value;

      if (cell != NULL && atlas_cell_get_value (cell, &value))
        return cell;
    }

  return NULL;
}

static GtkWidget *
create_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

static void
add_marks (GtkBox *line, AtlasCell *cell)
{
  AtlasCellMark marks[ATLAS_N_CELL_MARKS];
  guint n_marks = atlas_cell_list_marks (cell, marks);

  for (guint i = 0; i < n_marks; i++)
    {
      gboolean warns = marks[i] == ATLAS_CELL_MARK_CAUTION;
      GtkWidget *mark = gtk_image_new_from_icon_name (atlas_cell_mark_get_icon (marks[i]));

      gtk_widget_add_css_class (mark, warns ? "warning" : "dimmed");
      if (!warns)
        gtk_widget_add_css_class (mark, "specialty-mark");
      gtk_box_append (line, mark);
    }
}

static GtkWidget *
create_content (AtlasCell *cell, const char *value, const char *title)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = create_label (value, "title-3");
  g_autofree char *year = atlas_name_time (atlas_cell_get_key (cell));
  /* Translators: below a number: what it counts, and the year. */
  g_autofree char *what = g_strdup_printf (C_ ("below a number", "%s, %s"), title, year);
  GtkWidget *caption = create_label (what, "caption");

  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (caption, "dimmed");
  gtk_box_append (GTK_BOX (line), label);
  add_marks (GTK_BOX (line), cell);
  gtk_box_append (GTK_BOX (box), line);
  gtk_box_append (GTK_BOX (box), caption);
  return box;
}

GtkWidget *
atlas_specialty_fact_new (AtlasDataset *dataset,
                          AtlasSpecialty *specialty,
                          AtlasSpecialtyColumn column)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (ATLAS_IS_SPECIALTY (specialty), NULL);

  AtlasCell *cell = find_newest (dataset, specialty, column);

  if (cell == NULL)
    return NULL;

  const char *title = atlas_specialty_column_get_title (column);
  g_autofree char *value = atlas_format_cell (cell);
  g_autofree char *remarks = atlas_cell_describe_remarks (cell, "\n");
  g_autofree char *year = atlas_name_time (atlas_cell_get_key (cell));
  /* Translators: the name of a button that shows where a number comes from: what it counts, year,
   * the number. */
  g_autofree char *name = g_strdup_printf (_ ("%s, %s: %s"), title, year, value);
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), create_content (cell, value, title));
  gtk_widget_add_css_class (button, "specialty-fact");
  gtk_widget_set_tooltip_text (button, remarks != NULL ? remarks : _ ("Show Receipt"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "specialty.receipt");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", atlas_cell_get_id (cell));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (remarks != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    remarks, -1);
  return button;
}
