/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-specialty-table.h"

G_BEGIN_DECLS

struct _AtlasSpecialtyTable
{
  AdwBin parent_instance;

  GtkColumnView *view;
  GtkColumnViewColumn *compare_column;
  GtkColumnViewColumn *name_column;
  GtkColumnViewColumn *group_column;
  GtkColumnViewColumn *number_columns[ATLAS_N_SPECIALTY_COLUMNS];

  char *sort;
  gboolean sorting; /* the view is being sorted by the property */
  int tightness;
};

/* The columns, without their sorters. */
void atlas_specialty_table_add_columns (AtlasSpecialtyTable *self);

G_END_DECLS
