/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-loader-private.h"

#include <string.h>

gboolean
atlas_entry_check_id (const AtlasJson *item, const char *id, GError **error)
{
  for (const char *c = id; *c != '\0'; c++)
    if (!g_ascii_isalnum (*c) && strchr ("_-.", *c) == NULL)
      return atlas_json_fail (item, "id", ATLAS_DATA_ERROR_RANGE, error,
                              "expected letters, digits, “_”, “-” and “.”, found “%s”", id);

  return TRUE;
}

gboolean
atlas_entry_check_new (const AtlasJson *item, GHashTable *known, const char *id, GError **error)
{
  if (g_hash_table_contains (known, id))
    return atlas_json_fail (item, "id", ATLAS_DATA_ERROR_DUPLICATE, error,
                            "expected a new id, found “%s”, which is defined already", id);

  return TRUE;
}

gboolean
atlas_entry_fail_unknown (const AtlasJson *item, const char *member, const char *id, GError **error)
{
  return atlas_json_fail (item, member, ATLAS_DATA_ERROR_UNKNOWN_ID, error,
                          "expected a known id, found “%s”", id);
}

static gboolean
read_texts (const AtlasJson *item, const AtlasText *texts, gsize n_texts, GError **error)
{
  for (gsize i = 0; i < n_texts; i++)
    {
      const char *value = NULL;

      if (texts[i].required
              ? !atlas_json_get_string (item, texts[i].member, &value, error)
              : !atlas_json_get_optional_string (item, texts[i].member, &value, error))
        return FALSE;
      if (value != NULL)
        *texts[i].target = texts[i].interned ? g_ref_string_new_intern (value) : g_strdup (value);
    }

  return TRUE;
}

gboolean
atlas_entry_read (const AtlasLoader *self,
                  const AtlasJson *item,
                  AtlasEntryKind kind,
                  const char *const *known,
                  const AtlasText *texts,
                  gsize n_texts,
                  GError **error)
{
  return atlas_json_refuse_unknown (item, known, error) &&
         read_texts (item, texts, n_texts, error) &&
         atlas_entry_check_id (item, *texts[0].target, error) &&
         atlas_entry_check_new (item, self->tables->entries[kind].by_id, *texts[0].target, error);
}

gboolean
atlas_entry_claim (const AtlasLoader *self,
                   const AtlasJson *item,
                   AtlasEntryKind kind,
                   const char *member,
                   const char *id,
                   const char *name,
                   GError **error)
{
  GHashTable *names = self->tables->entries[kind].names;
  g_autofree char *folded = g_utf8_casefold (name, -1);
  const char *owner = g_hash_table_lookup (names, folded);

  if (owner != NULL && !g_str_equal (owner, id))
    return atlas_json_fail (item, member, ATLAS_DATA_ERROR_DUPLICATE, error,
                            "expected a name of its own, found “%s”, which “%s” has", name, owner);
  if (owner == NULL)
    g_hash_table_insert (names, g_steal_pointer (&folded), g_strdup (id));

  return TRUE;
}

gboolean
atlas_entry_read_aliases (const AtlasLoader *self,
                          const AtlasJson *item,
                          AtlasEntryKind kind,
                          const char *id,
                          GStrv *out_aliases,
                          GError **error)
{
  if (!atlas_json_get_optional_strings (item, "aliases", out_aliases, error))
    return FALSE;
  if (*out_aliases == NULL)
    *out_aliases = g_new0 (char *, 1);

  for (guint i = 0; (*out_aliases)[i] != NULL; i++)
    if (!atlas_entry_claim (self, item, kind, "aliases", id, (*out_aliases)[i], error))
      return FALSE;

  return TRUE;
}

gboolean
atlas_entry_check_source (const AtlasLoader *self, const AtlasJson *item, GError **error)
{
  const char *source = NULL;

  if (!atlas_json_get_optional_string (item, "source", &source, error))
    return FALSE;
  if (source != NULL && atlas_tables_find (self->tables, ATLAS_ENTRY_SOURCE, source) == NULL)
    return atlas_entry_fail_unknown (item, "source", source, error);

  return TRUE;
}
