/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-fee.h"

/* More than anything that is paid on the way. */
#define MAX_AMOUNT 1e6

static const AtlasJsonChoice statuses[] = {
  { "current", ATLAS_FEE_CURRENT },
  { "last_known", ATLAS_FEE_LAST_KNOWN },
  { "unclear", ATLAS_FEE_UNCLEAR },
  { "indicative", ATLAS_FEE_INDICATIVE },
  { "blocked", ATLAS_FEE_BLOCKED },
  { "superseded", ATLAS_FEE_SUPERSEDED },
  { NULL },
};

static gboolean
read_text (const AtlasJson *json, const char *member, char **out_text, GError **error)
{
  const char *text = NULL;

  if (!atlas_json_get_optional_string (json, member, &text, error))
    return FALSE;

  *out_text = g_strdup (text);
  return TRUE;
}

static gboolean
read_texts (AtlasFee *self, const AtlasJson *json, GError **error)
{
  return read_text (json, "id", &self->id, error) && read_text (json, "step", &self->step, error) &&
         read_text (json, "payee", &self->payee, error) &&
         read_text (json, "unit", &self->unit, error) &&
         read_text (json, "season", &self->season, error) &&
         read_text (json, "note", &self->note, error) &&
         atlas_json_get_optional_strings (json, "sources", &self->sources, error) &&
         atlas_json_get_optional_strings (json, "rules", &self->rules, error);
}

static gboolean
check_texts (const AtlasFee *self, const AtlasJson *json, GError **error)
{
  const char *required[][2] = {
    { "id", self->id }, { "step", self->step }, { "payee", self->payee }, { "unit", self->unit }
  };

  for (gsize i = 0; i < G_N_ELEMENTS (required); i++)
    if (required[i][1] == NULL)
      return atlas_json_fail (json, required[i][0], ATLAS_DATA_ERROR_MISSING, error,
                              "expected a text, found none");

  return TRUE;
}

AtlasFee *
atlas_fee_read (const AtlasJson *json, GError **error)
{
  static const char *const known[] = { "id",      "step",  "payee",  "minimum", "maximum",
                                       "count",   "unit",  "season", "status",  "confidence",
                                       "sources", "rules", "note",   NULL };
  g_autoptr (AtlasFee) self = g_new0 (AtlasFee, 1);
  int status = ATLAS_FEE_UNCLEAR;
  int confidence = ATLAS_CERTAINTY_RECALL;

  if (!atlas_json_refuse_unknown (json, known, error) || !read_texts (self, json, error) ||
      !check_texts (self, json, error) ||
      !atlas_json_get_number (json, "minimum", MAX_AMOUNT, &self->minimum, error) ||
      !atlas_json_get_number (json, "maximum", MAX_AMOUNT, &self->maximum, error) ||
      !atlas_json_get_optional_int (json, "count", 1, 1000, &self->count, error) ||
      !atlas_json_get_choice (json, "status", statuses, &status, error) ||
      !atlas_json_get_choice (json, "confidence", atlas_certainty_choices, &confidence, error))
    return NULL;
  if (self->minimum < 0 || self->minimum > self->maximum)
    {
      atlas_json_fail (json, "minimum", ATLAS_DATA_ERROR_RANGE, error,
                       "expected at most the maximum, found %g", self->minimum);
      return NULL;
    }

  self->status = (AtlasFeeStatus) status;
  self->confidence = (AtlasCertainty) confidence;
  return g_steal_pointer (&self);
}

void
atlas_fee_free (AtlasFee *self)
{
  g_free (self->id);
  g_free (self->step);
  g_free (self->payee);
  g_free (self->unit);
  g_free (self->season);
  g_strfreev (self->sources);
  g_strfreev (self->rules);
  g_free (self->note);
  g_free (self);
}

gboolean
atlas_fee_is_expected (const AtlasFee *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->confidence != ATLAS_CERTAINTY_RECALL &&
         (self->status == ATLAS_FEE_CURRENT || self->status == ATLAS_FEE_LAST_KNOWN ||
          self->status == ATLAS_FEE_UNCLEAR);
}
