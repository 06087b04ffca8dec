/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cell.h"

/* Letters, digits, "_", "." and "-" stay. */
static void
append_escaped (GString *id, const char *part)
{
  for (const char *c = part; *c != '\0'; c++)
    if (g_ascii_isalnum (*c) || *c == '_' || *c == '.' || *c == '-')
      g_string_append_c (id, *c);
    else
      g_string_append_printf (id, "%%%02X", (guint) (guchar) *c);
}

static void
append_part (GString *id, const char *part)
{
  g_string_append_c (id, '/');
  append_escaped (id, part != NULL ? part : "-");
}

char *
atlas_cell_key_to_id (const AtlasCellKey *key)
{
  GString *id = g_string_sized_new (64);
  char year[16];

  switch (key->time)
    {
    case ATLAS_TIME_CYCLE:
      g_snprintf (year, sizeof year, "c%d", key->year);
      g_string_append (id, year);
      break;
    case ATLAS_TIME_EDITION:
      g_snprintf (year, sizeof year, "e%d", key->year);
      g_string_append (id, year);
      break;
    case ATLAS_TIME_PERIOD:
      g_string_append_c (id, 'p');
      append_escaped (id, key->period);
      break;
    case ATLAS_TIME_UNDATED:
    default:
      g_string_append (id, "undated");
      break;
    }

  append_part (id, atlas_measure_get_id (key->measure));
  append_part (id, key->unit);
  append_part (id, key->type != NULL ? atlas_applicant_type_get_id (key->type) : NULL);
  append_part (id, key->specialty);
  append_part (id, key->scope);
  append_part (id, key->outcome);
  append_part (id, key->topic);

  return g_string_free_and_steal (id);
}
