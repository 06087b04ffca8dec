/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-condition-private.h"

void
atlas_condition_free (AtlasCondition *self)
{
  g_clear_pointer (&self->parts, g_ptr_array_unref);
  g_free (self->fact);
  g_clear_pointer (&self->value, g_variant_unref);
  g_strfreev (self->rules);
  g_free (self);
}

static AtlasTruth
to_truth (gboolean value)
{
  return value ? ATLAS_TRUE : ATLAS_FALSE;
}

/* ---- Comparisons ---- */

static gboolean
is_in (GVariant *values, GVariant *answer)
{
  for (gsize i = 0; i < g_variant_n_children (values); i++)
    {
      g_autoptr (GVariant) boxed = g_variant_get_child_value (values, i);
      g_autoptr (GVariant) value = g_variant_get_variant (boxed);

      if (g_variant_equal (value, answer))
        return TRUE;
    }

  return FALSE;
}

static gboolean
contains (GVariant *answer, GVariant *value)
{
  if (!g_variant_is_of_type (answer, G_VARIANT_TYPE_STRING_ARRAY))
    return FALSE;

  g_autofree const char **list = g_variant_get_strv (answer, NULL);
  return g_strv_contains (list, g_variant_get_string (value, NULL));
}

/* Numbers as such, dates as the texts that they are. */
static int
compare (GVariant *answer, GVariant *value)
{
  if (g_variant_is_of_type (value, G_VARIANT_TYPE_INT32))
    {
      gint32 a = g_variant_get_int32 (answer);
      gint32 b = g_variant_get_int32 (value);

      return (a > b) - (a < b);
    }

  return g_strcmp0 (g_variant_get_string (answer, NULL), g_variant_get_string (value, NULL));
}

static gboolean
compare_is (AtlasOp op, int order)
{
  switch (op)
    {
    case ATLAS_OP_LT:
    case ATLAS_OP_BEFORE:
      return order < 0;
    case ATLAS_OP_LTE:
      return order <= 0;
    case ATLAS_OP_GT:
    case ATLAS_OP_AFTER:
      return order > 0;
    case ATLAS_OP_GTE:
    case ATLAS_OP_ON_OR_AFTER:
      return order >= 0;
    case ATLAS_OP_EQ:
    case ATLAS_OP_NE:
    case ATLAS_OP_IN:
    case ATLAS_OP_CONTAINS:
    default:
      g_assert_not_reached ();
    }
}

static gboolean
holds (const AtlasCondition *self, GVariant *answer)
{
  switch (self->op)
    {
    case ATLAS_OP_EQ:
      return g_variant_equal (answer, self->value);
    case ATLAS_OP_NE:
      return !g_variant_equal (answer, self->value);
    case ATLAS_OP_IN:
      return is_in (self->value, answer);
    case ATLAS_OP_CONTAINS:
      return contains (answer, self->value);
    case ATLAS_OP_LT:
    case ATLAS_OP_LTE:
    case ATLAS_OP_GT:
    case ATLAS_OP_GTE:
    case ATLAS_OP_BEFORE:
    case ATLAS_OP_AFTER:
    case ATLAS_OP_ON_OR_AFTER:
    default:
      return g_variant_is_of_type (answer, g_variant_get_type (self->value)) &&
             compare_is (self->op, compare (answer, self->value));
    }
}

/* ---- Truth ---- */

static AtlasTruth
negate (AtlasTruth truth)
{
  return truth == ATLAS_UNKNOWN ? ATLAS_UNKNOWN : to_truth (truth == ATLAS_FALSE);
}

/* @deciding: FALSE decides "all", TRUE decides "any" */
static AtlasTruth
combine (const AtlasCondition *self, const AtlasFacts *facts, AtlasTruth deciding)
{
  AtlasTruth truth = negate (deciding);

  for (guint i = 0; i < self->parts->len; i++)
    {
      AtlasTruth part = atlas_condition_evaluate (g_ptr_array_index (self->parts, i), facts);

      if (part == deciding)
        return deciding;
      if (part == ATLAS_UNKNOWN)
        truth = ATLAS_UNKNOWN;
    }

  return truth;
}

static AtlasTruth
is_any_of (GHashTable *outcome, GStrv rules)
{
  g_assert (outcome != NULL);

  if (*rules == NULL)
    return to_truth (g_hash_table_size (outcome) > 0);

  for (guint i = 0; rules[i] != NULL; i++)
    if (g_hash_table_contains (outcome, rules[i]))
      return ATLAS_TRUE;

  return ATLAS_FALSE;
}

AtlasTruth
atlas_condition_evaluate (const AtlasCondition *self, const AtlasFacts *facts)
{
  g_return_val_if_fail (self != NULL, ATLAS_UNKNOWN);
  g_return_val_if_fail (facts != NULL, ATLAS_UNKNOWN);

  GVariant *answer = self->fact != NULL ? g_hash_table_lookup (facts->values, self->fact) : NULL;

  switch (self->kind)
    {
    case ATLAS_CONDITION_ALL:
      return combine (self, facts, ATLAS_FALSE);
    case ATLAS_CONDITION_ANY:
      return combine (self, facts, ATLAS_TRUE);
    case ATLAS_CONDITION_NOT:
      return negate (atlas_condition_evaluate (g_ptr_array_index (self->parts, 0), facts));
    case ATLAS_CONDITION_COMPARE:
      return answer != NULL ? to_truth (holds (self, answer)) : ATLAS_UNKNOWN;
    case ATLAS_CONDITION_UNKNOWN:
      return to_truth (answer == NULL);
    case ATLAS_CONDITION_MISSING:
      return is_any_of (facts->missing, self->rules);
    case ATLAS_CONDITION_TO_CLARIFY:
      return is_any_of (facts->to_clarify, self->rules);
    case ATLAS_CONDITION_ALWAYS:
    default:
      return ATLAS_TRUE;
    }
}

/* ---- Why ---- */

/* Whether a part that is @part takes part in the whole being @whole. */
static gboolean
matters (AtlasConditionKind kind, AtlasTruth whole, AtlasTruth part)
{
  gboolean decided = kind == ATLAS_CONDITION_ALL ? whole == ATLAS_FALSE : whole == ATLAS_TRUE;

  return decided || whole == ATLAS_UNKNOWN ? part == whole : TRUE;
}

void
atlas_condition_explain (const AtlasCondition *self, const AtlasFacts *facts, GHashTable *ids)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (facts != NULL);

  AtlasTruth whole = atlas_condition_evaluate (self, facts);

  if (self->fact != NULL)
    g_hash_table_add (ids, self->fact);
  for (guint i = 0; self->parts != NULL && i < self->parts->len; i++)
    {
      const AtlasCondition *part = g_ptr_array_index (self->parts, i);

      if (self->kind == ATLAS_CONDITION_NOT ||
          matters (self->kind, whole, atlas_condition_evaluate (part, facts)))
        atlas_condition_explain (part, facts, ids);
    }
}

void
atlas_condition_for_each_rule (const AtlasCondition *self,
                               void (*visit) (const char *rule, gpointer user_data),
                               gpointer user_data)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; self->rules != NULL && self->rules[i] != NULL; i++)
    visit (self->rules[i], user_data);
  for (guint i = 0; self->parts != NULL && i < self->parts->len; i++)
    atlas_condition_for_each_rule (g_ptr_array_index (self->parts, i), visit, user_data);
}
