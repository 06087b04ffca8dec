/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "atlas-json.h"

#include <string.h>

static JsonParser *
parse (const char *text, gsize size, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, size);

  return atlas_json_parse (bytes, "file.json", error);
}

static void
assert_refused (const char *text, gsize size, AtlasDataError code, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonParser) parser = parse (text, size, &error);

  g_assert_null (parser);
  g_assert_error (error, ATLAS_DATA_ERROR, (int) code);
  g_assert_true (g_str_has_prefix (error->message, "file.json: "));
  if (strstr (error->message, expected) == NULL)
    g_error ("expected “%s” in “%s”", expected, error->message);
}

static void
test_refused (void)
{
  static const struct
  {
    const char *text;
    AtlasDataError code;
    const char *expected;
  } rows[] = {
    { "", ATLAS_DATA_ERROR_SYNTAX, "expected JSON, found an empty file" },
    { " \n\t ", ATLAS_DATA_ERROR_SYNTAX, "expected JSON" },
    { "{\"a\": 1", ATLAS_DATA_ERROR_SYNTAX, "expected JSON" },
    { "{\"a\": \"text", ATLAS_DATA_ERROR_SYNTAX, "expected JSON" },
    { "{\"a\": \"text\\", ATLAS_DATA_ERROR_SYNTAX, "expected JSON" },
    { "{\"a\": NaN}", ATLAS_DATA_ERROR_SYNTAX, "1:" },
    { "{\"a\": Infinity}", ATLAS_DATA_ERROR_SYNTAX, "1:" },
    { "{\"a\": 0x10}", ATLAS_DATA_ERROR_SYNTAX, "1:" },
    { "{\"a\": 010}", ATLAS_DATA_ERROR_SYNTAX, "1:" },
    { "{\"a\": .5}", ATLAS_DATA_ERROR_SYNTAX, "1:" },
    { "{\"a\": +5}", ATLAS_DATA_ERROR_SYNTAX, "1:" },
    { "{\"a\": 1,}", ATLAS_DATA_ERROR_SYNTAX, "1:" },
    { "{'a': 1}", ATLAS_DATA_ERROR_SYNTAX, "1:" },
    { "{\"a\": 1 // one\n}", ATLAS_DATA_ERROR_SYNTAX, "1:" },
    { "{\"a\": \"line\nbreak\"}", ATLAS_DATA_ERROR_SYNTAX, "found a mistake: 2:" },
    { "{\"a\": \"\\ud800\"}", ATLAS_DATA_ERROR_SYNTAX, "1:" },
    { "{} {}", ATLAS_DATA_ERROR_SYNTAX, "1:" },
    { "{} 5", ATLAS_DATA_ERROR_SYNTAX, "1:" },
    { "{},", ATLAS_DATA_ERROR_SYNTAX, "1:" },
    { "var x = {};", ATLAS_DATA_ERROR_SYNTAX, "1:" },
    { "{\"a\": \"x\\u0000y\"}", ATLAS_DATA_ERROR_ENCODING, "line 1: expected text, found a NUL" },
    { "{\n\"a\\u0000\": 1}", ATLAS_DATA_ERROR_ENCODING, "line 2: expected text, found a NUL" },
    { "{\"a\": \"\xff\"}", ATLAS_DATA_ERROR_ENCODING,
      "expected UTF-8, found another encoding at byte 7" },
    { "{\"a\": \"\xed\xa0\x80\"}", ATLAS_DATA_ERROR_ENCODING, "UTF-8" },
    { "{\"a\": 1,\n \"b\": 2,\n \"a\": 3}", ATLAS_DATA_ERROR_DUPLICATE,
      "line 3: expected each key once, found “a” again" },
    { "{\"x\": [{\"a\": {}, \"a\": 1}]}", ATLAS_DATA_ERROR_DUPLICATE, "“a”" },
    { "{\"valu\\u0065\": 1}", ATLAS_DATA_ERROR_UNEXPECTED, "expected a plain key" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    assert_refused (rows[i].text, strlen (rows[i].text), rows[i].code, rows[i].expected);

  assert_refused ("{\"a\": \"x\0y\"}", 12, ATLAS_DATA_ERROR_ENCODING, "found a NUL byte");
}

static void
test_accepted (void)
{
  static const char *const texts[] = {
    "{}",
    " {\"a\": [1, 2.5, -3e2, true, false, null, \"\\\\u0000 is not a NUL\"]} \n",
    "{\"a\": {\"a\": {\"a\": 1}}, \"b\": [{\"a\": 1}, {\"a\": 2}]}",
    "{\"quotes\": \"\\\"{[:\\\"\", \"braces\": \"}}}]]]\"}",
    "{\"\xc3\xa9\": \"\\u00e9 \\ud83d\\ude00\"}",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonParser) parser = parse (texts[i], strlen (texts[i]), &error);

      g_assert_no_error (error);
      g_assert_nonnull (parser);
    }
}

static char *
nest (guint depth)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append_c (text, '[');
  for (guint i = 0; i < depth; i++)
    g_string_append_c (text, ']');
  return g_string_free_and_steal (text);
}

static void
test_nesting (void)
{
  g_autofree char *allowed = nest (32);
  g_autofree char *deep = nest (33);
  g_autofree char *absurd = nest (10000);
  g_autofree char *open = g_strnfill (1000000, '{');
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonParser) parser = parse (allowed, strlen (allowed), &error);

  g_assert_no_error (error);
  assert_refused (deep, strlen (deep), ATLAS_DATA_ERROR_SYNTAX, "expected at most 32 levels");
  assert_refused (absurd, strlen (absurd), ATLAS_DATA_ERROR_SYNTAX, "expected at most 32 levels");
  assert_refused (open, strlen (open), ATLAS_DATA_ERROR_SYNTAX, "expected at most 32 levels");
}

static void
test_members (void)
{
  GString *text = g_string_new ("{");

  for (guint i = 0; i < 128; i++)
    g_string_append_printf (text, "%s\"k%u\": 1", i > 0 ? ", " : "", i);

  g_autofree char *allowed = g_strconcat (text->str, "}", NULL);
  g_autofree char *many = g_strconcat (text->str, ", \"k128\": 1}", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonParser) parser = parse (allowed, strlen (allowed), &error);

  g_assert_no_error (error);
  assert_refused (many, strlen (many), ATLAS_DATA_ERROR_UNEXPECTED, "expected at most 128 members");
  g_string_free (text, TRUE);
}

static void
test_values (void)
{
  g_autofree char *lists = g_malloc (3 * 8000000);
  g_autofree char *numbers = g_malloc (2 * 8000001);

  g_test_summary ("A file of nothing but values would fill the memory long before its size limit");
  for (gsize i = 0; i < 8000000; i++)
    memcpy (lists + 3 * i, "[],", 3);
  for (gsize i = 0; i < 8000001; i++)
    memcpy (numbers + 2 * i, "1,", 2);
  assert_refused (lists, 3 * 8000000, ATLAS_DATA_ERROR_TOO_LARGE,
                  "expected at most 8000000 values");
  assert_refused (numbers, 2 * 8000001, ATLAS_DATA_ERROR_TOO_LARGE,
                  "expected at most 8000000 values");
}

/* The root of @text, which has to be an object. */
static JsonParser *
open_text (const char *text, AtlasJson *root)
{
  g_autoptr (GError) error = NULL;
  JsonParser *parser = parse (text, strlen (text), &error);

  g_assert_no_error (error);
  atlas_json_open (parser, "file.json", root, &error);
  g_assert_no_error (error);
  return parser;
}

static void
test_root (void)
{
  static const struct
  {
    const char *text;
    const char *message;
  } rows[] = {
    { "[]", "file.json: expected an object, found an array" },
    { "5", "file.json: expected an object, found an integer" },
    { "5.5", "file.json: expected an object, found a number with decimals" },
    { "true", "file.json: expected an object, found true or false" },
    { "\"text\"", "file.json: expected an object, found a text" },
    { "null", "file.json: expected an object, found null" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonParser) parser = parse (rows[i].text, strlen (rows[i].text), &error);
      AtlasJson root;

      g_assert_no_error (error);
      g_assert_false (atlas_json_open (parser, "file.json", &root, &error));
      g_assert_error (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_TYPE);
      g_assert_cmpstr (error->message, ==, rows[i].message);
    }
}

#define assert_fails(call, code, expected)                         \
  G_STMT_START                                                     \
  {                                                                \
    g_autoptr (GError) error_ = NULL;                              \
    GError **error = &error_;                                      \
    g_assert_false (call);                                         \
    g_assert_error (error_, ATLAS_DATA_ERROR, (int) (code));       \
    g_assert_cmpstr (error_->message, ==, "file.json: " expected); \
  }                                                                \
  G_STMT_END

static void
test_readers (void)
{
  static const AtlasJsonChoice choices[] = { { "yes", 1 }, { "no", 2 }, { NULL } };
  AtlasJson root;
  g_autoptr (JsonParser) parser = open_text ("{\"text\": \"t\", \"empty\": \"\", \"int\": 5, "
                                             "\"real\": 5.5, \"null\": null, \"list\": [\"a\", 5]}",
                                             &root);
  const char *text = "before";
  int integer = 7;
  double number = 7;
  g_auto (GStrv) strings = NULL;

  g_assert_true (atlas_json_get_string (&root, "text", &text, NULL));
  g_assert_cmpstr (text, ==, "t");
  g_assert_true (atlas_json_get_optional_string (&root, "none", &text, NULL));
  g_assert_cmpstr (text, ==, "t");
  g_assert_true (atlas_json_get_int (&root, "int", 5, 5, &integer, NULL));
  g_assert_cmpint (integer, ==, 5);
  g_assert_true (atlas_json_get_optional_int (&root, "none", 0, 9, &integer, NULL));
  g_assert_cmpint (integer, ==, 5);
  g_assert_true (atlas_json_get_number (&root, "int", 10, &number, NULL));
  g_assert_cmpfloat_with_epsilon (number, 5, 1e-9);
  g_assert_true (atlas_json_get_number (&root, "real", 10, &number, NULL));
  g_assert_cmpfloat_with_epsilon (number, 5.5, 1e-9);

  assert_fails (atlas_json_get_string (&root, "none", &text, error), ATLAS_DATA_ERROR_MISSING,
                "none: expected a value, found none");
  assert_fails (atlas_json_get_string (&root, "int", &text, error), ATLAS_DATA_ERROR_TYPE,
                "int: expected a text, found an integer");
  assert_fails (atlas_json_get_string (&root, "null", &text, error), ATLAS_DATA_ERROR_TYPE,
                "null: expected a text, found null");
  assert_fails (atlas_json_get_string (&root, "empty", &text, error), ATLAS_DATA_ERROR_RANGE,
                "empty: expected a text, found an empty one");
  assert_fails (atlas_json_get_int (&root, "none", 0, 9, &integer, error), ATLAS_DATA_ERROR_MISSING,
                "none: expected a value, found none");
  assert_fails (atlas_json_get_int (&root, "real", 0, 9, &integer, error), ATLAS_DATA_ERROR_TYPE,
                "real: expected an integer, found a number with decimals");
  assert_fails (atlas_json_get_int (&root, "int", 6, 9, &integer, error), ATLAS_DATA_ERROR_RANGE,
                "int: expected an integer from 6 to 9, found 5");
  assert_fails (atlas_json_get_number (&root, "real", 5, &number, error), ATLAS_DATA_ERROR_RANGE,
                "real: expected a number from -5 to 5, found 5.5");
  assert_fails (atlas_json_get_number (&root, "text", 5, &number, error), ATLAS_DATA_ERROR_TYPE,
                "text: expected a number, found a text");
  assert_fails (atlas_json_get_choice (&root, "text", choices, &integer, error),
                ATLAS_DATA_ERROR_RANGE, "text: expected one of yes, no, found “t”");
  assert_fails (atlas_json_get_optional_strings (&root, "list", &strings, error),
                ATLAS_DATA_ERROR_TYPE, "list[1]: expected a text, found an integer");
  assert_fails (atlas_json_get_optional_strings (&root, "text", &strings, error),
                ATLAS_DATA_ERROR_TYPE, "text: expected an array of texts, found a text");
  g_assert_cmpint (integer, ==, 5);
  g_assert_null (strings);
}

static void
test_huge_numbers (void)
{
  static const char *const numbers[] = { "1e400", "-1e400", "99999999999999999999",
                                         "-99999999999999999999", "18446744073709551683" };

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *text = g_strdup_printf ("{\"n\": %s}", numbers[i]);
      AtlasJson root;
      g_autoptr (JsonParser) parser = open_text (text, &root);
      g_autoptr (GError) error = NULL;
      double number = 7;

      g_assert_false (atlas_json_get_number (&root, "n", 1e12, &number, &error));
      g_assert_error (error, ATLAS_DATA_ERROR, ATLAS_DATA_ERROR_RANGE);
      g_assert_cmpfloat_with_epsilon (number, 7, 1e-9);
    }
}

static gboolean
fail_inside (const AtlasJson *item, gpointer user_data, GError **error)
{
  gboolean found = FALSE;
  AtlasJson inner;

  if (!atlas_json_get_optional_object (item, "inner", &found, &inner, error))
    return FALSE;

  return !found || atlas_json_fail (&inner, "x", ATLAS_DATA_ERROR_RANGE, error, "wrong");
}

static void
test_paths (void)
{
  AtlasJson root;
  g_autoptr (JsonParser) parser = open_text (
      "{\"list\": [{}, {\"inner\": {}}], \"mixed\": [{}, 5], \"bad\": [{\"inner\": 5}]}", &root);

  assert_fails (atlas_json_for_each (&root, "list", fail_inside, NULL, error),
                ATLAS_DATA_ERROR_RANGE, "list[1].inner.x: wrong");
  assert_fails (atlas_json_for_each (&root, "mixed", fail_inside, NULL, error),
                ATLAS_DATA_ERROR_TYPE, "mixed[1]: expected an object, found an integer");
  assert_fails (atlas_json_for_each (&root, "bad", fail_inside, NULL, error), ATLAS_DATA_ERROR_TYPE,
                "bad[0].inner: expected an object, found an integer");
  g_assert_true (atlas_json_for_each (&root, "none", fail_inside, NULL, NULL));
}

static void
test_long_message (void)
{
  g_autofree char *filler = g_strnfill (100000, 'x');
  g_autoptr (GError) error = NULL;
  AtlasJson root;
  g_autoptr (JsonParser) parser = open_text ("{}", &root);

  g_test_summary ("A file cannot make a message that nobody can read");
  atlas_json_fail (&root, "a", ATLAS_DATA_ERROR_RANGE, &error, "found “é%s”", filler);
  g_assert_cmpuint (strlen (error->message), <, 1010);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_true (g_str_has_suffix (error->message, "…"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json/refused", test_refused);
  g_test_add_func ("/json/accepted", test_accepted);
  g_test_add_func ("/json/nesting", test_nesting);
  g_test_add_func ("/json/members", test_members);
  g_test_add_func ("/json/values", test_values);
  g_test_add_func ("/json/root", test_root);
  g_test_add_func ("/json/readers", test_readers);
  g_test_add_func ("/json/huge-numbers", test_huge_numbers);
  g_test_add_func ("/json/paths", test_paths);
  g_test_add_func ("/json/long-message", test_long_message);
  return g_test_run ();
}
