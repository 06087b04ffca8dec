/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What tests of figures select, and find in a scene. */

#pragma once

#include "atlas-test.h"

#include "atlas-figure.h"

#include <math.h>

/* @types: ids with spaces between them. */
static inline AtlasSelection *
select_types (const char *types, int first, int last)
{
  g_auto (GStrv) ids = g_strsplit_set (types, " ", -1);
  AtlasSelection *selection = atlas_selection_new ();

  if (*types == '\0')
    g_clear_pointer (&ids[0], g_free);
  atlas_selection_set_types (selection, (const char *const *) ids);
  atlas_selection_set_first_cycle (selection, first);
  atlas_selection_set_last_cycle (selection, last);
  return selection;
}

/* (nullable) */
static inline const AtlasMark *
find_mark (const AtlasSeries *series, int year)
{
  for (guint i = 0; i < series->marks->len; i++)
    if (fabs (atlas_series_get_mark (series, i)->x - year) < 0.5)
      return atlas_series_get_mark (series, i);

  return NULL;
}
