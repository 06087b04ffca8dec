/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-name.h"

#include <glib/gi18n.h>

const char *
atlas_name_type (AtlasApplicantType *type)
{
  return g_dgettext (NULL, atlas_applicant_type_get_name (type));
}

const char *
atlas_name_one_of_type (AtlasApplicantType *type)
{
  return g_dgettext (NULL, atlas_applicant_type_get_short_name (type));
}

const char *
atlas_name_measure (AtlasMeasure *measure)
{
  return g_dgettext (NULL, atlas_measure_get_name (measure));
}

const char *
atlas_name_counted (AtlasMeasure *measure)
{
  const char *phrase = atlas_measure_get_phrase (measure);

  return phrase != NULL ? g_dgettext (NULL, phrase) : atlas_name_measure (measure);
}

char *
atlas_name_time (const AtlasCellKey *key)
{
  switch (key->time)
    {
    case ATLAS_TIME_CYCLE:
      return g_strdup_printf ("%d", key->year);
    case ATLAS_TIME_EDITION:
      /* Translators: the edition of a report, by its year. */
      return g_strdup_printf (_ ("%d edition"), key->year);
    case ATLAS_TIME_PERIOD:
      return g_strdup (key->period);
    case ATLAS_TIME_UNDATED:
    default:
      return g_strdup (_ ("undated"));
    }
}

const char *
atlas_name_specialty (AtlasSpecialty *specialty)
{
  return g_dgettext (NULL, atlas_specialty_get_name (specialty));
}

char *
atlas_name_specialty_in_sentence (AtlasSpecialty *specialty)
{
  const char *name = atlas_name_specialty (specialty);
  char *text = g_strdup (name);

  if (name == atlas_specialty_get_name (specialty) && !g_ascii_isupper (text[1]))
    text[0] = g_ascii_tolower (text[0]);
  return text;
}

const char *
atlas_name_specialty_short (AtlasSpecialty *specialty)
{
  return g_dgettext (NULL, atlas_specialty_get_short_name (specialty));
}

const char *
atlas_name_specialty_group (AtlasSpecialtyGroup group)
{
  switch (group)
    {
    case ATLAS_SPECIALTY_GROUP_PRIMARY_CARE:
      return _ ("Primary care");
    case ATLAS_SPECIALTY_GROUP_MEDICAL:
      return _ ("Medical");
    case ATLAS_SPECIALTY_GROUP_SURGICAL:
      return _ ("Surgical");
    case ATLAS_SPECIALTY_GROUP_HOSPITAL_BASED:
      return _ ("Hospital-based");
    case ATLAS_SPECIALTY_GROUP_PRELIMINARY_TRANSITIONAL:
      return _ ("Preliminary and transitional");
    case ATLAS_SPECIALTY_GROUP_COMBINED:
      return _ ("Combined programs");
    case ATLAS_SPECIALTY_GROUP_ALL:
    default:
      return _ ("All specialties");
    }
}

const char *
atlas_name_term (AtlasTerm *term)
{
  return g_dgettext (NULL, atlas_term_get_name (term));
}

const char *
atlas_name_quantity (AtlasQuantity *quantity)
{
  return g_dgettext (NULL, atlas_quantity_get_name (quantity));
}
