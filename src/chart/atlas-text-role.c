/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the texts of a chart look like, by the part they play. */

#include "atlas-chart-layout.h"

#define N_PARTS_OF_ROWS 4

/* Below each other as AtlasDensity has them. */
static const AtlasTextRole roles_of_rows[][N_PARTS_OF_ROWS] = {
  { ATLAS_TEXT_TICK, ATLAS_TEXT_ROW, ATLAS_TEXT_VALUE, ATLAS_TEXT_DETAIL },
  { ATLAS_TEXT_TICK_COMPACT, ATLAS_TEXT_ROW_COMPACT, ATLAS_TEXT_VALUE_COMPACT,
    ATLAS_TEXT_DETAIL_COMPACT },
  { ATLAS_TEXT_TICK_DENSE, ATLAS_TEXT_ROW_DENSE, ATLAS_TEXT_VALUE_DENSE, ATLAS_TEXT_DETAIL_DENSE },
};

AtlasTextRole
atlas_text_role_at_density (AtlasTextRole role, AtlasDensity density)
{
  for (guint i = 0; i < N_PARTS_OF_ROWS; i++)
    if (roles_of_rows[ATLAS_DENSITY_NORMAL][i] == role)
      return roles_of_rows[density][i];

  return role;
}

AtlasTextRole
atlas_text_role_get_part (AtlasTextRole role)
{
  for (guint density = 0; density < ATLAS_N_DENSITIES; density++)
    for (guint i = 0; i < N_PARTS_OF_ROWS; i++)
      if (roles_of_rows[density][i] == role)
        return roles_of_rows[ATLAS_DENSITY_NORMAL][i];

  return role;
}

double
atlas_text_role_get_size (AtlasTextRole role, double text_size)
{
  switch (role)
    {
    case ATLAS_TEXT_TITLE:
      return 2 * text_size;
    case ATLAS_TEXT_TITLE_MEDIUM:
      return 1.7 * text_size;
    case ATLAS_TEXT_TITLE_SMALL:
      return 1.4 * text_size;
    case ATLAS_TEXT_SERIES_NAME:
    case ATLAS_TEXT_SERIES_VALUE:
      return 1.1 * text_size;
    case ATLAS_TEXT_SUBTITLE:
    case ATLAS_TEXT_EMPTY:
      return text_size;
    case ATLAS_TEXT_TICK:
    case ATLAS_TEXT_ROW:
    case ATLAS_TEXT_VALUE:
      return 0.95 * text_size;
    case ATLAS_TEXT_DETAIL:
    case ATLAS_TEXT_NOTE:
    case ATLAS_TEXT_KEY:
      return 0.85 * text_size;
    case ATLAS_TEXT_TICK_COMPACT:
    case ATLAS_TEXT_ROW_COMPACT:
    case ATLAS_TEXT_VALUE_COMPACT:
      return 0.8 * text_size;
    case ATLAS_TEXT_FOOTER:
      return 0.78 * text_size;
    case ATLAS_TEXT_DETAIL_COMPACT:
      return 0.74 * text_size;
    case ATLAS_TEXT_TICK_DENSE:
    case ATLAS_TEXT_ROW_DENSE:
    case ATLAS_TEXT_VALUE_DENSE:
      return 0.68 * text_size;
    case ATLAS_TEXT_DETAIL_DENSE:
      return 0.64 * text_size;
    default:
      g_return_val_if_reached (text_size);
    }
}

gboolean
atlas_text_role_is_bold (AtlasTextRole role)
{
  return role == ATLAS_TEXT_TITLE || role == ATLAS_TEXT_TITLE_MEDIUM ||
         role == ATLAS_TEXT_TITLE_SMALL || role == ATLAS_TEXT_SERIES_NAME;
}

guint
atlas_text_role_get_max_lines (AtlasTextRole role)
{
  switch (role)
    {
    case ATLAS_TEXT_SERIES_NAME:
    case ATLAS_TEXT_SERIES_VALUE:
    case ATLAS_TEXT_TICK:
    case ATLAS_TEXT_ROW:
    case ATLAS_TEXT_VALUE:
    case ATLAS_TEXT_DETAIL:
    case ATLAS_TEXT_TICK_COMPACT:
    case ATLAS_TEXT_ROW_COMPACT:
    case ATLAS_TEXT_VALUE_COMPACT:
    case ATLAS_TEXT_DETAIL_COMPACT:
    case ATLAS_TEXT_TICK_DENSE:
    case ATLAS_TEXT_ROW_DENSE:
    case ATLAS_TEXT_VALUE_DENSE:
    case ATLAS_TEXT_DETAIL_DENSE:
      return 1;
    case ATLAS_TEXT_TITLE_SMALL:
      return 4;
    case ATLAS_TEXT_TITLE:
    case ATLAS_TEXT_TITLE_MEDIUM:
    case ATLAS_TEXT_SUBTITLE:
    case ATLAS_TEXT_NOTE:
    case ATLAS_TEXT_KEY:
    case ATLAS_TEXT_FOOTER:
    case ATLAS_TEXT_EMPTY:
      return 0;
    default:
      g_return_val_if_reached (0);
    }
}
