/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is said of a ranking: its title, true of any numbers, and what stands below it. */

#include "config.h"

#include "atlas-ranking.h"

#include "atlas-format.h"

#include <glib/gi18n.h>
#include <math.h>

/* Numbers whose ranges only touch are told apart, in spite of the error of binary fractions. */
#define TOLERANCE 1e-6

static gboolean
print_alike (const AtlasRankedNumber *a, const AtlasRankedNumber *b)
{
  g_autofree char *a_text = atlas_ranked_number_format (a);
  g_autofree char *b_text = atlas_ranked_number_format (b);

  return g_str_equal (a_text, b_text);
}

static const AtlasRankedNumber *
get_pooled (const AtlasRanking *self, guint index)
{
  return g_ptr_array_index (self->pool, index);
}

static const AtlasRankedNumber *
get_last (const AtlasRanking *self)
{
  return get_pooled (self, self->pool->len - 1);
}

/* Whether two may be the same, rounded differently: 43 and 43.2; or look so. */
static gboolean
may_be_equal (const AtlasRankedNumber *a, const AtlasRankedNumber *b)
{
  double slack = atlas_ranked_number_get_slack (a) + atlas_ranked_number_get_slack (b);

  return fabs (a->value - b->value) < slack - TOLERANCE || print_alike (a, b);
}

/* A doubtful number, or one of very few, makes no headline where sound ones can. */
static gboolean
may_lead (const AtlasRankedNumber *number, gboolean only_sound)
{
  return atlas_ranked_number_is_known (number) &&
         (!only_sound || atlas_ranked_number_is_sound (number));
}

/**
 * Lead:
 * @first: the one with the highest number, or the lowest of those that fell
 * @falls: whether it is the largest fall
 * @only_sound: whether doubtful and small numbers were set aside
 * @n_pool: of how many it is the first
 * @aside: whether any that was set aside goes beyond it
 * @n_equal: how many of these have its number
 * @n_maybe_equal: how many may have it, rounded differently
 * @second: (nullable): the next that has its number
 */
typedef struct
{
  const AtlasRankedNumber *first;
  gboolean falls;
  gboolean only_sound;
  guint n_pool;
  gboolean aside;
  guint n_equal;
  guint n_maybe_equal;
  const AtlasRankedNumber *second;
} Lead;

static gboolean
goes_beyond (const Lead *lead, const AtlasRankedNumber *number)
{
  return may_be_equal (number, lead->first) ||
         (lead->falls ? number->value < lead->first->value : number->value > lead->first->value);
}

/* Numbers that were set aside concern the title only where they go beyond the lead. */
static void
set_aside (const AtlasRanking *self, Lead *lead)
{
  for (guint i = 0; lead->only_sound && i < self->pool->len; i++)
    {
      const AtlasRankedNumber *number = get_pooled (self, i);

      lead->aside |= !atlas_ranked_number_is_sound (number) && goes_beyond (lead, number);
    }
  if (!lead->aside)
    lead->n_pool = self->pool->len;
}

static void
count_equal (const AtlasRanking *self, Lead *lead)
{
  for (guint i = 0; i < self->pool->len; i++)
    {
      const AtlasRankedNumber *number = get_pooled (self, i);

      if (!may_lead (number, lead->only_sound))
        continue;
      lead->n_maybe_equal += may_be_equal (number, lead->first);
      lead->n_equal += print_alike (number, lead->first);
      if (number != lead->first && lead->second == NULL && print_alike (number, lead->first))
        lead->second = number;
    }
}

static void
find_lead (const AtlasRanking *self, Lead *lead)
{
  guint n_sound = 0;
  const AtlasRankedNumber *last = NULL;

  *lead = (Lead) { .first = NULL };
  for (guint i = 0; i < self->pool->len; i++)
    n_sound += atlas_ranked_number_is_sound (get_pooled (self, i));
  lead->only_sound = n_sound >= 2;
  lead->n_pool = lead->only_sound ? n_sound : self->pool->len;

  for (guint i = 0; i < self->pool->len; i++)
    if (may_lead (get_pooled (self, i), lead->only_sound))
      {
        last = get_pooled (self, i);
        lead->first = lead->first != NULL ? lead->first : last;
      }
  lead->falls = self->since != 0 && lead->first->value <= 0.0 && last->value < 0.0;
  if (lead->falls)
    lead->first = last;
  count_equal (self, lead);
  set_aside (self, lead);
}

static char *
describe_leader (const AtlasRanking *self, const Lead *lead)
{
  return self->since != 0
             ? atlas_ranking_title_largest_change (self->measure, lead->first, lead->n_pool)
             : atlas_ranking_title_highest (self->measure, lead->first, lead->n_pool, lead->aside);
}

static gboolean
is_one_year_post (const AtlasRankedNumber *number)
{
  return atlas_specialty_get_group (number->specialty) ==
         ATLAS_SPECIALTY_GROUP_PRELIMINARY_TRANSITIONAL;
}

static guint
count_one_year_posts (const AtlasRanking *self)
{
  guint n = 0;

  for (guint i = 0; i < self->pool->len; i++)
    n += is_one_year_post (get_pooled (self, i));

  return n;
}

/* A preliminary or transitional year leads only among its like. */
static gboolean
is_alone (const AtlasRanking *self, const Lead *lead)
{
  /* A change with a reservation makes too long a title. */
  gboolean changes = self->since == 0 ||
                     (!lead->aside && !atlas_ranked_number_may_be_unchanged (lead->first));

  return changes && lead->n_pool >= 2 && lead->n_maybe_equal == 1 &&
         (!is_one_year_post (lead->first) || count_one_year_posts (self) == self->pool->len);
}

gboolean
atlas_ranking_has_leader (const AtlasRanking *self)
{
  Lead lead;

  if (self->pool->len < 2)
    return FALSE;

  find_lead (self, &lead);
  return is_alone (self, &lead);
}

static char *
describe_range_of_changes (const AtlasRanking *self)
{
  const char *title = atlas_ranking_get_title (self->measure, TRUE);
  g_autofree char *high = atlas_ranked_number_format (get_pooled (self, 0));
  g_autofree char *low = atlas_ranked_number_format (get_last (self));

  if (print_alike (get_pooled (self, 0), get_last (self)))
    /* Translators: the title of a chart: measure, years, the change of all specialties, how many
     * they are (at least 2): "Change of positions offered, 2020 to 2024: +10 in each of 2
     * specialties". */
    return g_strdup_printf (_ ("%s, %d to %d: %s in each of %u specialties"), title, self->since,
                            self->cycle, high, self->pool->len);

  /* Translators: the title of a chart: measure, years, the lowest and the highest change, how many
   * specialties (at least 2): "Change of the IMG share, 2020 to 2024: −4.5 points to +2.1 points in
   * 14 specialties". */
  return g_strdup_printf (_ ("%s, %d to %d: %s to %s in %u specialties"), title, self->since,
                          self->cycle, low, high, self->pool->len);
}

static char *
describe_range (const AtlasRanking *self)
{
  const char *title = atlas_ranking_get_title (self->measure, FALSE);
  g_autofree char *high = atlas_ranked_number_format (get_pooled (self, 0));
  g_autofree char *low = atlas_ranked_number_format (get_last (self));

  if (print_alike (get_pooled (self, 0), get_last (self)))
    /* Translators: the title of a chart: measure, year, the number of all specialties, how many
     * they are (at least 2): "IMG share, 2024: 0 % in each of 4 specialties". */
    return g_strdup_printf (_ ("%s, %d: %s in each of %u specialties"), title, self->cycle, high,
                            self->pool->len);

  /* Translators: the title of a chart: measure, year, the lowest and the highest number, how many
   * specialties (at least 2): "IMG share, 2024: 0.9 % to 43.0 % in 29 specialties". */
  return g_strdup_printf (_ ("%s, %d: %s to %s in %u specialties"), title, self->cycle, low, high,
                          self->pool->len);
}

static char *
describe_tie (const AtlasRanking *self, const Lead *lead)
{
  const char *title = atlas_ranking_get_title (self->measure, FALSE);
  g_autofree char *value = atlas_ranked_number_format (lead->first);

  if (lead->n_equal == 2)
    /* Translators: the title of a chart: measure, year, two specialties in short, how many there
     * are, the number of both: "IMG share, 2024: Neurology and Pathology are highest of 15
     * specialties, with 29.5 % each". */
    return g_strdup_printf (_ ("%s, %d: %s and %s are highest of %u specialties, with %s each"),
                            title, self->cycle, atlas_name_specialty_short (lead->first->specialty),
                            atlas_name_specialty_short (lead->second->specialty), lead->n_pool,
                            value);

  /* Translators: the title of a chart: measure, year, how many specialties are highest (at least
   * 3), of how many, the number of each: "IMG share, 2024: 3 of 15 specialties are highest, with
   * 29.5 % each". */
  return g_strdup_printf (_ ("%s, %d: %u of %u specialties are highest, with %s each"), title,
                          self->cycle, lead->n_equal, lead->n_pool, value);
}

/* The title of a chart with one number. */
static char *
describe_only (const AtlasRanking *self)
{
  const AtlasRankedNumber *only = get_pooled (self, 0);

  if (self->since != 0)
    return atlas_ranking_describe_change (self->measure, only);

  g_autofree char *subject = atlas_ranking_name_number (self->measure, only->specialty);
  g_autofree char *value = atlas_ranked_number_format (only);

  /* Translators: the title of a chart with one number: "IMG share in neurology", year, number. */
  return g_strdup_printf (_ ("%s, %d: %s"), subject, self->cycle, value);
}

typedef enum
{
  CLAIM_NONE,
  CLAIM_ONLY,
  CLAIM_LEADER,
  CLAIM_RANGE,
  CLAIM_TIE,
} Claim;

/* @out_lead is left alone where there is but one number. */
static Claim
choose_claim (const AtlasRanking *self, Lead *out_lead)
{
  guint n_one_year_posts = count_one_year_posts (self);

  if (self->pool->len < 2)
    return self->pool->len == 0 ? CLAIM_NONE : CLAIM_ONLY;

  find_lead (self, out_lead);
  if (is_alone (self, out_lead))
    return CLAIM_LEADER;
  if (self->since != 0 || out_lead->aside || out_lead->n_equal != out_lead->n_maybe_equal ||
      out_lead->n_equal == self->pool->len ||
      (n_one_year_posts > 0 && n_one_year_posts < self->pool->len))
    return CLAIM_RANGE;

  return CLAIM_TIE;
}

char *
atlas_ranking_describe (const AtlasRanking *self)
{
  Lead lead;

  switch (choose_claim (self, &lead))
    {
    case CLAIM_ONLY:
      return describe_only (self);
    case CLAIM_LEADER:
      return describe_leader (self, &lead);
    case CLAIM_RANGE:
      return self->since != 0 ? describe_range_of_changes (self) : describe_range (self);
    case CLAIM_TIE:
      return describe_tie (self, &lead);
    case CLAIM_NONE:
    default:
      return g_strdup (_ ("No numbers for this choice"));
    }
}

static void
add_cells (GPtrArray *cells, const AtlasRankedNumber *number)
{
  if (number->before != NULL)
    g_ptr_array_add (cells, number->before);
  g_ptr_array_add (cells, number->cell);
}

GPtrArray *
atlas_ranking_list_named (const AtlasRanking *self)
{
  GPtrArray *cells = g_ptr_array_new ();
  Lead lead;

  switch (choose_claim (self, &lead))
    {
    case CLAIM_LEADER:
      add_cells (cells, lead.first);
      break;
    case CLAIM_TIE:
      for (guint i = 0; i < self->pool->len; i++)
        if (may_lead (get_pooled (self, i), lead.only_sound) &&
            print_alike (get_pooled (self, i), lead.first))
          add_cells (cells, get_pooled (self, i));
      break;
    case CLAIM_ONLY:
    case CLAIM_RANGE:
      add_cells (cells, get_pooled (self, 0));
      if (self->pool->len > 1)
        add_cells (cells, get_last (self));
      break;
    case CLAIM_NONE:
    default:
      break;
    }

  return cells;
}
