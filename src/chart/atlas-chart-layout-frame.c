/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Margins, heading and foot: everything around the plot and its axes. */

#include "atlas-chart-layout-private.h"

#include <math.h>

#define MARGIN_SIDE 3.0
#define MARGIN_TOP 2.2
#define MARGIN_BOTTOM 1.5
#define MARGIN_SCREEN 0.25
#define GAP_TITLE 0.6
#define GAP_HEADING 1.5
#define GAP_HEADING_CROWDED 0.9
#define GAP_FOOT 1.2
#define GAP_FOOTER 0.4
#define HEADING_SHARE_MAX 0.5
#define CROWDED_ROWS 16
/* The lines of a title are made about equally long, in steps of this; or two broken between clauses
 * where the first takes no more than this share. */
#define BALANCE_STEP 0.5
#define CLAUSE_SHARE_MAX 0.65

static gboolean
is_export (const AtlasLayoutPass *self)
{
  return self->layout->parts != ATLAS_CHART_PLOT;
}

void
atlas_layout_pass_place_margins (AtlasLayoutPass *self)
{
  double side = (is_export (self) ? MARGIN_SIDE : MARGIN_SCREEN) * self->unit;
  double taken = MIN (side, self->area.width / 4);

  self->area.x += taken;
  self->area.width -= 2 * taken;
  atlas_layout_pass_take_top (self, (is_export (self) ? MARGIN_TOP : MARGIN_SCREEN) * self->unit);
  atlas_layout_pass_take_bottom (self,
                                 (is_export (self) ? MARGIN_BOTTOM : MARGIN_SCREEN) * self->unit);
}

static guint
count_lines (const AtlasSize *wrapped, const AtlasSize *line)
{
  return line->height > 0 ? (guint) lround (wrapped->height / line->height) : 0;
}

/* Whether rows need the room that a large title would take. */
static gboolean
has_crowded_rows (const AtlasScene *scene)
{
  guint n_rows = scene->kind == ATLAS_CHART_GRID ? scene->series->len : scene->x_ticks->len;

  return (scene->kind == ATLAS_CHART_GRID || atlas_chart_kind_has_rows (scene->kind)) &&
         n_rows >= CROWDED_ROWS;
}

/* The largest of the title's sizes at which it takes two lines at most. */
static AtlasTextRole
choose_title_role (const AtlasLayoutPass *self, AtlasSize *out_line, AtlasSize *out_wrapped)
{
  static const AtlasTextRole roles[] = {
    ATLAS_TEXT_TITLE,
    ATLAS_TEXT_TITLE_MEDIUM,
    ATLAS_TEXT_TITLE_SMALL,
  };
  guint last = G_N_ELEMENTS (roles) - 1;

  for (guint i = has_crowded_rows (self->scene) ? last : 0;; i++)
    {
      const char *title = self->scene->title;
      *out_line = atlas_layout_pass_measure (self, title, roles[i], -1);
      *out_wrapped = out_line->width <= self->area.width
                         ? *out_line
                         : atlas_layout_pass_measure (self, title, roles[i], self->area.width);
      if (i == last || count_lines (out_wrapped, out_line) <= 2)
        return roles[i];
    }
}

static gboolean
ends_clause (const char *text)
{
  static const gunichar marks[] = { ';', ':', ',', 0x061b, 0x060c, 0x2014 };
  gunichar character = g_utf8_get_char (text);

  if (*g_utf8_next_char (text) != ' ')
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (character == marks[i])
      return TRUE;
  return FALSE;
}

static gboolean
fits_lines (const AtlasLayoutPass *self, AtlasTextRole role, double width, double height)
{
  AtlasSize size = atlas_layout_pass_measure (self, self->scene->title, role, width);

  return size.height <= height && size.width <= width;
}

/* The width at which the first line of a title ends with a clause, or 0. */
static double
find_clause_width (const AtlasLayoutPass *self,
                   AtlasTextRole role,
                   double line_width,
                   double height)
{
  const char *title = self->scene->title;
  double width_max = MIN (CLAUSE_SHARE_MAX * line_width, self->area.width);

  for (const char *at = title; *at != '\0'; at = g_utf8_next_char (at))
    {
      if (!ends_clause (at))
        continue;
      g_autofree char *clause = g_strndup (title, (gsize) (g_utf8_next_char (at) - title));
      double width = atlas_layout_pass_measure (self, clause, role, -1).width;
      if (width <= width_max && fits_lines (self, role, width, height))
        return width;
    }
  return 0;
}

/* The narrowest width at which a title takes no more lines. */
static double
balance_title (const AtlasLayoutPass *self,
               AtlasTextRole role,
               const AtlasSize *line,
               const AtlasSize *wrapped)
{
  guint n_lines = count_lines (wrapped, line);

  if (n_lines < 2 || line->width > n_lines * self->area.width)
    return self->area.width;

  double clause_width = n_lines == 2 ? find_clause_width (self, role, line->width, wrapped->height)
                                     : 0;
  if (clause_width > 0)
    return clause_width;
  for (double width = line->width / n_lines; width < self->area.width;
       width += BALANCE_STEP * self->unit)
    if (fits_lines (self, role, width, wrapped->height))
      return width;
  return self->area.width;
}

static void
place_top_text (
    AtlasLayoutPass *self, const char *text, AtlasTextRole role, double width, double height)
{
  AtlasRect bounds = { self->area.x, self->area.y, width, height };

  atlas_layout_pass_add_text (self, text, role, &bounds, -1, 0);
  atlas_layout_pass_take_top (self, height);
}

void
atlas_layout_pass_place_heading (AtlasLayoutPass *self)
{
  if (!(self->layout->parts & ATLAS_CHART_HEADING))
    return;

  if (atlas_text_is_set (self->scene->title))
    {
      AtlasSize line;
      AtlasSize wrapped;
      AtlasTextRole role = choose_title_role (self, &line, &wrapped);
      double width = balance_title (self, role, &line, &wrapped);
      place_top_text (self, self->scene->title, role, width, wrapped.height);
      atlas_layout_pass_take_top (self, GAP_TITLE * self->unit);
    }
  if (atlas_text_is_set (self->scene->subtitle))
    {
      AtlasSize size = atlas_layout_pass_measure (self, self->scene->subtitle, ATLAS_TEXT_SUBTITLE,
                                                  self->area.width);
      if (size.height <= HEADING_SHARE_MAX * self->area.height)
        place_top_text (self, self->scene->subtitle, ATLAS_TEXT_SUBTITLE, self->area.width,
                        size.height);
    }
  atlas_layout_pass_take_top (
      self, (has_crowded_rows (self->scene) ? GAP_HEADING_CROWDED : GAP_HEADING) * self->unit);
}

/* The longest wording that needs no more lines than the shortest. */
static const char *
choose_footer (const AtlasLayoutPass *self, double *out_height)
{
  char **footers = self->scene->footers;
  guint n_footers = footers != NULL ? g_strv_length (footers) : 0;
  const char *chosen = NULL;

  for (guint i = n_footers; i > 0; i--)
    {
      double height = atlas_layout_pass_measure (self, footers[i - 1], ATLAS_TEXT_FOOTER,
                                                 self->area.width)
                          .height;

      if (chosen != NULL && height > *out_height)
        break;
      chosen = footers[i - 1];
      *out_height = height;
    }

  return chosen;
}

static void
place_bottom_text (AtlasLayoutPass *self, const char *text, AtlasTextRole role, double height)
{
  AtlasRect bounds = {
    self->area.x,
    atlas_rect_get_bottom (&self->area) - height,
    self->area.width,
    height,
  };

  atlas_layout_pass_add_text (self, text, role, &bounds, -1, 0);
  atlas_layout_pass_take_bottom (self, height);
}

void
atlas_layout_pass_place_foot (AtlasLayoutPass *self)
{
  if (!(self->layout->parts & ATLAS_CHART_FOOT))
    return;

  double footer_height = 0;
  const char *footer = choose_footer (self, &footer_height);
  if (footer != NULL)
    {
      place_bottom_text (self, footer, ATLAS_TEXT_FOOTER, footer_height);
      atlas_layout_pass_take_bottom (self, GAP_FOOTER * self->unit);
    }
  if (atlas_text_is_set (self->scene->key))
    {
      AtlasSize key = atlas_layout_pass_measure (self, self->scene->key, ATLAS_TEXT_KEY,
                                                 self->area.width);
      place_bottom_text (self, self->scene->key, ATLAS_TEXT_KEY, key.height);
    }
  atlas_layout_pass_take_bottom (self, GAP_FOOT * self->unit);
}

void
atlas_layout_pass_place_empty_text (AtlasLayoutPass *self)
{
  const char *text = self->scene->empty_text;
  AtlasSize size = atlas_layout_pass_measure (self, text, ATLAS_TEXT_EMPTY, self->area.width);
  AtlasRect bounds = {
    self->area.x,
    self->area.y + MAX (0, (self->area.height - size.height) / 2),
    self->area.width,
    size.height,
  };

  atlas_layout_pass_add_text (self, text, ATLAS_TEXT_EMPTY, &bounds, -1, 0.5);
}
