/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cell-private.h"

/* Letters, digits, "_", "." and "-" stay. */
static char *
period_to_text (const char *period)
{
  GString *escaped = g_string_new ("p");

  for (const char *c = period; *c != '\0'; c++)
    if (g_ascii_isalnum (*c) || *c == '_' || *c == '.' || *c == '-')
      g_string_append_c (escaped, *c);
    else
      g_string_append_printf (escaped, "%%%02X", (guint) (guchar) *c);

  return g_string_free_and_steal (escaped);
}

/* Ids have nothing to escape. */
static const char *
name_part (const char *id)
{
  return id != NULL ? id : "-";
}

/* Writes up to @end. By printf it would take as long as all the rest. */
static const char *
write_year (char *end, char prefix, int year)
{
  *--end = '\0';
  do
    {
      *--end = (char) ('0' + year % 10);
      year /= 10;
    }
  while (year > 0);
  *--end = prefix;

  return end;
}

char *
atlas_cell_key_to_id (const AtlasCellKey *key)
{
  g_autofree char *period = NULL;
  char year[16];
  const char *time = "undated";

  switch (key->time)
    {
    case ATLAS_TIME_CYCLE:
      time = write_year (year + sizeof year, 'c', key->year);
      break;
    case ATLAS_TIME_EDITION:
      time = write_year (year + sizeof year, 'e', key->year);
      break;
    case ATLAS_TIME_PERIOD:
      period = period_to_text (key->period);
      time = period;
      break;
    case ATLAS_TIME_UNDATED:
    default:
      break;
    }

  const char *type = key->type != NULL ? atlas_applicant_type_get_id (key->type) : NULL;
  const char *const parts[] = {
    time,
    atlas_measure_get_id (key->measure),
    name_part (key->unit),
    name_part (type),
    name_part (key->specialty),
    name_part (key->scope),
    name_part (key->outcome),
    name_part (key->topic),
    NULL,
  };

  return g_strjoinv ("/", (GStrv) parts);
}

static guint
add_hash (guint hash, const char *text)
{
  return 31 * hash + (text != NULL ? g_str_hash (text) : 0);
}

guint
atlas_cell_key_hash (gconstpointer key)
{
  const AtlasCellKey *self = key;
  guint hash = 31 * (guint) self->year + (guint) self->time;

  hash = 31 * hash + g_direct_hash (self->measure) / 16;
  hash = 31 * hash + g_direct_hash (self->type) / 16;
  hash = add_hash (hash, self->period);
  hash = add_hash (hash, self->specialty);
  hash = add_hash (hash, self->scope);
  hash = add_hash (hash, self->outcome);
  return add_hash (hash, self->topic);
}

/* Most are interned and then in the same place. */
static gboolean
is_same (const char *a, const char *b)
{
  return a == b || (a != NULL && b != NULL && g_str_equal (a, b));
}

gboolean
atlas_cell_key_equal (gconstpointer a, gconstpointer b)
{
  const AtlasCellKey *left = a;
  const AtlasCellKey *right = b;

  return left->time == right->time && left->year == right->year &&
         left->measure == right->measure && left->type == right->type &&
         is_same (left->specialty, right->specialty) && is_same (left->unit, right->unit) &&
         is_same (left->scope, right->scope) && is_same (left->outcome, right->outcome) &&
         is_same (left->topic, right->topic) && is_same (left->period, right->period);
}
