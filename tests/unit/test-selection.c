/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-selection.h"

static GString *notified;

static void
notify_cb (GObject *object, GParamSpec *pspec, gpointer user_data)
{
  g_string_append_printf (notified, "%s ", g_param_spec_get_name (pspec));
}

static AtlasSelection *
watch (void)
{
  AtlasSelection *selection = atlas_selection_new ();

  g_signal_connect (selection, "notify", G_CALLBACK (notify_cb), NULL);
  return selection;
}

/* What was notified since the last call. */
#define assert_notified(expected)                  \
  G_STMT_START                                     \
  {                                                \
    g_assert_cmpstr (notified->str, ==, expected); \
    g_string_truncate (notified, 0);               \
  }                                                \
  G_STMT_END

static void
assert_types (AtlasSelection *selection, const char *expected)
{
  g_autofree char *types = g_strjoinv (" ", (GStrv) atlas_selection_get_types (selection));

  g_assert_cmpstr (types, ==, expected);
}

static void
test_defaults (void)
{
  AtlasSelection *selection = atlas_selection_new ();

  assert_types (selection, "us_img non_us_img us_md_senior");
  g_assert_cmpstr (atlas_selection_get_figure (selection), ==, "match-rate");
  g_assert_cmpint (atlas_selection_get_first_cycle (selection), ==, 0);
  g_assert_cmpint (atlas_selection_get_last_cycle (selection), ==, 0);
  g_assert_false (atlas_selection_get_bands (selection));
  g_assert_finalize_object (selection);
}

static void
test_notify (void)
{
  static const char *const types[] = { "a", "b", NULL };
  static const char *const same[] = { "a", "b", NULL };
  static const char *const other[] = { "b", "a", NULL };
  AtlasSelection *selection = watch ();

  atlas_selection_set_first_cycle (selection, 2015);
  assert_notified ("first-cycle ");
  atlas_selection_set_first_cycle (selection, 2015);
  assert_notified ("");
  atlas_selection_set_last_cycle (selection, 2020);
  assert_notified ("last-cycle ");
  atlas_selection_set_last_cycle (selection, 2020);
  assert_notified ("");
  atlas_selection_set_types (selection, types);
  assert_notified ("types ");
  atlas_selection_set_types (selection, same);
  assert_notified ("");
  atlas_selection_set_types (selection, other);
  assert_notified ("types ");
  atlas_selection_set_figure (selection, "matched");
  assert_notified ("figure ");
  atlas_selection_set_figure (selection, "matched");
  assert_notified ("");
  atlas_selection_set_bands (selection, 5);
  assert_notified ("bands ");
  atlas_selection_set_bands (selection, TRUE);
  assert_notified ("");
  g_assert_finalize_object (selection);
}

/* The same through the properties, as bindings set them. */
static void
test_properties (void)
{
  static const char *const types[] = { "a", NULL };
  AtlasSelection *selection = watch ();
  g_auto (GStrv) read_types = NULL;
  g_autofree char *figure = NULL;
  int first;
  int last;
  gboolean bands;

  for (int i = 0; i < 2; i++)
    {
      g_object_set (selection, "first-cycle", 2015, NULL);
      g_object_set (selection, "last-cycle", 2020, NULL);
      g_object_set (selection, "types", types, NULL);
      g_object_set (selection, "figure", "active", NULL);
      g_object_set (selection, "bands", TRUE, NULL);
    }
  assert_notified ("first-cycle last-cycle types figure bands ");
  g_object_get (selection, "first-cycle", &first, "last-cycle", &last, "types", &read_types,
                "figure", &figure, "bands", &bands, NULL);
  g_assert_cmpint (first, ==, 2015);
  g_assert_cmpint (last, ==, 2020);
  g_assert_cmpstrv (read_types, types);
  g_assert_cmpstr (figure, ==, "active");
  g_assert_true (bands);
  g_assert_finalize_object (selection);
}

static void
test_toggle (void)
{
  AtlasSelection *selection = watch ();

  atlas_selection_toggle_type (selection, "us_img", TRUE);
  assert_notified ("");
  atlas_selection_toggle_type (selection, "all_img", FALSE);
  assert_notified ("");
  atlas_selection_toggle_type (selection, "all_img", TRUE);
  assert_notified ("types ");
  assert_types (selection, "us_img non_us_img us_md_senior all_img");
  g_assert_true (atlas_selection_has_type (selection, "all_img"));
  atlas_selection_toggle_type (selection, "non_us_img", FALSE);
  assert_notified ("types ");
  assert_types (selection, "us_img us_md_senior all_img");
  g_assert_false (atlas_selection_has_type (selection, "non_us_img"));
  g_assert_finalize_object (selection);
}

static void
test_range (void)
{
  g_autoptr (AtlasSelection) selection = atlas_selection_new ();

  g_assert_true (atlas_selection_has_cycle (selection, 1952));
  atlas_selection_set_first_cycle (selection, 2015);
  g_assert_false (atlas_selection_has_cycle (selection, 2014));
  g_assert_true (atlas_selection_has_cycle (selection, 2015));
  g_assert_true (atlas_selection_has_cycle (selection, 2030));
  atlas_selection_set_last_cycle (selection, 2016);
  g_assert_true (atlas_selection_has_cycle (selection, 2016));
  g_assert_false (atlas_selection_has_cycle (selection, 2017));
}

/* What the figures of specialties read. */
static void
test_specialties (void)
{
  static const char *const specialties[] = { "pathology", "neurology", NULL };
  AtlasSelection *selection = watch ();

  g_assert_cmpuint (g_strv_length ((GStrv) atlas_selection_get_specialties (selection)), ==, 0);
  atlas_selection_set_specialties (selection, specialties);
  atlas_selection_set_specialties (selection, specialties);
  assert_notified ("specialties ");
  g_assert_true (atlas_selection_has_specialty (selection, "neurology"));
  g_assert_false (atlas_selection_has_specialty (selection, "urology"));

  g_assert_null (atlas_selection_get_measure (selection));
  atlas_selection_set_measure (selection, "img-share");
  atlas_selection_set_measure (selection, "img-share");
  atlas_selection_set_shares (selection, TRUE);
  atlas_selection_set_shares (selection, 2);
  atlas_selection_set_edition (selection, 2024);
  atlas_selection_set_by_edition (selection, TRUE);
  atlas_selection_set_me (selection, 240.0);
  atlas_selection_set_me (selection, 240.0);
  assert_notified ("measure shares edition by-edition me ");
  g_assert_finalize_object (selection);
}

/* A copy has every property, and goes its own way. */
static void
test_copy (void)
{
  static const char *const specialties[] = { "pathology", NULL };
  g_autoptr (AtlasSelection) selection = atlas_selection_new ();

  atlas_selection_set_specialties (selection, specialties);
  atlas_selection_set_edition (selection, 2024);
  atlas_selection_set_me (selection, 240.0);
  atlas_selection_set_figure (selection, "scores");

  g_autoptr (AtlasSelection) copy = atlas_selection_copy (selection);
  g_assert_cmpstrv (atlas_selection_get_specialties (copy), specialties);
  g_assert_cmpint (atlas_selection_get_edition (copy), ==, 2024);
  g_assert_cmpstr (atlas_selection_get_figure (copy), ==, "scores");
  g_assert_cmpfloat_with_epsilon (atlas_selection_get_me (copy), 240.0, 1e-9);

  atlas_selection_set_me (copy, 0.0);
  g_assert_cmpfloat_with_epsilon (atlas_selection_get_me (selection), 240.0, 1e-9);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  notified = g_string_new (NULL);
  g_test_add_func ("/selection/defaults", test_defaults);
  g_test_add_func ("/selection/notify", test_notify);
  g_test_add_func ("/selection/properties", test_properties);
  g_test_add_func ("/selection/toggle", test_toggle);
  g_test_add_func ("/selection/range", test_range);
  g_test_add_func ("/selection/specialties", test_specialties);
  g_test_add_func ("/selection/copy", test_copy);

  int status = g_test_run ();
  g_string_free (notified, TRUE);
  return status;
}
