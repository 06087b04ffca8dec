/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-quantity.h"

G_BEGIN_DECLS

/* Filled by the loader before anybody else sees it, never changed afterwards. */
struct _AtlasQuantity
{
  GObject parent_instance;

  GRefString *id;
  GRefString *unit;
  char *name;
  char *short_name;
  char *definition;
};

G_END_DECLS
