/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Lines across the rows at one value, and what they are, above the plot. */

#include "atlas-chart-layout-rows.h"

#include <math.h>

#define N_ANCHORS 3
#define N_CHOICES (4 * N_ANCHORS)
#define N_TOGETHER_MAX 3
#define LEVELS_SHARE_MAX 0.3
#define DISTANCE_LABELS 0.7
#define DISTANCE_LINE 0.15
#define GAP_LEVEL 0.15
#define GAP_PLOT 0.35

/**
 * Label:
 * @level: how many lines of labels stand between it and the plot
 * @placed: %FALSE where the guide has none or there is no room
 */
typedef struct
{
  const char *text;
  double x;
  double left;
  AtlasSize size;
  guint level;
  gboolean placed;
} Label;

static gboolean
is_across (const Label *label, double x, double distance)
{
  return x > label->left - distance && x < label->left + label->size.width + distance;
}

/* Labels keep apart, and no line runs through the label of another. */
static gboolean
is_free (const Label *labels, guint index, double unit)
{
  const Label *label = &labels[index];

  for (guint i = 0; i < index; i++)
    {
      const Label *other = &labels[i];
      double end = label->left + label->size.width;
      double other_end = other->left + other->size.width;
      if (!other->placed)
        continue;
      if (other->level == label->level && label->left < other_end + DISTANCE_LABELS * unit &&
          other->left < end + DISTANCE_LABELS * unit)
        return FALSE;
      if ((other->level < label->level && is_across (other, label->x, DISTANCE_LINE * unit)) ||
          (other->level > label->level && is_across (label, other->x, DISTANCE_LINE * unit)))
        return FALSE;
    }
  return TRUE;
}

/* Over its line, or beginning or ending there; @choice counts the ways, those near the plot first.
 */
static gboolean
try_label (const AtlasRows *self, Label *labels, guint index, guint choice)
{
  static const double anchors[] = { 0.5, 0, 1 };
  const AtlasRect *area = &self->pass->area;
  Label *label = &labels[index];
  double left = label->x - anchors[choice % N_ANCHORS] * label->size.width;

  label->left = MAX (area->x, MIN (left, atlas_rect_get_right (area) - label->size.width));
  label->level = choice / N_ANCHORS;
  label->placed = is_free (labels, index, self->pass->unit);
  return label->placed;
}

/* All labels from @index on; what is in the way of a later one is tried elsewhere. */
static gboolean
place_all (const AtlasRows *self, Label *labels, guint n_labels, guint index)
{
  while (index < n_labels && !(labels[index].size.width > 0))
    index++;
  if (index == n_labels)
    return TRUE;

  for (guint choice = 0; choice < N_CHOICES; choice++)
    if (try_label (self, labels, index, choice) && place_all (self, labels, n_labels, index + 1))
      return TRUE;
  labels[index].placed = FALSE;
  return FALSE;
}

static void
place_each (const AtlasRows *self, Label *labels, guint n_labels)
{
  for (guint i = 0; i < n_labels; i++)
    for (guint choice = 0; labels[i].size.width > 0 && choice < N_CHOICES; choice++)
      if (try_label (self, labels, i, choice))
        break;
}

static guint
place_labels (const AtlasRows *self, Label *labels)
{
  const AtlasLayoutPass *pass = self->pass;
  GArray *guides = pass->scene->guides;
  guint n_levels = 0;

  for (guint i = 0; i < guides->len; i++)
    {
      const AtlasGuide *guide = &g_array_index (guides, AtlasGuide, i);
      labels[i].text = guide->label;
      labels[i].x = atlas_scale_map (&pass->layout->x_scale, guide->value);
      if (!isfinite (guide->value))
        continue;
      labels[i].size = atlas_layout_pass_measure (pass, guide->label, ATLAS_TEXT_VALUE, -1);
      labels[i].size.width = MIN (labels[i].size.width, pass->area.width);
    }
  if (guides->len > N_TOGETHER_MAX || !place_all (self, labels, guides->len, 0))
    place_each (self, labels, guides->len);
  for (guint i = 0; i < guides->len; i++)
    if (labels[i].placed)
      n_levels = MAX (n_levels, labels[i].level + 1);
  return n_levels;
}

static double
get_level_height (const AtlasLayoutPass *pass, const Label *labels)
{
  double height = 0;

  for (guint i = 0; i < pass->scene->guides->len; i++)
    height = MAX (height, labels[i].size.height);
  return height + GAP_LEVEL * pass->unit;
}

static void
add_guide (AtlasLayoutPass *pass, const Label *label, double bottom, double level_height)
{
  double y = bottom - GAP_PLOT * pass->unit - label->level * level_height - label->size.height;
  AtlasRect bounds = { label->left, y, label->size.width, label->size.height };
  AtlasGuideBox guide = { .x = label->x, .y_start = bottom };

  if (label->placed)
    {
      atlas_layout_pass_add_text (pass, label->text, ATLAS_TEXT_VALUE, &bounds, -1, 0.5);
      guide.y_start = atlas_rect_get_bottom (&bounds);
    }
  if (isfinite (label->x))
    g_array_append_val (pass->layout->guides, guide);
}

void
atlas_rows_place_guides (AtlasRows *self)
{
  AtlasLayoutPass *pass = self->pass;
  guint n_guides = pass->scene->guides->len;
  g_autofree Label *labels = g_new0 (Label, n_guides);
  guint n_levels = place_labels (self, labels);
  double level_height = get_level_height (pass, labels);
  double height = n_levels * level_height;

  if (n_levels == 0 || height > LEVELS_SHARE_MAX * pass->area.height)
    for (guint i = 0; i < n_guides; i++)
      labels[i].placed = FALSE;
  else
    atlas_layout_pass_take_top (pass, height + GAP_PLOT * pass->unit);

  for (guint i = 0; i < n_guides; i++)
    add_guide (pass, &labels[i], pass->area.y, level_height);
}
