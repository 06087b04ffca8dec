/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-measure-private.h"

G_DEFINE_FINAL_TYPE (AtlasMeasure, atlas_measure, G_TYPE_OBJECT)

static void
atlas_measure_dispose (GObject *object)
{
  AtlasMeasure *self = ATLAS_MEASURE (object);

  g_clear_object (&self->numerator);
  g_clear_object (&self->denominator);
  g_clear_object (&self->quantity);

  G_OBJECT_CLASS (atlas_measure_parent_class)->dispose (object);
}

static void
atlas_measure_finalize (GObject *object)
{
  AtlasMeasure *self = ATLAS_MEASURE (object);

  g_free (self->id);
  g_free (self->name);
  g_clear_pointer (&self->unit, g_ref_string_release);
  g_free (self->definition);
  g_free (self->phrase);
  g_free (self->numerator_id);
  g_free (self->denominator_id);
  g_strfreev (self->aliases);

  G_OBJECT_CLASS (atlas_measure_parent_class)->finalize (object);
}

static void
atlas_measure_class_init (AtlasMeasureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = atlas_measure_dispose;
  object_class->finalize = atlas_measure_finalize;
}

static void
atlas_measure_init (AtlasMeasure *self)
{
  self->by_type = TRUE;
}

const char *
atlas_measure_get_id (AtlasMeasure *self)
{
  g_return_val_if_fail (ATLAS_IS_MEASURE (self), NULL);

  return self->id;
}

const char *
atlas_measure_get_unit (AtlasMeasure *self)
{
  g_return_val_if_fail (ATLAS_IS_MEASURE (self), NULL);

  return self->unit;
}

const char *
atlas_measure_get_name (AtlasMeasure *self)
{
  g_return_val_if_fail (ATLAS_IS_MEASURE (self), NULL);

  return self->name;
}

const char *
atlas_measure_get_definition (AtlasMeasure *self)
{
  g_return_val_if_fail (ATLAS_IS_MEASURE (self), NULL);

  return self->definition;
}

const char *
atlas_measure_get_phrase (AtlasMeasure *self)
{
  g_return_val_if_fail (ATLAS_IS_MEASURE (self), NULL);

  return self->phrase;
}

AtlasMeasure *
atlas_measure_get_numerator (AtlasMeasure *self)
{
  g_return_val_if_fail (ATLAS_IS_MEASURE (self), NULL);

  return self->numerator;
}

AtlasMeasure *
atlas_measure_get_denominator (AtlasMeasure *self)
{
  g_return_val_if_fail (ATLAS_IS_MEASURE (self), NULL);

  return self->denominator;
}

AtlasQuantity *
atlas_measure_get_quantity (AtlasMeasure *self)
{
  g_return_val_if_fail (ATLAS_IS_MEASURE (self), NULL);

  return self->quantity;
}

AtlasStatistic
atlas_measure_get_statistic (AtlasMeasure *self)
{
  g_return_val_if_fail (ATLAS_IS_MEASURE (self), ATLAS_STATISTIC_NONE);

  return self->statistic;
}

gboolean
atlas_measure_is_by_type (AtlasMeasure *self)
{
  g_return_val_if_fail (ATLAS_IS_MEASURE (self), TRUE);

  return self->by_type;
}

const char *const *
atlas_measure_get_aliases (AtlasMeasure *self)
{
  g_return_val_if_fail (ATLAS_IS_MEASURE (self), NULL);

  return (const char *const *) self->aliases;
}
