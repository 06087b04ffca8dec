/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-cell.h"

G_BEGIN_DECLS

/* Filled by the loader, settled once, never changed afterwards. */
struct _AtlasCell
{
  GObject parent_instance;

  char *id;                        /* NULL until the loader has read all files */
  AtlasCellKey key;                /* owns its objects; its texts are interned */
  AtlasObservation **observations; /* (owned): sorted by source; @first if there is but one */
  AtlasObservation *first;
  guint n_observations;
  AtlasJudgement *judgement; /* (nullable) */
  AtlasCell *numerator;      /* (nullable) (owned): set for rates */
  AtlasCell *denominator;    /* (nullable) (owned) */

  const AtlasObservation *preferred; /* (nullable): one of @observations */
  double computed;                   /* meaningful if @is_computed */
  gboolean is_computed;
  gboolean is_disputed;
  gboolean is_settled;
};

/* The texts of @key are interned, but for that of a period. */
AtlasCell *atlas_cell_new (const AtlasCellKey *key) G_GNUC_WARN_UNUSED_RESULT;

/* For hash tables of keys: by what the texts say. */
guint atlas_cell_key_hash (gconstpointer key);
gboolean atlas_cell_key_equal (gconstpointer a, gconstpointer b);

/* Takes @observation over. */
void atlas_cell_add_observation (AtlasCell *self, AtlasObservation *observation);

void atlas_judgement_free (AtlasJudgement *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasJudgement, atlas_judgement_free)

/* Picks the preferred observation, or computes the value. The counts of a rate are settled first.
 */
void atlas_cell_settle (AtlasCell *self);

G_END_DECLS
