/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The layout of a chart view, and what it keeps drawn: one node for the chart, and small ones above
 * it for the mark that is selected and for the one under the pointer or the focus. */

#include "config.h"

#include "atlas-chart-view-private.h"

#include "atlas-painter.h"
#include "atlas-palette.h"

#include <adwaita.h>
#include <math.h>

#define POINTS_PER_INCH 72

void
atlas_chart_view_drop_overlays (AtlasChartView *self)
{
  for (guint i = 0; i < ATLAS_CHART_N_OVERLAYS; i++)
    {
      g_clear_pointer (&self->cached_overlays[i], gsk_render_node_unref);
      self->cached_overlay_marks[i] = -1;
    }
}

void
atlas_chart_view_drop_cache (AtlasChartView *self)
{
  atlas_chart_view_drop_overlays (self);
  g_clear_pointer (&self->cached_node, gsk_render_node_unref);
  g_clear_pointer (&self->cached_layout, atlas_chart_layout_free);
  g_clear_pointer (&self->cached_font, pango_font_description_free);
}

/* Body text of the interface in pixels, at the user's text scale. */
static double
get_text_size (PangoContext *context)
{
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double size = (double) pango_font_description_get_size (font) / PANGO_SCALE;

  if (pango_font_description_get_size_is_absolute (font))
    return size;
  return size * pango_cairo_context_get_resolution (context) / POINTS_PER_INCH;
}

double
atlas_chart_view_get_rows_height (AtlasChartView *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));

  return self->scene != NULL
             ? atlas_chart_layout_get_natural_height (self->scene, get_text_size (context))
             : 0;
}

/* The chart lies on whatever page it is put on. What it is drawn to stand out from is the window's
 * background, the one of libadwaita's that is nearest to its colours. */
static void
init_theme (AtlasChartView *self)
{
  static const AtlasColor light = ATLAS_RGB (0xfafafb);
  static const AtlasColor dark = ATLAS_RGB (0x222226);
  AdwStyleManager *manager = adw_style_manager_get_default ();
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean is_dark = adw_style_manager_get_dark (manager);

  atlas_theme_init (&self->cached_theme, is_dark, adw_style_manager_get_high_contrast (manager));
  self->cached_theme.background = is_dark ? dark : light;
  self->cached_theme.transparent = TRUE;
  self->cached_theme.rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  self->cached_theme.text_size = get_text_size (gtk_widget_get_pango_context (widget));
}

const AtlasChartLayout *
atlas_chart_view_get_layout (AtlasChartView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  if (self->cached_layout == NULL && self->scene != NULL)
    {
      PangoContext *context = gtk_widget_get_pango_context (widget);
      init_theme (self);
      self->cached_font = pango_font_description_copy (
          pango_context_get_font_description (context));
      self->cached_layout = atlas_painter_layout (self->scene, &self->cached_theme,
                                                  ATLAS_CHART_PLOT, gtk_widget_get_width (widget),
                                                  gtk_widget_get_height (widget), context);
    }
  return self->cached_layout;
}

guint
atlas_chart_view_get_n_marks (AtlasChartView *self)
{
  const AtlasChartLayout *layout = atlas_chart_view_get_layout (self);

  return layout != NULL ? layout->marks->len : 0;
}

const AtlasMarkBox *
atlas_chart_view_get_box (AtlasChartView *self, guint mark)
{
  return &g_array_index (atlas_chart_view_get_layout (self)->marks, AtlasMarkBox, mark);
}

const AtlasMark *
atlas_chart_view_get_mark (AtlasChartView *self, guint mark)
{
  const AtlasMarkBox *box = atlas_chart_view_get_box (self, mark);

  return atlas_series_get_mark (atlas_scene_get_series (self->scene, box->series), box->mark);
}

/* The mark with an id, or -1. */
int
atlas_chart_view_find_id (AtlasChartView *self, const char *id)
{
  for (guint i = 0; id != NULL && i < atlas_chart_view_get_n_marks (self); i++)
    if (g_strcmp0 (atlas_chart_view_get_mark (self, i)->id, id) == 0)
      return (int) i;
  return -1;
}

static void
ensure_node (AtlasChartView *self)
{
  const AtlasChartLayout *layout = atlas_chart_view_get_layout (self);

  if (self->cached_node != NULL || layout == NULL)
    return;

  GtkSnapshot *snapshot = gtk_snapshot_new ();
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, (float) layout->width, (float) layout->height);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  atlas_painter_draw (self->scene, layout, &self->cached_theme, cr,
                      gtk_widget_get_pango_context (GTK_WIDGET (self)));
  cairo_destroy (cr);
  self->cached_node = gtk_snapshot_free_to_node (snapshot);
}

/* Begins a node that covers @bounds, in whole pixels. */
static cairo_t *
append_cairo (GtkSnapshot *snapshot, const AtlasRect *bounds)
{
  float left = floorf ((float) bounds->x);
  float top = floorf ((float) bounds->y);

  return gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (left, top, ceilf ((float) (bounds->x + bounds->width)) - left,
                                     ceilf ((float) (bounds->y + bounds->height)) - top));
}

static void
draw_selection (AtlasChartView *self, GtkSnapshot *snapshot, guint mark)
{
  const AtlasChartLayout *layout = atlas_chart_view_get_layout (self);
  AtlasRect bounds;

  atlas_painter_get_selection_bounds (layout, mark, &bounds);
  cairo_t *cr = append_cairo (snapshot, &bounds);
  atlas_painter_draw_selection (self->scene, layout, &self->cached_theme, mark, cr);
  cairo_destroy (cr);
}

static void
draw_emphasis (AtlasChartView *self, GtkSnapshot *snapshot, guint mark)
{
  g_autoptr (AtlasHover) hover = atlas_hover_new (self->scene, atlas_chart_view_get_layout (self),
                                                  &self->cached_theme, mark,
                                                  gtk_widget_get_pango_context (GTK_WIDGET (self)));
  AtlasRect bounds;

  atlas_hover_get_bounds (hover, &bounds);
  cairo_t *cr = append_cairo (snapshot, &bounds);
  atlas_hover_draw (hover, cr);
  cairo_destroy (cr);
}

static GskRenderNode *
draw_overlay (AtlasChartView *self, AtlasChartOverlay overlay, guint mark)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  if (overlay == ATLAS_CHART_OVERLAY_EMPHASIS)
    draw_emphasis (self, snapshot, mark);
  else
    draw_selection (self, snapshot, mark);
  return gtk_snapshot_free_to_node (snapshot);
}

static void
append_overlay (AtlasChartView *self, GtkSnapshot *snapshot, AtlasChartOverlay overlay, int mark)
{
  if (mark < 0)
    return;

  if (self->cached_overlay_marks[overlay] != mark)
    {
      g_clear_pointer (&self->cached_overlays[overlay], gsk_render_node_unref);
      self->cached_overlays[overlay] = draw_overlay (self, overlay, (guint) mark);
      self->cached_overlay_marks[overlay] = mark;
    }
  if (self->cached_overlays[overlay] != NULL)
    gtk_snapshot_append_node (snapshot, self->cached_overlays[overlay]);
}

/* The mark under the pointer, else the one with a focus that is to be seen. */
static int
get_emphasised (AtlasChartView *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));

  if (self->hover >= 0)
    return self->hover;
  if (child != NULL && gtk_widget_get_state_flags (child) & GTK_STATE_FLAG_FOCUS_VISIBLE)
    return atlas_chart_view_find_child (self, child);
  return -1;
}

void
atlas_chart_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  AtlasChartView *self = ATLAS_CHART_VIEW (widget);

  ensure_node (self);
  if (self->cached_node == NULL)
    return;

  gtk_snapshot_append_node (snapshot, self->cached_node);
  append_overlay (self, snapshot, ATLAS_CHART_OVERLAY_SELECTION,
                  atlas_chart_view_find_id (self, self->selected_id));
  append_overlay (self, snapshot, ATLAS_CHART_OVERLAY_EMPHASIS, get_emphasised (self));
}
