/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cycle.h"

struct _AtlasCycle
{
  GObject parent_instance;

  int year;
};

G_DEFINE_FINAL_TYPE (AtlasCycle, atlas_cycle, G_TYPE_OBJECT)

typedef enum
{
  PROP_YEAR = 1,
} AtlasCycleProperty;

static GParamSpec *props[PROP_YEAR + 1];

static void
atlas_cycle_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  AtlasCycle *self = ATLAS_CYCLE (object);

  switch ((AtlasCycleProperty) prop_id)
    {
    case PROP_YEAR:
      g_value_set_int (value, self->year);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_cycle_class_init (AtlasCycleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = atlas_cycle_get_property;

  props[PROP_YEAR] = g_param_spec_int ("year", NULL, NULL, 0, G_MAXINT, 0,
                                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
atlas_cycle_init (AtlasCycle *self)
{
}

AtlasCycle *
atlas_cycle_new (int year)
{
  AtlasCycle *self = g_object_new (ATLAS_TYPE_CYCLE, NULL);

  self->year = year;
  return self;
}

int
atlas_cycle_get_year (AtlasCycle *self)
{
  g_return_val_if_fail (ATLAS_IS_CYCLE (self), 0);

  return self->year;
}
