/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-specialty-number.h"

#include "atlas-cell-remarks.h"
#include "atlas-format.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

/* Pixels; with large text, more in proportion. */
#define MARK_SIZE 12
#define MARK_SCALE 0.6
#define MARK_SPACING 3

/* As wide as the longest of the words, and as "100,000". */
#define WIDTH_CHARS 7

/* Words for what is missing stand back behind numbers, marks behind cautions. */
#define WORD_SCALE 0.82
#define DIM_ALPHA 0.7f

struct _AtlasSpecialtyNumber
{
  GtkWidget parent_instance;

  char *title;     /* what is counted: "Offered" */
  AtlasCell *cell; /* (nullable) */
  char *text;      /* (nullable) */
  gboolean known;  /* the text is a number rather than a word */
  AtlasCellMark marks[ATLAS_N_CELL_MARKS];
  guint n_marks;

  PangoLayout *cached_layout; /* (nullable): of the text, in the current font */
};

G_DEFINE_FINAL_TYPE (AtlasSpecialtyNumber, atlas_specialty_number, GTK_TYPE_WIDGET)

static PangoLayout *
get_layout (AtlasSpecialtyNumber *self)
{
  if (self->cached_layout == NULL)
    {
      g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
      /* A percentage reads from left to right in any language. */
      g_autofree char *text = g_strconcat (g_ascii_isdigit (*self->text) ? "\u200e" : "",
                                           self->text, NULL);

      /* Digits of one width stand below each other. */
      pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
      if (!self->known)
        pango_attr_list_insert (attributes, pango_attr_scale_new (WORD_SCALE));
      self->cached_layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
      pango_layout_set_attributes (self->cached_layout, attributes);
      pango_layout_set_ellipsize (self->cached_layout, PANGO_ELLIPSIZE_END);
    }

  return self->cached_layout;
}

/* The size of a line of digits and of a mark. Hundreds of numbers ask for the same: it is worth to
 * remember. */
static void
get_sizes (GtkWidget *widget, int *out_width, int *out_height, int *out_mark)
{
  static PangoFontDescription *cached_font;
  static double cached_resolution;
  static int cached_width;
  static int cached_height;
  PangoContext *context = gtk_widget_get_pango_context (widget);
  PangoFontDescription *font = pango_context_get_font_description (context);
  double resolution = pango_cairo_context_get_resolution (context);

  if (cached_font == NULL || !pango_font_description_equal (font, cached_font) ||
      fabs (resolution - cached_resolution) > 0.01)
    {
      PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);

      cached_width = PANGO_PIXELS_CEIL (WIDTH_CHARS *
                                        pango_font_metrics_get_approximate_digit_width (metrics));
      cached_height = PANGO_PIXELS_CEIL (pango_font_metrics_get_height (metrics));
      pango_font_metrics_unref (metrics);
      g_clear_pointer (&cached_font, pango_font_description_free);
      cached_font = pango_font_description_copy (font);
      cached_resolution = resolution;
    }

  *out_width = cached_width;
  *out_height = cached_height;
  *out_mark = MAX (MARK_SIZE, (int) (MARK_SCALE * cached_height));
}

/* Of the room for all marks that a number may have, and the space before each. */
static int
get_marks_width (int mark)
{
  return ATLAS_N_CELL_MARKS * (MARK_SPACING + mark);
}

static void
atlas_specialty_number_measure (GtkWidget *widget,
                                GtkOrientation orientation,
                                int for_size,
                                int *minimum,
                                int *natural,
                                int *minimum_baseline,
                                int *natural_baseline)
{
  int width;
  int height;
  int mark;

  get_sizes (widget, &width, &height, &mark);
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? width + get_marks_width (mark)
                                                       : MAX (mark, height);
  *natural = *minimum;
}

/* Nothing stands back where contrast is asked for. */
static float
get_dim_alpha (void)
{
  return adw_style_manager_get_high_contrast (adw_style_manager_get_default ()) ? 1.0f : DIM_ALPHA;
}

/* At the right of its room, where the digits of a column meet: they read from left to right in any
 * language. A word without marks may reach into the room of these. */
static void
snapshot_text (AtlasSpecialtyNumber *self, GtkSnapshot *snapshot, int mark)
{
  GtkWidget *widget = GTK_WIDGET (self);
  PangoLayout *layout = get_layout (self);
  int room = gtk_widget_get_width (widget) - get_marks_width (mark);
  int available = self->n_marks == 0 ? gtk_widget_get_width (widget) : room;
  int width;
  int height;
  GdkRGBA color;

  pango_layout_set_width (layout, -1);
  pango_layout_get_pixel_size (layout, &width, &height);
  if (width > available)
    {
      pango_layout_set_width (layout, available * PANGO_SCALE);
      width = available;
    }
  gtk_widget_get_color (widget, &color);
  if (!self->known)
    color.alpha *= get_dim_alpha ();

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
      snapshot,
      &GRAPHENE_POINT_INIT (MAX (0, room - width), (gtk_widget_get_height (widget) - height) / 2));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

/* The first one is next to the digits. */
static void
snapshot_mark (AtlasSpecialtyNumber *self, GtkSnapshot *snapshot, guint index, int mark)
{
  int left = (int) index * (MARK_SPACING + mark) + MARK_SPACING - get_marks_width (mark);
  GtkWidget *widget = GTK_WIDGET (self);
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (widget));
  g_autoptr (GtkIconPaintable) icon = gtk_icon_theme_lookup_icon (
      theme, atlas_cell_mark_get_icon (self->marks[index]), NULL, mark,
      gtk_widget_get_scale_factor (widget), gtk_widget_get_direction (widget), 0);
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);
  if (self->marks[index] != ATLAS_CELL_MARK_CAUTION)
    color.alpha *= get_dim_alpha ();

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (gtk_widget_get_width (widget) + left,
                                                (gtk_widget_get_height (widget) - mark) / 2));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (icon), GDK_SNAPSHOT (snapshot),
                                            mark, mark, &color, 1);
  gtk_snapshot_restore (snapshot);
}

static void
atlas_specialty_number_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  AtlasSpecialtyNumber *self = ATLAS_SPECIALTY_NUMBER (widget);
  int width;
  int height;
  int mark;

  get_sizes (widget, &width, &height, &mark);
  if (self->text != NULL)
    snapshot_text (self, snapshot, mark);
  for (guint i = 0; i < self->n_marks; i++)
    snapshot_mark (self, snapshot, i, mark);
}

/* The font may be another one. */
static void
atlas_specialty_number_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (atlas_specialty_number_parent_class)->css_changed (widget, change);

  g_clear_object (&ATLAS_SPECIALTY_NUMBER (widget)->cached_layout);
}

static void
atlas_specialty_number_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (atlas_specialty_number_parent_class)->system_setting_changed (widget, setting);

  g_clear_object (&ATLAS_SPECIALTY_NUMBER (widget)->cached_layout);
}

static void
atlas_specialty_number_direction_changed (GtkWidget *widget, GtkTextDirection before)
{
  GTK_WIDGET_CLASS (atlas_specialty_number_parent_class)->direction_changed (widget, before);

  g_clear_object (&ATLAS_SPECIALTY_NUMBER (widget)->cached_layout);
}

static gboolean
atlas_specialty_number_query_tooltip (
    GtkWidget *widget, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  AtlasSpecialtyNumber *self = ATLAS_SPECIALTY_NUMBER (widget);
  g_autofree char *remarks = self->cell != NULL ? atlas_cell_describe_remarks (self->cell, "\n")
                                                : NULL;

  gtk_tooltip_set_text (tooltip, remarks);
  return remarks != NULL;
}

/* A number asks where it comes from. */
static void
atlas_specialty_number_activate (AtlasSpecialtyNumber *self)
{
  if (self->cell != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "list.receipt", "s",
                                atlas_cell_get_id (self->cell));
}

static void
add_bindings (GtkWidgetClass *widget_class)
{
  static const guint keys[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_space, GDK_KEY_KP_Space };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_signal (widget_class, keys[i], 0, "activate", NULL);
}

static void
atlas_specialty_number_finalize (GObject *object)
{
  AtlasSpecialtyNumber *self = ATLAS_SPECIALTY_NUMBER (object);

  g_clear_object (&self->cell);
  g_free (self->title);
  g_free (self->text);
  g_clear_object (&self->cached_layout);

  G_OBJECT_CLASS (atlas_specialty_number_parent_class)->finalize (object);
}

static void
atlas_specialty_number_class_init (AtlasSpecialtyNumberClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = atlas_specialty_number_finalize;
  widget_class->measure = atlas_specialty_number_measure;
  widget_class->snapshot = atlas_specialty_number_snapshot;
  widget_class->query_tooltip = atlas_specialty_number_query_tooltip;
  widget_class->css_changed = atlas_specialty_number_css_changed;
  widget_class->system_setting_changed = atlas_specialty_number_system_setting_changed;
  widget_class->direction_changed = atlas_specialty_number_direction_changed;

  guint activate = g_signal_new_class_handler (
      "activate", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION,
      G_CALLBACK (atlas_specialty_number_activate), NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_activate_signal (widget_class, activate);
  add_bindings (widget_class);
  gtk_widget_class_set_css_name (widget_class, "number");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
}

static void
atlas_specialty_number_init (AtlasSpecialtyNumber *self)
{
  g_signal_connect_object (adw_style_manager_get_default (), "notify::high-contrast",
                           G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

GtkWidget *
atlas_specialty_number_new (const char *title)
{
  AtlasSpecialtyNumber *self = g_object_new (ATLAS_TYPE_SPECIALTY_NUMBER, NULL);

  self->title = g_strdup (title);
  return GTK_WIDGET (self);
}

void
atlas_specialty_number_set_cell (AtlasSpecialtyNumber *self, AtlasCell *cell)
{
  double value;

  g_return_if_fail (ATLAS_IS_SPECIALTY_NUMBER (self));

  g_set_object (&self->cell, cell);
  self->known = cell != NULL && atlas_cell_get_value (cell, &value);
  self->n_marks = cell != NULL ? atlas_cell_list_marks (cell, self->marks) : 0;
  g_free (self->text);
  self->text = cell != NULL ? atlas_format_cell (cell) : g_strdup (_ ("not found"));
  g_clear_object (&self->cached_layout);
  gtk_widget_queue_draw (GTK_WIDGET (self));

  gtk_widget_set_sensitive (GTK_WIDGET (self), cell != NULL);

  g_autofree char *remarks = cell != NULL ? atlas_cell_describe_remarks (cell, "\n") : NULL;
  /* Translators: one of the numbers of a specialty: "Offered 5,379". */
  g_autofree char *name = g_strdup_printf (C_ ("number of a specialty", "%s %s"), self->title,
                                           self->text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  remarks != NULL ? remarks : "", -1);
}

AtlasCell *
atlas_specialty_number_get_cell (AtlasSpecialtyNumber *self)
{
  g_return_val_if_fail (ATLAS_IS_SPECIALTY_NUMBER (self), NULL);

  return self->cell;
}

const char *
atlas_specialty_number_get_text (AtlasSpecialtyNumber *self)
{
  g_return_val_if_fail (ATLAS_IS_SPECIALTY_NUMBER (self), NULL);

  return self->text;
}
