/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-specialty-choice.h"

#include "atlas-compare.h"

guint
atlas_specialty_choice_count (AtlasSelection *compared)
{
  g_return_val_if_fail (ATLAS_IS_SELECTION (compared), 0);

  const char *const *ids = atlas_selection_get_specialties (compared);
  guint n = 0;

  while (ids[n] != NULL)
    n++;
  return n;
}

gboolean
atlas_specialty_choice_set (AtlasSelection *compared, const char *specialty, gboolean on)
{
  g_return_val_if_fail (ATLAS_IS_SELECTION (compared), FALSE);
  g_return_val_if_fail (specialty != NULL, FALSE);

  const char *const *ids = atlas_selection_get_specialties (compared);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (atlas_selection_has_specialty (compared, specialty) == on)
    return TRUE;
  if (on && atlas_specialty_choice_count (compared) >= ATLAS_COMPARE_MAX)
    return FALSE;

  for (guint i = 0; ids[i] != NULL; i++)
    if (!g_str_equal (ids[i], specialty))
      g_strv_builder_add (builder, ids[i]);
  if (on)
    g_strv_builder_add (builder, specialty);

  g_auto (GStrv) list = g_strv_builder_end (builder);
  atlas_selection_set_specialties (compared, (const char *const *) list);
  return TRUE;
}

void
atlas_specialty_choice_prune (AtlasSelection *compared, AtlasDataset *dataset)
{
  g_return_if_fail (ATLAS_IS_SELECTION (compared));
  g_return_if_fail (ATLAS_IS_DATASET (dataset));

  const char *const *ids = atlas_selection_get_specialties (compared);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  guint n = 0;

  for (guint i = 0; ids[i] != NULL && n < ATLAS_COMPARE_MAX; i++)
    if (atlas_dataset_find_specialty (dataset, ids[i]) != NULL)
      {
        g_strv_builder_add (builder, ids[i]);
        n++;
      }

  g_auto (GStrv) list = g_strv_builder_end (builder);
  atlas_selection_set_specialties (compared, (const char *const *) list);
}

void
atlas_specialty_choice_clear (AtlasSelection *compared)
{
  static const char *const nothing[] = { NULL };

  g_return_if_fail (ATLAS_IS_SELECTION (compared));

  atlas_selection_set_specialties (compared, nothing);
}
