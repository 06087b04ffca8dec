/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-term.h"

G_BEGIN_DECLS

/* What a data file defines by ids. */
typedef enum
{
  ATLAS_ENTRY_SOURCE,
  ATLAS_ENTRY_TYPE,
  ATLAS_ENTRY_MEASURE,
  ATLAS_ENTRY_SPECIALTY,
  ATLAS_ENTRY_QUANTITY,
  ATLAS_ENTRY_TERM, /* the first of ATLAS_N_TERM_KINDS, in the order of AtlasTermKind */
} AtlasEntryKind;

#define ATLAS_N_ENTRY_KINDS (ATLAS_ENTRY_TERM + ATLAS_N_TERM_KINDS)

G_END_DECLS
