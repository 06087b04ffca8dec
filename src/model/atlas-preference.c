/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cell-private.h"

#include "atlas-stats.h"

typedef gboolean (*Keep) (AtlasCell *self, const AtlasObservation *observation);

static gboolean
is_exact (AtlasCell *self, const AtlasObservation *observation)
{
  return observation->bound == ATLAS_BOUND_NONE;
}

static gboolean
is_judged (AtlasCell *self, const AtlasObservation *observation)
{
  return self->judgement != NULL && observation->source == self->judgement->source;
}

static gboolean
is_primary (AtlasCell *self, const AtlasObservation *observation)
{
  return observation->confidence == ATLAS_CONFIDENCE_PRIMARY;
}

/* Narrows @candidates to those that @keep, unless none is left. */
static void
narrow (AtlasCell *self, GPtrArray *candidates, Keep keep)
{
  gboolean any = FALSE;

  for (guint i = 0; i < candidates->len && !any; i++)
    any = keep (self, g_ptr_array_index (candidates, i));
  if (!any)
    return;

  for (guint i = candidates->len; i > 0; i--)
    if (!keep (self, g_ptr_array_index (candidates, i - 1)))
      g_ptr_array_remove_index (candidates, i - 1);
}

/* How two observations are told apart where they may disagree: by their bound or, if they are
 * exact, by how many decimals were printed. */
#define N_KINDS (ATLAS_MAX_DECIMALS + 3)

static guint
find_kind (const AtlasObservation *observation)
{
  switch (observation->bound)
    {
    case ATLAS_BOUND_LOWER:
      return ATLAS_MAX_DECIMALS + 1;
    case ATLAS_BOUND_UPPER:
      return ATLAS_MAX_DECIMALS + 2;
    case ATLAS_BOUND_NONE:
    default:
      return observation->decimals;
    }
}

/* Only the least and the greatest of each kind are compared: if they agree with each other and with
 * those of other kinds, all between them do. */
static gboolean
all_agree (GPtrArray *candidates)
{
  const AtlasObservation *extremes[2 * N_KINDS] = { NULL };

  for (guint i = 0; i < candidates->len; i++)
    {
      const AtlasObservation *candidate = g_ptr_array_index (candidates, i);
      const AtlasObservation **least = &extremes[2 * find_kind (candidate)];
      const AtlasObservation **greatest = least + 1;

      if (*least == NULL || candidate->value < (*least)->value)
        *least = candidate;
      if (*greatest == NULL || candidate->value > (*greatest)->value)
        *greatest = candidate;
    }

  for (guint i = 0; i < G_N_ELEMENTS (extremes); i++)
    for (guint j = i + 1; j < G_N_ELEMENTS (extremes); j++)
      if (extremes[i] != NULL && extremes[j] != NULL &&
          !atlas_observation_agrees (extremes[i], extremes[j]))
        return FALSE;

  return TRUE;
}

/* The last steps of preference: the newest source, a quoted number before a derived one, then the
 * smallest source id, so that the choice never depends on the order of a file. */
static gboolean
comes_before (const AtlasObservation *a, const AtlasObservation *b)
{
  int a_year = atlas_source_get_year (a->source);
  int b_year = atlas_source_get_year (b->source);

  if (a_year != b_year)
    return a_year > b_year;
  if ((a->derived == NULL) != (b->derived == NULL))
    return a->derived == NULL;

  return g_strcmp0 (atlas_source_get_id (a->source), atlas_source_get_id (b->source)) < 0;
}

/* Where there is one observation there is nothing to choose from. */
static void
prefer_single (AtlasCell *self)
{
  const AtlasObservation *observation = self->observations[0];

  if (atlas_observation_is_usable (observation))
    self->preferred = observation;
}

static void
prefer_published (AtlasCell *self)
{
  g_autoptr (GPtrArray) candidates = g_ptr_array_sized_new (self->n_observations);

  for (guint i = 0; i < self->n_observations; i++)
    {
      const AtlasObservation *observation = self->observations[i];

      if (atlas_observation_is_usable (observation))
        g_ptr_array_add (candidates, (gpointer) observation);
    }

  narrow (self, candidates, is_exact);
  narrow (self, candidates, is_judged);
  narrow (self, candidates, is_primary);
  self->is_disputed = !all_agree (candidates);

  for (guint i = 0; i < candidates->len; i++)
    {
      const AtlasObservation *observation = g_ptr_array_index (candidates, i);

      if (self->preferred == NULL || comes_before (observation, self->preferred))
        self->preferred = observation;
    }
}

static gboolean
compute_rate (AtlasCell *self)
{
  double count;
  double total;

  self->is_computed = atlas_cell_get_counts (self, &count, &total) &&
                      atlas_stats_percent (count, total, &self->computed);
  return self->is_computed;
}

void
atlas_cell_settle (AtlasCell *self)
{
  AtlasJudgementPreference preference = self->judgement != NULL ? self->judgement->preference
                                                                : ATLAS_JUDGEMENT_PREFERS_SOURCE;

  self->is_settled = TRUE;
  if (preference == ATLAS_JUDGEMENT_PREFERS_NONE ||
      (preference == ATLAS_JUDGEMENT_PREFERS_COMPUTED && compute_rate (self)))
    return;

  if (self->n_observations == 1)
    prefer_single (self);
  else
    prefer_published (self);
  if (self->preferred == NULL)
    compute_rate (self);
}
