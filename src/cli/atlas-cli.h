/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-dataset.h"

G_BEGIN_DECLS

/* Exit codes of the program. */
typedef enum
{
  ATLAS_CLI_DONE = 0,
  ATLAS_CLI_FAILED = 1, /* the input was read and found wanting, or could not be written */
  ATLAS_CLI_USAGE = 2,  /* a usage error or an unknown id */
} AtlasCliStatus;

/* The kinds of terms that can be asked for. */
#define ATLAS_CLI_ENTRY_SCOPE ((AtlasEntryKind) (ATLAS_ENTRY_TERM + ATLAS_TERM_SCOPE))
#define ATLAS_CLI_ENTRY_EDITION ((AtlasEntryKind) (ATLAS_ENTRY_TERM + ATLAS_TERM_EDITION))

/* Each command gets its own arguments, the name of the command first. */
int atlas_cli_charts (int argc, char **argv);
int atlas_cli_eligibility (int argc, char **argv);
int atlas_cli_export (int argc, char **argv);
int atlas_cli_query (int argc, char **argv);

/* Parses @argv by @entries; on failure says so and returns FALSE. */
gboolean atlas_cli_parse (int *argc,
                          char ***argv,
                          const GOptionEntry *entries,
                          const char *parameters,
                          const char *summary);

/* (nullable): the bundled data, with what is said of specialties if asked for, or the data of
 * @path; on failure says so. */
AtlasDataset *atlas_cli_load (const char *path, gboolean specialties) G_GNUC_WARN_UNUSED_RESULT;

/* Prints to standard error, prefixed by the program's name. */
void atlas_cli_complain (const char *format, ...) G_GNUC_PRINTF (1, 2);

/* Prints to standard output what @text says, with plain spaces. */
void atlas_cli_print (const char *text);

/* The values of a list option: repeated or separated by commas; on an empty one says so and returns
 * FALSE. */
gboolean atlas_cli_split (const char *const *values, GStrv *out_names);

/* Resolves names, ids and aliases to ids; on an unknown one says so by @problem ("unknown measure")
 * with the nearest and returns FALSE. */
gboolean atlas_cli_resolve (AtlasDataset *dataset,
                            AtlasEntryKind kind,
                            const char *problem,
                            const char *const *names,
                            GStrv *out_ids);
gboolean atlas_cli_resolve_types (AtlasDataset *dataset, const char *const *names, GStrv *out_ids);

/* The same for one specialty, and what is said of its scope: "Internal Medicine (Categorical)" is a
 * specialty and, in brackets, a scope, NULL where the name has none. */
gboolean atlas_cli_resolve_specialty (AtlasDataset *dataset,
                                      const char *name,
                                      const char **out_id,
                                      const char **out_scope);

/* The same for years of the Match: the first and the last of a range, 0 for an open end. */
gboolean
atlas_cli_resolve_cycles (AtlasDataset *dataset, const char *range, int *out_first, int *out_last);

/* Says @problem ("unknown chart") of @name and names the nearest of @known. */
void atlas_cli_complain_unknown (const char *problem, const char *name, const char *const *known);

void atlas_cli_complain_unknown_id (const char *problem,
                                    const char *name,
                                    AtlasDataset *dataset,
                                    AtlasEntryKind kind);

G_END_DECLS
