/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cli-chart.h"
#include "atlas-cli-query.h"

#include <glib/gi18n.h>

/* One specialty, in any scope or in one. */
typedef struct
{
  const char *specialty;
  const char *scope; /* (nullable) */
} Choice;

/* One measure, of anybody or, as charts have it, of one applicant type. */
typedef struct
{
  const char *measure;
  const char *type; /* (nullable) */
} Measured;

/* What a cell must be about; empty lists let everything pass. */
typedef struct
{
  GArray *ranges;  /* (element-type int): first and last cycle in turn, 0 for an open end */
  GArray *choices; /* (element-type Choice) */
  GStrv editions;
  GStrv types;
  GStrv scopes;
  GArray *measures; /* (element-type Measured) */
} Filter;

static void
filter_clear (Filter *self)
{
  g_clear_pointer (&self->ranges, g_array_unref);
  g_clear_pointer (&self->choices, g_array_unref);
  g_clear_pointer (&self->measures, g_array_unref);
  g_strfreev (self->editions);
  g_strfreev (self->types);
  g_strfreev (self->scopes);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Filter, filter_clear)

static gboolean
is_in (const char *id, GStrv ids)
{
  return ids[0] == NULL || (id != NULL && g_strv_contains ((const char *const *) ids, id));
}

static gboolean
is_in_ranges (const AtlasCellKey *key, GArray *ranges)
{
  for (guint i = 0; i + 1 < ranges->len; i += 2)
    {
      int first = g_array_index (ranges, int, i);
      int last = g_array_index (ranges, int, i + 1);

      if (key->time == ATLAS_TIME_CYCLE && key->year >= first && (last == 0 || key->year <= last))
        return TRUE;
    }

  return ranges->len == 0;
}

static gboolean
is_in_editions (const AtlasCellKey *key, GStrv editions)
{
  char id[16];

  if (editions[0] == NULL)
    return TRUE;
  if (key->time != ATLAS_TIME_EDITION)
    return FALSE;

  g_snprintf (id, sizeof id, "%d", key->year);
  return is_in (id, editions);
}

static gboolean
is_chosen (const AtlasCellKey *key, GArray *choices)
{
  for (guint i = 0; i < choices->len; i++)
    {
      const Choice *choice = &g_array_index (choices, Choice, i);

      if (g_strcmp0 (key->specialty, choice->specialty) == 0 &&
          (choice->scope == NULL || g_strcmp0 (key->scope, choice->scope) == 0))
        return TRUE;
    }

  return choices->len == 0;
}

static gboolean
is_measured (const AtlasCellKey *key, const char *type, GArray *measures)
{
  for (guint i = 0; i < measures->len; i++)
    {
      const Measured *measured = &g_array_index (measures, Measured, i);

      if (g_str_equal (atlas_measure_get_id (key->measure), measured->measure) &&
          (measured->type == NULL || g_strcmp0 (type, measured->type) == 0))
        return TRUE;
    }

  return measures->len == 0;
}

static gboolean
accepts (const Filter *self, const AtlasCellKey *key)
{
  const char *type = key->type != NULL ? atlas_applicant_type_get_id (key->type) : NULL;

  return is_in_ranges (key, self->ranges) && is_in_editions (key, self->editions) &&
         is_in (type, self->types) && is_chosen (key, self->choices) &&
         is_in (key->scope, self->scopes) && is_measured (key, type, self->measures);
}

static gboolean
resolve_ranges (AtlasDataset *dataset, char **cycles, GArray *ranges)
{
  g_auto (GStrv) texts = NULL;

  if (!atlas_cli_split ((const char *const *) cycles, &texts))
    return FALSE;

  for (guint i = 0; texts[i] != NULL; i++)
    {
      int range[2] = { 0, 0 };

      if (!atlas_cli_resolve_cycles (dataset, texts[i], &range[0], &range[1]))
        return FALSE;
      g_array_append_vals (ranges, range, 2);
    }

  return TRUE;
}

static gboolean
resolve_specialties (AtlasDataset *dataset, char **values, GArray *choices)
{
  g_auto (GStrv) names = NULL;

  if (!atlas_cli_split ((const char *const *) values, &names))
    return FALSE;

  for (guint i = 0; names[i] != NULL; i++)
    {
      Choice choice;

      if (!atlas_cli_resolve_specialty (dataset, names[i], &choice.specialty, &choice.scope))
        return FALSE;
      g_array_append_val (choices, choice);
    }

  return TRUE;
}

/* What the data calls a measure comes first, then what charts call one. */
static gboolean
resolve_measures (AtlasDataset *dataset, char **values, GArray *measures)
{
  g_auto (GStrv) names = NULL;

  if (!atlas_cli_split ((const char *const *) values, &names))
    return FALSE;

  for (guint i = 0; names[i] != NULL; i++)
    {
      Measured measured = { atlas_dataset_resolve (dataset, ATLAS_ENTRY_MEASURE, names[i]), NULL };
      const AtlasSpecialtyMeasure *drawn = NULL;

      if (measured.measure == NULL)
        drawn = atlas_cli_chart_find_specialty_measure (dataset, names[i]);
      if (drawn != NULL)
        measured = (Measured) { drawn->measure, drawn->type };
      if (measured.measure == NULL)
        {
          atlas_cli_complain_unknown_id (_ ("unknown measure"), names[i], dataset,
                                         ATLAS_ENTRY_MEASURE);
          return FALSE;
        }
      g_array_append_val (measures, measured);
    }

  return TRUE;
}

static gboolean
resolve (
    AtlasDataset *dataset, AtlasEntryKind kind, const char *problem, char **values, GStrv *out_ids)
{
  g_auto (GStrv) names = NULL;

  return atlas_cli_split ((const char *const *) values, &names) &&
         atlas_cli_resolve (dataset, kind, problem, (const char *const *) names, out_ids);
}

static gboolean
resolve_filter (AtlasDataset *dataset, const AtlasQueryOptions *options, Filter *filter)
{
  filter->ranges = g_array_new (FALSE, FALSE, sizeof (int));
  filter->choices = g_array_new (FALSE, FALSE, sizeof (Choice));
  filter->measures = g_array_new (FALSE, FALSE, sizeof (Measured));

  return resolve (dataset, ATLAS_ENTRY_TYPE, _ ("unknown applicant type"), options->types,
                  &filter->types) &&
         resolve_specialties (dataset, options->specialties, filter->choices) &&
         resolve (dataset, ATLAS_CLI_ENTRY_SCOPE, _ ("unknown scope"), options->scopes,
                  &filter->scopes) &&
         resolve_measures (dataset, options->measures, filter->measures) &&
         resolve_ranges (dataset, options->cycles, filter->ranges) &&
         resolve (dataset, ATLAS_CLI_ENTRY_EDITION, _ ("unknown edition"), options->editions,
                  &filter->editions);
}

GPtrArray *
atlas_cli_query_list_cells (AtlasDataset *dataset, const AtlasQueryOptions *options)
{
  g_auto (Filter) filter = { 0 };

  if (!resolve_filter (dataset, options, &filter))
    return NULL;

  GPtrArray *cells = g_ptr_array_new ();
  for (guint i = 0; i < atlas_dataset_get_n_cells (dataset); i++)
    {
      AtlasCell *cell = atlas_dataset_get_cell (dataset, i);

      if (accepts (&filter, atlas_cell_get_key (cell)))
        g_ptr_array_add (cells, cell);
    }

  return cells;
}
