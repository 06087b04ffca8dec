/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-loader-private.h"
#include "atlas-quantity-private.h"
#include "atlas-specialty-private.h"
#include "atlas-term-private.h"

#include <string.h>

static gboolean
read_term (AtlasLoader *self,
           const AtlasJson *item,
           AtlasTermKind term_kind,
           const char *const *known,
           AtlasTerm **out_term,
           GError **error)
{
  const AtlasEntryKind kind = (AtlasEntryKind) (ATLAS_ENTRY_TERM + term_kind);
  g_autoptr (AtlasTerm) term = g_object_new (ATLAS_TYPE_TERM, NULL);
  const AtlasText texts[] = { { "id", TRUE, &term->id, TRUE },
                              { "name", TRUE, &term->name },
                              { "definition", FALSE, &term->definition } };

  term->kind = term_kind;
  if (!atlas_entry_read (self, item, kind, known, texts, G_N_ELEMENTS (texts), error) ||
      !atlas_entry_claim (self, item, kind, "id", term->id, term->id, error) ||
      !atlas_entry_claim (self, item, kind, "name", term->id, term->name, error) ||
      !atlas_entry_read_aliases (self, item, kind, term->id, &term->aliases, error) ||
      !atlas_entry_check_source (self, item, error))
    return FALSE;

  *out_term = term;
  atlas_tables_take_entry (self->tables, kind, g_steal_pointer (&term), (*out_term)->id);
  return TRUE;
}

static gboolean
read_plain_term (AtlasLoader *self, const AtlasJson *item, AtlasTermKind kind, GError **error)
{
  static const char *const known[] = { "id", "name", "aliases", "definition", "source", NULL };
  AtlasTerm *term;

  return read_term (self, item, kind, known, &term, error);
}

static gboolean
read_scope (const AtlasJson *item, gpointer user_data, GError **error)
{
  return read_plain_term (user_data, item, ATLAS_TERM_SCOPE, error);
}

static gboolean
read_outcome (const AtlasJson *item, gpointer user_data, GError **error)
{
  return read_plain_term (user_data, item, ATLAS_TERM_OUTCOME, error);
}

static gboolean
read_topic (const AtlasJson *item, gpointer user_data, GError **error)
{
  return read_plain_term (user_data, item, ATLAS_TERM_TOPIC, error);
}

/* An observation names an edition by its year. */
static gboolean
check_year (const AtlasJson *item, const char *id, GError **error)
{
  guint64 year;

  if (strlen (id) != 4 ||
      !g_ascii_string_to_unsigned (id, 10, ATLAS_MIN_YEAR, ATLAS_MAX_YEAR, &year, NULL))
    return atlas_json_fail (item, "id", ATLAS_DATA_ERROR_RANGE, error,
                            "expected a year from %d to %d, found “%s”", ATLAS_MIN_YEAR,
                            ATLAS_MAX_YEAR, id);

  return TRUE;
}

static gboolean
read_edition (const AtlasJson *item, gpointer user_data, GError **error)
{
  static const char *const known[] = { "id", "name", "match", "definition", "source", NULL };
  AtlasTerm *edition = NULL;

  return read_term (user_data, item, ATLAS_TERM_EDITION, known, &edition, error) &&
         check_year (item, edition->id, error) &&
         atlas_json_get_int (item, "match", ATLAS_MIN_YEAR, ATLAS_MAX_YEAR, &edition->match, error);
}

static gboolean
read_quantity (const AtlasJson *item, gpointer user_data, GError **error)
{
  static const char *const known[] = { "id", "name", "short_name", "unit", "definition", NULL };
  const AtlasEntryKind kind = ATLAS_ENTRY_QUANTITY;
  AtlasLoader *self = user_data;
  g_autoptr (AtlasQuantity) quantity = g_object_new (ATLAS_TYPE_QUANTITY, NULL);
  const AtlasText texts[] = { { "id", TRUE, &quantity->id, TRUE },
                              { "name", TRUE, &quantity->name },
                              { "short_name", TRUE, &quantity->short_name },
                              { "unit", TRUE, &quantity->unit, TRUE },
                              { "definition", TRUE, &quantity->definition } };

  if (!atlas_entry_read (self, item, kind, known, texts, G_N_ELEMENTS (texts), error) ||
      !atlas_entry_claim (self, item, kind, "id", quantity->id, quantity->id, error) ||
      !atlas_entry_claim (self, item, kind, "name", quantity->id, quantity->name, error))
    return FALSE;
  if (!g_hash_table_contains (self->tables->units, quantity->unit))
    return atlas_entry_fail_unknown (item, "unit", quantity->unit, error);

  const char *id = quantity->id;
  atlas_tables_take_entry (self->tables, kind, g_steal_pointer (&quantity), id);
  return TRUE;
}

static gboolean
read_group (const AtlasJson *item, AtlasSpecialty *specialty, GError **error)
{
  static const AtlasJsonChoice groups[] = {
    { "all", ATLAS_SPECIALTY_GROUP_ALL },
    { "primary_care", ATLAS_SPECIALTY_GROUP_PRIMARY_CARE },
    { "medical", ATLAS_SPECIALTY_GROUP_MEDICAL },
    { "surgical", ATLAS_SPECIALTY_GROUP_SURGICAL },
    { "hospital_based", ATLAS_SPECIALTY_GROUP_HOSPITAL_BASED },
    { "preliminary_transitional", ATLAS_SPECIALTY_GROUP_PRELIMINARY_TRANSITIONAL },
    { "combined", ATLAS_SPECIALTY_GROUP_COMBINED },
    { NULL },
  };
  const char *text = NULL;
  int group = 0;

  if (!atlas_json_get_string (item, "group", &text, error) ||
      !atlas_json_get_choice (item, "group", groups, &group, error))
    return FALSE;

  specialty->group = (AtlasSpecialtyGroup) group;
  return TRUE;
}

static gboolean
read_specialty (const AtlasJson *item, gpointer user_data, GError **error)
{
  static const char *const known[] = { "id",      "name",       "short_name", "group", "scope",
                                       "aliases", "definition", "source",     NULL };
  const AtlasEntryKind kind = ATLAS_ENTRY_SPECIALTY;
  const AtlasEntryKind scopes = (AtlasEntryKind) (ATLAS_ENTRY_TERM + ATLAS_TERM_SCOPE);
  AtlasLoader *self = user_data;
  g_autoptr (AtlasSpecialty) specialty = g_object_new (ATLAS_TYPE_SPECIALTY, NULL);
  const AtlasText texts[] = { { "id", TRUE, &specialty->id, TRUE },
                              { "name", TRUE, &specialty->name },
                              { "short_name", TRUE, &specialty->short_name },
                              { "definition", FALSE, &specialty->definition },
                              { "scope", FALSE, &specialty->scope, TRUE } };

  if (!atlas_entry_read (self, item, kind, known, texts, G_N_ELEMENTS (texts), error) ||
      !atlas_entry_claim (self, item, kind, "id", specialty->id, specialty->id, error) ||
      !atlas_entry_claim (self, item, kind, "name", specialty->id, specialty->name, error) ||
      !atlas_entry_claim (self, item, kind, "short_name", specialty->id, specialty->short_name,
                          error) ||
      !atlas_entry_read_aliases (self, item, kind, specialty->id, &specialty->aliases, error) ||
      !atlas_entry_check_source (self, item, error) || !read_group (item, specialty, error))
    return FALSE;
  if (specialty->scope != NULL &&
      atlas_tables_find (self->tables, scopes, specialty->scope) == NULL)
    return atlas_entry_fail_unknown (item, "scope", specialty->scope, error);

  const char *id = specialty->id;
  atlas_tables_take_entry (self->tables, kind, g_steal_pointer (&specialty), id);
  return TRUE;
}

gboolean
atlas_load_terms (AtlasLoader *self, const AtlasJson *vocabulary, GError **error)
{
  return atlas_json_for_each (vocabulary, "scopes", read_scope, self, error) &&
         atlas_json_for_each (vocabulary, "outcomes", read_outcome, self, error) &&
         atlas_json_for_each (vocabulary, "topics", read_topic, self, error) &&
         atlas_json_for_each (vocabulary, "editions", read_edition, self, error) &&
         atlas_json_for_each (vocabulary, "quantities", read_quantity, self, error) &&
         atlas_json_for_each (vocabulary, "specialties", read_specialty, self, error);
}
