/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "figure-fixture.h"

#include <string.h>

static AtlasDataset *dataset;

static AtlasScene *
build (const char *figure, const char *types, int first, int last)
{
  g_autoptr (AtlasSelection) selection = select_types (types, first, last);

  return atlas_figure_build (atlas_figure_find (figure), dataset, selection);
}

static const AtlasSeries *
find_series (const AtlasScene *scene, const char *name)
{
  for (guint i = 0; i < scene->series->len; i++)
    if (g_strcmp0 (atlas_scene_get_series (scene, i)->name, name) == 0)
      return atlas_scene_get_series (scene, i);

  return NULL;
}

static void
assert_plain (const char *text, const char *expected)
{
  g_auto (GStrv) parts = g_strsplit (text, "\u00a0", -1);
  g_autofree char *plain = g_strjoinv (" ", parts);

  g_assert_cmpstr (plain, ==, expected);
}

static void
test_list (void)
{
  static const char *const ids[] = {
    "match-rate", "matched",  "active",  "specialties-ranked", "specialty-composition",
    "scores",     "heat-map", "compare",
  };

  g_assert_cmpuint (atlas_figure_get_n (), ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      const AtlasFigure *figure = atlas_figure_get (i);

      g_assert_cmpstr (figure->id, ==, ids[i]);
      g_assert_true (atlas_figure_find (ids[i]) == figure);
      if (figure->measure != NULL)
        g_assert_nonnull (atlas_dataset_find_measure (dataset, figure->measure));
      g_assert_true (figure->needs_specialties == (i >= 3));
    }
  g_assert_null (atlas_figure_find ("match_rate"));
}

/* The chart that the program opens on. */
static void
test_default (void)
{
  g_autoptr (AtlasSelection) selection = atlas_selection_new ();
  g_autoptr (AtlasScene) scene = atlas_figure_build (atlas_figure_find ("match-rate"), dataset,
                                                     selection);
  const AtlasSeries *us = find_series (scene, "U.S. IMGs");
  const AtlasSeries *other = find_series (scene, "Non-U.S. IMGs");

  assert_plain (scene->title,
                "In 2018 U.S. and other IMGs matched alike; in 2026 they are 14 points apart");
  assert_plain (scene->subtitle,
                "Match rate: matched to a first-year position, of those who submitted a rank order "
                "list, 1997 to 2026\nThe title rests in part on sources that quote NRMP");
  g_assert_cmpuint (scene->series->len, ==, 3);
  g_assert_nonnull (find_series (scene, "U.S. MD seniors"));
  assert_plain (us->value_text, "70.0 %");
  assert_plain (find_mark (us, 2024)->value_text, "67.0 %");
  g_assert_cmpstr (find_mark (us, 2024)->id, ==, "c2024/match_rate_pct/percent/us_img/-/-/-/-");
  assert_plain (find_mark (us, 2024)->label, "2024, U.S. IMGs, 67.0 %, range 65.6 to 68.3 %");
  g_assert_false (find_mark (us, 2024)->hollow);
  g_assert_true (find_mark (us, 2024)->joined);

  /* Found for no year before 2008 but 1997, 1998 and 2000, nor for 2019 but by arithmetic. */
  g_assert_null (find_mark (us, 2004));
  g_assert_false (find_mark (us, 2008)->joined);
  g_assert_true (find_mark (us, 2019)->hollow);
  g_assert_nonnull (strstr (find_mark (us, 2019)->label, "computed from counts"));
  g_assert_true (find_mark (us, 2026)->hollow);
  g_assert_nonnull (strstr (find_mark (us, 2026)->label, "shown with a caution"));
  g_assert_nonnull (strstr (scene->key, "gap"));
  g_assert_nonnull (find_mark (other, 2018));
}

static void
test_counts (void)
{
  g_autoptr (AtlasScene) matched = build ("matched", "us_img non_us_img", 2024, 2024);
  g_autoptr (AtlasScene) active = build ("active", "us_img", 2024, 2024);

  assert_plain (find_series (matched, "U.S. IMGs")->value_text, "3,181");
  assert_plain (find_series (active, "U.S. IMGs")->value_text, "4,751");
  g_assert_cmpfloat_with_epsilon (g_array_index (matched->y_ticks, AtlasTick, 0).position, 0, 1e-9);
  g_assert_true (isnan (find_mark (find_series (matched, "U.S. IMGs"), 2024)->low));
  g_assert_nonnull (strstr (matched->subtitle, ", 2024"));
  g_assert_null (strstr (matched->subtitle, " to 2024"));
}

static void
test_empty (void)
{
  static const char *const choices[] = { "", "us_img", "us_img_impact_subset", "unknown" };

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      g_autoptr (AtlasScene) scene = build ("match-rate", choices[i], 1986, 1990);

      g_assert_true (atlas_scene_is_empty (scene));
      g_assert_cmpstr (scene->title, ==, "No numbers for this choice");
      g_assert_nonnull (scene->empty_text);
      g_assert_nonnull (scene->description);
      g_assert_cmpuint (scene->x_ticks->len, ==, 0);
    }
}

/* A doubtful number is drawn, and hollow. */
static void
test_doubtful (void)
{
  g_autoptr (AtlasScene) scene = build ("match-rate", "all_img", 1986, 1986);
  const AtlasMark *mark = find_mark (find_series (scene, "All IMGs"), 1986);

  g_assert_true (mark->hollow);
  g_assert_nonnull (strstr (mark->label, "caution"));
  g_assert_nonnull (strstr (scene->key, "○"));
}

/* All IMGs were counted with the Fifth Pathway up to 2017: one style, two lines, one change. */
static void
test_succession (void)
{
  g_autoptr (AtlasScene) scene = build ("match-rate", "all_img", 0, 0);
  const AtlasSeries *before = find_series (scene, NULL);
  const AtlasSeries *after = find_series (scene, "All IMGs");

  g_assert_cmpuint (scene->series->len, ==, 2);
  g_assert_cmpuint (before->style, ==, after->style);
  g_assert_nonnull (find_mark (before, 2010));
  g_assert_null (find_mark (after, 2010));
  g_assert_nonnull (find_mark (after, 2024));
  g_assert_cmpuint (scene->notes->len, ==, 1);

  const AtlasNote *note = &g_array_index (scene->notes, AtlasNote, 0);
  g_assert_true (atlas_scene_get_series (scene, note->series) == after);
  g_assert_nonnull (find_mark (after, (int) note->x));
  g_assert_false (find_mark (after, (int) note->x)->joined);
}

static void
test_only_predecessor (void)
{
  g_autoptr (AtlasScene) scene = build ("match-rate", "all_img us_img", 2009, 2012);

  g_test_summary ("Where a group had another definition all the time, its line has that name");
  g_assert_cmpuint (scene->series->len, ==, 2);
  g_assert_nonnull (find_series (scene, "All IMGs and Fifth Pathway"));
  g_assert_null (find_series (scene, NULL));
  g_assert_cmpuint (scene->notes->len, ==, 0);
}

static gboolean
is_successor (AtlasApplicantType *type, AtlasApplicantType *other)
{
  return g_strcmp0 (atlas_applicant_type_get_continues (type),
                    atlas_applicant_type_get_id (other)) == 0;
}

/* A style of its own for each group, shared with nobody but the group that it succeeds. */
static void
test_styles (void)
{
  static const char *const ids[] = { "us_img", "non_us_img", "us_md_senior", "us_do_senior",
                                     "all_img" };
  GListModel *types = atlas_dataset_get_types (dataset);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    g_assert_cmpuint (atlas_figure_get_style (dataset, atlas_dataset_find_type (dataset, ids[i])),
                      ==, i);
  for (guint i = 0; i < g_list_model_get_n_items (types); i++)
    {
      g_autoptr (AtlasApplicantType) type = g_list_model_get_item (types, i);
      guint style = atlas_figure_get_style (dataset, type);

      for (guint j = 0; j < i; j++)
        {
          g_autoptr (AtlasApplicantType) other = g_list_model_get_item (types, j);
          gboolean succeed = is_successor (type, other) || is_successor (other, type);

          g_assert_cmpint (atlas_figure_get_style (dataset, other) == style, ==, succeed);
        }
    }
}

static void
test_table (void)
{
  g_autoptr (AtlasSelection) selection = select_types ("us_img non_us_img", 2024, 2025);
  g_autoptr (GPtrArray) cells = atlas_figure_list_cells (atlas_figure_find ("match-rate"), dataset,
                                                         selection);
  static const char *const ids[] = { "c2024/match_rate_pct/percent/non_us_img/-/-/-/-",
                                     "c2024/match_rate_pct/percent/us_img/-/-/-/-",
                                     "c2025/match_rate_pct/percent/non_us_img/-/-/-/-",
                                     "c2025/match_rate_pct/percent/us_img/-/-/-/-" };

  g_assert_cmpuint (cells->len, ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < cells->len; i++)
    g_assert_cmpstr (atlas_cell_get_id (g_ptr_array_index (cells, i)), ==, ids[i]);
}

static void
test_footers (void)
{
  g_autoptr (AtlasScene) scene = build ("match-rate", "us_img non_us_img us_md_senior", 0, 0);
  guint n = g_strv_length (scene->footers);

  g_assert_cmpuint (n, >=, 2);
  for (guint i = 0; i < n; i++)
    {
      g_assert_nonnull (strstr (scene->footers[i], "Not affiliated with"));
      g_assert_nonnull (strstr (scene->footers[i], "Residency Atlas"));
      g_assert_nonnull (strstr (scene->footers[i], "2026"));
      if (i > 0)
        g_assert_cmpuint (strlen (scene->footers[i]), <, strlen (scene->footers[i - 1]));
    }
}

/* Whoever published the numbers in the title is not among the "others", and where they only quote
 * NRMP, that is said. */
static void
test_publishers_of_title (void)
{
  static const char *const named[] = { "c2018/match_rate_pct/percent/us_img/-/-/-/-",
                                       "c2018/match_rate_pct/percent/non_us_img/-/-/-/-",
                                       "c2026/match_rate_pct/percent/us_img/-/-/-/-",
                                       "c2026/match_rate_pct/percent/non_us_img/-/-/-/-" };
  g_autoptr (AtlasScene) scene = build ("match-rate", "us_img non_us_img us_md_senior", 0, 0);

  g_assert_true (
      g_str_has_prefix (scene->title, "In 2018 U.S. and other IMGs matched alike; in 2026 "));
  for (gsize i = 0; i < G_N_ELEMENTS (named); i++)
    {
      AtlasCell *cell = atlas_dataset_find_cell (dataset, named[i]);
      AtlasSource *source = atlas_cell_get_preferred (cell)->source;

      for (guint j = 0; scene->footers[j] != NULL; j++)
        g_assert_nonnull (strstr (scene->footers[j], atlas_source_get_publisher (source)));
    }
  g_assert_true (
      g_str_has_suffix (scene->subtitle, "\nThe title rests in part on sources that quote NRMP"));
}

/* One's own data: members of a document without braces. */
static AtlasDataset *
open_own (const char *members)
{
  g_autofree char *folder = atlas_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "data.json", NULL);
  g_autoptr (GBytes) bytes = atlas_test_document (members);
  g_autoptr (GError) error = NULL;
  AtlasDataset *own = atlas_dataset_new ();

  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
                       &error);
  g_assert_no_error (error);
  atlas_dataset_load (own, path, &error);
  g_assert_no_error (error);
  atlas_test_remove_folder (folder);
  return own;
}

#define RATE_OF(year, source, confidence)                                                  \
  "{'cycle': " year ", 'measure': 'match_rate_pct', 'type': 'us_img', 'unit': 'percent', " \
  "'value': 50.1, 'printed': '50.1', 'source': '" source "', 'confidence': '" confidence "'}"

/* Who vouches for a number goes before those who quote many. */
static void
test_publishers (void)
{
  g_autoptr (AtlasDataset) own = open_own (
      "'sources': ["
      "{'id': 'quotes', 'title': 'A guide: all about rates', 'publisher_id': 'nobody'},"
      "{'id': 'site', 'title': 'Rates', 'publisher': 'rates.example', 'publisher_id': 'site'},"
      "{'id': 'match', 'title': 'Data', 'publisher': 'NRMP', 'publisher_id': 'nrmp-own'}],"
      "'observations': [" RATE_OF ("2001", "quotes", "secondary") "," RATE_OF ("2002", "quotes", "secondary") "," RATE_OF (
          "2003", "quotes",
          "secondary") "," RATE_OF ("2004", "site",
                                    "secondary") "," RATE_OF ("2005", "match",
                                                              "secondary") "," RATE_OF ("2006",
                                                                                        "match",
                                                                                        "primary") "]");
  g_autoptr (AtlasSelection) selection = select_types ("us_img", 0, 0);
  g_autoptr (AtlasScene) scene = atlas_figure_build (atlas_figure_find ("match-rate"), own,
                                                     selection);

  g_assert_nonnull (strstr (scene->footers[0], "names: NRMP; A guide; rates.example. "));
  /* The title names numbers of two of them. */
  g_assert_nonnull (
      strstr (scene->footers[1], "names: NRMP; A guide; 1 other named in the program. "));
  g_assert_null (scene->footers[2]);
  g_assert_nonnull (strstr (scene->sources, "A guide: all about rates"));
}

/* Made-up rates where a careless headline would be wrong. */
static void
test_rounded_course (void)
{
  g_autoptr (GString) list = g_string_new ("'observations': [");
  static const struct
  {
    int year;
    const char *value;
  } rates[] = { { 2001, "48" }, { 2002, "48.3" }, { 2003, "48.30" }, { 2004, "49" } };
  AtlasDataset *bundled = dataset;

  g_test_summary ("From 48 to 48.3 is no rise: the 48 may have been 48.4");
  for (gsize i = 0; i < G_N_ELEMENTS (rates); i++)
    g_string_append_printf (list,
                            "%s{'cycle': %d, 'measure': 'match_rate_pct', 'type': 'us_img', "
                            "'unit': 'percent', 'value': %s, "
                            "'printed': '%s', 'source': 'ama2024', 'confidence': 'primary'}",
                            i > 0 ? ", " : "", rates[i].year, rates[i].value, rates[i].value);
  g_string_append_c (list, ']');
  g_autoptr (AtlasDataset) own = open_own (list->str);

  dataset = own;
  g_autoptr (AtlasScene) same = build ("match-rate", "us_img", 2001, 2002);
  g_autoptr (AtlasScene) again = build ("match-rate", "us_img", 2002, 2003);
  g_autoptr (AtlasScene) up = build ("match-rate", "us_img", 2001, 2004);
  dataset = bundled;
  assert_plain (same->title, "U.S. IMGs: 48 % in 2001, 48.3 % in 2002");
  assert_plain (again->title, "U.S. IMGs: 48.3 % in 2002, 48.30 % in 2003");
  assert_plain (up->title, "U.S. IMGs: up from 48 % in 2001 to 49 % in 2004");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  dataset = atlas_test_open_bundled ();
  g_test_add_func ("/figures/list", test_list);
  g_test_add_func ("/figures/default", test_default);
  g_test_add_func ("/figures/counts", test_counts);
  g_test_add_func ("/figures/empty", test_empty);
  g_test_add_func ("/figures/doubtful", test_doubtful);
  g_test_add_func ("/figures/succession", test_succession);
  g_test_add_func ("/figures/only-predecessor", test_only_predecessor);
  g_test_add_func ("/figures/styles", test_styles);
  g_test_add_func ("/figures/table", test_table);
  g_test_add_func ("/figures/footers", test_footers);
  g_test_add_func ("/figures/publishers-of-title", test_publishers_of_title);
  g_test_add_func ("/figures/publishers", test_publishers);
  g_test_add_func ("/figures/rounded-course", test_rounded_course);

  int status = g_test_run ();
  g_assert_finalize_object (dataset);
  return status;
}
