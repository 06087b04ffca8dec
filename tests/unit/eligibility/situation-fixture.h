/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What tests of derived facts share: answers, and what follows from them by the season that comes
 * with the program. In every text single quotes stand for double ones. */

#pragma once

#include "atlas-rules-test.h"
#include "atlas-situation.h"

typedef struct
{
  const char *answers;
  const char *fact;
  const char *value; /* (nullable): in GVariant's text; NULL where it is not known */
} SituationRow;

static void
check_situations (const SituationRow *rows, gsize n_rows, const char *today)
{
  g_autoptr (AtlasRuleBase) base = atlas_rules_test_open ();

  for (gsize i = 0; i < n_rows; i++)
    {
      g_autoptr (AtlasAnswers) answers = atlas_rules_test_answer (base, rows[i].answers);
      g_autoptr (AtlasSituation) situation = atlas_situation_new (atlas_rule_base_get_season (base),
                                                                  answers, today);
      GVariant *value = g_hash_table_lookup (situation->facts.values, rows[i].fact);
      g_autofree char *found = value != NULL ? g_variant_print (value, FALSE) : NULL;

      if (g_strcmp0 (found, rows[i].value) != 0)
        g_error ("%s of {%s} is %s, not %s", rows[i].fact, rows[i].answers, found, rows[i].value);
    }
}
