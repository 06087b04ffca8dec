/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the tests of cases share. */

#pragma once

#include "atlas-test.h"

#include "atlas-case.h"
#include "atlas-data-resources.h"

#include <glib/gstdio.h>

#define NOW "2026-11-22T10:00:00Z"
#define LATER "2026-11-23T10:00:00Z"
#define TODAY "2026-11-22"

/* The questions and rules that come with the program. */
static inline AtlasRuleBase *
open_base (void)
{
  g_autoptr (GError) error = NULL;

  g_resources_register (atlas_data_get_resource ());
  AtlasRuleBase *base = atlas_rule_base_new (&error);
  g_assert_no_error (error);
  return base;
}

static inline void
assert_text (GVariant *answer, const char *expected)
{
  g_assert_nonnull (answer);
  g_assert_cmpstr (g_variant_get_string (answer, NULL), ==, expected);
}

static inline void
assert_answer (AtlasCase *item, const char *id, const char *expected)
{
  assert_text (atlas_answers_get (atlas_case_get_answers (item), id), expected);
}

static inline void
answer (AtlasCase *item, const char *id, const char *text)
{
  atlas_case_set_answer (item, id, g_variant_new_string (text), NOW);
}

static inline void
count_cb (GObject *object, GParamSpec *pspec, gpointer user_data)
{
  (*(guint *) user_data)++;
}

static inline void
assert_contains (const char *text, const char *part)
{
  if (text == NULL || strstr (text, part) == NULL)
    g_error ("expected “%s” in “%s”", part, text != NULL ? text : "(nothing)");
}
