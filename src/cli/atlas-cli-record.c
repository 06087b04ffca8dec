/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cli-record.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* How much text is gathered before it is printed. */
#define CHUNK (64 * 1024)

static void
flush (AtlasRecordWriter *self)
{
  fwrite (self->text->str, 1, self->text->len, stdout);
  g_string_truncate (self->text, 0);
}

void
atlas_record_writer_begin (AtlasRecordWriter *self, gboolean csv, const char *const *columns)
{
  *self = (AtlasRecordWriter) { .text = g_string_sized_new (2 * CHUNK), .csv = csv };

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

/* Everything before the value of a member. */
static void
add_name (AtlasRecordWriter *self, const char *name)
{
  if (!self->is_first)
    g_string_append_c (self->text, ',');
  self->is_first = FALSE;

  if (self->csv)
    return;
  g_string_append_c (self->text, '"');
  g_string_append (self->text, name);
  g_string_append (self->text, "\":");
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

static void
append_json (GString *line, const char *text)
{
  const char *plain = text; /* what was not appended yet */

  g_string_append_c (line, '"');
  for (const char *c = text; *c != '\0'; c++)
    {
      if (*c != '"' && *c != '\\' && (guchar) *c >= 0x20)
        continue;

      g_string_append_len (line, plain, c - plain);
      if ((guchar) *c >= 0x20)
        g_string_append_printf (line, "\\%c", *c);
      else
        g_string_append_printf (line, "\\u%04x", (guint) *c);
      plain = c + 1;
    }
  g_string_append (line, plain);
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
  for (const char *c = text; *c != '\0'; c++)
    {
      if (*c == '"')
        g_string_append_c (line, '"');
      g_string_append_c (line, *c);
    }
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

void
atlas_record_add_year (AtlasRecordWriter *self, const char *name, int year)
{
  if (year == 0)
    {
      atlas_record_add_null (self, name);
      return;
    }

  char buffer[16];
  g_snprintf (buffer, sizeof buffer, "%d", year);
  add_name (self, name);
  g_string_append (self->text, buffer);
}

/* Whether @buffer, filled by @format, reads back as @value. */
static gboolean
print_exactly (char *buffer, gsize size, const char *format, double value)
{
  g_ascii_formatd (buffer, (int) size, format, value);
  return !(fabs (g_ascii_strtod (buffer, NULL) - value) > 0.0);
}

void
atlas_record_add_number (AtlasRecordWriter *self, const char *name, double value, guint decimals)
{
  char format[] = "%.0f";
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  add_name (self, name);
  format[2] = (char) ('0' + MIN (decimals, 9));
  if (!print_exactly (buffer, sizeof buffer, format, value) &&
      !print_exactly (buffer, sizeof buffer, "%.15g", value) &&
      !print_exactly (buffer, sizeof buffer, "%.16g", value))
    print_exactly (buffer, sizeof buffer, "%.17g", value);
  g_string_append (self->text, buffer);
}
