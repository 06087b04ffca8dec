/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-specialty.h"

G_BEGIN_DECLS

/* Filled by the loader before anybody else sees it, never changed afterwards. */
struct _AtlasSpecialty
{
  GObject parent_instance;

  GRefString *id;
  char *name;
  char *short_name;
  char *definition;  /* (nullable) */
  GRefString *scope; /* (nullable) */
  GStrv aliases;
  AtlasSpecialtyGroup group;
};

G_END_DECLS
