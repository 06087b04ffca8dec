/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-applicant-type-private.h"
#include "atlas-loader-private.h"
#include "atlas-measure-private.h"
#include "atlas-specialty-private.h"
#include "atlas-term-private.h"

static gboolean
read_time (const AtlasJson *item, AtlasCellKey *key, GError **error)
{
  int cycle = 0;
  int edition = 0;

  if (!atlas_json_get_optional_int (item, "cycle", ATLAS_MIN_YEAR, ATLAS_MAX_YEAR, &cycle, error) ||
      !atlas_json_get_optional_int (item, "edition", ATLAS_MIN_YEAR, ATLAS_MAX_YEAR, &edition,
                                    error) ||
      !atlas_json_get_optional_string (item, "period", &key->period, error))
    return FALSE;
  if ((cycle != 0) + (edition != 0) + (key->period != NULL) > 1)
    return atlas_json_fail (item, NULL, ATLAS_DATA_ERROR_CONFLICT, error,
                            "expected one of cycle, edition and period, found several");

  if (cycle != 0)
    key->time = ATLAS_TIME_CYCLE;
  else if (edition != 0)
    key->time = ATLAS_TIME_EDITION;
  else if (key->period != NULL)
    key->time = ATLAS_TIME_PERIOD;
  key->year = cycle != 0 ? cycle : edition;
  return TRUE;
}

/* Puts the known id that @member has into @out_id. */
static gboolean
read_term (const AtlasLoader *self,
           const AtlasJson *item,
           const char *member,
           AtlasTermKind kind,
           const char **out_id,
           GError **error)
{
  const char *id = NULL;

  if (!atlas_json_get_optional_string (item, member, &id, error))
    return FALSE;
  if (id == NULL)
    return TRUE;

  const AtlasTerm *term = atlas_tables_find_term (self->tables, kind, id);
  if (term == NULL)
    return atlas_entry_fail_unknown (item, member, id, error);

  *out_id = term->id;
  return TRUE;
}

static gboolean
read_specialty (const AtlasLoader *self, const AtlasJson *item, AtlasCellKey *key, GError **error)
{
  const char *id = NULL;

  if (!atlas_json_get_optional_string (item, "specialty", &id, error))
    return FALSE;
  if (id == NULL)
    return TRUE;

  const AtlasSpecialty *specialty = atlas_tables_find (self->tables, ATLAS_ENTRY_SPECIALTY, id);
  if (specialty == NULL)
    return atlas_entry_fail_unknown (item, "specialty", id, error);

  key->specialty = specialty->id;
  return TRUE;
}

static gboolean
check_edition (const AtlasLoader *self,
               const AtlasJson *item,
               const AtlasCellKey *key,
               GError **error)
{
  char id[16];

  if (key->time != ATLAS_TIME_EDITION)
    return TRUE;

  g_snprintf (id, sizeof id, "%d", key->year);
  return atlas_tables_find_term (self->tables, ATLAS_TERM_EDITION, id) != NULL ||
         atlas_entry_fail_unknown (item, "edition", id, error);
}

static gboolean
read_type (const AtlasLoader *self, const AtlasJson *item, AtlasCellKey *key, GError **error)
{
  const char *id = NULL;

  if (!atlas_json_get_optional_string (item, "type", &id, error))
    return FALSE;
  if (id == NULL)
    return TRUE;

  key->type = atlas_tables_find (self->tables, ATLAS_ENTRY_TYPE, id);
  return key->type != NULL || atlas_entry_fail_unknown (item, "type", id, error);
}

/* Positions of a specialty are nobody's; those of a whole cycle have the type of all applicants. */
static gboolean
check_type (const AtlasJson *item, const AtlasCellKey *key, GError **error)
{
  if (key->type == NULL || key->specialty == NULL || key->measure->by_type)
    return TRUE;

  return atlas_json_fail (item, "type", ATLAS_DATA_ERROR_CONFLICT, error,
                          "expected none, since “%s” of a specialty is not counted by type, "
                          "found “%s”",
                          key->measure->id, key->type->id);
}

static gboolean
read_measure (const AtlasLoader *self, const AtlasJson *item, AtlasCellKey *key, GError **error)
{
  const char *id = NULL;

  if (!atlas_json_get_string (item, "measure", &id, error))
    return FALSE;

  key->measure = atlas_tables_find (self->tables, ATLAS_ENTRY_MEASURE, id);
  return key->measure != NULL || atlas_entry_fail_unknown (item, "measure", id, error);
}

static gboolean
read_unit (const AtlasLoader *self, const AtlasJson *item, AtlasCellKey *key, GError **error)
{
  const char *id = NULL;

  if (!atlas_json_get_string (item, "unit", &id, error))
    return FALSE;

  key->unit = atlas_tables_find_unit (self->tables, id);
  return key->unit != NULL || atlas_entry_fail_unknown (item, "unit", id, error);
}

/* In the order in which files have the members. */
gboolean
atlas_load_key (const AtlasLoader *self, const AtlasJson *item, AtlasCellKey *key, GError **error)
{
  return read_time (item, key, error) && read_measure (self, item, key, error) &&
         read_type (self, item, key, error) && read_specialty (self, item, key, error) &&
         read_term (self, item, "scope", ATLAS_TERM_SCOPE, &key->scope, error) &&
         read_term (self, item, "outcome", ATLAS_TERM_OUTCOME, &key->outcome, error) &&
         read_term (self, item, "topic", ATLAS_TERM_TOPIC, &key->topic, error) &&
         read_unit (self, item, key, error) && check_type (item, key, error) &&
         check_edition (self, item, key, error);
}
