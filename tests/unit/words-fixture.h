/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What holds for every text that a person reads while answering. */

#pragma once

#include "atlas-data-resources.h"
#include "atlas-rule-base.h"

typedef struct
{
  const char *pattern; /* in any case */
  const char *why;
} WordsRule;

static const WordsRule words_rules[] = {
  { "[\"'`]", "a straight quote" },
  { "^\\s|\\s$|  ", "a space too many" },
  { "\\b(e\\.g|i\\.e|etc)\\b", "an abbreviation" },
  { "\\bmy\\b", "the person is “you”" },
  { "\\b(programmes?|licenc\\w+|practis\\w+|enrolments?|\\w*paed\\w*|\\w*gynaec\\w*|an?aesth\\w*|"
    "centres?|cancell\\w+|labell\\w+|favour\\w*|behaviour\\w*|judgement\\w*|travell\\w+|"
    "counsell\\w+|\\w+isations?|(recogni|organi|authori|speciali)s(e[sd]?|ing)|US)\\b",
    "British spelling" },
  { "\\b[0-9]{1,2} (January|February|March|July)\\b|[0-9]{4}-[0-9]{2}", "not an American date" },
};

static inline AtlasRuleBase *
words_open (void)
{
  g_autoptr (GError) error = NULL;

  g_resources_register (atlas_data_get_resource ());

  AtlasRuleBase *base = atlas_rule_base_new (&error);
  g_assert_no_error (error);
  return base;
}

/* @text: (nullable): fails, as everything else that is wrong with it */
static inline void
words_check (const char *where, const char *text, glong longest)
{
  if (text == NULL || *text == '\0')
    g_error ("%s has no words", where);
  if (g_utf8_strlen (text, -1) > longest)
    g_error ("%s: “%s”: %ld characters, %ld allowed", where, text, g_utf8_strlen (text, -1),
             longest);

  for (gsize i = 0; i < G_N_ELEMENTS (words_rules); i++)
    if (g_regex_match_simple (words_rules[i].pattern, text, G_REGEX_CASELESS,
                              G_REGEX_MATCH_DEFAULT))
      g_error ("%s: “%s”: %s", where, text, words_rules[i].why);
}
