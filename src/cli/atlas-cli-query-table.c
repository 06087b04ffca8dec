/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-cli-query.h"
#include "atlas-format.h"
#include "atlas-name.h"
#include "atlas-receipt.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

/* How much text is gathered before it is printed. */
#define CHUNK (16 * 1024)

enum
{
  COLUMN_CYCLE,
  COLUMN_SPECIALTY, /* left out where nothing is about one */
  COLUMN_TYPE,
  COLUMN_MEASURE,
  COLUMN_VALUE,
  COLUMN_SOURCE,
  COLUMN_CONFIDENCE,
  N_COLUMNS,
};

/* How an observation stands to the value of its cell. */
typedef enum
{
  STANDING_REJECTED,
  STANDING_MISLABELLED,
  STANDING_PREFERRED,
  STANDING_AGREES,
  STANDING_DIFFERS,
  N_STANDINGS,
} Standing;

typedef struct
{
  const char *text;
  gsize length; /* in bytes */
  gsize width;  /* in characters */
} Field;

/* What the number of an observation is written from. */
typedef struct
{
  double value;
  guint decimals;
  AtlasBound bound;
  AtlasMissing missing;
  const char *unit; /* interned */
  Field field;
} Number;

typedef struct
{
  Field fields[N_COLUMNS];
} Row;

typedef struct
{
  AtlasDataset *dataset;
  GStringChunk *texts; /* what the fields point to */
  GHashTable *names;   /* (element-type GObject Field): of measures and sources */
  GHashTable *numbers; /* (element-type Number) */
  Field standings[2][N_STANDINGS];
  const AtlasCellKey *key; /* (nullable): what @row is about */
  Row row;
  GArray *rows; /* (element-type Row) */
  gsize widths[N_COLUMNS];
} Table;

static Field
make_field (Table *self, const char *text)
{
  gsize length = strlen (text);

  return (Field) { g_string_chunk_insert_len (self->texts, text, (gssize) length), length,
                   (gsize) g_utf8_strlen (text, (gssize) length) };
}

static Field
take_field (Table *self, char *text)
{
  g_autofree char *owned = text;

  return make_field (self, owned);
}

static Field
find_measure (Table *self, AtlasMeasure *measure)
{
  const Field *known = g_hash_table_lookup (self->names, measure);

  if (known != NULL)
    return *known;

  Field field = make_field (self, atlas_name_measure (measure));
  g_hash_table_insert (self->names, measure, g_memdup2 (&field, sizeof field));
  return field;
}

static Field
find_source (Table *self, AtlasSource *source)
{
  const Field *known = g_hash_table_lookup (self->names, source);

  if (known != NULL)
    return *known;

  Field field = take_field (self, atlas_format_source (source));
  g_hash_table_insert (self->names, source, g_memdup2 (&field, sizeof field));
  return field;
}

static guint
number_hash (gconstpointer key)
{
  const Number *self = key;

  return g_double_hash (&self->value) + 31 * self->decimals + g_direct_hash (self->unit);
}

static gboolean
number_equal (gconstpointer a, gconstpointer b)
{
  const Number *left = a;
  const Number *right = b;

  return g_double_equal (&left->value, &right->value) && left->decimals == right->decimals &&
         left->bound == right->bound && left->missing == right->missing &&
         left->unit == right->unit;
}

/* Most numbers come several times. */
static Field
find_number (Table *self, const AtlasObservation *observation, const char *unit)
{
  Number number = { observation->value, observation->decimals, observation->bound,
                    observation->missing, unit };
  const Number *known = g_hash_table_lookup (self->numbers, &number);

  if (known != NULL)
    return known->field;

  number.field = take_field (self, atlas_format_observation (observation, unit));
  g_hash_table_add (self->numbers, g_memdup2 (&number, sizeof number));
  return number.field;
}

static const char *
name_confidence (AtlasConfidence confidence)
{
  return confidence == ATLAS_CONFIDENCE_PRIMARY ? _ ("primary") : _ ("secondary");
}

static void
name_standings (Table *self, AtlasConfidence confidence)
{
  const char *const names[] = { [STANDING_REJECTED] = _ ("rejected"),
                                [STANDING_MISLABELLED] = _ ("mislabelled"),
                                [STANDING_PREFERRED] = _ ("preferred"),
                                [STANDING_AGREES] = _ ("agrees"),
                                [STANDING_DIFFERS] = _ ("differs") };

  for (guint i = 0; i < N_STANDINGS; i++)
    self->standings[confidence][i] = take_field (
        self, g_strdup_printf ("%s, %s", name_confidence (confidence), names[i]));
}

static Table *
table_new (AtlasDataset *dataset)
{
  Table *self = g_new0 (Table, 1);

  self->dataset = dataset;
  self->texts = g_string_chunk_new (CHUNK);
  self->names = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->numbers = g_hash_table_new_full (number_hash, number_equal, g_free, NULL);
  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  name_standings (self, ATLAS_CONFIDENCE_PRIMARY);
  name_standings (self, ATLAS_CONFIDENCE_SECONDARY);
  return self;
}

static void
table_free (Table *self)
{
  g_array_unref (self->rows);
  g_hash_table_unref (self->numbers);
  g_hash_table_unref (self->names);
  g_string_chunk_free (self->texts);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Table, table_free)

static void
add_part (GString *text, const char *part)
{
  if (text->len > 0)
    g_string_append (text, ", ");
  g_string_append (text, part);
}

static void
add_term (GString *text, AtlasDataset *dataset, AtlasTermKind kind, const char *id)
{
  if (id != NULL)
    add_part (text, atlas_name_term (atlas_dataset_find_term (dataset, kind, id)));
}

/* Specialty, scope, outcome and topic: "Neurology, First-year positions". */
static char *
describe_specialty (AtlasDataset *dataset, const AtlasCellKey *key)
{
  GString *text = g_string_new (NULL);

  if (key->specialty != NULL)
    add_part (text, atlas_name_specialty (atlas_dataset_find_specialty (dataset, key->specialty)));
  add_term (text, dataset, ATLAS_TERM_SCOPE, key->scope);
  add_term (text, dataset, ATLAS_TERM_OUTCOME, key->outcome);
  add_term (text, dataset, ATLAS_TERM_TOPIC, key->topic);
  return g_string_free_and_steal (text);
}

static gboolean
is_same_time (const AtlasCellKey *a, const AtlasCellKey *b)
{
  return a->time == b->time && a->year == b->year && g_strcmp0 (a->period, b->period) == 0;
}

static gboolean
is_same_specialty (const AtlasCellKey *a, const AtlasCellKey *b)
{
  return g_strcmp0 (a->specialty, b->specialty) == 0 && g_strcmp0 (a->scope, b->scope) == 0 &&
         g_strcmp0 (a->outcome, b->outcome) == 0 && g_strcmp0 (a->topic, b->topic) == 0;
}

/* Starts rows about another cell, much of which says the same as the one before. */
static void
begin_cell (Table *self, AtlasCell *cell)
{
  const AtlasCellKey *last = self->key;
  const AtlasCellKey *key = atlas_cell_get_key (cell);
  Field *fields = self->row.fields;

  if (last == NULL || !is_same_time (last, key))
    fields[COLUMN_CYCLE] = take_field (self, atlas_name_time (key));
  if (last == NULL || !is_same_specialty (last, key))
    fields[COLUMN_SPECIALTY] = take_field (self, describe_specialty (self->dataset, key));
  if (last == NULL || last->type != key->type)
    fields[COLUMN_TYPE] = make_field (self,
                                      key->type != NULL ? atlas_name_one_of_type (key->type) : "-");
  fields[COLUMN_MEASURE] = find_measure (self, key->measure);
  self->key = key;
}

static void
add_row (Table *self, const Row *row)
{
  for (guint i = 0; i < N_COLUMNS; i++)
    self->widths[i] = MAX (self->widths[i], row->fields[i].width);
  g_array_append_vals (self->rows, row, 1);
}

static void
add_cell (Table *self, AtlasCell *cell)
{
  const AtlasObservation *preferred = atlas_cell_get_preferred (cell);
  g_autofree char *standing = atlas_receipt_describe_standing (cell);
  g_autoptr (GString) confidence = g_string_new (NULL);
  Field *fields = self->row.fields;

  if (preferred != NULL)
    add_part (confidence, name_confidence (preferred->confidence));
  add_part (confidence, standing);

  fields[COLUMN_VALUE] = take_field (self, atlas_format_cell (cell));
  fields[COLUMN_SOURCE] = preferred != NULL ? find_source (self, preferred->source)
                                            : make_field (self, "-");
  fields[COLUMN_CONFIDENCE] = atlas_cell_get_caution (cell) != NULL
                                  ? take_field (
                                        self, g_strdup_printf (_ ("%s, caution"), confidence->str))
                                  : make_field (self, confidence->str);
  add_row (self, &self->row);
}

static Standing
find_standing (AtlasCell *cell, const AtlasObservation *observation)
{
  if (observation->rejected != NULL)
    return STANDING_REJECTED;
  if (observation->meant != NULL)
    return STANDING_MISLABELLED;
  if (observation == atlas_cell_get_preferred (cell))
    return STANDING_PREFERRED;

  return atlas_cell_agrees_with (cell, observation) ? STANDING_AGREES : STANDING_DIFFERS;
}

static void
add_observation (Table *self, AtlasCell *cell, const AtlasObservation *observation)
{
  Standing standing = find_standing (cell, observation);
  Field *fields = self->row.fields;

  fields[COLUMN_VALUE] = find_number (self, observation, atlas_cell_get_key (cell)->unit);
  fields[COLUMN_SOURCE] = find_source (self, observation->source);
  fields[COLUMN_CONFIDENCE] = self->standings[observation->confidence][standing];
  add_row (self, &self->row);
}

static void
append_row (GString *text, const Row *row, const gsize *widths)
{
  for (guint i = 0; i < N_COLUMNS; i++)
    {
      const Field *field = &row->fields[i];
      gsize padding = i + 1 < N_COLUMNS ? widths[i] - field->width + 2 : 0;
      gsize end = text->len + field->length;

      if (widths[i] == 0)
        continue;
      g_string_append_len (text, field->text, (gssize) field->length);
      g_string_set_size (text, end + padding);
      memset (text->str + end, ' ', padding);
    }
  g_string_append_c (text, '\n');
}

/* Only columns that hold anything have a header. */
static Row
make_header (Table *self)
{
  const char *const names[] = { _ ("cycle"), _ ("specialty"), _ ("type"),      _ ("measure"),
                                _ ("value"), _ ("source"),    _ ("confidence") };
  Row header;

  for (guint i = 0; i < N_COLUMNS; i++)
    {
      header.fields[i] = make_field (self, names[i]);
      if (self->widths[i] > 0)
        self->widths[i] = MAX (self->widths[i], header.fields[i].width);
    }
  return header;
}

static void
print (Table *self)
{
  g_autoptr (GString) text = g_string_sized_new (2 * CHUNK);
  Row header = make_header (self);

  append_row (text, &header, self->widths);
  for (guint i = 0; i < self->rows->len; i++)
    {
      append_row (text, &g_array_index (self->rows, Row, i), self->widths);
      if (text->len < CHUNK)
        continue;

      atlas_cli_print (text->str);
      g_string_truncate (text, 0);
    }
  atlas_cli_print (text->str);
}

void
atlas_cli_print_table (AtlasDataset *dataset, GPtrArray *cells, gboolean all)
{
  g_autoptr (Table) table = table_new (dataset);

  for (guint i = 0; i < cells->len; i++)
    {
      AtlasCell *cell = g_ptr_array_index (cells, i);

      begin_cell (table, cell);
      if (!all || atlas_cell_is_computed (cell))
        add_cell (table, cell);
      for (guint j = 0; all && j < atlas_cell_get_n_observations (cell); j++)
        add_observation (table, cell, atlas_cell_get_observation (cell, j));
    }

  if (table->rows->len > 0)
    print (table);
  else
    puts (_ ("no observation"));
}
