/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-cli.h"

G_BEGIN_DECLS

/**
 * AtlasQueryOptions:
 *
 * What the command line says of a query; texts as they were given.
 */
typedef struct
{
  char **cycles;
  char **editions;
  char **types;
  char **specialties;
  char **scopes;
  char **measures;
  char *format;
  char *data;
  gboolean all;
} AtlasQueryOptions;

/* (transfer container) (nullable) (element-type AtlasCell): the cells that pass every filter; NULL
 * where one names something unknown, which was said then. */
GPtrArray *atlas_cli_query_list_cells (AtlasDataset *dataset, const AtlasQueryOptions *options);

/* Print cells, or with @all every observation: for reading, or with all that is known of each as
 * JSON or CSV. */
void atlas_cli_print_table (AtlasDataset *dataset, GPtrArray *cells, gboolean all);
void atlas_cli_print_records (GPtrArray *cells, gboolean all, gboolean csv);

G_END_DECLS
