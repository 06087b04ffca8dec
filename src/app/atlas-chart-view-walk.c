/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Walking a chart with the keyboard, and pointing at it. */

#include "config.h"

#include "atlas-chart-view-private.h"

#include "atlas-chart-walk.h"

#include <math.h>

static void
add_move_binding (
    GtkWidgetClass *widget_class, guint key, guint keypad_key, GtkMovementStep step, int count)
{
  gtk_widget_class_add_binding_signal (widget_class, key, 0, "move-cursor", "(ii)", step, count);
  gtk_widget_class_add_binding_signal (widget_class, keypad_key, 0, "move-cursor", "(ii)", step,
                                       count);
}

void
atlas_chart_view_class_install_walk (GtkWidgetClass *widget_class)
{
  static const guint activate_keys[] = {
    GDK_KEY_Return, GDK_KEY_ISO_Enter, GDK_KEY_KP_Enter, GDK_KEY_space, GDK_KEY_KP_Space,
  };

  add_move_binding (widget_class, GDK_KEY_Left, GDK_KEY_KP_Left, GTK_MOVEMENT_VISUAL_POSITIONS, -1);
  add_move_binding (widget_class, GDK_KEY_Right, GDK_KEY_KP_Right, GTK_MOVEMENT_VISUAL_POSITIONS,
                    1);
  add_move_binding (widget_class, GDK_KEY_Up, GDK_KEY_KP_Up, GTK_MOVEMENT_DISPLAY_LINES, -1);
  add_move_binding (widget_class, GDK_KEY_Down, GDK_KEY_KP_Down, GTK_MOVEMENT_DISPLAY_LINES, 1);
  add_move_binding (widget_class, GDK_KEY_Home, GDK_KEY_KP_Home, GTK_MOVEMENT_DISPLAY_LINE_ENDS,
                    -1);
  add_move_binding (widget_class, GDK_KEY_End, GDK_KEY_KP_End, GTK_MOVEMENT_DISPLAY_LINE_ENDS, 1);
  for (guint i = 0; i < G_N_ELEMENTS (activate_keys); i++)
    gtk_widget_class_add_binding_signal (widget_class, activate_keys[i], 0, "activate-cursor",
                                         NULL);
}

static void
fail_walk (AtlasChartView *self, GtkDirectionType direction)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkRoot *root = gtk_widget_get_root (widget);

  if (!gtk_widget_keynav_failed (widget, direction) && root != NULL)
    gtk_widget_child_focus (GTK_WIDGET (root), direction);
}

static void
move_to (AtlasChartView *self, int mark, GtkDirectionType direction)
{
  if (mark < 0)
    {
      fail_walk (self, direction);
      return;
    }
  self->cursor = (guint) mark;
  atlas_chart_view_focus_cursor (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
move_along (AtlasChartView *self, int steps, GtkDirectionType direction)
{
  self->goal_x = NAN;
  move_to (self, atlas_chart_walk_along (atlas_chart_view_get_layout (self), self->cursor, steps),
           direction);
}

static void
move_across (AtlasChartView *self, gboolean forward, GtkDirectionType direction)
{
  const AtlasChartLayout *layout = atlas_chart_view_get_layout (self);
  const AtlasScale *scale = atlas_chart_kind_has_rows (layout->kind) ? &layout->y_scale
                                                                     : &layout->x_scale;

  if (isnan (self->goal_x))
    self->goal_x = atlas_chart_view_get_mark (self, self->cursor)->x;
  move_to (self,
           atlas_chart_walk_across (layout, self->cursor, atlas_scale_map (scale, self->goal_x),
                                    forward),
           direction);
}

/* As it is seen: mirrored charts are walked mirrored. */
static void
move_sideways (AtlasChartView *self, int count)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  GtkDirectionType direction = count < 0 ? GTK_DIR_LEFT : GTK_DIR_RIGHT;

  if (atlas_chart_kind_has_rows (self->scene->kind))
    move_across (self, count > 0, direction);
  else
    move_along (self, rtl ? -count : count, direction);
}

static void
move_upright (AtlasChartView *self, int count)
{
  GtkDirectionType direction = count < 0 ? GTK_DIR_UP : GTK_DIR_DOWN;

  if (atlas_chart_kind_has_rows (self->scene->kind))
    move_along (self, count, direction);
  else
    move_across (self, count > 0, direction);
}

static void
move_to_end (AtlasChartView *self, gboolean last)
{
  const AtlasChartLayout *layout = atlas_chart_view_get_layout (self);

  self->goal_x = NAN;
  move_to (self, (int) atlas_chart_walk_to_end (layout, self->cursor, last),
           last ? GTK_DIR_RIGHT : GTK_DIR_LEFT);
}

void
atlas_chart_view_move_cursor (AtlasChartView *self, GtkMovementStep step, int count)
{
  if (self->cursor >= atlas_chart_view_get_n_marks (self) || count == 0)
    return;

  /* The pointer steps back until it moves again: one mark at a time is emphasised. */
  self->hover = -1;

  if (step == GTK_MOVEMENT_VISUAL_POSITIONS)
    move_sideways (self, count);
  else if (step == GTK_MOVEMENT_DISPLAY_LINES)
    move_upright (self, count);
  else if (step == GTK_MOVEMENT_DISPLAY_LINE_ENDS)
    move_to_end (self, count > 0);
}

void
atlas_chart_view_set_hover (AtlasChartView *self, int mark)
{
  if (self->hover == mark)
    return;

  self->hover = mark;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), mark >= 0 ? "pointer" : NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static int
find_mark_at (AtlasChartView *self, double x, double y)
{
  const AtlasChartLayout *layout = atlas_chart_view_get_layout (self);

  return layout != NULL ? atlas_chart_layout_find_mark (layout, x, y) : -1;
}

static void
motion_cb (AtlasChartView *self, double x, double y)
{
  atlas_chart_view_set_hover (self, find_mark_at (self, x, y));
}

static void
leave_cb (AtlasChartView *self)
{
  atlas_chart_view_set_hover (self, -1);
}

static void
released_cb (AtlasChartView *self, int n_press, double x, double y)
{
  int mark = find_mark_at (self, x, y);

  if (mark < 0)
    return;

  self->cursor = (guint) mark;
  self->goal_x = NAN;
  atlas_chart_view_focus_cursor (self);
  atlas_chart_view_activate_mark (self, (guint) mark);
}

void
atlas_chart_view_add_pointer_controllers (AtlasChartView *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (motion, "enter", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "motion", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}
