/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-applicant-type-private.h"
#include "atlas-loader-private.h"
#include "atlas-measure-private.h"
#include "atlas-source-private.h"

static gboolean
check_address (const AtlasJson *item, const char *member, const char *url, GError **error)
{
  if (url == NULL || (g_str_has_prefix (url, "https://") || g_str_has_prefix (url, "http://")))
    return TRUE;

  return atlas_json_fail (item, member, ATLAS_DATA_ERROR_RANGE, error,
                          "expected a web address, found “%s”", url);
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
  const AtlasText texts[] = { { "id", TRUE, &source->id },
                              { "title", TRUE, &source->title },
                              { "detail", FALSE, &source->detail },
                              { "publisher", FALSE, &source->publisher },
                              { "publisher_id", FALSE, &source->publisher_id },
                              { "copy", FALSE, &source->copy },
                              { "url", FALSE, &source->url },
                              { "original_url", FALSE, &source->original_url } };
  int kind = ATLAS_SOURCE_SECONDARY;

  if (!atlas_entry_read (self, item, ATLAS_ENTRY_SOURCE, known, texts, G_N_ELEMENTS (texts),
                         error) ||
      !check_address (item, "url", source->url, error) ||
      !check_address (item, "original_url", source->original_url, error) ||
      !atlas_json_get_optional_int (item, "year", 1900, 2100, &source->year, error) ||
      !atlas_json_get_choice (item, "kind", kinds, &kind, error))
    return FALSE;

  source->kind = (AtlasSourceKind) kind;
  if (source->publisher_id == NULL)
    source->publisher_id = g_strdup (source->id);
  const char *id = source->id;
  atlas_tables_take_entry (self->tables, ATLAS_ENTRY_SOURCE, g_steal_pointer (&source), id);
  return TRUE;
}

static gboolean
read_type (const AtlasJson *item, gpointer user_data, GError **error)
{
  static const char *const known[] = { "id",         "name",      "short_name", "group",  "aliases",
                                       "definition", "continues", "change",     "source", NULL };
  AtlasLoader *self = user_data;
  g_autoptr (AtlasApplicantType) type = g_object_new (ATLAS_TYPE_APPLICANT_TYPE, NULL);
  const AtlasText texts[] = { { "id", TRUE, &type->id },
                              { "name", TRUE, &type->name },
                              { "short_name", TRUE, &type->short_name },
                              { "group", FALSE, &type->group },
                              { "definition", FALSE, &type->definition },
                              { "continues", FALSE, &type->continues },
                              { "change", FALSE, &type->change } };

  const AtlasEntryKind kind = ATLAS_ENTRY_TYPE;

  if (!atlas_entry_read (self, item, kind, known, texts, G_N_ELEMENTS (texts), error) ||
      !atlas_entry_claim (self, item, kind, "id", type->id, type->id, error) ||
      !atlas_entry_claim (self, item, kind, "name", type->id, type->name, error) ||
      !atlas_entry_claim (self, item, kind, "short_name", type->id, type->short_name, error) ||
      !atlas_entry_read_aliases (self, item, kind, type->id, &type->aliases, error) ||
      !atlas_entry_check_source (self, item, error))
    return FALSE;

  const char *id = type->id;
  atlas_tables_take_entry (self->tables, kind, g_steal_pointer (&type), id);
  return TRUE;
}

/* What the measure is a statistic of: one measure for each quantity and statistic. */
static gboolean
read_statistic (AtlasLoader *self, const AtlasJson *item, AtlasMeasure *measure, GError **error)
{
  static const AtlasJsonChoice statistics[] = { { "mean", ATLAS_STATISTIC_MEAN },
                                                { "sd", ATLAS_STATISTIC_SD },
                                                { "median", ATLAS_STATISTIC_MEDIAN },
                                                { "q1", ATLAS_STATISTIC_Q1 },
                                                { "q3", ATLAS_STATISTIC_Q3 },
                                                { "min", ATLAS_STATISTIC_MIN },
                                                { "max", ATLAS_STATISTIC_MAX },
                                                { "n", ATLAS_STATISTIC_N },
                                                { NULL } };
  const char *quantity = NULL;
  int statistic = ATLAS_STATISTIC_NONE;

  if (!atlas_json_get_optional_string (item, "quantity", &quantity, error) ||
      !atlas_json_get_choice (item, "statistic", statistics, &statistic, error))
    return FALSE;
  if ((quantity != NULL) != (statistic != ATLAS_STATISTIC_NONE))
    return atlas_json_fail (item, quantity == NULL ? "quantity" : "statistic",
                            ATLAS_DATA_ERROR_MISSING, error,
                            "expected both a quantity and a statistic, found one of them");
  if (quantity == NULL)
    return TRUE;

  AtlasQuantity *known = atlas_tables_find (self->tables, ATLAS_ENTRY_QUANTITY, quantity);
  if (known == NULL)
    return atlas_entry_fail_unknown (item, "quantity", quantity, error);

  g_autofree char *place = atlas_statistic_to_text (quantity, (AtlasStatistic) statistic);
  AtlasMeasure *other = g_hash_table_lookup (self->tables->statistics, place);
  if (other != NULL)
    return atlas_json_fail (item, "statistic", ATLAS_DATA_ERROR_DUPLICATE, error,
                            "expected a statistic of its own, found that of “%s”", other->id);

  measure->quantity = g_object_ref (known);
  measure->statistic = (AtlasStatistic) statistic;
  g_hash_table_insert (self->tables->statistics, g_steal_pointer (&place), measure);
  return TRUE;
}

static gboolean
read_measure (const AtlasJson *item, gpointer user_data, GError **error)
{
  static const char *const known[] = { "id",       "name",      "unit",      "definition",
                                       "aliases",  "phrase",    "numerator", "denominator",
                                       "quantity", "statistic", "by_type",   "source",
                                       NULL };
  AtlasLoader *self = user_data;
  g_autoptr (AtlasMeasure) measure = g_object_new (ATLAS_TYPE_MEASURE, NULL);
  const AtlasText texts[] = { { "id", TRUE, &measure->id },
                              { "name", TRUE, &measure->name },
                              { "unit", TRUE, &measure->unit, TRUE },
                              { "definition", TRUE, &measure->definition },
                              { "phrase", FALSE, &measure->phrase },
                              { "numerator", FALSE, &measure->numerator_id },
                              { "denominator", FALSE, &measure->denominator_id } };
  const AtlasEntryKind kind = ATLAS_ENTRY_MEASURE;

  if (!atlas_entry_read (self, item, kind, known, texts, G_N_ELEMENTS (texts), error) ||
      !atlas_entry_claim (self, item, kind, "id", measure->id, measure->id, error) ||
      !atlas_entry_claim (self, item, kind, "name", measure->id, measure->name, error) ||
      !atlas_entry_read_aliases (self, item, kind, measure->id, &measure->aliases, error) ||
      !atlas_entry_check_source (self, item, error) ||
      !atlas_json_get_optional_boolean (item, "by_type", &measure->by_type, error))
    return FALSE;
  if ((measure->numerator_id == NULL) != (measure->denominator_id == NULL))
    return atlas_json_fail (item, measure->numerator_id == NULL ? "numerator" : "denominator",
                            ATLAS_DATA_ERROR_MISSING, error,
                            "expected both a numerator and a denominator, found one of them");
  if (!read_statistic (self, item, measure, error))
    return FALSE;

  const char *id = measure->id;
  atlas_tables_take_entry (self->tables, kind, g_steal_pointer (&measure), id);
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
      !atlas_json_get_string (item, "id", &id, error) || !atlas_entry_check_id (item, id, error) ||
      !atlas_entry_check_new (item, self->tables->units, id, error) ||
      !atlas_json_get_string (item, "name", &name, error))
    return FALSE;

  g_hash_table_add (self->tables->units, g_ref_string_new_intern (id));
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
  static const char *const known[] = { "types",    "measures", "units",    "specialties", "scopes",
                                       "outcomes", "topics",   "editions", "quantities",  NULL };
  gboolean found = FALSE;
  AtlasJson vocabulary;

  if (!atlas_json_get_optional_object (root, "vocabulary", &found, &vocabulary, error))
    return FALSE;

  return !found || (atlas_json_refuse_unknown (&vocabulary, known, error) &&
                    atlas_json_for_each (&vocabulary, "units", read_unit, self, error) &&
                    atlas_load_terms (self, &vocabulary, error) &&
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
  AtlasMeasure *count = atlas_tables_find (self->tables, ATLAS_ENTRY_MEASURE, id);

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
  GPtrArray *types = self->tables->entries[ATLAS_ENTRY_TYPE].items;
  GPtrArray *measures = self->tables->entries[ATLAS_ENTRY_MEASURE].items;

  for (guint i = self->n_types; i < types->len; i++)
    {
      AtlasApplicantType *type = g_ptr_array_index (types, i);

      if (type->continues != NULL &&
          atlas_tables_find (self->tables, ATLAS_ENTRY_TYPE, type->continues) == NULL)
        return fail_reference ("type", type->id, "continues", type->continues, error);
    }

  for (guint i = self->n_measures; i < measures->len; i++)
    {
      AtlasMeasure *measure = g_ptr_array_index (measures, i);

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
