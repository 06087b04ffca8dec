/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-nearest.h"

static void
assert_nearest (const char *name, const char *const *known, const char *expected)
{
  g_auto (GStrv) nearest = atlas_nearest_names (name, known);
  g_autofree char *found = g_strjoinv (" ", nearest);

  g_assert_cmpstr (found, ==, expected);
}

static void
test_nearest (void)
{
  static const char *const steps[] = { "goal", "step1", "step2ck", "step2cs", "step3", NULL };
  static const char *const few[] = { "yes", "no", NULL };
  static const char *const none[] = { NULL };

  assert_nearest ("step1", steps, "step1 step3 step2ck");
  /* In any case; among the equally near by name. */
  assert_nearest ("STEP2", steps, "step1 step3 step2ck");
  assert_nearest ("step2", steps, "step1 step3 step2ck");
  assert_nearest ("gaol", steps, "goal step1 step3");
  assert_nearest ("", few, "no yes");
  assert_nearest ("ye", few, "yes no");
  assert_nearest ("ye", none, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/nearest/names", test_nearest);
  return g_test_run ();
}
