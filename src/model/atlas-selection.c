/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-selection.h"

struct _AtlasSelection
{
  GObject parent_instance;

  char *figure;
  char *measure; /* (nullable) */
  GStrv types;
  GStrv specialties;
  int first_cycle; /* 0: open */
  int last_cycle;  /* 0: open */
  int edition;     /* 0: the newest */
  gboolean bands;
  gboolean shares;
  gboolean by_edition;
  double me; /* 0: none */
};

G_DEFINE_FINAL_TYPE (AtlasSelection, atlas_selection, G_TYPE_OBJECT)

typedef enum
{
  PROP_FIRST_CYCLE = 1,
  PROP_LAST_CYCLE,
  PROP_TYPES,
  PROP_SPECIALTIES,
  PROP_FIGURE,
  PROP_MEASURE,
  PROP_BANDS,
  PROP_SHARES,
  PROP_EDITION,
  PROP_BY_EDITION,
  PROP_ME,
} AtlasSelectionProperty;

static GParamSpec *props[PROP_ME + 1];

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
    case PROP_SPECIALTIES:
      g_value_set_boxed (value, self->specialties);
      break;
    case PROP_FIGURE:
      g_value_set_string (value, self->figure);
      break;
    case PROP_MEASURE:
      g_value_set_string (value, self->measure);
      break;
    case PROP_BANDS:
      g_value_set_boolean (value, self->bands);
      break;
    case PROP_SHARES:
      g_value_set_boolean (value, self->shares);
      break;
    case PROP_EDITION:
      g_value_set_int (value, self->edition);
      break;
    case PROP_BY_EDITION:
      g_value_set_boolean (value, self->by_edition);
      break;
    case PROP_ME:
      g_value_set_double (value, self->me);
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
    case PROP_SPECIALTIES:
      atlas_selection_set_specialties (self, g_value_get_boxed (value));
      break;
    case PROP_FIGURE:
      atlas_selection_set_figure (self, g_value_get_string (value));
      break;
    case PROP_MEASURE:
      atlas_selection_set_measure (self, g_value_get_string (value));
      break;
    case PROP_BANDS:
      atlas_selection_set_bands (self, g_value_get_boolean (value));
      break;
    case PROP_SHARES:
      atlas_selection_set_shares (self, g_value_get_boolean (value));
      break;
    case PROP_EDITION:
      atlas_selection_set_edition (self, g_value_get_int (value));
      break;
    case PROP_BY_EDITION:
      atlas_selection_set_by_edition (self, g_value_get_boolean (value));
      break;
    case PROP_ME:
      atlas_selection_set_me (self, g_value_get_double (value));
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
  g_free (self->measure);
  g_strfreev (self->types);
  g_strfreev (self->specialties);

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
  props[PROP_SPECIALTIES] = g_param_spec_boxed ("specialties", NULL, NULL, G_TYPE_STRV, flags);
  props[PROP_FIGURE] = g_param_spec_string ("figure", NULL, NULL, "match-rate", flags);
  props[PROP_MEASURE] = g_param_spec_string ("measure", NULL, NULL, NULL, flags);
  props[PROP_BANDS] = g_param_spec_boolean ("bands", NULL, NULL, FALSE, flags);
  props[PROP_SHARES] = g_param_spec_boolean ("shares", NULL, NULL, FALSE, flags);
  props[PROP_EDITION] = g_param_spec_int ("edition", NULL, NULL, 0, G_MAXINT, 0, flags);
  props[PROP_BY_EDITION] = g_param_spec_boolean ("by-edition", NULL, NULL, FALSE, flags);
  props[PROP_ME] = g_param_spec_double ("me", NULL, NULL, 0.0, G_MAXDOUBLE, 0.0, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
atlas_selection_init (AtlasSelection *self)
{
  self->figure = g_strdup ("match-rate");
  self->types = g_strdupv ((GStrv) default_types);
  self->specialties = g_new0 (char *, 1);
}

AtlasSelection *
atlas_selection_new (void)
{
  return g_object_new (ATLAS_TYPE_SELECTION, NULL);
}

AtlasSelection *
atlas_selection_copy (AtlasSelection *self)
{
  g_return_val_if_fail (ATLAS_IS_SELECTION (self), NULL);

  AtlasSelection *copy = atlas_selection_new ();

  for (guint i = 1; i < G_N_ELEMENTS (props); i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      g_object_get_property (G_OBJECT (self), props[i]->name, &value);
      g_object_set_property (G_OBJECT (copy), props[i]->name, &value);
    }

  return copy;
}

static void
set_number (AtlasSelection *self, int *target, int value, AtlasSelectionProperty property)
{
  if (*target == value)
    return;

  *target = value;
  g_object_notify_by_pspec (G_OBJECT (self), props[property]);
}

static void
set_flag (AtlasSelection *self, gboolean *target, gboolean value, AtlasSelectionProperty property)
{
  if (*target == !!value)
    return;

  *target = !!value;
  g_object_notify_by_pspec (G_OBJECT (self), props[property]);
}

static void
set_list (AtlasSelection *self,
          GStrv *target,
          const char *const *value,
          AtlasSelectionProperty property)
{
  if (g_strv_equal ((const char *const *) *target, value))
    return;

  g_strfreev (*target);
  *target = g_strdupv ((GStrv) value);
  g_object_notify_by_pspec (G_OBJECT (self), props[property]);
}

int
atlas_selection_get_first_cycle (AtlasSelection *self)
{
  g_return_val_if_fail (ATLAS_IS_SELECTION (self), 0);

  return self->first_cycle;
}

void
atlas_selection_set_first_cycle (AtlasSelection *self, int first_cycle)
{
  g_return_if_fail (ATLAS_IS_SELECTION (self));

  set_number (self, &self->first_cycle, first_cycle, PROP_FIRST_CYCLE);
}

int
atlas_selection_get_last_cycle (AtlasSelection *self)
{
  g_return_val_if_fail (ATLAS_IS_SELECTION (self), 0);

  return self->last_cycle;
}

void
atlas_selection_set_last_cycle (AtlasSelection *self, int last_cycle)
{
  g_return_if_fail (ATLAS_IS_SELECTION (self));

  set_number (self, &self->last_cycle, last_cycle, PROP_LAST_CYCLE);
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

  set_list (self, &self->types, types, PROP_TYPES);
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

const char *const *
atlas_selection_get_specialties (AtlasSelection *self)
{
  g_return_val_if_fail (ATLAS_IS_SELECTION (self), NULL);

  return (const char *const *) self->specialties;
}

void
atlas_selection_set_specialties (AtlasSelection *self, const char *const *specialties)
{
  g_return_if_fail (ATLAS_IS_SELECTION (self));
  g_return_if_fail (specialties != NULL);

  set_list (self, &self->specialties, specialties, PROP_SPECIALTIES);
}

gboolean
atlas_selection_has_specialty (AtlasSelection *self, const char *specialty)
{
  g_return_val_if_fail (ATLAS_IS_SELECTION (self), FALSE);
  g_return_val_if_fail (specialty != NULL, FALSE);

  return g_strv_contains ((const char *const *) self->specialties, specialty);
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

const char *
atlas_selection_get_measure (AtlasSelection *self)
{
  g_return_val_if_fail (ATLAS_IS_SELECTION (self), NULL);

  return self->measure;
}

void
atlas_selection_set_measure (AtlasSelection *self, const char *measure)
{
  g_return_if_fail (ATLAS_IS_SELECTION (self));

  if (g_set_str (&self->measure, measure))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MEASURE]);
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

  set_flag (self, &self->bands, bands, PROP_BANDS);
}

gboolean
atlas_selection_get_shares (AtlasSelection *self)
{
  g_return_val_if_fail (ATLAS_IS_SELECTION (self), FALSE);

  return self->shares;
}

void
atlas_selection_set_shares (AtlasSelection *self, gboolean shares)
{
  g_return_if_fail (ATLAS_IS_SELECTION (self));

  set_flag (self, &self->shares, shares, PROP_SHARES);
}

int
atlas_selection_get_edition (AtlasSelection *self)
{
  g_return_val_if_fail (ATLAS_IS_SELECTION (self), 0);

  return self->edition;
}

void
atlas_selection_set_edition (AtlasSelection *self, int edition)
{
  g_return_if_fail (ATLAS_IS_SELECTION (self));

  set_number (self, &self->edition, edition, PROP_EDITION);
}

gboolean
atlas_selection_get_by_edition (AtlasSelection *self)
{
  g_return_val_if_fail (ATLAS_IS_SELECTION (self), FALSE);

  return self->by_edition;
}

void
atlas_selection_set_by_edition (AtlasSelection *self, gboolean by_edition)
{
  g_return_if_fail (ATLAS_IS_SELECTION (self));

  set_flag (self, &self->by_edition, by_edition, PROP_BY_EDITION);
}

double
atlas_selection_get_me (AtlasSelection *self)
{
  g_return_val_if_fail (ATLAS_IS_SELECTION (self), 0.0);

  return self->me;
}

void
atlas_selection_set_me (AtlasSelection *self, double me)
{
  g_return_if_fail (ATLAS_IS_SELECTION (self));

  if (!(me < self->me) && !(me > self->me))
    return;

  self->me = me;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ME]);
}
