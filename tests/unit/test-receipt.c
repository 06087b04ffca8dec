/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-test.h"

#include "atlas-receipt.h"

#include <string.h>

#define US_2024 "c2024/match_rate_pct/percent/us_img/-/-/-/-"

static void
assert_text (const char *text, const char *expected)
{
  g_auto (GStrv) parts = g_strsplit (text != NULL ? text : "(none)", "\u00a0", -1);
  g_autofree char *plain = g_strjoinv (" ", parts);

  g_assert_cmpstr (plain, ==, expected);
}

static const AtlasReceiptEntry *
get_entry (const AtlasReceipt *receipt, guint index)
{
  g_assert_cmpuint (index, <, receipt->entries->len);
  return g_ptr_array_index (receipt->entries, index);
}

static void
assert_entry (const AtlasReceipt *receipt,
              guint index,
              AtlasReceiptRole role,
              const char *value,
              const char *source)
{
  const AtlasReceiptEntry *entry = get_entry (receipt, index);

  g_assert_cmpint (entry->role, ==, role);
  assert_text (entry->value, value);
  if (strstr (entry->source, source) == NULL)
    g_error ("expected “%s” in “%s”", source, entry->source);
}

/* The match rate of U.S. IMGs in 2024, from the headline to the number it is confused with. */
static void
test_us_img_2024 (void)
{
  g_autoptr (AtlasDataset) dataset = atlas_test_open_bundled ();
  g_autoptr (AtlasReceipt) receipt = atlas_receipt_new (atlas_dataset_find_cell (dataset, US_2024),
                                                        dataset);

  assert_text (receipt->value, "67.0 %");
  assert_text (receipt->heading, "Match rate, U.S. IMGs, 2024");
  assert_text (receipt->counted,
               "3,181 matched to a first-year position, of 4,751 who submitted a rank order list "
               "(66.95 %, prints as 67.0)");
  assert_text (receipt->range, "A similar group that applied again would give 65.6 to 68.3 %");
  assert_text (receipt->standing, "4 publishers agree, 1 other");
  assert_text (receipt->judgement, "NRMP and Intealth print 67.0, which fits 3,181 of 4,751.");
  g_assert_null (receipt->caution);
  g_assert_cmpstr (receipt->cell, ==, US_2024);

  g_assert_cmpuint (receipt->entries->len, ==, 7);
  assert_entry (
      receipt, 0, ATLAS_RECEIPT_PREFERRED, "67.0 %",
      "NRMP, Results and Data: 2025 Main Residency Match, Tables 4A, 4B and 5 (2025), copied by "
      "a third party");
  g_assert_true (g_str_has_prefix (get_entry (receipt, 0)->confidence, "primary"));
  assert_entry (receipt, 1, ATLAS_RECEIPT_AGREES, "67 %", "American Medical Association");
  assert_entry (receipt, 2, ATLAS_RECEIPT_AGREES, "67.0 %", "Intealth");
  assert_entry (receipt, 3, ATLAS_RECEIPT_AGREES, "67.0 %", "Physician");
  assert_entry (receipt, 4, ATLAS_RECEIPT_DIFFERS, "61.2 %", "a filter or a flaw?");
  assert_text (get_entry (receipt, 4)->remark, "This is the rate of all IMGs together.");
  g_assert_cmpstr (get_entry (receipt, 4)->cell, ==,
                   "c2024/match_rate_pct/percent/all_img/-/-/-/-");
  assert_entry (receipt, 5, ATLAS_RECEIPT_COUNTED, "3,181 matched to a first-year position",
                "NRMP");
  g_assert_cmpstr (get_entry (receipt, 5)->cell, ==, "c2024/matched/count/us_img/-/-/-/-");
  assert_entry (receipt, 6, ATLAS_RECEIPT_COUNTED, "4,751 who submitted a rank order list", "NRMP");
}

/* Everything that the receipt knows is in the text that people copy. */
static void
test_text (void)
{
  g_autoptr (AtlasDataset) dataset = atlas_test_open_bundled ();
  g_autoptr (AtlasReceipt) receipt = atlas_receipt_new (atlas_dataset_find_cell (dataset, US_2024),
                                                        dataset);
  g_autofree char *text = atlas_receipt_to_text (receipt);
  const char *parts[] = { receipt->value,    receipt->heading,   receipt->counted, receipt->range,
                          receipt->standing, receipt->judgement, US_2024 "\n" };

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    g_assert_nonnull (strstr (text, parts[i]));
  for (guint i = 0; i < receipt->entries->len; i++)
    {
      const AtlasReceiptEntry *entry = get_entry (receipt, i);

      g_assert_nonnull (strstr (text, entry->value));
      g_assert_nonnull (strstr (text, entry->source));
      g_assert_true (entry->remark == NULL || strstr (text, entry->remark) != NULL);
      g_assert_true (entry->address == NULL || strstr (text, entry->address) != NULL);
    }
}

/* What is computed, cautioned, rejected, restated or implied says so. */
static void
test_others (void)
{
  g_autoptr (AtlasDataset) dataset = atlas_test_open_bundled ();
  g_autoptr (AtlasReceipt) all_2026 = atlas_receipt_new (
      atlas_dataset_find_cell (dataset, "c2026/match_rate_pct/percent/all_img/-/-/-/-"), dataset);
  g_autoptr (AtlasReceipt) seniors = atlas_receipt_new (
      atlas_dataset_find_cell (dataset, "c2020/match_rate_pct/percent/us_md_senior/-/-/-/-"),
      dataset);
  g_autoptr (AtlasReceipt) us_2013 = atlas_receipt_new (
      atlas_dataset_find_cell (dataset, "c2013/match_rate_pct/percent/us_img/-/-/-/-"), dataset);
  g_autoptr (AtlasReceipt) us_2021 = atlas_receipt_new (
      atlas_dataset_find_cell (dataset, "c2021/match_rate_pct/percent/us_img/-/-/-/-"), dataset);
  g_autoptr (AtlasReceipt) none = atlas_receipt_new (
      atlas_dataset_find_cell (dataset, "c2024/couples/count/all_applicants/-/-/-/-"), dataset);

  assert_text (all_2026->value, "59.9 %");
  assert_text (all_2026->standing, "computed from counts, 1 other");
  g_assert_nonnull (all_2026->caution);
  assert_entry (all_2026, 0, ATLAS_RECEIPT_DIFFERS, "60.0 %", "uscehub");
  g_assert_cmpint (get_entry (all_2026, 1)->role, ==, ATLAS_RECEIPT_COUNTED);

  assert_text (seniors->value, "93.7 %");
  assert_entry (seniors, 1, ATLAS_RECEIPT_REJECTED, "93.9 %", "NRMP");
  g_assert_nonnull (strstr (get_entry (seniors, 1)->remark, "Not used: "));

  g_assert_true (g_str_has_prefix (us_2013->judgement, "Restated later: "));
  assert_entry (us_2013, 1, ATLAS_RECEIPT_DIFFERS, "52.8 %", "Kaplan");

  /* 3,152 matched and 59.5 %: the number of applicants was not found, its range is known. */
  g_assert_nonnull (strstr (us_2021->counted, "3,152 matched to a first-year position"));
  g_assert_nonnull (strstr (us_2021->counted, "5,294 to 5,301"));
  g_assert_null (strstr (us_2021->counted, "active"));
  g_assert_null (us_2021->range);

  assert_text (none->value, "not found");
  assert_text (none->standing, "no usable number, 2 others");
}

/* No cell of the data, whatever is wrong with it, has a receipt with a hole in it. */
/* Which specialty, which of its positions, which edition and who: nothing is left to guess. */
static void
test_specialty (void)
{
  g_autoptr (AtlasDataset) dataset = atlas_test_open_bundled ();

  g_assert_true (atlas_dataset_load_specialties (dataset, NULL));
  g_autoptr (AtlasReceipt) share = atlas_receipt_new (
      atlas_dataset_find_cell (
          dataset, "c2024/share_of_filled_pct/percent/all_img/internal-medicine/categorical/-/-"),
      dataset);
  g_autoptr (AtlasReceipt) score = atlas_receipt_new (
      atlas_dataset_find_cell (
          dataset, "e2026/step2ck_mean/score/non_us_img/internal-medicine/as-ranked/matched/-"),
      dataset);

  g_assert_cmpstr (share->value, ==, "43\u00a0%");
  g_assert_cmpstr (
      share->heading, ==,
      "Share of positions filled, All IMGs, Internal medicine (Categorical positions), "
      "2024");
  g_assert_nonnull (strstr (share->counted, "4,198"));
  g_assert_nonnull (strstr (share->counted, "9,767"));
  g_assert_cmpstr (score->heading, ==,
                   "Mean Step 2 CK score, Non-U.S. IMGs, Matched, Internal medicine (As ranked by "
                   "applicants), 2026 edition");
}

static void
test_every_cell (void)
{
  g_autoptr (AtlasDataset) dataset = atlas_test_open_bundled ();
  g_autoptr (GError) error = NULL;

  atlas_dataset_load_specialties (dataset, &error);
  g_assert_no_error (error);

  for (guint i = 0; i < atlas_dataset_get_n_cells (dataset); i++)
    {
      AtlasCell *cell = atlas_dataset_get_cell (dataset, i);
      g_autoptr (AtlasReceipt) receipt = atlas_receipt_new (cell, dataset);
      g_autofree char *text = atlas_receipt_to_text (receipt);
      guint n_counts = (atlas_cell_get_numerator (cell) != NULL) +
                       (atlas_cell_get_denominator (cell) != NULL);

      g_assert_null (strstr (text, "(null)"));
      g_assert_cmpuint (receipt->entries->len, >=, atlas_cell_get_n_observations (cell));
      g_assert_cmpuint (receipt->entries->len, <=, atlas_cell_get_n_observations (cell) + n_counts);
      if (atlas_cell_get_preferred (cell) != NULL)
        g_assert_cmpint (get_entry (receipt, 0)->role, ==, ATLAS_RECEIPT_PREFERRED);
      for (guint j = 1; j < receipt->entries->len; j++)
        g_assert_cmpint (get_entry (receipt, j - 1)->role, <=, get_entry (receipt, j)->role);
    }
}

/* First-year positions are not first-year and second-year positions together. */
static void
test_kinds_of_positions (void)
{
  g_autoptr (AtlasDataset) dataset = atlas_test_open_bundled ();
  g_autoptr (GError) error = NULL;
  guint n_found = 0;

  atlas_dataset_load_specialties (dataset, &error);
  g_assert_no_error (error);

  for (guint i = 0; i < atlas_dataset_get_n_cells (dataset); i++)
    {
      AtlasCell *cell = atlas_dataset_get_cell (dataset, i);
      const AtlasCellKey *key = atlas_cell_get_key (cell);

      if (g_strcmp0 (key->scope, "pgy1") != 0 ||
          !g_str_has_prefix (atlas_measure_get_id (key->measure), "positions_"))
        continue;
      const char *definition = atlas_measure_get_definition (key->measure);
      g_autoptr (AtlasReceipt) receipt = atlas_receipt_new (cell, dataset);
      n_found++;
      g_assert_nonnull (strstr (definition, "of the kind that is named"));
      g_assert_null (strstr (receipt->counted, "second-year"));
      g_assert_null (strstr (receipt->counted, "ll positions"));
    }
  g_assert_cmpuint (n_found, >, 100);
}

/* A measure of another file may lack the words for its count. */
static void
test_without_phrase (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AtlasTables) tables = atlas_test_load (
      "'vocabulary': {'measures': [{'id': 'x', 'name': 'Xs', 'unit': 'count', 'definition': 'd'},"
      " {'id': 'y', 'name': 'Ys', 'unit': 'count', 'definition': 'd'}, {'id': 'xy', 'name': 'X of "
      "Y',"
      " 'unit': 'percent', 'definition': 'd', 'numerator': 'x', 'denominator': 'y'}]}, "
      "'observations': [{'measure': 'x', 'unit': 'count', 'confidence': 'primary', " VALUE (
          "1",
          "a") "}, {'measure': 'y', 'unit': 'count', 'confidence': 'primary', " VALUE ("4",
                                                                                       "a") "}]",
      &error);
  g_autoptr (AtlasReceipt) receipt = NULL;

  g_test_summary ("A count without a phrase goes by its name, not by “(null)”");
  g_assert_no_error (error);
  receipt = atlas_receipt_new (atlas_test_find (tables, "undated/xy/percent/-/-/-/-/-"), NULL);
  assert_text (receipt->heading, "X of Y, undated");
  assert_text (receipt->counted, "1 Xs, of 4 Ys (25.00 %)");
}

static void
test_standing (void)
{
  static const struct
  {
    const char *observations;
    const char *standing;
  } rows[] = {
    { RATE VALUE ("67", "a") "}", "single source" },
    { RATE VALUE ("67", "a") "}, " RATE VALUE ("67", "a2") "}", "single source" },
    { RATE VALUE ("67", "a") "}, " RATE VALUE ("67", "b") "}", "2 publishers agree" },
    { RATE VALUE ("67", "a") "}, " RATE VALUE ("68", "b") "}", "single source, 1 other, disputed" },
    { RATE VALUE ("67", "a") "}, " SECONDARY_RATE VALUE ("68", "b") "}, " SECONDARY_RATE VALUE (
          "69", "new") "}",
      "single source, 2 others" },
    { RATE VALUE ("67", "a") ", 'rejected': 'r'}", "no usable number, 1 other" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (AtlasTables) tables = atlas_test_load_all (rows[i].observations, "");
      g_autofree char *standing = atlas_receipt_describe_standing (
          atlas_test_find (tables, RATE_CELL));

      g_assert_cmpstr (standing, ==, rows[i].standing);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/receipt/us-img-2024", test_us_img_2024);
  g_test_add_func ("/receipt/text", test_text);
  g_test_add_func ("/receipt/others", test_others);
  g_test_add_func ("/receipt/specialty", test_specialty);
  g_test_add_func ("/receipt/every-cell", test_every_cell);
  g_test_add_func ("/receipt/kinds-of-positions", test_kinds_of_positions);
  g_test_add_func ("/receipt/without-phrase", test_without_phrase);
  g_test_add_func ("/receipt/standing", test_standing);
  return g_test_run ();
}
