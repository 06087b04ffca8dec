/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-loader-private.h"

static gboolean
read_preference (AtlasLoader *self,
                 const AtlasJson *item,
                 AtlasJudgement *judgement,
                 GError **error)
{
  JsonNode *node = atlas_json_find (item, "preferred");
  gboolean found = FALSE;
  AtlasJson preferred;

  if (node != NULL && JSON_NODE_HOLDS_NULL (node))
    {
      judgement->preference = ATLAS_JUDGEMENT_PREFERS_NONE;
      return TRUE;
    }
  if (node != NULL && JSON_NODE_HOLDS_VALUE (node))
    {
      static const AtlasJsonChoice choices[] = { { "computed", ATLAS_JUDGEMENT_PREFERS_COMPUTED },
                                                 { NULL } };
      int preference = 0;

      if (!atlas_json_get_choice (item, "preferred", choices, &preference, error))
        return FALSE;
      judgement->preference = (AtlasJudgementPreference) preference;
      return TRUE;
    }

  const char *source_id = NULL;
  static const char *const known[] = { "source", NULL };
  if (!atlas_json_get_optional_object (item, "preferred", &found, &preferred, error))
    return FALSE;
  if (!found)
    return atlas_json_fail (item, "preferred", ATLAS_DATA_ERROR_MISSING, error,
                            "expected a source, “computed” or null, found none");
  if (!atlas_json_refuse_unknown (&preferred, known, error) ||
      !atlas_json_get_string (&preferred, "source", &source_id, error))
    return FALSE;

  AtlasSource *source = atlas_tables_find (self->tables, ATLAS_ENTRY_SOURCE, source_id);
  if (source == NULL)
    return atlas_entry_fail_unknown (&preferred, "source", source_id, error);

  judgement->preference = ATLAS_JUDGEMENT_PREFERS_SOURCE;
  judgement->source = g_object_ref (source);
  return TRUE;
}

static gboolean
read_judgement (const AtlasJson *item, gpointer user_data, GError **error)
{
  static const char *const known[] = { "cell", "preferred", "status", "reason", NULL };
  static const AtlasJsonChoice statuses[] = { { "settled", ATLAS_JUDGEMENT_SETTLED },
                                              { "unresolved", ATLAS_JUDGEMENT_UNRESOLVED },
                                              { "restated", ATLAS_JUDGEMENT_RESTATED },
                                              { NULL } };
  AtlasLoader *self = user_data;
  g_autoptr (AtlasJudgement) judgement = g_new0 (AtlasJudgement, 1);
  const char *cell = NULL;
  const char *reason = NULL;
  const char *status_text = NULL;
  int status = 0;

  if (!atlas_json_refuse_unknown (item, known, error) ||
      !atlas_json_get_string (item, "cell", &cell, error) ||
      !atlas_json_get_string (item, "reason", &reason, error) ||
      !atlas_json_get_string (item, "status", &status_text, error) ||
      !atlas_json_get_choice (item, "status", statuses, &status, error) ||
      !read_preference (self, item, judgement, error))
    return FALSE;

  judgement->reason = g_strdup (reason);
  judgement->status = (AtlasJudgementStatus) status;

  AtlasPendingJudgement *pending = g_new0 (AtlasPendingJudgement, 1);
  pending->origin = atlas_origin_of (self, item, "judgements");
  pending->cell_id = g_strdup (cell);
  pending->judgement = g_steal_pointer (&judgement);
  g_ptr_array_add (self->judgements, pending);
  return TRUE;
}

gboolean
atlas_load_judgements (AtlasLoader *self, const AtlasJson *root, GError **error)
{
  return atlas_json_for_each (root, "judgements", read_judgement, self, error);
}

static gboolean
has_usable_observation (AtlasCell *cell, AtlasSource *source)
{
  for (guint i = 0; i < cell->n_observations; i++)
    {
      const AtlasObservation *observation = cell->observations[i];

      if (observation->source == source && atlas_observation_is_usable (observation))
        return TRUE;
    }

  return FALSE;
}

static gboolean
resolve (AtlasLoader *self, AtlasPendingJudgement *pending, GError **error)
{
  AtlasCell *cell = g_hash_table_lookup (self->tables->cells_by_id, pending->cell_id);
  const AtlasOrigin *origin = &pending->origin;
  AtlasJudgement *judgement = pending->judgement;

  if (cell == NULL)
    return atlas_origin_fail (origin, "cell", ATLAS_DATA_ERROR_UNKNOWN_ID, error,
                              "expected a cell with observations, found “%s”", pending->cell_id);
  if (cell->is_settled)
    return atlas_origin_fail (origin, "cell", ATLAS_DATA_ERROR_CONFLICT, error,
                              "expected a cell of this data, found “%s”, which is settled already",
                              pending->cell_id);
  if (cell->judgement != NULL)
    return atlas_origin_fail (origin, "cell", ATLAS_DATA_ERROR_DUPLICATE, error,
                              "expected one judgement a cell, found another one of “%s”",
                              pending->cell_id);
  if (judgement->source != NULL && !has_usable_observation (cell, judgement->source))
    return atlas_origin_fail (origin, "preferred.source", ATLAS_DATA_ERROR_CONFLICT, error,
                              "expected a source with a usable observation of the cell, found “%s”",
                              atlas_source_get_id (judgement->source));
  if (judgement->preference == ATLAS_JUDGEMENT_PREFERS_COMPUTED &&
      (cell->numerator == NULL || cell->denominator == NULL))
    return atlas_origin_fail (origin, "preferred", ATLAS_DATA_ERROR_CONFLICT, error,
                              "expected a rate whose counts are known, found “%s”",
                              pending->cell_id);

  cell->judgement = g_steal_pointer (&pending->judgement);
  return TRUE;
}

gboolean
atlas_resolve_judgements (AtlasLoader *self, GError **error)
{
  for (guint i = 0; i < self->judgements->len; i++)
    if (!resolve (self, g_ptr_array_index (self->judgements, i), error))
      return FALSE;

  return TRUE;
}
