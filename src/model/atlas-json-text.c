/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-json.h"

#include <string.h>

/* Deeper than any data file, and far from what would exhaust the parser's stack. */
#define MAX_DEPTH 32

/* A full file of observations has half as many; one of nothing but "{}" would fill the memory. */
#define MAX_VALUES 8000000

/* How many bytes of a key stand in a message. */
#define MAX_SHOWN 80

typedef struct
{
  const char *start;
  gsize length;
  gboolean is_plain; /* whether no character is escaped */
} Span;

/* An object that is being read, with the keys it had so far. Arrays have none. */
typedef struct
{
  Span keys[ATLAS_JSON_MAX_KEYS];
  guint n_keys;
} Level;

/* Goes over the raw text for what the parser does not report: a \u0000 cuts a string short and a
 * second value of a key replaces the first without a word, and deep nesting is met with recursion.
 */
typedef struct
{
  const char *file;
  const char *position;
  const char *end;
  guint line;
  guint depth;
  guint n_values;
  Span last_string;
  Level levels[MAX_DEPTH + 1];
} Scanner;

static gboolean
fail_at_line (const Scanner *self, AtlasDataError code, GError **error, const char *message)
{
  g_set_error (error, ATLAS_DATA_ERROR, (int) code, "%s: line %u: %s", self->file, self->line,
               message);
  return FALSE;
}

/* What ends a run of characters that mean themselves. */
static const gboolean ends_run[256] = { ['"'] = TRUE, ['\\'] = TRUE, ['\n'] = TRUE };

/* Reads on to the quotation mark that ends a string; without one the parser will complain. */
static gboolean
scan_string (Scanner *self, GError **error)
{
  const char *start = self->position;
  const char *end = self->end;
  const char *position = start;
  gboolean is_plain = TRUE;

  while (TRUE)
    {
      while (position < end && !ends_run[(guchar) *position])
        position++;
      if (position >= end || *position != '\\')
        break;

      is_plain = FALSE;
      if (end - position >= 6 && memcmp (position, "\\u0000", 6) == 0)
        return fail_at_line (self, ATLAS_DATA_ERROR_ENCODING, error,
                             "expected text, found a NUL character (\\u0000)");
      position += 2;
    }

  position = MIN (position, end);
  self->last_string = (Span) { start, (gsize) (position - start), is_plain };
  self->position = position < end && *position == '"' ? position + 1 : position;
  return TRUE;
}

static gboolean
add_key (Scanner *self, GError **error)
{
  Level *level = &self->levels[self->depth];
  Span key = self->last_string;

  if (!key.is_plain)
    return fail_at_line (self, ATLAS_DATA_ERROR_UNEXPECTED, error,
                         "expected a plain key, found an escape in it");
  if (level->n_keys == ATLAS_JSON_MAX_KEYS)
    return fail_at_line (
        self, ATLAS_DATA_ERROR_UNEXPECTED, error,
        "expected at most " G_STRINGIFY (ATLAS_JSON_MAX_KEYS) " members, found more");

  for (guint i = 0; i < level->n_keys; i++)
    if (level->keys[i].length == key.length &&
        memcmp (level->keys[i].start, key.start, key.length) == 0)
      {
        g_autofree char *name = g_utf8_make_valid (key.start, (gssize) MIN (key.length, MAX_SHOWN));
        g_autofree char *message = g_strdup_printf ("expected each key once, found “%s” again",
                                                    name);

        return fail_at_line (self, ATLAS_DATA_ERROR_DUPLICATE, error, message);
      }

  level->keys[level->n_keys++] = key;
  return TRUE;
}

static gboolean
count_value (Scanner *self, GError **error)
{
  if (++self->n_values <= MAX_VALUES)
    return TRUE;

  return fail_at_line (self, ATLAS_DATA_ERROR_TOO_LARGE, error,
                       "expected at most " G_STRINGIFY (MAX_VALUES) " values, found more");
}

static gboolean
enter_level (Scanner *self, GError **error)
{
  if (self->depth == MAX_DEPTH)
    return fail_at_line (self, ATLAS_DATA_ERROR_SYNTAX, error,
                         "expected at most " G_STRINGIFY (MAX_DEPTH) " levels, found more");

  self->levels[++self->depth].n_keys = 0;
  return count_value (self, error);
}

static gboolean
scan (Scanner *self, GError **error)
{
  while (self->position < self->end)
    switch (*self->position++)
      {
      case '"':
        if (!scan_string (self, error))
          return FALSE;
        break;
      case ':':
        if (!add_key (self, error))
          return FALSE;
        break;
      case ',':
        if (!count_value (self, error))
          return FALSE;
        break;
      case '{':
      case '[':
        if (!enter_level (self, error))
          return FALSE;
        break;
      case '}':
      case ']':
        self->depth -= self->depth > 0;
        break;
      case '\n':
        self->line++;
        break;
      default:
        break;
      }

  return TRUE;
}

static gboolean
check_text (const char *text, gsize size, const char *file, GError **error)
{
  if (size == 0)
    {
      g_set_error (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_SYNTAX,
                   "%s: expected JSON, found an empty file", file);
      return FALSE;
    }

  if (memchr (text, '\0', size) != NULL)
    {
      g_set_error (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_ENCODING,
                   "%s: expected text, found a NUL byte", file);
      return FALSE;
    }

  const char *end = NULL;
  if (!g_utf8_validate_len (text, size, &end))
    {
      g_set_error (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_ENCODING,
                   "%s: expected UTF-8, found another encoding at byte %" G_GSIZE_FORMAT, file,
                   (gsize) (end - text));
      return FALSE;
    }

  Scanner scanner;
  scanner.file = file;
  scanner.position = text;
  scanner.end = text + size;
  scanner.line = 1;
  scanner.depth = 0;
  scanner.n_values = 0;
  scanner.last_string = (Span) { text, 0, TRUE };
  scanner.levels[0].n_keys = 0;
  return scan (&scanner, error);
}

JsonParser *
atlas_json_parse (GBytes *bytes, const char *file, GError **error)
{
  gsize size = 0;
  const char *text = g_bytes_get_data (bytes, &size);

  if (!check_text (text, size, file, error))
    return NULL;

  /* Not the immutable parser: it aborts on trailing values. */
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) parse_error = NULL;

  json_parser_set_strict (parser, TRUE);
  if (!json_parser_load_from_data (parser, text, (gssize) size, &parse_error))
    {
      const char *message = parse_error->message;

      /* What the parser calls a text without a file name. */
      if (g_str_has_prefix (message, "<data>:"))
        message += strlen ("<data>:");
      g_set_error (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_SYNTAX,
                   "%s: expected JSON, found a mistake: %s", file, message);
      return NULL;
    }

  return g_steal_pointer (&parser);
}
