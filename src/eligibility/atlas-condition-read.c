/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-condition-private.h"

#include "atlas-date.h"

/* The fact that is the date of the evaluation. */
#define TODAY "today"

static const AtlasJsonChoice ops[] = {
  { "eq", ATLAS_OP_EQ },
  { "ne", ATLAS_OP_NE },
  { "in", ATLAS_OP_IN },
  { "contains", ATLAS_OP_CONTAINS },
  { "lt", ATLAS_OP_LT },
  { "lte", ATLAS_OP_LTE },
  { "gt", ATLAS_OP_GT },
  { "gte", ATLAS_OP_GTE },
  { "before", ATLAS_OP_BEFORE },
  { "after", ATLAS_OP_AFTER },
  { "on_or_after", ATLAS_OP_ON_OR_AFTER },
  { NULL },
};

static AtlasCondition *
condition_new (AtlasConditionKind kind)
{
  AtlasCondition *self = g_new0 (AtlasCondition, 1);

  self->kind = kind;
  return self;
}

/* ---- Values ---- */

static GVariant *
read_scalar (JsonNode *node)
{
  if (!JSON_NODE_HOLDS_VALUE (node))
    return NULL;

  switch (json_node_get_value_type (node))
    {
    case G_TYPE_STRING:
      return g_variant_new_string (json_node_get_string (node));
    case G_TYPE_BOOLEAN:
      return g_variant_new_boolean (json_node_get_boolean (node));
    case G_TYPE_INT64:
      {
        gint64 number = json_node_get_int (node);

        return number >= G_MININT32 && number <= G_MAXINT32 ? g_variant_new_int32 ((gint32) number)
                                                            : NULL;
      }
    default:
      return NULL;
    }
}

/* (nullable) */
static GVariant *
read_list (JsonNode *node)
{
  if (!JSON_NODE_HOLDS_ARRAY (node))
    return NULL;

  JsonArray *array = json_node_get_array (node);
  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("av"));

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      GVariant *value = read_scalar (json_array_get_element (array, i));

      if (value == NULL)
        return NULL;
      g_variant_builder_add (&builder, "v", value);
    }

  return g_variant_builder_end (&builder);
}

static gboolean
fits (AtlasOp op, GVariant *value)
{
  switch (op)
    {
    case ATLAS_OP_LT:
    case ATLAS_OP_LTE:
    case ATLAS_OP_GT:
    case ATLAS_OP_GTE:
      return g_variant_is_of_type (value, G_VARIANT_TYPE_INT32);
    case ATLAS_OP_BEFORE:
    case ATLAS_OP_AFTER:
    case ATLAS_OP_ON_OR_AFTER:
      return g_variant_is_of_type (value, G_VARIANT_TYPE_STRING) &&
             atlas_date_is_valid (g_variant_get_string (value, NULL));
    case ATLAS_OP_CONTAINS:
      return g_variant_is_of_type (value, G_VARIANT_TYPE_STRING);
    case ATLAS_OP_EQ:
    case ATLAS_OP_NE:
    case ATLAS_OP_IN:
    default:
      return TRUE;
    }
}

static gboolean
read_value (AtlasCondition *self, const AtlasJson *json, GError **error)
{
  JsonNode *node = atlas_json_find (json, "value");
  GVariant *value = node == NULL              ? NULL
                    : self->op == ATLAS_OP_IN ? read_list (node)
                                              : read_scalar (node);

  if (value != NULL)
    self->value = g_variant_ref_sink (value);
  if (value == NULL || !fits (self->op, value))
    return atlas_json_fail (json, "value", ATLAS_DATA_ERROR_TYPE, error,
                            "expected a value that goes with the op, found something else");

  return TRUE;
}

/* ---- The kinds ---- */

static gboolean
read_fact (AtlasCondition *self,
           const AtlasJson *json,
           const char *member,
           const AtlasConditionTerms *terms,
           GError **error)
{
  const char *fact = NULL;

  if (!atlas_json_get_string (json, member, &fact, error))
    return FALSE;
  if (!g_hash_table_contains (terms->facts, fact))
    return atlas_json_fail (json, member, ATLAS_DATA_ERROR_UNKNOWN_ID, error,
                            "expected a known id, found “%s”", fact);

  self->fact = g_strdup (fact);
  return TRUE;
}

static AtlasCondition *
read_comparison (const AtlasJson *json, const AtlasConditionTerms *terms, GError **error)
{
  static const char *const known[] = { "fact", "op", "value", NULL };
  g_autoptr (AtlasCondition) self = condition_new (ATLAS_CONDITION_COMPARE);
  const char *op = NULL;
  int value = 0;

  if (!atlas_json_refuse_unknown (json, known, error) ||
      !read_fact (self, json, "fact", terms, error) ||
      !atlas_json_get_string (json, "op", &op, error) ||
      !atlas_json_get_choice (json, "op", ops, &value, error))
    return NULL;

  self->op = (AtlasOp) value;
  return read_value (self, json, error) ? g_steal_pointer (&self) : NULL;
}

typedef struct
{
  AtlasCondition *whole;
  const AtlasConditionTerms *terms;
} Parts;

static gboolean
read_part (const AtlasJson *item, gpointer user_data, GError **error)
{
  Parts *parts = user_data;
  AtlasCondition *part = atlas_condition_read (item, parts->terms, error);

  if (part != NULL)
    g_ptr_array_add (parts->whole->parts, part);
  return part != NULL;
}

static AtlasCondition *
read_parts (const AtlasJson *json,
            AtlasConditionKind kind,
            const char *member,
            const AtlasConditionTerms *terms,
            GError **error)
{
  g_autoptr (AtlasCondition) self = condition_new (kind);
  Parts parts = { self, terms };

  self->parts = g_ptr_array_new_with_free_func ((GDestroyNotify) atlas_condition_free);
  if (kind != ATLAS_CONDITION_NOT)
    return atlas_json_for_each (json, member, read_part, &parts, error) ? g_steal_pointer (&self)
                                                                        : NULL;

  AtlasCondition *part = NULL;
  if (!atlas_condition_read_member (json, member, terms, &part, error))
    return NULL;

  g_ptr_array_add (self->parts, part);
  return g_steal_pointer (&self);
}

static AtlasCondition *
read_unknown (const AtlasJson *json, const AtlasConditionTerms *terms, GError **error)
{
  g_autoptr (AtlasCondition) self = condition_new (ATLAS_CONDITION_UNKNOWN);

  return read_fact (self, json, "unknown", terms, error) ? g_steal_pointer (&self) : NULL;
}

static AtlasCondition *
read_rules (const AtlasJson *json, AtlasConditionKind kind, const char *member, GError **error)
{
  g_autoptr (AtlasCondition) self = condition_new (kind);

  return atlas_json_get_optional_strings (json, member, &self->rules, error)
             ? g_steal_pointer (&self)
             : NULL;
}

static AtlasCondition *
read_after (const AtlasJson *json, const AtlasConditionTerms *terms, GError **error)
{
  const char *name = NULL;

  if (!atlas_json_get_string (json, "after", &name, error))
    return NULL;

  const char *date = g_hash_table_lookup (terms->dates, name);
  if (date == NULL)
    {
      atlas_json_fail (json, "after", ATLAS_DATA_ERROR_UNKNOWN_ID, error,
                       "expected a date of the season, found “%s”", name);
      return NULL;
    }

  AtlasCondition *self = condition_new (ATLAS_CONDITION_COMPARE);
  self->fact = g_strdup (TODAY);
  self->op = ATLAS_OP_AFTER;
  self->value = g_variant_ref_sink (g_variant_new_string (date));
  return self;
}

static AtlasCondition *
read_always (const AtlasJson *json, GError **error)
{
  gboolean always = FALSE;

  if (!atlas_json_get_optional_boolean (json, "always", &always, error))
    return NULL;
  if (!always)
    {
      atlas_json_fail (json, "always", ATLAS_DATA_ERROR_RANGE, error, "expected true, found false");
      return NULL;
    }

  return condition_new (ATLAS_CONDITION_ALWAYS);
}

static AtlasCondition *
read_of_season (const AtlasJson *json, const AtlasConditionTerms *terms, GError **error)
{
  if (atlas_json_has (json, "unknown"))
    return read_unknown (json, terms, error);
  if (terms->outcomes && atlas_json_has (json, "missing"))
    return read_rules (json, ATLAS_CONDITION_MISSING, "missing", error);
  if (terms->outcomes && atlas_json_has (json, "to_clarify"))
    return read_rules (json, ATLAS_CONDITION_TO_CLARIFY, "to_clarify", error);
  if (atlas_json_has (json, "after"))
    return read_after (json, terms, error);

  return read_comparison (json, terms, error);
}

AtlasCondition *
atlas_condition_read (const AtlasJson *json, const AtlasConditionTerms *terms, GError **error)
{
  g_return_val_if_fail (terms != NULL, NULL);

  if (atlas_json_has (json, "fact"))
    return read_comparison (json, terms, error);
  if (json_object_get_size (json->object) != 1)
    {
      atlas_json_fail (json, NULL, ATLAS_DATA_ERROR_UNEXPECTED, error,
                       "expected one kind of condition, found none or several");
      return NULL;
    }
  if (atlas_json_has (json, "always"))
    return read_always (json, error);
  if (atlas_json_has (json, "all"))
    return read_parts (json, ATLAS_CONDITION_ALL, "all", terms, error);
  if (atlas_json_has (json, "any"))
    return read_parts (json, ATLAS_CONDITION_ANY, "any", terms, error);
  if (atlas_json_has (json, "not"))
    return read_parts (json, ATLAS_CONDITION_NOT, "not", terms, error);

  return terms->dates != NULL ? read_of_season (json, terms, error)
                              : read_comparison (json, terms, error);
}

gboolean
atlas_condition_read_member (const AtlasJson *json,
                             const char *member,
                             const AtlasConditionTerms *terms,
                             AtlasCondition **out_condition,
                             GError **error)
{
  gboolean found = FALSE;
  AtlasJson inner;

  if (!atlas_json_get_optional_object (json, member, &found, &inner, error))
    return FALSE;

  *out_condition = found ? atlas_condition_read (&inner, terms, error) : NULL;
  return !found || *out_condition != NULL;
}
