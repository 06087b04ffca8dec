/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-painter-private.h"

#include <math.h>
#include <pango/pangocairo.h>

void
atlas_text_pen_init (AtlasTextPen *self,
                     const AtlasTheme *theme,
                     double text_size,
                     PangoContext *context)
{
  *self = (AtlasTextPen) {
    .theme = theme,
    .context = context,
    .saved_direction = pango_context_get_base_dir (context),
    .text_size = text_size,
  };
  pango_context_set_base_dir (context, theme->rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
}

void
atlas_text_pen_clear (AtlasTextPen *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->layouts); i++)
    g_clear_object (&self->layouts[i]);
  pango_context_set_base_dir (self->context, self->saved_direction);
}

static PangoLayout *
create_layout (const AtlasTextPen *self, AtlasTextRole role)
{
  PangoFontDescription *font = pango_font_description_copy (
      pango_context_get_font_description (self->context));
  PangoLayout *layout = pango_layout_new (self->context);
  guint max_lines = atlas_text_role_get_max_lines (role);

  if (self->theme->font_family != NULL)
    pango_font_description_set_family_static (font, self->theme->font_family);
  pango_font_description_set_absolute_size (font, atlas_text_role_get_size (role, self->text_size) *
                                                      PANGO_SCALE);
  pango_font_description_set_weight (font, atlas_text_role_is_bold (role) ? PANGO_WEIGHT_BOLD
                                                                          : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  if (max_lines > 0)
    {
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
      pango_layout_set_height (layout, -(int) max_lines);
    }
  pango_layout_set_single_paragraph_mode (layout, max_lines == 1);
  return layout;
}

/* In a mirrored chart a number would drag its sign to the other side: "% 48.7". Isolated, a text
 * runs in the direction of its own first letter, and a number from left to right. */
static char *
isolate (const AtlasTextPen *self, const char *text, AtlasTextRole role)
{
  AtlasTextRole part = atlas_text_role_get_part (role);
  gboolean is_number = part == ATLAS_TEXT_TICK || part == ATLAS_TEXT_VALUE ||
                       part == ATLAS_TEXT_DETAIL || part == ATLAS_TEXT_SERIES_VALUE;

  return self->theme->rtl && is_number ? g_strconcat ("\u2068", text, "\u2069", NULL)
                                       : g_strdup (text);
}

/* Whether @layout has @text on a single line that fits; breaking it anew would change nothing. */
static gboolean
is_laid_out (PangoLayout *layout, const char *text, int width)
{
  PangoRectangle logical;

  if (pango_layout_get_width (layout) >= 0 || !g_str_equal (pango_layout_get_text (layout), text))
    return FALSE;

  pango_layout_get_extents (layout, NULL, &logical);
  return width < 0 || logical.width <= width;
}

static gboolean
is_in_word (const char *text, const char *hyphen)
{
  return hyphen > text && g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (hyphen))) &&
         g_unichar_isalnum (g_utf8_get_char (hyphen + 1));
}

/* Words with a hyphen stay whole: "non-U.S." is no "non-" and no "U.S.". Digits below each other
 * are equally wide. */
static PangoAttrList *
create_attributes (const char *text, AtlasTextRole role)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  if (atlas_text_role_get_part (role) == ATLAS_TEXT_VALUE)
    pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum"));
  for (const char *hyphen = strchr (text, '-'); hyphen != NULL; hyphen = strchr (hyphen + 1, '-'))
    {
      if (!is_in_word (text, hyphen))
        continue;
      PangoAttribute *whole = pango_attr_allow_breaks_new (FALSE);
      whole->start_index = (guint) (hyphen - text);
      whole->end_index = (guint) (g_utf8_next_char (hyphen + 1) - text);
      pango_attr_list_insert (attributes, whole);
    }
  return attributes;
}

static PangoLayout *
set_text (AtlasTextPen *self, const char *plain, AtlasTextRole role, double max_width)
{
  g_autofree char *text = isolate (self, plain, role);
  PangoLayout *layout = self->layouts[role];
  /* A unit more, so that a text fits the width that was measured for it. */
  int width = max_width < 0 ? -1 : (int) ceil (max_width * PANGO_SCALE) + 1;

  if (layout == NULL)
    layout = self->layouts[role] = create_layout (self, role);
  else if (is_laid_out (layout, text, width))
    return layout;

  PangoAttrList *attributes = create_attributes (text, role);
  pango_layout_set_width (layout, width);
  pango_layout_set_text (layout, text, -1);
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  return layout;
}

void
atlas_text_pen_measure (const char *text,
                        AtlasTextRole role,
                        double max_width,
                        double *out_width,
                        double *out_height,
                        gpointer user_data)
{
  PangoRectangle logical;

  pango_layout_get_extents (set_text (user_data, text, role, max_width), NULL, &logical);
  *out_width = (double) logical.width / PANGO_SCALE;
  *out_height = (double) logical.height / PANGO_SCALE;
}

static gboolean
is_strong (AtlasTextRole role)
{
  AtlasTextRole part = atlas_text_role_get_part (role);

  return part == ATLAS_TEXT_SERIES_VALUE || part == ATLAS_TEXT_ROW || part == ATLAS_TEXT_VALUE ||
         atlas_text_role_is_bold (role);
}

static AtlasColor
get_text_color (const AtlasTextPen *self, const AtlasTextBox *box)
{
  if (box->series < 0)
    return is_strong (box->role) ? self->theme->text : self->theme->dim_text;

  AtlasSeriesStyle style;
  atlas_theme_get_series_style (self->theme, (guint) box->series, &style);
  return style.text_color;
}

/* Pango widens an ellipsis until the line fills its width: what is seen ends before. */
static double
get_ellipsis_slack (PangoLayout *layout,
                    const PangoRectangle *ink,
                    const PangoRectangle *logical,
                    gboolean rtl)
{
  if (!pango_layout_is_ellipsized (layout))
    return 0;
  return (double) (rtl ? -ink->x : logical->width - ink->x - ink->width) / PANGO_SCALE;
}

/* Line by line, because Pango aligns a paragraph by its own direction and a chart by its page's. */
static void
show_lines (PangoLayout *layout, const AtlasTextBox *box, gboolean rtl, cairo_t *cr)
{
  double align = rtl ? 1 - box->align : box->align;
  PangoLayoutIter *iter = pango_layout_get_iter (layout);

  do
    {
      PangoRectangle ink;
      PangoRectangle logical;
      pango_layout_iter_get_line_extents (iter, &ink, &logical);
      double room = box->bounds.width - (double) logical.width / PANGO_SCALE;
      double baseline = (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE;
      double slack = box->align * get_ellipsis_slack (layout, &ink, &logical, rtl);
      cairo_move_to (cr, box->bounds.x + room * align + slack, box->bounds.y + baseline);
      pango_cairo_show_layout_line (cr, pango_layout_iter_get_line_readonly (iter));
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}

void
atlas_text_pen_draw_in (AtlasTextPen *self,
                        const AtlasTextBox *box,
                        const AtlasColor *color,
                        cairo_t *cr)
{
  PangoLayout *layout = set_text (self, box->text, box->role, box->bounds.width);

  atlas_painter_set_color (cr, color);
  show_lines (layout, box, self->theme->rtl, cr);
}

void
atlas_text_pen_draw (AtlasTextPen *self, const AtlasTextBox *box, cairo_t *cr)
{
  AtlasColor color = get_text_color (self, box);

  atlas_text_pen_draw_in (self, box, &color, cr);
}
