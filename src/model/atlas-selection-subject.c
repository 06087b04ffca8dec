/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-selection-private.h"

/* What a chart is about: cycles, applicant types and specialties. */

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
  atlas_selection_notify (self, property);
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

  atlas_selection_set_number (self, &self->first_cycle, first_cycle,
                              ATLAS_SELECTION_PROP_FIRST_CYCLE);
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

  atlas_selection_set_number (self, &self->last_cycle, last_cycle, ATLAS_SELECTION_PROP_LAST_CYCLE);
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

  set_list (self, &self->types, types, ATLAS_SELECTION_PROP_TYPES);
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

  set_list (self, &self->specialties, specialties, ATLAS_SELECTION_PROP_SPECIALTIES);
}

gboolean
atlas_selection_has_specialty (AtlasSelection *self, const char *specialty)
{
  g_return_val_if_fail (ATLAS_IS_SELECTION (self), FALSE);
  g_return_val_if_fail (specialty != NULL, FALSE);

  return g_strv_contains ((const char *const *) self->specialties, specialty);
}
