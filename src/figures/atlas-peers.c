/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-peers.h"

#include "atlas-format.h"
#include "atlas-scores-private.h"
#include "atlas-verdict.h"

#include <glib/gi18n.h>

#define SCORE "step2ck"

typedef struct
{
  AtlasMatchGroup group;
  const char *type;  /* the applicant type of the scores */
  const char *share; /* the measure of the specialties */
  const char *text;
} Peers;

static const Peers peers[] = {
  { ATLAS_MATCH_GROUP_US_IMG, "us_img", "us-img-share",
    N_ ("Your group in the Match: U.S. IMGs.") },
  { ATLAS_MATCH_GROUP_NON_US_IMG, "non_us_img", "non-us-img-share",
    N_ ("Your group in the Match: non-U.S. IMGs.") },
};

/* (nullable) */
static const Peers *
find_peers (AtlasMatchGroup group)
{
  for (gsize i = 0; i < G_N_ELEMENTS (peers); i++)
    if (peers[i].group == group)
      return &peers[i];

  return NULL;
}

gboolean
atlas_peers_exist (const AtlasAssessment *assessment)
{
  g_return_val_if_fail (assessment != NULL, FALSE);

  return find_peers (atlas_assessment_get_group (assessment)) != NULL &&
         !atlas_verdict_is_closed (atlas_assessment_get_verdict (assessment));
}

int
atlas_peers_get_score (const AtlasAnswers *answers)
{
  g_return_val_if_fail (answers != NULL, 0);

  GVariant *exam = atlas_answers_get_known (answers, ATLAS_PEERS_EXAM);
  GVariant *score = atlas_answers_get_known (answers, ATLAS_PEERS_SCORE);

  /* The score of an answer that was taken back stays in the file. */
  if (score == NULL || exam == NULL || !g_str_equal (g_variant_get_string (exam, NULL), "passed"))
    return 0;

  return g_variant_get_int32 (score);
}

static guint
count_specialties (AtlasDataset *dataset, AtlasSelection *selection, int edition)
{
  g_autoptr (AtlasSelection) of_edition = atlas_selection_copy (selection);

  atlas_selection_set_edition (of_edition, edition);
  g_autoptr (AtlasScores) scores = atlas_scores_new (dataset, of_edition);
  return scores->rows->len;
}

/* 0 where there is none. */
static int
find_edition (AtlasDataset *dataset, AtlasSelection *selection)
{
  g_autoptr (GArray) editions = atlas_scores_list_editions (dataset, SCORE,
                                                            atlas_selection_get_types (selection));
  g_autofree guint *counts = g_new0 (guint, editions->len + 1);
  guint most = 0;
  int found = 0;

  for (guint i = 0; i < editions->len; i++)
    {
      counts[i] = count_specialties (dataset, selection, g_array_index (editions, int, i));
      most = MAX (most, counts[i]);
    }
  for (guint i = 0; i < editions->len; i++)
    if (2 * counts[i] >= most)
      found = g_array_index (editions, int, i);

  return found;
}

void
atlas_peers_select (AtlasSelection *selection,
                    AtlasDataset *dataset,
                    const char *figure,
                    AtlasMatchGroup group,
                    int score)
{
  const Peers *own = find_peers (group);
  gboolean of_scores = g_strcmp0 (figure, "scores") == 0;

  g_return_if_fail (ATLAS_IS_SELECTION (selection));
  g_return_if_fail (ATLAS_IS_DATASET (dataset));
  g_return_if_fail (own != NULL);

  const char *const types[] = { own->type, NULL };
  g_object_freeze_notify (G_OBJECT (selection));
  atlas_selection_set_figure (selection, figure);
  atlas_selection_set_types (selection, types);
  atlas_selection_set_measure (selection, of_scores ? SCORE : own->share);
  atlas_selection_set_edition (selection, of_scores ? find_edition (dataset, selection) : 0);
  atlas_selection_set_me (selection, of_scores ? score : 0);
  g_object_thaw_notify (G_OBJECT (selection));
}

char *
atlas_peers_describe (AtlasMatchGroup group, int score)
{
  const Peers *own = find_peers (group);

  g_return_val_if_fail (own != NULL, NULL);

  if (score == 0)
    return g_strdup (_ (own->text));

  g_autofree char *number = atlas_format_number (score, 0);
  if (group == ATLAS_MATCH_GROUP_US_IMG)
    /* Translators: %s is a score. */
    return g_strdup_printf (_ ("Your group in the Match: U.S. IMGs. Your Step 2 CK score: %s."),
                            number);

  /* Translators: %s is a score. */
  return g_strdup_printf (_ ("Your group in the Match: non-U.S. IMGs. Your Step 2 CK score: %s."),
                          number);
}

const char *
atlas_peers_get_limits (void)
{
  return _ (
      "These are numbers of people who have been through the Match. They do not say what their "
      "visas, years of graduation, attempts, letters or interviews had to do with it, and no "
      "chance of your own follows from them.");
}
