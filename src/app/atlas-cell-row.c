/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cell-row.h"

#include "atlas-figure.h"
#include "atlas-format.h"
#include "atlas-name.h"
#include "atlas-receipt.h"

#include <glib/gi18n.h>
#include <math.h>

struct _AtlasCellRow
{
  GObject parent_instance;

  AtlasCell *cell;
  const char *specialty; /* (nullable): in the display language */
  const char *outcome;   /* (nullable): as well */
};

G_DEFINE_FINAL_TYPE (AtlasCellRow, atlas_cell_row, G_TYPE_OBJECT)

typedef enum
{
  PROP_CYCLE = 1,
  PROP_CYCLE_TEXT,
  PROP_SPECIALTY,
  PROP_MEASURE,
  PROP_GROUP,
  PROP_OUTCOME,
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

/* (nullable) */
static const char *
name_group (AtlasCell *cell)
{
  AtlasApplicantType *type = atlas_cell_get_key (cell)->type;

  return type != NULL ? atlas_name_type (type) : NULL;
}

/* (nullable): a file of one's own may leave its words unexplained; they stand for themselves. */
static const char *
name_specialty (AtlasDataset *dataset, const char *id)
{
  AtlasSpecialty *specialty = id != NULL ? atlas_dataset_find_specialty (dataset, id) : NULL;

  return specialty != NULL ? atlas_name_specialty (specialty) : id;
}

static const char *
name_outcome (AtlasDataset *dataset, const char *id)
{
  AtlasTerm *term = id != NULL ? atlas_dataset_find_term (dataset, ATLAS_TERM_OUTCOME, id) : NULL;

  return term != NULL ? atlas_name_term (term) : id;
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
    case PROP_SPECIALTY:
      g_value_set_string (value, self->specialty);
      break;
    case PROP_MEASURE:
      g_value_set_string (value, atlas_name_measure (key->measure));
      break;
    case PROP_GROUP:
      g_value_set_string (value, name_group (self->cell));
      break;
    case PROP_OUTCOME:
      g_value_set_string (value, self->outcome);
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
  install_text (PROP_SPECIALTY, "specialty");
  install_text (PROP_MEASURE, "measure");
  install_text (PROP_GROUP, "group");
  install_text (PROP_OUTCOME, "outcome");
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
atlas_cell_row_new (AtlasDataset *dataset, AtlasCell *cell)
{
  g_return_val_if_fail (ATLAS_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (ATLAS_IS_CELL (cell), NULL);

  AtlasCellRow *self = g_object_new (ATLAS_TYPE_CELL_ROW, NULL);
  const AtlasCellKey *key = atlas_cell_get_key (cell);

  self->cell = g_object_ref (cell);
  self->specialty = name_specialty (dataset, key->specialty);
  self->outcome = name_outcome (dataset, key->outcome);
  return self;
}

AtlasCell *
atlas_cell_row_get_cell (AtlasCellRow *self)
{
  g_return_val_if_fail (ATLAS_IS_CELL_ROW (self), NULL);

  return self->cell;
}

static void
append (GString *line, const char *text)
{
  g_string_append_printf (line, "\t%s", text != NULL ? text : "");
}

char *
atlas_cell_row_to_text (AtlasCellRow *self, AtlasCellRowParts parts)
{
  g_return_val_if_fail (ATLAS_IS_CELL_ROW (self), NULL);

  const AtlasCellKey *key = atlas_cell_get_key (self->cell);
  g_autofree char *cycle = atlas_name_time (key);
  g_autofree char *value = atlas_format_cell (self->cell);
  g_autofree char *range = atlas_format_interval (self->cell);
  g_autofree char *source = describe_source (self->cell);
  g_autofree char *standing = describe_standing (self->cell);
  g_autoptr (GString) line = g_string_new (cycle);

  if (parts & ATLAS_CELL_ROW_SPECIALTY)
    append (line, self->specialty);
  if (parts & ATLAS_CELL_ROW_MEASURE)
    append (line, atlas_name_measure (key->measure));
  if (parts & ATLAS_CELL_ROW_GROUP)
    append (line, name_group (self->cell));
  if (parts & ATLAS_CELL_ROW_OUTCOME)
    append (line, self->outcome);
  append (line, value);
  append (line, range);
  append (line, source);
  append (line, standing);
  return g_string_free (g_steal_pointer (&line), FALSE);
}
