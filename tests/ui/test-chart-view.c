/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-chart-mark.h"
#include "atlas-chart-view.h"
#include "ui-fixture.h"

#include <adwaita.h>
#include <math.h>

#define FIRST_YEAR 2020
#define N_YEARS 4
typedef struct
{
  GtkWidget *window;
  AtlasChartView *view;
  char *activated;
  guint n_activated;
  guint n_absences;
  guint n_failed;
} Fixture;

/* Two lines that do not cross; the upper one lacks 2022. */
static AtlasScene *
create_scene (void)
{
  static const char *const names[] = { "U.S. IMGs", "Non-U.S. IMGs" };
  AtlasScene *scene = atlas_scene_new ();

  scene->title = g_strdup ("They drift apart");
  scene->description = g_strdup ("A line chart of two groups.");
  scene->x_min = FIRST_YEAR;
  scene->x_max = FIRST_YEAR + N_YEARS - 1;
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      AtlasSeries *series = atlas_scene_add_series (scene, names[i], "50.0 %", i);
      for (guint j = 0; j < N_YEARS; j++)
        {
          if (i == 0 && j == 2)
            continue;
          g_autofree char *id = g_strdup_printf ("%u/%u", i, FIRST_YEAR + j);
          AtlasMark *mark = atlas_series_add_mark (series, id, FIRST_YEAR + j, 70.0 - 20 * i + j);
          mark->label = g_strdup_printf ("%u, %s", FIRST_YEAR + j, names[i]);
          mark->value_text = g_strdup ("50.0 %");
          mark->joined = TRUE;
        }
    }
  atlas_scene_add_y_tick (scene, 0, "0");
  atlas_scene_add_y_tick (scene, 100, "100 %");
  return scene;
}

static AtlasScene *
create_large_scene (void)
{
  AtlasScene *scene = atlas_scene_new ();

  scene->x_min = 0;
  scene->x_max = 60;
  for (guint i = 0; i < 3; i++)
    {
      AtlasSeries *series = atlas_scene_add_series (scene, "Group", "50.0 %", i);
      for (guint j = 0; j <= 60; j++)
        {
          g_autofree char *id = g_strdup_printf ("%u/%u", i, j);
          AtlasMark *mark = atlas_series_add_mark (series, id, j, 10.0 * i);
          mark->label = g_strdup_printf ("mark %u of group %u", j, i);
        }
    }
  return scene;
}

static gboolean
is_drawn (gpointer view)
{
  return gtk_widget_get_mapped (view) && gtk_widget_get_width (view) > 0;
}

/* Whether the first mark in time lies to the right of the second. */
static gboolean
is_mirrored (gpointer view)
{
  GtkWidget *first = gtk_widget_get_first_child (view);
  graphene_rect_t a;
  graphene_rect_t b;

  return gtk_widget_compute_bounds (first, view, &a) &&
         gtk_widget_compute_bounds (gtk_widget_get_next_sibling (first), view, &b) &&
         a.origin.x > b.origin.x;
}

static void
activated_cb (Fixture *fixture, const char *id)
{
  g_set_str (&fixture->activated, id);
  fixture->n_activated++;
}

static void
absence_cb (Fixture *fixture)
{
  fixture->n_absences++;
}

static gboolean
keynav_failed_cb (Fixture *fixture, GtkDirectionType direction)
{
  fixture->n_failed++;
  return TRUE;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->view = ATLAS_CHART_VIEW (atlas_chart_view_new ());
  fixture->window = gtk_window_new ();
  g_signal_connect_swapped (fixture->view, "mark-activated", G_CALLBACK (activated_cb), fixture);
  g_signal_connect_swapped (fixture->view, "keynav-failed", G_CALLBACK (keynav_failed_cb), fixture);
  atlas_chart_view_set_scene (fixture->view, create_scene ());
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->view));
  gtk_window_present (GTK_WINDOW (fixture->window));
  /* A window gives the focus to its first widget. */
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  wait_for (is_drawn, fixture->view);
  g_assert_false (is_mirrored (fixture->view));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = g_object_ref (GTK_WIDGET (fixture->view));

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_assert_finalize_object (view);
  g_clear_pointer (&fixture->activated, g_free);
}

static guint
count_children (Fixture *fixture)
{
  guint n_children = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (fixture->view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_children++;
  return n_children;
}

static void
walk (Fixture *fixture, GtkMovementStep step, int count)
{
  g_signal_emit_by_name (fixture->view, "move-cursor", step, count);
}

/* The id of the mark at the cursor, as Enter hands it out. */
static void
assert_cursor (Fixture *fixture, const char *id)
{
  g_signal_emit_by_name (fixture->view, "activate-cursor");
  g_assert_cmpstr (fixture->activated, ==, id);
}

static void
assert_focus (Fixture *fixture, const char *label)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  g_assert_true (ATLAS_IS_CHART_MARK (focus));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (focus), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       label);
}

static void
test_accessible (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = GTK_WIDGET (fixture->view);
  GtkWidget *first = gtk_widget_get_first_child (view);

  gtk_test_accessible_assert_role (view, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "They drift apart");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "A line chart of two groups.");
  g_assert_cmpuint (count_children (fixture), ==, 7);
  gtk_test_accessible_assert_role (first, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (first), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "2020, U.S. IMGs");
  gtk_test_accessible_assert_relation (GTK_ACCESSIBLE (first), GTK_ACCESSIBLE_RELATION_POS_IN_SET,
                                       1);
  gtk_test_accessible_assert_relation (GTK_ACCESSIBLE (first), GTK_ACCESSIBLE_RELATION_SET_SIZE, 3);
}

static void
test_update (Fixture *fixture, gconstpointer data)
{
  AtlasScene *scene = create_scene ();

  g_set_str (&scene->title, "Now they meet");
  g_array_set_size (scene->series, 1);
  atlas_chart_view_set_scene (fixture->view, scene);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->view),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Now they meet");
  g_assert_cmpuint (count_children (fixture), ==, 3);

  atlas_chart_view_set_scene (fixture->view, NULL);
  g_assert_cmpuint (count_children (fixture), ==, 0);
  g_assert_false (gtk_widget_child_focus (GTK_WIDGET (fixture->view), GTK_DIR_TAB_FORWARD));
  walk (fixture, GTK_MOVEMENT_VISUAL_POSITIONS, 1);
  g_signal_emit_by_name (fixture->view, "activate-cursor");
  g_assert_cmpuint (fixture->n_activated, ==, 0);
}

static void
test_tab_stop (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = GTK_WIDGET (fixture->view);

  g_assert_true (gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD));
  assert_focus (fixture, "2023, U.S. IMGs");
  g_assert_false (gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD));
}

static void
test_walk (Fixture *fixture, gconstpointer data)
{
  gtk_widget_grab_focus (GTK_WIDGET (fixture->view));
  assert_cursor (fixture, "0/2023");
  walk (fixture, GTK_MOVEMENT_VISUAL_POSITIONS, 1);
  g_assert_cmpuint (fixture->n_failed, ==, 1);
  walk (fixture, GTK_MOVEMENT_VISUAL_POSITIONS, -1);
  assert_cursor (fixture, "0/2021");
  assert_focus (fixture, "2021, U.S. IMGs");
  walk (fixture, GTK_MOVEMENT_DISPLAY_LINES, -1);
  g_assert_cmpuint (fixture->n_failed, ==, 2);
  walk (fixture, GTK_MOVEMENT_DISPLAY_LINES, 1);
  assert_cursor (fixture, "1/2021");
  walk (fixture, GTK_MOVEMENT_DISPLAY_LINE_ENDS, -1);
  assert_cursor (fixture, "1/2020");
  walk (fixture, GTK_MOVEMENT_DISPLAY_LINE_ENDS, 1);
  assert_cursor (fixture, "1/2023");
  walk (fixture, GTK_MOVEMENT_DISPLAY_LINES, -1);
  assert_cursor (fixture, "0/2023");
  g_assert_cmpuint (fixture->n_failed, ==, 2);
}

static void
test_walk_rtl (Fixture *fixture, gconstpointer data)
{
  gtk_widget_set_direction (GTK_WIDGET (fixture->view), GTK_TEXT_DIR_RTL);
  gtk_widget_grab_focus (GTK_WIDGET (fixture->view));
  walk (fixture, GTK_MOVEMENT_VISUAL_POSITIONS, -1);
  g_assert_cmpuint (fixture->n_failed, ==, 1);
  walk (fixture, GTK_MOVEMENT_VISUAL_POSITIONS, 1);
  assert_cursor (fixture, "0/2021");

  /* The newest year lies at the left. */
  wait_for (is_mirrored, fixture->view);
}

static void
test_activate (Fixture *fixture, gconstpointer data)
{
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (fixture->view));

  g_assert_true (gtk_widget_activate (first));
  g_assert_cmpstr (fixture->activated, ==, "0/2020");
  g_assert_true (
      gtk_widget_activate_action (gtk_widget_get_next_sibling (first), "mark.activate", NULL));
  g_assert_cmpstr (fixture->activated, ==, "0/2021");
  g_assert_cmpuint (fixture->n_activated, ==, 2);

  /* There is nothing behind it, and that is said. */
  g_signal_connect_swapped (fixture->view, "absence-activated", G_CALLBACK (absence_cb), fixture);
  AtlasMark *mark = (AtlasMark *) atlas_series_get_mark (
      atlas_scene_get_series (atlas_chart_view_get_scene (fixture->view), 0), 0);
  char *id = g_steal_pointer (&mark->id);
  g_assert_true (gtk_widget_activate (first));
  g_assert_cmpuint (fixture->n_activated, ==, 2);
  g_assert_cmpuint (fixture->n_absences, ==, 1);
  mark->id = id;

  /* The focus comes from outside, as a screen reader moves it. */
  gtk_widget_grab_focus (first);
  assert_cursor (fixture, "0/2020");
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_selected (Fixture *fixture, gconstpointer data)
{
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (fixture->view));
  g_autofree char *id = NULL;
  guint n_notified = 0;

  g_signal_connect_swapped (fixture->view, "notify::selected-id", G_CALLBACK (count_cb),
                            &n_notified);
  g_object_set (fixture->view, "selected-id", "0/2020", NULL);
  g_object_set (fixture->view, "selected-id", "0/2020", NULL);
  g_assert_cmpuint (n_notified, ==, 1);
  g_object_get (fixture->view, "selected-id", &id, NULL);
  g_assert_cmpstr (id, ==, "0/2020");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (first), GTK_ACCESSIBLE_STATE_SELECTED, TRUE);

  atlas_chart_view_set_selected_id (fixture->view, "nobody");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (first), GTK_ACCESSIBLE_STATE_SELECTED, FALSE);
  atlas_chart_view_set_selected_id (fixture->view, NULL);
  g_assert_cmpuint (n_notified, ==, 3);
}

/* The focus stays on the same number when the scene around it changes. */
static void
test_focus_kept (Fixture *fixture, gconstpointer data)
{
  AtlasScene *scene = create_scene ();

  gtk_widget_grab_focus (GTK_WIDGET (fixture->view));
  walk (fixture, GTK_MOVEMENT_DISPLAY_LINES, 1);
  assert_focus (fixture, "2023, Non-U.S. IMGs");
  g_array_remove_index (scene->series, 0);
  atlas_chart_view_set_scene (fixture->view, scene);
  assert_focus (fixture, "2023, Non-U.S. IMGs");
  assert_cursor (fixture, "1/2023");
}

static void
test_many_marks (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = GTK_WIDGET (fixture->view);

  atlas_chart_view_set_scene (fixture->view, create_large_scene ());
  g_assert_cmpuint (count_children (fixture), ==, 3);
  const char *summary = "Group: 61 values, the last is 50.0 %";
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (view)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, summary);

  gtk_widget_grab_focus (view);
  g_assert_cmpuint (count_children (fixture), ==, 4);
  assert_focus (fixture, "mark 60 of group 0");
  walk (fixture, GTK_MOVEMENT_VISUAL_POSITIONS, -1);
  assert_focus (fixture, "mark 59 of group 0");
  walk (fixture, GTK_MOVEMENT_DISPLAY_LINES, -1);
  assert_focus (fixture, "mark 59 of group 1");
  g_assert_cmpuint (count_children (fixture), ==, 4);
  assert_cursor (fixture, "1/59");
  g_assert_true (gtk_widget_activate (gtk_root_get_focus (GTK_ROOT (fixture->window))));
  g_assert_cmpuint (fixture->n_activated, ==, 2);

  atlas_chart_view_set_scene (fixture->view, create_scene ());
  g_assert_cmpuint (count_children (fixture), ==, 7);
}

static GskRenderNode *
take_node (GtkWidget *widget)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  g_autoptr (GdkPaintable) image = gdk_paintable_get_current_image (paintable);
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  gdk_paintable_snapshot (image, snapshot, 640, 400);
  return gtk_snapshot_free_to_node (snapshot);
}

static void
collect_cairo_nodes (GskRenderNode *node, GPtrArray *nodes)
{
  switch ((int) gsk_render_node_get_node_type (node))
    {
    case GSK_CAIRO_NODE:
      g_ptr_array_add (nodes, node);
      break;
    case GSK_CONTAINER_NODE:
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        collect_cairo_nodes (gsk_container_node_get_child (node, i), nodes);
      break;
    case GSK_TRANSFORM_NODE:
      collect_cairo_nodes (gsk_transform_node_get_child (node), nodes);
      break;
    case GSK_CLIP_NODE:
      collect_cairo_nodes (gsk_clip_node_get_child (node), nodes);
      break;
    default:
      break;
    }
}

static GPtrArray *
take_cairo_nodes (GtkWidget *widget, GskRenderNode **out_root)
{
  GPtrArray *nodes = g_ptr_array_new ();

  *out_root = take_node (widget);
  if (*out_root != NULL)
    collect_cairo_nodes (*out_root, nodes);
  return nodes;
}

typedef struct
{
  GtkWidget *view;
  GskRenderNode *node;
} Drawing;

static void
take_first (Drawing *drawing, GPtrArray *nodes)
{
  g_clear_pointer (&drawing->node, gsk_render_node_unref);
  drawing->node = gsk_render_node_ref (g_ptr_array_index (nodes, 0));
}

/* Whether something else than the first node of @data is drawn first. */
static gboolean
is_drawn_anew (gpointer data)
{
  Drawing *drawing = data;
  GskRenderNode *root;
  g_autoptr (GPtrArray) nodes = take_cairo_nodes (drawing->view, &root);
  gboolean anew = nodes->len > 0 && g_ptr_array_index (nodes, 0) != drawing->node;

  if (anew)
    take_first (drawing, nodes);
  g_clear_pointer (&root, gsk_render_node_unref);
  return anew;
}

/* Whether there is one more node above the first, which is the same still. */
static gboolean
has_overlay (gpointer data)
{
  Drawing *drawing = data;
  GskRenderNode *root;
  g_autoptr (GPtrArray) nodes = take_cairo_nodes (drawing->view, &root);
  gboolean overlaid = nodes->len == 2 && g_ptr_array_index (nodes, 0) == drawing->node;

  g_clear_pointer (&root, gsk_render_node_unref);
  return overlaid;
}

/* The chart itself is not drawn anew because something above it is. */
static void
test_cached_node (Fixture *fixture, gconstpointer data)
{
  Drawing drawing = { .view = GTK_WIDGET (fixture->view) };

  wait_for (is_drawn_anew, &drawing);
  atlas_chart_view_set_selected_id (fixture->view, "0/2020");
  wait_for (has_overlay, &drawing);
  gtk_widget_set_direction (drawing.view, GTK_TEXT_DIR_RTL);
  wait_for (is_drawn_anew, &drawing);
  wait_for (has_overlay, &drawing);
  gsk_render_node_unref (drawing.node);
}

static void
test_follows_settings (Fixture *fixture, gconstpointer data)
{
  GtkWidget *view = GTK_WIDGET (fixture->view);
  GtkSettings *settings = gtk_widget_get_settings (view);
  AdwStyleManager *manager = adw_style_manager_get_default ();
  Drawing drawing = { .view = view };
  int dpi;

  wait_for (is_drawn_anew, &drawing);
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_FORCE_DARK);
  wait_for (is_drawn_anew, &drawing);
  adw_style_manager_set_color_scheme (manager, ADW_COLOR_SCHEME_DEFAULT);
  wait_for (is_drawn_anew, &drawing);
  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * dpi, NULL);
  wait_for (is_drawn_anew, &drawing);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
  wait_for (is_drawn_anew, &drawing);
  gsk_render_node_unref (drawing.node);
}

static void
test_size (void)
{
  GtkWidget *view = g_object_ref_sink (atlas_chart_view_new ());
  int minimum;
  int natural;

  gtk_widget_measure (view, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 280);
  g_assert_cmpint (natural, ==, 640);
  gtk_widget_measure (view, GTK_ORIENTATION_VERTICAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, 220);
  g_assert_cmpint (natural, ==, 400);
  atlas_chart_view_set_scene (ATLAS_CHART_VIEW (view), create_large_scene ());
  g_assert_finalize_object (view);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  static const struct
  {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/chart-view/accessible", test_accessible },
    { "/chart-view/update", test_update },
    { "/chart-view/tab-stop", test_tab_stop },
    { "/chart-view/walk", test_walk },
    { "/chart-view/walk-rtl", test_walk_rtl },
    { "/chart-view/activate", test_activate },
    { "/chart-view/selected", test_selected },
    { "/chart-view/focus-kept", test_focus_kept },
    { "/chart-view/many-marks", test_many_marks },
    { "/chart-view/cached-node", test_cached_node },
    { "/chart-view/follows-settings", test_follows_settings },
  };

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  g_test_add_func ("/chart-view/size", test_size);
  return g_test_run ();
}
