/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* usage: bench-specialties open|type
 *
 * Prints the CPU time in milliseconds until the list of specialties is painted: after the window is
 * sent to its page, which was not there before, or after a letter is typed into the search, the
 * median of many. The data are there. */

#include "config.h"

#include "atlas-data-resources.h"
#include "atlas-specialties-page.h"
#include "atlas-specialty-filters.h"
#include "atlas-ui-resources.h"
#include "atlas-window.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* How long nothing has to happen before something is measured. */
#define QUIET_MS 250

#define MAX_LETTERS 50

static const char *const words[] = { "surgery", "internal", "neurology", NULL };

typedef struct
{
  GSettings *settings;
  GtkWidget *window;
  gboolean painting;
  gboolean painted;
} Bench;

static double
get_cpu_time (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec * 1e-6;
}

static GtkWidget *
find (GtkWidget *widget, GType type)
{
  GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (widget), type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); found == NULL && child != NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type);
  return found;
}

/* A hook, since what handles the signal first keeps it from the others. */
static gboolean
render_cb (GSignalInvocationHint *hint, guint n_values, const GValue *values, gpointer user_data)
{
  Bench *bench = user_data;

  bench->painting = TRUE;
  return TRUE;
}

/* A frame clock also ticks without anything to paint. */
static void
after_paint_cb (Bench *bench)
{
  bench->painted = bench->painting;
}

static void
wait_for_frame (Bench *bench)
{
  bench->painting = FALSE;
  bench->painted = FALSE;
  while (!bench->painted)
    g_main_context_iteration (NULL, TRUE);
}

static void
set_flag (gpointer flag)
{
  *(gboolean *) flag = TRUE;
}

/* Frames that come after, as those of a moving page, are over then. */
static void
wait_for_quiet (void)
{
  gboolean over = FALSE;

  g_timeout_add_once (QUIET_MS, set_flag, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

static double
open_page (Bench *bench)
{
  double start = get_cpu_time ();

  g_settings_set_string (bench->settings, "page", "specialties");
  wait_for_frame (bench);
  double time = get_cpu_time () - start;

  GtkWidget *page = find (bench->window, ATLAS_TYPE_SPECIALTIES_PAGE);
  GtkWidget *list = page != NULL ? find (page, GTK_TYPE_COLUMN_VIEW) : NULL;
  if (list == NULL || !gtk_widget_get_mapped (list))
    g_error ("the list is not there in the first frame");
  return time;
}

static double
type (Bench *bench, GtkEditable *search, const char *letter)
{
  int position = (int) strlen (gtk_editable_get_text (search));
  double start = get_cpu_time ();

  gtk_editable_insert_text (search, letter, 1, &position);
  wait_for_frame (bench);
  return get_cpu_time () - start;
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  double difference = *(const double *) a - *(const double *) b;

  return (difference > 0) - (difference < 0);
}

static double
type_words (Bench *bench)
{
  GtkWidget *filters = find (bench->window, ATLAS_TYPE_SPECIALTY_FILTERS);
  GtkEditable *search = GTK_EDITABLE (find (filters, GTK_TYPE_SEARCH_ENTRY));
  double times[MAX_LETTERS];
  guint n_times = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      for (const char *c = words[i]; *c != '\0' && n_times < MAX_LETTERS; c++)
        {
          times[n_times++] = type (bench, search, c);
          wait_for_quiet ();
        }
      gtk_editable_set_text (search, "");
      wait_for_quiet ();
    }

  qsort (times, n_times, sizeof *times, compare_times);
  return times[n_times / 2];
}

static void
load (AtlasDataset *dataset)
{
  g_autoptr (GError) error = NULL;

  if (!atlas_dataset_load (dataset, NULL, &error) ||
      !atlas_dataset_load_specialties (dataset, &error))
    g_error ("%s", error->message);
}

int
main (int argc, char **argv)
{
  gboolean types = argc > 1 && g_str_equal (argv[1], "type");
  g_autoptr (AtlasDataset) dataset = atlas_dataset_new ();
  g_autoptr (GSettings) settings = g_settings_new (ATLAS_APP_ID);
  Bench bench = { .settings = settings };

  g_resources_register (atlas_data_get_resource ());
  g_resources_register (atlas_ui_get_resource ());
  adw_init ();
  load (dataset);

  bench.window = GTK_WIDGET (atlas_window_new (NULL, dataset, settings));
  gtk_window_present (GTK_WINDOW (bench.window));
  g_signal_add_emission_hook (g_signal_lookup ("render", GDK_TYPE_SURFACE), 0, render_cb, &bench,
                              NULL);
  g_signal_connect_swapped (gtk_widget_get_frame_clock (bench.window), "after-paint",
                            G_CALLBACK (after_paint_cb), &bench);
  wait_for_frame (&bench);
  wait_for_quiet ();

  double time = open_page (&bench);
  wait_for_quiet ();
  printf ("%.2f\n", types ? type_words (&bench) : time);
  return 0;
}
