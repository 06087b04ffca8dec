/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-applicant-type-private.h"
#include "atlas-loader-private.h"
#include "atlas-measure-private.h"
#include "atlas-source-private.h"

static gboolean
check_id (const AtlasJson *item, const char *id, GError **error)
{
  for (const char *c = id; *c != '\0'; c++)
    if (!g_ascii_isalnum (*c) && strchr ("_-.", *c) == NULL)
      return atlas_json_fail (item, "id", ATLAS_DATA_ERROR_RANGE, error,
                              "expected letters, digits, “_”, “-” and “.”, found “%s”", id);

  return TRUE;
}

static gboolean
check_new (const AtlasJson *item, GHashTable *known, const char *id, GError **error)
{
  if (g_hash_table_contains (known, id))
    return atlas_json_fail (item, "id", ATLAS_DATA_ERROR_DUPLICATE, error,
                            "expected a new id, found “%s”, which is defined already", id);

  return TRUE;
}

/* Ids, names and aliases share one name space per kind, so that a filter never has to guess. */
static gboolean
claim_name (GHashTable *names,
            const AtlasJson *item,
            const char *member,
            const char *id,
            const char *name,
            GError **error)
{
  g_autofree char *folded = g_utf8_casefold (name, -1);
  const char *owner = g_hash_table_lookup (names, folded);

  if (owner != NULL && !g_str_equal (owner, id))
    return atlas_json_fail (item, member, ATLAS_DATA_ERROR_DUPLICATE, error,
                            "expected a name of its own, found “%s”, which “%s” has", name, owner);
  if (owner == NULL)
    g_hash_table_insert (names, g_steal_pointer (&folded), g_strdup (id));

  return TRUE;
}

static gboolean
claim_aliases (
    GHashTable *names, const AtlasJson *item, const char *id, GStrv aliases, GError **error)
{
  for (guint i = 0; aliases != NULL && aliases[i] != NULL; i++)
    if (!claim_name (names, item, "aliases", id, aliases[i], error))
      return FALSE;

  return TRUE;
}

/* The source of a definition is not kept, but what is there has to be right. */
static gboolean
check_source (AtlasLoader *self, const AtlasJson *item, GError **error)
{
  const char *source = NULL;

  if (!atlas_json_get_optional_string (item, "source", &source, error))
    return FALSE;
  if (source != NULL && !g_hash_table_contains (self->sources_by_id, source))
    return atlas_json_fail (item, "source", ATLAS_DATA_ERROR_UNKNOWN_ID, error,
                            "expected a known id, found “%s”", source);

  return TRUE;
}

static gboolean
check_address (const AtlasJson *item, const char *member, const char *url, GError **error)
{
  if (url == NULL || (g_str_has_prefix (url, "https://") || g_str_has_prefix (url, "http://")))
    return TRUE;

  return atlas_json_fail (item, member, ATLAS_DATA_ERROR_RANGE, error,
                          "expected a web address, found “%s”", url);
}

/* A text of an object, and where it goes. */
typedef struct
{
  const char *member;
  gboolean required;
  char **target;
} Text;

static gboolean
read_texts (const AtlasJson *item, const Text *texts, gsize n_texts, GError **error)
{
  for (gsize i = 0; i < n_texts; i++)
    {
      const char *value = NULL;

      if (texts[i].required
              ? !atlas_json_get_string (item, texts[i].member, &value, error)
              : !atlas_json_get_optional_string (item, texts[i].member, &value, error))
        return FALSE;
      *texts[i].target = g_strdup (value);
    }

  return TRUE;
}

static gboolean
read_source (const AtlasJson *item, gpointer user_data, GError **error)
{
  static const char *const known[] = {
    "id",  "title", "detail", "publisher", "publisher_id", "copy", "original_url",
    "url", "year",  "kind",   NULL
  };
  static const AtlasJsonChoice kinds[] = { { "primary", ATLAS_SOURCE_PRIMARY },
                                           { "secondary", ATLAS_SOURCE_SECONDARY },
                                           { "article", ATLAS_SOURCE_ARTICLE },
                                           { NULL } };
  AtlasLoader *self = user_data;
  g_autoptr (AtlasSource) source = g_object_new (ATLAS_TYPE_SOURCE, NULL);
  const Text texts[] = { { "id", TRUE, &source->id },
                         { "title", TRUE, &source->title },
                         { "detail", FALSE, &source->detail },
                         { "publisher", FALSE, &source->publisher },
                         { "publisher_id", FALSE, &source->publisher_id },
                         { "copy", FALSE, &source->copy },
                         { "url", FALSE, &source->url },
                         { "original_url", FALSE, &source->original_url } };
  int kind = ATLAS_SOURCE_SECONDARY;

  if (!atlas_json_refuse_unknown (item, known, error) ||
      !read_texts (item, texts, G_N_ELEMENTS (texts), error) ||
      !check_id (item, source->id, error) ||
      !check_new (item, self->sources_by_id, source->id, error) ||
      !check_address (item, "url", source->url, error) ||
      !check_address (item, "original_url", source->original_url, error) ||
      !atlas_json_get_optional_int (item, "year", 1900, 2100, &source->year, error) ||
      !atlas_json_get_choice (item, "kind", kinds, &kind, error))
    return FALSE;

  source->kind = (AtlasSourceKind) kind;
  if (source->publisher_id == NULL)
    source->publisher_id = g_strdup (source->id);
  g_hash_table_insert (self->sources_by_id, source->id, source);
  g_ptr_array_add (self->tables->sources, g_steal_pointer (&source));
  return TRUE;
}

static gboolean
read_aliases (
    const AtlasJson *item, GHashTable *names, const char *id, GStrv *out_aliases, GError **error)
{
  if (!atlas_json_get_optional_strings (item, "aliases", out_aliases, error) ||
      !claim_aliases (names, item, id, *out_aliases, error))
    return FALSE;

  if (*out_aliases == NULL)
    *out_aliases = g_new0 (char *, 1);
  return TRUE;
}

static gboolean
read_type (const AtlasJson *item, gpointer user_data, GError **error)
{
  static const char *const known[] = { "id",         "name",      "short_name", "group",  "aliases",
                                       "definition", "continues", "change",     "source", NULL };
  AtlasLoader *self = user_data;
  g_autoptr (AtlasApplicantType) type = g_object_new (ATLAS_TYPE_APPLICANT_TYPE, NULL);
  const Text texts[] = { { "id", TRUE, &type->id },
                         { "name", TRUE, &type->name },
                         { "short_name", TRUE, &type->short_name },
                         { "group", FALSE, &type->group },
                         { "definition", FALSE, &type->definition },
                         { "continues", FALSE, &type->continues },
                         { "change", FALSE, &type->change } };

  if (!atlas_json_refuse_unknown (item, known, error) ||
      !read_texts (item, texts, G_N_ELEMENTS (texts), error) || !check_id (item, type->id, error) ||
      !check_new (item, self->types_by_id, type->id, error) ||
      !claim_name (self->type_names, item, "id", type->id, type->id, error) ||
      !claim_name (self->type_names, item, "name", type->id, type->name, error) ||
      !claim_name (self->type_names, item, "short_name", type->id, type->short_name, error) ||
      !read_aliases (item, self->type_names, type->id, &type->aliases, error) ||
      !check_source (self, item, error))
    return FALSE;

  g_hash_table_insert (self->types_by_id, type->id, type);
  g_ptr_array_add (self->tables->types, g_steal_pointer (&type));
  return TRUE;
}

static gboolean
read_measure (const AtlasJson *item, gpointer user_data, GError **error)
{
  static const char *const known[] = { "id",      "name",   "unit",      "definition",
                                       "aliases", "phrase", "numerator", "denominator",
                                       "source",  NULL };
  AtlasLoader *self = user_data;
  g_autoptr (AtlasMeasure) measure = g_object_new (ATLAS_TYPE_MEASURE, NULL);
  const Text texts[] = { { "id", TRUE, &measure->id },
                         { "name", TRUE, &measure->name },
                         { "unit", TRUE, &measure->unit },
                         { "definition", TRUE, &measure->definition },
                         { "phrase", FALSE, &measure->phrase },
                         { "numerator", FALSE, &measure->numerator_id },
                         { "denominator", FALSE, &measure->denominator_id } };

  if (!atlas_json_refuse_unknown (item, known, error) ||
      !read_texts (item, texts, G_N_ELEMENTS (texts), error) ||
      !check_id (item, measure->id, error) ||
      !check_new (item, self->measures_by_id, measure->id, error) ||
      !claim_name (self->measure_names, item, "id", measure->id, measure->id, error) ||
      !claim_name (self->measure_names, item, "name", measure->id, measure->name, error) ||
      !read_aliases (item, self->measure_names, measure->id, &measure->aliases, error) ||
      !check_source (self, item, error))
    return FALSE;
  if ((measure->numerator_id == NULL) != (measure->denominator_id == NULL))
    return atlas_json_fail (item, measure->numerator_id == NULL ? "numerator" : "denominator",
                            ATLAS_DATA_ERROR_MISSING, error,
                            "expected both a numerator and a denominator, found one of them");

  g_hash_table_insert (self->measures_by_id, measure->id, measure);
  g_ptr_array_add (self->tables->measures, g_steal_pointer (&measure));
  return TRUE;
}

static gboolean
read_unit (const AtlasJson *item, gpointer user_data, GError **error)
{
  static const char *const known[] = { "id", "name", NULL };
  AtlasLoader *self = user_data;
  const char *id = NULL;
  const char *name = NULL;

  if (!atlas_json_refuse_unknown (item, known, error) ||
      !atlas_json_get_string (item, "id", &id, error) || !check_id (item, id, error) ||
      !check_new (item, self->tables->units, id, error) ||
      !atlas_json_get_string (item, "name", &name, error))
    return FALSE;

  g_hash_table_add (self->tables->units, g_strdup (id));
  return TRUE;
}

gboolean
atlas_load_sources (AtlasLoader *self, const AtlasJson *root, GError **error)
{
  return atlas_json_for_each (root, "sources", read_source, self, error);
}

gboolean
atlas_load_vocabulary (AtlasLoader *self, const AtlasJson *root, GError **error)
{
  static const char *const known[] = { "types", "measures", "units", NULL };
  gboolean found = FALSE;
  AtlasJson vocabulary;

  if (!atlas_json_get_optional_object (root, "vocabulary", &found, &vocabulary, error))
    return FALSE;

  return !found || (atlas_json_refuse_unknown (&vocabulary, known, error) &&
                    atlas_json_for_each (&vocabulary, "units", read_unit, self, error) &&
                    atlas_json_for_each (&vocabulary, "types", read_type, self, error) &&
                    atlas_json_for_each (&vocabulary, "measures", read_measure, self, error));
}

static gboolean
fail_reference (
    const char *kind, const char *id, const char *member, const char *found, GError **error)
{
  g_set_error (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_UNKNOWN_ID,
               "vocabulary: %s “%s”: %s: expected a known id, found “%s”", kind, id, member, found);
  return FALSE;
}

static gboolean
link_count (AtlasLoader *self,
            AtlasMeasure *rate,
            const char *member,
            const char *id,
            AtlasMeasure **out_count,
            GError **error)
{
  AtlasMeasure *count = g_hash_table_lookup (self->measures_by_id, id);

  if (count == NULL)
    return fail_reference ("measure", rate->id, member, id, error);
  if (count->numerator_id != NULL)
    {
      g_set_error (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_CONFLICT,
                   "vocabulary: measure “%s”: %s: expected a count, found the rate “%s”", rate->id,
                   member, id);
      return FALSE;
    }

  g_set_object (out_count, count);
  return TRUE;
}

gboolean
atlas_check_vocabulary (AtlasLoader *self, GError **error)
{
  for (guint i = 0; i < self->tables->types->len; i++)
    {
      AtlasApplicantType *type = g_ptr_array_index (self->tables->types, i);

      if (type->continues != NULL && !g_hash_table_contains (self->types_by_id, type->continues))
        return fail_reference ("type", type->id, "continues", type->continues, error);
    }

  for (guint i = 0; i < self->tables->measures->len; i++)
    {
      AtlasMeasure *measure = g_ptr_array_index (self->tables->measures, i);

      if (!g_hash_table_contains (self->tables->units, measure->unit))
        return fail_reference ("measure", measure->id, "unit", measure->unit, error);
      if (measure->numerator_id != NULL &&
          (!link_count (self, measure, "numerator", measure->numerator_id, &measure->numerator,
                        error) ||
           !link_count (self, measure, "denominator", measure->denominator_id,
                        &measure->denominator, error)))
        return FALSE;
    }

  return TRUE;
}
