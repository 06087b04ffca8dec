/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-date.h"

#include <string.h>

#define PATTERN "yyyy-mm-dd"

static gboolean
parse (const char *text, GDate *out_date)
{
  if (strlen (text) != strlen (PATTERN))
    return FALSE;
  for (gsize i = 0; i < strlen (PATTERN); i++)
    if (PATTERN[i] == '-' ? text[i] != '-' : !g_ascii_isdigit (text[i]))
      return FALSE;

  GDateYear year = (GDateYear) g_ascii_strtoull (text, NULL, 10);
  GDateMonth month = (GDateMonth) g_ascii_strtoull (text + 5, NULL, 10);
  GDateDay day = (GDateDay) g_ascii_strtoull (text + 8, NULL, 10);
  if (!g_date_valid_dmy (day, month, year))
    return FALSE;

  g_date_clear (out_date, 1);
  g_date_set_dmy (out_date, day, month, year);
  return TRUE;
}

static char *
format (const GDate *date)
{
  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (date), g_date_get_month (date),
                          g_date_get_day (date));
}

gboolean
atlas_date_is_valid (const char *text)
{
  GDate date;

  g_return_val_if_fail (text != NULL, FALSE);

  return parse (text, &date);
}

char *
atlas_date_add_years (const char *date, int years)
{
  GDate day;

  g_return_val_if_fail (date != NULL && parse (date, &day), NULL);
  g_return_val_if_fail (years >= 0, NULL);

  g_date_add_years (&day, (guint) years);
  return format (&day);
}

int
atlas_date_count_days (const char *from, const char *to)
{
  GDate start;
  GDate end;

  g_return_val_if_fail (from != NULL && parse (from, &start), 0);
  g_return_val_if_fail (to != NULL && parse (to, &end), 0);

  return g_date_days_between (&start, &end);
}

char *
atlas_date_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%F");
}

gboolean
atlas_date_is_moment (const char *text)
{
  g_return_val_if_fail (text != NULL, FALSE);

  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) moment = g_date_time_new_from_iso8601 (text, utc);

  return moment != NULL;
}

char *
atlas_date_now (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  return g_date_time_format (now, "%FT%TZ");
}
