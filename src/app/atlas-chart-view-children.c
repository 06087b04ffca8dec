/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The marks of a chart as keyboard and screen reader find them. */

#include "config.h"

#include "atlas-chart-view-private.h"

#include "atlas-chart-mark.h"

#include <glib/gi18n.h>

static gboolean
has_child_per_mark (AtlasChartView *self)
{
  return atlas_chart_view_get_n_marks (self) <= ATLAS_CHART_VIEW_N_CHILDREN_MAX;
}

static void
mark_activate_cb (GtkWidget *child, AtlasChartView *self)
{
  int mark = atlas_chart_view_find_child (self, child);

  if (mark >= 0)
    atlas_chart_view_activate_mark (self, (guint) mark);
}

static GtkWidget *
add_child (AtlasChartView *self, GtkWidget *previous)
{
  GtkWidget *child = atlas_chart_mark_new ();

  g_signal_connect_object (child, "activate", G_CALLBACK (mark_activate_cb), self, 0);
  gtk_widget_insert_after (child, GTK_WIDGET (self), previous);
  return child;
}

static guint
count_series_marks (AtlasChartView *self, guint series, guint *out_first)
{
  guint n_marks = 0;

  for (guint i = 0; i < atlas_chart_view_get_n_marks (self); i++)
    if (atlas_chart_view_get_box (self, i)->series == series && n_marks++ == 0)
      *out_first = i;
  return n_marks;
}

static void
describe_mark (AtlasChartView *self, GtkWidget *child, guint mark)
{
  guint first = 0;
  guint n_marks = count_series_marks (self, atlas_chart_view_get_box (self, mark)->series, &first);
  const AtlasMark *data = atlas_chart_view_get_mark (self, mark);

  atlas_chart_mark_describe (ATLAS_CHART_MARK (child), data->label, mark - first + 1, n_marks);
}

static void
describe_series (AtlasChartView *self, GtkWidget *child, guint index)
{
  const AtlasSeries *series = atlas_scene_get_series (self->scene, index);
  guint first = 0;
  guint n_marks = count_series_marks (self, index, &first);
  const char *name = series->name != NULL ? series->name : "";
  const char *value = series->value_text != NULL ? series->value_text : "";
  g_autofree char *label =
      /* Translators: a line of a chart for a screen reader: its name, how many values it has, the
       * last of them. */
      g_strdup_printf (
          ngettext ("%s: %u value, the last is %s", "%s: %u values, the last is %s", n_marks), name,
          n_marks, value);

  atlas_chart_mark_describe (ATLAS_CHART_MARK (child), label, index + 1, self->scene->series->len);
}

static guint
count_children (AtlasChartView *self)
{
  if (self->scene == NULL)
    return 0;
  return has_child_per_mark (self) ? atlas_chart_view_get_n_marks (self) : self->scene->series->len;
}

static void
drop_walker (AtlasChartView *self)
{
  g_clear_pointer (&self->walker, gtk_widget_unparent);
}

void
atlas_chart_view_remove_children (AtlasChartView *self)
{
  drop_walker (self);
  while (self->children->len > 0)
    gtk_widget_unparent (g_ptr_array_steal_index (self->children, self->children->len - 1));
}

/* Children are used again: with every change of the selection there are as many, or nearly. */
void
atlas_chart_view_update_children (AtlasChartView *self)
{
  guint n_children = count_children (self);
  gboolean focused = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  drop_walker (self);
  while (self->children->len > n_children)
    gtk_widget_unparent (g_ptr_array_steal_index (self->children, self->children->len - 1));
  while (self->children->len < n_children)
    {
      GtkWidget *last = gtk_widget_get_last_child (GTK_WIDGET (self));
      g_ptr_array_add (self->children, add_child (self, last));
    }

  for (guint i = 0; i < n_children; i++)
    {
      GtkWidget *child = g_ptr_array_index (self->children, i);
      gboolean is_mark = has_child_per_mark (self);
      gtk_widget_set_focusable (child, is_mark);
      if (is_mark)
        describe_mark (self, child, i);
      else
        describe_series (self, child, i);
    }
  atlas_chart_view_update_selected (self);
  if (focused)
    atlas_chart_view_focus_cursor (self);
}

static gboolean
update_children_cb (gpointer user_data)
{
  AtlasChartView *self = user_data;

  self->children_source = 0;
  atlas_chart_view_update_children (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  return G_SOURCE_REMOVE;
}

/* How many rows of a chart are drawn depends on its height; no child may come or go while heights
 * are given out. */
void
atlas_chart_view_queue_children (AtlasChartView *self)
{
  if (self->children->len != count_children (self) && self->children_source == 0)
    self->children_source = g_idle_add_full (GDK_PRIORITY_REDRAW - 1, update_children_cb, self,
                                             NULL);
}

static void
update_child_selected (AtlasChartView *self, GtkWidget *child, int selected)
{
  gtk_accessible_update_state (
      GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_STATE_SELECTED,
      selected >= 0 && atlas_chart_view_find_child (self, child) == selected, -1);
}

void
atlas_chart_view_update_selected (AtlasChartView *self)
{
  int selected = atlas_chart_view_find_id (self, self->selected_id);

  for (guint i = 0; i < self->children->len; i++)
    update_child_selected (self, g_ptr_array_index (self->children, i), selected);
  if (self->walker != NULL)
    update_child_selected (self, self->walker, selected);
}

static void
allocate_child (GtkWidget *child, const AtlasRect *rect)
{
  int left = (int) rect->x;
  int top = (int) rect->y;
  GtkAllocation allocation = {
    left,
    top,
    MAX (1, (int) (rect->x + rect->width) - left),
    MAX (1, (int) (rect->y + rect->height) - top),
  };

  gtk_widget_size_allocate (child, &allocation, -1);
}

void
atlas_chart_view_allocate_children (AtlasChartView *self)
{
  for (guint i = 0; i < self->children->len; i++)
    {
      GtkWidget *child = g_ptr_array_index (self->children, i);
      if (has_child_per_mark (self) && i < atlas_chart_view_get_n_marks (self))
        allocate_child (child, &atlas_chart_view_get_box (self, i)->hit);
      else
        allocate_child (child, &atlas_chart_view_get_layout (self)->plot);
    }
  if (self->walker != NULL && self->cursor < atlas_chart_view_get_n_marks (self))
    allocate_child (self->walker, &atlas_chart_view_get_box (self, self->cursor)->hit);
}

/* The mark that a child stands for, or -1. */
int
atlas_chart_view_find_child (AtlasChartView *self, GtkWidget *child)
{
  guint index;

  if (child == self->walker)
    return (int) self->cursor;
  if (has_child_per_mark (self) && g_ptr_array_find (self->children, child, &index))
    return (int) index;
  return -1;
}

/* Where children are series the mark at the cursor gets a child of its own, a new one with every
 * step, because only what gains the focus is spoken. */
static gboolean
focus_new_walker (AtlasChartView *self)
{
  GtkWidget *before = self->walker;
  guint series = atlas_chart_view_get_box (self, self->cursor)->series;

  self->walker = add_child (self, g_ptr_array_index (self->children, series));
  describe_mark (self, self->walker, self->cursor);
  update_child_selected (self, self->walker, atlas_chart_view_find_id (self, self->selected_id));
  gboolean focused = gtk_widget_grab_focus (self->walker);
  g_clear_pointer (&before, gtk_widget_unparent);
  return focused;
}

gboolean
atlas_chart_view_focus_cursor (AtlasChartView *self)
{
  guint n_marks = atlas_chart_view_get_n_marks (self);

  if (n_marks == 0)
    return FALSE;

  self->cursor = MIN (self->cursor, n_marks - 1);
  if (has_child_per_mark (self))
    return gtk_widget_grab_focus (g_ptr_array_index (self->children, self->cursor));
  return focus_new_walker (self);
}
