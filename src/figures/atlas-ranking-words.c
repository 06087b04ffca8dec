/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The words that each measure has in and below the titles of rankings. */

#include "config.h"

#include "atlas-ranking.h"

#include "atlas-format.h"
#include "atlas-line-private.h"

#include <glib/gi18n.h>
#include <math.h>

/**
 * Words:
 * @superlative: what the one with the highest number has, inside a sentence
 * @subject: what rises or falls, at the start of a sentence
 * @counted: what the number is, below a title
 * @counted_any: the same where not all of the positions are first-year ones
 * @change: what the change of the number is, below a title, and in a title @changes; (nullable)
 * where no figure shows it
 */
typedef struct
{
  const char *id;
  const char *superlative;
  const char *subject;
  const char *counted;
  const char *counted_any;
  const char *change;
  const char *change_any;
  const char *changes;
} Words;

/* Translators: the first stands in "Internal medicine had the highest IMG share of 15 specialties
 * in 2025: 44.6 %", the second in "The IMG share in pediatrics rose the most of 14 specialties",
 * "Change of the IMG share" in "Change of the IMG share, 2020 to 2024: −4.5 points to +2.1 points
 * in 14 specialties", the others below a title. */
static const Words all_words[] = {
  { "img-share", N_ ("the highest IMG share"), N_ ("The IMG share"),
    N_ ("Share of filled first-year positions that IMGs filled"),
    N_ ("Share of filled positions that IMGs filled"),
    N_ ("Change of the share of filled first-year positions that IMGs filled"),
    N_ ("Change of the share of filled positions that IMGs filled"),
    N_ ("Change of the IMG share") },
  { "us-img-share", N_ ("the highest U.S. IMG share"), N_ ("The U.S. IMG share"),
    N_ ("Share of filled first-year positions that U.S. IMGs filled"),
    N_ ("Share of filled positions that U.S. IMGs filled"), NULL, NULL, NULL },
  { "non-us-img-share", N_ ("the highest non-U.S. IMG share"), N_ ("The non-U.S. IMG share"),
    N_ ("Share of filled first-year positions that non-U.S. IMGs filled"),
    N_ ("Share of filled positions that non-U.S. IMGs filled"), NULL, NULL, NULL },
  { "imgs", N_ ("the most positions filled by IMGs"), N_ ("Positions filled by IMGs"),
    N_ ("First-year positions that IMGs filled"), N_ ("Positions that IMGs filled"), NULL, NULL,
    NULL },
  { "md-seniors", N_ ("the most positions filled by U.S. MD seniors"),
    N_ ("Positions filled by U.S. MD seniors"),
    N_ ("First-year positions that U.S. MD seniors filled"),
    N_ ("Positions that U.S. MD seniors filled"), NULL, NULL, NULL },
  { "positions", N_ ("the most positions offered"), N_ ("Positions offered"),
    N_ ("First-year positions offered"), N_ ("Positions offered"),
    N_ ("Change of first-year positions offered"), N_ ("Change of positions offered"),
    N_ ("Change of positions offered") },
  { "filled", N_ ("the most positions filled"), N_ ("Positions filled"),
    N_ ("First-year positions filled, before SOAP"), N_ ("Positions filled, before SOAP"), NULL,
    NULL, NULL },
  { "fill-rate", N_ ("the highest fill rate"), N_ ("The fill rate"),
    N_ ("Share of first-year positions offered that were filled, before SOAP"),
    N_ ("Share of positions offered that were filled, before SOAP"), NULL, NULL, NULL },
  { "unfilled", N_ ("the most positions unfilled"), N_ ("Positions unfilled"),
    N_ ("First-year positions left unfilled, before SOAP"),
    N_ ("Positions left unfilled, before SOAP"),
    N_ ("Change of first-year positions left unfilled, before SOAP"),
    N_ ("Change of positions left unfilled, before SOAP"), N_ ("Change of positions unfilled") },
  { "programs", N_ ("the most programs"), N_ ("The number of programs"),
    N_ ("Programs with first-year positions"), N_ ("Programs with positions"), NULL, NULL, NULL },
};

/* The scopes of rows that count first-year positions. */
static const char *const first_year_scopes[] = { "pgy1", "categorical", "primary-care",
                                                 "preliminary", NULL };

static const Words *
find_words (const AtlasSpecialtyMeasure *measure)
{
  for (guint i = 0; i < G_N_ELEMENTS (all_words); i++)
    if (g_str_equal (all_words[i].id, measure->id))
      return &all_words[i];

  g_return_val_if_reached (&all_words[0]);
}

const char *
atlas_ranking_get_superlative (const AtlasSpecialtyMeasure *measure)
{
  return _ (find_words (measure)->superlative);
}

const char *
atlas_ranking_get_subject (const AtlasSpecialtyMeasure *measure)
{
  return _ (find_words (measure)->subject);
}

const char *
atlas_ranking_get_title (const AtlasSpecialtyMeasure *measure, gboolean is_change)
{
  const Words *words = find_words (measure);

  return is_change && words->changes != NULL ? _ (words->changes)
                                             : atlas_specialty_measure_get_title (measure);
}

char *
atlas_ranking_name_number (const AtlasSpecialtyMeasure *measure, AtlasSpecialty *specialty)
{
  g_autofree char *name = atlas_name_specialty_in_sentence (specialty);

  /* Translators: begins the title of a chart: measure, specialty: "IMG share in neurology". */
  return g_strdup_printf (_ ("%s in %s"), atlas_specialty_measure_get_title (measure), name);
}

char *
atlas_ranking_describe_course (const AtlasSpecialtyMeasure *measure,
                               AtlasSpecialty *specialty,
                               const AtlasLine *line,
                               char *(*format) (AtlasCell *cell))
{
  g_autofree char *subject = atlas_ranking_name_number (measure, specialty);
  AtlasLine *sound = atlas_line_new_sound (line);
  g_autofree char *course = atlas_line_describe_course (sound->cells->len > 0 ? sound : line,
                                                        subject, format);
  gboolean has_sound = sound->cells->len > 0;

  atlas_line_free (sound);
  if (has_sound)
    return g_steal_pointer (&course);

  /* Translators: %s is a sentence about one number, or how it changed. */
  return g_strdup_printf (_ ("%s (small or doubtful numbers)"), course);
}

static gulong
count_for_plural (double change)
{
  return (gulong) CLAMP (fabs (change), 0.0, 1e9);
}

static char *
describe_offered (const AtlasRankedNumber *number, const char *size)
{
  const char *name = atlas_name_specialty (number->specialty);
  gulong n = count_for_plural (number->value);

  if (number->value > 0.0)
    /* Translators: the title of a chart: specialty, how many, the later year, the earlier year. */
    return g_strdup_printf (ngettext ("%s offered %s more position in %d than in %d",
                                      "%s offered %s more positions in %d than in %d", n),
                            name, size, number->cycle, number->since);

  /* Translators: the title of a chart: specialty, how many, the later year, the earlier year. */
  return g_strdup_printf (ngettext ("%s offered %s fewer position in %d than in %d",
                                    "%s offered %s fewer positions in %d than in %d", n),
                          name, size, number->cycle, number->since);
}

static char *
describe_unfilled (const AtlasRankedNumber *number, const char *size)
{
  const char *name = atlas_name_specialty (number->specialty);
  gulong n = count_for_plural (number->value);

  if (number->value > 0.0)
    /* Translators: the title of a chart: specialty, how many, the later year, the earlier year. */
    return g_strdup_printf (ngettext ("%s left %s more position unfilled in %d than in %d",
                                      "%s left %s more positions unfilled in %d than in %d", n),
                            name, size, number->cycle, number->since);

  /* Translators: the title of a chart: specialty, how many, the later year, the earlier year. */
  return g_strdup_printf (ngettext ("%s left %s fewer position unfilled in %d than in %d",
                                    "%s left %s fewer positions unfilled in %d than in %d", n),
                          name, size, number->cycle, number->since);
}

static char *
describe_other (const AtlasSpecialtyMeasure *measure,
                const AtlasRankedNumber *number,
                const char *size)
{
  g_autofree char *name = atlas_name_specialty_in_sentence (number->specialty);
  const char *subject = atlas_ranking_get_subject (measure);

  if (number->value > 0.0)
    /* Translators: the title of a chart: what rose ("The IMG share"), specialty, by how much,
     * years: "The IMG share in neurology rose by 2.1 points from 2020 to 2024". */
    return g_strdup_printf (_ ("%s in %s rose by %s from %d to %d"), subject, name, size,
                            number->since, number->cycle);

  /* Translators: the title of a chart: what fell ("The IMG share"), specialty, by how much, years:
   * "The IMG share in neurology fell by 2.1 points from 2020 to 2024". */
  return g_strdup_printf (_ ("%s in %s fell by %s from %d to %d"), subject, name, size,
                          number->since, number->cycle);
}

/* The two numbers themselves, where neither is known to be higher. */
static char *
describe_ends (const AtlasSpecialtyMeasure *measure, const AtlasRankedNumber *number)
{
  g_autofree char *subject = atlas_ranking_name_number (measure, number->specialty);
  g_autofree char *before = atlas_format_cell_shown (number->before);
  g_autofree char *after = atlas_format_cell_shown (number->cell);

  /* Translators: the title of a chart: "IMG share in neurology", number and year, about the same
   * number and later year. */
  return g_strdup_printf (_ ("%s: %s in %d, and %s in %d"), subject, before, number->since, after,
                          number->cycle);
}

char *
atlas_ranking_describe_change (const AtlasSpecialtyMeasure *measure,
                               const AtlasRankedNumber *number)
{
  const char *unit = atlas_cell_get_key (number->cell)->unit;
  g_autofree char *size = atlas_format_change_size (
      number->value, atlas_ranked_number_get_shown_decimals (number), unit);

  if (atlas_ranked_number_may_be_unchanged (number))
    return describe_ends (measure, number);
  if (g_str_equal (measure->id, "positions"))
    return describe_offered (number, size);
  if (g_str_equal (measure->id, "unfilled"))
    return describe_unfilled (number, size);

  return describe_other (measure, number, size);
}

static const char *
get_scope (GPtrArray *specialties, guint index)
{
  const char *scope = atlas_specialty_get_scope (g_ptr_array_index (specialties, index));

  return scope != NULL ? scope : "";
}

/* Whether all of @specialties have one of @scopes. */
static gboolean
have_scopes (GPtrArray *specialties, const char *const *scopes)
{
  for (guint i = 0; i < specialties->len; i++)
    if (!g_strv_contains (scopes, get_scope (specialties, i)))
      return FALSE;

  return TRUE;
}

/* Within a sentence: "categorical positions". */
static char *
name_scope (AtlasDataset *dataset, const char *id)
{
  AtlasTerm *term = atlas_dataset_find_term (dataset, ATLAS_TERM_SCOPE, id);

  if (term == NULL)
    return g_strdup (id);

  char *name = g_strdup (atlas_name_term (term));
  if (g_str_equal (name, atlas_term_get_name (term)) && !g_ascii_isupper (name[1]))
    name[0] = g_ascii_tolower (name[0]);
  return name;
}

static char *
list_scopes (AtlasDataset *dataset, GPtrArray *specialties)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < specialties->len; i++)
    {
      const char *scope = get_scope (specialties, i);

      if (*scope == '\0' || !g_hash_table_add (seen, (gpointer) scope))
        continue;

      g_autofree char *name = name_scope (dataset, scope);
      if (names->len > 0)
        /* Translators: stands between the items of a list: "first-year positions, categorical
         * positions". */
        g_string_append (names, C_ ("list", ", "));
      g_string_append (names, name);
    }

  return g_string_free_and_steal (names);
}

/* Which positions NRMP's rows of these specialties count. */
static char *
add_scopes (char *sentence, AtlasDataset *dataset, GPtrArray *specialties)
{
  static const char *const plain[] = { "", "pgy1", NULL };
  static const char *const categorical[] = { "categorical", NULL };
  static const char *const either[] = { "", "pgy1", "categorical", NULL };
  static const char *const tracks[] = { "", "pgy1", "categorical", "primary-care", NULL };
  g_autofree char *owned = sentence;

  if (have_scopes (specialties, plain))
    return g_steal_pointer (&owned);
  if (have_scopes (specialties, categorical))
    /* Translators: below the title of a chart; %s is what was counted and when. Categorical
     * positions are those that offer the whole training of a specialty. */
    return g_strdup_printf (_ ("%s; categorical positions"), owned);
  if (have_scopes (specialties, either))
    /* Translators: below the title of a chart; %s is what was counted and when. Categorical
     * positions are those that offer the whole training of a specialty. */
    return g_strdup_printf (_ ("%s; categorical where NRMP lists it so"), owned);
  if (have_scopes (specialties, tracks))
    /* Translators: below the title of a chart; %s is what was counted and when. Categorical
     * positions are those that offer the whole training of a specialty; a primary care track is
     * part of one. */
    return g_strdup_printf (_ ("%s; categorical or primary care track where NRMP lists it so"),
                            owned);

  g_autofree char *names = list_scopes (dataset, specialties);
  /* Translators: below the title of a chart: what was counted and when; which positions that are:
   * "Positions offered, 2024; counted: first-year positions, preliminary positions". */
  return g_strdup_printf (_ ("%s; counted: %s"), owned, names);
}

/* What the number is, said of first-year positions only where all of them are. */
static const char *
get_counted (const Words *words, gboolean is_change, GPtrArray *specialties)
{
  gboolean first_year = have_scopes (specialties, first_year_scopes);

  if (is_change && words->change != NULL)
    return first_year ? _ (words->change) : _ (words->change_any);

  return first_year ? _ (words->counted) : _ (words->counted_any);
}

char *
atlas_ranking_describe_measure (const AtlasSpecialtyMeasure *measure,
                                AtlasDataset *dataset,
                                gboolean is_change,
                                GPtrArray *specialties,
                                const char *when)
{
  const char *counted = get_counted (find_words (measure), is_change, specialties);

  if (when == NULL)
    return g_strdup (counted);

  /* Translators: below the title of a chart: what was counted, and the year or years: "Share of
   * filled first-year positions that IMGs filled, 2024". */
  return add_scopes (g_strdup_printf (C_ ("counted and when", "%s, %s"), counted, when), dataset,
                     specialties);
}
