/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-selection.h"

G_BEGIN_DECLS

struct _AtlasSelection
{
  GObject parent_instance;

  char *figure;
  char *measure; /* (nullable) */
  GStrv types;
  GStrv specialties;
  int first_cycle; /* 0: open */
  int last_cycle;  /* 0: open */
  int edition;     /* 0: the newest */
  gboolean bands;
  gboolean shares;
  gboolean by_edition;
  double me; /* 0: none */
};

typedef enum
{
  ATLAS_SELECTION_PROP_FIRST_CYCLE = 1,
  ATLAS_SELECTION_PROP_LAST_CYCLE,
  ATLAS_SELECTION_PROP_TYPES,
  ATLAS_SELECTION_PROP_SPECIALTIES,
  ATLAS_SELECTION_PROP_FIGURE,
  ATLAS_SELECTION_PROP_MEASURE,
  ATLAS_SELECTION_PROP_BANDS,
  ATLAS_SELECTION_PROP_SHARES,
  ATLAS_SELECTION_PROP_EDITION,
  ATLAS_SELECTION_PROP_BY_EDITION,
  ATLAS_SELECTION_PROP_ME,
} AtlasSelectionProperty;

/* For a setter that changed something. */
void atlas_selection_notify (AtlasSelection *self, AtlasSelectionProperty property);

/* Sets @target, a field of @self, and notifies if it changed. */
void atlas_selection_set_number (AtlasSelection *self,
                                 int *target,
                                 int value,
                                 AtlasSelectionProperty property);

G_END_DECLS
