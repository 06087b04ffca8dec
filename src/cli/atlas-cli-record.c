/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cli-record.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* How much text is gathered before it is printed. */
#define CHUNK (16 * 1024)

static void
flush (AtlasRecordWriter *self)
{
  fwrite (self->text->str, 1, self->text->len, stdout);
  g_string_truncate (self->text, 0);
}

void
atlas_record_writer_begin (AtlasRecordWriter *self, gboolean csv, const char *const *columns)
{
  *self = (AtlasRecordWriter) {
    .text = g_string_sized_new (2 * CHUNK),
    .fragments = g_hash_table_new_full (NULL, NULL, NULL, g_free),
    .csv = csv,
  };

  if (!csv)
    {
      g_string_append_c (self->text, '[');
      return;
    }

  for (guint i = 0; columns[i] != NULL; i++)
    g_string_append_printf (self->text, "%s%s", i > 0 ? "," : "", columns[i]);
  g_string_append (self->text, "\r\n");
}

void
atlas_record_writer_end (AtlasRecordWriter *self)
{
  if (!self->csv)
    g_string_append (self->text, self->n_records > 0 ? "\n]\n" : "]\n");

  flush (self);
  g_string_free (g_steal_pointer (&self->text), TRUE);
  g_clear_pointer (&self->fragments, g_hash_table_unref);
}

void
atlas_record_begin (AtlasRecordWriter *self)
{
  if (!self->csv)
    g_string_append (self->text, self->n_records > 0 ? ",\n{" : "\n{");
  self->n_records++;
  self->is_first = TRUE;
}

void
atlas_record_end (AtlasRecordWriter *self)
{
  g_string_append (self->text, self->csv ? "\r\n" : "}");
  if (self->text->len >= CHUNK)
    flush (self);
}

/* Room for @length more bytes, which are to be written. */
static char *
reserve (GString *text, gsize length)
{
  gsize end = text->len;

  g_string_set_size (text, end + length);
  return text->str + end;
}

/* Everything before the value of a member. */
static void
add_name (AtlasRecordWriter *self, const char *name)
{
  gsize length = self->csv ? 0 : strlen (name) + strlen ("\"\":");
  char *end = reserve (self->text, length + !self->is_first);

  if (!self->is_first)
    *end++ = ',';
  self->is_first = FALSE;

  if (self->csv)
    return;
  *end++ = '"';
  memcpy (end, name, length - strlen ("\"\":"));
  memcpy (end + length - strlen ("\"\":"), "\":", strlen ("\":"));
}

gboolean
atlas_record_repeat (AtlasRecordWriter *self, gconstpointer key)
{
  const char *fragment = g_hash_table_lookup (self->fragments, key);

  if (fragment == NULL)
    return FALSE;

  g_string_append (self->text, fragment);
  self->is_first = FALSE;
  return TRUE;
}

void
atlas_record_remember (AtlasRecordWriter *self, gconstpointer key, gsize start)
{
  g_hash_table_insert (self->fragments, (gpointer) key, g_strdup (self->text->str + start));
}

gboolean
atlas_record_begin_object (AtlasRecordWriter *self, const char *name, gboolean found)
{
  if (self->csv)
    return TRUE;
  if (!found)
    {
      atlas_record_add_null (self, name);
      return FALSE;
    }

  add_name (self, name);
  g_string_append_c (self->text, '{');
  self->is_first = TRUE;
  return TRUE;
}

void
atlas_record_end_object (AtlasRecordWriter *self)
{
  if (!self->csv)
    g_string_append_c (self->text, '}');
  self->is_first = FALSE;
}

void
atlas_record_add_null (AtlasRecordWriter *self, const char *name)
{
  add_name (self, name);
  if (!self->csv)
    g_string_append (self->text, "null");
}

/* The characters that end a text, or a run of those that mean themselves. */
static gboolean
ends_run (char c)
{
  static const gboolean ends[256] = { [0 ... 0x1f] = TRUE, ['"'] = TRUE, ['\\'] = TRUE };

  return ends[(guchar) c];
}

static void
append_json (GString *line, const char *text)
{
  const char *plain = text; /* what was not appended yet */
  const char *c = text;

  g_string_append_c (line, '"');
  while (TRUE)
    {
      while (!ends_run (*c))
        c++;
      g_string_append_len (line, plain, c - plain);
      if (*c == '\0')
        break;

      if ((guchar) *c >= 0x20)
        g_string_append_printf (line, "\\%c", *c);
      else
        g_string_append_printf (line, "\\u%04x", (guint) *c);
      plain = ++c;
    }
  g_string_append_c (line, '"');
}

/* What a spreadsheet would run as a formula; a number with its sign is none. */
static gboolean
is_formula (const char *text)
{
  char *end = NULL;

  if (*text == '\0' || strchr ("=+-@\t\r", *text) == NULL)
    return FALSE;

  g_ascii_strtod (text, &end);
  return end == text || *end != '\0';
}

/* RFC 4180, with an apostrophe before a formula. */
static void
append_csv (GString *line, const char *text)
{
  g_string_append (line, is_formula (text) ? "\"'" : "\"");
  for (const char *quote = strchr (text, '"'); quote != NULL; quote = strchr (text, '"'))
    {
      g_string_append_len (line, text, quote + 1 - text);
      g_string_append_c (line, '"');
      text = quote + 1;
    }
  g_string_append (line, text);
  g_string_append_c (line, '"');
}

void
atlas_record_add_text (AtlasRecordWriter *self, const char *name, const char *text)
{
  if (text == NULL)
    {
      atlas_record_add_null (self, name);
      return;
    }

  add_name (self, name);
  if (self->csv)
    append_csv (self->text, text);
  else
    append_json (self->text, text);
}

void
atlas_record_add_boolean (AtlasRecordWriter *self, const char *name, gboolean value)
{
  add_name (self, name);
  g_string_append (self->text, value ? "true" : "false");
}

/* With as many zeros before it as it takes for @n_digits. */
static void
append_integer (GString *text, gint64 value, guint n_digits)
{
  char digits[32];
  char *end = digits + sizeof digits;
  char *first = end;

  while (value > 0 || end - first < (gssize) n_digits)
    {
      *--first = (char) ('0' + value % 10);
      value /= 10;
    }
  g_string_append_len (text, first, end - first);
}

void
atlas_record_add_year (AtlasRecordWriter *self, const char *name, int year)
{
  if (year == 0)
    {
      atlas_record_add_null (self, name);
      return;
    }

  add_name (self, name);
  append_integer (self->text, year, 1);
}

/* Whether @buffer, filled by @format, reads back as @value. */
static gboolean
print_exactly (char *buffer, gsize size, const char *format, double value)
{
  g_ascii_formatd (buffer, (int) size, format, value);
  return !(fabs (g_ascii_strtod (buffer, NULL) - value) > 0.0);
}

/* Digits with a point among them, if the number is one of so few that dividing by a power of ten
 * gives the double nearest to it. */
static gboolean
append_short (GString *text, double value, guint decimals)
{
  static const double powers[] = { 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6 };

  if (decimals >= G_N_ELEMENTS (powers) || !(fabs (value) < 1e9))
    return FALSE;

  gint64 digits = llround (fabs (value) * powers[decimals]);
  gint64 power = (gint64) powers[decimals];
  if (fabs ((double) digits / powers[decimals] - fabs (value)) > 0.0)
    return FALSE;

  if (value < 0)
    g_string_append_c (text, '-');
  append_integer (text, digits / power, 1);
  if (decimals > 0)
    {
      g_string_append_c (text, '.');
      append_integer (text, digits % power, decimals);
    }
  return TRUE;
}

void
atlas_record_add_number (AtlasRecordWriter *self, const char *name, double value, guint decimals)
{
  char format[] = "%.0f";
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  add_name (self, name);
  if (append_short (self->text, value, decimals))
    return;

  format[2] = (char) ('0' + MIN (decimals, 9));
  if (!print_exactly (buffer, sizeof buffer, format, value) &&
      !print_exactly (buffer, sizeof buffer, "%.15g", value) &&
      !print_exactly (buffer, sizeof buffer, "%.16g", value))
    print_exactly (buffer, sizeof buffer, "%.17g", value);
  g_string_append (self->text, buffer);
}
