/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cell-row.h"

#include "atlas-figure.h"
#include "atlas-format.h"
#include "atlas-receipt.h"

#include <glib/gi18n.h>
#include <math.h>

struct _AtlasCellRow
{
  GObject parent_instance;

  AtlasCell *cell;
};

G_DEFINE_FINAL_TYPE (AtlasCellRow, atlas_cell_row, G_TYPE_OBJECT)

typedef enum
{
  PROP_CYCLE = 1,
  PROP_CYCLE_TEXT,
  PROP_GROUP,
  PROP_VALUE,
  PROP_VALUE_TEXT,
  PROP_RANGE_TEXT,
  PROP_SOURCE,
  PROP_STANDING,
} AtlasCellRowProperty;

static GParamSpec *props[PROP_STANDING + 1];

static char *
describe_standing (AtlasCell *cell)
{
  g_autofree char *standing = atlas_receipt_describe_standing (cell);

  if (atlas_cell_get_caution (cell) == NULL)
    return g_steal_pointer (&standing);

  /* Translators: the standing of a number that is shown with a caution. */
  return g_strdup_printf (_ ("%s, caution"), standing);
}

static char *
describe_source (AtlasCell *cell)
{
  const AtlasObservation *preferred = atlas_cell_get_preferred (cell);

  return preferred != NULL ? atlas_format_source (preferred->source) : NULL;
}

static double
get_value (AtlasCell *cell)
{
  double value = -INFINITY;

  atlas_cell_get_value (cell, &value);
  return value;
}

static void
atlas_cell_row_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  AtlasCellRow *self = ATLAS_CELL_ROW (object);
  const AtlasCellKey *key = atlas_cell_get_key (self->cell);

  switch ((AtlasCellRowProperty) prop_id)
    {
    case PROP_CYCLE:
      g_value_set_int (value, key->year);
      break;
    case PROP_CYCLE_TEXT:
      g_value_take_string (value, atlas_name_time (key));
      break;
    case PROP_GROUP:
      g_value_set_string (value, key->type != NULL ? atlas_name_type (key->type) : NULL);
      break;
    case PROP_VALUE:
      g_value_set_double (value, get_value (self->cell));
      break;
    case PROP_VALUE_TEXT:
      g_value_take_string (value, atlas_format_cell (self->cell));
      break;
    case PROP_RANGE_TEXT:
      g_value_take_string (value, atlas_format_interval (self->cell));
      break;
    case PROP_SOURCE:
      g_value_take_string (value, describe_source (self->cell));
      break;
    case PROP_STANDING:
      g_value_take_string (value, describe_standing (self->cell));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_cell_row_finalize (GObject *object)
{
  g_object_unref (ATLAS_CELL_ROW (object)->cell);

  G_OBJECT_CLASS (atlas_cell_row_parent_class)->finalize (object);
}

static void
install_text (AtlasCellRowProperty property, const char *name)
{
  props[property] = g_param_spec_string (name, NULL, NULL, NULL,
                                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
}

static void
atlas_cell_row_class_init (AtlasCellRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = atlas_cell_row_get_property;
  object_class->finalize = atlas_cell_row_finalize;

  props[PROP_CYCLE] = g_param_spec_int ("cycle", NULL, NULL, 0, G_MAXINT, 0,
                                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_VALUE] = g_param_spec_double ("value", NULL, NULL, -INFINITY, INFINITY, 0.0,
                                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  install_text (PROP_CYCLE_TEXT, "cycle-text");
  install_text (PROP_GROUP, "group");
  install_text (PROP_VALUE_TEXT, "value-text");
  install_text (PROP_RANGE_TEXT, "range-text");
  install_text (PROP_SOURCE, "source");
  install_text (PROP_STANDING, "standing");
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
atlas_cell_row_init (AtlasCellRow *self)
{
}

AtlasCellRow *
atlas_cell_row_new (AtlasCell *cell)
{
  AtlasCellRow *self = g_object_new (ATLAS_TYPE_CELL_ROW, NULL);

  self->cell = g_object_ref (cell);
  return self;
}

AtlasCell *
atlas_cell_row_get_cell (AtlasCellRow *self)
{
  g_return_val_if_fail (ATLAS_IS_CELL_ROW (self), NULL);

  return self->cell;
}

char *
atlas_cell_row_to_text (AtlasCellRow *self)
{
  g_return_val_if_fail (ATLAS_IS_CELL_ROW (self), NULL);

  const AtlasCellKey *key = atlas_cell_get_key (self->cell);
  g_autofree char *cycle = atlas_name_time (key);
  g_autofree char *value = atlas_format_cell (self->cell);
  g_autofree char *range = atlas_format_interval (self->cell);
  g_autofree char *source = describe_source (self->cell);
  g_autofree char *standing = describe_standing (self->cell);

  return g_strdup_printf ("%s\t%s\t%s\t%s\t%s\t%s", cycle,
                          key->type != NULL ? atlas_name_type (key->type) : "", value,
                          range != NULL ? range : "", source != NULL ? source : "", standing);
}
