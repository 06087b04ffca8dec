/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-scene.h"

#include <math.h>

static void
clear_mark (gpointer data)
{
  AtlasMark *mark = data;

  g_free (mark->id);
  g_free (mark->label);
  g_free (mark->value_text);
  g_free (mark->short_text);
  g_free (mark->detail);
}

static void
clear_series (gpointer data)
{
  AtlasSeries *series = data;

  g_free (series->name);
  g_free (series->value_text);
  g_array_unref (series->marks);
}

static void
clear_tick (gpointer data)
{
  AtlasTick *tick = data;

  g_free (tick->label);
}

static void
clear_note (gpointer data)
{
  AtlasNote *note = data;

  g_free (note->text);
}

static void
clear_guide (gpointer data)
{
  AtlasGuide *guide = data;

  g_free (guide->label);
}

static GArray *
create_array (guint element_size, GDestroyNotify clear_func)
{
  GArray *array = g_array_new (FALSE, TRUE, element_size);

  g_array_set_clear_func (array, clear_func);
  return array;
}

AtlasScene *
atlas_scene_new (void)
{
  AtlasScene *self = g_new0 (AtlasScene, 1);

  self->series = create_array (sizeof (AtlasSeries), clear_series);
  self->notes = create_array (sizeof (AtlasNote), clear_note);
  self->x_ticks = create_array (sizeof (AtlasTick), clear_tick);
  self->y_ticks = create_array (sizeof (AtlasTick), clear_tick);
  self->guides = create_array (sizeof (AtlasGuide), clear_guide);
  return self;
}

void
atlas_scene_free (AtlasScene *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->description);
  g_free (self->key);
  g_free (self->empty_text);
  g_strfreev (self->footers);
  g_free (self->sources);
  g_free (self->license);
  g_array_unref (self->series);
  g_array_unref (self->notes);
  g_array_unref (self->x_ticks);
  g_array_unref (self->y_ticks);
  g_array_unref (self->guides);
  g_strfreev (self->more);
  g_strfreev (self->earlier);
  g_free (self);
}

AtlasSeries *
atlas_scene_add_series (AtlasScene *self, const char *name, const char *value_text, guint style)
{
  g_return_val_if_fail (self != NULL, NULL);

  AtlasSeries series = {
    .name = g_strdup (name),
    .value_text = g_strdup (value_text),
    .style = style,
    .marks = create_array (sizeof (AtlasMark), clear_mark),
  };
  g_array_append_val (self->series, series);
  return &g_array_index (self->series, AtlasSeries, self->series->len - 1);
}

AtlasMark *
atlas_series_add_mark (AtlasSeries *self, const char *id, double x, double y)
{
  g_return_val_if_fail (self != NULL, NULL);

  AtlasMark mark = {
    .id = g_strdup (id),
    .x = x,
    .y = y,
    .low = NAN,
    .high = NAN,
  };
  g_array_append_val (self->marks, mark);
  return &g_array_index (self->marks, AtlasMark, self->marks->len - 1);
}

static void
add_tick (GArray *ticks, double position, const char *label)
{
  AtlasTick tick = { .position = position, .label = g_strdup (label) };

  g_array_append_val (ticks, tick);
}

void
atlas_scene_add_x_tick (AtlasScene *self, double position, const char *label)
{
  g_return_if_fail (self != NULL);

  add_tick (self->x_ticks, position, label);
}

void
atlas_scene_add_y_tick (AtlasScene *self, double position, const char *label)
{
  g_return_if_fail (self != NULL);

  add_tick (self->y_ticks, position, label);
}

void
atlas_scene_add_note (AtlasScene *self, guint series, double x, const char *text)
{
  g_return_if_fail (self != NULL);

  AtlasNote note = { .series = series, .x = x, .text = g_strdup (text) };
  g_array_append_val (self->notes, note);
}

void
atlas_scene_add_guide (AtlasScene *self, double value, const char *label)
{
  g_return_if_fail (self != NULL);

  AtlasGuide guide = { .value = value, .label = g_strdup (label) };
  g_array_append_val (self->guides, guide);
}

gboolean
atlas_scene_is_empty (const AtlasScene *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return atlas_scene_get_n_marks (self) == 0;
}

guint
atlas_scene_get_n_marks (const AtlasScene *self)
{
  g_return_val_if_fail (self != NULL, 0);

  guint n_marks = 0;
  for (guint i = 0; i < self->series->len; i++)
    n_marks += atlas_scene_get_series (self, i)->marks->len;
  return n_marks;
}

const AtlasSeries *
atlas_scene_get_series (const AtlasScene *self, guint index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->series->len, NULL);

  return &g_array_index (self->series, AtlasSeries, index);
}

const AtlasMark *
atlas_series_get_mark (const AtlasSeries *self, guint index)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (index < self->marks->len, NULL);

  return &g_array_index (self->marks, AtlasMark, index);
}
