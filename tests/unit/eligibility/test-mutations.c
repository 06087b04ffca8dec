/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Files of answers with bytes changed: each is read, or refused with a message. */

#include "atlas-rules-test.h"

#include "atlas-answers-file.h"

#include <string.h>

#define N_FILES 100000
#define SEED 20261122

static const char *const files[] = {
  "{'goal': 'match', 'school_country': 'IN', 'grad_date': '2024-03-31', 'credit_years': 5,"
  " 'couple': false, 'pathway_season': '2026', 'specialty': 'Pediatrics', 'target_states':"
  " ['TN', 'ANY'], 'step1': 'passed', 'step1_date': '2024-06-10', 'oet_l': null}",
  "{'format': 'residency-atlas-case', 'version': 1, 'label': 'Me', 'answers': {'goal': {'value':"
  " 'match', 'at': '2026-11-22T10:00:00Z'}, 'lors': {'value': 3}, 'couple': {'value': null}}}",
};

/* What a mistake is likely to be made with. */
static const char alphabet[] = "{}[]\",:\\u0 -+.eE\n\t9unknow\x01\x7f\x80\xc3\xff";

static GBytes *
mutate (GRand *rand, const char *file)
{
  GString *text = g_string_new (file);
  guint n = g_rand_int_range (rand, 1, 4);

  for (guint i = 0; i < n && text->len > 0; i++)
    {
      gsize at = (gsize) g_rand_int_range (rand, 0, (gint32) text->len);
      char character = alphabet[g_rand_int_range (rand, 0, sizeof alphabet)];

      switch (g_rand_int_range (rand, 0, 5))
        {
        case 0:
          text->str[at] = character;
          break;
        case 1:
          text->str[at] = (char) (text->str[at] ^ (1 << g_rand_int_range (rand, 0, 8)));
          break;
        case 2:
          g_string_erase (text, (gssize) at, MIN (8, (gssize) (text->len - at)));
          break;
        case 3:
          g_string_insert_c (text, (gssize) at, character);
          break;
        default:
          g_string_insert_len (text, (gssize) at, text->str + at / 2,
                               MIN (12, (gssize) (text->len - at / 2)));
          break;
        }
    }

  return g_string_free_to_bytes (text);
}

static void
test_mutations (void)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_open ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  guint outcomes[ATLAS_DATA_ERROR_CONFLICT + 2] = { 0 };
  char *texts[G_N_ELEMENTS (files)];

  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    texts[i] = g_strdelimit (g_strdup (files[i]), "'", '"');
  for (guint i = 0; i < N_FILES; i++)
    {
      g_autoptr (GBytes) bytes = mutate (rand, texts[i % G_N_ELEMENTS (texts)]);
      g_autoptr (GError) error = NULL;
      g_autoptr (AtlasAnswers) answers = atlas_answers_read (base, "mutant", bytes,
                                                             ATLAS_RULES_TEST_DAY, &error);

      g_assert_true ((answers == NULL) == (error != NULL));
      if (error != NULL)
        {
          g_assert_true (error->domain == ATLAS_DATA_ERROR);
          g_assert_true (g_str_has_prefix (error->message, "mutant: "));
          g_assert_true (g_utf8_validate (error->message, -1, NULL));
          outcomes[error->code + 1]++;
          continue;
        }

      g_autoptr (AtlasAssessment) assessment = atlas_assessment_new (base, answers,
                                                                     ATLAS_RULES_TEST_DAY);
      g_assert_nonnull (atlas_verdict_to_text (atlas_assessment_get_verdict (assessment)));
      outcomes[0]++;
    }
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    g_free (texts[i]);

  /* Some are still good, and the others are bad in many ways. */
  g_assert_cmpuint (outcomes[0], >, 1000);
  g_assert_cmpuint (outcomes[ATLAS_DATA_ERROR_SYNTAX + 1], >, 1000);
  g_assert_cmpuint (outcomes[ATLAS_DATA_ERROR_ENCODING + 1], >, 1000);
  g_assert_cmpuint (outcomes[ATLAS_DATA_ERROR_RANGE + 1], >, 1000);
  g_assert_cmpuint (outcomes[ATLAS_DATA_ERROR_DUPLICATE + 1], >, 10);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/answers-file/mutations", test_mutations);
  return g_test_run ();
}
