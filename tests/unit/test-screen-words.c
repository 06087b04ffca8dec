/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-screen-words.h"
#include "words-fixture.h"

#include <string.h>

#define N_SCREENS 15

typedef struct
{
  AtlasRuleBase *base;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->base = words_open ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  atlas_rule_base_unref (fixture->base);
}

static void
test_texts (Fixture *fixture, gconstpointer data)
{
  GPtrArray *screens = atlas_rule_base_get_screens (fixture->base);
  g_autoptr (GHashTable) titles = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (screens->len, ==, N_SCREENS);
  for (guint i = 0; i < screens->len; i++)
    {
      const AtlasScreen *screen = g_ptr_array_index (screens, i);
      const char *title = atlas_screen_get_title (screen);
      const char *help = atlas_screen_get_help (screen);

      words_check (screen->id, title, 30);
      words_check (screen->id, help, 240);
      if (g_str_equal (title, screen->id))
        g_error ("%s has no words", screen->id);
      g_assert_null (strpbrk (title, ".?!"));
      g_assert_true (g_str_has_suffix (help, "."));
      g_assert_true (g_hash_table_add (titles, (gpointer) title));
    }
}

/* A link is in sources.json, or a front page that everybody knows. */
static gboolean
is_known_link (const char *link)
{
  static const char *const front_pages[] = { "https://www.wdoms.org", "https://www.intealth.org",
                                             NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (
      ATLAS_RESOURCE_PREFIX "/eligibility/sources.json", G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  g_autofree char *quoted = g_strdup_printf ("\"%s\"", link);

  g_assert_no_error (error);
  return g_strv_contains (front_pages, link) ||
         g_strstr_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), quoted) !=
             NULL;
}

static void
test_links (Fixture *fixture, gconstpointer data)
{
  GPtrArray *screens = atlas_rule_base_get_screens (fixture->base);
  guint n = 0;

  for (guint i = 0; i < screens->len; i++)
    {
      const AtlasScreen *screen = g_ptr_array_index (screens, i);
      const char *link = atlas_screen_get_link (screen);
      const char *title = atlas_screen_get_link_title (screen);

      g_assert_cmpint (link != NULL, ==, title != NULL);
      if (link == NULL)
        continue;

      words_check (screen->id, title, 45);
      g_assert_true (g_str_has_prefix (link, "https://"));
      if (!is_known_link (link))
        g_error ("%s: %s is not in sources.json", screen->id, link);
      n++;
    }

  g_assert_cmpuint (n, >=, 2);
}

/* The person is told which site a link opens. */
static void
test_link_titles (Fixture *fixture, gconstpointer data)
{
  GPtrArray *screens = atlas_rule_base_get_screens (fixture->base);

  for (guint i = 0; i < screens->len; i++)
    {
      const AtlasScreen *screen = g_ptr_array_index (screens, i);
      const char *title = atlas_screen_get_link_title (screen);

      if (title == NULL)
        continue;

      g_autoptr (GUri) uri = g_uri_parse (atlas_screen_get_link (screen), G_URI_FLAGS_NONE, NULL);
      const char *site = strrchr (title, ' ') + 1;

      if (!g_str_has_suffix (g_uri_get_host (uri), site))
        g_error ("%s: “%s” opens %s", screen->id, title, g_uri_get_host (uri));
    }
}

static void
test_without_words (void)
{
  AtlasScreen screen = { .id = (char *) "new-one" };

  g_assert_cmpstr (atlas_screen_get_title (&screen), ==, "new-one");
  g_assert_null (atlas_screen_get_help (&screen));
  g_assert_null (atlas_screen_get_link (&screen));
  g_assert_null (atlas_screen_get_link_title (&screen));
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/screen-words/texts", test_texts);
  ADD ("/screen-words/links", test_links);
  ADD ("/screen-words/link-titles", test_link_titles);
  g_test_add_func ("/screen-words/without-words", test_without_words);
  return g_test_run ();
}
