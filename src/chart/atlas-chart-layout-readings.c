/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The values of dots in figures, at the end of their rows. */

#include "atlas-chart-layout-readings.h"

#include <langinfo.h>
#include <math.h>

#define GAP_COLUMN 1.2
#define GAP_DETAIL 0.5
#define HEAD_WIDTH 1.8
/* Of the width right of the row labels. */
#define PLOT_SHARE_MIN 0.4

static const AtlasSeries *
get_series (const AtlasReadings *self, guint index)
{
  return atlas_scene_get_series (self->rows->pass->scene, index);
}

/* The reason why there is no value stands in the plot. */
static const char *
get_value_text (const AtlasMark *mark)
{
  return isfinite (mark->y) ? mark->value_text : NULL;
}

/* Whether a number ends here; spaces may part its thousands. */
static gboolean
ends_number (const char *text)
{
  return g_str_has_prefix (text, nl_langinfo (RADIXCHAR)) ||
         (g_unichar_isspace (g_utf8_get_char (text)) &&
          !g_unichar_isdigit (g_utf8_get_char (g_utf8_next_char (text))));
}

static double
measure_width (const AtlasRows *rows, const char *text, AtlasTextRole role)
{
  return atlas_layout_pass_measure (rows->pass, text, atlas_rows_get_role (rows, role), -1).width;
}

/* Up to the decimal point, the unit or the remark: "248" of "248.0 (median)". */
static double
measure_number (const AtlasRows *rows, const char *value)
{
  const char *end = value;

  if (value == NULL)
    return 0;

  while (*end != '\0' && !ends_number (end))
    end = g_utf8_next_char (end);
  g_autofree char *number = g_strndup (value, (gsize) (end - value));
  return measure_width (rows, number, ATLAS_TEXT_VALUE);
}

static void
measure_mark (AtlasReading *column, const AtlasRows *rows, const AtlasMark *mark)
{
  const char *value = get_value_text (mark);
  double number = measure_number (rows, value);
  double rest = measure_width (rows, value, ATLAS_TEXT_VALUE) - number;
  double detail = measure_width (rows, mark->detail, ATLAS_TEXT_DETAIL);

  column->number = MAX (column->number, number);
  column->rest = MAX (column->rest, rest);
  column->detail = MAX (column->detail, detail);
  if (detail > 0)
    column->unit = MAX (column->unit, rest);
}

void
atlas_readings_init (AtlasReadings *self, const AtlasRows *rows)
{
  guint row;

  *self = (AtlasReadings) {
    .rows = rows,
    .columns = g_new0 (AtlasReading, rows->pass->scene->series->len),
    .n_columns = rows->pass->scene->series->len,
  };
  for (guint i = 0; i < self->n_columns; i++)
    for (guint j = 0; j < get_series (self, i)->marks->len; j++)
      {
        const AtlasMark *mark = atlas_series_get_mark (get_series (self, i), j);
        if (atlas_rows_find_row (rows, mark, &row))
          measure_mark (&self->columns[i], rows, mark);
      }
}

void
atlas_readings_clear (AtlasReadings *self)
{
  g_clear_pointer (&self->columns, g_free);
}

/* Where details begin in a column, behind the values. */
static double
get_detail_start (const AtlasReadings *self, const AtlasReading *column)
{
  return self->mode == ATLAS_READINGS_ALL
             ? column->number + column->unit + GAP_DETAIL * self->rows->pass->unit
             : 0;
}

static double
get_column_width (const AtlasReadings *self, guint index)
{
  const AtlasReading *column = &self->columns[index];
  double values = self->mode == ATLAS_READINGS_ALL ? column->number + column->rest : 0;
  double details = column->detail > 0 ? get_detail_start (self, column) + column->detail : 0;

  return self->mode == ATLAS_READINGS_NONE ? 0 : MAX (values, details);
}

double
atlas_readings_get_width (const AtlasReadings *self)
{
  double width = 0;

  for (guint i = 0; i < self->n_columns; i++)
    if (get_column_width (self, i) > 0)
      width += GAP_COLUMN * self->rows->pass->unit + get_column_width (self, i);
  return width;
}

void
atlas_readings_choose_mode (AtlasReadings *self, double width)
{
  self->mode = self->rows->narrow ? ATLAS_READINGS_NONE : ATLAS_READINGS_ALL;
  while (self->mode != ATLAS_READINGS_NONE &&
         width - atlas_readings_get_width (self) < PLOT_SHARE_MIN * width)
    self->mode--;
}

static guint
count_columns (const AtlasReadings *self)
{
  guint count = 0;

  for (guint i = 0; i < self->n_columns; i++)
    count += get_column_width (self, i) > 0;
  return count;
}

double
atlas_readings_get_head_height (const AtlasReadings *self)
{
  return count_columns (self) > ATLAS_READINGS_N_WITHOUT_HEADS
             ? ATLAS_READINGS_HEAD_HEIGHT * self->rows->pass->unit
             : 0;
}

static void
add_text (const AtlasReadings *self,
          const char *text,
          AtlasTextRole part,
          guint row,
          double x,
          int series)
{
  AtlasLayoutPass *pass = self->rows->pass;
  AtlasTextRole role = atlas_rows_get_role (self->rows, part);
  AtlasSize size = atlas_layout_pass_measure (pass, text, role, -1);
  AtlasRect bounds = atlas_rows_get_text_bounds (self->rows, row, x, size);

  atlas_layout_pass_add_text (pass, text, role, &bounds, series, 0);
}

static void
add_reading (const AtlasReadings *self, const AtlasMarkBox *box, double x, gboolean in_color)
{
  const AtlasReading *column = &self->columns[box->series];
  const AtlasMark *mark = atlas_series_get_mark (get_series (self, box->series), box->mark);
  const char *value = get_value_text (mark);
  int series = in_color ? (int) box->series : -1;
  guint row;

  if (!atlas_rows_find_row (self->rows, mark, &row))
    return;
  if (self->mode == ATLAS_READINGS_ALL)
    add_text (self, value, ATLAS_TEXT_VALUE, row,
              x + column->number - measure_number (self->rows, value), series);
  add_text (self, mark->detail, ATLAS_TEXT_DETAIL, row, x + get_detail_start (self, column),
            series);
}

static void
add_head (const AtlasReadings *self, guint index, double x)
{
  const AtlasLayoutPass *pass = self->rows->pass;
  double width = MIN (HEAD_WIDTH * pass->unit, get_column_width (self, index));
  double height = self->rows->head_height;
  AtlasLegendBox head = { index, { x, pass->layout->plot.y - height, width, height } };

  if (height > 0)
    g_array_append_val (pass->layout->legend, head);
}

void
atlas_readings_add (const AtlasReadings *self)
{
  const AtlasLayoutPass *pass = self->rows->pass;
  double x = atlas_rect_get_right (&pass->area) - atlas_readings_get_width (self);
  gboolean in_color = count_columns (self) > 1;

  for (guint i = 0; i < self->n_columns; i++)
    {
      double width = get_column_width (self, i);
      if (!(width > 0))
        continue;
      x += GAP_COLUMN * pass->unit;
      add_head (self, i, x);
      for (guint j = 0; j < pass->layout->marks->len; j++)
        {
          const AtlasMarkBox *box = &g_array_index (pass->layout->marks, AtlasMarkBox, j);
          if (box->series == i)
            add_reading (self, box, x, in_color);
        }
      x += width;
    }
}
