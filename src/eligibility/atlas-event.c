/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-event.h"

static const AtlasJsonChoice statuses[] = {
  { "current" }, { "past" }, { "in_force" }, { "blocked" }, { "unclear" }, { NULL },
};

static gboolean
read_text (
    const AtlasJson *json, const char *member, gboolean required, char **out_text, GError **error)
{
  const char *text = NULL;

  if (required ? !atlas_json_get_string (json, member, &text, error)
               : !atlas_json_get_optional_string (json, member, &text, error))
    return FALSE;

  *out_text = g_strdup (text);
  return TRUE;
}

static gboolean
read_texts (AtlasEvent *self, const AtlasJson *json, GError **error)
{
  return read_text (json, "id", TRUE, &self->id, error) &&
         read_text (json, "season", FALSE, &self->season, error) &&
         read_text (json, "event", TRUE, &self->event, error) &&
         read_text (json, "time", FALSE, &self->time, error) &&
         read_text (json, "applies_to", FALSE, &self->applies_to, error) &&
         read_text (json, "status", TRUE, &self->status, error) &&
         read_text (json, "note", FALSE, &self->note, error) &&
         atlas_json_get_date (json, "start", FALSE, &self->start, error) &&
         atlas_json_get_date (json, "end", TRUE, &self->end, error) &&
         atlas_json_get_optional_strings (json, "sources", &self->sources, error) &&
         atlas_json_get_optional_strings (json, "rules", &self->rules, error);
}

AtlasEvent *
atlas_event_read (const AtlasJson *json, GError **error)
{
  static const char *const known[] = { "id",      "season",     "event", "start",  "end",
                                       "time",    "applies_to", "rules", "status", "confidence",
                                       "sources", "note",       NULL };
  g_autoptr (AtlasEvent) self = g_new0 (AtlasEvent, 1);
  int status = 0;
  int confidence = ATLAS_CERTAINTY_RECALL;

  if (!atlas_json_refuse_unknown (json, known, error) || !read_texts (self, json, error) ||
      !atlas_json_get_choice (json, "status", statuses, &status, error) ||
      !atlas_json_get_choice (json, "confidence", atlas_certainty_choices, &confidence, error))
    return NULL;

  self->confidence = (AtlasCertainty) confidence;
  return g_steal_pointer (&self);
}

void
atlas_event_free (AtlasEvent *self)
{
  g_free (self->id);
  g_free (self->season);
  g_free (self->event);
  g_free (self->start);
  g_free (self->end);
  g_free (self->time);
  g_free (self->applies_to);
  g_strfreev (self->rules);
  g_free (self->status);
  g_strfreev (self->sources);
  g_free (self->note);
  g_free (self);
}
