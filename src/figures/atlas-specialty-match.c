/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-specialty-match.h"

#include "atlas-name.h"

#include <string.h>

/* Shorter words stand in too many others by chance. */
#define MIN_LETTERS_INSIDE 4

/* @text without case and accents. */
static char *
fold (const char *text)
{
  g_autofree char *plain = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  GString *bare = g_string_new (NULL);

  for (const char *at = plain; at != NULL && *at != '\0'; at = g_utf8_next_char (at))
    if (!g_unichar_ismark (g_utf8_get_char (at)))
      g_string_append_unichar (bare, g_utf8_get_char (at));

  g_autofree char *cased = g_string_free_and_steal (bare);
  return g_utf8_casefold (cased, -1);
}

/* Appends the words that begin at @text and end with a space, "ob-gyn" as "ob", "gyn" and "obgyn":
 * people type it either way. Returns what follows. */
static const char *
append_written_word (GString *prepared, const char *text)
{
  g_autoptr (GString) joined = g_string_new (NULL);
  gboolean in_part = FALSE;
  guint n_parts = 0;

  for (; *text != '\0' && !g_unichar_isspace (g_utf8_get_char (text));
       text = g_utf8_next_char (text))
    {
      gunichar letter = g_utf8_get_char (text);

      if (!g_unichar_isalnum (letter))
        {
          in_part = FALSE;
          continue;
        }
      if (!in_part)
        {
          g_string_append_c (prepared, ' ');
          in_part = TRUE;
          n_parts++;
        }
      g_string_append_unichar (prepared, letter);
      g_string_append_unichar (joined, letter);
    }

  if (n_parts > 1)
    g_string_append_printf (prepared, " %s", joined->str);
  return text;
}

static void
append_name (GString *prepared, const char *name)
{
  g_autofree char *folded = fold (name);

  for (const char *at = folded; *at != '\0';)
    at = g_unichar_isspace (g_utf8_get_char (at)) ? g_utf8_next_char (at)
                                                  : append_written_word (prepared, at);
}

char *
atlas_specialty_match_prepare (AtlasSpecialty *specialty)
{
  g_return_val_if_fail (ATLAS_IS_SPECIALTY (specialty), NULL);

  const char *const *aliases = atlas_specialty_get_aliases (specialty);
  GString *prepared = g_string_new (NULL);

  append_name (prepared, atlas_specialty_get_name (specialty));
  append_name (prepared, atlas_specialty_get_short_name (specialty));
  append_name (prepared, atlas_name_specialty (specialty));
  for (guint i = 0; aliases[i] != NULL; i++)
    append_name (prepared, aliases[i]);

  return g_string_free_and_steal (prepared);
}

GStrv
atlas_specialty_match_split (const char *query)
{
  g_return_val_if_fail (query != NULL, NULL);

  g_autofree char *folded = fold (query);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_autoptr (GString) word = g_string_new (NULL);

  for (const char *at = folded;; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (g_unichar_isalnum (letter))
        {
          g_string_append_unichar (word, letter);
          continue;
        }
      if (word->len > 0)
        g_strv_builder_add (words, word->str);
      g_string_truncate (word, 0);
      if (letter == '\0')
        break;
    }

  return g_strv_builder_end (words);
}

/* Every word of @prepared has a space before it. */
static gboolean
has_word (const char *prepared, const char *word)
{
  gboolean inside = g_utf8_strlen (word, -1) >= MIN_LETTERS_INSIDE;

  for (const char *at = strstr (prepared, word); at != NULL; at = strstr (at + 1, word))
    if (inside || at[-1] == ' ')
      return TRUE;

  return FALSE;
}

gboolean
atlas_specialty_match (const char *prepared, const char *const *words)
{
  g_return_val_if_fail (prepared != NULL, FALSE);
  g_return_val_if_fail (words != NULL, FALSE);

  for (guint i = 0; words[i] != NULL; i++)
    if (!has_word (prepared, words[i]))
      return FALSE;

  return TRUE;
}
