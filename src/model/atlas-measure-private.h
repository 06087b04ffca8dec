/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-measure.h"

G_BEGIN_DECLS

/* Filled by the loader before anybody else sees it, never changed afterwards. */
struct _AtlasMeasure
{
  GObject parent_instance;

  char *id;
  char *name;
  GRefString *unit;
  char *definition;
  char *phrase;         /* (nullable) */
  char *numerator_id;   /* (nullable) */
  char *denominator_id; /* (nullable) */
  GStrv aliases;
  AtlasQuantity *quantity; /* (nullable) (owned) */
  AtlasStatistic statistic;
  gboolean by_type;

  AtlasMeasure *numerator;   /* (nullable) (owned): never a rate itself, so that none is circular */
  AtlasMeasure *denominator; /* (nullable) (owned) */
};

G_END_DECLS
