/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-figure-private.h"

#include "atlas-format.h"

#include <glib/gi18n.h>
#include <string.h>

/* How many publishers the longest source line names. */
#define MAX_PUBLISHERS 5

/**
 * Publisher:
 * @name: that of its source that was met first
 * @confidence: the best that any of its numbers has
 * @is_named: whether the title names a number of it
 *
 * One organization.
 */
typedef struct
{
  const char *id;
  char *name;
  AtlasConfidence confidence;
  guint n_marks;
  gboolean is_named;
} Publisher;

static void
publisher_clear (gpointer data)
{
  g_free (((Publisher *) data)->name);
}

/* The title stands in for a publisher that is not known, without its subtitle. */
static char *
name_publisher (AtlasSource *source)
{
  const char *name = atlas_source_get_publisher (source);
  const char *title = atlas_source_get_title (source);
  const char *colon = strchr (title, ':');

  if (name != NULL)
    return g_strdup (name);

  return colon != NULL && colon > title ? g_strndup (title, (gsize) (colon - title))
                                        : g_strdup (title);
}

static Publisher *
get_publisher (GArray *publishers, const AtlasObservation *observation)
{
  const char *id = atlas_source_get_publisher_id (observation->source);

  for (guint i = 0; i < publishers->len; i++)
    if (g_str_equal (g_array_index (publishers, Publisher, i).id, id))
      return &g_array_index (publishers, Publisher, i);

  Publisher publisher = {
    .id = id,
    .name = name_publisher (observation->source),
    .confidence = observation->confidence,
  };
  g_array_append_val (publishers, publisher);
  return &g_array_index (publishers, Publisher, publishers->len - 1);
}

static void
count_cell (GArray *publishers, AtlasCell *cell)
{
  const AtlasObservation *preferred = cell != NULL ? atlas_cell_get_preferred (cell) : NULL;

  if (preferred == NULL)
    return;

  Publisher *publisher = get_publisher (publishers, preferred);
  publisher->n_marks++;
  publisher->confidence = MIN (publisher->confidence, preferred->confidence);
}

static void
name_cell (GArray *publishers, AtlasCell *cell)
{
  const AtlasObservation *preferred = cell != NULL ? atlas_cell_get_preferred (cell) : NULL;

  if (preferred != NULL)
    get_publisher (publishers, preferred)->is_named = TRUE;
}

static int
compare_publishers (gconstpointer a, gconstpointer b)
{
  const Publisher *left = a;
  const Publisher *right = b;

  if (left->is_named != right->is_named)
    return left->is_named ? -1 : 1;
  if (left->confidence != right->confidence)
    return left->confidence < right->confidence ? -1 : 1;
  if (left->n_marks != right->n_marks)
    return left->n_marks > right->n_marks ? -1 : 1;

  return g_strcmp0 (left->name, right->name);
}

/* What a value is computed from stands for it. */
static void
visit_cells (GArray *publishers,
             GPtrArray *cells,
             void (*visit) (GArray *publishers, AtlasCell *cell))
{
  for (guint i = 0; i < cells->len; i++)
    {
      AtlasCell *cell = g_ptr_array_index (cells, i);

      if (!atlas_cell_is_computed (cell))
        visit (publishers, cell);
      else
        {
          visit (publishers, atlas_cell_get_numerator (cell));
          visit (publishers, atlas_cell_get_denominator (cell));
        }
    }
}

/* The publishers of every mark, those of computed values by their counts: those on whom the title
 * rests first, then those who vouch for their numbers, then those with the most marks. */
static GArray *
list_publishers (GPtrArray *cells, GPtrArray *named)
{
  GArray *publishers = g_array_new (FALSE, FALSE, sizeof (Publisher));

  g_array_set_clear_func (publishers, publisher_clear);
  visit_cells (publishers, cells, count_cell);
  visit_cells (publishers, named, name_cell);

  g_array_sort (publishers, compare_publishers);
  return publishers;
}

static guint
count_named (GArray *publishers)
{
  guint count = 0;

  for (guint i = 0; i < publishers->len; i++)
    count += g_array_index (publishers, Publisher, i).is_named ? 1 : 0;

  return count;
}

static char *
name_publishers (GArray *publishers, guint n)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? "; " : "",
                            g_array_index (publishers, Publisher, i).name);
  if (n < publishers->len)
    {
      g_string_append (names, "; ");
      /* Translators: ends a list of publishers in a source line, after the last one that is named:
       * how many more there are. */
      g_string_append_printf (names,
                              ngettext ("%u other named in the program",
                                        "%u others named in the program", publishers->len - n),
                              publishers->len - n);
    }

  return g_string_free_and_steal (g_steal_pointer (&names));
}

/* One source line with the first @n publishers. */
static char *
write_footer (GArray *publishers, guint n, AtlasDataset *dataset, const char *date)
{
  const char *origin = atlas_dataset_get_origin (dataset);
  g_autofree char *names = name_publishers (publishers, n);

  if (origin != NULL)
    /* Translators: the line at the foot of a chart of somebody's own numbers: the name of their
     * file, the publishers that it names, name of the program, date of the data. */
    return g_strdup_printf (_ ("Numbers of the file “%s”, which names: %s. %s, %s. Not affiliated "
                               "with NRMP, AAMC, Intealth (ECFMG) or AMA."),
                            origin, names, ATLAS_APP_NAME, date);

  /* Translators: the line at the foot of a chart: publishers, name of the program, date of the
   * data. The last four are names of organizations. */
  return g_strdup_printf (
      _ ("Sources: %s. %s, %s. Not affiliated with NRMP, AAMC, Intealth (ECFMG) or AMA."), names,
      ATLAS_APP_NAME, date);
}

/* From the longest wording to the shortest; none leaves out whom the title rests on. */
static char **
write_footers (GPtrArray *cells, GPtrArray *named, AtlasDataset *dataset)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GArray) publishers = list_publishers (cells, named);
  const char *iso_date = atlas_dataset_get_date (dataset);
  g_autofree char *date = atlas_format_date (iso_date != NULL ? iso_date : "");

  guint n_least = MAX (1, count_named (publishers));
  guint n_most = MAX (n_least, MAX_PUBLISHERS);

  for (guint n = MIN (n_most, publishers->len); n >= n_least; n--)
    g_strv_builder_take (builder, write_footer (publishers, n, dataset, date));

  return g_strv_builder_end (builder);
}

static void
add_source (GHashTable *seen, GStrvBuilder *builder, AtlasCell *cell)
{
  const AtlasObservation *preferred = cell != NULL ? atlas_cell_get_preferred (cell) : NULL;

  if (preferred != NULL && g_hash_table_add (seen, preferred->source))
    g_strv_builder_take (builder, atlas_format_source_in_full (preferred->source));
}

static char *
list_sources (GPtrArray *cells)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < cells->len; i++)
    {
      AtlasCell *cell = g_ptr_array_index (cells, i);

      add_source (seen, builder, cell);
      if (atlas_cell_is_computed (cell))
        {
          add_source (seen, builder, atlas_cell_get_numerator (cell));
          add_source (seen, builder, atlas_cell_get_denominator (cell));
        }
    }

  g_auto (GStrv) sources = g_strv_builder_end (builder);
  return g_strjoinv ("; ", sources);
}

void
atlas_scene_set_sources (AtlasScene *scene,
                         GPtrArray *cells,
                         GPtrArray *named,
                         AtlasDataset *dataset)
{
  scene->footers = write_footers (cells, named, dataset);
  scene->sources = list_sources (cells);
  /* Only the program's own data files are known to be free. */
  scene->license = g_strdup (atlas_dataset_get_origin (dataset) == NULL ? "CC0-1.0" : NULL);
}
