/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* usage: bench-window frame|chart
 *
 * The application as it is shipped, until the first frame, or the first with the chart on it. */

#include "config.h"

#include "atlas-application.h"
#include "atlas-chart-view.h"
#include "atlas-data-resources.h"
#include "atlas-ui-resources.h"
#include "atlas-window.h"
#include "first-frame.h"

#include <glib/gi18n.h>

static GtkWidget *shown_window;

static GtkWidget *
find (GtkWidget *widget, GType type)
{
  GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (widget), type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); found == NULL && child != NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type);
  return found;
}

/* A spinner turns until the data is there. Its frames come by the clock, while all else is slowed
 * down fifty times by what counts the instructions: there would be dozens for the one or none that
 * a person sees. */
static void
hide_spinner (void)
{
  GtkWidget *spinner = find (shown_window, ADW_TYPE_SPINNER);

  if (spinner != NULL)
    gtk_widget_set_visible (spinner, FALSE);
}

static gboolean
is_chart_shown (void)
{
  static GtkWidget *chart;

  if (chart == NULL)
    chart = find (shown_window, ATLAS_TYPE_CHART_VIEW);
  return chart != NULL && gtk_widget_get_mapped (chart) &&
         atlas_chart_view_get_scene (ATLAS_CHART_VIEW (chart)) != NULL;
}

static void
window_added_cb (GtkApplication *application, GtkWindow *window, gpointer wants_chart)
{
  shown_window = GTK_WIDGET (window);
  if (wants_chart != NULL)
    hide_spinner ();
  bench_quit_after_frame (wants_chart != NULL ? is_chart_shown : NULL);
}

int
main (int argc, char **argv)
{
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  g_resources_register (atlas_data_get_resource ());
  g_resources_register (atlas_ui_get_resource ());
  g_set_application_name (ATLAS_APP_NAME);

  g_autoptr (AtlasApplication) application = atlas_application_new ();
  gboolean wants_chart = argc > 1 && g_str_equal (argv[1], "chart");

  g_signal_connect (application, "window-added", G_CALLBACK (window_added_cb),
                    GINT_TO_POINTER (wants_chart));
  return g_application_run (G_APPLICATION (application), 1, argv);
}
