/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What a chart of who filled a specialty says in words. */

#include "config.h"

#include "atlas-composition-private.h"

#include "atlas-format.h"

#include <glib/gi18n.h>

/* Whether a headline can rest on the groups of a column. */
static gboolean
is_sound (const AtlasColumn *column, AtlasPart first, AtlasPart last)
{
  for (guint i = first; i <= last; i++)
    if (column->parts[i].cell != NULL && (atlas_cell_get_caution (column->parts[i].cell) != NULL ||
                                          atlas_cell_is_disputed (column->parts[i].cell)))
      return FALSE;

  return !column->contradicts;
}

/* (nullable): the newest column with all IMGs; a doubtful one only where all are. */
static const AtlasColumn *
find_imgs (const AtlasComposition *self)
{
  const AtlasColumn *found = NULL;

  for (guint i = self->columns->len; i > 0; i--)
    {
      const AtlasColumn *column = atlas_composition_get_column (self, i - 1);
      double imgs;

      if (!atlas_column_get_imgs (column, &imgs))
        continue;
      if (is_sound (column, ATLAS_PART_US_IMGS, ATLAS_PART_ALL_IMGS))
        return column;
      if (found == NULL)
        found = column;
    }

  return found;
}

static char *
describe_share (const AtlasComposition *self,
                const AtlasColumn *column,
                const char *who,
                double value)
{
  double share = atlas_column_get_shown (column, value, TRUE);
  g_autofree char *share_text = atlas_format_percent (share, 1);
  g_autofree char *name = atlas_name_specialty_in_sentence (self->specialty);

  /* Translators: the title of a chart: a group ("IMGs"), its share of the positions offered, a
   * specialty, a year. */
  return g_strdup_printf (_ ("%s filled %s of the positions offered in %s in %d"), who, share_text,
                          name, column->cycle);
}

static char *
describe_count (const AtlasComposition *self,
                const AtlasColumn *column,
                const char *who,
                double value)
{
  g_autofree char *count = atlas_format_number (value, 0);
  g_autofree char *filled = atlas_format_number (column->filled.value, 0);
  g_autofree char *name = atlas_name_specialty_in_sentence (self->specialty);

  if (column->filled.cell == NULL || column->contradicts)
    /* Translators: the title of a chart: a group ("IMGs"), how many positions it filled, a
     * specialty, a year. */
    return g_strdup_printf (ngettext ("%s filled %s position in %s in %d",
                                      "%s filled %s positions in %s in %d", (gulong) value),
                            who, count, name, column->cycle);

  /* Translators: the title of a chart: a group ("IMGs"), how many positions it filled, how many
   * were filled, a specialty, a year. */
  return g_strdup_printf (ngettext ("%s filled %s of the %s position filled in %s in %d",
                                    "%s filled %s of the %s positions filled in %s in %d",
                                    (gulong) column->filled.value),
                          who, count, filled, name, column->cycle);
}

static void
name_amount (const AtlasAmount *amount, GPtrArray *named)
{
  if (amount->cell != NULL)
    g_ptr_array_add (named, amount->cell);
}

/* What the parts from @first to @last filled together. */
static char *
describe_group (const AtlasComposition *self,
                const AtlasColumn *column,
                const char *who,
                AtlasPart first,
                AtlasPart last,
                GPtrArray *named)
{
  double value = 0.0;

  for (guint i = first; i <= last; i++)
    {
      value += column->parts[i].value;
      name_amount (&column->parts[i], named);
    }
  if (self->shares)
    {
      name_amount (&column->offered, named);
      return describe_share (self, column, who, value);
    }
  if (!column->contradicts)
    name_amount (&column->filled, named);
  return describe_count (self, column, who, value);
}

/* The first group of the newest column that has one. */
static char *
describe_first_group (const AtlasComposition *self, GPtrArray *named)
{
  for (guint i = self->columns->len; i > 0; i--)
    {
      const AtlasColumn *column = atlas_composition_get_column (self, i - 1);

      for (guint j = 0; j < ATLAS_N_GROUPS; j++)
        if (column->parts[j].cell != NULL)
          return describe_group (self, column, atlas_composition_name_part (self, j), j, j, named);
    }

  return NULL;
}

char *
atlas_composition_describe_finding (const AtlasComposition *self, GPtrArray *named)
{
  if (self->columns->len == 0)
    return g_strdup (_ ("No numbers for this choice"));

  const AtlasColumn *column = find_imgs (self);
  if (column != NULL)
    /* Translators: all graduates of medical schools abroad, as they begin a sentence. */
    return describe_group (self, column, _ ("IMGs"), ATLAS_PART_US_IMGS, ATLAS_PART_ALL_IMGS,
                           named);

  char *finding = describe_first_group (self, named);
  if (finding != NULL)
    return finding;

  column = atlas_composition_get_column (self, self->columns->len - 1);
  name_amount (&column->filled, named);
  g_autofree char *filled = atlas_format_number (column->filled.value, 0);
  g_autofree char *name = atlas_name_specialty_in_sentence (self->specialty);
  /* Translators: the title of a chart: how many positions, a specialty, a year. */
  return g_strdup_printf (ngettext ("%s position in %s was filled in %d",
                                    "%s positions in %s were filled in %d",
                                    (gulong) column->filled.value),
                          filled, name, column->cycle);
}

static char *
describe_years (const AtlasComposition *self)
{
  int first = atlas_composition_get_column (self, 0)->cycle;
  int last = atlas_composition_get_column (self, self->columns->len - 1)->cycle;

  if (first == last)
    return g_strdup_printf ("%d", first);

  /* Translators: the first and the last year of a chart: "2008 to 2026". */
  return g_strdup_printf (_ ("%d to %d"), first, last);
}

char *
atlas_composition_describe_whole (const AtlasComposition *self)
{
  if (self->columns->len == 0)
    return g_strdup (self->specialty != NULL ? atlas_name_specialty (self->specialty) : "");

  const char *scope_id = atlas_specialty_get_scope (self->specialty);
  AtlasTerm *scope = scope_id != NULL
                         ? atlas_dataset_find_term (self->dataset, ATLAS_TERM_SCOPE, scope_id)
                         : NULL;
  const char *scope_name = scope != NULL ? atlas_name_term (scope) : _ ("Positions");
  g_autofree char *name = atlas_name_specialty_in_sentence (self->specialty);
  g_autofree char *years = describe_years (self);

  if (self->shares && atlas_composition_has_open (self))
    /* Translators: below the title of a chart: which positions ("Categorical positions"), a
     * specialty, the years. */
    return g_strdup_printf (_ ("%s in %s by who filled them, in percent of those offered, only the "
                               "groups that were published, %s"),
                            scope_name, name, years);
  if (self->shares)
    /* Translators: below the title of a chart: which positions ("Categorical positions"), a
     * specialty, the years. */
    return g_strdup_printf (_ ("%s in %s by who filled them, in percent of those offered, %s"),
                            scope_name, name, years);
  if (atlas_composition_has_open (self))
    /* Translators: below the title of a chart: which positions ("Categorical positions"), a
     * specialty, the years. */
    return g_strdup_printf (_ ("%s in %s by who filled them, only the groups that were published, "
                               "%s"),
                            scope_name, name, years);

  /* Translators: below the title of a chart: which positions ("Categorical positions"), a
   * specialty, the years. */
  return g_strdup_printf (_ ("%s in %s by who filled them, %s"), scope_name, name, years);
}

/* "2004–2015, 2017". */
static char *
list_years (const GArray *years)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < years->len;)
    {
      int first = g_array_index (years, int, i);
      int last = first;

      for (i++; i < years->len && g_array_index (years, int, i) == last + 1; i++)
        last++;
      g_string_append_printf (text, "%s%d", text->len > 0 ? ", " : "", first);
      if (last > first)
        g_string_append_printf (text, "–%d", last);
    }

  return g_string_free_and_steal (text);
}

/* All DO graduates stand where DO seniors are not known. */
static char *
explain_change (const AtlasComposition *self)
{
  g_autoptr (GArray) years = g_array_new (FALSE, FALSE, sizeof (int));

  for (guint i = 0; i < self->columns->len; i++)
    {
      const AtlasColumn *column = atlas_composition_get_column (self, i);

      if (column->parts[ATLAS_PART_ALL_DOS].cell != NULL)
        g_array_append_val (years, column->cycle);
    }
  if (years->len == 0 || !atlas_composition_has_part (self, ATLAS_PART_DO_SENIORS))
    return NULL;

  g_autofree char *list = list_years (years);
  /* Translators: a group of a chart, the years in which a larger group stands for it, and that
   * group: "U.S. DO seniors; in the same color, 2016–2018: All U.S. DO graduates." */
  return g_strdup_printf (_ ("%s; in the same color, %s: %s."),
                          atlas_composition_name_part (self, ATLAS_PART_DO_SENIORS), list,
                          atlas_composition_name_part (self, ATLAS_PART_ALL_DOS));
}

static void
explain_left_out (const AtlasComposition *self, GStrvBuilder *sentences)
{
  g_autofree char *without_filled = list_years (self->without_filled);
  g_autofree char *without_offered = list_years (self->without_offered);
  guint n = self->without_filled->len;

  if (n > 0)
    g_strv_builder_take (
        sentences,
        /* Translators: a number of years, and which. */
        g_strdup_printf (ngettext ("%u year is left out: how many positions were filled was not "
                                   "found (%s).",
                                   "%u years are left out: how many positions were filled was not "
                                   "found (%s).",
                                   n),
                         n, without_filled));

  n = self->without_offered->len;
  if (n > 0)
    g_strv_builder_take (
        sentences,
        /* Translators: a number of years, and which. */
        g_strdup_printf (ngettext ("%u year is left out: how many positions were offered was not "
                                   "found (%s).",
                                   "%u years are left out: how many positions were offered was not "
                                   "found (%s).",
                                   n),
                         n, without_offered));
}

static void
explain_open (const AtlasComposition *self, GStrvBuilder *sentences)
{
  guint n = 0;

  for (guint i = 0; i < self->columns->len; i++)
    n += !atlas_composition_get_column (self, i)->whole;
  if (n > 0)
    g_strv_builder_take (
        sentences,
        /* Translators: %u is a number of columns of a chart. */
        g_strdup_printf (ngettext ("%u column shows only the groups published: how many positions "
                                   "were filled was not found.",
                                   "%u columns show only the groups published: how many positions "
                                   "were filled was not found.",
                                   n),
                         n));
}

static guint
count_within (const GArray *years, int first, int last)
{
  guint n = 0;

  for (guint i = 0; i < years->len; i++)
    n += g_array_index (years, int, i) > first && g_array_index (years, int, i) < last;
  return n;
}

/* Years between the columns that are not there, though nothing was left out. */
static void
explain_gaps (const AtlasComposition *self, GStrvBuilder *sentences)
{
  if (self->columns->len == 0)
    return;

  int first = atlas_composition_get_column (self, 0)->cycle;
  int last = atlas_composition_get_column (self, self->columns->len - 1)->cycle;
  guint n_left_out = count_within (self->without_filled, first, last) +
                     count_within (self->without_offered, first, last);

  if (self->columns->len + n_left_out < (guint) (last - first + 1))
    g_strv_builder_add (sentences, n_left_out > 0 ? _ ("Other gaps: no numbers found.")
                                                  : _ ("A gap: no numbers found."));
}

static void
explain_contradictions (const AtlasComposition *self, GStrvBuilder *sentences)
{
  g_autoptr (GString) years = g_string_new (NULL);

  for (guint i = 0; i < self->columns->len; i++)
    {
      const AtlasColumn *column = atlas_composition_get_column (self, i);

      if (column->contradicts)
        g_string_append_printf (years, "%s%d", years->len > 0 ? ", " : "", column->cycle);
    }
  if (years->len > 0)
    g_strv_builder_take (
        sentences,
        /* Translators: %s is a year, or several with commas between them. */
        g_strdup_printf (_ ("As published, the parts add up to more than the whole: %s."),
                         years->str));
}

/* Whether a column has no others because what is left is computed with a doubtful number. */
static gboolean
any_doubtful_rest (const AtlasComposition *self)
{
  for (guint i = 0; i < self->columns->len; i++)
    {
      const AtlasColumn *column = atlas_composition_get_column (self, i);

      if (column->parts[ATLAS_PART_NOT_BROKEN_DOWN].computed && atlas_column_is_doubtful (column))
        return TRUE;
    }

  return FALSE;
}

static void
explain_rest (const AtlasComposition *self, GStrvBuilder *sentences)
{
  if (atlas_composition_has_part (self, ATLAS_PART_OTHERS))
    g_strv_builder_add (sentences,
                        _ ("Others: what these groups leave of the positions filled, prior "
                           "graduates of U.S. schools among them."));
  if (any_doubtful_rest (self))
    g_strv_builder_add (sentences,
                        _ ("Not broken down: filled by groups whose numbers were not published or "
                           "not found, or computed with a doubtful number."));
  else if (atlas_composition_has_part (self, ATLAS_PART_NOT_BROKEN_DOWN))
    g_strv_builder_add (sentences,
                        _ ("Not broken down: filled by groups whose numbers were not published or "
                           "not found."));
}

char *
atlas_composition_explain (const AtlasComposition *self, GPtrArray *cells)
{
  g_autoptr (GStrvBuilder) sentences = g_strv_builder_new ();
  char *change = explain_change (self);
  char *confidence = atlas_cells_describe_confidence (cells);

  if (change != NULL)
    g_strv_builder_take (sentences, change);
  explain_rest (self, sentences);
  if (atlas_composition_has_hollow (self))
    g_strv_builder_add (sentences,
                        _ ("Outlined: computed from counts, or to be read with caution."));
  if (confidence != NULL)
    g_strv_builder_take (sentences, confidence);
  explain_open (self, sentences);
  explain_left_out (self, sentences);
  explain_gaps (self, sentences);
  explain_contradictions (self, sentences);

  g_auto (GStrv) strv = g_strv_builder_end (sentences);
  return strv[0] != NULL ? g_strjoinv (" ", strv) : NULL;
}
