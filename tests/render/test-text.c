/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Measures the texts of charts as they will be drawn. */

#include "atlas-painter-private.h"

#define TEXT_SIZE 12

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PangoContext, g_object_unref)

static AtlasRect
measure (AtlasTextPen *pen, const char *text, double max_width)
{
  AtlasRect size = { 0, 0, 0, 0 };

  atlas_text_pen_measure (text, ATLAS_TEXT_TITLE, max_width, &size.width, &size.height, pen);
  return size;
}

/* No line ends with "non-", whatever was measured before; a dash that joins words may end one. */
static void
test_hyphens (void)
{
  g_autoptr (PangoContext) context = atlas_painter_create_context ();
  AtlasTheme theme;
  AtlasTextPen pen;

  atlas_theme_init (&theme, FALSE, FALSE);
  atlas_text_pen_init (&pen, &theme, TEXT_SIZE, context);
  double line = measure (&pen, "One", -1).height;
  double whole = measure (&pen, "non-U.S.", -1).width;
  double width = measure (&pen, "matched non-", -1).width + 1;
  AtlasRect broken = measure (&pen, "matched non-U.S. IMGs", width);
  g_assert_cmpfloat (broken.width, <, width - 3);
  g_assert_cmpfloat (broken.width, >=, whole);
  g_assert_cmpfloat_with_epsilon (broken.height, 3 * line, 1);
  width = measure (&pen, "matched pre–", -1).width + 1;
  broken = measure (&pen, "matched pre–U.S. IMGs", width);
  g_assert_cmpfloat (broken.width, >, width - 3);
  g_assert_cmpfloat_with_epsilon (broken.height, 2 * line, 1);
  atlas_text_pen_clear (&pen);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_autofree char *fonts = g_test_build_filename (G_TEST_DIST, "render", "fonts.conf", NULL);
  g_setenv ("FONTCONFIG_FILE", fonts, TRUE);

  g_test_add_func ("/text/hyphens", test_hyphens);
  return g_test_run ();
}
