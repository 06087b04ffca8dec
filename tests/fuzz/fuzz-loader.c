/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Feeds made-up data files to the loader, and reads what it makes of them. */

#include "config.h"

#include "atlas-data-resources.h"
#include "atlas-json.h"
#include "atlas-loader.h"
#include "atlas-receipt.h"

#include <stdlib.h>
#include <string.h>

#define MATCH_PATH ATLAS_RESOURCE_PREFIX "/match/"

/* Receipts take longer than the rest; a few find what there is to find. */
#define MAX_RECEIPTS 20

int LLVMFuzzerInitialize (int *argc, char ***argv);
int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

typedef gboolean (*Add) (AtlasLoader *loader, const char *file, GBytes *bytes, GError **error);

static void
add_bundled (AtlasLoader *loader, const char *name, Add add)
{
  g_autofree char *path = g_strconcat (MATCH_PATH, name, NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  if (bytes == NULL || !add (loader, name, bytes, NULL))
    g_error ("%s cannot be loaded", name);
}

static void
check_cell (AtlasCell *cell, gboolean with_receipt)
{
  g_autofree char *id = atlas_cell_key_to_id (atlas_cell_get_key (cell));
  gboolean is_numerator = FALSE;
  double value = 0.0;
  double min = 0.0;
  double max = 0.0;

  g_assert_cmpstr (id, ==, atlas_cell_get_id (cell));
  g_assert_true (atlas_cell_get_value (cell, &value) ==
                 (atlas_cell_is_computed (cell) || atlas_cell_get_preferred (cell) != NULL));
  g_assert_false (atlas_cell_is_computed (cell) && atlas_cell_get_preferred (cell) != NULL);
  g_assert_cmpuint (atlas_cell_get_n_agreeing_publishers (cell) + atlas_cell_get_n_others (cell),
                    <=, atlas_cell_get_n_observations (cell));
  if (atlas_cell_get_implied_count (cell, &is_numerator, &min, &max))
    g_assert_cmpfloat (min, <=, max);

  if (with_receipt)
    {
      g_autoptr (AtlasReceipt) receipt = atlas_receipt_new (cell, NULL);
      g_autofree char *text = atlas_receipt_to_text (receipt);

      g_assert_true (g_utf8_validate (text, -1, NULL));
    }
}

int
LLVMFuzzerInitialize (int *argc, char ***argv)
{
  g_resources_register (atlas_data_get_resource ());
  return 0;
}

static AtlasTables *
load (GBytes *bytes, GError **error)
{
  g_autoptr (AtlasLoader) loader = atlas_loader_new ();

  add_bundled (loader, "sources.json", atlas_loader_add_reference);
  add_bundled (loader, "vocabulary.json", atlas_loader_add_reference);
  add_bundled (loader, "specialties.json", atlas_loader_add_reference);
  if (!atlas_loader_add (loader, "fuzz.json", bytes, error))
    return NULL;

  return atlas_loader_finish (loader, error);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (AtlasTables) tables = NULL;
  g_autoptr (GError) error = NULL;

  /* Most inputs are no JSON, and the bundled files take a while. */
  g_autoptr (JsonParser) parser = atlas_json_parse (bytes, "fuzz.json", &error);
  if (parser != NULL)
    tables = load (bytes, &error);

  g_assert_true ((tables == NULL) == (error != NULL));
  if (error != NULL)
    g_assert_true (g_utf8_validate (error->message, -1, NULL));
  for (guint i = 0; tables != NULL && i < tables->cells->len; i++)
    check_cell (g_ptr_array_index (tables->cells, i), i < MAX_RECEIPTS);

  return 0;
}
