/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-specialty-match.h"
#include "atlas-test.h"

#include <string.h>

typedef struct
{
  AtlasDataset *dataset;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->dataset = atlas_test_open_bundled ();
  atlas_dataset_load_specialties (fixture->dataset, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->dataset);
}

static gboolean
matches (Fixture *fixture, const char *query, const char *specialty)
{
  g_autofree char *prepared = atlas_specialty_match_prepare (
      atlas_dataset_find_specialty (fixture->dataset, specialty));
  g_auto (GStrv) words = atlas_specialty_match_split (query);

  return atlas_specialty_match (prepared, (const char *const *) words);
}

static guint
count (Fixture *fixture, const char *query)
{
  GListModel *specialties = atlas_dataset_get_specialties (fixture->dataset);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (specialties); i++)
    {
      g_autoptr (AtlasSpecialty) specialty = g_list_model_get_item (specialties, i);

      n += matches (fixture, query, atlas_specialty_get_id (specialty));
    }
  return n;
}

static void
test_found (Fixture *fixture, gconstpointer data)
{
  static const char *const rows[][2] = {
    { "obgyn", "obstetrics-gynecology" },
    { "OB-GYN", "obstetrics-gynecology" },
    { "ob/gyn prelim", "obstetrics-gynecology-preliminary" },
    { "IM", "internal-medicine" },
    { "medicine categorical", "internal-medicine" },
    { "ortho", "orthopaedic-surgery" },
    { "orthopedics", "orthopaedic-surgery" },
    { "surgery", "neurological-surgery" },
    { "neurosurg", "neurological-surgery" },
    { "med psych", "internal-medicine-psychiatry" },
    { "psych med", "internal-medicine-psychiatry" },
    { "medpeds", "internal-medicine-pediatrics" },
    { "Med–Peds", "internal-medicine-pediatrics" },
    { "PM&R", "physical-medicine-rehabilitation" },
    { "pmr", "physical-medicine-rehabilitation" },
    { "pédiatrics", "pediatrics" },
    { "PAEDIATRICS", "pediatrics" },
    { "triple", "pediatrics-psychiatry-child-psychiatry" },
    { "ent", "otolaryngology" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("%s: %s", rows[i][0], rows[i][1]);
      g_assert_true (matches (fixture, rows[i][0], rows[i][1]));
    }
}

static void
test_not_found (Fixture *fixture, gconstpointer data)
{
  static const char *const rows[][2] = {
    { "im", "primary-care" },
    { "im", "general-surgery-preliminary" },
    { "ent", "internal-medicine-preventive-medicine" },
    { "ortho", "osteopathic-neuromusculoskeletal-medicine" },
    { "med psych", "psychiatry-neurology" },
    { "path", "psychiatry" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("%s: %s", rows[i][0], rows[i][1]);
      g_assert_false (matches (fixture, rows[i][0], rows[i][1]));
    }
  g_assert_cmpuint (count (fixture, "Chirurgie"), ==, 0);
  g_assert_cmpuint (count (fixture, "surgery medicine xyz"), ==, 0);
}

/* What has no letters leaves nothing out. */
static void
test_empty (Fixture *fixture, gconstpointer data)
{
  guint n = g_list_model_get_n_items (atlas_dataset_get_specialties (fixture->dataset));

  g_assert_cmpuint (n, >, 0);
  g_assert_cmpuint (count (fixture, ""), ==, n);
  g_assert_cmpuint (count (fixture, "  – / "), ==, n);
  g_assert_cmpuint (count (fixture, "o"), <, n);
}

static void
test_split (void)
{
  g_auto (GStrv) words = atlas_specialty_match_split ("  Ob/Gyn\tÉLAN ");

  g_assert_cmpuint (g_strv_length (words), ==, 3);
  g_assert_cmpstr (words[0], ==, "ob");
  g_assert_cmpstr (words[1], ==, "gyn");
  g_assert_cmpstr (words[2], ==, "elan");
}

static void
add (const char *path, void (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("/specialty-match/found", test_found);
  add ("/specialty-match/not-found", test_not_found);
  add ("/specialty-match/empty", test_empty);
  g_test_add_func ("/specialty-match/split", test_split);
  return g_test_run ();
}
