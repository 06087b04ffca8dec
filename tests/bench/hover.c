/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* usage: bench-hover chart|empty
 *
 * Prints the CPU time of a frame in microseconds, the median of many, while the pointer goes from
 * mark to mark: of the chart, or of an empty widget that draws one small mark there. A frame lasts
 * from the frame clock's before-paint to its after-paint; finding the mark is part of it. */

#include "config.h"

#include "atlas-chart-view.h"
#include "atlas-data-resources.h"
#include "atlas-figure.h"

#include <adwaita.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define WIDTH 1200
#define HEIGHT 700
#define N_WARM_UP 30
#define N_FRAMES 200
#define RADIUS 6

struct _BenchEmpty
{
  GtkWidget parent_instance;

  double x;
  double y;
};

#define BENCH_TYPE_EMPTY (bench_empty_get_type ())
G_DECLARE_FINAL_TYPE (BenchEmpty, bench_empty, BENCH, EMPTY, GtkWidget)
G_DEFINE_FINAL_TYPE (BenchEmpty, bench_empty, GTK_TYPE_WIDGET)

typedef struct
{
  GtkWidget *widget;
  GtkEventController *motion; /* (nullable): of the chart */
  GArray *points;             /* (element-type graphene_point_t): where the pointer goes */
  double start;
  double times[N_WARM_UP + N_FRAMES];
  guint n_times;
} Bench;

static void
bench_empty_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  BenchEmpty *self = BENCH_EMPTY (widget);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT ((float) self->x - RADIUS, (float) self->y - RADIUS,
                                               2 * RADIUS, 2 * RADIUS);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &bounds);

  cairo_arc (cr, self->x, self->y, RADIUS, 0, 2 * G_PI);
  cairo_fill (cr);
  cairo_destroy (cr);
}

static void
bench_empty_class_init (BenchEmptyClass *klass)
{
  GTK_WIDGET_CLASS (klass)->snapshot = bench_empty_snapshot;
}

static void
bench_empty_init (BenchEmpty *self)
{
}

static double
get_cpu_time (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double) now.tv_sec * 1e6 + (double) now.tv_nsec * 1e-3;
}

static void
before_paint_cb (GdkFrameClock *clock, Bench *bench)
{
  bench->start = get_cpu_time ();
}

static void
after_paint_cb (GdkFrameClock *clock, Bench *bench)
{
  if (bench->points->len > 0 && bench->n_times < G_N_ELEMENTS (bench->times))
    bench->times[bench->n_times++] = get_cpu_time () - bench->start;
}

/* The marks of the chart are its children. */
static void
collect_points (Bench *bench, GtkWidget *chart)
{
  for (GtkWidget *child = gtk_widget_get_first_child (chart); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t bounds;
      graphene_point_t center;

      if (!gtk_widget_compute_bounds (child, chart, &bounds))
        continue;
      graphene_rect_get_center (&bounds, &center);
      g_array_append_val (bench->points, center);
    }
}

/* The empty widget has no marks: its pointer wanders as far. */
static void
invent_points (Bench *bench)
{
  for (guint i = 0; i < N_FRAMES; i++)
    {
      graphene_point_t point = { (float) (100 + i * 37 % (WIDTH - 200)),
                                 (float) (100 + i * 53 % (HEIGHT - 200)) };

      g_array_append_val (bench->points, point);
    }
}

static void
move_pointer (Bench *bench, double x, double y)
{
  if (bench->motion == NULL)
    {
      BENCH_EMPTY (bench->widget)->x = x;
      BENCH_EMPTY (bench->widget)->y = y;
      gtk_widget_queue_draw (bench->widget);
      return;
    }

  g_signal_emit_by_name (bench->motion, "motion", x, y);
  /* What answers to the pointer shows it by the pointer's shape. */
  if (gtk_widget_get_cursor (bench->widget) == NULL)
    g_error ("there is no mark at %g, %g", x, y);
}

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  Bench *bench = user_data;

  /* Nothing has its place before the first frame. */
  if (bench->points->len == 0 && gtk_widget_get_width (widget) > 0)
    {
      if (bench->motion != NULL)
        collect_points (bench, widget);
      else
        invent_points (bench);
    }
  if (bench->points->len > 0)
    {
      guint next = bench->n_times % bench->points->len;
      const graphene_point_t *point = &g_array_index (bench->points, graphene_point_t, next);

      move_pointer (bench, point->x, point->y);
    }
  return G_SOURCE_CONTINUE;
}

static GtkEventController *
find_motion (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_MOTION (controller))
        return controller;
    }
  g_error ("the chart does not listen to the pointer");
}

static GtkWidget *
create_chart (void)
{
  GtkWidget *chart = atlas_chart_view_new ();
  g_autoptr (AtlasDataset) dataset = atlas_dataset_new ();
  g_autoptr (AtlasSelection) selection = atlas_selection_new ();
  g_autoptr (GError) error = NULL;

  g_resources_register (atlas_data_get_resource ());
  if (!atlas_dataset_load (dataset, NULL, &error))
    g_error ("%s", error->message);
  atlas_chart_view_set_scene (ATLAS_CHART_VIEW (chart),
                              atlas_figure_build (atlas_figure_get (0), dataset, selection));
  return chart;
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  double difference = *(const double *) a - *(const double *) b;

  return (difference > 0) - (difference < 0);
}

static void
run (Bench *bench)
{
  GtkWidget *window = gtk_window_new ();

  gtk_widget_set_size_request (bench->widget, WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), bench->widget);
  gtk_window_present (GTK_WINDOW (window));
  gtk_widget_add_tick_callback (bench->widget, tick_cb, bench, NULL);

  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  g_signal_connect (clock, "before-paint", G_CALLBACK (before_paint_cb), bench);
  g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint_cb), bench);
  while (bench->n_times < G_N_ELEMENTS (bench->times))
    g_main_context_iteration (NULL, TRUE);

  qsort (bench->times + N_WARM_UP, N_FRAMES, sizeof *bench->times, compare_times);
  printf ("%.1f\n", bench->times[N_WARM_UP + N_FRAMES / 2]);
}

int
main (int argc, char **argv)
{
  gboolean empty = argc > 1 && g_str_equal (argv[1], "empty");
  Bench bench = { .points = g_array_new (FALSE, FALSE, sizeof (graphene_point_t)) };

  adw_init ();
  bench.widget = empty ? g_object_new (BENCH_TYPE_EMPTY, NULL) : create_chart ();
  bench.motion = empty ? NULL : find_motion (bench.widget);
  run (&bench);
  g_array_unref (bench.points);
  return 0;
}
