/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-cli-chart.h"

G_BEGIN_DECLS

/**
 * AtlasExportOptions:
 *
 * What the command line says of an export; texts as they were given.
 */
typedef struct
{
  char **types;
  char **specialties;
  char *measure;
  char *cycles;
  char *edition;
  char *mine;
  char *data;
  char *output;
  char *output_dir;
  char *size;
  char *theme;
  char *format;
  gboolean all;
  gboolean bands;
  gboolean shares;
  gboolean by_edition;
  int scale;
} AtlasExportOptions;

void atlas_export_options_clear (AtlasExportOptions *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AtlasExportOptions, atlas_export_options_clear)

/* These say what is wrong and return FALSE or NULL. */

gboolean atlas_export_options_parse (AtlasExportOptions *self, int *argc, char ***argv);

/* The reader's own value, 0 for none. */
gboolean atlas_export_options_get_mine (const AtlasExportOptions *self, double *out_mine);

/* What can be checked before anything is read. @figure: (nullable): the chart, NULL for all, of
 * which each reads what concerns it. */
gboolean atlas_export_options_check (const AtlasExportOptions *self, const AtlasFigure *figure);

/* (nullable) */
AtlasSelection *atlas_export_options_select (const AtlasExportOptions *self,
                                             AtlasDataset *dataset,
                                             const AtlasFigure *figure) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
