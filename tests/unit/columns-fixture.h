/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Columns of parts, and grids of cells, with one year missing. */

#pragma once

#include "atlas-painter-private.h"
#include "chart-fixture.h"

#define START 2010
#define N_YEARS 12
#define GAP_YEAR 2013
#define MORE_MAX 60

static const AtlasChartKind kinds[] = { ATLAS_CHART_STACKS, ATLAS_CHART_GRID };

static inline double
get_amount (guint series, int year)
{
  return 4 + (series * 7 + (guint) year * 3) % 11;
}

static inline void
add_column_marks (AtlasSeries *series, guint index)
{
  for (int year = START; year < START + N_YEARS; year++)
    {
      if (year == GAP_YEAR)
        continue;
      double amount = get_amount (index, year);
      AtlasMark *mark = atlas_series_add_mark (series, NULL, year, amount);
      mark->value_text = g_strdup_printf ("%.1f", amount);
    }
}

/* Every second year of a row is without a value that a reason stands for. */
static inline void
add_reasons (AtlasSeries *series)
{
  for (guint i = 0; i < series->marks->len; i += 2)
    {
      AtlasMark *mark = &g_array_index (series->marks, AtlasMark, i);
      mark->y = NAN;
      g_free (mark->value_text);
      mark->value_text = g_strdup ("not published");
    }
}

static inline AtlasScene *
create_columns (AtlasChartKind kind, guint n_series)
{
  const char *footers[] = { LONG_FOOTER, SHORT_FOOTER, NULL };
  AtlasScene *scene = atlas_scene_new ();

  scene->kind = kind;
  scene->title = g_strdup (TITLE);
  scene->key = g_strdup ("A gap: no number found.");
  scene->empty_text = g_strdup ("Nothing was found. Choose more years.");
  scene->footers = g_strdupv ((char **) footers);
  scene->more = g_new0 (char *, MORE_MAX + 1);
  for (guint i = 0; i < MORE_MAX; i++)
    scene->more[i] = g_strdup_printf ("and %u more", i + 1);
  scene->earlier = g_new0 (char *, N_YEARS);
  for (guint i = 0; i < N_YEARS - 1; i++)
    scene->earlier[i] = g_strdup_printf ("from %u on", START + i + 1);
  scene->x_min = START;
  scene->x_max = START + N_YEARS - 1;
  for (int year = START; year < START + N_YEARS; year++)
    {
      g_autofree char *label = g_strdup_printf ("%d", year);
      atlas_scene_add_x_tick (scene, year, label);
    }
  for (int value = 0; value <= 20; value += 5)
    {
      g_autofree char *label = g_strdup_printf ("%d", value);
      atlas_scene_add_y_tick (scene, value, label);
    }
  for (guint i = 0; i < n_series; i++)
    {
      g_autofree char *name = g_strdup_printf ("Part %u", i);
      add_column_marks (atlas_scene_add_series (scene, name, "12.0", i), i);
    }
  return scene;
}

static inline AtlasSeries *
get_series (AtlasScene *scene, guint index)
{
  return &g_array_index (scene->series, AtlasSeries, index);
}

static inline gboolean
overlaps (const AtlasRect *a, const AtlasRect *b)
{
  return a->x + SLACK < b->x + b->width && b->x + SLACK < a->x + a->width &&
         a->y + SLACK < b->y + b->height && b->y + SLACK < a->y + a->height;
}

static inline gboolean
contains (const AtlasRect *outer, const AtlasRect *inner)
{
  return inner->x >= outer->x - SLACK && inner->y >= outer->y - SLACK &&
         inner->x + inner->width <= outer->x + outer->width + SLACK &&
         inner->y + inner->height <= outer->y + outer->height + SLACK;
}

static inline void
assert_on_canvas (const AtlasChartLayout *layout, const AtlasRect *rect)
{
  AtlasRect canvas = { 0, 0, layout->width, layout->height };

  g_assert_cmpfloat (rect->width, >=, 0);
  g_assert_cmpfloat (rect->height, >=, 0);
  g_assert_true (contains (&canvas, rect));
}

static inline void
assert_texts (const AtlasChartLayout *layout)
{
  for (guint i = 0; i < layout->legend->len; i++)
    assert_on_canvas (layout, &g_array_index (layout->legend, AtlasLegendBox, i).bounds);
  for (guint i = 0; i < layout->texts->len; i++)
    {
      const AtlasTextBox *text = get_text (layout, i);
      assert_on_canvas (layout, &text->bounds);
      for (guint j = 0; j < i; j++)
        g_assert_false (overlaps (&text->bounds, &get_text (layout, j)->bounds));
      for (guint j = 0; j < layout->legend->len; j++)
        g_assert_false (
            overlaps (&text->bounds, &g_array_index (layout->legend, AtlasLegendBox, j).bounds));
      for (guint j = 0; j < layout->marks->len; j++)
        if (text->on_mark == (int) j)
          g_assert_true (contains (&get_mark (layout, j)->bounds, &text->bounds));
        else
          g_assert_false (overlaps (&text->bounds, &get_mark (layout, j)->bounds));
    }
}

static inline void
assert_marks (const AtlasChartLayout *layout)
{
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const AtlasMarkBox *mark = get_mark (layout, i);
      AtlasRect middle = { mark->x, mark->y, 0, 0 };
      assert_on_canvas (layout, &mark->hit);
      g_assert_true (contains (&layout->plot, &mark->bounds));
      g_assert_true (contains (&mark->bounds, &middle));
      g_assert_true (contains (&mark->hit, &middle));
      for (guint j = 0; j < i; j++)
        {
          g_assert_false (overlaps (&mark->hit, &get_mark (layout, j)->hit));
          g_assert_false (overlaps (&mark->bounds, &get_mark (layout, j)->bounds));
        }
    }
}

static inline guint
count_on_marks (const AtlasChartLayout *layout)
{
  guint count = 0;

  for (guint i = 0; i < layout->texts->len; i++)
    count += get_text (layout, i)->on_mark >= 0;
  return count;
}
