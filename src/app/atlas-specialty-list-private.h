/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-specialty-list.h"

#include "atlas-specialty-filters.h"
#include "atlas-specialty-table.h"

G_BEGIN_DECLS

struct _AtlasSpecialtyList
{
  AtlasFigureSubpage parent_instance;

  AdwToggleGroup *figure_switch;
  GtkDropDown *measure;
  GtkWidget *since_box;
  GtkDropDown *since;
  AtlasSpecialtyFilters *filters;
  GtkStack *stack;
  AtlasSpecialtyTable *table;
  AtlasFigureView *figure;
  GtkWidget *compare_bar;
  GtkButton *compare_button;

  AtlasSelection *compared;
  GListStore *rows;             /* all of them */
  GtkFilterListModel *filtered; /* those that are shown */
  char *sort;
  gboolean filling; /* the choices are being set from the data or the settings */
};

/* What the page shows, after anything that it depends on has changed. */
void atlas_specialty_list_update (AtlasSpecialtyList *self);

/* What was chosen goes into the settings. */
void atlas_specialty_list_read_measure (AtlasSpecialtyList *self);
void atlas_specialty_list_read_since (AtlasSpecialtyList *self);

G_END_DECLS
