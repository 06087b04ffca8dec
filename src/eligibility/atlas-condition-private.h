/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-condition.h"

G_BEGIN_DECLS

typedef enum
{
  ATLAS_CONDITION_ALWAYS,
  ATLAS_CONDITION_ALL,
  ATLAS_CONDITION_ANY,
  ATLAS_CONDITION_NOT,
  ATLAS_CONDITION_COMPARE,
  ATLAS_CONDITION_UNKNOWN,
  ATLAS_CONDITION_MISSING,
  ATLAS_CONDITION_TO_CLARIFY,
} AtlasConditionKind;

typedef enum
{
  ATLAS_OP_EQ,
  ATLAS_OP_NE,
  ATLAS_OP_IN,
  ATLAS_OP_CONTAINS,
  ATLAS_OP_LT,
  ATLAS_OP_LTE,
  ATLAS_OP_GT,
  ATLAS_OP_GTE,
  ATLAS_OP_BEFORE,
  ATLAS_OP_AFTER,
  ATLAS_OP_ON_OR_AFTER,
} AtlasOp;

/**
 * AtlasCondition:
 * @parts: (element-type AtlasCondition) (nullable): of all, any and not
 * @fact: (nullable): of a comparison and of "unknown"
 * @value: (nullable): what is compared with; an array of variants for "in"
 * @rules: (nullable): of "missing" and "to_clarify"
 */
struct _AtlasCondition
{
  AtlasConditionKind kind;
  GPtrArray *parts;
  char *fact;
  AtlasOp op;
  GVariant *value;
  GStrv rules;
};

G_END_DECLS
