/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cell-remarks.h"

#include <glib/gi18n.h>

/* One more or less changes a smaller number by a tenth and more, whatever is counted. */
#define FEW 10

gboolean
atlas_cell_counts_few (AtlasCell *cell)
{
  g_return_val_if_fail (ATLAS_IS_CELL (cell), FALSE);

  const AtlasCellKey *key = atlas_cell_get_key (cell);
  double value;
  double total;

  if (g_str_equal (key->unit, "count"))
    return atlas_cell_get_value (cell, &value) && value < FEW;

  return atlas_cell_get_counts (cell, &value, &total) && total < FEW;
}

gboolean
atlas_cell_has_single_source (AtlasCell *cell)
{
  g_return_val_if_fail (ATLAS_IS_CELL (cell), FALSE);

  if (atlas_cell_is_computed (cell))
    return atlas_cell_has_single_source (atlas_cell_get_numerator (cell)) ||
           atlas_cell_has_single_source (atlas_cell_get_denominator (cell));

  return atlas_cell_get_preferred (cell) != NULL &&
         atlas_cell_get_n_agreeing_publishers (cell) == 1;
}

char *
atlas_cell_describe_caution (AtlasCell *cell)
{
  g_return_val_if_fail (ATLAS_IS_CELL (cell), NULL);

  if (atlas_cell_get_caution (cell) != NULL)
    return g_strdup (atlas_cell_get_caution (cell));
  if (atlas_cell_is_disputed (cell))
    return g_strdup (_ ("Sources disagree about this number"));

  return NULL;
}

char *
atlas_cell_describe_remarks (AtlasCell *cell, const char *separator)
{
  g_return_val_if_fail (ATLAS_IS_CELL (cell), NULL);
  g_return_val_if_fail (separator != NULL, NULL);

  g_autoptr (GStrvBuilder) remarks = g_strv_builder_new ();
  double value;

  if (!atlas_cell_get_value (cell, &value))
    return NULL;

  char *caution = atlas_cell_describe_caution (cell);
  if (caution != NULL)
    g_strv_builder_take (remarks, caution);
  if (atlas_cell_counts_few (cell))
    g_strv_builder_add (remarks, _ ("Fewer than 10: one more or less changes much"));
  if (atlas_cell_has_single_source (cell))
    g_strv_builder_add (remarks, _ ("Single source"));

  g_auto (GStrv) list = g_strv_builder_end (remarks);
  return list[0] != NULL ? g_strjoinv (separator, list) : NULL;
}

guint
atlas_cell_list_marks (AtlasCell *cell, AtlasCellMark marks[ATLAS_N_CELL_MARKS])
{
  g_return_val_if_fail (ATLAS_IS_CELL (cell), 0);

  g_autofree char *caution = atlas_cell_describe_caution (cell);
  guint n_marks = 0;
  double value;

  if (!atlas_cell_get_value (cell, &value))
    return 0;

  if (caution != NULL)
    marks[n_marks++] = ATLAS_CELL_MARK_CAUTION;
  else if (atlas_cell_counts_few (cell))
    marks[n_marks++] = ATLAS_CELL_MARK_FEW;
  if (atlas_cell_has_single_source (cell))
    marks[n_marks++] = ATLAS_CELL_MARK_SINGLE_SOURCE;
  return n_marks;
}

const char *
atlas_cell_mark_get_icon (AtlasCellMark mark)
{
  switch (mark)
    {
    case ATLAS_CELL_MARK_CAUTION:
      return "dialog-warning-symbolic";
    case ATLAS_CELL_MARK_FEW:
      return "atlas-small-count-symbolic";
    case ATLAS_CELL_MARK_SINGLE_SOURCE:
    default:
      return "atlas-single-source-symbolic";
    }
}
