/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-selection-private.h"

G_DEFINE_FINAL_TYPE (AtlasSelection, atlas_selection, G_TYPE_OBJECT)

static GParamSpec *props[ATLAS_SELECTION_PROP_ME + 1];

static const char *const default_types[] = { "us_img", "non_us_img", "us_md_senior", NULL };

static void
atlas_selection_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  AtlasSelection *self = ATLAS_SELECTION (object);

  switch ((AtlasSelectionProperty) prop_id)
    {
    case ATLAS_SELECTION_PROP_FIRST_CYCLE:
      g_value_set_int (value, self->first_cycle);
      break;
    case ATLAS_SELECTION_PROP_LAST_CYCLE:
      g_value_set_int (value, self->last_cycle);
      break;
    case ATLAS_SELECTION_PROP_TYPES:
      g_value_set_boxed (value, self->types);
      break;
    case ATLAS_SELECTION_PROP_SPECIALTIES:
      g_value_set_boxed (value, self->specialties);
      break;
    case ATLAS_SELECTION_PROP_FIGURE:
      g_value_set_string (value, self->figure);
      break;
    case ATLAS_SELECTION_PROP_MEASURE:
      g_value_set_string (value, self->measure);
      break;
    case ATLAS_SELECTION_PROP_BANDS:
      g_value_set_boolean (value, self->bands);
      break;
    case ATLAS_SELECTION_PROP_SHARES:
      g_value_set_boolean (value, self->shares);
      break;
    case ATLAS_SELECTION_PROP_EDITION:
      g_value_set_int (value, self->edition);
      break;
    case ATLAS_SELECTION_PROP_BY_EDITION:
      g_value_set_boolean (value, self->by_edition);
      break;
    case ATLAS_SELECTION_PROP_ME:
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
    case ATLAS_SELECTION_PROP_FIRST_CYCLE:
      atlas_selection_set_first_cycle (self, g_value_get_int (value));
      break;
    case ATLAS_SELECTION_PROP_LAST_CYCLE:
      atlas_selection_set_last_cycle (self, g_value_get_int (value));
      break;
    case ATLAS_SELECTION_PROP_TYPES:
      atlas_selection_set_types (self, g_value_get_boxed (value));
      break;
    case ATLAS_SELECTION_PROP_SPECIALTIES:
      atlas_selection_set_specialties (self, g_value_get_boxed (value));
      break;
    case ATLAS_SELECTION_PROP_FIGURE:
      atlas_selection_set_figure (self, g_value_get_string (value));
      break;
    case ATLAS_SELECTION_PROP_MEASURE:
      atlas_selection_set_measure (self, g_value_get_string (value));
      break;
    case ATLAS_SELECTION_PROP_BANDS:
      atlas_selection_set_bands (self, g_value_get_boolean (value));
      break;
    case ATLAS_SELECTION_PROP_SHARES:
      atlas_selection_set_shares (self, g_value_get_boolean (value));
      break;
    case ATLAS_SELECTION_PROP_EDITION:
      atlas_selection_set_edition (self, g_value_get_int (value));
      break;
    case ATLAS_SELECTION_PROP_BY_EDITION:
      atlas_selection_set_by_edition (self, g_value_get_boolean (value));
      break;
    case ATLAS_SELECTION_PROP_ME:
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

  props[ATLAS_SELECTION_PROP_FIRST_CYCLE] = g_param_spec_int ("first-cycle", NULL, NULL, 0,
                                                              G_MAXINT, 0, flags);
  props[ATLAS_SELECTION_PROP_LAST_CYCLE] = g_param_spec_int ("last-cycle", NULL, NULL, 0, G_MAXINT,
                                                             0, flags);
  props[ATLAS_SELECTION_PROP_TYPES] = g_param_spec_boxed ("types", NULL, NULL, G_TYPE_STRV, flags);
  props[ATLAS_SELECTION_PROP_SPECIALTIES] = g_param_spec_boxed ("specialties", NULL, NULL,
                                                                G_TYPE_STRV, flags);
  props[ATLAS_SELECTION_PROP_FIGURE] = g_param_spec_string ("figure", NULL, NULL, "match-rate",
                                                            flags);
  props[ATLAS_SELECTION_PROP_MEASURE] = g_param_spec_string ("measure", NULL, NULL, NULL, flags);
  props[ATLAS_SELECTION_PROP_BANDS] = g_param_spec_boolean ("bands", NULL, NULL, FALSE, flags);
  props[ATLAS_SELECTION_PROP_SHARES] = g_param_spec_boolean ("shares", NULL, NULL, FALSE, flags);
  props[ATLAS_SELECTION_PROP_EDITION] = g_param_spec_int ("edition", NULL, NULL, 0, G_MAXINT, 0,
                                                          flags);
  props[ATLAS_SELECTION_PROP_BY_EDITION] = g_param_spec_boolean ("by-edition", NULL, NULL, FALSE,
                                                                 flags);
  props[ATLAS_SELECTION_PROP_ME] = g_param_spec_double ("me", NULL, NULL, 0.0, G_MAXDOUBLE, 0.0,
                                                        flags);
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

void
atlas_selection_notify (AtlasSelection *self, AtlasSelectionProperty property)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[property]);
}

void
atlas_selection_set_number (AtlasSelection *self,
                            int *target,
                            int value,
                            AtlasSelectionProperty property)
{
  if (*target == value)
    return;

  *target = value;
  atlas_selection_notify (self, property);
}

static void
set_flag (AtlasSelection *self, gboolean *target, gboolean value, AtlasSelectionProperty property)
{
  if (*target == !!value)
    return;

  *target = !!value;
  atlas_selection_notify (self, property);
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
    atlas_selection_notify (self, ATLAS_SELECTION_PROP_FIGURE);
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
    atlas_selection_notify (self, ATLAS_SELECTION_PROP_MEASURE);
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

  set_flag (self, &self->bands, bands, ATLAS_SELECTION_PROP_BANDS);
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

  set_flag (self, &self->shares, shares, ATLAS_SELECTION_PROP_SHARES);
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

  atlas_selection_set_number (self, &self->edition, edition, ATLAS_SELECTION_PROP_EDITION);
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

  set_flag (self, &self->by_edition, by_edition, ATLAS_SELECTION_PROP_BY_EDITION);
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
  atlas_selection_notify (self, ATLAS_SELECTION_PROP_ME);
}
