/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-term.h"

G_BEGIN_DECLS

/* Filled by the loader before anybody else sees it, never changed afterwards. */
struct _AtlasTerm
{
  GObject parent_instance;

  AtlasTermKind kind;
  GRefString *id;
  char *name;
  char *definition; /* (nullable) */
  GStrv aliases;
  int match; /* 0: no edition */
};

G_END_DECLS
