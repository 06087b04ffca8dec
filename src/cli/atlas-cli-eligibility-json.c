/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cli-eligibility.h"

#include <stdio.h>

static void
add_text (JsonBuilder *builder, const char *name, const char *value)
{
  json_builder_set_member_name (builder, name);
  if (value != NULL)
    json_builder_add_string_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

static void
add_ids (JsonBuilder *builder,
         const char *name,
         const AtlasAssessment *assessment,
         AtlasOutcome outcome)
{
  g_auto (GStrv) ids = atlas_assessment_list_ids (assessment, outcome);

  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; ids[i] != NULL; i++)
    json_builder_add_string_value (builder, ids[i]);
  json_builder_end_array (builder);
}

void
atlas_cli_print_assessment_json (AtlasRuleBase *base, const AtlasAssessment *assessment)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  add_text (builder, "verdict", atlas_verdict_to_text (atlas_assessment_get_verdict (assessment)));
  add_ids (builder, "missing", assessment, ATLAS_OUTCOME_MISSING);
  add_ids (builder, "to_clarify", assessment, ATLAS_OUTCOME_TO_CLARIFY);
  add_ids (builder, "warnings", assessment, ATLAS_OUTCOME_WARNING);
  add_ids (builder, "advice", assessment, ATLAS_OUTCOME_ADVICE);
  add_ids (builder, "info", assessment, ATLAS_OUTCOME_INFO);
  add_text (builder, "pathway_route", atlas_assessment_get_pathway (assessment));
  add_text (builder, "as_of", atlas_rule_base_get_date (base));
  json_builder_end_object (builder);

  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autofree char *text = json_to_string (root, TRUE);
  puts (text);
}
