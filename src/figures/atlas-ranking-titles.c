/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The sentences of titles that name a measure: one a measure, so that each can be translated as a
 * whole. */

#include "config.h"

#include "atlas-ranking.h"

#include "atlas-format.h"
#include "atlas-line-private.h"

#include <glib/gi18n.h>
#include <math.h>
#include <stdarg.h>

/**
 * Sentence:
 * @id: of the measure; NULL at the end of a table
 * @text: in English, as printf takes it, to be translated where it is shown
 */
typedef struct
{
  const char *id;
  const char *text;
} Sentence;

/* Translators: the title of a chart: a specialty, the number of specialties (at least 2), year,
 * number: "Internal medicine had the highest IMG share of 15 specialties in 2025: 44.6 %". */
static const Sentence highest[] = {
  { "img-share", N_ ("%s had the highest IMG share of %u specialties in %d: %s") },
  { "us-img-share", N_ ("%s had the highest U.S. IMG share of %u specialties in %d: %s") },
  { "non-us-img-share", N_ ("%s had the highest non-U.S. IMG share of %u specialties in %d: %s") },
  { "imgs", N_ ("%s had the most positions filled by IMGs of %u specialties in %d: %s") },
  { "md-seniors",
    N_ ("%s had the most positions filled by U.S. MD seniors of %u specialties in %d: %s") },
  { "positions", N_ ("%s had the most positions offered of %u specialties in %d: %s") },
  { "filled", N_ ("%s had the most positions filled of %u specialties in %d: %s") },
  { "fill-rate", N_ ("%s had the highest fill rate of %u specialties in %d: %s") },
  { "unfilled", N_ ("%s had the most positions unfilled of %u specialties in %d: %s") },
  { "programs", N_ ("%s had the most programs of %u specialties in %d: %s") },
  { NULL, NULL },
};

/* Translators: the title of a chart: a specialty, the number of specialties (at least 2), year,
 * number; some numbers are higher, but are of very few people, or doubtful. */
static const Sentence highest_of_sound[] = {
  { "img-share", N_ ("%s had the highest IMG share of %u specialties in %d: %s (small and doubtful "
                     "numbers aside)") },
  { "us-img-share", N_ ("%s had the highest U.S. IMG share of %u specialties in %d: %s (small and "
                        "doubtful numbers aside)") },
  { "non-us-img-share", N_ ("%s had the highest non-U.S. IMG share of %u specialties in %d: %s "
                            "(small and doubtful numbers aside)") },
  { "imgs", N_ ("%s had the most positions filled by IMGs of %u specialties in %d: %s (small and "
                "doubtful numbers aside)") },
  { "md-seniors", N_ ("%s had the most positions filled by U.S. MD seniors of %u specialties in "
                      "%d: %s (small and doubtful numbers aside)") },
  { "positions", N_ ("%s had the most positions offered of %u specialties in %d: %s (small and "
                     "doubtful numbers aside)") },
  { "filled", N_ ("%s had the most positions filled of %u specialties in %d: %s (small and "
                  "doubtful numbers aside)") },
  { "fill-rate", N_ ("%s had the highest fill rate of %u specialties in %d: %s (small and doubtful "
                     "numbers aside)") },
  { "unfilled", N_ ("%s had the most positions unfilled of %u specialties in %d: %s (small and "
                    "doubtful numbers aside)") },
  { "programs", N_ ("%s had the most programs of %u specialties in %d: %s (small and doubtful "
                    "numbers aside)") },
  { NULL, NULL },
};

/* Translators: the title of a chart: specialty, the number of specialties (at least 2), by how
 * much, years: "The IMG share in pediatrics rose the most of 14 specialties, by 8.0 points from
 * 2022 to 2025". */
static const Sentence rose_most[] = {
  { "img-share", N_ ("The IMG share in %s rose the most of %u specialties, by %s from %d to %d") },
  { "us-img-share",
    N_ ("The U.S. IMG share in %s rose the most of %u specialties, by %s from %d to %d") },
  { "non-us-img-share",
    N_ ("The non-U.S. IMG share in %s rose the most of %u specialties, by %s from %d to %d") },
  { "imgs",
    N_ ("Positions filled by IMGs in %s rose the most of %u specialties, by %s from %d to %d") },
  { "md-seniors", N_ ("Positions filled by U.S. MD seniors in %s rose the most of %u specialties, "
                      "by %s from %d to %d") },
  { "positions",
    N_ ("Positions offered in %s rose the most of %u specialties, by %s from %d to %d") },
  { "filled", N_ ("Positions filled in %s rose the most of %u specialties, by %s from %d to %d") },
  { "fill-rate", N_ ("The fill rate in %s rose the most of %u specialties, by %s from %d to %d") },
  { "unfilled",
    N_ ("Positions unfilled in %s rose the most of %u specialties, by %s from %d to %d") },
  { "programs",
    N_ ("The number of programs in %s rose the most of %u specialties, by %s from %d to %d") },
  { NULL, NULL },
};

/* Translators: the title of a chart: specialty, the number of specialties (at least 2), by how
 * much, years: "The IMG share in neurology fell the most of 14 specialties, by 0.7 points from
 * 2022 to 2025". */
static const Sentence fell_most[] = {
  { "img-share", N_ ("The IMG share in %s fell the most of %u specialties, by %s from %d to %d") },
  { "us-img-share",
    N_ ("The U.S. IMG share in %s fell the most of %u specialties, by %s from %d to %d") },
  { "non-us-img-share",
    N_ ("The non-U.S. IMG share in %s fell the most of %u specialties, by %s from %d to %d") },
  { "imgs",
    N_ ("Positions filled by IMGs in %s fell the most of %u specialties, by %s from %d to %d") },
  { "md-seniors", N_ ("Positions filled by U.S. MD seniors in %s fell the most of %u specialties, "
                      "by %s from %d to %d") },
  { "positions",
    N_ ("Positions offered in %s fell the most of %u specialties, by %s from %d to %d") },
  { "filled", N_ ("Positions filled in %s fell the most of %u specialties, by %s from %d to %d") },
  { "fill-rate", N_ ("The fill rate in %s fell the most of %u specialties, by %s from %d to %d") },
  { "unfilled",
    N_ ("Positions unfilled in %s fell the most of %u specialties, by %s from %d to %d") },
  { "programs",
    N_ ("The number of programs in %s fell the most of %u specialties, by %s from %d to %d") },
  { NULL, NULL },
};

/* Translators: stands before a colon and a number: measure, specialty: "IMG share in neurology".
 * */
static const Sentence in_specialty[] = {
  { "img-share", N_ ("IMG share in %s") },
  { "us-img-share", N_ ("U.S. IMG share in %s") },
  { "non-us-img-share", N_ ("Non-U.S. IMG share in %s") },
  { "imgs", N_ ("Positions filled by IMGs in %s") },
  { "md-seniors", N_ ("Positions filled by U.S. MD seniors in %s") },
  { "positions", N_ ("Positions offered in %s") },
  { "filled", N_ ("Positions filled in %s") },
  { "fill-rate", N_ ("Fill rate in %s") },
  { "unfilled", N_ ("Positions unfilled in %s") },
  { "programs", N_ ("Programs in %s") },
  { NULL, NULL },
};

/* Translators: stands before a colon and numbers that are of very few people, or doubtful:
 * measure, specialty. */
static const Sentence doubtful_in_specialty[] = {
  { "img-share", N_ ("IMG share in %s, small or doubtful numbers") },
  { "us-img-share", N_ ("U.S. IMG share in %s, small or doubtful numbers") },
  { "non-us-img-share", N_ ("Non-U.S. IMG share in %s, small or doubtful numbers") },
  { "imgs", N_ ("Positions filled by IMGs in %s, small or doubtful numbers") },
  { "md-seniors", N_ ("Positions filled by U.S. MD seniors in %s, small or doubtful numbers") },
  { "positions", N_ ("Positions offered in %s, small or doubtful numbers") },
  { "filled", N_ ("Positions filled in %s, small or doubtful numbers") },
  { "fill-rate", N_ ("Fill rate in %s, small or doubtful numbers") },
  { "unfilled", N_ ("Positions unfilled in %s, small or doubtful numbers") },
  { "programs", N_ ("Programs in %s, small or doubtful numbers") },
  { NULL, NULL },
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"

/* What all sentences of a table take alike stands behind @measure. */
static char *
fill (const Sentence *table, const AtlasSpecialtyMeasure *measure, ...)
{
  const Sentence *sentence = table;
  va_list args;

  while (sentence->id != NULL && !g_str_equal (sentence->id, measure->id))
    sentence++;
  g_return_val_if_fail (sentence->id != NULL, NULL);

  va_start (args, measure);
  char *text = g_strdup_vprintf (_ (sentence->text), args);
  va_end (args);
  return text;
}

#pragma GCC diagnostic pop

char *
atlas_ranking_title_highest (const AtlasSpecialtyMeasure *measure,
                             const AtlasRankedNumber *number,
                             guint n,
                             gboolean of_sound)
{
  g_autofree char *value = atlas_ranked_number_format (number);

  return fill (of_sound ? highest_of_sound : highest, measure,
               atlas_name_specialty (number->specialty), n, number->cycle, value);
}

static char *
format_size (const AtlasRankedNumber *number)
{
  return atlas_format_change_size (number->value, atlas_ranked_number_get_shown_decimals (number),
                                   atlas_cell_get_key (number->cell)->unit);
}

char *
atlas_ranking_title_largest_change (const AtlasSpecialtyMeasure *measure,
                                    const AtlasRankedNumber *number,
                                    guint n)
{
  g_autofree char *name = atlas_name_specialty_in_sentence (number->specialty);
  g_autofree char *size = format_size (number);

  return fill (number->value < 0.0 ? fell_most : rose_most, measure, name, n, size, number->since,
               number->cycle);
}

char *
atlas_ranking_name_number (const AtlasSpecialtyMeasure *measure, AtlasSpecialty *specialty)
{
  g_autofree char *name = atlas_name_specialty_in_sentence (specialty);

  return fill (in_specialty, measure, name);
}

char *
atlas_ranking_describe_course (const AtlasSpecialtyMeasure *measure,
                               AtlasSpecialty *specialty,
                               const AtlasLine *line,
                               char *(*format) (AtlasCell *cell),
                               GPtrArray *named)
{
  g_autofree char *name = atlas_name_specialty_in_sentence (specialty);
  AtlasLine *sound = atlas_line_new_sound (line);
  gboolean has_sound = sound->cells->len > 0;
  const AtlasLine *said = has_sound ? sound : line;
  g_autofree char *subject = fill (has_sound ? in_specialty : doubtful_in_specialty, measure, name);
  char *course = atlas_line_describe_course (said, subject, format);

  g_ptr_array_extend_and_steal (named, atlas_line_list_named (said));
  atlas_line_free (sound);
  return course;
}

static gulong
count_for_plural (double change)
{
  return (gulong) CLAMP (fabs (change), 0.0, 1e9);
}

static char *
describe_img_share (const AtlasRankedNumber *number)
{
  g_autofree char *name = atlas_name_specialty_in_sentence (number->specialty);
  g_autofree char *size = format_size (number);

  if (number->value > 0.0)
    /* Translators: the title of a chart: specialty, by how much, years: "The IMG share in neurology
     * rose by 2.1 points from 2020 to 2024". */
    return g_strdup_printf (_ ("The IMG share in %s rose by %s from %d to %d"), name, size,
                            number->since, number->cycle);

  /* Translators: the title of a chart: specialty, by how much, years: "The IMG share in neurology
   * fell by 2.1 points from 2020 to 2024". */
  return g_strdup_printf (_ ("The IMG share in %s fell by %s from %d to %d"), name, size,
                          number->since, number->cycle);
}

static char *
describe_offered (const AtlasRankedNumber *number)
{
  const char *name = atlas_name_specialty (number->specialty);
  g_autofree char *size = format_size (number);
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
describe_unfilled (const AtlasRankedNumber *number)
{
  const char *name = atlas_name_specialty (number->specialty);
  g_autofree char *size = format_size (number);
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

/* The two numbers themselves, where neither is known to be higher, or nothing better is said. */
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
  static const struct
  {
    const char *id;
    char *(*describe) (const AtlasRankedNumber *number);
  } changes[] = {
    { "img-share", describe_img_share },
    { "positions", describe_offered },
    { "unfilled", describe_unfilled },
  };

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    if (g_str_equal (changes[i].id, measure->id) && !atlas_ranked_number_may_be_unchanged (number))
      return changes[i].describe (number);

  return describe_ends (measure, number);
}
