/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-chart-layout.h"
#include "atlas-chart-view.h"
#include "atlas-theme.h"

G_BEGIN_DECLS

/* Up to this many marks each have a child of their own. */
#define ATLAS_CHART_VIEW_N_CHILDREN_MAX 120

typedef enum
{
  ATLAS_CHART_OVERLAY_SELECTION,
  ATLAS_CHART_OVERLAY_EMPHASIS,
} AtlasChartOverlay;

#define ATLAS_CHART_N_OVERLAYS (ATLAS_CHART_OVERLAY_EMPHASIS + 1)

/**
 * AtlasChartView:
 * @children: (element-type AtlasChartMark): one a mark, or one a series where marks are many
 * @walker: (nullable): the child of the mark at the cursor where @children are series
 * @cursor: the mark that has or would get the focus
 * @goal_x: where walking across keeps to, as a value of the category axis, or NAN
 * @hover: the mark under the pointer, or -1
 * @cached_font: what @cached_layout was made with
 * @cached_overlays: drawn for the marks in @cached_overlay_marks
 */
struct _AtlasChartView
{
  GtkWidget parent_instance;

  AtlasScene *scene;
  char *selected_id;
  GPtrArray *children;
  GtkWidget *walker;
  guint children_source; /* a pending update of the children */
  guint cursor;
  double goal_x;
  int hover;

  AtlasChartLayout *cached_layout;
  AtlasTheme cached_theme;
  PangoFontDescription *cached_font;
  GskRenderNode *cached_node;
  GskRenderNode *cached_overlays[ATLAS_CHART_N_OVERLAYS];
  int cached_overlay_marks[ATLAS_CHART_N_OVERLAYS];
};

void atlas_chart_view_activate_mark (AtlasChartView *self, guint mark);

/* atlas-chart-view-draw.c; the layout is NULL without a scene */
const AtlasChartLayout *atlas_chart_view_get_layout (AtlasChartView *self);

/* The height that the rows of the scene need at the text's size, 0 without rows. */
double atlas_chart_view_get_rows_height (AtlasChartView *self);
guint atlas_chart_view_get_n_marks (AtlasChartView *self);
const AtlasMarkBox *atlas_chart_view_get_box (AtlasChartView *self, guint mark);
const AtlasMark *atlas_chart_view_get_mark (AtlasChartView *self, guint mark);
int atlas_chart_view_find_id (AtlasChartView *self, const char *id);
void atlas_chart_view_drop_cache (AtlasChartView *self);
void atlas_chart_view_drop_overlays (AtlasChartView *self);
void atlas_chart_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot);

/* atlas-chart-view-children.c */
void atlas_chart_view_update_children (AtlasChartView *self);
void atlas_chart_view_queue_children (AtlasChartView *self);
void atlas_chart_view_update_selected (AtlasChartView *self);
void atlas_chart_view_allocate_children (AtlasChartView *self);
void atlas_chart_view_remove_children (AtlasChartView *self);
int atlas_chart_view_find_child (AtlasChartView *self, GtkWidget *child);
gboolean atlas_chart_view_focus_cursor (AtlasChartView *self);

/* atlas-chart-view-walk.c */
void atlas_chart_view_class_install_walk (GtkWidgetClass *widget_class);
void atlas_chart_view_set_hover (AtlasChartView *self, int mark);
void atlas_chart_view_add_pointer_controllers (AtlasChartView *self);
void atlas_chart_view_move_cursor (AtlasChartView *self, GtkMovementStep step, int count);

G_END_DECLS
