/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cell-private.h"

#include "atlas-stats.h"

/* A computed rate is shown like NRMP prints rates. */
#define COMPUTED_DECIMALS 1

G_DEFINE_FINAL_TYPE (AtlasCell, atlas_cell, G_TYPE_OBJECT)

static const char *
ref_text (const char *text)
{
  return text != NULL ? g_ref_string_acquire ((char *) text) : NULL;
}

static void
unref_text (const char *text)
{
  if (text != NULL)
    g_ref_string_release ((char *) text);
}

void
atlas_judgement_free (AtlasJudgement *self)
{
  g_clear_object (&self->source);
  g_free (self->reason);
  g_free (self);
}

static void
atlas_cell_dispose (GObject *object)
{
  AtlasCell *self = ATLAS_CELL (object);

  g_clear_object (&self->numerator);
  g_clear_object (&self->denominator);
  g_clear_object (&self->key.measure);
  g_clear_object (&self->key.type);

  G_OBJECT_CLASS (atlas_cell_parent_class)->dispose (object);
}

static void
atlas_cell_finalize (GObject *object)
{
  AtlasCell *self = ATLAS_CELL (object);

  unref_text (self->key.period);
  unref_text (self->key.unit);
  unref_text (self->key.specialty);
  unref_text (self->key.scope);
  unref_text (self->key.outcome);
  unref_text (self->key.topic);
  for (guint i = 0; i < self->n_observations; i++)
    atlas_observation_free (self->observations[i]);
  if (self->n_observations > 1)
    g_free (self->observations);
  g_clear_pointer (&self->judgement, atlas_judgement_free);
  g_free (self->id);

  G_OBJECT_CLASS (atlas_cell_parent_class)->finalize (object);
}

static void
atlas_cell_class_init (AtlasCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = atlas_cell_dispose;
  object_class->finalize = atlas_cell_finalize;
}

static void
atlas_cell_init (AtlasCell *self)
{
}

AtlasCell *
atlas_cell_new (const AtlasCellKey *key)
{
  AtlasCell *self = g_object_new (ATLAS_TYPE_CELL, NULL);

  self->key = (AtlasCellKey) {
    .time = key->time,
    .year = key->year,
    .period = key->period != NULL ? g_ref_string_new_intern (key->period) : NULL,
    .measure = g_object_ref (key->measure),
    .unit = ref_text (key->unit),
    .type = key->type != NULL ? g_object_ref (key->type) : NULL,
    .specialty = ref_text (key->specialty),
    .scope = ref_text (key->scope),
    .outcome = ref_text (key->outcome),
    .topic = ref_text (key->topic),
  };

  return self;
}

/* Most cells have one, which needs no room of its own; beyond that the room doubles. */
void
atlas_cell_add_observation (AtlasCell *self, AtlasObservation *observation)
{
  guint n = self->n_observations++;

  if (n == 0)
    {
      self->observations = &self->first;
    }
  else if (n == 1)
    {
      self->observations = g_new (AtlasObservation *, 2);
      self->observations[0] = self->first;
    }
  else if ((n & (n - 1)) == 0)
    {
      self->observations = g_renew (AtlasObservation *, self->observations, 2 * n);
    }
  self->observations[n] = observation;
}

const char *
atlas_cell_get_id (AtlasCell *self)
{
  g_return_val_if_fail (ATLAS_IS_CELL (self), NULL);

  return self->id;
}

const AtlasCellKey *
atlas_cell_get_key (AtlasCell *self)
{
  g_return_val_if_fail (ATLAS_IS_CELL (self), NULL);

  return &self->key;
}

guint
atlas_cell_get_n_observations (AtlasCell *self)
{
  g_return_val_if_fail (ATLAS_IS_CELL (self), 0);

  return self->n_observations;
}

const AtlasObservation *
atlas_cell_get_observation (AtlasCell *self, guint index)
{
  g_return_val_if_fail (ATLAS_IS_CELL (self), NULL);
  g_return_val_if_fail (index < self->n_observations, NULL);

  return self->observations[index];
}

const AtlasObservation *
atlas_cell_get_preferred (AtlasCell *self)
{
  g_return_val_if_fail (ATLAS_IS_CELL (self), NULL);

  return self->preferred;
}

const AtlasJudgement *
atlas_cell_get_judgement (AtlasCell *self)
{
  g_return_val_if_fail (ATLAS_IS_CELL (self), NULL);

  return self->judgement;
}

gboolean
atlas_cell_get_value (AtlasCell *self, double *out_value)
{
  g_return_val_if_fail (ATLAS_IS_CELL (self), FALSE);

  if (self->is_computed)
    *out_value = self->computed;
  else if (self->preferred != NULL)
    *out_value = self->preferred->value;

  return self->is_computed || self->preferred != NULL;
}

guint
atlas_cell_get_decimals (AtlasCell *self)
{
  g_return_val_if_fail (ATLAS_IS_CELL (self), 0);

  if (self->is_computed)
    return COMPUTED_DECIMALS;

  return self->preferred != NULL ? self->preferred->decimals : 0;
}

AtlasBound
atlas_cell_get_bound (AtlasCell *self)
{
  g_return_val_if_fail (ATLAS_IS_CELL (self), ATLAS_BOUND_NONE);

  return self->preferred != NULL ? self->preferred->bound : ATLAS_BOUND_NONE;
}

const AtlasObservation *
atlas_cell_get_missing (AtlasCell *self)
{
  double value;

  g_return_val_if_fail (ATLAS_IS_CELL (self), NULL);

  if (atlas_cell_get_value (self, &value))
    return NULL;

  for (guint i = 0; i < self->n_observations; i++)
    {
      const AtlasObservation *observation = self->observations[i];

      if (observation->missing != ATLAS_MISSING_NONE)
        return observation;
    }

  return NULL;
}

gboolean
atlas_cell_is_computed (AtlasCell *self)
{
  g_return_val_if_fail (ATLAS_IS_CELL (self), FALSE);

  return self->is_computed;
}

gboolean
atlas_cell_is_disputed (AtlasCell *self)
{
  g_return_val_if_fail (ATLAS_IS_CELL (self), FALSE);

  return self->is_disputed;
}

/* (nullable): why nothing decides between what was published. */
static const char *
get_open_question (AtlasCell *self)
{
  return self->judgement != NULL && self->judgement->status == ATLAS_JUDGEMENT_UNRESOLVED
             ? self->judgement->reason
             : NULL;
}

const char *
atlas_cell_get_caution (AtlasCell *self)
{
  g_return_val_if_fail (ATLAS_IS_CELL (self), NULL);

  if (self->preferred != NULL)
    return self->preferred->caution != NULL ? self->preferred->caution : get_open_question (self);
  if (!self->is_computed)
    return NULL;

  const char *caution = atlas_cell_get_caution (self->numerator);
  return caution != NULL ? caution : atlas_cell_get_caution (self->denominator);
}

AtlasCell *
atlas_cell_get_numerator (AtlasCell *self)
{
  g_return_val_if_fail (ATLAS_IS_CELL (self), NULL);

  return self->numerator;
}

AtlasCell *
atlas_cell_get_denominator (AtlasCell *self)
{
  g_return_val_if_fail (ATLAS_IS_CELL (self), NULL);

  return self->denominator;
}

static gboolean
get_exact (AtlasCell *cell, double *out_value)
{
  return cell != NULL && cell->preferred != NULL && cell->preferred->bound == ATLAS_BOUND_NONE &&
         atlas_cell_get_value (cell, out_value);
}

gboolean
atlas_cell_get_counts (AtlasCell *self, double *out_count, double *out_total)
{
  g_return_val_if_fail (ATLAS_IS_CELL (self), FALSE);

  return get_exact (self->numerator, out_count) && get_exact (self->denominator, out_total);
}

AtlasCountsFit
atlas_cell_get_counts_fit (AtlasCell *self)
{
  double count;
  double total;
  double percent;

  g_return_val_if_fail (ATLAS_IS_CELL (self), ATLAS_COUNTS_UNKNOWN);

  if (self->preferred == NULL || self->preferred->bound != ATLAS_BOUND_NONE ||
      !atlas_cell_get_counts (self, &count, &total) ||
      !atlas_stats_percent (count, total, &percent))
    return ATLAS_COUNTS_UNKNOWN;

  return atlas_stats_rounds_to (percent, self->preferred->value, self->preferred->decimals)
             ? ATLAS_COUNTS_FIT
             : ATLAS_COUNTS_DIFFER;
}

gboolean
atlas_cell_get_implied_count (AtlasCell *self,
                              gboolean *out_is_numerator,
                              double *out_min,
                              double *out_max)
{
  double known;

  g_return_val_if_fail (ATLAS_IS_CELL (self), FALSE);

  if (self->preferred == NULL || self->preferred->bound != ATLAS_BOUND_NONE ||
      atlas_measure_get_numerator (self->key.measure) == NULL)
    return FALSE;

  double percent = self->preferred->value;
  guint decimals = self->preferred->decimals;
  gboolean has_count = get_exact (self->numerator, &known);

  if (has_count == get_exact (self->denominator, &known))
    return FALSE;

  *out_is_numerator = !has_count;
  if (has_count)
    {
      get_exact (self->numerator, &known);
      return atlas_stats_implied_totals (known, percent, decimals, out_min, out_max);
    }

  return atlas_stats_implied_counts (known, percent, decimals, out_min, out_max);
}

gboolean
atlas_cell_agrees_with (AtlasCell *self, const AtlasObservation *observation)
{
  g_return_val_if_fail (ATLAS_IS_CELL (self), FALSE);
  g_return_val_if_fail (observation != NULL, FALSE);

  if (!atlas_observation_is_usable (observation))
    return FALSE;
  if (self->is_computed)
    return observation->bound == ATLAS_BOUND_NONE &&
           atlas_stats_rounds_to (self->computed, observation->value, observation->decimals);

  return self->preferred != NULL && atlas_observation_agrees (self->preferred, observation);
}

guint
atlas_cell_get_n_agreeing_publishers (AtlasCell *self)
{
  g_return_val_if_fail (ATLAS_IS_CELL (self), 0);

  g_autoptr (GHashTable) publishers = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->n_observations; i++)
    {
      const AtlasObservation *observation = self->observations[i];

      if (atlas_cell_agrees_with (self, observation))
        g_hash_table_add (publishers,
                          (gpointer) atlas_source_get_publisher_id (observation->source));
    }

  return g_hash_table_size (publishers);
}

guint
atlas_cell_get_n_others (AtlasCell *self)
{
  guint n = 0;

  g_return_val_if_fail (ATLAS_IS_CELL (self), 0);

  for (guint i = 0; i < self->n_observations; i++)
    {
      const AtlasObservation *observation = self->observations[i];

      n += observation->missing == ATLAS_MISSING_NONE &&
           !atlas_cell_agrees_with (self, observation);
    }

  return n;
}
