/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* How the values of a table of shaded cells are written into them. */

#include "atlas-chart-layout-grid.h"

/* The shortest that a value is written. */
static const char *
get_short_text (const AtlasMark *mark)
{
  return mark->short_text != NULL ? mark->short_text : mark->value_text;
}

double *
atlas_grid_measure_values (const AtlasGrid *self)
{
  const AtlasScene *scene = self->pass->scene;
  AtlasTextRole role = atlas_row_plan_get_role (&self->plan, ATLAS_TEXT_DETAIL);
  double start = self->pass->layout->x_scale.domain_start;
  double *widths = g_new0 (double, self->n_columns);

  for (guint i = 0; i < self->n_rows; i++)
    {
      const AtlasSeries *series = atlas_scene_get_series (scene, i);
      for (guint j = 0; j < series->marks->len; j++)
        {
          const AtlasMark *mark = atlas_series_get_mark (series, j);
          if (!atlas_mark_is_drawn (mark))
            continue;
          double *widest = &widths[(guint) (mark->x - start)];
          *widest = MAX (
              *widest,
              atlas_layout_pass_measure (self->pass, get_short_text (mark), role, -1).width);
        }
    }
  for (guint i = self->n_columns - 1; i > 0; i--)
    widths[i - 1] = MAX (widths[i - 1], widths[i]);
  return widths;
}

static const AtlasMark *
get_cell (const AtlasGrid *self, guint index)
{
  const AtlasMarkBox *box = &g_array_index (self->pass->layout->marks, AtlasMarkBox, index);

  return atlas_series_get_mark (atlas_scene_get_series (self->pass->scene, box->series), box->mark);
}

/* How a value is written, from the most to the least telling. */
typedef struct
{
  AtlasTextRole role;
  gboolean is_short;
} Wording;

static const Wording wordings[] = {
  { ATLAS_TEXT_VALUE, FALSE },
  { ATLAS_TEXT_DETAIL, FALSE },
  { ATLAS_TEXT_DETAIL, TRUE },
};

static const char *
write_value (const AtlasGrid *self, guint index, const Wording *wording)
{
  const AtlasMark *mark = get_cell (self, index);

  if (!atlas_mark_is_drawn (mark))
    return NULL;
  return wording->is_short ? get_short_text (mark) : mark->value_text;
}

/* Whether the value of every cell fits into it. A line of text has room above and below its
 * letters.
 */
static gboolean
fit_values (const AtlasGrid *self, const Wording *wording, AtlasSize *out_sizes)
{
  AtlasTextRole role = atlas_row_plan_get_role (&self->plan, wording->role);
  double padding = ATLAS_GRID_PADDING * self->pass->unit;
  double width = atlas_grid_get_cell_width (self) - 2 * padding;
  double height = self->pass->layout->plot.height / self->n_shown;

  for (guint i = 0; i < self->pass->layout->marks->len; i++)
    {
      out_sizes[i] = atlas_layout_pass_measure (self->pass, write_value (self, i, wording), role,
                                                -1);
      if (out_sizes[i].width > width || out_sizes[i].height > height)
        return FALSE;
    }
  return TRUE;
}

static void
add_values (const AtlasGrid *self, const Wording *wording, const AtlasSize *sizes)
{
  GArray *marks = self->pass->layout->marks;

  for (guint i = 0; i < marks->len; i++)
    {
      const AtlasMarkBox *box = &g_array_index (marks, AtlasMarkBox, i);
      AtlasRect bounds = {
        box->x - sizes[i].width / 2,
        box->y - sizes[i].height / 2,
        sizes[i].width,
        sizes[i].height,
      };
      if (sizes[i].width > 0)
        atlas_layout_pass_add_text_on_mark (self->pass, write_value (self, i, wording),
                                            atlas_row_plan_get_role (&self->plan, wording->role),
                                            &bounds, i);
    }
}

void
atlas_grid_place_values (const AtlasGrid *self)
{
  g_autofree AtlasSize *sizes = g_new0 (AtlasSize, self->pass->layout->marks->len);

  for (guint i = 0; i < G_N_ELEMENTS (wordings); i++)
    if (fit_values (self, &wordings[i], sizes))
      {
        add_values (self, &wordings[i], sizes);
        return;
      }
}
