/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-cell-private.h"
#include "atlas-json.h"
#include "atlas-loader.h"

G_BEGIN_DECLS

/* Where something stood, for messages about it after its file was read. */
typedef struct
{
  const char *file; /* interned */
  const char *array;
  int index;
} AtlasOrigin;

/* A judgement whose cell may not be there yet. */
typedef struct
{
  AtlasOrigin origin;
  char *cell_id;
  AtlasJudgement *judgement;
} AtlasPendingJudgement;

struct _AtlasLoader
{
  AtlasTables *tables;
  GHashTable *sources_by_id;
  GHashTable *types_by_id;
  GHashTable *measures_by_id;
  GHashTable *type_names;    /* every id, name and alias, lower case, to the id */
  GHashTable *measure_names; /* the same */
  GHashTable *origins;       /* AtlasObservation to AtlasOrigin */
  GPtrArray *judgements;     /* (element-type AtlasPendingJudgement) */
};

AtlasOrigin atlas_origin_of (const AtlasJson *item);
gboolean atlas_origin_fail (const AtlasOrigin *self,
                            const char *member,
                            AtlasDataError code,
                            GError **error,
                            const char *format,
                            ...) G_GNUC_PRINTF (5, 6);

AtlasCell *atlas_loader_ensure_cell (AtlasLoader *self, const AtlasCellKey *key);

gboolean atlas_load_sources (AtlasLoader *self, const AtlasJson *root, GError **error);
gboolean atlas_load_vocabulary (AtlasLoader *self, const AtlasJson *root, GError **error);
gboolean atlas_load_observations (AtlasLoader *self, const AtlasJson *root, GError **error);
gboolean atlas_load_judgements (AtlasLoader *self, const AtlasJson *root, GError **error);

gboolean atlas_check_vocabulary (AtlasLoader *self, GError **error);
gboolean atlas_check_observations (AtlasLoader *self, GError **error);
gboolean atlas_resolve_judgements (AtlasLoader *self, GError **error);

G_END_DECLS
