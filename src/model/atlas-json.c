/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-json.h"

#include <math.h>
#include <string.h>

/* A message is for people, whatever a file puts into it. */
#define MAX_MESSAGE 1000

G_DEFINE_QUARK (atlas-data-error-quark, atlas_data_error)

static const char *
describe_node (JsonNode *node)
{
  switch (JSON_NODE_TYPE (node))
    {
    case JSON_NODE_OBJECT:
      return "an object";
    case JSON_NODE_ARRAY:
      return "an array";
    case JSON_NODE_NULL:
      return "null";
    case JSON_NODE_VALUE:
    default:
      break;
    }

  switch (json_node_get_value_type (node))
    {
    case G_TYPE_STRING:
      return "a text";
    case G_TYPE_INT64:
      return "an integer";
    case G_TYPE_DOUBLE:
      return "a number with decimals";
    case G_TYPE_BOOLEAN:
      return "true or false";
    default:
      return "something else";
    }
}

static void
append_path (const AtlasJson *self, GString *path)
{
  if (self->parent == NULL)
    {
      g_string_append_printf (path, "%s: ", self->name);
      return;
    }

  append_path (self->parent, path);
  if (self->parent->parent != NULL)
    g_string_append_c (path, '.');
  g_string_append (path, self->name);
  if (self->index >= 0)
    g_string_append_printf (path, "[%d]", self->index);
}

static gboolean
fail_type (const AtlasJson *self,
           const char *member,
           const char *expected,
           JsonNode *found,
           GError **error)
{
  return atlas_json_fail (self, member, ATLAS_DATA_ERROR_TYPE, error, "expected %s, found %s",
                          expected, describe_node (found));
}

static gboolean
fail_missing (const AtlasJson *self, const char *member, GError **error)
{
  return atlas_json_fail (self, member, ATLAS_DATA_ERROR_MISSING, error,
                          "expected a value, found none");
}

static gboolean
read_string (const AtlasJson *self,
             const char *member,
             JsonNode *node,
             const char **out_value,
             GError **error)
{
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    return fail_type (self, member, "a text", node, error);

  const char *value = json_node_get_string (node);
  if (*value == '\0')
    return atlas_json_fail (self, member, ATLAS_DATA_ERROR_RANGE, error,
                            "expected a text, found an empty one");

  *out_value = value;
  return TRUE;
}

gboolean
atlas_json_open (JsonParser *parser, const char *file, AtlasJson *out_root, GError **error)
{
  JsonNode *node = json_parser_get_root (parser);
  AtlasJson root = { .name = file, .index = -1 };

  if (node == NULL)
    return atlas_json_fail (&root, NULL, ATLAS_DATA_ERROR_SYNTAX, error,
                            "expected an object, found nothing");
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return fail_type (&root, NULL, "an object", node, error);

  root.object = json_node_get_object (node);
  *out_root = root;
  return TRUE;
}

gboolean
atlas_json_fail (const AtlasJson *self,
                 const char *member,
                 AtlasDataError code,
                 GError **error,
                 const char *format,
                 ...)
{
  g_autoptr (GString) message = g_string_new (NULL);
  gsize file_length = 0;
  va_list args;

  append_path (self, message);
  for (const AtlasJson *root = self; root != NULL; root = root->parent)
    file_length = strlen (root->name) + 2;
  if (member != NULL)
    g_string_append_printf (message, "%s%s", message->len > file_length ? "." : "", member);
  if (message->len > file_length)
    g_string_append (message, ": ");

  va_start (args, format);
  g_string_append_vprintf (message, format, args);
  va_end (args);

  if (message->len > MAX_MESSAGE)
    {
      const char *cut = g_utf8_find_prev_char (message->str, message->str + MAX_MESSAGE);

      g_string_truncate (message, (gsize) (cut - message->str));
      g_string_append (message, "…");
    }
  g_set_error_literal (error, ATLAS_DATA_ERROR, (int) code, message->str);
  return FALSE;
}

gboolean
atlas_json_get_string (const AtlasJson *self,
                       const char *member,
                       const char **out_value,
                       GError **error)
{
  JsonNode *node = atlas_json_find (self, member);

  if (node == NULL)
    return fail_missing (self, member, error);

  return read_string (self, member, node, out_value, error);
}

gboolean
atlas_json_get_optional_string (const AtlasJson *self,
                                const char *member,
                                const char **out_value,
                                GError **error)
{
  JsonNode *node = atlas_json_find (self, member);

  return node == NULL || read_string (self, member, node, out_value, error);
}

gboolean
atlas_json_get_int (
    const AtlasJson *self, const char *member, int min, int max, int *out_value, GError **error)
{
  JsonNode *node = atlas_json_find (self, member);

  if (node == NULL)
    return fail_missing (self, member, error);
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_INT64)
    return fail_type (self, member, "an integer", node, error);

  gint64 value = json_node_get_int (node);
  if (value < min || value > max)
    return atlas_json_fail (self, member, ATLAS_DATA_ERROR_RANGE, error,
                            "expected an integer from %d to %d, found %" G_GINT64_FORMAT, min, max,
                            value);

  *out_value = (int) value;
  return TRUE;
}

gboolean
atlas_json_get_optional_int (
    const AtlasJson *self, const char *member, int min, int max, int *out_value, GError **error)
{
  return !atlas_json_has (self, member) ||
         atlas_json_get_int (self, member, min, max, out_value, error);
}

gboolean
atlas_json_get_number (
    const AtlasJson *self, const char *member, double limit, double *out_value, GError **error)
{
  JsonNode *node = atlas_json_find (self, member);

  if (node == NULL)
    return fail_missing (self, member, error);
  if (!JSON_NODE_HOLDS_VALUE (node) || (json_node_get_value_type (node) != G_TYPE_INT64 &&
                                        json_node_get_value_type (node) != G_TYPE_DOUBLE))
    return fail_type (self, member, "a number", node, error);

  double value = json_node_get_double (node);
  if (!isfinite (value) || fabs (value) > limit)
    return atlas_json_fail (self, member, ATLAS_DATA_ERROR_RANGE, error,
                            "expected a number from %g to %g, found %g", -limit, limit, value);

  *out_value = value;
  return TRUE;
}

gboolean
atlas_json_get_choice (const AtlasJson *self,
                       const char *member,
                       const AtlasJsonChoice *choices,
                       int *out_value,
                       GError **error)
{
  const char *id = NULL;

  if (!atlas_json_get_optional_string (self, member, &id, error))
    return FALSE;
  if (id == NULL)
    return TRUE;

  for (const AtlasJsonChoice *choice = choices; choice->id != NULL; choice++)
    if (g_str_equal (choice->id, id))
      {
        *out_value = choice->value;
        return TRUE;
      }

  g_autoptr (GString) allowed = g_string_new (NULL);
  for (const AtlasJsonChoice *choice = choices; choice->id != NULL; choice++)
    g_string_append_printf (allowed, "%s%s", allowed->len > 0 ? ", " : "", choice->id);
  return atlas_json_fail (self, member, ATLAS_DATA_ERROR_RANGE, error,
                          "expected one of %s, found “%s”", allowed->str, id);
}

gboolean
atlas_json_get_optional_object (const AtlasJson *self,
                                const char *member,
                                gboolean *out_found,
                                AtlasJson *out_value,
                                GError **error)
{
  JsonNode *node = atlas_json_find (self, member);

  *out_found = node != NULL;
  if (node == NULL)
    return TRUE;
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return fail_type (self, member, "an object", node, error);

  *out_value = (AtlasJson) {
    .parent = self, .name = member, .index = -1, .object = json_node_get_object (node)
  };
  return TRUE;
}

gboolean
atlas_json_get_optional_strings (const AtlasJson *self,
                                 const char *member,
                                 GStrv *out_value,
                                 GError **error)
{
  JsonNode *node = atlas_json_find (self, member);

  if (node == NULL)
    return TRUE;
  if (!JSON_NODE_HOLDS_ARRAY (node))
    return fail_type (self, member, "an array of texts", node, error);

  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  JsonArray *array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      AtlasJson item = { .parent = self, .name = member, .index = (int) i };
      const char *value = NULL;

      if (!read_string (&item, NULL, json_array_get_element (array, i), &value, error))
        return FALSE;
      g_strv_builder_add (builder, value);
    }

  *out_value = g_strv_builder_end (builder);
  return TRUE;
}

gboolean
atlas_json_get_optional_boolean (const AtlasJson *self,
                                 const char *member,
                                 gboolean *out_value,
                                 GError **error)
{
  JsonNode *node = atlas_json_find (self, member);

  if (node == NULL)
    return TRUE;
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    return fail_type (self, member, "true or false", node, error);

  *out_value = json_node_get_boolean (node);
  return TRUE;
}

gboolean
atlas_json_for_each (const AtlasJson *self,
                     const char *member,
                     AtlasJsonReadItem read,
                     gpointer user_data,
                     GError **error)
{
  JsonNode *node = atlas_json_find (self, member);

  if (node == NULL)
    return TRUE;
  if (!JSON_NODE_HOLDS_ARRAY (node))
    return fail_type (self, member, "an array", node, error);

  JsonArray *array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);
      AtlasJson item = { .parent = self, .name = member, .index = (int) i };

      if (!JSON_NODE_HOLDS_OBJECT (element))
        return fail_type (&item, NULL, "an object", element, error);
      item.object = json_node_get_object (element);
      if (!read (&item, user_data, error))
        return FALSE;
    }

  return TRUE;
}
