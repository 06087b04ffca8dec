/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-case-data.h"

#include "atlas-date.h"

#include <string.h>

struct _AtlasCaseData
{
  gatomicrefcount ref_count;
  char *label; /* (nullable) */
  AtlasAnswers *answers;
  GHashTable *moments; /* (element-type utf8 utf8): of the answers where one is known */
};

G_DEFINE_BOXED_TYPE (AtlasCaseData, atlas_case_data, atlas_case_data_ref, atlas_case_data_unref)

static AtlasCaseData *
create (const char *label, AtlasAnswers *answers)
{
  AtlasCaseData *self = g_new0 (AtlasCaseData, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->label = g_strdup (label);
  self->answers = answers;
  self->moments = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return self;
}

static AtlasCaseData *
copy (const AtlasCaseData *self, const char *label, AtlasAnswers *answers)
{
  AtlasCaseData *other = create (label, answers);
  GHashTableIter iter;
  gpointer id;
  gpointer at;

  g_hash_table_iter_init (&iter, self->moments);
  while (g_hash_table_iter_next (&iter, &id, &at))
    g_hash_table_insert (other->moments, g_strdup (id), g_strdup (at));

  return other;
}

AtlasCaseData *
atlas_case_data_new (void)
{
  return create (NULL, atlas_answers_new ());
}

AtlasCaseData *
atlas_case_data_ref (const AtlasCaseData *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  AtlasCaseData *counted = (AtlasCaseData *) self;

  g_atomic_ref_count_inc (&counted->ref_count);
  return counted;
}

void
atlas_case_data_unref (AtlasCaseData *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->label);
  atlas_answers_unref (self->answers);
  g_hash_table_unref (self->moments);
  g_free (self);
}

AtlasCaseData *
atlas_case_data_with_label (const AtlasCaseData *self, const char *label)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (label == NULL || g_utf8_validate (label, -1, NULL), NULL);

  if (g_strcmp0 (self->label, label) == 0)
    return atlas_case_data_ref (self);

  return copy (self, label, atlas_answers_ref (self->answers));
}

AtlasCaseData *
atlas_case_data_with_answer (const AtlasCaseData *self,
                             const char *id,
                             GVariant *answer,
                             const char *at)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (at == NULL || atlas_date_is_moment (at), NULL);

  g_autoptr (AtlasAnswers) answers = atlas_answers_with (self->answers, id, answer);
  if (answers == self->answers)
    return atlas_case_data_ref (self);

  AtlasCaseData *other = copy (self, self->label, g_steal_pointer (&answers));
  if (atlas_answers_get (other->answers, id) != NULL && at != NULL)
    g_hash_table_insert (other->moments, g_strdup (id), g_strdup (at));
  else
    g_hash_table_remove (other->moments, id);
  return other;
}

const char *
atlas_case_data_get_label (const AtlasCaseData *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->label;
}

const AtlasAnswers *
atlas_case_data_get_answers (const AtlasCaseData *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->answers;
}

const char *
atlas_case_data_get_moment (const AtlasCaseData *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_hash_table_lookup (self->moments, id);
}

gboolean
atlas_case_data_equal (const AtlasCaseData *self, const AtlasCaseData *other)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  GHashTableIter iter;
  gpointer id;
  gpointer at;

  if (self == other)
    return TRUE;
  if (g_strcmp0 (self->label, other->label) != 0 ||
      !atlas_answers_equal (self->answers, other->answers) ||
      g_hash_table_size (self->moments) != g_hash_table_size (other->moments))
    return FALSE;

  g_hash_table_iter_init (&iter, self->moments);
  while (g_hash_table_iter_next (&iter, &id, &at))
    if (g_strcmp0 (at, atlas_case_data_get_moment (other, id)) != 0)
      return FALSE;

  return TRUE;
}

/* ---- Writing ---- */

static void
add_value (JsonBuilder *builder, GVariant *answer)
{
  if (g_variant_is_of_type (answer, G_VARIANT_TYPE_BOOLEAN))
    json_builder_add_boolean_value (builder, g_variant_get_boolean (answer));
  else if (g_variant_is_of_type (answer, G_VARIANT_TYPE_INT32))
    json_builder_add_int_value (builder, g_variant_get_int32 (answer));
  else if (g_variant_is_of_type (answer, G_VARIANT_TYPE_STRING))
    json_builder_add_string_value (builder, g_variant_get_string (answer, NULL));
  else
    {
      g_autofree const char **list = g_variant_get_strv (answer, NULL);

      json_builder_begin_array (builder);
      for (guint i = 0; list[i] != NULL; i++)
        json_builder_add_string_value (builder, list[i]);
      json_builder_end_array (builder);
    }
}

static void
add_answers (const AtlasCaseData *self, JsonBuilder *builder)
{
  g_auto (GStrv) ids = atlas_answers_list_ids (self->answers);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const char *at = atlas_case_data_get_moment (self, ids[i]);

      json_builder_set_member_name (builder, ids[i]);
      json_builder_begin_object (builder);
      json_builder_set_member_name (builder, "value");
      add_value (builder, atlas_answers_get (self->answers, ids[i]));
      if (at != NULL)
        {
          json_builder_set_member_name (builder, "at");
          json_builder_add_string_value (builder, at);
        }
      json_builder_end_object (builder);
    }
}

GBytes *
atlas_case_data_to_bytes (const AtlasCaseData *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "format");
  json_builder_add_string_value (builder, ATLAS_CASE_FORMAT);
  json_builder_set_member_name (builder, "version");
  json_builder_add_int_value (builder, ATLAS_CASE_VERSION);
  if (self->label != NULL)
    {
      json_builder_set_member_name (builder, "label");
      json_builder_add_string_value (builder, self->label);
    }
  json_builder_set_member_name (builder, "answers");
  json_builder_begin_object (builder);
  add_answers (self, builder);
  json_builder_end_object (builder);
  json_builder_end_object (builder);

  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autofree char *text = json_to_string (root, TRUE);
  char *line = g_strconcat (text, "\n", NULL);
  return g_bytes_new_take (line, strlen (line));
}
