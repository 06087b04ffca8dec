/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "atlas-rule.h"

G_BEGIN_DECLS

/**
 * AtlasEvent:
 * @id: such as "C27-ROL"
 * @season: (nullable): "2026-27"; NULL where it is about a rule rather than a season
 * @event: what happens
 * @start: ISO 8601
 * @end: (nullable): ISO 8601
 * @time: (nullable): Eastern Time, in words
 * @applies_to: (nullable): whom it concerns
 * @rules: ids
 * @status: "current", "past", "in_force", "blocked" or "unclear"
 * @sources: ids
 * @note: (nullable)
 *
 * An entry of the calendar. Immutable.
 */
typedef struct
{
  char *id;
  char *season;
  char *event;
  char *start;
  char *end;
  char *time;
  char *applies_to;
  GStrv rules;
  char *status;
  AtlasCertainty confidence;
  GStrv sources;
  char *note;
} AtlasEvent;

AtlasEvent *atlas_event_read (const AtlasJson *json, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void atlas_event_free (AtlasEvent *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtlasEvent, atlas_event_free)

G_END_DECLS
