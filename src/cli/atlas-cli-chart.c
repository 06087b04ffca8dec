/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cli-chart.h"
#include "atlas-scores.h"

#include <glib/gi18n.h>

static const char *const option_names[] = {
  [ATLAS_CHART_OPTION_CYCLES] = "cycles",
  [ATLAS_CHART_OPTION_TYPES] = "types",
  [ATLAS_CHART_OPTION_SPECIALTIES] = "specialties",
  [ATLAS_CHART_OPTION_MEASURE] = "measure",
  [ATLAS_CHART_OPTION_BANDS] = "bands",
  [ATLAS_CHART_OPTION_SHARES] = "shares",
  [ATLAS_CHART_OPTION_EDITION] = "edition",
  [ATLAS_CHART_OPTION_BY_EDITION] = "by-edition",
  [ATLAS_CHART_OPTION_MINE] = "mine",
};

#define CYCLES (1u << ATLAS_CHART_OPTION_CYCLES)
#define TYPES (1u << ATLAS_CHART_OPTION_TYPES)
#define SPECIALTIES (1u << ATLAS_CHART_OPTION_SPECIALTIES)
#define MEASURE (1u << ATLAS_CHART_OPTION_MEASURE)
#define BANDS (1u << ATLAS_CHART_OPTION_BANDS)
#define SHARES (1u << ATLAS_CHART_OPTION_SHARES)
#define EDITION (1u << ATLAS_CHART_OPTION_EDITION)
#define BY_EDITION (1u << ATLAS_CHART_OPTION_BY_EDITION)
#define MINE (1u << ATLAS_CHART_OPTION_MINE)

static const struct
{
  const char *chart;
  guint options;
} read_options[] = {
  { "match-rate", CYCLES | TYPES | BANDS },
  { "matched", CYCLES | TYPES },
  { "active", CYCLES | TYPES },
  { "specialties-ranked", CYCLES | SPECIALTIES | MEASURE },
  { "specialty-composition", CYCLES | SPECIALTIES | SHARES },
  { "scores", TYPES | SPECIALTIES | MEASURE | EDITION | BY_EDITION | MINE },
  { "heat-map", CYCLES | SPECIALTIES | MEASURE },
  { "compare", CYCLES | SPECIALTIES | MEASURE | BANDS },
};

const char *
atlas_chart_option_get_name (AtlasChartOption option)
{
  return option_names[option];
}

gboolean
atlas_cli_chart_reads (const AtlasFigure *figure, AtlasChartOption option)
{
  for (gsize i = 0; i < G_N_ELEMENTS (read_options); i++)
    if (g_str_equal (read_options[i].chart, figure->id))
      return (read_options[i].options & (1u << option)) != 0;

  return FALSE;
}

/* Of the charts with measures of the data, there is only the one of the scores. */
static gboolean
has_measures_of_data (const AtlasFigure *figure)
{
  return figure->measures == NULL && atlas_cli_chart_reads (figure, ATLAS_CHART_OPTION_MEASURE);
}

GStrv
atlas_cli_chart_list_measures (const AtlasFigure *figure, AtlasDataset *dataset)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (has_measures_of_data (figure))
    return atlas_scores_list_measures (dataset, 0, NULL);

  for (const AtlasFigureMeasure *measure = figure->measures; measure != NULL && measure->id != NULL;
       measure++)
    g_strv_builder_add (builder, measure->id);
  return g_strv_builder_end (builder);
}

const char *
atlas_cli_chart_name_measure (const AtlasFigure *figure, AtlasDataset *dataset, const char *measure)
{
  if (has_measures_of_data (figure))
    return atlas_scores_name_measure (dataset, measure);

  for (const AtlasFigureMeasure *own = figure->measures; own != NULL && own->id != NULL; own++)
    if (g_str_equal (own->id, measure))
      return _ (own->title);

  return NULL;
}

static const char *
find_measure_of_data (AtlasDataset *dataset, const char *name)
{
  static const AtlasEntryKind kinds[] = { ATLAS_ENTRY_QUANTITY, ATLAS_ENTRY_MEASURE };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      const char *id = atlas_dataset_resolve (dataset, kinds[i], name);

      if (id != NULL && atlas_scores_name_measure (dataset, id) != NULL)
        return id;
    }

  return NULL;
}

static gboolean
is_same_text (const char *a, const char *b)
{
  g_autofree char *left = g_utf8_casefold (a, -1);
  g_autofree char *right = g_utf8_casefold (b, -1);

  return g_str_equal (left, right);
}

const char *
atlas_cli_chart_find_measure (const AtlasFigure *figure, AtlasDataset *dataset, const char *name)
{
  if (has_measures_of_data (figure))
    return find_measure_of_data (dataset, name);

  for (const AtlasFigureMeasure *own = figure->measures; own != NULL && own->id != NULL; own++)
    if (is_same_text (name, own->id) || is_same_text (name, own->title) ||
        is_same_text (name, _ (own->title)))
      return own->id;

  return NULL;
}

const AtlasSpecialtyMeasure *
atlas_cli_chart_find_specialty_measure (AtlasDataset *dataset, const char *name)
{
  for (guint i = 0; i < atlas_figure_get_n (); i++)
    {
      const char *id = atlas_cli_chart_find_measure (atlas_figure_get (i), dataset, name);
      const AtlasSpecialtyMeasure *measure = id != NULL ? atlas_specialty_measure_find (id) : NULL;

      if (measure != NULL)
        return measure;
    }

  return NULL;
}
