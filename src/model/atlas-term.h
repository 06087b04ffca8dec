/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

typedef enum
{
  ATLAS_TERM_SCOPE,
  ATLAS_TERM_OUTCOME,
  ATLAS_TERM_TOPIC,
  ATLAS_TERM_EDITION,
} AtlasTermKind;

#define ATLAS_N_TERM_KINDS 4

/**
 * AtlasTerm:
 *
 * A word that tells numbers apart: which positions are counted (scope), which applicants (outcome),
 * what a survey is about (topic), which edition of a report says so. Immutable.
 */
#define ATLAS_TYPE_TERM (atlas_term_get_type ())
G_DECLARE_FINAL_TYPE (AtlasTerm, atlas_term, ATLAS, TERM, GObject)

AtlasTermKind atlas_term_get_kind (AtlasTerm *self);
const char *atlas_term_get_id (AtlasTerm *self);

/* In English, to be translated where it is shown. */
const char *atlas_term_get_name (AtlasTerm *self);

/* (nullable): in English as well. */
const char *atlas_term_get_definition (AtlasTerm *self);

/* (array zero-terminated=1): other spellings that a filter takes. */
const char *const *atlas_term_get_aliases (AtlasTerm *self);

/* The year of the Match that an edition is about; 0 for other terms. */
int atlas_term_get_match (AtlasTerm *self);

G_END_DECLS
