/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cli.h"

#include "atlas-nearest.h"

#include <glib/gi18n.h>
#include <string.h>

static void
complain_nearest (const char *problem, const char *name, const char *nearest)
{
  if (*nearest == '\0')
    atlas_cli_complain ("%s: “%s”", problem, name);
  else
    /* Translators: a problem ("unknown chart"), what was given, and what is nearest to it. */
    atlas_cli_complain (_ ("%s: “%s”; the nearest are: %s"), problem, name, nearest);
}

void
atlas_cli_complain_unknown (const char *problem, const char *name, const char *const *known)
{
  g_auto (GStrv) nearest = atlas_nearest_names (name, known);
  g_autofree char *names = g_strjoinv (", ", nearest);

  complain_nearest (problem, name, names);
}

gboolean
atlas_cli_split (const char *const *values, GStrv *out_names)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; values != NULL && values[i] != NULL; i++)
    {
      /* An empty text has no parts, yet is an empty name. */
      g_auto (GStrv) parts = g_strsplit (*values[i] != '\0' ? values[i] : ",", ",", -1);

      for (guint j = 0; parts[j] != NULL; j++)
        {
          if (*g_strstrip (parts[j]) == '\0')
            {
              atlas_cli_complain (_ ("expected names between commas, found “%s”"), values[i]);
              return FALSE;
            }
          g_strv_builder_add (builder, parts[j]);
        }
    }

  *out_names = g_strv_builder_end (builder);
  return TRUE;
}

void
atlas_cli_complain_unknown_id (const char *problem,
                               const char *name,
                               AtlasDataset *dataset,
                               AtlasEntryKind kind)
{
  g_auto (GStrv) nearest = atlas_dataset_find_nearest (dataset, kind, name);
  g_autofree char *ids = g_strjoinv (", ", nearest);

  complain_nearest (problem, name, ids);
}

gboolean
atlas_cli_resolve (AtlasDataset *dataset,
                   AtlasEntryKind kind,
                   const char *problem,
                   const char *const *names,
                   GStrv *out_ids)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      const char *id = atlas_dataset_resolve (dataset, kind, names[i]);

      if (id == NULL)
        {
          atlas_cli_complain_unknown_id (problem, names[i], dataset, kind);
          return FALSE;
        }
      g_strv_builder_add (builder, id);
    }

  *out_ids = g_strv_builder_end (builder);
  return TRUE;
}

gboolean
atlas_cli_resolve_types (AtlasDataset *dataset, const char *const *names, GStrv *out_ids)
{
  return atlas_cli_resolve (dataset, ATLAS_ENTRY_TYPE, _ ("unknown applicant type"), names,
                            out_ids);
}

gboolean
atlas_cli_resolve_specialty (AtlasDataset *dataset,
                             const char *name,
                             const char **out_id,
                             const char **out_scope)
{
  const char *bracket = strrchr (name, '(');

  *out_id = atlas_dataset_resolve (dataset, ATLAS_ENTRY_SPECIALTY, name);
  *out_scope = NULL;
  if (*out_id != NULL)
    return TRUE;

  if (bracket != NULL && g_str_has_suffix (bracket, ")"))
    {
      g_autofree char *specialty = g_strstrip (g_strndup (name, (gsize) (bracket - name)));
      g_autofree char *scope = g_strndup (bracket + 1, strlen (bracket) - 2);

      *out_id = atlas_dataset_resolve (dataset, ATLAS_ENTRY_SPECIALTY, specialty);
      *out_scope = atlas_dataset_resolve (dataset, ATLAS_CLI_ENTRY_SCOPE, g_strstrip (scope));
      if (*out_id != NULL && *out_scope != NULL)
        return TRUE;
    }

  atlas_cli_complain_unknown_id (_ ("unknown specialty"), name, dataset, ATLAS_ENTRY_SPECIALTY);
  return FALSE;
}

/* (element-type int): of everything that was loaded: the list of cycles of the data leaves out what
 * only the tables of specialties have. */
static GArray *
list_cycles (AtlasDataset *dataset)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GArray *cycles = g_array_new (FALSE, FALSE, sizeof (int));

  for (guint i = 0; i < atlas_dataset_get_n_cells (dataset); i++)
    {
      const AtlasCellKey *key = atlas_cell_get_key (atlas_dataset_get_cell (dataset, i));

      if (key->time == ATLAS_TIME_CYCLE && g_hash_table_add (seen, GINT_TO_POINTER (key->year)))
        g_array_append_val (cycles, key->year);
    }

  return cycles;
}

static gboolean
has_cycle (AtlasDataset *dataset, int year)
{
  g_autoptr (GArray) cycles = list_cycles (dataset);

  for (guint i = 0; i < cycles->len; i++)
    if (g_array_index (cycles, int, i) == year)
      return TRUE;

  return FALSE;
}

static int
compare_closeness (gconstpointer a, gconstpointer b, gpointer wanted)
{
  int left = ABS (*(const int *) a - GPOINTER_TO_INT (wanted));
  int right = ABS (*(const int *) b - GPOINTER_TO_INT (wanted));

  return left != right ? left - right : *(const int *) a - *(const int *) b;
}

static void
complain_cycle (AtlasDataset *dataset, const char *text, int year)
{
  g_autoptr (GArray) years = list_cycles (dataset);
  g_autoptr (GString) nearest = g_string_new (NULL);

  g_array_sort_with_data (years, compare_closeness, GINT_TO_POINTER (year));

  for (guint i = 0; i < MIN (ATLAS_N_NEAREST, years->len); i++)
    g_string_append_printf (nearest, "%s%d", i > 0 ? ", " : "", g_array_index (years, int, i));
  complain_nearest (_ ("unknown cycle"), text, nearest->str);
}

/* An empty text leaves that end of the range open. */
static gboolean
parse_cycle (AtlasDataset *dataset, const char *text, int *out_year)
{
  guint64 year = 0;

  *out_year = 0;
  if (*text == '\0')
    return TRUE;
  if (g_ascii_string_to_unsigned (text, 10, 1, 9999, &year, NULL) &&
      has_cycle (dataset, (int) year))
    {
      *out_year = (int) year;
      return TRUE;
    }

  complain_cycle (dataset, text, year != 0 ? (int) year : G_MAXINT / 2);
  return FALSE;
}

gboolean
atlas_cli_resolve_cycles (AtlasDataset *dataset, const char *range, int *out_first, int *out_last)
{
  const char *colon = strchr (range, ':');

  if (colon == NULL)
    {
      if (*range == '\0')
        {
          atlas_cli_complain (_ ("expected cycles like 2024, 2015:2026 or 2015:"));
          return FALSE;
        }
      if (!parse_cycle (dataset, range, out_first))
        return FALSE;
      *out_last = *out_first;
      return TRUE;
    }

  g_autofree char *first = g_strndup (range, (gsize) (colon - range));
  if (!parse_cycle (dataset, first, out_first) || !parse_cycle (dataset, colon + 1, out_last))
    return FALSE;
  if (*out_first != 0 && *out_last != 0 && *out_first > *out_last)
    {
      atlas_cli_complain (_ ("the range “%s” ends before it starts"), range);
      return FALSE;
    }

  return TRUE;
}
