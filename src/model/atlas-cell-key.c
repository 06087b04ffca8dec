/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cell.h"

#include <string.h>

/* Letters, digits, "_", "." and "-" stay; of what GLib calls unreserved, "~" does not. */
static void
append_escaped (GString *id, const char *part)
{
  gsize start = id->len;

  g_string_append_uri_escaped (id, part, NULL, FALSE);
  while ((part = strchr (id->str + start, '~')) != NULL)
    {
      start = (gsize) (part - id->str);
      g_string_overwrite_len (id, start, "%", 1);
      g_string_insert (id, (gssize) start + 1, "7E");
    }
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

  switch (key->time)
    {
    case ATLAS_TIME_CYCLE:
      g_string_append_printf (id, "c%d", key->year);
      break;
    case ATLAS_TIME_EDITION:
      g_string_append_printf (id, "e%d", key->year);
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
