/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What can be asked of a chart on the command line. */

#pragma once

#include "atlas-figure.h"
#include "atlas-specialty-measure.h"

G_BEGIN_DECLS

/* The options that say what a chart is about; some charts read only some of them. */
typedef enum
{
  ATLAS_CHART_OPTION_CYCLES,
  ATLAS_CHART_OPTION_TYPES,
  ATLAS_CHART_OPTION_SPECIALTIES,
  ATLAS_CHART_OPTION_MEASURE,
  ATLAS_CHART_OPTION_BANDS,
  ATLAS_CHART_OPTION_SHARES,
  ATLAS_CHART_OPTION_EDITION,
  ATLAS_CHART_OPTION_BY_EDITION,
  ATLAS_CHART_OPTION_MINE,
  ATLAS_N_CHART_OPTIONS,
} AtlasChartOption;

/* As it is written after two dashes: "by-edition". */
const char *atlas_chart_option_get_name (AtlasChartOption option);

gboolean atlas_cli_chart_reads (const AtlasFigure *figure, AtlasChartOption option);

/* The ids of the measures that a chart offers; none where it is always the same. */
GStrv atlas_cli_chart_list_measures (const AtlasFigure *figure,
                                     AtlasDataset *dataset) G_GNUC_WARN_UNUSED_RESULT;

/* In the display language; @measure is one of the list. */
const char *atlas_cli_chart_name_measure (const AtlasFigure *figure,
                                          AtlasDataset *dataset,
                                          const char *measure);

/* (nullable): the id of the measure that has this id, name or alias, in any case. */
const char *
atlas_cli_chart_find_measure (const AtlasFigure *figure, AtlasDataset *dataset, const char *name);

/* (nullable): the measure of a specialty that charts offer by this id or title, in any case. */
const AtlasSpecialtyMeasure *
atlas_cli_chart_find_specialty_measure (AtlasDataset *dataset, const char *name);

G_END_DECLS
