/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What is said of a ranking: its title, true of any numbers, and what stands below it. */

#include "config.h"

#include "atlas-ranking.h"

#include "atlas-format.h"
#include "atlas-stats.h"

#include <glib/gi18n.h>

/**
 * Words:
 * @superlative: what the one with the highest number has, inside a sentence
 * @subject: what rises or falls, at the start of a sentence
 * @counted: what the number is, below a title
 * @change: what the change of the number is, (nullable) where no figure shows it
 */
typedef struct
{
  const char *id;
  const char *superlative;
  const char *subject;
  const char *counted;
  const char *change;
} Words;

/* Translators: the first stands in "Internal medicine had the highest IMG share of 15 specialties
 * in 2025: 44.6 %", the second in "The IMG share in pediatrics rose the most of 14 specialties",
 * the others below a title. */
static const Words all_words[] = {
  { "img-share", N_ ("the highest IMG share"), N_ ("The IMG share"),
    N_ ("Share of filled first-year positions that IMGs filled"),
    N_ ("Change of the share of filled first-year positions that IMGs filled") },
  { "us-img-share", N_ ("the highest U.S. IMG share"), N_ ("The U.S. IMG share"),
    N_ ("Share of filled first-year positions that U.S. IMGs filled"), NULL },
  { "non-us-img-share", N_ ("the highest non-U.S. IMG share"), N_ ("The non-U.S. IMG share"),
    N_ ("Share of filled first-year positions that non-U.S. IMGs filled"), NULL },
  { "imgs", N_ ("the most positions filled by IMGs"), N_ ("Positions filled by IMGs"),
    N_ ("First-year positions that IMGs filled"), NULL },
  { "md-seniors", N_ ("the most positions filled by U.S. MD seniors"),
    N_ ("Positions filled by U.S. MD seniors"),
    N_ ("First-year positions that U.S. MD seniors filled"), NULL },
  { "positions", N_ ("the most positions offered"), N_ ("Positions offered"),
    N_ ("First-year positions offered"), N_ ("Change of first-year positions offered") },
  { "filled", N_ ("the most positions filled"), N_ ("Positions filled"),
    N_ ("First-year positions filled, before SOAP"), NULL },
  { "fill-rate", N_ ("the highest fill rate"), N_ ("The fill rate"),
    N_ ("Share of first-year positions offered that were filled, before SOAP"), NULL },
  { "unfilled", N_ ("the most positions unfilled"), N_ ("Positions unfilled"),
    N_ ("First-year positions left unfilled, before SOAP"),
    N_ ("Change of first-year positions left unfilled, before SOAP") },
  { "programs", N_ ("the most programs"), N_ ("The number of programs"),
    N_ ("Programs with first-year positions"), NULL },
};

static const Words *
find_words (const AtlasSpecialtyMeasure *measure)
{
  for (guint i = 0; i < G_N_ELEMENTS (all_words); i++)
    if (g_str_equal (all_words[i].id, measure->id))
      return &all_words[i];

  g_return_val_if_reached (&all_words[0]);
}

static const char *
get_name (const AtlasRankedNumber *number)
{
  return atlas_name_specialty (number->specialty);
}

static char *
format_when (const AtlasRanking *self)
{
  if (self->since == 0)
    return g_strdup_printf ("%d", self->cycle);

  /* Translators: the first and the last year of a chart: "2008 to 2026". */
  return g_strdup_printf (_ ("%d to %d"), self->since, self->cycle);
}

/* Whether two may be the same, rounded differently: 43 and 43.2. */
static gboolean
may_be_equal (const AtlasRankedNumber *a, const AtlasRankedNumber *b)
{
  return atlas_stats_prints_agree (a->value, atlas_ranked_number_get_decimals (a), b->value,
                                   atlas_ranked_number_get_decimals (b));
}

static gboolean
print_alike (const AtlasRankedNumber *a, const AtlasRankedNumber *b)
{
  g_autofree char *a_text = atlas_ranked_number_format (a);
  g_autofree char *b_text = atlas_ranked_number_format (b);

  return g_str_equal (a_text, b_text);
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
  for (guint i = 0; lead->only_sound && i < self->n_known; i++)
    {
      const AtlasRankedNumber *number = atlas_ranking_get (self, i);

      lead->aside |= !atlas_ranked_number_is_sound (number) && goes_beyond (lead, number);
    }
  if (!lead->aside)
    lead->n_pool = self->n_known;
}

static void
count_equal (const AtlasRanking *self, Lead *lead)
{
  for (guint i = 0; i < self->n_known; i++)
    {
      const AtlasRankedNumber *number = atlas_ranking_get (self, i);

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
  for (guint i = 0; i < self->n_known; i++)
    n_sound += atlas_ranked_number_is_sound (atlas_ranking_get (self, i));
  lead->only_sound = n_sound >= 2;
  lead->n_pool = lead->only_sound ? n_sound : self->n_known;

  for (guint i = 0; i < self->n_known; i++)
    if (may_lead (atlas_ranking_get (self, i), lead->only_sound))
      {
        last = atlas_ranking_get (self, i);
        lead->first = lead->first != NULL ? lead->first : last;
      }
  lead->falls = self->since != 0 && lead->first->value <= 0.0 && last->value < 0.0;
  if (lead->falls)
    lead->first = last;
  count_equal (self, lead);
  set_aside (self, lead);
}

static char *
add_aside (const Lead *lead, char *sentence)
{
  g_autofree char *owned = sentence;

  if (!lead->aside)
    return g_steal_pointer (&owned);

  /* Translators: %s is a sentence about the highest of several numbers. */
  return g_strdup_printf (_ ("%s (small and doubtful numbers aside)"), owned);
}

static char *
describe_change (const AtlasRanking *self, const Lead *lead)
{
  const Words *words = find_words (self->measure);
  g_autofree char *name = atlas_name_specialty_in_sentence (lead->first->specialty);
  g_autofree char *size = atlas_format_change_size (lead->first->value,
                                                    atlas_ranked_number_get_decimals (lead->first),
                                                    atlas_cell_get_key (lead->first->cell)->unit);

  if (lead->falls)
    /* Translators: the title of a chart: what fell ("The IMG share"), specialty, the number of
     * specialties (at least 2), by how much, years: "The IMG share in neurology fell the most of 14
     * specialties, by 0.7 points from 2022 to 2025". */
    return g_strdup_printf (_ ("%s in %s fell the most of %u specialties, by %s from %d to %d"),
                            _ (words->subject), name, lead->n_pool, size, self->since, self->cycle);

  /* Translators: the title of a chart: what rose ("The IMG share"), specialty, the number of
   * specialties (at least 2), by how much, years: "The IMG share in pediatrics rose the most of 14
   * specialties, by 8.0 points from 2022 to 2025". */
  return g_strdup_printf (_ ("%s in %s rose the most of %u specialties, by %s from %d to %d"),
                          _ (words->subject), name, lead->n_pool, size, self->since, self->cycle);
}

static char *
describe_leader (const AtlasRanking *self, const Lead *lead)
{
  if (self->since != 0)
    return describe_change (self, lead);

  g_autofree char *value = atlas_ranked_number_format (lead->first);
  /* Translators: the title of a chart: a specialty, "the highest IMG share", the number of
   * specialties (at least 2), year, number: "Internal medicine had the highest IMG share of 15
   * specialties in 2025: 44.6 %". */
  return g_strdup_printf (_ ("%s had %s of %u specialties in %d: %s"), get_name (lead->first),
                          _ (find_words (self->measure)->superlative), lead->n_pool, self->cycle,
                          value);
}

static gboolean
is_alone (const AtlasRanking *self, const Lead *lead)
{
  guint decimals = atlas_ranked_number_get_decimals (lead->first);
  /* A change with a reservation makes too long a title. */
  gboolean changes = self->since == 0 ||
                     (!lead->aside && !atlas_stats_rounds_to (lead->first->value, 0.0, decimals));

  return changes && lead->n_pool >= 2 && lead->n_maybe_equal == 1;
}

char *
atlas_ranking_describe_leader (const AtlasRanking *self)
{
  Lead lead;

  if (self->n_known < 2)
    return NULL;

  find_lead (self, &lead);
  return is_alone (self, &lead) ? add_aside (&lead, describe_leader (self, &lead)) : NULL;
}

/* "IMG share", or "Change of …" in a sentence about one. */
static char *
format_subject (const AtlasRanking *self)
{
  if (self->since == 0)
    return g_strdup (self->title);

  /* Translators: what numbers are changes of: "IMG share, change". */
  return g_strdup_printf (_ ("%s, change"), self->title);
}

static char *
describe_range (const AtlasRanking *self, const char *subject, const char *when)
{
  const AtlasRankedNumber *first = atlas_ranking_get (self, 0);
  const AtlasRankedNumber *last = atlas_ranking_get (self, self->n_known - 1);
  g_autofree char *high = atlas_ranked_number_format (first);
  g_autofree char *low = atlas_ranked_number_format (last);

  if (print_alike (first, last))
    /* Translators: the title of a chart: measure, year or years, the number of all specialties, how
     * many they are (at least 2): "IMG share, 2024: 0 % in each of 4 specialties". */
    return g_strdup_printf (_ ("%s, %s: %s in each of %u specialties"), subject, when, high,
                            self->n_known);

  /* Translators: the title of a chart: measure, year or years, the lowest and the highest number,
   * how many specialties (at least 2): "IMG share, 2024: 0.9 % to 43.0 % in 29 specialties". */
  return g_strdup_printf (_ ("%s, %s: %s to %s in %u specialties"), subject, when, low, high,
                          self->n_known);
}

static char *
describe_tie (const AtlasRanking *self, const Lead *lead, const char *subject, const char *when)
{
  g_autofree char *value = atlas_ranked_number_format (lead->first);

  if (lead->n_equal == 2)
    /* Translators: the title of a chart: measure, year, two specialties in short, how many there
     * are, the number of both: "IMG share, 2024: Neurology and Pathology are highest of 15
     * specialties, with 29.5 % each". */
    return g_strdup_printf (_ ("%s, %s: %s and %s are highest of %u specialties, with %s each"),
                            subject, when, atlas_name_specialty_short (lead->first->specialty),
                            atlas_name_specialty_short (lead->second->specialty), lead->n_pool,
                            value);

  /* Translators: the title of a chart: measure, year, how many specialties are highest (at least
   * 3), of how many, the number of each: "IMG share, 2024: 3 of 15 specialties are highest, with
   * 29.5 % each". */
  return g_strdup_printf (_ ("%s, %s: %u of %u specialties are highest, with %s each"), subject,
                          when, lead->n_equal, lead->n_pool, value);
}

char *
atlas_ranking_describe (const AtlasRanking *self)
{
  if (self->n_known == 0)
    return g_strdup (_ ("No numbers for this choice"));

  g_autofree char *subject = format_subject (self);
  g_autofree char *when = format_when (self);
  const AtlasRankedNumber *first = atlas_ranking_get (self, 0);
  g_autofree char *value = atlas_ranked_number_format (first);
  Lead lead;

  if (self->n_known == 1)
    /* Translators: the title of a chart with one number: measure, specialty, year or years, number:
     * "IMG share, Internal medicine, 2024: 43.0 %". */
    return g_strdup_printf (_ ("%s, %s, %s: %s"), subject, get_name (first), when, value);

  find_lead (self, &lead);
  if (is_alone (self, &lead))
    return add_aside (&lead, describe_leader (self, &lead));
  if (self->since != 0 || lead.aside || lead.n_equal != lead.n_maybe_equal ||
      lead.n_equal == self->n_known)
    return describe_range (self, subject, when);

  return describe_tie (self, &lead, subject, when);
}

/* Which positions NRMP's rows of these specialties count. */
static char *
add_scopes (char *sentence, GPtrArray *specialties)
{
  g_autofree char *owned = sentence;
  guint n_categorical = 0;

  for (guint i = 0; i < specialties->len; i++)
    n_categorical += g_strcmp0 (atlas_specialty_get_scope (g_ptr_array_index (specialties, i)),
                                "categorical") == 0;

  if (n_categorical == 0)
    return g_steal_pointer (&owned);
  if (n_categorical == specialties->len)
    /* Translators: below the title of a chart; %s is what was counted and when. Categorical
     * positions are those that offer the whole training of a specialty. */
    return g_strdup_printf (_ ("%s; categorical positions"), owned);

  /* Translators: below the title of a chart; %s is what was counted and when. Categorical positions
   * are those that offer the whole training of a specialty. */
  return g_strdup_printf (_ ("%s; categorical where NRMP lists it so"), owned);
}

char *
atlas_ranking_describe_measure (const AtlasSpecialtyMeasure *measure,
                                gboolean is_change,
                                GPtrArray *specialties,
                                const char *when)
{
  const Words *words = find_words (measure);
  const char *counted = is_change && words->change != NULL ? words->change : words->counted;

  if (when == NULL)
    return g_strdup (_ (counted));

  /* Translators: below the title of a chart: what was counted, and the year or years: "Share of
   * filled first-year positions that IMGs filled, 2024". */
  return add_scopes (g_strdup_printf (_ ("%s, %s"), _ (counted), when), specialties);
}
