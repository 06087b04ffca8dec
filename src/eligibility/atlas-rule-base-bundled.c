/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* The files that come with the program. */

#include "config.h"

#include "atlas-rule-base-private.h"

#include "atlas-loader.h"

#include <gio/gio.h>

/* The file of the season that the program is about: the next one is another file. */
#define SEASON "season-2027.json"

/* A rule may cite what the numbers of the Match come from. */
static const char *const reference_files[] = { "sources.json", "vocabulary.json",
                                               "specialties.json", NULL };

static GBytes *
look_up (const char *directory, const char *name, GError **error)
{
  g_autofree char *path = g_strconcat (ATLAS_RESOURCE_PREFIX, directory, name, NULL);

  return g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
}

AtlasTables *
atlas_rule_base_read_sources (GBytes *bytes, GError **error)
{
  g_autoptr (AtlasLoader) loader = atlas_loader_new ();

  for (guint i = 0; reference_files[i] != NULL; i++)
    {
      g_autoptr (GBytes) reference = look_up ("/match/", reference_files[i], error);

      if (reference == NULL ||
          !atlas_loader_add_reference (loader, reference_files[i], reference, error))
        return NULL;
    }
  if (!atlas_loader_add_reference (loader, "sources.json", bytes, error))
    return NULL;

  return atlas_loader_finish (loader, error);
}

AtlasRuleBase *
atlas_rule_base_new (GError **error)
{
  static const char *const names[][2] = {
    { "answers.json", "answers.json" },   { "rules.json", "rules.json" },
    { "screens.json", "screens.json" },   { "season.json", SEASON },
    { "calendar.json", "calendar.json" }, { "fees.json", "fees.json" },
    { "sources.json", "sources.json" },
  };
  g_autoptr (GHashTable) files = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                                        (GDestroyNotify) g_bytes_unref);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GBytes *bytes = look_up ("/eligibility/", names[i][1], error);

      if (bytes == NULL)
        return NULL;
      g_hash_table_insert (files, (gpointer) names[i][0], bytes);
    }

  return atlas_rule_base_new_from_files (files, error);
}
