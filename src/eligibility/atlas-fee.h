/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-rule.h"

G_BEGIN_DECLS

typedef enum
{
  ATLAS_FEE_CURRENT,
  ATLAS_FEE_LAST_KNOWN,
  ATLAS_FEE_UNCLEAR,
  ATLAS_FEE_INDICATIVE,
  ATLAS_FEE_BLOCKED,
  ATLAS_FEE_SUPERSEDED,
} AtlasFeeStatus;

/**
 * AtlasFee:
 * @id: such as "FE-S1"
 * @step: what it is for
 * @payee: who gets it
 * @minimum: U.S. dollars
 * @maximum: U.S. dollars
 * @count: how many are usually needed; 0 where that depends
 * @unit: of what: "attempt"
 * @season: (nullable): when it was asked, in words
 * @sources: ids
 * @rules: ids of what it is paid for
 * @note: (nullable)
 *
 * What something costs. Immutable.
 */
typedef struct
{
  char *id;
  char *step;
  char *payee;
  double minimum;
  double maximum;
  int count;
  char *unit;
  char *season;
  AtlasFeeStatus status;
  AtlasCertainty confidence;
  GStrv sources;
  GStrv rules;
  char *note;
} AtlasFee;

AtlasFee *atlas_fee_read (const AtlasJson *json, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void atlas_fee_free (AtlasFee *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasFee, atlas_fee_free)

/* Whether a person may be told to expect it: not what is over, not what is known by memory only. */
gboolean atlas_fee_is_expected (const AtlasFee *self);

G_END_DECLS
