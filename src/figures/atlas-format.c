/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-format.h"

#include "atlas-figure-private.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <math.h>
#include <string.h>

/* How precisely a mark shows a share: more digits would look like more than is known. */
#define MAX_SHARE_DECIMALS 1

/* The C locale writes English but groups nothing; long counts are unreadable that way. */
static char *
group_thousands (const char *digits)
{
  const char *end = strchr (digits, '.');
  gsize length = end != NULL ? (gsize) (end - digits) : strlen (digits);
  GString *grouped = g_string_sized_new (length + length / 3);

  for (gsize i = 0; i < length; i++)
    {
      if (i > 0 && (length - i) % 3 == 0 && digits[i - 1] != '-')
        g_string_append_c (grouped, ',');
      g_string_append_c (grouped, digits[i]);
    }
  if (end != NULL)
    g_string_append (grouped, end);

  return g_string_free_and_steal (grouped);
}

static gboolean
is_c_locale (void)
{
  const char *locale = setlocale (LC_NUMERIC, NULL);

  return locale == NULL || g_str_equal (locale, "C") || g_str_equal (locale, "POSIX") ||
         g_str_has_prefix (locale, "C.");
}

char *
atlas_format_number (double value, guint decimals)
{
  g_autofree char *text = g_strdup_printf ("%'.*f", (int) decimals, value);

  return is_c_locale () ? group_thousands (text) : g_steal_pointer (&text);
}

char *
atlas_format_percent (double value, guint decimals)
{
  g_autofree char *number = atlas_format_number (value, decimals);

  /* Translators: a percentage; %s is the number. The space does not break. */
  return g_strdup_printf (_ ("%s\u00a0%%"), number);
}

/* The number that decides between singular and plural: "1 point", but "1.0 points". */
static gulong
count_for_plural (double value, guint decimals)
{
  return decimals > 0 ? 2 : (gulong) CLAMP (fabs (value), 0.0, 1e9);
}

char *
atlas_format_value (double value, guint decimals, const char *unit)
{
  g_autofree char *number = atlas_format_number (value, decimals);
  gulong n = count_for_plural (value, decimals);

  if (g_str_equal (unit, "percent"))
    return atlas_format_percent (value, decimals);
  if (g_str_equal (unit, "percent_points"))
    /* Translators: a difference between two percentages. */
    return g_strdup_printf (ngettext ("%s point", "%s points", n), number);
  if (g_str_equal (unit, "years"))
    return g_strdup_printf (ngettext ("%s year", "%s years", n), number);
  if (g_str_equal (unit, "hours"))
    return g_strdup_printf (ngettext ("%s hour", "%s hours", n), number);
  if (g_str_equal (unit, "year"))
    return g_strdup_printf ("%.0f", value);

  return g_steal_pointer (&number);
}

static char *
add_bound (char *value, AtlasBound bound)
{
  g_autofree char *owned = value;

  switch (bound)
    {
    case ATLAS_BOUND_LOWER:
      /* Translators: a number that is only known to be exceeded: "more than 50,000". */
      return g_strdup_printf (_ ("more than %s"), owned);
    case ATLAS_BOUND_UPPER:
      /* Translators: a number that is only known not to be reached: "less than 39,000". */
      return g_strdup_printf (_ ("less than %s"), owned);
    case ATLAS_BOUND_NONE:
    default:
      return g_steal_pointer (&owned);
    }
}

char *
atlas_format_observation (const AtlasObservation *observation, const char *unit)
{
  switch (observation->missing)
    {
    case ATLAS_MISSING_SUPPRESSED:
      return g_strdup (_ ("suppressed"));
    case ATLAS_MISSING_NO_DATA:
      return g_strdup (_ ("not published"));
    case ATLAS_MISSING_NONE:
    default:
      return add_bound (atlas_format_value (observation->value, observation->decimals, unit),
                        observation->bound);
    }
}

static char *
format_cell (AtlasCell *cell, guint decimals)
{
  double value;

  if (atlas_cell_get_value (cell, &value))
    return add_bound (atlas_format_value (value, decimals, atlas_cell_get_key (cell)->unit),
                      atlas_cell_get_bound (cell));

  const AtlasObservation *missing = atlas_cell_get_missing (cell);
  return missing != NULL ? atlas_format_observation (missing, atlas_cell_get_key (cell)->unit)
                         : g_strdup (_ ("not found"));
}

char *
atlas_format_cell (AtlasCell *cell)
{
  return format_cell (cell, atlas_cell_get_decimals (cell));
}

guint
atlas_cell_get_shown_decimals (AtlasCell *cell)
{
  guint decimals = atlas_cell_get_decimals (cell);

  return g_str_equal (atlas_cell_get_key (cell)->unit, "percent")
             ? MIN (decimals, MAX_SHARE_DECIMALS)
             : decimals;
}

char *
atlas_format_cell_shown (AtlasCell *cell)
{
  return format_cell (cell, atlas_cell_get_shown_decimals (cell));
}

char *
atlas_format_interval (AtlasCell *cell)
{
  double low;
  double high;

  if (!atlas_cell_get_interval (cell, &low, &high))
    return NULL;

  g_autofree char *low_text = atlas_format_number (low, 1);
  g_autofree char *high_text = atlas_format_percent (high, 1);
  /* Translators: the ends of an interval: "65.6 to 68.3 %". */
  return g_strdup_printf (_ ("%s to %s"), low_text, high_text);
}

char *
atlas_format_date (const char *date)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autofree char *noon = g_strconcat (date, "T12:00:00", NULL);
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (noon, utc);

  if (time == NULL)
    return g_strdup (date);

  /* Translators: a date as g_date_time_format takes it: "22 Nov 2026". */
  return g_date_time_format (time, _ ("%-d %b %Y"));
}

char *
atlas_format_source (AtlasSource *source)
{
  const char *publisher = atlas_source_get_publisher (source);
  const char *title = atlas_source_get_title (source);

  if (publisher == NULL)
    return g_strdup (title);

  /* Translators: a source: publisher, then title. */
  return g_strdup_printf (C_ ("source", "%s, %s"), publisher, title);
}

char *
atlas_format_source_in_full (AtlasSource *source)
{
  g_autofree char *name = atlas_format_source (source);
  g_autoptr (GString) text = g_string_new (name);

  if (atlas_source_get_detail (source) != NULL)
    g_string_append_printf (text, ", %s", atlas_source_get_detail (source));
  if (atlas_source_get_year (source) != 0)
    g_string_append_printf (text, " (%d)", atlas_source_get_year (source));
  if (atlas_source_get_copy (source) != NULL)
    {
      g_string_append (text, ", ");
      /* Translators: who copied a publication that was not read in the original. */
      g_string_append_printf (text, _ ("copied by a third party (%s)"),
                              atlas_source_get_copy (source));
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

const char *
atlas_source_get_address (AtlasSource *source)
{
  const char *url = atlas_source_get_url (source);

  return url != NULL ? url : atlas_source_get_original_url (source);
}
