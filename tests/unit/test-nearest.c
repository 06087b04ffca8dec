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
  static const char *const shares[] = { "imgs", "withdrew", "share_of_filled", "unfilled", NULL };
  static const char *const few[] = { "yes", "no", NULL };
  static const char *const none[] = { NULL };

  assert_nearest ("step1", steps, "step1 step3 step2ck");
  /* In any case; among the equally near by name. */
  assert_nearest ("STEP2", steps, "step1 step3 step2ck");
  assert_nearest ("step2", steps, "step1 step3 step2ck");
  assert_nearest ("gaol", steps, "goal step1 step3");
  /* Words in common weigh more than how the whole is written. */
  assert_nearest ("unfilled-share", shares, "unfilled share_of_filled withdrew");
  assert_nearest ("", few, "no yes");
  assert_nearest ("ye", few, "yes no");
  assert_nearest ("ye", none, "");
}

static void
test_ids (void)
{
  static const char *const names[][2] = {
    { "us_img", "us_img" },   { "u.s. citizens abroad", "us_img" },
    { "all_img", "all_img" }, { "fmgs", "all_img" },
    { "matched", "matched" }, { "couples", "couples" },
  };
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    g_hash_table_insert (ids, (gpointer) names[i][0], (gpointer) names[i][1]);

  g_auto (GStrv) nearest = atlas_nearest_ids ("Citizens", ids);
  g_autofree char *found = g_strjoinv (" ", nearest);
  g_auto (GStrv) others = atlas_nearest_ids ("fmg", ids);

  /* Once each, by the name that is nearest. */
  g_assert_cmpstr (found, ==, "us_img couples matched");
  g_assert_cmpstr (others[0], ==, "all_img");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/nearest/names", test_nearest);
  g_test_add_func ("/nearest/ids", test_ids);
  return g_test_run ();
}
