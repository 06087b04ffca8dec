/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Where people like a person matched: who is like whom, and what is marked. */

#include "config.h"

#include "atlas-data-resources.h"
#include "atlas-peers.h"
#include "atlas-wizard.h"
#include "figure-fixture.h"

#include <string.h>

static AtlasDataset *dataset;
static AtlasRuleBase *base;

/* "goal=match citizenship=us_citizen": answers that are texts; the wizard knows what follows. */
static AtlasWizard *
answer (const char *answers)
{
  g_autoptr (AtlasCase) person = atlas_case_new ();
  AtlasWizard *wizard = atlas_wizard_new (base, person, "2026-11-22");
  g_auto (GStrv) list = g_strsplit (answers, " ", -1);

  for (guint i = 0; list[i] != NULL; i++)
    {
      g_auto (GStrv) pair = g_strsplit (list[i], "=", 2);

      atlas_wizard_answer (wizard, pair[0], g_variant_new_string (pair[1]));
    }
  return wizard;
}

static void
test_who (void)
{
  static const struct
  {
    const char *answers;
    gboolean exist;
  } rows[] = {
    { "goal=match school_country=IN citizenship=other", TRUE },
    { "goal=match school_country=IN citizenship=us_citizen", TRUE },
    { "goal=match_later school_country=IN citizenship=us_lpr", TRUE },
    /* Nobody knows yet. */
    { "goal=match school_country=IN", FALSE },
    { "goal=match citizenship=other", FALSE },
    /* A U.S. school makes no IMG, and a closed way leads to no position. */
    { "goal=match school_country=US citizenship=other", FALSE },
    { "goal=match school_country=IN citizenship=other degree_kind=dental", FALSE },
    { "goal=license_alt school_country=IN citizenship=other", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (AtlasWizard) wizard = answer (rows[i].answers);

      if (atlas_peers_exist (atlas_wizard_get_assessment (wizard)) != rows[i].exist)
        g_error ("%s", rows[i].answers);
    }
}

static int
get_score (AtlasWizard *wizard)
{
  return atlas_peers_get_score (atlas_wizard_get_answers (wizard));
}

/* A score counts with the pass that it belongs to. */
static void
test_score (void)
{
  g_autoptr (AtlasWizard) wizard = answer ("goal=match step2ck=passed");

  g_assert_cmpint (get_score (wizard), ==, 0);
  atlas_wizard_answer (wizard, "step2ck_score", g_variant_new_int32 (248));
  g_assert_cmpint (get_score (wizard), ==, 248);
  atlas_wizard_answer (wizard, "step2ck", g_variant_new_string ("none"));
  g_assert_cmpint (get_score (wizard), ==, 0);
  atlas_wizard_answer (wizard, "step2ck", NULL);
  g_assert_cmpint (get_score (wizard), ==, 0);
  atlas_wizard_answer (wizard, "step2ck", g_variant_new_string ("passed"));
  atlas_wizard_answer (wizard, "step2ck_score", g_variant_new_string (ATLAS_ANSWER_UNKNOWN));
  g_assert_cmpint (get_score (wizard), ==, 0);
}

static AtlasScene *
build (const char *figure, AtlasMatchGroup group, int score)
{
  g_autoptr (AtlasSelection) selection = atlas_selection_new ();

  atlas_peers_select (selection, dataset, figure, group, score);
  return atlas_figure_build (atlas_figure_find (figure), dataset, selection);
}

static void
test_scores (void)
{
  g_autoptr (AtlasScene) non_us = build ("scores", ATLAS_MATCH_GROUP_NON_US_IMG, 248);
  g_autoptr (AtlasScene) us = build ("scores", ATLAS_MATCH_GROUP_US_IMG, 0);

  g_assert_cmpuint (non_us->guides->len, ==, 1);
  g_assert_cmpstr (g_array_index (non_us->guides, AtlasGuide, 0).label, ==, "You: 248");
  g_assert_nonnull (strstr (non_us->title, "non-U.S. IMGs"));
  g_assert_nonnull (strstr (non_us->subtitle, "2026 edition"));

  /* The newest edition, of 2024, has one number of U.S. IMGs. */
  g_assert_cmpuint (us->guides->len, ==, 0);
  g_assert_nonnull (strstr (us->subtitle, "2022 edition"));
  g_assert_cmpuint (us->x_ticks->len, >, 5);
  for (guint i = 0; i < us->series->len; i++)
    g_assert_true (g_str_has_prefix (atlas_scene_get_series (us, i)->name, "U.S. IMGs"));
}

static void
test_specialties (void)
{
  g_autoptr (AtlasScene) us = build ("specialties-ranked", ATLAS_MATCH_GROUP_US_IMG, 248);
  g_autoptr (AtlasScene) non_us = build ("specialties-ranked", ATLAS_MATCH_GROUP_NON_US_IMG, 248);

  g_assert_nonnull (strstr (us->title, "highest U.S. IMG share"));
  g_assert_nonnull (strstr (non_us->title, "highest non-U.S. IMG share"));
  g_assert_cmpuint (non_us->guides->len, ==, 0);
}

static void
test_words (void)
{
  g_autofree char *with = atlas_peers_describe (ATLAS_MATCH_GROUP_US_IMG, 248);
  g_autofree char *without = atlas_peers_describe (ATLAS_MATCH_GROUP_NON_US_IMG, 0);

  g_assert_cmpstr (with, ==, "Your group in the Match: U.S. IMGs. Your Step 2 CK score: 248.");
  g_assert_cmpstr (without, ==, "Your group in the Match: non-U.S. IMGs.");
  g_assert_nonnull (strstr (atlas_peers_get_limits (), "no chance of your own"));
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;

  g_test_init (&argc, &argv, NULL);
  dataset = atlas_test_open_bundled ();
  atlas_dataset_load_specialties (dataset, &error);
  g_assert_no_error (error);
  base = atlas_rule_base_new (&error);
  g_assert_no_error (error);

  g_test_add_func ("/peers/who", test_who);
  g_test_add_func ("/peers/score", test_score);
  g_test_add_func ("/peers/scores", test_scores);
  g_test_add_func ("/peers/specialties", test_specialties);
  g_test_add_func ("/peers/words", test_words);
  int status = g_test_run ();

  g_object_unref (dataset);
  atlas_rule_base_unref (base);
  return status;
}
