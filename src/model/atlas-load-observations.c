/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-loader-private.h"

#include <math.h>
#include <string.h>

/* No count or score comes near it; what does is a mistake. */
#define MAX_VALUE 1e12

/* How many characters a number is printed with, less than that. */
#define MAX_PRINTED 40

static const char *const known_members[] = {
  "cycle",    "edition", "period",  "measure", "type",    "specialty",  "scope", "outcome",
  "topic",    "value",   "printed", "unit",    "source",  "confidence", "bound", "derived",
  "rejected", "caution", "meant",   "missing", "locator", "note",       NULL,
};

/* Reads digits, perhaps grouped by commas or spaces, with a sign before and a point in them. */
static gboolean
parse_printed (const char *printed, double *out_number, gsize *out_decimals)
{
  char plain[MAX_PRINTED + 1];
  gsize length = 0;

  for (const char *c = printed; *c != '\0' && length < MAX_PRINTED; c++)
    if (*c != ',' && *c != ' ')
      plain[length++] = *c;
  plain[length] = '\0';

  const char *digits = plain + (*plain == '-');
  gsize n_digits = strspn (digits, "0123456789");
  const char *end = digits + n_digits;

  *out_decimals = 0;
  if (*end == '.')
    {
      *out_decimals = strspn (end + 1, "0123456789");
      end += 1 + *out_decimals;
    }
  *out_number = g_ascii_strtod (plain, NULL);
  return n_digits > 0 && *end == '\0' && end[-1] != '.' && length < MAX_PRINTED;
}

/* How many digits after the point @printed has, and whether it is the same number as @value. */
static gboolean
read_printed (
    const AtlasJson *item, const char *printed, double value, guint *out_decimals, GError **error)
{
  double number;
  gsize decimals;

  if (!parse_printed (printed, &number, &decimals) || decimals > ATLAS_MAX_DECIMALS)
    return atlas_json_fail (item, "printed", ATLAS_DATA_ERROR_RANGE, error,
                            "expected a number as it was printed, found “%s”", printed);
  if (fabs (number - value) > 1e-9 * MAX (1.0, fabs (value)))
    return atlas_json_fail (item, "printed", ATLAS_DATA_ERROR_CONFLICT, error,
                            "expected the same number as the value %g, found “%s”", value, printed);

  *out_decimals = (guint) decimals;
  return TRUE;
}

static gboolean
read_value (const AtlasJson *item, AtlasObservation *observation, GError **error)
{
  static const AtlasJsonChoice bounds[] = { { "lower", ATLAS_BOUND_LOWER },
                                            { "upper", ATLAS_BOUND_UPPER },
                                            { NULL } };
  static const AtlasJsonChoice reasons[] = { { "suppressed", ATLAS_MISSING_SUPPRESSED },
                                             { "no_data", ATLAS_MISSING_NO_DATA },
                                             { NULL } };
  int bound = ATLAS_BOUND_NONE;
  int missing = ATLAS_MISSING_NONE;
  const char *printed = NULL;

  gboolean has_value = atlas_json_has (item, "value");
  if ((has_value &&
       !atlas_json_get_number (item, "value", MAX_VALUE, &observation->value, error)) ||
      !atlas_json_get_optional_string (item, "printed", &printed, error) ||
      !atlas_json_get_choice (item, "bound", bounds, &bound, error) ||
      !atlas_json_get_choice (item, "missing", reasons, &missing, error))
    return FALSE;

  observation->bound = (AtlasBound) bound;
  observation->missing = (AtlasMissing) missing;
  observation->printed = g_strdup (printed);
  if (missing != ATLAS_MISSING_NONE)
    return !has_value ||
           atlas_json_fail (item, "missing", ATLAS_DATA_ERROR_CONFLICT, error,
                            "expected a value or the reason why it is missing, found both");

  if (!has_value)
    return atlas_json_get_number (item, "value", MAX_VALUE, &observation->value, error);
  if (printed == NULL)
    return atlas_json_get_string (item, "printed", &printed, error);

  return read_printed (item, printed, observation->value, &observation->decimals, error);
}

/* A part is between nothing and the whole, and nobody is counted below nothing; what was rejected
 * may be anything. */
static gboolean
check_value (const AtlasJson *item,
             const AtlasCellKey *key,
             const AtlasObservation *observation,
             GError **error)
{
  if (!atlas_observation_is_usable (observation))
    return TRUE;
  if (g_str_equal (key->unit, "percent") &&
      (observation->value < 0.0 || observation->value > 100.0))
    return atlas_json_fail (item, "value", ATLAS_DATA_ERROR_RANGE, error,
                            "expected a percentage from 0 to 100, found %s", observation->printed);
  if (g_str_equal (key->unit, "count") && observation->value < 0.0)
    return atlas_json_fail (item, "value", ATLAS_DATA_ERROR_RANGE, error,
                            "expected a count of 0 or more, found %s", observation->printed);

  return TRUE;
}

static gboolean
read_origin (AtlasLoader *self,
             const AtlasJson *item,
             AtlasObservation *observation,
             GError **error)
{
  static const AtlasJsonChoice levels[] = { { "primary", ATLAS_CONFIDENCE_PRIMARY },
                                            { "secondary", ATLAS_CONFIDENCE_SECONDARY },
                                            { NULL } };
  const char *source_id = NULL;
  int confidence = -1;

  if (!atlas_json_get_string (item, "source", &source_id, error) ||
      !atlas_json_get_choice (item, "confidence", levels, &confidence, error))
    return FALSE;
  if (confidence < 0)
    return atlas_json_fail (item, "confidence", ATLAS_DATA_ERROR_MISSING, error,
                            "expected primary or secondary, found none");

  AtlasSource *source = atlas_tables_find (self->tables, ATLAS_ENTRY_SOURCE, source_id);
  if (source == NULL)
    return atlas_entry_fail_unknown (item, "source", source_id, error);

  observation->source = g_object_ref (source);
  observation->confidence = (AtlasConfidence) confidence;
  return TRUE;
}

static gboolean
read_remarks (const AtlasJson *item, AtlasObservation *observation, GError **error)
{
  struct
  {
    const char *member;
    char **target;
  } remarks[] = {
    { "derived", &observation->derived }, { "rejected", &observation->rejected },
    { "caution", &observation->caution }, { "meant", &observation->meant },
    { "locator", &observation->locator }, { "note", &observation->note },
  };

  for (guint i = 0; i < G_N_ELEMENTS (remarks); i++)
    {
      const char *text = NULL;

      if (!atlas_json_get_optional_string (item, remarks[i].member, &text, error))
        return FALSE;
      *remarks[i].target = g_strdup (text);
    }

  return TRUE;
}

static gboolean
read_observation (const AtlasJson *item, gpointer user_data, GError **error)
{
  AtlasLoader *self = user_data;
  g_autoptr (AtlasObservation) observation = g_new0 (AtlasObservation, 1);
  AtlasJsonIndex members;
  AtlasJson indexed = *item;
  AtlasCellKey key = { 0 };

  if (!atlas_json_index (&indexed, known_members, &members, error) ||
      !atlas_load_key (self, &indexed, &key, error) ||
      !read_origin (self, &indexed, observation, error) ||
      !read_value (&indexed, observation, error) || !read_remarks (&indexed, observation, error) ||
      !check_value (&indexed, &key, observation, error))
    return FALSE;

  AtlasCell *cell = atlas_loader_ensure_cell (self, &key);
  if (cell->is_settled)
    return atlas_json_fail (item, NULL, ATLAS_DATA_ERROR_CONFLICT, error,
                            "expected a cell of this data, found “%s”, which is settled already",
                            cell->id);

  AtlasObservationOrigin origin = { observation, atlas_origin_of (self, item, "observations") };
  g_array_append_val (self->origins, origin);
  atlas_cell_add_observation (cell, g_steal_pointer (&observation));
  return TRUE;
}

gboolean
atlas_load_observations (AtlasLoader *self, const AtlasJson *root, GError **error)
{
  return atlas_json_for_each (root, "observations", read_observation, self, error);
}

static int
compare_observations (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const AtlasObservation *left = *(const AtlasObservation *const *) a;
  const AtlasObservation *right = *(const AtlasObservation *const *) b;
  int order = left->source == right->source ? 0
                                            : g_strcmp0 (atlas_source_get_id (left->source),
                                                         atlas_source_get_id (right->source));

  if (order == 0)
    order = (int) left->bound - (int) right->bound;
  if (order == 0)
    order = (int) left->missing - (int) right->missing;
  if (order == 0)
    order = (left->value > right->value) - (left->value < right->value);

  return order;
}

/* Looks at all of them: only what is refused is looked for. */
static const AtlasOrigin *
find_origin (AtlasLoader *self, const AtlasObservation *observation)
{
  const AtlasObservationOrigin *origin = (const AtlasObservationOrigin *) (void *)
                                             self->origins->data;

  while (origin->observation != observation)
    origin++;

  return &origin->origin;
}

static gboolean
is_same (const AtlasObservation *a, const AtlasObservation *b)
{
  return a->source == b->source && a->bound == b->bound && a->missing == b->missing &&
         fabs (a->value - b->value) < 1e-9;
}

/* @b stands in the file after @a. */
static gboolean
fail_same (AtlasLoader *self, const AtlasObservation *a, const AtlasObservation *b, GError **error)
{
  return atlas_origin_fail (find_origin (self, b), NULL, ATLAS_DATA_ERROR_DUPLICATE, error,
                            "expected each observation once, found that of %s[%d] again",
                            find_origin (self, a)->array, find_origin (self, a)->index);
}

/* The same for two exact values of one source. */
static gboolean
fail_different (AtlasLoader *self,
                const AtlasObservation *a,
                const AtlasObservation *b,
                GError **error)
{
  return atlas_origin_fail (find_origin (self, b), "value", ATLAS_DATA_ERROR_CONFLICT, error,
                            "expected one value from source “%s”, found %s and %s in %s[%d], "
                            "with neither “rejected” nor “meant”",
                            atlas_source_get_id (a->source), b->printed, a->printed,
                            find_origin (self, a)->array, find_origin (self, a)->index);
}

typedef gboolean (*Fail) (AtlasLoader *self,
                          const AtlasObservation *a,
                          const AtlasObservation *b,
                          GError **error);

static gboolean
fail_in_order (AtlasLoader *self,
               const AtlasObservation *a,
               const AtlasObservation *b,
               Fail fail,
               GError **error)
{
  gboolean in_order = find_origin (self, a)->index < find_origin (self, b)->index;

  return fail (self, in_order ? a : b, in_order ? b : a, error);
}

/* Sorted, equal observations are neighbours, and so are those of one source. */
static gboolean
check_cell (AtlasLoader *self, AtlasCell *cell, GError **error)
{
  const AtlasObservation *previous = NULL;
  const AtlasObservation *exact = NULL; /* the last that may stand for the cell */

  if (cell->n_observations > 1)
    g_sort_array (cell->observations, cell->n_observations, sizeof *cell->observations,
                  compare_observations, NULL);
  for (guint i = 0; i < cell->n_observations; i++)
    {
      const AtlasObservation *observation = cell->observations[i];

      if (previous != NULL && is_same (previous, observation))
        return fail_in_order (self, previous, observation, fail_same, error);
      previous = observation;

      if (observation->bound != ATLAS_BOUND_NONE || !atlas_observation_is_usable (observation))
        continue;
      if (exact != NULL && exact->source == observation->source)
        return fail_in_order (self, exact, observation, fail_different, error);
      exact = observation;
    }

  return TRUE;
}

gboolean
atlas_check_observations (AtlasLoader *self, GError **error)
{
  for (guint i = self->n_settled; i < self->tables->cells->len; i++)
    if (!check_cell (self, g_ptr_array_index (self->tables->cells, i), error))
      return FALSE;

  return TRUE;
}
