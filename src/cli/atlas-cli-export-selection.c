/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What an export is about: names and numbers of the command line become a selection. */

#include "config.h"

#include "atlas-cli-export.h"
#include "atlas-cli.h"
#include "atlas-compare.h"
#include "atlas-scores.h"
#include "atlas-specialty-measure.h"

#include <glib/gi18n.h>
#include <string.h>

/* The scope of everything that Charting Outcomes says. */
#define SCORES_SCOPE "as-ranked"

/* The charts that take less than the others. */
#define RANKED "specialties-ranked"
#define COMPOSITION "specialty-composition"
#define SCORES "scores"
#define COMPARE "compare"

static gboolean
is_chart (const AtlasFigure *figure, const char *id)
{
  return figure != NULL && g_str_equal (figure->id, id);
}

static gboolean
select_types (AtlasSelection *selection, const AtlasExportOptions *options, AtlasDataset *dataset)
{
  g_auto (GStrv) names = NULL;
  g_auto (GStrv) types = NULL;

  if (!atlas_cli_split ((const char *const *) options->types, &names) ||
      !atlas_cli_resolve_types (dataset, (const char *const *) names, &types))
    return FALSE;

  if (types[0] != NULL)
    atlas_selection_set_types (selection, (const char *const *) types);
  return TRUE;
}

/* A chart has numbers of a specialty in one scope: those of other positions are not what was asked
 * for. */
static gboolean
check_scope (AtlasDataset *dataset,
             const AtlasFigure *figure,
             const char *name,
             const char *id,
             const char *scope)
{
  AtlasSpecialty *specialty = atlas_dataset_find_specialty (dataset, id);
  const char *own = atlas_specialty_get_scope (specialty);

  if (scope == NULL || g_strcmp0 (scope, own) == 0 ||
      (is_chart (figure, SCORES) && g_str_equal (scope, SCORES_SCOPE)))
    return TRUE;

  /* Translators: what was given ("Neurology (PGY-2)"), the id of the specialty and of the only
   * scope ("pgy1") that it is shown in. */
  atlas_cli_complain (_ ("charts do not show “%s”: of %s they show only the scope %s"), name, id,
                      own != NULL ? own : "-");
  return FALSE;
}

/* (nullable): without those named twice. */
static GStrv
resolve_specialties (const AtlasExportOptions *options,
                     AtlasDataset *dataset,
                     const AtlasFigure *figure)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_auto (GStrv) names = NULL;

  if (!atlas_cli_split ((const char *const *) options->specialties, &names))
    return NULL;

  for (guint i = 0; names[i] != NULL; i++)
    {
      const char *id;
      const char *scope;

      if (!atlas_cli_resolve_specialty (dataset, names[i], &id, &scope) ||
          !check_scope (dataset, figure, names[i], id, scope))
        return NULL;
      if (!g_ptr_array_find_with_equal_func (ids, id, g_str_equal, NULL))
        g_ptr_array_add (ids, (gpointer) id);
    }

  g_ptr_array_add (ids, NULL);
  return g_strdupv ((GStrv) ids->pdata);
}

/* How many specialties a chart has room for. */
static guint
get_max_specialties (const AtlasExportOptions *options, const AtlasFigure *figure)
{
  if (is_chart (figure, COMPARE))
    return ATLAS_COMPARE_MAX;
  if (is_chart (figure, COMPOSITION) || (is_chart (figure, SCORES) && options->by_edition))
    return 1;

  return G_MAXUINT;
}

static gboolean
select_specialties (AtlasSelection *selection,
                    const AtlasExportOptions *options,
                    AtlasDataset *dataset,
                    const AtlasFigure *figure)
{
  g_auto (GStrv) ids = resolve_specialties (options, dataset, figure);
  guint most = get_max_specialties (options, figure);

  if (ids == NULL)
    return FALSE;
  if (g_strv_length (ids) > most)
    {
      /* Translators: the id of a chart, how many specialties it shows at most, how many were given.
       */
      atlas_cli_complain (ngettext ("%s shows %u specialty at a time, found %u",
                                    "%s shows at most %u specialties, found %u", most),
                          figure->id, most, g_strv_length (ids));
      return FALSE;
    }

  atlas_selection_set_specialties (selection, (const char *const *) ids);
  return TRUE;
}

/* (nullable): the id of a measure of one chart, or of the first of all that has it. */
static const char *
find_measure (AtlasDataset *dataset, const AtlasFigure *figure, const char *name)
{
  const char *id = NULL;

  if (figure != NULL)
    return atlas_cli_chart_find_measure (figure, dataset, name);

  for (guint i = 0; id == NULL && i < atlas_figure_get_n (); i++)
    id = atlas_cli_chart_find_measure (atlas_figure_get (i), dataset, name);
  return id;
}

static void
add_measures (GPtrArray *known, AtlasDataset *dataset, const AtlasFigure *figure)
{
  g_auto (GStrv) ids = atlas_cli_chart_list_measures (figure, dataset);

  for (guint i = 0; ids[i] != NULL; i++)
    if (!g_ptr_array_find_with_equal_func (known, ids[i], g_str_equal, NULL))
      g_ptr_array_add (known, g_strdup (ids[i]));
}

static void
complain_unknown_measure (AtlasDataset *dataset, const AtlasFigure *figure, const char *name)
{
  g_autoptr (GPtrArray) known = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < atlas_figure_get_n (); i++)
    if (figure == NULL || figure == atlas_figure_get (i))
      add_measures (known, dataset, atlas_figure_get (i));
  g_ptr_array_add (known, NULL);
  atlas_cli_complain_unknown (_ ("unknown measure"), name, (const char *const *) known->pdata);
}

static gboolean
select_measure (AtlasSelection *selection,
                const AtlasExportOptions *options,
                AtlasDataset *dataset,
                const AtlasFigure *figure)
{
  if (options->measure == NULL)
    return TRUE;

  const char *id = find_measure (dataset, figure, options->measure);
  if (id == NULL)
    {
      complain_unknown_measure (dataset, figure, options->measure);
      return FALSE;
    }

  atlas_selection_set_measure (selection, id);
  return TRUE;
}

/* A ranking is of one cycle, or of the change from one cycle to another. */
static gboolean
check_ranked_cycles (AtlasSelection *selection, const char *cycles)
{
  const char *measure = atlas_selection_get_measure (selection);
  gboolean is_change = measure != NULL && g_str_has_suffix (measure, "-change");
  gboolean is_range = strchr (cycles, ':') != NULL;

  if (is_change && !is_range)
    atlas_cli_complain (_ ("a change goes from one cycle to another: expected cycles like "
                           "2015:2026, found “%s”"),
                        cycles);
  else if (is_range && !is_change)
    atlas_cli_complain (_ ("%s shows one cycle: expected one like 2024, found “%s”"), RANKED,
                        cycles);
  else
    return TRUE;

  return FALSE;
}

static gboolean
select_cycles (AtlasSelection *selection,
               const AtlasExportOptions *options,
               AtlasDataset *dataset,
               const AtlasFigure *figure)
{
  int first = 0;
  int last = 0;

  if (options->cycles == NULL)
    return TRUE;
  if (!atlas_cli_resolve_cycles (dataset, options->cycles, &first, &last) ||
      (is_chart (figure, RANKED) && !check_ranked_cycles (selection, options->cycles)))
    return FALSE;

  atlas_selection_set_first_cycle (selection, first);
  atlas_selection_set_last_cycle (selection, last);
  return TRUE;
}

static gboolean
select_edition (AtlasSelection *selection, const AtlasExportOptions *options, AtlasDataset *dataset)
{
  const char *names[] = { options->edition, NULL };
  g_auto (GStrv) ids = NULL;

  atlas_selection_set_by_edition (selection, options->by_edition);
  if (options->edition == NULL)
    return TRUE;
  if (!atlas_cli_resolve (dataset, ATLAS_CLI_ENTRY_EDITION, _ ("unknown edition"), names, &ids))
    return FALSE;

  atlas_selection_set_edition (selection, (int) g_ascii_strtoll (ids[0], NULL, 10));
  return TRUE;
}

static gboolean
select_mine (AtlasSelection *selection, const AtlasExportOptions *options, AtlasDataset *dataset)
{
  double mine;

  if (!atlas_export_options_get_mine (options, &mine))
    return FALSE;
  if (options->mine == NULL)
    return TRUE;

  const char *measure = atlas_scores_get_measure (dataset, selection);
  if (!atlas_scores_takes_me (dataset, measure))
    {
      /* Translators: the name of a measure that is about a group: "Match rate". */
      atlas_cli_complain (_ ("--mine: nobody has a “%s” of their own"),
                          atlas_scores_name_measure (dataset, measure));
      return FALSE;
    }

  atlas_selection_set_me (selection, mine);
  return TRUE;
}

/* There are ranges around shares, none around counts. */
static gboolean
select_bands (AtlasSelection *selection,
              const AtlasExportOptions *options,
              AtlasDataset *dataset,
              const AtlasFigure *figure)
{
  if (options->bands && is_chart (figure, COMPARE))
    {
      const AtlasSpecialtyMeasure *measure = atlas_specialty_measure_find (
          atlas_figure_get_measure (figure, selection)->id);

      if (!g_str_equal (atlas_specialty_measure_get_unit (measure, dataset), "percent"))
        {
          /* Translators: the name of a measure: "Positions offered". */
          atlas_cli_complain (_ ("--bands: “%s” is counted, not a share"),
                              atlas_specialty_measure_get_title (measure));
          return FALSE;
        }
    }

  atlas_selection_set_bands (selection, options->bands);
  return TRUE;
}

AtlasSelection *
atlas_export_options_select (const AtlasExportOptions *self,
                             AtlasDataset *dataset,
                             const AtlasFigure *figure)
{
  g_autoptr (AtlasSelection) selection = atlas_selection_new ();

  if (!select_types (selection, self, dataset) ||
      !select_specialties (selection, self, dataset, figure) ||
      !select_measure (selection, self, dataset, figure) ||
      !select_cycles (selection, self, dataset, figure) ||
      !select_edition (selection, self, dataset) || !select_mine (selection, self, dataset) ||
      !select_bands (selection, self, dataset, figure))
    return NULL;

  atlas_selection_set_shares (selection, self->shares);
  return g_steal_pointer (&selection);
}
