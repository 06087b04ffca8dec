/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-cell-private.h"
#include "atlas-json.h"
#include "atlas-loader.h"

G_BEGIN_DECLS

/* The first Match was run in 1952. */
#define ATLAS_MIN_YEAR 1952
#define ATLAS_MAX_YEAR 2100

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

/* Where an observation stood. */
typedef struct
{
  const AtlasObservation *observation;
  AtlasOrigin origin;
} AtlasObservationOrigin;

struct _AtlasLoader
{
  AtlasTables *tables;
  /* How many of the cells, types and measures, the first ones, are shared and stay as they are. */
  guint n_settled;
  guint n_types;
  guint n_measures;
  const char *file;      /* interned: what is being read */
  GArray *origins;       /* (element-type AtlasObservationOrigin) */
  GPtrArray *judgements; /* (element-type AtlasPendingJudgement) */
};

AtlasOrigin atlas_origin_of (const AtlasLoader *loader, const AtlasJson *item, const char *array);
gboolean atlas_origin_fail (const AtlasOrigin *self,
                            const char *member,
                            AtlasDataError code,
                            GError **error,
                            const char *format,
                            ...) G_GNUC_PRINTF (5, 6);

AtlasCell *atlas_loader_ensure_cell (AtlasLoader *self, const AtlasCellKey *key);

/* A text of an entry, and where it goes. */
typedef struct
{
  const char *member;
  gboolean required;
  char **target;
  gboolean interned; /* whether @target is a GRefString */
} AtlasText;

/* Fails on a member that @known does not hold; reads @texts, the first of which is the id: one that
 * no entry of @kind has yet. */
gboolean atlas_entry_read (const AtlasLoader *self,
                           const AtlasJson *item,
                           AtlasEntryKind kind,
                           const char *const *known,
                           const AtlasText *texts,
                           gsize n_texts,
                           GError **error);

/* Ids, names and aliases share one name space per kind, so that a filter never has to guess. */
gboolean atlas_entry_claim (const AtlasLoader *self,
                            const AtlasJson *item,
                            AtlasEntryKind kind,
                            const char *member,
                            const char *id,
                            const char *name,
                            GError **error);
gboolean atlas_entry_read_aliases (const AtlasLoader *self,
                                   const AtlasJson *item,
                                   AtlasEntryKind kind,
                                   const char *id,
                                   GStrv *out_aliases,
                                   GError **error);

/* The source of a definition is not kept, but what is there has to be right. */
gboolean atlas_entry_check_source (const AtlasLoader *self, const AtlasJson *item, GError **error);
gboolean atlas_entry_check_id (const AtlasJson *item, const char *id, GError **error);
gboolean
atlas_entry_check_new (const AtlasJson *item, GHashTable *known, const char *id, GError **error);

/* Sets "expected a known id" on @member and returns FALSE. */
gboolean atlas_entry_fail_unknown (const AtlasJson *item,
                                   const char *member,
                                   const char *id,
                                   GError **error);

/* What an observation is about. The texts of @key are interned, but for that of a period. */
gboolean
atlas_load_key (const AtlasLoader *self, const AtlasJson *item, AtlasCellKey *key, GError **error);

gboolean atlas_load_sources (AtlasLoader *self, const AtlasJson *root, GError **error);
gboolean atlas_load_vocabulary (AtlasLoader *self, const AtlasJson *root, GError **error);
gboolean atlas_load_terms (AtlasLoader *self, const AtlasJson *vocabulary, GError **error);
gboolean atlas_load_observations (AtlasLoader *self, const AtlasJson *root, GError **error);
gboolean atlas_load_judgements (AtlasLoader *self, const AtlasJson *root, GError **error);

gboolean atlas_check_vocabulary (AtlasLoader *self, GError **error);
gboolean atlas_check_observations (AtlasLoader *self, GError **error);
gboolean atlas_resolve_judgements (AtlasLoader *self, GError **error);

/* Links rates to their counts, computing those that nobody published; before judgements. */
void atlas_link_rates (AtlasLoader *self);

/* Settles and sorts the cells; after judgements. */
void atlas_settle_cells (AtlasLoader *self);

G_END_DECLS
