/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AtlasDataError:
 * @ATLAS_DATA_ERROR_UNREADABLE: the file cannot be read, or is no regular file
 * @ATLAS_DATA_ERROR_TOO_LARGE: the file is over the size limit and was not read
 * @ATLAS_DATA_ERROR_ENCODING: not UTF-8, or a NUL character in it
 * @ATLAS_DATA_ERROR_SYNTAX: not JSON, empty, or nested too deeply
 * @ATLAS_DATA_ERROR_FORMAT: JSON, but no data file of ours, or of another version
 * @ATLAS_DATA_ERROR_MISSING: a required member is absent
 * @ATLAS_DATA_ERROR_UNEXPECTED: a member that the format does not know
 * @ATLAS_DATA_ERROR_TYPE: a member of another JSON type than expected
 * @ATLAS_DATA_ERROR_RANGE: a value that is not allowed there
 * @ATLAS_DATA_ERROR_UNKNOWN_ID: an id that nothing defines
 * @ATLAS_DATA_ERROR_DUPLICATE: an id or an observation that stands there twice
 * @ATLAS_DATA_ERROR_CONFLICT: observations or judgements that contradict each other
 *
 * What can be wrong with a data file. Each message names the file, the place in it, what was
 * expected and what was found.
 */
typedef enum
{
  ATLAS_DATA_ERROR_UNREADABLE,
  ATLAS_DATA_ERROR_TOO_LARGE,
  ATLAS_DATA_ERROR_ENCODING,
  ATLAS_DATA_ERROR_SYNTAX,
  ATLAS_DATA_ERROR_FORMAT,
  ATLAS_DATA_ERROR_MISSING,
  ATLAS_DATA_ERROR_UNEXPECTED,
  ATLAS_DATA_ERROR_TYPE,
  ATLAS_DATA_ERROR_RANGE,
  ATLAS_DATA_ERROR_UNKNOWN_ID,
  ATLAS_DATA_ERROR_DUPLICATE,
  ATLAS_DATA_ERROR_CONFLICT,
} AtlasDataError;

#define ATLAS_DATA_ERROR (atlas_data_error_quark ())
GQuark atlas_data_error_quark (void);

G_END_DECLS
