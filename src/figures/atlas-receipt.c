/* SPDX-FileCopyrightText: The Residency Atlas authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "atlas-receipt.h"

#include "atlas-format.h"
#include "atlas-figure-private.h"
#include "atlas-stats.h"

#include <glib/gi18n.h>

static void
entry_free (AtlasReceiptEntry *self)
{
  g_free (self->value);
  g_free (self->source);
  g_free (self->remark);
  g_free (self->confidence);
  g_free (self->address);
  g_free (self->cell);
  g_free (self);
}

void
atlas_receipt_free (AtlasReceipt *self)
{
  g_free (self->cell);
  g_free (self->value);
  g_free (self->heading);
  g_free (self->counted);
  g_free (self->range);
  g_free (self->standing);
  g_free (self->caution);
  g_free (self->judgement);
  g_ptr_array_unref (self->entries);
  g_free (self);
}

static const char *
get_phrase (AtlasCell *cell)
{
  return atlas_name_counted (atlas_cell_get_key (cell)->measure);
}

/* "(66.95 %, prints as 67.0)": the ratio of the counts beside the value that is shown. */
static char *
describe_arithmetic (AtlasCell *cell, double count, double total)
{
  double percent = 0.0;

  if (!atlas_stats_percent (count, total, &percent))
    return g_strdup ("");

  g_autofree char *exact = atlas_format_percent (percent, 2);
  const AtlasObservation *preferred = atlas_cell_get_preferred (cell);

  switch (atlas_cell_get_counts_fit (cell))
    {
    case ATLAS_COUNTS_FIT:
      /* Translators: the exact ratio of two counts and the rate as it was printed. */
      return g_strdup_printf (_ (" (%s, prints as %s)"), exact, preferred->printed);
    case ATLAS_COUNTS_DIFFER:
      /* Translators: the exact ratio of two counts and another rate that was printed. */
      return g_strdup_printf (_ (" (%s, which does not print as %s)"), exact, preferred->printed);
    case ATLAS_COUNTS_UNKNOWN:
    default:
      return g_strdup_printf (" (%s)", exact);
    }
}

static char *
describe_implied (AtlasCell *cell)
{
  gboolean is_numerator = FALSE;
  double min = 0.0;
  double max = 0.0;

  if (!atlas_cell_get_implied_count (cell, &is_numerator, &min, &max))
    return NULL;

  AtlasCell *known = is_numerator ? atlas_cell_get_denominator (cell)
                                  : atlas_cell_get_numerator (cell);
  AtlasMeasure *rate = atlas_cell_get_key (cell)->measure;
  AtlasMeasure *unknown = is_numerator ? atlas_measure_get_numerator (rate)
                                       : atlas_measure_get_denominator (rate);
  g_autofree char *known_text = atlas_format_cell (known);
  g_autofree char *min_text = atlas_format_number (min, 0);
  g_autofree char *max_text = atlas_format_number (max, 0);

  /* Translators: a count and what it counts; then the name of a count that nobody published, and
   * the range in which it must lie: "3,152 matched to a first-year position. Active applicants: not
   * found; the rate implies 5,294 to 5,301". */
  return g_strdup_printf (_ ("%s %s. %s: not found; the rate implies %s to %s"), known_text,
                          get_phrase (known), atlas_name_measure (unknown), min_text, max_text);
}

static char *
describe_counts (AtlasCell *cell)
{
  double count = 0.0;
  double total = 0.0;
  const char *definition = g_dgettext (
      NULL, atlas_measure_get_definition (atlas_cell_get_key (cell)->measure));

  if (!atlas_cell_get_counts (cell, &count, &total))
    {
      char *implied = describe_implied (cell);

      return implied != NULL ? implied : g_strdup (definition);
    }

  g_autofree char *count_text = atlas_format_cell (atlas_cell_get_numerator (cell));
  g_autofree char *total_text = atlas_format_cell (atlas_cell_get_denominator (cell));
  g_autofree char *arithmetic = describe_arithmetic (cell, count, total);
  /* Translators: a count, the measure of the count ("matched"), the count it is a part of, what
   * that counts, and the arithmetic: "3,181 matched of 4,751 who submitted a rank order list". */
  return g_strdup_printf (_ ("%s %s, of %s %s%s"), count_text,
                          get_phrase (atlas_cell_get_numerator (cell)), total_text,
                          get_phrase (atlas_cell_get_denominator (cell)), arithmetic);
}

static char *
describe_range (AtlasCell *cell)
{
  g_autofree char *interval = atlas_format_interval (cell);

  if (interval == NULL)
    return NULL;

  AtlasMeasure *total = atlas_measure_get_denominator (atlas_cell_get_key (cell)->measure);
  if (total != NULL && !atlas_measure_is_by_type (total))
    /* Translators: %s is the interval of a share of positions: "43.6 to 45.5 %". */
    return g_strdup_printf (_ ("In a similar year the share of these positions would be %s; it is "
                               "no chance of matching"),
                            interval);

  /* Translators: %s is the interval of a rate: "65.6 to 68.3 %". */
  return g_strdup_printf (_ ("A similar group that applied again would give %s"), interval);
}

char *
atlas_receipt_describe_standing (AtlasCell *cell)
{
  guint n_publishers = atlas_cell_get_n_agreeing_publishers (cell);
  guint n_others = atlas_cell_get_n_others (cell);
  g_autoptr (GString) text = g_string_new (NULL);

  if (atlas_cell_is_computed (cell))
    g_string_append (text, _ ("computed from counts"));
  else if (atlas_cell_get_preferred (cell) == NULL)
    g_string_append (text, _ ("no usable number"));
  else if (n_publishers == 1)
    g_string_append (text, _ ("single source"));
  else
    g_string_append_printf (
        text, ngettext ("%u publisher agrees", "%u publishers agree", n_publishers), n_publishers);

  if (n_others > 0)
    /* Translators: observations that say something else; follows "4 publishers agree". */
    g_string_append_printf (text, ngettext (", %u other", ", %u others", n_others), n_others);
  if (atlas_cell_is_disputed (cell))
    g_string_append (text, _ (", disputed"));

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static char *
describe_judgement (const AtlasJudgement *judgement)
{
  switch (judgement->status)
    {
    case ATLAS_JUDGEMENT_RESTATED:
      /* Translators: how a disagreement was judged; %s is a sentence. */
      return g_strdup_printf (_ ("Restated later: %s"), judgement->reason);
    case ATLAS_JUDGEMENT_UNRESOLVED:
      return g_strdup_printf (_ ("Unresolved: %s"), judgement->reason);
    case ATLAS_JUDGEMENT_SETTLED:
    default:
      return g_strdup (judgement->reason);
    }
}

static char *
describe_remarks (const AtlasObservation *observation)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();

  if (observation->locator != NULL)
    g_strv_builder_add (parts, observation->locator);
  if (observation->derived != NULL)
    /* Translators: %s is arithmetic: "1,700 - 1,032". */
    g_strv_builder_take (parts, g_strdup_printf (_ ("Derived: %s"), observation->derived));
  if (observation->rejected != NULL)
    /* Translators: %s is the reason why a number is not used. */
    g_strv_builder_take (parts, g_strdup_printf (_ ("Not used: %s"), observation->rejected));
  if (observation->caution != NULL)
    g_strv_builder_add (parts, observation->caution);
  if (observation->note != NULL)
    g_strv_builder_add (parts, observation->note);

  g_auto (GStrv) strv = g_strv_builder_end (parts);
  return strv[0] != NULL ? g_strjoinv (" ", strv) : NULL;
}

static AtlasReceiptRole
find_role (AtlasCell *cell, const AtlasObservation *observation)
{
  if (observation == atlas_cell_get_preferred (cell))
    return ATLAS_RECEIPT_PREFERRED;
  if (atlas_cell_agrees_with (cell, observation))
    return ATLAS_RECEIPT_AGREES;

  return observation->rejected != NULL ? ATLAS_RECEIPT_REJECTED : ATLAS_RECEIPT_DIFFERS;
}

static const char *
name_confidence (const AtlasObservation *observation)
{
  if (observation->confidence != ATLAS_CONFIDENCE_PRIMARY)
    return _ ("secondary: quoted by others");
  if (atlas_source_get_copy (observation->source) != NULL)
    return _ ("primary: the publisher’s own table, in a third party’s copy");

  return _ ("primary: the publisher’s own number");
}

static AtlasReceiptEntry *
entry_new (const AtlasObservation *observation, const char *unit, AtlasReceiptRole role)
{
  AtlasReceiptEntry *self = g_new0 (AtlasReceiptEntry, 1);

  self->role = role;
  self->value = atlas_format_observation (observation, unit);
  self->source = atlas_format_source_in_full (observation->source);
  self->remark = describe_remarks (observation);
  self->confidence = g_strdup (name_confidence (observation));
  self->address = g_strdup (atlas_source_get_address (observation->source));
  self->cell = g_strdup (observation->meant);
  return self;
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const AtlasReceiptEntry *left = *(const AtlasReceiptEntry *const *) a;
  const AtlasReceiptEntry *right = *(const AtlasReceiptEntry *const *) b;

  return (int) left->role - (int) right->role;
}

static void
add_observations (AtlasReceipt *self, AtlasCell *cell)
{
  for (guint i = 0; i < atlas_cell_get_n_observations (cell); i++)
    {
      const AtlasObservation *observation = atlas_cell_get_observation (cell, i);

      g_ptr_array_add (self->entries, entry_new (observation, atlas_cell_get_key (cell)->unit,
                                                 find_role (cell, observation)));
    }

  g_ptr_array_sort (self->entries, compare_entries);
}

/* The receipt of a count, at the end of the receipt of its rate. */
static void
add_count (AtlasReceipt *self, AtlasCell *count)
{
  const AtlasObservation *preferred = count != NULL ? atlas_cell_get_preferred (count) : NULL;

  if (preferred == NULL)
    return;

  const AtlasCellKey *key = atlas_cell_get_key (count);
  AtlasReceiptEntry *entry = entry_new (preferred, key->unit, ATLAS_RECEIPT_COUNTED);
  char *value = g_strdup_printf ("%s %s", entry->value, get_phrase (count));

  g_free (entry->value);
  entry->value = value;
  g_set_str (&entry->cell, atlas_cell_get_id (count));
  g_ptr_array_add (self->entries, entry);
}

/* "Internal medicine (categorical positions)": the specialty and which of its positions. */
static char *
describe_specialty (const AtlasCellKey *key, AtlasDataset *dataset)
{
  AtlasSpecialty *specialty = atlas_dataset_find_specialty (dataset, key->specialty);
  AtlasTerm *scope = key->scope != NULL
                         ? atlas_dataset_find_term (dataset, ATLAS_TERM_SCOPE, key->scope)
                         : NULL;

  if (specialty == NULL || scope == NULL)
    return g_strdup (specialty != NULL ? atlas_name_specialty (specialty) : key->specialty);

  /* Translators: a specialty and which of its positions are counted: "Internal medicine
   * (Categorical positions)". */
  return g_strdup_printf (_ ("%s (%s)"), atlas_name_specialty (specialty), atlas_name_term (scope));
}

static const char *
name_outcome (const AtlasCellKey *key, AtlasDataset *dataset)
{
  AtlasTerm *outcome = atlas_dataset_find_term (dataset, ATLAS_TERM_OUTCOME, key->outcome);

  return outcome != NULL ? atlas_name_term (outcome) : key->outcome;
}

char *
atlas_receipt_describe_subject (AtlasCell *cell, AtlasDataset *dataset)
{
  const AtlasCellKey *key = atlas_cell_get_key (cell);
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();

  g_strv_builder_add (parts, atlas_name_measure (key->measure));
  if (key->type != NULL)
    g_strv_builder_add (parts, atlas_name_type (key->type));
  if (key->outcome != NULL && dataset != NULL)
    g_strv_builder_add (parts, name_outcome (key, dataset));
  if (key->specialty != NULL && dataset != NULL)
    g_strv_builder_take (parts, describe_specialty (key, dataset));
  g_strv_builder_take (parts, atlas_name_time (key));

  g_auto (GStrv) strv = g_strv_builder_end (parts);
  /* Translators: between the parts of what a number is: measure, group, specialty, year. */
  return g_strjoinv (_ (", "), strv);
}

AtlasReceipt *
atlas_receipt_new (AtlasCell *cell, AtlasDataset *dataset)
{
  g_return_val_if_fail (ATLAS_IS_CELL (cell), NULL);
  g_return_val_if_fail (dataset == NULL || ATLAS_IS_DATASET (dataset), NULL);

  const AtlasJudgement *judgement = atlas_cell_get_judgement (cell);
  const char *caution = atlas_cell_get_caution (cell);
  AtlasReceipt *self = g_new0 (AtlasReceipt, 1);

  self->cell = g_strdup (atlas_cell_get_id (cell));
  self->value = atlas_format_cell (cell);
  self->heading = atlas_receipt_describe_subject (cell, dataset);
  self->counted = describe_counts (cell);
  self->range = describe_range (cell);
  self->standing = atlas_receipt_describe_standing (cell);
  /* Why a number is open is said once, by the judgement. */
  self->caution = judgement == NULL || caution != judgement->reason ? g_strdup (caution) : NULL;
  self->judgement = judgement != NULL ? describe_judgement (judgement) : NULL;

  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);
  add_observations (self, cell);
  add_count (self, atlas_cell_get_numerator (cell));
  add_count (self, atlas_cell_get_denominator (cell));

  return self;
}

const char *
atlas_receipt_role_get_name (AtlasReceiptRole role)
{
  switch (role)
    {
    case ATLAS_RECEIPT_PREFERRED:
      /* Translators: before the source whose number is used. */
      return _ ("Preferred");
    case ATLAS_RECEIPT_AGREES:
      return _ ("Agrees");
    case ATLAS_RECEIPT_DIFFERS:
      return _ ("Differs");
    case ATLAS_RECEIPT_REJECTED:
      return _ ("Not used");
    case ATLAS_RECEIPT_COUNTED:
    default:
      /* Translators: before a count that a rate rests on. */
      return _ ("Count");
    }
}

static void
append_line (GString *text, const char *line)
{
  if (line != NULL)
    g_string_append_printf (text, "%s\n", line);
}

char *
atlas_receipt_to_text (const AtlasReceipt *self)
{
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s   %s\n", self->value, self->heading);
  append_line (text, self->counted);
  append_line (text, self->range);
  append_line (text, self->standing);
  append_line (text, self->caution);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const AtlasReceiptEntry *entry = g_ptr_array_index (self->entries, i);

      g_string_append_printf (text, "%s: %s   %s   [%s]\n",
                              atlas_receipt_role_get_name (entry->role), entry->value,
                              entry->source, entry->confidence);
      if (entry->remark != NULL)
        g_string_append_printf (text, "    %s\n", entry->remark);
      if (entry->address != NULL)
        g_string_append_printf (text, "    %s\n", entry->address);
    }

  if (self->judgement != NULL)
    /* Translators: %s says how a disagreement between sources was settled. */
    g_string_append_printf (text, _ ("Judgement: %s\n"), self->judgement);
  g_string_append_printf (text, "%s\n", self->cell);

  return g_string_free_and_steal (text);
}
