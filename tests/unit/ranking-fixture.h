/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What tests of specialties in order select, and how they check what a title claims. */

#pragma once

#include "atlas-name.h"
#include "atlas-ranking.h"
#include "figure-fixture.h"

#include <stdlib.h>
#include <string.h>

/* The bundled data with the specialties. */
static inline AtlasDataset *
open_specialties (void)
{
  AtlasDataset *dataset = atlas_test_open_bundled ();
  g_autoptr (GError) error = NULL;

  atlas_dataset_load_specialties (dataset, &error);
  g_assert_no_error (error);
  return dataset;
}

/* One's own numbers of specialties: observations without brackets. */
static inline AtlasDataset *
open_own (const char *observations)
{
  g_autofree char *folder = atlas_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "own.json", NULL);
  g_autofree char *members = g_strdup_printf ("'observations': [%s]", observations);
  g_autoptr (GBytes) bytes = atlas_test_document (members);
  g_autoptr (GError) error = NULL;
  AtlasDataset *own = atlas_dataset_new ();

  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
                       &error);
  g_assert_no_error (error);
  atlas_dataset_load (own, path, &error);
  g_assert_no_error (error);
  atlas_test_remove_folder (folder);
  return own;
}

/* The parts of observations: OF ("2024", "urology") VALUE_OF ("positions_offered", "12"). */
#define OF(year, specialty)                                                                  \
  "{'cycle': " year ", 'specialty': '" specialty "', 'scope': 'pgy1', 'source': 'ama2024', " \
  "'confidence': 'primary', "
#define OFFERED(printed) \
  "'measure': 'positions_offered', 'unit': 'count', 'value': " printed ", 'printed': '" printed "'}"
#define FILLED(printed)                                                                            \
  "'measure': 'positions_filled', 'unit': 'count', 'value': " printed ", 'printed': '" printed "'" \
  "}"
#define BY_IMGS(printed)                                                          \
  "'measure': 'filled_by', 'type': 'all_img', 'unit': 'count', 'value': " printed \
  ", 'printed': '" printed "'}"
#define SHARE(printed)                                                                        \
  "'measure': 'share_of_filled_pct', 'type': 'all_img', 'unit': 'percent', 'value': " printed \
  ", 'printed': '" printed "'}"

/* @specialties: ids with spaces between them. */
static inline AtlasSelection *
select_specialties (const char *specialties, const char *measure, int first, int last)
{
  g_auto (GStrv) ids = g_strsplit (specialties, " ", -1);
  AtlasSelection *selection = atlas_selection_new ();

  if (*specialties == '\0')
    g_clear_pointer (&ids[0], g_free);
  atlas_selection_set_specialties (selection, (const char *const *) ids);
  atlas_selection_set_measure (selection, measure);
  atlas_selection_set_first_cycle (selection, first);
  atlas_selection_set_last_cycle (selection, last);
  return selection;
}

/* A measure, specialties and cycles by chance; some of the cycles have nothing. */
static inline AtlasSelection *
select_any (AtlasDataset *dataset, const AtlasFigure *figure)
{
  GListModel *all = atlas_dataset_get_specialties (dataset);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  AtlasSelection *selection = atlas_selection_new ();
  guint n_measures = 0;
  int n = g_test_rand_int_range (0, 3) == 0 ? 0 : g_test_rand_int_range (1, 14);

  while (figure->measures[n_measures].id != NULL)
    n_measures++;
  atlas_selection_set_measure (selection,
                               figure->measures[g_test_rand_int_range (0, (gint32) n_measures)].id);
  for (int i = 0; i < n; i++)
    {
      g_autoptr (AtlasSpecialty) specialty = g_list_model_get_item (
          all, (guint) g_test_rand_int_range (0, (gint32) g_list_model_get_n_items (all)));

      g_strv_builder_add (ids, atlas_specialty_get_id (specialty));
    }
  g_auto (GStrv) strv = g_strv_builder_end (ids);
  atlas_selection_set_specialties (selection, (const char *const *) strv);
  if (g_test_rand_bit ())
    atlas_selection_set_last_cycle (selection, g_test_rand_int_range (2015, 2028));
  if (g_test_rand_bit ())
    atlas_selection_set_first_cycle (selection, g_test_rand_int_range (2014, 2027));
  return selection;
}

/* (nullable): the texts in brackets of a pattern that @title fits as a whole. */
static inline char **
match_title (const char *title, const char *pattern)
{
  g_autofree char *whole = g_strdup_printf ("^(?:%s)$", pattern);
  g_autoptr (GRegex) regex = g_regex_new (whole, 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  g_assert_nonnull (regex);
  return g_regex_match (regex, title, 0, &match) ? g_match_info_fetch_all (match) : NULL;
}

/* By its name, or by its name within a sentence. */
static inline AtlasRankedNumber
find_number (const AtlasRanking *ranking, const char *name)
{
  for (guint i = 0; i < ranking->n_known; i++)
    {
      const AtlasRankedNumber *number = atlas_ranking_get (ranking, i);
      g_autofree char *inside = atlas_name_specialty_in_sentence (number->specialty);

      if (g_str_equal (atlas_name_specialty (number->specialty), name) ||
          g_str_equal (inside, name))
        return *number;
    }

  g_error ("“%s” has no number", name);
}

/* Of those that a title compares. */
static inline const AtlasRankedNumber *
get_pooled (const AtlasRanking *ranking, guint index)
{
  return g_ptr_array_index (ranking->pool, index);
}

static inline void
assert_number (const AtlasRankedNumber *number, const char *text)
{
  g_autofree char *value = atlas_ranked_number_format (number);

  g_assert_cmpstr (value, ==, text);
}

/* Nothing but small and doubtful numbers comes up to the lead, and only if the title says so. */
static inline void
assert_leads (const AtlasRanking *ranking, const AtlasRankedNumber *lead, gboolean down, guint n)
{
  guint n_others = 0;

  g_assert_cmpint (atlas_specialty_get_group (lead->specialty), !=, ATLAS_SPECIALTY_GROUP_ALL);
  for (guint i = 0; i < ranking->pool->len; i++)
    {
      const AtlasRankedNumber *number = get_pooled (ranking, i);
      gboolean behind = down ? number->value > lead->value : number->value < lead->value;

      if (number->specialty == lead->specialty)
        continue;
      n_others += n == ranking->pool->len || atlas_ranked_number_is_sound (number);
      g_assert_true (behind || (n != ranking->pool->len && !atlas_ranked_number_is_sound (number)));
    }
  g_assert_cmpuint (n, ==, n_others + 1);
}

/* "Internal medicine had the highest IMG share of 15 specialties in 2025: 44.6 %" */
static inline gboolean
check_highest (const char *title, const AtlasRanking *ranking)
{
  g_auto (GStrv) part = match_title (
      title,
      "(.+) had the (?:highest|most) .+ of (\\d+) specialties in (\\d+): (.+?)( \\(small and "
      "doubtful numbers aside\\))?");

  if (part == NULL)
    return FALSE;

  AtlasRankedNumber lead = find_number (ranking, part[1]);
  g_assert_cmpint (ranking->since, ==, 0);
  g_assert_cmpint (ranking->cycle, ==, atoi (part[3]));
  assert_number (&lead, part[4]);
  assert_leads (ranking, &lead, FALSE, (guint) atoi (part[2]));
  g_assert_cmpint (part[5] != NULL, ==, (guint) atoi (part[2]) != ranking->pool->len);
  return TRUE;
}

/* "The IMG share in pediatrics rose the most of 14 specialties, by 8.0 points from 2022 to 2025" */
static inline gboolean
check_change (const char *title, const AtlasRanking *ranking)
{
  g_auto (GStrv) part = match_title (title,
                                     ".+ in (.+) (rose|fell) the most of (\\d+) specialties, by "
                                     "(.+) from (\\d+) to (\\d+)");

  if (part == NULL)
    return FALSE;

  gboolean down = g_str_equal (part[2], "fell");
  AtlasRankedNumber lead = find_number (ranking, part[1]);
  g_autofree char *signed_size = g_strconcat (down ? "−" : "+", part[4], NULL);
  g_assert_cmpint (ranking->since, ==, atoi (part[5]));
  g_assert_cmpint (ranking->cycle, ==, atoi (part[6]));
  assert_number (&lead, signed_size);
  assert_leads (ranking, &lead, down, (guint) atoi (part[3]));
  g_assert_cmpint (atoi (part[3]), ==, (int) ranking->pool->len);
  return TRUE;
}

/* "0 % in each of 4 specialties", "0.9 % to 43.0 % in 29 specialties" */
static inline gboolean
check_range (const char *title, const AtlasRanking *ranking)
{
  g_auto (GStrv) each = match_title (title, ".+: (.+) in each of (\\d+) specialties");
  g_auto (GStrv) range = match_title (title, ".+: (.+) to (.+) in (\\d+) specialties");
  const char *low = each != NULL ? each[1] : range != NULL ? range[1] : NULL;
  const char *high = each != NULL ? each[1] : range != NULL ? range[2] : NULL;

  if (low == NULL)
    return FALSE;

  g_assert_cmpint (atoi (each != NULL ? each[2] : range[3]), ==, (int) ranking->pool->len);
  assert_number (get_pooled (ranking, 0), high);
  assert_number (get_pooled (ranking, ranking->pool->len - 1), low);
  return TRUE;
}

/* "Neurology and Pathology are highest of 15 specialties, with 29.5 % each" */
static inline gboolean
check_tie (const char *title, const AtlasRanking *ranking)
{
  g_auto (GStrv) two = match_title (title, "[^,]+, \\d+: (.+) and (.+) are highest of (\\d+) "
                                           "specialties, with (.+) each");
  g_auto (GStrv) many = match_title (
      title, ".+: (\\d+) of (\\d+) specialties are highest, with (.+) each");
  guint n = 0;

  if (two == NULL && many == NULL)
    return FALSE;

  while (n < ranking->pool->len)
    {
      g_autofree char *value = atlas_ranked_number_format (get_pooled (ranking, n));

      if (!g_str_equal (value, two != NULL ? two[4] : many[3]))
        break;
      n++;
    }
  g_assert_cmpuint (n, ==, two != NULL ? 2 : (guint) atoi (many[1]));
  g_assert_cmpint (atoi (two != NULL ? two[3] : many[2]), ==, (int) ranking->pool->len);
  return TRUE;
}

/* "IMG share in internal medicine, 2024: 43 %" */
static inline gboolean
check_only (const char *title, const AtlasRanking *ranking)
{
  g_auto (GStrv) part = match_title (title, ".+? in (.+), (\\d+): ([^:]+)");

  if (part == NULL || ranking->pool->len != 1)
    return FALSE;

  AtlasRankedNumber only = find_number (ranking, part[1]);
  g_assert_cmpint (ranking->cycle, ==, atoi (part[2]));
  assert_number (&only, part[3]);
  return TRUE;
}

/* "Urology offered 327 more positions in 2026 than in 2008", "The IMG share in neurology fell
 * by 4.5 points from 2020 to 2024", "IMG share in neurology: 43 % in 2020, and 43.2 % in 2024" */
static inline gboolean
check_only_change (const char *title, const AtlasRanking *ranking)
{
  g_auto (GStrv) count = match_title (
      title, "(.+) (?:offered|left) (.+) (more|fewer) positions?(?: unfilled)? in (\\d+) than in "
             "(\\d+)");
  g_auto (GStrv) share = match_title (title,
                                      ".+? in (.+) (?:rose|fell) by (.+) from (\\d+) to (\\d+)");
  g_auto (GStrv) ends = match_title (title, ".+? in (.+): (.+) in (\\d+), and (.+) in (\\d+)");
  char **part = count != NULL ? count : share != NULL ? share : ends;

  if (part == NULL || ranking->pool->len != 1)
    return FALSE;

  AtlasRankedNumber only = find_number (ranking, part[1]);
  gboolean down = strstr (title, " fewer ") != NULL || strstr (title, " fell ") != NULL;
  g_autofree char *signed_size = g_strconcat (down ? "−" : "+", part[2], NULL);
  g_autofree char *counts = atlas_ranked_number_describe_counts (&only);
  g_assert_cmpint (atoi (count != NULL ? part[5] : part[3]), ==, ranking->since);
  g_assert_cmpint (atoi (count != NULL   ? part[4]
                         : share != NULL ? part[4]
                                         : part[5]),
                   ==, ranking->cycle);
  if (ends == NULL)
    assert_number (&only, signed_size);
  else
    g_assert_true (strstr (counts, ends[2]) != NULL && strstr (counts, ends[4]) != NULL);
  return TRUE;
}

static inline void
check_claim (const char *title, const AtlasRanking *ranking)
{
  if (ranking->pool->len == 0)
    g_assert_cmpstr (title, ==, "No numbers for this choice");
  else if (!check_highest (title, ranking) && !check_change (title, ranking) &&
           !check_range (title, ranking) && !check_tie (title, ranking) &&
           !check_only (title, ranking) && !check_only_change (title, ranking))
    g_error ("the title makes a claim that nothing checks: %s", title);
}

/* What every mark has to be: of this measure and of the scope of NRMP's row, with a usable value.
 */
static inline void
check_cell (AtlasDataset *dataset, const AtlasSpecialtyMeasure *measure, const char *id)
{
  AtlasCell *cell = atlas_dataset_find_cell (dataset, id);
  const AtlasCellKey *key = atlas_cell_get_key (cell);
  AtlasSpecialty *specialty = atlas_dataset_find_specialty (dataset, key->specialty);
  const AtlasObservation *preferred = atlas_cell_get_preferred (cell);

  g_assert_cmpstr (atlas_measure_get_id (key->measure), ==, measure->measure);
  g_assert_cmpstr (key->type != NULL ? atlas_applicant_type_get_id (key->type) : NULL, ==,
                   measure->type);
  g_assert_cmpstr (key->scope, ==, atlas_specialty_get_scope (specialty));
  if (preferred != NULL)
    {
      g_assert_true (atlas_observation_is_usable (preferred));
      g_assert_cmpint (preferred->bound, ==, ATLAS_BOUND_NONE);
    }
}

/* Texts are there and whole; nothing is drawn outside of the value axis. */
static inline void
check_marks (AtlasDataset *dataset,
             const AtlasSpecialtyMeasure *measure,
             const AtlasScene *scene,
             const AtlasSeries *series,
             GHashTable *ids)
{
  const AtlasTick *ticks = (const AtlasTick *) (void *) scene->y_ticks->data;
  guint n_ticks = scene->y_ticks->len;

  for (guint i = 0; i < series->marks->len; i++)
    {
      const AtlasMark *mark = atlas_series_get_mark (series, i);

      g_assert_true (mark->value_text != NULL && *mark->value_text != '\0');
      g_assert_true (mark->label != NULL && strstr (mark->label, "(null)") == NULL);
      if (mark->id != NULL)
        g_assert_true (g_hash_table_add (ids, mark->id));
      if (isnan (mark->y))
        continue;
      check_cell (dataset, measure, mark->id);
      g_assert_cmpuint (n_ticks, >=, 2);
      g_assert_cmpfloat (mark->y, >=, ticks[0].position - 1e-9);
      g_assert_cmpfloat (mark->y, <=, ticks[n_ticks - 1].position + 1e-9);
    }
}
