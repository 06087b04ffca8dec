/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What to do first, and what stands under what. */

#include "config.h"

#include "atlas-assessment-item-private.h"

/* ---- The order ---- */

/* What has no date comes after what has one. */
static int
compare_dates (const char *a, const char *b)
{
  if (a == NULL || b == NULL)
    return (a == NULL) - (b == NULL);

  return g_strcmp0 (a, b);
}

static int
compare_items (gconstpointer a, gconstpointer b)
{
  const AtlasAssessmentItem *left = a;
  const AtlasAssessmentItem *right = b;
  int stops = right->is_hard_stop - left->is_hard_stop;
  int dates = compare_dates (left->rule->deadline.date, right->rule->deadline.date);
  int stages = (int) left->rule->stage - (int) right->rule->stage;

  if (stops != 0)
    return stops;
  if (dates != 0)
    return dates;

  return stages != 0 ? stages : g_strcmp0 (left->rule->id, right->rule->id);
}

/* ---- The groups ---- */

/* (nullable): the item that @item stands under. What ends the way is told before everything else.
 */
static AtlasAssessmentItem *
find_heading (GPtrArray *items, const AtlasSeasonGroup *group, const AtlasAssessmentItem *item)
{
  if (group == NULL || group->heading == NULL || item->is_hard_stop)
    return NULL;

  for (guint i = 0; i < items->len; i++)
    {
      AtlasAssessmentItem *heading = g_ptr_array_index (items, i);

      if (g_str_equal (heading->rule->id, group->heading) && heading->outcome == item->outcome &&
          heading->rule->ship_as_fact)
        return heading;
    }

  return NULL;
}

typedef struct
{
  GPtrArray *from; /* sorted; NULL where an item has been taken */
  GPtrArray *to;
  GPtrArray *headings; /* (element-type AtlasAssessmentItem) (nullable): of each in @from */
} Sorting;

/* The item at @index, and below it what it heads. */
static void
take (Sorting *self, guint index, guint depth)
{
  AtlasAssessmentItem *item = g_ptr_array_index (self->from, index);

  self->from->pdata[index] = NULL;
  item->depth = depth;
  g_ptr_array_add (self->to, item);
  for (guint i = 0; i < self->from->len; i++)
    {
      AtlasAssessmentItem *other = g_ptr_array_index (self->from, i);

      if (other == NULL || g_ptr_array_index (self->headings, i) != item)
        continue;

      other->heading = item->rule;
      take (self, i, depth + 1);
    }
}

/* Everything of the same outcome under the same words. */
static void
take_group (Sorting *self, const AtlasSeasonGroup *group, AtlasOutcome outcome)
{
  for (guint i = 0; i < self->from->len; i++)
    {
      AtlasAssessmentItem *item = g_ptr_array_index (self->from, i);

      if (item != NULL && item->group == group && item->outcome == outcome)
        take (self, i, 1);
    }
}

/* What is at the top of the headings above the item at @index. */
static guint
find_top (const Sorting *self, guint index)
{
  guint top = index;

  while (g_ptr_array_index (self->headings, top) != NULL)
    if (!g_ptr_array_find (self->from, g_ptr_array_index (self->headings, top), &top))
      return index;

  return top;
}

void
atlas_assessment_items_sort (GPtrArray *items, const AtlasSeason *season)
{
  g_autoptr (GPtrArray) headings = g_ptr_array_new ();
  g_autoptr (GPtrArray) sorted = g_ptr_array_sized_new (items->len);
  Sorting sorting = { items, sorted, headings };

  g_ptr_array_sort_values (items, compare_items);
  for (guint i = 0; i < items->len; i++)
    {
      AtlasAssessmentItem *item = g_ptr_array_index (items, i);
      /* what is met, or only good to know, is told one by one */
      const AtlasSeasonGroup *group = item->outcome <= ATLAS_OUTCOME_TO_CLARIFY
                                          ? g_hash_table_lookup (season->groups_by_rule,
                                                                 item->rule->id)
                                          : NULL;

      item->group = group != NULL && group->heading == NULL ? group : NULL;
      g_ptr_array_add (headings, find_heading (items, group, item));
    }

  for (guint i = 0; i < items->len; i++)
    {
      if (g_ptr_array_index (items, i) == NULL)
        continue;

      guint top = find_top (&sorting, i);
      const AtlasAssessmentItem *item = g_ptr_array_index (items, top);
      if (item->group != NULL)
        take_group (&sorting, item->group, item->outcome);
      else
        take (&sorting, top, 0);
    }

  for (guint i = 0; i < items->len; i++)
    items->pdata[i] = g_ptr_array_index (sorted, i);
}
