/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-rule-base.h"
#include "atlas-tables.h"

G_BEGIN_DECLS

/* The sources of the Match data and those of @bytes. */
AtlasTables *atlas_rule_base_read_sources (GBytes *bytes, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Whether every rule and every source that the files name is there. */
gboolean atlas_rule_base_check_references (AtlasRuleBase *self, GError **error);

G_END_DECLS
