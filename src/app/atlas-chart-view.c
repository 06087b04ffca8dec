/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-chart-view-private.h"

#include <adwaita.h>
#include <math.h>

#define MINIMUM_WIDTH 280
#define MINIMUM_HEIGHT 220
#define NATURAL_WIDTH 640
#define NATURAL_HEIGHT 400

/**
 * AtlasChartView:
 *
 * A chart on screen: the plot alone, since heading and foot are labels of the page. It shows
 * a scene and hands back the id of the mark that is clicked or chosen by keyboard
 * ([signal@ChartView::mark-activated]), or says that there is nothing behind it
 * ([signal@ChartView::absence-activated]); the mark of [property@ChartView:selected-id] wears a
 * ring.
 *
 * One tab stop. Left and Right walk along a line as it is seen, Up and Down to the line above or
 * below; in a chart of rows it is the other way round. Home and End lead to the first and last mark
 * of the line, Enter and Space choose. Mirrored from right to left.
 *
 * A list for assistive technology, with one child (`atlaschartmark`) a mark; beyond 120 marks one
 * a line with a summary, and one for the mark at the focus. CSS node: `atlaschartview`.
 */
G_DEFINE_FINAL_TYPE (AtlasChartView, atlas_chart_view, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_SELECTED_ID = 1,
} AtlasChartViewProperty;

static GParamSpec *props[PROP_SELECTED_ID + 1];

typedef enum
{
  SIGNAL_MARK_ACTIVATED,
  SIGNAL_ABSENCE_ACTIVATED,
  SIGNAL_MOVE_CURSOR,
  SIGNAL_ACTIVATE_CURSOR,
} AtlasChartViewSignal;

static guint signals[SIGNAL_ACTIVATE_CURSOR + 1];

void
atlas_chart_view_activate_mark (AtlasChartView *self, guint mark)
{
  /* Handlers may well set another scene. */
  g_autofree char *id = g_strdup (atlas_chart_view_get_mark (self, mark)->id);

  if (id != NULL)
    g_signal_emit (self, signals[SIGNAL_MARK_ACTIVATED], 0, id);
  else
    g_signal_emit (self, signals[SIGNAL_ABSENCE_ACTIVATED], 0);
}

static void
redraw (AtlasChartView *self)
{
  atlas_chart_view_drop_cache (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
move_cursor_cb (AtlasChartView *self, GtkMovementStep step, int count)
{
  atlas_chart_view_move_cursor (self, step, count);
}

static void
activate_cursor_cb (AtlasChartView *self)
{
  if (self->cursor < atlas_chart_view_get_n_marks (self))
    atlas_chart_view_activate_mark (self, self->cursor);
}

static void
atlas_chart_view_measure (GtkWidget *widget,
                          GtkOrientation orientation,
                          int for_size,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline,
                          int *natural_baseline)
{
  AtlasChartView *self = ATLAS_CHART_VIEW (widget);
  gboolean horizontal = orientation == GTK_ORIENTATION_HORIZONTAL;
  int height = horizontal ? 0 : (int) ceil (atlas_chart_view_get_rows_height (self));

  *minimum = horizontal ? MINIMUM_WIDTH : MAX (MINIMUM_HEIGHT, height);
  *natural = horizontal ? NATURAL_WIDTH : height > 0 ? *minimum : NATURAL_HEIGHT;
}

static void
atlas_chart_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  AtlasChartView *self = ATLAS_CHART_VIEW (widget);
  const AtlasChartLayout *layout = self->cached_layout;

  /* A layout knows sizes in whole pixels here. */
  if (layout != NULL && (lround (layout->width) != width || lround (layout->height) != height))
    atlas_chart_view_drop_cache (self);
  atlas_chart_view_queue_children (self);
  atlas_chart_view_allocate_children (self);
}

static gboolean
atlas_chart_view_focus (GtkWidget *widget, GtkDirectionType direction)
{
  if (gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;

  return atlas_chart_view_focus_cursor (ATLAS_CHART_VIEW (widget));
}

static gboolean
atlas_chart_view_grab_focus (GtkWidget *widget)
{
  return atlas_chart_view_focus_cursor (ATLAS_CHART_VIEW (widget));
}

/* The focus may come from elsewhere, such as a screen reader. */
static void
atlas_chart_view_set_focus_child (GtkWidget *widget, GtkWidget *child)
{
  AtlasChartView *self = ATLAS_CHART_VIEW (widget);
  int mark = child != NULL ? atlas_chart_view_find_child (self, child) : -1;

  if (mark >= 0)
    self->cursor = (guint) mark;
  GTK_WIDGET_CLASS (atlas_chart_view_parent_class)->set_focus_child (widget, child);
}

static void
atlas_chart_view_direction_changed (GtkWidget *widget, GtkTextDirection previous)
{
  redraw (ATLAS_CHART_VIEW (widget));
  GTK_WIDGET_CLASS (atlas_chart_view_parent_class)->direction_changed (widget, previous);
}

/* Styles change with every state of the pointer: only a change of the font counts. */
static void
atlas_chart_view_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  AtlasChartView *self = ATLAS_CHART_VIEW (widget);

  GTK_WIDGET_CLASS (atlas_chart_view_parent_class)->css_changed (widget, change);
  const PangoFontDescription *font = pango_context_get_font_description (
      gtk_widget_get_pango_context (widget));
  if (self->cached_font != NULL && !pango_font_description_equal (self->cached_font, font))
    redraw (self);
}

static void
atlas_chart_view_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (atlas_chart_view_parent_class)->system_setting_changed (widget, setting);
  if (setting == GTK_SYSTEM_SETTING_DPI || setting == GTK_SYSTEM_SETTING_FONT_NAME ||
      setting == GTK_SYSTEM_SETTING_FONT_CONFIG)
    redraw (ATLAS_CHART_VIEW (widget));
}

static void
atlas_chart_view_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  AtlasChartView *self = ATLAS_CHART_VIEW (object);

  switch ((AtlasChartViewProperty) prop_id)
    {
    case PROP_SELECTED_ID:
      g_value_set_string (value, self->selected_id);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
atlas_chart_view_set_property (GObject *object,
                               guint prop_id,
                               const GValue *value,
                               GParamSpec *pspec)
{
  AtlasChartView *self = ATLAS_CHART_VIEW (object);

  switch ((AtlasChartViewProperty) prop_id)
    {
    case PROP_SELECTED_ID:
      atlas_chart_view_set_selected_id (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
atlas_chart_view_dispose (GObject *object)
{
  AtlasChartView *self = ATLAS_CHART_VIEW (object);

  g_clear_handle_id (&self->children_source, g_source_remove);
  atlas_chart_view_remove_children (self);
  atlas_chart_view_drop_cache (self);

  G_OBJECT_CLASS (atlas_chart_view_parent_class)->dispose (object);
}

static void
atlas_chart_view_finalize (GObject *object)
{
  AtlasChartView *self = ATLAS_CHART_VIEW (object);

  g_clear_pointer (&self->children, g_ptr_array_unref);
  g_clear_pointer (&self->scene, atlas_scene_free);
  g_clear_pointer (&self->selected_id, g_free);

  G_OBJECT_CLASS (atlas_chart_view_parent_class)->finalize (object);
}

static void
install_signals (AtlasChartViewClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  signals[SIGNAL_MARK_ACTIVATED] = g_signal_new ("mark-activated", type, G_SIGNAL_RUN_LAST, 0, NULL,
                                                 NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_ABSENCE_ACTIVATED] = g_signal_new ("absence-activated", type, G_SIGNAL_RUN_LAST, 0,
                                                    NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_MOVE_CURSOR] = g_signal_new_class_handler (
      "move-cursor", type, G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION, G_CALLBACK (move_cursor_cb), NULL,
      NULL, NULL, G_TYPE_NONE, 2, GTK_TYPE_MOVEMENT_STEP, G_TYPE_INT);
  signals[SIGNAL_ACTIVATE_CURSOR] = g_signal_new_class_handler (
      "activate-cursor", type, G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION, G_CALLBACK (activate_cursor_cb),
      NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
atlas_chart_view_class_init (AtlasChartViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = atlas_chart_view_get_property;
  object_class->set_property = atlas_chart_view_set_property;
  object_class->dispose = atlas_chart_view_dispose;
  object_class->finalize = atlas_chart_view_finalize;
  widget_class->measure = atlas_chart_view_measure;
  widget_class->size_allocate = atlas_chart_view_size_allocate;
  widget_class->snapshot = atlas_chart_view_snapshot;
  widget_class->focus = atlas_chart_view_focus;
  widget_class->grab_focus = atlas_chart_view_grab_focus;
  widget_class->set_focus_child = atlas_chart_view_set_focus_child;
  widget_class->direction_changed = atlas_chart_view_direction_changed;
  widget_class->css_changed = atlas_chart_view_css_changed;
  widget_class->system_setting_changed = atlas_chart_view_system_setting_changed;

  props[PROP_SELECTED_ID] = g_param_spec_string ("selected-id", NULL, NULL, NULL,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                     G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  install_signals (klass);
  atlas_chart_view_class_install_walk (widget_class);
  gtk_widget_class_set_css_name (widget_class, "atlaschartview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
atlas_chart_view_init (AtlasChartView *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  self->children = g_ptr_array_new ();
  self->goal_x = NAN;
  self->hover = -1;
  atlas_chart_view_drop_overlays (self);
  atlas_chart_view_add_pointer_controllers (self);
  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (redraw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (redraw), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
atlas_chart_view_new (void)
{
  return g_object_new (ATLAS_TYPE_CHART_VIEW, NULL);
}

const AtlasScene *
atlas_chart_view_get_scene (AtlasChartView *self)
{
  g_return_val_if_fail (ATLAS_IS_CHART_VIEW (self), NULL);

  return self->scene;
}

const char *
atlas_chart_view_get_selected_id (AtlasChartView *self)
{
  g_return_val_if_fail (ATLAS_IS_CHART_VIEW (self), NULL);

  return self->selected_id;
}

static void
update_accessible (AtlasChartView *self)
{
  const AtlasScene *scene = self->scene;
  gboolean has_title = scene != NULL && scene->title != NULL;
  gboolean has_description = scene != NULL && scene->description != NULL;

  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, has_title ? scene->title : "",
      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, has_description ? scene->description : "", -1);
}

/* The newest mark of the first line, unless the one that had the cursor is there again. */
static guint
choose_cursor (AtlasChartView *self, const char *id)
{
  int found = atlas_chart_view_find_id (self, id != NULL ? id : self->selected_id);
  guint cursor = 0;

  if (found >= 0)
    return (guint) found;
  while (cursor + 1 < atlas_chart_view_get_n_marks (self) &&
         atlas_chart_view_get_box (self, cursor + 1)->series ==
             atlas_chart_view_get_box (self, cursor)->series)
    cursor++;
  return cursor;
}

void
atlas_chart_view_set_scene (AtlasChartView *self, AtlasScene *scene)
{
  g_return_if_fail (ATLAS_IS_CHART_VIEW (self));

  g_autofree char *cursor_id = NULL;
  if (self->cursor < atlas_chart_view_get_n_marks (self))
    cursor_id = g_strdup (atlas_chart_view_get_mark (self, self->cursor)->id);

  redraw (self);
  atlas_chart_view_set_hover (self, -1);
  g_clear_pointer (&self->scene, atlas_scene_free);
  self->scene = scene;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  self->cursor = choose_cursor (self, cursor_id);
  self->goal_x = NAN;
  atlas_chart_view_update_children (self);
  update_accessible (self);
}

void
atlas_chart_view_set_selected_id (AtlasChartView *self, const char *id)
{
  g_return_if_fail (ATLAS_IS_CHART_VIEW (self));

  if (!g_set_str (&self->selected_id, id))
    return;

  atlas_chart_view_update_selected (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED_ID]);
}
