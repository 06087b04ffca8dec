/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-export-preview.h"

#include <math.h>

#define NATURAL_WIDTH 480
#define MIN_WIDTH 160
#define MIN_HEIGHT 90
#define DEFAULT_MAX_HEIGHT 400

/* Two light greys, because dark text stands on a transparent background. */
#define CHECKER_SIZE 8
#define CHECKER_LIGHT "#ffffff"
#define CHECKER_DARK "#ebebeb"

/* Part of the text colour: the edge of the image against a window of the same colour. */
#define EDGE_ALPHA 0.15f

struct _AtlasExportPreview
{
  GtkWidget parent_instance;

  AtlasSharedScene *scene; /* (nullable) */
  AtlasImageOptions options;
  int max_height; /* in pixels */

  GskRenderNode *cached_node; /* (nullable): the image, at its size in pixels at scale 1 */
};

G_DEFINE_FINAL_TYPE (AtlasExportPreview, atlas_export_preview, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_MAX_HEIGHT = 1,
} AtlasExportPreviewProperty;

static GParamSpec *props[PROP_MAX_HEIGHT + 1];

static void
drop_node (AtlasExportPreview *self)
{
  g_clear_pointer (&self->cached_node, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
ensure_node (AtlasExportPreview *self)
{
  if (self->cached_node != NULL)
    return;

  GtkSnapshot *snapshot = gtk_snapshot_new ();
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, (float) self->options.width,
                                               (float) self->options.height);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  atlas_image_draw (atlas_shared_scene_get (self->scene), &self->options, cr);
  cairo_destroy (cr);
  self->cached_node = gtk_snapshot_free_to_node (snapshot);
}

static void
append_checkerboard (GtkSnapshot *snapshot, const graphene_rect_t *area)
{
  const graphene_rect_t tile = GRAPHENE_RECT_INIT (0, 0, 2 * CHECKER_SIZE, 2 * CHECKER_SIZE);
  const graphene_rect_t first = GRAPHENE_RECT_INIT (0, 0, CHECKER_SIZE, CHECKER_SIZE);
  const graphene_rect_t second = GRAPHENE_RECT_INIT (CHECKER_SIZE, CHECKER_SIZE, CHECKER_SIZE,
                                                     CHECKER_SIZE);
  GdkRGBA light;
  GdkRGBA dark;

  gdk_rgba_parse (&light, CHECKER_LIGHT);
  gdk_rgba_parse (&dark, CHECKER_DARK);
  gtk_snapshot_push_repeat (snapshot, area, &tile);
  gtk_snapshot_append_color (snapshot, &light, &tile);
  gtk_snapshot_append_color (snapshot, &dark, &first);
  gtk_snapshot_append_color (snapshot, &dark, &second);
  gtk_snapshot_pop (snapshot);
}

static void
append_edge (AtlasExportPreview *self, GtkSnapshot *snapshot, const graphene_rect_t *area)
{
  const float widths[4] = { 1, 1, 1, 1 };
  GskRoundedRect outline;
  GdkRGBA color;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  color.alpha *= EDGE_ALPHA;
  gsk_rounded_rect_init_from_rect (&outline, area, 0);
  gtk_snapshot_append_border (snapshot, &outline, widths,
                              (GdkRGBA[4]) { color, color, color, color });
}

static void
atlas_export_preview_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  AtlasExportPreview *self = ATLAS_EXPORT_PREVIEW (widget);
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);

  if (self->scene == NULL)
    return;

  float scale = MIN (width / (float) self->options.width, height / (float) self->options.height);
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, scale * (float) self->options.width,
                                             scale * (float) self->options.height);
  ensure_node (self);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (floorf ((width - area.size.width) / 2),
                                                floorf ((height - area.size.height) / 2)));
  if (self->options.background == ATLAS_BACKGROUND_TRANSPARENT)
    append_checkerboard (snapshot, &area);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_scale (snapshot, scale, scale);
  gtk_snapshot_append_node (snapshot, self->cached_node);
  gtk_snapshot_restore (snapshot);
  append_edge (self, snapshot, &area);
}

static void
atlas_export_preview_measure (GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline,
                              int *natural_baseline)
{
  AtlasExportPreview *self = ATLAS_EXPORT_PREVIEW (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MIN_WIDTH;
      *natural = NATURAL_WIDTH;
      return;
    }

  double width = for_size < 0 ? NATURAL_WIDTH : for_size;
  double height = width * self->options.height / self->options.width;
  /* Containers rely on it that more width never needs more height: only the natural one grows. */
  *minimum = MIN_HEIGHT;
  *natural = (int) CLAMP (ceil (height), MIN_HEIGHT, self->max_height);
}

static GtkSizeRequestMode
atlas_export_preview_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
set_max_height (AtlasExportPreview *self, int max_height)
{
  if (self->max_height == max_height)
    return;

  self->max_height = max_height;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MAX_HEIGHT]);
}

static void
atlas_export_preview_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  AtlasExportPreview *self = ATLAS_EXPORT_PREVIEW (object);

  switch ((AtlasExportPreviewProperty) prop_id)
    {
    case PROP_MAX_HEIGHT:
      g_value_set_int (value, self->max_height);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_export_preview_set_property (GObject *object,
                                   guint prop_id,
                                   const GValue *value,
                                   GParamSpec *pspec)
{
  AtlasExportPreview *self = ATLAS_EXPORT_PREVIEW (object);

  switch ((AtlasExportPreviewProperty) prop_id)
    {
    case PROP_MAX_HEIGHT:
      set_max_height (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_export_preview_finalize (GObject *object)
{
  AtlasExportPreview *self = ATLAS_EXPORT_PREVIEW (object);

  g_clear_pointer (&self->cached_node, gsk_render_node_unref);
  g_clear_pointer (&self->scene, atlas_shared_scene_unref);

  G_OBJECT_CLASS (atlas_export_preview_parent_class)->finalize (object);
}

static void
atlas_export_preview_class_init (AtlasExportPreviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = atlas_export_preview_get_property;
  object_class->set_property = atlas_export_preview_set_property;
  object_class->finalize = atlas_export_preview_finalize;

  props[PROP_MAX_HEIGHT] = g_param_spec_int (
      "max-height", NULL, NULL, MIN_HEIGHT, G_MAXINT, DEFAULT_MAX_HEIGHT,
      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  widget_class->snapshot = atlas_export_preview_snapshot;
  widget_class->measure = atlas_export_preview_measure;
  widget_class->get_request_mode = atlas_export_preview_get_request_mode;
  gtk_widget_class_set_css_name (widget_class, "atlas-export-preview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
atlas_export_preview_init (AtlasExportPreview *self)
{
  self->options = (AtlasImageOptions) { .width = 1920, .height = 1080, .scale = 1 };
  self->max_height = DEFAULT_MAX_HEIGHT;
}

void
atlas_export_preview_set_scene (AtlasExportPreview *self, AtlasSharedScene *scene)
{
  g_return_if_fail (ATLAS_IS_EXPORT_PREVIEW (self));
  g_return_if_fail (scene != NULL);

  g_clear_pointer (&self->scene, atlas_shared_scene_unref);
  self->scene = atlas_shared_scene_ref (scene);
  drop_node (self);
}

void
atlas_export_preview_set_options (AtlasExportPreview *self, const AtlasImageOptions *options)
{
  g_return_if_fail (ATLAS_IS_EXPORT_PREVIEW (self));
  g_return_if_fail (options != NULL);
  g_return_if_fail (options->width > 0 && options->height > 0);

  const AtlasImageOptions *old = &self->options;
  gboolean resized = options->width != old->width || options->height != old->height;
  gboolean changed = resized || options->background != old->background || options->rtl != old->rtl;

  self->options = *options;
  if (changed)
    drop_node (self);
  if (resized)
    gtk_widget_queue_resize (GTK_WIDGET (self));
}
