/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-json.h"

/* The position of @member in a list, or of its end; most names differ at their start. */
static guint
find_name (const char *const *names, const char *member)
{
  guint i = 0;

  while (names[i] != NULL && (names[i][0] != member[0] || !g_str_equal (names[i], member)))
    i++;

  return i;
}

/* Names in the code are in one place for all who use them, unless a linker does not see to it. */
static JsonNode *
find_indexed (AtlasJsonIndex *self, const char *member)
{
  guint i = self->last;

  while (self->known[i] != NULL && self->known[i] != member)
    i++;
  if (self->known[i] == NULL)
    i = find_name (self->known, member);

  self->last = i;
  return self->nodes[i];
}

JsonNode *
atlas_json_find (const AtlasJson *self, const char *member)
{
  return self->members != NULL ? find_indexed (self->members, member)
                               : json_object_get_member (self->object, member);
}

gboolean
atlas_json_has (const AtlasJson *self, const char *member)
{
  return atlas_json_find (self, member) != NULL;
}

gboolean
atlas_json_refuse_unknown (const AtlasJson *self, const char *const *known, GError **error)
{
  guint n_known = g_strv_length ((GStrv) known);
  guint next = 0; /* Files write members in the order of the list: look from the last one on. */
  JsonObjectIter iter;
  const char *member;

  json_object_iter_init_ordered (&iter, self->object);
  while (json_object_iter_next_ordered (&iter, &member, NULL))
    {
      guint n_tried = 0;

      while (n_tried < n_known && !g_str_equal (known[(next + n_tried) % n_known], member))
        n_tried++;
      next = (next + n_tried + 1) % n_known;
      if (n_tried == n_known)
        {
          g_autofree char *names = g_strjoinv (", ", (GStrv) known);

          return atlas_json_fail (self, member, ATLAS_DATA_ERROR_UNEXPECTED, error,
                                  "expected one of %s", names);
        }
    }

  return TRUE;
}

gboolean
atlas_json_index (AtlasJson *self,
                  const char *const *known,
                  AtlasJsonIndex *members,
                  GError **error)
{
  JsonObjectIter iter;
  const char *member;
  JsonNode *node;

  *members = (AtlasJsonIndex) { .known = known };
  json_object_iter_init (&iter, self->object);
  while (json_object_iter_next (&iter, &member, &node))
    {
      guint i = find_name (known, member);

      /* In the order of the file the first one is named. */
      if (known[i] == NULL)
        return atlas_json_refuse_unknown (self, known, error);
      members->nodes[i] = node;
    }

  self->members = members;
  return TRUE;
}
