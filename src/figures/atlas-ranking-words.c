/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The words that each measure has below the titles of rankings. */

#include "config.h"

#include "atlas-name.h"
#include "atlas-ranking.h"

#include <glib/gi18n.h>

/**
 * Words:
 * @counted: what the number is, below a title
 * @counted_any: the same where not all of the positions are first-year ones
 * @change: what the change of the number is, below a title, and in a title @changes; (nullable)
 * where no figure shows it
 */
typedef struct
{
  const char *id;
  const char *counted;
  const char *counted_any;
  const char *change;
  const char *change_any;
  const char *changes;
} Words;

/* Translators: these stand below a title; only "Change of the IMG share" stands in one, before a
 * colon: "Change of the IMG share, 2020 to 2024: −4.5 points to +2.1 points in 14 specialties". */
static const Words all_words[] = {
  { "img-share", N_ ("Share of filled first-year positions that IMGs filled"),
    N_ ("Share of filled positions that IMGs filled"),
    N_ ("Change of the share of filled first-year positions that IMGs filled"),
    N_ ("Change of the share of filled positions that IMGs filled"),
    N_ ("Change of the IMG share") },
  { "us-img-share", N_ ("Share of filled first-year positions that U.S. IMGs filled"),
    N_ ("Share of filled positions that U.S. IMGs filled"), NULL, NULL, NULL },
  { "non-us-img-share", N_ ("Share of filled first-year positions that non-U.S. IMGs filled"),
    N_ ("Share of filled positions that non-U.S. IMGs filled"), NULL, NULL, NULL },
  { "imgs", N_ ("First-year positions that IMGs filled"), N_ ("Positions that IMGs filled"), NULL,
    NULL, NULL },
  { "md-seniors", N_ ("First-year positions that U.S. MD seniors filled"),
    N_ ("Positions that U.S. MD seniors filled"), NULL, NULL, NULL },
  { "positions", N_ ("First-year positions offered"), N_ ("Positions offered"),
    N_ ("Change of first-year positions offered"), N_ ("Change of positions offered"),
    N_ ("Change of positions offered") },
  { "filled", N_ ("First-year positions filled, before SOAP"), N_ ("Positions filled, before SOAP"),
    NULL, NULL, NULL },
  { "fill-rate", N_ ("Share of first-year positions offered that were filled, before SOAP"),
    N_ ("Share of positions offered that were filled, before SOAP"), NULL, NULL, NULL },
  { "unfilled", N_ ("First-year positions left unfilled, before SOAP"),
    N_ ("Positions left unfilled, before SOAP"),
    N_ ("Change of first-year positions left unfilled, before SOAP"),
    N_ ("Change of positions left unfilled, before SOAP"), N_ ("Change of positions unfilled") },
  { "programs", N_ ("Programs with first-year positions"), N_ ("Programs with positions"), NULL,
    NULL, NULL },
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
atlas_ranking_get_title (const AtlasSpecialtyMeasure *measure, gboolean is_change)
{
  const Words *words = find_words (measure);

  return is_change && words->changes != NULL ? _ (words->changes)
                                             : atlas_specialty_measure_get_title (measure);
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
