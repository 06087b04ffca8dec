/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Small data files for tests. In every text single quotes stand for double ones. */

#pragma once

#include "atlas-dataset.h"
#include "atlas-loader.h"

/* The start of an observation of one rate, to go on with value, source and so on. */
#define RATE                                                             \
  "{'cycle': 2024, 'measure': 'rate', 'type': 'img', 'unit': 'percent'," \
  " 'confidence': 'primary', "
#define SECONDARY_RATE                                                   \
  "{'cycle': 2024, 'measure': 'rate', 'type': 'img', 'unit': 'percent'," \
  " 'confidence': 'secondary', "
#define RATE_CELL "c2024/rate/percent/img/-/-/-/-"

/* The start of an observation of a count: COUNT ("matched"). */
#define COUNT(measure)                                                        \
  "{'cycle': 2024, 'measure': '" measure "', 'type': 'img', 'unit': 'count'," \
  " 'confidence': 'primary', "
#define MATCHED_CELL "c2024/matched/count/img/-/-/-/-"

/* A number from a source: VALUE ("67.0", "a"). */
#define VALUE(printed, source) \
  "'value': " printed ", 'printed': '" printed "', 'source': '" source "'"

GBytes *atlas_test_bytes (const char *text);

/* A data file with a valid header and @members. */
GBytes *atlas_test_document (const char *members);

/* What a loader makes of @members after sources "a", "a2" (of the publisher of "a"), "b", "old",
 * "new" and "undated", types "img" and "md", measures "matched", "active", "rate" and "score". */
AtlasTables *atlas_test_load (const char *members, GError **error);

/* The same, which has to work, of observations and judgements; lists without brackets. */
AtlasTables *atlas_test_load_all (const char *observations, const char *judgements);
AtlasCell *atlas_test_find (const AtlasTables *tables, const char *id);

/* @members of a file that the loader has to refuse, and how. */
typedef struct
{
  const char *members;
  AtlasDataError code;
  const char *message;
} AtlasTestRow;

void atlas_test_refuse (const AtlasTestRow *rows, gsize n_rows);

/* The bundled data, and how many observations it has. */
#define ATLAS_TEST_N_OBSERVATIONS 1061
AtlasDataset *atlas_test_open_bundled (void);
guint atlas_test_count_observations (AtlasDataset *dataset);

/* A new folder, and its removal with the files in it. */
char *atlas_test_make_folder (void);
void atlas_test_remove_folder (const char *path);
guint atlas_test_count_files (const char *path);
