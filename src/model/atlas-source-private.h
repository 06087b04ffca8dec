/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-source.h"

G_BEGIN_DECLS

/* Filled by the loader before anybody else sees it, never changed afterwards. */
struct _AtlasSource
{
  GObject parent_instance;

  char *id;
  char *title;
  char *detail;    /* (nullable) */
  char *publisher; /* (nullable) */
  char *publisher_id;
  char *copy;         /* (nullable) */
  char *url;          /* (nullable) */
  char *original_url; /* (nullable) */
  int year;           /* 0: unknown */
  AtlasSourceKind kind;
};

G_END_DECLS
