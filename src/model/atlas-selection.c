/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-selection.h"

struct _AtlasSelection
{
  GObject parent_instance;

  char *figure;
  GStrv types;
  int first_cycle; /* 0: open */
  int last_cycle;  /* 0: open */
  gboolean bands;
};

G_DEFINE_FINAL_TYPE (AtlasSelection, atlas_selection, G_TYPE_OBJECT)

typedef enum
{
  PROP_FIRST_CYCLE = 1,
  PROP_LAST_CYCLE,
  PROP_TYPES,
  PROP_FIGURE,
  PROP_BANDS,
} AtlasSelectionProperty;

static GParamSpec *props[PROP_BANDS + 1];

static const char *const default_types[] = { "us_img", "non_us_img", "us_md_senior", NULL };

static void
atlas_selection_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  AtlasSelection *self = ATLAS_SELECTION (object);

  switch ((AtlasSelectionProperty) prop_id)
    {
    case PROP_FIRST_CYCLE:
      g_value_set_int (value, self->first_cycle);
      break;
    case PROP_LAST_CYCLE:
      g_value_set_int (value, self->last_cycle);
      break;
    case PROP_TYPES:
      g_value_set_boxed (value, self->types);
      break;
    case PROP_FIGURE:
      g_value_set_string (value, self->figure);
      break;
    case PROP_BANDS:
      g_value_set_boolean (value, self->bands);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_selection_set_property (GObject *object,
                              guint prop_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  AtlasSelection *self = ATLAS_SELECTION (object);

  switch ((AtlasSelectionProperty) prop_id)
    {
    case PROP_FIRST_CYCLE:
      atlas_selection_set_first_cycle (self, g_value_get_int (value));
      break;
    case PROP_LAST_CYCLE:
      atlas_selection_set_last_cycle (self, g_value_get_int (value));
      break;
    case PROP_TYPES:
      atlas_selection_set_types (self, g_value_get_boxed (value));
      break;
    case PROP_FIGURE:
      atlas_selection_set_figure (self, g_value_get_string (value));
      break;
    case PROP_BANDS:
      atlas_selection_set_bands (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      break;
    }
}

static void
atlas_selection_finalize (GObject *object)
{
  AtlasSelection *self = ATLAS_SELECTION (object);

  g_free (self->figure);
  g_strfreev (self->types);

  G_OBJECT_CLASS (atlas_selection_parent_class)->finalize (object);
}

static void
atlas_selection_class_init (AtlasSelectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = atlas_selection_get_property;
  object_class->set_property = atlas_selection_set_property;
  object_class->finalize = atlas_selection_finalize;

  props[PROP_FIRST_CYCLE] = g_param_spec_int ("first-cycle", NULL, NULL, 0, G_MAXINT, 0, flags);
  props[PROP_LAST_CYCLE] = g_param_spec_int ("last-cycle", NULL, NULL, 0, G_MAXINT, 0, flags);
  props[PROP_TYPES] = g_param_spec_boxed ("types", NULL, NULL, G_TYPE_STRV, flags);
  props[PROP_FIGURE] = g_param_spec_string ("figure", NULL, NULL, "match-rate", flags);
  props[PROP_BANDS] = g_param_spec_boolean ("bands", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
atlas_selection_init (AtlasSelection *self)
{
  self->figure = g_strdup ("match-rate");
  self->types = g_strdupv ((GStrv) default_types);
}

AtlasSelection *
atlas_selection_new (void)
{
  return g_object_new (ATLAS_TYPE_SELECTION, NULL);
}

int
atlas_selection_get_first_cycle (AtlasSelection *self)
{
  g_return_val_if_fail (ATLAS_IS_SELECTION (self), 0);

  return self->first_cycle;
}

void
atlas_selection_set_first_cycle (AtlasSelection *self, int cycle)
{
  g_return_if_fail (ATLAS_IS_SELECTION (self));

  if (self->first_cycle == cycle)
    return;

  self->first_cycle = cycle;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FIRST_CYCLE]);
}

int
atlas_selection_get_last_cycle (AtlasSelection *self)
{
  g_return_val_if_fail (ATLAS_IS_SELECTION (self), 0);

  return self->last_cycle;
}

void
atlas_selection_set_last_cycle (AtlasSelection *self, int cycle)
{
  g_return_if_fail (ATLAS_IS_SELECTION (self));

  if (self->last_cycle == cycle)
    return;

  self->last_cycle = cycle;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_LAST_CYCLE]);
}

gboolean
atlas_selection_has_cycle (AtlasSelection *self, int cycle)
{
  g_return_val_if_fail (ATLAS_IS_SELECTION (self), FALSE);

  return (self->first_cycle == 0 || cycle >= self->first_cycle) &&
         (self->last_cycle == 0 || cycle <= self->last_cycle);
}

const char *const *
atlas_selection_get_types (AtlasSelection *self)
{
  g_return_val_if_fail (ATLAS_IS_SELECTION (self), NULL);

  return (const char *const *) self->types;
}

void
atlas_selection_set_types (AtlasSelection *self, const char *const *types)
{
  g_return_if_fail (ATLAS_IS_SELECTION (self));
  g_return_if_fail (types != NULL);

  if (g_strv_equal ((const char *const *) self->types, types))
    return;

  g_strfreev (self->types);
  self->types = g_strdupv ((GStrv) types);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TYPES]);
}

gboolean
atlas_selection_has_type (AtlasSelection *self, const char *type)
{
  g_return_val_if_fail (ATLAS_IS_SELECTION (self), FALSE);
  g_return_val_if_fail (type != NULL, FALSE);

  return g_strv_contains ((const char *const *) self->types, type);
}

void
atlas_selection_toggle_type (AtlasSelection *self, const char *type, gboolean on)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_if_fail (ATLAS_IS_SELECTION (self));
  g_return_if_fail (type != NULL);

  for (guint i = 0; self->types[i] != NULL; i++)
    if (!g_str_equal (self->types[i], type))
      g_strv_builder_add (builder, self->types[i]);
    else if (on)
      return;
  if (on)
    g_strv_builder_add (builder, type);

  g_auto (GStrv) types = g_strv_builder_end (builder);
  atlas_selection_set_types (self, (const char *const *) types);
}

const char *
atlas_selection_get_figure (AtlasSelection *self)
{
  g_return_val_if_fail (ATLAS_IS_SELECTION (self), NULL);

  return self->figure;
}

void
atlas_selection_set_figure (AtlasSelection *self, const char *figure)
{
  g_return_if_fail (ATLAS_IS_SELECTION (self));
  g_return_if_fail (figure != NULL);

  if (g_set_str (&self->figure, figure))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FIGURE]);
}

gboolean
atlas_selection_get_bands (AtlasSelection *self)
{
  g_return_val_if_fail (ATLAS_IS_SELECTION (self), FALSE);

  return self->bands;
}

void
atlas_selection_set_bands (AtlasSelection *self, gboolean bands)
{
  g_return_if_fail (ATLAS_IS_SELECTION (self));

  if (self->bands == !!bands)
    return;

  self->bands = !!bands;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BANDS]);
}
