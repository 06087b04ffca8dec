/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-shortcuts.h"

#include <glib/gi18n.h>

#define GENERAL N_ ("General")
#define CHART N_ ("In the chart")
#define TABLE N_ ("In the table")
#define LIST N_ ("In the list of specialties")

static const AtlasShortcut shortcuts[] = {
  { "win.export", { "<Control>e" }, N_ ("Export the image"), GENERAL },
  { "win.copy-image", { "<Control><Shift>c" }, N_ ("Copy the image"), GENERAL },
  { "win.toggle-table", { "<Control>t" }, N_ ("Switch between chart and table"), GENERAL },
  /* A primary menu button answers to this key by itself. */
  { NULL, { "F10" }, N_ ("Show the menu"), GENERAL },
  { "app.shortcuts", { "<Control>question" }, N_ ("Show the keyboard shortcuts"), GENERAL },
  { "window.close", { "<Control>w" }, N_ ("Close the window"), GENERAL },
  { "app.quit", { "<Control>q" }, N_ ("Quit"), GENERAL },
  /* AtlasChartView answers to these. */
  { NULL,
    { "Left", "Right" },
    N_ ("Go to the previous or next year, or in rows to another group"),
    CHART },
  { NULL, { "Up", "Down" }, N_ ("Go to another group, or in rows to another row"), CHART },
  { NULL, { "Home", "End" }, N_ ("Go to the first or last year or row"), CHART },
  { NULL, { "Return" }, N_ ("Show the receipt"), CHART },
  /* AtlasTableView answers to this. */
  { NULL, { "<Control>c" }, N_ ("Copy the selected rows, or all"), TABLE },
  /* AtlasSpecialtyList answers to this. */
  { NULL, { "<Control>f" }, N_ ("Search"), LIST },
};

const AtlasShortcut *
atlas_shortcuts_get (guint *out_n)
{
  g_return_val_if_fail (out_n != NULL, NULL);

  *out_n = G_N_ELEMENTS (shortcuts);
  return shortcuts;
}

void
atlas_shortcuts_apply (GtkApplication *app)
{
  g_return_if_fail (GTK_IS_APPLICATION (app));

  for (guint i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    if (shortcuts[i].action != NULL)
      gtk_application_set_accels_for_action (app, shortcuts[i].action, shortcuts[i].accels);
}
