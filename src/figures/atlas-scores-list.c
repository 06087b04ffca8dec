/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* What the editions of Charting Outcomes have numbers of. */

#include "config.h"

#include "atlas-scores-private.h"

#include "atlas-name.h"

#include <glib/gi18n.h>

#define DEFAULT_MEASURE "step2ck"

/* Of modelled chances to match, which are never plotted. */
#define FORBIDDEN_UNIT "probability"

/* What is one number a group. */
static const char *const measures[] = { ATLAS_SCORES_APPLICANTS, ATLAS_SCORES_RATE, "phd_pct",
                                        "other_graduate_degree_pct", NULL };

const char *
atlas_scores_subject_get_unit (const AtlasScoresSubject *self)
{
  if (self->quantity != NULL)
    return atlas_quantity_get_unit (self->quantity);

  return self->measure != NULL ? atlas_measure_get_unit (self->measure) : "count";
}

AtlasScoresSubject
atlas_scores_subject_find (AtlasDataset *dataset, const char *id)
{
  AtlasScoresSubject self = { NULL };

  if (id == NULL)
    return self;
  if (g_strv_contains (measures, id))
    self.measure = atlas_dataset_find_measure (dataset, id);
  else
    self.quantity = atlas_dataset_find_quantity (dataset, id);
  if (g_str_equal (atlas_scores_subject_get_unit (&self), FORBIDDEN_UNIT))
    return (AtlasScoresSubject) { NULL };

  return self;
}

gboolean
atlas_scores_subject_has (const AtlasScoresSubject *self, AtlasCell *cell)
{
  AtlasMeasure *measure = atlas_cell_get_key (cell)->measure;

  if (self->quantity != NULL)
    return atlas_measure_get_quantity (measure) == self->quantity;

  return measure == self->measure;
}

/* Whether a cell stands where the figure looks for its numbers. */
static gboolean
is_in_place (AtlasCell *cell)
{
  const AtlasCellKey *key = atlas_cell_get_key (cell);

  return key->time == ATLAS_TIME_EDITION && key->type != NULL && key->specialty != NULL &&
         key->outcome != NULL && key->topic == NULL &&
         g_strcmp0 (key->scope, ATLAS_SCORES_SCOPE) == 0 &&
         g_str_equal (key->unit, atlas_measure_get_unit (key->measure)) &&
         !g_str_equal (key->unit, FORBIDDEN_UNIT);
}

/* Whether a cell is a dot of the figure. */
static gboolean
is_dot (AtlasCell *cell)
{
  AtlasMeasure *measure = atlas_cell_get_key (cell)->measure;
  AtlasStatistic statistic = atlas_measure_get_statistic (measure);

  return is_in_place (cell) && atlas_cell_has_mark (cell) &&
         (statistic == ATLAS_STATISTIC_MEAN || statistic == ATLAS_STATISTIC_MEDIAN ||
          g_strv_contains (measures, atlas_measure_get_id (measure)));
}

/* What a list asks for; 0 and NULL for anything. */
typedef struct
{
  const AtlasScoresSubject *subject;
  int edition;
  const char *const *types;
  const char *type;
  const char *outcome;
  const char *specialty;
} Query;

static gboolean
answers (const Query *query, AtlasCell *cell)
{
  const AtlasCellKey *key = atlas_cell_get_key (cell);

  return is_dot (cell) && (query->edition == 0 || query->edition == key->year) &&
         (query->subject == NULL || atlas_scores_subject_has (query->subject, cell)) &&
         (query->types == NULL ||
          g_strv_contains (query->types, atlas_applicant_type_get_id (key->type))) &&
         (query->type == NULL ||
          g_str_equal (query->type, atlas_applicant_type_get_id (key->type))) &&
         (query->outcome == NULL || g_str_equal (query->outcome, key->outcome)) &&
         (query->specialty == NULL || g_str_equal (query->specialty, key->specialty));
}

static gboolean
has_answer (AtlasDataset *dataset, const Query *query)
{
  for (guint i = 0; i < atlas_dataset_get_n_cells (dataset); i++)
    if (answers (query, atlas_dataset_get_cell (dataset, i)))
      return TRUE;

  return FALSE;
}

static void
add_measure (GStrvBuilder *builder, AtlasDataset *dataset, const Query *query, const char *id)
{
  AtlasScoresSubject subject = atlas_scores_subject_find (dataset, id);
  Query narrowed = *query;

  narrowed.subject = &subject;
  if ((subject.quantity != NULL || subject.measure != NULL) && has_answer (dataset, &narrowed))
    g_strv_builder_add (builder, id);
}

GStrv
atlas_scores_list_measures (AtlasDataset *dataset, int edition, const char *const *types)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  GListModel *quantities = atlas_dataset_get_quantities (dataset);
  const Query query = { .edition = edition, .types = types };

  for (guint i = 0; i < g_list_model_get_n_items (quantities); i++)
    {
      g_autoptr (AtlasQuantity) quantity = g_list_model_get_item (quantities, i);

      add_measure (builder, dataset, &query, atlas_quantity_get_id (quantity));
    }
  for (guint i = 0; measures[i] != NULL; i++)
    add_measure (builder, dataset, &query, measures[i]);

  return g_strv_builder_end (builder);
}

const char *
atlas_scores_name_measure (AtlasDataset *dataset, const char *measure)
{
  AtlasScoresSubject subject = atlas_scores_subject_find (dataset, measure);

  if (subject.quantity != NULL)
    return atlas_name_quantity (subject.quantity);

  return subject.measure != NULL ? atlas_name_measure (subject.measure) : NULL;
}

gboolean
atlas_scores_takes_me (AtlasDataset *dataset, const char *measure)
{
  return atlas_scores_subject_find (dataset, measure).quantity != NULL;
}

static int
compare_years (gconstpointer a, gconstpointer b)
{
  return *(const int *) a - *(const int *) b;
}

GArray *
atlas_scores_list_editions (AtlasDataset *dataset, const char *measure, const char *const *types)
{
  AtlasScoresSubject subject = atlas_scores_subject_find (dataset, measure);
  const Query query = { .subject = measure != NULL ? &subject : NULL, .types = types };
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GArray *editions = g_array_new (FALSE, FALSE, sizeof (int));

  for (guint i = 0; i < atlas_dataset_get_n_cells (dataset); i++)
    {
      AtlasCell *cell = atlas_dataset_get_cell (dataset, i);
      int year = atlas_cell_get_key (cell)->year;

      if (answers (&query, cell) && g_hash_table_add (seen, GINT_TO_POINTER (year)))
        g_array_append_val (editions, year);
    }

  g_array_sort (editions, compare_years);
  return editions;
}

GStrv
atlas_scores_list_types (AtlasDataset *dataset, int edition)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  GListModel *types = atlas_dataset_get_types (dataset);

  for (guint i = 0; i < g_list_model_get_n_items (types); i++)
    {
      g_autoptr (AtlasApplicantType) type = g_list_model_get_item (types, i);
      const Query query = { .edition = edition, .type = atlas_applicant_type_get_id (type) };

      if (has_answer (dataset, &query))
        g_strv_builder_add (builder, query.type);
    }

  return g_strv_builder_end (builder);
}

GStrv
atlas_scores_list_outcomes (AtlasDataset *dataset, int edition, const char *type)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  GListModel *outcomes = atlas_dataset_get_terms (dataset, ATLAS_TERM_OUTCOME);

  for (guint i = 0; i < g_list_model_get_n_items (outcomes); i++)
    {
      g_autoptr (AtlasTerm) outcome = g_list_model_get_item (outcomes, i);
      const Query query = { .edition = edition,
                            .type = type,
                            .outcome = atlas_term_get_id (outcome) };

      if (has_answer (dataset, &query))
        g_strv_builder_add (builder, query.outcome);
    }

  return g_strv_builder_end (builder);
}

GStrv
atlas_scores_list_specialties (AtlasDataset *dataset)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  GListModel *specialties = atlas_dataset_get_specialties (dataset);

  for (guint i = 0; i < g_list_model_get_n_items (specialties); i++)
    {
      g_autoptr (AtlasSpecialty) specialty = g_list_model_get_item (specialties, i);
      const char *id = atlas_specialty_get_id (specialty);
      GPtrArray *cells = atlas_dataset_list_cells_of_specialty (dataset, id);

      for (guint j = 0; j < cells->len; j++)
        if (is_dot (g_ptr_array_index (cells, j)))
          {
            g_strv_builder_add (builder, id);
            break;
          }
    }

  return g_strv_builder_end (builder);
}

const char *
atlas_scores_get_measure (AtlasDataset *dataset, AtlasSelection *selection)
{
  const char *measure = atlas_selection_get_measure (selection);
  AtlasScoresSubject subject = atlas_scores_subject_find (dataset, measure);

  return subject.quantity != NULL || subject.measure != NULL ? measure : DEFAULT_MEASURE;
}

int
atlas_scores_get_edition (AtlasDataset *dataset, AtlasSelection *selection)
{
  int edition = atlas_selection_get_edition (selection);

  if (edition != 0)
    return edition;

  g_autoptr (GArray) editions = atlas_scores_list_editions (
      dataset, atlas_scores_get_measure (dataset, selection),
      atlas_selection_get_types (selection));
  return editions->len > 0 ? g_array_index (editions, int, editions->len - 1) : 0;
}

static AtlasTerm *
find_edition (AtlasDataset *dataset, int edition)
{
  g_autofree char *id = g_strdup_printf ("%d", edition);

  return atlas_dataset_find_term (dataset, ATLAS_TERM_EDITION, id);
}

char *
atlas_scores_name_edition (AtlasDataset *dataset, int edition)
{
  AtlasTerm *term = find_edition (dataset, edition);
  const AtlasCellKey key = { .time = ATLAS_TIME_EDITION, .year = edition };

  if (term == NULL)
    return atlas_name_time (&key);
  if (atlas_term_get_match (term) == edition)
    return g_strdup (atlas_name_term (term));

  /* Translators: an edition of a report ("2014 edition") and the year of the Match it is about. */
  return g_strdup_printf (_ ("%s (%d Match)"), atlas_name_term (term), atlas_term_get_match (term));
}

const char *
atlas_scores_describe_edition (AtlasDataset *dataset, int edition)
{
  AtlasTerm *term = find_edition (dataset, edition);
  const char *definition = term != NULL ? atlas_term_get_definition (term) : NULL;

  return definition != NULL ? g_dgettext (NULL, definition) : NULL;
}
