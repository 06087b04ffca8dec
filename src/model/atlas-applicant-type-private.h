/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-applicant-type.h"

G_BEGIN_DECLS

/* Filled by the loader before anybody else sees it, never changed afterwards. */
struct _AtlasApplicantType
{
  GObject parent_instance;

  char *id;
  char *name;
  char *short_name;
  char *group;
  char *definition;
  char *continues; /* (nullable) */
  char *change;    /* (nullable) */
  GStrv aliases;
};

G_END_DECLS
